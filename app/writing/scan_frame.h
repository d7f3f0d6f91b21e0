// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"
#include "writing/text_finder.h"
#include "writing/text_reader.h"
#include "writing/writing.h"

#include <QElapsedTimer>

namespace disclens::writing {

/// How long one frame may take; what is not done by then is not covered.
class Budget {
  public:
    explicit Budget(int milliseconds)
        : m_milliseconds(milliseconds) {
        m_timer.start();
    }
    bool isUsedUp() const { return m_timer.elapsed() > m_milliseconds; }

  private:
    QElapsedTimer m_timer;
    int m_milliseconds;
};

/// Finds and reads the writing on single frames. One thread.
class FrameScanner {
  public:
    FrameScanner(TextFinder& finder, TextReader& reader)
        : m_finder(finder)
        , m_reader(reader) {}

    struct Outcome {
        QList<Line> lines;
        QStringList notCovered;
    };
    Outcome scan(const Sight& sight, const Budget& budget);

    /// Lines of writing in an area, each as found: not yet read. `scale`: how many pixels of the
    /// finder one pixel of the frame becomes.
    QList<Found> findIn(const Sight& sight, const QRect& area, double scale);
    /// Reads a line; empty text where nothing can be made of it.
    Line read(const Sight& sight, const Found& found);

  private:
    Reading bestReading(const QImage& picture, const Found& found, int& turned);

    TextFinder& m_finder;
    TextReader& m_reader;
};

/// Enlarged so that small writing is seen: 2 up to 640 pixels on the long side, 1.5 up to 1024.
double scaleFor(QSize frame);

} // namespace disclens::writing
