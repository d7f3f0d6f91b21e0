// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

#include <array>
#include <optional>

class DcmItem;

namespace disclens::image {

/// Colours of PALETTE COLOR pictures, 8 bits each, expanded from plain or segmented tables of 8 or
/// 16 bits. Source: PS3.3 C.7.6.3.1.5, C.7.9.2.
struct Palette {
    int first = 0; ///< stored value of the first entry
    std::array<QByteArray, 3> channels;
    bool isShort =
        false; ///< a table held fewer entries than it claims; the rest repeats the last one
    bool isEmpty() const { return channels[0].isEmpty(); }
};
Palette readPalette(DcmItem& data, bool signedPixels);

/// A modality or VOI LUT from an item of its sequence; nothing when it makes no sense. Source:
/// PS3.3 C.11.1.1, C.11.2.1.1.
std::optional<LookupTable> readLookupTable(DcmItem& item, bool signedInput,
                                           const QStringList& characterSets);

} // namespace disclens::image
