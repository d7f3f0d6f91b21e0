// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"
#include "writing/text_finder.h"
#include "writing/text_reader.h"
#include "writing/writing.h"

namespace disclens::writing {

/// Reads single lines on a frame: in the ways that a line may be drawn or turned, until one of them
/// gives something. One thread.
class LineReader {
  public:
    explicit LineReader(TextReader& reader)
        : m_reader(reader) {}

    /// Empty text where nothing can be made of it.
    Line read(const Sight& sight, const Found& found);
    /// The same without trying.
    static Line unread(const Sight& sight, const Found& found);
    /// The same; where more seems to stand at an end of the line it is followed there, up to what
    /// else was found.
    Line readWhole(const Sight& sight, const Found& found, const QList<Found>& others);

  private:
    /// The last four are for letters made of dots.
    enum class Way : quint8 {
        Spread,
        Contrast,
        Shown,
        Halved,
        HalvedContrast,
        BrightDots, ///< every pixel as bright as the brightest of four …
        DarkDots    ///< … or as dark as the darkest: dots touch each other
    };
    struct Best {
        Reading reading;
        int turn = 0; ///< quarters: 0 or 2
        Way way = Way::Spread;
        QList<std::pair<int, Reading>> looks; ///< in doubt, by how it was turned
        QRect reach; ///< where looks in doubt went beyond the line; empty: nowhere
    };
    /// The line on its area of a frame, upright, as it is looked at.
    static QImage picture(const Sight& sight, const QRect& area, const Found& line, int turn,
                          Way way);
    Best readBest(const Sight& sight, const Found& found);
    bool grow(const Sight& sight, Found& found, const QList<QRectF>& others, Best& best);
    static Line lineOf(const Sight& sight, const Found& found, const Best& best);

    TextReader& m_reader;
};

} // namespace disclens::writing
