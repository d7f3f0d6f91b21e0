// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/scan_frame.h"

#include "writing/barcodes.h"
#include "writing/found_lines.h"
#include "writing/plates.h"
#include "writing/softened.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <iterator>

namespace disclens::writing {
namespace {

constexpr int kLeastSide = 6;        ///< fewer rows or columns hold no writing
constexpr int kBlock = 2048;         ///< a large frame is searched block by block
constexpr int kOverlap = 192;        ///< of blocks: no line that is read is cut in two unnoticed
constexpr int kSmallFrame = 400;     ///< pixels on the long side: another look costs little
constexpr float kClear = 0.85F;      ///< of the finder: clear writing
constexpr float kSureFinding = 0.6F; ///< of the finder, to show what could not be read

QList<QRect> blocksOf(QSize frame) {
    QList<QRect> blocks;
    for (int y = 0; y == 0 || y + kOverlap < frame.height(); y += kBlock - kOverlap)
        for (int x = 0; x == 0 || x + kOverlap < frame.width(); x += kBlock - kOverlap)
            blocks.append(QRect(x, y, kBlock, kBlock) & QRect(QPoint(), frame));
    return blocks;
}

double areaOf(const QRectF& box) {
    return box.width() * box.height();
}

/// The part outside of which every pixel is like the one beside it and the one below: a frame of
/// black holds no writing. With as much around as the finder needs to see what is beside writing.
QRect contentOf(const QImage& picture) {
    constexpr int kAround = 24;
    int left = picture.width(), right = -1, top = -1, bottom = -1;
    const qsizetype bytes = qsizetype(picture.width()) * 3;
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* line = picture.constScanLine(y);
        const uchar* below = picture.constScanLine(qMin(y + 1, picture.height() - 1));
        const auto changes = [&](int x) {
            const uchar* p = line + qsizetype(3) * x;
            const bool beside = x + 1 < picture.width() && !std::equal(p, p + 3, p + 3);
            return beside || !std::equal(p, p + 3, below + qsizetype(3) * x);
        };
        if (std::equal(line, line + bytes, below) && std::equal(line, line + bytes - 3, line + 3))
            continue;
        int first = 0;
        while (first < picture.width() && !changes(first))
            ++first;
        int last = picture.width() - 1;
        while (last > right && last > first && !changes(last))
            --last;
        left = qMin(left, first);
        right = qMax(right, last);
        top = top < 0 ? y : top;
        bottom = y;
    }
    if (right < 0)
        return {};
    return QRect(QPoint(left, top), QPoint(right, bottom))
               .adjusted(-kAround, -kAround, kAround + 1, kAround + 1) &
           picture.rect();
}

/// The part with grain or fine anatomy, and a rim. Ground of nearly one value, with or without rows
/// of writing on it, is not: there local contrast shows all there is.
QRect busyPart(const QImage& grey) {
    constexpr int kSide = 32, kShades = 6, kRim = 24; // of a square; of a bin; pixels
    constexpr double kOneValue = 0.6;                 // of the pixels, in two bins
    constexpr double kWide = 0.75;                    // of the squares around, writing has fewer
    const int across = (grey.width() + kSide - 1) / kSide;
    const int down = (grey.height() + kSide - 1) / kSide;
    std::vector<bool> grainy(size_t(across) * size_t(down));
    const auto squareAt = [&](int column, int row) {
        return QRect(column * kSide, row * kSide, kSide, kSide) & grey.rect();
    };
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column) {
            const QRect square = squareAt(column, row);
            std::array<int, 256 / kShades + 2> counts{};
            for (int y = square.top(); y <= square.bottom(); ++y) {
                const uchar* line = grey.constScanLine(y);
                for (int x = square.left(); x <= square.right(); ++x)
                    ++counts[size_t(line[x] / kShades)];
            }
            int most = 0;
            for (size_t i = 0; i + 1 < counts.size(); ++i)
                most = std::max(most, counts[i] + counts[i + 1]);
            grainy[size_t(row) * size_t(across) + size_t(column)] =
                most < kOneValue * square.width() * square.height();
        }
    QRect busy;
    for (int row = 0; row < down; ++row)
        for (int column = 0; column < across; ++column) {
            int around = 0, all = 0;
            for (int y = std::max(0, row - 1); y <= std::min(down - 1, row + 1); ++y)
                for (int x = std::max(0, column - 1); x <= std::min(across - 1, column + 1); ++x) {
                    ++all;
                    around += grainy[size_t(y) * size_t(across) + size_t(x)] ? 1 : 0;
                }
            if (around >= kWide * all)
                busy |= squareAt(column, row);
        }
    return busy.isEmpty() ? busy : busy.adjusted(-kRim, -kRim, kRim, kRim) & grey.rect();
}

} // namespace

QList<Line> FrameScanner::readMissed(const Sight& sight, const QList<Found>& other,
                                     const QList<Found>& usual) {
    constexpr double kSeen = 0.6, kLong = 3; // of its area; times the height
    constexpr float kSure = 0.7F; // what one look alone sees may be grain that looks like digits
    QList<Line> lines;
    for (const Found& found : other)
        if (found.length > kLong * found.height && found.score >= kClear &&
            covered(found, usual) < kSeen)
            if (const Line line = read(sight, found);
                !line.text.isEmpty() && line.confidence >= kSure)
                lines.append(line);
    return lines;
}

QList<Line> FrameScanner::secondLook(const Sight& sight, const QRect& area,
                                     const QList<Line>& known, const QImage& picture) {
    constexpr int kRim = 12;       // pixels
    constexpr qsizetype kMost = 6; // more of them: a scale, a pattern or a drawing
    constexpr qsizetype kFew = 3;
    constexpr int kShort = 24, kWord = 40; // pixels
    constexpr float kSureText = 0.7F, kSurelyWriting = 10;
    if (!m_sieve || sight.isUniform() || qMin(area.width(), area.height()) < kLeastSide)
        return {};
    QList<PlaceSieve::Suspect> suspects = m_sieve->suspectsOn(picture);
    for (PlaceSieve::Suspect& one : suspects)
        one.box.translate(area.topLeft());
    const auto lengthOf = [](const PlaceSieve::Suspect& one) {
        return qMax(one.box.width(), one.box.height());
    };
    // By its length: the sieve's boxes are higher than a line.
    suspects.removeIf([&](const PlaceSieve::Suspect& one) {
        constexpr double kUnseen = 0.3; // of its length
        const bool sideways = one.box.height() > one.box.width();
        int seen = 0;
        for (const Line& line : known) {
            const QRect common = line.box & one.box;
            seen += sideways ? common.height() : common.width();
        }
        return lengthOf(one) - seen < std::max<double>(kShort, kUnseen * lengthOf(one));
    });
    // Many short ones are the marks of a scale.
    if (suspects.size() > kFew)
        suspects.removeIf([&](const PlaceSieve::Suspect& one) { return lengthOf(one) < kWord; });
    if (suspects.size() > kMost)
        return {};
    QList<Line> lines;
    for (const PlaceSieve::Suspect& one : suspects) {
        const QRect wide = one.box.adjusted(-kRim, -kRim, kRim, kRim) & area;
        Found whole;
        whole.centre = QRectF(one.box).center();
        const bool sideways = one.box.height() > one.box.width();
        whole.length = lengthOf(one);
        whole.height = qMin(one.box.width(), one.box.height());
        whole.angle = sideways ? 90 : 0;
        whole.score = kSureFinding;
        const auto readThese = [&](QList<Found> found) {
            joinPieces(found);
            const qsizetype before = lines.size();
            for (const Found& piece : found)
                if (const Line line = read(sight, piece);
                    line.text.size() >= 3 && line.confidence >= kSureText)
                    lines.append(line);
            return lines.size() > before;
        };
        // Reading in vain takes longest: what another look finds goes first.
        // It learned from grey pictures: of coloured ones only what can be read is believed.
        if (!readThese(findIn(sight, wide, 3)) && !readThese(findDotted(sight, wide)) &&
            !readThese({whole}) && one.odds >= kSurelyWriting && !sight.isColour())
            lines.append(LineReader::unread(sight, whole));
    }
    lines.removeIf([](const Line& line) { return isNothing(line); });
    dropDoubles(lines);
    return lines;
}

void dropDoubles(QList<Line>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return double(a.confidence) * double(a.text.size()) >
               double(b.confidence) * double(b.text.size());
    });
    QList<Line> kept;
    for (const Line& line : lines) {
        const bool again = std::any_of(kept.begin(), kept.end(), [&line](const Line& other) {
            if (line.code != other.code)
                return false;
            const double area = std::min(areaOf(line.box), areaOf(other.box));
            return areaOf(line.box & other.box) > 0.5 * area;
        });
        if (!again)
            kept.append(line);
    }
    lines = kept;
}

qint64 Budget::now() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

bool isNothing(const Line& line) {
    constexpr int kLeastUnread = 6; // pixels across: specks are no writing
    return line.box.isEmpty() ||
           (line.text.isEmpty() && (line.confidence < kSureFinding ||
                                    qMin(line.box.width(), line.box.height()) < kLeastUnread));
}

double scaleFor(QSize frame) {
    const int side = std::max(frame.width(), frame.height());
    return side <= 1152 ? 2 : side <= 2048 ? 1.5 : 1;
}

QList<Found> FrameScanner::findIn(const Sight& sight, const QRect& area, double scale) {
    return findOn(sight.part(area), scale, area.topLeft());
}

QList<Found> FrameScanner::findOn(QImage picture, double scale, QPoint at) {
    const QRect content = contentOf(picture);
    if (content.width() < kLeastSide || content.height() < kLeastSide)
        return {};
    picture = picture.copy(content);
    if (scale != 1)
        picture = picture
                      .scaled(qMax(1, int(std::lround(content.width() * scale))),
                              qMax(1, int(std::lround(content.height() * scale))),
                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB888);
    QList<Found> lines = m_finder.find(picture);
    for (Found& line : lines) {
        line.centre = line.centre / scale + QPointF(content.topLeft() + at);
        line.length /= scale;
        line.height /= scale;
    }
    return lines;
}

QList<Found> FrameScanner::findNear(const Sight& sight, const QRect& area) {
    constexpr int kAround = 4;
    const QRect frame(0, 0, sight.width(), sight.height());
    const QRect wide = area.adjusted(-kAround, -kAround, kAround, kAround) & frame;
    if (wide.width() < kLeastSide || wide.height() < kLeastSide)
        return {};
    return findIn(sight, wide, scaleFor(frame.size()));
}

QList<Found> FrameScanner::sidewaysOn(const QImage& picture, QPoint at, double scale) {
    const QImage turned =
        picture.transformed(QTransform().rotate(90)).convertToFormat(QImage::Format_RGB888);
    QList<Found> lines;
    for (Found line : findOn(turned, scale)) {
        if (std::abs(line.angle) >= 45)
            continue; // it stands upright in the picture as it is
        line.centre = QPointF(line.centre.y(), turned.width() - line.centre.x()) + at;
        line.angle += line.angle > 0 ? -90 : 90;
        lines.append(line);
    }
    return lines;
}

QList<QRect> FrameScanner::partsFor(const QImage& picture, bool isColour) {
    constexpr int kRim = 16; // pixels: at the very edge what is cut off looks like writing
    if (!m_sieve || isColour)
        return {picture.rect()};
    QList<QRect> parts = m_sieve->partsOfSlice(picture);
    for (QRect& part : parts)
        part = part.adjusted(-kRim, -kRim, kRim, kRim) & picture.rect();
    return parts;
}

QList<Found> FrameScanner::findDotted(const Sight& sight, const QRect& area) {
    return findOn(softened(sight.part(area)), 1, area.topLeft());
}

QList<Found> FrameScanner::findShown(const Sight& sight, const QRect& area, double scale,
                                     bool sideways) {
    const QImage grey = sight.shown(area);
    const QRect busy = busyPart(grey);
    if (busy.isEmpty())
        return {};
    const QImage picture = grey.copy(busy).convertToFormat(QImage::Format_RGB888);
    const QPoint at = area.topLeft() + busy.topLeft();
    return sideways ? sidewaysOn(picture, at, scale) : findOn(picture, scale, at);
}

QList<Found> FrameScanner::findGrowing(const Sight& sight, const QRect& area) {
    constexpr int kMostTimes = 4;
    constexpr double kTouches = 8; // pixels
    const QRect frame(0, 0, sight.width(), sight.height());
    QList<Found> all = findNear(sight, area);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QRect looked = area;
        for (int times = 0; times < kMostTimes; ++times) {
            const Found one = all[i];
            const QRectF box = one.bounds();
            const bool sideways = std::abs(one.angle) > 45;
            const auto leaves = [&](double edge, double of, int end) {
                return std::abs(edge - of) < kTouches && std::abs(of - end) > 1;
            };
            const bool before = sideways ? leaves(box.top(), looked.top(), frame.top())
                                         : leaves(box.left(), looked.left(), frame.left());
            const bool after = sideways
                                   ? leaves(box.bottom(), looked.bottom() + 1, frame.bottom() + 1)
                                   : leaves(box.right(), looked.right() + 1, frame.right() + 1);
            if (!before && !after)
                break;
            // So much more of the row, with a part that is known.
            const int more = int(std::max(40.0, 6 * one.height)), rim = int(one.height / 2) + 6;
            QRect wide = box.toAlignedRect();
            if (sideways)
                wide.adjust(-rim, before ? -more : -2 * rim, rim, after ? more : 2 * rim);
            else
                wide.adjust(before ? -more : -2 * rim, -rim, after ? more : 2 * rim, rim);
            looked = wide & frame;
            Found longer = one;
            for (const Found& found : findNear(sight, looked)) {
                const QRectF other = found.bounds();
                if (other.intersects(box) && found.angle == one.angle &&
                    found.height < 1.6 * one.height && found.length > longer.length)
                    longer = found;
            }
            if (longer.length <= one.length + 2)
                break;
            all[i] = longer;
        }
    }
    return all;
}

QList<Line> FrameScanner::readAll(const Sight& sight, QList<Found> pieces, bool toTheEnds) {
    joinPieces(pieces);
    QList<Line> lines;
    for (const Found& found : pieces)
        if (const Line line =
                toTheEnds ? m_lines.readWhole(sight, found, pieces) : m_lines.read(sight, found);
            !isNothing(line))
            lines.append(line);
    dropDoubles(lines);
    return lines;
}

QList<Line> FrameScanner::look(const Sight& sight, const QRect& area) {
    return readAll(sight, findNear(sight, area));
}

QList<Line> FrameScanner::onPlates(const Sight& sight, const QRect& area, PlateMemory* memory) {
    QList<Line> lines;
    std::vector<float> room;
    for (const Plate& plate : platesIn(sight, area, memory ? memory->room : room)) {
        const Sight alone = plateAlone(sight, plate);
        const QRect frame(0, 0, alone.width(), alone.height());
        const QByteArray pixels(reinterpret_cast<const char*>(alone.pixels().data()),
                                qsizetype(alone.pixels().size()));
        QList<Line> onIt;
        const auto known = [&](const PlateMemory::Plate& other) {
            return other.area == plate.area && other.pixels == pixels;
        };
        const PlateMemory::Plate* same = nullptr;
        if (memory)
            for (const PlateMemory::Plate& other : memory->plates)
                same = known(other) ? &other : same;
        if (same)
            onIt = same->lines;
        else
            onIt = readAll(alone, findNear(alone, frame), true);
        if (memory && !same)
            memory->plates.append({plate.area, pixels, onIt});
        for (Line line : onIt) {
            const QPoint moved = plate.area.topLeft() - QPoint(kPlateRim, kPlateRim);
            line.box = line.box.translated(moved) & plate.area;
            line.reach = line.reach.translated(moved) & plate.area;
            line.centre = line.width = 0;
            if (const auto window = sight.windowFor(line.box)) {
                line.centre = window->centre;
                line.width = window->width;
            }
            if (!isNothing(line))
                lines.append(line);
        }
    }
    return lines;
}

QList<Line> FrameScanner::glance(const Sight& sight) {
    constexpr int kRead = 3, kTries = 6; // lines
    constexpr float kSureText = 0.7F;
    const QRect frame(0, 0, sight.width(), sight.height());
    if (!m_sieve || sight.isUniform() || qMin(frame.width(), frame.height()) < kLeastSide ||
        blocksOf(frame.size()).size() > 1)
        return {};
    const QImage picture = sight.part(frame);
    QList<Found> found;
    // Of coloured pictures, too: nothing but what can be read is told.
    for (const QRect& part : partsFor(picture, false))
        found += findOn(picture.copy(part), 1, part.topLeft());
    joinPieces(found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.length > b.length; });
    QList<Line> lines;
    for (const Found& one : found.mid(0, kTries)) {
        const Line line = read(sight, one);
        if (line.text.size() >= 3 && line.confidence >= kSureText)
            lines.append(line);
        if (lines.size() == kRead)
            break;
    }
    dropDoubles(lines);
    return lines;
}

FrameScanner::Outcome FrameScanner::scan(const Sight& sight, const Budget& budget) {
    Outcome outcome;
    const QSize size(sight.width(), sight.height());
    if (sight.isUniform() || qMin(size.width(), size.height()) < kLeastSide)
        return outcome;
    QList<Found> lines, others;
    const double scale = scaleFor(size);
    const QList<QRect> blocks = blocksOf(size);
    QImage whole; // of the only block: of many it would be much memory
    for (const QRect& block : blocks) {
        if (budget.isUsedUp()) {
            outcome.notCovered = {QStringLiteral("time")};
            break;
        }
        const QImage picture = sight.part(block);
        // Small writing needs the enlarged picture, large and noisy ones the other.
        const QList<QRect> parts = partsFor(picture, sight.isColour());
        for (const Found& found : findOn(picture, scale, block.topLeft()))
            addUnlessThere(lines, found);
        for (const QRect& part : scale < 2 ? QList<QRect>{picture.rect()} : parts)
            for (const Found& found :
                 findOn(picture.copy(part), scale / 2, block.topLeft() + part.topLeft()))
                addUnlessThere(lines, found);
        if (blocks.size() == 1)
            whole = picture;
        const double once = scale > 1 ? 1 : 0.5;
        for (const QRect& part : parts)
            others += sidewaysOn(picture.copy(part), block.topLeft() + part.topLeft(), once);
        if (!sight.isColour()) {
            others += findShown(sight, block, scale / 2, false);
            others += findShown(sight, block, once, true);
            if (qMax(size.width(), size.height()) <= kSmallFrame)
                others += findShown(sight, block, scale, false);
        }
        outcome.lines += barcodesIn(sight, block);
        outcome.lines += onPlates(sight, block);
    }
    joinPieces(lines);
    for (const Found& found : lines) {
        if (budget.isUsedUp()) {
            outcome.notCovered = {QStringLiteral("time")};
            break;
        }
        const Line line = m_lines.readWhole(sight, found, lines);
        if (!isNothing(line))
            outcome.lines.append(line);
    }
    if (budget.isUsedUp())
        outcome.notCovered = {QStringLiteral("time")};
    else
        outcome.lines += readMissed(sight, others, lines);
    if (m_sieve)
        for (const QRect& block : blocks) {
            if (budget.isUsedUp()) {
                outcome.notCovered = {QStringLiteral("time")};
                break;
            }
            outcome.lines +=
                secondLook(sight, block, outcome.lines, whole.isNull() ? sight.part(block) : whole);
        }
    dropDoubles(outcome.lines);
    return outcome;
}

} // namespace disclens::writing
