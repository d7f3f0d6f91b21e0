// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_source.h"

#include <optional>

namespace disclens::ui {

/// What the search for faces has brought so far, as the rail, the Overview and the page tell it.
struct FaceState {
    enum class Search { Waiting, Running, Done, Canceled, Failed, NotWanted };
    Search search = Search::Waiting;
    qint64 tried = 0, looked = 0, total = 0; ///< pictures; looked: that could be judged

    QList<inspect::SeriesFace> heads;  ///< strongest first
    QList<inspect::SeriesFace> others; ///< scans that show no head
    /// Scans that could not be judged and may show one: not overview pictures or single slices.
    QList<inspect::SeriesFace> unjudged;
    /// The finding that a head, a photograph or a body's outline gave; strongest first.
    QList<const inspect::Finding*> findings;
    /// Of all that was found; nothing when nothing was.
    std::optional<inspect::Level> level;

    bool isBusy() const { return search == Search::Waiting || search == Search::Running; }
    /// Of a series; nullptr: none.
    const inspect::Finding* findingOf(const QString& series) const;

    ReportSource::ReportPtr report; ///< where the findings lie
};
FaceState faceState(const ReportSource& source);

} // namespace disclens::ui
