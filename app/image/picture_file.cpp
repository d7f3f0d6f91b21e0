// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame_decode.h"
#include "image/samples.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace disclens::image {

namespace {

constexpr qint64 kMaxFileBytes = qint64(512) << 20;
constexpr int kAllocationMegabytes = 1024;

/// Formats that show a picture and nothing else. SVG is left out: it can refer to other files.
bool isPictureFormat(const QByteArray& format) {
    for (const char* known : {"jpeg", "jpg", "png", "tiff", "tif", "bmp", "gif", "webp", "ico",
                              "jp2", "pbm", "pgm", "ppm", "tga"})
        if (format == known)
            return true;
    return false;
}

QImage onWhite(const QImage& image) {
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    const QImage straight = image.convertToFormat(QImage::Format_ARGB32);
    QImage out(straight.size(), QImage::Format_RGB888);
    if (out.isNull())
        return out;
    for (int y = 0; y < straight.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(straight.constScanLine(y));
        uchar* to = out.scanLine(y);
        for (int x = 0; x < straight.width(); ++x) {
            const int alpha = qAlpha(from[x]), white = 255 * (255 - alpha);
            *to++ = uchar((qRed(from[x]) * alpha + white) / 255);
            *to++ = uchar((qGreen(from[x]) * alpha + white) / 255);
            *to++ = uchar((qBlue(from[x]) * alpha + white) / 255);
        }
    }
    return out;
}

} // namespace

DecodedFrame frameFromImage(const QImage& image) {
    QImage plain = image;
    DecodedFrame out;
    FrameInfo& info = out.info;
    info.samples = 1;
    if (image.format() == QImage::Format_Grayscale16) {
        info.type = SampleType::U16;
    } else if (image.format() == QImage::Format_Grayscale8 ||
               (!image.hasAlphaChannel() && image.isGrayscale())) {
        plain = image.convertToFormat(QImage::Format_Grayscale8);
        info.type = SampleType::U8;
    } else {
        plain = onWhite(image);
        info.samples = 3;
        info.type = SampleType::U8;
    }
    info.width = plain.width();
    info.height = plain.height();
    info.lowest = 0;
    info.highest = info.type == SampleType::U16 ? 65535 : 255;
    if (info.samples == 1) // as it is, not stretched
        info.windows.append({info.highest / 2, info.highest, {}, Window::Function::LinearExact});
    const qint64 line = qint64(info.width) * info.samples * bytesPerSample(info.type);
    out.pixels = QByteArray(line * info.height, Qt::Uninitialized);
    for (int y = 0; y < info.height; ++y)
        std::memcpy(out.pixels.data() + y * line, plain.constScanLine(y), size_t(line));
    return out;
}

Result<DecodedFrame> decodePictureFile(const SharedFd& file, const FrameRequest& request) {
    const qint64 size = file.size();
    if (size <= 0)
        return Error{size == 0 ? ErrorCode::Empty : ErrorCode::ReadFailed, {}, "picture"};
    if (size > kMaxFileBytes)
        return Error{ErrorCode::TooLarge, {QStringLiteral("file")}, "picture"};
    Result<QByteArray> bytes = file.read(0, size);
    if (!bytes)
        return bytes.error();
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kAllocationMegabytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true); // EXIF orientation
    const QByteArray format = reader.format();
    if (format.isEmpty() || !isPictureFormat(format))
        return Error{ErrorCode::NotSupported, {QString::fromLatin1(format)}, "picture format"};
    if (request.frame < 0)
        return Error{ErrorCode::BadPixels, {}, "page number"};
    if (request.frame > 0 && !reader.jumpToImage(request.frame)) {
        for (int i = 0; i < request.frame; ++i)
            if (!reader.jumpToNextImage())
                return Error{ErrorCode::BadPixels, {}, "page number"};
    }
    const QSize full = reader.size();
    if (request.maxSide > 0 && full.isValid() &&
        std::max(full.width(), full.height()) > request.maxSide * 2 &&
        reader.supportsOption(QImageIOHandler::ScaledSize))
        reader.setScaledSize(
            full.scaled(request.maxSide * 2, request.maxSide * 2, Qt::KeepAspectRatio)
                .expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull()) {
        const bool tooLarge = full.isValid() && qint64(full.width()) * full.height() * 4 >
                                                    qint64(kAllocationMegabytes) << 20;
        return Error{tooLarge ? ErrorCode::TooLarge : ErrorCode::Damaged,
                     {QStringLiteral("picture")},
                     "QImageReader"};
    }
    DecodedFrame frame = frameFromImage(image);
    if (frame.pixels.isEmpty())
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "picture"};
    // Fax pages have pixels that are not square.
    const double across = image.dotsPerMeterX(), down = image.dotsPerMeterY();
    if (across > 0 && down > 0 && across / down > 0.2 && across / down < 5)
        frame.info.pixelAspect = across / down;
    frame.info.lossy = format == "jpeg" || format == "jpg";
    frame.info.decoder = QStringLiteral("Qt ") + QString::fromLatin1(format);
    if (full.isValid() && request.maxSide > 0) {
        const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
        frame.info.fullWidth = turned ? full.height() : full.width();
        frame.info.fullHeight = turned ? full.width() : full.height();
    }
    frame.pixels = shrink(frame.pixels, frame.info, request.maxSide);
    return frame;
}

} // namespace disclens::image
