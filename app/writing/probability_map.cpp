// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/probability_map.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace disclens::writing {
namespace {

constexpr int kMostAreas = 4000;   ///< of one picture; noise can give more
constexpr double kGrow = 1.6;      ///< "unclip ratio": offset = area × ratio / perimeter
constexpr int kLeastSide = 2;      ///< of the shrunk area, pixels
constexpr double kAxisDegrees = 4; ///< nearer to an axis counts as straight

struct Point {
    int x, y;
};

/// Pixels of one area, 8-connected, which are erased from the mask.
void take(std::vector<quint8>& mask, int width, int height, int x, int y,
          std::vector<Point>& pixels) {
    pixels.clear();
    pixels.push_back({x, y});
    mask[size_t(y) * size_t(width) + size_t(x)] = 0;
    for (size_t i = 0; i < pixels.size(); ++i) {
        const Point p = pixels[i];
        for (int ny = std::max(0, p.y - 1); ny <= std::min(height - 1, p.y + 1); ++ny)
            for (int nx = std::max(0, p.x - 1); nx <= std::min(width - 1, p.x + 1); ++nx) {
                quint8& at = mask[size_t(ny) * size_t(width) + size_t(nx)];
                if (at) {
                    at = 0;
                    pixels.push_back({nx, ny});
                }
            }
    }
}

/// Direction of the long axis in degrees, (-90, 90]; straight when it is not clearly oblique.
double directionOf(const std::vector<Point>& pixels, double width, double height) {
    double mx = 0, my = 0;
    for (const Point p : pixels) {
        mx += p.x;
        my += p.y;
    }
    mx /= double(pixels.size());
    my /= double(pixels.size());
    double xx = 0, xy = 0, yy = 0;
    for (const Point p : pixels) {
        const double dx = p.x - mx, dy = p.y - my;
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    const double straight = height > 1.5 * width ? 90 : 0;
    const double spread = std::hypot(xx - yy, 2 * xy);
    const double longest = (xx + yy + spread) / 2, shortest = (xx + yy - spread) / 2;
    if (longest < 9 * std::max(shortest, 1e-9)) // less than 3 times as long as high
        return straight;
    const double degrees = 0.5 * std::atan2(2 * xy, xx - yy) * 180 / std::numbers::pi;
    if (std::abs(degrees) < kAxisDegrees)
        return 0;
    if (std::abs(degrees) > 90 - kAxisDegrees)
        return 90;
    return degrees;
}

Found lineOf(const ProbabilityMap& map, const std::vector<Point>& pixels) {
    int left = map.width, right = -1, top = map.height, bottom = -1;
    double sum = 0;
    for (const Point p : pixels) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
        sum += map.row(p.y)[p.x];
    }
    Found found;
    found.score = float(sum / double(pixels.size()) / 255);
    found.angle = directionOf(pixels, right - left + 1, bottom - top + 1);
    const double c = std::cos(found.angle * std::numbers::pi / 180);
    const double s = std::sin(found.angle * std::numbers::pi / 180);
    double u0 = 1e9, u1 = -1e9, v0 = 1e9, v1 = -1e9;
    for (const Point p : pixels) {
        const double u = p.x * c + p.y * s, v = -p.x * s + p.y * c;
        u0 = std::min(u0, u);
        u1 = std::max(u1, u);
        v0 = std::min(v0, v);
        v1 = std::max(v1, v);
    }
    const double length = u1 - u0 + 1, height = v1 - v0 + 1;
    const double grow = length * height * kGrow / (2 * (length + height));
    const double u = (u0 + u1) / 2, v = (v0 + v1) / 2;
    // Middle of a pixel → edges between pixels.
    found.centre = QPointF(u * c - v * s + 0.5, u * s + v * c + 0.5);
    found.length = length + 2 * grow;
    found.height = height + 2 * grow;
    return found;
}

} // namespace

QRectF Found::bounds() const {
    const double radians = angle * std::numbers::pi / 180;
    const double c = std::abs(std::cos(radians)), s = std::abs(std::sin(radians));
    const double w = length * c + height * s, h = length * s + height * c;
    return {centre.x() - w / 2, centre.y() - h / 2, w, h};
}

QList<Found> linesOf(const ProbabilityMap& map, quint8 threshold) {
    std::vector<quint8> mask(map.values.size());
    std::transform(map.values.begin(), map.values.end(), mask.begin(),
                   [threshold](quint8 v) { return quint8(v >= threshold); });
    QList<Found> lines;
    std::vector<Point> pixels;
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x) {
            if (!mask[size_t(y) * size_t(map.width) + size_t(x)])
                continue;
            take(mask, map.width, map.height, x, y, pixels);
            if (pixels.size() < 3 * size_t(kLeastSide))
                continue;
            lines.append(lineOf(map, pixels));
            if (lines.size() >= kMostAreas)
                return lines;
        }
    return lines;
}

} // namespace disclens::writing
