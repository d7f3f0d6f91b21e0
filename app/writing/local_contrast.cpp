// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/local_contrast.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace disclens::writing {
namespace {

constexpr float kSteps = 45;   ///< of shade a deviation
constexpr float kQuiet = 0.3F; ///< share of the usual deviation that ground without any gets
constexpr std::size_t kSamples = 1024; ///< for the usual deviation

/// Means and deviations in a square around each pixel: running sums down the columns, and sums from
/// the left along each row of them, of which a square takes the difference of two.
void around(std::span<const float> values, int width, int height, int radius,
            std::vector<float>& means, std::vector<float>& deviations) {
    const auto w = static_cast<std::size_t>(width);
    means.resize(values.size());
    deviations.resize(values.size());
    const double origin = values.empty() ? 0 : double(values[0]); // keeps squares small
    std::vector<double> sums(w), squares(w), upTo(w + 1), squaresUpTo(w + 1);
    const auto add = [&](int y, double sign) {
        const float* line = values.data() + std::size_t(y) * w;
        for (std::size_t x = 0; x < w; ++x) {
            const double v = double(line[x]) - origin;
            sums[x] += sign * v;
            squares[x] += sign * v * v;
        }
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
        const auto fill = [&](std::size_t x, std::size_t first, std::size_t end, double share) {
            const double m = (upTo[end] - upTo[first]) * share;
            mean[x] = float(m + origin);
            deviation[x] =
                float(std::max(0.0, (squaresUpTo[end] - squaresUpTo[first]) * share - m * m));
        };
        const auto atRim = [&](std::size_t x) {
            const auto first = std::size_t(std::max(0, int(x) - radius));
            const auto end = std::size_t(std::min(width, int(x) + radius + 1));
            fill(x, first, end, 1.0 / (double(rows) * double(end - first)));
        };
        const auto r = std::size_t(radius), left = std::min(w, r), right = std::max(left, w - left);
        for (std::size_t x = 0; x < left; ++x)
            atRim(x);
        const double share = 1.0 / (double(rows) * (2 * radius + 1));
        for (std::size_t x = left; x < right; ++x)
            fill(x, x - r, x + r + 1, share);
        for (std::size_t x = right; x < w; ++x)
            atRim(x);
    }
    for (float& d : deviations)
        d = std::sqrt(d);
}

} // namespace

std::vector<std::uint8_t> localContrast(std::span<const float> values, int width, int height,
                                        int radius, float least) {
    std::vector<std::uint8_t> out(values.size());
    if (values.empty() || width <= 0 || height <= 0)
        return out;
    std::vector<float> means, deviations;
    around(values, width, height, radius, means, deviations);
    std::vector<float> some;
    const std::size_t step = std::max<std::size_t>(1, deviations.size() / kSamples);
    for (std::size_t i = 0; i < deviations.size(); i += step)
        some.push_back(deviations[i]);
    std::nth_element(some.begin(), some.begin() + std::ptrdiff_t(some.size() / 2), some.end());
    const float quiet = std::max(kQuiet * some[some.size() / 2], least);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float z = (values[i] - means[i]) / (deviations[i] + quiet);
        // Not std::clamp(), which GCC makes jumps of.
        const float shade = std::min(std::max(128.5F + kSteps * z, 0.0F), 255.0F);
        out[i] = static_cast<std::uint8_t>(static_cast<int>(shade));
    }
    return out;
}

} // namespace disclens::writing
