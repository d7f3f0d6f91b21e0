// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence_page.h"

#include "ui/models/evidence_model.h"
#include "ui/widgets/ask_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/evidence_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kMostQuestions = 2;

/// Heights follow the width of the view.
class Library final : public QListView {
  protected:
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

EvidencePage::EvidencePage(PageContext& context, QWidget* parent)
    : Page(context, tr("Evidence"), parent)
    , m_model(new EvidenceModel(this))
    , m_filter(new EvidenceFilter(*m_model, this))
    , m_law(advice::lawNotes())
    , m_words(new QLineEdit)
    , m_topics(new SegmentedControl)
    , m_unconfirmed(new TickBox(tr("Also what we could not confirm")))
    , m_count(new Text({}, Type::Small, Ink::Text2))
    , m_all(new Button(Button::Kind::Link, tr("Show all")))
    , m_lawCard(nullptr)
    , m_regions(new SegmentedControl)
    , m_notes(new QVBoxLayout)
    , m_list(new Library)
    , m_area(new QScrollArea)
    , m_detail(nullptr)
    , m_ask(new AskList(context.questions)) {
    body()->addWidget(
        new PageTitle(tr("Evidence"), tr("What is known, with its source, year, and what it does "
                                         "not show. You can read it all offline.")));
    body()->addWidget(makeFilters());
    body()->addWidget(makeLaw());
    auto* panels = new Panels(900);
    auto* listCard = new Card(Ink::Surface, nullptr, 0);
    listCard->box()->setContentsMargins(1, 1, 1, 1);
    m_list->setObjectName(QStringLiteral("evidenceList"));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    listCard->box()->addWidget(m_list);
    panels->addPanel(listCard, 50, 360);
    panels->addPanel(makeDetail(), 50, 420);
    panels->setMinimumHeight(px(380));
    body()->addWidget(panels, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePage::fillDetail);
    connect(m_ask, &AskList::told, this, [this](const QString& text) { announce(this, text); });
    connect(&Theme::current(), &Theme::changed, m_list, [this] { m_list->doItemsLayout(); });
    refresh();
    listed();
}

QWidget* EvidencePage::makeFilters() {
    auto* card = new Card(Ink::Surface, nullptr, 14);
    m_words->setObjectName(QStringLiteral("evidenceWords"));
    m_words->setPlaceholderText(tr("Find a word, a name or a year"));
    m_words->setAccessibleName(tr("Find in the evidence"));
    m_words->setClearButtonEnabled(true);
    card->box()->addWidget(m_words);
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->addSegment(tr("All"));
    for (const QString& topic : advice::evidenceTopics())
        m_topics->addSegment(advice::evidenceTopicWord(topic));
    card->box()->addWidget(m_topics);
    auto* foot = new SideLayout(200);
    auto* left = new QWidget;
    auto* flow = new FlowLayout(left, px(14), px(4));
    flow->addWidget(m_count);
    flow->addWidget(m_all);
    m_all->setObjectName(QStringLiteral("showAll"));
    m_all->hide();
    m_count->setWraps(false);
    foot->addWidget(left);
    m_unconfirmed->setObjectName(QStringLiteral("unconfirmed"));
    foot->addWidget(m_unconfirmed);
    card->box()->addLayout(foot);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        listOnly({});
        m_filter->setWords(words);
        listed();
    });
    connect(m_topics, &SegmentedControl::currentChanged, this, &EvidencePage::chooseTopic);
    connect(m_unconfirmed, &QAbstractButton::toggled, this, [this](bool on) {
        m_filter->setUnconfirmed(on);
        listed();
    });
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        listOnly({});
        m_words->clear();
        m_topics->setCurrent(0);
        listed();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

QWidget* EvidencePage::makeLaw() {
    m_lawCard = new Card(Ink::Surface, nullptr, 18);
    m_lawCard->setObjectName(QStringLiteral("lawCard"));
    m_lawCard->box()->addWidget(new Text(tr("The law, country by country"), Type::CardTitle));
    m_regions->setObjectName(QStringLiteral("regions"));
    for (const advice::LawNotes& notes : std::as_const(m_law))
        m_regions->addSegment(notes.region.isEmpty() ? tr("Elsewhere")
                                                     : advice::regionWord(notes.region));
    m_lawCard->box()->addWidget(m_regions);
    m_notes->setSpacing(px(8));
    m_lawCard->box()->addLayout(m_notes);
    m_lawCard->box()->addWidget(new Text(advice::careLines().value(2), Type::Small, Ink::Text2));
    m_lawCard->hide();
    connect(m_regions, &SegmentedControl::currentChanged, this, &EvidencePage::chooseRegion);
    return m_lawCard;
}

QWidget* EvidencePage::makeDetail() {
    auto* card = new Card(Ink::Surface, nullptr, 2);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("About this evidence"));
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    auto* outer = new QVBoxLayout(content);
    const int pad = Theme::current().gap(18);
    outer->setContentsMargins(pad, pad, pad, pad);
    outer->setSpacing(px(6));
    m_detail = new QVBoxLayout;
    m_detail->setSpacing(px(4));
    outer->addLayout(m_detail);
    outer->addWidget(m_ask);
    outer->addStretch();
    m_area->setWidget(content);
    card->box()->addWidget(m_area);
    return card;
}

void EvidencePage::refresh() {
    const QString country = c.settings.country();
    if (country == m_country)
        return;
    m_country = country;
    const QString mine = advice::lawNotesFor(country).id;
    for (int i = 0; i < m_law.size(); ++i)
        if (m_law[i].id == mine)
            m_regions->setCurrent(i);
    fillLaw();
}

bool EvidencePage::show(const Target& target) {
    refresh();
    if (target.part.startsWith(QLatin1String("topic:"))) {
        const qsizetype topic = advice::evidenceTopics().indexOf(target.part.mid(6));
        listOnly({});
        m_words->clear();
        m_topics->setCurrent(int(topic) + 1);
        listed();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!target.part.startsWith(QLatin1String("item:")))
        return false;
    const QStringList ids = target.part.mid(5).split(u' ', Qt::SkipEmptyParts);
    m_words->clear();
    m_topics->setCurrent(0);
    listOnly(ids);
    listed();
    open(ids.value(0));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void EvidencePage::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget* EvidencePage::firstFocus() {
    return m_words;
}

void EvidencePage::chooseTopic(int index) {
    const QString topic = advice::evidenceTopics().value(index - 1);
    listOnly({});
    m_filter->setTopic(topic);
    const bool law = topic == u"law";
    m_lawCard->setVisible(law);
    m_filter->setRegion(law ? std::optional(m_law.value(m_regions->current()).region)
                            : std::nullopt);
    listed();
}

void EvidencePage::chooseRegion(int index) {
    if (!m_lawCard->isHidden())
        m_filter->setRegion(m_law.value(index).region);
    fillLaw();
    listed();
}

void EvidencePage::listOnly(const QStringList& ids) {
    m_some = !ids.isEmpty();
    m_filter->setOnly(ids);
}

void EvidencePage::listed() {
    const int shown = m_filter->rowCount(), all = m_model->rowCount();
    m_count->setText(tr("%1 of %n item(s)", "how many are shown, of how many", all)
                         .arg(QLocale().toString(shown)));
    m_all->setVisible(m_some || m_topics->current() > 0 || !m_words->text().isEmpty());
    if (!m_list->currentIndex().isValid() && shown > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    fillDetail();
}

void EvidencePage::open(const QString& id) {
    const QModelIndex index = m_filter->mapFromSource(m_model->index(m_model->rowOf(id)));
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QString EvidencePage::currentId() const {
    return m_list->currentIndex().data(EvidenceModel::IdRole).toString();
}

void EvidencePage::fillDetail() {
    const QString id = currentId();
    if (id == m_shown && m_detail->count() > 0)
        return;
    m_shown = id;
    emptyLayout(m_detail);
    const advice::Evidence* item = advice::evidenceById(id);
    if (!item) {
        m_detail->addWidget(new Text(tr("Nothing fits these words. Try another word, or show all."),
                                     Type::Body, Ink::Text2));
        m_ask->setQuestions({});
        return;
    }
    const auto section = [this](const QString& title) {
        m_detail->addSpacing(px(8));
        m_detail->addWidget(new Text(title, Type::SmallStrong, Ink::Text2));
    };
    const auto words = [this](const QString& text, Type type = Type::Body, Ink ink = Ink::Text) {
        auto* line = new Text(text, type, ink);
        m_detail->addWidget(line);
        return line;
    };
    if (!item->verified) {
        auto* chip = new LevelChip(inspect::Level::Unchecked);
        chip->setLevel(inspect::Level::Unchecked, tr("Not confirmed"));
        m_detail->addWidget(chip, 0, Qt::AlignLeading);
    }
    words(EvidenceModel::sourceLine(*item), Type::SmallStrong, Ink::Text2);
    words(item->verified ? item->claim : advice::verifiedSentence(*item), Type::CardTitle)
        ->setObjectName(QStringLiteral("claim"));
    section(item->verified ? tr("What it shows") : tr("What it is said to show"));
    words(item->verified ? item->detail : item->claim + u' ' + item->detail);
    section(tr("What it does not show"));
    words(item->limits)->setObjectName(QStringLiteral("limits"));
    const QList<const advice::Evidence*> series = advice::seriesOf(*item);
    if (series.size() > 1) {
        // The oldest and the newest figure stand together, so that neither misleads.
        section(tr("The same in other years, oldest and newest"));
        for (const advice::Evidence* other : {series.first(), series.last()}) {
            if (other->id == item->id)
                continue;
            words(QStringLiteral("%1: %2").arg(atLineStart(advice::strengthWord(*other)),
                                               other->claim));
            auto* go = new Button(Button::Kind::Link, tr("Open this one"));
            go->setAccessibleName(tr("Open: %1").arg(other->claim));
            m_detail->addWidget(go, 0, Qt::AlignLeading);
            connect(go, &QAbstractButton::clicked, this, [this, id = other->id] {
                Target target;
                target.part = QStringLiteral("item:") + id;
                c.navigator.go(PageId::Evidence, target);
            });
        }
    }
    section(tr("Source"));
    words(QStringLiteral("%1, “%2”, %3, %4")
              .arg(item->sourceBody, item->sourceTitle, item->sourceVenue)
              .arg(item->year));
    words(item->sourceUrl, Type::Small, Ink::Text2);
    auto* copy =
        new Button(Button::Kind::Secondary, tr("Copy the address"), QStringLiteral("copy"));
    copy->setObjectName(QStringLiteral("copyAddress"));
    m_detail->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &QAbstractButton::clicked, this, [this, url = item->sourceUrl] {
        c.copy(url);
        announce(this, tr("The address is copied."));
    });
    section(tr("How we checked it"));
    words(advice::verifiedSentence(*item));
    QStringList questions;
    for (const advice::Question& question : advice::allQuestions()) {
        if (questions.size() >= kMostQuestions)
            break;
        const bool fits =
            std::any_of(item->kinds.cbegin(), item->kinds.cend(), [&](const QString& kind) {
                return kind != u"always" && question.triggers.contains(kind);
            });
        if (fits && advice::fitsCountry(question.regions, m_country))
            questions << question.id;
    }
    if (questions.isEmpty())
        for (const advice::Question& question : advice::questionsFor({}).mid(0, kMostQuestions))
            questions << question.id;
    section(tr("What you can ask"));
    m_ask->setQuestions(questions);
}

void EvidencePage::fillLaw() {
    emptyLayout(m_notes);
    const advice::LawNotes notes = m_law.value(m_regions->current());
    m_notes->addWidget(new Text(notes.title, Type::Strong));
    for (const advice::LawNote& note : notes.notes) {
        m_notes->addWidget(new Rule);
        auto* holder = new QWidget;
        auto* row = new SideLayout(260, holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Text(note.text, Type::Body));
        if (!note.evidence.isEmpty()) {
            auto* source = new Button(Button::Kind::Link, tr("Source"));
            source->setAccessibleName(tr("Source: %1").arg(note.text));
            connect(source, &QAbstractButton::clicked, this, [this, id = note.evidence] {
                open(id);
                m_area->ensureVisible(0, 0);
                m_list->setFocus(Qt::OtherFocusReason);
            });
            row->addWidget(source);
        }
        m_notes->addWidget(holder);
    }
}

} // namespace disclens::ui
