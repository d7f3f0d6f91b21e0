// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/odd_places.h"

#include "writing/cover.h"
#include "writing/local_contrast.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
constexpr int kThickest = 10;         ///< that a stroke is, pixels
constexpr float kBrightest = 24;      ///< times the usual difference that become white

/// Means in squares around each pixel: along rows, then along columns, all of them together.
std::vector<float> blurred(const std::vector<float>& in, int width, int height, int radius) {
    const auto w = size_t(width);
    std::vector<float> across(in.size()), out(in.size());
    for (int y = 0; y < height; ++y) {
        const float* from = in.data() + size_t(y) * w;
        float* to = across.data() + size_t(y) * w;
        double sum = 0;
        int n = 0;
        for (int i = 0; i < std::min(radius, width); ++i, ++n)
            sum += double(from[i]);
        for (int i = 0; i < width; ++i) {
            if (i + radius < width) {
                sum += double(from[i + radius]);
                ++n;
            }
            if (i - radius - 1 >= 0) {
                sum -= double(from[i - radius - 1]);
                --n;
            }
            to[i] = float(sum / n);
        }
    }
    std::vector<double> sums(w);
    int n = 0;
    const auto add = [&](int y, double sign) {
        const float* from = across.data() + size_t(y) * w;
        for (size_t x = 0; x < w; ++x)
            sums[x] += sign * double(from[x]);
    };
    for (int y = 0; y < std::min(radius, height); ++y, ++n)
        add(y, 1);
    for (int y = 0; y < height; ++y) {
        if (y + radius < height) {
            add(y + radius, 1);
            ++n;
        }
        if (y - radius - 1 >= 0) {
            add(y - radius - 1, -1);
            --n;
        }
        float* to = out.data() + size_t(y) * w;
        for (size_t x = 0; x < w; ++x)
            to[x] = float(sums[x] / n);
    }
    return out;
}

/// How far a value lies outside of what its two neighbours span.
float outside(float value, float a, float b) {
    return value - std::clamp(value, std::min(a, b), std::max(a, b));
}

/// With which two others a slice is compared: the first and the last have both on one side.
std::pair<int, int> neighboursOf(int slice, int count) {
    return {slice == 0 ? 2 : slice - 1, slice == count - 1 ? count - 3 : slice + 1};
}

/// How steep a picture is at each pixel, to the right and down; nothing at its last row and column.
/// `rows`: how many to fill; `below`: how many there are.
void steepness(const float* in, int width, int rows, int below, float* out) {
    std::fill_n(out, size_t(width) * size_t(rows), 0.0F);
    for (int y = 0; y < rows && y + 1 < below; ++y) {
        const float* line = in + std::ptrdiff_t(y) * width;
        float* to = out + std::ptrdiff_t(y) * width;
        for (int x = 0; x + 1 < width; ++x)
            to[x] = std::abs(line[x + 1] - line[x]) + std::abs(line[x + width] - line[x]);
    }
}

/// The highest value in squares around each pixel.
/// Van Herk: the highest of any 2 × radius + 1 in a row from highest values towards the right and
/// towards the left within pieces of that length.
std::vector<float> highestAround(const std::vector<float>& in, int width, int height, int radius) {
    const int size = 2 * radius + 1;
    const auto w = size_t(width), h = size_t(height);
    std::vector<float> across(in.size()), out(in.size());
    std::vector<float> right(std::max(w, in.size())), left(right.size());
    for (size_t y = 0; y < h; ++y) {
        const float* from = in.data() + y * w;
        for (int x = 0; x < width; ++x)
            right[size_t(x)] = x % size == 0 ? from[x] : std::max(right[size_t(x - 1)], from[x]);
        for (int x = width - 1; x >= 0; --x)
            left[size_t(x)] = x == width - 1 || x % size == size - 1
                                  ? from[x]
                                  : std::max(left[size_t(x) + 1], from[x]);
        for (int x = 0; x < width; ++x)
            across[y * w + size_t(x)] = std::max(left[size_t(std::max(0, x - radius))],
                                                 right[size_t(std::min(width - 1, x + radius))]);
    }
    // The same down all columns at once.
    const auto highest = [&](float* to, const float* a, const float* b) {
        for (size_t x = 0; x < w; ++x)
            to[x] = std::max(a[x], b[x]);
    };
    for (int y = 0; y < height; ++y) {
        const float* from = across.data() + size_t(y) * w;
        float* to = right.data() + size_t(y) * w;
        highest(to, from, y % size == 0 ? from : to - w);
    }
    for (int y = height - 1; y >= 0; --y) {
        const float* from = across.data() + size_t(y) * w;
        float* to = left.data() + size_t(y) * w;
        highest(to, from, y == height - 1 || y % size == size - 1 ? from : to + w);
    }
    for (int y = 0; y < height; ++y)
        highest(out.data() + size_t(y) * w, left.data() + size_t(std::max(0, y - radius)) * w,
                right.data() + size_t(std::min(height - 1, y + radius)) * w);
    return out;
}

int tilesOf(int pixels) {
    return (pixels + kTile - 1) / kTile;
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

/// Some rows of all slices, and how each slice differs from its neighbours there.
struct OddSearch::Band {
    Band(const OddSearch& search, int top)
        : width(search.m_width)
        , first(size_t(top) * size_t(width))
        , rows(std::min(kTile, search.m_height - top))
        , pixels(size_t(rows) * size_t(width)) {
        // One more row: how steep a pixel is depends on the one below.
        const QRect area(0, top, width, std::min(rows + 1, search.m_height - top));
        below = area.height();
        for (const Sight& slice : search.m_slices)
            values.push_back(slice.values(area));
        difference.resize(values.front().size());
        steep.resize(pixels);
    }
    /// Fills `difference` and `steep` for a slice.
    void lookAt(size_t i) {
        const auto [earlier, later] = neighboursOf(int(i), int(values.size()));
        const float* a = values[size_t(earlier)].data();
        const float* b = values[size_t(later)].data();
        const float* own = values[i].data();
        for (size_t p = 0; p < difference.size(); ++p)
            difference[p] = outside(own[p], a[p], b[p]);
        steepness(difference.data(), width, rows, below, steep.data());
    }

    int width;
    size_t first; ///< pixel of the frame
    int rows, below = 0;
    size_t pixels;
    std::vector<std::vector<float>> values;
    std::vector<float> difference, steep;
};

OddSearch::OddSearch(const QList<Sight>& slices)
    : m_slices(slices)
    , m_width(slices.first().width())
    , m_height(slices.first().height()) {
    measureUsual();
    findUnusual();
}

void OddSearch::measureUsual() {
    const float least = m_slices.first().step();
    const size_t pixels = size_t(m_width) * size_t(m_height);
    std::vector<float> steep(pixels), far(pixels), steps(pixels);
    for (int top = 0; top < m_height; top += kTile) {
        Band band(*this, top);
        float* const toSteep = steep.data() + band.first;
        float* const toFar = far.data() + band.first;
        float* const toSteps = steps.data() + band.first;
        for (size_t i = 0; i < band.values.size(); ++i) {
            band.lookAt(i);
            for (size_t p = 0; p < band.pixels; ++p) {
                toSteep[p] += band.steep[p];
                toFar[p] += std::abs(band.difference[p]);
            }
            if (i == 0)
                continue;
            const float* a = band.values[i - 1].data();
            const float* b = band.values[i].data();
            for (size_t p = 0; p < band.pixels; ++p)
                toSteps[p] += std::abs(b[p] - a[p]);
        }
    }
    m_usualSteep = usualOf(std::move(steep), count(), m_width, m_height, least);
    m_usual = usualOf(std::move(far), count(), m_width, m_height, least);
    m_usualStep = usualOf(std::move(steps), count() - 1, m_width, m_height, least);
    std::vector<float> edges(pixels);
    for (const int end : {0, 1}) {
        const std::vector<float> next = m_slices[end == 0 ? 1 : count() - 2].values(frame());
        steepness(next.data(), m_width, m_height, m_height, edges.data());
        m_atEnd[end] = highestAround(edges, m_width, m_height, kMoved);
    }
}

void OddSearch::findUnusual() {
    const size_t pixels = size_t(m_width) * size_t(m_height);
    m_above.assign(pixels, 0);
    m_below.assign(pixels, 0);
    m_slice.assign(pixels, 0);
    const size_t last = size_t(count()) - 1;
    const int across = tilesOf(m_width);
    m_marks.assign(size_t(count()), std::vector<int>(size_t(across) * size_t(tilesOf(m_height))));
    std::vector<float> limits, z;
    for (int top = 0; top < m_height; top += kTile) {
        Band band(*this, top);
        const float* const usual = m_usual.data() + band.first;
        const float* const usualSteep = m_usualSteep.data() + band.first;
        const float* const usualStep = m_usualStep.data() + band.first;
        float* const above = m_above.data() + band.first;
        float* const below = m_below.data() + band.first;
        float* const number = m_slice.data() + band.first;
        limits.resize(band.pixels);
        z.resize(band.pixels);
        const auto note = [&](float slice) {
            for (size_t p = 0; p < band.pixels; ++p) {
                number[p] = std::abs(z[p]) > std::max(above[p], below[p]) ? slice : number[p];
                above[p] = std::max(above[p], z[p]);
                below[p] = std::max(below[p], -z[p]);
            }
        };
        for (size_t i = 0; i <= last; ++i) {
            band.lookAt(i);
            for (size_t p = 0; p < band.pixels; ++p)
                limits[p] = kOdd * usualSteep[p];
            if (i == 0 || i == last) {
                // An edge that moves from slice to slice lies between those before and after;
                // here, where one side is not known, it is told by being no steeper than the next
                // slice is near there.
                const float* const moved = m_atEnd[i == 0 ? 0 : 1].data() + band.first;
                for (size_t p = 0; p < band.pixels; ++p) {
                    limits[p] = std::max(limits[p], kSteeperAtEnd * moved[p]);
                    z[p] = band.difference[p] * (usual[p] / (usual[p] + kSteeperAtEnd * moved[p])) /
                           usual[p];
                }
            } else {
                for (size_t p = 0; p < band.pixels; ++p)
                    z[p] = band.difference[p] / usual[p];
            }
            note(float(i));
            int* const marks = m_marks[i].data() + size_t(top / kTile) * size_t(across);
            for (int y = 0; y < band.rows; ++y) {
                const size_t line = size_t(y) * size_t(m_width);
                for (int tile = 0; tile < across; ++tile) {
                    const size_t end = line + size_t(std::min(m_width, (tile + 1) * kTile));
                    int odd = 0;
                    for (size_t p = line + size_t(tile * kTile); p < end; ++p)
                        odd += band.steep[p] > limits[p] ? 1 : 0;
                    marks[tile] += odd;
                }
            }
        }
        // What is there from one slice on, or up to one: it is no odd one among its neighbours.
        for (size_t i = 0; i < last; ++i) {
            const float* a = band.values[i].data();
            const float* b = band.values[i + 1].data();
            for (size_t p = 0; p < band.pixels; ++p)
                z[p] = kStep * (b[p] - a[p]) / usualStep[p];
            note(float(i) + 0.5F);
        }
    }
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
