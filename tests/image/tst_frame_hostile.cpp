// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace disclens;
using namespace disclens::image;
using test::octets;
using test::Picture;
using test::words;

class TestFrameHostile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void claimsThatMakeNoSense_data() {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<int>("code");
        Picture p;
        p.pixels = octets({1, 2, 3, 4});
        const auto row = [](const char* name, const Picture& picture, ErrorCode code) {
            QTest::newRow(name) << picture << int(code);
        };
        Picture q = p;
        q.rows = 0;
        row("no rows", q, ErrorCode::BadPixels);
        q = p;
        q.columns = 0;
        row("no columns", q, ErrorCode::BadPixels);
        q = p;
        q.frames = "0";
        row("no frames", q, ErrorCode::BadPixels);
        q.frames = "-5";
        row("negative frames", q, ErrorCode::BadPixels);
        q = p;
        q.rows = q.columns = 46341;
        row("46341 x 46341", q, ErrorCode::BadPixels);
        q.allocated = q.stored = 32;
        q.rows = q.columns = 65535;
        row("65535 x 65535, 32 bits", q, ErrorCode::BadPixels);
        q = p;
        q.samples = 7;
        row("seven samples", q, ErrorCode::BadPixels);
        q = p;
        q.allocated = 0;
        row("no bits", q, ErrorCode::BadPixels);
        q = p;
        q.allocated = 300;
        row("300 bits", q, ErrorCode::BadPixels);
        q = p;
        q.pixels.clear();
        row("no pixels at all", q, ErrorCode::Truncated);
        q = p;
        q.coded = {octets({0xFF, 0xD8, 0xFF})};
        q.syntax = "1.2.840.10008.1.2.4.50";
        row("three bytes of JPEG", q, ErrorCode::Damaged);
        q.coded = {QByteArray(100, '\0')};
        q.syntax = "1.2.840.10008.1.2.5";
        row("RLE of zeros", q, ErrorCode::Damaged);
        q.coded = {QByteArray(100, '\xFF')};
        row("RLE of ones", q, ErrorCode::Damaged);
    }
    void claimsThatMakeNoSense() {
        QFETCH(Picture, picture);
        QFETCH(int, code);
        const auto frame = test::decode(picture.file());
        QVERIFY(!frame.has_value());
        QCOMPARE(int(frame.error().code), code);
    }

    void frameNumbersOutOfRange() {
        Picture p;
        p.frames = "1000000";
        p.pixels = octets({1, 2, 3, 4, 5, 6});
        QVERIFY(test::decode(p.file(), 0).has_value());
        const auto half = test::decode(p.file(), 1);
        QVERIFY(half.has_value());
        QVERIFY(half->info.warnings.contains(QStringLiteral("truncated")));
        QCOMPARE(test::values(*half), (QList<double>{5, 6, 0, 0}));
        QCOMPARE(test::decode(p.file(), 2).error().code, ErrorCode::Truncated);
        QCOMPARE(test::decode(p.file(), 999'999).error().code, ErrorCode::Truncated);
        QCOMPARE(test::decode(p.file(), 1'000'000).error().code, ErrorCode::BadPixels);
        QCOMPARE(test::decode(p.file(), -1).error().code, ErrorCode::BadPixels);
    }

    void deflatedBombs() {
        Picture p;
        p.syntax = "1.2.840.10008.1.2.8.1";
        p.coded = {test::deflated(QByteArray(64 << 20, '\0'))};
        QElapsedTimer timer;
        timer.start();
        const auto frame = test::decode(p.file());
        QVERIFY(!frame.has_value());
        QCOMPARE(frame.error().code, ErrorCode::Bomb);
        QVERIFY(timer.elapsed() < 5000);
    }

    void anotherFilesBytes() {
        for (const QByteArray& bytes :
             {QByteArray(), QByteArray("x"), QByteArray(2000, '\0'), QByteArray(2000, '\xFF'),
              QByteArray("DICM"), QByteArray(QByteArray(128, 'p') + "DICM")}) {
            for (const char* container : {"dicom", "pdf", "picture", "video", "else"}) {
                const auto frame = test::decode(bytes, 0, 0, QString::fromLatin1(container));
                QVERIFY(!frame.has_value());
                QVERIFY(frame.error().code != ErrorCode::Internal);
            }
        }
    }

    void lyingLengths() {
        Picture p;
        p.before = test::Writer().raw(0x00281201, "OW", "abcd", 0x7FFFFFFE).bytes();
        p.pixels = octets({1, 2, 3, 4});
        const auto frame = test::decode(p.file()); // the claim swallows the pixels
        QVERIFY(!frame.has_value());
        QVERIFY(frame.error().code == ErrorCode::NoPixels ||
                frame.error().code == ErrorCode::Damaged ||
                frame.error().code == ErrorCode::Truncated);
    }

    void endlessNesting() {
        // 10,000 sequences in each other: counted before any library sees them.
        QByteArray nested;
        for (int i = 0; i < 10'000; ++i)
            nested += test::octets({0x40, 0,    0x30, 0xA7, 'S', 'Q',  0,    0,    0xFF, 0xFF,
                                    0xFF, 0xFF, 0xFE, 0xFF, 0,   0xE0, 0xFF, 0xFF, 0xFF, 0xFF});
        const auto frame = test::decode(test::part10(nested));
        QVERIFY(!frame.has_value());
        QCOMPARE(frame.error().code, ErrorCode::TooDeep);
    }

    void itemsWithWrongLengths() {
        // Four bytes short, as a real ultrasound device writes it: the elements inside and behind
        // are whole.
        test::Writer inside, w;
        inside.text(0x00080100, "SH", "A").text(0x00080104, "LO", "Some meaning");
        QByteArray sequence = test::Writer().sequence(0x00082228, {inside.bytes()}).bytes();
        sequence[8] = char(sequence[8] - 4);
        sequence[16] = char(sequence[16] - 4);
        Picture p;
        p.pixels = octets({1, 2, 3, 4});
        const QByteArray set = p.dataSet();
        const qsizetype behind = set.indexOf(octets({0x28, 0, 2, 0}));
        const auto frame =
            test::decode(test::part10(set.left(behind) + sequence + set.mid(behind)));
        QVERIFY(frame.has_value());
        QCOMPARE(test::values(*frame), (QList<double>{1, 2, 3, 4}));
    }

    /// Real files of every codec, cut short and with bytes changed: an answer each time, within
    /// bounds.
    void damagedRealFiles_data() {
        QTest::addColumn<QString>("path");
        for (const char* path :
             {"pydicom/test_files/SC_rgb_jpeg_dcmtk.dcm", "pydicom/test_files/JPEG-lossy.dcm",
              "pydicom-data/JPEG-LL.dcm", "pydicom/test_files/MR_small_RLE.dcm",
              "pydicom/test_files/JPEG2000.dcm", "pydicom-data/emri_small_jpeg_ls_lossless.dcm",
              "pydicom-data/HTJ2K_08_RGB.dcm", "pydicom-data/liver_j2k.dcm",
              "pydicom-data/liver_nonbyte_aligned_j2k.dcm", "pydicom-data/liver_deflate.dcm",
              "pydicom/test_files/examples_palette.dcm", "fo-dicom/multiframe.dcm"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void damagedRealFiles() {
        QFETCH(QString, path);
        QFile file(QStringLiteral(DISCLENS_SHARED_DATA "/") + path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared test pictures are not here (a folder ../shared/data beside the "
                  "checkout).");
        const QByteArray good = file.readAll();
        QVERIFY(test::decode(good).has_value());
        std::mt19937 random(1234);
        const auto upTo = [&random](qsizetype n) { return qsizetype(random() % quint64(n)); };
        for (int round = 0; round < 30; ++round) {
            QByteArray bad = good;
            if (round % 3 == 0)
                bad.truncate(upTo(bad.size()));
            else
                for (int change = 0; change < (round % 3 == 1 ? 1 : 20); ++change)
                    bad[bad.size() / 8 + upTo(bad.size() * 7 / 8)] = char(random());
            const auto frame = test::decode(bad, 0, round % 2 ? 0 : 64);
            if (frame) {
                QVERIFY(frame->bytes() == qint64(frame->info.width) * frame->info.height *
                                              frame->info.samples *
                                              bytesPerSample(frame->info.type));
                QVERIFY(!render(*frame).isNull());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFrameHostile)
#include "tst_frame_hostile.moc"
