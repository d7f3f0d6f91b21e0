// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include <charls/charls.h>

namespace disclens::image {

/// CharLS itself, not the old copy that DCMTK carries: that one fails on 7 bits a sample.
Result<Raster> decodeJpegLs(const QByteArray& coded, const PixelShape&) {
    Raster raster;
    try {
        charls::jpegls_decoder decoder(coded, true);
        const charls::frame_info info = decoder.frame_info();
        if (info.component_count != 1 && info.component_count != 3)
            return Error{ErrorCode::NotSupported, {QStringLiteral("JPEG-LS")}, "components"};
        raster.width = int(qMin<uint32_t>(info.width, 1u << 30));
        raster.height = int(qMin<uint32_t>(info.height, 1u << 30));
        raster.samples = info.component_count;
        raster.precision = info.bits_per_sample;
        raster.container = raster.precision <= 8 ? 8 : 16;
        const auto total =
            rasterBytes(raster.width, raster.height, raster.samples, raster.container);
        if (!total)
            return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg-ls"};
        if (qint64(decoder.destination_size()) != *total)
            return Error{ErrorCode::Damaged, {}, "jpeg-ls size"};
        raster.planar =
            raster.samples > 1 && decoder.interleave_mode() == charls::interleave_mode::none;
        raster.lossy = decoder.near_lossless() > 0;
        raster.bytes = QByteArray(*total, '\0');
        decoder.decode(raster.bytes);
    } catch (const charls::jpegls_error& error) {
        // What was decoded before the damage stays in the buffer.
        if (raster.bytes.isEmpty() || raster.bytes.count('\0') == raster.bytes.size())
            return Error{
                ErrorCode::Damaged, {}, "charls " + QByteArray::number(error.code().value())};
        raster.warnings.append(QStringLiteral("truncated"));
    }
    raster.masked = true;
    raster.decoder = QStringLiteral("CharLS");
    return raster;
}

} // namespace disclens::image
