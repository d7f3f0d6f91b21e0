// SPDX-License-Identifier: GPL-3.0-or-later
#include "face/thicker.h"

#include "image/vector3.h"

#include <algorithm>
#include <cmath>

namespace disclens::face {

using namespace image;

ThickVolume thicker(const VolumeShape& shape, const float* samples, double mm) {
    ThickVolume out{shape, {}};
    const Vec3 whole = shape.origins.last() - shape.origins.first();
    const double distance = std::abs(dot(whole, shape.normal)) / (shape.slices - 1);
    const int n =
        std::clamp(int(std::lround(mm / distance)), 1, std::max(1, shape.slices / kFewestSlices));
    out.shape.slices = 0;
    out.shape.origins.clear();
    const auto area = std::size_t(shape.columns) * std::size_t(shape.rows);
    std::vector<float> slice(area);
    for (int z = 0; z + n <= shape.slices; z += n) {
        std::fill(slice.begin(), slice.end(), 0.0F);
        Vec3 sum{};
        for (int k = 0; k < n; ++k) {
            sum = sum + shape.origins[z + k];
            const float* from = samples + std::size_t(z + k) * area;
            for (std::size_t i = 0; i < area; ++i)
                slice[i] += from[i];
        }
        for (float& value : slice)
            value /= float(n);
        out.samples.insert(out.samples.end(), slice.begin(), slice.end());
        out.shape.origins.append(sum * (1.0 / n));
        ++out.shape.slices;
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double along = std::abs(shape.normal[axis]);
        if (along >= std::abs(shape.along[axis]) && along >= std::abs(shape.down[axis]))
            out.shape.detailMm[axis] = std::max(shape.detailMm[axis], distance * n);
    }
    return out;
}

} // namespace disclens::face
