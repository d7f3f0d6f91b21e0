// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_picture.h"

#include "image/document_bytes.h"
#include "image/document_encoding.h"
#include "image/document_facts.h"
#include "image/document_metadata.h"
#include "image/document_runs.h"
#include "image/document_tiff.h"

#include <QImageReader>

#include <zlib.h>

namespace disclens::image {

namespace {

/// Pictures are read into memory for their metadata up to this size; larger ones (whole films) are
/// searched as a stream.
constexpr qint64 kMaxPictureBytes = qint64(256) << 20;

void addTrailing(const ByteView& in, qsizetype end, DocumentFacts& facts) {
    // A few bytes of padding are usual; more is another file or what a program hid there.
    if (in.size() - end < 16)
        return;
    addProperty(facts, QStringLiteral("Data after the picture"), QString::number(in.size() - end));
    readRuns(in.part(end, in.size() - end), facts);
}

/// Behind a scan header: the offset of the next marker that is not part of the compressed data.
qsizetype endOfScan(QByteArrayView bytes, qsizetype at) {
    while (at + 1 < bytes.size()) {
        at = bytes.indexOf('\xff', at);
        if (at < 0 || at + 1 >= bytes.size())
            return bytes.size();
        const uchar next = uchar(bytes[at + 1]);
        if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
        ++at;
    }
    return bytes.size();
}

/// Segments of a JPEG file (ITU-T T.81, B.1.1).
void readJpeg(QByteArrayView bytes, DocumentFacts& facts) {
    const ByteView in(bytes);
    qsizetype at = 2;
    QByteArray extendedXmp;
    while (in.has(at, 4)) {
        if (in.u8(at) != 0xff) {
            leaveOut(facts, QStringLiteral("picture-damaged"));
            readRuns(in.part(at, in.size() - at), facts);
            return;
        }
        const int marker = in.u8(at + 1);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xd9)
            break;
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        const qsizetype length = in.u16(at + 2, true);
        const QByteArrayView body = in.part(at + 4, length - 2);
        const ByteView segment(body);
        if (length < 2 || body.size() < length - 2)
            leaveOut(facts, QStringLiteral("picture-damaged"));
        if (marker == 0xfe) {
            addProperty(facts, QStringLiteral("JPEG comment"), toText(body, TextForm::EightBit));
        } else if (marker == 0xe1 && segment.startsWith({"Exif\0", 5})) {
            readExif(segment.part(6, body.size()), facts);
        } else if (marker == 0xe1 && segment.startsWith({"http://ns.adobe.com/xap/1.0/\0", 29})) {
            readXmp(segment.part(29, body.size()), facts);
        } else if (marker == 0xe1 &&
                   segment.startsWith({"http://ns.adobe.com/xmp/extension/\0", 35})) {
            extendedXmp.append(segment.part(35 + 40, body.size())); // GUID, full length, offset
        } else if (marker == 0xed) {
            readIptc(body, facts);
        } else if (marker == 0xe2 && segment.startsWith({"MPF\0", 4})) {
            addProperty(facts, QStringLiteral("More pictures in this file"),
                        QString::number(body.size()));
        } else if (marker >= 0xe0 && marker <= 0xef && !segment.startsWith({"ICC_PROFILE\0", 12})) {
            readRuns(body, facts);
        }
        at += 2 + qMax<qsizetype>(length, 2);
        if (marker == 0xda)
            at = endOfScan(bytes, at);
    }
    readXmp(extendedXmp, facts);
    if (in.u8(at) == 0xff && in.u8(at + 1) == 0xd9)
        addTrailing(in, at + 2, facts);
    else
        leaveOut(facts, QStringLiteral("picture-cut-off"));
}

/// zlib data of a zTXt, iTXt or iCCP chunk, at most 1 MB of it.
QByteArray inflated(QByteArrayView packed) {
    QByteArray out(1 << 20, Qt::Uninitialized);
    uLongf size = uLongf(out.size());
    const int code =
        uncompress(reinterpret_cast<Bytef*>(out.data()), &size,
                   reinterpret_cast<const Bytef*>(packed.data()), uLong(packed.size()));
    // Z_BUF_ERROR: more than the limit, and what fits is there.
    out.truncate(code == Z_OK || code == Z_BUF_ERROR ? qsizetype(size) : 0);
    return out;
}

/// Text chunks of a PNG file (W3C PNG, 11.3.3), whose keyword ends with a NUL.
void readPngText(QByteArrayView type, QByteArrayView body, DocumentFacts& facts) {
    const qsizetype end = body.indexOf('\0');
    if (end < 0) {
        readRuns(body, facts);
        return;
    }
    const QString key = QStringLiteral("PNG ") + fromWindows1252(body.first(end));
    QByteArrayView value = body.sliced(end + 1);
    QByteArray unpacked;
    if (type == "zTXt") {
        unpacked = inflated(value.sliced(qMin<qsizetype>(1, value.size())));
        value = unpacked;
    } else if (type == "iTXt" && value.size() >= 2) {
        const bool packed = value[0] == 1;
        value = value.sliced(2);
        for (int skip = 0; skip < 2; ++skip) { // language, translated keyword
            const qsizetype nul = value.indexOf('\0');
            value = nul < 0 ? QByteArrayView() : value.sliced(nul + 1);
        }
        if (packed) {
            unpacked = inflated(value);
            value = unpacked;
        }
    }
    if (key == u"PNG XML:com.adobe.xmp") {
        readXmp(value, facts);
    } else if (key.startsWith(u"PNG Raw profile type")) {
        // ImageMagick writes EXIF and IPTC as hexadecimal digits: name, length, digits.
        const QByteArray hex = value.toByteArray().trimmed();
        const qsizetype digits = hex.indexOf('\n', hex.indexOf('\n') + 1) + 1;
        const QByteArray raw = QByteArray::fromHex(hex.mid(digits > 0 ? digits : 0));
        if (key.contains(u"iptc") || key.contains(u"8bim"))
            readIptc(raw, facts);
        else if (key.contains(u"xmp"))
            readXmp(raw, facts);
        else if (raw.startsWith(QByteArrayView("Exif\0\0", 6)))
            readExif(QByteArrayView(raw).sliced(6), facts);
        else
            readRuns(raw, facts);
    } else {
        addProperty(facts, key, toText(value, TextForm::EightBit));
    }
}

void readPng(QByteArrayView bytes, DocumentFacts& facts) {
    const ByteView in(bytes);
    qsizetype at = 8;
    while (in.has(at, 12)) {
        const qsizetype length = in.u32(at, true);
        const QByteArrayView type = in.part(at + 4, 4), body = in.part(at + 8, length);
        if (body.size() < length)
            break;
        if (type == "tEXt" || type == "zTXt" || type == "iTXt")
            readPngText(type, body, facts);
        else if (type == "eXIf")
            readExif(body, facts);
        else if (type == "tIME" && body.size() >= 7)
            addProperty(facts, QStringLiteral("PNG tIME"),
                        QStringLiteral("%1-%2-%3")
                            .arg(ByteView(body).u16(0, true), 4, 10, QChar(u'0'))
                            .arg(ByteView(body).u8(2), 2, 10, QChar(u'0'))
                            .arg(ByteView(body).u8(3), 2, 10, QChar(u'0')));
        else if (type != "IDAT" && type != "fdAT" && type != "PLTE" && type != "iCCP" &&
                 type != "tRNS" && type != "hIST")
            readRuns(body, facts);
        at += 12 + length;
        if (type == "IEND") {
            addTrailing(in, at, facts);
            return;
        }
    }
    leaveOut(facts, QStringLiteral("picture-cut-off"));
    readRuns(in.part(at, 1 << 20), facts);
}

void readWebP(QByteArrayView bytes, DocumentFacts& facts) {
    const ByteView in(bytes);
    qsizetype at = 12;
    while (in.has(at, 8)) {
        const QByteArrayView type = in.part(at, 4);
        const qsizetype length = in.u32(at + 4, false);
        const QByteArrayView body = in.part(at + 8, length);
        if (type == "EXIF")
            readExif(body.startsWith(QByteArrayView("Exif\0\0", 6)) ? body.sliced(6) : body, facts);
        else if (type == "XMP ")
            readXmp(body, facts);
        else if (type != "VP8 " && type != "VP8L" && type != "ALPH" && type != "ANMF" &&
                 type != "ICCP")
            readRuns(body, facts);
        if (body.size() < length) {
            leaveOut(facts, QStringLiteral("picture-cut-off"));
            return;
        }
        at += 8 + length + (length & 1);
    }
    addTrailing(in, qMin(at, in.size()), facts);
}

} // namespace

Status readPicture(const SharedFd& file, DocumentFacts& facts) {
    const qint64 size = file.size();
    FdDevice device(file);
    QImageReader reader(&device);
    // Qt's reader of TIFF files needs one pass over the file for each page; ours counts while it
    // reads.
    if (facts.type != FileType::Tiff || size > kMaxPictureBytes) {
        const QSize pixels = reader.size();
        facts.isPicture = pixels.isValid();
        facts.width = qMax(0, pixels.width());
        facts.height = qMax(0, pixels.height());
        facts.pages = qMax(1, facts.type == FileType::Gif ? reader.imageCount() : 1);
        if (!facts.isPicture)
            leaveOut(facts, QStringLiteral("picture-damaged"));
    }

    const bool structured = facts.type == FileType::Jpeg || facts.type == FileType::Png ||
                            facts.type == FileType::WebP || facts.type == FileType::Tiff;
    if (structured && size <= kMaxPictureBytes) {
        const Result<QByteArray> bytes = file.read(0, size);
        if (!bytes)
            return bytes.error();
        switch (facts.type) {
        case FileType::Jpeg:
            readJpeg(*bytes, facts);
            break;
        case FileType::Png:
            readPng(*bytes, facts);
            break;
        case FileType::WebP:
            readWebP(*bytes, facts);
            break;
        default:
            readTiff(*bytes, facts);
            break;
        }
        return Done{};
    }
    for (const QString& key : reader.textKeys())
        addProperty(facts, QString(fileTypeName(facts.type).toUpper() + u' ' + key),
                    reader.text(key));
    TextSink sink;
    RunFinder finder(RunFinder::Kind::Packed, false, sink);
    const Status looked = findRuns(file, 0, size, finder);
    keepText(sink, facts);
    return looked;
}

} // namespace disclens::image
