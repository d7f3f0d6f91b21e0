// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace disclens {

/// A read-only file descriptor that closes itself when the last copy goes. It may be a file on the
/// disc or a sealed memory file (memfd). Readers use pread or mmap and never rely on the file
/// offset, because processes share it.
class SharedFd {
  public:
    SharedFd() = default;
    /// Takes ownership of fd.
    explicit SharedFd(int fd);

    bool isValid() const { return m_fd && *m_fd >= 0; }
    int get() const { return m_fd ? *m_fd : -1; }
    /// Size in bytes, -1 when it cannot be told.
    qint64 size() const;
    /// Exactly up to size bytes from offset; fewer at the end of the file. Errors: ReadFailed.
    Result<QByteArray> read(qint64 offset, qint64 size) const;

  private:
    std::shared_ptr<int> m_fd;
};

/// A new sealed, read-only memory file that holds these bytes. Name is for debugging only. Errors:
/// TooLarge, Internal.
Result<SharedFd> memoryFile(std::span<const char> bytes);

/// Read-only view of a whole descriptor, unmapped at the end of its life.
class MappedFile {
  public:
    static Result<std::shared_ptr<const MappedFile>> map(const SharedFd& fd);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }

  private:
    MappedFile() = default;
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace disclens
