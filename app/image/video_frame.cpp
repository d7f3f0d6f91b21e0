// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/late_libraries.h"
#include "image/video_player.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace disclens::image {

namespace {

/// One component of a picture: where its samples are and how many bits of them count.
struct Plane {
    const uint8_t* data = nullptr;
    int line = 0, step = 1, offset = 0, shift = 0, depth = 8, log2w = 0, log2h = 0;
    bool wide = false;
    /// Scaled to 8 bits.
    int at(int x, int y) const {
        const uint8_t* p = data + qint64(y >> log2h) * line + qint64(x >> log2w) * step + offset;
        if (!wide)
            return *p >> shift;
        const int value = (p[0] | p[1] << 8) >> shift;
        return depth > 8 ? value >> (depth - 8) : value;
    }
};

struct Matrix {
    double kr, kb;
};

Matrix matrixOf(const AVFrame& frame) {
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return {0.2126, 0.0722};
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return {0.2627, 0.0593};
    case AVCOL_SPC_UNSPECIFIED: // as players do: HD is BT.709
        return frame.height >= 720 ? Matrix{0.2126, 0.0722} : Matrix{0.299, 0.114};
    default:
        return {0.299, 0.114};
    }
}

uint8_t byteOf(int fixed) {
    return uint8_t(std::clamp((fixed + (1 << 15)) >> 16, 0, 255));
}

} // namespace

Result<DecodedFrame> fromVideoFrame(const AVFrame& frame) {
    const auto format = AVPixelFormat(frame.format);
    const AVPixFmtDescriptor* description = avLibrary()->av_pix_fmt_desc_get(format);
    constexpr uint64_t kRefused = AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BITSTREAM |
                                  AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_FLOAT | AV_PIX_FMT_FLAG_BE;
    if (!description || (description->flags & kRefused) || description->nb_components < 1)
        return Error{
            ErrorCode::NotSupported, {QStringLiteral("video pixel format")}, "pixel format"};
    const int components = description->nb_components >= 3 ? 3 : 1;
    if (!rasterBytes(frame.width, frame.height, components, 8))
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "video"};
    std::array<Plane, 3> planes;
    for (int c = 0; c < components; ++c) {
        const AVComponentDescriptor& from = description->comp[c];
        Plane& plane = planes[size_t(c)];
        plane.data = frame.data[from.plane];
        plane.line = frame.linesize[from.plane];
        plane.step = from.step;
        plane.offset = from.offset;
        plane.shift = from.shift;
        plane.depth = from.depth;
        plane.wide = from.depth > 8;
        if (c > 0) {
            plane.log2w = description->log2_chroma_w;
            plane.log2h = description->log2_chroma_h;
        }
        if (!plane.data || plane.depth > 16)
            return Error{ErrorCode::NotSupported, {QStringLiteral("video pixel format")}, "plane"};
    }
    DecodedFrame out;
    FrameInfo& info = out.info;
    info.width = frame.width;
    info.height = frame.height;
    info.samples = components;
    info.type = SampleType::U8;
    info.lowest = 0;
    info.highest = 255;
    info.lossy = true;
    const AVRational aspect = frame.sample_aspect_ratio; // width : height of a pixel
    if (aspect.num > 0 && aspect.den > 0) {
        const double ratio = double(aspect.den) / aspect.num;
        info.pixelAspect = ratio > 0.1 && ratio < 10 ? ratio : 1;
    }
    const bool full = frame.color_range == AVCOL_RANGE_JPEG || format == AV_PIX_FMT_YUVJ420P ||
                      format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P ||
                      format == AV_PIX_FMT_YUVJ440P;
    const bool rgb = description->flags & AV_PIX_FMT_FLAG_RGB;
    out.pixels = QByteArray(qint64(info.width) * info.height * components, Qt::Uninitialized);
    auto* to = reinterpret_cast<uint8_t*>(out.pixels.data());
    const auto [kr, kb] = matrixOf(frame);
    const double kg = 1 - kr - kb;
    const double scaleY = full ? 1.0 : 255.0 / 219.0, scaleC = full ? 1.0 : 255.0 / 224.0;
    // 16.16 fixed point tables: one look-up for each term.
    std::array<int, 256> luma{}, redV{}, greenV{}, greenU{}, blueU{};
    for (int i = 0; i < 256; ++i) {
        const double c = (i - 128) * scaleC * 65536;
        luma[size_t(i)] = int(std::lround((i - (full ? 0 : 16)) * scaleY * 65536));
        redV[size_t(i)] = int(std::lround(2 * (1 - kr) * c));
        blueU[size_t(i)] = int(std::lround(2 * (1 - kb) * c));
        greenV[size_t(i)] = int(std::lround(-2 * kr * (1 - kr) / kg * c));
        greenU[size_t(i)] = int(std::lround(-2 * kb * (1 - kb) / kg * c));
    }
    for (int y = 0; y < info.height; ++y)
        for (int x = 0; x < info.width; ++x) {
            const int a = planes[0].at(x, y);
            if (components == 1) {
                *to++ = rgb || full ? uint8_t(a) : byteOf(luma[size_t(a & 255)]);
                continue;
            }
            const int b = planes[1].at(x, y), c = planes[2].at(x, y);
            if (rgb) {
                *to++ = uint8_t(a);
                *to++ = uint8_t(b);
                *to++ = uint8_t(c);
                continue;
            }
            const int light = luma[size_t(a & 255)];
            const auto u = size_t(b & 255), v = size_t(c & 255);
            *to++ = byteOf(light + redV[v]);
            *to++ = byteOf(light + greenU[u] + greenV[v]);
            *to++ = byteOf(light + blueU[u]);
        }
    if (components == 1) {
        Window all{127.5, 255, {}, Window::Function::LinearExact};
        info.windows.append(all);
    }
    return out;
}

} // namespace disclens::image
