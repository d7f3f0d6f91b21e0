// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_layers.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace disclens::ui {

namespace {

/// Bright enough on black and on grey, far apart for the three common kinds of colour vision; the
/// yellow of the boxes is left to them.
const std::array<QColor, 8>& colors() {
    static const std::array<QColor, 8> kColors{QColor(0x4F, 0xD3, 0xF7), QColor(0xFF, 0x9A, 0x52),
                                               QColor(0x8E, 0xE3, 0x7C), QColor(0xFF, 0x8C, 0xC6),
                                               QColor(0xB7, 0xA2, 0xFF), QColor(0xFF, 0xFF, 0xFF),
                                               QColor(0x6F, 0xA8, 0xFF), QColor(0xE6, 0xC2, 0x9A)};
    return kColors;
}

constexpr double kLine = 1.8; ///< px
constexpr double kRim = 1.0;  ///< px of black on each side

QPen penOf(const LayerLook& look, double width, bool unsure) {
    QPen pen(look.color, unsure ? width * 0.7 : width, look.style, Qt::FlatCap, Qt::RoundJoin);
    if (unsure) // less than half of a share: thin, with wide gaps
        pen.setDashPattern({2, 5});
    pen.setCosmetic(true);
    return pen;
}

} // namespace

LayerLook LayerLook::of(int look) {
    constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    // The pattern changes with each, and shifts after each round of colours.
    const int number = qMax(0, look);
    return {colors()[size_t(number) % colors().size()],
            kStyles[(number + number / int(colors().size())) % 4]};
}

QPixmap layerSwatch(int look, QSize size, qreal pixelRatio) {
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Ink::Viewport));
    painter.drawRoundedRect(QRectF(QPointF(0, 0), QSizeF(size)), 4, 4);
    painter.setPen(penOf(LayerLook::of(look), 2.4, false));
    const double y = size.height() / 2.0;
    painter.drawLine(QPointF(3, y), QPointF(size.width() - 3, y));
    return pixmap;
}

void PictureLayers::set(const QList<LayerShape>& shapes) {
    m_shapes.clear();
    m_shapes.reserve(shapes.size());
    using Form = image::DrawnPiece::Form;
    for (const LayerShape& from : shapes) {
        const image::DrawnShape& shape = from.shape;
        Drawn drawn{shape.form, shape.unsure, from.look, shape.text, {}, {}};
        if (shape.form == Form::Points || shape.form == Form::Text) {
            drawn.points = shape.lines;
        } else {
            drawn.path.setFillRule(Qt::OddEvenFill);
            for (const QPolygonF& line : shape.lines) {
                drawn.path.addPolygon(line);
                if (shape.form != Form::Open)
                    drawn.path.closeSubpath();
            }
        }
        m_shapes << drawn;
    }
}

void PictureLayers::paint(QPainter& painter, const QTransform& toWidget) const {
    using Form = image::DrawnPiece::Form;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Drawn& drawn : m_shapes) {
        const LayerLook look = LayerLook::of(drawn.look);
        if (drawn.form == Form::Text) {
            paintText(painter, drawn, toWidget);
            continue;
        }
        QPainterPath path = toWidget.map(drawn.path);
        for (const QPolygonF& points : drawn.points)
            for (const QPointF& point : points) {
                // A cross with a free middle, so that what it marks can be seen.
                const QPointF at = toWidget.map(point);
                for (const QPointF& arm :
                     {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                    path.moveTo(at + arm * 3);
                    path.lineTo(at + arm * 9);
                }
            }
        if (drawn.form == Form::Area && !drawn.unsure) {
            QColor tint = look.color;
            tint.setAlpha(48);
            painter.fillPath(path, tint);
        }
        painter.setBrush(Qt::NoBrush);
        QPen rim = penOf({QColor(0, 0, 0, 170), Qt::SolidLine}, kLine + 2 * kRim, false);
        rim.setStyle(Qt::SolidLine);
        painter.strokePath(path, rim);
        painter.strokePath(
            path, penOf(drawn.form == Form::Points ? LayerLook{look.color, Qt::SolidLine} : look,
                        kLine, drawn.unsure));
    }
    painter.restore();
}

void PictureLayers::paintText(QPainter& painter, const Drawn& drawn, const QTransform& toWidget) {
    if (drawn.points.isEmpty() || drawn.points.first().size() < 2)
        return;
    const LayerLook look = LayerLook::of(drawn.look);
    const QPolygonF corners = toWidget.map(drawn.points.first());
    QRectF box = QRectF(corners.at(0), corners.at(1)).normalized();
    painter.setFont(Theme::current().font(Type::SmallStrong));
    // The words stay readable at any zoom, so they may be larger than the box that was saved.
    const QFontMetrics metrics(painter.font());
    const int flags = int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
    const QRectF words(metrics.boundingRect(QRect(0, 0, qMax(int(box.width()), px(220)), 4000),
                                            flags, drawn.text));
    box = QRectF(box.topLeft(), words.size());
    const QRectF view = QRectF(painter.viewport()).adjusted(4, 4, -4, -4);
    if (drawn.points.size() > 1 && !drawn.points.at(1).isEmpty()) {
        const QPointF to = toWidget.map(drawn.points.at(1).first());
        painter.setPen(QPen(QColor(0, 0, 0, 170), kLine + 2 * kRim));
        painter.drawLine(box.center(), to);
        painter.setPen(penOf({look.color, Qt::SolidLine}, kLine, false));
        painter.drawLine(box.center(), to);
        painter.drawEllipse(to, 3, 3);
    }
    if (view.contains(box.topLeft()))
        box.moveTopLeft({qMax(view.left(), qMin(box.left(), view.right() - box.width())),
                         qMax(view.top(), qMin(box.top(), view.bottom() - box.height()))});
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box.adjusted(-5, -3, 5, 3), 4, 4);
    painter.setPen(look.color);
    painter.drawText(box, flags | int(Qt::TextDontClip), drawn.text);
}

QPainterPath PictureLayers::covered(const QList<QPolygonF>& shutters) {
    QPainterPath all, shown;
    if (shutters.isEmpty())
        return all;
    constexpr double kFar = 2e6;
    all.addRect(-kFar, -kFar, 2 * kFar, 2 * kFar);
    shown = all;
    for (const QPolygonF& shutter : shutters) {
        QPainterPath one;
        one.addPolygon(shutter);
        one.closeSubpath();
        shown = shown.intersected(one);
    }
    return all.subtracted(shown);
}

} // namespace disclens::ui
