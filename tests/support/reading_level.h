// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cmath>

namespace disclens::tests {

/// Syllables of an English word: groups of vowels, with the usual corrections (silent e, -es, -ed,
/// vowels that are spoken apart). Checked against a list of words in tst_plain_language; formulas
/// built on it are good to about 1.5 grades.
inline int syllables(const QString& raw) {
    QString word = raw.toLower();
    static const QRegularExpression notLetter(QStringLiteral("[^a-z]"));
    word.remove(notLetter);
    static const QHash<QString, int> known = {
        {QStringLiteral("people"), 2},     {QStringLiteral("something"), 2},
        {QStringLiteral("someone"), 2},    {QStringLiteral("sometimes"), 2},
        {QStringLiteral("somewhere"), 2},  {QStringLiteral("every"), 2},
        {QStringLiteral("everyone"), 3},   {QStringLiteral("business"), 2},
        {QStringLiteral("therefore"), 2},  {QStringLiteral("create"), 2},
        {QStringLiteral("created"), 3},    {QStringLiteral("area"), 3},
        {QStringLiteral("areas"), 3},      {QStringLiteral("idea"), 3},
        {QStringLiteral("ideas"), 3},      {QStringLiteral("themselves"), 2},
        {QStringLiteral("safeguards"), 2}, {QStringLiteral("statement"), 2},
        {QStringLiteral("movement"), 2},   {QStringLiteral("careful"), 2},
        {QStringLiteral("carefully"), 3},  {QStringLiteral("likely"), 2},
        {QStringLiteral("unlikely"), 3},   {QStringLiteral("homepage"), 2},
        {QStringLiteral("namely"), 2},     {QStringLiteral("facelike"), 2},
        {QStringLiteral("screenshot"), 2}, {QStringLiteral("facial"), 2},
        {QStringLiteral("mri"), 3},        {QStringLiteral("pdf"), 3},
        {QStringLiteral("cda"), 3},        {QStringLiteral("ct"), 2},
        {QStringLiteral("ai"), 2},         {QStringLiteral("id"), 2},
        {QStringLiteral("ids"), 2},        {QStringLiteral("us"), 2},
        {QStringLiteral("eu"), 2},         {QStringLiteral("uk"), 2},
        {QStringLiteral("hipaa"), 2},      {QStringLiteral("outside"), 2},
        {QStringLiteral("inside"), 2},     {QStringLiteral("anyone"), 3},
        {QStringLiteral("insurer"), 3},    {QStringLiteral("being"), 2},
        {QStringLiteral("seeing"), 2}};
    if (const auto at = known.constFind(word); at != known.constEnd())
        return *at;
    if (word.size() <= 3)
        return word.isEmpty() ? 0 : 1;
    static const QRegularExpression groups(QStringLiteral("[aeiouy]+"));
    const auto count = [](const QRegularExpression& what, const QString& in) {
        int found = 0;
        for (auto it = what.globalMatch(in); it.hasNext(); it.next())
            ++found;
        return found;
    };
    int out = count(groups, word);
    // spoken apart: ra-di-o, me-di-a, u-su-al, vi-de-o, sci-ence, go-ing
    static const QRegularExpression apart(
        QStringLiteral("(?<![cgst])ia(?!ge)|(?<=d|l|n|r|v)io(?!n)|iu|(?<!p)eo(?!u|p)|(?<![qg])ua(?!"
                       "r)|(?<=[bcdlprs])ie(?=n[ct])|(?<=qu|d)ie(?=t)|"
                       "[oy]ing$|eing$|uity|rea(?=te)|ia(?=tion)"));
    out += count(apart, word);
    // not spoken: the e of "name", "names", "named"
    static const QRegularExpression silent(
        QStringLiteral("[^aeiouy]e$|[^aeiouysxzcg]es$|(?<![csz]h)(?<=[^aeiouytd])ed$"));
    static const QRegularExpression softEs(QStringLiteral("[cs]hes$"));
    static const QRegularExpression spokenLe(QStringLiteral("[^aeiouyl]les?$"));
    const QRegularExpressionMatch ending = silent.match(word);
    if (ending.hasMatch() && !softEs.match(word).hasMatch() && !spokenLe.match(word).hasMatch())
        --out;
    else if (word.endsWith(QLatin1String("shed")) || word.endsWith(QLatin1String("ched")))
        --out;
    return qMax(1, out);
}

struct Reading {
    int words = 0, sentences = 0, syllables = 0, longWords = 0;
    double fleschKincaid() const {
        return words && sentences ? 0.39 * words / sentences + 11.8 * syllables / words - 15.59 : 0;
    }
    double smog() const {
        return sentences ? 1.043 * std::sqrt(longWords * 30.0 / sentences) + 3.1291 : 0;
    }
    Reading& operator+=(const Reading& other) {
        words += other.words;
        sentences += other.sentences;
        syllables += other.syllables;
        longWords += other.longWords;
        return *this;
    }
};

/// Counts one or more sentences. Placeholders (%1, %Ln) count as one short word; web addresses and
/// numbers as one syllable.
inline Reading reading(const QString& text) {
    Reading out;
    static const QRegularExpression ends(QStringLiteral("[.!?]+(?=[\\s”’\"']|$)"));
    static const QRegularExpression word(
        QStringLiteral("[A-Za-z][A-Za-z’'.-]*[A-Za-z]|[A-Za-z]|[%\\d][\\w,.%]*"));
    for (const QString& sentence : text.split(ends, Qt::SkipEmptyParts)) {
        int words = 0;
        for (auto it = word.globalMatch(sentence); it.hasNext();) {
            const QString found = it.next().captured();
            ++words;
            int inWord = 0;
            for (const QString& part : found.split(QLatin1Char('-'), Qt::SkipEmptyParts))
                inWord += qMax(1, syllables(part));
            out.syllables += inWord;
            out.longWords += inWord >= 3 && !found.contains(QLatin1Char('-')) ? 1 : 0;
        }
        out.words += words;
        out.sentences += words > 0 ? 1 : 0;
    }
    return out;
}

} // namespace disclens::tests
