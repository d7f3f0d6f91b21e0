// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/element_index.h"

#include <QHash>
#include <QList>
#include <QString>

namespace disclens::inspect {

/// One value of a structured report with the code of its question: ("111001", "BreastFinder 2").
struct SrItem {
    QString concept_; ///< code value of Concept Name Code Sequence (0040,A043)
    QString value;    ///< text, or the code value of a CODE item
    QString meaning;  ///< of a CODE item
    dicom::Tag tag;   ///< of the element that holds the value
    dicom::Occurrence place;
};

/// Text, code, name and UID items of every report, put together from the index: an item's code and
/// its value stand in different elements of one sequence item. Source: PS3.3 C.17.3.
QList<SrItem> srItems(const dicom::ElementIndex& index);

} // namespace disclens::inspect
