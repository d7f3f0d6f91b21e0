// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/cover.h"

namespace disclens::writing {
namespace {

void coverArea(const Marks& marks, const QRect& area, QSize small, bool alone, QList<QRect>& out) {
    QRect used;
    int marked = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (marks.at(x, y)) {
                used |= QRect(x, y, 1, 1);
                ++marked;
            }
    if (marked == 0)
        return;
    if (2 * marked >= used.width() * used.height() ||
        (used.width() <= small.width() && used.height() <= small.height())) {
        if (marked > 1 || alone)
            out.append(used);
        return;
    }
    QRect first = used, second = used;
    if (used.width() >= 2 * used.height()) { // lines lie: rather cut above or below them
        first.setRight(used.left() + used.width() / 2 - 1);
        second.setLeft(first.right() + 1);
    } else {
        first.setBottom(used.top() + used.height() / 2 - 1);
        second.setTop(first.bottom() + 1);
    }
    coverArea(marks, first, small, alone, out);
    coverArea(marks, second, small, alone, out);
}

} // namespace

void Marks::set(const QRect& area) {
    const QRect inside = area & QRect(QPoint(), m_size);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            set(x, y);
}

QList<QRect> cover(const Marks& marks, QSize small, bool alone) {
    QList<QRect> out;
    coverArea(marks, QRect(QPoint(), marks.size()), small, alone, out);
    return out;
}

} // namespace disclens::writing
