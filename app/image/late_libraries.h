// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/frame.h>
#include <libavutil/log.h>
#include <libavutil/mem.h>
#include <libavutil/pixdesc.h>
}
#include <jxl/decode.h>

namespace disclens::image {

/// Decoders that few discs need and that bring many libraries along (libavcodec alone about 90): a
/// helper loads them when the first such picture comes, so that all other processes start faster
/// and hold less code. They stay loaded. One thread, as all of a helper.

/// What is used of libavcodec and libavutil, by their own names.
struct AvLibrary {
    decltype(&::avcodec_find_decoder) avcodec_find_decoder;
    decltype(&::avcodec_get_name) avcodec_get_name;
    decltype(&::avcodec_alloc_context3) avcodec_alloc_context3;
    decltype(&::avcodec_free_context) avcodec_free_context;
    decltype(&::avcodec_open2) avcodec_open2;
    decltype(&::avcodec_flush_buffers) avcodec_flush_buffers;
    decltype(&::avcodec_send_packet) avcodec_send_packet;
    decltype(&::avcodec_receive_frame) avcodec_receive_frame;
    decltype(&::av_parser_init) av_parser_init;
    decltype(&::av_parser_parse2) av_parser_parse2;
    decltype(&::av_parser_close) av_parser_close;
    decltype(&::av_packet_alloc) av_packet_alloc;
    decltype(&::av_packet_free) av_packet_free;
    decltype(&::av_packet_unref) av_packet_unref;
    decltype(&::av_new_packet) av_new_packet;
    decltype(&::av_frame_alloc) av_frame_alloc;
    decltype(&::av_frame_free) av_frame_free;
    decltype(&::av_frame_unref) av_frame_unref;
    decltype(&::av_mallocz) av_mallocz;
    decltype(&::av_log_set_level) av_log_set_level;
    decltype(&::av_pix_fmt_desc_get) av_pix_fmt_desc_get;
};
/// nullptr: it is not installed.
const AvLibrary* avLibrary();

/// What is used of libjxl.
struct JxlLibrary {
    decltype(&::JxlDecoderCreate) JxlDecoderCreate;
    decltype(&::JxlDecoderDestroy) JxlDecoderDestroy;
    decltype(&::JxlDecoderSubscribeEvents) JxlDecoderSubscribeEvents;
    decltype(&::JxlDecoderSetKeepOrientation) JxlDecoderSetKeepOrientation;
    decltype(&::JxlDecoderSetInput) JxlDecoderSetInput;
    decltype(&::JxlDecoderCloseInput) JxlDecoderCloseInput;
    decltype(&::JxlDecoderProcessInput) JxlDecoderProcessInput;
    decltype(&::JxlDecoderGetBasicInfo) JxlDecoderGetBasicInfo;
    decltype(&::JxlDecoderImageOutBufferSize) JxlDecoderImageOutBufferSize;
    decltype(&::JxlDecoderSetImageOutBuffer) JxlDecoderSetImageOutBuffer;
    decltype(&::JxlDecoderFlushImage) JxlDecoderFlushImage;
};
/// nullptr: it is not installed.
const JxlLibrary* jxlLibrary();

} // namespace disclens::image
