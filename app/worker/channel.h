// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <chrono>

namespace disclens::worker {

/// One message between the program and a helper. On the wire: a fixed header (magic, kind, number,
/// sizes), the body, and the descriptors beside the header's first byte (SCM_RIGHTS).
struct Message {
    enum class Kind : quint16 { Hello = 1, Request, Event, EventTaken, Reply, Failure };
    Kind kind = Kind::Request;
    quint16 op = 0;     ///< of a request
    quint64 number = 0; ///< which request this belongs to
    QByteArray body;
    QList<SharedFd> fds;
};

/// One end of a stream socket. One thread. Neither end trusts the other: sizes have limits, memory
/// grows only with bytes that came, and too many descriptors or a wrong header end the connection.
class Channel {
  public:
    static constexpr int kMaxFds = 16;
    static constexpr qint64 kMaxBody = qint64(512) << 20;
    using Clock = std::chrono::steady_clock;

    enum class Status {
        Ok,
        Closed,   ///< the other side is gone
        TimedOut, ///< the whole message did not come, or could not be sent, in time
        Broken    ///< what came is no message of ours
    };

    explicit Channel(SharedFd socket = {})
        : m_socket(std::move(socket)) {}
    bool isOpen() const { return m_socket.isValid(); }
    void close() { m_socket = {}; }
    /// True when the other side is gone, or sent what nobody asked for.
    bool isStale() const;
    /// Waits so long for the other side to send something; true when it did not.
    bool staysQuiet(int milliseconds) const;

    /// timeoutMs < 0 waits for ever.
    Status send(const Message& message, int timeoutMs = -1);
    Status receive(Message& message, int timeoutMs = -1);

  private:
    Status waitFor(short what, Clock::time_point end, bool forEver) const;
    SharedFd m_socket;
};

/// Errors cross the border by hand: a damaged helper may send any number as a code.
QByteArray packError(const Error& error);
Error unpackError(const QByteArray& bytes);

} // namespace disclens::worker
