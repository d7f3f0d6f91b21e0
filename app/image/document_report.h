// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_item_tree.h"
#include "image/document_shown.h"

namespace disclens::image {

/// Who and when: the lines that stand above every DICOM document and object.
void writePatientAndExam(const ItemTree::Item& root, ShownWriter& out);

/// A structured report or key object selection: who wrote it, and its content tree in order.
/// Source: PS3.3 C.17.2, C.17.3. Also reads the trial version's CODE items.
void writeReport(const ItemTree::Item& root, ShownWriter& out);

} // namespace disclens::image
