// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include "base/checked.h"
#include "image/inflate.h"

#include <QtEndian>

#include <cstring>

namespace disclens::image {

namespace {

constexpr QLatin1String kRle("1.2.840.10008.1.2.5");
constexpr QLatin1String kDeflatedFrame("1.2.840.10008.1.2.8.1");

struct Name {
    const char* uid;
    const char* name;
};
/// Those that cannot be shown, or need a name in an error. Source: PS3.6 A.1.
constexpr Name kNames[] = {
    {"1.2.840.10008.1.2.4.94", "JPIP Referenced"},
    {"1.2.840.10008.1.2.4.95", "JPIP Referenced Deflate"},
    {"1.2.840.10008.1.2.4.204", "JPIP HTJ2K Referenced"},
    {"1.2.840.10008.1.2.4.205", "JPIP HTJ2K Referenced Deflate"},
    {"1.2.840.10008.1.2.6.1", "RFC 2557 MIME Encapsulation"},
    {"1.2.840.10008.1.2.6.2", "XML Encoding"},
    {"1.2.840.10008.1.2.7.1", "SMPTE ST 2110-20 Uncompressed Progressive Active Video"},
    {"1.2.840.10008.1.2.7.2", "SMPTE ST 2110-20 Uncompressed Interlaced Active Video"},
    {"1.2.840.10008.1.2.7.3", "SMPTE ST 2110-30 PCM Digital Audio"},
    {"1.2.840.10008.1.2.5", "RLE Lossless"},
    {"1.2.840.10008.1.2.8.1", "Deflated Image Frame"},
};

bool starts(const QByteArray& bytes, const char* magic, qsizetype n) {
    return bytes.startsWith(QByteArray::fromRawData(magic, n));
}

/// JPEG-LS is told from JPEG by its frame header (SOF55), which comes after a few other segments.
bool isJpegLs(const QByteArray& bytes) {
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xFF) {
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xF7)
            return true;
        if (marker == 0xDA || (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 &&
                               marker != 0xC8 && marker != 0xCC))
            return false;
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return false;
}

/// HTJ2K has a CAP marker with Part 15 or Rsiz bit 14 in its SIZ segment (ISO/IEC 15444-15 A.2).
bool isHighThroughput(const QByteArray& bytes) {
    return starts(bytes, "\xFF\x4F\xFF\x51", 4) && bytes.size() > 8 && (quint8(bytes[6]) & 0x40);
}

template <typename T> void swapWords(QByteArray& bytes) {
    auto* words = reinterpret_cast<T*>(bytes.data());
    qFromBigEndian<T>(words, bytes.size() / qsizetype(sizeof(T)), words);
}

} // namespace

QString transferSyntaxName(const QString& uid) {
    for (const Name& entry : kNames)
        if (uid == QLatin1String(entry.uid))
            return QString::fromLatin1(entry.name);
    return uid;
}

std::optional<qint64> rasterBytes(qint64 width, qint64 height, qint64 samples, qint64 container) {
    if (width <= 0 || height <= 0 || samples <= 0 || container <= 0)
        return std::nullopt;
    const auto pixels = checkedMul(width, height);
    const auto all = pixels ? checkedMul(*pixels, samples * (container / 8)) : std::nullopt;
    return all && *all <= kMaxRasterBytes ? all : std::nullopt;
}

Result<Raster> decodeCoded(const QByteArray& coded, const PixelShape& shape, int maxSide) {
    if (shape.transferSyntax == kRle)
        return decodeRle(coded, shape);
    if (shape.transferSyntax == kDeflatedFrame) {
        bool cutShort = false;
        // Nothing but the frame itself and perhaps a padding byte can be meant.
        const qint64 most =
            qint64(shape.rows) * shape.columns * shape.samples * (shape.bitsAllocated + 7) / 8 +
            4096;
        Result<QByteArray> plain = inflateBytes(coded, std::min(most, kMaxRasterBytes), &cutShort);
        if (!plain)
            return plain.error();
        Result<Raster> raster = nativeRaster(*plain, 0, shape);
        if (raster) {
            raster->decoder = QStringLiteral("zlib");
            if (cutShort && !raster->warnings.contains(QStringLiteral("truncated")))
                raster->warnings.append(QStringLiteral("truncated"));
        }
        return raster;
    }
    if (starts(coded, "\xFF\xD8", 2))
        return isJpegLs(coded) ? decodeJpegLs(coded, shape) : decodeJpeg(coded, shape, maxSide);
    if (isHighThroughput(coded)) {
        Result<Raster> raster = decodeHtJpeg2000(coded, shape);
        return raster ? raster : decodeJpeg2000(coded, shape, maxSide);
    }
    if (starts(coded, "\xFF\x4F\xFF\x51", 4) || starts(coded, "\x00\x00\x00\x0CjP  ", 8))
        return decodeJpeg2000(coded, shape, maxSide);
    if (starts(coded, "\xFF\x0A", 2) || starts(coded, "\x00\x00\x00\x0CJXL ", 8))
        return decodeJpegXl(coded, shape);
    for (const Name& entry : kNames)
        if (shape.transferSyntax == QLatin1String(entry.uid))
            return Error{
                ErrorCode::NotSupported, {QString::fromLatin1(entry.name)}, "transfer syntax"};
    const QString uid = shape.transferSyntax;
    const QLatin1String known("1.2.840.10008.1.2.4.");
    if (uid.startsWith(known))
        return Error{ErrorCode::Damaged, {}, "no known start of a picture"};
    return Error{ErrorCode::NotSupported, {uid}, "transfer syntax"};
}

Result<Raster> nativeRaster(const QByteArray& bytes, int bitOffset, const PixelShape& shape) {
    Raster raster;
    raster.width = shape.columns;
    raster.height = shape.rows;
    raster.samples = shape.samples;
    raster.planar = shape.planar && shape.samples > 1;
    raster.isFloat = shape.kind != PixelShape::Kind::Integer;
    raster.decoder = QStringLiteral("native");
    const int allocated = shape.bitsAllocated;
    raster.container = allocated <= 8 ? 8 : allocated <= 16 ? 16 : allocated <= 32 ? 32 : 64;
    raster.precision = allocated;
    raster.packed422 = shape.is422() && allocated == 8;
    const auto total = rasterBytes(raster.width, raster.height, raster.samples, raster.container);
    if (!total)
        return Error{ErrorCode::BadPixels, {}, "raster"};
    qint64 expected = *total;
    if (raster.packed422)
        expected = qint64(raster.height) * ((raster.width + 1) / 2) * 4;

    if (allocated % 8 != 0 || allocated == 24) {
        // Samples are packed, first one in the lowest bits (PS3.5 8.1.1, 8.2).
        const qint64 count = qint64(raster.width) * raster.height * raster.samples;
        QByteArray out(*total, '\0');
        const int size = raster.container / 8;
        qint64 bit = bitOffset;
        const qint64 bits = qint64(bytes.size()) * 8;
        for (qint64 i = 0; i < count; ++i, bit += allocated) {
            if (bit + allocated > bits) {
                raster.warnings.append(QStringLiteral("truncated"));
                break;
            }
            quint32 value = 0;
            for (int b = 0; b < allocated; ++b) {
                const qint64 at = bit + b;
                value |= quint32(quint8(bytes[at >> 3]) >> (at & 7) & 1u) << b;
            }
            std::memcpy(out.data() + i * size, &value, size_t(size));
        }
        raster.bytes = out;
        return raster;
    }
    raster.bytes = bytes;
    if (raster.bytes.size() < expected) {
        raster.warnings.append(QStringLiteral("truncated"));
        raster.bytes.append(QByteArray(expected - raster.bytes.size(), '\0'));
    } else {
        raster.bytes.truncate(expected);
    }
    if (shape.bigEndianPixels) {
        if (raster.container == 8 && shape.wordPixels)
            raster.bytes.append(QByteArray(raster.bytes.size() % 2, '\0')),
                swapWords<quint16>(raster.bytes);
        else if (raster.container == 16)
            swapWords<quint16>(raster.bytes);
        else if (raster.container == 32)
            swapWords<quint32>(raster.bytes);
        else if (raster.container == 64)
            swapWords<quint64>(raster.bytes);
        raster.bytes.truncate(expected);
    }
    return raster;
}

} // namespace disclens::image
