// SPDX-License-Identifier: GPL-3.0-or-later
// Some programs that take faces out of scans only blur them.
#include "face/softness.h"

#include "image/vector3.h"

#include <algorithm>
#include <cmath>

namespace disclens::face {

using namespace image;

namespace {

/// How far it is from a quarter to three quarters of the rise from what lies outside of the skin to
/// the first peak inside, along one line across it, from outside inwards; 0 where it cannot be
/// told. A peak and not the most: in MR what lies deeper is often brighter.
double riseMm(const float* values, int count, double stepMm, double skin) {
    int at = 0;
    while (at < count && double(values[at]) <= skin)
        ++at;
    if (at == 0 || at >= count)
        return 0; // no air before it, or no skin
    const double low = double(*std::min_element(values, values + at));
    double high = double(values[at]);
    int peak = at;
    for (int i = at; i<count&& double(values[i])> high - 0.25 * (high - low); ++i)
        if (double(values[i]) > high) {
            high = double(values[i]);
            peak = i;
        }
    if (!(high > low))
        return 0;
    const auto crossing = [&](double share) {
        const double level = low + share * (high - low);
        int i = peak;
        while (i > 0 && double(values[i]) >= level)
            --i;
        const double from = double(values[i]), to = double(values[i + 1]);
        return i + (to > from ? (level - from) / (to - from) : 0.0);
    };
    return (crossing(0.75) - crossing(0.25)) * stepMm;
}

} // namespace

double softness(const VolumeSampler& sampler, const Levels& levels, const Mesh& skin, const View& v,
                const Pose& p, const Landmarks& m) {
    const image::VolumeShape& shape = sampler.shape();
    constexpr double kOutMm = 8, kStepMm = 0.5;
    constexpr int kCount = 41; // 12 mm deep
    const auto riseAt = [&](const Vec3& at, const Vec3& out) {
        float values[kCount];
        sampler.line(at + out * kOutMm, out * -kStepMm, kCount, float(levels.air), values);
        if (levels.hounsfield) // what bone adds under thin skin is not the skin's edge
            for (float& value : values)
                value = std::min(value, 100.0F);
        return riseMm(values, kCount, kStepMm, levels.skin);
    };
    const auto quantile = [](std::vector<double>& values, double share) {
        if (values.size() < 20)
            return 0.0;
        const auto at = values.begin() + std::ptrdiff_t(double(values.size()) * share);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    const double k = m.scale;
    double nearest = -1e9; // the tip of the nose, or what stands out most
    std::vector<double> front, across;
    for (double up = m.tipUp - 25 * k; up <= m.tipUp + 50 * k; up += 3)
        for (double right = m.tipRight - 34 * k; right <= m.tipRight + 34 * k; right += 3) {
            const int x = v.column(right), y = v.row(up);
            if (!v.has(x, y))
                continue;
            nearest = std::max(nearest, double(v.at(x, y)));
            const float* n =
                v.normals.data() + (std::size_t(y) * std::size_t(v.width) + std::size_t(x)) * 3;
            if (n[2] < 0.6F)
                continue;
            const Vec3 out = p.right * double(n[0]) + p.up * double(n[1]) + p.toward * double(n[2]);
            const double mm =
                riseAt(p.right * v.right(x) + p.up * v.up(y) + p.toward * double(v.at(x, y)), out);
            if (mm > 0) {
                front.push_back(mm);
                across.push_back(std::abs(dot(out, shape.normal)));
            }
        }
    const double usualAcross = quantile(across, 0.5);
    std::vector<double> rest;
    const qsizetype each = std::max<qsizetype>(1, skin.pointCount() / 12'000);
    for (qsizetype i = 0; i < skin.pointCount(); i += each) {
        const float *at = skin.points.data() + i * 3, *n = skin.normals.data() + i * 3;
        const Vec3 point{double(at[0]), double(at[1]), double(at[2])},
            out{double(n[0]), double(n[1]), double(n[2])};
        if (dot(point, p.toward) > nearest - 75 * k || dot(point, p.up) < m.tipUp - 10 * k ||
            std::abs(std::abs(dot(out, shape.normal)) - usualAcross) > 0.25)
            continue;
        if (const double mm = riseAt(point, out); mm > 0)
            rest.push_back(mm);
    }
    const double face = quantile(front, 0.5), sharp = quantile(rest, 0.25);
    // Less than two or three pixels is nobody's blur: the jaw moves in a scanner, the head does
    // not.
    if (!(sharp > 0) || face < 2.2 * std::max(shape.spacingColumnMm, shape.spacingRowMm))
        return 1;
    return sharp / face;
}

} // namespace disclens::face
