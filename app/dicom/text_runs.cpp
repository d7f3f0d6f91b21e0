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

bool isPrintable(unsigned char byte) {
    return byte >= 0x20 && byte < 0x7F;
}

bool isLatinLetter(QChar c) {
    return c.unicode() >= 0xC0 && c.unicode() <= 0x24F && c.unicode() != 0xD7 &&
           c.unicode() != 0xF7;
}

/// Letters, digits and what stands inside names, dates and numbers.
bool isWordLike(QChar c) {
    return c.isLetterOrNumber() || QStringView(u" ^.,:-_/@=+").contains(c);
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
    for (const char c : piece) {
        const auto byte = static_cast<unsigned char>(c);
        narrow(byte);
        if (m_at > 0) {
            // The two bytes that end here start at place m_at - 1.
            const int odd = (m_at - 1) & 1;
            // Without a zero or small byte among the two no UTF-16 text that we look for can go on.
            wide(m_wide[odd], char16_t(byte << 8 | m_previous));
            wide(m_wide[2 + odd], char16_t(m_previous << 8 | byte));
        }
        m_previous = byte;
        ++m_at;
    }
}

void TextRuns::finish() {
    endNarrow();
    for (Wide& state : m_wide)
        endWide(state);
}

void TextRuns::narrow(unsigned char byte) {
    if (isPrintable(byte) || byte >= 0x80) {
        m_run.append(char(byte));
        if (m_run.size() >= kLongestRun)
            endNarrow();
    } else if (!m_run.isEmpty()) {
        endNarrow();
    }
}

/// The run holds ASCII and high bytes. If the high ones are UTF-8 it is one text; else Latin-1
/// letters between ASCII letters may stay, and every other high byte ends a text.
void TextRuns::endNarrow() {
    if (m_run.size() < kShortest) {
        m_run.clear();
        return;
    }
    const bool ascii = std::none_of(m_run.cbegin(), m_run.cend(), [](char c) { return c & 0x80; });
    if (ascii) {
        emitRun(QString::fromLatin1(m_run));
        m_run.clear();
        return;
    }
    const QString utf8 = decodeWith(Code::Utf8, m_run);
    if (!utf8.contains(QChar::ReplacementCharacter)) {
        emitRun(utf8);
        m_run.clear();
        return;
    }
    QString text;
    const auto end = [&] {
        // Mostly ASCII, or the high bytes were numbers and not letters.
        const auto high =
            std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; });
        if (high * 4 <= text.size())
            emitRun(text);
        text.clear();
    };
    for (qsizetype i = 0; i < m_run.size(); ++i) {
        const QChar c(char16_t(static_cast<unsigned char>(m_run[i])));
        const bool besideLetter = !text.isEmpty() && text.back().isLetter();
        if (c.unicode() < 0x7F || (isLatinLetter(c) && (besideLetter || text.isEmpty())))
            text += c;
        else
            end();
    }
    end();
    m_run.clear();
}

void TextRuns::wide(Wide& state, char16_t unit) {
    // Called for both byte orders at every place; the parity decides which of the two runs a pair
    // belongs to, and pairs of one run are two bytes apart because feed() alternates them.
    const QChar c(unit);
    const int high = unit >> 8;
    const bool latin = (unit >= 0x20 && unit < 0x7F) || isLatinLetter(c);
    const bool other =
        (high == 0x03 || high == 0x04 || high == 0x05 || high == 0x06) && c.isLetter();
    if (latin || (other && (state.script == 0 || state.script == high))) {
        if (other)
            state.script = high;
        state.run += c;
        if (state.run.size() >= kLongestRun)
            endWide(state);
    } else if (!state.run.isEmpty()) {
        endWide(state);
    }
}

void TextRuns::endWide(Wide& state) {
    if (state.run.size() >= kShortest) {
        const auto letters = std::count_if(state.run.cbegin(), state.run.cend(),
                                           [](QChar c) { return c.isLetterOrNumber(); });
        if (letters * 2 >= state.run.size())
            emitRun(state.run);
    }
    state.run.clear();
    state.script = 0;
}

void TextRuns::emitRun(const QString& run) {
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
