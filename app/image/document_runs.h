// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_bytes.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <array>

namespace disclens::image {

/// Finds readable runs of text in bytes of any kind: ASCII with UTF-8 and Windows-1252 letters in
/// it, and UTF-16 in both byte orders and at odd places. Fed piece by piece; keeps no more than one
/// run, so a file of any size fits.
///
/// What is kept, each distinct run once, in the order of the file:
///  - Data (databases, settings, unknown files): 5 characters or more, half of them letters or
///  digits, among these two
///    letters or four digits in a row.
///  - Program and Packed (programs, video, sound, archives, fonts), which hold mega-bytes of
///  accidental runs: 6 and 8
///    characters or more, 60 % letters or digits, three letters or four digits in a row; no names
///    that compilers made.
/// A person's values pass these rules: names, dates, numbers and addresses are letters and digits.
class RunFinder {
  public:
    enum class Kind { Data, Program, Packed };
    /// anyScript: Chinese, Japanese and Korean UTF-16 too (shortcuts, thumbnails' file names);
    /// noisy elsewhere.
    RunFinder(Kind kind, bool anyScript, TextSink& sink);

    void feed(QByteArrayView bytes);
    void finish();

  private:
    void feedEightBit(QByteArrayView bytes, bool last);
    void feedWide(QByteArrayView bytes);
    void endRun(QString& run);
    void endWideRun(QString& run, bool zeroBefore, int next);
    bool isWorthKeeping(QStringView run) const;

    Kind m_kind;
    bool m_anyScript;
    TextSink& m_sink;
    QSet<size_t> m_seen; ///< hashes with the process's random seed
    QString m_narrow;
    std::array<QString, 2> m_wide;      ///< by parity of the offset
    std::array<bool, 2> m_zeroBefore{}; ///< the byte in front of the run is 0: it may be big endian
    int m_byteBefore = -1;              ///< the one before m_lastByte
    QByteArray m_tail;                  ///< bytes that need what follows to be judged
    int m_lastByte = -1;                ///< for UTF-16 pairs across two pieces
    qint64 m_offset = 0;
};

/// Looks at all bytes of [from, to). Errors: ReadFailed.
Status findRuns(const SharedFd& file, qint64 from, qint64 to, RunFinder& finder);

} // namespace disclens::image
