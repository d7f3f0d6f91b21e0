// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"
#include "worker/syscall_filter.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace disclens::worker {

/// What a helper gives up before it sees the first foreign byte. Made once in the nursery, so that
/// a helper only has to put it on: a few system calls.
/// - no new file can be opened for writing, none for reading but system folders (Landlock,
/// kernel 5.13 and later);
/// - no socket at all, no connection, no other program, no look into other processes (seccomp);
/// - bounded memory and files in memory, no core dump, no debugger (rlimits, prctl).
class Confinement {
  public:
    /// `folders`: more that may be read, see Registry::allowReading().
    explicit Confinement(const QList<QByteArray>& folders = {});

    struct Granted {
        bool noInternet = false; ///< tried: a socket could not be opened
        bool noWriting = false;  ///< Landlock
    };
    /// Must stay open in the forked helper until putOn(); -1 where the kernel has no Landlock.
    int descriptor() const { return m_landlock.get(); }
    /// For the calling process, for ever.
    Granted putOn(qint64 memoryLimit);

  private:
    SharedFd m_landlock; ///< invalid: the kernel has none
    std::unique_ptr<SyscallFilter> m_filter;
};

} // namespace disclens::worker
