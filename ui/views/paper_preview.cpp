// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paper_preview.h"

#include "advice/advice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrinter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace disclens::ui {

namespace {
/// How much larger than the room for it the page is drawn.
constexpr double kZooms[] = {1.0, 1.4, 2.0, 2.8};
constexpr int kLastZoom = int(std::size(kZooms)) - 1;
using Watcher = QFutureWatcher<Result<QByteArray>>;
} // namespace

/// One page in the middle of the room that it gets.
class PaperPreview::Sheet final : public QWidget {
  public:
    Sheet() { setFocusPolicy(Qt::NoFocus); }
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

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_sheet(new Sheet)
    , m_words(new Text({}, Type::Small, Ink::Text2))
    , m_previous(new Button(Button::Kind::Icon, tr("Page before"), QStringLiteral("chevron-left")))
    , m_nextPage(new Button(Button::Kind::Icon, tr("Next page"), QStringLiteral("chevron-right")))
    , m_larger(new Button(Button::Kind::Icon, tr("Larger page"), QStringLiteral("plus")))
    , m_smaller(new Button(Button::Kind::Icon, tr("Smaller page"), QStringLiteral("minus"))) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_sheet);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setMinimumSize(120, 160);
    m_scroll->setAccessibleName(tr("Page"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    m_scroll->installEventFilter(this);
    box->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    for (Button* button : {m_smaller, m_larger, m_previous, m_nextPage}) {
        button->setEnabled(false);
        row->addWidget(button);
    }
    box->addLayout(row);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_nextPage, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { zoom(1); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { zoom(-1); });
}

PaperPreview::~PaperPreview() {
    for (auto* watcher : findChildren<Watcher*>())
        watcher->waitForFinished();
    m_pdf.close();
}

void PaperPreview::show(Maker maker) {
    m_next = std::move(maker);
    if (!m_busy)
        make();
}

void PaperPreview::clear() {
    m_next = {};
    m_pdf.close();
    m_bytes.close();
    m_bytes.setData({});
    m_sheet->setPage({});
    m_words->setText({});
    for (Button* button : {m_smaller, m_larger, m_previous, m_nextPage})
        button->setEnabled(false);
}

void PaperPreview::make() {
    m_busy = true;
    if (m_pdf.status() != QPdfDocument::Status::Ready)
        m_words->setText(tr("Making the pages…"));
    auto* watcher = new Watcher(this);
    connect(watcher, &Watcher::finished, this, [this, watcher] {
        const Result<QByteArray> pdf = watcher->result();
        watcher->deleteLater();
        made(pdf);
    });
    watcher->setFuture(QtConcurrent::run(std::exchange(m_next, {})));
}

void PaperPreview::made(const Result<QByteArray>& pdf) {
    m_busy = false;
    if (m_next) { // these pages are out of date
        make();
        return;
    }
    m_pdf.close();
    m_bytes.close();
    m_bytes.setData(pdf ? *pdf : QByteArray());
    if (pdf) {
        m_bytes.open(QIODevice::ReadOnly);
        m_pdf.load(&m_bytes);
    }
    if (m_pdf.status() != QPdfDocument::Status::Ready) {
        m_sheet->setPage({});
        m_words->setText(
            advice::sentenceFor(pdf ? Error{ErrorCode::Internal, {}, {}} : pdf.error()));
        return;
    }
    turn(0);
    Q_EMIT ready();
}

void PaperPreview::turn(int by) {
    const int last = std::max(0, m_pdf.pageCount() - 1);
    m_page = std::clamp(m_page + by, 0, last);
    m_previous->setEnabled(m_page > 0);
    m_nextPage->setEnabled(m_page < last);
    m_words->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pdf.pageCount()));
    m_sheet->setAccessibleName(m_words->text());
    zoom(0);
}

void PaperPreview::zoom(int by) {
    m_zoom = std::clamp(m_zoom + by, 0, kLastZoom);
    m_larger->setEnabled(m_zoom < kLastZoom);
    m_smaller->setEnabled(m_zoom > 0);
    // Only a page that is larger than its room has something to scroll to.
    m_scroll->setFocusPolicy(m_zoom > 0 ? Qt::StrongFocus : Qt::NoFocus);
    draw();
}

void PaperPreview::draw() {
    const QSize room = m_scroll->size() - QSize(2, 2);
    m_sheet->resize((QSizeF(room) * kZooms[m_zoom]).toSize());
    if (m_pdf.status() != QPdfDocument::Status::Ready || m_pdf.pageCount() <= m_page)
        return;
    const QSizeF fit = m_pdf.pagePointSize(m_page).scaled(
        QSizeF(m_sheet->size()) * devicePixelRatioF(), Qt::KeepAspectRatio);
    if (fit.width() < 1 || fit.height() < 1)
        return;
    if (m_zoom > 0) // no empty margins to scroll through
        m_sheet->resize((fit / devicePixelRatioF()).toSize());
    m_sheet->setPage(m_pdf.render(m_page, fit.toSize()));
}

bool PaperPreview::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_scroll && event->type() == QEvent::Resize)
        draw();
    return QWidget::eventFilter(watched, event);
}

bool PaperPreview::print(QPrinter& printer) {
    while (m_busy) {
        auto* watcher = findChild<Watcher*>();
        if (!watcher)
            return false;
        watcher->disconnect(this);
        const Result<QByteArray> pdf = watcher->result(); // waits
        delete watcher;
        made(pdf);
    }
    return printPdf(m_pdf, printer);
}

bool printPdf(QPdfDocument& pdf, QPrinter& printer) {
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() == 0)
        return false;
    QPainter painter;
    const double dpi = std::min(300, printer.resolution());
    for (int page = 0; page < pdf.pageCount(); ++page) {
        if (page == 0 ? !painter.begin(&printer) : !printer.newPage())
            return page > 0;
        const QSizeF points = pdf.pagePointSize(page);
        const QImage image = pdf.render(page, (points * dpi / 72.0).toSize());
        const QRectF sheet = printer.paperRect(QPrinter::DevicePixel)
                                 .translated(-printer.pageRect(QPrinter::DevicePixel).topLeft());
        painter.drawImage(
            QRectF(sheet.topLeft(), QSizeF(points).scaled(sheet.size(), Qt::KeepAspectRatio)),
            image);
    }
    return true;
}

} // namespace disclens::ui
