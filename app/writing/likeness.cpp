// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/likeness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace disclens::writing {

Likeness likenessOf(const QImage& first, const QImage& second) {
    if (first.size() != second.size() || first.isNull())
        return Likeness::Other;
    constexpr int kCell = 4; ///< a stroke of the smallest letters is found in such a square
    constexpr int kOtherStroke = 400; ///< sum of differences in it
    double ab = 0, aa = 0, bb = 0;
    const int width = first.width(), height = first.height();
    std::vector<int> columns(static_cast<size_t>(width));
    bool same = true;
    for (int y = 0; y < height; ++y) {
        const uchar* a = first.constScanLine(y);
        const uchar* b = second.constScanLine(y);
        const uchar* a0 = y >= kCell ? first.constScanLine(y - kCell) : nullptr;
        const uchar* b0 = y >= kCell ? second.constScanLine(y - kCell) : nullptr;
        int cell = 0;
        for (int x = 0; x < width; ++x) {
            const double u = a[x] - 128.0, v = b[x] - 128.0;
            ab += u * v;
            aa += u * u;
            bb += v * v;
            columns[size_t(x)] += std::abs(int(a[x]) - int(b[x]));
            if (a0)
                columns[size_t(x)] -= std::abs(int(a0[x]) - int(b0[x]));
            cell += columns[size_t(x)] - (x >= kCell ? columns[size_t(x - kCell)] : 0);
            same = same && cell <= kOtherStroke;
        }
    }
    const double correlation = ab / std::sqrt(std::max(1.0, aa * bb));
    if (correlation < 0.4)
        return Likeness::Other;
    return same ? Likeness::Same : Likeness::Alike;
}

} // namespace disclens::writing
