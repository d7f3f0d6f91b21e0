// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/slice_view.h"

#include "image/vector3.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/words/volume_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {

// It lies on black in both themes.
const QColor kInk(233, 241, 241), kSoft(169, 190, 193), kLine(114, 203, 208);
constexpr int kTellMs = 400; ///< a screen reader hears where it stopped, not every step

/// Words that stay readable on bright pictures.
void drawWordsOn(QPainter& painter, const QPointF& baseline, const QString& words,
                 const QColor& ink) {
    QPainterPath path;
    path.addText(baseline, painter.font(), words);
    painter.strokePath(path,
                       QPen(QColor(0, 0, 0, 210), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

/// A letter at an edge: which side of the body lies there.
class SideLetter final : public QWidget {
  public:
    SideLetter(char letter, QWidget* parent)
        : QWidget(parent)
        , m_letter(QLatin1Char(letter)) {
        setAccessibleName(sideWord(letter));
        setToolTip(sideWord(letter));
    }
    QSize sizeHint() const override { return {px(24), px(24)}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        // It lies over a picture that changes all the time.
        const QSize wanted = size() * devicePixelRatioF();
        if (m_drawn.size() != wanted) {
            m_drawn = QImage(wanted, QImage::Format_ARGB32_Premultiplied);
            m_drawn.setDevicePixelRatio(devicePixelRatioF());
            m_drawn.fill(Qt::transparent);
            QPainter painter(&m_drawn);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setFont(Theme::current().font(Type::SmallStrong));
            const QFontMetricsF metrics(painter.font());
            drawWordsOn(painter,
                        {(width() - metrics.horizontalAdvance(m_letter)) / 2,
                         (height() + metrics.ascent() - metrics.descent()) / 2},
                        m_letter, kInk);
        }
        QPainter(this).drawImage(0, 0, m_drawn);
    }

  private:
    QString m_letter;
    QImage m_drawn;
};

} // namespace

SliceView::SliceView(VolumeScene& scene, image::Direction direction, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene)
    , m_direction(direction) {
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // a scan is never mirrored
    setCursor(Qt::CrossCursor);
    const image::Plane axes = [direction] {
        // The letters need no volume: they belong to the direction.
        image::Plane plane;
        plane.right =
            direction == image::Direction::Sagittal ? image::Vec3{0, 1, 0} : image::Vec3{1, 0, 0};
        plane.down =
            direction == image::Direction::Axial ? image::Vec3{0, 1, 0} : image::Vec3{0, 0, -1};
        return plane;
    }();
    using image::operator*;
    const image::Vec3 sides[] = {axes.right * -1.0, axes.right, axes.down * -1.0, axes.down};
    for (size_t i = 0; i < m_letters.size(); ++i)
        m_letters[i] = new SideLetter(image::sideLetter(sides[i]), this);
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTellMs);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        if (hasFocus())
            announce(this, accessibleName());
    });
    connect(&m_scene, &VolumeScene::placeChanged, this, &SliceView::follow);
    connect(&m_scene, &VolumeScene::lookChanged, this, qOverload<>(&QWidget::update));
    connect(&m_scene, &VolumeScene::volumeChanged, this, [this] {
        fit();
        follow();
    });
    connect(&m_scene, &VolumeScene::zoomChanged, this, [this](double before) {
        // The point under the pointer stays where it is; elsewhere, where the lines cross.
        const QPointF centre(width() / 2.0, height() / 2.0);
        const double factor = m_scene.zoom() / before;
        const QPointF cross = (crossAt() - centre - m_shift) / factor + m_shift;
        const QPointF fixed = m_zoomAround ? *m_zoomAround - centre : cross;
        m_shift = fixed - (fixed - m_shift) * factor;
        if (!m_zoomAround)
            showCross();
        keepInSight();
        update();
    });
    connect(&Theme::current(), &Theme::changed, this, &SliceView::placeLetters);
    follow();
}

void SliceView::setActive(bool active) {
    m_active = active;
    update();
}

void SliceView::fit() {
    m_shift = {};
    update();
}

double SliceView::scale() const {
    if (m_scene.isEmpty())
        return 1;
    const image::Plane& plane = m_scene.plane(m_direction);
    return std::min(double(width()) / plane.width, double(height()) / plane.height) *
           m_scene.zoom();
}

QRectF SliceView::pictureRect() const {
    if (m_scene.isEmpty())
        return {};
    const image::Plane& plane = m_scene.plane(m_direction);
    const QSizeF size(plane.width * scale(), plane.height * scale());
    const QPointF centre = QPointF(width() / 2.0, height() / 2.0) + m_shift;
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

QPointF SliceView::crossAt() const {
    // The centre of the first pixel is half a pixel from the edge.
    const QPointF pixel = m_scene.plane(m_direction).pixel(m_scene.place());
    return pictureRect().topLeft() + (pixel + QPointF(0.5, 0.5)) * scale();
}

void SliceView::movePlaceTo(QPointF point) {
    const image::Plane& plane = m_scene.plane(m_direction);
    const QPointF pixel = (point - pictureRect().topLeft()) / scale() - QPointF(0.5, 0.5);
    m_moving = true;
    m_scene.setPlace(plane.at(pixel, plane.depth(m_scene.place())));
    m_moving = false;
}

void SliceView::follow() {
    if (m_scene.isEmpty()) {
        setAccessibleName(directionWord(m_direction));
        update();
        return;
    }
    //: %1: "From the front", %2: the experts' word for it, %3: which slice, %4: of how many
    const QString name = tr("%1 (%2), slice %3 of %4")
                             .arg(directionWord(m_direction), directionExpertWord(m_direction))
                             .arg(m_scene.slice(m_direction) + 1)
                             .arg(m_scene.slices(m_direction));
    if (name != accessibleName()) {
        setAccessibleName(name);
        if (hasFocus())
            m_tell.start();
    }
    if (!m_moving)
        showCross();
    update();
}

void SliceView::showCross() {
    // While larger than the view: the place that another view moved to must be in sight.
    if (m_scene.zoom() <= 1)
        return;
    const QRectF inner = QRectF(rect()).adjusted(px(24), px(24), -px(24), -px(24));
    const QPointF cross = crossAt();
    if (inner.isEmpty() || inner.contains(cross))
        return;
    m_shift += inner.center() - cross;
    keepInSight();
}

void SliceView::keepInSight() {
    const QRectF at = pictureRect();
    const double x = std::max(0.0, (at.width() - width()) / 2);
    const double y = std::max(0.0, (at.height() - height()) / 2);
    m_shift = {std::clamp(m_shift.x(), -x, x), std::clamp(m_shift.y(), -y, y)};
}

void SliceView::placeLetters() {
    const int side = px(24), pad = px(3);
    const QRect at[] = {QRect(pad, (height() - side) / 2, side, side),
                        QRect(width() - pad - side, (height() - side) / 2, side, side),
                        QRect((width() - side) / 2, pad, side, side),
                        QRect((width() - side) / 2, height() - pad - side, side, side)};
    // The title stands in the corner; a letter that it would touch goes below.
    const QFontMetrics metrics(Theme::current().font(Type::SmallStrong));
    const int title = px(12) + metrics.horizontalAdvance(directionWord(m_direction)) + px(6);
    for (size_t i = 0; i < m_letters.size(); ++i) {
        m_letters[i]->setGeometry(at[i]);
        m_letters[i]->setVisible(width() > 3 * side && height() > 3 * side);
    }
    if (at[2].left() < title)
        m_letters[2]->move(at[2].left(), px(8) + metrics.height());
}

void SliceView::resizeEvent(QResizeEvent*) {
    placeLetters();
    keepInSight();
    showCross();
}

void SliceView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    Q_EMIT activated();
}

bool SliceView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        // Over a picture that one looks at, words would be in the way: only at the title.
        auto* help = static_cast<QHelpEvent*>(event);
        if (help->pos().y() < px(34) && help->pos().x() < width() / 2)
            QToolTip::showText(
                help->globalPos(),
                tr("%1 (%2). Double-click to enlarge.", "direction, experts' word")
                    .arg(directionWord(m_direction), directionExpertWord(m_direction)),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SliceView::paintCross(QPainter& painter) const {
    const QPointF cross = crossAt();
    const QRectF at = pictureRect().intersected(QRectF(rect()));
    const double gap = px(9);
    const QLineF lines[] = {{at.left(), cross.y(), cross.x() - gap, cross.y()},
                            {cross.x() + gap, cross.y(), at.right(), cross.y()},
                            {cross.x(), at.top(), cross.x(), cross.y() - gap},
                            {cross.x(), cross.y() + gap, cross.x(), at.bottom()}};
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 150), 3), QPen(kLine, 1.2)}) {
        painter.setPen(pen);
        for (const QLineF& line : lines)
            if (line.x1() <= line.x2() && line.y1() <= line.y2())
                painter.drawLine(line);
    }
}

void SliceView::paintWords(QPainter& painter) const {
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(Type::SmallStrong));
    const QFontMetricsF title(painter.font());
    drawWordsOn(painter, {double(px(12)), px(8) + title.ascent()}, directionWord(m_direction),
                m_active ? kLine : kInk);
    if (height() < px(110))
        return;
    painter.setFont(theme.font(Type::Mono));
    const QFontMetricsF small(painter.font());
    //: Which slice of how many
    const QString where =
        tr("%1 of %2").arg(m_scene.slice(m_direction) + 1).arg(m_scene.slices(m_direction));
    if (small.horizontalAdvance(where) < width() / 2.0 - px(24))
        drawWordsOn(painter, {double(px(12)), height() - px(10) - small.descent()}, where, kSoft);
}

void SliceView::paintScale(QPainter& painter) const {
    const double pxPerMm = scale() / m_scene.plane(m_direction).mm;
    const double most = width() * 0.3 / pxPerMm; // mm
    if (!(most > 0) || !std::isfinite(most) || height() < px(110))
        return;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    const double length = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    const QString words = length >= 10 ? tr("%1 cm", "length").arg(QLocale().toString(length / 10))
                                       : tr("%1 mm", "length").arg(QLocale().toString(length));
    painter.setFont(Theme::current().font(Type::Mono));
    const QFontMetricsF metrics(painter.font());
    const double wide = length * pxPerMm, right = width() - px(14), y = height() - px(12),
                 left = right - wide;
    if (metrics.horizontalAdvance(words) > width() / 2.0 - px(30))
        return;
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 210), 4), QPen(kSoft, 2)}) {
        painter.setPen(pen);
        painter.drawLine(QLineF(left, y, right, y));
        painter.drawLine(QLineF(left, y - px(3), left, y + px(3)));
        painter.drawLine(QLineF(right, y - px(3), right, y + px(3)));
    }
    drawWordsOn(painter, {right - metrics.horizontalAdvance(words), y - px(7)}, words, kSoft);
}

void SliceView::drawGround() {
    const QImage& picture = m_scene.picture(m_direction);
    const QRectF at = pictureRect();
    const QSize size = this->size() * devicePixelRatioF();
    if (m_ground.slice == picture.cacheKey() && m_ground.at == at && m_ground.image.size() == size)
        return;
    if (m_ground.image.size() != size)
        m_ground.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_ground.image.setDevicePixelRatio(devicePixelRatioF());
    m_ground.slice = picture.cacheKey();
    m_ground.at = at;
    m_ground.image.fill(Qt::black);
    QPainter painter(&m_ground.image);
    // Smooth when it is stretched a little; single pixels stay sharp when looked at closely.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 4.0);
    painter.drawImage(at, picture);
    // Round corners are cut at the end: drawing inside a round shape takes several times as long.
    QPainterPath corners;
    corners.addRect(rect());
    QPainterPath shape;
    shape.addRoundedRect(rect(), 12, 12);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillPath(corners.subtracted(shape), Qt::black);
}

void SliceView::drawWords() {
    const QSize size = this->size() * devicePixelRatioF();
    const QRectF at(0, 0, scale(), Theme::current().scale());
    if (m_words.slice == m_scene.slice(m_direction) && m_words.at == at &&
        m_words.active == m_active && m_words.image.size() == size)
        return;
    if (m_words.image.size() != size)
        m_words.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_words.image.setDevicePixelRatio(devicePixelRatioF());
    m_words.slice = m_scene.slice(m_direction);
    m_words.at = at;
    m_words.active = m_active;
    m_words.image.fill(Qt::transparent);
    QPainter painter(&m_words.image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    paintScale(painter);
    if (m_active) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(kLine, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 11, 11);
    }
}

void SliceView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_scene.isEmpty()) {
        m_ground = m_words = {};
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRoundedRect(rect(), 12, 12);
        return;
    }
    drawGround();
    drawWords();
    painter.drawImage(0, 0, m_ground.image);
    paintCross(painter);
    painter.drawImage(0, 0, m_words.image);
}

void SliceView::wheelEvent(QWheelEvent* event) {
    Q_EMIT activated();
    const QPoint turned = event->angleDelta();
    const int delta = turned.y() != 0 ? turned.y() : turned.x();
    if (event->modifiers() & Qt::ControlModifier) {
        m_zoomAround = event->position();
        m_scene.setZoom(m_scene.zoom() * std::pow(1.25, delta / 120.0));
        m_zoomAround.reset();
    } else {
        // Touch pads send small parts of a notch.
        m_wheel += delta;
        const int steps = m_wheel / 120;
        m_wheel -= steps * 120;
        if (steps != 0)
            m_scene.step(m_direction, -steps);
    }
    event->accept();
}

void SliceView::keyPressEvent(QKeyEvent* event) {
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const auto move = [this](double x, double y) {
        const image::Plane& plane = m_scene.plane(m_direction);
        const QPointF pixel = plane.pixel(m_scene.place()) + QPointF(x, y);
        m_scene.setPlace(plane.at(pixel, plane.depth(m_scene.place())));
    };
    if (m_scene.isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return shift ? move(0, -1) : m_scene.step(m_direction, -1);
    case Qt::Key_Left:
        return shift ? move(-1, 0) : m_scene.step(m_direction, -1);
    case Qt::Key_Down:
        return shift ? move(0, 1) : m_scene.step(m_direction, 1);
    case Qt::Key_Right:
        return shift ? move(1, 0) : m_scene.step(m_direction, 1);
    case Qt::Key_PageUp:
        return m_scene.step(m_direction, -10);
    case Qt::Key_PageDown:
        return m_scene.step(m_direction, 10);
    case Qt::Key_Home:
        Q_EMIT resetRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT smallerRequested();
        return;
    case Qt::Key_Space:
        Q_EMIT playToggled();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_scene.setZoom(m_scene.zoom() * 1.25);
    case Qt::Key_Minus:
        return m_scene.setZoom(m_scene.zoom() / 1.25);
    case Qt::Key_0:
        return m_scene.setZoom(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SliceView::mousePressEvent(QMouseEvent* event) {
    if (m_scene.isEmpty())
        return;
    Q_EMIT activated();
    m_drag = event->button();
    if (m_drag == Qt::LeftButton && event->modifiers() & Qt::ShiftModifier)
        m_drag = Qt::MiddleButton;
    m_last = event->position();
    if (m_drag == Qt::LeftButton)
        movePlaceTo(m_last);
    else
        setCursor(m_drag == Qt::MiddleButton ? Qt::ClosedHandCursor : Qt::SizeAllCursor);
}

void SliceView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = event->position() - m_last;
    m_last = event->position();
    if (m_drag == Qt::LeftButton) {
        movePlaceTo(m_last);
    } else if (m_drag == Qt::MiddleButton) {
        m_shift += moved;
        keepInSight();
        update();
    } else if (m_drag == Qt::RightButton) {
        Q_EMIT windowDragged(moved.x() / std::max(1, width()), moved.y() / std::max(1, height()));
    }
}

void SliceView::mouseReleaseEvent(QMouseEvent*) {
    m_drag = Qt::NoButton;
    setCursor(Qt::CrossCursor);
}

void SliceView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT enlargeRequested();
}

} // namespace disclens::ui
