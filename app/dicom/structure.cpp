// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/structure.h"

#include <algorithm>
#include <cstring>

namespace disclens::dicom {

namespace {

constexpr std::array<Vr, 34> kAll{
    {{'A', 'E'}, {'A', 'S'}, {'A', 'T'}, {'C', 'S'}, {'D', 'A'}, {'D', 'S'}, {'D', 'T'},
     {'F', 'D'}, {'F', 'L'}, {'I', 'S'}, {'L', 'O'}, {'L', 'T'}, {'O', 'B'}, {'O', 'D'},
     {'O', 'F'}, {'O', 'L'}, {'O', 'V'}, {'O', 'W'}, {'P', 'N'}, {'S', 'H'}, {'S', 'L'},
     {'S', 'Q'}, {'S', 'S'}, {'S', 'T'}, {'S', 'V'}, {'T', 'M'}, {'U', 'C'}, {'U', 'I'},
     {'U', 'L'}, {'U', 'N'}, {'U', 'R'}, {'U', 'S'}, {'U', 'T'}, {'U', 'V'}}};

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool dictionaryKnows(Tag tag) {
    return tag.isPrivate() ? tag.group > 8 && tag.group != 0xFFFF : vrOf(tag, {}) != kUnknownVr;
}

/// Reads up to three elements; true when all of them are what a data set may start with.
bool startsLikeDataSet(ByteWindow& window, qint64 offset, Encoding encoding) {
    const qint64 end = window.size();
    Tag previous;
    int good = 0;
    while (good < 3 && offset < end) {
        const std::optional<Head> head = readHead(window, offset, end, encoding);
        if (!head || head->strange || !dictionaryKnows(head->tag))
            return false;
        if (good == 0 && head->tag.group != 2 && head->tag.group != 4 && head->tag.group != 8)
            return false;
        if (good > 0 && !(previous < head->tag))
            return false;
        previous = head->tag;
        ++good;
        if (head->length == kUndefinedLength)
            return good >= 2;
        // A last value may be cut off, but not the first: that would be any bytes at all.
        if (offset + head->size + qint64(head->length) > end)
            return good >= 2;
        offset += head->size + qint64(head->length);
    }
    return good >= 2;
}

} // namespace

bool isKnownVr(Vr vr) {
    // One bit for each second letter, by first letter.
    static constexpr auto kBits = [] {
        std::array<quint32, 26> bits{};
        for (const Vr known : kAll)
            bits[size_t(known[0] - 'A')] |= 1u << (known[1] - 'A');
        return bits;
    }();
    return isUpper(vr[0]) && isUpper(vr[1]) &&
           (kBits[size_t(vr[0] - 'A')] >> (vr[1] - 'A') & 1u) != 0;
}

bool hasLongHead(Vr vr) {
    switch (vr[0]) {
    case 'O':
        return true;
    case 'S':
        return vr[1] == 'Q' || vr[1] == 'V';
    case 'U':
        return vr[1] == 'C' || vr[1] == 'N' || vr[1] == 'R' || vr[1] == 'T' || vr[1] == 'V';
    default:
        return false;
    }
}

namespace {

/// Whether an element, an end mark or the end of everything can stand here.
bool canFollow(ByteWindow& window, qint64 offset, qint64 end, bool big) {
    if (offset == end)
        return true;
    if (offset + 8 > end)
        return false;
    const QByteArrayView bytes = window.at(offset, 8);
    if (bytes.size() < 8)
        return false;
    return read16(bytes.data(), big) == 0xFFFE || isKnownVr({bytes[4], bytes[5]});
}

/// A head whose VR is not one: "??", blanks, or none at all. Tries where the length may be, and
/// takes the first place that leads to another element.
std::optional<Head> readStrangeHead(ByteWindow& window, qint64 offset, qint64 end, Head head,
                                    const std::array<char, 12>& bytes, qint64 room, bool big) {
    head.strange = true;
    const bool printable =
        bytes[4] >= 0x20 && bytes[4] < 0x7F && bytes[5] >= 0x20 && bytes[5] < 0x7F;
    const bool letters = isUpper(bytes[4]) && isUpper(bytes[5]);
    struct Form {
        bool possible = false;
        int size = 8;
        quint32 length = 0;
        bool explicitVr = true;
    };
    // A VR of the future has the long form (PS3.5 7.1.2), others had the short one.
    const Form longForm{room >= 12 && read16(bytes.data() + 6, big) == 0, 12,
                        room >= 12 ? read32(bytes.data() + 8, big) : 0, true};
    const Form shortForm{true, 8, read16(bytes.data() + 6, big), true};
    const Form implicitForm{dictionaryKnows(head.tag), 8, read32(bytes.data() + 4, big), false};
    const Form empty{printable && !letters, 6, 0, true};
    const auto fits = [room](const Form& form) {
        return form.possible &&
               (form.length == kUndefinedLength || qint64(form.length) <= room - form.size);
    };
    const auto take = [&head](const Form& form) {
        head.size = form.size;
        head.length = form.length;
        head.explicitVr = form.explicitVr;
        if (!form.explicitVr)
            head.vr = kUnknownVr;
        return head;
    };
    for (const Form& form : {implicitForm, longForm, shortForm, empty}) {
        if (fits(form) && form.length != kUndefinedLength &&
            canFollow(window, offset + form.size + qint64(form.length), end, big))
            return take(form);
    }
    // No place leads on. Letters that can be read may still be a VR; other bytes are junk.
    const bool readable = printable || (bytes[4] == 0 && bytes[5] == 0);
    for (const Form& form : {implicitForm, longForm, shortForm}) {
        if (readable && fits(form))
            return take(form);
    }
    return std::nullopt;
}

} // namespace

std::optional<Head> readHead(ByteWindow& window, qint64 offset, qint64 end, Encoding encoding) {
    const qint64 room = std::min(end, window.size()) - offset;
    if (room < 8)
        return std::nullopt;
    const QByteArrayView bytes = window.at(offset, std::min<qint64>(room, 12));
    if (bytes.size() < 8)
        return std::nullopt;
    const char* const p = bytes.data();
    const bool big = encoding.bigEndian;
    Head head;
    head.tag = {read16(p, big), read16(p + 2, big)};
    if (head.tag.group == 0xFFFE || !encoding.explicitVr) {
        head.explicitVr = false;
        head.length = read32(p + 4, big);
        return head;
    }
    head.vr = {p[4], p[5]};
    if (!isKnownVr(head.vr)) {
        // The window may move while places are tried.
        std::array<char, 12> copy{};
        std::copy(bytes.begin(), bytes.end(), copy.begin());
        return readStrangeHead(window, offset, std::min(end, window.size()), head, copy,
                               bytes.size() < 12 ? qint64(bytes.size()) : room, big);
    }
    if (!hasLongHead(head.vr)) {
        head.length = read16(p + 6, big);
        return head;
    }
    if (bytes.size() < 12)
        return std::nullopt;
    head.length = read32(p + 8, big);
    head.size = 12;
    return head;
}

Encoding probe(ByteWindow& window, qint64 offset, qint64 end, Encoding claimed) {
    if (std::min(end, window.size()) - offset < 8)
        return claimed;
    const QByteArrayView bytes = window.at(offset, 8);
    if (bytes.size() < 8)
        return claimed;
    const char* const p = bytes.data();
    const quint16 little = read16(p, false), big = read16(p, true);
    if (little == 0xFFFE || big == 0xFFFE)
        return {claimed.explicitVr, big == 0xFFFE};
    Encoding real = claimed;
    // Data sets start at low groups; with the other byte order the number is huge.
    if (little != big && little >= 0x100 && big < 0x100)
        real.bigEndian = true;
    else if (little < 0x100 && big >= 0x100)
        real.bigEndian = false;
    real.explicitVr = isKnownVr({p[4], p[5]});
    if (!real.explicitVr && claimed.explicitVr) {
        // A strange VR in an explicit data set is not an implicit data set: its length must fit.
        const quint32 length = read32(p + 4, real.bigEndian);
        if (length != kUndefinedLength &&
            qint64(length) > std::min(end, window.size()) - offset - 8)
            real.explicitVr = true;
    } else if (real.explicitVr && !claimed.explicitVr) {
        // The letters may be the lower half of an implicit length; then no element follows where
        // the explicit one ends.
        const qint64 last = std::min(end, window.size());
        const std::optional<Head> head = readHead(window, offset, last, {true, real.bigEndian});
        const qint64 length = head && head->length != kUndefinedLength ? qint64(head->length) : 0;
        real.explicitVr =
            head && canFollow(window, offset + head->size + length, last, real.bigEndian);
    }
    return real;
}

std::optional<Encoding> hiddenSequence(ByteWindow& window, qint64 offset, qint64 end,
                                       bool bigEndian) {
    if (end - offset < 8)
        return std::nullopt;
    const QByteArrayView start = window.at(offset, 4);
    if (start.size() < 4)
        return std::nullopt;
    const bool big = std::memcmp(start.data(), "\xFF\xFE\xE0\x00", 4) == 0;
    const bool little = std::memcmp(start.data(), "\xFE\xFF\x00\xE0", 4) == 0;
    if (!little && !(big && bigEndian))
        return std::nullopt;
    // The sum of the items' lengths must be the whole, unless they are of undefined length.
    qint64 at = offset;
    std::optional<Encoding> encoding;
    while (at < end) {
        const std::optional<Head> item = readHead(window, at, end, {false, big});
        if (!item)
            return std::nullopt;
        if (item->tag == kSequenceEnd)
            return encoding.value_or(Encoding{false, big});
        if (item->tag != kItem)
            return std::nullopt;
        if (!encoding && item->length != 0)
            encoding = probe(window, at + 8, end, {false, big});
        if (item->length == kUndefinedLength)
            return encoding.value_or(Encoding{false, big});
        at += 8 + qint64(item->length);
    }
    return at == end ? encoding.value_or(Encoding{false, big}) : std::optional<Encoding>();
}

std::optional<Start> findStart(ByteWindow& window) {
    const auto tryAt = [&window](qint64 offset, bool preamble) -> std::optional<Start> {
        for (const Encoding encoding : {Encoding{true, false}, Encoding{false, false},
                                        Encoding{true, true}, Encoding{false, true}}) {
            if (startsLikeDataSet(window, offset, encoding))
                return Start{offset, preamble, encoding};
        }
        return std::nullopt;
    };
    const bool magic = window.size() >= 132 && window.at(128, 4) == QByteArrayView("DICM");
    if (magic) {
        if (const std::optional<Start> start = tryAt(132, true))
            return start;
    }
    // "DICM" may also be part of a value of a file without preamble.
    if (const std::optional<Start> start = tryAt(0, false))
        return start;
    if (window.size() >= 4 && window.at(0, 4) == QByteArrayView("DICM")) {
        if (const std::optional<Start> start = tryAt(4, false))
            return start;
    }
    if (magic)
        return Start{132, true, probe(window, 132, window.size(), {true, false})};
    // A blank or a zero too much in front, or a preamble without its "DICM", is still readable.
    for (const qint64 offset : {qint64(1), qint64(2), qint64(128), qint64(132)}) {
        if (const std::optional<Start> start = tryAt(offset, false))
            return start;
    }
    return std::nullopt;
}

} // namespace disclens::dicom
