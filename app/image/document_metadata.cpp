// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_metadata.h"

#include "image/document_encoding.h"
#include "image/document_facts.h"
#include "image/document_markup.h"
#include "image/document_runs.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

namespace disclens::image {

namespace {

constexpr qsizetype kMaxXmpDepth = 128;

/// Names of IPTC-IIM data sets of record 2 that tell about people, places or words; others go by
/// number.
QString iptcName(int record, int set) {
    static constexpr auto kNames = std::to_array<std::pair<int, const char*>>(
        {{5, "Object Name"},    {15, "Category"},
         {25, "Keywords"},      {40, "Special Instructions"},
         {55, "Date Created"},  {60, "Time Created"},
         {65, "Program"},       {80, "By-line"},
         {85, "By-line Title"}, {90, "City"},
         {92, "Sublocation"},   {95, "Province/State"},
         {101, "Country"},      {103, "Reference"},
         {105, "Headline"},     {110, "Credit"},
         {115, "Source"},       {116, "Copyright Notice"},
         {118, "Contact"},      {120, "Caption"},
         {122, "Writer"}});
    if (record == 2) {
        for (const auto& [number, name] : kNames) {
            if (number == set)
                return QStringLiteral("IPTC ") + QString::fromLatin1(name);
        }
    }
    return QStringLiteral("IPTC %1:%2").arg(record).arg(set);
}

void readIimRecords(QByteArrayView bytes, DocumentFacts& facts) {
    const ByteView in(bytes);
    qsizetype at = 0;
    bool utf8 = false;
    while (in.has(at, 5) && in.u8(at) == 0x1c) {
        const int record = in.u8(at + 1), set = in.u8(at + 2);
        qsizetype length = in.u16(at + 3, true);
        at += 5;
        if (length & 0x8000) { // extended: the low bits say how many bytes hold the length
            const qsizetype count = length & 0x7fff;
            if (count > 4 || !in.has(at, count))
                break;
            length = 0;
            for (qsizetype i = 0; i < count; ++i)
                length = length << 8 | in.u8(at + i);
            at += count;
        }
        const QByteArrayView value = in.part(at, length);
        if (record == 1 && set == 90)
            utf8 = value == "\x1b%G";
        else if (!(record <= 2 && set == 0) && !value.isEmpty()) // the records' own version numbers
            addProperty(facts, iptcName(record, set),
                        utf8 ? QString::fromUtf8(value) : toText(value, TextForm::EightBit));
        if (value.size() < length)
            break;
        at += length;
    }
    if (at < in.size() - 4)
        readRuns(in.part(at, in.size() - at), facts);
}

} // namespace

void readRuns(QByteArrayView bytes, DocumentFacts& facts) {
    TextSink sink(kMaxTextChars - qMin(kMaxTextChars, facts.text.size()));
    RunFinder finder(RunFinder::Kind::Data, false, sink);
    finder.feed(bytes);
    finder.finish();
    keepText(sink, facts);
}

void readXmp(QByteArrayView packet, DocumentFacts& facts) {
    if (packet.isEmpty())
        return;
    const QString xml = toText(packet, textForm(packet.first(qMin<qsizetype>(packet.size(), 512))));
    QXmlStreamReader reader(xml.left(xml.lastIndexOf(u'>') + 1));
    reader.setEntityExpansionLimit(64);
    QStringList names;
    QString text;
    while (!reader.atEnd() && names.size() < kMaxXmpDepth) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            text.clear();
            const QString name = reader.qualifiedName().toString();
            // rdf:Seq, rdf:li and the like only group; the property is the element around them.
            names.append(name.startsWith(u"rdf:") && !names.isEmpty() ? names.back() : name);
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                const QString key = attribute.qualifiedName().toString();
                if (key.startsWith(u"xml") || attribute.value().isEmpty())
                    continue;
                addProperty(facts,
                            QStringLiteral("XMP ") + (key.startsWith(u"rdf:") ? names.back() : key),
                            attribute.value());
            }
            break;
        }
        case QXmlStreamReader::EndElement:
            if (names.isEmpty())
                break;
            if (names.back().endsWith(u":image") && text.size() > 1024)
                addProperty(facts, QStringLiteral("XMP thumbnail"),
                            QString::number(text.size() * 3 / 4));
            else
                addProperty(facts, QStringLiteral("XMP ") + names.back(), text);
            names.removeLast();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError() || names.size() >= kMaxXmpDepth) {
        const MarkupText rest = htmlText(xml);
        TextSink sink(kMaxTextChars - qMin(kMaxTextChars, facts.text.size()));
        sink.addLine(rest.visible);
        sink.addLine(rest.hidden);
        keepText(sink, facts);
    }
}

void readIptc(QByteArrayView bytes, DocumentFacts& facts) {
    const ByteView in(bytes);
    qsizetype at = in.startsWith({"Photoshop 3.0\0", 14}) ? 14 : 0;
    if (!in.startsWith("8BIM", at)) {
        readIimRecords(bytes, facts);
        return;
    }
    // Photoshop image resources: mark, id, Pascal string padded to even, length, bytes padded to
    // even.
    while (in.startsWith("8BIM", at) && in.has(at, 12)) {
        const int id = in.u16(at + 4, true);
        const qsizetype nameBytes = (in.u8(at + 6) + 2) & ~1;
        const qsizetype lengthAt = at + 6 + nameBytes;
        const qsizetype length = in.u32(lengthAt, true);
        const QByteArrayView data = in.part(lengthAt + 4, length);
        if (id == 0x0404)
            readIimRecords(data, facts);
        else if (id == 0x0424)
            readXmp(data, facts);
        else if (id == 0x0409 || id == 0x040c)
            addProperty(facts, QStringLiteral("Photoshop thumbnail"), QString::number(data.size()));
        else
            readRuns(data, facts);
        if (data.size() < length)
            break;
        at = lengthAt + 4 + length + (length & 1);
    }
}

} // namespace disclens::image
