// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/channel.h"
#include "worker/nursery.h"
#include "worker/pool.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace disclens::worker {

/// One call, from call() to onDone. All but the constant parts is guarded by PoolCore's mutex.
struct Job {
    Request request;
    Caller::OnDone onDone;
    Caller::OnEvent onEvent;
    CancelToken cancel;
    quint64 cancelAction = 0;
    bool canceled = false;
    bool ended = false;
};
using JobPtr = std::shared_ptr<Job>;

/// One thread with at most one helper process.
struct Lane {
    enum class Kind { Ordinary, Screen, Walk };
    Kind kind = Kind::Ordinary;
    std::thread thread;

    // guarded by the mutex
    std::condition_variable wake;
    JobPtr next;       ///< handed over, not yet begun
    JobPtr current;    ///< being worked on: cancel ends the helper
    bool warm = false; ///< it starts its helper before there is something to do
    bool busy = false;
    bool telling = false; ///< the answer is being handed over; the helper is free already
    bool ended = false;   ///< the helper was ended and must not be used again
    NewHelper helper;
    quint64 lastAffinity = 0;

    Channel channel; ///< used by the lane's thread only
    quint64 lastNumber = 0;
};

/// The pool behind Pool: queues, lanes and who gets what. Shared with cancel actions, which may
/// outlive the Pool.
class PoolCore : public std::enable_shared_from_this<PoolCore> {
  public:
    explicit PoolCore(const PoolOptions& options);
    void start();
    void stop();

    void call(const JobPtr& job);
    void warmUp();
    int width() const { return m_width; }
    Pool::Protection protection();

  private:
    // all of these with the mutex held
    void place(const JobPtr& job);
    Lane* idleLane(Lane::Kind kind, quint64 affinity);
    Lane* newLane(Lane::Kind kind);
    void hand(Lane& lane, const JobPtr& job);
    JobPtr takeFor(const Lane& lane);
    JobPtr takeAhead(const Lane& lane);
    void refuse(const JobPtr& job, Error why);
    void cancel(const JobPtr& job);

    // threads
    void runLane(Lane& lane);
    void runClerk();

    // on a lane's thread, without the mutex
    enum class Sent { No, Yes, Failed };
    JobPtr answer(Lane& lane, const JobPtr& job, Sent& sent);
    Result<Reply> work(Lane& lane, const JobPtr& job, Sent sent);
    Result<Reply> workHere(const Registry& registry, const JobPtr& job);
    Channel::Status ask(Lane& lane, const JobPtr& job);
    Result<Reply> hear(Lane& lane, const JobPtr& job);
    Result<Reply> failed(Lane& lane, Channel::Status status);
    Status ensureHelper(Lane& lane);
    void endHelperOf(Lane& lane);
    Status start(NewHelper& helper, Channel& channel);
    bool isCanceled(const JobPtr& job);
    void finish(const JobPtr& job, Result<Reply> answer);

    PoolOptions m_options;
    int m_width = 2;

    std::mutex m_mutex;
    std::condition_variable m_clerkWake;
    std::array<std::deque<JobPtr>, 4> m_waiting; ///< by Priority
    std::deque<JobPtr> m_waitingWalks;
    std::deque<std::pair<JobPtr, Error>> m_refused; ///< answered by the clerk
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::thread m_clerk;
    bool m_stopping = false;
    bool m_protectionKnown = false;
    Pool::Protection m_protection;
};

} // namespace disclens::worker
