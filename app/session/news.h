// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

namespace disclens::session {

/// Tells whoever listens what one search found, and then that it is idle. A search is idle only
/// when it has told all: else a disc could be called settled with a report that lacks the last of
/// it.
class News {
  public:
    /// mutex: of the search, which outlives this. listener: called without it, with news false only
    /// that the search is idle now. runs: is there something left to do? Called with it.
    News(std::mutex& mutex, std::function<void(bool news)> listener, std::function<bool()> runs)
        : m_mutex(mutex)
        , m_listener(std::move(listener))
        , m_runs(std::move(runs)) {}

    /// mutex held, in one go with what there is to tell: a tell() follows.
    void announce() { ++m_announced; }
    /// mutex held. Nothing runs, and whoever listens was told so.
    bool isIdle() const { return !m_runs() && m_announced == 0; }
    /// Without the mutex, after announce().
    void tell() {
        m_listener(true);
        bool idle = false;
        {
            const std::lock_guard lock(m_mutex);
            --m_announced;
            idle = isIdle();
        }
        if (idle)
            m_listener(false);
    }
    /// Without the mutex, in the middle of the work: news, or only a step further.
    void tellOnTheWay(bool news) { m_listener(news); }

  private:
    std::mutex& m_mutex;
    const std::function<void(bool)> m_listener;
    const std::function<bool()> m_runs;
    int m_announced = 0; ///< threads that are about to tell
};

} // namespace disclens::session
