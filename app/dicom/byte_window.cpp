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
    m_start = offset;
    bool good = read(offset, std::min(std::max(count, m_next), m_size - offset));
    if (!good && m_next > count) // a bad sector further on must not hide what is asked for
        good = read(offset, count);
    if (!good) {
        m_readFailed = true;
        return {};
    }
    return QByteArrayView(m_bytes).first(std::min<qint64>(count, m_bytes.size()));
}

bool ByteWindow::read(qint64 offset, qint64 count) {
    // The buffer keeps its memory from window to window.
    m_bytes.resize(count);
    qint64 got = 0;
    while (got < count) {
        const ssize_t n =
            ::pread(m_fd.get(), m_bytes.data() + got, size_t(count - got), off_t(offset + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            m_bytes.clear();
            return false;
        }
        if (n == 0)
            break; // the file became shorter
        got += n;
    }
    m_bytes.truncate(got);
    return got > 0;
}

} // namespace disclens::dicom
