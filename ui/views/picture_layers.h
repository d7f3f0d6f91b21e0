// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/drawings.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>
#include <QTransform>

class QPainter;

namespace disclens::ui {

/// How the drawings of other files look: each its colour and its pattern of line, so that no two of
/// 32 are told apart by colour alone.
struct LayerLook {
    QColor color;
    Qt::PenStyle style = Qt::SolidLine;

    static LayerLook of(int look);
};

/// A short piece of the line on the black of a picture, for menus and legends.
QPixmap layerSwatch(int look, QSize size, qreal pixelRatio);

/// Draws layers over a picture, sharp at any zoom.
class PictureLayers final {
  public:
    void set(const QList<LayerShape>& shapes);
    bool isEmpty() const { return m_shapes.isEmpty(); }
    qsizetype count() const { return m_shapes.size(); }
    /// toWidget: pixels of the frame at full size → the widget.
    void paint(QPainter& painter, const QTransform& toWidget) const;
    /// What lies outside of any of the shutters, far beyond any picture, in pixels of the frame.
    static QPainterPath covered(const QList<QPolygonF>& shutters);

  private:
    struct Drawn {
        image::DrawnPiece::Form form = {};
        bool unsure = false;
        int look = 0;
        QString text;
        QPainterPath path;       ///< pixels of the frame
        QList<QPolygonF> points; ///< of Points and Text
    };
    static void paintText(QPainter& painter, const Drawn& drawn, const QTransform& toWidget);

    QList<Drawn> m_shapes;
};

} // namespace disclens::ui
