// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

namespace disclens::ui {

/// Codes of the data files as words: whom to ask ("privacy officer"), when ("before scan").
QString whomWord(const QString& code);
QString whenWord(const QString& code);
int whenRank(const QString& code); ///< order in which things happen

/// Whether a check (session::CheckProgress) counts pictures; the others count files.
bool countsPictures(const QString& check);

/// With a capital letter in front, for words that may also stand inside a sentence.
QString atLineStart(const QString& words);

/// A date of DICOM (YYYYMMDD) in the language's short form, "" if it is none.
QString shortDate(const QString& dicomDate);

/// The person whose disc this is ("you"); nullptr when no file names anybody. Lives with the
/// report.
const dicom::Patient* personOf(const report::Report& report);

/// What the top bar says about a disc: its name, and counts that hold no value.
QString discName(const report::Report& report);
struct DiscCounts {
    int pictures = 0, series = 0, visits = 0;
    QString dates; ///< "12 Mar 2024 – 4 Jun 2025"; hidden with the values
};
DiscCounts discCounts(const report::Report& report);
QString discLine(const DiscCounts& counts, bool hideValues);

/// "in 356 files", "in 1 file, 4 places", "the name of the disc".
QString whereWords(const inspect::Finding& finding);
/// Id of Place::where as words: "file name", "folder name", "text of the file" …
QString placeKind(const inspect::Place& place);

const char* categoryIcon(inspect::Category category);
QString fileTypeIcon(image::FileType type);

} // namespace disclens::ui
