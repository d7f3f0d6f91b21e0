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
    const QFontMetrics font = header->fontMetrics();
    const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    int height = font.height();
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QRect room(0, 0, header->sectionSize(column) - 2 * margin - px(2), px(400));
        const QString words = header->model()->headerData(column, Qt::Horizontal).toString();
        height = std::max(height, font.boundingRect(room, Qt::TextWordWrap, words).height());
    }
    header->setFixedHeight(height + 2 * margin + px(12));
}

} // namespace disclens::ui
