// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

namespace disclens::dicom {

/// Where an item stands, as far as the description of pixels cares.
enum class Role : quint8 {
    Root,    ///< the data set itself
    Groups,  ///< first item of the shared or per-frame functional groups (PS3.3 C.7.6.16)
    Measure, ///< first item of a macro inside them: plane position, orientation, pixel measures
    Other
};

/// Role of an item of this sequence; itemNumber from 1.
Role roleInside(Role outer, Tag sequence, int itemNumber);

/// Takes what the description needs from one element. Values inside functional groups fill only
/// what is still empty, so that the first frame's stand.
void collect(PixelDescription& pixels, const Element& element, Role role);

/// Whether this element is the bulk of a picture, which is not looked into here.
bool isPixelData(Tag tag);

} // namespace disclens::dicom
