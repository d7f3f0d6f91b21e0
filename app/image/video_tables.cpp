// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/video_source.h"

#include <algorithm>

namespace disclens::image {

namespace {

constexpr qint64 kMaxSamples = 4'000'000;
constexpr qint64 kMaxTableBytes = qint64(64) << 20;
constexpr qint64 kMaxUnitBytes = qint64(64) << 20;

struct Box {
    QByteArray type;
    qint64 body = 0, end = 0;
};

/// Boxes of ISO/IEC 14496-12 between two places; stops at the first that makes no sense.
QList<Box> boxes(ByteStream& stream, qint64 from, qint64 to) {
    QList<Box> all;
    while (from + 8 <= to && all.size() < 4096) {
        qint64 size = stream.big<quint32>(from);
        qint64 head = 8;
        const QByteArray type = stream.read(from + 4, 4);
        if (size == 1) {
            size = qint64(std::min<quint64>(stream.big<quint64>(from + 8), quint64(1) << 62));
            head = 16;
        } else if (size == 0) {
            size = to - from;
        }
        if (size < head || type.size() < 4)
            break;
        all.append({type, from + head, std::min(to, from + size)});
        if (size > to - from)
            break;
        from += size;
    }
    return all;
}

const Box* find(const QList<Box>& list, const char* type) {
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const Box& b) { return b.type == type; });
    return it == list.end() ? nullptr : &*it;
}

/// Walks down a path of boxes; the first of each kind.
std::optional<Box> descend(ByteStream& stream, Box box, std::initializer_list<const char*> path) {
    for (const char* type : path) {
        const QList<Box> inside = boxes(stream, box.body, box.end);
        const Box* next = find(inside, type);
        if (!next)
            return std::nullopt;
        box = *next;
    }
    return box;
}

/// A full box that holds a count and rows of 32-bit numbers.
QList<quint32> rows(ByteStream& stream, const std::optional<Box>& box, qint64 skip,
                    qint64 columns) {
    QList<quint32> out;
    if (!box)
        return out;
    const qint64 count = stream.big<quint32>(box->body + skip);
    const qint64 bytes =
        std::min({count * columns * 4, box->end - box->body - skip - 4, kMaxTableBytes});
    const QByteArray raw = stream.read(box->body + skip + 4, bytes);
    out.reserve(raw.size() / 4);
    for (qsizetype i = 0; i + 4 <= raw.size(); i += 4)
        out.append(qFromBigEndian<quint32>(raw.constData() + i));
    return out;
}

struct Entry {
    AVCodecID codec = AV_CODEC_ID_NONE;
    QByteArray extra;
    QString name;
};

Entry sampleEntry(ByteStream& stream, const Box& stsd) {
    Entry entry;
    const QList<Box> entries = boxes(stream, stsd.body + 8, stsd.end);
    if (entries.isEmpty())
        return entry;
    const Box& first = entries.first();
    entry.name = QString::fromLatin1(first.type);
    const QList<Box> inside = boxes(stream, first.body + 78, first.end);
    const auto body = [&](const char* type) {
        const Box* box = find(inside, type);
        return box ? stream.read(box->body, std::min<qint64>(box->end - box->body, 1 << 20))
                   : QByteArray();
    };
    if (first.type == "avc1" || first.type == "avc3") {
        entry.codec = AV_CODEC_ID_H264;
        entry.extra = body("avcC");
    } else if (first.type == "hvc1" || first.type == "hev1") {
        entry.codec = AV_CODEC_ID_HEVC;
        entry.extra = body("hvcC");
    } else if (first.type == "mp4v") {
        entry.codec = AV_CODEC_ID_MPEG4;
        // The decoder's own header is the DecoderSpecificInfo (tag 5) inside the descriptor.
        const QByteArray esds = body("esds");
        for (qsizetype i = 4; i + 2 < esds.size(); ++i)
            if (esds[i] == 5) {
                qsizetype at = i + 1, length = 0;
                for (int n = 0; n < 4 && at < esds.size(); ++n) {
                    const auto b = quint8(esds[at++]);
                    length = length << 7 | (b & 0x7F);
                    if (!(b & 0x80))
                        break;
                }
                if (length > 4 && esds.mid(at).startsWith(QByteArray::fromRawData("\0\0\1", 3)))
                    entry.extra = esds.mid(at, length);
            }
    } else if (first.type == "jpeg" || first.type == "mjpa") {
        entry.codec = AV_CODEC_ID_MJPEG;
    }
    return entry;
}

} // namespace

Result<std::unique_ptr<VideoSource>> openMp4(ByteStream stream) {
    const QList<Box> top = boxes(stream, 0, stream.size());
    const Box* movie = find(top, "moov");
    if (!movie)
        return Error{find(top, "moof") ? ErrorCode::NotSupported : ErrorCode::Truncated,
                     {QStringLiteral("fragmented MP4")},
                     "no moov"};
    const QList<Box> tracks = boxes(stream, movie->body, movie->end);
    QString unknown = QStringLiteral("MP4");
    for (const Box& track : tracks) {
        if (track.type != "trak")
            continue;
        const auto handler = descend(stream, track, {"mdia", "hdlr"});
        const auto table = descend(stream, track, {"mdia", "minf", "stbl"});
        if (!handler || !table || stream.read(handler->body + 8, 4) != "vide")
            continue;
        const QList<Box> parts = boxes(stream, table->body, table->end);
        const auto part = [&](const char* type) -> std::optional<Box> {
            const Box* box = find(parts, type);
            return box ? std::optional(*box) : std::nullopt;
        };
        if (!part("stsd"))
            continue;
        const Entry entry = sampleEntry(stream, *part("stsd"));
        if (entry.codec == AV_CODEC_ID_NONE) {
            unknown = entry.name;
            continue;
        }
        const auto stsz = part("stsz");
        if (!stsz)
            continue;
        const quint32 fixedSize = stream.big<quint32>(stsz->body + 4);
        const qint64 count = std::min<qint64>(stream.big<quint32>(stsz->body + 8), kMaxSamples);
        const QList<quint32> sizes = rows(stream, stsz, 8, 1);
        const QList<quint32> chunkRuns = rows(stream, part("stsc"), 4, 3);
        const QList<quint32> times = rows(stream, part("stts"), 4, 2);
        const QList<quint32> shifts = rows(stream, part("ctts"), 4, 2);
        const QList<quint32> keys = rows(stream, part("stss"), 4, 1);
        QList<quint32> offsets = rows(stream, part("stco"), 4, 1);
        const bool wide = offsets.isEmpty();
        if (wide)
            offsets = rows(stream, part("co64"), 4, 2);
        const qsizetype chunks = wide ? offsets.size() / 2 : offsets.size();

        QList<VideoSource::Unit> units;
        qsizetype run = 0, timeRow = 0, shiftRow = 0;
        quint32 timeLeft = times.size() > 1 ? times[0] : 0,
                shiftLeft = shifts.size() > 1 ? shifts[0] : 0;
        qint64 decodeTime = 0;
        for (qsizetype chunk = 0; chunk < chunks && units.size() < count; ++chunk) {
            while (run + 3 < chunkRuns.size() && qsizetype(chunkRuns[run + 3]) <= chunk + 1)
                run += 3;
            const quint32 inChunk = run + 1 < chunkRuns.size() ? chunkRuns[run + 1] : 1;
            qint64 at = wide ? qint64(quint64(offsets[chunk * 2]) << 32 | offsets[chunk * 2 + 1])
                             : offsets[chunk];
            for (quint32 i = 0; i < inChunk && units.size() < count; ++i) {
                VideoSource::Unit unit;
                unit.offset = at;
                unit.size = fixedSize                     ? fixedSize
                            : units.size() < sizes.size() ? sizes[units.size()]
                                                          : 0;
                if (unit.size <= 0 || unit.size > kMaxUnitBytes || at < 0 || at >= stream.size())
                    break;
                at += unit.size;
                while (timeLeft == 0 && timeRow + 3 < times.size())
                    timeLeft = times[timeRow += 2];
                while (shiftLeft == 0 && shiftRow + 3 < shifts.size())
                    shiftLeft = shifts[shiftRow += 2];
                unit.order =
                    decodeTime + (shiftRow + 1 < shifts.size() ? qint32(shifts[shiftRow + 1]) : 0);
                decodeTime += timeRow + 1 < times.size() ? times[timeRow + 1] : 1;
                timeLeft -= timeLeft > 0;
                shiftLeft -= shiftLeft > 0;
                unit.key = keys.isEmpty();
                units.append(unit);
            }
        }
        for (const quint32 key : keys)
            if (key >= 1 && qsizetype(key) <= units.size())
                units[qsizetype(key) - 1].key = true;
        if (units.isEmpty())
            return Error{ErrorCode::Truncated, {}, "mp4 without pictures"};
        return std::unique_ptr<VideoSource>(std::make_unique<TableSource>(
            std::move(stream), entry.codec, entry.extra, std::move(units)));
    }
    return Error{ErrorCode::NotSupported, {unknown}, "mp4"};
}

Result<std::unique_ptr<VideoSource>> openAvi(ByteStream stream) {
    AVCodecID codec = AV_CODEC_ID_NONE;
    QString name = QStringLiteral("AVI");
    int videoStream = -1, streams = 0;
    QList<VideoSource::Unit> units;
    // RIFF chunks, one after the other; lists are walked into.
    qint64 at = 12;
    for (qint64 steps = 0; at + 8 <= stream.size() && steps < kMaxSamples; ++steps) {
        const QByteArray type = stream.read(at, 4);
        const qint64 size = stream.little<quint32>(at + 4);
        const qint64 body = at + 8;
        if (type == "LIST" || type == "RIFF") {
            at = body + 4;
            continue;
        }
        if (type == "strh") {
            if (stream.read(body, 4) == "vids" && videoStream < 0) {
                videoStream = streams;
                const QByteArray handler = stream.read(body + 4, 4).toUpper();
                name = QStringLiteral("AVI ") + QString::fromLatin1(handler);
            }
            ++streams;
        } else if (type == "strf" && videoStream == streams - 1 && codec == AV_CODEC_ID_NONE) {
            const QByteArray compression = stream.read(body + 16, 4).toUpper();
            if (compression == "MJPG")
                codec = AV_CODEC_ID_MJPEG;
            else if (compression == "H264" || compression == "X264" || compression == "AVC1")
                codec = AV_CODEC_ID_H264;
            else if (compression == "XVID" || compression == "DIVX" || compression == "DX50" ||
                     compression == "FMP4" || compression == "MP4V")
                codec = AV_CODEC_ID_MPEG4;
            else if (compression == "MPG2" || compression == "MPG1")
                codec = AV_CODEC_ID_MPEG2VIDEO;
        } else if (videoStream >= 0 && type.size() == 4 &&
                   (type.endsWith("dc") || type.endsWith("db")) &&
                   type.left(2).toInt() == videoStream && size > 0 && size <= kMaxUnitBytes) {
            VideoSource::Unit unit;
            unit.offset = body;
            unit.size = size;
            unit.order = units.size();
            unit.key = codec == AV_CODEC_ID_MJPEG || units.isEmpty();
            units.append(unit);
        } else if (type == "idx1" && size <= kMaxTableBytes) {
            // Key pictures are marked in the index only.
            const QByteArray index = stream.read(body, size);
            qsizetype n = 0;
            for (qsizetype i = 0; i + 16 <= index.size() && n < units.size(); i += 16)
                if (index.mid(i + 2, 1) == "d" && index.mid(i, 2).toInt() == videoStream) {
                    if (qFromLittleEndian<quint32>(index.constData() + i + 4) & 0x10)
                        units[n].key = true;
                    ++n;
                }
        }
        at = body + size + size % 2;
    }
    if (codec == AV_CODEC_ID_NONE)
        return Error{ErrorCode::NotSupported, {name}, "avi"};
    if (units.isEmpty())
        return Error{ErrorCode::Truncated, {}, "avi without pictures"};
    return std::unique_ptr<VideoSource>(
        std::make_unique<TableSource>(std::move(stream), codec, QByteArray(), std::move(units)));
}

} // namespace disclens::image
