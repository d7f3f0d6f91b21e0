// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <future>

namespace disclens {

/// Work on another processor while this thread goes on: half of a long list, say. For work that
/// may as well not be begun: when there is one processor, or all threads of this kind are busy, it
/// is not, and whoever wanted it does it by hand. So nobody waits for work that waits for a thread.
/// The threads stay for half a minute: a new one costs memory of its own, and often starts on the
/// processor that made it.
class Beside {
  public:
    Beside() = default;
    explicit Beside(std::function<void()> work);
    Beside(Beside&&) = default;
    Beside& operator=(Beside&&) = default;
    ~Beside(); ///< waits

    bool began() const { return m_end.valid(); }
    /// Waits; throws what the work threw. Afterwards nothing has begun.
    void wait();

  private:
    std::future<void> m_end;
};

} // namespace disclens
