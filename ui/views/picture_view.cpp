// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_view.h"

#include "ui/models/text_crops.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/picture_access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {
constexpr double kMaxZoom = 32;
constexpr double kBoxRoom = 3;             ///< px between the writing and its box
constexpr double kClickDistance = 4;       ///< px; more is a drag
constexpr qint64 kQuickPixels = 1'200'000; ///< rendered at once; larger ones on another thread

QImage rendered(const image::Frame& frame, const image::ViewSettings& settings,
                const QList<QRect>& covers) {
    QImage image = image::render(frame, settings);
    coverBoxes(image, frame.info.fullSize(), covers);
    return image;
}
} // namespace

PictureView::PictureView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    setLayoutDirection(Qt::LeftToRight); // a scan is never mirrored
    // Takes what is left of the page; a page never scrolls for a larger picture.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setMouseTracking(true);
    installPictureAccess();
}

void PictureView::setFrame(const image::FramePtr& frame) {
    const bool otherShape = !frame || !m_frame || frame->info.width != m_frame->info.width ||
                            frame->info.height != m_frame->info.height;
    m_frame = frame;
    m_image = {};
    ++m_wanted;
    m_rendering = false;
    m_waiting = false;
    if (frame)
        m_title.clear();
    if (otherShape)
        fit();
    update();
}

void PictureView::setSettings(const image::ViewSettings& settings) {
    m_settings = settings;
    // A large picture keeps its old look until the new one is there.
    if (!m_rendering && m_frame &&
        qint64(m_frame->info.width) * m_frame->info.height <= kQuickPixels)
        m_image = {};
    ++m_wanted;
    m_rendering = false;
    m_stale = true;
    update();
}

void PictureView::setMessage(const QString& title, const QString& text) {
    m_title = title;
    m_text = text;
    if (!title.isEmpty()) {
        m_frame.reset();
        m_image = {};
        ++m_wanted;
        m_rendering = false;
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
    double w = m_frame->info.width;
    double h = m_frame->info.height * aspect;
    if (m_turns % 2)
        std::swap(w, h);
    if (w <= 0 || h <= 0)
        return {};
    const double scale = std::min(width() / w, height() / h) * m_zoom;
    const QSizeF size(w * scale, h * scale);
    const QPointF centre = QPointF(width() / 2.0, height() / 2.0) + m_shift;
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

QTransform PictureView::frameToWidget() const {
    const QRectF rect = pictureRect();
    if (rect.isEmpty())
        return {};
    const QSizeF full = m_frame->info.fullSize();
    const QTransform turn = image::turned(m_turns, m_flip);
    const QRectF shown = turn.mapRect(QRectF(QPointF(), full));
    return turn * QTransform::fromTranslate(-shown.x(), -shown.y()) *
           QTransform::fromScale(rect.width() / shown.width(), rect.height() / shown.height()) *
           QTransform::fromTranslate(rect.x(), rect.y());
}

QPointF PictureView::toFrame(QPointF widgetPoint) const {
    if (pictureRect().isEmpty())
        return {};
    return frameToWidget().inverted().map(widgetPoint);
}

QRectF PictureView::toWidget(const QRectF& framePixels) const {
    if (pictureRect().isEmpty())
        return {};
    return frameToWidget().mapRect(framePixels);
}

void PictureView::setLayers(const QList<LayerShape>& shapes) {
    if (shapes.isEmpty() && m_layers.isEmpty())
        return;
    m_layers.set(shapes);
    update();
}

void PictureView::setTurned(int quarterTurns, bool flip, const QList<QPolygonF>& shutters,
                            double shutterShade) {
    const int turns = ((quarterTurns % 4) + 4) % 4;
    m_shutter = PictureLayers::covered(shutters);
    m_shutterShade = shutterShade;
    update();
    if (turns == m_turns && flip == m_flip)
        return;
    m_turns = turns;
    m_flip = flip;
    fit();
}

void PictureView::showArea(const QRectF& framePixels) {
    fit();
    const QRectF at = framePixels.isEmpty() ? QRectF() : toWidget(framePixels);
    if (at.isEmpty())
        return;
    setZoom(std::min(width() / at.width(), height() / at.height()));
    m_shift += QRectF(rect()).center() - toWidget(framePixels).center();
    keepInSight();
    update();
}

void PictureView::setBoxes(const QList<PictureBox>& boxes, int chosen) {
    if (boxes == m_boxes && chosen == m_chosen)
        return;
    const bool others = boxes != m_boxes;
    m_boxes = boxes;
    m_chosen = chosen >= 0 && chosen < boxes.size() ? chosen : -1;
    if (m_focused >= boxes.size())
        m_focused = -1;
    m_pressedBox = -1;
    if (others)
        pictureBoxesChanged(this);
    update();
}

void PictureView::setBoxesShown(bool shown) {
    m_boxesShown = shown;
    if (!shown)
        m_focused = -1;
    update();
}

void PictureView::setCovers(const QList<QRect>& covers) {
    if (covers == m_covers)
        return;
    m_covers = covers;
    // What was rendered without them must not be seen for a moment longer.
    m_image = {};
    ++m_wanted;
    m_rendering = false;
    update();
}

QRectF PictureView::boxRect(int index) const {
    if (index < 0 || index >= m_boxes.size())
        return {};
    return toWidget(m_boxes.at(index).box).adjusted(-kBoxRoom, -kBoxRoom, kBoxRoom, kBoxRoom);
}

bool PictureView::boxIsDrawn(int index) const {
    return m_boxesShown && m_frame && index >= 0 && index < m_boxes.size() &&
           (m_boxes.at(index).always || index == m_chosen || index == m_focused);
}

int PictureView::boxAt(QPointF point) const {
    int best = -1;
    double area = 0;
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QRectF at = boxRect(i);
        // The smallest of boxes that lie in one another.
        if (boxIsDrawn(i) && at.contains(point) && (best < 0 || at.width() * at.height() < area)) {
            best = i;
            area = at.width() * at.height();
        }
    }
    return best;
}

void PictureView::showBox(int index) {
    const QRectF at = boxRect(index);
    if (at.isNull() || m_zoom <= 1)
        return;
    const QRectF inner = QRectF(rect()).adjusted(24, 24, -24, -24);
    if (inner.contains(at))
        return;
    m_shift += inner.center() - at.center();
    keepInSight();
    update();
}

void PictureView::focusBox(int index) {
    m_focused = index;
    if (index >= 0)
        showBox(index);
    pictureBoxFocused(this, index);
    update();
}

bool PictureView::focusNextPrevChild(bool next) {
    // Tab through the boxes, in their order, then on.
    for (int i = m_focused + (next ? 1 : -1);
         m_boxesShown && m_frame && i >= -1 && i < m_boxes.size(); i += next ? 1 : -1) {
        if (!next && m_focused < 0)
            break;
        if (i < 0 || m_boxes.at(i).always || i == m_chosen) {
            focusBox(i);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

void PictureView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_focused = -1;
    if (event->reason() == Qt::BacktabFocusReason && m_boxesShown && m_frame)
        for (int i = int(m_boxes.size()) - 1; i >= 0; --i)
            if (m_boxes.at(i).always || i == m_chosen) {
                focusBox(i);
                break;
            }
    update();
}

void PictureView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_focused = -1;
    update();
}

bool PictureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = boxAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_boxes.at(index).spoken, this);
        return true;
    }
    return QWidget::event(event);
}

/// Small pictures at once; large ones on another thread, while the view stays as it is.
void PictureView::renderNow() {
    if (!m_frame || m_rendering || (!m_image.isNull() && !m_stale))
        return;
    if (qint64(m_frame->info.width) * m_frame->info.height <= kQuickPixels) {
        m_image = rendered(*m_frame, m_settings, m_covers);
        m_stale = false;
        return;
    }
    m_rendering = true;
    m_stale = false;
    QtConcurrent::run([frame = m_frame, settings = m_settings, covers = m_covers] {
        return rendered(*frame, settings, covers);
    }).then(this, [this, wanted = m_wanted](const QImage& image) {
        if (wanted != m_wanted)
            return;
        m_rendering = false;
        m_image = image;
        update();
    });
}

/// Says on the covers what they are. The covers themselves are in the picture.
void PictureView::paintCovers(QPainter& painter) const {
    const QString word = tr("Hidden");
    painter.setFont(Theme::current().font(Type::Smallest));
    const int words = painter.fontMetrics().horizontalAdvance(word), icon = px(16);
    for (const QRect& cover : m_covers) {
        const QRectF at = toWidget(cover);
        if (at.height() < px(18) || at.width() < icon + px(8))
            continue;
        const QColor ink(233, 241, 241);
        drawIcon(painter, QStringLiteral("eye-off"),
                 QRectF(at.left() + px(5), at.center().y() - icon / 2.0, icon, icon), ink);
        if (at.width() < icon + px(16) + words)
            continue;
        painter.setPen(ink);
        painter.drawText(at.adjusted(icon + px(10), 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                         word);
    }
}

void PictureView::paintBoxes(QPainter& painter) const {
    BoxPainter boxes(painter, QRectF(rect()));
    for (int i = 0; i < m_boxes.size(); ++i)
        boxes.avoid(boxRect(i));
    // The chosen one last, so that it lies over the others.
    for (const bool top : {false, true})
        for (int i = 0; i < m_boxes.size(); ++i)
            if (boxIsDrawn(i) && (i == m_chosen || i == m_focused) == top)
                boxes.draw(m_boxes.at(i), boxRect(i), i == m_chosen, i == m_focused);
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

/// Lower left, unless the picture has writing there.
QPoint PictureView::cornerPlace(const QFontMetrics& metrics) const {
    int wide = 0;
    for (const QString& text : m_corner)
        wide = std::max(wide, metrics.horizontalAdvance(text));
    const int high = metrics.lineSpacing() * int(m_corner.size());
    const int right = width() - px(16) - wide, low = height() - px(14) - high;
    for (const QPoint at :
         {QPoint(px(16), low), QPoint(right, low), QPoint(px(16), px(14)), QPoint(right, px(14)),
          QPoint((width() - wide) / 2, low), QPoint(px(16), height() * 4 / 5 - high),
          QPoint(right, height() * 4 / 5 - high)}) {
        const QRectF words(at.x() - 4, at.y() - 4, wide + 8, high + 8);
        bool free = true;
        for (int i = 0; m_frame && free && i < m_boxes.size(); ++i)
            free = !boxRect(i).intersects(words);
        if (free)
            return at;
    }
    return {px(16), low};
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 12, 12);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Qt::black);
    if (m_frame) {
        renderNow();
        // Smooth when it is shrunk or stretched a little; single pixels stay sharp when looked at
        // closely.
        const QRectF target = pictureRect();
        const double across = m_turns % 2 ? target.height() : target.width();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, across < 4.0 * m_frame->info.width);
        const QTransform place = frameToWidget();
        const QRectF frame(QPointF(), QSizeF(m_frame->info.fullSize()));
        if (!m_image.isNull() && m_turns == 0 && !m_flip) {
            painter.drawImage(target, m_image);
        } else if (!m_image.isNull()) {
            painter.save();
            painter.setTransform(place, true);
            painter.drawImage(frame, m_image);
            painter.restore();
        }
        if (!m_shutter.isEmpty()) {
            const int grey = int(m_shutterShade * 255);
            painter.save();
            painter.setClipRect(target, Qt::IntersectClip);
            painter.fillPath(place.map(m_shutter), QColor(grey, grey, grey));
            painter.restore();
        }
        paintCovers(painter);
        m_layers.paint(painter, place);
        if (m_boxesShown)
            paintBoxes(painter);
    } else if (!m_title.isEmpty()) {
        paintMessage(painter);
    }
    painter.setFont(Theme::current().font(Type::Mono));
    const int line = painter.fontMetrics().lineSpacing();
    const QPoint corner = cornerPlace(painter.fontMetrics());
    int y = corner.y();
    for (const QString& text : m_corner) {
        // A dark edge keeps the words readable on bright pictures.
        QPainterPath path;
        path.addText(corner.x(), y + painter.fontMetrics().ascent(), painter.font(), text);
        painter.strokePath(path, QPen(QColor(0, 0, 0, 200), 3));
        painter.fillPath(path, QColor(233, 241, 241));
        y += line;
    }
    if (m_waiting || m_rendering) {
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused >= 0)
            Q_EMIT boxChosen(m_focused);
        else
            QWidget::keyPressEvent(event);
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
    m_last = m_pressed = event->position();
    m_pressedBox = m_drag == Qt::LeftButton ? boxAt(m_pressed) : -1;
    if (m_pressedBox < 0)
        setCursor(m_drag == Qt::MiddleButton ? Qt::ClosedHandCursor : Qt::SizeAllCursor);
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag == Qt::NoButton) {
        if (boxAt(event->position()) >= 0)
            setCursor(Qt::PointingHandCursor);
        else
            unsetCursor();
        return;
    }
    if (m_pressedBox >= 0) {
        if ((event->position() - m_pressed).manhattanLength() < kClickDistance)
            return;
        m_pressedBox = -1; // a drag that began on a box
        m_last = m_pressed;
    }
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
    const int pressed = m_pressedBox;
    m_drag = Qt::NoButton;
    m_pressedBox = -1;
    unsetCursor();
    if (pressed >= 0)
        Q_EMIT boxChosen(pressed);
}

void PictureView::mouseDoubleClickEvent(QMouseEvent*) {
    fit();
}

} // namespace disclens::ui
