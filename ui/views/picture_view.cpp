// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_view.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {
constexpr double kMaxZoom = 32;
} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setLayoutDirection(Qt::LeftToRight); // a scan is never mirrored
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setFrame(const image::FramePtr& frame) {
    const bool otherShape = !frame || !m_frame || frame->info.width != m_frame->info.width ||
                            frame->info.height != m_frame->info.height;
    m_frame = frame;
    m_image = {};
    m_waiting = false;
    if (frame)
        m_title.clear();
    if (otherShape)
        fit();
    update();
}

void PictureView::setSettings(const image::ViewSettings& settings) {
    m_settings = settings;
    m_image = {};
    update();
}

void PictureView::setMessage(const QString& title, const QString& text) {
    m_title = title;
    m_text = text;
    if (!title.isEmpty()) {
        m_frame.reset();
        m_image = {};
    }
    update();
}

void PictureView::setCorner(const QStringList& lines) {
    m_corner = lines;
    update();
}

void PictureView::setWaiting(bool waiting) {
    if (m_waiting != waiting) {
        m_waiting = waiting;
        update();
    }
}

QRectF PictureView::pictureRect() const {
    if (!m_frame)
        return {};
    const double aspect = m_frame->info.pixelAspect > 0 ? m_frame->info.pixelAspect : 1;
    const double w = m_frame->info.width;
    const double h = m_frame->info.height * aspect;
    if (w <= 0 || h <= 0)
        return {};
    const double scale = std::min(width() / w, height() / h) * m_zoom;
    const QSizeF size(w * scale, h * scale);
    const QPointF centre = QPointF(width() / 2.0, height() / 2.0) + m_shift;
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

QPointF PictureView::toFrame(QPointF widgetPoint) const {
    const QRectF rect = pictureRect();
    if (rect.isEmpty())
        return {};
    return {(widgetPoint.x() - rect.x()) / rect.width() * m_frame->info.width,
            (widgetPoint.y() - rect.y()) / rect.height() * m_frame->info.height};
}

void PictureView::setZoom(double zoom, std::optional<QPointF> around) {
    zoom = std::clamp(zoom, 1.0, kMaxZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    // The point under the pointer stays where it is.
    const QPointF centre(width() / 2.0, height() / 2.0);
    const QPointF fixed = around.value_or(centre) - centre;
    m_shift = fixed - (fixed - m_shift) * (zoom / m_zoom);
    m_zoom = zoom;
    keepInSight();
    update();
    Q_EMIT zoomChanged();
}

void PictureView::fit() {
    m_zoom = 1;
    m_shift = {};
    update();
    Q_EMIT zoomChanged();
}

void PictureView::keepInSight() {
    const QRectF rect = pictureRect();
    const double x = std::max(0.0, (rect.width() - width()) / 2);
    const double y = std::max(0.0, (rect.height() - height()) / 2);
    m_shift = {std::clamp(m_shift.x(), -x, x), std::clamp(m_shift.y(), -y, y)};
}

void PictureView::paintMessage(QPainter& painter) const {
    const QRect area = rect().adjusted(px(24), px(24), -px(24), -px(24));
    painter.setPen(QColor(233, 241, 241));
    painter.setFont(Theme::current().font(Type::CardTitle));
    const QRect title = painter.boundingRect(area, Qt::AlignHCenter | Qt::TextWordWrap, m_title);
    painter.setFont(Theme::current().font(Type::Body));
    const QRect text = painter.boundingRect(area, Qt::AlignHCenter | Qt::TextWordWrap, m_text);
    int y = area.center().y() - (title.height() + px(8) + text.height()) / 2;
    painter.setFont(Theme::current().font(Type::CardTitle));
    painter.drawText(QRect(area.x(), y, area.width(), title.height()),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_title);
    y += title.height() + px(8);
    painter.setPen(QColor(169, 190, 193));
    painter.setFont(Theme::current().font(Type::Body));
    painter.drawText(QRect(area.x(), y, area.width(), text.height() + px(4)),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_text);
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 12, 12);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Qt::black);
    if (m_frame) {
        if (m_image.isNull())
            m_image = image::render(*m_frame, m_settings);
        // Smooth when it is shrunk or stretched a little; single pixels stay sharp when looked at
        // closely.
        const QRectF target = pictureRect();
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              target.width() < 4.0 * m_frame->info.width);
        painter.drawImage(target, m_image);
    } else if (!m_title.isEmpty()) {
        paintMessage(painter);
    }
    painter.setFont(Theme::current().font(Type::Mono));
    const int line = painter.fontMetrics().lineSpacing();
    int y = height() - px(14) - line * int(m_corner.size());
    for (const QString& text : m_corner) {
        // A dark edge keeps the words readable on bright pictures.
        QPainterPath path;
        path.addText(px(16), y + painter.fontMetrics().ascent(), painter.font(), text);
        painter.strokePath(path, QPen(QColor(0, 0, 0, 200), 3));
        painter.fillPath(path, QColor(233, 241, 241));
        y += line;
    }
    if (m_waiting) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(233, 241, 241, 160));
        for (int dot = -1; dot <= 1; ++dot)
            painter.drawEllipse(QPointF(width() / 2.0 + dot * px(14), height() - px(24)), px(4),
                                px(4));
    }
}

void PictureView::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int delta = turned.y() != 0 ? turned.y() : turned.x();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.25, delta / 120.0), event->position());
    } else {
        // Touch pads send small parts of a notch.
        m_wheel += delta;
        const int steps = m_wheel / 120;
        m_wheel -= steps * 120;
        if (steps != 0)
            Q_EMIT stepRequested(-steps);
    }
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const double move = 40;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift) {
            if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
                m_shift += QPointF(0, event->key() == Qt::Key_Up ? move : -move);
            else
                m_shift += QPointF(event->key() == Qt::Key_Left ? move : -move, 0);
            keepInSight();
            update();
        } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Left) {
            Q_EMIT stepRequested(-1);
        } else {
            Q_EMIT stepRequested(1);
        }
        return;
    case Qt::Key_PageUp:
        Q_EMIT stepRequested(-10);
        return;
    case Qt::Key_PageDown:
        Q_EMIT stepRequested(10);
        return;
    case Qt::Key_Home:
        Q_EMIT endRequested(false);
        return;
    case Qt::Key_End:
        Q_EMIT endRequested(true);
        return;
    case Qt::Key_Space:
        Q_EMIT playToggled();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (!m_frame)
        return;
    m_drag = event->button();
    if (m_drag == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)
        m_drag = Qt::MiddleButton;
    m_last = event->position();
    setCursor(m_drag == Qt::MiddleButton ? Qt::ClosedHandCursor : Qt::SizeAllCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag == Qt::NoButton)
        return;
    const QPointF moved = event->position() - m_last;
    m_last = event->position();
    if (m_drag == Qt::MiddleButton) {
        m_shift += moved;
        keepInSight();
        update();
    } else if (m_drag == Qt::LeftButton || m_drag == Qt::RightButton) {
        Q_EMIT windowDragged(moved.x() / std::max(1, width()), moved.y() / std::max(1, height()));
    }
}

void PictureView::mouseReleaseEvent(QMouseEvent*) {
    m_drag = Qt::NoButton;
    unsetCursor();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent*) {
    fit();
}

} // namespace disclens::ui
