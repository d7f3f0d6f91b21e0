// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/byte_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace disclens::media {
namespace {

constexpr qint64 kRawSector = 2352;
constexpr qint64 kSector = 2048;
/// ECMA-130, 14: each sector begins with these twelve bytes, then three of address and one of mode.
constexpr std::array<unsigned char, 12> kSync{0,    0xff, 0xff, 0xff, 0xff, 0xff,
                                              0xff, 0xff, 0xff, 0xff, 0xff, 0};

qint64 plainRead(int fd, qint64 offset, char* to, qint64 size) {
    for (;;) {
        const ssize_t n = ::pread(fd, to, std::size_t(size), off_t(offset));
        if (n >= 0 || errno != EINTR)
            return qint64(n);
    }
}

} // namespace

Result<std::shared_ptr<ByteSource>> ByteSource::open(const SharedFd& fd) {
    // Not fstat: the size of a drive is told by its end. The offset is shared with other processes
    // and used by none.
    const off_t end = fd.isValid() ? ::lseek(fd.get(), 0, SEEK_END) : -1;
    if (end < 0)
        return Error{ErrorCode::ReadFailed, {}, "lseek"};
    if (end == 0)
        return Error{ErrorCode::Empty, {}, {}};
    std::shared_ptr<ByteSource> source(new ByteSource);
    source->m_fd = fd;
    source->m_size = qint64(end);

    std::array<char, 16> head{};
    if (source->m_size > 20 * kRawSector &&
        source->readPlain(0, head.data(), qint64(head.size())) == qint64(head.size()) &&
        std::memcmp(head.data(), kSync.data(), kSync.size()) == 0 &&
        (head[15] == 1 || head[15] == 2)) {
        source->m_sectorData = head[15] == 1 ? 16 : 24; // mode 2 has a subheader of eight bytes
        source->m_size = source->m_size / kRawSector * kSector;
    }
    source->m_failed = false;
    return source;
}

qint64 ByteSource::readPlain(qint64 offset, char* to, qint64 size) {
    qint64 n = plainRead(m_fd.get(), offset, to, size);
    if (n < 0 && size > kSector) {
        // One bad sector must not cost its neighbours: go forward in single sectors up to it.
        qint64 got = 0;
        while (got < size) {
            const qint64 step =
                plainRead(m_fd.get(), offset + got, to + got, std::min(kSector, size - got));
            if (step <= 0)
                break;
            got += step;
        }
        n = got > 0 ? got : -1;
    }
    if (n < 0)
        m_failed = true;
    return n;
}

qint64 ByteSource::readAt(qint64 offset, char* to, qint64 size) {
    if (offset < 0 || size < 0 || (m_beforeRead && !m_beforeRead())) {
        m_failed = true;
        return -1;
    }
    size = std::min(size, std::max<qint64>(0, m_size - offset));
    if (size == 0)
        return 0;
    if (!hasRawSectors())
        return readPlain(offset, to, size);
    qint64 got = 0;
    while (got < size) {
        const qint64 at = offset + got;
        const qint64 part = std::min(size - got, kSector - at % kSector);
        const qint64 n =
            readPlain(at / kSector * kRawSector + m_sectorData + at % kSector, to + got, part);
        if (n <= 0)
            return got > 0 ? got : n;
        got += n;
    }
    return got;
}

QByteArray ByteSource::bytesAt(qint64 offset, qint64 size) {
    size = std::min(size, std::max<qint64>(0, m_size - offset));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const qint64 n = readAt(offset + got, bytes.data() + got, size - got);
        if (n <= 0)
            break;
        got += n;
    }
    bytes.truncate(qsizetype(got));
    return bytes;
}

} // namespace disclens::media
