// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

#include <QByteArrayView>

namespace disclens::image {

/// What cameras and programs write beside the pixels of a picture. Each adds properties to facts
/// and never fails: what cannot be understood is kept as text runs, so that a search still sees it.

/// tiff: an EXIF block from its byte order mark on. Adds "EXIF …", "GPS position" (decimal degrees,
/// north and east positive) and "EXIF thumbnail" (bytes). By libexif.
void readExif(QByteArrayView tiff, DocumentFacts& facts);

/// An XMP packet (ISO 16684-1). Adds "XMP dc:creator" and so on.
void readXmp(QByteArrayView packet, DocumentFacts& facts);

/// IPTC-IIM records (IIM 4.2, chapter 3), bare or inside Photoshop's image resources ("8BIM", id
/// 0x0404).
void readIptc(QByteArrayView records, DocumentFacts& facts);

/// Readable runs of bytes that no reader above knows.
void readRuns(QByteArrayView bytes, DocumentFacts& facts);

} // namespace disclens::image
