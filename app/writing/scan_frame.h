// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/place_sieve.h"
#include "writing/read_line.h"
#include "writing/sight.h"
#include "writing/text_finder.h"
#include "writing/text_reader.h"
#include "writing/writing.h"

#include <QByteArray>

namespace disclens::writing {

/// How much processor time one frame may take, so that a busy computer checks no less than an idle
/// one; what is not done by then is not covered.
class Budget {
  public:
    explicit Budget(int milliseconds)
        : m_end(now() + milliseconds) {}
    bool isUsedUp() const { return now() > m_end; }

  private:
    static qint64 now(); ///< milliseconds of this thread
    qint64 m_end;
};

/// Finds and reads the writing on single frames. One thread.
class FrameScanner {
  public:
    /// sieve: a second opinion where the finder sees nothing. All must outlive this.
    FrameScanner(TextFinder& finder, TextReader& reader, PlaceSieve* sieve = nullptr)
        : m_finder(finder)
        , m_lines(reader)
        , m_sieve(sieve) {}

    struct Outcome {
        QList<Line> lines;
        QStringList notCovered;
    };
    Outcome scan(const Sight& sight, const Budget& budget);
    /// The longest lines that can be read where the sieve sees any, as far as the finder sees them
    /// in the frame's own size: a tenth of the time of a scan(), which has all of them.
    QList<Line> glance(const Sight& sight);

    /// Lines of writing in an area, each as found: not yet read. `scale`: how many pixels of the
    /// finder one pixel of the frame becomes.
    QList<Found> findIn(const Sight& sight, const QRect& area, double scale);
    /// The same for an area that is looked at closely.
    QList<Found> findNear(const Sight& sight, const QRect& area);
    /// Lines as the default window alone shows them: in noise, and over fine anatomy, local
    /// contrast makes that as strong as the writing. sideways: as sidewaysOn().
    QList<Found> findShown(const Sight& sight, const QRect& area, double scale, bool sideways);
    /// Lines of letters that are made of single dots.
    QList<Found> findDotted(const Sight& sight, const QRect& area);
    /// The same as findNear; a line that leaves the area is followed to its end.
    QList<Found> findGrowing(const Sight& sight, const QRect& area);
    /// Lines on a picture (RGB888) as the finder looks at it. `at`: of the frame, where the picture
    /// begins.
    QList<Found> findOn(QImage picture, double scale, QPoint at = {});
    /// Makes one line of the pieces of a row, and reads. toTheEnds: lines that go on beyond what
    /// was found are followed there.
    QList<Line> readAll(const Sight& sight, QList<Found> pieces, bool toTheEnds = false);
    /// Finds and reads what lies in an area, which is looked at closely.
    QList<Line> look(const Sight& sight, const QRect& area);
    /// Reads clear lines of another look that the usual one does not have; only what can be read.
    QList<Line> readMissed(const Sight& sight, const QList<Found>& other,
                           const QList<Found>& usual);
    /// Lines that the sieve sees in an area and `known` does not have: closely looked at, and read
    /// where that can be; else unread where it is sure.
    QList<Line> secondLook(const Sight& sight, const QRect& area, const QList<Line>& known) {
        return m_sieve ? secondLook(sight, area, known, sight.part(area)) : QList<Line>();
    }
    /// picture: Sight::part() of the area, where it is at hand.
    QList<Line> secondLook(const Sight& sight, const QRect& area, const QList<Line>& known,
                           const QImage& picture);
    /// What was read on labels of other slices: the same label is read once.
    struct PlateMemory {
        struct Plate {
            QRect area;
            QByteArray pixels;
            QList<Line> lines;
        };
        QList<Plate> plates;
        std::vector<float> room; ///< for the values of a frame
    };
    /// Finds and reads what stands on flat labels.
    QList<Line> onPlates(const Sight& sight, const QRect& area, PlateMemory* memory = nullptr);
    /// Reads a line; empty text where nothing can be made of it.
    Line read(const Sight& sight, const Found& found) { return m_lines.read(sight, found); }

  private:
    /// Where the sieve thinks that a further look is worth its time.
    QList<QRect> partsFor(const QImage& picture, bool isColour);
    /// Lines that run up or down, on the picture turned by a quarter: the finder sees more of them.
    QList<Found> sidewaysOn(const QImage& picture, QPoint at, double scale);

    TextFinder& m_finder;
    LineReader m_lines;
    PlaceSieve* m_sieve;
};

/// Is there no line, or one of little use to show: unread and not surely writing?
bool isNothing(const Line& line);

/// Of lines in nearly the same place the one stays of which most was read.
void dropDoubles(QList<Line>& lines);

/// Enlarged so that small writing is seen: 2 up to 1152 pixels on the long side, 1.5 up to 2048.
double scaleFor(QSize frame);

} // namespace disclens::writing
