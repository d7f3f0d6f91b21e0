// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ai_page.h"

#include "ui/models/finding_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/guess_card.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/state_card.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kMostQuestions = 5;

QString iconOf(const inspect::Finding& finding) {
    if (finding.kind.contains(u"trial") || finding.kind.contains(u"research") ||
        finding.kind.contains(u"study"))
        return QStringLiteral("book");
    if (!finding.kind.contains(u"_ai") && !finding.kind.startsWith(u"ai_") &&
        finding.facts.contains(QStringLiteral("host")))
        return QStringLiteral("cloud");
    return QStringLiteral("chip");
}

} // namespace

AiPage::AiPage(PageContext& context, QWidget* parent)
    : Page(context, tr("AI and outside companies"), parent)
    , m_title(new PageTitle)
    , m_traces(makeRowList(10))
    , m_questions(makeRowList(10)) {
    body()->addWidget(m_title);
    auto* row = new CardRow(420, 2);
    row->setWeights({184, 100});
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(12));
    auto* traces = new Card(Ink::Surface, nullptr, 18);
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(tr("Traces on this disc"), Type::CardTitle), 1);
    head->addWidget(new LevelChip(inspect::Level::Note));
    traces->box()->addLayout(head);
    traces->box()->addWidget(m_traces);
    column->addWidget(traces);
    auto* meaning = new Card(Ink::Surface, nullptr, 18);
    auto* two = new CardRow(260, 2);
    const auto add = [&](const QString& title, const QString& text) {
        auto* widget = new QWidget;
        auto* box = new QVBoxLayout(widget);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(px(2));
        box->addWidget(new Text(title, Type::CardTitle));
        box->addWidget(new Text(text, Type::Body, Ink::Text2));
        box->addStretch();
        two->addWidget(widget);
    };
    add(tr("What a trace means"), tr("A program or a company took part in making, storing or "
                                     "reading the pictures. Its name was "
                                     "saved with them."));
    add(tr("What it does not mean"), tr("It does not show that a doctor did not look, that the "
                                        "company kept a copy, or that your "
                                        "name was sent."));
    meaning->box()->addLayout(two);
    column->addWidget(meaning);
    auto* ask = new Card(Ink::AccentSoft, nullptr, 22);
    ask->setOutline(Ink::AccentSoft, 0);
    auto* askRow = new QHBoxLayout;
    askRow->setSpacing(Theme::current().gap(18));
    askRow->addWidget(new IconView(QStringLiteral("question"), 34, Ink::Accent), 0,
                      Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto* sentence = new Text(advice::askSentence(), Type::Strong);
    sentence->setObjectName(QStringLiteral("askSentence"));
    words->addWidget(sentence);
    words->addWidget(new Text(tr("Most AI tools leave no mark on the disc. When we find no trace, "
                                 "we say this same sentence."),
                              Type::Body, Ink::Text2));
    askRow->addLayout(words, 1);
    ask->box()->addLayout(askRow);
    column->addWidget(ask);
    column->addStretch();
    row->addWidget(left);
    auto* questions = new Card(Ink::Surface, nullptr, 18);
    questions->box()->addWidget(new Text(tr("What you can ask"), Type::CardTitle));
    questions->box()->addWidget(m_questions);
    questions->box()->addStretch();
    questions->box()->addWidget(new Text(
        tr("We looked for names of known programs, for cloud services, and for the marks that the "
           "picture standard has for AI."),
        Type::Small, Ink::Text2));
    row->addWidget(questions);
    body()->addLayout(row);
    body()->addWidget(new GuessCard(context.source));
    body()->addStretch();
    connect(&c.questions, &QuestionBook::changed, this, &AiPage::fillQuestions);
}

void AiPage::refresh() {
    const auto report = c.source.report();
    QString key = QStringLiteral("%1%2").arg(int(c.source.state())).arg(c.mask.isHidden());
    int traces = 0;
    for (const inspect::Finding& finding : report->findings)
        if (finding.check == u"ai") {
            ++traces;
            key += finding.id + finding.title + QString::number(finding.count);
        }
    if (key == m_key)
        return;
    m_key = key;
    if (traces > 0)
        m_title->setWords(
            tr("%n trace(s) of AI or outside companies", "", traces),
            tr("Found in the files of this disc. There may be more that a disc cannot show."));
    else
        m_title->setWords(report->complete ? tr("We found no trace of AI or outside companies")
                                           : tr("No trace so far"),
                          advice::askSentence());
    fillTraces();
    fillQuestions();
}

void AiPage::fillTraces() {
    emptyRowList(m_traces);
    const auto report = c.source.report();
    bool any = false;
    for (const inspect::Finding& finding : report->findings) {
        if (finding.check != u"ai")
            continue;
        any = true;
        m_traces->layout()->addWidget(new Rule);
        auto* row = new QWidget;
        auto* box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(px(16));
        box->addWidget(new IconView(iconOf(finding), 22, Ink::Accent), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Text(c.mask.sentence(finding.title, finding), Type::Strong));
        words->addWidget(new Text(c.mask.sentence(finding.why, finding), Type::Small, Ink::Text2));
        if (!finding.value.isEmpty())
            words->addWidget(
                new Text(tr("It says: %1", "value on the disc")
                             .arg(isolated(c.mask.value(cleanName(readableValue(finding))))),
                         Type::Small, Ink::Text2));
        auto* see = new Button(Button::Kind::Link,
                               finding.files > 0 ? tr("See where: %n file(s)", "", finding.files)
                                                 : tr("See where"));
        connect(see, &QAbstractButton::clicked, this, [this, id = finding.id] {
            c.current.set(id);
            const inspect::Finding* found = c.current.finding();
            if (!found || found->places.isEmpty())
                return;
            Target target;
            target.file = found->places.first().file;
            target.frame = found->places.first().frame;
            const bool dicom = found->places.first().tag.key() != 0 || target.frame > 0;
            c.navigator.go(dicom ? PageId::Pictures : PageId::OtherFiles, target);
        });
        words->addWidget(see, 0, Qt::AlignLeading);
        auto* sources = new SourcesLink(c.navigator, c.settings);
        sources->setEvidence(finding.evidence, c.mask.sentence(finding.title, finding));
        words->addWidget(sources);
        box->addLayout(words, 1);
        const QString sign = finding.facts.value(QStringLiteral("sign"));
        box->addWidget(new LevelChip(sign == u"clear" ? tr("Clear sign") : tr("Possible sign")), 0,
                       Qt::AlignTop);
        m_traces->layout()->addWidget(row);
    }
    if (!any) {
        m_traces->layout()->addWidget(new Rule);
        m_traces->layout()->addWidget(new Text(
            report->complete ? tr("We found none in %n file(s).", "", int(report->entries.size()))
                             : tr("None so far."),
            Type::Body, Ink::Text2));
    }
}

void AiPage::fillQuestions() {
    emptyRowList(m_questions);
    const auto report = c.source.report();
    QStringList ids;
    for (const inspect::Finding& finding : report->findings)
        if (finding.check == u"ai")
            ids << finding.questions;
    for (const advice::Question& question : advice::questionsFor({}))
        ids << question.id;
    ids.removeDuplicates();
    for (const QString& id : ids.mid(0, kMostQuestions))
        for (const advice::Question& question : advice::allQuestions()) {
            if (question.id != id)
                continue;
            m_questions->layout()->addWidget(new Rule);
            auto* row = new QWidget;
            auto* box = new QHBoxLayout(row);
            box->setContentsMargins(0, 0, 0, 0);
            auto* words = new QVBoxLayout;
            words->setSpacing(0);
            words->addWidget(new Text(tr("“%1”").arg(question.question), Type::Body));
            words->addWidget(new Text(whomWord(question.askWhom), Type::Small, Ink::Text2));
            box->addLayout(words, 1);
            const bool there = c.questions.contains(id);
            auto* add =
                new Button(Button::Kind::Icon,
                           (there ? tr("It is on your page: %1") : tr("Add to my questions: %1"))
                               .arg(question.question),
                           there ? QStringLiteral("check") : QStringLiteral("plus"));
            add->setEnabled(!there);
            connect(add, &QAbstractButton::clicked, this, [this, id] { c.questions.add(id, {}); });
            box->addWidget(add, 0, Qt::AlignTop);
            m_questions->layout()->addWidget(row);
        }
}

bool AiPage::show(const Target&) {
    return false;
}

} // namespace disclens::ui
