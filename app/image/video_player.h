// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_decode.h"
#include "image/video_source.h"

#include <list>

struct AVCodecContext;
struct AVFrame;
struct AVPacket;

namespace disclens::image {

/// Pictures of a video by number, in the order in which they are shown. Keeps the decoder between
/// calls: the next picture costs one picture; a jump costs at most one group of pictures. One
/// thread.
class VideoPlayer {
  public:
    static Result<std::shared_ptr<VideoPlayer>> open(ByteStream stream, AVCodecID hint);
    ~VideoPlayer();
    VideoPlayer(const VideoPlayer&) = delete;
    VideoPlayer& operator=(const VideoPlayer&) = delete;

    /// Errors: BadPixels (no such picture), Truncated, Damaged, TooLarge, NotSupported.
    Result<DecodedFrame> picture(int number);

  private:
    VideoPlayer() = default;
    Status start();
    void orderUnits(int number);
    Status seek(qsizetype unit);
    Result<DecodedFrame> decodeUntil(int number);
    void remember(int number, const DecodedFrame& frame);

    std::unique_ptr<VideoSource> m_source;
    AVCodecContext* m_context = nullptr;
    AVFrame* m_frame = nullptr;
    AVPacket* m_packet = nullptr;
    QList<int> m_shownAt;      ///< number of each unit in order of showing
    QList<qsizetype> m_unitOf; ///< and back
    qsizetype m_next = -1;     ///< unit that the decoder gets next; -1: not started
    int m_lastOut = -1;        ///< number of the last picture that came out
    bool m_drained = false;
    struct Kept {
        int number = 0;
        DecodedFrame frame;
    };
    std::list<Kept> m_kept; ///< most recent first
    qint64 m_keptBytes = 0;
};

/// A decoded picture as RGB or grey, with pixel aspect. Errors: NotSupported (pixel format),
/// TooLarge.
Result<DecodedFrame> fromVideoFrame(const AVFrame& frame);

} // namespace disclens::image
