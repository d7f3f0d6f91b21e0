// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/scan_series.h"

#include "writing/barcodes.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace disclens::writing {
namespace {

constexpr qint64 kMostPixels = 1 << 20; ///< of a slice: all of them are in memory as floats
constexpr int kFewest = 5;              ///< slices; fewer are scanned one by one
constexpr int kTile = 16;               ///< pixels
constexpr float kOdd = 3;               ///< times as steep as usual there
constexpr int kOddPixels = 22;          ///< of a tile
constexpr int kUsualRadius = 12;        ///< within which "usual" is averaged, pixels
constexpr int kMargin = 8;              ///< around a place, for what the tiles cut off
constexpr int kMoved = 6;               ///< pixels from slice to slice
constexpr float kSteeperAtEnd = 1.0F;   ///< than what the next slice has near there
constexpr double kMostOfFrame = 0.3;    ///< that letters may be high
/// What is looked at closely of one slice, on average: pixels.
constexpr qint64 kMostLooked = 60'000;

/// Means in squares around each pixel.
std::vector<float> blurred(const std::vector<float>& in, int width, int height, int radius) {
    std::vector<float> across(in.size()), out(in.size());
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
    for (int y = 0; y < height; ++y)
        run(in.data() + std::ptrdiff_t(y) * width, across.data() + std::ptrdiff_t(y) * width, width,
            1);
    for (int x = 0; x < width; ++x)
        run(across.data() + x, out.data() + x, height, width);
    return out;
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
    std::vector<float> across(in.size()), out(in.size());
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
    for (int y = 0; y < height; ++y)
        run(in.data() + std::ptrdiff_t(y) * width, across.data() + std::ptrdiff_t(y) * width, width,
            1);
    for (int x = 0; x < width; ++x)
        run(across.data() + x, out.data() + x, height, width);
    return out;
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

/// Areas that are close to each other become one: they are looked at together.
void joinTo(QList<QRect>& areas, QRect area) {
    constexpr int kClose = 8;
    for (bool joined = true; joined;) {
        joined = false;
        for (qsizetype i = 0; i < areas.size() && !joined; ++i)
            if (areas[i].adjusted(-kClose, -kClose, kClose, kClose).intersects(area)) {
                area |= areas.takeAt(i);
                joined = true;
            }
    }
    areas.append(area);
}

bool isSamePicture(const Sight& a, const Sight& b) {
    return a.pixels().size() == b.pixels().size() &&
           std::memcmp(a.pixels().data(), b.pixels().data(), a.pixels().size()) == 0;
}

} // namespace

Likeness likenessOf(const QImage& first, const QImage& second) {
    if (first.size() != second.size() || first.isNull())
        return Likeness::Other;
    constexpr int kCell = 4; ///< a stroke of the smallest letters is found in such a square
    constexpr int kOtherStroke = 400; ///< sum of differences in it
    double ab = 0, aa = 0, bb = 0;
    const int width = first.width(), height = first.height();
    std::vector<int> columns(static_cast<size_t>(width));
    bool same = true;
    for (int y = 0; y < height; ++y) {
        const uchar* a = first.constScanLine(y);
        const uchar* b = second.constScanLine(y);
        const uchar* a0 = y >= kCell ? first.constScanLine(y - kCell) : nullptr;
        const uchar* b0 = y >= kCell ? second.constScanLine(y - kCell) : nullptr;
        int cell = 0;
        for (int x = 0; x < width; ++x) {
            const double u = a[x] - 128.0, v = b[x] - 128.0;
            ab += u * v;
            aa += u * u;
            bb += v * v;
            columns[size_t(x)] += std::abs(int(a[x]) - int(b[x]));
            if (a0)
                columns[size_t(x)] -= std::abs(int(a0[x]) - int(b0[x]));
            cell += columns[size_t(x)] - (x >= kCell ? columns[size_t(x - kCell)] : 0);
            same = same && cell <= kOtherStroke;
        }
    }
    const double correlation = ab / std::sqrt(std::max(1.0, aa * bb));
    if (correlation < 0.4)
        return Likeness::Other;
    return same ? Likeness::Same : Likeness::Alike;
}

bool SeriesScanner::canScan(const QList<Sight>& slices) {
    if (slices.size() < kFewest)
        return false;
    const image::FrameInfo& one = slices.first().info();
    return qint64(one.width) * one.height <= kMostPixels && std::min(one.width, one.height) >= 64 &&
           std::all_of(slices.begin(), slices.end(), [&one](const Sight& slice) {
               const image::FrameInfo& info = slice.info();
               return info.width == one.width && info.height == one.height &&
                      info.samples == one.samples && info.type == one.type;
           });
}

QList<SeriesScanner::Place> SeriesScanner::oddPlaces(const QList<Sight>& slices) {
    const int width = slices.first().width(), height = slices.first().height();
    const size_t pixels = size_t(width) * size_t(height);
    const int count = int(slices.size());
    std::vector<std::vector<float>> values, differences;
    for (const Sight& slice : slices)
        values.push_back(slice.values({0, 0, width, height}));
    std::vector<float> usual(pixels);
    for (int i = 0; i < count; ++i) {
        // The first and the last have both neighbours on one side.
        const auto& a = values[size_t(i == 0 ? 2 : i - 1)];
        const auto& b = values[size_t(i == count - 1 ? count - 3 : i + 1)];
        const auto& own = values[size_t(i)];
        std::vector<float> difference(pixels);
        for (size_t p = 0; p < pixels; ++p)
            difference[p] = outside(own[p], a[p], b[p]);
        differences.push_back(steepness(difference, width, height));
        for (size_t p = 0; p < pixels; ++p)
            usual[p] += differences.back()[p];
    }
    for (float& u : usual)
        u /= float(count);
    usual = blurred(usual, width, height, kUsualRadius);
    std::vector<float> sorted = usual;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(pixels / 2), sorted.end());
    const float least = 0.3F * sorted[pixels / 2] + slices.first().step();
    for (float& u : usual)
        u = kOdd * (u + least);

    QList<Place> places;
    Tiles tiles;
    tiles.across = (width + kTile - 1) / kTile;
    tiles.down = (height + kTile - 1) / kTile;
    const QRect frame(0, 0, width, height);
    for (int i = 0; i < count; ++i) {
        tiles.marks.assign(size_t(tiles.across) * size_t(tiles.down), 0);
        const float* difference = differences[size_t(i)].data();
        const float* limit = usual.data();
        std::vector<float> atEnd;
        if (i == 0 || i == count - 1) {
            // An edge that moves from slice to slice lies between those before and after; here,
            // where one side is not known, it is told by being no steeper than the next slice is
            // near there.
            atEnd = highestAround(steepness(values[size_t(i == 0 ? 1 : count - 2)], width, height),
                                  width, height, kMoved);
            for (size_t p = 0; p < pixels; ++p)
                atEnd[p] = std::max(usual[p], kSteeperAtEnd * atEnd[p]);
            limit = atEnd.data();
        }
        for (int y = 0; y < height; ++y) {
            int* marks = tiles.marks.data() + size_t(y / kTile) * size_t(tiles.across);
            for (int x = 0; x < width; ++x, ++difference, ++limit)
                marks[x / kTile] += *difference > *limit ? 1 : 0;
        }
        for (int& mark : tiles.marks)
            mark = mark >= kOddPixels ? mark : 0;
        QList<QRect> areas;
        cover(tiles, {0, 0, tiles.across, tiles.down}, areas);
        for (const QRect& area : areas) {
            Place place;
            place.slice = i;
            place.area = QRect(area.topLeft() * kTile, area.size() * kTile)
                             .adjusted(-kMargin, -kMargin, kMargin, kMargin) &
                         frame;
            int sum = 0, marked = 0;
            for (int y = area.top(); y <= area.bottom(); ++y)
                for (int x = area.left(); x <= area.right(); ++x) {
                    sum += tiles.at(x, y);
                    marked += tiles.at(x, y) ? 1 : 0;
                }
            place.score = double(sum) / marked;
            places.append(place);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.score > b.score; });
    return places;
}

void SeriesScanner::add(int slice, const Line& line) {
    QList<Line>& lines = m_outcomes[slice].lines;
    for (Line& other : lines) {
        const QRect common = other.box & line.box;
        const qint64 area = qint64(common.width()) * common.height();
        const qint64 mine = qint64(line.box.width()) * line.box.height();
        const qint64 theirs = qint64(other.box.width()) * other.box.height();
        if (common.isEmpty() || 2 * area < std::min(mine, theirs))
            continue;
        if (line.text.size() > other.text.size())
            other = line;
        return;
    }
    lines.append(line);
}

void SeriesScanner::follow(const QList<Sight>& slices, int from, const Line& line) {
    constexpr int kAround = 3;
    const QRect frame(0, 0, slices.first().width(), slices.first().height());
    const QRect area = line.box.adjusted(-kAround, -kAround, kAround, kAround) & frame;
    struct Known {
        QImage strokes;
        QList<Line> lines;
    };
    QList<Known> known{{slices[from].contrast(area), {line}}};
    for (int i = 0; i < slices.size(); ++i) {
        if (i == from)
            continue;
        const bool there = std::any_of(m_outcomes[i].lines.begin(), m_outcomes[i].lines.end(),
                                       [&line](const Line& other) {
                                           const QRect common = other.box & line.box;
                                           return 2 * qint64(common.width()) * common.height() >
                                                  qint64(line.box.width()) * line.box.height();
                                       });
        if (there)
            continue;
        const QImage strokes = slices[i].contrast(area);
        bool alike = false, done = false;
        for (const Known& one : known) {
            const Likeness likeness = likenessOf(one.strokes, strokes);
            alike = alike || likeness != Likeness::Other;
            if (likeness != Likeness::Same)
                continue;
            for (const Line& same : one.lines)
                add(i, same);
            done = true;
            break;
        }
        if (done || !alike)
            continue;
        QList<Line> found = m_scanner.look(slices[i], line.box);
        found.removeIf([&line](const Line& other) { return !other.box.intersects(line.box); });
        for (const Line& one : found)
            add(i, one);
        known.append({strokes, found});
    }
}

QList<FrameScanner::Outcome> SeriesScanner::scan(const QList<Sight>& slices, const Budget& budget) {
    m_outcomes = QList<FrameScanner::Outcome>(slices.size());
    // A picture that comes again is looked at once.
    QList<Sight> different;
    QList<int> sameAs;
    for (const Sight& slice : slices) {
        int same = -1;
        for (int i = 0; i < different.size() && same < 0; ++i)
            if (isSamePicture(different[i], slice))
                same = i;
        if (same < 0) {
            same = int(different.size());
            different.append(slice);
        }
        sameAs.append(same);
    }
    if (!canScan(different)) {
        for (int i = 0; i < different.size(); ++i)
            m_outcomes[i] = m_scanner.scan(different[i], budget);
    } else {
        const int width = slices.first().width(), height = slices.first().height();
        const QRect frame(0, 0, width, height);
        const int middle = int(different.size() / 2);
        QList<QRect> rows;
        for (const Found& found : m_scanner.findIn(different[middle], frame, 1))
            if (found.height <= kMostOfFrame * std::min(width, height)) // higher: a whole organ
                joinTo(rows, found.bounds().toAlignedRect() & frame);
        // A line may lie in several places: its pieces are joined before they are read.
        QList<QList<Found>> pieces(different.size());
        for (const QRect& row : rows)
            pieces[middle] += m_scanner.findNear(different[middle], row);
        qint64 left = kMostLooked * different.size();
        for (const Place& place : oddPlaces(different)) {
            const qint64 area = qint64(place.area.width()) * place.area.height();
            if (area > left || budget.isUsedUp())
                continue;
            left -= area;
            pieces[place.slice] += m_scanner.findNear(different[place.slice], place.area);
        }
        for (int i = 0; i < different.size(); ++i)
            for (const Line& line : m_scanner.readAll(different[i], pieces[i]))
                add(i, line);
        for (int i = 0; i < different.size(); ++i)
            for (const Line& line : QList<Line>(m_outcomes[i].lines))
                follow(different, i, line);
        for (int i = 0; i < different.size(); ++i)
            m_outcomes[i].lines += barcodesIn(different[i], frame);
        for (int i = 0; i < different.size() && !budget.isUsedUp(); ++i)
            for (const Line& line : m_scanner.onPlates(different[i], frame))
                add(i, line);
        if (budget.isUsedUp())
            for (FrameScanner::Outcome& outcome : m_outcomes)
                outcome.notCovered = {QStringLiteral("time")};
    }
    QList<FrameScanner::Outcome> all;
    for (const int same : sameAs)
        all.append(m_outcomes[same]);
    return all;
}

} // namespace disclens::writing
