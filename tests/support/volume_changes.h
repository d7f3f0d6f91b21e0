// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/vector3.h"
#include "image/volume.h"

#include <algorithm>
#include <vector>

namespace disclens::test {

/// A volume in ordinary memory, to be changed.
struct LooseVolume {
    image::VolumeShape shape;
    std::vector<float> samples;
    float& at(int x, int y, int z) {
        return samples[(std::size_t(z) * std::size_t(shape.rows) + std::size_t(y)) *
                           std::size_t(shape.columns) +
                       std::size_t(x)];
    }
    image::Vec3 point(int x, int y, int z) const {
        using namespace image;
        return shape.origins[z] + shape.along * (shape.spacingColumnMm * x) +
               shape.down * (shape.spacingRowMm * y);
    }
};

inline LooseVolume loosen(const image::Volume& volume) {
    LooseVolume out{volume.shape, {}};
    const auto mapped = MappedFile::map(volume.memory);
    const auto* from = reinterpret_cast<const float*>((*mapped)->bytes().data());
    out.samples.assign(from, from + volume.shape.samples());
    return out;
}

/// The head turned about an axis (0 x, 1 y, 2 z), as if it had lain so.
inline LooseVolume turned(LooseVolume v, int axis, double degrees) {
    using namespace image;
    const double c = std::cos(degrees * M_PI / 180), s = std::sin(degrees * M_PI / 180);
    const auto a = std::size_t((axis + 1) % 3), b = std::size_t((axis + 2) % 3);
    const auto turn = [&](Vec3& p) {
        const double pa = p[a], pb = p[b];
        p[a] = c * pa - s * pb;
        p[b] = s * pa + c * pb;
    };
    turn(v.shape.along);
    turn(v.shape.down);
    turn(v.shape.normal);
    for (Vec3& origin : v.shape.origins)
        turn(origin);
    return v;
}

/// Slices averaged to about this thickness.
inline LooseVolume thicker(const LooseVolume& v, double mm) {
    using namespace image;
    const double distance = length(v.shape.origins[1] - v.shape.origins[0]);
    const int n = std::max(1, int(std::lround(mm / distance)));
    LooseVolume out{v.shape, {}};
    const std::size_t area = std::size_t(v.shape.columns) * std::size_t(v.shape.rows);
    out.shape.origins.clear();
    out.shape.slices = 0;
    for (int z = 0; z + n <= v.shape.slices; z += n) {
        Vec3 sum{};
        std::vector<float> slice(area, 0);
        for (int k = 0; k < n; ++k) {
            sum = sum + v.shape.origins[z + k];
            for (std::size_t i = 0; i < area; ++i)
                slice[i] += v.samples[std::size_t(z + k) * area + i] / float(n);
        }
        out.shape.origins.append(sum * (1.0 / n));
        out.samples.insert(out.samples.end(), slice.begin(), slice.end());
        ++out.shape.slices;
    }
    const auto axis =
        std::size_t(std::max_element(v.shape.normal.begin(), v.shape.normal.end(),
                                     [](double p, double q) { return std::abs(p) < std::abs(q); }) -
                    v.shape.normal.begin());
    out.shape.detailMm[axis] = std::max(v.shape.detailMm[axis], distance * n);
    return out;
}

/// Changes every sample for which inside(point) holds.
template <typename Inside, typename Change>
LooseVolume changed(LooseVolume v, Inside inside, Change change) {
    for (int z = 0; z < v.shape.slices; ++z)
        for (int y = 0; y < v.shape.rows; ++y)
            for (int x = 0; x < v.shape.columns; ++x)
                if (inside(v.point(x, y, z)))
                    change(v.at(x, y, z));
    return v;
}

/// A blur by averaging, three passes, in samples, where inside(point) holds.
template <typename Inside> LooseVolume blurred(const LooseVolume& v, Inside inside, int reach) {
    LooseVolume soft = v;
    const int size[3] = {v.shape.columns, v.shape.rows, v.shape.slices};
    const qint64 step[3] = {1, v.shape.columns, qint64(v.shape.columns) * v.shape.rows};
    for (int pass = 0; pass < 2; ++pass)
        for (int axis = 0; axis < 3; ++axis) {
            const std::vector<float> from = soft.samples;
            for (int z = 0; z < size[2]; ++z)
                for (int y = 0; y < size[1]; ++y)
                    for (int x = 0; x < size[0]; ++x) {
                        const int here[3] = {x, y, z};
                        const qint64 i = (qint64(z) * size[1] + y) * size[0] + x;
                        float sum = 0;
                        int n = 0;
                        for (int k = -reach; k <= reach; ++k)
                            if (here[axis] + k >= 0 && here[axis] + k < size[axis]) {
                                sum += from[std::size_t(i + k * step[axis])];
                                ++n;
                            }
                        soft.samples[std::size_t(i)] = sum / float(n);
                    }
        }
    LooseVolume out = v;
    for (int z = 0; z < size[2]; ++z)
        for (int y = 0; y < size[1]; ++y)
            for (int x = 0; x < size[0]; ++x)
                if (inside(v.point(x, y, z)))
                    out.at(x, y, z) = soft.at(x, y, z);
    return out;
}

} // namespace disclens::test
