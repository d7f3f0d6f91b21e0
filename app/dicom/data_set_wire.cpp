// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/data_set.h"
#include "dicom/tag_path.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace disclens::dicom {

// 150 elements a file and thousands of files cross the border between processes, so elements travel
// as one packed block: paths as what differs from the element before, text as Latin-1 where it
// fits, and of files that go together only what differs from the file before. The reader trusts
// nothing: it may be a damaged helper that sends.

namespace {

constexpr quint8 kNewPrefix = 1, kHasCreator = 2, kOwnPath = 4;
constexpr quint8 kAsBefore = 8; ///< a run of elements of the file before, and nothing else

class Packer {
  public:
    void byte(quint8 value) { m_bytes.append(char(value)); }
    void number(quint64 value) {
        std::array<char, 10> bytes{};
        const auto end = writeNumber(bytes.begin(), value);
        m_bytes.append(bytes.data(), end - bytes.begin());
    }
    void text(const QString& text) {
        const bool wide = isWide(text);
        number(quint64(text.size()) << 1 | (wide ? 1 : 0));
        if (wide) {
            m_bytes.append(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
            return;
        }
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + text.size());
        char* const to = m_bytes.data() + at;
        const QChar* const from = text.constData();
        for (qsizetype i = 0; i < text.size(); ++i)
            to[i] = char(from[i].unicode());
    }
    void element(const Element& e) {
        QChar tag[kTagSize];
        writeTag(tag, e.tag);
        const bool ownPath = !QStringView(e.path).endsWith(QStringView(tag, kTagSize));
        const qsizetype prefixSize = ownPath ? 0 : e.path.size() - kTagSize;
        const bool newPrefix = !ownPath && QStringView(e.path).first(prefixSize) != m_prefix;
        // The fixed parts in one go.
        std::array<char, 4 + 3 * 10> head{};
        auto to = head.begin();
        *to++ = char((newPrefix ? kNewPrefix : 0) | (e.creator.isEmpty() ? 0 : kHasCreator) |
                     (ownPath ? kOwnPath : 0));
        *to++ = char(e.kind);
        to = writeNumber(to, e.tag.key());
        *to++ = e.vr[0];
        *to++ = e.vr[1];
        to = writeNumber(to, e.vm);
        to = writeNumber(to, e.length);
        m_bytes.append(head.data(), to - head.begin());
        if (ownPath)
            text(e.path);
        if (newPrefix) {
            m_prefix = e.path.first(prefixSize);
            text(m_prefix);
        }
        if (!e.creator.isEmpty()) {
            const auto known = m_creators.constFind(e.creator);
            if (known != m_creators.cend()) {
                number(quint64(*known));
            } else {
                number(quint64(m_creators.size()));
                m_creators.insert(e.creator, m_creators.size());
                text(e.creator);
            }
        }
        text(e.value);
    }
    void elements(const QList<Element>& all, const QList<Element>& before) {
        qsizetype told = 0; // of the file before: up to here
        qsizetype at = 0;   // where it goes on
        qsizetype run = 0;  // elements before `at` that are the same
        const auto endRun = [&] {
            if (run == 0)
                return;
            byte(kAsBefore);
            number(quint64(at - run - told));
            number(quint64(run));
            told = at;
            run = 0;
        };
        for (const Element& e : all) {
            const qsizetype here = placeIn(before, at, e);
            if (here >= 0 && before[here] == e) {
                if (here != at)
                    endRun();
                at = here + 1;
                ++run;
                continue;
            }
            endRun();
            if (here >= 0)
                at = here + 1;
            element(e);
        }
        endRun();
    }
    QByteArray take() { return std::move(m_bytes); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

  private:
    template <typename To> static To writeNumber(To to, quint64 value) {
        for (; value >= 0x80; value >>= 7)
            *to++ = char(quint8(value) | 0x80);
        *to++ = char(value);
        return to;
    }
    /// Where an element of this kind stands in the file before; -1: not soon.
    static qsizetype placeIn(const QList<Element>& before, qsizetype from, const Element& e) {
        constexpr qsizetype kAhead = 16;
        const qsizetype end = std::min(before.size(), from + kAhead);
        for (qsizetype i = from; i < end; ++i)
            if (before[i].tag == e.tag && before[i].path == e.path)
                return i;
        return -1;
    }
    static bool isWide(const QString& text) {
        const QChar* const units = text.constData();
        unsigned any = 0;
        for (qsizetype i = 0; i < text.size(); ++i)
            any |= units[i].unicode();
        return any > 0xFF;
    }
    QByteArray m_bytes;
    QString m_prefix;
    QHash<QString, qsizetype> m_creators;
};

class Unpacker {
  public:
    explicit Unpacker(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size()) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_at == m_end; }
    quint8 byte() {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(*m_at++);
    }
    quint64 number() {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= quint64(part & 0x7F) << shift;
            if (!(part & 0x80))
                return value;
        }
        m_ok = false;
        return 0;
    }
    QString text() {
        const quint64 head = number();
        const bool wide = head & 1;
        const quint64 size = head >> 1, bytes = wide ? size * 2 : size;
        if (size > quint64(m_end - m_at) || bytes > quint64(m_end - m_at)) {
            m_ok = false;
            return {};
        }
        QString text;
        if (wide) {
            text.resize(qsizetype(size));
            std::memcpy(text.data(), m_at, size_t(bytes));
        } else {
            text = QString::fromLatin1(m_at, qsizetype(size));
        }
        m_at += bytes;
        return text;
    }
    /// All elements of a file; of the file before it some may be meant.
    void elements(QList<Element>& all, const QList<Element>& before) {
        const quint64 count = number();
        // Eight bytes are the least an element takes, and none of the file before is told twice: a
        // false count can't reserve more than was really sent.
        if (count > quint64(m_end - m_at) / 8 + 1 + quint64(before.size())) {
            m_ok = false;
            return;
        }
        all.reserve(qsizetype(count));
        quint64 at = 0; // in the file before
        while (m_ok && quint64(all.size()) < count) {
            const quint8 flags = byte();
            if (flags != kAsBefore) {
                element(all.emplaceBack(), flags);
                continue;
            }
            const quint64 left = quint64(before.size()) - at, skip = number(), run = number();
            if (run == 0 || skip > left || run > left - skip || run > count - quint64(all.size())) {
                m_ok = false;
                return;
            }
            at += skip;
            for (const quint64 end = at + run; at < end; ++at)
                all.append(before[qsizetype(at)]);
        }
    }

  private:
    void element(Element& e, quint8 flags) {
        const quint8 kind = byte();
        if (kind > quint8(ValueKind::Unread))
            m_ok = false;
        e.kind = ValueKind(kind);
        const quint32 key = quint32(number());
        e.tag = {quint16(key >> 16), quint16(key & 0xFFFF)};
        e.vr[0] = char(byte());
        e.vr[1] = char(byte());
        e.vm = quint32(number());
        e.length = number();
        if (flags & kOwnPath) {
            e.path = text();
        } else {
            if (flags & kNewPrefix)
                m_prefix = text();
            e.path = pathOf(m_prefix, e.tag);
        }
        if (flags & kHasCreator) {
            const quint64 index = number();
            if (index == quint64(m_creators.size()))
                m_creators.append(text());
            if (index < quint64(m_creators.size()))
                e.creator = m_creators[qsizetype(index)];
            else
                m_ok = false;
        }
        e.value = text();
    }

    const char* m_at;
    const char* m_end;
    bool m_ok = true;
    QString m_prefix;
    QList<QString> m_creators;
};

QDataStream& operator<<(QDataStream& out, const PixelDescription& p) {
    return out << p.present << p.sopClass << p.transferSyntax << qint32(p.rows) << qint32(p.columns)
               << qint32(p.frames) << qint32(p.samples) << qint32(p.bitsAllocated)
               << qint32(p.bitsStored) << qint32(p.highBit) << p.isSigned
               << qint32(p.planarConfiguration) << p.photometric << qint32(p.totalColumns)
               << qint32(p.totalRows) << p.sliceThicknessMm << p.frameTimeMs << p.hasOverlay
               << p.hasIcon;
}

QDataStream& operator>>(QDataStream& in, PixelDescription& p) {
    qint32 n[10] = {};
    in >> p.present >> p.sopClass >> p.transferSyntax >> n[0] >> n[1] >> n[2] >> n[3] >> n[4] >>
        n[5] >> n[6] >> p.isSigned >> n[7] >> p.photometric >> n[8] >> n[9] >> p.sliceThicknessMm >>
        p.frameTimeMs >> p.hasOverlay >> p.hasIcon;
    p.rows = n[0];
    p.columns = n[1];
    p.frames = n[2];
    p.samples = n[3];
    p.bitsAllocated = n[4];
    p.bitsStored = n[5];
    p.highBit = n[6];
    p.planarConfiguration = n[7];
    p.totalColumns = n[8];
    p.totalRows = n[9];
    return in;
}

} // namespace

void writeDataSet(QDataStream& out, const DataSet& value, const QList<Element>& before) {
    Packer packer;
    packer.reserve(before.isEmpty() ? value.elements.size() * 40 : 1024);
    packer.number(quint64(value.elements.size()));
    packer.elements(value.elements, before);
    out << packer.take() << value.pixels;
    wire::writeList(out, value.pixels.orientation);
    wire::writeList(out, value.pixels.position);
    wire::writeList(out, value.pixels.spacingMm);
    QByteArray notes;
    for (const Note note : value.notes)
        notes.append(char(note));
    out << notes << qint32(value.privateUnreadable) << value.contentHash;
}

void readDataSet(QDataStream& in, DataSet& value, const QList<Element>& before) {
    value = {};
    QByteArray packed, notes;
    qint32 unreadable = 0;
    in >> packed >> value.pixels;
    wire::readList(in, value.pixels.orientation);
    wire::readList(in, value.pixels.position);
    wire::readList(in, value.pixels.spacingMm);
    in >> notes >> unreadable >> value.contentHash;
    if (in.status() != QDataStream::Ok)
        return;
    value.privateUnreadable = unreadable;
    for (const char note : notes) {
        if (static_cast<quint8>(note) > quint8(Note::PrivateUnreadable))
            return in.setStatus(QDataStream::ReadCorruptData);
        value.notes.append(Note(static_cast<quint8>(note)));
    }
    Unpacker unpacker(packed);
    unpacker.elements(value.elements, before);
    if (!unpacker.ok() || !unpacker.atEnd())
        in.setStatus(QDataStream::ReadCorruptData);
}

QDataStream& operator<<(QDataStream& out, const DataSet& value) {
    writeDataSet(out, value, {});
    return out;
}

QDataStream& operator>>(QDataStream& in, DataSet& value) {
    readDataSet(in, value, {});
    return in;
}

} // namespace disclens::dicom
