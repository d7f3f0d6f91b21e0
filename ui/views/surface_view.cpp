// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/surface_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QWheelEvent>

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkLight.h>
#include <vtkNew.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTypeInt32Array.h>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {

constexpr double kStartAcross = -28, kStartUp = 6;
constexpr double kMostUp = 85;
constexpr double kStep = 10;       ///< degrees an arrow key turns
constexpr double kDragTurn = 0.45; ///< degrees a pixel
constexpr int kStillMs = 180;      ///< after this long without a turn the fine surface comes
constexpr double kViewAngle = 25;  ///< degrees; narrow, so that a nose does not look larger

/// What VTK 9 draws with.
QSurfaceFormat wantedFormat() {
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    return format;
}

/// Points and triangles as they lie in the surface's memory: nothing is copied but the offsets.
vtkNew<vtkPolyData> polyData(const face::Surface& surface) {
    const auto floats = [](std::span<const float> from, int width) {
        vtkNew<vtkFloatArray> array;
        array->SetNumberOfComponents(width);
        // VTK only reads; the memory belongs to the surface, which outlives this.
        array->SetArray(const_cast<float*>(from.data()), vtkIdType(from.size()), 1);
        return array;
    };
    vtkNew<vtkPolyData> out;
    vtkNew<vtkPoints> points;
    points->SetData(floats(surface.points(), 3));
    out->SetPoints(points);
    const auto normals = floats(surface.normals(), 3);
    normals->SetName("Normals");
    out->GetPointData()->SetNormals(normals);
    const std::span<const quint32> from = surface.corners();
    vtkNew<vtkTypeInt32Array> corners, offsets;
    corners->SetArray(const_cast<int*>(reinterpret_cast<const int*>(from.data())),
                      vtkIdType(from.size()), 1);
    offsets->SetNumberOfValues(vtkIdType(surface.triangles() + 1));
    for (vtkIdType i = 0; i <= vtkIdType(surface.triangles()); ++i)
        offsets->SetValue(i, int(i * 3));
    vtkNew<vtkCellArray> cells;
    cells->SetData(offsets, corners);
    out->SetPolys(cells);
    return out;
}

} // namespace

struct SurfaceView::Scene {
    vtkNew<vtkGenericOpenGLRenderWindow> window;
    vtkNew<vtkRenderer> renderer;
    /// One actor and mapper for each surface, so that changing over uploads nothing.
    struct Part {
        vtkNew<vtkPolyDataMapper> mapper;
        vtkNew<vtkActor> actor;
        face::SurfacePtr surface; ///< keeps the memory that the mapper reads
        double bounds[6] = {};
    } coarse, fine;

    Scene() {
        renderer->SetBackground(0x0B / 255.0, 0x0F / 255.0, 0x10 / 255.0);
        renderer->AutomaticLightCreationOff();
        // From above and the left of whoever looks, and a weak one from below against black
        // shadows.
        const auto light = [this](double x, double y, double z, double strength) {
            vtkNew<vtkLight> one;
            one->SetLightTypeToCameraLight();
            one->SetPosition(x, y, z);
            one->SetFocalPoint(0, 0, 0);
            one->SetIntensity(strength);
            renderer->AddLight(one);
        };
        light(-0.5, 0.9, 1, 0.85);
        light(0.6, -0.5, 0.8, 0.2);
        for (Part* part : {&coarse, &fine}) {
            part->mapper->ScalarVisibilityOff();
            part->actor->SetMapper(part->mapper);
            vtkProperty* look = part->actor->GetProperty();
            look->SetColor(0.86, 0.76, 0.68);
            look->SetAmbient(0.06);
            look->SetDiffuse(0.94);
            look->SetSpecular(0.08);
            look->SetSpecularPower(12);
            look->SetInterpolationToPhong();
            renderer->AddActor(part->actor);
        }
        window->AddRenderer(renderer);
        window->SetMultiSamples(0); // four times the work where the processor draws
        window->SetOwnContext(0);
        window->SetReadyForRendering(true);
        window->SetFrameBlitModeToBlitToCurrent();
        window->SetIsCurrent(true); // else it draws nothing, without a word
        window->InitializeFromCurrentContext();
    }

    static void set(Part& part, const face::SurfacePtr& surface) {
        if (part.surface == surface)
            return;
        if (surface) {
            const vtkNew<vtkPolyData> data = polyData(*surface);
            part.mapper->SetInputData(data);
            data->GetBounds(part.bounds);
        } else {
            part.mapper->SetInputData(vtkNew<vtkPolyData>());
        }
        part.surface = surface;
    }

    void aim(const face::Pose& from, double across, double up, double zoom) {
        const Part& part = coarse.surface ? coarse : fine;
        if (!part.surface)
            return;
        const double* b = part.bounds;
        const double centre[3] = {(b[0] + b[1]) / 2, (b[2] + b[3]) / 2, (b[4] + b[5]) / 2};
        const double radius = std::hypot(b[1] - b[0], b[3] - b[2], b[5] - b[4]) / 2;
        constexpr double kRadians = M_PI / 180;
        const double far =
            std::max(10.0, radius) / std::sin(kViewAngle / 2 * kRadians) * 0.92 / zoom;
        const double a = across * kRadians, e = up * kRadians;
        vtkCamera* camera = renderer->GetActiveCamera();
        camera->SetViewAngle(kViewAngle);
        camera->SetFocalPoint(centre);
        double position[3];
        for (std::size_t i = 0; i < 3; ++i)
            position[i] = centre[i] + far * (from.right[i] * std::sin(a) * std::cos(e) +
                                             from.toward[i] * std::cos(a) * std::cos(e) +
                                             from.up[i] * std::sin(e));
        camera->SetPosition(position);
        camera->SetViewUp(from.up.data());
        renderer->ResetCameraClippingRange();
    }
};

bool SurfaceView::isPossible() {
    static const bool possible = [] {
        QOpenGLContext context;
        context.setFormat(wantedFormat());
        if (!context.create())
            return false;
        QOffscreenSurface surface;
        surface.setFormat(context.format());
        surface.create();
        if (!surface.isValid() || !context.makeCurrent(&surface))
            return false;
        const QSurfaceFormat format = context.format();
        context.doneCurrent();
        return !context.isOpenGLES() && format.version() >= std::pair(3, 2);
    }();
    return possible;
}

SurfaceView::SurfaceView(QWidget* parent)
    : QOpenGLWidget(parent)
    , m_across(kStartAcross)
    , m_up(kStartUp) {
    setFormat(wantedFormat());
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Your head in 3D"));
    setAccessibleDescription(tr("Arrow keys turn it. Home goes back to the first view. Plus and "
                                "minus change the size."));
    m_still.setSingleShot(true);
    m_still.setInterval(kStillMs);
    connect(&m_still, &QTimer::timeout, this, [this] {
        if (m_dragging)
            return m_still.start();
        m_turning = false;
        update();
    });
}

SurfaceView::~SurfaceView() {
    dropScene();
}

void SurfaceView::dropScene() {
    if (!m_scene)
        return;
    makeCurrent();
    m_scene->window->Finalize();
    m_scene.reset();
    doneCurrent();
}

void SurfaceView::setSurfaces(const face::SurfacePtr& coarse, const face::SurfacePtr& fine) {
    m_coarse = coarse;
    m_fine = fine;
    update();
}

void SurfaceView::setUpright(const face::Pose& pose) {
    m_upright = pose;
    update();
}

bool SurfaceView::drawsFine() const {
    return m_fine && (!m_turning || !m_coarse);
}

bool SurfaceView::event(QEvent* event) {
    // Home and the arrows are this view's own while it has the keyboard, not the page's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_Home ||
             (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down)))
            event->accept();
    }
    return QOpenGLWidget::event(event);
}

void SurfaceView::initializeGL() {
    // The context goes when the widget gets another window.
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &SurfaceView::dropScene,
            Qt::UniqueConnection);
    if (context()->isOpenGLES() || context()->format().version() < std::pair(3, 2)) {
        QMetaObject::invokeMethod(this, &SurfaceView::failed, Qt::QueuedConnection);
        return;
    }
    m_scene = std::make_unique<Scene>();
}

void SurfaceView::resizeGL(int, int) {
    if (!m_scene)
        return;
    const QSize pixels = size() * devicePixelRatioF();
    m_scene->window->SetSize(std::max(1, pixels.width()), std::max(1, pixels.height()));
}

void SurfaceView::paintGL() {
    if (!m_scene) {
        QOpenGLFunctions* gl = context()->functions();
        gl->glClearColor(0x0B / 255.0F, 0x0F / 255.0F, 0x10 / 255.0F, 1);
        gl->glClear(GL_COLOR_BUFFER_BIT);
        return;
    }
    Scene::set(m_scene->coarse, m_coarse);
    Scene::set(m_scene->fine, m_fine);
    m_scene->coarse.actor->SetVisibility(m_coarse && !drawsFine());
    m_scene->fine.actor->SetVisibility(drawsFine());
    m_scene->aim(m_upright, m_across, m_up, m_zoom);
    vtkOpenGLState* state = m_scene->window->GetState();
    state->Reset(); // Qt drew since
    state->Push();
    m_scene->window->Render();
    state->Pop();
}

void SurfaceView::look(double across, double up) {
    m_across = std::remainder(across, 360);
    m_up = std::clamp(up, -kMostUp, kMostUp);
    moved();
}

void SurfaceView::moved() {
    m_turning = true;
    m_still.start();
    update();
    Q_EMIT turned();
}

void SurfaceView::showFront() {
    look(0, 0);
}
void SurfaceView::showSide() {
    look(std::abs(m_across - 90) < 1 ? -90 : 90, 0);
}
void SurfaceView::reset() {
    m_zoom = 1;
    look(kStartAcross, kStartUp);
}
void SurfaceView::turn(double across, double up) {
    look(m_across + across, m_up + up);
}
void SurfaceView::zoom(double factor) {
    m_zoom = std::clamp(m_zoom * factor, 0.6, 4.0);
    moved();
}

void SurfaceView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = true;
    m_last = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void SurfaceView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging)
        return event->ignore();
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    // The skin follows the hand.
    turn(-by.x() * kDragTurn, by.y() * kDragTurn);
}

void SurfaceView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void SurfaceView::wheelEvent(QWheelEvent* event) {
    // Without Ctrl the page scrolls.
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return event->ignore();
    zoom(std::pow(1.0015, event->angleDelta().y()));
}

void SurfaceView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return turn(-kStep, 0);
    case Qt::Key_Right:
        return turn(kStep, 0);
    case Qt::Key_Up:
        return turn(0, kStep);
    case Qt::Key_Down:
        return turn(0, -kStep);
    case Qt::Key_Home:
        return reset();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.15);
    case Qt::Key_Minus:
        return zoom(1 / 1.15);
    default:
        QOpenGLWidget::keyPressEvent(event);
    }
}

} // namespace disclens::ui
