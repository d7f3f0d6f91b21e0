// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/kept_members.h"

namespace disclens::media {
namespace {

constexpr qint64 kPage = 4096; ///< what the smallest memory file takes
/// Descriptors are few as well (1,024 a process is usual).
constexpr std::size_t kMaxItems = 384;

} // namespace

void KeptMembers::put(FileId id, const SharedFd& file) {
    const qint64 cost = (file.size() / kPage + 1) * kPage;
    const std::lock_guard lock(m_mutex);
    if (cost > m_budget || m_byId.contains(id))
        return;
    m_items.push_front({id, file, cost});
    m_byId.insert(id, m_items.begin());
    m_bytes += cost;
    while (m_bytes > m_budget || m_items.size() > kMaxItems) {
        m_bytes -= m_items.back().cost;
        m_byId.remove(m_items.back().id);
        m_items.pop_back();
    }
}

SharedFd KeptMembers::get(FileId id) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byId.constFind(id);
    if (found == m_byId.constEnd())
        return {};
    m_items.splice(m_items.begin(), m_items, *found);
    return m_items.front().file;
}

qint64 KeptMembers::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace disclens::media
