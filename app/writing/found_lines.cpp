// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/found_lines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace disclens::writing {
namespace {

double areaOf(const QRectF& box) {
    return box.width() * box.height();
}

} // namespace

double covered(const Found& line, const QList<Found>& by) {
    const QRectF box = line.bounds();
    double sum = 0;
    for (const Found& other : by)
        sum += areaOf(box & other.bounds());
    return sum / std::max(1.0, areaOf(box));
}

void addUnlessThere(QList<Found>& all, const Found& found) {
    const QRectF box = found.bounds();
    if (covered(found, all) > 0.6)
        return;
    all.removeIf([&](const Found& other) {
        return other.height > 0.6 * found.height &&
               areaOf(box & other.bounds()) > 0.7 * areaOf(other.bounds());
    });
    all.append(found);
}

void joinPieces(QList<Found>& all) {
    constexpr double kGap = 0.9; ///< of the height
    const auto joined = [](const Found& a, const Found& b) -> std::optional<Found> {
        if (a.angle != b.angle || (a.angle != 0 && a.angle != 90))
            return std::nullopt;
        const double low = std::min(a.height, b.height), high = std::max(a.height, b.height);
        const QPointF apart = a.centre - b.centre;
        const double along = std::abs(a.angle == 0 ? apart.x() : apart.y());
        const double across = std::abs(a.angle == 0 ? apart.y() : apart.x());
        const double gap = along - (a.length + b.length) / 2;
        if (high > 1.6 * low || across > 0.3 * low || gap > kGap * low)
            return std::nullopt;
        const QRectF box = a.bounds() | b.bounds();
        Found one;
        one.centre = box.center();
        one.angle = a.angle;
        one.length = a.angle == 0 ? box.width() : box.height();
        one.height = a.angle == 0 ? box.height() : box.width();
        one.score = std::max(a.score, b.score);
        return one;
    };
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            if (const auto one = joined(all[i], all[j])) {
                all[i] = *one;
                all.removeAt(j);
                j = i; // look at all others again
            }
}

} // namespace disclens::writing
