// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/text_runs.h"

#include "dicom/character_set.h"
#include "dicom/code_elements.h"

#include <algorithm>

namespace disclens::dicom {

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kSure = 8;           ///< from this length on a run is taken as it is
constexpr qsizetype kLongestRun = 65536; ///< longer ones are given in pieces

unsigned char byteOf(char c) {
    return static_cast<unsigned char>(c);
}

constexpr bool isPrintable(unsigned char byte) {
    return byte >= 0x20 && byte < 0x7F;
}

/// ASCII that can be read, and whatever may be a letter of Latin-1 or a part of UTF-8.
constexpr std::array<bool, 256> kTextByte = [] {
    std::array<bool, 256> table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = isPrintable(static_cast<unsigned char>(i)) || i >= 0x80;
    return table;
}();

constexpr bool isLetterByte(unsigned char b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') ||
           (b >= 0xC0 && b != 0xD7 && b != 0xF7);
}

/// Letters, digits and what stands inside names, dates and numbers: ASCII and Latin-1 letters.
constexpr std::array<bool, 256> kWordByte = [] {
    std::array<bool, 256> table{};
    for (size_t i = 0; i < table.size(); ++i) {
        const auto byte = static_cast<unsigned char>(i);
        table[i] = isLetterByte(byte) || (byte >= '0' && byte <= '9');
    }
    for (const char c : {' ', '^', '.', ',', ':', '-', '_', '/', '@', '=', '+'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();
bool isWordByte(char c) {
    return kWordByte[byteOf(c)];
}

bool isLatinLetter(QChar c) {
    return c.unicode() >= 0xC0 && c.unicode() <= 0x24F && c.unicode() != 0xD7 &&
           c.unicode() != 0xF7;
}

/// Letters, digits and what stands inside names, dates and numbers.
bool isWordLike(QChar c) {
    return c.unicode() < 0x80 ? kWordByte[c.unicode()] : c.isLetterOrNumber();
}

bool isAscii(QByteArrayView bytes) {
    unsigned any = 0;
    for (const char c : bytes)
        any |= byteOf(c);
    return any < 0x80;
}

/// Bytes of the UTF-8 sequence at the start; 1 for ASCII, 0 when it is none.
qsizetype utf8Length(QByteArrayView bytes) {
    const unsigned char lead = byteOf(bytes[0]);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    for (qsizetype k = 1; k < length; ++k) {
        if ((byteOf(bytes[k]) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

/// A unit of UTF-16 text in a script with few letters: Latin, Greek, Cyrillic, Armenian, Hebrew,
/// Arabic. Others can't be told from numbers.
bool isWideText(char16_t unit) {
    if (unit < 0x80)
        return isPrintable(static_cast<unsigned char>(unit));
    if (unit >= 0x700)
        return false;
    return (unit < 0x180 && isLatinLetter(QChar(unit))) ||
           (unit >= 0x370 && QChar(unit).isLetter());
}

/// Letters of one script beside Latin, and more letters than signs: else it is a list of small
/// numbers.
bool acceptWide(QStringView run) {
    int script = 0;
    qsizetype letters = 0;
    for (const QChar c : run) {
        if (c.unicode() >= 0x370) {
            const int high = c.unicode() >> 8;
            if (script != 0 && high != script)
                return false;
            script = high;
        }
        letters += c.isLetterOrNumber() ? 1 : 0;
    }
    return letters * 2 >= run.size();
}

bool accept(QStringView run) {
    const QStringView trimmed = run.trimmed();
    if (trimmed.size() >= kSure)
        return std::any_of(trimmed.begin(), trimmed.end(),
                           [&](QChar c) { return c != trimmed[0]; });
    if (trimmed.size() < kShortest &&
        !std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.unicode() >= 0x2E80; }))
        return false;
    const auto wordLike = std::count_if(trimmed.begin(), trimmed.end(), isWordLike);
    const bool allSame =
        std::all_of(trimmed.begin(), trimmed.end(), [&](QChar c) { return c == trimmed[0]; });
    return !allSame && wordLike == trimmed.size();
}

} // namespace

void TextRuns::feed(QByteArrayView piece) {
    narrow(piece);
    if (m_tail.isEmpty()) {
        m_tail = piece.last(wide(piece, false)).toByteArray();
    } else {
        m_tail.append(piece.data(), piece.size());
        m_tail = m_tail.last(wide(m_tail, false));
    }
}

void TextRuns::finish() {
    endNarrow(m_run, isAscii(m_run));
    m_run.clear();
    wide(m_tail, true);
    m_tail.clear();
}

void TextRuns::narrow(QByteArrayView piece) {
    const qsizetype size = piece.size();
    qsizetype at = 0;
    if (!m_run.isEmpty()) {
        while (at < size && kTextByte[byteOf(piece[at])])
            ++at;
        m_run.append(piece.data(), at);
        if (at == size && m_run.size() < kLongestRun)
            return;
        endNarrow(m_run, isAscii(m_run));
        m_run.clear();
    }
    while (at < size) {
        while (at < size && !kTextByte[byteOf(piece[at])])
            ++at;
        const qsizetype start = at;
        const qsizetype furthest = std::min(size, start + kLongestRun);
        unsigned any = 0;
        while (at < furthest && kTextByte[byteOf(piece[at])])
            any |= byteOf(piece[at++]);
        if (at == size)
            m_run = piece.sliced(start).toByteArray();
        else if (at - start >= kShortest)
            endNarrow(piece.sliced(start, at - start), any < 0x80);
    }
}

/// The run holds ASCII and high bytes. High bytes that are UTF-8 are taken as such, else a Latin-1
/// letter beside a letter may stay; every other high byte ends a text.
void TextRuns::endNarrow(QByteArrayView run, bool ascii) {
    if (run.size() < kShortest)
        return;
    if (ascii) {
        // Without the round trip through UTF-16 when the run will not be taken.
        if (run.size() < kSure && !std::all_of(run.begin(), run.end(), isWordByte))
            return;
        emitPlain(run);
        return;
    }
    qsizetype start = 0;
    Mixture found;
    for (qsizetype i = 0; i < run.size();) {
        const unsigned char byte = byteOf(run[i]);
        if (byte < 0x80) {
            ++found.ascii;
            ++i;
            continue;
        }
        const qsizetype more = utf8Length(run.sliced(i));
        if (more > 1) {
            ++(more == 2 ? found.two : found.three);
            i += more;
            continue;
        }
        if (isLetterByte(byte) && (i == start || isLetterByte(byteOf(run[i - 1])))) {
            ++found.latin;
            ++i;
            continue;
        }
        endMixed(run.sliced(start, i - start), found);
        found = {};
        start = ++i;
    }
    endMixed(run.sliced(start), found);
}

/// Only what is ASCII in it.
void TextRuns::endAscii(QByteArrayView run) {
    for (qsizetype i = 0; i < run.size(); ++i) {
        const qsizetype start = i;
        while (i < run.size() && byteOf(run[i]) < 0x80)
            ++i;
        if (i - start >= kShortest)
            emitPlain(run.sliced(start, i - start));
    }
}

void TextRuns::endMixed(QByteArrayView run, const Mixture& found) {
    const qsizetype characters = found.ascii + found.two + found.three + found.latin;
    // Random bytes hold single letters of Latin-1 everywhere, two-byte sequences here and there,
    // longer ones hardly ever.
    const bool enough = characters >= kShortest || found.three >= 2;
    if (!enough)
        return;
    if (found.latin * 4 > characters || (found.two * 2 > characters && found.two < kShortest)) {
        endAscii(run);
        return;
    }
    if (found.latin == 0) {
        emitRun(QString::fromUtf8(run));
        return;
    }
    QString text;
    text.reserve(run.size());
    for (qsizetype i = 0; i < run.size();) {
        const qsizetype length = std::max<qsizetype>(1, utf8Length(run.sliced(i)));
        text += length > 1 ? QString::fromUtf8(run.sliced(i, length))
                           : QString(QChar(char16_t(byteOf(run[i]))));
        i += length;
    }
    emitRun(text);
}

qsizetype TextRuns::wide(QByteArrayView bytes, bool last) {
    const char* const data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype keep = last ? 0 : std::min<qsizetype>(size, 7);
    const auto unitAt = [data](qsizetype i, bool big) {
        return big ? char16_t(byteOf(data[i]) << 8 | byteOf(data[i + 1]))
                   : char16_t(byteOf(data[i + 1]) << 8 | byteOf(data[i]));
    };
    struct Range {
        qsizetype start, end;
        bool big;
    };
    QList<Range> found;
    for (const bool big : {false, true}) {
        for (qsizetype i = 0, parity = 0; parity < 2; i = ++parity) {
            while (i + 8 <= size) {
                // Four in a row are wanted, so one that fits nowhere rules out four places at once.
                if (byteOf(data[big ? i + 6 : i + 7]) > 6 || !isWideText(unitAt(i + 6, big))) {
                    i += 8;
                    continue;
                }
                qsizetype start = i + 6;
                while (start - 2 >= i && isWideText(unitAt(start - 2, big)))
                    start -= 2;
                qsizetype end = i + 8;
                while (end + 2 <= size && end - start < 2 * kLongestRun &&
                       isWideText(unitAt(end, big)))
                    end += 2;
                if (!last && end + 2 > size && end - start < 2 * kLongestRun) {
                    keep = std::max(keep, size - start);
                    break;
                }
                if (end - start >= 2 * kShortest)
                    found.append({start, end, big});
                i = end;
            }
        }
    }
    // ASCII in UTF-16 reads nearly the same in the other byte order one place on: the longer
    // reading is right.
    std::sort(found.begin(), found.end(),
              [](const Range& a, const Range& b) { return a.start < b.start; });
    const auto textOf = [&unitAt](const Range& range) {
        QString run;
        run.reserve((range.end - range.start) / 2);
        for (qsizetype k = range.start; k < range.end; k += 2)
            run += QChar(unitAt(k, range.big));
        return run;
    };
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Range& range = found[i];
        const QString run = textOf(range);
        const auto hides = [&](const Range& other) {
            return other.start < range.end && range.start < other.end &&
                   other.end - other.start > range.end - range.start && textOf(other).contains(run);
        };
        if ((i > 0 && hides(found[i - 1])) || (i + 1 < found.size() && hides(found[i + 1])))
            continue;
        if (acceptWide(run))
            emitRun(run);
    }
    return keep;
}

void TextRuns::emitRun(QStringView run) {
    if (!accept(run))
        return;
    if (m_text.size() + run.size() + 1 > m_max) {
        m_cut = true;
        return;
    }
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += run.trimmed();
}

/// emitRun() for printable ASCII, of which most runs are.
void TextRuns::emitPlain(QByteArrayView run) {
    const qsizetype size = run.size();
    while (!run.isEmpty() && run.front() == ' ')
        run = run.sliced(1);
    while (!run.isEmpty() && run.back() == ' ')
        run.chop(1);
    if (run.size() < kShortest)
        return;
    if (std::all_of(run.begin(), run.end(), [&](char c) { return c == run[0]; }))
        return;
    if (run.size() < kSure && !std::all_of(run.begin(), run.end(), isWordByte))
        return;
    if (m_text.size() + size + 1 > m_max) {
        m_cut = true;
        return;
    }
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += QLatin1String(run.data(), run.size());
}

QString wholeText(QByteArrayView value, const QStringList& characterSets) {
    while (!value.isEmpty() && (value.back() == '\0' || value.back() == ' '))
        value.chop(1);
    if (value.isEmpty())
        return {};
    bool high = false;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80)
            high = true;
        else if (!isPrintable(byte) && byte != '\r' && byte != '\n' && byte != '\t' && byte != 0x1B)
            return {};
    }
    if (!high) {
        // One or two printable bytes alone are more often a number than a text.
        const bool letters = std::any_of(value.begin(), value.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        });
        return letters ? decodeText(value, characterSets, false) : QString();
    }
    bool guessed = false;
    const QString text = decodeText(value, characterSets, false, &guessed);
    const auto good = std::count_if(text.cbegin(), text.cend(), [](QChar c) {
        return isWordLike(c) || (c.unicode() >= 0x20 && c.unicode() < 0x7F) || c.isSpace();
    });
    const auto ascii =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x7F; });
    // Latin-1 never fails to decode, so a guess by it must be mostly ASCII to count as text.
    const bool utf8 = !decodeWith(Code::Utf8, value).contains(QChar::ReplacementCharacter);
    return good == text.size() && (utf8 || ascii * 2 >= text.size()) ? text : QString();
}

} // namespace disclens::dicom
