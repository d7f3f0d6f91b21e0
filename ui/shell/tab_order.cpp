// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace disclens::ui {

namespace {

/// Its inner parts are its own matter.
bool isWhole(const QWidget* widget) {
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) ||
           (qobject_cast<const QAbstractScrollArea*>(widget) &&
            !qobject_cast<const QScrollArea*>(widget));
}

void inOrderOf(QLayout* layout, QList<QWidget*>& out) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            out << item->widget();
        else if (item->layout())
            inOrderOf(item->layout(), out);
    }
}

/// The widgets right inside this one.
QList<QWidget*> partsOf(QWidget* widget) {
    if (auto* stack = qobject_cast<QStackedWidget*>(widget))
        return stack->currentWidget() ? QList<QWidget*>{stack->currentWidget()} : QList<QWidget*>();
    if (auto* scroll = qobject_cast<QScrollArea*>(widget))
        return scroll->widget() ? QList<QWidget*>{scroll->widget()} : QList<QWidget*>();
    QList<QWidget*> out;
    if (auto* splitter = qobject_cast<QSplitter*>(widget))
        for (int i = 0; i < splitter->count(); ++i)
            out << splitter->widget(i);
    else if (widget->layout())
        inOrderOf(widget->layout(), out);
    // What lies over the others without a layout comes last.
    for (QObject* child : widget->children())
        if (auto* other = qobject_cast<QWidget*>(child);
            other && !other->isWindow() && !out.contains(other))
            out << other;
    return out;
}

/// Another of its group is the one to stop at.
bool isPassedOver(const QWidget* widget) {
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (!radio || radio->isChecked())
        return false;
    if (const QButtonGroup* group = radio->group())
        return group->checkedButton() || group->buttons().value(0) != radio;
    return false;
}

void collect(QWidget* widget, QList<QWidget*>& out) {
    if (!widget->isVisible() || !widget->isEnabled())
        return;
    if (!widget->focusProxy() && !isPassedOver(widget) &&
        (qobject_cast<QRadioButton*>(widget) || (widget->focusPolicy() & Qt::TabFocus)))
        out << widget;
    if (isWhole(widget))
        return;
    for (QWidget* part : partsOf(widget))
        collect(part, out);
}

} // namespace

QList<QWidget*> tabStops(QWidget* within) {
    QList<QWidget*> out;
    collect(within, out);
    return out;
}

QWidget* nextTabStop(QWidget* within, QWidget* now, bool forward) {
    const QList<QWidget*> stops = tabStops(within);
    // A part that got the focus by itself counts as what it is a part of.
    qsizetype at = -1;
    for (QWidget* widget = now; widget && at < 0; widget = widget->parentWidget())
        at = stops.indexOf(widget);
    // It was hidden, as when a page goes on to its next state: stay as near as can be.
    for (QWidget* above = now; above && at < 0 && above != within; above = above->parentWidget())
        for (QWidget* stop : stops)
            if (above->isAncestorOf(stop))
                return stop;
    if (at < 0 || stops.size() < 2)
        return nullptr;
    return stops.at((at + (forward ? 1 : stops.size() - 1)) % stops.size());
}

} // namespace disclens::ui
