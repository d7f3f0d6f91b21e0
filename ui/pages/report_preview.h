// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QPrinter;

namespace disclens::ui {

class Button;
class Text;

/// The pages of the hand-out as they print: made as a PDF off the GUI thread, kept in a folder of
/// the user's own that goes with this widget, and drawn from there.
class ReportPreview final : public QWidget {
    Q_OBJECT

  public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Makes the pages anew; a call while pages are made is served after them.
    void show(std::shared_ptr<const report::Report> report, const report::OutputOptions& options);
    using QWidget::show;
    /// Sends all pages to the printer, at its resolution up to 300 dpi.
    void print(QPrinter& printer);
    QSize sizeHint() const override { return {300, 420}; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    class Sheet;
    void make();
    void made(const Status& status);
    void turn(int by);
    void draw();

    QTemporaryDir m_folder;
    QPdfDocument m_pdf;
    std::shared_ptr<const report::Report> m_report, m_nextReport;
    report::OutputOptions m_options;
    bool m_busy = false;
    int m_page = 0, m_round = 0;
    Sheet* m_sheet;
    Text* m_words;
    Button* m_previous;
    Button* m_next;
};

} // namespace disclens::ui
