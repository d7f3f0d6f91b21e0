// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/disc.h"

#include <vector>

namespace disclens::media {

/// The largest member that may be unpacked into memory now: Limits::maxMemoryMemberBytes, or a
/// quarter of the memory that is free (at least 256 MB). Never more than Limits::maxMemberBytes.
qint64 largestMemberInMemory(const Limits& limits);

/// What unpacking has cost so far. Counts only what really came out, never what an archive claims.
/// One level for each archive that is open inside the other; bytes count on all of them, so that a
/// bomb in many small pieces or in many layers is found as well.
class Allowance {
  public:
    explicit Allowance(const Limits& limits);

    void enterArchive(qint64 packedBytes);
    void leaveArchive();

    /// Errors: TooLarge "files".
    Status takeMember();
    /// Errors: TooLarge "total"; Bomb when an open archive has given more than maxRatio times its
    /// size.
    Status takeBytes(qint64 bytes);
    /// For one member: unpacked so far and the packed bytes that it took. Errors: TooLarge
    /// "member", Bomb.
    Status checkMember(qint64 unpacked, qint64 packed) const;

    /// After a Bomb from takeBytes(): the outermost level (0: the first archive) that burst.
    int burstLevel() const;

  private:
    struct Level {
        qint64 packed = 0;
        qint64 unpacked = 0;
    };
    bool bursts(qint64 unpacked, qint64 packed) const;

    Limits m_limits;
    qint64 m_largestMember = 0;
    qint64 m_total = 0;
    int m_members = 0;
    std::vector<Level> m_levels;
};

} // namespace disclens::media
