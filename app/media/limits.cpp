// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/limits.h"

#include <QFile>

#include <algorithm>

namespace disclens::media {
namespace {

/// Small things pack very well (a form with nothing in it); below this no ratio is a bomb.
constexpr qint64 kRatioFrom = qint64(64) << 20;
constexpr qint64 kLeastMemory = qint64(256) << 20;

/// MemAvailable of /proc/meminfo in bytes, 0 when it can't be read.
qint64 freeMemory() {
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.read(4096);
    static const QByteArray kKey("MemAvailable:");
    const qsizetype at = text.indexOf(kKey);
    if (at < 0)
        return 0;
    const QByteArray line = text.mid(at + kKey.size(), 40).simplified();
    return line.left(line.indexOf(' ')).toLongLong() * 1024;
}

} // namespace

qint64 largestMemberInMemory(const Limits& limits) {
    const qint64 wanted = limits.maxMemoryMemberBytes > 0
                              ? limits.maxMemoryMemberBytes
                              : std::max(kLeastMemory, freeMemory() / 4);
    return std::min(wanted, limits.maxMemberBytes);
}

Allowance::Allowance(const Limits& limits)
    : m_limits(limits)
    , m_largestMember(std::min(limits.maxMemberBytes, limits.maxMemoryMemberBytes > 0
                                                          ? limits.maxMemoryMemberBytes
                                                          : limits.maxMemberBytes)) {}

void Allowance::enterArchive(qint64 packedBytes) {
    m_levels.push_back({packedBytes, 0});
}

void Allowance::leaveArchive() {
    m_levels.pop_back();
}

bool Allowance::bursts(qint64 unpacked, qint64 packed) const {
    return unpacked > kRatioFrom &&
           double(unpacked) > m_limits.maxRatio * double(std::max<qint64>(packed, 1));
}

Status Allowance::takeMember() {
    if (++m_members > m_limits.maxFiles)
        return Error{ErrorCode::TooLarge, {QStringLiteral("files")}, "files"};
    return Done{};
}

Status Allowance::takeBytes(qint64 bytes) {
    m_total += bytes;
    for (Level& level : m_levels)
        level.unpacked += bytes;
    if (burstLevel() >= 0)
        return Error{ErrorCode::Bomb, {}, "ratio of an archive"};
    if (m_total > m_limits.maxUnpackedBytes)
        return Error{ErrorCode::TooLarge, {QStringLiteral("total")}, "unpacked bytes"};
    return Done{};
}

Status Allowance::checkMember(qint64 unpacked, qint64 packed) const {
    if (unpacked > m_largestMember)
        return Error{ErrorCode::TooLarge, {QStringLiteral("member")}, "unpacked bytes of a member"};
    if (bursts(unpacked, packed))
        return Error{ErrorCode::Bomb, {}, "ratio of a member"};
    return Done{};
}

int Allowance::burstLevel() const {
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        if (bursts(m_levels[i].unpacked, m_levels[i].packed))
            return int(i);
    }
    return -1;
}

} // namespace disclens::media
