// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/samples.h"

#include "image/sample_loops.h"
#include "image/sample_visit.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace disclens::image {

namespace {

/// Where the value sits inside its container (PS3.5 8.1.1). Codecs deliver values in the low bits.
struct BitField {
    int low = 0, bits = 8;
    bool isSigned = false;
};

BitField fieldOf(const Raster& raster, const PixelShape& shape) {
    BitField field;
    field.isSigned = shape.isSigned;
    if (raster.masked && raster.precision <= shape.bitsStored) {
        field.bits = raster.precision;
    } else {
        field.bits = qMin(shape.bitsStored, raster.container);
        field.low = qMin(shape.highBit + 1 - shape.bitsStored, raster.container - field.bits);
    }
    return field;
}

template <typename T>
void extract(const QByteArray& from, QByteArray& to, qint64 count, const BitField& field) {
    constexpr int kAll = int(sizeof(T)) * 8;
    const std::span<const T> in(reinterpret_cast<const T*>(from.constData()), size_t(count));
    T* out = reinterpret_cast<T*>(to.data());
    if (field.low == 0 && field.bits == kAll) {
        std::memcpy(out, in.data(), in.size_bytes());
        return;
    }
    const T mask = field.bits >= kAll ? T(-1) : T((T(1) << field.bits) - 1);
    takeField(in, out, field.low, mask, T(field.isSigned ? T(1) << (field.bits - 1) : 0));
}

Result<QByteArray> greySamples(const Raster& raster, const PixelShape& shape, FrameInfo& info) {
    const qint64 count = qint64(raster.width) * raster.height;
    if (raster.isFloat) {
        info.type = raster.container == 64 ? SampleType::F64 : SampleType::F32;
        return raster.bytes;
    }
    const BitField field = fieldOf(raster, shape);
    QByteArray out(count * (raster.container / 8), Qt::Uninitialized);
    switch (raster.container) {
    case 8:
        info.type = field.isSigned ? SampleType::S8 : SampleType::U8;
        extract<quint8>(raster.bytes, out, count, field);
        break;
    case 16:
        info.type = field.isSigned ? SampleType::S16 : SampleType::U16;
        extract<quint16>(raster.bytes, out, count, field);
        break;
    case 32:
        info.type = field.isSigned ? SampleType::S32 : SampleType::U32;
        extract<quint32>(raster.bytes, out, count, field);
        break;
    default:
        return Error{ErrorCode::BadPixels, {}, "container"};
    }
    return out;
}

Result<QByteArray> paletteSamples(const Raster& raster, const PixelShape& shape,
                                  const Palette& palette, FrameInfo& info) {
    FrameInfo grey;
    const Result<QByteArray> indexes = greySamples(raster, shape, grey);
    if (!indexes)
        return indexes;
    const qint64 count = qint64(raster.width) * raster.height;
    if (!rasterBytes(raster.width, raster.height, 3, 8))
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "palette"};
    QByteArray out(count * 3, Qt::Uninitialized);
    const qsizetype last = palette.channels[0].size() - 1;
    const char *red = palette.channels[0].constData(), *green = palette.channels[1].constData(),
               *blue = palette.channels[2].constData();
    visitSamples(grey.type, indexes->constData(), [&](const auto* values) {
        char* to = out.data();
        for (qint64 i = 0; i < count; ++i, to += 3) {
            const auto at = qsizetype(qBound(0.0, double(values[i]) - palette.first, double(last)));
            to[0] = red[at];
            to[1] = green[at];
            to[2] = blue[at];
        }
    });
    info.samples = 3;
    info.type = SampleType::U8;
    return out;
}

/// Y1 Y2 Cb Cr → Y Cb Cr (PS3.3 C.7.6.3.1.2).
QByteArray unpack422(const QByteArray& packed, int width, int height) {
    QByteArray out(qint64(width) * height * 3, Qt::Uninitialized);
    const qint64 lineBytes = qint64((width + 1) / 2) * 4;
    for (int y = 0; y < height; ++y) {
        const char* from = packed.constData() + y * lineBytes;
        char* to = out.data() + qint64(y) * width * 3;
        for (int x = 0; x < width; ++x, to += 3) {
            const char* group = from + qint64(x / 2) * 4;
            to[0] = group[x % 2];
            to[1] = group[2];
            to[2] = group[3];
        }
    }
    return out;
}

template <typename T> void ybrToRgb(T* p, qint64 count, int bits, bool partial) {
    const double top = double((qint64(1) << bits) - 1), middle = double(qint64(1) << (bits - 1));
    const double unit = double(qint64(1) << bits) / 256.0;
    const double scaleY = partial ? 255.0 / 219.0 : 1.0, scaleC = partial ? 255.0 / 224.0 : 1.0;
    const double black = partial ? 16.0 * unit : 0.0;
    const auto put = [top](double v) { return T(std::lround(std::clamp(v, 0.0, top))); };
    for (qint64 i = 0; i < count; ++i, p += 3) {
        const double y = (double(p[0]) - black) * scaleY;
        const double cb = (double(p[1]) - middle) * scaleC, cr = (double(p[2]) - middle) * scaleC;
        p[0] = put(y + 1.402 * cr);
        p[1] = put(y - 0.344136 * cb - 0.714136 * cr);
        p[2] = put(y + 1.772 * cb);
    }
}

/// Gathers three of the samples of each pixel as 8 or 16 bits.
template <typename In, typename Out>
void gather(const Raster& raster, int samples, bool planar, int skip, int shift, quint32 mask,
            Out* to) {
    const In* from = reinterpret_cast<const In*>(raster.bytes.constData());
    const qint64 count = qint64(raster.width) * raster.height;
    const qint64 step = planar ? 1 : samples, plane = planar ? count : 1;
    for (qint64 i = 0; i < count; ++i)
        for (int c = 0; c < 3; ++c)
            to[i * 3 + c] = Out((quint32(from[i * step + (c + skip) * plane]) & mask) >> shift);
}

template <typename T> void cmykToRgb(const Raster& raster, bool planar, T* to, qint64 top) {
    const T* from = reinterpret_cast<const T*>(raster.bytes.constData());
    const qint64 count = qint64(raster.width) * raster.height;
    for (qint64 i = 0; i < count; ++i) {
        const auto at = [&](int c) { return qint64(from[planar ? i + c * count : i * 4 + c]); };
        for (int c = 0; c < 3; ++c)
            to[i * 3 + c] = T((top - qMin(top, at(c))) * (top - qMin(top, at(3))) / top);
    }
}

Result<QByteArray> colourSamples(const Raster& source, const PixelShape& shape, FrameInfo& info) {
    const qint64 count = qint64(source.width) * source.height;
    Raster unpacked;
    if (source.packed422) {
        unpacked = source;
        unpacked.bytes = unpack422(source.bytes, source.width, source.height);
        unpacked.planar = false;
    }
    const Raster& raster = source.packed422 ? unpacked : source;
    const bool wide = raster.container > 8;
    if (raster.isFloat || !rasterBytes(raster.width, raster.height, 3, wide ? 16 : 8))
        return Error{ErrorCode::NotSupported, {shape.photometric}, "colour"};
    int bits = qMin(raster.masked ? raster.precision : shape.bitsStored, raster.container);
    const quint32 mask = bits >= 32 ? 0xFFFFFFFFu : (1u << bits) - 1;
    const int shift = qMax(0, bits - 16);
    bits -= shift;
    info.samples = 3;
    info.type = wide ? SampleType::U16 : SampleType::U8;
    QByteArray out(count * (wide ? 6 : 3), Qt::Uninitialized);
    auto* narrow = reinterpret_cast<quint8*>(out.data());
    auto* broad = reinterpret_cast<quint16*>(out.data());
    if (raster.samples == 4 && shape.photometric == QLatin1String("CMYK") &&
        raster.container <= 16) {
        if (wide)
            cmykToRgb(raster, raster.planar, broad, (qint64(1) << bits) - 1);
        else
            cmykToRgb(raster, raster.planar, narrow, (qint64(1) << bits) - 1);
        info.highest = double((1u << bits) - 1);
        return out;
    }
    const int skip = raster.samples == 4 && shape.photometric == QLatin1String("ARGB") ? 1 : 0;
    if (raster.container == 8)
        gather<quint8>(raster, raster.samples, raster.planar, skip, shift, mask, narrow);
    else if (raster.container == 16)
        gather<quint16>(raster, raster.samples, raster.planar, skip, shift, mask, broad);
    else
        gather<quint32>(raster, raster.samples, raster.planar, skip, shift, mask, broad);
    const bool tagged = raster.colour == Raster::Colour::AsTagged;
    const bool partial = tagged && shape.photometric.startsWith(QLatin1String("YBR_PARTIAL"));
    const bool ybr = raster.colour == Raster::Colour::Ybr || partial ||
                     (tagged && shape.photometric.startsWith(QLatin1String("YBR_FULL")));
    if (ybr && wide)
        ybrToRgb(broad, count, bits, partial);
    else if (ybr)
        ybrToRgb(narrow, count, bits, partial);
    info.highest = double((1u << bits) - 1);
    return out;
}

} // namespace

Result<QByteArray> toSamples(const Raster& raster, const PixelShape& shape, const Palette& palette,
                             FrameInfo& info) {
    const qint64 packed =
        raster.packed422 ? qint64(raster.height) * ((raster.width + 1) / 2) * 4 : 0;
    const auto total = rasterBytes(raster.width, raster.height, raster.samples, raster.container);
    if (!total || raster.bytes.size() < (raster.packed422 ? packed : *total))
        return Error{ErrorCode::BadPixels, {}, "raster"};
    info.width = raster.width;
    info.height = raster.height;
    info.samples = 1;
    info.lossy = info.lossy || raster.lossy;
    info.decoder = raster.decoder;
    info.warnings += raster.warnings;
    if (raster.samples >= 3)
        return colourSamples(raster, shape, info);
    if (!shape.isPalette() || raster.isFloat)
        return greySamples(raster, shape, info);
    if (palette.isEmpty()) {
        info.warnings.append(QStringLiteral("palette"));
        return greySamples(raster, shape, info);
    }
    if (palette.isShort)
        info.warnings.append(QStringLiteral("palette"));
    return paletteSamples(raster, shape, palette, info);
}

void measure(const QByteArray& samples, FrameInfo& info) {
    if (info.samples == 3) {
        info.lowest = 0;
        if (info.highest <= 0)
            info.highest = info.type == SampleType::U16 ? 65535 : 255;
        return;
    }
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const qint64 count = qint64(info.width) * info.height;
    visitSamples(info.type, samples.constData(), [&](const auto* values) {
        using T = std::remove_cvref_t<decltype(*values)>;
        const PaddingTest<T> padding(info);
        T lowest = std::numeric_limits<T>::max(), highest = std::numeric_limits<T>::lowest();
        if constexpr (std::is_integral_v<T>) {
            const Extremes<T> some =
                extremesOf(std::span(values, size_t(count)), padding.lowest(), padding.highest());
            lowest = some.lowest;
            highest = some.highest;
        } else {
            for (qint64 i = 0; i < count; ++i)
                if (std::isfinite(values[i]) && !padding(values[i])) {
                    lowest = qMin(lowest, values[i]);
                    highest = qMax(highest, values[i]);
                }
        }
        if (lowest <= highest) {
            low = double(lowest);
            high = double(highest);
        }
    });
    if (low > high) // nothing but padding
        low = high = 0;
    if (info.modalityLut) {
        const LookupTable& table = *info.modalityLut;
        double from = 65535, to = 0;
        const qint64 last = table.values.size() - 1;
        const qint64 a = std::clamp<qint64>(qint64(low) - table.first, 0, last);
        const qint64 b = std::clamp<qint64>(qint64(high) - table.first, 0, last);
        for (qint64 i = a; i <= b; ++i) {
            from = qMin(from, double(table.values[i]));
            to = qMax(to, double(table.values[i]));
        }
        info.lowest = from;
        info.highest = to;
        return;
    }
    info.lowest = low * info.slope + info.intercept;
    info.highest = high * info.slope + info.intercept;
    if (info.lowest > info.highest)
        std::swap(info.lowest, info.highest);
}

} // namespace disclens::image
