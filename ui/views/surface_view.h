// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/face.h"

#include <QOpenGLWidget>
#include <QTimer>

#include <memory>

namespace disclens::ui {

/// The skin of a body in 3D, drawn by VTK into Qt's own OpenGL widget. Turned by mouse, arrow keys
/// and the functions below; Home resets, + and − or the wheel zoom. While it turns a coarse surface
/// is drawn, a fine one when it stands still. Never mirrored. Holds nothing on disk.
class SurfaceView final : public QOpenGLWidget {
    Q_OBJECT

  public:
    /// False where this computer or display has no OpenGL that VTK can draw with. Tried once.
    static bool isPossible();

    explicit SurfaceView(QWidget* parent = nullptr);
    ~SurfaceView() override;

    /// Coarse is drawn while turning, and always while fine is null. The way it is turned stays.
    void setSurfaces(const face::SurfacePtr& coarse, const face::SurfacePtr& fine);
    /// From where it is looked at in front, with the head upright: all ways of turning start there.
    void setUpright(const face::Pose& pose);
    bool hasSurface() const { return m_coarse || m_fine; }
    bool drawsFine() const; ///< what the next frame shows

    void showFront();
    void showSide(); ///< the left side of the face; a second time the right one
    void reset();    ///< as it was at first: a little from the side
    /// Degrees to the viewer's right and upwards.
    void turn(double across, double up);
    void zoom(double factor);
    double across() const { return m_across; } ///< -180…180, 0: from the front
    double up() const { return m_up; }         ///< -85…85

    QSize sizeHint() const override { return {520, 480}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

  Q_SIGNALS:
    void turned();
    void failed(); ///< OpenGL gave up after all

  protected:
    bool event(QEvent* event) override;
    void initializeGL() override;
    void resizeGL(int width, int height) override;
    void paintGL() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void look(double across, double up);
    void moved();
    void dropScene();

    struct Scene;
    std::unique_ptr<Scene> m_scene; ///< lives as long as the OpenGL context
    face::SurfacePtr m_coarse, m_fine;
    face::Pose m_upright;
    double m_across, m_up, m_zoom = 1;
    bool m_turning = false, m_dragging = false;
    QPointF m_last;
    QTimer m_still;
};

} // namespace disclens::ui
