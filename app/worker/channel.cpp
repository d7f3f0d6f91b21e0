// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/channel.h"

#include "base/wire.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace disclens::worker {
namespace {

constexpr quint32 kMagic = 0x44'4C'57'31; // "DLW1"

struct Header {
    quint32 magic = kMagic;
    quint16 kind = 0;
    quint16 op = 0;
    quint64 number = 0;
    quint64 bodySize = 0;
    quint32 fds = 0;
    quint32 unused = 0;
};
static_assert(sizeof(Header) == 32);

/// Room for the control message, aligned as the kernel wants it.
union ControlRoom {
    std::array<char, CMSG_SPACE(sizeof(int) * Channel::kMaxFds)> bytes;
    cmsghdr align;
};

} // namespace

Channel::Status Channel::waitFor(short what, Clock::time_point end, bool forEver) const {
    for (;;) {
        int waitMs = -1;
        if (!forEver) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
            if (left < 0)
                return Status::TimedOut;
            waitMs = int(qMin<qint64>(left + 1, 1'000'000));
        }
        pollfd entry{m_socket.get(), what, 0};
        const int rc = ::poll(&entry, 1, waitMs);
        if (rc > 0)
            return Status::Ok;
        if (rc < 0 && errno != EINTR)
            return Status::Closed;
    }
}

bool Channel::isStale() const {
    pollfd entry{m_socket.get(), POLLIN, 0};
    return !m_socket.isValid() || ::poll(&entry, 1, 0) != 0;
}

bool Channel::staysQuiet(int milliseconds) const {
    return waitFor(POLLIN, Clock::now() + std::chrono::milliseconds(milliseconds), false) ==
           Status::TimedOut;
}

Channel::Status Channel::send(const Message& message, int timeoutMs) {
    if (!m_socket.isValid())
        return Status::Closed;
    if (message.body.size() > kMaxBody || message.fds.size() > kMaxFds)
        return Status::Broken;
    Header header;
    header.kind = quint16(message.kind);
    header.op = message.op;
    header.number = message.number;
    header.bodySize = quint64(message.body.size());
    header.fds = quint32(message.fds.size());

    std::array<iovec, 2> parts{};
    parts[0] = {&header, sizeof header};
    parts[1] = {const_cast<char*>(message.body.constData()), size_t(message.body.size())};
    ControlRoom control{};
    msghdr packet{};
    packet.msg_iov = parts.data();
    packet.msg_iovlen = parts.size();
    if (!message.fds.isEmpty()) {
        packet.msg_control = control.bytes.data();
        packet.msg_controllen = CMSG_SPACE(sizeof(int) * size_t(message.fds.size()));
        cmsghdr* rights = CMSG_FIRSTHDR(&packet);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int) * size_t(message.fds.size()));
        std::array<int, kMaxFds> numbers{};
        for (int i = 0; i < int(message.fds.size()); ++i)
            numbers[size_t(i)] = message.fds[i].get();
        std::memcpy(CMSG_DATA(rights), numbers.data(), sizeof(int) * size_t(message.fds.size()));
    }

    const auto end = Clock::now() + std::chrono::milliseconds(timeoutMs);
    size_t left = sizeof header + size_t(message.body.size());
    while (left > 0) {
        const ssize_t sent = ::sendmsg(m_socket.get(), &packet, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (errno == EINTR)
                continue;
            // ETOOMANYREFS: too many descriptors are under way at once; the other side takes them
            // soon.
            if (errno == EAGAIN || errno == EWOULDBLOCK) {
                if (const Status s = waitFor(POLLOUT, end, timeoutMs < 0); s != Status::Ok)
                    return s;
                continue;
            }
            if (errno == ETOOMANYREFS && (timeoutMs < 0 || Clock::now() < end)) {
                ::usleep(1000);
                continue;
            }
            return errno == EBADF ? Status::Broken : Status::Closed;
        }
        left -= size_t(sent);
        // The descriptors went with the first byte.
        packet.msg_control = nullptr;
        packet.msg_controllen = 0;
        size_t gone = size_t(sent);
        for (iovec& part : parts) {
            const size_t n = qMin(gone, part.iov_len);
            part.iov_base = static_cast<char*>(part.iov_base) + n;
            part.iov_len -= n;
            gone -= n;
        }
    }
    return Status::Ok;
}

Channel::Status Channel::receive(Message& message, int timeoutMs) {
    if (!m_socket.isValid())
        return Status::Closed;
    const auto end = Clock::now() + std::chrono::milliseconds(timeoutMs);
    const bool forEver = timeoutMs < 0;
    Header header;
    QList<SharedFd> fds;
    size_t got = 0;
    while (got < sizeof header) {
        if (const Status s = waitFor(POLLIN, end, forEver); s != Status::Ok)
            return s;
        iovec part{reinterpret_cast<char*>(&header) + got, sizeof header - got};
        ControlRoom control{};
        msghdr packet{};
        packet.msg_iov = &part;
        packet.msg_iovlen = 1;
        packet.msg_control = control.bytes.data();
        packet.msg_controllen = control.bytes.size();
        const ssize_t n = ::recvmsg(m_socket.get(), &packet, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (n < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK))
            continue;
        if (n <= 0)
            return Status::Closed;
        for (cmsghdr* part2 = CMSG_FIRSTHDR(&packet); part2; part2 = CMSG_NXTHDR(&packet, part2)) {
            if (part2->cmsg_level != SOL_SOCKET || part2->cmsg_type != SCM_RIGHTS)
                continue;
            const size_t count = (part2->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            for (size_t i = 0; i < count; ++i) {
                int fd = -1;
                std::memcpy(&fd, CMSG_DATA(part2) + i * sizeof(int), sizeof(int));
                fds.append(SharedFd(fd));
            }
        }
        if (packet.msg_flags & MSG_CTRUNC)
            return Status::Broken;
        got += size_t(n);
    }
    if (header.magic != kMagic || header.bodySize > quint64(kMaxBody) ||
        header.fds != quint32(fds.size()))
        return Status::Broken;

    // Memory grows with what really comes, not with what the header claims.
    QByteArray body;
    const qint64 size = qint64(header.bodySize);
    qint64 have = 0;
    while (have < size) {
        if (have == body.size())
            body.resize(qMin(size, qMax<qint64>(qint64(1) << 20, have * 2)));
        // Not polled first: bodies come in many pieces, and mostly the next one is already there.
        const ssize_t n =
            ::recv(m_socket.get(), body.data() + have, size_t(body.size() - have), MSG_DONTWAIT);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            if (const Status s = waitFor(POLLIN, end, forEver); s != Status::Ok)
                return s;
            continue;
        }
        if (n <= 0)
            return Status::Closed;
        have += n;
        if (!forEver && Clock::now() > end)
            return Status::TimedOut;
    }
    message.kind = Message::Kind(header.kind);
    message.op = header.op;
    message.number = header.number;
    message.body = std::move(body);
    message.fds = std::move(fds);
    return Status::Ok;
}

QByteArray packError(const Error& error) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    wire::writeEnum(out, error.code);
    wire::writeList(out, error.args);
    out << error.detail;
    return bytes;
}

Error unpackError(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    Error error;
    wire::readEnum(in, error.code, ErrorCode::Internal);
    wire::readList(in, error.args);
    in >> error.detail;
    if (in.status() != QDataStream::Ok || error.code == ErrorCode::None)
        return {ErrorCode::Internal, {}, "damaged error from a helper"};
    return error;
}

} // namespace disclens::worker
