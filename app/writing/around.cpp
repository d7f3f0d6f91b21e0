// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/around.h"

#include "writing/row_loops.h"

#include <algorithm>
#include <numeric>

namespace disclens::writing {

// Running sums down the columns, and sums from the left along each row of them, of which a square
// takes the difference of two.
std::vector<float> meansAround(const std::vector<float>& in, int width, int height, int radius) {
    const auto w = size_t(width);
    std::vector<float> out(in.size());
    std::vector<double> sums(w), upTo(w + 1);
    const std::vector<float> none(w);
    const auto row = [&in, w](int y) { return in.data() + size_t(y) * w; };
    int rows = 0;
    for (; rows < std::min(radius, height); ++rows)
        moveSums(row(rows), none.data(), sums.data(), w);
    for (int y = 0; y < height; ++y) {
        const bool enters = y + radius < height, leaves = y - radius - 1 >= 0;
        rows += (enters ? 1 : 0) - (leaves ? 1 : 0);
        moveSums(enters ? row(y + radius) : none.data(), leaves ? row(y - radius - 1) : none.data(),
                 sums.data(), w);
        std::partial_sum(sums.begin(), sums.end(), upTo.begin() + 1);
        float* to = out.data() + size_t(y) * w;
        squaresAlong(w, size_t(radius), [&](size_t x, size_t first, size_t side, size_t n) {
            meansOf(upTo.data() + first, side, 1.0 / (double(rows) * double(side)), to + x, n);
        });
    }
    return out;
}

// From the highest of two that follow each other comes the highest of four, and so on; the last two
// of them overlap.
std::vector<float> highestAround(const std::vector<float>& in, int width, int height, int radius) {
    const auto w = size_t(width), h = size_t(height), r = size_t(radius), side = 2 * r + 1;
    const auto eachLength = [side](const auto& then) {
        size_t length = 1;
        for (; 2 * length <= side; length *= 2)
            then(length);
        if (length < side)
            then(side - length);
    };
    // Along each row, with nothing around it.
    std::vector<float> rows(w * (h + 2 * r)), row(w + 2 * r);
    for (size_t y = 0; y < h; ++y) {
        std::fill(row.begin(), row.end(), 0.0F);
        std::copy_n(in.data() + y * w, w, row.begin() + std::ptrdiff_t(r));
        eachLength(
            [&row](size_t step) { takeHigher(row.data() + step, row.data(), row.size() - step); });
        std::copy_n(row.begin(), w, rows.data() + (y + r) * w);
    }
    eachLength([&](size_t step) {
        for (size_t y = 0; y + step < h + 2 * r; ++y)
            takeHigher(rows.data() + (y + step) * w, rows.data() + y * w, w);
    });
    rows.resize(w * h);
    return rows;
}

} // namespace disclens::writing
