// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcerror.h>
#include <dcmtk/dcmdata/dcrledec.h>

#include <QtEndian>

namespace disclens::image {

/// PS3.5 annex G: a header of 16 numbers, then one PackBits segment for each byte of each sample,
/// highest byte first.
Result<Raster> decodeRle(const QByteArray& coded, const PixelShape& shape) {
    Raster raster;
    raster.width = shape.columns;
    raster.height = shape.rows;
    raster.samples = shape.samples;
    raster.precision = shape.bitsAllocated;
    raster.decoder = QStringLiteral("DCMTK RLE");
    // Single bits stay packed: the segment holds the bytes of the bit-packed frame.
    const bool packedBits = shape.bitsAllocated == 1;
    const int sampleBytes = qMax(1, shape.bitsAllocated / 8);
    raster.container = sampleBytes * 8;
    if (!packedBits && (shape.bitsAllocated % 8 != 0 || sampleBytes == 3 || sampleBytes > 8))
        return Error{ErrorCode::BadPixels, {}, "rle bits allocated"};
    const qint64 pixels = qint64(shape.rows) * shape.columns;
    const qint64 planeBytes = packedBits ? (pixels * shape.samples + 7) / 8 : pixels;
    const qsizetype planes = packedBits ? 1 : qsizetype(sampleBytes) * shape.samples;
    const auto total = rasterBytes(shape.columns, shape.rows, shape.samples, raster.container);
    if (!total)
        return Error{ErrorCode::BadPixels, {}, "rle size"};
    if (coded.size() < 64)
        return Error{ErrorCode::Truncated, {}, "rle header"};
    const auto word = [&](qsizetype i) {
        return qFromLittleEndian<quint32>(coded.constData() + i * 4);
    };
    const quint32 segments = word(0);
    if (segments == 0 || segments > 15 || qsizetype(segments) < planes)
        return Error{ErrorCode::Damaged, {}, "rle segments"};

    QByteArray out(packedBits ? planeBytes : *total, '\0');
    const int stride = sampleBytes * shape.samples;
    bool cutShort = false;
    for (qsizetype plane = 0; plane < planes; ++plane) {
        const qint64 from = word(1 + plane);
        qint64 end =
            plane + 1 < qsizetype(segments) ? qint64(word(2 + plane)) : qint64(coded.size());
        end = qMin<qint64>(end, coded.size());
        if (from < 64 || from >= end) {
            cutShort = true;
            continue;
        }
        DcmRLEDecoder decoder(size_t(planeBytes + 1));
        // The decoder does not write through this pointer; its signature predates const.
        auto* start = reinterpret_cast<Uint8*>(const_cast<char*>(coded.constData() + from));
        decoder.decompress(
            start, size_t(end - from)); // padding may overrun: what was written is what counts
        const qint64 got = qMin<qint64>(qint64(decoder.size()), planeBytes);
        cutShort = cutShort || got < planeBytes;
        const auto* bytes = static_cast<const char*>(decoder.getOutputBuffer());
        if (!bytes)
            return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "rle"};
        if (packedBits) {
            std::copy_n(bytes, got, out.data());
            continue;
        }
        // Plane 0 is the highest byte of sample 0; the result is interleaved and little endian like
        // this host.
        const qsizetype sample = plane / sampleBytes;
        const qsizetype byte = sampleBytes - 1 - plane % sampleBytes;
        char* target = out.data() + sample * sampleBytes + byte;
        for (qint64 i = 0; i < got; ++i)
            target[i * stride] = bytes[i];
    }
    if (packedBits) {
        Result<Raster> unpacked = nativeRaster(out, 0, shape);
        if (unpacked) {
            unpacked->decoder = raster.decoder;
            if (cutShort)
                unpacked->warnings = QStringList{QStringLiteral("truncated")};
        }
        return unpacked;
    }
    raster.bytes = out;
    if (cutShort)
        raster.warnings.append(QStringLiteral("truncated"));
    return raster;
}

} // namespace disclens::image
