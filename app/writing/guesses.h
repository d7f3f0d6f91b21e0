// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace disclens::writing {

/// One sign that a reader may have seen at a step along a line.
struct Guess {
    char16_t sign = 0; ///< 0: none ends or begins here (the blank of CTC)
    quint8 doubt = 0;  ///< -16 ln(probability), 255 for anything below e^-16
    bool operator==(const Guess&) const = default;
};
/// What a reader thought at one step; the likeliest first, never empty.
using GuessStep = QList<Guess>;
/// One look at a line, step by step in the direction of reading. A sign that lasts several steps is
/// one sign, unless a blank of CTC stands between.
using GuessLook = QList<GuessStep>;

constexpr qsizetype kMostGuessLooks = 4, kMostGuessSteps = 320, kMostGuessesAStep = 6;
constexpr qsizetype kMostGuessBytes = 16'384; ///< of one line, packed

/// Compact, as lines cross between processes and are kept. Looks that would make it larger than
/// kMostGuessBytes are left out.
QByteArray packGuesses(const QList<GuessLook>& looks);
/// Empty where the bytes are not what packGuesses gives: they come from another process.
QList<GuessLook> unpackGuesses(QByteArrayView packed);

} // namespace disclens::writing
