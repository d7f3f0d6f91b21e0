// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/slow_medium.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <unistd.h>
#include <vector>

namespace disclens::media {
namespace {

/// A flash drive or a disk answers in less; three of them in a row are no accident.
constexpr auto kLateRead = std::chrono::milliseconds(20);
constexpr int kLateReads = 3;
constexpr qint64 kStep = qint64(256) * 1024;
/// What is larger is left to its reader: the cache might not hold it.
constexpr qint64 kMaxReadAhead = qint64(512) << 20;

} // namespace

Result<QByteArray> SlowMedium::readHead(const SharedFd& file, qint64 bytes) {
    const auto start = std::chrono::steady_clock::now();
    Result<QByteArray> head = file.read(0, bytes);
    const bool late = std::chrono::steady_clock::now() - start > kLateRead;
    m_late = late ? m_late + 1 : std::max(0, m_late - 1);
    m_slow = m_slow || m_late >= kLateReads;
    return head;
}

Status SlowMedium::readAhead(const SharedFd& file, qint64 from,
                             const worker::CancelToken& cancel) const {
    const qint64 size = file.size();
    if (!m_slow || size > kMaxReadAhead)
        return Done{};
    std::vector<char> buffer(std::size_t{kStep});
    for (qint64 at = from; at < size;) {
        if (cancel.isCanceled())
            return ErrorCode::Canceled;
        const ssize_t n =
            ::pread(file.get(), buffer.data(), std::size_t(std::min(kStep, size - at)), off_t(at));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return Error{ErrorCode::ReadFailed, {}, "read ahead"};
        if (n == 0)
            break; // it became shorter: its reader will say so
        at += n;
    }
    return Done{};
}

} // namespace disclens::media
