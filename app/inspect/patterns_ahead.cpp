// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/patterns_ahead.h"

#include <exception>
#include <utility>

namespace disclens::inspect {

PatternsAhead::PatternsAhead(const Groups& groups,
                             std::function<bool(const dicom::ValueGroup&)> wants)
    : m_groups(groups) {
    constexpr qsizetype kWorthAThread = 2000;
    if (groups.size() < kWorthAThread)
        return;
    m_found.resize(std::size_t(groups.size()));
    m_work = Beside([this, &groups, wants = std::move(wants)] {
        for (; m_done < groups.size() && !m_stop; ++m_done)
            if (!isLong(groups[m_done]) && wants(groups[m_done]))
                m_found[std::size_t(m_done)] = findPatterns(groups[m_done].value);
    });
}

void PatternsAhead::stop() {
    m_stop = true;
    try {
        m_work.wait();
    } catch (const std::exception&) {
        // No memory, say: whoever needs the rest meets it again, where it is told.
    }
}

} // namespace disclens::inspect
