// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"
#include "ui/views/picture_boxes.h"
#include "ui/views/picture_layers.h"

#include <QImage>
#include <QPointF>
#include <QWidget>

#include <optional>

namespace disclens::ui {

/// Shows one frame on black, in its right shape: wheel and keys ask for another slice, dragging
/// changes brightness and contrast, Ctrl + wheel and + / − zoom, dragging with the middle button
/// (or Shift) moves. Never mirrored, but when a view that was saved on the disc is. Coordinates
/// that go in are pixels of the stored frame.
class PictureView final : public QWidget {
    Q_OBJECT

  public:
    explicit PictureView(QWidget* parent = nullptr);

    /// nullptr clears. Zoom and place stay when the shape stays.
    void setFrame(const image::FramePtr& frame);
    const image::FramePtr& frame() const { return m_frame; }
    void setSettings(const image::ViewSettings& settings);
    const image::ViewSettings& settings() const { return m_settings; }
    /// Instead of a picture: why there is none. Empty: none.
    void setMessage(const QString& title, const QString& text = {});
    /// Small lines at the lower left, such as "Picture 5 of 12".
    void setCorner(const QStringList& lines);
    /// Something that lies over the picture while the next one comes.
    void setWaiting(bool waiting);

    /// Boxes over the picture. Tab goes through them before it leaves the view, Enter or a click
    /// chooses one. `chosen` is an index, -1: none.
    void setBoxes(const QList<PictureBox>& boxes, int chosen);
    const QList<PictureBox>& boxes() const { return m_boxes; }
    int chosenBox() const { return m_chosen; }
    int focusedBox() const { return m_focused; } ///< -1: the view itself
    void setBoxesShown(bool shown);
    /// Moves so that this box is in sight, when the picture is larger than the view.
    void showBox(int index);
    /// Solid covers over these parts of the frame (pixels at full size), in the picture itself: no
    /// size, place or window shows what is below. They stay for the frames that come.
    void setCovers(const QList<QRect>& covers);
    /// What other files draw over this picture.
    void setLayers(const QList<LayerShape>& shapes);
    qsizetype layerCount() const { return m_layers.count(); }
    /// How a saved view wants it: turned clockwise by quarters, then flipped left to right; only
    /// what lies in all shutters. Stays for the frames that come.
    void setTurned(int quarterTurns, bool flip, const QList<QPolygonF>& shutters = {},
                   double shutterShade = 0);
    int quarterTurns() const { return m_turns; }
    bool isFlipped() const { return m_flip; }
    /// Makes this part (pixels of the frame at full size) as large as fits; empty: the whole.
    void showArea(const QRectF& framePixels);
    /// Pixels of the frame at full size → the widget.
    QTransform frameToWidget() const;
    QRectF boxRect(int index) const; ///< in the widget, with the room round the writing

    double zoom() const { return m_zoom; } ///< 1: the whole picture fits
    void setZoom(double zoom, std::optional<QPointF> around = {});
    void zoomIn() { setZoom(m_zoom * 1.25); }
    void zoomOut() { setZoom(m_zoom / 1.25); }
    void fit();
    /// Where the stored frame lies in the widget.
    QRectF pictureRect() const;
    QPointF toFrame(QPointF widgetPoint) const;
    /// A rectangle of the frame at full size, on the widget.
    QRectF toWidget(const QRectF& framePixels) const;

    QSize sizeHint() const override { return {560, 540}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

  Q_SIGNALS:
    void stepRequested(int pictures); ///< +1: next
    void endRequested(bool last);
    void playToggled();
    /// Share of the view's size that was dragged: right makes contrast softer, down makes the
    /// picture darker.
    void windowDragged(double across, double down);
    void zoomChanged();
    void boxChosen(int index);

  protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    void paintMessage(QPainter& painter) const;
    void paintBoxes(QPainter& painter) const;
    void paintCovers(QPainter& painter) const;
    QPoint cornerPlace(const QFontMetrics& metrics) const;
    void keepInSight();
    void renderNow();
    bool boxIsDrawn(int index) const;
    int boxAt(QPointF point) const;
    void focusBox(int index);

    image::FramePtr m_frame;
    image::ViewSettings m_settings;
    QImage m_image;       ///< rendered m_frame; null: to be made
    quint64 m_wanted = 0; ///< counts what was asked of the other thread
    bool m_rendering = false, m_stale = false;
    QList<QRect> m_covers;
    PictureLayers m_layers;
    int m_turns = 0;
    bool m_flip = false;
    QPainterPath m_shutter; ///< what is covered, pixels of the frame
    double m_shutterShade = 0;
    QList<PictureBox> m_boxes;
    int m_chosen = -1, m_focused = -1;
    bool m_boxesShown = true;
    int m_pressedBox = -1;
    QPointF m_pressed;
    QString m_title, m_text;
    QStringList m_corner;
    bool m_waiting = false;
    double m_zoom = 1;
    QPointF m_shift; ///< of the picture's centre from the widget's centre, px
    QPointF m_last;
    Qt::MouseButton m_drag = Qt::NoButton;
    int m_wheel = 0;
};

} // namespace disclens::ui
