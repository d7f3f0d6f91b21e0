// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_run.h"

#include "base/wire.h"
#include "media/limits.h"
#include "media/member_file.h"

#include <algorithm>

namespace disclens::media {
namespace {

/// An archive that kills more helpers than this is left alone.
constexpr int kMaxDeaths = 32;
constexpr qint64 kRatioFrom = qint64(64) << 20;
constexpr int kTimeoutMs = 60'000;

bool isDeath(const Error& error) {
    return error.code == ErrorCode::WorkerCrashed || error.code == ErrorCode::WorkerTimedOut;
}

Error nonsense(const char* what) {
    return {ErrorCode::WorkerCrashed, {}, what};
}

bool isPlausible(const WalkEvent& event, const Limits& limits) {
    return event.address.size() <= limits.maxArchiveDepth &&
           std::all_of(event.address.begin(), event.address.end(),
                       [](qint32 index) { return index >= 0; });
}

} // namespace

Result<Identified> askWhatItIs(worker::Caller& caller, const SharedFd& file,
                               const QString& password) {
    worker::Request request;
    request.op = worker::Op::MediaIdentify;
    request.body = wire::pack(IdentifyRequest{password});
    request.fds = {file};
    request.priority = worker::Priority::Soon;
    request.timeoutMs = kTimeoutMs;
    const Result<worker::Reply> reply = caller.callAndWait(std::move(request));
    if (!reply)
        return reply.error();
    Identified identified;
    if (!wire::unpack(reply->body, identified))
        return nonsense("identified");
    return identified;
}

ArchiveRun::ArchiveRun(worker::Caller& caller, SharedFd archive, WalkRequest request,
                       RunListener listener, worker::CancelToken cancel)
    : m_caller(caller)
    , m_archive(std::move(archive))
    , m_request(std::move(request))
    , m_listener(std::move(listener))
    , m_cancel(std::move(cancel)) {}

bool ArchiveRun::refuse(const Error& error) {
    m_refused = error;
    return false;
}

bool ArchiveRun::onMember(const WalkEvent& event, const QList<SharedFd>& fds) {
    if (event.address.isEmpty() || fds.size() != 1 || !isSealed(fds.constFirst()))
        return refuse(nonsense("member"));
    WalkEvent checked = event;
    checked.size = fds.constFirst().size();
    // The helper counts as well; this is for a helper that was taken over by what it reads.
    m_bytes += checked.size;
    ++m_members;
    const qint64 packed = std::max<qint64>(1, m_archive.size());
    if (checked.size > m_request.limits.maxMemberBytes ||
        m_bytes > m_request.limits.maxUnpackedBytes)
        return refuse({ErrorCode::TooLarge, {QStringLiteral("total")}, "run"});
    if (m_members > m_request.limits.maxFiles)
        return refuse({ErrorCode::TooLarge, {QStringLiteral("files")}, "run"});
    if (m_bytes > kRatioFrom && m_archive.size() > 0 &&
        double(m_bytes) > m_request.limits.maxRatio * double(packed))
        return refuse({ErrorCode::Bomb, {}, "run"});
    m_request.after = checked.address;
    m_stopped = !m_listener.onMember(checked, fds.constFirst());
    return !m_stopped;
}

bool ArchiveRun::onEvent(const worker::Reply& reply) {
    WalkEvent event;
    if (!wire::unpack(reply.body, event) || !isPlausible(event, m_request.limits))
        return refuse(nonsense("event"));
    switch (event.kind) {
    case WalkEvent::Kind::Member:
        return onMember(event, reply.fds);
    case WalkEvent::Kind::Problem:
        m_stopped = !m_listener.onProblem(event);
        return !m_stopped;
    case WalkEvent::Kind::Totals:
        if (m_listener.onTotals && event.files >= 0 && event.size >= 0)
            m_listener.onTotals(std::min(event.files, qint32(m_request.limits.maxFiles)),
                                event.size);
        return true;
    case WalkEvent::Kind::Announce:
        m_announced = event;
        return true;
    case WalkEvent::Kind::Alive:
        return true;
    }
    return true;
}

Result<WalkDone> ArchiveRun::runOnce() {
    worker::Request request;
    request.op = worker::Op::MediaWalk;
    request.body = wire::pack(m_request);
    request.fds = {m_archive};
    request.timeoutMs = kTimeoutMs;
    const Result<worker::Reply> reply = m_caller.callAndWait(
        std::move(request), [this](const worker::Reply& event) { return onEvent(event); },
        m_cancel);
    if (m_refused)
        return *m_refused;
    if (!reply)
        return reply.error();
    WalkDone done;
    if (!wire::unpack(reply->body, done))
        return nonsense("walk done");
    return done;
}

Result<WalkDone> ArchiveRun::run() {
    for (int deaths = 0;; ++deaths) {
        m_announced.reset();
        Result<WalkDone> done = runOnce();
        if (m_stopped)
            return ErrorCode::Canceled;
        if (done) {
            done->members = m_members;
            return done;
        }
        if (!isDeath(done.error()) || m_refused || deaths >= kMaxDeaths)
            return done;
        if (!m_request.announce) {
            // Nobody knows yet which member it was: once more from where we are, this time told
            // beforehand.
            m_request.announce = true;
            continue;
        }
        if (!m_announced)
            return done; // it died before any member
        m_announced->error = done.error();
        m_request.after = m_announced->address;
        if (!m_listener.onProblem(*m_announced))
            return ErrorCode::Canceled;
    }
}

Result<SharedFd>
extractMember(worker::Caller& caller, const SharedFd& archive, const WalkRequest& body,
              const std::function<void(const Address&, const SharedFd&)>& onAhead) {
    worker::Request request;
    request.op = worker::Op::MediaExtract;
    request.body = wire::pack(body);
    request.fds = {archive};
    request.priority = worker::Priority::Soon;
    request.timeoutMs = kTimeoutMs;
    const Result<worker::Reply> reply =
        caller.callAndWait(std::move(request), [&](const worker::Reply& ahead) {
            WalkEvent event;
            if (!wire::unpack(ahead.body, event))
                return false;
            if (event.kind == WalkEvent::Kind::Member && ahead.fds.size() == 1 &&
                isSealed(ahead.fds.constFirst()))
                onAhead(event.address, ahead.fds.constFirst());
            return true;
        });
    if (!reply)
        return reply.error();
    if (reply->fds.size() != 1 || !isSealed(reply->fds.constFirst()))
        return nonsense("extracted");
    return reply->fds.constFirst();
}

} // namespace disclens::media
