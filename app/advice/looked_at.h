// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"

#include <QString>

namespace disclens::advice {

/// How much a check looked at, with its unit and as the end of a line: "all 1,232 details",
/// "26 of 27 pictures judged", "none here". copies: how many of the pictures that it
/// counts are copies of others (dicom::Copies); it is said only where a check counts pictures.
QString lookedAtWords(const inspect::Checked& checked, qint64 copies = 0);
/// "2 are copies.", empty for none.
QString copiesSentence(qint64 copies);

} // namespace disclens::advice
