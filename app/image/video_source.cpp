// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/video_source.h"
#include "image/late_libraries.h"

#include <algorithm>

namespace disclens::image {

namespace {

constexpr qint64 kStep = 64 << 10;
constexpr qsizetype kMaxUnits = 4'000'000;
constexpr qint64 kMaxUnitBytes = 64 << 20;

/// A bare stream is its own elementary stream.
class BareStream final : public ElementaryStream {
  public:
    BareStream(ByteStream stream, AVCodecID codec)
        : m_stream(std::move(stream))
        , m_codec(codec) {}
    QByteArray read(qint64 offset, qint64 length) override { return m_stream.read(offset, length); }
    AVCodecID codec() const override { return m_codec; }

  private:
    ByteStream m_stream;
    AVCodecID m_codec;
};

/// Cuts an elementary stream into pictures with libavcodec's parser and works out in which order
/// they are shown.
class ElementarySource final : public VideoSource {
  public:
    explicit ElementarySource(std::unique_ptr<ElementaryStream> stream)
        : m_stream(std::move(stream))
        , m_parser(avLibrary()->av_parser_init(m_stream->codec()), avLibrary()->av_parser_close)
        , m_context(avLibrary()->avcodec_alloc_context3(
                        avLibrary()->avcodec_find_decoder(m_stream->codec())),
                    freeContext) {
        if (m_context)
            m_context->codec_id = m_stream->codec();
    }
    bool works() const { return m_parser && m_context; }
    AVCodecID codec() const override { return m_stream->codec(); }
    bool atEnd() const override { return m_end; }
    QByteArray read(const Unit& unit) override { return m_stream->read(unit.offset, unit.size); }

    void need(qsizetype count) override {
        while (!m_end && m_units.size() < count)
            parseStep();
    }

  private:
    static void freeContext(AVCodecContext* context) {
        avLibrary()->avcodec_free_context(&context);
    }

    void parseStep() {
        const QByteArray chunk = m_stream->read(m_readTo, kStep);
        QByteArray padded = chunk + QByteArray(AV_INPUT_BUFFER_PADDING_SIZE, '\0');
        const auto* data = reinterpret_cast<const uint8_t*>(padded.constData());
        int left = int(chunk.size());
        if (left == 0) { // the parser gives out what it still holds
            takeUnit(nullptr, 0);
            m_end = true;
            return;
        }
        while (left > 0 && !m_end) {
            const int used = takeUnit(data, left);
            if (used < 0 || m_units.size() >= kMaxUnits) {
                m_end = true;
                return;
            }
            data += used;
            left -= used;
            m_readTo += used;
        }
    }

    /// Feeds the parser; when it reports a picture, remembers where that is.
    int takeUnit(const uint8_t* data, int size) {
        uint8_t* out = nullptr;
        int outSize = 0;
        const int used =
            avLibrary()->av_parser_parse2(m_parser.get(), m_context.get(), &out, &outSize, data,
                                          size, AV_NOPTS_VALUE, AV_NOPTS_VALUE, m_readTo);
        // Pictures follow each other without gaps, so the sum of their sizes is the position.
        if (outSize > 0)
            addUnit(outSize);
        return used;
    }

    void addUnit(int size) {
        const bool field = m_parser->picture_structure == AV_PICTURE_STRUCTURE_TOP_FIELD ||
                           m_parser->picture_structure == AV_PICTURE_STRUCTURE_BOTTOM_FIELD;
        const bool second = field && m_openField && !m_units.isEmpty() && m_parser->key_frame != 1;
        if (second) { // two fields are one picture
            m_units.last().size += size;
            m_position += size;
            m_openField = false;
            return;
        }
        m_openField = field;
        Unit unit;
        unit.offset = m_position;
        unit.size = std::min<qint64>(size, kMaxUnitBytes);
        m_position += size;
        const bool mpeg12 = codec() == AV_CODEC_ID_MPEG2VIDEO || codec() == AV_CODEC_ID_MPEG1VIDEO;
        const bool intra = m_parser->pict_type == AV_PICTURE_TYPE_I;
        unit.key = m_parser->key_frame == 1 || ((m_parser->key_frame < 0 || mpeg12) && intra);
        if (mpeg12 || codec() == AV_CODEC_ID_MPEG4) {
            // B pictures are shown at once, the others after the B pictures that follow them.
            if (m_parser->pict_type == AV_PICTURE_TYPE_B) {
                unit.order = m_nextOrder++;
                if (m_anchor >= 0)
                    m_units[m_anchor].order = m_nextOrder;
            } else {
                if (m_anchor >= 0)
                    m_units[m_anchor].order = m_nextOrder++;
                unit.order = m_nextOrder;
                m_anchor = m_units.size();
            }
        } else {
            // H.264 and HEVC number pictures from each IDR picture on.
            const qint64 number = m_parser->output_picture_number;
            if (unit.key && number <= 0)
                m_sequence += qint64(1) << 33;
            unit.order = m_sequence + number;
        }
        m_units.append(unit);
    }

    std::unique_ptr<ElementaryStream> m_stream;
    std::unique_ptr<AVCodecParserContext, void (*)(AVCodecParserContext*)> m_parser;
    std::unique_ptr<AVCodecContext, void (*)(AVCodecContext*)> m_context;
    qint64 m_readTo = 0, m_position = 0, m_nextOrder = 0, m_sequence = 0;
    qsizetype m_anchor = -1;
    bool m_openField = false, m_end = false;
};

/// Start codes of the first units of a bare stream.
AVCodecID guess(ByteStream& stream, AVCodecID hint) {
    const QByteArray head = stream.read(0, 4096);
    for (qsizetype i = 0; i + 5 < head.size(); ++i) {
        if (head[i] != 0 || head[i + 1] != 0 || head[i + 2] != 1)
            continue;
        const auto code = quint8(head[i + 3]);
        if (code == 0xB3)
            return AV_CODEC_ID_MPEG2VIDEO;
        if (hint != AV_CODEC_ID_NONE)
            return hint;
        if (code == 0x67 || code == 0x27 || code == 0x47)
            return AV_CODEC_ID_H264;
        if (code == 0x40 || code == 0x42)
            return AV_CODEC_ID_HEVC;
        if (code == 0xB0)
            return AV_CODEC_ID_MPEG4;
    }
    return AV_CODEC_ID_NONE;
}

} // namespace

Result<std::unique_ptr<VideoSource>> openElementary(std::unique_ptr<ElementaryStream> stream) {
    auto source = std::make_unique<ElementarySource>(std::move(stream));
    if (!source->works())
        return Error{ErrorCode::NotSupported, {QStringLiteral("video")}, "parser"};
    return std::unique_ptr<VideoSource>(std::move(source));
}

Result<std::unique_ptr<VideoSource>> openVideo(ByteStream stream, AVCodecID hint) {
    if (!avLibrary())
        return Error{ErrorCode::NotSupported, {QStringLiteral("video")}, "libavcodec"};
    const QByteArray head = stream.read(0, 16);
    if (head.size() < 12)
        return Error{ErrorCode::Truncated, {}, "video"};
    if (head.mid(4, 4) == "ftyp" || head.mid(4, 4) == "moov" || head.mid(4, 4) == "mdat" ||
        head.mid(4, 4) == "wide")
        return openMp4(std::move(stream));
    if (head.startsWith("RIFF") && head.mid(8, 4) == "AVI ")
        return openAvi(std::move(stream));
    if (std::unique_ptr<ElementaryStream> inner = openProgramStream(stream))
        return openElementary(std::move(inner));
    if (std::unique_ptr<ElementaryStream> inner = openTransportStream(stream))
        return openElementary(std::move(inner));
    if (head.startsWith(QByteArray::fromRawData("\x30\x26\xB2\x75", 4)))
        return Error{ErrorCode::NotSupported, {QStringLiteral("Windows Media Video")}, "video"};
    if (head.startsWith(QByteArray::fromRawData("\x1A\x45\xDF\xA3", 4)))
        return Error{ErrorCode::NotSupported, {QStringLiteral("Matroska")}, "video"};
    const AVCodecID codec = guess(stream, hint);
    if (codec == AV_CODEC_ID_NONE)
        return Error{ErrorCode::NotSupported, {QStringLiteral("video")}, "video"};
    return openElementary(std::make_unique<BareStream>(std::move(stream), codec));
}

} // namespace disclens::image
