// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/volume_scene.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace disclens::ui {

/// One direction through a volume, on black: a click or a drag moves the lines, which are the same
/// place in all directions; wheel, arrow keys, Page up and down go through the slices; Shift with
/// arrows moves the lines; Ctrl + wheel and + / − zoom; dragging with the right button changes
/// brightness and contrast, with the middle button (or Shift) moves. Never mirrored. Says its slice
/// to screen readers; each letter at the edges has its meaning as name and tooltip.
class SliceView final : public QWidget {
    Q_OBJECT

  public:
    SliceView(VolumeScene& scene, image::Direction direction, QWidget* parent = nullptr);

    image::Direction direction() const { return m_direction; }
    void setActive(bool active); ///< the slider belongs to it
    bool isActive() const { return m_active; }
    QPointF crossAt() const;    ///< on the widget
    QRectF pictureRect() const; ///< of the slice, on the widget
    void fit();

    QSize sizeHint() const override { return {260, 240}; }
    QSize minimumSizeHint() const override { return {80, 80}; }

  Q_SIGNALS:
    void activated();        ///< it got the keyboard or the mouse
    void enlargeRequested(); ///< or back
    void smallerRequested(); ///< Escape
    void resetRequested();
    void playToggled();
    void windowDragged(double across, double down); ///< as PictureView

  protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

  private:
    double scale() const; ///< px on the widget for one of the slice
    void movePlaceTo(QPointF point);
    void follow();
    void keepInSight();
    void showCross();
    void placeLetters();
    void paintCross(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void drawGround();
    void drawWords();

    VolumeScene& m_scene;
    image::Direction m_direction;
    std::array<QWidget*, 4> m_letters; ///< left, right, top, bottom
    QTimer m_tell;
    QPointF m_shift; ///< of the slice's centre from the widget's centre, px
    std::optional<QPointF> m_zoomAround;
    QPointF m_last;
    Qt::MouseButton m_drag = Qt::NoButton;
    int m_wheel = 0;
    bool m_active = false, m_moving = false;
    // A step moves the lines in all views and changes the slice in one: what stays is kept drawn.
    struct Kept {
        QImage image;
        qint64 slice = -1; ///< QImage::cacheKey(), or the slice's number
        QRectF at;
        bool active = false;
    };
    Kept m_ground, m_words; ///< the slice on black; title, number and scale
};

} // namespace disclens::ui
