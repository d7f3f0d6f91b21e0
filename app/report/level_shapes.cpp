// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/level_shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace disclens::report {
namespace {

using inspect::Level;

// All shapes live in a box of 24 by 24 units.
constexpr double kUnits = 24;

const char* shapeOf(Level level) {
    switch (level) {
    case Level::Points:
        return "<path d='M12 1.5 22.5 12 12 22.5 1.5 12z'/>";
    case Level::Could:
        return "<circle cx='12' cy='12' r='9.2' fill='none' stroke='#000' stroke-width='2.2'/>"
               "<path d='M12 2.8a9.2 9.2 0 0 0 0 18.4z'/>";
    case Level::Unlikely:
        return "<circle cx='12' cy='12' r='9.2' fill='none' stroke='#000' stroke-width='2.2'/>"
               "<path d='M7.5 12.3l3.1 3.1 5.9-6.3' fill='none' stroke='#000' stroke-width='2.2'/>";
    case Level::Unchecked:
        return "<circle cx='12' cy='12' r='9.2' fill='none' stroke='#000' stroke-width='2.2' "
               "stroke-dasharray='3.6 3.6'/>";
    case Level::Note:
        break;
    }
    return "<circle cx='12' cy='12' r='9.2' fill='none' stroke='#000' stroke-width='2.2'/>"
           "<circle cx='12' cy='7.6' r='1.5'/><path d='M10.8 10.7h2.4v7h-2.4z'/>";
}

QString svg(const char* shape, int sizePx) {
    return QStringLiteral("<svg class=\"shape\" width=\"%1\" height=\"%1\" viewBox=\"0 0 24 24\" "
                          "aria-hidden=\"true\" "
                          "focusable=\"false\">%2</svg>")
        .arg(QString::number(sizePx), QString::fromLatin1(shape));
}

/// Moves the painter so that the box is 24 by 24 units, with round black strokes.
class Units {
  public:
    Units(QPainter& painter, const QRectF& box)
        : m_painter(painter) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(box.topLeft());
        painter.scale(box.width() / kUnits, box.height() / kUnits);
        painter.setPen(QPen(Qt::black, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    ~Units() { m_painter.restore(); }
    Units(const Units&) = delete;
    Units& operator=(const Units&) = delete;

  private:
    QPainter& m_painter;
};

void fillPath(QPainter& painter, const QPainterPath& path) {
    painter.fillPath(path, Qt::black);
}

} // namespace

QString levelSvg(Level level, int sizePx) {
    return svg(shapeOf(level), sizePx);
}

QString actSvg(int sizePx) {
    return svg("<rect x='2.5' y='2.5' width='19' height='19' rx='3' fill='none' stroke='#000' "
               "stroke-width='2.2'/>"
               "<path d='M10.8 6h2.4v7.6h-2.4z'/><circle cx='12' cy='16.9' r='1.5'/>",
               sizePx);
}

void paintLevel(QPainter& painter, Level level, const QRectF& box) {
    const Units units(painter, box);
    const QRectF ring(2.8, 2.8, 18.4, 18.4);
    QPainterPath path;
    switch (level) {
    case Level::Points:
        path.moveTo(12, 1.5);
        path.lineTo(22.5, 12);
        path.lineTo(12, 22.5);
        path.lineTo(1.5, 12);
        path.closeSubpath();
        fillPath(painter, path);
        return;
    case Level::Could:
        painter.drawEllipse(ring);
        path.moveTo(12, 2.8);
        path.arcTo(ring, 90, 180);
        path.closeSubpath();
        fillPath(painter, path);
        return;
    case Level::Unlikely:
        painter.drawEllipse(ring);
        painter.drawPolyline(QPolygonF({{7.5, 12.3}, {10.6, 15.4}, {16.5, 9.1}}));
        return;
    case Level::Unchecked: {
        QPen pen(Qt::black, 2.2, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({1.6, 1.6});
        painter.setPen(pen);
        painter.drawEllipse(ring);
        return;
    }
    case Level::Note:
        painter.drawEllipse(ring);
        path.addEllipse(QPointF(12, 7.6), 1.5, 1.5);
        path.addRect(10.8, 10.7, 2.4, 7);
        fillPath(painter, path);
        return;
    }
}

void paintAct(QPainter& painter, const QRectF& box) {
    const Units units(painter, box);
    painter.drawRoundedRect(QRectF(2.5, 2.5, 19, 19), 3, 3);
    QPainterPath path;
    path.addRect(10.8, 6, 2.4, 7.6);
    path.addEllipse(QPointF(12, 16.9), 1.5, 1.5);
    fillPath(painter, path);
}

void paintTick(QPainter& painter, const QRectF& box) {
    const Units units(painter, box);
    painter.setPen(QPen(Qt::black, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{3.5, 12.8}, {9.3, 18.5}, {20.5, 6}}));
}

void paintLogo(QPainter& painter, const QRectF& box) {
    const Units units(painter, box);
    painter.setPen(QPen(Qt::black, 1.9, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(QPointF(10.2, 10.2), 8.2, 8.2);
    painter.drawEllipse(QPointF(10.2, 10.2), 2, 2);
    painter.drawArc(QRectF(5.6, 5.6, 9.2, 9.2), 20 * 16, 120 * 16);
    painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(16.6, 16.6), QPointF(22, 22));
}

} // namespace disclens::report
