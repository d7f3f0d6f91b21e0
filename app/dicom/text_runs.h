// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

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
    /// UTF-16 with one byte order, at even or odd places.
    struct Wide {
        QString run;
        int script = 0; ///< high byte of its letters beyond Latin
    };
    void narrow(unsigned char byte);
    void endNarrow();
    void wide(Wide& state, char16_t unit);
    void endWide(Wide& state);
    void emitRun(const QString& run);

    qint64 m_max;
    bool m_cut = false;
    QString m_text;
    QByteArray m_run; ///< ASCII printable and bytes ≥ 0x80
    Wide m_wide[4];   ///< little even, little odd, big even, big odd
    unsigned char m_previous = 0;
    qint64 m_at = 0;
};

/// The whole value as text, when it is nothing but text (padding at the end aside), however short;
/// else null.
QString wholeText(QByteArrayView value, const QStringList& characterSets);

} // namespace disclens::dicom
