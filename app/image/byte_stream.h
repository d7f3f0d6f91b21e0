// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/shared_fd.h"
#include "image/fragments.h"

#include <QtEndian>

namespace disclens::image {

/// The bytes of a video as one stream: a whole file, or the fragments of encapsulated Pixel Data
/// one after the other. Small reads are served from a window. Reading past the end gives fewer
/// bytes.
class ByteStream {
  public:
    explicit ByteStream(const SharedFd& file);
    ByteStream(const SharedFd& file, const QList<Fragments::Fragment>& parts);

    qint64 size() const { return m_size; }
    QByteArray read(qint64 offset, qint64 length);
    /// Unsigned big-endian number of 1, 2, 4 or 8 bytes; 0 past the end.
    template <typename T> T big(qint64 offset) {
        const QByteArray bytes = read(offset, qint64(sizeof(T)));
        return bytes.size() == qsizetype(sizeof(T)) ? qFromBigEndian<T>(bytes.constData()) : T(0);
    }
    template <typename T> T little(qint64 offset) {
        const QByteArray bytes = read(offset, qint64(sizeof(T)));
        return bytes.size() == qsizetype(sizeof(T)) ? qFromLittleEndian<T>(bytes.constData())
                                                    : T(0);
    }

  private:
    QByteArray readUncached(qint64 offset, qint64 length) const;
    SharedFd m_file;
    QList<Fragments::Fragment> m_parts;
    QList<qint64> m_starts; ///< position of each part in the stream
    qint64 m_size = 0;
    QByteArray m_window;
    qint64 m_windowStart = 0;
};

} // namespace disclens::image
