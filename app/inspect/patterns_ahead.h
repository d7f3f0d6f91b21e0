// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/beside.h"
#include "dicom/element_index.h"
#include "inspect/text_patterns.h"

#include <atomic>
#include <functional>
#include <vector>

namespace disclens::inspect {

/// Looks for patterns in the values of an index with a thread of its own, while names and details
/// are still being gathered, which patterns do without. What it does not come to before it is
/// stopped is left to whoever asks.
class PatternsAhead {
  public:
    using Groups = QList<dicom::ValueGroup>;
    /// `groups` must outlive this; `wants`: whether patterns are looked for in a value at all.
    PatternsAhead(const Groups& groups, std::function<bool(const dicom::ValueGroup&)> wants);
    ~PatternsAhead() { stop(); }
    PatternsAhead(const PatternsAhead&) = delete;
    PatternsAhead& operator=(const PatternsAhead&) = delete;

    /// Waits for the value that it is at, which is never a long one. From then on the others may be
    /// called, from any thread.
    void stop();
    /// Values before this one have been seen, see knows().
    qsizetype done() const { return m_done; }
    bool knows(qsizetype group) const { return group < m_done && !isLong(m_groups[group]); }
    const QList<PatternMatch>& of(qsizetype group) const { return m_found[std::size_t(group)]; }

  private:
    /// Texts that would keep stop() waiting are left to whoever asks.
    static bool isLong(const dicom::ValueGroup& group) { return group.value.size() > 4000; }

    const Groups& m_groups;
    std::vector<QList<PatternMatch>> m_found; ///< by group
    qsizetype m_done = 0;
    std::atomic<bool> m_stop = false;
    Beside m_work; ///< last: it uses the others
};

} // namespace disclens::inspect
