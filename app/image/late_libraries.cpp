// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/late_libraries.h"

#include <dlfcn.h>
#include <initializer_list>
#include <optional>

namespace disclens::image {
namespace {

/// Libraries by the names that this program was built against, and whether all that was asked for
/// is in them.
class Late {
  public:
    explicit Late(std::initializer_list<const char*> names) {
        for (const char* const name : names) {
            void* const library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL);
            m_complete = m_complete && library;
            m_last = library;
        }
    }
    /// Looked for in the last of the libraries and in all that it needs.
    template <typename Function> void get(Function& function, const char* name) {
        function = m_last ? reinterpret_cast<Function>(::dlsym(m_last, name)) : nullptr;
        m_complete = m_complete && function;
    }
    bool isComplete() const { return m_complete; }

  private:
    void* m_last = nullptr;
    bool m_complete = true;
};

} // namespace

const AvLibrary* avLibrary() {
    static const std::optional<AvLibrary> all = [] {
        Late late{"libavutil.so." AV_STRINGIFY(LIBAVUTIL_VERSION_MAJOR),
                  "libavcodec.so." AV_STRINGIFY(LIBAVCODEC_VERSION_MAJOR)};
        AvLibrary av{};
#define DISCLENS_GET(name) late.get(av.name, #name)
        DISCLENS_GET(avcodec_find_decoder);
        DISCLENS_GET(avcodec_get_name);
        DISCLENS_GET(avcodec_alloc_context3);
        DISCLENS_GET(avcodec_free_context);
        DISCLENS_GET(avcodec_open2);
        DISCLENS_GET(avcodec_flush_buffers);
        DISCLENS_GET(avcodec_send_packet);
        DISCLENS_GET(avcodec_receive_frame);
        DISCLENS_GET(av_parser_init);
        DISCLENS_GET(av_parser_parse2);
        DISCLENS_GET(av_parser_close);
        DISCLENS_GET(av_packet_alloc);
        DISCLENS_GET(av_packet_free);
        DISCLENS_GET(av_packet_unref);
        DISCLENS_GET(av_new_packet);
        DISCLENS_GET(av_frame_alloc);
        DISCLENS_GET(av_frame_free);
        DISCLENS_GET(av_frame_unref);
        DISCLENS_GET(av_mallocz);
        DISCLENS_GET(av_log_set_level);
        DISCLENS_GET(av_pix_fmt_desc_get);
#undef DISCLENS_GET
        return late.isComplete() ? std::optional(av) : std::nullopt;
    }();
    return all ? &*all : nullptr;
}

const JxlLibrary* jxlLibrary() {
    static const std::optional<JxlLibrary> all = [] {
        Late late{DISCLENS_LIBJXL};
        JxlLibrary jxl{};
#define DISCLENS_GET(name) late.get(jxl.name, #name)
        DISCLENS_GET(JxlDecoderCreate);
        DISCLENS_GET(JxlDecoderDestroy);
        DISCLENS_GET(JxlDecoderSubscribeEvents);
        DISCLENS_GET(JxlDecoderSetKeepOrientation);
        DISCLENS_GET(JxlDecoderSetInput);
        DISCLENS_GET(JxlDecoderCloseInput);
        DISCLENS_GET(JxlDecoderProcessInput);
        DISCLENS_GET(JxlDecoderGetBasicInfo);
        DISCLENS_GET(JxlDecoderImageOutBufferSize);
        DISCLENS_GET(JxlDecoderSetImageOutBuffer);
        DISCLENS_GET(JxlDecoderFlushImage);
#undef DISCLENS_GET
        return late.isComplete() ? std::optional(jxl) : std::nullopt;
    }();
    return all ? &*all : nullptr;
}

} // namespace disclens::image
