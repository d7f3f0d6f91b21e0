// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "image/dicom_picture.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace disclens::image {

/// One frame as a codec hands it over: samples in host byte order in containers of 8, 16 or 32 bits
/// (64 for double).
struct Raster {
    enum class Colour : quint8 {
        AsTagged, ///< what Photometric Interpretation says
        Rgb,      ///< the codec has already made RGB of it
        Ybr       ///< full-range YCbCr, whatever the tags say
    };
    int width = 0, height = 0, samples = 1;
    int container = 8;     ///< bits
    int precision = 8;     ///< low bits that carry the value
    bool isSigned = false; ///< values are already sign-extended to the container
    bool isFloat = false;
    bool planar = false;
    bool packed422 = false; ///< Y1 Y2 Cb Cr, native only
    bool masked = false;    ///< the codec delivers values only; nothing above `precision`
    bool lossy = false;
    Colour colour = Colour::AsTagged;
    QByteArray bytes;
    QString decoder;
    QStringList warnings;
};

/// Largest frame that any codec may make, in bytes.
inline constexpr qint64 kMaxRasterBytes = qint64(1) << 30;
/// Bytes of a raster of this shape, or nothing when it is not positive or over the limit.
std::optional<qint64> rasterBytes(qint64 width, qint64 height, qint64 samples, qint64 container);

/// Each decodes one whole compressed frame. Errors: Damaged, NotSupported, TooLarge, BadPixels.
Result<Raster> decodeRle(const QByteArray& coded, const PixelShape& shape);
Result<Raster> decodeJpeg(const QByteArray& coded, const PixelShape& shape, int maxSide);
Result<Raster> decodeJpegLs(const QByteArray& coded, const PixelShape& shape);
Result<Raster> decodeJpeg2000(const QByteArray& coded, const PixelShape& shape, int maxSide);
Result<Raster> decodeHtJpeg2000(const QByteArray& coded, const PixelShape& shape);
Result<Raster> decodeJpegXl(const QByteArray& coded, const PixelShape& shape);

/// Chooses the codec: by what the bytes are where they say so, else by transfer syntax. maxSide > 0
/// lets a codec deliver a smaller picture when that is cheaper.
Result<Raster> decodeCoded(const QByteArray& coded, const PixelShape& shape, int maxSide);

/// A native frame (bytes as in the file) as a raster; odd bit counts are unpacked, byte order is
/// made the host's.
Result<Raster> nativeRaster(const QByteArray& bytes, int bitOffset, const PixelShape& shape);

/// Name of a transfer syntax for people who know them, the UID itself when unknown.
QString transferSyntaxName(const QString& uid);

} // namespace disclens::image
