// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QStringList>

namespace disclens::tests {

/// A made-up disc with about everything that a report can hold: two sources, a patient with three
/// visits, a second person, pictures, a report, an AI result, programs, leftovers, unreadable files
/// and things that were not checked. Finished; titles, whys, questions and answer are filled by
/// advice. All values are invented.
report::Report richReport();

/// Every word of richReport() that names a person, a place, a number or a file: none of them may be
/// in masked output. Also planted where a maker would not expect them: series texts, UIDs, reasons,
/// volume labels, facts.
QStringList plantedValues();

/// Nothing found in readable files; still reading; empty disc; only unreadable files.
report::Report cleanReport();
report::Report unfinishedReport();
report::Report emptyReport();
report::Report unreadableReport();

} // namespace disclens::tests
