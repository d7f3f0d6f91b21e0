// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/read_line.h"

#include "writing/line_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <new>

namespace disclens::writing {
namespace {

/// How sure a reading of so many letters and digits must be. Measured on pictures without text and
/// on planted lines: noise, grids and bones read as "8", "00" or "CO" with up to 0.92; what is
/// really written and has four letters or more seldom comes below 0.75.
constexpr float kSureReading[] = {1, 0.95F, 0.93F, 0.8F, 0.7F, 0.6F, 0.5F};
constexpr double kMostOfFrame = 0.3;   ///< that up to three letters may be high
constexpr double kLargestUnread = 80;  ///< pixels; of what may be letters in a small picture
constexpr double kShortestUnread = 2;  ///< times the height
constexpr double kLeastHeight = 5.5;   ///< across a line, pixels: nobody reads smaller letters
constexpr float kGoodReading = 0.9F;   ///< good enough not to try another way
constexpr float kPoorReading = 0.75F;  ///< perhaps it stands on its head
constexpr double kDotted = 13;         ///< pixels across; smaller letters are not made of dots …
constexpr double kMostDotted = 32;     ///< … nor are larger ones of dots that are a pixel apart
constexpr float kSomeReading = 0.4F;   ///< below it there is hardly writing at all
constexpr float kHopeless = 0.5F;      ///< a first reading below it, of something that hardly …
constexpr float kClearFinding = 0.93F; ///< … looks like writing, becomes nothing another way
constexpr float kWorthReading = 0.5F;  ///< of the finder: below it nothing was ever read

QString judged(const Reading& reading, const Found& found, int frameSide) {
    const auto readable = [](QChar c) { return c.isLetterOrNumber(); };
    const auto letters = std::count_if(reading.text.begin(), reading.text.end(), readable);
    if (letters == 0)
        return {};
    // Rings and frames as large as an organ read as "0.0", boxes as a single Han character.
    if (letters <= 3 && found.height > kMostOfFrame * frameSide)
        return {};
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    if (letters <= 2 && std::count_if(reading.text.begin(), reading.text.end(), isHan) == letters)
        return {};
    const auto most = std::ssize(kSureReading) - 1;
    return reading.confidence >= kSureReading[std::min<std::ptrdiff_t>(letters, most)]
               ? reading.text
               : QString();
}

/// What the looks in the direction that was chosen may say, the surest first.
QByteArray guessesOf(QList<std::pair<int, Reading>> looks, int turn) {
    looks.removeIf([turn](const auto& look) { return look.first != turn; });
    std::stable_sort(looks.begin(), looks.end(), [](const auto& a, const auto& b) {
        return a.second.confidence > b.second.confidence;
    });
    QList<GuessLook> out;
    for (const auto& [turned, reading] : looks)
        out.append(reading.guesses);
    return packGuesses(out);
}

bool isWorth(const Found& found) {
    return found.height >= kLeastHeight && found.score >= kWorthReading;
}

/// What is looked at of a line: the finder's boxes are tight, half a letter at either end is often
/// missing.
Found withEnds(const Found& found) {
    constexpr double kMore = 0.35; // of the height
    Found out = found;
    out.length += 2 * kMore * found.height;
    return out;
}

/// Short, and close by in the same row: perhaps a piece of the same line.
bool isPieceBeside(const Found& line, const Found& other) {
    constexpr double kGap = 1.5;    // of the height
    constexpr double kShort = 0.45; // of the length
    QRectF a = line.bounds(), b = other.bounds();
    if (line.angle == 90) {
        a = a.transposed().translated(a.top() - a.left(), a.left() - a.top());
        b = b.transposed().translated(b.top() - b.left(), b.left() - b.top());
    }
    const double gap = std::max(a.left() - b.right(), b.left() - a.right());
    return b.width() < kShort * a.width() && b.height() < 1.6 * a.height() &&
           b.height() > 0.4 * a.height() &&
           std::abs(a.center().y() - b.center().y()) < 0.4 * a.height() && gap < kGap * a.height();
}

/// The stretch of a frame beyond one end of an upright line or one that runs down, as far as
/// nothing else was found there.
QRect beyond(const QRect& box, bool sideways, bool atEnd, double height, const QRect& frame,
             const QList<QRectF>& others) {
    constexpr double kReach = 4; // times the height
    const int reach = int(std::lround(kReach * height));
    QRect out =
        sideways
            ? QRect(box.left(), atEnd ? box.bottom() + 1 : box.top() - reach, box.width(), reach)
            : QRect(atEnd ? box.right() + 1 : box.left() - reach, box.top(), reach, box.height());
    out &= frame;
    for (const QRectF& other : others) {
        const QRect there = other.toAlignedRect() & out;
        if (there.isEmpty())
            continue;
        if (sideways)
            atEnd ? out.setBottom(there.top() - 1) : out.setTop(there.bottom() + 1);
        else
            atEnd ? out.setRight(there.left() - 1) : out.setLeft(there.right() + 1);
        if (out.isEmpty())
            return {};
    }
    return out;
}

/// How far the darkest and the brightest of the pixels lie apart, the outermost few left out.
int strokesIn(const QImage& picture) {
    std::array<int, 256> counts{};
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* line = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x]];
    }
    const int few = picture.width() * picture.height() / 200;
    int low = 0, high = 255;
    for (int sum = counts[0]; low < 255 && sum <= few; sum += counts[size_t(++low)]) {
    }
    for (int sum = counts[255]; high > 0 && sum <= few; sum += counts[size_t(--high)]) {
    }
    return high - low;
}

/// Grayscale8, each pixel with the ones to the right and below.
QImage dotsJoined(const QImage& picture, bool bright) {
    QImage out(picture.size(), QImage::Format_Grayscale8);
    if (out.isNull())
        throw std::bad_alloc();
    const int width = picture.width(), height = picture.height();
    for (int y = 0; y < height; ++y) {
        const uchar* line = picture.constScanLine(y);
        const uchar* below = picture.constScanLine(std::min(y + 1, height - 1));
        uchar* to = out.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const int beside = std::min(x + 1, width - 1);
            const auto [low, high] = std::minmax({line[x], line[beside], below[x], below[beside]});
            to[x] = bright ? high : low;
        }
    }
    return out;
}

/// Letters and digits, for comparing two readings of one line.
QString lettersOf(const QList<Reading::Sign>& signs) {
    QString out;
    for (const Reading::Sign& sign : signs)
        if (sign.character.isLetterOrNumber())
            out += sign.character.toLower();
    return out;
}

/// The part of a reading of more that holds `known` and what surely stands beside it. False: it
/// does not hold it, or nothing else.
bool cutToSure(Reading& wide, const QString& known) {
    constexpr float kSure = 0.75F, kVerySure = 0.9F;
    const auto& signs = wide.signs;
    QList<qsizetype> at; // of the letters
    for (qsizetype i = 0; i < signs.size(); ++i)
        if (signs[i].character.isLetterOrNumber())
            at.append(i);
    const QString all = lettersOf(signs);
    // A letter at either end may have been cut, and misread.
    qsizetype from = all.indexOf(known), length = known.size();
    if (from < 0 && known.size() >= 4) {
        length = known.size() - 2;
        from = all.indexOf(known.mid(1, length));
    }
    if (from < 0)
        return false;
    qsizetype first = from, last = from + length - 1, sure = 0;
    const auto isSure = [&](qsizetype letter) {
        const float confidence = signs[at[letter]].confidence;
        sure += confidence >= kVerySure ? 1 : 0;
        return confidence >= kSure;
    };
    while (first > 0 && isSure(first - 1))
        --first;
    while (last + 1 < all.size() && isSure(last + 1))
        ++last;
    if (sure == 0 || last - first + 1 <= known.size())
        return false;
    // Signs between a sure letter and the end of the line belong to it.
    const qsizetype begin = first == 0 ? 0 : at[first];
    const qsizetype end = last + 1 == all.size() ? signs.size() : at[last] + 1;
    QString text;
    float sum = 0;
    for (qsizetype i = begin; i < end; ++i) {
        text += signs[i].character;
        sum += signs[i].confidence;
    }
    wide.text = text.normalized(QString::NormalizationForm_KC).simplified();
    wide.confidence = sum / float(end - begin);
    wide.signs = signs.mid(begin, end - begin);
    return !wide.text.isEmpty();
}

} // namespace

QImage LineReader::picture(const Sight& sight, const QRect& area, const Found& line, int turn,
                           Way way) {
    const bool byContrast = way == Way::Contrast || way == Way::HalvedContrast ||
                            way == Way::BrightDots || way == Way::DarkDots;
    const QImage all = byContrast          ? sight.contrast(area)
                       : way == Way::Shown ? sight.shown(area)
                                           : sight.spread(area);
    Found inside = line;
    inside.centre -= QPointF(area.topLeft());
    const QImage out = linePicture(all, inside, turn);
    // Letters made of dots become letters of strokes.
    if (way == Way::BrightDots || way == Way::DarkDots)
        return dotsJoined(out, way == Way::BrightDots);
    return way == Way::Halved || way == Way::HalvedContrast
               ? out.scaled(qMax(1, out.width() / 2), qMax(1, out.height() / 2),
                            Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               : out;
}

LineReader::Best LineReader::readBest(const Sight& sight, const Found& found) {
    const QRect frame(0, 0, sight.width(), sight.height());
    const Found inside = withEnds(found);
    const QRect area = inside.bounds().toAlignedRect() & frame;
    // Writing that runs down a picture may be read from either end. A line may also stand on its
    // head; that is tried where the usual way gives little, and where it is long enough to tell.
    const bool sideways = std::abs(found.angle) > 45;
    const bool mayStandOnHead = found.length > 2.5 * found.height;
    Best best;
    const auto tryWay = [&](Way way, int turn) {
        const Reading reading = m_reader.read(picture(sight, area, inside, turn, way));
        if (!reading.guesses.isEmpty())
            best.looks.append({turn, reading});
        if (reading.confidence > best.reading.confidence) {
            best.reading = reading;
            best.turn = turn;
            best.way = way;
        }
    };
    tryWay(Way::Spread, 0);
    const auto confidence = [&best] { return best.reading.confidence; };
    const bool hopeless = confidence() < kHopeless && found.score < kClearFinding;
    if (sideways || (confidence() < kPoorReading && mayStandOnHead && !hopeless))
        tryWay(Way::Spread, 2);
    // Spread over all values the writing may be faint beside something bright.
    if (confidence() < kGoodReading && !hopeless)
        tryWay(Way::Contrast, best.turn);
    if (confidence() < kGoodReading && confidence() >= kSomeReading)
        tryWay(Way::Shown, best.turn);
    if (found.height >= kDotted && !hopeless && confidence() < kGoodReading) {
        // What dots looked like the other way round says little.
        const int other = 2 - best.turn;
        tryWay(Way::Halved, best.turn);
        if (confidence() < kPoorReading && (sideways || mayStandOnHead))
            tryWay(Way::Halved, other);
        for (const Way way : {Way::HalvedContrast, Way::BrightDots, Way::DarkDots})
            if (confidence() < kGoodReading && confidence() >= kSomeReading &&
                found.height <= kMostDotted)
                tryWay(way, best.turn);
    }
    return best;
}

/// One step; false when nothing more was read.
bool LineReader::grow(const Sight& sight, Found& found, const QList<QRectF>& others, Best& best) {
    constexpr double kLikeStrokes = 0.4; // of what the line has
    const QRect frame(0, 0, sight.width(), sight.height());
    const bool sideways = found.angle == 90;
    if ((found.angle != 0 && !sideways) || best.reading.signs.isEmpty())
        return false;
    const QRect box = found.bounds().toAlignedRect() & frame;
    const int strokes = strokesIn(sight.contrast(box));
    QRect wide = box;
    for (const bool atEnd : {false, true}) {
        const QRect more = beyond(box, sideways, atEnd, found.height, frame, others);
        if (more.width() >= 2 && more.height() >= 2 &&
            strokesIn(sight.contrast(more)) >= kLikeStrokes * strokes)
            wide |= more;
    }
    if (wide == box)
        return false;
    Found longer = found;
    longer.centre = QRectF(wide).center();
    longer.length = sideways ? wide.height() : wide.width();
    // Where more letters stand and none of them is sure, another way of looking may make them so.
    const QString known = lettersOf(best.reading.signs);
    QList<Way> ways{best.way};
    for (const Way way : {Way::Contrast, Way::Halved})
        if (way != best.way && (way != Way::Halved || found.height >= kDotted))
            ways.append(way);
    Reading reading;
    bool more = false;
    for (const Way way : ways) {
        reading = m_reader.read(picture(sight, wide, longer, best.turn, way));
        const bool longerText = lettersOf(reading.signs).size() > known.size() + 1;
        more = cutToSure(reading, known);
        if (more || !longerText)
            break;
        // Not sure enough to be told, but it may be what is known about the person.
        if (!reading.guesses.isEmpty()) {
            best.looks.append({best.turn, reading});
            best.reach |= wide;
        }
    }
    if (!more)
        return false;
    // The box around what was read; half a letter more at either end.
    double from = reading.signs.front().at, to = reading.signs.back().at;
    if (best.turn == 2) {
        std::swap(from, to);
        from = 1 - from;
        to = 1 - to;
    }
    const double begin = sideways ? wide.top() : wide.left();
    const double half = found.height / 2;
    const QRectF now = found.bounds();
    const double low = std::min(sideways ? now.top() : now.left(),
                                std::max(begin, begin + from * longer.length - half));
    const double high =
        std::max(sideways ? now.bottom() : now.right(),
                 std::min(begin + longer.length, begin + to * longer.length + half));
    if (sideways)
        found.centre.setY((low + high) / 2);
    else
        found.centre.setX((low + high) / 2);
    found.length = high - low;
    if (!reading.guesses.isEmpty())
        best.looks.prepend({best.turn, reading});
    best.reading = reading;
    return true;
}

Line LineReader::lineOf(const Sight& sight, const Found& found, const Best& best) {
    const QRect frame(0, 0, sight.width(), sight.height());
    Line line;
    line.box = found.bounds().toAlignedRect() & frame;
    const int base = std::abs(found.angle) > 45 ? (found.angle > 0 ? 90 : 270) : 0;
    line.turned = (base + 90 * best.turn) % 360;
    const int side = qMin(frame.width(), frame.height());
    line.text = judged(best.reading, found, side);
    line.confidence = line.text.isEmpty() ? found.score : best.reading.confidence;
    line.guesses = guessesOf(best.looks, best.turn);
    if (!best.reach.isEmpty())
        line.reach = best.reach | line.box;
    // Unread and as large as an organ, or hardly longer than high: bones and vessels, as good
    // as never writing.
    if (line.text.isEmpty() && (found.height > qMax(kMostOfFrame * side, kLargestUnread) ||
                                found.length < kShortestUnread * found.height))
        line.confidence = 0;
    if (const auto window = sight.windowFor(line.box)) {
        line.centre = window->centre;
        line.width = window->width;
    }
    return line;
}

Line LineReader::read(const Sight& sight, const Found& found) {
    const QRect frame(0, 0, sight.width(), sight.height());
    Line line;
    line.box = found.bounds().toAlignedRect() & frame;
    return isWorth(found) && !line.box.isEmpty() ? lineOf(sight, found, readBest(sight, found))
                                                 : line;
}

Line LineReader::unread(const Sight& sight, const Found& found) {
    return lineOf(sight, found, {});
}

Line LineReader::readWhole(const Sight& sight, const Found& found, const QList<Found>& others) {
    constexpr int kMostSteps = 4;
    const QRect frame(0, 0, sight.width(), sight.height());
    Line line;
    line.box = found.bounds().toAlignedRect() & frame;
    if (!isWorth(found) || line.box.isEmpty())
        return line;
    Best best = readBest(sight, found);
    Found whole = found;
    const int side = qMin(frame.width(), frame.height());
    bool more = !judged(best.reading, found, side).isEmpty();
    for (int step = 0; step < kMostSteps && more; ++step) {
        QList<QRectF> boxes;
        for (const Found& other : others)
            if (!other.bounds().intersects(whole.bounds()) && !isPieceBeside(whole, other))
                boxes.append(other.bounds());
        more = grow(sight, whole, boxes, best);
    }
    return lineOf(sight, whole, best);
}

} // namespace disclens::writing
