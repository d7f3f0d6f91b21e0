// SPDX-License-Identifier: GPL-3.0-or-later
// What a lane of the pool does with one request: the talk with a helper that is not trusted.
#include "worker/helper.h"
#include "worker/pool_core.h"

#include <fcntl.h>

#ifndef F_GET_SEALS
#define F_GET_SEALS 1034
#endif

namespace disclens::worker {
namespace {

constexpr int kHelloTimeoutMs = 30'000; ///< the nursery may still be loading dictionaries

/// A memory file that nobody can cut or change any more: reading it through mmap can't end in
/// SIGBUS, and what was checked once stays as it was.
bool isSealed(const SharedFd& fd, qint64 most) {
    constexpr int kShrink = 2, kWrite = 8, kFutureWrite = 16;
    const int seals = ::fcntl(fd.get(), F_GET_SEALS);
    const qint64 size = fd.size();
    return seals >= 0 && (seals & kShrink) && (seals & (kWrite | kFutureWrite)) && size >= 0 &&
           (most <= 0 || size <= most);
}

bool areSealed(const QList<SharedFd>& fds, qint64 most) {
    return std::all_of(fds.begin(), fds.end(),
                       [most](const SharedFd& fd) { return isSealed(fd, most); });
}

/// Handlers expect to be alone in their process; this keeps it so where they are not in one of
/// their own. While an event is handled the next may run, because whoever handles it may wait for
/// another call.
std::mutex& oneAtATime() {
    static std::mutex mutex;
    return mutex;
}

class HereContext final : public Context {
  public:
    HereContext(std::unique_lock<std::mutex>& turn, const Caller::OnEvent& onEvent,
                std::function<bool()> isCanceled)
        : m_turn(turn)
        , m_onEvent(onEvent)
        , m_isCanceled(std::move(isCanceled)) {}

    bool emitEvent(Reply event) override {
        if (m_stopped || m_isCanceled())
            return false;
        m_turn.unlock();
        m_stopped = m_onEvent && !m_onEvent(std::move(event));
        m_turn.lock();
        return !m_stopped;
    }
    bool stopped() const { return m_stopped; }

  private:
    std::unique_lock<std::mutex>& m_turn;
    const Caller::OnEvent& m_onEvent;
    std::function<bool()> m_isCanceled;
    bool m_stopped = false;
};

} // namespace

Result<Reply> PoolCore::work(Lane& lane, const JobPtr& job, Sent sent) {
    if (const Registry* registry = registryOfThisProcess())
        return workHere(*registry, job);
    if (sent == Sent::Failed)
        return failed(lane, Channel::Status::Closed);
    if (sent == Sent::No) {
        if (const Status ready = ensureHelper(lane); !ready)
            return ready.error();
        if (const auto status = ask(lane, job); status != Channel::Status::Ok)
            return failed(lane, status);
    }
    return hear(lane, job);
}

Result<Reply> PoolCore::workHere(const Registry& registry, const JobPtr& job) {
    std::unique_lock turn(oneAtATime());
    HereContext context(turn, job->onEvent, [this, &job] { return isCanceled(job); });
    Result<Reply> answer = registry.handle(job->request, context);
    return context.stopped() ? Result<Reply>(ErrorCode::Canceled) : answer;
}

Channel::Status PoolCore::ask(Lane& lane, const JobPtr& job) {
    Message message;
    message.kind = Message::Kind::Request;
    message.op = quint16(job->request.op);
    message.number = ++lane.lastNumber;
    message.body = job->request.body;
    message.fds = job->request.fds;
    return lane.channel.send(message, qMax(1, job->request.timeoutMs));
}

/// What became of a request when the helper did not keep to the protocol, and is ended.
Result<Reply> PoolCore::failed(Lane& lane, Channel::Status status) {
    endHelperOf(lane);
    if (status == Channel::Status::TimedOut)
        return Error{ErrorCode::WorkerTimedOut, {}, "no answer"};
    return Error{ErrorCode::WorkerCrashed,
                 {},
                 status == Channel::Status::Broken ? "wrong message" : "helper ended"};
}

/// The answer to what was asked last.
Result<Reply> PoolCore::hear(Lane& lane, const JobPtr& job) {
    const int timeoutMs = qMax(1, job->request.timeoutMs);
    const quint64 number = lane.lastNumber;
    Message message;
    for (;;) {
        message = {};
        if (const auto status = lane.channel.receive(message, timeoutMs);
            status != Channel::Status::Ok)
            return failed(lane, status);
        if (message.number != number || !areSealed(message.fds, m_options.helperMemoryLimit))
            return failed(lane, Channel::Status::Broken);
        switch (message.kind) {
        case Message::Kind::Reply:
            return Reply{std::move(message.body), std::move(message.fds)};
        case Message::Kind::Failure: {
            const Error error = unpackError(message.body);
            // It may have little memory left, or be in a state that nobody thought of.
            if (error.code == ErrorCode::TooLarge || error.code == ErrorCode::Internal)
                endHelperOf(lane);
            return error;
        }
        case Message::Kind::Event: {
            const bool wanted =
                !job->onEvent || job->onEvent({std::move(message.body), std::move(message.fds)});
            if (!wanted || isCanceled(job)) {
                endHelperOf(lane);
                return Error{ErrorCode::Canceled, {}, {}};
            }
            message = {};
            message.kind = Message::Kind::EventTaken;
            message.number = number;
            // The receiver may have ended in between with a good last message: that is seen when it
            // is read.
            lane.channel.send(message, timeoutMs);
            break;
        }
        default:
            return failed(lane, Channel::Status::Broken);
        }
    }
}

Status PoolCore::ensureHelper(Lane& lane) {
    if (lane.channel.isOpen() && !lane.channel.isStale())
        return Done{};
    endHelperOf(lane);
    NewHelper helper;
    Channel channel;
    if (const Status started = start(helper, channel); !started)
        return started;
    const std::lock_guard lock(m_mutex);
    lane.helper = helper;
    lane.channel = std::move(channel);
    lane.ended = false;
    // Whoever canceled while it was started found no helper to end.
    if (m_stopping || (lane.current && lane.current->canceled)) {
        lane.ended = true;
        endHelper(lane.helper);
        return Error{ErrorCode::Canceled, {}, {}};
    }
    return Done{};
}

Status PoolCore::start(NewHelper& helper, Channel& channel) {
    Result<NewHelper> made = forkHelper(m_options.helperMemoryLimit);
    if (!made)
        return made.error();
    helper = *made;
    channel = Channel(helper.socket);
    Message hello;
    if (channel.receive(hello, kHelloTimeoutMs) != Channel::Status::Ok ||
        hello.kind != Message::Kind::Hello) {
        endHelper(helper);
        return Error{ErrorCode::Internal, {}, "helper did not start"};
    }
    const std::lock_guard lock(m_mutex);
    m_protectionKnown = true;
    m_protection.separateProcess = true;
    m_protection.noInternet = hello.number & kHelloNoInternet;
    m_protection.noWriting = hello.number & kHelloNoWriting;
    return Done{};
}

void PoolCore::endHelperOf(Lane& lane) {
    NewHelper helper;
    {
        const std::lock_guard lock(m_mutex);
        helper = std::exchange(lane.helper, {});
        lane.ended = false;
        lane.lastAffinity = 0;
    }
    lane.channel.close();
    endHelper(helper);
}

bool PoolCore::isCanceled(const JobPtr& job) {
    const std::lock_guard lock(m_mutex);
    return job->canceled || m_stopping;
}

Pool::Protection PoolCore::protection() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_protectionKnown || registryOfThisProcess())
            return m_protection;
    }
    // Nobody has asked a helper for anything yet: start one, to tell what is and not what should
    // be.
    NewHelper helper;
    Channel channel;
    if (start(helper, channel))
        endHelper(helper);
    const std::lock_guard lock(m_mutex);
    return m_protection;
}

} // namespace disclens::worker
