// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/video_player.h"
#include "image/late_libraries.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace disclens::image {

namespace {

/// Decoders hold back at most 16 pictures (H.264 A.3.1), so the order of showing is settled this
/// far behind.
constexpr int kLookAhead = 48;
constexpr qint64 kKeptBytes = qint64(96) << 20;
constexpr qint64 kMaxPixels = qint64(1) << 28;

} // namespace

Result<std::shared_ptr<VideoPlayer>> VideoPlayer::open(ByteStream stream, AVCodecID hint) {
    Result<std::unique_ptr<VideoSource>> source = openVideo(std::move(stream), hint);
    if (!source)
        return source.error();
    avLibrary()->av_log_set_level(AV_LOG_QUIET);
    const std::shared_ptr<VideoPlayer> player(new VideoPlayer);
    player->m_source = std::move(*source);
    if (const Status status = player->start(); !status)
        return status.error();
    return player;
}

VideoPlayer::~VideoPlayer() {
    avLibrary()->avcodec_free_context(&m_context);
    avLibrary()->av_frame_free(&m_frame);
    avLibrary()->av_packet_free(&m_packet);
}

Status VideoPlayer::start() {
    const AVCodec* codec = avLibrary()->avcodec_find_decoder(m_source->codec());
    if (!codec)
        return Error{ErrorCode::NotSupported,
                     {QString::fromLatin1(avLibrary()->avcodec_get_name(m_source->codec()))},
                     "decoder"};
    m_context = avLibrary()->avcodec_alloc_context3(codec);
    m_frame = avLibrary()->av_frame_alloc();
    m_packet = avLibrary()->av_packet_alloc();
    if (!m_context || !m_frame || !m_packet)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "avcodec"};
    m_context->thread_count = 1; // helpers are many already
    m_context->max_pixels = kMaxPixels;
    const QByteArray extra = m_source->extraData();
    if (!extra.isEmpty()) {
        m_context->extradata = static_cast<uint8_t*>(
            avLibrary()->av_mallocz(size_t(extra.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
        if (!m_context->extradata)
            return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "avcodec"};
        std::memcpy(m_context->extradata, extra.constData(), size_t(extra.size()));
        m_context->extradata_size = int(extra.size());
    }
    if (avLibrary()->avcodec_open2(m_context, codec, nullptr) < 0)
        return Error{ErrorCode::Damaged, {}, "avcodec_open2"};
    return Done{};
}

/// Numbers the units in the order of showing as far as it is needed for picture `number`.
void VideoPlayer::orderUnits(int number) {
    m_source->need(qsizetype(number) + kLookAhead);
    const QList<VideoSource::Unit>& units = m_source->units();
    if (m_shownAt.size() == units.size())
        return;
    m_unitOf.resize(units.size());
    std::iota(m_unitOf.begin(), m_unitOf.end(), qsizetype(0));
    std::stable_sort(m_unitOf.begin(), m_unitOf.end(),
                     [&](qsizetype a, qsizetype b) { return units[a].order < units[b].order; });
    m_shownAt.resize(units.size());
    for (qsizetype i = 0; i < m_unitOf.size(); ++i)
        m_shownAt[m_unitOf[i]] = int(i);
}

Status VideoPlayer::seek(qsizetype unit) {
    // The last key picture that is shown no later than the wanted one; decoding from there gives
    // all that follow.
    const QList<VideoSource::Unit>& units = m_source->units();
    qsizetype key = unit;
    while (key > 0 && !(units[key].key && m_shownAt[key] <= m_shownAt[unit]))
        --key;
    const bool goOn = m_next >= 0 && !m_drained && m_next <= unit + 1 && m_next > key &&
                      m_lastOut < m_shownAt[unit];
    if (goOn)
        return Done{};
    avLibrary()->avcodec_flush_buffers(m_context);
    m_drained = false;
    m_lastOut = -1;
    m_next = key;
    return Done{};
}

void VideoPlayer::remember(int number, const DecodedFrame& frame) {
    m_kept.push_front({number, frame});
    m_keptBytes += frame.pixels.size();
    while (m_keptBytes > kKeptBytes && m_kept.size() > 1) {
        m_keptBytes -= m_kept.back().frame.pixels.size();
        m_kept.pop_back();
    }
}

Result<DecodedFrame> VideoPlayer::decodeUntil(int number) {
    const QList<VideoSource::Unit>& units = m_source->units();
    while (true) {
        const int got = avLibrary()->avcodec_receive_frame(m_context, m_frame);
        if (got == 0) {
            const int shown = int(std::clamp<int64_t>(m_frame->pts, -1, units.size()));
            m_lastOut = std::max(m_lastOut, shown);
            if (shown < number) {
                avLibrary()->av_frame_unref(m_frame);
                continue;
            }
            Result<DecodedFrame> frame = fromVideoFrame(*m_frame);
            avLibrary()->av_frame_unref(m_frame);
            if (!frame)
                return frame;
            frame->info.decoder =
                QStringLiteral("libavcodec ") +
                QString::fromLatin1(avLibrary()->avcodec_get_name(m_context->codec_id));
            if (shown > number) // the wanted one is damaged: the next good one stands in for it
                frame->info.warnings.append(QStringLiteral("damaged"));
            remember(number, *frame);
            return frame;
        }
        if (got != AVERROR(EAGAIN) || m_drained)
            return Error{ErrorCode::Truncated, {}, "no picture came out"};
        if (m_next >= m_shownAt.size())
            orderUnits(int(m_next) + kLookAhead);
        if (m_next >= units.size()) {
            avLibrary()->avcodec_send_packet(m_context, nullptr);
            m_drained = true;
            continue;
        }
        const VideoSource::Unit& unit = units[m_next];
        const QByteArray bytes = m_source->read(unit);
        if (avLibrary()->av_new_packet(m_packet, int(bytes.size())) == 0) {
            std::memcpy(m_packet->data, bytes.constData(), size_t(bytes.size()));
            m_packet->pts = m_shownAt[m_next];
            m_packet->dts = AV_NOPTS_VALUE;
            if (unit.key)
                m_packet->flags |= AV_PKT_FLAG_KEY;
            avLibrary()->avcodec_send_packet(
                m_context,
                m_packet); // a damaged picture costs itself; the next one is tried
            avLibrary()->av_packet_unref(m_packet);
        }
        ++m_next;
    }
}

Result<DecodedFrame> VideoPlayer::picture(int number) {
    if (number < 0)
        return Error{ErrorCode::BadPixels, {}, "picture number"};
    for (auto it = m_kept.begin(); it != m_kept.end(); ++it)
        if (it->number == number) {
            m_kept.splice(m_kept.begin(), m_kept, it);
            return m_kept.front().frame;
        }
    orderUnits(number);
    if (number >= m_unitOf.size())
        return Error{ErrorCode::Truncated, {}, "fewer pictures than claimed"};
    if (const Status status = seek(m_unitOf[number]); !status)
        return status.error();
    return decodeUntil(number);
}

} // namespace disclens::image
