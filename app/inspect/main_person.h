// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/catalogue.h"

namespace disclens::inspect {

/// "You": the person with most files, named before nameless. nullptr: no person on the disc.
const dicom::Patient* mainPerson(const dicom::Catalogue& catalogue);
/// Their birth date; invalid when there is none, it is a placeholder, or only a year.
QDate birthDateOf(const dicom::Patient& patient);

} // namespace disclens::inspect
