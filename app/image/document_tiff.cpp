// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_tiff.h"

#include "image/document_bytes.h"
#include "image/document_encoding.h"
#include "image/document_facts.h"
#include "image/document_metadata.h"

#include <QSet>

namespace disclens::image {

namespace {

constexpr int kMaxDirectories = 4096, kMaxEntries = 4096;

/// Names of the baseline tags that hold words (TIFF 6.0, section 8).
QString tagName(int tag) {
    switch (tag) {
    case 0x010d:
        return QStringLiteral("TIFF DocumentName");
    case 0x010e:
        return QStringLiteral("TIFF ImageDescription");
    case 0x010f:
        return QStringLiteral("TIFF Make");
    case 0x0110:
        return QStringLiteral("TIFF Model");
    case 0x011d:
        return QStringLiteral("TIFF PageName");
    case 0x0131:
        return QStringLiteral("TIFF Software");
    case 0x0132:
        return QStringLiteral("TIFF DateTime");
    case 0x013b:
        return QStringLiteral("TIFF Artist");
    case 0x013c:
        return QStringLiteral("TIFF HostComputer");
    case 0x8298:
        return QStringLiteral("TIFF Copyright");
    default:
        return QStringLiteral("TIFF 0x%1").arg(tag, 4, 16, QChar(u'0'));
    }
}

class Directories {
  public:
    Directories(QByteArrayView bytes, DocumentFacts& facts)
        : m_in(bytes)
        , m_facts(facts)
        , m_big(bytes.startsWith('M'))
        , m_wide(m_in.u16(2, m_big) == 43) {}

    int pages() const { return m_pages; }
    bool isWide() const { return m_wide; }

    void walk() {
        quint64 next = m_wide ? u64(8) : m_in.u32(4, m_big);
        QSet<quint64> seen;
        while (next != 0 && !seen.contains(next) && m_pages < kMaxDirectories) {
            seen.insert(next);
            next = directory(next);
        }
        if (next != 0)
            leaveOut(m_facts,
                     QStringLiteral("picture-damaged")); // a loop, or more pages than anybody scans
    }

  private:
    quint64 u64(qsizetype at) const {
        const quint64 first = m_in.u32(at, m_big), second = m_in.u32(at + 4, m_big);
        return m_big ? first << 32 | second : second << 32 | first;
    }

    quint64 directory(quint64 offset) {
        const qsizetype head = m_wide ? 8 : 2, entry = m_wide ? 20 : 12;
        if (offset > quint64(m_in.size()) || !m_in.has(qsizetype(offset), head)) {
            leaveOut(m_facts, QStringLiteral("picture-cut-off"));
            return 0;
        }
        ++m_pages;
        qsizetype at = qsizetype(offset);
        const quint64 count = m_wide ? u64(at) : m_in.u16(at, m_big);
        at += head;
        for (quint64 i = 0; i < qMin<quint64>(count, kMaxEntries); ++i, at += entry) {
            if (!m_in.has(at, entry))
                return 0;
            readEntry(at);
        }
        if (count > quint64(kMaxEntries))
            return 0;
        return m_wide ? u64(at) : m_in.u32(at, m_big);
    }

    void readEntry(qsizetype at) {
        const int tag = m_in.u16(at, m_big), type = m_in.u16(at + 2, m_big);
        // 1 BYTE, 2 ASCII, 7 UNDEFINED: one byte each; 4 LONG for IPTC, which some programs write
        // so.
        const int unit = type == 1 || type == 2 || type == 7 ? 1 : type == 4 ? 4 : 0;
        const quint64 count = m_wide ? u64(at + 4) : m_in.u32(at + 4, m_big);
        if (m_pages == 1 && count == 1 && (tag == 0x0100 || tag == 0x0101)) {
            const qsizetype place = at + (m_wide ? 12 : 8);
            const quint32 value = type == 3 ? m_in.u16(place, m_big) : m_in.u32(place, m_big);
            (tag == 0x0100 ? m_facts.width : m_facts.height) = int(qMin(value, 0x7fffffffu));
            return;
        }
        if (unit == 0 || count == 0 || count > quint64(m_in.size()))
            return;
        const quint64 length = count * quint64(unit);
        const qsizetype valueAt = at + (m_wide ? 12 : 8);
        const quint64 place = length <= (m_wide ? 8u : 4u) ? quint64(valueAt)
                              : m_wide                     ? u64(valueAt)
                                                           : m_in.u32(valueAt, m_big);
        if (place >= quint64(m_in.size()))
            return;
        const QByteArrayView value = m_in.part(qsizetype(place), qsizetype(length));
        if (tag == 0x02bc)
            readXmp(value, m_facts);
        else if (tag == 0x83bb || tag == 0x8649)
            readIptc(value, m_facts);
        else if (type == 2)
            addProperty(m_facts, tagName(tag),
                        toText(value, TextForm::EightBit).remove(QChar(u'\0')));
        else if (type != 4 && tag != 0x0140 && tag != 0x8773 && tag != 0x927c &&
                 value.size() <= (1 << 20))
            readRuns(value,
                     m_facts); // unknown bytes; not colour tables, colour profiles and maker notes
    }

    ByteView m_in;
    DocumentFacts& m_facts;
    bool m_big, m_wide;
    int m_pages = 0;
};

} // namespace

void readTiff(QByteArrayView bytes, DocumentFacts& facts) {
    Directories directories(bytes, facts);
    directories.walk();
    facts.pages = qMax(1, directories.pages());
    facts.isPicture = facts.width > 0 && facts.height > 0;
    if (!facts.isPicture)
        leaveOut(facts, QStringLiteral("picture-damaged"));
    if (!directories.isWide())
        readExif(bytes, facts); // camera, place and maker's note, which hang below the first page
}

} // namespace disclens::image
