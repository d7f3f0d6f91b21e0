// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/byte_window.h"

#include <algorithm>

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
    Result<QByteArray> bytes = m_fd.read(offset, std::max(count, m_next));
    if (!bytes && m_next > count) // a bad sector further on must not hide what is asked for
        bytes = m_fd.read(offset, count);
    if (!bytes) {
        m_readFailed = true;
        m_bytes.clear();
        m_start = offset;
        return {};
    }
    m_bytes = *bytes;
    m_start = offset;
    return QByteArrayView(m_bytes).first(std::min<qint64>(count, m_bytes.size()));
}

} // namespace disclens::dicom
