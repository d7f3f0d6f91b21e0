// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/scan_frame.h"

#include "writing/barcodes.h"
#include "writing/line_picture.h"

#include <algorithm>
#include <cmath>

namespace disclens::writing {
namespace {

constexpr int kLeastSide = 6; ///< fewer rows or columns hold no writing
constexpr int kBlock = 2048;  ///< a large frame is searched block by block
constexpr int kOverlap = 192; ///< of blocks: no line that is read is cut in two unnoticed
constexpr float kSureReading = 0.5F;
constexpr float kSureOfOne = 0.8F;   ///< of a single character
constexpr float kGoodReading = 0.9F; ///< good enough not to try another way
constexpr float kSureFinding = 0.6F; ///< of the finder, to show what could not be read

QString judged(const Reading& reading) {
    const auto readable = [](QChar c) { return c.isLetterOrNumber(); };
    const auto letters = std::count_if(reading.text.begin(), reading.text.end(), readable);
    if (letters == 0)
        return {};
    return reading.confidence >= (letters == 1 ? kSureOfOne : kSureReading) ? reading.text
                                                                            : QString();
}

QList<QRect> blocksOf(QSize frame) {
    QList<QRect> blocks;
    for (int y = 0; y == 0 || y + kOverlap < frame.height(); y += kBlock - kOverlap)
        for (int x = 0; x == 0 || x + kOverlap < frame.width(); x += kBlock - kOverlap)
            blocks.append(QRect(x, y, kBlock, kBlock) & QRect(QPoint(), frame));
    return blocks;
}

/// The same line met twice, in two blocks: the larger one stays.
void addUnlessThere(QList<Found>& all, const Found& found) {
    const QRectF box = found.bounds();
    for (Found& other : all) {
        const QRectF there = other.bounds();
        const QRectF common = box & there;
        const double area = common.width() * common.height();
        if (area > 0.5 * std::min(box.width() * box.height(), there.width() * there.height())) {
            if (box.width() * box.height() > there.width() * there.height())
                other = found;
            return;
        }
    }
    all.append(found);
}

} // namespace

double scaleFor(QSize frame) {
    const int side = std::max(frame.width(), frame.height());
    return side <= 640 ? 2 : side <= 1024 ? 1.5 : 1;
}

QList<Found> FrameScanner::findIn(const Sight& sight, const QRect& area, double scale) {
    QImage picture = sight.part(area);
    if (scale != 1)
        picture = picture
                      .scaled(qMax(1, int(std::lround(area.width() * scale))),
                              qMax(1, int(std::lround(area.height() * scale))),
                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB888);
    QList<Found> lines = m_finder.find(picture);
    for (Found& line : lines) {
        line.centre = line.centre / scale + QPointF(area.topLeft());
        line.length /= scale;
        line.height /= scale;
    }
    return lines;
}

Reading FrameScanner::bestReading(const QImage& picture, const Found& found, int& turned) {
    // Writing that runs down a picture may be read from either end. A line may also stand on its
    // head; that is tried where the first reading is poor.
    const bool sideways = std::abs(found.angle) > 45;
    Reading best;
    for (const int turn : {0, 2}) {
        Reading reading = m_reader.read(linePicture(picture, found, turn));
        if (reading.confidence > best.confidence) {
            best = reading;
            const int base = sideways ? (found.angle > 0 ? 90 : 270) : 0;
            turned = (base + 90 * turn) % 360;
        }
        if (!sideways && best.confidence >= kGoodReading)
            break;
    }
    return best;
}

Line FrameScanner::read(const Sight& sight, const Found& found) {
    const QRect frame(0, 0, sight.width(), sight.height());
    Line line;
    line.box = found.bounds().toAlignedRect() & frame;
    if (line.box.isEmpty())
        return line;
    Found inside = found;
    inside.centre -= QPointF(line.box.topLeft());
    Reading best = bestReading(sight.spread(line.box), inside, line.turned);
    if (best.confidence < kGoodReading) {
        // Spread over all values the writing may be faint beside bright things: the three windows.
        const QImage part = sight.part(line.box);
        for (int channel = 0; channel < 3 && best.confidence < kGoodReading; ++channel) {
            QImage grey(part.size(), QImage::Format_Grayscale8);
            for (int y = 0; y < part.height(); ++y) {
                const uchar* from = part.constScanLine(y) + channel;
                uchar* to = grey.scanLine(y);
                for (int x = 0; x < part.width(); ++x)
                    to[x] = from[3 * x];
            }
            int turned = 0;
            const Reading reading = bestReading(grey, inside, turned);
            if (reading.confidence > best.confidence) {
                best = reading;
                line.turned = turned;
            }
        }
    }
    line.text = judged(best);
    line.confidence = line.text.isEmpty() ? found.score : best.confidence;
    if (const auto window = sight.windowFor(line.box)) {
        line.centre = window->centre;
        line.width = window->width;
    }
    return line;
}

FrameScanner::Outcome FrameScanner::scan(const Sight& sight, const Budget& budget) {
    Outcome outcome;
    const QSize size(sight.width(), sight.height());
    if (sight.isUniform() || qMin(size.width(), size.height()) < kLeastSide)
        return outcome;
    QList<Found> lines;
    const double scale = scaleFor(size);
    for (const QRect& block : blocksOf(size)) {
        if (budget.isUsedUp()) {
            outcome.notCovered = {QStringLiteral("time")};
            break;
        }
        for (const Found& found : findIn(sight, block, scale))
            addUnlessThere(lines, found);
        outcome.lines += barcodesIn(sight, block);
    }
    for (const Found& found : lines) {
        if (budget.isUsedUp()) {
            outcome.notCovered = {QStringLiteral("time")};
            break;
        }
        const Line line = read(sight, found);
        if (line.box.isEmpty() || (line.text.isEmpty() && found.score < kSureFinding))
            continue;
        outcome.lines.append(line);
    }
    return outcome;
}

} // namespace disclens::writing
