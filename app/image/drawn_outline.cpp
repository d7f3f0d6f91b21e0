// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/drawn_outline.h"

#include <vector>

namespace disclens::image {

bool traceOutline(const QRect& box, const std::function<bool(int, int)>& inside, qint64 mostPoints,
                  QList<QList<DrawnPoint>>& lines) {
    const int left = box.left(), top = box.top(), width = box.width(), height = box.height();
    if (width <= 0 || height <= 0)
        return true;
    // One byte a pixel: 1 inside, 2 its upper edge was walked. A rim of one pixel saves the tests.
    const qsizetype stride = qsizetype(width) + 2;
    std::vector<quint8> cells(static_cast<size_t>(stride * (qsizetype(height) + 2)), 0);
    const auto cell = [&](int x, int y) -> quint8& {
        return cells[size_t((y + 1) * stride + x + 1)];
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            cell(x, y) = inside(left + x, top + y) ? 1 : 0;

    enum { Right, Down, Left, Up };
    constexpr int dx[] = {1, 0, -1, 0}, dy[] = {0, 1, 0, -1};
    // The cells ahead of a corner, at the left and at the right hand.
    constexpr int lx[] = {0, 0, -1, -1}, ly[] = {-1, 0, 0, -1};
    constexpr int rx[] = {0, -1, -1, 0}, ry[] = {0, 0, -1, -1};
    qint64 points = 0;
    for (int startY = 0; startY < height; ++startY)
        for (int startX = 0; startX < width; ++startX) {
            // Every closed line has an upper edge of a pixel that is inside, also round a hole.
            if (cell(startX, startY) != 1 || (cell(startX, startY - 1) & 1))
                continue;
            QList<DrawnPoint> line;
            int x = startX, y = startY, heading = Right;
            do {
                if (heading == Right)
                    cell(x, y) |= 2;
                x += dx[heading];
                y += dy[heading];
                int next = heading;
                if (!(cell(x + rx[heading], y + ry[heading]) & 1))
                    next = (heading + 1) % 4;
                else if (cell(x + lx[heading], y + ly[heading]) & 1)
                    next = (heading + 3) % 4;
                if (next != heading) {
                    line.append({float(left + x), float(top + y), 0});
                    if (++points > mostPoints)
                        return false;
                }
                heading = next;
            } while (x != startX || y != startY || heading != Right);
            lines.append(line);
        }
    return true;
}

} // namespace disclens::image
