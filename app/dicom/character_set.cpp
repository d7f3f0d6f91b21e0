// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/character_set.h"

#include "dicom/code_elements.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace disclens::dicom {

namespace {

bool isPlainAscii(QByteArrayView raw) {
    return std::all_of(raw.begin(), raw.end(),
                       [](char c) { return static_cast<signed char>(c) >= 0 && c != 0x1B; });
}

/// UTF-8 if the bytes are valid UTF-8, which other text practically never is by accident, else
/// Latin-1.
QString guess(QByteArrayView raw, bool& guessed) {
    guessed = true;
    const QString text = decodeWith(Code::Utf8, raw);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(raw) : text;
}

/// An ISO 2022 escape sequence (PS3.3 tables C.12-3 and C.12-4): what follows ESC, the code and
/// which half it goes to.
struct Escape {
    QByteArrayView bytes;
    Code code = Code::None;
    bool high = false; ///< G1, bytes 0xA1…0xFF; else G0
};

const std::array<Escape, 20>& escapes() {
    static const std::array<Escape, 20> all{{
        {"(B", Code::Ascii, false},   {"(J", Code::JisRoman, false}, {")I", Code::JisKana, true},
        {"-A", Code::Latin1, true},   {"-B", Code::Latin2, true},    {"-C", Code::Latin3, true},
        {"-D", Code::Latin4, true},   {"-L", Code::Cyrillic, true},  {"-G", Code::Arabic, true},
        {"-F", Code::Greek, true},    {"-H", Code::Hebrew, true},    {"-M", Code::Latin5, true},
        {"-b", Code::Latin9, true},   {"-T", Code::Thai, true},      {"$B", Code::Jis0208, false},
        {"$@", Code::Jis0208, false}, {"$(D", Code::Jis0212, false}, {"$)C", Code::Korean, true},
        {"$)A", Code::Chinese, true}, {"$(B", Code::Jis0208, false},
    }};
    return all;
}

/// Decodes text with code extensions: two halves, each with a code element that escapes change.
class Iso2022 {
  public:
    Iso2022(Code low, Code high, const QList<Code>& others, bool isPersonName)
        : m_startLow(low)
        , m_startHigh(high)
        , m_low(low)
        , m_high(high)
        , m_others(others)
        , m_isPersonName(isPersonName) {}

    QString decode(QByteArrayView raw, bool& guessed) {
        m_guessed = &guessed;
        for (qsizetype i = 0; i < raw.size();) {
            const auto byte = static_cast<unsigned char>(raw[i]);
            if (byte == 0x1B) {
                flush();
                i += escape(raw.sliced(i));
            } else if (byte < 0x80 && bytesPerCharacter(m_low) == 2 && byte > 0x20) {
                // Inside a two-byte set of the lower half a delimiter's byte is half of a
                // character.
                const qsizetype n = std::min<qsizetype>(2, raw.size() - i);
                add(m_low, raw.sliced(i, n));
                i += n;
            } else if (byte < 0x80) {
                if (resets(raw[i])) {
                    flush();
                    m_low = m_startLow;
                    m_high = m_startHigh;
                    m_out += QLatin1Char(raw[i]);
                } else {
                    add(m_low == Code::JisRoman ? Code::JisRoman : Code::Ascii, raw.sliced(i, 1));
                }
                ++i;
            } else {
                add(m_high, raw.sliced(i, 1));
                ++i;
            }
        }
        flush();
        return m_out;
    }

  private:
    /// PS3.5 6.1.2.5.3: active code elements end at these.
    bool resets(char c) const {
        if (c == '\\')
            return true;
        return m_isPersonName ? c == '^' || c == '='
                              : c == '\r' || c == '\n' || c == '\f' || c == '\t';
    }
    /// How many bytes the escape at the start of rest takes.
    qsizetype escape(QByteArrayView rest) {
        for (const Escape& e : escapes()) {
            if (rest.sliced(1).startsWith(e.bytes)) {
                (e.high ? m_high : m_low) = e.code;
                return 1 + e.bytes.size();
            }
        }
        *m_guessed = true;
        m_out += QChar::ReplacementCharacter;
        return 1;
    }
    void add(Code code, QByteArrayView bytes) {
        if (code != m_pendingCode)
            flush();
        m_pendingCode = code;
        m_pending.append(bytes.data(), bytes.size());
    }
    void flush() {
        if (!m_pending.isEmpty())
            m_out += convert();
        m_pending.clear();
    }
    QString convert() {
        if (m_pendingCode != Code::None) {
            QString text = decodeWith(m_pendingCode, m_pending);
            if (!text.contains(QChar::ReplacementCharacter))
                return text;
        }
        // High bytes without an escape, or with a wrong one: some other set that the file names may
        // fit.
        *m_guessed = true;
        for (const Code code : m_others) {
            QString text = decodeWith(code, m_pending);
            if (!text.contains(QChar::ReplacementCharacter))
                return text;
        }
        return guess(m_pending, *m_guessed);
    }

    Code m_startLow, m_startHigh, m_low, m_high;
    QList<Code> m_others;
    bool m_isPersonName = false;
    bool* m_guessed = nullptr;
    Code m_pendingCode = Code::Ascii;
    QByteArray m_pending;
    QString m_out;
};

/// What Specific Character Set says, ready for use.
struct Sets {
    std::optional<Code> whole; ///< one code for all bytes, without escapes
    Code low = Code::Ascii, high = Code::None;
    QList<Code> others;
    bool unknown = false;
};

Sets setsOf(const QStringList& terms) {
    Sets sets;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const std::optional<Code> code = codeOfTerm(terms[i]);
        if (!code) {
            sets.unknown = true;
            continue;
        }
        if (*code == Code::Utf8 || *code == Code::Gb18030) {
            // Stand alone by the standard; where a file names others beside them these still win.
            sets.whole = *code;
        } else if (i == 0 && *code == Code::JisKana) {
            sets.low = Code::JisRoman;
            sets.high = Code::JisKana;
        } else if (i == 0 && *code != Code::Jis0208 && *code != Code::Jis0212 &&
                   *code != Code::Ascii) {
            sets.high = *code;
        }
        if (*code != Code::Ascii && *code != Code::Jis0208 && *code != Code::Jis0212)
            sets.others.append(*code);
    }
    return sets;
}

} // namespace

QString decodeText(QByteArrayView raw, const QStringList& characterSets, bool isPersonName,
                   bool* guessed) {
    bool ignored = false;
    bool& isGuess = guessed ? *guessed : ignored;
    // Only JIS X 0201 differs from ASCII below 0x80 (yen sign, overline).
    const bool mayBeJapanese =
        !characterSets.isEmpty() && (characterSets.first().contains(QLatin1String("13")) ||
                                     characterSets.first().contains(QLatin1String("14")));
    if (!mayBeJapanese && isPlainAscii(raw))
        return QString::fromLatin1(raw);

    const Sets sets = setsOf(characterSets);
    const bool hasEscape = raw.contains('\x1B');
    if (sets.whole && !(hasEscape && *sets.whole == Code::Utf8)) {
        QString text = decodeWith(*sets.whole, raw);
        if (!text.contains(QChar::ReplacementCharacter) ||
            (*sets.whole == Code::Utf8 && raw.contains("\xEF\xBF\xBD")))
            return text;
        QString other = guess(raw, isGuess);
        return other;
    }
    if (!hasEscape && sets.high == Code::None && (sets.unknown || sets.others.isEmpty()))
        return guess(raw, isGuess);
    if (!hasEscape && (sets.high == Code::Latin1)) {
        // Programs that write UTF-8 and leave ISO_IR 100 in place are common; the reverse reads as
        // nonsense
        // ("Ã¼") that nobody writes.
        QString text = decodeWith(Code::Utf8, raw);
        if (!text.contains(QChar::ReplacementCharacter)) {
            isGuess = true;
            return text;
        }
    }
    if (sets.unknown)
        isGuess = true;
    return Iso2022(sets.low, sets.high, sets.others, isPersonName).decode(raw, isGuess);
}

} // namespace disclens::dicom
