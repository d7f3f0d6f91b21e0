// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/text_finder.h"

#include <QList>

namespace disclens::writing {

/// How much of a line's area others cover, 0…1.
double covered(const Found& line, const QList<Found>& by);

/// Adds what a coarser look found. What the finer look has already stays, unless it is only a piece
/// of a line that the coarser look has whole.
void addUnlessThere(QList<Found>& all, const Found& found);

/// Pieces of one row become one line: letters that stand wide apart, or are made of dots, are found
/// in pieces, and pieces are read badly.
void joinPieces(QList<Found>& all);

} // namespace disclens::writing
