// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_layout.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace disclens::ui {

namespace {

int heightOf(const QLayoutItem* item, int width) {
    return item->hasHeightForWidth()
               ? std::max(item->heightForWidth(width), item->minimumSize().height())
               : item->sizeHint().height();
}

} // namespace

SideLayout::SideLayout(int minMainWidthPx, QWidget* parent)
    : QLayout(parent)
    , m_minMain(minMainWidthPx) {
    setContentsMargins(0, 0, 0, 0);
}

SideLayout::~SideLayout() {
    qDeleteAll(m_items);
}

void SideLayout::addItem(QLayoutItem* item) {
    Q_ASSERT(m_items.size() < 2);
    m_items << item;
}

QLayoutItem* SideLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int SideLayout::arrange(const QRect& rect, bool apply) const {
    if (m_items.isEmpty())
        return 0;
    QLayoutItem* main = m_items.first();
    QLayoutItem* side = m_items.size() > 1 && !m_items.at(1)->isEmpty() ? m_items.at(1) : nullptr;
    const auto put = [&](QLayoutItem* item, const QRect& at) {
        if (apply)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, at));
    };
    if (!side) {
        const int height = heightOf(main, rect.width());
        put(main, QRect(rect.left(), rect.top(), rect.width(), apply ? rect.height() : height));
        return height;
    }
    const int gap = Theme::current().gap(16);
    const int sideWidth = side->sizeHint().width();
    const int mainWidth = rect.width() - sideWidth - gap;
    if (mainWidth >= px(m_minMain)) {
        const int mainHeight = heightOf(main, mainWidth), sideHeight = heightOf(side, sideWidth);
        const int height = std::max(mainHeight, sideHeight),
                  area = apply ? std::max(height, rect.height()) : height;
        put(main, QRect(rect.left(), rect.top() + (area - mainHeight) / 2, mainWidth, mainHeight));
        put(side, QRect(rect.left() + mainWidth + gap, rect.top() + (area - sideHeight) / 2,
                        sideWidth, sideHeight));
        return height;
    }
    const int mainHeight = heightOf(main, rect.width());
    const int below = std::min(rect.width(), std::max(sideWidth, side->minimumSize().width()));
    const int sideHeight = heightOf(side, below);
    put(main, QRect(rect.left(), rect.top(), rect.width(), mainHeight));
    put(side, QRect(rect.left(), rect.top() + mainHeight + gap, below, sideHeight));
    return mainHeight + gap + sideHeight;
}

QSize SideLayout::sizeHint() const {
    const int width =
        px(m_minMain) +
        (m_items.size() > 1 ? m_items.at(1)->sizeHint().width() + Theme::current().gap(16) : 0);
    return {width, heightForWidth(width)};
}

QSize SideLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void SideLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

Panels::Panels(int stackBelowPx, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_stackBelow(stackBelowPx) {
    setChildrenCollapsible(false);
    setHandleWidth(Theme::current().gap(16));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Panels::addPanel(QWidget* panel, int share, int stackedHeightPx) {
    m_panels << Panel{panel, share, stackedHeightPx};
    addWidget(panel);
    setStretchFactor(count() - 1, share);
    refit();
}

int Panels::neededHeight(const Panel& panel) const {
    // Words that wrap need a height that depends on the width; lists that scroll do not.
    const QLayout* layout = panel.widget->layout();
    if (!layout || !layout->hasHeightForWidth() || panel.widget->width() <= 0)
        return 0;
    return layout->totalHeightForWidth(panel.widget->width());
}

QSize Panels::minimumSizeHint() const {
    const bool stacked = orientation() == Qt::Vertical;
    QSize size;
    for (const Panel& panel : m_panels) {
        const QSize own = panel.widget->minimumSizeHint();
        const int needed = neededHeight(panel);
        if (stacked)
            size = {std::max(size.width(), own.width()),
                    size.height() + std::max(px(panel.stackedHeight), needed) + handleWidth()};
        else
            size = {size.width() + std::min(own.width(), px(200)),
                    std::max({size.height(), px(320), needed})};
    }
    return size;
}

QSize Panels::sizeHint() const {
    return minimumSizeHint();
}

void Panels::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    refit();
}

bool Panels::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        refit();
    return QSplitter::event(event);
}

void Panels::changeEvent(QEvent* event) {
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refit();
}

void Panels::refit() {
    const Qt::Orientation wanted =
        width() > 0 && width() < px(m_stackBelow) ? Qt::Vertical : Qt::Horizontal;
    const bool turned = wanted != orientation();
    if (turned)
        setOrientation(wanted);
    for (const Panel& panel : m_panels)
        panel.widget->setMinimumHeight(
            wanted == Qt::Vertical ? std::max(px(panel.stackedHeight), neededHeight(panel)) : 0);
    const int height = minimumSizeHint().height();
    if (height != m_neededHeight) {
        m_neededHeight = height;
        updateGeometry();
    }
    if (turned || property("sized").toSize() != size()) {
        setProperty("sized", size());
        QList<int> sizes;
        for (const Panel& panel : m_panels)
            sizes << (wanted == Qt::Vertical ? panel.widget->minimumHeight() : panel.share * 1000);
        setSizes(sizes);
        if (turned)
            updateGeometry();
    }
}

} // namespace disclens::ui
