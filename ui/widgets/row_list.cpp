// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/empty_layout.h"

#include <QVBoxLayout>

namespace disclens::ui {

QWidget* makeRowList(int spacingPx) {
    auto* widget = new QWidget;
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(spacingPx));
    return widget;
}

void emptyRowList(QWidget* list) {
    emptyLayout(list->layout());
}

} // namespace disclens::ui
