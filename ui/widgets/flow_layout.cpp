// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace disclens::ui {

namespace {

int heightOf(const QLayoutItem* item, int width) {
    if (item->hasHeightForWidth())
        return std::max(item->heightForWidth(width), item->minimumSize().height());
    return item->sizeHint().height();
}

void place(QLayoutItem* item, const QRect& inner, const QRect& at) {
    const QWidget* widget = item->widget();
    item->setGeometry(
        QStyle::visualRect(widget ? widget->layoutDirection() : Qt::LeftToRight, inner, at));
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int horizontalPx, int verticalPx)
    : QLayout(parent)
    , m_horizontal(horizontalPx)
    , m_vertical(verticalPx) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int x = 0, y = 0, lineHeight = 0;
    QList<std::pair<QLayoutItem*, QRect>> line;
    const auto finishLine = [&] {
        for (auto& [item, at] : line)
            if (apply) {
                at.moveTop(at.top() + (lineHeight - at.height()) / 2);
                place(item, inner, at);
            }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(),
                                   std::max(inner.width(), item->minimumSize().width()));
        const int height = heightOf(item, width);
        if (x > 0 && x + width > inner.width()) {
            finishLine();
            x = 0;
            y += lineHeight + m_vertical;
            lineHeight = 0;
        }
        line << std::pair{item, QRect(inner.left() + x, inner.top() + y, width, height)};
        lineHeight = std::max(lineHeight, height);
        x += width + m_horizontal;
    }
    finishLine();
    return y + lineHeight + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? m_horizontal : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

CardRow::CardRow(int minWidthPx, int maxColumns, QWidget* parent, int gapPx)
    : QLayout(parent)
    , m_minWidth(minWidthPx)
    , m_maxColumns(maxColumns)
    , m_gap(gapPx) {
    setContentsMargins(0, 0, 0, 0);
}

CardRow::~CardRow() {
    qDeleteAll(m_items);
}

QLayoutItem* CardRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem*> CardRow::shown() const {
    QList<QLayoutItem*> list;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty())
            list << item;
    return list;
}

int CardRow::columnsFor(int width) const {
    const int gap = Theme::current().gap(m_gap);
    const int each = px(m_minWidth);
    const int fit = std::max(1, (width + gap) / (each + gap));
    const QList<QLayoutItem*> items = shown();
    int columns = std::clamp(fit, 1, std::max(1, std::min(m_maxColumns, int(items.size()))));
    // A word that is longer than a column would be cut.
    int widest = 0;
    for (const QLayoutItem* item : items)
        widest = std::max(widest, item->minimumSize().width());
    while (columns > 1 && columns < items.size() &&
           (width - gap * (columns - 1)) / columns < widest)
        --columns;
    if (columns < 2 || columns != items.size())
        return columns;
    // In one row the weights share the width out; the narrowest has to be wide enough as well.
    int total = 0, least = std::numeric_limits<int>::max();
    for (QLayoutItem* item : items) {
        const int weight = std::max(1, m_weights.value(m_items.indexOf(item), 1));
        total += weight;
        least = std::min(least, weight);
    }
    return (width - gap * (columns - 1)) / total * least < each * 9 / 10 ? columns - 1 : columns;
}

int CardRow::arrange(const QRect& rect, bool apply) const {
    const QList<QLayoutItem*> items = shown();
    if (items.isEmpty())
        return 0;
    const int gap = Theme::current().gap(m_gap);
    const int columns = columnsFor(rect.width());
    const bool oneRow = columns == items.size();
    int y = rect.top();
    for (qsizetype from = 0; from < items.size(); from += columns) {
        const int n = int(std::min<qsizetype>(columns, items.size() - from));
        // The last, shorter row shares the whole width.
        QList<int> widths;
        int total = 0;
        for (int i = 0; i < n; ++i)
            total +=
                oneRow ? std::max(1, m_weights.value(m_items.indexOf(items.at(from + i)), 1)) : 1;
        const int room = rect.width() - gap * (n - 1);
        int left = room;
        for (int i = 0; i < n; ++i) {
            const int weight =
                oneRow ? std::max(1, m_weights.value(m_items.indexOf(items.at(from + i)), 1)) : 1;
            const int width = i == n - 1 ? left : room * weight / total;
            widths << width;
            left -= width;
        }
        int height = 0;
        for (int i = 0; i < n; ++i)
            height = std::max(height, heightOf(items.at(from + i), widths.at(i)));
        if (apply && oneRow && m_fillsHeight)
            height = std::max(height, rect.height());
        if (apply) {
            int x = rect.left();
            for (int i = 0; i < n; ++i) {
                place(items.at(from + i), rect, QRect(x, y, widths.at(i), height));
                x += widths.at(i) + gap;
            }
        }
        y += height + gap;
    }
    return y - gap - rect.top();
}

QSize CardRow::sizeHint() const {
    const int n = std::clamp(int(shown().size()), 1, m_maxColumns);
    const int width = n * px(m_minWidth) + (n - 1) * Theme::current().gap(m_gap);
    return {width, heightForWidth(width)};
}

QSize CardRow::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void CardRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace disclens::ui
