// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

namespace disclens::image {

/// Unpacks a raw deflate stream (zlib and gzip headers are accepted too), never to more than
/// maxBytes. cutShort (optional) is set when the stream ends early; what came before is returned.
/// Errors: Bomb (more than maxBytes), Damaged (nothing could be unpacked).
Result<QByteArray> inflateBytes(const QByteArray& packed, qint64 maxBytes,
                                bool* cutShort = nullptr);

/// Unpacks what follows `start` in a file into a sealed memory file. Errors as above, ReadFailed.
Result<SharedFd> inflateFile(const SharedFd& file, qint64 start, qint64 maxBytes);

} // namespace disclens::image
