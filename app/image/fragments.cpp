// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/fragments.h"

#include "base/checked.h"

#include <QtEndian>

#include <algorithm>

namespace disclens::image {

namespace {

constexpr qsizetype kMaxFragments = 4'000'000;
constexpr qint64 kMaxFrameBytes = qint64(1) << 30;
constexpr quint32 kItem = 0xE000FFFE;      // FFFE,E000 as it stands in little endian
constexpr quint32 kDelimiter = 0xE0DDFFFE; // FFFE,E0DD

/// Does a compressed picture start here? Marker or box of JPEG, JPEG-LS, JPEG 2000 and JPEG XL.
bool startsPicture(const QByteArray& bytes) {
    return bytes.startsWith(QByteArray::fromRawData("\xFF\xD8\xFF", 3)) ||
           bytes.startsWith(QByteArray::fromRawData("\xFF\x4F\xFF\x51", 4)) ||
           bytes.startsWith(QByteArray::fromRawData("\x00\x00\x00\x0CjP  ", 8)) ||
           bytes.startsWith(QByteArray::fromRawData("\xFF\x0A", 2)) ||
           bytes.startsWith(QByteArray::fromRawData("\x00\x00\x00\x0CJXL ", 8));
}

} // namespace

Status Fragments::read(const SharedFd& file, qint64 start) {
    const qint64 size = file.size();
    qint64 at = start;
    bool first = true;
    while (true) {
        const Result<QByteArray> head = file.read(at, 8);
        if (!head)
            return head.error();
        if (head->size() < 8) {
            m_cutShort = true;
            break;
        }
        const quint32 tag = qFromLittleEndian<quint32>(head->constData());
        const quint32 length = qFromLittleEndian<quint32>(head->constData() + 4);
        if (tag == kDelimiter)
            break;
        if (tag != kItem || m_all.size() >= kMaxFragments) {
            m_cutShort = true;
            break;
        }
        at += 8;
        const qint64 there = qMin<qint64>(length, size - at);
        if (there < length)
            m_cutShort = true;
        if (first) {
            const Result<QByteArray> table = file.read(at, qMin<qint64>(there, 4 * kMaxFragments));
            if (!table)
                return table.error();
            for (qsizetype i = 0; i + 4 <= table->size(); i += 4)
                m_basicTable.append(qFromLittleEndian<quint32>(table->constData() + i));
            first = false;
        } else if (there > 0) {
            m_all.append({at, there});
        }
        at += there;
    }
    if (m_all.isEmpty())
        return Error{m_cutShort ? ErrorCode::Truncated : ErrorCode::Damaged, {}, "no fragments"};
    return Done{};
}

QList<qsizetype> Fragments::startsFromTable(const QList<quint64>& table) const {
    QList<qsizetype> starts;
    if (table.isEmpty() || m_all.isEmpty())
        return starts;
    // Offsets count from the item tag of the first fragment (PS3.5 A.4), which stands 8 bytes
    // before its value.
    const quint64 base = quint64(m_all.first().offset) - 8;
    qsizetype fragment = 0;
    for (quint64 offset : table) {
        while (fragment < m_all.size() && quint64(m_all[fragment].offset) - 8 - base < offset)
            ++fragment;
        if (fragment >= m_all.size() || quint64(m_all[fragment].offset) - 8 - base != offset)
            return {};
        if (!starts.isEmpty() && starts.last() >= fragment)
            return {};
        starts.append(fragment);
    }
    return starts.first() == 0 ? starts : QList<qsizetype>{};
}

QList<qsizetype> Fragments::startsFromContent(const SharedFd& file) const {
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Result<QByteArray> head =
            file.read(m_all[i].offset, qMin<qint64>(8, m_all[i].length));
        if (head && startsPicture(*head))
            starts.append(i);
    }
    return starts;
}

void Fragments::assign(const SharedFd& file, int frames, const QList<quint64>& extended,
                       bool oneEach) {
    m_starts.clear();
    m_guessed = false;
    const auto oneFragmentEach = [this] {
        for (qsizetype i = 0; i < m_all.size(); ++i)
            m_starts.append(i);
    };
    if (frames <= 1) {
        m_starts = {0};
        return;
    }
    if (m_all.size() <= frames || oneEach) {
        oneFragmentEach();
        m_guessed = m_all.size() != frames;
        return;
    }
    for (const QList<quint64>& table : {extended, m_basicTable}) {
        m_starts = startsFromTable(table);
        if (m_starts.size() == frames)
            return;
    }
    m_starts = startsFromContent(file);
    if (m_starts.size() == frames)
        return;
    m_starts.clear();
    m_guessed = true;
    oneFragmentEach();
}

std::pair<qsizetype, qsizetype> Fragments::range(int frame) const {
    if (frame < 0 || frame >= m_starts.size())
        return {0, 0};
    const qsizetype end = frame + 1 < m_starts.size() ? m_starts[frame + 1] : m_all.size();
    return {m_starts[frame], end};
}

Result<QByteArray> Fragments::join(const SharedFd& file, qsizetype first, qsizetype end) const {
    qint64 total = 0;
    for (qsizetype i = first; i < end; ++i)
        total +=
            m_all[i].length; // at most kMaxFragments * file size, each checked against the file
    if (total > kMaxFrameBytes)
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "fragments"};
    if (total == 0)
        return Error{ErrorCode::Truncated, {}, "no fragment for this frame"};
    QByteArray joined;
    joined.reserve(total);
    for (qsizetype i = first; i < end; ++i) {
        const Result<QByteArray> part = file.read(m_all[i].offset, m_all[i].length);
        if (!part)
            return part.error();
        joined += *part;
    }
    return joined;
}

} // namespace disclens::image
