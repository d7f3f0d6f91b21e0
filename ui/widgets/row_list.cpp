// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include "ui/widgets/empty_layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

QWidget* makeRowList(int spacingPx) {
    auto* widget = new QWidget;
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(spacingPx));
    return widget;
}

void addMark(QBoxLayout* row, QWidget* mark, Type firstLine) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    const int line = Theme::current().lineHeight(firstLine);
    column->addSpacing(std::max(0, (line - mark->sizeHint().height()) / 2));
    column->addWidget(mark);
    row->addLayout(column);
    row->setAlignment(column, Qt::AlignTop);
}

void emptyRowList(QWidget* list) {
    emptyLayout(list->layout());
}

} // namespace disclens::ui
