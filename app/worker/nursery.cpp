// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/nursery.h"

#include "worker/confine.h"
#include "worker/helper.h"
#include "worker/pool.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace disclens::worker {
namespace {

struct Order {
    quint32 magic = 0x44'4C'4E'31; // "DLN1"
    quint32 unused = 0;
    qint64 memoryLimit = 0;
};
constexpr int kDescriptorsOfAHelper = 2;

/// The window's end. Made before any thread, then only read; the mutex keeps orders and answers
/// together.
struct NurseryState {
    std::mutex mutex;
    SharedFd control;
    bool started = false;
    bool inThisProcess = false;
    std::function<void(Registry&)> setUp;
    Registry registry;
    std::once_flag setUpOnce;
};
NurseryState& state() {
    static NurseryState* const all =
        new NurseryState; // never destroyed: threads may outlive main()
    return *all;
}

union ControlRoom {
    std::array<char, CMSG_SPACE(sizeof(int) * kDescriptorsOfAHelper)> bytes;
    cmsghdr align;
};

/// One byte says whether it worked; the two descriptors come beside it.
bool sendHelper(int control, const std::array<int, kDescriptorsOfAHelper>& fds, bool ok) {
    char byte = ok ? 1 : 0;
    iovec part{&byte, 1};
    ControlRoom room{};
    msghdr packet{};
    packet.msg_iov = &part;
    packet.msg_iovlen = 1;
    if (ok) {
        packet.msg_control = room.bytes.data();
        packet.msg_controllen = room.bytes.size();
        cmsghdr* rights = CMSG_FIRSTHDR(&packet);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int) * kDescriptorsOfAHelper);
        std::memcpy(CMSG_DATA(rights), fds.data(), sizeof(int) * kDescriptorsOfAHelper);
    }
    ssize_t rc = -1;
    do
        rc = ::sendmsg(control, &packet, MSG_NOSIGNAL);
    while (rc < 0 && errno == EINTR);
    return rc == 1;
}

/// Closes all descriptors above 2 but these.
void closeAllBut(std::vector<int> keep) {
    std::sort(keep.begin(), keep.end());
    unsigned from = 3;
    for (const int fd : keep) {
        if (fd < int(from))
            continue;
        if (unsigned(fd) > from)
            ::syscall(SYS_close_range, from, unsigned(fd) - 1, 0U);
        from = unsigned(fd) + 1;
    }
    ::syscall(SYS_close_range, from, ~0U, 0U);
}

void throwOutputAway() {
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0)
        return;
    ::dup2(nothing, 0);
    if (!qEnvironmentVariableIsSet("DISCLENS_DEBUG")) {
        ::dup2(nothing, 1);
        ::dup2(nothing, 2);
    }
    if (nothing > 2)
        ::close(nothing);
}

/// The nursery: a process with one thread that has everything loaded and reads nothing foreign.
[[noreturn]] void runNursery(int control, int parentPid,
                             const std::function<void(Registry&)>& setUp) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parentPid)
        ::_exit(0);
    ::prctl(PR_SET_NAME, "disclens-nursery");
    // Ctrl+C goes to all processes of a terminal; the program itself decides what it means for the
    // helpers.
    for (const int signalNumber : {SIGINT, SIGQUIT, SIGHUP, SIGPIPE})
        ::signal(signalNumber, SIG_IGN);
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGCHLD, SIG_IGN); // helpers need no funeral
    closeAllBut({control});
    throwOutputAway();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // whoever draws in a helper must not look for a screen

    Registry registry;
    if (setUp)
        setUp(registry);
    registerOwnServices(registry);
    Confinement confinement(registry.readableFolders());
    const int ownPid = ::getpid();

    for (;;) {
        Order order;
        const ssize_t n = ::recv(control, &order, sizeof order, 0);
        if (n < 0 && errno == EINTR)
            continue;
        if (n != ssize_t(sizeof order) || order.magic != Order{}.magic)
            ::_exit(0); // the program has ended
        std::array<int, 2> ends{-1, -1};
        int process = -1;
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0) {
            const pid_t child = ::fork();
            if (child == 0) {
                closeAllBut({ends[1], confinement.descriptor()});
                runHelper(ends[1], registry, confinement, order.memoryLimit, ownPid);
            }
            if (child > 0)
                process = int(::syscall(SYS_pidfd_open, child, 0U));
        }
        const bool sent = sendHelper(control, {ends[0], process}, process >= 0);
        for (const int fd : {ends[0], ends[1], process})
            if (fd >= 0)
                ::close(fd);
        if (!sent)
            ::_exit(0);
    }
}

} // namespace

bool Nursery::start(std::function<void(Registry&)> setUp) {
    NurseryState& s = state();
    const std::lock_guard lock(s.mutex);
    if (s.started)
        return true;
    if (qgetenv("DISCLENS_WORKERS") == "inprocess") {
        s.setUp = std::move(setUp);
        s.inThisProcess = true;
        s.started = true;
        return true;
    }
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return false;
    SharedFd ours(ends[0]);
    const int parentPid = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        runNursery(ends[1], parentPid, setUp);
    }
    ::close(ends[1]);
    if (child < 0)
        return false;
    s.control = ours;
    s.started = true;
    return true;
}

Result<NewHelper> forkHelper(qint64 memoryLimit) {
    NurseryState& s = state();
    const std::lock_guard lock(s.mutex);
    if (!s.control.isValid())
        return Error{ErrorCode::Internal, {}, "no nursery"};
    Order order;
    order.memoryLimit = memoryLimit;
    if (::send(s.control.get(), &order, sizeof order, MSG_NOSIGNAL) != ssize_t(sizeof order))
        return Error{ErrorCode::Internal, {}, "nursery is gone"};
    char byte = 0;
    iovec part{&byte, 1};
    ControlRoom room{};
    msghdr packet{};
    packet.msg_iov = &part;
    packet.msg_iovlen = 1;
    packet.msg_control = room.bytes.data();
    packet.msg_controllen = room.bytes.size();
    ssize_t n = -1;
    do
        n = ::recvmsg(s.control.get(), &packet, MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    const cmsghdr* rights = n == 1 ? CMSG_FIRSTHDR(&packet) : nullptr;
    if (!rights || byte != 1 || rights->cmsg_type != SCM_RIGHTS ||
        rights->cmsg_len != CMSG_LEN(sizeof(int) * kDescriptorsOfAHelper))
        return Error{ErrorCode::Internal, {}, "nursery made no helper"};
    std::array<int, kDescriptorsOfAHelper> fds{};
    std::memcpy(fds.data(), CMSG_DATA(rights), sizeof fds);
    return NewHelper{SharedFd(fds[0]), SharedFd(fds[1])};
}

void endHelper(const NewHelper& helper) {
    if (helper.process.isValid())
        ::syscall(SYS_pidfd_send_signal, helper.process.get(), SIGKILL, nullptr, 0U);
}

const Registry* registryOfThisProcess() {
    NurseryState& s = state();
    if (!s.inThisProcess)
        return nullptr;
    std::call_once(s.setUpOnce, [&s] {
        if (s.setUp)
            s.setUp(s.registry);
        registerOwnServices(s.registry);
    });
    return &s.registry;
}

} // namespace disclens::worker
