// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_shown_text.h"

namespace disclens::image {

/// Text and properties of an office file that is a ZIP of XML (Word, Excel, PowerPoint,
/// OpenDocument, EPUB), unpacked in memory within limits. Pictures and files inside are counted:
/// "office-pictures:N", "office-embedded:N". Never fails: what cannot be read is said
/// ("office-damaged", "office-over-limit", "encrypted").
void readOfficeZip(const SharedFd& file, TextKind kind, DocumentFacts& facts);

/// Text of a Rich Text file with its properties; pictures' digits are left out.
QString rtfText(QByteArrayView rtf);

/// Names of the streams in an OLE2 file (MS-CFB 2.6), the root first; empty when it is none or
/// damaged.
struct OleDirectory {
    QStringList names;
    QByteArray rootClass; ///< 16 bytes
};
OleDirectory readOleDirectory(const SharedFd& file);

/// How many JPEG pictures begin anywhere in the file. Errors: ReadFailed.
Result<int> countJpegs(const SharedFd& file);

} // namespace disclens::image
