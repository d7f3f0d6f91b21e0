// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"

#include <QByteArray>
#include <QByteArrayView>

namespace disclens::dicom {

/// Looks at a descriptor through one window that moves with what is read, so that skipped values
/// (pixels) are never fetched. pread and not mmap: a scratched disc or a shrinking file must be an
/// error here, not a signal.
class ByteWindow {
  public:
    /// Largest piece at() gives at once, bytes.
    static constexpr qint64 kMaxPiece = qint64(256) << 10;

    ByteWindow(const SharedFd& fd, qint64 size)
        : m_fd(fd)
        , m_size(size) {}

    /// Over bytes that are in memory already, which must outlive it.
    explicit ByteWindow(QByteArrayView all)
        : m_size(all.size())
        , m_bytes(QByteArray::fromRawData(all.data(), all.size())) {}

    qint64 size() const { return m_size; }
    /// Bytes [offset, offset + count), fewer at the end of the file or where it cannot be read.
    /// count ≤ kMaxPiece. Valid until the next call.
    QByteArrayView at(qint64 offset, qint64 count) {
        if (offset >= m_start && offset + count <= m_start + m_bytes.size()) [[likely]]
            return QByteArrayView(m_bytes).sliced(offset - m_start, count);
        return fetch(offset, count);
    }
    bool readFailed() const { return m_readFailed; }

  private:
    QByteArrayView fetch(qint64 offset, qint64 count);
    bool read(qint64 from, qint64 count); ///< behind what is there

    SharedFd m_fd;
    qint64 m_size = 0;
    QByteArray m_bytes;
    qint64 m_start = 0;
    qint64 m_next = 0; ///< size of the next window
    bool m_readFailed = false;
};

} // namespace disclens::dicom
