// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

Card::Card(Ink ground, QWidget* parent, int paddingPx)
    : QFrame(parent)
    , m_box(new QVBoxLayout(this))
    , m_ground(ground)
    , m_padding(paddingPx) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    refit();
    connect(&Theme::current(), &Theme::changed, this, [this] {
        refit();
        update();
    });
}

void Card::refit() {
    const int pad = Theme::current().gap(m_padding);
    m_box->setContentsMargins(pad, pad, pad, pad);
    m_box->setSpacing(Theme::current().gap(8));
}

void Card::setOutline(Ink ink, int widthPx) {
    m_line = ink;
    m_lineWidth = widthPx;
    update();
}

void Card::setDashed(bool dashed) {
    m_dashed = dashed;
    update();
}

void Card::setPadding(int at100Percent) {
    m_padding = at100Percent;
    refit();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::current();
    QPen pen(theme.color(m_line), m_lineWidth);
    if (m_dashed)
        pen.setDashPattern({3.2, 2.4});
    painter.setPen(m_lineWidth ? pen : QPen(Qt::NoPen));
    painter.setBrush(theme.color(m_ground));
    const qreal inset = m_lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), px(12), px(12));
}

Rule::Rule(QWidget* parent, Ink ink, int thickness)
    : QWidget(parent)
    , m_ink(ink)
    , m_thickness(thickness) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(m_ink));
}

IconView::IconView(const QString& name, int sizePx, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(sizePx)
    , m_ink(ink) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setGround(Ink ground, int sidePx, bool round) {
    m_ground = ground;
    m_side = sidePx;
    m_round = round;
    updateGeometry();
}

void IconView::setIcon(const QString& name) {
    m_name = name;
    update();
}

QSize IconView::sizeHint() const {
    const int side = px(std::max(m_side, m_size));
    return {side, side};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    if (m_side) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_ground));
        const qreal radius = m_round ? width() / 2.0 : px(8);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    const int side = px(m_size);
    const bool plain = theme.isHighContrast();
    drawIcon(painter, m_name, QRect((width() - side) / 2, (height() - side) / 2, side, side),
             theme.color(plain ? Ink::Text : m_ink));
}

} // namespace disclens::ui
