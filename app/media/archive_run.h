// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/archive_messages.h"
#include "worker/caller.h"

#include <functional>
#include <optional>

namespace disclens::media {

/// Asks helpers about archives, from the window's process. Nothing that comes back is trusted:
/// messages are checked, descriptors must be sealed memory files, sizes are those of the files that
/// came, limits are counted a second time.

/// Errors: as identify(), WorkerCrashed, WorkerTimedOut.
Result<Identified> askWhatItIs(worker::Caller& caller, const SharedFd& file,
                               const QString& password);

struct RunListener {
    /// A member with all of its bytes. False: stop.
    std::function<bool(const WalkEvent&, const SharedFd&)> onMember;
    /// Something about the member or archive at event.address. False: stop.
    std::function<bool(const WalkEvent&)> onProblem;
    std::function<void(int files, qint64 bytes)> onTotals;
};

/// One walk through one archive. When a helper dies or hangs, another goes on behind the member
/// that it died of, which is named; what was visited is not visited again.
class ArchiveRun {
  public:
    ArchiveRun(worker::Caller& caller, SharedFd archive, WalkRequest request, RunListener listener,
               worker::CancelToken cancel);

    /// Errors: Canceled (also when the listener said stop), those of identify(), WorkerCrashed or
    /// WorkerTimedOut when the archive can't even be opened or too many helpers died of it.
    Result<WalkDone> run();
    /// The last member that was passed on: WalkRequest::after for going on later.
    Address last() const { return m_request.after; }

  private:
    bool onEvent(const worker::Reply& reply);
    bool onMember(const WalkEvent& event, const QList<SharedFd>& fds);
    bool refuse(const Error& error);
    Result<WalkDone> runOnce();

    worker::Caller& m_caller;
    SharedFd m_archive;
    WalkRequest m_request;
    RunListener m_listener;
    worker::CancelToken m_cancel;
    std::optional<WalkEvent> m_announced;
    std::optional<Error>
        m_refused; ///< why we ended the run, when it was neither the person nor the helper
    bool m_stopped = false;
    int m_members = 0;
    qint64 m_bytes = 0;
};

/// One member again. `onAhead` gets members that came along.
/// Errors: NotFound, those of reading it, WorkerCrashed, WorkerTimedOut.
Result<SharedFd> extractMember(worker::Caller& caller, const SharedFd& archive,
                               const WalkRequest& request,
                               const std::function<void(const Address&, const SharedFd&)>& onAhead);

} // namespace disclens::media
