// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <QList>

namespace disclens::image {

/// The fragments of encapsulated Pixel Data and which of them make up which frame. Offset tables
/// are hints that are checked against the fragments that are really there. Source: PS3.5 A.4.
class Fragments {
  public:
    struct Fragment {
        qint64 offset = 0; ///< of the first byte of the value, in the file
        qint64 length = 0;
    };

    /// Walks the items from `start`, the position after the length field of Pixel Data.
    /// Errors: Damaged (no fragment at all), ReadFailed.
    Status read(const SharedFd& file, qint64 start);
    /// Decides which fragments belong to which frame. `extended`: offsets of (7FE0,0001), may be
    /// empty. oneEach: the encoding never splits a frame (RLE). Looks into the fragments only when
    /// tables do not help.
    void assign(const SharedFd& file, int frames, const QList<quint64>& extended, bool oneEach);

    const QList<Fragment>& all() const { return m_all; }
    bool isCutShort() const {
        return m_cutShort;
    } ///< the file ends inside, or an item tag is wrong
    bool isGuessed() const {
        return m_guessed;
    } ///< tables were missing or wrong and starts are not clear
    /// First and one-past-last fragment of a frame; empty range when there are none for it.
    std::pair<qsizetype, qsizetype> range(int frame) const;
    /// Joined bytes. Errors: Truncated (nothing there), TooLarge, ReadFailed.
    Result<QByteArray> join(const SharedFd& file, qsizetype first, qsizetype end) const;

  private:
    QList<qsizetype> startsFromTable(const QList<quint64>& table) const;
    QList<qsizetype> startsFromContent(const SharedFd& file) const;

    QList<Fragment> m_all;
    QList<quint64> m_basicTable;
    QList<qsizetype> m_starts; ///< first fragment of each frame
    bool m_cutShort = false;
    bool m_guessed = false;
};

} // namespace disclens::image
