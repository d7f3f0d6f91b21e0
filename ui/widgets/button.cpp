// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace disclens::ui {

namespace {

constexpr int kWrap = int(Qt::TextWordWrap) | int(Qt::TextHideMnemonic);

} // namespace

Button::Button(Kind kind, const QString& text, const QString& iconName, QWidget* parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_iconName(iconName) {
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setKind(kind);
    if (iconOnly()) {
        setAccessibleName(text);
        setToolTip(text);
    } else {
        setText(text);
    }
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFont(textFont());
        updateGeometry();
        update();
    });
}

void Button::setKind(Kind kind) {
    m_kind = kind;
    setFont(textFont());
    QSizePolicy policy(iconOnly() ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                       QSizePolicy::Fixed);
    policy.setHeightForWidth(!iconOnly());
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setTextOverIcon(const QString& letters) {
    m_letters = letters;
    update();
}

QFont Button::textFont() const {
    if (m_kind == Kind::Link)
        return Theme::current().font(Type::SmallStrong);
    QFont font = Theme::current().font(Type::Medium);
    if (m_kind == Kind::Primary || !m_letters.isEmpty())
        font.setWeight(QFont::DemiBold);
    return font;
}

int Button::padding() const {
    return m_kind == Kind::Link ? 0 : px(16);
}
int Button::minHeight() const {
    return px(m_kind == Kind::Link                              ? 28
              : m_kind == Kind::Accent || m_kind == Kind::Quiet ? 36
                                                                : 40);
}

int Button::iconSpace() const {
    if (m_kind == Kind::Link)
        return px(22);
    return m_iconName.isEmpty() ? 0 : px(30);
}

QSize Button::sizeHint() const {
    if (iconOnly()) {
        const int side = px(m_kind == Kind::Icon ? 40 : 36);
        return {side, side};
    }
    const QFontMetrics metrics(textFont());
    const int width = metrics.size(int(Qt::TextHideMnemonic), text()).width() + iconSpace() +
                      2 * padding() + px(4);
    return {width, std::max(minHeight(), m_wrappedHeight)};
}

QSize Button::minimumSizeHint() const {
    if (iconOnly())
        return sizeHint();
    const QFontMetrics metrics(textFont());
    int longest = 0;
    for (const QString& word : text().split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return {longest + iconSpace() + 2 * padding() + 4, minHeight()};
}

int Button::heightForWidth(int width) const {
    const QFontMetrics metrics(textFont());
    const int room = std::max(1, width - iconSpace() - 2 * padding());
    const int height = metrics.boundingRect(QRect(0, 0, room, 100000), kWrap, text()).height();
    const int oneLine = metrics.height();
    return std::max(minHeight(), height > oneLine ? height + px(14) : 0);
}

void Button::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    // Layouts give a fixed height whatever the width asks for; so the hint follows the width.
    const int height = iconOnly() ? 0 : heightForWidth(width());
    if (height != m_wrappedHeight) {
        m_wrappedHeight = height;
        updateGeometry();
    }
}

bool Button::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave ||
        event->type() == QEvent::EnabledChange)
        update();
    return QPushButton::event(event);
}

void Button::setOnDark(bool onDark) {
    m_onDark = onDark;
    update();
}

void Button::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    const auto color = [&](Ink ink) { return m_onDark ? darkTokens()[ink] : theme.color(ink); };
    const bool dark = m_onDark || theme.isDark(), plain = !m_onDark && theme.isHighContrast();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hot = isEnabled() && (underMouse() || isDown());
    QColor ink = color(Ink::Text);
    QColor ground = color(hot ? Ink::Sunken : Ink::Surface);
    QColor line = color(Ink::Edge);
    bool framed = true;
    switch (m_kind) {
    case Kind::Primary:
        ink = color(Ink::OnAccent);
        ground = line = color(Ink::Accent);
        if (hot)
            ground = line = dark ? ground.lighter(108) : ground.darker(115);
        break;
    case Kind::Accent:
        ink = line = color(plain ? Ink::Text : Ink::Accent);
        break;
    case Kind::Link:
        ink = color(plain ? Ink::Text : Ink::Accent);
        framed = false;
        break;
    case Kind::Quiet:
        ink = color(plain ? Ink::Text : Ink::Accent);
        framed = hot;
        line = Qt::transparent;
        break;
    default:
        break;
    }
    if (isCheckable() && isChecked()) {
        ground = color(Ink::Selected);
        framed = true;
    }
    if (!isEnabled()) {
        ink = color(Ink::Edge);
        if (m_kind == Kind::Primary) {
            ground = color(Ink::Sunken);
            line = color(Ink::Line);
        }
    }
    if (framed) {
        painter.setPen(QPen(line, 1));
        painter.setBrush(ground);
        painter.drawRoundedRect(frame, px(8), px(8));
    }
    painter.setFont(textFont());
    painter.setPen(ink);
    const int icon = px(20);
    if (iconOnly()) {
        if (!m_letters.isEmpty())
            painter.drawText(rect(), int(Qt::AlignCenter), m_letters);
        else
            drawIcon(painter, m_iconName,
                     QRect((width() - icon) / 2, (height() - icon) / 2, icon, icon), ink);
        return;
    }
    const QFontMetrics metrics(textFont());
    const int room = width() - iconSpace() - 2 * padding();
    const QRect words = metrics.boundingRect(QRect(0, 0, std::max(1, room), 100000), kWrap, text());
    const int used = std::min(room, words.width());
    if (m_kind == Kind::Link) {
        const QRect at =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, used + 2, height()));
        painter.drawText(at, int(Qt::AlignVCenter | Qt::AlignLeading) | kWrap, text());
        if (hot)
            painter.drawLine(at.left(), at.bottom() - px(3), at.right(), at.bottom() - px(3));
        const int arrow = px(14);
        const QRect tip =
            QStyle::visualRect(layoutDirection(), rect(),
                               QRect(used + px(6), (height() - arrow) / 2 + 1, arrow, arrow));
        drawIcon(painter, m_iconName.isEmpty() ? QStringLiteral("chevron-right") : m_iconName, tip,
                 ink);
        return;
    }
    const int block = used + iconSpace();
    const int left = std::max(padding(), (width() - block) / 2);
    if (!m_iconName.isEmpty())
        drawIcon(painter, m_iconName,
                 QStyle::visualRect(layoutDirection(), rect(),
                                    QRect(left, (height() - icon) / 2, icon, icon)),
                 ink);
    const QRect at = QStyle::visualRect(
        layoutDirection(), rect(), QRect(left + iconSpace(), 0, std::max(used + 2, 1), height()));
    painter.drawText(
        at,
        int(Qt::AlignVCenter | (m_iconName.isEmpty() ? Qt::AlignHCenter : Qt::AlignLeading)) |
            kWrap,
        text());
}

} // namespace disclens::ui
