// SPDX-License-Identifier: GPL-3.0-or-later
#include "face/field.h"

#include "image/vector3.h"

#include <algorithm>
#include <cmath>

namespace disclens::face {
namespace {

double percentile(std::vector<float>& values, double share) {
    if (values.empty())
        return 0;
    const auto at = std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return double(values[std::size_t(at)]);
}

/// Every few samples of one box of the volume.
std::vector<float> corner(const image::VolumeShape& s, const float* samples, int corner) {
    const int wide = std::max(2, s.columns / 10), tall = std::max(2, s.rows / 10),
              deep = std::max(1, s.slices / 6);
    const int x0 = corner & 1 ? s.columns - wide : 0, y0 = corner & 2 ? s.rows - tall : 0,
              z0 = corner & 4 ? s.slices - deep : 0;
    std::vector<float> out;
    for (int z = std::max(0, z0); z < std::min(s.slices, z0 + deep); ++z)
        for (int y = std::max(0, y0); y < std::min(s.rows, y0 + tall); ++y)
            for (int x = std::max(0, x0); x < std::min(s.columns, x0 + wide); ++x)
                out.push_back(samples[(qint64(z) * s.rows + y) * s.columns + x]);
    return out;
}

} // namespace

bool Mask::holds(const Vec3& point) const {
    const int x = int(std::lround((point[0] - origin[0]) / spacing)),
              y = int(std::lround((point[1] - origin[1]) / spacing)),
              z = int(std::lround((point[2] - origin[2]) / spacing));
    return x >= 0 && y >= 0 && z >= 0 && x < nx && y < ny && z < nz &&
           bits[std::size_t(at(x, y, z))] != 0;
}

Levels measureLevels(const image::VolumeShape& shape, const float* samples) {
    Levels levels;
    const qint64 all = shape.samples();
    const qint64 step = std::max<qint64>(1, all / 400'000);
    std::vector<float> some;
    some.reserve(std::size_t(all / step + 1));
    for (qint64 i = 0; i < all; i += step)
        some.push_back(samples[i]);
    levels.tissue = percentile(some, 0.98);

    // Air is where the corners are lowest; the body may fill some of them.
    struct Corner {
        double median;
        std::vector<float> values;
    };
    std::vector<Corner> corners;
    for (int i = 0; i < 8; ++i) {
        std::vector<float> values = corner(shape, samples, i);
        const double median = percentile(values, 0.5);
        corners.push_back({median, std::move(values)});
    }
    std::sort(corners.begin(), corners.end(),
              [](const Corner& a, const Corner& b) { return a.median < b.median; });
    std::vector<float> air;
    for (int i = 0; i < 3; ++i)
        air.insert(air.end(), corners[std::size_t(i)].values.begin(),
                   corners[std::size_t(i)].values.end());
    levels.air = percentile(air, 0.5);
    std::vector<float> away;
    away.reserve(air.size());
    for (const float v : air)
        away.push_back(float(std::abs(double(v) - levels.air)));
    levels.noise = 1.4826 * percentile(away, 0.5);

    // Numbers of a CT without its scale start at 0: not Hounsfield units.
    levels.hounsfield = shape.hounsfield && shape.lowest < -300;
    if (levels.hounsfield)
        levels.skin = -350;
    else
        levels.skin = levels.air + std::max(6 * levels.noise, 0.08 * (levels.tissue - levels.air));
    if (!(levels.skin > levels.air) && !levels.hounsfield)
        levels.skin = levels.air + 0.08 * (shape.highest - levels.air);
    return levels;
}

Field emptyField(const Box& box, double spacingMm, qint64 mostSamples, float value) {
    Field field;
    double spacing = std::max(spacingMm, 0.05);
    for (;;) {
        const double x = (box.high[0] - box.low[0]) / spacing + 5,
                     y = (box.high[1] - box.low[1]) / spacing + 5,
                     z = (box.high[2] - box.low[2]) / spacing + 5;
        if (x * y * z <= double(mostSamples)) {
            field.nx = int(x);
            field.ny = int(y);
            field.nz = int(z);
            break;
        }
        spacing *= 1.05;
    }
    field.spacing = spacing;
    for (std::size_t i = 0; i < 3; ++i)
        field.origin[i] = box.low[i] - 2 * spacing;
    field.values.assign(std::size_t(field.size()), value);
    return field;
}

Field sampleField(const image::VolumeShape& shape, const float* samples, const Box& box,
                  double spacingMm, qint64 mostSamples, float outside) {
    Field field = emptyField(box, spacingMm, mostSamples, outside);
    const image::VolumeSampler sampler(shape, samples);
    for (int z = 0; z < field.nz; ++z)
        for (int y = 0; y < field.ny; ++y)
            sampler.line(field.point(0, y, z), {field.spacing, 0, 0}, field.nx, outside,
                         field.values.data() + field.at(0, y, z));
    return field;
}

} // namespace disclens::face
