// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/byte_source.h"

#include <QString>

namespace disclens::media {

/// What the list at the end of a ZIP file tells without unpacking: libarchive reads it too, but
/// tells none of this before each member is reached, which on a slow disc means reading the whole
/// archive. Helper side.
struct ZipDirectory {
    bool found = false;
    int files = 0;           ///< folders not counted
    qint64 bytes = 0;        ///< what it claims to hold, unpacked; never used as a limit
    bool locked = false;     ///< at least one member needs a password
    bool strongLock = false; ///< PKWARE's own encryption, which no free library opens
    /// MIME type of a document or program that only happens to be packed as ZIP (docx, odt, jar,
    /// apk); else empty.
    QString documentType;
};

/// APPNOTE 6.3.10, 4.3.12–4.3.16, ZIP64 included. Reads at most 64 MB of the list; never fails,
/// found stays false.
ZipDirectory readZipDirectory(ByteSource& source);

} // namespace disclens::media
