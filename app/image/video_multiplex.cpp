// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/video_source.h"

#include <algorithm>

namespace disclens::image {

namespace {

constexpr qint64 kMaxPieces = 8'000'000;

/// Payload pieces of one stream inside a multiplex, found front to back; only one place in about 64
/// KB is remembered, so that an hour of video costs little memory.
class Demultiplexer : public ElementaryStream {
  public:
    explicit Demultiplexer(ByteStream stream)
        : m_stream(std::move(stream)) {}

    QByteArray read(qint64 offset, qint64 length) override {
        if (offset < m_at.elementary || m_checkpoints.isEmpty() ||
            offset > m_at.elementary + (1 << 20))
            restart(offset);
        QByteArray out;
        while (out.size() < length) {
            const qint64 wanted = offset + out.size();
            const qint64 inside = wanted - m_at.elementary;
            if (inside < m_piece.size()) {
                out += m_piece.mid(inside, length - out.size());
                continue;
            }
            m_at.elementary += m_piece.size();
            m_piece.clear();
            if (!nextPiece(m_at.file, m_piece) || ++m_pieces > kMaxPieces * 16)
                break;
            if (m_checkpoints.isEmpty() ||
                m_at.elementary >= m_checkpoints.last().elementary + (64 << 10))
                if (m_checkpoints.isEmpty() || m_at.file > m_checkpoints.last().file)
                    m_checkpoints.append({m_at.elementary + m_piece.size(), m_at.file});
        }
        return out;
    }

  protected:
    /// Reads the next payload from `at` on and moves `at` behind it. False at the end.
    virtual bool nextPiece(qint64& at, QByteArray& piece) = 0;
    ByteStream m_stream;

  private:
    struct Place {
        qint64 elementary = 0, file = 0;
    };
    void restart(qint64 offset) {
        const auto after =
            std::upper_bound(m_checkpoints.begin(), m_checkpoints.end(), offset,
                             [](qint64 o, const Place& p) { return o < p.elementary; });
        const Place from = after == m_checkpoints.begin() ? Place{} : *(after - 1);
        // Going on is cheaper than going back to a place before the current one.
        if (m_at.elementary <= offset && from.elementary <= m_at.elementary && m_at.file > 0)
            return;
        m_at = from;
        m_piece.clear();
    }
    QList<Place> m_checkpoints;
    Place m_at; ///< of m_piece in the elementary stream; where to go on in the file
    QByteArray m_piece;
    qint64 m_pieces = 0;
};

/// Length of a PES header including its start code; -1 if it is none (ISO/IEC 13818-1 2.4.3.6,
/// 11172-1 2.4.3.3).
qsizetype pesHeaderLength(const QByteArray& bytes) {
    if (bytes.size() < 9 || bytes[0] != 0 || bytes[1] != 0 || bytes[2] != 1)
        return -1;
    if ((quint8(bytes[6]) & 0xC0) == 0x80)
        return 9 + quint8(bytes[8]);
    qsizetype at = 6; // MPEG-1
    while (at < bytes.size() && at < 22 && quint8(bytes[at]) == 0xFF)
        ++at;
    if (at < bytes.size() && (quint8(bytes[at]) & 0xC0) == 0x40)
        at += 2;
    if (at >= bytes.size())
        return -1;
    const quint8 marks = quint8(bytes[at]) & 0xF0;
    return at + (marks == 0x20 ? 5 : marks == 0x30 ? 10 : 1);
}

// ---- MPEG transport stream ----

AVCodecID codecOfStreamType(int type) {
    switch (type) {
    case 0x01:
        return AV_CODEC_ID_MPEG1VIDEO;
    case 0x02:
        return AV_CODEC_ID_MPEG2VIDEO;
    case 0x10:
        return AV_CODEC_ID_MPEG4;
    case 0x1B:
        return AV_CODEC_ID_H264;
    case 0x24:
        return AV_CODEC_ID_HEVC;
    default:
        return AV_CODEC_ID_NONE;
    }
}

class TransportStream final : public Demultiplexer {
  public:
    /// packetBytes: 188, or 192 (Blu-ray) and 204 (with check bytes); first: where the first sync
    /// byte stands.
    TransportStream(ByteStream stream, int packetBytes, qint64 first)
        : Demultiplexer(std::move(stream))
        , m_packetBytes(packetBytes)
        , m_first(first) {
        findVideo();
    }
    AVCodecID codec() const override { return m_codec; }

  protected:
    bool nextPiece(qint64& at, QByteArray& piece) override {
        at = std::max(at, m_first);
        for (; at + 188 <= m_stream.size(); at += m_packetBytes) {
            int pid = 0;
            bool start = false;
            QByteArray payload = packet(at, pid, start);
            if (pid != m_pid || payload.isEmpty())
                continue;
            if (start) {
                const qsizetype header = pesHeaderLength(payload);
                payload.remove(0, header < 0 ? 0 : std::min(header, payload.size()));
            }
            at += m_packetBytes;
            piece = payload;
            return true;
        }
        return false;
    }

  private:
    QByteArray packet(qint64 at, int& pid, bool& start) {
        const QByteArray bytes = m_stream.read(at, 188);
        pid = -1;
        if (bytes.size() < 188 || quint8(bytes[0]) != 0x47)
            return {};
        pid = (quint8(bytes[1]) & 0x1F) << 8 | quint8(bytes[2]);
        start = quint8(bytes[1]) & 0x40;
        const int control = quint8(bytes[3]) >> 4 & 3;
        qsizetype from = 4;
        if (control & 2)
            from += 1 + quint8(bytes[4]);
        return (control & 1) && from < 188 ? bytes.mid(from) : QByteArray();
    }

    /// Program Association and Program Map tables; a section fits into one packet in practice.
    void findVideo() {
        int mapPid = -1;
        for (qint64 at = m_first, n = 0; n < 200'000 && at + 188 <= m_stream.size();
             at += m_packetBytes, ++n) {
            int pid = 0;
            bool start = false;
            const QByteArray payload = packet(at, pid, start);
            if (!start || payload.isEmpty() || (pid != 0 && pid != mapPid))
                continue;
            const qsizetype section = 1 + quint8(payload[0]);
            const auto byte = [&](qsizetype i) {
                return i < payload.size() ? int(quint8(payload[i])) : 0;
            };
            const qsizetype end =
                std::min<qsizetype>(section + 3 +
                                        ((byte(section + 1) & 0x0F) << 8 | byte(section + 2)),
                                    payload.size()) -
                4;
            if (pid == 0 && byte(section) == 0x00) {
                for (qsizetype i = section + 8; i + 4 <= end; i += 4)
                    if ((byte(i) << 8 | byte(i + 1)) != 0) {
                        mapPid = (byte(i + 2) & 0x1F) << 8 | byte(i + 3);
                        break;
                    }
            } else if (pid == mapPid && byte(section) == 0x02) {
                const qsizetype info = (byte(section + 10) & 0x0F) << 8 | byte(section + 11);
                for (qsizetype i = section + 12 + info; i + 5 <= end;) {
                    const AVCodecID codec = codecOfStreamType(byte(i));
                    if (codec != AV_CODEC_ID_NONE) {
                        m_codec = codec;
                        m_pid = (byte(i + 1) & 0x1F) << 8 | byte(i + 2);
                        return;
                    }
                    i += 5 + ((byte(i + 3) & 0x0F) << 8 | byte(i + 4));
                }
            }
        }
    }

    int m_packetBytes;
    qint64 m_first;
    int m_pid = -2;
    AVCodecID m_codec = AV_CODEC_ID_NONE;
};

// ---- MPEG program stream ----

class ProgramStream final : public Demultiplexer {
  public:
    using Demultiplexer::Demultiplexer;
    AVCodecID codec() const override { return AV_CODEC_ID_MPEG2VIDEO; } // reads MPEG-1 too

  protected:
    bool nextPiece(qint64& at, QByteArray& piece) override {
        while (at + 6 <= m_stream.size()) {
            const QByteArray head = m_stream.read(at, 64);
            if (head.size() < 6 || head[0] != 0 || head[1] != 0 || head[2] != 1) {
                ++at; // look for the next start code
                continue;
            }
            const auto id = quint8(head[3]);
            if (id == 0xB9)
                return false;
            if (id == 0xBA) {
                const bool second = (quint8(head[4]) & 0xC0) == 0x40;
                at += second && head.size() > 13 ? 14 + (quint8(head[13]) & 7) : 12;
                continue;
            }
            const qint64 length = quint8(head[4]) << 8 | quint8(head[5]);
            const qint64 next = at + 6 + length;
            const qsizetype header = id >= 0xE0 && id <= 0xEF ? pesHeaderLength(head) : -1;
            if (header > 0 && header < 6 + length) {
                piece = m_stream.read(at + header, 6 + length - header);
                at = next;
                return !piece.isEmpty();
            }
            at = id < 0xBB ? at + 4 : next;
        }
        return false;
    }
};

} // namespace

std::unique_ptr<ElementaryStream> openTransportStream(ByteStream stream) {
    for (const int packetBytes : {188, 192, 204})
        for (qint64 first = 0; first < packetBytes; ++first) {
            bool all = true;
            for (int n = 0; n < 4 && all; ++n) {
                const qint64 at = first + qint64(n) * packetBytes;
                all = at >= stream.size() ? n > 1 : stream.big<quint8>(at) == 0x47;
            }
            if (!all)
                continue;
            auto demultiplexer = std::make_unique<TransportStream>(stream, packetBytes, first);
            if (demultiplexer->codec() != AV_CODEC_ID_NONE)
                return demultiplexer;
        }
    return nullptr;
}

std::unique_ptr<ElementaryStream> openProgramStream(ByteStream stream) {
    if (stream.big<quint32>(0) != 0x000001BA)
        return nullptr;
    return std::make_unique<ProgramStream>(std::move(stream));
}

} // namespace disclens::image
