// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/text_fold.h"

#include <algorithm>
#include <array>
#include <memory>

namespace disclens::inspect {
namespace {

constexpr char16_t kBlank = u' ';

/// One step for every UTF-16 unit, made once: 0 drops it (accent marks), blank ends a word, else
/// the folded letter. Units that fold into two letters carry the second one in `second`.
struct Table {
    std::array<char16_t, 0x10000> first{};
    std::array<char16_t, 0x10000> second{};
};

QString decomposed(char16_t unit) {
    QString text{QChar(unit)};
    if (QChar(unit).decompositionTag() == QChar::NoDecomposition) // most of them
        return text.toLower();
    text = text.normalized(QString::NormalizationForm_KD).toLower();
    return text;
}

void setEntry(Table& table, char16_t unit) {
    const QChar c(unit);
    if (c.isSurrogate()) {
        table.first[unit] = unit; // rare ideographs: kept as they are, both halves
        return;
    }
    if (c.isMark()) {
        table.first[unit] = 0;
        return;
    }
    if (!c.isLetterOrNumber()) {
        table.first[unit] = kBlank;
        return;
    }
    switch (unit) { // letters that Unicode does not take apart
    case 0x00DF:
        table.first[unit] = table.second[unit] = u's';
        return;
    case 0x00E6:
    case 0x00C6:
        table.first[unit] = u'a';
        table.second[unit] = u'e';
        return;
    case 0x0153:
    case 0x0152:
        table.first[unit] = u'o';
        table.second[unit] = u'e';
        return;
    case 0x00F8:
    case 0x00D8:
        table.first[unit] = u'o';
        return;
    case 0x0142:
    case 0x0141:
        table.first[unit] = u'l';
        return;
    case 0x0111:
    case 0x0110:
    case 0x00F0:
    case 0x00D0:
        table.first[unit] = u'd';
        return;
    case 0x00FE:
    case 0x00DE:
        table.first[unit] = u't';
        table.second[unit] = u'h';
        return;
    case 0x0131:
        table.first[unit] = u'i';
        return;
    default:
        break;
    }
    int kept = 0;
    const QString parts = decomposed(unit);
    if (!parts.isEmpty() && parts.front().isMark()) {
        table.first[unit] = 0; // half-width voicing marks of kana
        return;
    }
    for (const QChar part : parts) {
        if (!part.isLetterOrNumber() || kept == 2)
            continue;
        char16_t folded = part.unicode();
        if (folded >= 0x30A1 && folded <= 0x30F6)
            folded = static_cast<char16_t>(folded - 0x60); // katakana as hiragana
        (kept++ == 0 ? table.first : table.second)[unit] = folded;
    }
    if (kept == 0)
        table.first[unit] = c.toLower().unicode();
}

const Table& table() {
    static const std::unique_ptr<const Table> made = [] {
        auto t = std::make_unique<Table>();
        for (int unit = 0; unit < 0x10000; ++unit)
            setEntry(*t, static_cast<char16_t>(unit));
        return t;
    }();
    return *made;
}

/// Hangul syllables decompose into several jamo; comparing the syllable itself is what people
/// write.
bool isHangulSyllable(char16_t unit) {
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

} // namespace

namespace {

/// Calls put(letter, place) for each letter of the folded text.
template <typename Put> void foldEach(QStringView text, qsizetype from, qsizetype to, Put put) {
    const Table& t = table();
    bool blank = true;
    for (qsizetype i = from; i < to; ++i) {
        const char16_t unit = text[i].unicode();
        const char16_t first = isHangulSyllable(unit) ? unit : t.first[unit];
        if (first == 0)
            continue;
        if (first == kBlank) {
            if (!blank)
                put(kBlank, i);
            blank = true;
            continue;
        }
        blank = false;
        put(first, i);
        if (t.second[unit] != 0 && !isHangulSyllable(unit))
            put(t.second[unit], i);
    }
}

/// No unit folds into more than two letters; what is left over goes at the end.
QString foldedText(QStringView text, bool blanks) {
    QString out(2 * text.size(), Qt::Uninitialized);
    QChar* const begin = out.data();
    QChar* to = begin;
    foldEach(text, 0, text.size(), [&](char16_t letter, qsizetype) {
        if (blanks || letter != kBlank)
            *to++ = QChar(letter);
    });
    out.truncate(to - begin);
    return out;
}

} // namespace

void foldInto(Folded& out, QStringView text, qsizetype from, qsizetype to) {
    if (to < 0 || to > text.size())
        to = text.size();
    from = std::min(from, to);
    out.text.resize(2 * (to - from));
    if (out.at.size() < out.text.size())
        out.at.resize(out.text.size());
    QChar* const letters = out.text.data();
    qsizetype* const places = out.at.data();
    qsizetype size = 0;
    foldEach(text, from, to, [&](char16_t letter, qsizetype place) {
        letters[size] = QChar(letter);
        places[size++] = place;
    });
    out.text.truncate(size);
}

Folded fold(QStringView text, qsizetype from, qsizetype to) {
    Folded out;
    foldInto(out, text, from, to);
    out.at.resize(out.text.size());
    return out;
}

QStringList foldWords(QStringView text, bool split) {
    if (!split)
        return foldedText(text, true).split(u' ', Qt::SkipEmptyParts);
    QString spaced;
    spaced.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i > 0) {
            const QChar before = text[i - 1];
            const bool camel = before.isLower() && c.isUpper();
            const bool digits = before.isDigit() != c.isDigit();
            if (camel || digits)
                spaced += u' ';
        }
        spaced += c;
    }
    return foldedText(spaced, true).split(u' ', Qt::SkipEmptyParts);
}

QString foldCompact(QStringView text) {
    return foldedText(text, false);
}

QString spellOutUmlauts(const QString& text) {
    QString out;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        switch (c.unicode()) {
        case 0x00E4:
        case 0x00C4:
            out += u"ae";
            break;
        case 0x00F6:
        case 0x00D6:
        case 0x00F8:
        case 0x00D8:
            out += u"oe";
            break;
        case 0x00FC:
        case 0x00DC:
            out += u"ue";
            break;
        case 0x00E5:
        case 0x00C5:
            out += u"aa";
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool isLatin(QStringView text) {
    for (const QChar c : text)
        if (c.isLetter() && c.script() != QChar::Script_Latin)
            return false;
    return true;
}

bool isUnspaced(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return c.isSurrogate();
    }
}

} // namespace disclens::inspect
