// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/report_preview.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrinter>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace disclens::ui {

/// One page, as large as the room allows.
class ReportPreview::Sheet final : public QWidget {
  public:
    Sheet() {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        setMinimumSize(120, 160);
    }
    void setPage(const QImage& page) {
        m_page = page;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        if (m_page.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size = QSizeF(m_page.size()).scaled(this->size(), Qt::KeepAspectRatio);
        const QRectF at(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2),
                        size);
        painter.fillRect(at, Qt::white);
        painter.drawImage(at, m_page);
        painter.setPen(Theme::current().color(Ink::Line));
        painter.drawRect(at.adjusted(0, 0, -1, -1));
    }

  private:
    QImage m_page;
};

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new Sheet)
    , m_words(new Text({}, Type::Small, Ink::Text2))
    , m_previous(new Button(Button::Kind::Icon, tr("Page before"), QStringLiteral("chevron-left")))
    , m_next(new Button(Button::Kind::Icon, tr("Next page"), QStringLiteral("chevron-right"))) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_sheet, 1);
    auto* row = new QHBoxLayout;
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    box->addLayout(row);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { turn(1); });
}

ReportPreview::~ReportPreview() {
    for (auto* watcher : findChildren<QFutureWatcher<Status>*>())
        watcher->waitForFinished();
}

void ReportPreview::show(std::shared_ptr<const report::Report> report,
                         const report::OutputOptions& options) {
    m_nextReport = std::move(report);
    m_options = options;
    if (!m_busy)
        make();
}

void ReportPreview::make() {
    if (!m_folder.isValid()) {
        m_words->setText(tr("There is no room for the preview."));
        return;
    }
    m_busy = true;
    m_report = std::move(m_nextReport);
    m_nextReport.reset();
    if (m_pdf.status() != QPdfDocument::Status::Ready)
        m_words->setText(tr("Making the pages…"));
    const QString file = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_round));
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcher<Status>::finished, this, [this, watcher] {
        const Status status = watcher->result();
        watcher->deleteLater();
        made(status);
    });
    watcher->setFuture(QtConcurrent::run([report = m_report, options = m_options, file] {
        return report::writePdf(*report, file, options);
    }));
}

void ReportPreview::made(const Status& status) {
    m_busy = false;
    m_pdf.close();
    QFile::remove(m_folder.filePath(QStringLiteral("%1.pdf").arg(m_round - 1)));
    if (!status) {
        m_words->setText(advice::sentenceFor(status.error()));
    } else if (m_pdf.load(m_folder.filePath(QStringLiteral("%1.pdf").arg(m_round))) ==
               QPdfDocument::Error::None) {
        turn(0);
    }
    if (m_nextReport)
        make();
}

void ReportPreview::turn(int by) {
    m_page = std::clamp(m_page + by, 0, std::max(0, m_pdf.pageCount() - 1));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pdf.pageCount());
    m_words->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pdf.pageCount()));
    m_sheet->setAccessibleName(m_words->text());
    draw();
}

void ReportPreview::draw() {
    if (m_pdf.pageCount() <= m_page)
        return;
    const QSizeF page = m_pdf.pagePointSize(m_page);
    const QSizeF fit =
        page.scaled(QSizeF(m_sheet->size()) * devicePixelRatioF(), Qt::KeepAspectRatio);
    if (fit.width() < 1 || fit.height() < 1)
        return;
    m_sheet->setPage(m_pdf.render(m_page, fit.toSize()));
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    draw();
}

void ReportPreview::print(QPrinter& printer) {
    QPainter painter;
    const double dpi = std::min(300, printer.resolution());
    for (int page = 0; page < m_pdf.pageCount(); ++page) {
        if (page == 0 ? !painter.begin(&printer) : !printer.newPage())
            return;
        const QSizeF points = m_pdf.pagePointSize(page);
        const QImage image = m_pdf.render(page, (points * dpi / 72.0).toSize());
        const QRectF sheet = printer.paperRect(QPrinter::DevicePixel)
                                 .translated(-printer.pageRect(QPrinter::DevicePixel).topLeft());
        painter.drawImage(
            QRectF(sheet.topLeft(), QSizeF(points).scaled(sheet.size(), Qt::KeepAspectRatio)),
            image);
    }
}

} // namespace disclens::ui
