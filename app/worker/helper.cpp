// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/helper.h"

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

namespace disclens::worker {
namespace {

constexpr int kRestAfterMs = 60; ///< without a request

/// Sends events and keeps a few of them under way at most, so that a slow receiver slows the
/// sender.
class HelperContext final : public Context {
  public:
    HelperContext(Channel& channel, quint64 number)
        : m_channel(channel)
        , m_number(number) {}

    bool emitEvent(Reply event) override {
        constexpr int kUnderWay = 4;
        while (m_open && m_notTaken >= kUnderWay) {
            Message answer;
            if (m_channel.receive(answer) != Channel::Status::Ok ||
                answer.kind != Message::Kind::EventTaken)
                m_open = false;
            else if (answer.number == m_number)
                --m_notTaken;
        }
        if (!m_open)
            return false;
        Message message;
        message.kind = Message::Kind::Event;
        message.number = m_number;
        message.body = std::move(event.body);
        message.fds = std::move(event.fds);
        m_open = m_channel.send(message) == Channel::Status::Ok;
        ++m_notTaken;
        return m_open;
    }

  private:
    Channel& m_channel;
    quint64 m_number;
    int m_notTaken = 0;
    bool m_open = true;
};

void answer(Channel& channel, quint64 number, Result<Reply> result) {
    Message message;
    message.number = number;
    if (result.has_value() && result->body.size() > Channel::kMaxBody)
        result = Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "answer of a helper"};
    if (result.has_value()) {
        message.kind = Message::Kind::Reply;
        message.body = std::move(result->body);
        message.fds = std::move(result->fds);
    } else {
        message.kind = Message::Kind::Failure;
        message.body = packError(result.error());
    }
    if (channel.send(message) != Channel::Status::Ok)
        ::_exit(0);
}

} // namespace

void runHelper(int socket, const Registry& registry, Confinement& confinement, qint64 memoryLimit,
               int parentPid) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parentPid)
        ::_exit(0); // the nursery ended in between
    ::prctl(PR_SET_NAME, "disclens-helper");

    const Confinement::Granted granted = confinement.putOn(memoryLimit);
    Channel channel{SharedFd(socket)};
    Message hello;
    hello.kind = Message::Kind::Hello;
    hello.number =
        (granted.noInternet ? kHelloNoInternet : 0) | (granted.noWriting ? kHelloNoWriting : 0);
    if (channel.send(hello) != Channel::Status::Ok)
        ::_exit(0);

    for (;;) {
        if (channel.staysQuiet(kRestAfterMs))
            registry.rest();
        Message message;
        if (channel.receive(message) != Channel::Status::Ok)
            ::_exit(0);
        if (message.kind == Message::Kind::EventTaken)
            continue; // of a request that has ended
        if (message.kind != Message::Kind::Request)
            ::_exit(0);
        Request request;
        request.op = Op(message.op);
        request.body = std::move(message.body);
        request.fds = std::move(message.fds);
        HelperContext context(channel, message.number);
        answer(channel, message.number, registry.handle(request, context));
    }
}

} // namespace disclens::worker
