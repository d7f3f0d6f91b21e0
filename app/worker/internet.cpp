// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pool.h"

#include "worker/syscall_filter.h"

#include <cerrno>
#include <sys/socket.h>

namespace disclens::worker {

bool refuseInternet() {
    SyscallFilter filter;
    // Whoever sets bits above the family is refused too: the comparison is with all 64 bits of the
    // argument.
    filter.refuseUnlessFirstArgument(SCMP_SYS(socket), AF_UNIX, EACCES);
    filter.refuseUnlessFirstArgument(SCMP_SYS(socketpair), AF_UNIX, EACCES);
    // io_uring opens and connects sockets in kernel threads, where no filter looks.
    filter.refuse(SCMP_SYS(io_uring_setup), ENOSYS);
    // Taking an open socket out of another process of the same person.
    filter.refuse(SCMP_SYS(pidfd_getfd), EPERM);
    return filter.load();
}

} // namespace disclens::worker
