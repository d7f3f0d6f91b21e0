// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/byte_window.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace disclens::dicom {

namespace {
// Most headers end within the first window. After a jump the window starts small again: behind
// pixels there is seldom more than a few bytes, and fragments of a film are 8 bytes to look at and
// a megabyte to skip.
constexpr qint64 kFirstWindow = qint64(16) << 10;
constexpr qint64 kAfterJump = 512;
constexpr qint64 kLargestWindow = qint64(256) << 10;
constexpr qint64 kMostKept = qint64(512) << 10;
} // namespace

QByteArrayView ByteWindow::fetch(qint64 offset, qint64 count) {
    if (offset < 0 || offset >= m_size || count <= 0)
        return {};
    count = std::min({count, kMaxPiece, m_size - offset});
    const qint64 end = m_start + m_bytes.size();
    if (offset >= m_start && offset + count <= end)
        return QByteArrayView(m_bytes).sliced(offset - m_start, count);

    const bool follows = offset >= m_start && offset <= end;
    if (m_next == 0)
        m_next = kFirstWindow;
    else if (follows)
        m_next = std::min(m_next * 4, kLargestWindow);
    else
        m_next = kAfterJump;
    // A header stays as a whole, because in the end all of it is looked at once more, for its hash.
    const bool grows = follows && offset + std::max(count, m_next) - m_start <= kMostKept;
    if (!grows) {
        m_start = offset;
        m_bytes.truncate(0);
    }
    const qint64 from = m_start + m_bytes.size(), needed = offset + count - from;
    bool good = read(from, std::min(std::max(needed, m_next), m_size - from));
    if (!good && m_next > needed) // a bad sector further on must not hide what is asked for
        good = read(from, needed);
    if (!good) {
        m_readFailed = true;
        return {};
    }
    const qint64 skipped = offset - m_start;
    return QByteArrayView(m_bytes).sliced(skipped).first(
        std::min<qint64>(count, m_bytes.size() - skipped));
}

bool ByteWindow::read(qint64 from, qint64 count) {
    // The buffer keeps its memory from window to window.
    const qint64 kept = m_bytes.size();
    m_bytes.resize(kept + count);
    qint64 got = 0;
    while (got < count) {
        const ssize_t n = ::pread(m_fd.get(), m_bytes.data() + kept + got, size_t(count - got),
                                  off_t(from + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            m_bytes.truncate(kept);
            return false;
        }
        if (n == 0)
            break; // the file became shorter
        got += n;
    }
    m_bytes.truncate(kept + got);
    return got > 0;
}

} // namespace disclens::dicom
