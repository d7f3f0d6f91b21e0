// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace disclens::writing {

/// What lies in squares of 2 x `radius` + 1 pixels around each pixel of a picture, cut off at its
/// edges. Row-major; the time does not depend on the radius, or hardly.

std::vector<float> meansAround(const std::vector<float>& values, int width, int height, int radius);
/// Values must not be below 0.
std::vector<float> highestAround(const std::vector<float>& values, int width, int height,
                                 int radius);

/// The columns of those squares along a row of `width`: calls then(x, first, side, n) for `n`
/// pixels from x on, whose squares are `side` columns wide, the first of them from column `first`
/// on, each other one column further.
template <typename Then> void squaresAlong(std::size_t width, std::size_t radius, Then then) {
    const std::size_t left = std::min(width, radius), right = std::max(left, width - left);
    const auto atRim = [&](std::size_t x) {
        const std::size_t first = x - std::min(x, radius);
        then(x, first, std::min(width, x + radius + 1) - first, std::size_t(1));
    };
    for (std::size_t x = 0; x < left; ++x)
        atRim(x);
    if (left < right)
        then(left, left - radius, 2 * radius + 1, right - left);
    for (std::size_t x = right; x < width; ++x)
        atRim(x);
}

} // namespace disclens::writing
