// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_page.h"

#include "ui/pages/report_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"

#include <QPageLayout>
#include <QPrinter>
#include <QVBoxLayout>

namespace disclens::ui {

ReportPage::ReportPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Report"), parent)
    , m_all(new TickBox(tr("All findings, with level and place")))
    , m_values(new SegmentedControl)
    , m_valuesNote(new Text({}, Type::Small, Ink::Text2))
    , m_preview(new ReportPreview) {
    body()->addWidget(
        new PageTitle(tr("Your report, ready to print"),
                      tr("You choose what is on it. The preview is exactly what prints.")));
    auto* panels = new Panels(760);
    auto* card = new Card;
    QVBoxLayout* box = card->box();
    box->addWidget(new Text(tr("What goes in"), Type::CardTitle));
    box->addWidget(
        new Text(tr("Page 1 is always in: the answer, what was checked, findings and questions."),
                 Type::Small, Ink::Text2));
    m_all->setChecked(true);
    m_all->setObjectName(QStringLiteral("allFindings"));
    box->addWidget(m_all);
    box->addSpacing(px(8));
    box->addWidget(new Rule);
    box->addSpacing(px(8));
    box->addWidget(new Text(tr("Values on the page"), Type::CardTitle));
    m_values->setObjectName(QStringLiteral("values"));
    m_values->addSegment(tr("Hidden"), {}, QStringLiteral("eye-off"));
    m_values->addSegment(tr("Shown"), {}, QStringLiteral("eye"));
    box->addWidget(m_values);
    box->addWidget(m_valuesNote);
    box->addStretch();
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
    panels->addPanel(card, 2, 420);
    auto* sheet = new Card(Ink::Rail, nullptr, 16);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    sheet->box()->addWidget(m_preview);
    panels->addPanel(sheet, 3, 640);
    body()->addWidget(panels, 1);
    connect(m_all, &QAbstractButton::toggled, this, &ReportPage::refresh);
    connect(m_values, &SegmentedControl::currentChanged, this, &ReportPage::refresh);
}

report::OutputOptions ReportPage::options() const {
    report::OutputOptions options;
    // Hide values wins over the choice on this page.
    options.showValues = m_values->current() == 1 && !c.mask.isHidden();
    options.mask = !options.showValues;
    options.allFindings = m_all->isChecked();
    options.paper = c.settings.paper();
    return options;
}

void ReportPage::refresh() {
    m_values->setEnabled(!c.mask.isHidden());
    if (c.mask.isHidden())
        m_values->setCurrent(0);
    m_valuesNote->setText(c.mask.isHidden() ? tr("Values are hidden by the switch at the top.")
                                            : tr("Hidden is best if the page leaves your hands. "
                                                 "The HTML file works best with a screen "
                                                 "reader."));
    m_preview->show(c.source.report(), options());
}

void ReportPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("DiscLens"));
    printer.setPageSize(
        QPageSize(options().paper == u"Letter" ? QPageSize::Letter : QPageSize::A4));
    if (!c.dialogs.choosePrinter(this, printer))
        return;
    m_preview->print(printer);
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
