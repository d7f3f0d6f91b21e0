// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_item_tree.h"
#include "image/document_shown.h"

namespace disclens::image {

/// A SOP class as the dictionary knows it.
struct SopClass {
    QString uid;
    QString name;           ///< "RTPlanStorage"; empty if unknown
    bool isPicture = false; ///< instances of it hold pixels
};

/// Says plainly what an object without a report, curve or document is, and what it holds: marked
/// areas, outlines, treatment plans, 3D models, notes on pictures … By SOP class (PS3.4 table
/// B.5-1).
void writeObject(const ItemTree::Item& root, const SopClass& sop, bool hasPixels, ShownWriter& out);

} // namespace disclens::image
