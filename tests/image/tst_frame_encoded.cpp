// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QTest>
#include <QtEndian>

#include <jxl/encode.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/log.h>
#include <libavutil/opt.h>
}

#include <cmath>
#include <memory>

using namespace disclens;
using namespace disclens::image;

/// Encodings of which no file lies in the shared data: made here by the encoders of the same
/// libraries.
class TestFrameEncoded : public QObject {
    Q_OBJECT

    struct Coded {
        QList<QByteArray> packets; ///< in the order of decoding
        QList<qint64> shownAt;     ///< number of each packet in the order of showing
        QList<bool> keys;
    };
    static constexpr int kPictures = 40;

    /// Brightness tells which picture it is.
    static int shade(int number) { return 40 + number * 4; }

    /// Empty when this libavcodec has no such encoder.
    static Coded encode(AVCodecID id, AVPixelFormat format, int betweenKeys) {
        Coded out;
        const AVCodec* codec = avcodec_find_encoder(id);
        if (!codec)
            return out;
        AVCodecContext* context = avcodec_alloc_context3(codec);
        context->width = 128;
        context->height = 96;
        context->pix_fmt = format;
        context->time_base = {1, 25};
        context->framerate = {25, 1};
        context->gop_size = id == AV_CODEC_ID_MJPEG ? 0 : betweenKeys;
        context->max_b_frames = id == AV_CODEC_ID_MJPEG ? 0 : 2;
        context->bit_rate = 2'000'000;
        context->thread_count = 1;
        av_opt_set(context->priv_data, "x265-params", "log-level=none:pools=1:frame-threads=1", 0);
        if (avcodec_open2(context, codec, nullptr) == 0) {
            AVFrame* frame = av_frame_alloc();
            AVPacket* packet = av_packet_alloc();
            for (int i = 0; i <= kPictures; ++i) {
                if (i < kPictures) {
                    frame->width = context->width;
                    frame->height = context->height;
                    frame->format = format;
                    frame->pts = i;
                    av_frame_get_buffer(frame, 0);
                    for (int plane = 0; plane < 3; ++plane) {
                        const int rows = plane ? frame->height / 2 : frame->height;
                        std::memset(frame->data[plane], plane ? 128 : shade(i),
                                    size_t(frame->linesize[plane]) * size_t(rows));
                    }
                }
                avcodec_send_frame(context, i < kPictures ? frame : nullptr);
                av_frame_unref(frame);
                while (avcodec_receive_packet(context, packet) == 0) {
                    out.packets.append(
                        QByteArray(reinterpret_cast<const char*>(packet->data), packet->size));
                    out.shownAt.append(packet->pts);
                    out.keys.append(packet->flags & AV_PKT_FLAG_KEY);
                    av_packet_unref(packet);
                }
            }
            av_frame_free(&frame);
            av_packet_free(&packet);
        }
        avcodec_free_context(&context);
        return out;
    }

    static QByteArray big32(qint64 n) {
        QByteArray out(4, '\0');
        qToBigEndian(quint32(n), out.data());
        return out;
    }
    static QByteArray box(const char* type, const QByteArray& body) {
        return big32(body.size() + 8) + type + body;
    }
    static QByteArray fullBox(const char* type, const QByteArray& body) {
        return box(type, QByteArray(4, '\0') + body);
    }

    /// The smallest MP4 that says where its pictures are: three to a chunk, shown later than
    /// decoded.
    static QByteArray mp4(const Coded& coded, const QByteArray& entryType, bool tableFirst) {
        const auto build = [&](qint64 dataAt) {
            QByteArray sizes, shifts, keys, chunks, data;
            int keyCount = 0;
            for (qsizetype i = 0; i < coded.packets.size(); ++i) {
                if (i % 3 == 0)
                    chunks += big32(dataAt + data.size());
                data += coded.packets[i];
                sizes += big32(coded.packets[i].size());
                shifts += big32(1) + big32((coded.shownAt[i] - i) * 10 + 40);
                if (coded.keys[i]) {
                    keys += big32(i + 1);
                    ++keyCount;
                }
            }
            const qint64 n = coded.packets.size();
            const QByteArray entry = box(entryType.constData(), QByteArray(78, '\0'));
            const QByteArray table = fullBox("stsd", big32(1) + entry) +
                                     fullBox("stts", big32(1) + big32(n) + big32(10)) +
                                     fullBox("ctts", big32(n) + shifts) +
                                     fullBox("stsc", big32(1) + big32(1) + big32(3) + big32(1)) +
                                     fullBox("stsz", big32(0) + big32(n) + sizes) +
                                     fullBox("stss", big32(keyCount) + keys) +
                                     fullBox("stco", big32((n + 2) / 3) + chunks);
            const QByteArray media = fullBox("hdlr", big32(0) + "vide" + QByteArray(13, '\0')) +
                                     box("minf", box("stbl", table));
            const QByteArray movie = box("moov", box("trak", box("mdia", media)));
            return std::pair(movie, data);
        };
        const QByteArray type = box("ftyp", "isom" + big32(0));
        const qint64 movieBytes = build(0).first.size();
        const auto [movie, data] = build(type.size() + 8 + (tableFirst ? movieBytes : 0));
        return tableFirst ? QByteArray(type + movie + box("mdat", data))
                          : QByteArray(type + box("mdat", data) + movie);
    }

    static QByteArray little32(qint64 n) {
        QByteArray out(4, '\0');
        qToLittleEndian(quint32(n), out.data());
        return out;
    }
    static QByteArray chunk(const char* type, const QByteArray& body) {
        return type + little32(body.size()) + body + QByteArray(body.size() % 2, '\0');
    }
    static QByteArray avi(const Coded& coded) {
        const QByteArray streams =
            "strl" + chunk("strh", "vidsMJPG" + QByteArray(48, '\0')) +
            chunk("strf", little32(40) + little32(128) + little32(96) + QByteArray("\1\0\30\0", 4) +
                              "MJPG" + QByteArray(20, '\0'));
        QByteArray movie = "movi";
        for (const QByteArray& packet : coded.packets)
            movie += chunk("00dc", packet);
        const QByteArray all =
            "AVI " + chunk("LIST", "hdrl" + chunk("LIST", streams)) + chunk("LIST", movie);
        return chunk("RIFF", all);
    }

    /// Which picture is it, by its brightness.
    static int numberOf(const Frame& frame) {
        double sum = 0;
        const QList<double> all = test::values(frame);
        for (double v : all)
            sum += v;
        // Limited range: luma 16…235 becomes 0…255; JPEG has the full range.
        const double grey = sum / double(all.size());
        const bool full = frame.info.decoder.endsWith(QLatin1String("mjpeg"));
        const double luma = full ? grey : grey * 219 / 255 + 16;
        return int(std::lround((luma - 40) / 4));
    }

    static void check(const QByteArray& bytes, const QString& container) {
        const SharedFd file = test::inMemory(bytes);
        FrameRequest request;
        request.container = container;
        for (const int number : {0, 1, 2, 3, 20, 21, 5, 39, 38, 0, 12}) {
            request.frame = number;
            const auto frame = decodeFrame(file, request);
            QVERIFY2(frame.has_value(), qPrintable(QString::number(number)));
            QCOMPARE(numberOf(*frame), number);
        }
        request.frame = kPictures;
        QVERIFY(!decodeFrame(file, request).has_value());
    }

  private Q_SLOTS:
    void initTestCase() { av_log_set_level(AV_LOG_QUIET); }

    void bareStreams_data() {
        QTest::addColumn<int>("codec");
        QTest::addColumn<QByteArray>("syntax");
        QTest::newRow("HEVC") << int(AV_CODEC_ID_HEVC) << QByteArray("1.2.840.10008.1.2.4.107");
        QTest::newRow("H.264") << int(AV_CODEC_ID_H264) << QByteArray("1.2.840.10008.1.2.4.102");
        QTest::newRow("MPEG-2") << int(AV_CODEC_ID_MPEG2VIDEO)
                                << QByteArray("1.2.840.10008.1.2.4.100");
        QTest::newRow("MPEG-1") << int(AV_CODEC_ID_MPEG1VIDEO) << QByteArray();
        QTest::newRow("MPEG-4 part 2") << int(AV_CODEC_ID_MPEG4) << QByteArray();
    }
    /// Pictures that refer to later ones (B pictures), several groups: numbers must come out in the
    /// order of showing.
    void bareStreams() {
        QFETCH(int, codec);
        QFETCH(QByteArray, syntax);
        const Coded coded = encode(AVCodecID(codec), AV_PIX_FMT_YUV420P, 12);
        if (coded.packets.isEmpty())
            QSKIP("This libavcodec has no encoder for it.");
        QCOMPARE(coded.packets.size(), kPictures);
        check(coded.packets.join(), QStringLiteral("video"));
        if (syntax.isEmpty())
            return;
        test::Picture p;
        p.rows = 96;
        p.columns = 128;
        p.samples = 3;
        p.photometric = "YBR_PARTIAL_420";
        p.frames = QByteArray::number(kPictures);
        p.syntax = syntax;
        const QByteArray all = coded.packets.join();
        const qsizetype half = all.size() / 4 * 2;
        p.coded = {all.left(half), all.mid(half)}; // newer rules allow several fragments
        check(p.file(), QStringLiteral("dicom"));
    }

    void containersWithTables() {
        const Coded coded = encode(AV_CODEC_ID_MJPEG, AV_PIX_FMT_YUVJ420P, 1);
        QCOMPARE(coded.packets.size(), kPictures);
        check(mp4(coded, "jpeg", true), QStringLiteral("video"));
        check(mp4(coded, "jpeg", false), QStringLiteral("video"));
        check(avi(coded), QStringLiteral("video"));
        // Shown in another order than stored.
        Coded mixed = coded;
        for (qsizetype i = 0; i + 3 < kPictures; i += 4) {
            mixed.packets.move(i + 2, i);
            mixed.shownAt.move(i + 2, i);
        }
        check(mp4(mixed, "jpeg", true), QStringLiteral("video"));
        const auto unknown = test::decode(mp4(coded, "abcd", true), 0, 0, QStringLiteral("video"));
        QCOMPARE(unknown.error().code, ErrorCode::NotSupported);
        QCOMPARE(unknown.error().args, QStringList{QStringLiteral("abcd")});
    }

    void everyCutOfAMovie() {
        const Coded coded = encode(AV_CODEC_ID_MJPEG, AV_PIX_FMT_YUVJ420P, 1);
        QCOMPARE(coded.packets.size(), kPictures);
        for (const QByteArray& whole : {mp4(coded, "jpeg", true), avi(coded)})
            for (qsizetype cut = 0; cut < whole.size(); cut += whole.size() / 60 + 1)
                for (const int number : {0, 39})
                    (void)test::decode(whole.left(cut), number, 0, QStringLiteral("video"));
    }

    void jpegXl_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("samples");
        QTest::newRow("8 bits grey") << 8 << 1;
        QTest::newRow("12 bits grey") << 12 << 1;
        QTest::newRow("16 bits grey") << 16 << 1;
        QTest::newRow("colour") << 8 << 3;
    }
    void jpegXl() {
        QFETCH(int, bits);
        QFETCH(int, samples);
        constexpr int kWidth = 33, kHeight = 21;
        QList<double> expected;
        QByteArray pixels;
        for (int i = 0; i < kWidth * kHeight * samples; ++i) {
            const int value = (i * 37 + i / 40) & ((1 << bits) - 1);
            expected.append(value);
            // The encoder wants values spread over the whole container.
            pixels += bits == 8
                          ? test::octets({value})
                          : test::words({int(std::lround(value * 65535.0 / ((1 << bits) - 1)))});
        }
        const std::unique_ptr<JxlEncoder, void (*)(JxlEncoder*)> encoder(JxlEncoderCreate(nullptr),
                                                                         JxlEncoderDestroy);
        JxlBasicInfo info;
        JxlEncoderInitBasicInfo(&info);
        info.xsize = kWidth;
        info.ysize = kHeight;
        info.bits_per_sample = uint32_t(bits);
        info.num_color_channels = uint32_t(samples);
        info.uses_original_profile = JXL_TRUE;
        QCOMPARE(JxlEncoderSetBasicInfo(encoder.get(), &info), JXL_ENC_SUCCESS);
        JxlColorEncoding colour;
        JxlColorEncodingSetToSRGB(&colour, samples == 1);
        JxlEncoderSetColorEncoding(encoder.get(), &colour);
        JxlEncoderFrameSettings* settings = JxlEncoderFrameSettingsCreate(encoder.get(), nullptr);
        JxlEncoderSetFrameLossless(settings, JXL_TRUE);
        const JxlPixelFormat format{uint32_t(samples), bits == 8 ? JXL_TYPE_UINT8 : JXL_TYPE_UINT16,
                                    JXL_LITTLE_ENDIAN, 0};
        QCOMPARE(
            JxlEncoderAddImageFrame(settings, &format, pixels.constData(), size_t(pixels.size())),
            JXL_ENC_SUCCESS);
        JxlEncoderCloseInput(encoder.get());
        QByteArray coded(1 << 20, '\0');
        auto* next = reinterpret_cast<uint8_t*>(coded.data());
        size_t left = size_t(coded.size());
        QCOMPARE(JxlEncoderProcessOutput(encoder.get(), &next, &left), JXL_ENC_SUCCESS);
        coded.truncate(coded.size() - qsizetype(left));

        test::Picture p;
        p.rows = kHeight;
        p.columns = kWidth;
        p.samples = samples;
        p.photometric = samples == 3 ? "RGB" : "MONOCHROME2";
        p.allocated = bits == 8 ? 8 : 16;
        p.stored = bits;
        p.syntax = "1.2.840.10008.1.2.4.110";
        p.coded = {coded};
        const auto frame = test::decode(p.file());
        QVERIFY2(frame.has_value(), frame ? "" : frame.error().detail.constData());
        QCOMPARE(frame->info.decoder, QStringLiteral("libjxl"));
        QVERIFY(!frame->info.lossy);
        QCOMPARE(test::values(*frame), expected);
        for (qsizetype cut = 0; cut < coded.size(); cut += coded.size() / 20 + 1) {
            p.coded = {coded.left(cut) + QByteArray(2, '\0')};
            (void)test::decode(p.file());
        }
    }
};

QTEST_GUILESS_MAIN(TestFrameEncoded)
#include "tst_frame_encoded.moc"
