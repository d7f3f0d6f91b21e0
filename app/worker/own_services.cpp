// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/caller.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace disclens::worker {
namespace {

Result<Reply> ping(const Request& request, Context&) {
    Reply reply;
    reply.body = request.body;
    // Only sealed memory files may go back, so what was sent is copied.
    for (const SharedFd& fd : request.fds) {
        const Result<QByteArray> bytes = fd.read(0, qint64(16) << 20);
        if (!bytes)
            return bytes.error();
        Result<SharedFd> copy = memoryFile({bytes->constData(), size_t(bytes->size())});
        if (!copy)
            return copy.error();
        reply.fds.append(*copy);
    }
    return reply;
}

QByteArray errnoOf(bool ok) {
    return ok ? QByteArray("ok") : QByteArray::number(errno);
}

QByteArray trySocket(int family, int type) {
    const SharedFd socket(::socket(family, type, 0));
    return errnoOf(socket.isValid());
}

QByteArray tryOpen(const char* path, int flags) {
    const SharedFd file(::open(path, flags | O_CLOEXEC, 0600));
    return errnoOf(file.isValid());
}

/// What a helper that was taken over would try. "name=ok" or "name=errno", one a line.
QByteArray tryEverything(const QByteArray& file) {
    QByteArray out;
    const auto tell = [&out](const char* name, const QByteArray& result) {
        out += QByteArray(name) + '=' + result + '\n';
    };
    tell("inet-tcp", trySocket(AF_INET, SOCK_STREAM));
    tell("inet-udp", trySocket(AF_INET, SOCK_DGRAM));
    tell("inet6-tcp", trySocket(AF_INET6, SOCK_STREAM));
    tell("packet", trySocket(AF_PACKET, SOCK_RAW));
    tell("unix", trySocket(AF_UNIX, SOCK_STREAM));
    addrinfo* found = nullptr;
    const int rc = ::getaddrinfo("example.org", "80", nullptr, &found);
    tell("getaddrinfo", rc == 0 ? QByteArray("ok") : QByteArray("refused"));
    if (found)
        ::freeaddrinfo(found);
    tell("io_uring", errnoOf(::syscall(SYS_io_uring_setup, 1, nullptr) >= 0));
    tell("read-given", tryOpen(file.constData(), O_RDONLY));
    tell("write-given", tryOpen(file.constData(), O_WRONLY));
    tell("create", tryOpen(QByteArray(file + ".new").constData(), O_WRONLY | O_CREAT));
    tell("passwd", tryOpen("/etc/passwd", O_RDONLY));
    tell("fonts", tryOpen("/etc/fonts/fonts.conf", O_RDONLY));
    const SharedFd memory(::memfd_create("try", MFD_CLOEXEC));
    tell("memfd", errnoOf(memory.isValid()));
    const QByteArray path("/proc/self/fd/" + QByteArray::number(memory.get()));
    tell("memfd-by-name", tryOpen(path.constData(), O_RDONLY));
    char name[] = "true";
    char* arguments[] = {name, nullptr};
    tell("exec", (::execv("/usr/bin/true", arguments), QByteArray::number(errno)));
    int open = 0;
    for (int fd = 3; fd < 256; ++fd)
        open += ::fcntl(fd, F_GETFD) >= 0 ? 1 : 0;
    tell("descriptors", QByteArray::number(open - 1)); // without the memory file above
    return out;
}

Result<Reply> misbehave(const Request& request, Context& context) {
    const QByteArray what = request.body.split(' ').first();
    const QByteArray rest = request.body.mid(what.size() + 1);
    if (what == "crash") {
        ::raise(SIGSEGV);
    } else if (what == "abort") {
        std::abort();
    } else if (what == "hang") {
        for (;;)
            ::pause();
    } else if (what == "spin") {
        volatile int turns = 0;
        for (;;)
            turns = 1 - turns;
    } else if (what == "eat") {
        std::vector<QByteArray> all;
        for (;;) {
            all.emplace_back(qsizetype(64) << 20, 'x');
        }
    } else if (what == "throw") {
        throw std::runtime_error("a name from the file");
    } else if (what == "recurse") {
        const std::function<int(int)> deeper = [&deeper](int n) {
            volatile char room[4096] = {};
            room[0] = char(n);
            return deeper(n + 1) + room[0];
        };
        return Reply{QByteArray::number(deeper(0)), {}};
    } else if (what == "sleep") {
        ::usleep(useconds_t(rest.toInt()) * 1000);
        return Reply{"slept", {}};
    } else if (what == "events") {
        // "events N SIZE": N events of SIZE bytes, then how many were sent.
        const QList<QByteArray> numbers = rest.split(' ');
        int sent = 0;
        for (int i = 0; i < numbers.value(0).toInt(); ++i, ++sent) {
            QByteArray body(numbers.value(1).toInt(), 'e');
            Result<SharedFd> file = memoryFile({body.constData(), size_t(body.size())});
            if (!file || !context.emitEvent({QByteArray::number(i), {*file}}))
                break;
        }
        return Reply{QByteArray::number(sent), {}};
    } else if (what == "big") {
        return Reply{QByteArray(rest.toLongLong(), 'b'), {}};
    } else if (what == "unsealed" || what == "pipe") {
        // A memory file that could be cut while the window looks at it; an end that could block it.
        int ends[2] = {-1, -1};
        if (what == "pipe" && ::pipe(ends) == 0)
            return Reply{{}, {SharedFd(ends[0])}};
        return Reply{{}, {SharedFd(::memfd_create("unsealed", MFD_CLOEXEC))}};
    } else if (what == "scribble") {
        // Wrong bytes where a message should stand, on every descriptor that is a socket; rest:
        // hexadecimal.
        const QByteArray bytes = QByteArray::fromHex(rest);
        for (int fd = 3; fd < 64; ++fd)
            if (::send(fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) > 0)
                ::pause();
    } else if (what == "try") {
        return Reply{tryEverything(rest), {}};
    } else if (what == "file") {
        // "file SIZE": a memory file of that size, as a bomb would make.
        const SharedFd file(::memfd_create("large", MFD_CLOEXEC));
        return Reply{errnoOf(::ftruncate(file.get(), rest.toLongLong()) == 0), {}};
    }
    return Error{ErrorCode::BadUsage, {}, "misbehave"};
}

} // namespace

void registerOwnServices(Registry& registry) {
    registry.add(Op::Ping, ping);
    if (qgetenv("DISCLENS_TEST_MISBEHAVE") == "1")
        registry.add(Op::Misbehave, misbehave);
}

} // namespace disclens::worker
