// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/head_outline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace disclens::ui {

void drawHeadOutline(QPainter& painter, const QRectF& rect, const QColor& color) {
    // On a grid of 100 × 140: crown at the top, both ears, the neck at the end.
    constexpr double kWide = 100, kTall = 140;
    const double scale = std::min(rect.width() / kWide, rect.height() / kTall);
    if (scale <= 0)
        return;
    QPainterPath path;
    path.moveTo(50, 2);
    path.cubicTo(74, 2, 88, 20, 88, 46);
    path.cubicTo(88, 82, 72, 118, 50, 118);
    path.cubicTo(28, 118, 12, 82, 12, 46);
    path.cubicTo(12, 20, 26, 2, 50, 2);
    for (const int side : {-1, 1}) {
        const auto x = [side](double away) { return 50 + side * away; };
        path.moveTo(x(38), 53);
        path.cubicTo(x(44), 46, x(49), 51, x(48), 61);
        path.cubicTo(x(47), 73, x(41), 80, x(35), 76);
        path.moveTo(x(16), 114);
        path.lineTo(x(16), 138);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(kWide, kTall) * scale / 2);
    painter.scale(scale, scale);
    QPen pen(color, std::clamp(rect.height() / 160, 1.2, 2.5));
    pen.setCosmetic(true);
    pen.setDashPattern({3.5, 2.5});
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace disclens::ui
