// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

#include <functional>
#include <memory>

namespace disclens::worker {

/// Makes every later attempt of this process and its children to open an internet socket fail (EACCES): AF_INET,
/// AF_INET6, AF_PACKET, AF_NETLINK sockets other than what the C library needs, by seccomp. Unix sockets stay, because
/// X11 and Wayland need them. First line of main(). False when the kernel refuses; the window then says so.
bool refuseInternet();

/// Forks the small clean process that later forks the helpers. Call in main() before any thread, QApplication or Pool.
/// `setUp` runs once in that process (load dictionaries, register handlers and codecs); helpers inherit its result.
/// `DISCLENS_WORKERS=inprocess` in the environment makes no process (debugging and sanitizers).
class Nursery {
  public:
    static bool start(std::function<void(Registry&)> setUp);
};

struct PoolOptions {
    int helpers = 0; ///< 0: number of cores, at least 2, at most 8
    qint64 helperMemoryLimit = qint64(3) << 30; ///< RLIMIT_AS of each helper, bytes
};

/// Helper processes, forked by the Nursery, each with no network, no new files, no core dump, bounded memory.
class Pool final : public Caller {
  public:
    explicit Pool(const PoolOptions& options = {});
    ~Pool() override; ///< cancels what runs, ends the helpers, waits

    void call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) override;
    int width() const override;

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
    explicit InProcess(std::function<void(Registry&)> setUp);
    void call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) override;
    int width() const override { return 1; }

  private:
    Registry m_registry;
};

} // namespace disclens::worker
