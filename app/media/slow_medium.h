// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

namespace disclens::media {

/// Reads files ahead of the helpers when the medium is slow: several helpers that each read another
/// file would make the drive seek without end. One reader goes over the disc in its order; the
/// helpers then find the bytes in the system's cache. Also finds unreadable sectors before a helper
/// meets them. One thread.
class SlowMedium {
  public:
    /// optical: slow without asking.
    explicit SlowMedium(bool optical)
        : m_slow(optical) {}

    /// The first bytes of a file, timed. Errors: ReadFailed.
    Result<QByteArray> readHead(const SharedFd& file, qint64 bytes);
    /// Reads the rest of a file into the cache when the medium is slow. Errors: ReadFailed,
    /// Canceled.
    Status readAhead(const SharedFd& file, qint64 from, const worker::CancelToken& cancel) const;
    bool isSlow() const { return m_slow; }

  private:
    bool m_slow = false;
    int m_late = 0; ///< reads that took long, less those that did not
};

} // namespace disclens::media
