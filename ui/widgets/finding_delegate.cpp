// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_delegate.h"

#include "ui/models/finding_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/level_mark.h"
#include "ui/words/words.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <cmath>

namespace disclens::ui {

namespace {

constexpr int kMaxLines = 4;

Type typeOf(int column) {
    switch (column) {
    case FindingModel::Detail:
        return Type::Small;
    case FindingModel::Value:
        return Type::SmallStrong;
    case FindingModel::DicomTag:
        return Type::Mono;
    default:
        return Type::Small;
    }
}

QFont fontOf(int column) {
    QFont font = Theme::current().font(typeOf(column));
    if (column == FindingModel::Detail)
        font.setWeight(QFont::Medium);
    return font;
}

int leftOf(int column) {
    return column == FindingModel::Detail ? px(48) : px(8);
}

/// At most kMaxLines, the last one with an ellipsis when there is more: the inspector has all.
void drawLines(QPainter& painter, const QRectF& room, const QString& text,
               Qt::LayoutDirection direction) {
    QTextLayout layout(text, painter.font());
    QTextOption wrap(QStyle::visualAlignment(direction, Qt::AlignLeading));
    // Long IDs and file names have no spaces to break at.
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(direction);
    layout.setTextOption(wrap);
    const qreal step = std::ceil(QFontMetricsF(painter.font()).lineSpacing());
    QString last;
    qreal y = 0;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        if (++lines > kMaxLines) {
            last = text.mid(layout.lineAt(kMaxLines - 1).textStart());
            break;
        }
        line.setPosition(QPointF(0, y));
        y += step;
    }
    layout.endLayout();
    const int whole = last.isEmpty() ? std::min(lines, kMaxLines) : kMaxLines - 1;
    const QPointF from(room.left(), room.top() + std::max(0.0, (room.height() - y) / 2));
    for (int i = 0; i < whole; ++i)
        layout.lineAt(i).draw(&painter, from);
    if (!last.isEmpty())
        painter.drawText(
            QRectF(from.x(), from.y() + whole * step, room.width(), step),
            int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
            QFontMetricsF(painter.font()).elidedText(last, Qt::ElideRight, room.width()));
}

QString textOf(const QModelIndex& index) {
    return index.data(Qt::DisplayRole).toString();
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    if (!index.parent().isValid())
        return {px(100), px(36)};
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int width =
        (tree ? tree->columnWidth(index.column()) : px(160)) - leftOf(index.column()) - px(6);
    const QFont font = fontOf(index.column());
    QTextLayout layout(textOf(index), font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < kMaxLines;
         line = layout.createLine()) {
        line.setLineWidth(std::max(px(40), width));
        ++lines;
    }
    layout.endLayout();
    return {px(40),
            std::max(px(40), int(lines * std::ceil(QFontMetricsF(font).lineSpacing())) + px(14))};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const Qt::LayoutDirection direction = option.direction;
    const auto level = inspect::Level(index.data(FindingModel::LevelRole).toInt());
    const bool group = !index.parent().isValid();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(direction, row, r); };
    painter->fillRect(row, theme.color(selected ? Ink::Selected
                                       : group  ? Ink::Sunken
                                                : Ink::Surface));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(Ink::Line));
    const bool systemColors = theme.isHighContrast();
    const QColor ink = theme.color(systemColors && selected ? Ink::OnAccent : Ink::Text);
    const QColor ink2 = theme.color(systemColors && selected ? Ink::OnAccent : Ink::Text2);
    if (group) {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        const bool open = tree && tree->isExpanded(index.siblingAtColumn(0));
        const int small = px(16), icon = px(20);
        drawIcon(
            *painter, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            place(QRect(row.left() + px(13), row.top() + (row.height() - small) / 2, small, small)),
            ink2);
        drawIcon(
            *painter,
            QString::fromLatin1(
                categoryIcon(inspect::Category(index.data(FindingModel::CategoryRole).toInt()))),
            place(QRect(row.left() + px(38), row.top() + (row.height() - icon) / 2, icon, icon)),
            ink);
        const QFont font = theme.font(Type::CardTitle);
        const QString name = textOf(index);
        painter->setFont(font);
        painter->setPen(ink);
        const int left = row.left() + px(68);
        painter->drawText(place(QRect(left, row.top(), row.right() - left - px(40), row.height())),
                          int(Qt::AlignVCenter | Qt::AlignLeading), name);
        painter->setFont(theme.font(Type::Small));
        painter->setPen(ink2);
        const int after = left + QFontMetrics(font).horizontalAdvance(name) + px(10);
        painter->drawText(place(QRect(after, row.top(), px(60), row.height())),
                          int(Qt::AlignVCenter | Qt::AlignLeading),
                          QLocale().toString(index.model()->rowCount(index.siblingAtColumn(0))));
        const int mark = px(15);
        drawLevel(*painter, level,
                  place(QRect(row.right() - px(12) - mark, row.top() + (row.height() - mark) / 2,
                              mark, mark)),
                  theme.color(levelInk(level)));
        painter->restore();
        return;
    }
    const int column = index.column();
    if (column == FindingModel::Detail) {
        if (selected)
            painter->fillRect(place(QRect(row.left(), row.top(), px(4), row.height())),
                              theme.color(Ink::Accent));
        const int mark = px(15);
        const QRect at =
            place(QRect(row.left() + px(19), row.top() + (row.height() - mark) / 2, mark, mark));
        if (index.data(FindingModel::ActRole).toBool())
            drawActMark(*painter, at, ink, theme.color(Ink::Surface));
        else
            drawLevel(*painter, level, at, systemColors ? ink : theme.color(levelInk(level)));
    }
    painter->setFont(fontOf(column));
    painter->setPen(column == FindingModel::Detail || column == FindingModel::Value ? ink : ink2);
    const QRect words = place(row.adjusted(leftOf(column), px(4), -px(6), -px(5)));
    painter->setClipRect(row);
    drawLines(*painter, QRectF(words), textOf(index), direction);
    painter->restore();
}

} // namespace disclens::ui
