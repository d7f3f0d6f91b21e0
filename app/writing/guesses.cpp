// SPDX-License-Identifier: GPL-3.0-or-later
// Packed: looks one after the other. A look is the number of its steps (two bytes), then each step:
// the number of guesses (one byte), and of each the sign (two bytes) and the doubt (one).
#include "writing/guesses.h"

namespace disclens::writing {
namespace {

void append16(QByteArray& to, unsigned value) {
    to.append(char(value & 0xFF));
    to.append(char(value >> 8 & 0xFF));
}

QByteArray packLook(const GuessLook& look) {
    QByteArray out;
    append16(out, unsigned(look.size()));
    for (const GuessStep& step : look) {
        out.append(char(step.size()));
        for (const Guess& guess : step) {
            append16(out, guess.sign);
            out.append(char(guess.doubt));
        }
    }
    return out;
}

} // namespace

QByteArray packGuesses(const QList<GuessLook>& looks) {
    QByteArray out;
    qsizetype count = 0;
    for (const GuessLook& look : looks) {
        if (count == kMostGuessLooks)
            break;
        bool good = !look.isEmpty() && look.size() <= kMostGuessSteps;
        for (const GuessStep& step : look)
            good = good && !step.isEmpty() && step.size() <= kMostGuessesAStep;
        const QByteArray packed = good ? packLook(look) : QByteArray();
        if (packed.isEmpty() || out.size() + packed.size() > kMostGuessBytes)
            continue;
        out += packed;
        ++count;
    }
    return out;
}

QList<GuessLook> unpackGuesses(QByteArrayView packed) {
    if (packed.size() > kMostGuessBytes)
        return {};
    const auto byte = [&packed](qsizetype at) { return unsigned(uchar(packed[at])); };
    QList<GuessLook> looks;
    qsizetype at = 0;
    while (at < packed.size()) {
        if (packed.size() - at < 2 || looks.size() == kMostGuessLooks)
            return {};
        const qsizetype steps = byte(at) | byte(at + 1) << 8;
        at += 2;
        if (steps == 0 || steps > kMostGuessSteps)
            return {};
        GuessLook look;
        look.reserve(steps);
        for (qsizetype i = 0; i < steps; ++i) {
            const qsizetype count = at < packed.size() ? byte(at) : 0;
            ++at;
            if (count == 0 || count > kMostGuessesAStep || packed.size() - at < 3 * count)
                return {};
            GuessStep step;
            step.reserve(count);
            for (qsizetype k = 0; k < count; ++k, at += 3)
                step.append({char16_t(byte(at) | byte(at + 1) << 8), quint8(byte(at + 2))});
            look.append(std::move(step));
        }
        looks.append(std::move(look));
    }
    return looks;
}

} // namespace disclens::writing
