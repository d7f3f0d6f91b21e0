// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

#include <functional>
#include <memory>

namespace disclens::worker {

/// Makes every later attempt of this process, all its threads and all its children to open an
/// internet socket fail (EACCES), by seccomp: every family but AF_UNIX, which X11 and Wayland need.
/// AF_NETLINK is refused as well: the C library and Qt do without it (getifaddrs and getaddrinfo
/// then answer with an error). io_uring, which could open sockets behind the filter's back, is
/// refused with ENOSYS, as on a kernel without it. The system calls of other processor modes
/// (32-bit socketcall) end the process. First line of main(). False when the kernel refuses; the
/// window then says so. Only new sockets are refused: one that the process was started with stays
/// open.
bool refuseInternet();

/// Forks the small clean process that later forks the helpers. Call in main() before any thread,
/// QApplication or Pool. `setUp` runs once in that process (load dictionaries, register handlers
/// and codecs); helpers inherit its result. `DISCLENS_WORKERS=inprocess` in the environment makes
/// no process (debugging and sanitizers): Pools then run the handlers on threads of this process,
/// one handler at a time. Output of the nursery and of its helpers is thrown away, because messages
/// of libraries hold values from files; `DISCLENS_DEBUG` in the environment keeps it.
class Nursery {
  public:
    /// False when no process could be made; each call() of a Pool then answers with Internal. A
    /// second call does nothing.
    static bool start(std::function<void(Registry&)> setUp);
};

struct PoolOptions {
    int helpers = 0; ///< 0: number of cores, at least 2, at most 8
    qint64 helperMemoryLimit =
        qint64(3) << 30; ///< RLIMIT_AS of each helper and the size of its files in memory, bytes
};

/// Helper processes, forked by the Nursery, each with no network, no new files, no core dump,
/// bounded memory. They start when they are first needed. Beside the `helpers` for ordinary work
/// there is one that only takes Screen requests, so that a picture never waits behind slow files,
/// and each MediaWalk gets one of its own (its onEvent may wait for other calls, other walks
/// included). A helper that dies, hangs or is canceled is replaced at once, and never gets the same
/// request again.
/// Measured on two busy cores: 3–5 ms from Pool() to the first answer (fork included), 0.05–0.07 ms
/// a small round trip.
class Pool final : public Caller {
  public:
    explicit Pool(const PoolOptions& options = {});
    ~Pool() override; ///< cancels what runs, ends the helpers, waits

    void call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) override;
    int width() const override;
    /// Starts the helpers for ordinary work now and not when they are first needed. Returns at
    /// once.
    void warmUp();

    /// What the system really granted, for "How we checked".
    struct Protection {
        bool separateProcess = false;
        bool noInternet = false;
        bool noWriting = false; ///< Landlock
    };
    Protection protection() const;

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Same services, same thread: for unit tests of services and for sanitizer runs.
class InProcess final : public Caller {
  public:
    explicit InProcess(const std::function<void(Registry&)>& setUp);
    void call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) override;
    int width() const override { return 1; }

  private:
    Registry m_registry;
};

} // namespace disclens::worker
