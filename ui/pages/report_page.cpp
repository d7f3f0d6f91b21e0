// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "ui/views/paper_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tick_line.h"

#include <QPageLayout>
#include <QPrinter>
#include <QVBoxLayout>

namespace disclens::ui {

ReportPage::ReportPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Report"), parent)
    , m_preview(new PaperPreview) {
    body()->addWidget(
        new PageTitle(tr("Your report, ready to print"),
                      tr("You choose what is on it. The preview is exactly what prints.")));
    auto* panels = new Panels(760);
    panels->addPanel(makeChoices(), 2, 420);
    auto* sheet = new Card(Ink::Rail, nullptr, 16);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    sheet->box()->addWidget(m_preview);
    panels->addPanel(sheet, 3, 640);
    body()->addWidget(panels, 1);
    for (TickLine* tick : {m_all, m_people, m_questions, m_sources, m_card, m_form})
        connect(tick->box(), &QAbstractButton::toggled, this, &ReportPage::refresh);
    connect(m_values, &SegmentedControl::currentChanged, this, &ReportPage::refresh);
    connect(m_paper, &SegmentedControl::currentChanged, this, [this](int id) {
        c.settings.setPaper(id == 1 ? QStringLiteral("Letter") : QStringLiteral("A4"));
        refresh();
    });
    connect(&c.questions, &QuestionBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* ReportPage::makeChoices() {
    auto* card = new Card;
    QVBoxLayout* box = card->box();
    box->addWidget(new Text(tr("What goes in"), Type::CardTitle));
    box->addWidget(new Text(tr("Page 1, the answer, is always in. It fits on one side. What was "
                               "not checked is always in, too."),
                            Type::Small, Ink::Text2));
    const auto tick = [&](const char* name, const QString& words, const QString& line, bool on) {
        auto* one = new TickLine(words, line, on);
        one->box()->setObjectName(QString::fromLatin1(name));
        box->addWidget(one);
        return one;
    };
    m_all = tick("allFindings", tr("All findings"), tr("With level and place"), true);
    m_people = tick("withPeople", tr("How many people share your details"),
                    tr("With the numbers in words"), true);
    m_questions = tick("withQuestions", tr("Questions I picked"), {}, true);
    m_form = tick("withForm", tr("Notes on my form"), {}, false);
    m_sources = tick("withSources", tr("Sources"), tr("With their year"), true);
    m_card = tick("withCard", tr("A card to cut out"),
                  tr("Your questions, as large as a bank card"), true);
    box->addSpacing(px(4));
    box->addWidget(new Rule);
    box->addSpacing(px(4));
    box->addWidget(new Text(tr("Values on the page"), Type::CardTitle));
    m_values = new SegmentedControl;
    m_values->setObjectName(QStringLiteral("values"));
    m_values->addSegment(tr("Hidden"), {}, QStringLiteral("eye-off"));
    m_values->addSegment(tr("Shown"), {}, QStringLiteral("eye"));
    box->addWidget(m_values);
    m_valuesNote = new Text({}, Type::Small, Ink::Text2);
    box->addWidget(m_valuesNote);
    box->addWidget(new Text(tr("Paper"), Type::CardTitle));
    m_paper = new SegmentedControl;
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter", "a size of paper"));
    m_paper->setCurrent(c.settings.paper() == u"Letter" ? 1 : 0);
    box->addWidget(m_paper);
    box->addStretch();
    box->addWidget(new Text(tr("For a screen reader, save the HTML file: one page that opens in "
                               "any browser. The PDF has no marks for screen readers."),
                            Type::Small, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    const auto add = [&](Button::Kind kind, const QString& text, const QString& icon,
                         std::function<void()> act) {
        auto* button = new Button(kind, text, icon);
        connect(button, &QAbstractButton::clicked, this, std::move(act));
        flow->addWidget(button);
    };
    add(Button::Kind::Primary, tr("Print"), QStringLiteral("print"), [this] { print(); });
    add(Button::Kind::Secondary, tr("PDF"), QStringLiteral("download"), [this] { savePdf(); });
    add(Button::Kind::Secondary, tr("HTML"), {}, [this] { saveFile(false); });
    add(Button::Kind::Secondary, tr("JSON"), {}, [this] { saveFile(true); });
    box->addWidget(buttons);
    return card;
}

report::OutputOptions ReportPage::options() const {
    report::OutputOptions options;
    // Hide values wins over the choice on this page.
    options.showValues = m_values->current() == 1 && !c.mask.isHidden();
    options.mask = !options.showValues;
    options.allFindings = m_all->isOn();
    options.people = m_people->isOn();
    options.questions = m_questions->isOn();
    options.sources = m_sources->isOn();
    options.card = m_card->isOn();
    options.paper = c.settings.paper();
    QList<report::PickedQuestion> picked;
    for (const QuestionBook::Item& item : c.questions.picked())
        picked += {item.text, item.whom, item.when, item.why, item.because, item.note};
    options.picked = picked;
    if (m_form->isOn())
        options.formNotes = c.questions.formNotes();
    return options;
}

void ReportPage::refresh() {
    m_values->setEnabled(!c.mask.isHidden());
    if (c.mask.isHidden())
        m_values->setCurrent(0);
    m_valuesNote->setText(c.mask.isHidden() ? tr("Values are hidden by the switch at the top.")
                                            : tr("Hidden is best if the page leaves your hands."));
    m_people->setVisible(!c.source.report()->linkage.steps.isEmpty());
    const int picked = c.questions.pickedCount();
    m_questions->setLine(picked > 0 ? tr("%n question(s), with my notes", "", picked)
                                    : tr("You picked none yet."));
    const int notes = int(c.questions.formNotes().size());
    m_form->setVisible(notes > 0);
    m_form->setLine(tr("%n note(s)", "", notes));
    m_preview->show([report = c.source.report(), options = options()] {
        return report::toPdf(*report, options);
    });
}

void ReportPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("DiscLens"));
    printer.setPageSize(
        QPageSize(options().paper == u"Letter" ? QPageSize::Letter : QPageSize::A4));
    if (!c.dialogs.choosePrinter(this, printer))
        return;
    if (!m_preview->print(printer))
        c.dialogs.tell(this, tr("This was not printed"),
                       advice::sentenceFor(Error{ErrorCode::WriteFailed, {}, {}}));
}

void ReportPage::savePdf() {
    const QString file = c.dialogs.chooseSaveFile(this, QStringLiteral("disclens-report.pdf"),
                                                  tr("PDF page") + QStringLiteral(" (*.pdf)"));
    if (!file.isEmpty())
        tellResult(report::writePdf(*c.source.report(), file, options()));
}

void ReportPage::saveFile(bool json) {
    const QString file = c.dialogs.chooseSaveFile(
        this,
        json ? QStringLiteral("disclens-report.json") : QStringLiteral("disclens-report.html"),
        json ? tr("JSON data") + QStringLiteral(" (*.json)")
             : tr("Web page") + QStringLiteral(" (*.html)"));
    if (file.isEmpty())
        return;
    const QByteArray bytes = json ? report::toJsonText(*c.source.report(), options())
                                  : report::toHtml(*c.source.report(), options());
    tellResult(report::writeFile(file, bytes));
}

void ReportPage::tellResult(const Status& status) {
    if (status)
        announce(this, tr("Saved."));
    else
        c.dialogs.tell(this, tr("This was not saved"), advice::sentenceFor(status.error()));
}

} // namespace disclens::ui
