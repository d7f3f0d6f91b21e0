// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <functional>
#include <memory>

namespace disclens::media {

/// The bytes of an archive or of a disc image, read in any order. A descriptor may also be a drive
/// itself. Images of raw sectors (".bin", 2352 bytes each: sync, header, 2048 bytes of data,
/// checksums) read as their data. One thread.
class ByteSource {
  public:
    /// Errors: ReadFailed, Empty.
    static Result<std::shared_ptr<ByteSource>> open(const SharedFd& fd);

    qint64 size() const { return m_size; }
    bool hasRawSectors() const { return m_sectorData >= 0; }

    /// Up to `size` bytes from `offset`: fewer at the end or before a part of the medium that can't
    /// be read; -1 when nothing can be read there (failed() is true from then on).
    qint64 readAt(qint64 offset, char* to, qint64 size);
    /// The same as bytes; empty on failure.
    QByteArray bytesAt(qint64 offset, qint64 size);

    bool failed() const { return m_failed; }
    void forgetFailure() { m_failed = false; }

    /// Asked before each read; false makes the read fail (somebody canceled).
    void setBeforeRead(std::function<bool()> ask) { m_beforeRead = std::move(ask); }

  private:
    ByteSource() = default;
    qint64 readPlain(qint64 offset, char* to, qint64 size);

    SharedFd m_fd;
    qint64 m_size = 0;     ///< bytes of data
    int m_sectorData = -1; ///< where the data begins in a raw sector; -1: no raw sectors
    bool m_failed = false;
    std::function<bool()> m_beforeRead;
};

} // namespace disclens::media
