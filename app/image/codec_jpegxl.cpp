// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/late_libraries.h"

#include <memory>

namespace disclens::image {

/// Source: PS3.5 annex 8.2.16 (JPEG XL), ISO/IEC 18181. Colours come out as sRGB numbers, grey as
/// stored.
Result<Raster> decodeJpegXl(const QByteArray& coded, const PixelShape& shape) {
    const JxlLibrary* const jxl = jxlLibrary();
    if (!jxl)
        return Error{ErrorCode::NotSupported, {QStringLiteral("JPEG XL")}, "libjxl"};
    const std::unique_ptr<JxlDecoder, void (*)(JxlDecoder*)> decoder(jxl->JxlDecoderCreate(nullptr),
                                                                     jxl->JxlDecoderDestroy);
    if (!decoder || jxl->JxlDecoderSubscribeEvents(
                        decoder.get(), JXL_DEC_BASIC_INFO | JXL_DEC_FULL_IMAGE) != JXL_DEC_SUCCESS)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "libjxl"};
    jxl->JxlDecoderSetKeepOrientation(decoder.get(), JXL_TRUE);
    jxl->JxlDecoderSetInput(decoder.get(), reinterpret_cast<const uint8_t*>(coded.constData()),
                            size_t(coded.size()));
    jxl->JxlDecoderCloseInput(decoder.get());

    Raster raster;
    raster.decoder = QStringLiteral("libjxl");
    JxlBasicInfo info{};
    JxlPixelFormat format{};
    while (true) {
        switch (jxl->JxlDecoderProcessInput(decoder.get())) {
        case JXL_DEC_BASIC_INFO: {
            if (jxl->JxlDecoderGetBasicInfo(decoder.get(), &info) != JXL_DEC_SUCCESS)
                return Error{ErrorCode::Damaged, {}, "jxl header"};
            if (info.exponent_bits_per_sample != 0 || info.bits_per_sample < 1 ||
                info.bits_per_sample > 16 ||
                (info.num_color_channels != 1 && info.num_color_channels != 3))
                return Error{ErrorCode::NotSupported, {QStringLiteral("JPEG XL")}, "sample format"};
            raster.width = int(qMin<uint32_t>(info.xsize, 1u << 30));
            raster.height = int(qMin<uint32_t>(info.ysize, 1u << 30));
            raster.samples = int(info.num_color_channels);
            raster.precision = int(info.bits_per_sample);
            raster.container = raster.precision <= 8 ? 8 : 16;
            // The decoder works with floats inside.
            if (!rasterBytes(raster.width, raster.height, raster.samples, 32))
                return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jxl"};
            format = {info.num_color_channels,
                      raster.container == 8 ? JXL_TYPE_UINT8 : JXL_TYPE_UINT16, JXL_NATIVE_ENDIAN,
                      0};
            break;
        }
        case JXL_DEC_NEED_IMAGE_OUT_BUFFER: {
            size_t need = 0;
            const auto total =
                rasterBytes(raster.width, raster.height, raster.samples, raster.container);
            if (!total ||
                jxl->JxlDecoderImageOutBufferSize(decoder.get(), &format, &need) !=
                    JXL_DEC_SUCCESS ||
                qint64(need) != *total)
                return Error{ErrorCode::Damaged, {}, "jxl size"};
            raster.bytes = QByteArray(*total, '\0');
            if (jxl->JxlDecoderSetImageOutBuffer(decoder.get(), &format, raster.bytes.data(),
                                                 need) != JXL_DEC_SUCCESS)
                return Error{ErrorCode::Internal, {}, "jxl buffer"};
            break;
        }
        case JXL_DEC_FULL_IMAGE:
        case JXL_DEC_SUCCESS: {
            if (raster.bytes.isEmpty())
                return Error{ErrorCode::Damaged, {}, "jxl"};
            // The library scales values to the whole container; stored values need the original
            // range back.
            const int full = raster.container;
            if (raster.precision < full) {
                const quint32 to = (1u << raster.precision) - 1, from = full == 8 ? 255u : 65535u;
                if (full == 8)
                    for (char& c : raster.bytes)
                        c = char((quint8(c) * to + from / 2) / from);
                else
                    for (qsizetype i = 0; i < raster.bytes.size() / 2; ++i) {
                        auto& word = reinterpret_cast<quint16*>(raster.bytes.data())[i];
                        word = quint16((word * quint64(to) + from / 2) / from);
                    }
            }
            raster.masked = true;
            raster.lossy = info.uses_original_profile == JXL_FALSE ||
                           shape.transferSyntax != QLatin1String("1.2.840.10008.1.2.4.110");
            raster.colour = Raster::Colour::Rgb;
            return raster;
        }
        case JXL_DEC_NEED_MORE_INPUT:
            if (!raster.bytes.isEmpty() &&
                jxl->JxlDecoderFlushImage(decoder.get()) == JXL_DEC_SUCCESS) {
                raster.masked = true;
                raster.lossy = true;
                raster.colour = Raster::Colour::Rgb;
                raster.warnings.append(QStringLiteral("truncated"));
                return raster;
            }
            return Error{ErrorCode::Truncated, {}, "jxl"};
        case JXL_DEC_ERROR:
            return Error{ErrorCode::Damaged, {}, "jxl data"};
        default:
            break;
        }
    }
}

} // namespace disclens::image
