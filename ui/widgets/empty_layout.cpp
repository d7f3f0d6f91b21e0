// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_layout.h"

#include <QLayout>
#include <QWidget>

namespace disclens::ui {

void emptyLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace disclens::ui
