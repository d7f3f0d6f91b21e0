// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/text_groups.h"

namespace disclens::inspect {

// ---- parts of checkText, one idea each ----

/// Spots whose name and birth date or number are clearly another person's: told as such, and left
/// out of what is "yours".
QSet<qsizetype> findOtherPeople(Context& context, const TextGroups& groups,
                                const PrintedSearch& search);
/// The strip around ultrasound pictures in which machines print names, where nothing was read.
void tellClearStrips(Context& context);
/// What was not looked at, and how much was.
void tellTextNotChecked(Context& context);

Place placeOfSpot(const Material& material, const WritingIndex::Spot& spot, const QString& text,
                  const QString& matches);

} // namespace disclens::inspect
