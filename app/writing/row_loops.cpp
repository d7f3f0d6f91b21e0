// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/row_loops.h"

#include "base/wide_loops.h"

#include <algorithm>
#include <cmath>

namespace disclens::writing {
namespace {

[[gnu::always_inline]] inline float steepAt(const float* row, const float* below, std::size_t x) {
    return std::abs(row[x + 1] - row[x]) + std::abs(below[x] - row[x]);
}

[[gnu::always_inline]] inline void take(float odd, float slice, const Oddest& to, std::size_t x) {
    const float above = to.above[x], below = to.below[x];
    to.slice[x] = std::abs(odd) > std::max(above, below) ? slice : to.slice[x];
    to.above[x] = std::max(above, odd);
    to.below[x] = std::max(below, -odd);
}

} // namespace

DISCLENS_WIDE void outside(const float* own, const float* a, const float* b, float* __restrict out,
                           std::size_t n) {
    for (std::size_t x = 0; x < n; ++x)
        out[x] = own[x] - std::clamp(own[x], std::min(a[x], b[x]), std::max(a[x], b[x]));
}

DISCLENS_WIDE void addSizes(const float* values, float* __restrict sums, std::size_t n) {
    for (std::size_t x = 0; x < n; ++x)
        sums[x] += std::abs(values[x]);
}

DISCLENS_WIDE void addDifferences(const float* a, const float* b, float* __restrict sums,
                                  std::size_t n) {
    for (std::size_t x = 0; x < n; ++x)
        sums[x] += std::abs(a[x] - b[x]);
}

DISCLENS_WIDE void addSteepness(const float* row, const float* below, float* __restrict sums,
                                std::size_t n) {
    for (std::size_t x = 0; x + 1 < n; ++x)
        sums[x] += steepAt(row, below, x);
}

DISCLENS_WIDE void takeOdd(const float* values, const float* shares, float slice, Oddest to,
                           std::size_t n) {
#pragma GCC ivdep
    for (std::size_t x = 0; x < n; ++x)
        take(values[x] * shares[x], slice, to, x);
}

DISCLENS_WIDE void takeOdd(const float* values, const float* others, const float* shares,
                           float slice, Oddest to, std::size_t n) {
#pragma GCC ivdep
    for (std::size_t x = 0; x < n; ++x)
        take((values[x] - others[x]) * shares[x], slice, to, x);
}

DISCLENS_WIDE void markSteep(const float* row, const float* below, const float* limits,
                             int* __restrict marks, std::size_t n) {
    std::size_t first = 0;
    for (; first + kMarkedPixels < n; first += kMarkedPixels, ++marks) {
        int steep = 0;
        for (std::size_t x = first; x < first + kMarkedPixels; ++x)
            steep += steepAt(row, below, x) > limits[x] ? 1 : 0;
        *marks += steep;
    }
    for (std::size_t x = first; x + 1 < n; ++x)
        *marks += steepAt(row, below, x) > limits[x] ? 1 : 0;
}

DISCLENS_WIDE void moveSums(const float* comes, const float* goes, double* __restrict sums,
                            std::size_t n) {
    for (std::size_t x = 0; x < n; ++x)
        sums[x] += double(comes[x]) - double(goes[x]);
}

DISCLENS_WIDE void meansOf(const double* upTo, std::size_t side, double share,
                           float* __restrict out, std::size_t n) {
    for (std::size_t x = 0; x < n; ++x)
        out[x] = float((upTo[x + side] - upTo[x]) * share);
}

DISCLENS_WIDE void takeHigher(const float* others, float* row, std::size_t n) {
#pragma GCC ivdep // it goes forwards: what comes later has not changed yet
    for (std::size_t x = 0; x < n; ++x)
        row[x] = std::max(row[x], others[x]);
}

DISCLENS_WIDE void takeExtremes(const float* row, float* __restrict lowest,
                                float* __restrict highest, std::size_t n) {
    for (std::size_t x = 0; x < n; ++x) {
        lowest[x] = std::min(lowest[x], row[x]);
        highest[x] = std::max(highest[x], row[x]);
    }
}

DISCLENS_WIDE void extremesOfFour(const float* lowest, const float* highest, float* __restrict lows,
                                  float* __restrict highs, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i, lowest += 4, highest += 4) {
        lows[i] = std::min(std::min(lowest[0], lowest[1]), std::min(lowest[2], lowest[3]));
        highs[i] = std::max(std::max(highest[0], highest[1]), std::max(highest[2], highest[3]));
    }
}

} // namespace disclens::writing
