// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <array>

namespace disclens::dicom {

/// Picks readable text out of binary bytes, piece by piece: runs of at least 4 printable characters
/// in ASCII with Latin-1 letters, in UTF-8, or in UTF-16 of either byte order. Very short runs must
/// look like a word or a number, else any picture would be full of them. Each run is one line of
/// text().
class TextRuns {
  public:
    /// maxCharacters bounds text(); wasCut() tells when there was more.
    explicit TextRuns(qint64 maxCharacters)
        : m_max(maxCharacters) {}

    /// Feeds the next bytes; runs may cross pieces.
    void feed(QByteArrayView piece);
    /// Ends the last run.
    void finish();
    const QString& text() const { return m_text; }
    bool wasCut() const { return m_cut; }

  private:
    void narrow(QByteArrayView piece);
    void endNarrow(QByteArrayView run, bool ascii);
    /// How many characters of each kind a run holds.
    struct Mixture {
        qsizetype ascii = 0, two = 0, three = 0; ///< UTF-8 of two, of three or four bytes
        qsizetype latin = 0;                     ///< Latin-1
    };
    void endAscii(QByteArrayView run);
    void endMixed(QByteArrayView run, const Mixture& found);
    /// UTF-16 at every place of the bytes; gives how many bytes at the end may still go on.
    qsizetype wide(QByteArrayView bytes, bool last);
    void emitRun(QStringView run);
    void emitPlain(QByteArrayView run);

    qint64 m_max;
    bool m_cut = false;
    QString m_text;
    QByteArray m_run;  ///< narrow run that reached the end of the piece
    QByteArray m_tail; ///< end of the piece that may be the start of UTF-16
};

/// The whole value as text, when it is nothing but text (padding at the end aside), however short;
/// else null.
QString wholeText(QByteArrayView value, const QStringList& characterSets);

} // namespace disclens::dicom
