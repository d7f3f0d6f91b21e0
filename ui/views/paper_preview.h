// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

#include <functional>
#include <memory>

class QPrinter;
class QScrollArea;

namespace disclens::ui {

class Button;
class Text;

/// Pages as they print. They are made as a PDF off the GUI thread, stay in memory (no file on the
/// computer holds them) and are drawn from there.
class PaperPreview final : public QWidget {
    Q_OBJECT

  public:
    /// Makes the PDF; runs on another thread and so must hold all it needs.
    using Maker = std::function<Result<QByteArray>()>;

    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    /// Makes the pages anew; a call while pages are made is served after them.
    void show(Maker maker);
    using QWidget::show;
    void clear(); ///< forgets the pages
    bool isBusy() const { return m_busy; }
    int pageCount() const { return m_pdf.pageCount(); }
    /// Sends the pages as they are made from the last maker to the printer, at its resolution up
    /// to 300 dpi. Waits for them when they are being made. False: they could not be made.
    bool print(QPrinter& printer);
    QSize sizeHint() const override { return {300, 420}; }

  Q_SIGNALS:
    void ready(); ///< new pages are shown

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Sheet;
    void make();
    void made(const Result<QByteArray>& pdf);
    void turn(int by);
    void zoom(int by);
    void draw();

    QBuffer m_bytes;
    QPdfDocument m_pdf;
    Maker m_next;
    bool m_busy = false;
    int m_page = 0, m_zoom = 0;
    QScrollArea* m_scroll;
    Sheet* m_sheet;
    Text* m_words;
    Button* m_previous;
    Button* m_nextPage;
    Button* m_larger;
    Button* m_smaller;
};

/// Draws all pages of a PDF on the printer. False: nothing was printed.
bool printPdf(QPdfDocument& pdf, QPrinter& printer);

} // namespace disclens::ui
