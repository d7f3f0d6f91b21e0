// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_runs.h"

#include <QHashFunctions>

#include <cstring>

namespace disclens::image {

namespace {

constexpr qint64 kPiece = qint64(1) << 20;
/// A longer run is kept in parts that overlap, so that no value is cut in two.
constexpr qsizetype kMaxRun = 4096, kOverlap = 96;

bool isAsciiLetter(uchar c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}
bool isLatinLetter(uchar c) {
    return (c >= 0xc0 && c != 0xd7 && c != 0xf7) || c == 0x8a || c == 0x8c || c == 0x8e ||
           c == 0x9a || c == 0x9c || c == 0x9e || c == 0x9f;
}

/// Length of a valid UTF-8 sequence of 2 to 4 bytes at i that is a letter or other visible
/// character; 0 if none.
int utf8Length(QByteArrayView bytes, qsizetype i, char32_t& code) {
    const uchar lead = uchar(bytes[i]);
    const int length = lead >= 0xc2 && lead <= 0xdf   ? 2
                       : (lead & 0xf0) == 0xe0        ? 3
                       : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                      : 0;
    if (length == 0 || i + length > bytes.size())
        return 0;
    code = lead & (0xff >> (length + 1));
    for (int k = 1; k < length; ++k) {
        if ((uchar(bytes[i + k]) & 0xc0) != 0x80)
            return 0;
        code = code << 6 | (uchar(bytes[i + k]) & 0x3f);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    return !overlong && code <= 0x10ffff && QChar::isPrint(code) && code >= 0xa0 ? length : 0;
}

bool isWideText(char16_t c, bool anyScript) {
    if (c < 0x80)
        return (c >= 0x20 && c < 0x7f) || c == u'\t';
    if (c < 0x0700)
        return c >= 0xa0 && QChar::isPrint(c);
    if (!anyScript)
        return false;
    const bool asian = (c >= 0x3040 && c <= 0x30ff) || (c >= 0x4e00 && c <= 0x9fff) ||
                       (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x0e00 && c <= 0x0e7f) ||
                       (c >= 0xff01 && c <= 0xff9f);
    // Plain ASCII read in pairs looks like rare Chinese characters.
    const auto ascii = [](int b) { return b >= 0x20 && b < 0x7f; };
    return asian && !(ascii(c >> 8) && ascii(c & 0xff));
}

} // namespace

RunFinder::RunFinder(Kind kind, bool anyScript, TextSink& sink)
    : m_kind(kind)
    , m_anyScript(anyScript)
    , m_sink(sink) {}

bool RunFinder::isWorthKeeping(QStringView run) const {
    const bool strict = m_kind != Kind::Data;
    if (run.size() < (m_kind == Kind::Packed ? 8 : strict ? 6 : 5))
        return false;
    qsizetype useful = 0, letters = 0, digits = 0, mostLetters = 0, mostDigits = 0;
    for (const QChar c : run) {
        const bool letter = c.isLetter() || c.isMark() || c.isSurrogate();
        letters = letter ? letters + 1 : 0;
        digits = c.isDigit() ? digits + 1 : 0;
        mostLetters = qMax(mostLetters, letters);
        mostDigits = qMax(mostDigits, digits);
        useful += letter || c.isDigit();
    }
    if (mostDigits < 4 && mostLetters < (strict ? 3 : 2))
        return false;
    if (useful * 100 < run.size() * (strict ? 60 : 50))
        return false;
    // Names that compilers make of C++ functions: tens of thousands in a viewer, and never a
    // person's value.
    if (m_kind == Kind::Program && (run.startsWith(u"_Z") || run.startsWith(u".?A") ||
                                    (run.startsWith(u'?') && run.contains(u"@@"))))
        return false;
    return true;
}

void RunFinder::endRun(QString& run) {
    if (isWorthKeeping(run)) {
        const QStringView text = QStringView(run).trimmed();
        const size_t hash = qHash(text, size_t(QHashSeed::globalSeed()));
        if (!m_seen.contains(hash)) {
            m_seen.insert(hash);
            m_sink.addLine(text);
        }
    }
    run.clear();
}

void RunFinder::feedEightBit(QByteArrayView bytes, bool last) {
    // The last bytes wait for the next piece, because a UTF-8 sequence or a letter's neighbour may
    // follow.
    const qsizetype end = last ? bytes.size() : qMax<qsizetype>(0, bytes.size() - 4);
    qsizetype i = 0;
    while (i < end) {
        const uchar c = uchar(bytes[i]);
        if ((c >= 0x20 && c < 0x7f) || c == '\t') {
            m_narrow.append(QChar(char16_t(c)));
            ++i;
        } else if (c >= 0x80) {
            char32_t code = 0;
            const int length = utf8Length(bytes, i, code);
            const bool letterBefore = !m_narrow.isEmpty() && m_narrow.back().isLetter();
            const bool letterAfter = i + 1 < bytes.size() && isAsciiLetter(uchar(bytes[i + 1]));
            if (length > 0) {
                m_narrow.append(QString::fromUcs4(&code, 1));
                i += length;
            } else if (isLatinLetter(c) && (letterBefore || letterAfter)) {
                static constexpr uchar kMap[] = {0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f};
                static constexpr char16_t kTo[] = {0x160, 0x152, 0x17d, 0x161, 0x153, 0x17e, 0x178};
                char16_t letter = c;
                for (size_t k = 0; k < std::size(kMap); ++k)
                    letter = c == kMap[k] ? kTo[k] : letter;
                m_narrow.append(QChar(letter));
                ++i;
            } else {
                endRun(m_narrow);
                ++i;
            }
        } else {
            if (!m_narrow.isEmpty())
                endRun(m_narrow);
            ++i;
        }
        if (m_narrow.size() >= kMaxRun) {
            const QString overlap = m_narrow.last(kOverlap);
            endRun(m_narrow);
            m_narrow = overlap;
        }
    }
    m_tail = bytes.sliced(i).toByteArray();
}

void RunFinder::feedWide(QByteArrayView bytes) {
    // Every pair of neighbouring bytes is a UTF-16 unit of one of two sequences, at even and at odd
    // offsets.
    int before = m_lastByte, beforeThat = m_byteBefore;
    qint64 at = m_offset - 1;
    for (const char raw : bytes) {
        const int now = uchar(raw);
        if (before >= 0) {
            const size_t parity = size_t(at & 1);
            QString& run = m_wide[parity];
            const char16_t unit = char16_t(now << 8 | before);
            if ((now <= 0x06 || m_anyScript) && isWideText(unit, m_anyScript)) {
                if (run.isEmpty())
                    m_zeroBefore[parity] = beforeThat == 0;
                run.append(QChar(unit));
                if (run.size() >= kMaxRun) {
                    const QString overlap = run.last(kOverlap);
                    endRun(run);
                    run = overlap;
                }
            } else if (!run.isEmpty()) {
                endWideRun(run, m_zeroBefore[parity], before);
            }
        }
        beforeThat = before;
        before = now;
        ++at;
    }
    m_lastByte = before;
    m_byteBefore = beforeThat;
    m_offset += bytes.size();
}

void RunFinder::endWideRun(QString& run, bool zeroBefore, int next) {
    // Big-endian text reads as little-endian text that is one byte late, up to its last character.
    const QChar last{char16_t(next)};
    if (zeroBefore && last.isLetterOrNumber()) {
        QString whole = run + last;
        endRun(whole);
    }
    endRun(run);
}

void RunFinder::feed(QByteArrayView bytes) {
    feedWide(bytes);
    if (m_tail.isEmpty()) {
        feedEightBit(bytes, false);
    } else {
        const QByteArray joined = m_tail + bytes;
        feedEightBit(joined, false);
    }
}

void RunFinder::finish() {
    const QByteArray rest = m_tail;
    feedEightBit(rest, true);
    endRun(m_narrow);
    endRun(m_wide[0]);
    endRun(m_wide[1]);
    m_tail.clear();
    m_lastByte = m_byteBefore = -1;
}

Status findRuns(const SharedFd& file, qint64 from, qint64 to, RunFinder& finder) {
    qint64 at = from;
    bool blankBefore = false;
    while (at < to) {
        const Result<QByteArray> piece = file.read(at, qMin(kPiece, to - at));
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break; // shorter than its size said
        at += piece->size();
        // Holes and padding: nothing but one byte value all over. The first such piece still ends
        // open runs.
        const bool blank = piece->size() > 1 &&
                           std::memcmp(piece->constData(), piece->constData() + 1,
                                       size_t(piece->size() - 1)) == 0 &&
                           (uchar(piece->at(0)) < 0x20 || uchar(piece->at(0)) == 0xff);
        if (!(blank && blankBefore))
            finder.feed(*piece);
        blankBefore = blank;
    }
    finder.finish();
    return Done{};
}

} // namespace disclens::image
