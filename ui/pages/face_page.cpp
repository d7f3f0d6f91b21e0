// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/face_page.h"

#include "advice/face_words.h"
#include "ui/pages/face_others.h"
#include "ui/pages/match_rates.h"
#include "ui/views/front_picture.h"
#include "ui/views/head_stage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/ladder.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/words/face_state_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

using inspect::Level;
using Search = FaceState::Search;

namespace {

QString number(qint64 n) {
    return QLocale().toString(n);
}

QString millimetres(double mm) {
    return QLocale().toString(mm, 'f', mm < 9.95 && mm != std::floor(mm) ? 1 : 0);
}

} // namespace

FacePage::FacePage(PageContext& context, QWidget* parent)
    : Page(context, tr("Face & 3D"), parent)
    , m_loader(context.source)
    , m_title(new PageTitle)
    , m_chip(new LevelChip(Level::Unchecked))
    , m_note(new Banner(false, nullptr, QStringLiteral("info")))
    , m_progress(new ProgressCard(QStringLiteral("face"), tr("Looking for faces in scans"),
                                  tr("Cancel"), tr("Cancel: looking for faces in scans")))
    , m_empty(new EmptyState(QStringLiteral("face"), {}, {}))
    , m_main(new QWidget) {
    auto* head = new QWidget;
    auto* side = new SideLayout(300, head);
    side->addWidget(m_title);
    side->addWidget(m_chip);
    body()->addWidget(head);
    m_note->setObjectName(QStringLiteral("faceNote"));
    m_note->hide();
    body()->addWidget(m_note);
    connect(m_progress, &ProgressCard::cancelAsked, this,
            [this] { c.source.cancelCheck(QStringLiteral("face")); });
    m_empty->setObjectName(QStringLiteral("faceEmpty"));
    m_empty->setMaximumWidth(px(760));
    Button* overview = m_empty->addButton(tr("Back to Overview"), true);
    Button* questions = m_empty->addButton(tr("My questions"), false);
    connect(overview, &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::Overview); });
    connect(questions, &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::Questions); });
    body()->addWidget(m_empty, 0, Qt::AlignTop);
    auto* row = new CardRow(400, 2, m_main);
    row->setWeights({45, 55});
    row->addWidget(makeLeft());
    row->addWidget(makeRight());
    body()->addWidget(m_main, 1);
    // Below: when the check ends and this goes, the button that somebody is about to press stays
    // where it is.
    body()->addWidget(m_progress);
    m_also = new FaceOthers(c);
    m_also->setObjectName(QStringLiteral("faceAlso"));
    body()->addWidget(m_also);
    body()->addStretch();

    connect(&m_loader, &HeadLoader::changed, this, &FacePage::showLoaded);
    connect(&c.source, &ReportSource::progressChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&c.mask, &MaskController::changed, this, [this] { m_loader.setCovered(isCovered()); });
    connect(&c.questions, &QuestionBook::changed, this, [this] { refreshWords(m_state); });
    m_loader.setCovered(isCovered());
}

bool FacePage::isCovered() const {
    const inspect::SeriesFace* face = current();
    return c.mask.isHidden() || (face && c.mask.isTheirs(face->first));
}

QWidget* FacePage::makeLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(12));
    m_pick = new QWidget;
    auto* pick = new QHBoxLayout(m_pick);
    pick->setContentsMargins(0, 0, 0, 0);
    pick->setSpacing(px(12));
    auto* label = new QLabel(tr("Head scan"));
    m_list = new ComboBox;
    m_list->setObjectName(QStringLiteral("faceSeries"));
    m_list->setAccessibleName(tr("Which head scan"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    label->setBuddy(m_list);
    pick->addWidget(label);
    pick->addWidget(m_list, 1);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        m_series = m_list->itemData(index).toString();
        m_loader.setCovered(isCovered());
        m_loader.setSeries(m_series);
        refresh();
    });
    column->addWidget(m_pick);
    m_stage = new HeadStage;
    m_stage->setObjectName(QStringLiteral("headStage"));
    connect(m_stage, &HeadStage::showAsked, this, [this] {
        if (const inspect::SeriesFace* face = current()) {
            m_series = face->series; // also when a stronger one is found meanwhile
            m_loader.choose(m_series);
        }
    });
    // Only after the click: it belongs to what was there when the finger went down.
    connect(
        m_stage, &HeadStage::released, this,
        [this] {
            if (m_stale)
                refresh();
        },
        Qt::QueuedConnection);
    connect(m_stage, &HeadStage::hideAsked, &m_loader, &HeadLoader::hide);
    connect(m_stage, &HeadStage::retryAsked, &m_loader, &HeadLoader::retry);
    m_stage->setMaximumHeight(px(620)); // its button in sight without scrolling
    column->addWidget(m_stage, 1);
    m_detail = makeDetail();
    column->addWidget(m_detail);
    m_skip = new Card(Ink::Surface, nullptr, 16);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(14));
    row->addWidget(new IconView(QStringLiteral("info"), 20, Ink::Accent), 0, Qt::AlignVCenter);
    row->addWidget(new Text(tr("You do not need the picture to go on. Everything we found is on "
                               "this page in words.")),
                   1);
    m_skip->box()->addLayout(row);
    column->addWidget(m_skip);
    column->addStretch();
    return left;
}

QWidget* FacePage::makeRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(12));

    auto* two = new CardRow(200, 2);
    two->setWeights({38, 62});
    auto* front = new Card(Ink::Surface, nullptr, 12);
    m_front = new FrontPicture;
    m_front->setObjectName(QStringLiteral("frontPicture"));
    front->box()->addWidget(m_front, 1);
    m_finder = new Text({}, Type::Strong);
    m_finder->setObjectName(QStringLiteral("finderWords"));
    m_finderText =
        new Text(tr("It asks “is this a face?”, not “whose face?”. No photo is compared."),
                 Type::Small, Ink::Text2);
    front->box()->addWidget(m_finder);
    front->box()->addWidget(m_finderText);
    two->addWidget(front);

    auto* why = new Card(Ink::Surface, nullptr, 16);
    m_ladderTitle = new Text(tr("Why we say so"), Type::CardTitle);
    m_ladderTitle->setObjectName(QStringLiteral("ladderTitle"));
    why->box()->addWidget(m_ladderTitle);
    m_ladder = new Ladder(4);
    why->box()->addWidget(m_ladder);
    why->box()->addStretch();
    why->box()->addWidget(new Rule);
    m_sum = new Text;
    m_sum->setObjectName(QStringLiteral("faceSum"));
    why->box()->addWidget(m_sum);
    auto* slices = new Button(Button::Kind::Link, tr("See its slices"));
    slices->setObjectName(QStringLiteral("seeSlices"));
    connect(slices, &QAbstractButton::clicked, this, [this] {
        if (const inspect::SeriesFace* face = current()) {
            Target target;
            target.series = face->series;
            target.file = face->first;
            target.frame = face->firstFrame + 1;
            c.navigator.go(PageId::Pictures, target);
        }
    });
    why->box()->addWidget(slices, 0, Qt::AlignLeading);
    two->addWidget(why);
    column->addLayout(two, 1);
    m_rates = new MatchRates;
    m_rates->setObjectName(QStringLiteral("faceRates"));
    connect(m_rates, &MatchRates::sourcesAsked, this, [this] {
        QStringList ids;
        for (const advice::MatchRate& rate : advice::matchRates())
            ids << rate.evidence;
        Target target;
        target.part = QStringLiteral("item:") + ids.join(u' ');
        c.navigator.go(PageId::Evidence, target);
    });
    column->addWidget(m_rates);
    m_ask = makeAsk();
    column->addWidget(m_ask);
    return right;
}

Card* FacePage::makeDetail() {
    auto* card = new Card(Ink::Surface, nullptr, 16);
    card->setObjectName(QStringLiteral("detailCard"));
    auto* head = new QWidget;
    auto* side = new SideLayout(110, head);
    auto* title = new Text(tr("Detail"), Type::Strong);
    side->addWidget(title);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("faceDetail"));
    m_slider->setAccessibleName(tr("Detail: how thick the slices are"));
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (value >= 0 && value < m_steps.size())
            m_loader.setThicker(m_steps.at(value));
    });
    auto* ends = new QWidget;
    auto* row = new QHBoxLayout(ends);
    row->setContentsMargins(0, 0, 0, 0);
    m_thick = new Text({}, Type::Small, Ink::Text2);
    m_own = new Text({}, Type::Small, Ink::Text2);
    m_own->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    row->addWidget(m_thick, 1);
    row->addWidget(m_own, 1);
    m_detailText = new Text({}, Type::Small, Ink::Text2);
    m_detailText->setObjectName(QStringLiteral("detailText"));
    card->box()->addWidget(head);
    card->box()->addWidget(m_slider);
    card->box()->addWidget(ends);
    card->box()->addWidget(m_detailText);
    return card;
}

Card* FacePage::makeAsk() {
    auto* card = new Card(Ink::Surface, nullptr, 16);
    auto* head = new QWidget;
    auto* side = new SideLayout(260, head);
    auto* words = new QWidget;
    auto* row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    row->addWidget(new IconView(QStringLiteral("question"), 22, Ink::Accent), 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Text(tr("What you can ask"), Type::Strong, Ink::Text2));
    m_question = new Text;
    m_question->setObjectName(QStringLiteral("faceQuestion"));
    column->addWidget(m_question);
    row->addLayout(column, 1);
    side->addWidget(words);
    m_add = new Button(Button::Kind::Primary, tr("Add"), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addFaceQuestion"));
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        c.questions.add(m_add->property("question").toString(),
                        m_add->property("because").toString());
    });
    side->addWidget(m_add);
    card->box()->addWidget(head);
    return card;
}

const inspect::SeriesFace* FacePage::current() const {
    for (const inspect::SeriesFace& one : m_state.heads)
        if (one.series == m_series)
            return &one;
    return m_state.heads.isEmpty() ? nullptr : &m_state.heads.first();
}

inspect::SeriesFace FacePage::told() const {
    const inspect::SeriesFace* face = current();
    if (!face)
        return {};
    inspect::SeriesFace out = *face;
    if (m_loader.isChosen() && m_loader.series() == out.series && m_loader.shownThicker() > 0 &&
        m_loader.answer())
        out.verdict = m_loader.answer()->verdict;
    return out;
}

QList<double> FacePage::thicknesses() const {
    const inspect::SeriesFace* face = current();
    QList<double> steps;
    const double own = face ? face->verdict.coarsestMm() : 0;
    for (const double mm : {8.0, 6.0, 5.0, 4.0, 3.0, 2.0})
        if (own > 0 && mm > own * 1.3)
            steps << mm;
    return steps << 0;
}

void FacePage::refresh() {
    m_stale = m_stage->isPressed();
    if (m_stale)
        return;
    m_state = faceState(c.source);
    if (!m_series.isEmpty() &&
        std::none_of(m_state.heads.cbegin(), m_state.heads.cend(),
                     [this](const auto& one) { return one.series == m_series; }))
        m_series.clear();
    refreshTitle(m_state);
    refreshState(m_state);
    if (m_state.heads.isEmpty()) {
        m_also->refresh(m_state);
        return;
    }
    refreshSeries(m_state);
    refreshStage();
    refreshDetail();
    refreshWords(m_state);
    m_rates->setScan(*current());
    m_also->refresh(m_state);
}

void FacePage::refreshTitle(const FaceState& state) {
    if (state.level)
        m_chip->setLevel(*state.level,
                         state.isBusy()
                             ? tr("%1, so far", "level word").arg(advice::levelWord(*state.level))
                             : QString());
    else if (state.search == Search::Done)
        m_chip->setLevel(Level::Note, tr("Nothing found"));
    else
        m_chip->setLevel(Level::Unchecked);
    if (state.heads.isEmpty()) {
        m_title->setWords(tr("Face & 3D"), tr("A head scan can hold the shape of a face."));
        return;
    }
    const bool shown =
        m_loader.isChosen() && m_loader.state() == HeadLoader::State::Shown && !isCovered();
    const FaceWords words = faceTitle(state, shown);
    QString line = words.text;
    if (line.isEmpty()) {
        line = scanName(*m_state.report, c.mask, current()->series, true) + u'.';
        const int others = int(state.others.size());
        if (others > 0)
            line += u' ' + tr("No face in %n other scan(s).", "", others);
    }
    m_title->setWords(words.title, line);
}

void FacePage::refreshState(const FaceState& state) {
    const bool heads = !state.heads.isEmpty();
    m_main->setVisible(heads);
    m_progress->setVisible(state.isBusy());
    if (state.isBusy()) {
        const bool running = state.search == Search::Running && state.total > 0;
        m_progress->setProgress(running
                                    ? tr("We looked at %1 of %2 pictures for a face.")
                                          .arg(number(state.tried), number(state.total))
                                    : tr("We look for a face as soon as all pictures are read."),
                                state.tried, running ? state.total : 0);
    }
    const auto [title, text] = faceStateWords(state);
    m_empty->setVisible(!heads && !title.isEmpty());
    m_empty->setWords(title, text);
    const bool note = heads && !title.isEmpty() && !state.isBusy();
    m_note->setVisible(note);
    if (note)
        m_note->setWords(title, text);
}

void FacePage::refreshSeries(const FaceState& state) {
    QStringList names;
    for (const inspect::SeriesFace& one : state.heads)
        names << tr("%1: %2", "level, series")
                     .arg(advice::levelWord(inspect::faceLevel(one.verdict)),
                          scanName(*m_state.report, c.mask, one.series, true));
    QString key = names.join(u'\n') + current()->series;
    if (key == m_listKey)
        return;
    m_listKey = key;
    m_list->clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_list->addItem(names.at(i), state.heads.at(i).series);
        if (state.heads.at(i).series == current()->series)
            m_list->setCurrentIndex(int(i));
    }
}

void FacePage::refreshStage() {
    const inspect::SeriesFace* face = current();
    if (!face)
        return;
    const QString what = scanName(*m_state.report, c.mask, face->series, false);
    if (isCovered()) {
        if (c.mask.isHidden())
            m_stage->setHidden();
        else
            m_stage->setTheirs();
        m_front->showHidden();
    } else if (!m_loader.isChosen()) {
        m_stage->setQuestion(tr("We make it on this computer, from your scan: %1").arg(what));
        m_front->showOutline();
    } else {
        const auto& answer = m_loader.answer();
        const QImage front = answer ? answer->front.picture : QImage();
        const QRect box = answer ? answer->front.box : QRect();
        switch (m_loader.state()) {
        case HeadLoader::State::Failed:
            m_stage->setFailed(advice::sentenceFor(m_loader.error()));
            break;
        case HeadLoader::State::Shown:
            // As the check found the head; a scan can lie in the file in any direction.
            m_stage->setHead(m_loader.coarse(), m_loader.fine(), face->verdict.upright, front, box,
                             tr("Made on this computer from your scan: %1. Not saved.").arg(what));
            break;
        default:
            m_stage->setWaiting();
            break;
        }
        if (front.isNull())
            m_front->showOutline();
        else
            m_front->showPicture(front, box);
    }
}

void FacePage::refreshDetail() {
    const bool shown = m_loader.isChosen() && !isCovered();
    m_detail->setVisible(shown);
    m_skip->setVisible(!shown);
    if (!shown)
        return;
    const QList<double> steps = thicknesses();
    if (steps != m_steps) {
        m_steps = steps;
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, int(steps.size()) - 1);
        m_slider->setValue(int(steps.size()) - 1);
    }
    const int at = int(m_steps.indexOf(m_loader.thicker()));
    if (at >= 0 && at != m_slider->value()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(at);
    }
    m_slider->setEnabled(m_steps.size() > 1);
    const QString own = millimetres(current()->verdict.coarsestMm());
    m_thick->setText(m_steps.size() > 1 ? tr("Thick, %1 mm").arg(millimetres(m_steps.first()))
                                        : QString());
    m_own->setText(tr("Your disc, %1 mm").arg(own));
    if (m_steps.size() < 2)
        m_detailText->setText(tr("The slices on your disc are thick already."));
    else if (m_loader.isBusy() && m_loader.thicker() != m_loader.shownThicker())
        m_detailText->setText(
            tr("Making slices of %1 mm and testing again …").arg(millimetres(m_loader.thicker())));
    else if (m_loader.shownThicker() > 0 && m_loader.answer())
        m_detailText->setText(
            tr("With slices of %1 mm: %2")
                .arg(millimetres(m_loader.shownThicker()), advice::faceSummary(told())));
    else
        m_detailText->setText(tr("Slide left to see thicker slices. They show less of a face."));
}

void FacePage::refreshWords(const FaceState& state) {
    if (state.heads.isEmpty() || !state.report)
        return;
    const inspect::SeriesFace face = told();
    const face::Verdict& v = face.verdict;
    const bool thicker = m_loader.isChosen() && m_loader.shownThicker() > 0 && m_loader.answer() &&
                         m_loader.series() == face.series;
    m_finder->setText(v.viewsFound > 0 && !(v.removed.value_or(false))
                          ? tr("A face finder found a face here.")
                      : v.viewsFound > 0 ? tr("A face finder was fooled here: the face is gone.")
                      : v.viewsTried > 0 ? tr("A face finder found no face here.")
                                         : tr("The face finder did not look here."));
    m_ladderTitle->setText(
        thicker ? tr("With slices of %1 mm").arg(millimetres(m_loader.shownThicker()))
                : tr("Why we say so"));
    const QList<advice::FaceStep> steps = advice::faceSteps(face);
    m_ladder->setSteps(steps);
    const auto yes = std::count_if(steps.cbegin(), steps.cend(), [](const advice::FaceStep& step) {
        return step.answer == advice::FaceStep::Answer::Yes;
    });
    QString more;
    if (inspect::faceLevel(v) == Level::Points)
        more = u' ' + tr("Part of a face would say “%1”.").arg(advice::levelWord(Level::Could));
    m_sum->setRuns(
        {{tr("%1 of %2: ", "steps with yes, all steps").arg(number(yes), number(steps.size())),
          Type::Strong, Ink::Text},
         {advice::faceSummary(face) + more, Type::Body, Ink::Text2}});
    const inspect::Finding* finding = state.findingOf(face.series);
    const QString id = finding && !finding->questions.isEmpty() ? finding->questions.first()
                                                                : QStringLiteral("head-scan-face");
    const advice::Question* question = advice::questionById(id);
    m_ask->setVisible(question != nullptr);
    if (!question)
        return;
    m_question->setText(tr("“%1”").arg(question->question));
    const bool there = c.questions.contains(id);
    m_add->setProperty("question", id);
    m_add->setProperty("because", finding ? finding->id : QString());
    m_add->setEnabled(!there);
    m_add->setText(there ? tr("Added") : tr("Add"));
    m_add->setIconName(there ? QStringLiteral("check") : QStringLiteral("plus"));
    m_add->setAccessibleName((there ? tr("It is on your page: %1") : tr("Add to my questions: %1"))
                                 .arg(question->question));
}

void FacePage::showLoaded() {
    if (m_state.heads.isEmpty())
        return;
    refreshTitle(m_state);
    refreshStage();
    refreshDetail();
    refreshWords(m_state);
    if (m_loader.isChosen() && !m_loader.isBusy() && m_loader.answer() &&
        m_loader.shownThicker() > 0 && isVisible())
        announce(this, m_detailText->text());
}

bool FacePage::show(const Target& target) {
    if (target.series.isEmpty())
        return false;
    for (const inspect::SeriesFace& one : m_state.heads)
        if (one.series == target.series) {
            m_series = one.series;
            m_loader.setCovered(isCovered());
            m_loader.setSeries(m_series);
            refresh();
            return false;
        }
    return false;
}

QWidget* FacePage::firstFocus() {
    return nullptr;
}

} // namespace disclens::ui
