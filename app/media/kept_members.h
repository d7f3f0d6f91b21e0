// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "base/shared_fd.h"

#include <QByteArray>
#include <QHash>

#include <list>
#include <mutex>

namespace disclens::media {

/// Unpacked members that cost much to unpack again, within a budget; the one that was not asked for
/// the longest goes first. Large ones stay the memory files that they are, small ones are kept as
/// bytes, because descriptors are few. Any thread.
class KeptMembers {
  public:
    explicit KeptMembers(qint64 budgetBytes)
        : m_budget(budgetBytes) {}

    void put(FileId id, const SharedFd& file);
    /// Not valid when it is not kept (any more).
    SharedFd get(FileId id);
    qint64 bytes() const;

  private:
    struct Item {
        FileId id = kNoFile;
        SharedFd file;
        QByteArray bytes; ///< when file is not valid
        qint64 cost = 0;
    };
    mutable std::mutex m_mutex;
    std::list<Item> m_items; ///< the newest first
    QHash<FileId, std::list<Item>::iterator> m_byId;
    qint64 m_budget;
    qint64 m_bytes = 0;
};

} // namespace disclens::media
