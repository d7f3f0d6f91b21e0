// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pool_core.h"

#include <algorithm>

namespace disclens::worker {
namespace {

constexpr int kMostWalks = 16; ///< archives in archives, over several sources

bool isWalk(const Job& job) {
    return job.request.op == Op::MediaWalk;
}

/// Files of a disc come by the thousand, and each takes a moment: a helper gets the next while the
/// answer before it is still being handed over, and goes on without a gap. The next answer then
/// waits for that onDone, so this is for nothing that somebody waits for.
bool mayGoAhead(const Job& job) {
    const Request& request = job.request;
    return (request.op == Op::DicomRead || request.op == Op::DicomReadMany) &&
           request.priority == Priority::Normal;
}

} // namespace

PoolCore::PoolCore(const PoolOptions& options)
    : m_options(options) {
    const int cores = int(std::thread::hardware_concurrency());
    m_width = options.helpers > 0 ? options.helpers : std::clamp(cores, 2, 8);
}

void PoolCore::start() {
    m_clerk = std::thread([this] { runClerk(); });
}

void PoolCore::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (auto& queue : m_waiting) {
            for (const JobPtr& job : queue)
                refuse(job, {ErrorCode::Canceled, {}, {}});
            queue.clear();
        }
        for (const JobPtr& job : m_waitingWalks)
            refuse(job, {ErrorCode::Canceled, {}, {}});
        m_waitingWalks.clear();
        for (const auto& lane : m_lanes) {
            if (lane->next)
                lane->next->canceled = true;
            if (lane->current)
                lane->current->canceled = true;
            lane->ended = true;
            endHelper(lane->helper);
            lane->wake.notify_all();
        }
        m_clerkWake.notify_all();
    }
    // No lane is added once m_stopping is set.
    for (const auto& lane : m_lanes)
        if (lane->thread.joinable())
            lane->thread.join();
    m_clerk.join();
}

void PoolCore::call(const JobPtr& job) {
    CancelToken token = job->cancel;
    {
        const std::lock_guard lock(m_mutex);
        place(job);
    }
    const quint64 action = token.onCancel([core = weak_from_this(), weak = std::weak_ptr(job)] {
        const auto self = core.lock();
        const JobPtr canceled = weak.lock();
        if (!self || !canceled)
            return;
        const std::lock_guard lock(self->m_mutex);
        self->cancel(canceled);
    });
    const std::lock_guard lock(m_mutex);
    job->cancelAction = action;
    if (job->ended)
        token.forget(action);
}

void PoolCore::warmUp() {
    const std::lock_guard lock(m_mutex);
    if (m_stopping || registryOfThisProcess())
        return;
    for (auto lanes =
             std::count_if(m_lanes.begin(), m_lanes.end(),
                           [](const auto& each) { return each->kind == Lane::Kind::Ordinary; });
         lanes < m_width; ++lanes) {
        Lane* const lane = newLane(Lane::Kind::Ordinary);
        lane->warm = lane->busy = true;
    }
}

void PoolCore::place(const JobPtr& job) {
    if (m_stopping)
        return refuse(job, {ErrorCode::Canceled, {}, {}});
    const auto invalid = [](const SharedFd& fd) { return !fd.isValid(); };
    const auto& fds = job->request.fds;
    if (fds.size() > Channel::kMaxFds || std::any_of(fds.begin(), fds.end(), invalid) ||
        job->request.body.size() > Channel::kMaxBody)
        return refuse(job, {ErrorCode::Internal, {}, "request to a helper"});

    if (isWalk(*job)) {
        Lane* lane = idleLane(Lane::Kind::Walk, 0);
        const auto walks = std::count_if(m_lanes.begin(), m_lanes.end(), [](const auto& each) {
            return each->kind == Lane::Kind::Walk;
        });
        if (!lane && walks < kMostWalks)
            lane = newLane(Lane::Kind::Walk);
        if (lane)
            hand(*lane, job);
        else
            m_waitingWalks.push_back(job);
        return;
    }
    Lane* lane = idleLane(Lane::Kind::Ordinary, job->request.affinity);
    if (!lane) {
        const auto ordinary = std::count_if(m_lanes.begin(), m_lanes.end(), [](const auto& each) {
            return each->kind == Lane::Kind::Ordinary;
        });
        if (ordinary < m_width)
            lane = newLane(Lane::Kind::Ordinary);
    }
    if (!lane && job->request.priority == Priority::Screen) {
        lane = idleLane(Lane::Kind::Screen, 0);
        const bool have = std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto& each) {
            return each->kind == Lane::Kind::Screen;
        });
        if (!lane && !have)
            lane = newLane(Lane::Kind::Screen);
    }
    if (lane)
        hand(*lane, job);
    else
        m_waiting[size_t(std::min(job->request.priority, Priority::Idle))].push_back(job);
}

Lane* PoolCore::idleLane(Lane::Kind kind, quint64 affinity) {
    Lane* found = nullptr;
    for (const auto& lane : m_lanes) {
        if (lane->kind != kind)
            continue;
        // Whoever asks again right after an answer gets the same helper, though its thread is still
        // in onDone.
        const bool free = !lane->busy || (lane->telling && !lane->next && !lane->current);
        if (free && affinity != 0 && lane->lastAffinity == affinity)
            return lane.get();
        if (lane->busy)
            continue;
        // Better one that holds nothing that somebody may want again.
        if (!found || (found->lastAffinity != 0 && lane->lastAffinity == 0))
            found = lane.get();
    }
    return found;
}

Lane* PoolCore::newLane(Lane::Kind kind) {
    m_lanes.push_back(std::make_unique<Lane>());
    Lane* lane = m_lanes.back().get();
    lane->kind = kind;
    lane->thread = std::thread([this, lane] { runLane(*lane); });
    return lane;
}

void PoolCore::hand(Lane& lane, const JobPtr& job) {
    lane.busy = true;
    lane.next = job;
    lane.wake.notify_one();
}

JobPtr PoolCore::takeFor(const Lane& lane) {
    const auto pop = [](std::deque<JobPtr>& queue, size_t index) {
        JobPtr job = queue[index];
        queue.erase(queue.begin() + std::ptrdiff_t(index));
        return job;
    };
    if (lane.kind == Lane::Kind::Walk)
        return m_waitingWalks.empty() ? nullptr : pop(m_waitingWalks, 0);
    for (size_t priority = 0; priority < m_waiting.size(); ++priority) {
        auto& queue = m_waiting[priority];
        if (lane.kind == Lane::Kind::Screen && priority != size_t(Priority::Screen))
            return nullptr;
        if (queue.empty())
            continue;
        // Look a little ahead for what this helper has parsed already; not far, so that nobody
        // waits for ever.
        const size_t ahead = std::min<size_t>(queue.size(), 8);
        if (lane.lastAffinity != 0)
            for (size_t i = 0; i < ahead; ++i)
                if (queue[i]->request.affinity == lane.lastAffinity)
                    return pop(queue, i);
        return pop(queue, 0);
    }
    return nullptr;
}

JobPtr PoolCore::takeAhead(const Lane& lane) {
    if (lane.kind != Lane::Kind::Ordinary || !lane.channel.isOpen() || lane.channel.isStale())
        return nullptr;
    for (auto& queue : m_waiting) {
        if (queue.empty())
            continue;
        if (!mayGoAhead(*queue.front()))
            return nullptr;
        JobPtr job = queue.front();
        queue.pop_front();
        return job;
    }
    return nullptr;
}

void PoolCore::refuse(const JobPtr& job, Error why) {
    m_refused.emplace_back(job, std::move(why));
    m_clerkWake.notify_one();
}

void PoolCore::cancel(const JobPtr& job) {
    if (job->ended || job->canceled)
        return;
    job->canceled = true;
    const auto removeFrom = [&job](std::deque<JobPtr>& queue) {
        const auto at = std::find(queue.begin(), queue.end(), job);
        if (at == queue.end())
            return false;
        queue.erase(at);
        return true;
    };
    bool waited = removeFrom(m_waitingWalks);
    for (auto& queue : m_waiting)
        waited = waited || removeFrom(queue);
    if (waited)
        return refuse(job, {ErrorCode::Canceled, {}, {}});
    for (const auto& lane : m_lanes) {
        if (lane->current == job) {
            lane->ended = true;
            endHelper(lane->helper);
        }
    }
}

void PoolCore::runClerk() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_clerkWake.wait(lock, [this] { return m_stopping || !m_refused.empty(); });
        if (m_refused.empty())
            return; // stopping
        const auto [job, why] = std::move(m_refused.front());
        m_refused.pop_front();
        lock.unlock();
        finish(job, why);
        lock.lock();
    }
}

void PoolCore::runLane(Lane& lane) {
    std::unique_lock lock(m_mutex);
    for (;;) {
        lane.wake.wait(lock, [this, &lane] { return m_stopping || lane.next || lane.warm; });
        if (std::exchange(lane.warm, false) && !lane.next && !m_stopping) {
            lock.unlock();
            (void)ensureHelper(lane); // what failed is tried again when it is needed
            lock.lock();
            if (!lane.next && !m_stopping)
                lane.next = takeFor(lane);
            lane.busy = lane.next != nullptr;
            continue;
        }
        if (!lane.next) {
            lock.unlock();
            endHelperOf(lane);
            return;
        }
        JobPtr job = std::exchange(lane.next, nullptr);
        lane.current = job;
        for (Sent sent = Sent::No; job;) {
            lock.unlock();
            job = answer(lane, job, sent);
            lock.lock();
        }

        lane.telling = false;
        if (!lane.next && !m_stopping)
            lane.next = takeFor(lane);
        lane.busy = lane.next != nullptr;
        if (!lane.busy && lane.kind == Lane::Kind::Walk &&
            std::any_of(m_lanes.begin(), m_lanes.end(), [&lane](const auto& other) {
                return other.get() != &lane && other->kind == Lane::Kind::Walk && !other->busy &&
                       other->helper.socket.isValid();
            })) {
            lane.busy = true; // one idle helper for archives is enough
            lock.unlock();
            endHelperOf(lane);
            lock.lock();
            lane.next = m_stopping ? nullptr : takeFor(lane);
            lane.busy = lane.next != nullptr;
        }
    }
}

/// The next one, if it was sent to the helper before the answer to this one was handed over.
JobPtr PoolCore::answer(Lane& lane, const JobPtr& job, Sent& sent) {
    std::unique_lock lock(m_mutex);
    lane.telling = false;
    const bool canceled = job->canceled || m_stopping;
    lock.unlock();

    Result<Reply> answer = canceled ? Result<Reply>(ErrorCode::Canceled) : work(lane, job, sent);

    lock.lock();
    const bool ended = lane.ended;
    JobPtr following = ended || m_stopping || lane.next ? nullptr : takeAhead(lane);
    lane.current = following; // from here a late cancel() finds only that one
    lane.lastAffinity = job->request.affinity;
    lane.telling = true;
    if (job->canceled)
        answer = ErrorCode::Canceled;
    lock.unlock();
    if (ended)
        endHelperOf(lane);
    if (following)
        sent = ask(lane, following) == Channel::Status::Ok ? Sent::Yes : Sent::Failed;
    finish(job, std::move(answer));
    return following;
}

void PoolCore::finish(const JobPtr& job, Result<Reply> answer) {
    quint64 action = 0;
    {
        const std::lock_guard lock(m_mutex);
        job->ended = true;
        action = job->cancelAction;
    }
    if (action)
        job->cancel.forget(action);
    const Caller::OnDone onDone = std::exchange(job->onDone, {});
    job->onEvent = {};
    job->request.fds.clear();
    if (onDone)
        onDone(std::move(answer));
}

} // namespace disclens::worker
