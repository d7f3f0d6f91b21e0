// SPDX-License-Identifier: GPL-3.0-or-later
// Slices through a volume along the patient's axes.
#include "image/reformat.h"

#include "image/vector3.h"
#include "image/window_shade.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace disclens::image {
namespace {

constexpr double kParallel = 0.99999; ///< cosine; slices that differ by less are one direction

struct Axes {
    Vec3 right, down;
};

Axes axesOf(Direction direction) {
    switch (direction) {
    case Direction::Axial:
        return {{1, 0, 0}, {0, 1, 0}};
    case Direction::Coronal:
        return {{1, 0, 0}, {0, 0, -1}};
    case Direction::Sagittal:
        break;
    }
    return {{0, 1, 0}, {0, 0, -1}};
}

/// Between slices, the median.
double usualGap(const VolumeShape& shape) {
    std::vector<double> gaps;
    for (int z = 1; z < shape.slices; ++z)
        gaps.push_back(dot(shape.origins[z] - shape.origins[z - 1], shape.normal));
    if (gaps.empty())
        return 1;
    std::sort(gaps.begin(), gaps.end());
    return gaps[gaps.size() / 2];
}

/// Of the box that holds all samples, along a patient axis of either sign.
std::pair<double, double> extent(const VolumeSampler& volume, const Vec3& axis) {
    const double a = dot(volume.low(), axis), b = dot(volume.high(), axis);
    return std::minmax(a, b);
}

} // namespace

char sideLetter(const Vec3& direction) {
    const double x = std::abs(direction[0]), y = std::abs(direction[1]), z = std::abs(direction[2]);
    if (x >= y && x >= z)
        return direction[0] >= 0 ? 'L' : 'R';
    if (y >= z)
        return direction[1] >= 0 ? 'P' : 'A';
    return direction[2] >= 0 ? 'H' : 'F';
}

Vec3 Plane::at(QPointF pixel, double depth) const {
    return corner + right * (mm * pixel.x()) + down * (mm * pixel.y()) + away * depth;
}

QPointF Plane::pixel(const Vec3& point) const {
    const Vec3 from = point - corner;
    return {dot(from, right) / mm, dot(from, down) / mm};
}

double Plane::depth(const Vec3& point) const {
    return dot(point, away);
}

int Plane::nearest(double depth) const {
    const auto at = std::lower_bound(depths.cbegin(), depths.cend(), depth);
    if (at == depths.cbegin())
        return 0;
    if (at == depths.cend())
        return int(depths.size()) - 1;
    const auto before = at - 1;
    return int((depth - *before <= *at - depth ? before : at) - depths.cbegin());
}

Plane planeThrough(const VolumeSampler& volume, Direction direction) {
    const VolumeShape& shape = volume.shape();
    Plane plane;
    plane.direction = direction;
    const Axes axes = axesOf(direction);
    plane.right = axes.right;
    plane.down = axes.down;
    plane.away = cross(plane.right, plane.down);

    const double gap = usualGap(shape);
    const auto [left, rightEnd] = extent(volume, plane.right);
    const auto [top, bottom] = extent(volume, plane.down);
    const double wide = rightEnd - left, tall = bottom - top;
    plane.mm = std::max(std::min({shape.spacingColumnMm, shape.spacingRowMm, gap}),
                        std::max(wide, tall) / (kMostPlaneSide - 1));
    if (!(plane.mm > 0))
        plane.mm = 1;
    const auto pixels = [&plane](double length) {
        return std::clamp(int(std::floor(length / plane.mm + 1e-6)) + 1, 1, kMostPlaneSide);
    };
    plane.width = pixels(wide);
    plane.height = pixels(tall);
    plane.corner = plane.right * left + plane.down * top;

    const double along = dot(shape.normal, plane.away);
    if (std::abs(along) > kParallel) {
        plane.own = true;
        const Vec3 middle = shape.along * (shape.spacingColumnMm * (shape.columns - 1) / 2) +
                            shape.down * (shape.spacingRowMm * (shape.rows - 1) / 2);
        for (const Vec3& origin : shape.origins)
            plane.depths.append(dot(origin + middle, plane.away));
        std::sort(plane.depths.begin(), plane.depths.end());
        return plane;
    }
    // As far apart as samples are in this direction.
    const double step =
        std::max({plane.mm, std::abs(along) * gap +
                                std::abs(dot(shape.along, plane.away)) * shape.spacingColumnMm +
                                std::abs(dot(shape.down, plane.away)) * shape.spacingRowMm});
    const auto [near, far] = extent(volume, plane.away);
    const int count =
        std::clamp(int(std::floor((far - near) / step + 1e-6)) + 1, 1, 4 * kMostPlaneSide);
    const double first = near + ((far - near) - (count - 1) * step) / 2;
    for (int i = 0; i < count; ++i)
        plane.depths.append(first + i * step);
    return plane;
}

QImage slicePicture(const VolumeSampler& volume, const Plane& plane, double depth,
                    const SliceLook& look, const VolumeCovers* covers) {
    QImage out(plane.width, plane.height, QImage::Format_RGB32);
    if (out.isNull())
        return out;
    if (covers && covers->isEmpty())
        covers = nullptr;
    // Shades in between come from a fine table: a sigmoid costs as much as a line.
    constexpr int kSteps = 4096;
    const Window window = usable(look.window);
    const bool sigmoid = window.function == Window::Function::Sigmoid;
    const double reach = window.width * (sigmoid ? 2 : 0.5);
    const double low = window.centre - reach - 1, span = 2 * reach + 2;
    std::array<QRgb, kSteps + 1> greys{};
    for (int i = 0; i <= kSteps; ++i) {
        const double shade = shadeOf(window, low + span * i / kSteps);
        const int grey = int(std::clamp(look.inverted ? 1 - shade : shade, 0.0, 1.0) * 255.0 + 0.5);
        greys[std::size_t(i)] = qRgb(grey, grey, grey);
    }
    const float first = float(low), scale = float(kSteps / span);
    constexpr float kOutside = std::numeric_limits<float>::infinity(); // no sample is
    std::vector<float> values(std::size_t(plane.width));
    for (int y = 0; y < plane.height; ++y) {
        volume.line(plane.at({0, double(y)}, depth), plane.right * plane.mm, plane.width, kOutside,
                    values.data(), covers);
        auto* to = reinterpret_cast<QRgb*>(out.scanLine(y));
        for (int x = 0; x < plane.width; ++x) {
            const float value = values[std::size_t(x)];
            if (std::isnan(value))
                to[x] = look.cover;
            else if (value == kOutside)
                to[x] = look.outside;
            else
                to[x] = greys[std::size_t(
                    std::clamp((value - first) * scale + 0.5F, 0.0F, float(kSteps)))];
        }
    }
    return out;
}

} // namespace disclens::image
