// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_mark.h"

#include "advice/advice.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace disclens::ui {

using inspect::Level;

Ink levelInk(Level level) {
    switch (level) {
    case Level::Points:
        return Ink::Points;
    case Level::Could:
        return Ink::Could;
    case Level::Unlikely:
        return Ink::Unlikely;
    case Level::Unchecked:
        return Ink::Unchecked;
    case Level::Note:
        break;
    }
    return Ink::Accent;
}

Ink levelSoft(Level level) {
    switch (level) {
    case Level::Points:
        return Ink::PointsSoft;
    case Level::Could:
        return Ink::CouldSoft;
    case Level::Unlikely:
        return Ink::UnlikelySoft;
    case Level::Unchecked:
        return Ink::UncheckedSoft;
    case Level::Note:
        break;
    }
    return Ink::AccentSoft;
}

void drawLevel(QPainter& painter, Level level, const QRectF& rect, const QColor& color) {
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF c = rect.center();
    const qreal stroke = std::max(1.2, side * 0.105);
    const qreal r = side * 0.42 - stroke / 2 + side * 0.03;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (level) {
    case Level::Points: {
        const qreal d = side * 0.46;
        QPainterPath path;
        path.moveTo(c.x(), c.y() - d);
        path.lineTo(c.x() + d, c.y());
        path.lineTo(c.x(), c.y() + d);
        path.lineTo(c.x() - d, c.y());
        path.closeSubpath();
        painter.setPen(QPen(color, side * 0.05, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(color);
        painter.drawPath(path);
        break;
    }
    case Level::Could:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, r, r);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r), 90 * 16, 180 * 16);
        break;
    case Level::Unlikely: {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, r, r);
        const QPointF tick[] = {{c.x() - r * 0.46, c.y() + r * 0.04},
                                {c.x() - r * 0.1, c.y() + r * 0.4},
                                {c.x() + r * 0.5, c.y() - r * 0.36}};
        painter.drawPolyline(tick, 3);
        break;
    }
    case Level::Unchecked: {
        // Eight dashes, so that the ring closes without a stub.
        const qreal dash = 2 * 3.14159265 * r / 8 / stroke;
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({dash * 0.58, dash * 0.42});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, r, r);
        break;
    }
    case Level::Note:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(c, r, r);
        painter.drawLine(QPointF(c.x(), c.y() - r * 0.02), QPointF(c.x(), c.y() + r * 0.46));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(c.x(), c.y() - r * 0.44), stroke * 0.62, stroke * 0.62);
        break;
    }
    painter.restore();
}

void drawActMark(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& sign) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, side * 0.16, side * 0.16);
    painter.setPen(QPen(sign, side * 0.12, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(box.center().x(), box.top() + side * 0.24),
                     QPointF(box.center().x(), box.top() + side * 0.54));
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign);
    painter.drawEllipse(QPointF(box.center().x(), box.top() + side * 0.75), side * 0.07,
                        side * 0.07);
    painter.restore();
}

LevelIcon::LevelIcon(Level level, int sizePx, QWidget* parent)
    : QWidget(parent)
    , m_level(level)
    , m_size(sizePx) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(level);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LevelIcon::setLevel(Level level) {
    m_level = level;
    const QString word = m_act ? tr("Act on this") : advice::levelWord(level);
    setAccessibleName(word);
    setToolTip(word);
    update();
}

void LevelIcon::setAct(bool act) {
    m_act = act;
    setLevel(m_level);
}

QSize LevelIcon::sizeHint() const {
    return {px(m_size), px(m_size)};
}

void LevelIcon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    if (m_act)
        drawActMark(painter, rect(), theme.color(Ink::Text), theme.color(Ink::Surface));
    else
        drawLevel(painter, m_level, rect(), theme.color(levelInk(m_level)));
}

LevelChip::LevelChip(Level level, QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLevel(level);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

LevelChip::LevelChip(const QString& plainWord, QWidget* parent)
    : LevelChip(Level::Unchecked, parent) {
    m_plain = true;
    adopt(plainWord);
}

void LevelChip::setLevel(Level level, const QString& word) {
    m_level = level;
    m_plain = false;
    adopt(word.isEmpty() ? advice::levelWord(level) : word);
}

void LevelChip::adopt(const QString& word) {
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize LevelChip::sizeHint() const {
    QFont font = Theme::current().font(Type::SmallStrong);
    const int text = QFontMetrics(font).horizontalAdvance(m_word);
    return {text + px(m_plain ? 20 : 40), px(28)};
}

void LevelChip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isHighContrast() ? QPen(theme.color(Ink::Text)) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(levelSoft(m_level)));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QColor ink = theme.color(theme.isHighContrast() ? Ink::Text : levelInk(m_level));
    QRect text = rect().adjusted(px(10), 0, -px(10), 0);
    if (!m_plain) {
        const int side = px(14);
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(px(10), (height() - side) / 2, side, side));
        drawLevel(painter, m_level, mark, ink);
        text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(30), 0, -px(8), 0));
    }
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(ink);
    painter.drawText(text, int(Qt::AlignVCenter | (m_plain ? Qt::AlignHCenter : Qt::AlignLeading)),
                     m_word);
}

} // namespace disclens::ui
