// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/front_picture.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/head_outline.h"

#include <QPainter>
#include <QPainterPath>

namespace disclens::ui {

FrontPicture::FrontPicture(QWidget* parent)
    : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    showOutline();
}

void FrontPicture::setHeights(int wantedPx, int leastPx) {
    m_wanted = wantedPx;
    m_least = leastPx;
    updateGeometry();
}

QSize FrontPicture::sizeHint() const {
    return {px(180), px(m_wanted)};
}
QSize FrontPicture::minimumSizeHint() const {
    return {px(100), px(m_least)};
}

void FrontPicture::showOutline() {
    m_picture = {};
    m_box = {};
    m_hidden = false;
    setAccessibleName(tr("Outline of a head. Your own is not drawn."));
    update();
}

void FrontPicture::showHidden() {
    m_picture = {};
    m_box = {};
    m_hidden = true;
    setAccessibleName(tr("Hidden"));
    update();
}

void FrontPicture::showPicture(const QImage& picture, const QRect& box) {
    m_picture = picture;
    m_box = box;
    m_hidden = false;
    setAccessibleName(box.isEmpty() ? tr("The scan from the front. The face finder marked nothing.")
                                    : tr("The scan from the front, with a box where the face "
                                         "finder found a face."));
    update();
}

QRectF FrontPicture::pictureRect() const {
    if (m_picture.isNull())
        return {};
    QRectF at(QPointF(), QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    at.moveCenter(QRectF(rect()).center());
    return at;
}

QRectF FrontPicture::boxRect() const {
    if (m_picture.isNull() || m_box.isEmpty())
        return {};
    const QRectF at = pictureRect();
    const double scale = at.width() / m_picture.width();
    return {at.x() + m_box.x() * scale, at.y() + m_box.y() * scale, m_box.width() * scale,
            m_box.height() * scale};
}

void FrontPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), 8, 8);
    painter.setClipPath(shape);
    painter.fillRect(rect(), QColor(0x0B, 0x0F, 0x10));
    if (m_hidden) {
        const int side = px(18);
        const QColor ink = darkTokens()[Ink::Text];
        painter.setFont(Theme::current().font(Type::SmallStrong));
        const QString word = tr("Hidden");
        const int width = side + px(8) + painter.fontMetrics().horizontalAdvance(word);
        const int left = (this->width() - width) / 2;
        drawIcon(painter, QStringLiteral("eye-off"),
                 QRectF(left, (height() - side) / 2.0, side, side), ink);
        painter.setPen(ink);
        painter.drawText(QRect(left + side + px(8), 0, this->width(), height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), word);
        return;
    }
    if (m_picture.isNull()) {
        const double room = std::min(width(), height()) * 0.1;
        drawHeadOutline(painter, QRectF(rect()).adjusted(room, room, -room, -room),
                        darkTokens()[Ink::Edge]);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_picture);
    if (const QRectF box = boxRect(); !box.isEmpty()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 4));
        painter.drawRect(box);
        painter.setPen(QPen(Theme::current().color(Ink::Mark), 2.5));
        painter.drawRect(box);
    }
}

} // namespace disclens::ui
