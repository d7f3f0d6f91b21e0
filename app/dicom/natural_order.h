// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/catalogue.h"

#include <optional>

namespace disclens::dicom {

/// Numbers inside names by value: "IM2" before "IM10". Case does not count.
bool naturalLess(QStringView a, QStringView b);

/// Puts the instances of one series in the order in which a person would leaf through them: along
/// the normal of the slices, when all are parallel and have a place; else by instance number; else
/// by file name. paths: of each instance.
struct Placed {
    Instance instance;
    QString path;
};
void sortNaturally(QList<Placed>& instances);

} // namespace disclens::dicom
