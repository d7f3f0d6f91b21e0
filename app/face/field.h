// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"

#include <vector>

namespace disclens::face {

using image::Vec3;

/// An even grid along the patient's axes: value(x, y, z) lies at origin + spacing * (x, y, z).
struct Field {
    int nx = 0, ny = 0, nz = 0;
    double spacing = 1; ///< mm, the same along all axes
    Vec3 origin{};
    std::vector<float> values; ///< x first
    qint64 size() const { return qint64(nx) * ny * nz; }
    qint64 at(int x, int y, int z) const { return (qint64(z) * ny + y) * nx + x; }
    Vec3 point(int x, int y, int z) const {
        return {origin[0] + spacing * x, origin[1] + spacing * y, origin[2] + spacing * z};
    }
};

/// Where a mask is true, on a grid like Field's.
struct Mask {
    int nx = 0, ny = 0, nz = 0;
    double spacing = 1;
    Vec3 origin{};
    std::vector<quint8> bits;
    qint64 at(int x, int y, int z) const { return (qint64(z) * ny + y) * nx + x; }
    /// Nearest; false outside.
    bool holds(const Vec3& point) const;
};

/// A box in patient axes, mm.
struct Box {
    Vec3 low{}, high{};
};

/// What lies outside of the body, as measured: air with its noise, and where skin begins.
struct Levels {
    double air = 0;    ///< usual value of the background
    double noise = 0;  ///< its spread (robust standard deviation)
    double skin = 0;   ///< threshold: above it is body
    double tissue = 0; ///< a high usual value (98 of 100 are lower)
    bool hounsfield = false;
};

/// -350 HU for CT; for all others the background plus six times its noise, at least 8 % of the
/// range.
Levels measureLevels(const image::VolumeShape& shape, const float* samples);

/// A grid over a box and a rim of two samples around it, one value everywhere. The spacing grows
/// until it has at most mostSamples.
Field emptyField(const Box& box, double spacingMm, qint64 mostSamples, float value);

/// The same, sampled from a volume.
Field sampleField(const image::VolumeShape& shape, const float* samples, const Box& box,
                  double spacingMm, qint64 mostSamples, float outside);

} // namespace disclens::face
