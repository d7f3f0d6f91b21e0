// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace disclens::inspect {

/// A text as a reader of pictures may confuse it: folded (text_fold.h), and O and 0, I, l and 1, S
/// and 5, B and 8, Z and 2 made one. Used to compare what was read in a picture with what is known.
struct ReaderText {
    struct Piece {
        qsizetype from = 0, length = 0; ///< in `text`
        qsizetype start = 0, end = 0;   ///< in the original, end exclusive
    };
    QString text;        ///< with one blank between words
    QList<Piece> words;  ///< parted by blanks and signs
    QList<Piece> pieces; ///< words, also parted where letters meet digits
    QString glued;       ///< without blanks
    QList<qsizetype> at; ///< for each character of glued: where it stood in the original
    QStringView of(const Piece& piece) const {
        return QStringView(text).mid(piece.from, piece.length);
    }
    /// Pieces (of the given list) from first, count of them, without blanks.
    QString join(const QList<Piece>& from, qsizetype first, qsizetype count) const;
};
ReaderText readerText(QStringView text);

/// Folded as ReaderText::glued: for values to compare with.
QString readerFold(QStringView text);

/// Edit distance, or most + 1 when it is larger.
int boundedDistance(QStringView a, QStringView b, int most);

/// Where in `text` something stands that differs from `needle` in at most `most` characters.
struct NearHit {
    qsizetype from = -1, length = 0; ///< in text; from -1: nowhere
    int distance = 0;
};
NearHit findNear(QStringView needle, QStringView text, int most);

} // namespace disclens::inspect
