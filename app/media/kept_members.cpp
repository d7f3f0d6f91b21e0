// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/kept_members.h"

namespace disclens::media {
namespace {

constexpr qint64 kOverhead = 256; ///< of an item in the lists
/// Larger members stay memory files: within the usual budget that is fewer than 200 descriptors.
constexpr qint64 kLargestAsBytes = qint64(1) << 20;

} // namespace

void KeptMembers::put(FileId id, const SharedFd& file) {
    Item item{id, {}, {}, file.size() + kOverhead};
    {
        const std::lock_guard lock(m_mutex);
        if (item.cost > m_budget || m_byId.contains(id))
            return;
    }
    if (file.size() > kLargestAsBytes) {
        item.file = file;
    } else {
        Result<QByteArray> bytes = file.read(0, file.size());
        if (!bytes || bytes->size() != file.size())
            return;
        item.bytes = std::move(*bytes);
    }
    const std::lock_guard lock(m_mutex);
    if (m_byId.contains(id))
        return;
    m_bytes += item.cost;
    m_items.push_front(std::move(item));
    m_byId.insert(id, m_items.begin());
    while (m_bytes > m_budget) {
        m_bytes -= m_items.back().cost;
        m_byId.remove(m_items.back().id);
        m_items.pop_back();
    }
}

SharedFd KeptMembers::get(FileId id) {
    QByteArray bytes;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_byId.constFind(id);
        if (found == m_byId.constEnd())
            return {};
        m_items.splice(m_items.begin(), m_items, *found);
        if (m_items.front().file.isValid())
            return m_items.front().file;
        bytes = m_items.front().bytes;
    }
    const Result<SharedFd> file = memoryFile({bytes.constData(), std::size_t(bytes.size())});
    return file ? *file : SharedFd();
}

qint64 KeptMembers::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace disclens::media
