// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/pdf_page.h"

#include "image/document_encapsulated.h"
#include "image/frame_decode.h"
#include "image/open_files.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>

namespace disclens::image {

namespace {

constexpr qint64 kMaxPdfBytes = qint64(512) << 20;
constexpr double kDotsPerInch = 150;
constexpr int kMaxSide = 8192;

} // namespace

Status openPdf(const SharedFd& file, const QString& password, OpenFile& into) {
    Result<QByteArray> head = file.read(0, 1024);
    if (!head)
        return head.error();
    SharedFd source = file;
    // PDF readers accept junk before the header; DICOM has its mark at 128.
    if (!head->contains("%PDF-") || head->mid(128, 4) == "DICM") {
        Result<Encapsulated> inside = openEncapsulated(file);
        if (!inside)
            return inside.error();
        source = inside->file;
        head = source.read(0, 1024);
        if (!head || !head->contains("%PDF-"))
            return Error{ErrorCode::NotSupported, {inside->mimeType}, "not a PDF inside"};
    }
    if (source.size() > kMaxPdfBytes)
        return Error{ErrorCode::TooLarge, {QStringLiteral("file")}, "pdf"};
    Result<QByteArray> bytes = source.read(0, source.size());
    if (!bytes)
        return bytes.error();
    into.pdfBytes = std::make_shared<QBuffer>();
    into.pdfBytes->setData(*bytes);
    into.pdfBytes->open(QIODevice::ReadOnly);
    into.pdf = std::make_shared<QPdfDocument>();
    into.pdf->setPassword(password);
    into.pdf->load(into.pdfBytes.get());
    if (into.pdf->status() == QPdfDocument::Status::Ready)
        return Done{};
    if (into.pdf->error() == QPdfDocument::Error::IncorrectPassword)
        return Error{
            password.isEmpty() ? ErrorCode::PasswordNeeded : ErrorCode::PasswordWrong, {}, "pdf"};
    if (into.pdf->error() == QPdfDocument::Error::UnsupportedSecurityScheme)
        return Error{ErrorCode::EncryptedNoSupport, {}, "pdf"};
    return Error{ErrorCode::Damaged, {}, "pdf"};
}

Result<DecodedFrame> decodePdfPage(const SharedFd& file, const FrameRequest& request) {
    Result<std::shared_ptr<OpenFile>> opened = openCached(file, request.container);
    if (!opened)
        return opened.error();
    QPdfDocument& pdf = *(*opened)->pdf;
    if (request.frame < 0 || request.frame >= pdf.pageCount())
        return Error{ErrorCode::BadPixels, {}, "page number"};
    const QSizeF points = pdf.pagePointSize(request.frame);
    if (!(points.width() > 0) || !(points.height() > 0))
        return Error{ErrorCode::Damaged, {}, "page size"};
    const double longest = std::max(points.width(), points.height());
    const double wanted = request.maxSide > 0 ? request.maxSide : longest / 72 * kDotsPerInch;
    const double scale = std::min(wanted, double(kMaxSide)) / longest;
    const QSize size(std::max(1, int(std::lround(points.width() * scale))),
                     std::max(1, int(std::lround(points.height() * scale))));
    const QImage page = pdf.render(request.frame, size);
    if (page.isNull())
        return Error{ErrorCode::Damaged, {}, "pdf render"};
    QImage paper(size, QImage::Format_RGB888);
    if (paper.isNull())
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "pdf"};
    paper.fill(Qt::white); // pages come with a transparent background
    {
        QPainter painter(&paper);
        painter.drawImage(0, 0, page);
    }
    DecodedFrame frame = frameFromImage(paper);
    frame.info.spacingRowMm = frame.info.spacingColumnMm = 25.4 / 72 / scale;
    const double full = std::min(longest / 72 * kDotsPerInch, double(kMaxSide)) / longest;
    frame.info.fullWidth = std::max(1, int(std::lround(points.width() * full)));
    frame.info.fullHeight = std::max(1, int(std::lround(points.height() * full)));
    frame.info.decoder = QStringLiteral("Qt PDF");
    return frame;
}

} // namespace disclens::image
