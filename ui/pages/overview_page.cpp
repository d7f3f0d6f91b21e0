// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "ui/pages/answer_card.h"
#include "ui/pages/date_line.h"
#include "ui/pages/kinds_chart.h"
#include "ui/pages/people_card.h"
#include "ui/pages/summary_cards.h"
#include "ui/pages/whose_card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/state_card.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kFirstQuestions = 3;

/// The number of a question in a soft circle.
class NumberMark final : public QWidget {
  public:
    explicit NumberMark(int number)
        : m_number(number) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(28), px(28)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Ink::AccentSoft));
        painter.drawEllipse(rect());
        painter.setFont(theme.font(Type::SmallStrong));
        painter.setPen(theme.color(theme.isHighContrast() ? Ink::Text : Ink::Accent));
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

  private:
    int m_number;
};

QWidget* column(QVBoxLayout*& box) {
    auto* widget = new QWidget;
    box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::current().gap(12));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

} // namespace

PageId pageOf(const inspect::Finding& finding) {
    if (finding.check == u"ai")
        return PageId::Ai;
    if (FoundText::isText(finding))
        return PageId::Text;
    if (finding.check == u"documents" || finding.category == inspect::Category::Disc)
        return PageId::OtherFiles;
    return PageId::Details;
}

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Overview"), parent)
    , m_answer(new AnswerCard(context))
    , m_checks(new ChecksCard(context))
    , m_cards(new SummaryCards(context))
    , m_kinds(new KindsChart)
    , m_people(new PeopleCard(context))
    , m_whose(new WhoseCard(context))
    , m_charts(new QWidget)
    , m_dates(new DateLine(context)) {
    QVBoxLayout* box = nullptr;
    m_banners = column(box);
    m_states = column(box);
    body()->addWidget(m_banners);
    body()->addWidget(m_whose);
    body()->addWidget(m_answer);
    body()->addWidget(m_states);
    body()->addWidget(m_checks);
    body()->addWidget(m_cards);

    // Names of kinds do not wrap, as each stands beside its bar: a language with longer ones gets
    // fewer columns.
    constexpr int kNarrowest = 330;
    constexpr int kAroundChart = 34;
    const int kindsWidth =
        int(m_kinds->minimumSizeHint().width() / Theme::current().scale()) + kAroundChart;
    auto* row = new CardRow(std::max(kNarrowest, kindsWidth), 3);
    auto* kinds = new Card;
    kinds->box()->addWidget(new Text(tr("Kinds of details on this disc"), Type::CardTitle));
    kinds->box()->addWidget(m_kinds);
    row->addWidget(kinds);
    row->addWidget(m_people);
    auto* questions = new Card;
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Good first questions"), Type::CardTitle), 1);
    auto* all = new Button(Button::Kind::Link, tr("All questions"));
    connect(all, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::Questions); });
    head->addWidget(all);
    questions->box()->addLayout(head);
    m_questions = column(box);
    questions->box()->addWidget(m_questions);
    questions->box()->addStretch();
    row->addWidget(questions);
    m_charts->setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_charts->setSizePolicy(policy);
    body()->addWidget(m_charts);

    auto* dates = new Card;
    dates->setObjectName(QStringLiteral("datesCard"));
    dates->box()->addWidget(new Text(tr("Dates on this disc"), Type::CardTitle));
    dates->box()->addWidget(m_dates);
    body()->addWidget(dates);
    body()->addStretch();
    connect(&c.source, &ReportSource::whoseChanged, this, &OverviewPage::refresh);
}

QWidget* OverviewPage::firstFocus() {
    for (Button* button : m_banners->findChildren<Button*>())
        if (button->isVisible())
            return button;
    return m_answer->mainButton()->isVisible() ? m_answer->mainButton() : nullptr;
}

void OverviewPage::refresh() {
    m_whose->refresh();
    // Another person's disc: what to do with it, and nothing else.
    const bool strangers = c.source.whose() == advice::Whose::NotMine;
    for (QWidget* part :
         {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_cards), m_charts})
        part->setVisible(!strangers);
    if (strangers) {
        for (QWidget* part :
             {m_banners, m_states, static_cast<QWidget*>(m_checks), m_dates->parentWidget()})
            part->hide();
        m_stateKey.clear(); // shown anew when the answer changes
        return;
    }
    refreshBanners();
    refreshStates();
    m_answer->refresh(m_banners->isVisibleTo(this));
    m_checks->refresh();
    m_cards->refresh();
    m_kinds->refresh(*c.source.report());
    m_people->refresh();
    refreshQuestions();
    m_dates->refresh();
    m_dates->parentWidget()->setVisible(!m_dates->isEmpty());
}

void OverviewPage::showFinding(const QString& id) {
    const inspect::Finding* finding = findingById(*c.source.report(), id);
    if (!finding)
        return;
    const PageId page = pageOf(*finding);
    c.current.set(id);
    c.navigator.go(page);
}

void OverviewPage::refreshBanners() {
    const auto report = c.source.report();
    QString key = c.mask.isHidden() ? QStringLiteral("h") : QStringLiteral("s");
    QList<const inspect::Finding*> act;
    int others = 0;
    for (const inspect::Finding& finding : report->findings)
        if (finding.act) {
            key += finding.id + u'|' + finding.title + finding.why;
            // One banner for all of other people: what to do is the same.
            const bool said = std::any_of(act.cbegin(), act.cend(), [&](const auto* one) {
                return one->title == finding.title && one->why == finding.why;
            });
            if (finding.kind == u"other_patient_data" ? ++others == 1 : !said)
                act << &finding;
        }
    m_banners->setVisible(!act.isEmpty());
    if (key == m_bannerKey)
        return;
    m_bannerKey = key;
    emptyRowList(m_banners);
    // Three at most take the top of the page; the rest stand first in their lists.
    for (const inspect::Finding* finding : std::as_const(act).mid(0, 3)) {
        auto* banner = new Banner(true);
        const bool theirs = finding->kind == u"other_patient_data";
        QString why = c.mask.sentence(finding->why, *finding);
        if (theirs && !report->otherPeople.isEmpty()) //: %1 is a sentence
            why = tr("%1 We cover it until you ask for it.").arg(why);
        banner->setWords(theirs && others > 1 ? tr("Perhaps data of %n other people", "", others)
                                              : c.mask.sentence(finding->title, *finding),
                         why);
        Button* what = banner->addButton(tr("See what we found"), true);
        what->setObjectName(QStringLiteral("actNext"));
        connect(what, &QAbstractButton::clicked, this,
                [this, id = finding->id] { showFinding(id); });
        if (!finding->questions.isEmpty()) {
            Button* ask = banner->addButton(tr("Add to my questions"), false);
            connect(ask, &QAbstractButton::clicked, this,
                    [this, q = finding->questions.first(), id = finding->id] {
                        c.questions.add(q, id);
                        c.navigator.go(PageId::Questions);
                    });
        }
        if (theirs) {
            Button* write = banner->addButton(tr("Write to the clinic"), false);
            write->setObjectName(QStringLiteral("writeToClinic"));
            connect(write, &QAbstractButton::clicked, this, [this] {
                Target letter;
                letter.part = QStringLiteral("return");
                c.navigator.go(PageId::Letters, letter);
            });
            Button* mine = banner->addButton(tr("It is all mine"), false);
            connect(mine, &QAbstractButton::clicked, this, [this] { c.source.setAllMine(true); });
        }
        m_banners->layout()->addWidget(banner);
    }
}

void OverviewPage::refreshStates() {
    using State = ReportSource::State;
    const auto report = c.source.report();
    const State state = c.source.state();
    const bool ended =
        state == State::Finished || state == State::Canceled || state == State::Failed;
    const int files = int(report->entries.size());
    const int unread = int(report->unreadable.size());
    const bool noPictures = state == State::Finished && files > 0 &&
                            discCounts(*report).pictures == 0 && report->findings.isEmpty();
    const QString key = QStringLiteral("%1/%2/%3/%4")
                            .arg(int(state))
                            .arg(ended ? files : 0)
                            .arg(ended ? unread : 0)
                            .arg(noPictures);
    if (key == m_stateKey)
        return;
    m_stateKey = key;
    emptyRowList(m_states);
    const auto add = [this](const QString& icon, const QString& title, const QString& text) {
        auto* card = new Banner(false, nullptr, icon);
        card->setWords(title, text);
        m_states->layout()->addWidget(card);
        return card;
    };
    const auto button = [this](Banner* card, const QString& text, bool primary,
                               std::function<void()> act) {
        connect(card->addButton(text, primary), &QAbstractButton::clicked, this, std::move(act));
    };
    if (state == State::Canceled) {
        qint64 done = 0, total = 0;
        for (const session::CheckProgress& check : c.source.progress()) {
            if (countsPictures(check.check))
                continue;
            done = std::max(done, check.done);
            total = std::max(total, check.total);
        }
        Banner* card = add(
            QStringLiteral("stop"), tr("You stopped this check."),
            tr("We looked at %1 of %2 files. What we found so far is kept. The rest is marked “Not "
               "checked”.")
                .arg(QLocale().toString(done), QLocale().toString(total)));
        button(card, tr("Choose another"), false, [this] { c.navigator.go(PageId::Welcome); });
        button(card, tr("Leave it"), true, [card] { card->hide(); });
    }
    if (noPictures) {
        Banner* card = add(QStringLiteral("disc"), tr("We found no scan pictures here."),
                           tr("This disc has %n file(s), but none is a medical picture. It may "
                              "be the viewer program "
                              "only.",
                              "", files));
        button(card, tr("Choose another"), true, [this] { c.navigator.go(PageId::Welcome); });
        button(card, tr("Show the files"), false, [this] { c.navigator.go(PageId::OtherFiles); });
    } else if (ended && unread > 0) {
        const QString read = QLocale().toString(std::max(0, files - unread)),
                      all = QLocale().toString(files);
        // Others are whole, but too large, locked, or of a kind that we cannot read.
        const bool damaged = std::all_of(report->unreadable.cbegin(), report->unreadable.cend(),
                                         [](const auto& file) {
                                             return file.reason.code == ErrorCode::ReadFailed ||
                                                    file.reason.code == ErrorCode::Truncated ||
                                                    file.reason.code == ErrorCode::Damaged;
                                         });
        Banner* card =
            add(QStringLiteral("disc"), tr("Some files could not be read."),
                (damaged ? tr("We read %1 of %2 files. The other %n may be scratched or cut short.",
                              "", unread)
                         : tr("We read %1 of %2 files. See why the other %n could not be read.", "",
                              unread))
                    .arg(read, all));
        button(card, tr("See which files"), false, [this] {
            Target target;
            target.part = QStringLiteral("unreadable");
            c.navigator.go(PageId::OtherFiles, target);
        });
        button(card, tr("See the results"), false, [card] { card->hide(); });
    }
    m_states->setVisible(m_states->layout()->count() > 0);
}

void OverviewPage::refreshQuestions() {
    const QList<QuestionBook::Item> items = c.questions.items();
    QString key;
    for (const QuestionBook::Item& item : items.mid(0, kFirstQuestions))
        key += item.id + item.text;
    if (key == m_questionKey)
        return;
    m_questionKey = key;
    emptyRowList(m_questions);
    int number = 0;
    for (const QuestionBook::Item& item : items.mid(0, kFirstQuestions)) {
        if (number)
            m_questions->layout()->addWidget(new Rule);
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(12));
        line->addWidget(new NumberMark(++number), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Text(item.text, Type::Medium));
        words->addWidget(new Text(whomWord(item.whom), Type::Small, Ink::Text2));
        line->addLayout(words, 1);
        m_questions->layout()->addWidget(row);
    }
}

} // namespace disclens::ui
