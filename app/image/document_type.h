// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"
#include "image/document_encoding.h"

#include <QByteArrayView>

namespace disclens::image {

/// What the first bytes say. The name only tells apart texts that Windows tells apart by name
/// (.bat, .vbs, .ini …).
struct TypeGuess {
    FileType type = FileType::Unknown;
    TextForm form = TextForm::NotText; ///< for types that are text
    /// Recognised, and no library here reads it: "HEIC", "JPEG 2000"; goes to notLookedInto as
    /// "picture-format:…".
    QString pictureFormat;
    bool isZip = false; ///< an Office file that is a ZIP of XML
    bool isRtf = false;
};

/// How many bytes guessType() wants; the mark of an ISO image lies behind 32 KB.
inline constexpr qint64 kTypeHeadBytes = 66 << 10;

/// head: the first kTypeHeadBytes bytes of the file or all of a shorter one. fileSize: of the whole
/// file.
TypeGuess guessType(QByteArrayView head, qint64 fileSize, const QString& fileName);

/// The guess for a whole file: reads its head, and looks into containers (OLE2, ZIP) for what they
/// are. Errors: ReadFailed.
Result<TypeGuess> guessFile(const SharedFd& file, const QString& fileName);

} // namespace disclens::image
