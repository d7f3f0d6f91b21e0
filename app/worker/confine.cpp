// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/confine.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DISCLENS_SANITIZED 1
#else
#define DISCLENS_SANITIZED 0
#endif

namespace disclens::worker {
namespace {

/// linux/landlock.h of the kernel that we build on may be older than the kernel that we run on, so
/// the newer parts are written out. The kernel takes a shorter structure from older callers.
struct Ruleset {
    quint64 files = 0;
    quint64 network = 0;
    quint64 scoped = 0;
};
constexpr quint64 kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr quint64 kWriteFile = LANDLOCK_ACCESS_FS_WRITE_FILE;

quint64 fileRights(int abi) {
    quint64 rights = (quint64(1) << 13) - 1; // all of version 1
    if (abi >= 2)
        rights |= quint64(1) << 13; // link and rename between folders
    if (abi >= 3)
        rights |= quint64(1) << 14; // truncate
    if (abi >= 5)
        rights |= quint64(1) << 15; // ioctl of devices
    return rights;
}

void allow(int ruleset, const QByteArray& path, quint64 rights) {
    const SharedFd place(::open(path.constData(), O_PATH | O_CLOEXEC));
    if (!place.isValid())
        return; // nothing there: nothing to allow
    struct stat info {};
    if (::fstat(place.get(), &info) == 0 && !S_ISDIR(info.st_mode))
        rights &= ~quint64(LANDLOCK_ACCESS_FS_READ_DIR);
    landlock_path_beneath_attr rule{};
    rule.allowed_access = rights;
    rule.parent_fd = place.get();
    ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

QByteArray ownFolder() {
    std::array<char, 4096> path{};
    const ssize_t n = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    QByteArray text(path.data(), n > 0 ? n : 0);
    const qsizetype slash = text.lastIndexOf('/');
    return slash > 0 ? text.left(slash) : QByteArray();
}

SharedFd makeLandlock(const QList<QByteArray>& folders) {
    const long abi =
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 1)
        return {};
    Ruleset attributes;
    attributes.files = fileRights(int(abi));
    size_t size = sizeof(quint64);
    if (abi >= 4) {
        attributes.network = 3; // TCP bind and connect
        size = 2 * sizeof(quint64);
    }
    if (abi >= 6) {
        attributes.scoped = 3; // abstract unix sockets and signals of others
        size = 3 * sizeof(quint64);
    }
    SharedFd ruleset(int(::syscall(SYS_landlock_create_ruleset, &attributes, size, 0)));
    if (!ruleset.isValid())
        return {};
    // Libraries (gconv and Qt plug-ins load on demand), fonts and their cache, the DICOM
    // dictionary, time zones.
    for (const char* path :
         {"/usr", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
          "/etc/dcmtk", "/var/cache/fontconfig", "/proc/cpuinfo", "/proc/meminfo",
          "/sys/devices/system/cpu", "/dev/urandom", "/dev/random"})
        allow(ruleset.get(), path, kRead);
    allow(ruleset.get(), "/dev/null", kRead | kWriteFile);
    // A portable bundle keeps its libraries and data beside the program, or one folder up (bin,
    // lib, share).
    const QByteArray own = ownFolder();
    if (!own.isEmpty()) {
        allow(ruleset.get(), own, kRead);
        const QByteArray above = own.left(own.lastIndexOf('/'));
        allow(ruleset.get(), above + "/lib", kRead);
        allow(ruleset.get(), above + "/share", kRead);
    }
    if (const QByteArray dictionary = qgetenv("DCMDICTPATH"); !dictionary.isEmpty())
        for (const QByteArray& path : dictionary.split(':'))
            allow(ruleset.get(), path, kRead);
    for (const QByteArray& folder : folders)
        allow(ruleset.get(), folder, kRead);
    return ruleset;
}

void limit(decltype(RLIMIT_AS) what, rlim_t value) {
    rlimit now{};
    if (::getrlimit(what, &now) != 0)
        return;
    now.rlim_max = now.rlim_max == RLIM_INFINITY ? value : qMin(now.rlim_max, value);
    now.rlim_cur = now.rlim_max;
    ::setrlimit(what, &now);
}

} // namespace

Confinement::Confinement(const QList<QByteArray>& folders)
    : m_landlock(makeLandlock(folders))
    , m_filter(std::make_unique<SyscallFilter>()) {
    // What it was given is enough: one socket and the descriptors that come over it. A unix socket
    // could reach services of the desktop that start programs or open connections for others.
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen),
                           SCMP_SYS(execve), SCMP_SYS(execveat)})
        m_filter->refuse(call, EACCES);
    for (const int call :
         {SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_getfd),
          SCMP_SYS(bpf), SCMP_SYS(userfaultfd), SCMP_SYS(perf_event_open), SCMP_SYS(keyctl),
          SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(mount), SCMP_SYS(umount2),
          SCMP_SYS(unshare), SCMP_SYS(setns), SCMP_SYS(open_by_handle_at)})
        m_filter->refuse(call, EPERM);
    if (!DISCLENS_SANITIZED) // the leak finder of sanitizers needs it
        m_filter->refuse(SCMP_SYS(ptrace), EPERM);
    m_filter->refuse(SCMP_SYS(io_uring_setup), ENOSYS);
}

Confinement::Granted Confinement::putOn(qint64 memoryLimit) {
    Granted granted;
    // Grows the main thread's stack on demand: libraries recurse over nested data.
    rlimit stack{};
    constexpr rlim_t kStack = rlim_t(64) << 20;
    if (::getrlimit(RLIMIT_STACK, &stack) == 0 && stack.rlim_cur < kStack &&
        stack.rlim_max >= kStack) {
        stack.rlim_cur = kStack;
        ::setrlimit(RLIMIT_STACK, &stack);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, 256);
    if (memoryLimit > 0) {
        if (!DISCLENS_SANITIZED) // sanitizers reserve terabytes
            limit(RLIMIT_AS, rlim_t(memoryLimit));
        // Files in memory do not count as address space. Writing beyond is an error, not a signal.
        ::signal(SIGXFSZ, SIG_IGN);
        limit(RLIMIT_FSIZE, rlim_t(memoryLimit));
    }
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    // Large blocks go back to the system when they are freed: helpers live long and decode large
    // pictures.
    ::mallopt(M_MMAP_THRESHOLD, 1 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 8 << 20);
    ::mallopt(M_ARENA_MAX, 2);

    if (m_landlock.isValid())
        granted.noWriting = ::syscall(SYS_landlock_restrict_self, m_landlock.get(), 0) == 0;
    m_landlock = {};
    m_filter->load();
    // Not believed but tried.
    const SharedFd internet(::socket(AF_INET, SOCK_STREAM, 0));
    granted.noInternet = !internet.isValid() && errno == EACCES;
    return granted;
}

} // namespace disclens::worker
