// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/known_lines.h"
#include "writing/odd_places.h"
#include "writing/place_sieve.h"
#include "writing/scan_frame.h"

namespace disclens::writing {

/// Finds and reads the writing on neighbouring slices together, several times as quick as one by
/// one. What stands on all of them is found on the one in the middle and followed to the others;
/// what stands on one of them only differs from its neighbours on both sides, more than anatomy
/// does there from slice to slice, and only such places are looked at closely. Readings go from
/// slice to slice where the strokes are the same.
class SeriesScanner {
  public:
    /// sieve: without one every place that differs is looked at closely. known: what stands on the
    /// slices of a series is read once, though they come in several calls. Both must outlive this.
    explicit SeriesScanner(FrameScanner& scanner, PlaceSieve* sieve = nullptr,
                           KnownLines* known = nullptr)
        : m_scanner(scanner)
        , m_sieve(sieve)
        , m_known(known) {}

    /// Do these belong together: same size and kind, not too large, enough of them to gain?
    static bool canScan(const QList<Sight>& slices);
    /// One outcome a slice, in their order.
    QList<FrameScanner::Outcome> scan(const QList<Sight>& slices, const Budget& budget);

  private:
    /// Adds what stands on one of the slices only to the pieces of that slice. `known`: lines that
    /// may stand on all of them.
    void lookAtOddPlaces(const QList<Sight>& slices, const QList<Line>& known, const Budget& budget,
                         QList<QList<Found>>& pieces);
    bool mayBeWriting(const OddSearch& odd, const OddPlace& place) const;
    /// What the finder sees at the size of the picture, where the sieve says that it may be worth
    /// it.
    QList<Found> findOnSlice(const QImage& picture);
    QList<Found> findOnAll(const QImage& together);
    QList<Found> findIn(const QList<QRect>& parts, const QImage& picture);
    /// Reads what was found on a slice, unless it is known.
    QList<Line> readNew(const Sight& slice, QList<Found> pieces);
    void follow(const QList<Sight>& slices, int from, const Line& line);
    void add(int slice, const Line& line);

    FrameScanner& m_scanner;
    PlaceSieve* m_sieve;
    KnownLines* m_known;
    QList<FrameScanner::Outcome> m_outcomes;
    QList<QList<QRect>> m_again; ///< of each slice: odd places that a second look goes to
};

} // namespace disclens::writing
