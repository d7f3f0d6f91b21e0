// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/walker.h"

#include "dicom/tag_path.h"

#include <algorithm>

namespace disclens::dicom {

namespace {

constexpr Tag kTrailingPadding{0xFFFC, 0xFFFC};

bool isOverlayOrWave(Tag tag) {
    return !tag.isPrivate() && tag.group >= 0x6000 && tag.group <= 0x60FF && tag.element == 0x3000;
}

/// VRs that disagree so much that the value is read by what it is rather than by what the file
/// calls it.
bool disagree(Vr inFile, Vr inDictionary) {
    if (inDictionary == kUnknownVr || inDictionary == Vr{'N', 'A'} || inFile == kUnknownVr)
        return false;
    const VrKind a = kindOf(inFile), b = kindOf(inDictionary);
    return a != b && (a == VrKind::Sequence || b == VrKind::Sequence || a == VrKind::Text ||
                      b == VrKind::Text);
}

} // namespace

void Walker::note(Note note) {
    if (!m_out.notes.contains(note))
        m_out.notes.append(note);
}

Walker::Stop Walker::refuse(ErrorCode code) {
    m_refused = code;
    return {0, End::Refused};
}

Result<qint64> Walker::readMeta(ByteWindow& window, qint64 offset) {
    m_window = &window;
    Scope scope;
    const Encoding encoding = probe(window, offset, window.size(), {true, false});
    const Stop stop = elements(scope, offset, window.size(), encoding, 0, true);
    if (stop.how == End::Refused)
        return m_refused;
    return stop.at;
}

Status Walker::readDataSet(ByteWindow& window, qint64 offset, Encoding encoding) {
    m_window = &window;
    m_out.elements.reserve(m_out.elements.size() + 192);
    Scope scope;
    qint64 at = offset;
    Stop stop = elements(scope, at, window.size(), encoding, 0);
    if (stop.how == End::Refused)
        return m_refused;
    m_readEnd = stop.at;
    if (stop.at < window.size()) {
        if (m_window->readFailed()) {
            note(Note::PartlyRead);
        } else {
            const bool afterPixels = m_pixelStart >= 0;
            readLoose(window, stop.at, window.size(), QStringLiteral("trailing"),
                      afterPixels ? Note::TrailingBytes : Note::PartlyRead);
        }
    }
    return Done{};
}

Walker::Stop Walker::elements(Scope& scope, qint64 at, qint64 end, Encoding encoding, int depth,
                              bool metaOnly) {
    while (at < end) {
        const std::optional<Head> head = readHead(*m_window, at, end, encoding);
        if (!head) {
            if (end - at < 8 && depth == 0 && m_pixelStart < 0 && !metaOnly)
                note(Note::Truncated);
            return {at, End::Lost};
        }
        if (metaOnly && head->tag.group != 2)
            return {at, End::Normal};
        if (head->tag.group == 0xFFFE) {
            if (head->tag == kItemEnd && depth > 0)
                return {at + 8, End::Delimiter};
            if (depth > 0 && (head->tag == kSequenceEnd || head->tag == kItem))
                return {at, End::Delimiter}; // the item's own end is missing
            if (depth > 0)
                return {at, End::Lost};
            if (head->tag == kItem && at + 8 < end) {
                // Items whose sequence has lost its head.
                note(Note::PartlyRead);
                const Stop stop = sequence(scope, makeElement(scope, *head, kUnknownVr), at, end,
                                           true, encoding, depth);
                if (stop.how == End::Refused || stop.at <= at)
                    return stop.how == End::Refused ? stop : Stop{at, End::Lost};
                at = stop.at;
                continue;
            }
            if (head->length != 0)
                return {at, End::Lost};
            at += 8; // a stray end mark
            continue;
        }
        if (depth == 0 && head->tag == Tag{0, 0} && head->length == 0)
            return {at, End::Lost}; // zeros behind the data set
        if (head->strange)
            note(Note::WrongVr);
        const Stop stop = oneElement(scope, *head, at, end, encoding, depth);
        if (stop.how != End::Normal)
            return stop;
        at = stop.at;
    }
    return {at, End::Normal};
}

Element Walker::makeElement(Scope& scope, const Head& head, Vr vr) const {
    Element element;
    element.tag = head.tag;
    element.path = pathOf(scope.prefix, head.tag);
    if (head.tag.isPrivate() && head.tag.element >= 0x1000)
        element.creator =
            scope.creators.value(quint32(head.tag.group) << 16 | head.tag.element >> 8);
    element.vr[0] = vr[0];
    element.vr[1] = vr[1];
    element.length = head.length == kUndefinedLength ? 0 : head.length;
    return element;
}

Walker::Stop Walker::oneElement(Scope& scope, const Head& head, qint64 at, qint64 end,
                                Encoding encoding, int depth) {
    const qint64 value = at + head.size;
    const bool undefined = head.length == kUndefinedLength;
    Vr vr = head.vr;
    Element element = makeElement(scope, head, vr);
    // What a maker calls its own element is taken as it is.
    const bool trusted =
        head.tag.isPrivate() && head.explicitVr && vr != kUnknownVr && isKnownVr(vr);
    const Vr known = trusted ? vr : vrOf(head.tag, element.creator);
    if (!head.explicitVr || !isKnownVr(vr)) {
        vr = known;
        element.vr[0] = vr[0];
        element.vr[1] = vr[1];
    }
    // Bytes of UN are implicit little endian whatever the rest is (PS3.5 6.2.2).
    const bool unknown = vr == kUnknownVr;
    Vr readAs = unknown ? known : vr;
    const Encoding inner = unknown && head.explicitVr ? Encoding{false, false} : encoding;

    if (isPixelData(head.tag)) {
        if (depth == 0)
            m_pixelStart = at;
        element.kind = ValueKind::Pixels;
        element.vm = 1;
    } else if (isOverlayOrWave(head.tag)) {
        element.kind = ValueKind::Pixels;
        element.vm = 1;
    }
    const bool bulk = element.kind == ValueKind::Pixels;
    const Vr sequenceVr{'S', 'Q'};

    if (undefined) {
        if (bulk || vr == Vr{'O', 'B'} || vr == Vr{'O', 'W'}) {
            const Stop stop = fragments(value, end);
            element.length = quint64(std::max<qint64>(0, stop.at - value));
            if (!bulk) // fragments of something else than pixels: all of their bytes are looked at
                readBytes(scope, element, value, qint64(element.length));
            return keep(std::move(element), scope.role) ? stop : refuse(ErrorCode::TooLarge);
        }
        if (readAs != sequenceVr && !unknown)
            note(Note::WrongVr);
        return sequence(scope, std::move(element), value, end, true, inner, depth);
    }

    qint64 length = head.length;
    bool lying = false;
    if (length > end - value) {
        const qint64 claimed = length;
        length = end - value;
        lying = true;
        const bool atFileEnd = end == m_window->size();
        // Cut off in the middle of pixels is the usual transfer that broke; a text of gigabytes is
        // a lie.
        note(atFileEnd && (bulk || claimed <= 2 * length + 65536) ? Note::Truncated
                                                                  : Note::LyingLength);
    }
    const qint64 next = value + length;
    if (!bulk) {
        const bool mayHide = readAs == sequenceVr || kindOf(readAs) == VrKind::Bytes ||
                             vr == Vr{'O', 'W'} || unknown || disagree(vr, known) ||
                             (!head.explicitVr && known == kUnknownVr);
        if (readAs == sequenceVr && !lying && length == 0) {
            element.kind = ValueKind::Sequence;
            element.value = QStringLiteral("0");
            return keep(std::move(element), scope.role) ? Stop{next, End::Normal}
                                                        : refuse(ErrorCode::TooLarge);
        }
        if (mayHide) {
            const std::optional<Encoding> hidden =
                hiddenSequence(*m_window, value, next, encoding.bigEndian);
            // What is called a sequence and starts with an item is one even if its lengths lie.
            if (hidden || (readAs == sequenceVr && startsWithItem(value, next, inner))) {
                if (readAs != sequenceVr && !unknown && !head.tag.isPrivate())
                    note(Note::WrongVr);
                const Encoding use = vr == sequenceVr ? inner : hidden.value_or(inner);
                const Stop stop =
                    sequence(scope, std::move(element), value, next, false, use, depth);
                // The last item may end a few bytes behind what the sequence claims.
                return stop.how == End::Refused ? stop : Stop{std::max(next, stop.at), End::Normal};
            }
        }
        if (disagree(vr, known) || readAs == sequenceVr)
            note(Note::WrongVr);
        if (readAs == sequenceVr)
            readAs = kUnknownVr;
        if (lying && kindOf(readAs) == VrKind::Text && length > 1024)
            readAs = kUnknownVr; // it swallowed what came behind; pick the readable parts out
        readValue(scope, element, readAs, value, length, inner);
    }
    if (depth == 0 && head.tag == kTrailingPadding)
        element.kind = ValueKind::Bytes;
    return keep(std::move(element), scope.role) ? Stop{next, End::Normal}
                                                : refuse(ErrorCode::TooLarge);
}

Walker::Stop Walker::sequence(Scope& scope, Element element, qint64 at, qint64 end, bool undefined,
                              Encoding encoding, int depth) {
    if (depth + 1 > m_limits.maxDepth)
        return refuse(ErrorCode::TooDeep);
    element.kind = ValueKind::Sequence;
    const Tag tag = element.tag;
    const qsizetype index = m_out.elements.size();
    const QString path = element.path;
    if (!keep(std::move(element), scope.role))
        return refuse(ErrorCode::TooLarge);

    int items = 0;
    Stop result{end, undefined ? End::Lost : End::Normal};
    while (at < end) {
        const std::optional<Head> head = readHead(*m_window, at, end, {false, encoding.bigEndian});
        if (!head || (head->tag != kItem && head->tag != kSequenceEnd && head->tag != kItemEnd)) {
            if (undefined && head && items > 0) {
                result = {at, End::Normal}; // its end mark is missing; an ordinary element follows
            } else {
                result = {at, End::Lost};
            }
            note(Note::PartlyRead);
            break;
        }
        at += 8;
        if (head->tag == kSequenceEnd) {
            result = {at, End::Normal};
            break;
        }
        if (head->tag == kItemEnd)
            continue;
        ++items;
        Scope inner;
        inner.prefix = path + QLatin1Char('[') + QString::number(items) + QLatin1String("].");
        inner.characterSets = scope.characterSets;
        inner.role = roleInside(scope.role, tag, items);
        const bool openItem = head->length == kUndefinedLength;
        qint64 itemEnd = end;
        if (!openItem) {
            itemEnd = at + qint64(head->length);
            if (itemEnd > end) {
                note(end == m_window->size() ? Note::Truncated : Note::LyingLength);
                itemEnd = end;
            }
        }
        Stop stop =
            elements(inner, at, itemEnd, probe(*m_window, at, itemEnd, encoding), depth + 1);
        if (stop.how == End::Refused)
            return stop;
        if (openItem && stop.how == End::Lost && itemEnd - stop.at < 8 &&
            isItemEnd(stop.at, encoding)) {
            // Some Philips files claim less than the item's own end mark needs.
            at = stop.at + 8;
            result = {at, End::Normal};
            break;
        }
        if (stop.how == End::Lost) {
            if (openItem) {
                if (stop.at >= m_window->size())
                    note(Note::Truncated);
                else
                    note(Note::PartlyRead);
                result = stop;
                break;
            }
            if (stop.at < itemEnd)
                note(Note::PartlyRead);
        }
        at = openItem ? stop.at : itemEnd;
    }
    if (undefined && result.how == End::Lost && at >= m_window->size())
        note(Note::Truncated);
    if (!m_structureOnly) {
        m_out.elements[index].value = QString::number(items);
        m_out.elements[index].vm = 1;
    }
    return result;
}

bool Walker::startsWithItem(qint64 at, qint64 end, Encoding encoding) {
    const std::optional<Head> head = readHead(*m_window, at, end, {false, encoding.bigEndian});
    return head && (head->tag == kItem || head->tag == kSequenceEnd);
}

bool Walker::isItemEnd(qint64 at, Encoding encoding) {
    const std::optional<Head> head =
        readHead(*m_window, at, m_window->size(), {false, encoding.bigEndian});
    return head && head->tag == kItemEnd && head->length == 0;
}

Walker::Stop Walker::fragments(qint64 at, qint64 end) {
    while (at < end) {
        const std::optional<Head> head = readHead(*m_window, at, end, {false, false});
        if (!head)
            break;
        if (head->tag == kSequenceEnd)
            return {at + 8, End::Normal};
        if (head->tag != kItem || head->length == kUndefinedLength) {
            note(Note::PartlyRead);
            return {at, End::Lost};
        }
        at += 8 + qint64(head->length);
    }
    note(Note::Truncated);
    return {end, End::Lost};
}

bool Walker::keep(Element&& element, Role role) {
    if (++m_elements > m_limits.maxElements)
        return false;
    if (m_structureOnly)
        return true;
    collect(m_out.pixels, element, role);
    m_out.elements.append(std::move(element));
    return true;
}

} // namespace disclens::dicom
