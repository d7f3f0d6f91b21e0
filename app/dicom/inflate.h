// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

namespace disclens::dicom {

struct Inflated {
    SharedFd file; ///< memory file
    qint64 size = 0;
    bool complete = false; ///< false: the stream is damaged or cut off; what came before is there
};

/// Unpacks a raw deflate stream (PS3.5 A.5, transfer syntax 1.2.840.10008.1.2.1.99) from offset to
/// the end of the file into a memory file. Also takes a zlib head, which some programs write.
/// Errors: Bomb (more than maxBytes, or out of all proportion), Damaged (nothing could be
/// unpacked), ReadFailed, Internal.
Result<Inflated> inflateFrom(const SharedFd& file, qint64 offset, qint64 maxBytes);

} // namespace disclens::dicom
