// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answer_card.h"

#include "advice/looked_at.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace disclens::ui {

using State = session::CheckProgress::State;

AnswerCard::AnswerCard(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent, 20)
    , c(context)
    , m_icon(new LevelIcon(inspect::Level::Unchecked, 58))
    , m_question(new Text({}, Type::Body, Ink::Text2))
    , m_headline(new Text({}, Type::Answer))
    , m_text(new Text({}, Type::Body))
    , m_care(new Text)
    , m_questions(new Button(Button::Kind::Primary, tr("My questions"), QStringLiteral("question")))
    , m_how(new Button(Button::Kind::Secondary, tr("How we checked")))
    , m_stop(new Button(Button::Kind::Secondary, tr("Stop all checks"), QStringLiteral("stop"))) {
    setObjectName(QStringLiteral("answerCard"));
    m_headline->setObjectName(QStringLiteral("headline"));
    m_questions->setObjectName(QStringLiteral("goQuestions"));
    m_stop->setObjectName(QStringLiteral("stopAll"));
    auto* side = new SideLayout(440);
    auto* main = new QWidget;
    auto* row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::current().gap(22));
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::current().gap(2));
    for (Text* text : {m_question, m_headline, m_text, m_care})
        words->addWidget(text);
    row->addLayout(words, 1);
    auto* buttons = new QWidget;
    auto* column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(10));
    column->addWidget(m_questions);
    column->addWidget(m_how);
    column->addWidget(m_stop);
    const auto widen = [buttons] { buttons->setMinimumWidth(std::min(px(190), 260)); };
    widen();
    connect(&Theme::current(), &Theme::changed, buttons, widen);
    side->addWidget(main);
    side->addWidget(buttons);
    box()->addLayout(side);
    connect(m_questions, &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::Questions); });
    connect(m_how, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::How); });
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        c.source.stopChecks();
    });
}

void AnswerCard::refresh(bool hasBanner) {
    const auto report = c.source.report();
    const bool reading = c.source.isChecking();
    m_icon->setLevel(report->answer.level);
    m_question->setText(report->answer.soFar || reading
                            ? tr("Who could this disc point to?  ·  Answer so far")
                            : tr("Who could this disc point to?"));
    m_headline->setText(report->answer.headline);
    m_text->setText(reading ? tr("You can look around while we finish.") : report->answer.text);
    const QStringList care = advice::careLines();
    QList<Text::Run> runs;
    for (qsizetype i = 0; i < care.size(); ++i)
        runs << Text::Run{(i ? QStringLiteral(" ") : QString()) + care.at(i),
                          i ? Type::Body : Type::Strong, i ? Ink::Text2 : Ink::Text};
    m_care->setRuns(runs);
    m_questions->setKind(hasBanner ? Button::Kind::Secondary : Button::Kind::Primary);
    m_questions->setVisible(!reading);
    m_how->setVisible(!reading);
    m_stop->setVisible(reading);
    if (reading)
        m_stop->setEnabled(true);
}

struct ChecksCard::Row {
    QString check;
    IconView* icon = nullptr;
    Text* name = nullptr;
    QProgressBar* bar = nullptr;
    Text* words = nullptr;
    Text* done = nullptr;
    Button* cancel = nullptr;
};

ChecksCard::ChecksCard(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent)
    , c(context)
    , m_summary(new Text({}, Type::Small, Ink::Text2))
    , m_grid(new QGridLayout) {
    setObjectName(QStringLiteral("checksCard"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Checks"), Type::CardTitle), 1);
    m_summary->setWraps(false);
    head->addWidget(m_summary);
    box()->addLayout(head);
    m_grid->setHorizontalSpacing(Theme::current().gap(16));
    m_grid->setVerticalSpacing(Theme::current().gap(6));
    m_grid->setColumnStretch(2, 3);
    m_grid->setColumnStretch(3, 2);
    box()->addLayout(m_grid);
    connect(&c.source, &ReportSource::progressChanged, this, &ChecksCard::refresh);
}

ChecksCard::Row& ChecksCard::rowFor(const QString& check) {
    for (const auto& row : m_rows)
        if (row->check == check)
            return *row;
    auto row = std::make_shared<Row>();
    row->check = check;
    row->icon = new IconView(QStringLiteral("tag"), 20, Ink::Accent);
    row->name = new Text(advice::checkWord(check), Type::Body);
    row->name->setWraps(false);
    row->bar = new QProgressBar;
    row->bar->setTextVisible(false);
    row->bar->setAccessibleName(advice::checkWord(check));
    row->words = new Text({}, Type::Small, Ink::Text2);
    row->done = new Text(tr("Done"), Type::SmallStrong, Ink::Unlikely);
    row->done->setWraps(false);
    row->cancel = new Button(Button::Kind::Secondary, tr("Cancel"), QStringLiteral("close"));
    row->cancel->setAccessibleName(tr("Cancel: %1").arg(advice::checkWord(check)));
    connect(row->cancel, &QAbstractButton::clicked, this, [this, check, button = row->cancel] {
        button->setEnabled(false);
        c.source.cancelCheck(check);
    });
    const int line = int(m_rows.size());
    m_grid->addWidget(row->icon, line, 0);
    m_grid->addWidget(row->name, line, 1, Qt::AlignVCenter);
    m_grid->addWidget(row->bar, line, 2, Qt::AlignVCenter);
    m_grid->addWidget(row->words, line, 3, Qt::AlignVCenter);
    m_grid->addWidget(row->done, line, 4, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->addWidget(row->cancel, line, 4, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->setRowMinimumHeight(line, px(32));
    m_rows << row;
    return *m_rows.last();
}

namespace {

/// `copies`: of the pictures.
QString wordsFor(const session::CheckProgress& check, qint64 copies) {
    QString count = (countsPictures(check.check) ? ChecksCard::tr("%1 of %2 pictures.")
                                                 : ChecksCard::tr("%1 of %2 files."))
                        .arg(QLocale().toString(check.done), QLocale().toString(check.total));
    if (check.check != u"face" && countsPictures(check.check) && copies > 0)
        count += u' ' + advice::copiesSentence(copies); // the check for faces leaves them out
    if (check.failed > 0)
        return count + u' ' +
               ChecksCard::tr("%Ln could not be checked.", "",
                              int(std::min<qint64>(check.failed, 2'000'000'000)));
    return count + u' ' + ChecksCard::tr("%n found.", "", check.findings);
}

} // namespace

void ChecksCard::refresh() {
    const QList<session::CheckProgress> checks = c.source.progress();
    setVisible(c.source.isChecking() && !checks.isEmpty());
    if (isHidden())
        return;
    int finished = 0;
    for (const session::CheckProgress& check : checks) {
        Row& row = rowFor(check.check);
        const bool running = check.state == State::Running || check.state == State::Waiting;
        finished += !running;
        row.icon->setIcon(check.state == State::Done ? QStringLiteral("check")
                                                     : QStringLiteral("search"));
        row.bar->setRange(0, check.state == State::Running && check.total <= 0 ? 0 : 1000);
        if (check.total > 0)
            row.bar->setValue(check.state == State::Done
                                  ? 1000
                                  : int(std::min<qint64>(1000, check.done * 1000 / check.total)));
        else if (!running)
            row.bar->setValue(1000);
        QString words = tr("Waiting.");
        if (check.state == State::Canceled)
            words = tr("You stopped this check.");
        else if (check.state == State::Failed)
            words = check.check == u"text" && !c.source.textEngine().problem.isEmpty()
                        ? tr("The part that reads text is missing.")
                        : tr("Sorry, this check stopped early.");
        else if (check.state != State::Waiting && check.total > 0)
            words = wordsFor(check, c.text.copies());
        row.words->setText(words);
        row.done->setVisible(check.state == State::Done);
        row.cancel->setVisible(running);
    }
    const double left = c.source.secondsLeft();
    QString summary = tr("%1 of %2 done").arg(finished).arg(checks.size());
    if (left >= 90)
        summary +=
            QStringLiteral("  ·  ") + tr("about %n minute(s) left", "", int(left / 60 + 0.5));
    else if (left >= 5)
        summary += QStringLiteral("  ·  ") + tr("about %n second(s) left", "", int(left / 5) * 5);
    m_summary->setText(summary);
}

} // namespace disclens::ui
