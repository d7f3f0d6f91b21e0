// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headings.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace disclens::ui {

void wrapHeadings(QHeaderView* header) {
    header->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap));
}

void fitHeadings(QHeaderView* header) {
    // As the style sheet draws them: QHeaderView::section in resources/theme/disclens.qss.
    QFont bold = header->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics font(bold);
    const int side = px(8), above = px(6);
    int height = font.height();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QRect room(0, 0, header->sectionSize(column) - 2 * side, px(400));
        const QString words = header->model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(height, font.boundingRect(room, Qt::TextWordWrap, words).height());
    }
    header->setFixedHeight(height + 2 * above + 2);
}

} // namespace disclens::ui
