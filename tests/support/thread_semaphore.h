// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace disclens::tests {

/// Counts what other threads have done. Like QSemaphore, but made of what the thread sanitizer
/// sees: Qt is not built with it.
class Semaphore {
  public:
    void release() {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_more.notify_all();
    }
    void acquire(int count = 1) {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, [&] { return m_count >= count; });
        m_count -= count;
    }
    bool tryAcquire(int count, int ms) {
        std::unique_lock lock(m_mutex);
        if (!m_more.wait_for(lock, std::chrono::milliseconds(ms), [&] { return m_count >= count; }))
            return false;
        m_count -= count;
        return true;
    }
    int available() const {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

  private:
    mutable std::mutex m_mutex;
    std::condition_variable m_more;
    int m_count = 0;
};

} // namespace disclens::tests
