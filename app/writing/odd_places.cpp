// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/odd_places.h"

#include "writing/around.h"
#include "writing/cover.h"
#include "writing/local_contrast.h"
#include "writing/row_loops.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace disclens::writing {
namespace {

constexpr int kTile = kMarkedPixels;  ///< pixels
constexpr float kOdd = 3;             ///< times as steep as usual there
constexpr int kOddPixels = 18;        ///< of a tile
constexpr int kUsualRadius = 12;      ///< within which "usual" is averaged, pixels
constexpr int kMargin = 8;            ///< around a place, for what the tiles cut off
constexpr int kMoved = 6;             ///< pixels from slice to slice
constexpr float kSteeperAtEnd = 1.0F; ///< than what the next slice has near there
constexpr int kNear = 8;              ///< radius of local contrast, pixels
constexpr float kStep = 1.3F;         ///< how much a step counts: less sure than a difference
constexpr uchar kNoContrast = 128;    ///< what localContrast() gives where nothing stands out
constexpr int kThickest = 10;         ///< that a stroke is, pixels
constexpr float kBrightest = 24;      ///< times the usual difference that become white

/// How far a value lies outside of what its two neighbours span.
float outside(float value, float a, float b) {
    return value - std::clamp(value, std::min(a, b), std::max(a, b));
}

/// With which two others a slice is compared: the first and the last have both on one side.
std::pair<int, int> neighboursOf(int slice, int count) {
    return {slice == 0 ? 2 : slice - 1, slice == count - 1 ? count - 3 : slice + 1};
}

int tilesOf(int pixels) {
    return (pixels + kTile - 1) / kTile;
}

/// What is usual near each pixel: means around it, nowhere less than a part of what is usual at
/// all.
std::vector<float> usualOf(std::vector<float> sums, int count, int width, int height, float step) {
    for (float& s : sums)
        s /= float(count);
    sums = meansAround(sums, width, height, kUsualRadius);
    // They change little from pixel to pixel.
    constexpr size_t kEvery = 13;
    std::vector<float> sorted;
    for (size_t i = 0; i < sums.size(); i += kEvery)
        sorted.push_back(sums[i]);
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const float least = 0.3F * *middle + step;
    for (float& s : sums)
        s += least;
    return sums;
}

} // namespace

/// One row of one slice.
struct OddSearch::Row {
    size_t slice = 0;
    int y = 0;
    size_t first = 0;               ///< its first pixel in the frame
    const float* own = nullptr;     ///< stored values
    const float* earlier = nullptr; ///< those of the slice before; nothing for the first
    const float* far = nullptr;     ///< how far each lies outside of what its neighbours span
    const float* below = nullptr;   ///< the same of the next row; nothing for the last
};

/// Calls then(Row) for each row of each slice, row by row, so that all that is added up for a row
/// stays in the processor's memory.
template <typename Then> void OddSearch::eachRow(Then then) const {
    const auto w = size_t(m_width), slices = size_t(count());
    std::vector<float> current(slices * w), next(slices * w);
    std::vector<std::vector<float>> values(slices);
    for (int top = 0; top < m_height; top += kTile) {
        // One more row: how steep a pixel is depends on the one below.
        const QRect area(0, top, m_width, std::min(kTile + 1, m_height - top));
        for (size_t i = 0; i < slices; ++i)
            m_slices[qsizetype(i)].valuesInto(area, values[i]);
        const auto measure = [&](int y, std::vector<float>& to) {
            const size_t row = size_t(y - top) * w;
            for (size_t i = 0; i < slices; ++i) {
                const auto [earlier, later] = neighboursOf(int(i), int(slices));
                const float* a = values[size_t(earlier)].data() + row;
                const float* b = values[size_t(later)].data() + row;
                outside(values[i].data() + row, a, b, to.data() + i * w, w);
            }
        };
        if (top == 0)
            measure(0, current);
        for (int y = top; y < std::min(top + kTile, m_height); ++y) {
            const bool isLast = y + 1 == m_height;
            if (!isLast)
                measure(y + 1, next);
            const size_t row = size_t(y - top) * w;
            for (size_t i = 0; i < slices; ++i)
                then(Row{i, y, size_t(y) * w, values[i].data() + row,
                         i > 0 ? values[i - 1].data() + row : nullptr, current.data() + i * w,
                         isLast ? nullptr : next.data() + i * w});
            std::swap(current, next);
        }
    }
}

OddSearch::OddSearch(const QList<Sight>& slices)
    : m_slices(slices)
    , m_width(slices.first().width())
    , m_height(slices.first().height()) {
    measureUsual();
    findUnusual();
}

void OddSearch::measureUsual() {
    const float least = m_slices.first().step();
    const size_t pixels = size_t(m_width) * size_t(m_height), w = size_t(m_width);
    std::vector<float> steep(pixels), far(pixels), steps(pixels);
    eachRow([&](const Row& row) {
        addSizes(row.far, far.data() + row.first, w);
        if (row.below)
            addSteepness(row.far, row.below, steep.data() + row.first, w);
        if (row.earlier)
            addDifferences(row.own, row.earlier, steps.data() + row.first, w);
    });
    m_usualSteep = usualOf(std::move(steep), count(), m_width, m_height, least);
    m_usual = usualOf(std::move(far), count(), m_width, m_height, least);
    m_usualStep = usualOf(std::move(steps), count() - 1, m_width, m_height, least);
    std::vector<float> edges(pixels);
    for (const int end : {0, 1}) {
        const std::vector<float> next = m_slices[end == 0 ? 1 : count() - 2].values(frame());
        std::fill(edges.begin(), edges.end(), 0.0F);
        for (int y = 0; y + 1 < m_height; ++y) {
            const float* line = next.data() + size_t(y) * w;
            addSteepness(line, line + w, edges.data() + size_t(y) * w, w);
        }
        m_atEnd[end] = highestAround(edges, m_width, m_height, kMoved);
    }
}

void OddSearch::findUnusual() {
    const size_t pixels = size_t(m_width) * size_t(m_height), w = size_t(m_width);
    m_above.assign(pixels, 0);
    m_below.assign(pixels, 0);
    m_slice.assign(pixels, 0);
    const size_t last = size_t(count()) - 1;
    const size_t across = size_t(tilesOf(m_width));
    m_marks.assign(size_t(count()), std::vector<int>(across * size_t(tilesOf(m_height))));
    // Of the row: what is odd; one over what is usual, for all slices and for the first and the
    // last of them.
    std::vector<float> limits(w), share(w), stepShare(w), endLimits[2], endShare[2];
    for (const int end : {0, 1}) {
        endLimits[end].resize(w);
        endShare[end].resize(w);
    }
    eachRow([&](const Row& row) {
        if (row.slice == 0)
            for (size_t x = 0, p = row.first; x < w; ++x, ++p) {
                limits[x] = kOdd * m_usualSteep[p];
                share[x] = 1 / m_usual[p];
                stepShare[x] = kStep / m_usualStep[p];
                // An edge that moves from slice to slice lies between those before and after; here,
                // where one side is not known, it is told by being no steeper than the next slice
                // is near there.
                for (const int end : {0, 1}) {
                    const float moved = kSteeperAtEnd * m_atEnd[end][p];
                    endLimits[end][x] = std::max(limits[x], moved);
                    endShare[end][x] = 1 / (m_usual[p] + moved);
                }
            }
        const Oddest oddest{m_above.data() + row.first, m_below.data() + row.first,
                            m_slice.data() + row.first};
        const bool isEnd = row.slice == 0 || row.slice == last;
        const int end = row.slice == 0 ? 0 : 1;
        const auto slice = float(row.slice);
        takeOdd(row.far, (isEnd ? endShare[end] : share).data(), slice, oddest, w);
        // What is there from one slice on, or up to one: it is no odd one among its neighbours.
        if (row.earlier)
            takeOdd(row.own, row.earlier, stepShare.data(), slice - 0.5F, oddest, w);
        if (row.below)
            markSteep(row.far, row.below, (isEnd ? endLimits[end] : limits).data(),
                      m_marks[row.slice].data() + size_t(row.y / kTile) * across, w);
    });
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
            uchar* to = out.scanLine(y) + qsizetype(3) * area.left();
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
    std::vector<int> counts(m_marks.size()), steps(m_marks.size());
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
    const auto [earlier, later] = neighboursOf(slice, count());
    const std::vector<float> a = m_slices[earlier].values(area);
    const std::vector<float> b = m_slices[later].values(area);
    const QRect wide = area.adjusted(-kThickest, -kThickest, kThickest, kThickest) & frame();
    const std::vector<float> own = m_slices[slice].values(wide);
    const int width = wide.width();
    std::vector<std::ptrdiff_t> odd; // places in `own`
    std::vector<float> far;
    for (int y = 0, p = 0; y < area.height(); ++y) {
        const float* usual =
            m_usual.data() + std::ptrdiff_t(area.top() + y) * m_width + area.left();
        std::ptrdiff_t at =
            std::ptrdiff_t(area.top() + y - wide.top()) * width + area.left() - wide.left();
        for (int x = 0; x < area.width(); ++x, ++p, ++at) {
            const float difference = std::abs(outside(own[size_t(at)], a[size_t(p)], b[size_t(p)]));
            if (difference > kOddValue * usual[x]) {
                odd.push_back(at);
                far.push_back(difference);
            }
        }
    }
    if (odd.empty())
        return 0;
    const auto high = far.begin() + std::ptrdiff_t(0.9 * double(far.size() - 1));
    std::nth_element(far.begin(), high, far.end());
    const float same = 0.1F * *high;
    // Strokes are thin. What goes on at both sides, such as air that is cut off at one value, is
    // none.
    const auto isThin = [&](std::ptrdiff_t at, std::ptrdiff_t next, int before, int after) {
        const float value = own[size_t(at)];
        const auto like = [&](std::ptrdiff_t other) {
            return std::abs(own[size_t(other)] - value) <= same;
        };
        int length = 1;
        for (int i = 1; i <= before && length <= kThickest && like(at - i * next); ++i)
            ++length;
        for (int i = 1; i <= after && length <= kThickest && like(at + i * next); ++i)
            ++length;
        return length <= kThickest;
    };
    std::vector<float> ink;
    for (const std::ptrdiff_t at : odd) {
        const int x = int(at % width), y = int(at / width);
        if (isThin(at, 1, x, width - 1 - x) || isThin(at, width, y, wide.height() - 1 - y))
            ink.push_back(own[size_t(at)]);
    }
    std::sort(ink.begin(), ink.end());
    size_t most = 0, first = 0;
    for (size_t last = 0; last < ink.size(); ++last) {
        while (ink[last] - ink[first] > same)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return double(most) / double(odd.size());
}

QImage OddSearch::pictureOf(const OddPlace& place) const {
    constexpr float kSteps = 6; ///< of shade, for the usual difference
    const QRect& area = place.area;
    const Sight& slice = m_slices[place.slice];
    const QImage near = slice.contrast(area);
    const auto [earlier, later] = neighboursOf(place.slice, count());
    const std::vector<float> a = m_slices[earlier].values(area);
    const std::vector<float> b = m_slices[later].values(area);
    const std::vector<float> own = slice.values(area);
    const auto [low, high] = slice.shownRange();
    const float from = float(low), scale = high > low ? float(255 / (high - low)) : 0.0F;
    QImage out(area.size(), QImage::Format_RGB888);
    if (out.isNull())
        throw std::bad_alloc();
    size_t p = 0;
    for (int y = 0; y < area.height(); ++y) {
        uchar* to = out.scanLine(y);
        const uchar* contrast = near.constScanLine(y);
        const float* usual =
            m_usual.data() + std::ptrdiff_t(area.top() + y) * m_width + area.left();
        for (int x = 0; x < area.width(); ++x, ++p, to += 3) {
            to[0] = uchar(std::min(std::max((own[p] - from) * scale + 0.5F, 0.0F), 255.0F));
            to[1] = contrast[x];
            const float far = outside(own[p], a[p], b[p]) / usual[x];
            to[2] = uchar(std::min(std::max(128.5F + kSteps * far, 0.0F), 255.0F));
        }
    }
    return out;
}

QList<OddPlace> OddSearch::tiles() const {
    constexpr QSize kSmall(6, 3); ///< tiles
    const QSize size(tilesOf(m_width), tilesOf(m_height));
    QList<OddPlace> places;
    for (int i = 0; i < count(); ++i) {
        Marks odd(size);
        for (int y = 0, tile = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x, ++tile)
                if (m_marks[size_t(i)][size_t(tile)] >= kOddPixels)
                    odd.set(x, y);
        // One tile on its own is no line.
        for (const QRect& area : cover(odd, kSmall, false)) {
            const QRect tiles(area.topLeft() * kTile, area.size() * kTile);
            OddPlace place;
            place.slice = i;
            place.area = tiles.adjusted(-kMargin, -kMargin, kMargin, kMargin) & frame();
            place.score = sameness(i, tiles & frame());
            places.append(place);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const OddPlace& a, const OddPlace& b) { return a.score > b.score; });
    return places;
}

} // namespace disclens::writing
