// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/natural_order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace disclens::dicom {

namespace {

constexpr double kParallel = 0.999; ///< cosine: about 2.5 degrees
constexpr double kSamePlaceMm = 1e-3;

using Vector = std::array<double, 3>;

std::optional<Vector> normalOf(const PixelDescription& pixels) {
    if (pixels.orientation.size() != 6)
        return std::nullopt;
    const QList<double>& o = pixels.orientation;
    const Vector n{o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
    const double length = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
    if (!(length > 1e-6))
        return std::nullopt;
    return Vector{n[0] / length, n[1] / length, n[2] / length};
}

struct Key {
    qsizetype index = 0;
    double along = 0; ///< mm along the normal
};

/// Place of each slice along the common normal; nothing when the pictures are no stack.
std::optional<QList<Key>> stack(const QList<Placed>& instances) {
    const std::optional<Vector> normal = normalOf(instances.first().instance.pixels);
    if (!normal)
        return std::nullopt;
    QList<Key> keys;
    keys.reserve(instances.size());
    double lowest = 0, highest = 0;
    for (qsizetype i = 0; i < instances.size(); ++i) {
        const PixelDescription& pixels = instances[i].instance.pixels;
        const std::optional<Vector> own = normalOf(pixels);
        if (!own || pixels.position.size() != 3)
            return std::nullopt;
        const double cosine =
            (*own)[0] * (*normal)[0] + (*own)[1] * (*normal)[1] + (*own)[2] * (*normal)[2];
        if (std::abs(cosine) < kParallel)
            return std::nullopt;
        const double along = pixels.position[0] * (*normal)[0] + pixels.position[1] * (*normal)[1] +
                             pixels.position[2] * (*normal)[2];
        lowest = i == 0 ? along : std::min(lowest, along);
        highest = i == 0 ? along : std::max(highest, along);
        keys.append({i, along});
    }
    return highest - lowest > kSamePlaceMm ? std::optional(keys) : std::nullopt;
}

} // namespace

bool naturalLess(QStringView a, QStringView b) {
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            while (i < a.size() && a[i] == u'0')
                ++i;
            while (j < b.size() && b[j] == u'0')
                ++j;
            qsizetype endA = i, endB = j;
            while (endA < a.size() && a[endA].isDigit())
                ++endA;
            while (endB < b.size() && b[endB].isDigit())
                ++endB;
            if (endA - i != endB - j)
                return endA - i < endB - j;
            const int order = a.sliced(i, endA - i).compare(b.sliced(j, endB - j));
            if (order != 0)
                return order < 0;
            i = endA;
            j = endB;
            continue;
        }
        const QChar left = a[i].toCaseFolded(), right = b[j].toCaseFolded();
        if (left != right)
            return left < right;
        ++i;
        ++j;
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j;
    return a < b;
}

void sortNaturally(QList<Placed>& instances) {
    if (instances.size() < 2)
        return;
    const auto byNumber = [&instances](qsizetype left, qsizetype right) {
        const Placed& a = instances[left];
        const Placed& b = instances[right];
        if (a.instance.number != b.instance.number)
            return a.instance.number < b.instance.number;
        if (a.path != b.path)
            return naturalLess(a.path, b.path);
        return a.instance.file < b.instance.file;
    };
    QList<qsizetype> order(instances.size());
    std::iota(order.begin(), order.end(), 0);
    if (const std::optional<QList<Key>> keys = stack(instances)) {
        // Rounded to a micrometre: a tolerance inside a comparison would not be an order.
        QList<qint64> places;
        places.reserve(keys->size());
        for (const Key& key : *keys)
            places.append(std::abs(key.along) < 1e9 ? std::llround(key.along * 1000.0) : 0);
        std::sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
            return places[left] != places[right] ? places[left] < places[right]
                                                 : byNumber(left, right);
        });
    } else {
        std::sort(order.begin(), order.end(), byNumber);
    }
    QList<Placed> sorted;
    sorted.reserve(instances.size());
    for (const qsizetype index : order)
        sorted.append(instances[index]);
    instances = std::move(sorted);
}

} // namespace disclens::dicom
