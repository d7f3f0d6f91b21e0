// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/jpeg_header.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmjpeg/djcparam.h>
#include <dcmtk/dcmjpeg/djdijg12.h>
#include <dcmtk/dcmjpeg/djdijg16.h>
#include <dcmtk/dcmjpeg/djdijg8.h>

#include <csetjmp>
#include <cstdio>
#include <cstring>

#include <jerror.h>
#include <jpeglib.h>

namespace disclens::image {

namespace {

// ---- Baseline, extended and progressive with 8 bits: libjpeg ----

struct JpegErrors {
    jpeg_error_mgr base{};
    std::jmp_buf jump{};
    bool cutShort = false;
};

void leave(j_common_ptr info) {
    std::longjmp(reinterpret_cast<JpegErrors*>(info->err)->jump, 1);
}
void note(j_common_ptr info, int level) {
    auto* errors = reinterpret_cast<JpegErrors*>(info->err);
    if (level < 0) {
        errors->cutShort = true;
        // A stream of nothing but errors must not keep us busy.
        if (++errors->base.num_warnings > 100'000)
            leave(info);
    }
}
void silent(j_common_ptr) {}

struct JpegResult {
    bool done = false;
    bool cutShort = false;
    int rows = 0;
};

/// Plain C in here: longjmp must not pass objects with destructors.
JpegResult decodeLines(jpeg_decompress_struct& info, JpegErrors& errors, unsigned char* out,
                       std::size_t stride) {
    JpegResult result;
    if (setjmp(errors.jump)) {
        result.rows = int(info.output_scanline);
        result.cutShort = true;
        return result;
    }
    jpeg_start_decompress(&info);
    while (info.output_scanline < info.output_height) {
        unsigned char* line = out + std::size_t(info.output_scanline) * stride;
        jpeg_read_scanlines(&info, &line, 1);
    }
    result.rows = int(info.output_height);
    jpeg_finish_decompress(&info);
    result.done = true;
    result.cutShort = errors.cutShort;
    return result;
}

bool readHead(jpeg_decompress_struct& info, JpegErrors& errors, const QByteArray& coded) {
    if (setjmp(errors.jump))
        return false;
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(coded.constData()),
                 static_cast<unsigned long>(coded.size()));
    return jpeg_read_header(&info, TRUE) == JPEG_HEADER_OK;
}

Result<Raster> decodeWithLibjpeg(const QByteArray& coded, const JpegHeader& header, bool ybr,
                                 int maxSide) {
    jpeg_decompress_struct info{};
    JpegErrors errors{};
    info.err = jpeg_std_error(&errors.base);
    errors.base.error_exit = leave;
    errors.base.emit_message = note;
    errors.base.output_message = silent;
    if (!readHead(info, errors, coded)) {
        jpeg_destroy_decompress(&info);
        return Error{ErrorCode::Damaged, {}, "jpeg header"};
    }
    if (header.components == 3) {
        info.jpeg_color_space = ybr ? JCS_YCbCr : JCS_RGB;
        info.out_color_space = JCS_RGB;
    } else {
        info.jpeg_color_space = info.out_color_space =
            header.components == 1 ? JCS_GRAYSCALE : JCS_UNKNOWN;
    }
    info.dct_method = JDCT_ISLOW;
    if (maxSide > 0) {
        // Decoding at 1/2, 1/4 or 1/8 leaves most of the work undone; the rest of the way is
        // averaging.
        const int longest = qMax(header.width, header.height);
        while (info.scale_denom < 8 && longest / int(info.scale_denom * 2) >= maxSide)
            info.scale_denom *= 2;
        info.scale_num = 1;
    }
    const int width = (header.width + int(info.scale_denom) - 1) / int(info.scale_denom);
    const int height = (header.height + int(info.scale_denom) - 1) / int(info.scale_denom);
    const auto total = rasterBytes(width, height, header.components, 8);
    if (!total) {
        jpeg_destroy_decompress(&info);
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg"};
    }
    Raster raster;
    raster.bytes = QByteArray(*total, '\0');
    const JpegResult result =
        decodeLines(info, errors, reinterpret_cast<unsigned char*>(raster.bytes.data()),
                    std::size_t(width) * std::size_t(header.components));
    jpeg_destroy_decompress(&info);
    if (result.rows == 0)
        return Error{ErrorCode::Damaged, {}, "jpeg data"};
    if (result.cutShort)
        raster.warnings.append(QStringLiteral("truncated"));
    raster.width = width;
    raster.height = height;
    raster.decoder = QStringLiteral("libjpeg");
    return raster;
}

// ---- 12 bits, lossless and arithmetic coding: the libraries that DCMTK carries ----

Result<Raster> decodeWithDcmtk(const QByteArray& coded, const JpegHeader& header) {
    const DJCodecParameter parameters(ECC_lossyYCbCr, EDC_never, EUC_never, EPC_colorByPixel);
    std::unique_ptr<DJDecoder> decoder;
    if (header.precision <= 8)
        decoder = std::make_unique<DJDecompressIJG8Bit>(parameters, OFFalse);
    else if (header.precision <= 12)
        decoder = std::make_unique<DJDecompressIJG12Bit>(parameters, OFFalse);
    else
        decoder = std::make_unique<DJDecompressIJG16Bit>(parameters, OFFalse);
    const int container = header.precision <= 8 ? 8 : 16;
    const auto total = rasterBytes(header.width, header.height, header.components, container);
    if (!total)
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg"};
    if (decoder->init().bad())
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "jpeg init"};
    Raster raster;
    raster.width = header.width;
    raster.height = header.height;
    raster.container = container;
    raster.bytes = QByteArray(*total, '\0');
    // An end marker of our own lets a stream that is cut short end, instead of waiting for more.
    QByteArray ended = coded + QByteArray::fromRawData("\xFF\xD9\xFF\xD9", 4);
    const OFCondition status = decoder->decode(
        reinterpret_cast<Uint8*>(ended.data()), Uint32(ended.size()),
        reinterpret_cast<Uint8*>(raster.bytes.data()), Uint32(raster.bytes.size()), OFFalse);
    if (status.bad()) {
        if (raster.bytes.count('\0') == raster.bytes.size())
            return Error{ErrorCode::Damaged, {}, "jpeg data"};
        raster.warnings.append(QStringLiteral("truncated"));
    }
    raster.decoder = QStringLiteral("DCMTK JPEG");
    return raster;
}

} // namespace

Result<Raster> decodeJpeg(const QByteArray& coded, const PixelShape& shape, int maxSide) {
    const std::optional<JpegHeader> header = readJpegHeader(coded);
    if (!header || header->width <= 0 || header->height <= 0 || header->components < 1 ||
        header->components > 4 || header->components == 2)
        return Error{ErrorCode::Damaged, {}, "jpeg frame header"};
    if (header->precision < 2 || header->precision > 16)
        return Error{ErrorCode::Damaged, {}, "jpeg precision"};
    const bool ybr = header->components == 3 && header->isYbr(shape.photometric);
    const bool common = header->precision == 8 && !header->isLossless() && !header->isArithmetic();
    Result<Raster> raster =
        common ? decodeWithLibjpeg(coded, *header, ybr, maxSide) : decodeWithDcmtk(coded, *header);
    if (!raster)
        return raster;
    raster->samples = header->components;
    raster->precision = header->precision;
    raster->masked = true;
    raster->lossy = !header->isLossless();
    if (header->components == 3)
        raster->colour = common || !ybr ? Raster::Colour::Rgb : Raster::Colour::Ybr;
    return raster;
}

} // namespace disclens::image
