// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace disclens;
using namespace disclens::image;

class TestFrameVideo : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString& name) {
        QFile file(QStringLiteral(DISCLENS_SHARED_DATA "/made-here/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray hash(const Frame& frame) {
        return QCryptographicHash::hash(
            QByteArrayView(reinterpret_cast<const char*>(frame.pixels().data()),
                           qsizetype(frame.bytes())),
            QCryptographicHash::Md5);
    }
    /// The fragments of the file, joined: the video as it would lie on a disc.
    static QByteArray inner(const QByteArray& file) {
        qsizetype at = file.indexOf(test::octets({0xE0, 0x7F, 0x10, 0x00, 'O', 'B'})) + 12;
        QByteArray out;
        for (bool first = true; at + 8 <= file.size(); first = false) {
            const auto tag = qFromLittleEndian<quint32>(file.constData() + at);
            const auto length = qFromLittleEndian<quint32>(file.constData() + at + 4);
            if (tag != 0xE000FFFE)
                break;
            if (!first)
                out += file.mid(at + 8, length);
            at += 8 + qsizetype(length);
        }
        return out;
    }

  private Q_SLOTS:
    void forwardsAndBackwardsGiveTheSamePictures_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("H.264 in a transport stream") << QStringLiteral("video_h264.dcm");
        QTest::newRow("MPEG-2") << QStringLiteral("video_mpeg2.dcm");
    }
    void forwardsAndBackwardsGiveTheSamePictures() {
        QFETCH(QString, name);
        const QByteArray bytes = bytesOf(name);
        if (bytes.isEmpty())
            QSKIP("The shared test videos are not here (a folder ../shared/data beside the "
                  "checkout).");
        const SharedFd file = test::inMemory(bytes);
        QList<QByteArray> forwards;
        QList<double> brightnessSteps;
        QList<double> last;
        FrameRequest request;
        for (request.frame = 0; request.frame < 50; ++request.frame) {
            const auto frame = decodeFrame(file, request);
            QVERIFY2(frame.has_value(), qPrintable(QString::number(request.frame)));
            QCOMPARE(frame->info.samples, 3);
            QCOMPARE(QSize(frame->info.width, frame->info.height), QSize(640, 480));
            QVERIFY(!frame->info.warnings.contains(QStringLiteral("damaged")));
            forwards.append(hash(*frame));
            // The test picture changes little by little: a picture out of order would jump.
            const QList<double> now = test::values(*frame);
            if (!last.isEmpty()) {
                double sum = 0;
                for (qsizetype i = 0; i < now.size(); i += 97)
                    sum += std::abs(now[i] - last[i]);
                brightnessSteps.append(sum);
            }
            last = now;
        }
        QCOMPARE(QSet<QByteArray>(forwards.begin(), forwards.end()).size(), 50);
        QList<double> sorted = brightnessSteps;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(sorted.last() < sorted[25] * 4);
        QVERIFY(sorted.first() > sorted[25] / 4);
        const SharedFd again =
            test::inMemory(bytes); // another file to the cache: nothing is remembered
        for (const int number : {49, 0, 30, 29, 28, 13, 44, 1}) {
            request.frame = number;
            const auto frame = decodeFrame(again, request);
            QVERIFY(frame.has_value());
            QCOMPARE(hash(*frame), forwards[number]);
        }
        // The same video outside DICOM.
        const SharedFd raw = test::inMemory(inner(bytes));
        request.container = QStringLiteral("video");
        for (const int number : {0, 20, 49}) {
            request.frame = number;
            const auto frame = decodeFrame(raw, request);
            QVERIFY(frame.has_value());
            QCOMPARE(hash(*frame), forwards[number]);
        }
        request.frame = 50;
        QCOMPARE(decodeFrame(raw, request).error().code, ErrorCode::Truncated);
    }

    void cutShortShowsWhatIsThere() {
        const QByteArray bytes = bytesOf(QStringLiteral("video_h264.dcm"));
        if (bytes.isEmpty())
            QSKIP("The shared test videos are not here (a folder ../shared/data beside the "
                  "checkout).");
        const SharedFd file = test::inMemory(bytes.left(bytes.size() / 2));
        FrameRequest request;
        QVERIFY(decodeFrame(file, request).has_value());
        request.frame = 49;
        const auto end = decodeFrame(file, request);
        QVERIFY(!end.has_value());
        QCOMPARE(end.error().code, ErrorCode::Truncated);
    }

    void junkIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("transport stream of one packet")
            << QByteArray(1, '\x47').leftJustified(188, '\0');
        QTest::newRow("sync bytes only") << QByteArray(188 * 50, '\x47');
        QTest::newRow("endless boxes")
            << test::octets({0, 0, 0, 8, 'm', 'o', 'o', 'v'}).repeated(200);
        QTest::newRow("a box larger than the file")
            << test::octets({0x7F, 0, 0, 8, 'f', 't', 'y', 'p', 0, 0, 0, 0, 0, 0, 0, 0});
        QTest::newRow("pack headers only")
            << test::octets({0, 0, 1, 0xBA, 0x44, 0, 0, 0, 0, 0, 0, 0, 0, 0}).repeated(100);
        QTest::newRow("AVI without streams")
            << "RIFF" + test::octets({0xFF, 0xFF, 0xFF, 0x7F}) + "AVI LIST" + QByteArray(64, 'a');
        QTest::newRow("start codes only") << test::octets({0, 0, 1, 0xB3}).repeated(4000);
    }
    void junkIsRefused() {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto frame = test::decode(bytes, 0, 0, QStringLiteral("video"));
        QVERIFY(!frame.has_value());
        QVERIFY(timer.elapsed() < 5000);
    }

    void pdfPagesInsideAndOutside() {
        const QByteArray bytes = bytesOf(QStringLiteral("enc_pdf.dcm"));
        if (bytes.isEmpty())
            QSKIP("The shared test documents are not here (a folder ../shared/data beside the "
                  "checkout).");
        const auto page = test::decode(bytes, 0, 400, QStringLiteral("pdf"));
        QVERIFY(page.has_value());
        QCOMPARE(std::max(page->info.width, page->info.height), 400);
        const QList<double> all = test::values(*page);
        QVERIFY(all.count(255.0) > all.size() / 2);               // white paper
        QVERIFY(*std::min_element(all.begin(), all.end()) < 128); // with something on it
        QCOMPARE(test::decode(bytes, 99, 0, QStringLiteral("pdf")).error().code,
                 ErrorCode::BadPixels);
        QCOMPARE(test::decode(bytesOf(QStringLiteral("enc_cda.dcm")), 0, 0, QStringLiteral("pdf"))
                     .error()
                     .code,
                 ErrorCode::NotSupported);
    }
};

QTEST_GUILESS_MAIN(TestFrameVideo)
#include "tst_frame_video.moc"
