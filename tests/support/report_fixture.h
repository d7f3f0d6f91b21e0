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

/// richReport() with writing on its pictures: name, birth date, number, hospital, exam date, staff,
/// handwriting that could not be read, a barcode, harmless labels; on the ultrasound, the X-ray,
/// the head scan and a picture file; one text that only another window shows (on file 2), one in an
/// overlay, one turned, one in an icon picture. The values are those of the report.
report::Report textReport();
/// textReport() with scans that were looked at for a face: a full one in fine detail (the head
/// scan), part of a face, a body's outside, a photograph, and one scan that could not be judged.
report::Report faceReport();
/// textReport(), still looking: half of the pictures.
report::Report unfinishedTextReport();
/// Pictures without any writing, all looked at; and a report whose reading part is missing.
report::Report noTextReport();
report::Report noEngineReport();

/// Every word of richReport() that names a person, a place, a number or a file: none of them may be
/// in masked output. Also planted where a maker would not expect them: series texts, UIDs, reasons,
/// volume labels, facts.
QStringList plantedValues();

/// textReport() with three pictures of another person beside it, known as such.
report::Report twoPeopleReport();
/// Every word of it that names the other person.
QStringList othersValues();

/// Nothing found in readable files; still reading; empty disc; only unreadable files.
report::Report cleanReport();
report::Report unfinishedReport();
report::Report emptyReport();
report::Report unreadableReport();

} // namespace disclens::tests
