// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/byte_stream.h"

#include <algorithm>

namespace disclens::image {

namespace {
constexpr qint64 kWindowBytes = 256 << 10;
}

ByteStream::ByteStream(const SharedFd& file)
    : ByteStream(file, {{0, std::max<qint64>(0, file.size())}}) {}

ByteStream::ByteStream(const SharedFd& file, const QList<Fragments::Fragment>& parts)
    : m_file(file)
    , m_parts(parts) {
    for (const Fragments::Fragment& part : m_parts) {
        m_starts.append(m_size);
        m_size += part.length;
    }
}

QByteArray ByteStream::readUncached(qint64 offset, qint64 length) const {
    QByteArray out;
    auto part = std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin() - 1;
    for (; part >= 0 && part < m_parts.size() && out.size() < length; ++part) {
        const qint64 inside = offset + out.size() - m_starts[part];
        const qint64 want = std::min(length - out.size(), m_parts[part].length - inside);
        const Result<QByteArray> bytes = m_file.read(m_parts[part].offset + inside, want);
        if (!bytes || bytes->isEmpty())
            break;
        out += *bytes;
        if (bytes->size() < want)
            break;
    }
    return out;
}

QByteArray ByteStream::read(qint64 offset, qint64 length) {
    if (offset < 0 || length <= 0 || offset >= m_size)
        return {};
    length = std::min(length, m_size - offset);
    const qint64 inside = offset - m_windowStart;
    if (inside >= 0 && inside + length <= m_window.size())
        return m_window.mid(inside, length);
    if (length >= kWindowBytes)
        return readUncached(offset, length);
    m_window = readUncached(offset, kWindowBytes);
    m_windowStart = offset;
    return m_window.left(length);
}

} // namespace disclens::image
