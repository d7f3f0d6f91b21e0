// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

#include <QByteArrayView>

namespace disclens::image {

/// Tags of all pages of a TIFF file: the first page by libexif, later pages' words and packets by a
/// bounded walk over their directories (TIFF 6.0, section 2; BigTIFF's 8-byte offsets too). Counts
/// the pages into facts.
void readTiff(QByteArrayView bytes, DocumentFacts& facts);

} // namespace disclens::image
