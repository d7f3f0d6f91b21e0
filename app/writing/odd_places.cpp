// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/odd_places.h"

#include "writing/local_contrast.h"

#include <algorithm>
#include <cmath>

namespace disclens::writing {
namespace {

constexpr int kTile = 16;             ///< pixels
constexpr float kOdd = 3;             ///< times as steep as usual there
constexpr int kOddPixels = 18;        ///< of a tile
constexpr int kUsualRadius = 12;      ///< within which "usual" is averaged, pixels
constexpr int kMargin = 8;            ///< around a place, for what the tiles cut off
constexpr int kMoved = 6;             ///< pixels from slice to slice
constexpr float kSteeperAtEnd = 1.0F; ///< than what the next slice has near there
constexpr int kNear = 8;              ///< radius of local contrast, pixels
constexpr float kStep = 1.3F;         ///< how much a step counts: less sure than a difference
constexpr uchar kNoContrast = 128;    ///< what localContrast() gives where nothing stands out
constexpr float kBrightest = 24;      ///< times the usual difference that become white

/// Runs along every row, then along every column of what came of that.
template <typename Run>
std::vector<float> alongBoth(const std::vector<float>& in, int width, int height, const Run& run) {
    std::vector<float> across(in.size()), out(in.size());
    for (int y = 0; y < height; ++y)
        run(in.data() + std::ptrdiff_t(y) * width, across.data() + std::ptrdiff_t(y) * width, width,
            1);
    for (int x = 0; x < width; ++x)
        run(across.data() + x, out.data() + x, height, width);
    return out;
}

/// Means in squares around each pixel.
std::vector<float> blurred(const std::vector<float>& in, int width, int height, int radius) {
    const auto run = [radius](const float* from, float* to, int count, std::ptrdiff_t step) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < std::min(radius, count); ++i, ++n)
            sum += double(from[i * step]);
        for (int i = 0; i < count; ++i) {
            if (i + radius < count) {
                sum += double(from[(i + radius) * step]);
                ++n;
            }
            if (i - radius - 1 >= 0) {
                sum -= double(from[(i - radius - 1) * step]);
                --n;
            }
            to[i * step] = float(sum / n);
        }
    };
    return alongBoth(in, width, height, run);
}

/// How far a value lies outside of what its two neighbours span.
float outside(float value, float a, float b) {
    return value - std::clamp(value, std::min(a, b), std::max(a, b));
}

/// How steep a picture is at each pixel, to the right and down.
std::vector<float> steepness(const std::vector<float>& in, int width, int height) {
    std::vector<float> out(in.size());
    for (int y = 0; y + 1 < height; ++y) {
        const float* line = in.data() + std::ptrdiff_t(y) * width;
        float* to = out.data() + std::ptrdiff_t(y) * width;
        for (int x = 0; x + 1 < width; ++x)
            to[x] = std::abs(line[x + 1] - line[x]) + std::abs(line[x + width] - line[x]);
    }
    return out;
}

/// The highest value in squares around each pixel.
std::vector<float> highestAround(const std::vector<float>& in, int width, int height, int radius) {
    // Van Herk: the highest of any 2 × radius + 1 in a row from highest values towards the right
    // and towards the left within pieces of that length.
    const auto run = [radius](const float* from, float* to, int count, std::ptrdiff_t step) {
        const int size = 2 * radius + 1;
        std::vector<float> right(static_cast<size_t>(count)), left(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            right[size_t(i)] =
                i % size == 0 ? from[i * step] : std::max(right[size_t(i - 1)], from[i * step]);
        for (int i = count - 1; i >= 0; --i)
            left[size_t(i)] = i == count - 1 || i % size == size - 1
                                  ? from[i * step]
                                  : std::max(left[size_t(i + 1)], from[i * step]);
        for (int i = 0; i < count; ++i)
            to[i * step] = std::max(left[size_t(std::max(0, i - radius))],
                                    right[size_t(std::min(count - 1, i + radius))]);
    };
    return alongBoth(in, width, height, run);
}

/// Marked tiles of one slice.
struct Tiles {
    int across = 0, down = 0;
    std::vector<int> marks; ///< odd pixels; 0: not marked
    int at(int x, int y) const { return marks[size_t(y) * size_t(across) + size_t(x)]; }
};

/// Covers the marked tiles of an area with rectangles that hold little else.
void cover(const Tiles& tiles, QRect area, QList<QRect>& out) {
    QRect used;
    int marked = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (tiles.at(x, y)) {
                used |= QRect(x, y, 1, 1);
                ++marked;
            }
    if (marked == 0)
        return;
    if (2 * marked >= used.width() * used.height() || (used.width() <= 6 && used.height() <= 3)) {
        // One tile on its own is no line.
        if (marked > 1)
            out.append(used);
        return;
    }
    QRect first = used, second = used;
    if (used.width() >= 2 * used.height()) { // lines lie: rather cut above or below them
        first.setRight(used.left() + used.width() / 2 - 1);
        second.setLeft(first.right() + 1);
    } else {
        first.setBottom(used.top() + used.height() / 2 - 1);
        second.setTop(first.bottom() + 1);
    }
    cover(tiles, first, out);
    cover(tiles, second, out);
}

/// What is usual near each pixel: means around it, nowhere less than a part of what is usual at
/// all.
std::vector<float> usualOf(std::vector<float> sums, int count, int width, int height, float step) {
    for (float& s : sums)
        s /= float(count);
    sums = blurred(sums, width, height, kUsualRadius);
    std::vector<float> sorted = sums;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const float least = 0.3F * *middle + step;
    for (float& s : sums)
        s += least;
    return sums;
}

} // namespace

OddSearch::OddSearch(const QList<Sight>& slices)
    : m_width(slices.first().width())
    , m_height(slices.first().height()) {
    const QRect frame(0, 0, m_width, m_height);
    const float step = slices.first().step();
    for (const Sight& slice : slices)
        m_values.push_back(slice.values(frame));
    const size_t pixels = m_values.front().size(), count = m_values.size();
    std::vector<float> steep(pixels), far(pixels), difference(pixels);
    for (size_t i = 0; i < count; ++i) {
        differenceOf(i, difference);
        m_steep.push_back(steepness(difference, m_width, m_height));
        for (size_t p = 0; p < pixels; ++p) {
            steep[p] += m_steep.back()[p];
            far[p] += std::abs(difference[p]);
        }
    }
    m_usualSteep = usualOf(std::move(steep), int(count), m_width, m_height, step);
    m_usual = usualOf(std::move(far), int(count), m_width, m_height, step);
    for (const size_t next : {size_t(1), count - 2})
        m_atEnd.push_back(
            highestAround(steepness(m_values[next], m_width, m_height), m_width, m_height, kMoved));
    m_above.assign(pixels, 0);
    m_below.assign(pixels, 0);
    m_slice.assign(pixels, 0);
    for (size_t i = 0; i < count; ++i) {
        differenceOf(i, difference);
        const bool end = i == 0 || i == count - 1;
        const float* moved = end ? m_atEnd[i == 0 ? 0 : 1].data() : nullptr;
        if (moved)
            for (size_t p = 0; p < pixels; ++p)
                difference[p] *= m_usual[p] / (m_usual[p] + kSteeperAtEnd * moved[p]);
        const float number = float(i);
        for (size_t p = 0; p < pixels; ++p) {
            const float z = difference[p] / m_usual[p], above = m_above[p], below = m_below[p];
            m_slice[p] = std::abs(z) > std::max(above, below) ? number : m_slice[p];
            m_above[p] = std::max(above, z);
            m_below[p] = std::max(below, -z);
        }
    }
    addSteps(step);
}

void OddSearch::addSteps(float least) {
    const size_t pixels = m_values.front().size(), steps = m_values.size() - 1;
    std::vector<float> sums(pixels);
    for (size_t i = 0; i < steps; ++i) {
        const float* a = m_values[i].data();
        const float* b = m_values[i + 1].data();
        for (size_t p = 0; p < pixels; ++p)
            sums[p] += std::abs(b[p] - a[p]);
    }
    const std::vector<float> usual = usualOf(std::move(sums), int(steps), m_width, m_height, least);
    for (size_t i = 0; i < steps; ++i) {
        const float* a = m_values[i].data();
        const float* b = m_values[i + 1].data();
        const float number = float(i) + 0.5F;
        for (size_t p = 0; p < pixels; ++p) {
            const float z = kStep * (b[p] - a[p]) / usual[p], above = m_above[p],
                        below = m_below[p];
            m_slice[p] = std::abs(z) > std::max(above, below) ? number : m_slice[p];
            m_above[p] = std::max(above, z);
            m_below[p] = std::max(below, -z);
        }
    }
}

void OddSearch::differenceOf(size_t i, std::vector<float>& out) const {
    // The first and the last have both neighbours on one side.
    const size_t count = m_values.size();
    const float* a = m_values[i == 0 ? 2 : i - 1].data();
    const float* b = m_values[i == count - 1 ? count - 3 : i + 1].data();
    const float* own = m_values[i].data();
    for (size_t p = 0; p < out.size(); ++p)
        out[p] = outside(own[p], a[p], b[p]);
}

QImage OddSearch::together(const QList<QRect>& without) const {
    QImage out(m_width, m_height, QImage::Format_RGB888);
    if (out.isNull())
        throw std::bad_alloc();
    const auto brighter = localContrast(m_above, m_width, m_height, kNear, 0.5F);
    const auto darker = localContrast(m_below, m_width, m_height, kNear, 0.5F);
    size_t p = 0;
    for (int y = 0; y < m_height; ++y) {
        uchar* to = out.scanLine(y);
        for (int x = 0; x < m_width; ++x, ++p, to += 3) {
            const float most = std::max(m_above[p], m_below[p]);
            to[0] = uchar(std::min(1.0F, most / kBrightest) * 255 + 0.5F);
            to[1] = brighter[p];
            to[2] = darker[p];
        }
    }
    for (const QRect& area : without)
        for (int y = area.top(); y <= area.bottom(); ++y) {
            uchar* to = out.scanLine(y) + 3 * area.left();
            for (int x = area.left(); x <= area.right(); ++x, to += 3) {
                to[0] = 0;
                to[1] = to[2] = kNoContrast;
            }
        }
    return out;
}

QList<OddPlace> OddSearch::slicesOf(const QRect& area) const {
    constexpr float kStroke = 0.6F; ///< of what nearly the oddest pixel there has
    constexpr int kShare = 5;       ///< a slice has at least one in so many of the odd pixels
    std::vector<float> all;
    const auto at = [this](int x, int y) { return size_t(y) * size_t(m_width) + size_t(x); };
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            all.push_back(std::max(m_above[at(x, y)], m_below[at(x, y)]));
    if (all.empty())
        return {};
    const auto high = all.begin() + std::ptrdiff_t(0.93 * double(all.size() - 1));
    std::nth_element(all.begin(), high, all.end());
    const float limit = kStroke * *high;
    std::vector<int> counts(m_values.size()), steps(m_values.size());
    int sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (std::max(m_above[at(x, y)], m_below[at(x, y)]) >= limit) {
                const float slice = m_slice[at(x, y)];
                const size_t first = size_t(slice), last = size_t(std::ceil(slice));
                ++counts[first];
                if (last != first) {
                    ++counts[last];
                    ++steps[first];
                    ++steps[last];
                }
                ++sum;
            }
    QList<OddPlace> places;
    const int most = *std::max_element(counts.begin(), counts.end());
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0 && (counts[i] * kShare >= sum || counts[i] == most))
            places.append({int(i), area, double(counts[i]), 2 * steps[i] > counts[i]});
    return places;
}

double OddSearch::sameness(int slice, const QRect& area) const {
    constexpr float kOddValue = 3; ///< times the usual difference
    const size_t i = size_t(slice), count = m_values.size();
    const float* a = m_values[i == 0 ? 2 : i - 1].data();
    const float* b = m_values[i == count - 1 ? count - 3 : i + 1].data();
    const float* own = m_values[i].data();
    std::vector<float> odd, far;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const size_t p = size_t(y) * size_t(m_width) + size_t(x);
            const float difference = std::abs(outside(own[p], a[p], b[p]));
            if (difference > kOddValue * m_usual[p]) {
                odd.push_back(own[p]);
                far.push_back(difference);
            }
        }
    if (odd.empty())
        return 0;
    std::sort(odd.begin(), odd.end());
    const auto high = far.begin() + std::ptrdiff_t(0.9 * double(far.size() - 1));
    std::nth_element(far.begin(), high, far.end());
    const float same = 0.1F * *high;
    size_t most = 0, first = 0;
    for (size_t last = 0; last < odd.size(); ++last) {
        while (odd[last] - odd[first] > same)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return double(most) / double(odd.size());
}

QList<OddPlace> OddSearch::tiles() const {
    std::vector<float> limits = m_usualSteep;
    for (float& limit : limits)
        limit *= kOdd;
    QList<OddPlace> places;
    Tiles tiles;
    tiles.across = (m_width + kTile - 1) / kTile;
    tiles.down = (m_height + kTile - 1) / kTile;
    const QRect frame(0, 0, m_width, m_height);
    const int count = int(m_values.size());
    for (int i = 0; i < count; ++i) {
        tiles.marks.assign(size_t(tiles.across) * size_t(tiles.down), 0);
        const float* difference = m_steep[size_t(i)].data();
        const float* limit = limits.data();
        std::vector<float> atEnd;
        if (i == 0 || i == count - 1) {
            // An edge that moves from slice to slice lies between those before and after; here,
            // where one side is not known, it is told by being no steeper than the next slice is
            // near there.
            atEnd = m_atEnd[i == 0 ? 0 : 1];
            for (size_t p = 0; p < atEnd.size(); ++p)
                atEnd[p] = std::max(limits[p], kSteeperAtEnd * atEnd[p]);
            limit = atEnd.data();
        }
        for (int y = 0; y < m_height; ++y) {
            int* marks = tiles.marks.data() + size_t(y / kTile) * size_t(tiles.across);
            for (int x = 0; x < m_width; ++x, ++difference, ++limit)
                marks[x / kTile] += *difference > *limit ? 1 : 0;
        }
        for (int& mark : tiles.marks)
            mark = mark >= kOddPixels ? mark : 0;
        QList<QRect> areas;
        cover(tiles, {0, 0, tiles.across, tiles.down}, areas);
        for (const QRect& area : areas) {
            OddPlace place;
            place.slice = i;
            place.area = QRect(area.topLeft() * kTile, area.size() * kTile)
                             .adjusted(-kMargin, -kMargin, kMargin, kMargin) &
                         frame;
            place.score = sameness(i, QRect(area.topLeft() * kTile, area.size() * kTile) & frame);
            places.append(place);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const OddPlace& a, const OddPlace& b) { return a.score > b.score; });
    return places;
}

} // namespace disclens::writing
