// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"

#include <QImage>
#include <QList>
#include <QRect>

#include <vector>

namespace disclens::writing {

/// A part of one slice that differs from its neighbours on both sides, more than anatomy does there
/// from slice to slice.
struct OddPlace {
    int slice = 0;
    QRect area;          ///< pixels, inside the frame
    double score = 0;    ///< of a tile, 0…1: how much of what is odd looks like strokes of ink
    bool isStep = false; ///< from here on, or up to here: which of the two slices is not known
};

/// Finds what stands on one slice of several only, or on a few that follow each other. All slices
/// have the same size; at least three. Works through them in bands of rows that fit into the
/// processor's memory, twice: what is usual at each place, then what is unusual.
class OddSearch {
  public:
    explicit OddSearch(const QList<Sight>& slices);

    /// The oddest values of all slices in one picture (RGB888) for the finder: writing on any of
    /// them stands out, whatever is behind it.
    /// `without`: areas inside the frame in which nothing is to be seen.
    QImage together(const QList<QRect>& without = {}) const;
    /// The slices that an area of that picture comes from.
    QList<OddPlace> slicesOf(const QRect& area) const;
    /// Rectangles of small squares in which many pixels are odd, those first that look
    /// most like something drawn.
    QList<OddPlace> tiles() const;
    /// What the sieve (PlaceSieve) looks at (RGB888): as the default window shows it, its local
    /// contrast, and how far each pixel lies outside of what its neighbours span.
    QImage pictureOf(const OddPlace& place) const;

  private:
    struct Row;
    template <typename Then> void eachRow(Then then) const;
    void measureUsual();
    void findUnusual();
    /// How much of what is odd is thin and has nearly one value: strokes of ink, unlike anatomy,
    /// are and have. 0…1
    double sameness(int slice, const QRect& area) const;
    int count() const { return int(m_slices.size()); }
    QRect frame() const { return {0, 0, m_width, m_height}; }

    const QList<Sight> m_slices;
    int m_width, m_height;
    std::vector<float> m_atEnd[2]; ///< how steep the slices beside the first and the last are
    std::vector<float> m_usualSteep, m_usual, m_usualStep;
    std::vector<float> m_above, m_below; ///< times the usual difference, the most of all slices
    std::vector<float> m_slice; ///< which slice that is; between two: a step from one to the other
    std::vector<std::vector<int>> m_marks; ///< of each slice: odd pixels in each tile
};

} // namespace disclens::writing
