// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/scan_series.h"

#include "writing/barcodes.h"
#include "writing/likeness.h"
#include "writing/odd_places.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace disclens::writing {
namespace {

constexpr qint64 kMostPixels = 1 << 20; ///< of a slice: all of them are in memory as floats
constexpr int kFewest = 5;              ///< slices; fewer are scanned one by one
constexpr int kAroundRow = 12;          ///< around what was found on all slices together, pixels
constexpr qint64 kMostDotted = 16'000;  ///< of a place that is searched for letters of dots
constexpr float kSureLine = 0.8F;
constexpr double kLeastLine = 6;       ///< pixels across of what surely is more than specks
constexpr int kMoreThanLine = 2;       ///< around a line that all slices may have, pixels
constexpr double kMostOfFrame = 0.3;   ///< that letters may be high
constexpr qint64 kMostLooked = 25'000; ///< of one slice closely, on average, pixels
constexpr qint64 kMostClosely = 9'000; ///< of a place even more closely, pixels
constexpr double kLikeInk = 0.2;       ///< share of strokes of one value, for that
constexpr double kHardlyInk = 0.15;    ///< less: anatomy that moved

/// Grown to multiples of the finder's step, so that no rim that it adds looks like writing.
QRect whole(const QRect& part, const QRect& frame) {
    constexpr int kStep = 32;
    const auto grown = [](int length, int most) {
        return std::min(most, (length + kStep - 1) / kStep * kStep);
    };
    QRect out(QPoint(),
              QSize(grown(part.width(), frame.width()), grown(part.height(), frame.height())));
    out.moveCenter(part.center());
    out.moveTo(std::clamp(out.left(), frame.left(), frame.right() + 1 - out.width()),
               std::clamp(out.top(), frame.top(), frame.bottom() + 1 - out.height()));
    return out;
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

qint64 areaOf(const QRect& box) {
    return box.isEmpty() ? 0 : qint64(box.width()) * box.height();
}

bool isSamePicture(const Sight& a, const Sight& b) {
    return a.pixels().size() == b.pixels().size() &&
           std::memcmp(a.pixels().data(), b.pixels().data(), a.pixels().size()) == 0;
}

} // namespace

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

QList<Line> SeriesScanner::readNew(const Sight& slice, QList<Found> pieces) {
    if (!m_known)
        return m_scanner.readAll(slice, pieces);
    QList<Line> lines = m_known->take(slice, pieces);
    for (const Line& line : m_scanner.readAll(slice, pieces)) {
        m_known->add(slice, line);
        lines.append(line);
    }
    return lines;
}

void SeriesScanner::follow(const QList<Sight>& slices, int from, const Line& line) {
    constexpr int kAround = 3;
    constexpr int kTries = 3; // in vain: it cannot be read on the other slices either
    const QRect frame(0, 0, slices.first().width(), slices.first().height());
    const QRect area = line.box.adjusted(-kAround, -kAround, kAround, kAround) & frame;
    struct Known {
        QImage strokes;
        QList<Line> lines;
    };
    QList<Known> known{{slices[from].contrast(area), {line}}};
    int unread = line.text.isEmpty() ? 1 : 0;
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
        QList<Line> found;
        if (unread < kTries) {
            found = m_scanner.look(slices[i], line.box);
        } else {
            for (const Found& one : m_scanner.findNear(slices[i], line.box))
                if (const Line other = LineReader::unread(slices[i], one); !isNothing(other))
                    found.append(other);
        }
        found.removeIf([&line](const Line& other) { return !other.box.intersects(line.box); });
        if (std::any_of(found.begin(), found.end(),
                        [](const Line& other) { return !other.text.isEmpty(); }))
            unread = 0;
        else if (line.text.isEmpty())
            ++unread;
        for (const Line& one : found)
            add(i, one);
        known.append({strokes, found});
    }
}

bool SeriesScanner::mayBeWriting(const OddSearch& odd, const OddPlace& place) const {
    return !m_sieve || m_sieve->mayBeWriting(odd.pictureOf(place));
}

QList<Found> SeriesScanner::findIn(const QList<QRect>& parts, const QImage& picture) {
    constexpr int kRim = 12; // pixels; at the very edge what is cut off looks like writing
    constexpr int kMore = 64, kTouches = 6, kMostTimes = 3; // pixels; pixels; times
    QList<Found> all;
    for (QRect part : parts) {
        QList<Found> found;
        for (int times = 0; times < kMostTimes; ++times) {
            const QRect area =
                whole(part.adjusted(-kRim, -kRim, kRim, kRim) & picture.rect(), picture.rect());
            found = m_scanner.findOn(picture.copy(area), 1, area.topLeft());
            // A line that leaves the part goes on there.
            QRect wide = part;
            for (const Found& one : found) {
                const QRectF box = one.bounds();
                if (!box.intersects(part))
                    continue;
                const bool sideways = std::abs(one.angle) > 45;
                if (!sideways && box.left() < area.left() + kTouches)
                    wide.setLeft(area.left() - kMore);
                if (!sideways && box.right() > area.right() - kTouches)
                    wide.setRight(area.right() + kMore);
                if (sideways && box.top() < area.top() + kTouches)
                    wide.setTop(area.top() - kMore);
                if (sideways && box.bottom() > area.bottom() - kTouches)
                    wide.setBottom(area.bottom() + kMore);
            }
            wide &= picture.rect();
            if (wide == part)
                break;
            part = wide;
        }
        for (const Found& one : found)
            if (QRectF(part).contains(one.centre))
                all.append(one);
    }
    return all;
}

QList<Found> SeriesScanner::findOnSlice(const QImage& picture) {
    return findIn(m_sieve ? m_sieve->partsOfSlice(picture) : QList<QRect>{picture.rect()}, picture);
}

QList<Found> SeriesScanner::findOnAll(const QImage& together) {
    return findIn(m_sieve ? m_sieve->partsOfAll(together) : QList<QRect>{together.rect()},
                  together);
}

void SeriesScanner::lookAtOddPlaces(const QList<Sight>& slices, const QList<Line>& known,
                                    const Budget& budget, QList<QList<Found>>& pieces) {
    const OddSearch odd(slices);
    const QRect frame(0, 0, slices.first().width(), slices.first().height());
    const double highest = kMostOfFrame * std::min(frame.width(), frame.height());
    // What the finder sees where all slices are laid over each other goes first.
    struct Place {
        OddPlace odd;
        QList<Found> there;
    };
    std::vector<Place> places;
    // Where all slices have the same letters there is no grain, which looks like letters, too.
    // Should one of them have others there, following that line shows it.
    QList<QRect> same;
    for (const Line& line : known)
        same.append(
            line.box.adjusted(-kMoreThanLine, -kMoreThanLine, kMoreThanLine, kMoreThanLine) &
            frame);
    for (const Found& found : findOnAll(odd.together(same))) {
        if (found.height > highest)
            continue;
        const QRect box = found.bounds().toAlignedRect() & frame;
        for (OddPlace one : odd.slicesOf(box)) {
            one.area = box.adjusted(-kAroundRow, -kAroundRow, kAroundRow, kAroundRow) & frame;
            // From where on it is there, its neighbours do not tell.
            if (!one.isStep && !mayBeWriting(odd, one))
                continue;
            Place place{one, {found}};
            for (bool joined = true; joined;) {
                joined = false;
                for (size_t i = 0; i < places.size() && !joined; ++i)
                    if (places[i].odd.slice == one.slice &&
                        places[i].odd.area.intersects(place.odd.area)) {
                        place.odd.area |= places[i].odd.area;
                        place.there += places[i].there;
                        places.erase(places.begin() + std::ptrdiff_t(i));
                        joined = true;
                    }
            }
            places.push_back(place);
        }
    }
    for (const OddPlace& tile : odd.tiles())
        if (tile.score >= kHardlyInk && mayBeWriting(odd, tile))
            places.push_back({tile, {}});
    const auto isLine = [](const Found& found) {
        return found.height >= kLeastLine && found.length > 2 * found.height &&
               found.score >= kSureLine;
    };
    qint64 left = kMostLooked * slices.size();
    QList<QList<QRect>> looked(slices.size());
    for (const Place& place : places) {
        if (budget.isUsedUp())
            break;
        const QRect& area = place.odd.area;
        const int slice = place.odd.slice;
        qint64 done = 0;
        for (const QRect& other : looked[slice])
            done += areaOf(other & area);
        if (10 * done > 9 * areaOf(area))
            continue;
        if (areaOf(area) > left) { // an untrue calm else
            m_outcomes[slice].notCovered = {QStringLiteral("time")};
            continue;
        }
        left -= areaOf(area);
        looked[slice].append(area);
        QList<Found> found = m_scanner.findGrowing(slices[slice], area);
        // Small writing needs more than twice its size where much is behind it.
        if (found.isEmpty() && place.there.isEmpty() && areaOf(area) <= kMostClosely &&
            place.odd.score >= kLikeInk) {
            left -= areaOf(area) * 9 / 4;
            found = m_scanner.findIn(slices[slice], area, 3);
        }
        // Letters made of dots are found as specks, or not at all.
        if (std::none_of(found.begin(), found.end(), isLine) && place.odd.score >= kLikeInk &&
            areaOf(area) <= kMostDotted) {
            left -= areaOf(area) / 4;
            const QList<Found> dotted = m_scanner.findDotted(slices[slice], area);
            for (const Line& line : m_scanner.readMissed(slices[slice], dotted, found))
                add(slice, line);
        }
        if (place.odd.score >= kLikeInk)
            m_again[slice].append(area);
        pieces[slice] += found.isEmpty() && !place.odd.isStep ? place.there : found;
    }
}

QList<FrameScanner::Outcome> SeriesScanner::scan(const QList<Sight>& slices, const Budget& budget) {
    m_outcomes = QList<FrameScanner::Outcome>(slices.size());
    m_again = QList<QList<QRect>>(slices.size());
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
        QList<Found> coarse;
        const QImage picture = different[middle].part(frame);
        for (const Found& found : findOnSlice(picture))
            if (found.height <= kMostOfFrame * std::min(width, height)) { // higher: a whole organ
                joinTo(rows, found.bounds().toAlignedRect() & frame);
                coarse.append(found);
            }
        // A line may lie in several places: its pieces are joined before they are read.
        QList<QList<Found>> pieces(different.size());
        QList<Found> inRows;
        for (const QRect& row : rows)
            inRows += m_scanner.findNear(different[middle], row);
        QList<Line> known = readNew(different[middle], inRows);
        known += m_scanner.readMissed(different[middle], coarse, inRows);
        known += m_scanner.secondLook(different[middle], frame, known, picture);
        for (const Line& line : known)
            add(middle, line);
        lookAtOddPlaces(different, known, budget, pieces);
        for (int i = 0; i < different.size(); ++i)
            for (const Line& line : m_scanner.readAll(different[i], pieces[i]))
                add(i, line);
        // Half a line may have been found, or nothing of it.
        for (int i = 0; i < different.size() && !budget.isUsedUp(); ++i)
            for (const QRect& area : m_again[i])
                for (const Line& line :
                     m_scanner.secondLook(different[i], area, m_outcomes[i].lines))
                    add(i, line);
        for (int i = 0; i < different.size(); ++i)
            for (const Line& line : QList<Line>(m_outcomes[i].lines))
                follow(different, i, line);
        for (int i = 0; i < different.size(); ++i)
            m_outcomes[i].lines += barcodesIn(different[i], frame);
        FrameScanner::PlateMemory plates;
        for (int i = 0; i < different.size() && !budget.isUsedUp(); ++i)
            for (const Line& line : m_scanner.onPlates(different[i], frame, &plates))
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
