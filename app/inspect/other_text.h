// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/collector.h"

namespace disclens::inspect {

/// What a text outside DICOM elements holds of the person's details.
struct Held {
    QSet<QString> kinds; ///< match ids: patient_name, birth_date …
    QSet<int> pages;     ///< from 1, on which a detail stands
    QSet<QString> known; ///< those of `kinds` that are this disc's person's, found by value
    QStringList names;   ///< that the text gives as the patient's ("Patient: ...")
    QStringList births;  ///< that it gives as a birth date
    bool strong() const; ///< names, numbers or reaches the person
    /// The most telling first, joined by commas, for Finding::facts["holds"].
    QString joined() const;
};

/// Searches one text by value and by pattern. Pages are separated by form feeds. Places go to
/// `places` by key of the detail's own finding; pattern hits become findings of the running check.
/// where: text, property, file-name …
struct TextSearch {
    Context& context;
    FileId file = kNoFile;
    QString where;
    bool patterns = true;
    Held run(const QString& text);
};

/// Details found outside DICOM elements: one finding for each detail, of the check that looked
/// there.
void addDetailPlace(Context& context, const Detail& detail, const Place& place);

} // namespace disclens::inspect
