// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/before_scan_page.h"

#include "ui/pages/questions_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tile.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

QVBoxLayout* column(QWidget* parent, int spacing) {
    auto* box = parent ? new QVBoxLayout(parent) : new QVBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    return box;
}

/// A level as a chip; where nobody studied it, the page says so in place of one.
LevelChip* chipFor(const std::optional<inspect::Level>& level, const QString& unknown) {
    return level ? new LevelChip(*level) : new LevelChip(unknown);
}

} // namespace

BeforeScanPage::BeforeScanPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Before a scan"), parent)
    , m_kinds(advice::scanKinds())
    , m_reasons(advice::scanReasons())
    , m_line(new Text({}, Type::Body, Ink::Text2))
    , m_heading(new Text({}, Type::CardTitle))
    , m_shows(column(nullptr, px(10)))
    , m_comparison(column(nullptr, px(8)))
    , m_questions(column(nullptr, px(10))) {
    body()->addWidget(new PageTitle(
        tr("Before a scan"),
        tr("For a small problem, weigh what the scan can do for you and what it shows. No disc "
           "needed.")));
    auto* row = new CardRow(300, 3);
    row->setWeights({110, 148, 104});
    row->addWidget(makeChoices());
    row->addWidget(makeProportion());
    row->addWidget(makeQuestions());
    body()->addLayout(row);
    body()->addStretch();
    connect(&c.questions, &QuestionBook::changed, this, &BeforeScanPage::fillQuestions);
    for (int i = 0; i < m_reasons.size(); ++i)
        if (m_reasons[i].id == QLatin1String("small"))
            m_reason = i;
    fill(false);
}

QWidget* BeforeScanPage::makeChoices() {
    auto* card = new Card;
    card->box()->addWidget(new Text(tr("1. What kind of scan?"), Type::CardTitle));
    auto* kinds = new CardRow(120, 2);
    auto* kindChoice = new QButtonGroup(card);
    for (int i = 0; i < m_kinds.size(); ++i) {
        auto* tile = new Tile(Tile::Kind::Choice, {}, m_kinds[i].title);
        tile->setObjectName(QStringLiteral("kind-") + m_kinds[i].id);
        m_kindTiles << tile;
        if (!m_kinds[i].choice) {
            tile->setParent(card);
            tile->hide();
            continue;
        }
        kindChoice->addButton(tile);
        kinds->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] {
            m_kind = i;
            fill(true);
        });
    }
    card->box()->addLayout(kinds);
    card->box()->addSpacing(px(8));
    card->box()->addWidget(new Text(tr("2. What is it for?"), Type::CardTitle));
    auto* reasons = new CardRow(120, 1); // as the kinds above: no higher than their words
    auto* reasonChoice = new QButtonGroup(card);
    for (int i = 0; i < m_reasons.size(); ++i) {
        auto* tile = new Tile(Tile::Kind::Choice, m_reasons[i].icon, m_reasons[i].title);
        tile->setObjectName(QStringLiteral("reason-") + m_reasons[i].id);
        m_reasonTiles << tile;
        reasonChoice->addButton(tile);
        reasons->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, i] {
            m_reason = i;
            fill(true);
        });
    }
    card->box()->addLayout(reasons);
    card->box()->addStretch();
    return card;
}

QWidget* BeforeScanPage::makeProportion() {
    auto* holder = new QWidget;
    auto* box = column(holder, Theme::current().gap(12));
    auto* calm = new Card(Ink::AccentSoft, nullptr, 18);
    calm->setOutline(Ink::AccentSoft, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(18));
    line->addWidget(new IconView(QStringLiteral("heart"), 30, Ink::Accent), 0, Qt::AlignVCenter);
    auto* words = column(nullptr, px(2));
    words->addWidget(new Text(advice::careLines().value(0), Type::CardTitle));
    m_line->setObjectName(QStringLiteral("proportion"));
    words->addWidget(m_line);
    line->addLayout(words, 1);
    calm->box()->addLayout(line);
    box->addWidget(calm);

    auto* shows = new Card(Ink::Surface, nullptr, 18);
    m_heading->setObjectName(QStringLiteral("showsHeading"));
    shows->box()->addWidget(m_heading);
    shows->box()->addLayout(m_shows);
    box->addWidget(shows);

    auto* comparison = new Card(Ink::Surface, nullptr, 18);
    comparison->box()->addWidget(new Text(tr("How scans compare"), Type::CardTitle));
    comparison->box()->addWidget(new Text(
        tr("What the pictures alone can show, with no name. Scans of the head and face show most. "
           "No one can give an exact risk for you."),
        Type::Small, Ink::Text2));
    comparison->box()->addLayout(m_comparison);
    box->addWidget(comparison);
    box->addStretch();
    return holder;
}

QWidget* BeforeScanPage::makeQuestions() {
    auto* card = new Card;
    card->box()->addWidget(new Text(tr("Ask before you go"), Type::CardTitle));
    card->box()->addLayout(m_questions);
    card->box()->addStretch();
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(8), px(8));
    auto* all = new Button(Button::Kind::Primary, tr("Add all"), QStringLiteral("plus"));
    all->setObjectName(QStringLiteral("addAll"));
    auto* print_ = new Button(Button::Kind::Secondary, tr("Print"), QStringLiteral("print"));
    auto* copy = new Button(Button::Kind::Secondary, tr("Copy"), QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyQuestions"));
    auto* mine = new Button(Button::Kind::Link, tr("My questions"));
    for (Button* button : {all, print_, copy, mine})
        flow->addWidget(button);
    card->box()->addWidget(buttons);
    connect(mine, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::Questions); });
    connect(all, &QAbstractButton::clicked, this, [this] {
        for (const QString& id : std::as_const(m_ids))
            c.questions.add(id, {});
        announce(this, tr("All are in your questions now."));
    });
    connect(print_, &QAbstractButton::clicked, this, &BeforeScanPage::print);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QStringList lines;
        for (const QuestionBook::Item& item : chosen())
            lines << QStringLiteral("– ") + item.text;
        c.copy(lines.join(u'\n'));
        announce(this, tr("The questions are copied."));
    });
    return card;
}

void BeforeScanPage::refresh() {
    if (m_country == c.settings.country())
        return;
    fill(false);
}

bool BeforeScanPage::show(const Target& target) {
    for (int i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i].choice && m_kinds[i].id == target.part) {
            m_kind = i;
            fill(false);
            m_kindTiles[i]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

QWidget* BeforeScanPage::firstFocus() {
    return m_kindTiles.value(m_kind);
}

void BeforeScanPage::fill(bool say) {
    m_country = c.settings.country();
    const advice::ScanKind& kind = m_kinds[m_kind];
    const advice::ScanReason& reason = m_reasons[m_reason];
    m_kindTiles[m_kind]->setChecked(true);
    m_reasonTiles[m_reason]->setChecked(true);
    m_line->setText(reason.line);
    m_heading->setText(kind.heading);
    fillShows(kind);
    fillComparison(kind);
    m_ids = advice::questionsBeforeScan(kind, reason, m_country);
    fillQuestions();
    if (say)
        announce(this, kind.title + QStringLiteral(". ") + reason.line + u' ' +
                           tr("%n question(s) to ask.", "", int(m_ids.size())));
}

void BeforeScanPage::fillShows(const advice::ScanKind& kind) {
    emptyLayout(m_shows);
    for (const advice::ScanShows& show : kind.shows) {
        m_shows->addWidget(new Rule);
        auto* holder = new QWidget;
        auto* row = new SideLayout(200, holder);
        row->setContentsMargins(0, 0, 0, 0);
        auto* words = new QWidget;
        auto* box = column(words, 0);
        box->addWidget(new Text(show.what, Type::Strong));
        box->addWidget(new Text(show.line, Type::Body, Ink::Text2));
        if (!show.evidence.isEmpty()) {
            auto* sources = new SourcesLink(c.navigator, c.settings);
            sources->setEvidence({show.evidence}, show.what);
            box->addWidget(sources);
        }
        row->addWidget(words);
        row->addWidget(chipFor(show.level, tr("Not known")));
        m_shows->addWidget(holder);
    }
}

void BeforeScanPage::fillComparison(const advice::ScanKind& chosen) {
    emptyLayout(m_comparison);
    for (const advice::ScanKind& kind : std::as_const(m_kinds)) {
        const bool current = kind.id == chosen.id;
        if (!kind.compare && !current)
            continue;
        auto* holder = new QWidget;
        auto* row = new CardRow(110, 2, holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setWeights({100, 230});
        row->addWidget(new Text(kind.title, current ? Type::Strong : Type::Body));
        auto* level = new QWidget;
        auto* line = new QHBoxLayout(level);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(8));
        if (kind.alone) {
            auto* mark = column(nullptr, 0);
            mark->addSpacing(px(4)); // to the middle of the first line
            mark->addWidget(new LevelIcon(*kind.alone, 16));
            mark->addStretch();
            line->addLayout(mark);
        }
        auto* words = new Text;
        words->setRuns({{kind.alone ? advice::levelWord(*kind.alone) : tr("Not known"),
                         Type::Strong, kind.alone ? levelInk(*kind.alone) : Ink::Text2},
                        {QStringLiteral("  ") + kind.because, Type::Small, Ink::Text2}});
        line->addWidget(words, 1);
        row->addWidget(level);
        m_comparison->addWidget(holder);
    }
}

void BeforeScanPage::fillQuestions() {
    const QList<QuestionBook::Item> picked = c.questions.picked();
    const auto isPicked = [&](const QString& id) {
        return std::any_of(picked.cbegin(), picked.cend(),
                           [&](const QuestionBook::Item& item) { return item.id == id; });
    };
    // The same questions keep their boxes, and with them the keyboard.
    QStringList shown;
    for (int i = 0; i < m_questions->count(); ++i)
        if (auto* box = m_questions->itemAt(i)->widget()->findChild<TickBox*>()) {
            shown << box->objectName().mid(5) + box->text();
            const QSignalBlocker quiet(box);
            box->setChecked(isPicked(box->objectName().mid(5)));
        }
    QStringList wanted;
    for (const QString& id : std::as_const(m_ids))
        if (const advice::Question* question = advice::questionById(id))
            wanted << id + question->question;
    if (shown == wanted)
        return;
    emptyLayout(m_questions);
    for (const QString& id : std::as_const(m_ids)) {
        const advice::Question* question = advice::questionById(id);
        if (!question)
            continue;
        if (m_questions->count() > 0)
            m_questions->addWidget(new Rule);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(8));
        auto* box = new TickBox(question->question);
        box->setBoxOnly(true);
        line->addWidget(box, 0, Qt::AlignTop);
        auto* words = column(nullptr, 0);
        words->addWidget(new Text(question->question, Type::Medium));
        words->addWidget(new Text(whomWord(question->askWhom), Type::Small, Ink::Text2));
        line->addLayout(words, 1);
        box->setObjectName(QStringLiteral("tick-") + id);
        box->setChecked(isPicked(id));
        connect(box, &QAbstractButton::toggled, this, [this, id](bool on) {
            if (on)
                c.questions.add(id, {});
            else
                c.questions.setPicked(id, false);
        });
        m_questions->addWidget(row);
    }
}

QList<QuestionBook::Item> BeforeScanPage::chosen() const {
    QList<QuestionBook::Item> all, picked;
    const QList<QuestionBook::Item> book = c.questions.items();
    for (const QString& id : m_ids) {
        QuestionBook::Item item;
        item.id = id;
        item.picked = false;
        for (const QuestionBook::Item& known : book)
            if (known.id == id)
                item = known;
        if (const advice::Question* question = advice::questionById(id))
            item.text = question->question;
        all << item;
        if (item.picked)
            picked << item;
    }
    return picked.isEmpty() ? all : picked;
}

void BeforeScanPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("DiscLens"));
    printer.setPageSize(
        QPageSize(c.settings.paper() == u"Letter" ? QPageSize::Letter : QPageSize::A4));
    if (c.dialogs.choosePrinter(this, printer))
        questionsDocument(chosen(), {})->print(&printer);
}

void BeforeScanPage::savePdf() {
    const QString file = c.dialogs.chooseSaveFile(this, QStringLiteral("my-questions.pdf"),
                                                  tr("PDF page") + QStringLiteral(" (*.pdf)"));
    if (file.isEmpty())
        return;
    const Status status = writeQuestionsPdf(file, c.settings.paper(), chosen(), {});
    if (status)
        announce(this, tr("Saved."));
    else
        c.dialogs.tell(this, tr("This was not saved"), advice::sentenceFor(status.error()));
}

} // namespace disclens::ui
