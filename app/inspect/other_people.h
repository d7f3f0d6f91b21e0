// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "inspect/finding.h"

#include <QSet>
#include <QString>

namespace disclens::inspect {

struct Material;

/// What of a disc belongs to somebody else than the person whose disc it is, as the findings of
/// kind other_patient_data say. Pages keep it covered, paper never shows it. A value.
struct OtherPeople {
    /// Pictures, objects and documents of theirs. A series with one such picture is theirs as a
    /// whole: one slice with another name on it makes the slices beside it as doubtful.
    QSet<FileId> files;
    /// As stored: values of findings that stand in files of theirs and nowhere else.
    QSet<QString> values;

    bool isEmpty() const { return files.isEmpty(); }
    bool holds(FileId file) const { return files.contains(file); }
    /// All of the finding stands in files of theirs.
    bool holdsAllOf(const Finding& finding) const;
};

OtherPeople otherPeopleOf(const Material& material, const QList<Finding>& findings);

/// Marks what is wholly theirs (Finding::theirs). What says that there is another person, and what
/// is about the disc, is not.
void markTheirs(const OtherPeople& others, QList<Finding>& findings);

/// Where a finding has values of the person and of others, one of the person's own comes first.
void putOwnValuesFirst(const OtherPeople& others, QList<Finding>& findings);

} // namespace disclens::inspect
