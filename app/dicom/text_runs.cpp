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

/// ASCII of names, dates and numbers.
bool isWordByte(char c) {
    return isLetterByte(byteOf(c)) || (c >= '0' && c <= '9') ||
           QByteArrayView(" ^.,:-_/@=+").contains(c);
}

bool isLatinLetter(QChar c) {
    return c.unicode() >= 0xC0 && c.unicode() <= 0x24F && c.unicode() != 0xD7 &&
           c.unicode() != 0xF7;
}

/// Letters, digits and what stands inside names, dates and numbers.
bool isWordLike(QChar c) {
    return c.isLetterOrNumber() || QStringView(u" ^.,:-_/@=+").contains(c);
}

bool isAscii(QByteArrayView bytes) {
    unsigned any = 0;
    for (const char c : bytes)
        any |= byteOf(c);
    return any < 0x80;
}

/// Quick, because random bytes come here all the time; the converter decides about rare overlong
/// forms.
bool isUtf8(QByteArrayView bytes) {
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char lead = byteOf(bytes[i]);
        const qsizetype more = lead < 0x80                   ? 0
                               : lead >= 0xC2 && lead < 0xE0 ? 1
                               : lead >= 0xE0 && lead < 0xF0 ? 2
                               : lead >= 0xF0 && lead < 0xF5 ? 3
                                                             : -1;
        if (more < 0 || i + more >= bytes.size())
            return false;
        for (qsizetype k = 1; k <= more; ++k) {
            if ((byteOf(bytes[i + k]) & 0xC0) != 0x80)
                return false;
        }
        i += more + 1;
    }
    return true;
}

/// A unit of UTF-16 text in a script with few letters: Latin, Greek, Cyrillic, Armenian, Hebrew,
/// Arabic. Others can't be told from numbers.
bool isWideText(char16_t unit) {
    if (unit < 0x80)
        return isPrintable(static_cast<unsigned char>(unit));
    if (unit >= 0x700)
        return false;
    return isLatinLetter(QChar(unit)) || (unit >= 0x370 && QChar(unit).isLetter());
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

/// The run holds ASCII and high bytes. If the high ones are UTF-8 it is one text; else Latin-1
/// letters beside letters may stay, and every other high byte ends a text.
void TextRuns::endNarrow(QByteArrayView run, bool ascii) {
    if (run.size() < kShortest)
        return;
    if (ascii) {
        // Without the round trip through UTF-16 when the run will not be taken.
        if (run.size() < kSure && !std::all_of(run.begin(), run.end(), isWordByte))
            return;
        emitRun(QString::fromLatin1(run));
        return;
    }
    if (isUtf8(run)) {
        emitRun(QString::fromUtf8(run));
        return;
    }
    qsizetype start = 0, high = 0;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const unsigned char byte = byteOf(run[i]);
        if (byte < 0x80)
            continue;
        const bool besideLetter = i == start || isLetterByte(byteOf(run[i - 1]));
        if (isLetterByte(byte) && besideLetter) {
            ++high;
            continue;
        }
        endLatin(run.sliced(start, i - start), high);
        start = i + 1;
        high = 0;
    }
    endLatin(run.sliced(start), high);
}

void TextRuns::endLatin(QByteArrayView run, qsizetype highBytes) {
    // Mostly ASCII, or the high bytes were numbers and not letters.
    if (run.size() >= kShortest && highBytes * 4 <= run.size())
        emitRun(QString::fromLatin1(run));
}

qsizetype TextRuns::wide(QByteArrayView bytes, bool last) {
    const char* const data = bytes.data();
    const qsizetype size = bytes.size();
    qsizetype keep = last ? 0 : std::min<qsizetype>(size, 7);
    const auto unitAt = [data](qsizetype i, bool big) {
        return big ? char16_t(byteOf(data[i]) << 8 | byteOf(data[i + 1]))
                   : char16_t(byteOf(data[i + 1]) << 8 | byteOf(data[i]));
    };
    for (const bool big : {false, true}) {
        for (qsizetype at = 0; at < 2; ++at) {
            qsizetype i = at;
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
                if (end - start >= 2 * kShortest) {
                    QString run;
                    run.reserve((end - start) / 2);
                    for (qsizetype k = start; k < end; k += 2)
                        run += QChar(unitAt(k, big));
                    if (acceptWide(run))
                        emitRun(run);
                }
                i = end;
            }
        }
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
