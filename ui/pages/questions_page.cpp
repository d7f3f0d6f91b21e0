// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions_page.h"

#include "ui/pages/questions_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/reader.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

QuestionsPage::QuestionsPage(PageContext& context, QWidget* parent)
    : Page(context, tr("My questions"), parent)
    , m_title(new PageTitle)
    , m_lists(new QWidget)
    , m_own(new QLineEdit)
    , m_order(new SegmentedControl)
    , m_preview(new Reader)
    , m_withName(new TickBox(tr("Add my name and birth date"))) {
    body()->addWidget(m_title);
    auto* row = new CardRow(400, 2);
    row->setWeights({197, 100});
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(12));
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(Theme::current().gap(12));
    column->addWidget(m_lists);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, px(10), px(8));
    m_own->setObjectName(QStringLiteral("ownQuestion"));
    m_own->setPlaceholderText(tr("Write my own question"));
    m_own->setAccessibleName(tr("Write my own question"));
    m_own->setMinimumWidth(px(230));
    auto* add = new Button(Button::Kind::Icon, tr("Add my own question"), QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addOwn"));
    flow->addWidget(m_own);
    flow->addWidget(add);
    m_order->setObjectName(QStringLiteral("order"));
    m_order->addSegment(tr("By importance"));
    m_order->addSegment(tr("By when"));
    m_order->addSegment(tr("By whom"));
    flow->addWidget(m_order);
    column->addWidget(tools);
    column->addStretch();
    row->addWidget(left);

    auto* sheet = new Card(Ink::Rail);
    sheet->box()->addWidget(new Text(tr("Your page to take along"), Type::CardTitle));
    m_preview->setObjectName(QStringLiteral("questionsPreview"));
    m_preview->setAccessibleName(tr("Preview of your page"));
    m_preview->setPaper(true);
    m_preview->setMinimumHeight(px(400));
    sheet->box()->addWidget(m_preview, 1);
    m_withName->setObjectName(QStringLiteral("withName"));
    sheet->box()->addWidget(m_withName);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(buttons, 8, 8);
    auto* printIt = new Button(Button::Kind::Primary, tr("Print"), QStringLiteral("print"));
    auto* save = new Button(Button::Kind::Secondary, tr("Save PDF"), QStringLiteral("download"));
    line->addWidget(printIt);
    line->addWidget(save);
    sheet->box()->addWidget(buttons);
    row->addWidget(sheet);
    body()->addLayout(row);
    body()->addStretch();

    const auto addOwn = [this] {
        c.questions.addOwn(m_own->text());
        m_own->clear();
    };
    connect(add, &QAbstractButton::clicked, this, addOwn);
    connect(m_own, &QLineEdit::returnPressed, this, addOwn);
    connect(m_order, &SegmentedControl::currentChanged, this, &QuestionsPage::rebuild);
    connect(m_withName, &QAbstractButton::toggled, this, &QuestionsPage::refreshPreview);
    connect(printIt, &QAbstractButton::clicked, this, &QuestionsPage::print);
    connect(save, &QAbstractButton::clicked, this, &QuestionsPage::savePdf);
    connect(&c.questions, &QuestionBook::listChanged, this, &QuestionsPage::rebuild);
    connect(&c.questions, &QuestionBook::changed, this, &QuestionsPage::refreshPreview);
}

QuestionBook::Order QuestionsPage::order() const {
    return QuestionBook::Order(std::clamp(m_order->current(), 0, 2));
}

void QuestionsPage::refresh() {
    const QString key = QString::number(c.mask.isHidden()) + QString::number(c.source.hasDisc());
    if (key != m_key || m_lists->layout()->count() == 0) {
        m_key = key;
        rebuild();
    }
    m_withName->setEnabled(c.source.hasDisc() && !c.mask.isHidden());
    refreshPreview();
}

void QuestionsPage::rebuild() {
    emptyLayout(m_lists->layout());
    // By importance: what is always good to ask, then what this disc brought up. Else a card for
    // each moment or each person to ask.
    struct Heading {
        QString icon, title, line;
    };
    const auto headingOf = [this](const QuestionBook::Item& item) -> Heading {
        if (item.group == QuestionBook::Group::Own)
            return {QStringLiteral("pencil"), tr("My own questions"), {}};
        if (order() == QuestionBook::Order::When)
            return {QStringLiteral("calendar"), whenWord(item.when), {}};
        if (order() == QuestionBook::Order::Whom)
            return {QStringLiteral("person"), whomWord(item.whom), {}};
        if (item.group == QuestionBook::Group::Always)
            return {QStringLiteral("question"), tr("Always good to ask"),
                    tr("Four questions for any scan")};
        if (item.group == QuestionBook::Group::Found)
            return {QStringLiteral("disc"), tr("From what we found on this disc"), {}};
        return {QStringLiteral("check"), tr("Questions you picked"), {}};
    };
    QList<std::pair<QString, Card*>> cards; // by title, in the order of their first question
    for (const QuestionBook::Item& item : c.questions.items(order())) {
        const Heading heading = headingOf(item);
        const auto known = std::find_if(cards.cbegin(), cards.cend(), [&](const auto& one) {
            return one.first == heading.title;
        });
        Card* card = known == cards.cend() ? nullptr : known->second;
        if (!card) {
            card = new Card(Ink::Surface, nullptr, 14);
            auto* head = new QHBoxLayout;
            head->setSpacing(px(12));
            head->addWidget(new IconView(heading.icon, 20, Ink::Accent), 0, Qt::AlignTop);
            auto* title = new Text;
            title->setRuns({{heading.title + QStringLiteral("   "), Type::CardTitle, Ink::Text},
                            {heading.line, Type::Small, Ink::Text2}});
            head->addWidget(title, 1);
            card->box()->addLayout(head);
            cards << std::pair{heading.title, card};
            m_lists->layout()->addWidget(card);
        }
        card->box()->addWidget(new Rule);
        card->box()->addWidget(makeRow(item));
    }
    refreshPreview();
}

QWidget* QuestionsPage::makeRow(const QuestionBook::Item& item) {
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(8));
    auto* tick = new TickBox(item.text);
    tick->setBoxOnly(true);
    tick->setObjectName(QStringLiteral("tick-") + item.id);
    tick->setChecked(item.picked);
    connect(tick, &QAbstractButton::toggled, this,
            [this, id = item.id](bool on) { c.questions.setPicked(id, on); });
    box->addWidget(tick, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addWidget(new Text(item.text, Type::Medium));
    auto* reason = new QHBoxLayout;
    reason->setSpacing(px(6));
    const inspect::Finding* finding = findingById(*c.source.report(), item.because);
    if (finding) {
        addMark(reason, new LevelIcon(finding->level, 14), Type::Small);
        reason->addWidget(
            new Text(c.mask.sentence(finding->title, *finding), Type::Small, Ink::Text2), 1);
    } else if (!item.when.isEmpty()) {
        reason->addWidget(new Text(whenWord(item.when), Type::Small, Ink::Text2), 1);
    }
    words->addLayout(reason);
    auto* note = new QLineEdit(item.note);
    note->setObjectName(QStringLiteral("note-") + item.id);
    note->setPlaceholderText(tr("My note"));
    note->setAccessibleName(tr("My note for: %1").arg(item.text));
    note->setVisible(!item.note.isEmpty());
    words->addWidget(note);
    box->addLayout(words, 1);
    if (!item.whom.isEmpty()) {
        auto* whom = new Text(whomWord(item.whom), Type::Smallest, Ink::Text2);
        whom->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        whom->setMaximumWidth(px(150));
        box->addWidget(whom, 0, Qt::AlignTop);
    }
    auto* pencil = new Button(Button::Kind::Quiet, tr("Write a note for: %1").arg(item.text),
                              QStringLiteral("pencil"));
    box->addWidget(pencil, 0, Qt::AlignTop);
    if (item.group == QuestionBook::Group::Own) {
        auto* remove = new Button(Button::Kind::Quiet, tr("Remove: %1").arg(item.text),
                                  QStringLiteral("close"));
        connect(remove, &QAbstractButton::clicked, this,
                [this, id = item.id] { c.questions.remove(id); });
        box->addWidget(remove, 0, Qt::AlignTop);
    }
    connect(pencil, &QAbstractButton::clicked, note, [note] {
        note->show();
        note->setFocus(Qt::OtherFocusReason);
    });
    connect(note, &QLineEdit::textEdited, this,
            [this, id = item.id](const QString& text) { c.questions.setNote(id, text); });
    return row;
}

QString QuestionsPage::person() const {
    const auto report = c.source.report();
    const dicom::Patient* patient = personOf(*report);
    if (!m_withName->isChecked() || c.mask.isHidden() || !patient)
        return {};
    QStringList parts{advice::displayValue(patient->name, "PN"),
                      advice::displayValue(patient->birthDate, "DA")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void QuestionsPage::refreshPreview() {
    m_title->setWords(
        c.questions.pickedCount() == c.questions.count()
            ? tr("%n question(s), all on your page", "", c.questions.count())
            : tr("%1, %2 of them on your page",
                 "1: how many questions, 2: how many of them are picked")
                  .arg(tr("%n question(s)", "", c.questions.count()))
                  .arg(c.questions.pickedCount()),
        tr("You have a right to ask. Most clinics have a privacy officer who can answer."));
    m_preview->showHtml(questionsHtml(c.questions.picked(order()), person()));
}

void QuestionsPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("DiscLens"));
    printer.setPageSize(
        QPageSize(c.settings.paper() == u"Letter" ? QPageSize::Letter : QPageSize::A4));
    if (c.dialogs.choosePrinter(this, printer))
        questionsDocument(c.questions.picked(order()), person())->print(&printer);
}

void QuestionsPage::savePdf() {
    const QString file = c.dialogs.chooseSaveFile(this, QStringLiteral("my-questions.pdf"),
                                                  tr("PDF page") + QStringLiteral(" (*.pdf)"));
    if (file.isEmpty())
        return;
    const Status status =
        writeQuestionsPdf(file, c.settings.paper(), c.questions.picked(order()), person());
    if (status)
        announce(this, tr("Saved."));
    else
        c.dialogs.tell(this, tr("This was not saved"), advice::sentenceFor(status.error()));
}

} // namespace disclens::ui
