// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <QByteArray>
#include <QString>

namespace disclens::image {

/// The elements before the pixels, written anew so that DCMTK can read them whatever the file does:
/// explicit VR, sequences closed by delimiters, every length checked against the file, nesting
/// counted, values that pictures do not need left out. Lengths of sequences and items are taken as
/// hints, because files are met where they are wrong. Source: PS3.5 section 7.
struct HeaderCopy {
    QByteArray bytes;       ///< explicit VR, in the byte order below
    bool bigEndian = false; ///< of the file and of `bytes`
    bool cutShort = false;  ///< the file ended, or stopped making sense, before the pixels
    bool pixelsFound = false;
    quint16 pixelElement = 0; ///< 0008, 0009 or 0010 of group 7FE0
    bool pixelsAreWords = false;
    qint64 pixelsOffset = 0; ///< of the value, bytes from the start of the file
    qint64 pixelsLength = 0; ///< as claimed; -1: undefined (encapsulated)
};

/// What is copied: all that a picture needs, or every value up to 256 MB (documents, waveforms,
/// reports).
enum class Keep { ForPictures, All };

/// start: of the data set. Errors: NotDicom, TooDeep, TooLarge, ReadFailed.
Result<HeaderCopy> copyHeader(const SharedFd& file, qint64 start, const QString& transferSyntax,
                              Keep keep = Keep::ForPictures);

} // namespace disclens::image
