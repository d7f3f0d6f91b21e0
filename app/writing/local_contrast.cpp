// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/local_contrast.h"

#include "base/wide_loops.h"
#include "writing/around.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <memory>

namespace disclens::writing {
namespace {

constexpr float kSteps = 45;   ///< of shade a deviation
constexpr float kQuiet = 0.3F; ///< share of the usual deviation that ground without any gets
constexpr std::size_t kSamples = 1024; ///< for the usual deviation

DISCLENS_WIDE void addRow(const float* line, double origin, double sign, double* sums,
                          double* squares, std::size_t n) {
    for (std::size_t x = 0; x < n; ++x) {
        const double v = double(line[x]) - origin;
        sums[x] += sign * v;
        squares[x] += sign * v * v;
    }
}

/// Sums from the left; those of squares, too.
struct UpTo {
    const double* sums;
    const double* squares;
};

/// Of squares that are `side` columns wide, the first from the first column on.
DISCLENS_WIDE void fillRow(UpTo upTo, std::size_t side, double share, double origin, float* mean,
                           float* deviation, std::size_t n) {
    const double* sums = upTo.sums;
    const double* squares = upTo.squares;
#pragma GCC ivdep
    for (std::size_t x = 0; x < n; ++x) {
        const double m = (sums[x + side] - sums[x]) * share;
        mean[x] = float(m + origin);
        deviation[x] = float(std::max(0.0, (squares[x + side] - squares[x]) * share - m * m));
    }
}

DISCLENS_WIDE void takeRoots(float* values, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i)
        values[i] = std::sqrt(values[i]);
}

DISCLENS_WIDE void shade(const float* values, const float* means, const float* deviations,
                         float quiet, std::uint8_t* __restrict out, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        const float z = (values[i] - means[i]) / (deviations[i] + quiet);
        // Not std::clamp(), which GCC makes jumps of.
        const float result = std::min(std::max(128.5F + kSteps * z, 0.0F), 255.0F);
        out[i] = static_cast<std::uint8_t>(static_cast<int>(result));
    }
}

/// Means and deviations in a square around each pixel: running sums down the columns, and sums from
/// the left along each row of them, of which a square takes the difference of two.
void around(std::span<const float> values, int width, int height, int radius,
            std::span<float> means, std::span<float> deviations) {
    const auto w = static_cast<std::size_t>(width);
    const double origin = values.empty() ? 0 : double(values[0]); // keeps squares small
    std::vector<double> sums(w), squares(w), upTo(w + 1), squaresUpTo(w + 1);
    const auto add = [&](int y, double sign) {
        addRow(values.data() + std::size_t(y) * w, origin, sign, sums.data(), squares.data(), w);
    };
    for (int y = 0; y < std::min(radius, height); ++y)
        add(y, 1);
    for (int y = 0; y < height; ++y) {
        if (y + radius < height)
            add(y + radius, 1);
        if (y - radius - 1 >= 0)
            add(y - radius - 1, -1);
        const int rows = std::min(height - 1, y + radius) - std::max(0, y - radius) + 1;
        double sum = 0, square = 0;
        for (std::size_t x = 0; x < w; ++x) {
            sum += sums[x];
            square += squares[x];
            upTo[x + 1] = sum;
            squaresUpTo[x + 1] = square;
        }
        float* mean = means.data() + std::size_t(y) * w;
        float* deviation = deviations.data() + std::size_t(y) * w;
        const auto fill = [&](std::size_t x, std::size_t first, std::size_t side, std::size_t n) {
            fillRow({upTo.data() + first, squaresUpTo.data() + first}, side,
                    1.0 / (double(rows) * double(side)), origin, mean + x, deviation + x, n);
        };
        squaresAlong(w, std::size_t(radius), fill);
    }
    takeRoots(deviations.data(), deviations.size());
}

} // namespace

std::vector<std::uint8_t> localContrast(std::span<const float> values, int width, int height,
                                        int radius, float least) {
    std::vector<std::uint8_t> out(values.size());
    if (values.empty() || width <= 0 || height <= 0)
        return out;
    // All of both is written: it need not be nothing before.
    const auto room = std::make_unique_for_overwrite<float[]>(2 * values.size());
    const std::span<float> means(room.get(), values.size());
    const std::span<float> deviations(room.get() + values.size(), values.size());
    around(values, width, height, radius, means, deviations);
    std::vector<float> some;
    const std::size_t step = std::max<std::size_t>(1, deviations.size() / kSamples);
    for (std::size_t i = 0; i < deviations.size(); i += step)
        some.push_back(deviations[i]);
    std::nth_element(some.begin(), some.begin() + std::ptrdiff_t(some.size() / 2), some.end());
    const float quiet = std::max(kQuiet * some[some.size() / 2], least);
    shade(values.data(), means.data(), deviations.data(), quiet, out.data(), values.size());
    return out;
}

} // namespace disclens::writing
