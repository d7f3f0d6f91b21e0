// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace disclens::image {

namespace {

struct Memory {
    const char* data = nullptr;
    qint64 size = 0, at = 0;
};

OPJ_SIZE_T readSome(void* buffer, OPJ_SIZE_T count, void* user) {
    auto* memory = static_cast<Memory*>(user);
    const qint64 n = qMin<qint64>(qint64(qMin<OPJ_SIZE_T>(count, OPJ_SIZE_T(1) << 40)),
                                  memory->size - memory->at);
    if (n <= 0)
        return OPJ_SIZE_T(-1);
    std::memcpy(buffer, memory->data + memory->at, size_t(n));
    memory->at += n;
    return OPJ_SIZE_T(n);
}

OPJ_OFF_T skipSome(OPJ_OFF_T count, void* user) {
    auto* memory = static_cast<Memory*>(user);
    if (count < 0)
        return -1;
    const qint64 n = qMin<qint64>(count, memory->size - memory->at);
    memory->at += n;
    return n > 0 || count == 0 ? n : -1;
}

OPJ_BOOL seekTo(OPJ_OFF_T to, void* user) {
    auto* memory = static_cast<Memory*>(user);
    if (to < 0 || to > memory->size)
        return OPJ_FALSE;
    memory->at = to;
    return OPJ_TRUE;
}

struct Warnings {
    bool any = false;
};
void noteWarning(const char*, void* user) {
    static_cast<Warnings*>(user)->any = true;
}

// Streams and codecs are both void* to the library, so each has its own way to close.
using Stream = std::unique_ptr<opj_stream_t, void (*)(opj_stream_t*)>;
using Codec = std::unique_ptr<opj_codec_t, void (*)(opj_codec_t*)>;
using Picture = std::unique_ptr<opj_image_t, void (*)(opj_image_t*)>;

template <typename T>
void copyComponent(const opj_image_comp_t& from, T* to, int width, int height, int samples,
                   int maxX, int maxY) {
    for (int y = 0; y < height; ++y) {
        const int row = qMin(y * int(from.h) / qMax(1, maxY), int(from.h) - 1);
        const OPJ_INT32* line = from.data + qint64(row) * from.w;
        T* out = to + qint64(y) * width * samples;
        if (int(from.w) == width)
            for (int x = 0; x < width; ++x, out += samples)
                *out = T(line[x]);
        else
            for (int x = 0; x < width; ++x, out += samples)
                *out = T(line[qMin(int(qint64(x) * from.w / qMax(1, maxX)), int(from.w) - 1)]);
    }
}

} // namespace

Result<Raster> decodeJpeg2000(const QByteArray& coded, const PixelShape& shape, int maxSide) {
    Memory memory{coded.constData(), coded.size()};
    const bool boxed = coded.size() > 8 && std::memcmp(coded.constData() + 4, "jP  ", 4) == 0;
    const Stream stream(opj_stream_create(size_t(1) << 20, OPJ_TRUE), opj_stream_destroy);
    const Codec codec(opj_create_decompress(boxed ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K),
                      opj_destroy_codec);
    if (!stream || !codec)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "openjpeg"};
    opj_stream_set_user_data(stream.get(), &memory, nullptr);
    opj_stream_set_user_data_length(stream.get(), OPJ_UINT64(memory.size));
    opj_stream_set_read_function(stream.get(), readSome);
    opj_stream_set_skip_function(stream.get(), skipSome);
    opj_stream_set_seek_function(stream.get(), seekTo);
    Warnings warnings;
    opj_set_warning_handler(codec.get(), noteWarning, &warnings);
    opj_set_error_handler(codec.get(), noteWarning, &warnings);

    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    if (!opj_setup_decoder(codec.get(), &parameters) ||
        !opj_decoder_set_strict_mode(codec.get(), OPJ_FALSE))
        return Error{ErrorCode::Internal, {}, "openjpeg setup"};
    opj_image_t* raw = nullptr;
    const bool headed = opj_read_header(stream.get(), codec.get(), &raw);
    const Picture picture(raw, opj_image_destroy);
    if (!headed || !picture || picture->numcomps < 1)
        return Error{ErrorCode::Damaged, {}, "jpeg2000 header"};
    const qint64 fullWidth = qint64(picture->x1) - picture->x0,
                 fullHeight = qint64(picture->y1) - picture->y0;
    // The decoder works with 32 bits a sample, whatever the file stores.
    if (!rasterBytes(fullWidth, fullHeight, picture->numcomps, 32))
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg2000"};

    bool transformed = false, reversible = false;
    if (opj_codestream_info_v2_t* info = opj_get_cstr_info(codec.get())) {
        transformed = info->m_default_tile_info.mct != 0;
        int levels = 0;
        if (info->m_default_tile_info.tccp_info) {
            levels = int(info->m_default_tile_info.tccp_info[0].numresolutions) - 1;
            reversible = info->m_default_tile_info.tccp_info[0].qmfbid == 1;
        }
        opj_destroy_cstr_info(&info);
        int reduce = 0;
        while (maxSide > 0 && reduce < levels &&
               (qMax(fullWidth, fullHeight) >> (reduce + 1)) >= maxSide)
            ++reduce;
        if (reduce > 0)
            opj_set_decoded_resolution_factor(codec.get(), OPJ_UINT32(reduce));
    }
    const bool decoded = opj_decode(codec.get(), stream.get(), picture.get());
    const opj_image_comp_t* components = picture->comps;
    if (!decoded || !components[0].data)
        return Error{ErrorCode::Damaged, {}, "jpeg2000 data"};

    Raster raster;
    raster.samples = picture->numcomps >= 3 ? 3 : 1; // an alpha channel is left out
    raster.width = int(components[0].w);
    raster.height = int(components[0].h);
    raster.precision = int(components[0].prec);
    raster.isSigned = components[0].sgnd != 0;
    if (raster.precision < 1 || raster.precision > 32)
        return Error{ErrorCode::NotSupported, {QStringLiteral("JPEG 2000")}, "precision"};
    raster.container = raster.precision <= 8 ? 8 : raster.precision <= 16 ? 16 : 32;
    const auto total = rasterBytes(raster.width, raster.height, raster.samples, raster.container);
    if (!total)
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg2000"};
    raster.bytes = QByteArray(*total, '\0');
    for (int c = 0; c < raster.samples; ++c) {
        const opj_image_comp_t& component = components[c];
        if (!component.data || component.w == 0 || component.h == 0)
            return Error{ErrorCode::Damaged, {}, "jpeg2000 component"};
        char* to = raster.bytes.data() + c * raster.container / 8;
        const int w = raster.width, h = raster.height, n = raster.samples;
        if (raster.container == 8)
            copyComponent(component, reinterpret_cast<quint8*>(to), w, h, n, w, h);
        else if (raster.container == 16)
            copyComponent(component, reinterpret_cast<quint16*>(to), w, h, n, w, h);
        else
            copyComponent(component, reinterpret_cast<quint32*>(to), w, h, n, w, h);
    }
    if (raster.samples == 3) {
        const bool ybrTag = shape.photometric.startsWith(QLatin1String("YBR_FULL"));
        const bool sycc = picture->color_space == OPJ_CLRSPC_SYCC;
        raster.colour =
            !transformed && (ybrTag || sycc) ? Raster::Colour::Ybr : Raster::Colour::Rgb;
    }
    raster.masked = true;
    raster.lossy = !reversible;
    raster.decoder = QStringLiteral("OpenJPEG");
    if (warnings.any)
        raster.warnings.append(QStringLiteral("truncated"));
    return raster;
}

} // namespace disclens::image
