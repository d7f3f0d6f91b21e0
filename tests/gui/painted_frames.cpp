// SPDX-License-Identifier: GPL-3.0-or-later
#include "painted_frames.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QTimer>

namespace disclens::tests {

PaintedFrames::PaintedFrames(const report::Report& report) {
    for (const inspect::Finding& finding : report.findings) {
        if (finding.check != u"text")
            continue;
        for (const inspect::Place& place : finding.places)
            if (place.frame > 0 && place.layer != u"icon")
                m_words[{place.file, place.frame - 1}]
                    << Words{place.box,    place.text.isEmpty() ? finding.value : place.text,
                             place.turned, place.centre,
                             place.width,  place.layer == u"overlay"};
    }
}

image::FramePtr PaintedFrames::cached(FileId file, const image::FrameRequest& request) const {
    return m_kept.value(
        QStringLiteral("%1/%2/%3").arg(file).arg(request.frame).arg(request.maxSide));
}

void PaintedFrames::request(FileId file, const image::FrameRequest& request, worker::Priority,
                            QObject* context, OnFrame onFrame) {
    ++asked;
    QTimer::singleShot(1, context, [this, file, request, onFrame] {
        const QString key =
            QStringLiteral("%1/%2/%3").arg(file).arg(request.frame).arg(request.maxSide);
        if (!m_kept.contains(key))
            m_kept.insert(key, paint(file, request));
        onFrame(m_kept.value(key));
    });
}

image::FramePtr PaintedFrames::paint(FileId file, const image::FrameRequest& request) const {
    const QSize full = sizes.value(file, size);
    QImage picture(full, QImage::Format_Grayscale8);
    picture.fill(kGround);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape(full.width() * 0.2, full.height() * 0.16, full.width() * 0.6,
                       full.height() * 0.68);
    QRadialGradient shades(shape.center(), shape.height() / 2);
    shades.setColorAt(0, QColor(120, 120, 120));
    shades.setColorAt(0.9, QColor(60, 60, 60));
    shades.setColorAt(1, QColor(kGround, kGround, kGround));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shades);
    painter.drawEllipse(shape);
    image::FrameInfo info;
    for (const Words& words : m_words.value({file, request.frame})) {
        const bool side = words.turned == 90 || words.turned == 270;
        const QSize room = side ? words.box.size().transposed() : words.box.size();
        QFont font(QStringLiteral("Liberation Mono"));
        font.setPixelSize(std::max(6, room.height() * 8 / 10));
        const int wide = QFontMetrics(font).horizontalAdvance(words.text);
        if (wide > room.width())
            font.setPixelSize(std::max(6, font.pixelSize() * room.width() / wide));
        painter.save();
        painter.translate(QRectF(words.box).center());
        painter.rotate(words.turned);
        painter.setFont(font);
        const int value = words.width > 0 ? kGround + 2 : kLetters;
        painter.setPen(QColor(value, value, value));
        if (words.text.isEmpty()) { // handwriting
            QPainterPath scribble(QPointF(-room.width() * 0.4, 0));
            for (int i = 0; i < 9; ++i)
                scribble.quadTo(QPointF(room.width() * (-0.36 + i * 0.09),
                                        room.height() * (i % 2 ? -0.45 : 0.4)),
                                QPointF(room.width() * (-0.32 + i * 0.09), 0));
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(QColor(value, value, value), 2));
            painter.drawPath(scribble);
        } else if (!words.overlay)
            painter.drawText(QRectF(QPointF(-room.width() / 2.0, -room.height() / 2.0), room),
                             Qt::AlignCenter, words.text);
        painter.restore();
        if (words.overlay) {
            image::Overlay overlay;
            overlay.size = words.box.size();
            overlay.left = words.box.x();
            overlay.top = words.box.y();
            QImage plane(words.box.size(), QImage::Format_Grayscale8);
            plane.fill(0);
            QPainter letters(&plane);
            letters.setFont(font);
            letters.setPen(Qt::white);
            letters.drawText(plane.rect(), Qt::AlignCenter, words.text);
            letters.end();
            for (int y = 0; y < plane.height(); ++y)
                for (int x = 0; x < plane.width(); ++x)
                    overlay.bits.append(char(plane.constScanLine(y)[x] > 100));
            info.overlays << overlay;
        }
    }
    painter.end();
    info.pixelAspect = pixelAspect;
    if (request.maxSide > 0 && std::max(full.width(), full.height()) > request.maxSide) {
        picture = picture.scaled(request.maxSide, request.maxSide, Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
        picture = picture.convertToFormat(QImage::Format_Grayscale8);
        info.fullWidth = full.width();
        info.fullHeight = full.height();
        info.overlays.clear();
    }
    info.width = picture.width();
    info.height = picture.height();
    image::Window window;
    window.centre = 128;
    window.width = 256;
    info.windows << window;
    info.lowest = 0;
    info.highest = 255;
    QByteArray bytes;
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char*>(picture.constScanLine(y)), picture.width());
    auto frame = std::make_shared<image::Frame>();
    frame->info = info;
    if (const auto memory = memoryFile({bytes.constData(), size_t(bytes.size())}))
        if (const auto mapped = MappedFile::map(*memory))
            frame->memory = *mapped;
    return frame;
}

} // namespace disclens::tests
