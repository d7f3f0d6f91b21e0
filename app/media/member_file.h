// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <span>

namespace disclens::media {

/// A memory file that a member is unpacked into. Helper side.
class MemberFile {
  public:
    MemberFile();
    /// Errors: TooLarge "member" when the system gives no more memory.
    Status write(std::span<const char> piece, qint64 offset);
    qint64 size() const { return m_size; }
    /// Sealed and read-only from here on; a hole at the end counts.
    Result<SharedFd> finish();

  private:
    SharedFd m_file;
    qint64 m_size = 0;
};

/// True for a regular memory file that nobody can change, shrink or grow any more: it can be mapped
/// without fear that the helper that made it pulls it away.
bool isSealed(const SharedFd& file);

} // namespace disclens::media
