// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combo_box.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace disclens::ui {

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setMaxVisibleItems(16);
}

void ComboBox::showPopup() {
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + px(40), px(460)));
    QComboBox::showPopup();
}

void ComboBox::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    const int side = px(16);
    const QRect at(width() - side - px(10), (height() - side) / 2, side, side);
    QPainter painter(this);
    drawIcon(painter, QStringLiteral("chevron-down"),
             QStyle::visualRect(layoutDirection(), rect(), at),
             Theme::current().color(isEnabled() ? Ink::Text2 : Ink::Edge));
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace disclens::ui
