// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace disclens::inspect {

/// A text made comparable: lower case, no accents, one kind of kana, full width as half width, ß as
/// ss; each run of signs and blanks is one blank; no blank at either end is promised. Letters of
/// every script stay.
struct Folded {
    QString text;
    QList<qsizetype> at; ///< for each character of text: where it stood in the original
};

/// Folds text[from, to). `at` counts from the start of the whole text. Any thread.
Folded fold(QStringView text, qsizetype from = 0, qsizetype to = -1);
/// The same into one that is used again and again; there `at` may be longer than the text.
void foldInto(Folded& out, QStringView text, qsizetype from, qsizetype to);
/// The folded words of a value. camelCase and letters next to digits are word borders too when
/// `split` is set.
QStringList foldWords(QStringView text, bool split = false);
/// Folded and without blanks: "Müller, Ana" is "mullerana".
QString foldCompact(QStringView text);
/// The other common Latin spelling of umlauts ("Müller" → "Mueller", "Sørensen" → "Soerensen");
/// same if none.
QString spellOutUmlauts(const QString& text);

bool isLatin(QStringView text); ///< letters are Latin (after folding: a-z) only
bool isUnspaced(QChar c); ///< of a script that is written without blanks (Han, kana, Hangul, Thai)

} // namespace disclens::inspect
