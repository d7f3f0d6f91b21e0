// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/byte_stream.h"

extern "C" {
#include <libavcodec/codec_id.h>
}

#include <memory>
#include <optional>

namespace disclens::image {

/// Compressed pictures of a video in the order in which they are decoded, found without decoding
/// and without libavformat, which brings network code. Reads on only as far as it is asked to.
class VideoSource {
  public:
    struct Unit {
        qint64 offset = 0,
               size = 0;  ///< in the elementary stream, or in the file for containers with a table
        bool key = false; ///< decoding can begin here
        qint64 order = 0; ///< rises with presentation, all over the stream
    };
    virtual ~VideoSource() = default;
    virtual AVCodecID codec() const = 0;
    virtual QByteArray extraData() const { return {}; }
    /// Makes at least `count` units known, if there are so many.
    virtual void need(qsizetype count) = 0;
    virtual bool atEnd() const = 0; ///< all units are known
    const QList<Unit>& units() const { return m_units; }
    virtual QByteArray read(const Unit& unit) = 0;

  protected:
    QList<Unit> m_units;
};

/// Looks at the bytes: MPEG transport stream, MPEG program stream, MP4, AVI, or a bare elementary
/// stream. `hint` names the codec of a bare stream where the bytes do not. Errors: NotSupported
/// (codec or container), Damaged.
Result<std::unique_ptr<VideoSource>> openVideo(ByteStream stream, AVCodecID hint);

/// What sits between the file and the elementary stream: nothing, or the packets of a multiplex.
class ElementaryStream {
  public:
    virtual ~ElementaryStream() = default;
    virtual QByteArray read(qint64 offset, qint64 length) = 0; ///< fewer at the end
    virtual AVCodecID codec() const = 0;
};
std::unique_ptr<ElementaryStream> openTransportStream(ByteStream stream);
std::unique_ptr<ElementaryStream> openProgramStream(ByteStream stream);
Result<std::unique_ptr<VideoSource>> openMp4(ByteStream stream);
Result<std::unique_ptr<VideoSource>> openAvi(ByteStream stream);
Result<std::unique_ptr<VideoSource>> openElementary(std::unique_ptr<ElementaryStream> stream);

/// For containers that have a table of samples.
class TableSource : public VideoSource {
  public:
    TableSource(ByteStream stream, AVCodecID codec, QByteArray extra, QList<Unit> units)
        : m_stream(std::move(stream))
        , m_codec(codec)
        , m_extra(std::move(extra)) {
        m_units = std::move(units);
    }
    AVCodecID codec() const override { return m_codec; }
    QByteArray extraData() const override { return m_extra; }
    void need(qsizetype) override {}
    bool atEnd() const override { return true; }
    QByteArray read(const Unit& unit) override { return m_stream.read(unit.offset, unit.size); }

  private:
    ByteStream m_stream;
    AVCodecID m_codec;
    QByteArray m_extra;
};

} // namespace disclens::image
