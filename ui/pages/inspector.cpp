// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector.h"

#include "advice/finding_words.h"
#include "ui/models/finding_model.h"
#include "ui/pages/elements_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kListedPlaces = 2000; ///< the list stays quick; the rest is counted in words
constexpr int kShownValues = 12;

} // namespace

Inspector::Inspector(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent, 2)
    , c(context)
    , m_area(new QScrollArea)
    , m_content(new QWidget)
    , m_box(new QVBoxLayout(m_content))
    , m_empty(new Text(tr("Pick a line to see what it means."), Type::Body, Ink::Text2))
    , m_filled(new QWidget)
    , m_icon(new IconView(QStringLiteral("person"), 20))
    , m_title(new Text({}, Type::CardTitle))
    , m_chip(new LevelChip(inspect::Level::Unchecked))
    , m_usual(new Text({}, Type::Small, Ink::Text2))
    , m_value(new Text({}, Type::Strong))
    , m_more(new Text({}, Type::Small, Ink::Text2))
    , m_where(new Text)
    , m_showFiles(new Button(Button::Kind::Link, tr("Show the files")))
    , m_places(new QListWidget)
    , m_elements(new Button(Button::Kind::Link, tr("Show all fields of this file")))
    , m_why(new Text)
    , m_evidence(new Text({}, Type::Small, Ink::Text2))
    , m_sources(new SourcesLink(context.navigator, context.settings))
    , m_questions(new QWidget) {
    setObjectName(QStringLiteral("inspector"));
    m_value->setObjectName(QStringLiteral("inspectorValue"));
    m_places->setObjectName(QStringLiteral("places"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("About this detail"));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->setObjectName(QStringLiteral("pageBody"));
    const int pad = Theme::current().gap(14);
    m_box->setContentsMargins(pad, pad, pad, pad);
    m_box->setSpacing(0);
    m_area->setWidget(m_content);
    box()->addWidget(m_area);
    m_box->addWidget(m_empty);
    m_box->addWidget(m_filled);
    m_box->addStretch();

    auto* filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(px(2));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    filled->addLayout(head);
    filled->addSpacing(px(6));
    filled->addWidget(m_chip);
    filled->addWidget(m_usual);
    filled->addSpacing(px(6));
    filled->addWidget(section(tr("What we found")));
    filled->addWidget(m_value);
    filled->addWidget(m_more);
    filled->addSpacing(px(10));
    filled->addWidget(section(tr("Where")));
    filled->addWidget(m_where);
    filled->addWidget(m_showFiles, 0, Qt::AlignLeading);
    m_places->setAccessibleName(tr("Places on the disc"));
    m_places->setMinimumHeight(px(150));
    m_places->setWordWrap(true);
    m_places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_places->hide();
    filled->addWidget(m_places);
    m_elements->setObjectName(QStringLiteral("showElements"));
    filled->addWidget(m_elements, 0, Qt::AlignLeading);
    filled->addSpacing(px(10));
    filled->addWidget(section(tr("Why it matters")));
    filled->addWidget(m_why);
    filled->addWidget(m_evidence);
    filled->addWidget(m_sources);
    filled->addSpacing(px(10));
    auto* questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    filled->addWidget(m_questions);

    connect(m_showFiles, &QAbstractButton::clicked, this, [this] {
        m_places->setVisible(m_places->isHidden());
        m_showFiles->setText(m_places->isHidden() ? tr("Show the files") : tr("Hide the files"));
        if (!m_places->isHidden())
            m_places->setFocus(Qt::OtherFocusReason);
    });
    connect(m_places, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { openPlace(m_places->row(item)); });
    connect(m_places, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { openPlace(m_places->row(item)); });
    connect(m_elements, &QAbstractButton::clicked, this, [this] {
        const inspect::Finding* finding = c.current.finding();
        if (!finding || finding->places.isEmpty())
            return;
        showElements(finding->places.value(
            std::clamp(c.current.place(), 0, int(finding->places.size()) - 1)));
    });
    refresh();
}

Text* Inspector::section(const QString& title) {
    return new Text(title, Type::SmallStrong, Ink::Text2);
}

void Inspector::setFocusInside() {
    (m_showFiles->isVisible() ? static_cast<QWidget*>(m_showFiles) : m_area)->setFocus();
}

void Inspector::refresh() {
    const inspect::Finding* finding = c.current.finding();
    m_empty->setVisible(!finding);
    m_filled->setVisible(finding != nullptr);
    if (!finding) {
        m_shownKey.clear();
        m_places->clear();
        return;
    }
    const QString key = finding->id +
                        QChar(c.mask.isHidden()         ? u'h'
                              : c.mask.areTheirsShown() ? u'a'
                                                        : u's') +
                        QString::number(finding->count) + finding->title + finding->value;
    if (key == m_shownKey)
        return;
    m_shownKey = key;
    m_icon->setIcon(QString::fromLatin1(categoryIcon(finding->category)));
    m_title->setText(c.mask.sentence(finding->title, *finding));
    m_chip->setLevel(finding->level, advice::levelWordOf(*finding));
    m_usual->setText(finding->act     ? tr("Act on this.")
                     : finding->usual ? tr("Usual on your own copy.")
                                      : tr("Not usual. Good to ask about."));
    const QString value = readableValue(*finding);
    m_value->setText(value.isEmpty()             ? tr("(no value)")
                     : c.mask.isHiding(*finding) ? advice::mask()
                                                 : isolated(c.mask.value(cleanName(value))));
    QStringList others;
    for (const QString& other : finding->someValues.mid(0, kShownValues))
        if (other != finding->value)
            others << isolated(c.mask.value(cleanName(readableValue(other, finding->tag))));
    const int unseen = finding->distinctValues - 1 - int(others.size());
    QString more;
    if (finding->distinctValues > 1)
        more =
            c.mask.isHiding(*finding) ? tr("and %n more value(s)", "", finding->distinctValues - 1)
            : unseen > 0              ? tr("Also: %1, and %n more", "list of values", unseen)
                               .arg(others.join(QStringLiteral(", ")))
                         : tr("Also: %1", "list of values").arg(others.join(QStringLiteral(", ")));
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    QString where = whereWords(*finding);
    if (finding->files > 0 && finding->count > finding->files)
        where = tr("In %1, in %n place(s).", "1: how many files", finding->count).arg(where);
    else if (finding->files > 0)
        where = tr("In %1.", "how many files").arg(where);
    m_where->setText(where);
    m_why->setText(c.mask.sentence(finding->why, *finding));
    QString evidence;
    for (const QString& id : finding->evidence)
        if (const advice::Evidence* item = advice::evidenceById(id);
            item && item->verified && advice::fitsCountry(item->regions, c.settings.country())) {
            evidence = tr("%1 (%2, %3)", "claim, kind of source, year")
                           .arg(item->claim, item->strength)
                           .arg(item->year);
            break;
        }
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    m_sources->setEvidence(finding->evidence, c.mask.sentence(finding->title, *finding));
    fillPlaces(*finding);
    fillQuestions(*finding);
}

void Inspector::fillPlaces(const inspect::Finding& finding) {
    m_places->clear();
    const auto report = c.source.report();
    for (const inspect::Place& place : finding.places.mid(0, kListedPlaces)) {
        QString line = c.mask.file(*report, place.file);
        const QString kind = placeKind(place);
        if (!kind.isEmpty())
            line += QStringLiteral("  ·  ") + kind;
        if (place.frame > 0)
            line += QStringLiteral("  ·  ") + tr("picture %1").arg(place.frame);
        if (c.settings.showTags() && place.tag.key())
            line += QStringLiteral("  ·  ") +
                    (place.path.isEmpty() ? place.tag.toString() : place.path);
        auto* item = new QListWidgetItem(line, m_places);
        item->setToolTip(line);
    }
    m_showFiles->setVisible(!finding.places.isEmpty());
    const bool element =
        std::any_of(finding.places.cbegin(), finding.places.cend(),
                    [](const inspect::Place& p) { return p.file != kNoFile && p.tag.key(); });
    m_elements->setVisible(element);
    m_places->setVisible(false);
    m_showFiles->setText(tr("Show the files"));
}

void Inspector::fillQuestions(const inspect::Finding& finding) {
    emptyLayout(m_questions->layout());
    for (const advice::Question& question : advice::allQuestions()) {
        if (finding.questions.isEmpty() || question.id != finding.questions.first())
            continue;
        m_questions->layout()->addWidget(section(tr("What you can ask")));
        m_questions->layout()->addWidget(new Text(tr("“%1”").arg(question.question), Type::Body));
        const bool there = c.questions.contains(question.id);
        auto* add = new Button(Button::Kind::Accent,
                               there ? tr("It is on your page") : tr("Add to my questions"),
                               there ? QStringLiteral("check") : QStringLiteral("plus"));
        add->setObjectName(QStringLiteral("addQuestion"));
        connect(add, &QAbstractButton::clicked, this, [this, add, q = question.id, f = finding.id] {
            c.questions.add(q, f);
            add->setText(tr("It is on your page"));
            add->setIconName(QStringLiteral("check"));
        });
        m_questions->layout()->addWidget(add);
    }
}

void Inspector::openPlace(int row) {
    const inspect::Finding* finding = c.current.finding();
    if (!finding || row < 0 || row >= finding->places.size())
        return;
    const inspect::Place place = finding->places.at(row);
    c.current.set(finding->id, row);
    if (place.frame > 0) {
        Target target;
        target.file = place.file;
        target.frame = place.frame;
        c.navigator.go(PageId::Pictures, target);
    } else if (place.tag.key() && place.file != kNoFile) {
        showElements(place);
    } else if (place.file != kNoFile) {
        Target target;
        target.file = place.file;
        c.navigator.go(PageId::OtherFiles, target);
    }
}

void Inspector::showElements(const inspect::Place& place) {
    if (!m_view) {
        m_view = new ElementsView(c, this);
        m_view->setWindowModality(Qt::WindowModal);
    }
    m_view->open(place.file, place.path.isEmpty() ? place.tag.toString() : place.path);
}

} // namespace disclens::ui
