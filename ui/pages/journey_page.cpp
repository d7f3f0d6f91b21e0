// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journey_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/ask_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/guess_card.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tile.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

/// Holds the tiles of the way and draws an arrow between each two that stand side by side.
class Way final : public QWidget {
  public:
    Way() {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QList<Tile*> tiles;

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = px(14);
        for (qsizetype i = 0; i + 1 < tiles.size(); ++i) {
            const QRect a(tiles[i]->mapTo(this, QPoint()), tiles[i]->size());
            const QRect b(tiles[i + 1]->mapTo(this, QPoint()), tiles[i + 1]->size());
            const bool beside = a.top() == b.top() && a.left() != b.left();
            const int gap = std::max(a.left(), b.left()) - std::min(a.right(), b.right()) - 1;
            if (!beside || gap < side - 2 || gap > 4 * side)
                continue;
            const int middle = (std::max(a.left(), b.left()) + std::min(a.right(), b.right())) / 2;
            drawIcon(painter, QStringLiteral("chevron-right"),
                     QRect(middle - side / 2, a.center().y() - side / 2, side, side),
                     Theme::current().color(Ink::Text2));
        }
    }
};

} // namespace

JourneyPage::JourneyPage(PageContext& context, QWidget* parent)
    : Page(context, tr("What happens to my pictures"), parent)
    , m_steps(advice::journey(context.settings.country()))
    , m_icon(new IconView(QStringLiteral("route"), 22, Ink::Accent))
    , m_title(new Text({}, Type::CardTitle))
    , m_what(new QVBoxLayout)
    , m_known(new QVBoxLayout)
    , m_sources(new SourcesLink(context.navigator, context.settings))
    , m_ask(new AskList(context.questions)) {
    body()->addWidget(
        new PageTitle(tr("What happens to my pictures"),
                      tr("The usual way of a scan, step by step. Pick a step. You can read this "
                         "without a disc.")));
    body()->addWidget(makeWay());

    auto* row = new CardRow(300, 3);
    row->setWeights({100, 117, 100});
    auto* what = new Card(Ink::Surface, nullptr, 18);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    m_title->setObjectName(QStringLiteral("stepTitle"));
    head->addWidget(m_title, 1);
    what->box()->addLayout(head);
    m_what->setSpacing(px(10));
    what->box()->addLayout(m_what);
    what->box()->addStretch();
    row->addWidget(what);

    auto* known = new Card(Ink::Surface, nullptr, 18);
    auto* knownHead = new SideLayout(120);
    knownHead->addWidget(new Text(tr("What is known"), Type::CardTitle));
    knownHead->addWidget(m_sources);
    known->box()->addLayout(knownHead);
    m_known->setSpacing(px(10));
    known->box()->addLayout(m_known);
    known->box()->addStretch();
    row->addWidget(known);

    auto* ask = new Card(Ink::Surface, nullptr, 18);
    ask->box()->addWidget(new Text(tr("What you can ask"), Type::CardTitle));
    ask->box()->addWidget(m_ask);
    ask->box()->addStretch();
    row->addWidget(ask);
    body()->addLayout(row);
    body()->addWidget(new GuessCard(context.source));

    auto* links = new CardRow(330, 3);
    const auto link = [&](const char* name, const QString& icon, const QString& title,
                          const QString& line, PageId page, const QString& part) {
        auto* tile = new Tile(Tile::Kind::Link, icon, title, line);
        tile->setObjectName(QLatin1String(name));
        connect(tile, &QAbstractButton::clicked, this, [this, page, part] {
            Target target;
            target.part = part;
            c.navigator.go(page, target);
        });
        links->addWidget(tile);
    };
    link("goGuesses", QStringLiteral("person"), tr("Studies on such guesses"),
         tr("Each with its source, and with what it does not show."), PageId::Evidence,
         QStringLiteral("topic:guess"));
    link("goLaw", QStringLiteral("book"), tr("What the law says"),
         tr("HIPAA in the US and the GDPR in the EU: what they cover, and where they end."),
         PageId::Evidence, QStringLiteral("topic:law"));
    link("goBeforeScan", QStringLiteral("heart"), tr("You do not need to refuse a scan"),
         tr("Weigh what it can do for you, and know what to ask."), PageId::BeforeScan, {});
    body()->addLayout(links);

    auto* calm = new Card(Ink::AccentSoft, nullptr, 18);
    calm->setOutline(Ink::AccentSoft, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(new IconView(QStringLiteral("heart"), 24, Ink::Accent), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    const QStringList care = advice::careLines();
    words->addWidget(new Text(care.value(0), Type::Strong));
    words->addWidget(new Text(tr("Asking is enough to start.") + u' ' + care.mid(1).join(u' '),
                              Type::Body, Ink::Text2));
    line->addLayout(words, 1);
    calm->box()->addLayout(line);
    body()->addWidget(calm);
    body()->addStretch();

    connect(m_ask, &AskList::told, this, [this](const QString& text) { announce(this, text); });
    choose(0, false);
}

QWidget* JourneyPage::makeWay() {
    auto* way = new Way;
    auto* groups = new CardRow(400, 2, way);
    groups->setContentsMargins(0, 0, 0, 0);
    auto* choice = new QButtonGroup(way); // across both groups
    QList<int> weights;
    for (const bool inside : {true, false}) {
        auto* group = new QWidget;
        auto* column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(6));
        column->addWidget(new Rule(nullptr, inside ? Ink::Line : Ink::Accent, 3));
        auto* heading = new Text;
        QList<Text::Run> runs{{inside ? tr("Inside your clinic") : tr("Outside, at some clinics"),
                               Type::Strong, Ink::Text}};
        if (!inside)
            runs << Text::Run{QStringLiteral("  ") + tr("You may not be told. You can ask."),
                              Type::Small, Ink::Text2};
        heading->setRuns(runs);
        column->addWidget(heading);
        int count = 0;
        for (const advice::JourneyStep& step : std::as_const(m_steps))
            count += step.insideClinic == inside;
        auto* tiles = new CardRow(158, std::max(1, count));
        for (int i = 0; i < m_steps.size(); ++i) {
            const advice::JourneyStep& step = m_steps[i];
            if (step.insideClinic != inside)
                continue;
            auto* tile = new Tile(Tile::Kind::Step, step.icon, step.title, step.line);
            choice->addButton(tile);
            tile->setObjectName(QStringLiteral("step-") + step.id);
            connect(tile, &QAbstractButton::clicked, this, [this, i] { choose(i, true); });
            tiles->addWidget(tile);
            m_tiles << tile;
        }
        column->addLayout(tiles);
        groups->addWidget(group);
        weights << std::max(1, count);
    }
    groups->setWeights(weights);
    way->tiles = m_tiles;
    return way;
}

void JourneyPage::refresh() {
    const QString country = c.settings.country();
    if (country == m_key)
        return;
    m_key = country;
    m_steps = advice::journey(country);
    choose(m_current, false);
}

bool JourneyPage::show(const Target& target) {
    refresh();
    for (int i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].id == target.part) {
            choose(i, false);
            m_tiles[i]->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

QWidget* JourneyPage::firstFocus() {
    return m_tiles.value(m_current);
}

void JourneyPage::choose(int index, bool say) {
    if (index < 0 || index >= m_steps.size())
        return;
    m_current = index;
    const advice::JourneyStep& step = m_steps[index];
    m_tiles[index]->setChecked(true);
    m_icon->setIcon(step.icon);
    m_title->setText(step.title);
    emptyLayout(m_what);
    for (const QString& paragraph : step.what)
        m_what->addWidget(new Text(paragraph, Type::Body));
    if (!step.unseen.isEmpty()) {
        auto* note = new Card(Ink::Sunken, nullptr, 12);
        note->setOutline(Ink::Sunken, 0);
        auto* line = new QHBoxLayout;
        line->setSpacing(px(10));
        line->addWidget(new IconView(QStringLiteral("info"), 18, Ink::Text2), 0, Qt::AlignTop);
        line->addWidget(new Text(step.unseen, Type::Small, Ink::Text), 1);
        note->box()->addLayout(line);
        m_what->addWidget(note);
    }
    fillKnown(step);
    m_sources->setEvidence(step.evidence, step.title);
    m_ask->setQuestions(step.questions);
    if (say)
        announce(this, step.title + QStringLiteral(". ") + step.what.value(0));
}

void JourneyPage::fillKnown(const advice::JourneyStep& step) {
    emptyLayout(m_known);
    for (const QString& id : step.evidence) {
        const advice::Evidence* item = advice::evidenceById(id);
        if (!item)
            continue;
        m_known->addWidget(new Rule);
        auto* holder = new QWidget;
        auto* words = new QVBoxLayout(holder);
        words->setContentsMargins(0, 0, 0, 0);
        words->setSpacing(px(1));
        words->addWidget(
            new Text(atLineStart(advice::strengthWord(*item)), Type::SmallStrong, Ink::Text2));
        words->addWidget(new Text(item->claim, Type::Medium));
        words->addWidget(new Text(item->detail, Type::Small, Ink::Text2));
        m_known->addWidget(holder);
    }
}

} // namespace disclens::ui
