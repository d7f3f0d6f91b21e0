// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/character_set.h"
#include "dicom/text_runs.h"
#include "dicom/walker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace disclens::dicom {

namespace {

constexpr int kMaxNumbers = 64;
constexpr qint64 kMaxWholeText = 4096;           ///< longer binary values are searched for runs
constexpr qint64 kMaxAllText = qint64(64) << 20; ///< text of one file, in characters
constexpr QChar kNulSign(0x2400);

/// What was found in the latest long binary values. Files of a series often repeat one of a hundred
/// kilobytes, file by file, and to compare it costs a twentieth of searching it. Whole bytes are
/// compared, so no file can pass for another. At most a megabyte.
class RepeatedBytes {
  public:
    struct Known {
        Tag tag;
        qint64 most = 0; ///< characters that text could have
        QByteArray bytes;
        QString text;
        bool cut = false, blank = true;
    };
    static constexpr qint64 kLongest = qint64(256) << 10;

    const Known* find(Tag tag, qint64 most, QByteArrayView bytes) const {
        for (const Known& one : m_known)
            if (one.tag == tag && one.most == most && QByteArrayView(one.bytes) == bytes)
                return &one;
        return nullptr;
    }
    void keep(Known one) {
        Known* place = &m_known[m_next];
        for (Known& known : m_known)
            if (known.tag == one.tag)
                place = &known;
        if (place == &m_known[m_next])
            m_next = (m_next + 1) % m_known.size();
        *place = std::move(one);
    }

  private:
    std::array<Known, 4> m_known;
    size_t m_next = 0;
};

QByteArrayView withoutPadding(QByteArrayView raw) {
    while (!raw.isEmpty() && (raw.back() == ' ' || raw.back() == '\0'))
        raw.chop(1);
    return raw;
}

} // namespace

QByteArray Walker::bytesOf(qint64 at, qint64 length) {
    QByteArray all;
    while (all.size() < length) {
        const QByteArrayView piece = m_window->at(
            at + all.size(), std::min<qint64>(ByteWindow::kMaxPiece, length - all.size()));
        if (piece.isEmpty()) {
            note(Note::PartlyRead);
            break;
        }
        all.append(piece.data(), piece.size());
    }
    return all;
}

void Walker::readValue(Scope& scope, Element& element, Vr vr, qint64 at, qint64 length,
                       Encoding encoding) {
    if (m_structureOnly)
        return;
    switch (kindOf(vr)) {
    case VrKind::Text:
        return readText(scope, element, vr, at, length);
    case VrKind::Number: {
        const int size = numberSize(vr);
        // OW of makers' own may be anything; odd lengths are no numbers.
        if (length % size == 0 && !(element.tag.isPrivate() && vr[0] == 'O')) {
            element.kind = ValueKind::Number;
            element.vm = vr[0] == 'O' ? 1 : quint32(std::min<qint64>(length / size, 0xFFFFFFFF));
            const qint64 wanted = std::min<qint64>(length, qint64(kMaxNumbers) * size);
            const QByteArrayView bytes = m_window->at(at, wanted);
            if (bytes.size() < wanted)
                note(Note::PartlyRead);
            element.value = numbersText(vr, bytes, encoding.bigEndian, kMaxNumbers);
            return;
        }
        if (!element.tag.isPrivate())
            note(Note::WrongVr);
        return readBytes(scope, element, at, length);
    }
    default:
        return readBytes(scope, element, at, length);
    }
}

void Walker::readText(Scope& scope, Element& element, Vr vr, qint64 at, qint64 length) {
    element.kind = ValueKind::Text;
    const qint64 room = std::min(m_limits.maxTextBytes, kMaxAllText - m_textBytes);
    qint64 take = std::min(length, std::max<qint64>(room, 0));
    if (take < length)
        note(Note::ValueCut);
    m_textBytes += take;

    QByteArray kept;
    QByteArrayView raw;
    if (take <= ByteWindow::kMaxPiece) {
        raw = m_window->at(at, take);
        if (raw.size() < take)
            note(Note::PartlyRead);
    } else {
        kept = bytesOf(at, take);
        raw = kept;
    }
    raw = withoutPadding(raw);
    bool guessed = false;
    element.value = decodeText(raw, scope.characterSets, vr == Vr{'P', 'N'}, &guessed);
    if (guessed)
        note(Note::CharacterSetGuessed);
    // What stands behind a NUL is not shown by most viewers, yet it is there.
    element.value.replace(QChar(u'\0'), kNulSign);
    if (element.value.isEmpty())
        element.vm = 0;
    else
        element.vm = isSingleText(vr) ? 1 : quint32(element.value.count(u'\\') + 1);

    const Tag tag = element.tag;
    if (tag == Tag{0x0008, 0x0005}) {
        scope.characterSets.clear();
        for (const QString& term : element.value.split(u'\\'))
            scope.characterSets << term.trimmed();
        if (element.value.trimmed().isEmpty())
            scope.characterSets.clear();
    } else if (tag.isPrivate() && tag.element >= 0x10 && tag.element <= 0xFF) {
        scope.creators.insert(tag.key(), element.value.trimmed());
    }
}

void Walker::readBytes(Scope& scope, Element& element, qint64 at, qint64 length) {
    if (m_structureOnly)
        return;
    element.kind = ValueKind::Bytes;
    element.vm = length > 0 ? 1 : 0;
    bool blank = true;
    if (length <= kMaxWholeText) {
        const QByteArrayView bytes = m_window->at(at, length);
        if (bytes.size() < length)
            note(Note::PartlyRead);
        element.value = wholeText(bytes, scope.characterSets);
        blank = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; });
        // Text of a creator that is written as UN still reserves its block.
        if (element.tag.isPrivate() && element.tag.element >= 0x10 && element.tag.element <= 0xFF)
            scope.creators.insert(element.tag.key(), element.value.trimmed());
    }
    if (element.value.isEmpty() && length > 0) {
        const qint64 most =
            std::min(m_limits.maxTextBytes, std::max<qint64>(0, kMaxAllText - m_textBytes));
        thread_local RepeatedBytes repeated;
        const bool mayRepeat = length > kMaxWholeText && length <= RepeatedBytes::kLongest;
        const QByteArrayView whole = mayRepeat ? m_window->at(at, length) : QByteArrayView();
        const RepeatedBytes::Known* const known =
            whole.size() == length ? repeated.find(element.tag, most, whole) : nullptr;
        TextRuns runs(most);
        for (qint64 done = known ? length : 0; done < length;) {
            const QByteArrayView piece =
                m_window->at(at + done, std::min<qint64>(ByteWindow::kMaxPiece, length - done));
            if (piece.isEmpty()) {
                note(Note::PartlyRead);
                break;
            }
            blank = blank && std::all_of(piece.begin(), piece.end(), [](char c) { return c == 0; });
            runs.feed(piece);
            done += piece.size();
        }
        runs.finish();
        const bool cut = known ? known->cut : runs.wasCut();
        element.value = known ? known->text : runs.text();
        blank = blank && (!known || known->blank);
        if (cut)
            note(Note::ValueCut);
        if (!known && mayRepeat && whole.size() == length)
            repeated.keep({element.tag, most, whole.toByteArray(), element.value, cut, blank});
    }
    m_textBytes += element.value.size();
    if (element.tag.isPrivate() && element.value.isEmpty() && !blank) {
        ++m_out.privateUnreadable;
        note(Note::PrivateUnreadable);
    }
}

void Walker::readLoose(ByteWindow& window, qint64 offset, qint64 end, const QString& path,
                       Note why) {
    if (m_structureOnly)
        return;
    m_window = &window;
    Element element;
    element.path = path;
    element.length = quint64(end - offset);
    element.vr[0] = 'O';
    element.vr[1] = 'B';
    Scope scope;
    bool blank = true;
    for (qint64 at = offset; blank && at < end;) {
        const QByteArrayView piece =
            window.at(at, std::min<qint64>(ByteWindow::kMaxPiece, end - at));
        if (piece.isEmpty())
            break;
        blank = std::all_of(piece.begin(), piece.end(), [](char c) { return c == 0; });
        at += piece.size();
    }
    if (blank)
        return; // padding
    note(why);
    readBytes(scope, element, offset, end - offset);
    keep(std::move(element), Role::Other);
}

} // namespace disclens::dicom
