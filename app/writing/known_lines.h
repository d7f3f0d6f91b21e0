// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"
#include "writing/text_finder.h"
#include "writing/writing.h"

#include <deque>

namespace disclens::writing {

/// Lines that were read on other slices lately. A banner is the same on all slices of a series,
/// which are searched some at a time. One thread; at most 32 lines.
class KnownLines {
  public:
    /// The lines that stand on this slice with the same strokes. Their pieces are taken out.
    QList<Line> take(const Sight& slice, QList<Found>& pieces) const;
    /// Remembers a line that was read on a slice.
    void add(const Sight& slice, const Line& line);

  private:
    struct Known {
        QSize frame;
        QRect area;     ///< that was compared: the line with a rim
        QImage strokes; ///< Sight::contrast() of it
        Line line;
    };
    std::deque<Known> m_lines; ///< the latest first
};

} // namespace disclens::writing
