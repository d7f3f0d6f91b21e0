// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/zip_directory.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace disclens::media {
namespace {

constexpr qint64 kEndBytes = 22;
constexpr qint64 kLocatorBytes = 20;
constexpr qint64 kEnd64Bytes = 56;
constexpr qint64 kLongestComment = 65'535;
constexpr qint64 kRecordBytes = 46;
constexpr qint64 kMaxDirectory = qint64(64) << 20;

template <typename T> T number(const QByteArray& bytes, qsizetype at) {
    return at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size()
               ? qFromLittleEndian<T>(bytes.constData() + at)
               : T(0);
}

struct Span {
    qint64 offset = 0;
    qint64 size = 0;
};

/// Where the central directory lies. Counted back from its end record, because programs stand
/// before many archives and the offsets inside are then wrong.
std::optional<Span> findDirectory(ByteSource& source) {
    const qint64 tailSize = std::min(source.size(), kEndBytes + kLongestComment + kLocatorBytes);
    const qint64 tailAt = source.size() - tailSize;
    const QByteArray tail = source.bytesAt(tailAt, tailSize);
    const qsizetype end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndBytes > tail.size())
        return std::nullopt;
    Span span{0, qint64(number<quint32>(tail, end + 12))};
    qint64 directoryEnd = tailAt + end;
    if (end >= kLocatorBytes && tail.mid(end - kLocatorBytes, 4) == "PK\x06\x07") {
        const qint64 end64 = directoryEnd - kLocatorBytes - kEnd64Bytes;
        const QByteArray record = source.bytesAt(end64, kEnd64Bytes);
        if (end64 >= 0 && record.startsWith("PK\x06\x06")) {
            span.size = qint64(number<quint64>(record, 40));
            directoryEnd = end64;
        }
    }
    if (span.size < 0 || span.size > directoryEnd)
        return std::nullopt;
    span.offset = directoryEnd - span.size;
    return span;
}

/// ZIP64 extra field: the sizes that did not fit come in a fixed order, the unpacked one first.
qint64 unpackedSize(const QByteArray& directory, qsizetype extraAt, qsizetype extraSize,
                    quint32 size32) {
    if (size32 != 0xffffffffU)
        return size32;
    for (qsizetype at = extraAt; at + 4 <= extraAt + extraSize;) {
        const qsizetype length = number<quint16>(directory, at + 2);
        if (number<quint16>(directory, at) == 1 && length >= 8)
            return std::max<qint64>(0, qint64(number<quint64>(directory, at + 4)));
        at += 4 + length;
    }
    return 0;
}

/// The mark of a document by one member's name. An OpenDocument file and an EPUB begin with
/// "mimetype", stored unpacked.
QString documentTypeOf(const QByteArray& name, ByteSource& source) {
    if (name == "[Content_Types].xml")
        return QStringLiteral("application/vnd.openxmlformats-officedocument");
    if (name == "AndroidManifest.xml")
        return QStringLiteral("application/vnd.android.package-archive");
    if (name.compare("META-INF/MANIFEST.MF", Qt::CaseInsensitive) == 0)
        return QStringLiteral("application/java-archive");
    if (name == "mimetype") {
        const QByteArray head = source.bytesAt(0, 160);
        const qsizetype from = 30 + 8 + number<quint16>(head, 28);
        const QByteArray type =
            head.mid(from, qsizetype(std::min<quint32>(number<quint32>(head, 18), 100)));
        if (head.mid(30, 8) == "mimetype" && type.startsWith("application/"))
            return QString::fromLatin1(type);
    }
    return {};
}

} // namespace

ZipDirectory readZipDirectory(ByteSource& source) {
    ZipDirectory out;
    const std::optional<Span> span = findDirectory(source);
    if (!span)
        return out;
    out.found = true;
    const QByteArray directory = source.bytesAt(span->offset, std::min(span->size, kMaxDirectory));
    bool android = false;
    for (qsizetype at = 0; at + kRecordBytes <= directory.size();) {
        if (number<quint32>(directory, at) != 0x02014b50U)
            break;
        const quint16 flags = number<quint16>(directory, at + 8);
        const qsizetype nameSize = number<quint16>(directory, at + 28);
        const qsizetype extraSize = number<quint16>(directory, at + 30);
        const qsizetype commentSize = number<quint16>(directory, at + 32);
        const QByteArray name = directory.mid(at + kRecordBytes, nameSize);
        if (!name.endsWith('/')) {
            ++out.files;
            const qint64 size = unpackedSize(directory, at + kRecordBytes + nameSize, extraSize,
                                             number<quint32>(directory, at + 24));
            if (__builtin_add_overflow(out.bytes, size, &out.bytes))
                out.bytes = 0;
            out.locked = out.locked || (flags & 1U);
            out.strongLock = out.strongLock || (flags & (1U << 6U));
        }
        if (!android) {
            const QString type = documentTypeOf(name, source);
            android = type.endsWith(QLatin1String("android.package-archive"));
            if (!type.isEmpty() && (out.documentType.isEmpty() || android))
                out.documentType = type;
        }
        at += kRecordBytes + nameSize + extraSize + commentSize;
    }
    return out;
}

} // namespace disclens::media
