// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace disclens::ui {

Switch::Switch(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Switch::setIcons(const QString& off, const QString& on) {
    m_off = off;
    m_on = on;
}

void Switch::setCompact(bool compact) {
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
}

QSize Switch::sizeHint() const {
    const int words =
        m_compact
            ? 0
            : QFontMetrics(Theme::current().font(Type::Medium)).horizontalAdvance(text()) + px(10);
    return {px(16) + px(20) + px(10) + words + px(44) + px(7), px(40)};
}

void Switch::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto place = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.color(isChecked() ? Ink::Accent : Ink::Edge));
    painter.setBrush(theme.color(isChecked() ? Ink::AccentSoft : Ink::Surface));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const int icon = px(20);
    drawIcon(painter, isChecked() ? m_on : m_off,
             place(QRect(px(16), (height() - icon) / 2, icon, icon)), theme.color(Ink::Text));
    const QRect track =
        place(QRect(width() - px(7) - px(44), (height() - px(26)) / 2, px(44), px(26)));
    if (!m_compact) {
        painter.setFont(theme.font(Type::Medium));
        painter.setPen(theme.color(Ink::Text));
        const int left = px(46);
        painter.drawText(place(QRect(left, 0, width() - left - px(51), height())),
                         int(Qt::AlignVCenter | Qt::AlignLeading), text());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isChecked() ? Ink::Accent : Ink::Edge));
    painter.drawRoundedRect(track, track.height() / 2.0, track.height() / 2.0);
    const int knob = px(20);
    const bool right = isChecked() == (layoutDirection() == Qt::LeftToRight);
    const int x = right ? track.right() - px(2) - knob : track.left() + px(3);
    painter.setBrush(theme.color(isChecked() ? Ink::OnAccent : Ink::Surface));
    painter.drawEllipse(x, track.top() + px(3), knob, knob);
}

TickBox::TickBox(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TickBox::setBoxOnly(bool boxOnly) {
    m_boxOnly = boxOnly;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize TickBox::sizeHint() const {
    if (m_boxOnly)
        return {px(24), px(24)};
    const QFontMetrics metrics(Theme::current().font(Type::Body));
    return {px(30) + metrics.size(int(Qt::TextHideMnemonic), text()).width() + 2,
            std::max(px(24), metrics.height())};
}

QSize TickBox::minimumSizeHint() const {
    if (m_boxOnly)
        return sizeHint();
    int longest = 0;
    const QFontMetrics metrics(Theme::current().font(Type::Body));
    for (const QString& word : text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return {px(30) + longest + 2, px(24)};
}

int TickBox::heightForWidth(int width) const {
    const QFontMetrics metrics(Theme::current().font(Type::Body));
    const int room = std::max(1, width - px(30));
    return std::max(
        px(24),
        metrics.boundingRect(QRect(0, 0, room, 100000), int(Qt::TextWordWrap), text()).height());
}

void TickBox::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(20);
    const int y = m_boxOnly ? (height() - side) / 2 : std::min((height() - side) / 2, px(2));
    const QRect box =
        QStyle::visualRect(layoutDirection(), rect(), QRect(m_boxOnly ? px(2) : 0, y, side, side));
    const bool on = isChecked();
    painter.setPen(QPen(theme.color(on ? Ink::Accent : Ink::Edge), 1.6));
    painter.setBrush(theme.color(on ? Ink::Accent : Ink::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.8, 0.8, -0.8, -0.8), px(4), px(4));
    if (on)
        drawIcon(painter, QStringLiteral("check"),
                 QRectF(box).adjusted(px(3), px(3), -px(3), -px(3)), theme.color(Ink::OnAccent));
    if (m_boxOnly)
        return;
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(isEnabled() ? Ink::Text : Ink::Edge));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(px(30), 0, width() - px(30), height()));
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap), text());
}

} // namespace disclens::ui
