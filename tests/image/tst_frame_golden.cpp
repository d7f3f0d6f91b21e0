// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace disclens;
using namespace disclens::image;

/// The first frame of every real picture against what other programs see; see
/// tests/data/make_pixel_golden.py.
class TestFrameGolden : public QObject {
    Q_OBJECT

    static QString dataPath(const QString& relative) {
        return QStringLiteral(DISCLENS_SHARED_DATA "/") + relative;
    }
    QJsonObject m_golden;

    void rows() {
        QTest::addColumn<QString>("path");
        for (auto it = m_golden.begin(); it != m_golden.end(); ++it)
            QTest::newRow(it.key().toUtf8().constData()) << it.key();
        if (m_golden.isEmpty())
            QTest::newRow("none") << QString();
    }

    /// Means over n × n blocks, channel after channel; get(x, y, channel) is a sample.
    template <typename Get>
    static QList<double> blocks(int width, int height, int channels, int n, const Get& get) {
        QList<double> out;
        for (int c = 0; c < channels; ++c)
            for (int i = 0; i < n; ++i)
                for (int j = 0; j < n; ++j) {
                    const int top = i * height / n,
                              bottom = std::max(top + 1, (i + 1) * height / n);
                    const int left = j * width / n, right = std::max(left + 1, (j + 1) * width / n);
                    double sum = 0;
                    for (int y = top; y < bottom; ++y)
                        for (int x = left; x < right; ++x)
                            sum += get(x, y, c);
                    out.append(sum / ((bottom - top) * (right - left)));
                }
        return out;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (!QDir(QStringLiteral(DISCLENS_SHARED_DATA)).exists())
            QSKIP("The shared test pictures are not here (a folder ../shared/data beside the "
                  "checkout).");
        QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/tests/data/pixel_golden.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_golden = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(m_golden.size() >= 240);
    }

    void pixels_data() { rows(); }
    void pixels() {
        QFETCH(QString, path);
        const QJsonObject golden = m_golden.value(path).toObject();
        const auto frame = decodeFrame(test::onDisc(dataPath(path)), {});
        QVERIFY2(frame.has_value(), frame ? "" : frame.error().detail.constData());
        const FrameInfo& info = frame->info;
        const QJsonArray shape = golden.value(QLatin1String("shape")).toArray();
        QCOMPARE(info.height, shape[0].toInt());
        QCOMPARE(info.width, shape[1].toInt());
        QCOMPARE(info.samples, shape[2].toInt());
        const QByteArray bytes(reinterpret_cast<const char*>(frame->pixels().data()),
                               qsizetype(frame->bytes()));
        if (golden.contains(QLatin1String("sha256"))) {
            QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
                     golden.value(QLatin1String("sha256")).toString().toLatin1());
            return;
        }
        const QByteArray wanted =
            QByteArray::fromBase64(golden.value(QLatin1String("blocks")).toString().toLatin1());
        const QList<double> samples = test::values(*frame);
        const QList<double> means =
            blocks(info.width, info.height, info.samples, 16, [&](int x, int y, int c) {
                return samples[(qsizetype(y) * info.width + x) * info.samples + c];
            });
        QCOMPARE(wanted.size(), means.size() * 2);
        double worst = 0, sum = 0;
        for (qsizetype i = 0; i < means.size(); ++i) {
            // 16 bits of a two's complement number: compare in the same ring.
            const auto other = qFromLittleEndian<quint16>(wanted.constData() + i * 2);
            const double off =
                std::abs(double(qint16(quint16(qint64(std::llround(means[i]))) - other)));
            worst = std::max(worst, off);
            sum += off;
        }
        QVERIFY2(worst <= 6 && sum / double(means.size()) <= 1, qPrintable(QString::number(worst)));
    }

    void windowedPicture_data() { rows(); }
    void windowedPicture() {
        QFETCH(QString, path);
        const QJsonObject golden = m_golden.value(path).toObject();
        if (!golden.contains(QLatin1String("window")))
            return; // dcmj2pnm makes no picture of it
        const auto frame = decodeFrame(test::onDisc(dataPath(path)), {});
        QVERIFY(frame.has_value());
        ViewSettings settings;
        settings.overlays = false;
        const QImage picture = render(*frame, settings).convertToFormat(QImage::Format_RGB888);
        const QByteArray wanted =
            QByteArray::fromBase64(golden.value(QLatin1String("window")).toString().toLatin1());
        const int channels = wanted.size() == 64 ? 1 : 3;
        const QList<double> means =
            blocks(picture.width(), picture.height(), channels, 8, [&](int x, int y, int c) {
                return double(picture.constScanLine(y)[x * 3 + c]);
            });
        QCOMPARE(means.size(), wanted.size());
        double worst = 0, sum = 0;
        for (qsizetype i = 0; i < means.size(); ++i) {
            const double off = std::abs(means[i] - quint8(wanted[i]));
            worst = std::max(worst, off);
            sum += off;
        }
        QVERIFY2(
            worst <= 6 && sum / double(means.size()) <= 1,
            qPrintable(
                QStringLiteral("worst %1 mean %2").arg(worst).arg(sum / double(means.size()))));
    }

    void filesThatPeersGetWrong_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<int>>("colour"); // of the middle, seen by eye
        QTest::newRow("teeth, YCbCr by JFIF though tagged RGB")
            << QStringLiteral("fo-dicom/GH195.dcm") << QList<int>{};
        QTest::newRow("slide, first frame")
            << QStringLiteral("fo-dicom/multiframe.dcm") << QList<int>{};
    }
    void filesThatPeersGetWrong() {
        QFETCH(QString, path);
        const auto frame = decodeFrame(test::onDisc(dataPath(path)), {});
        QVERIFY(frame.has_value());
        QCOMPARE(frame->info.samples, 3);
        // Skin, teeth and stained tissue are red before they are blue; YCbCr shown as RGB is not.
        const QList<double> v = test::values(*frame);
        double red = 0, green = 0, blue = 0;
        for (qsizetype i = 0; i + 2 < v.size(); i += 3) {
            red += v[i];
            green += v[i + 1];
            blue += v[i + 2];
        }
        QVERIFY(red >= green * 0.99 && red >= blue * 0.99);
        QVERIFY(green > red * 0.5);
    }

    void refusedForTheRightReason_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        const auto row = [](const char* path, ErrorCode code) {
            QTest::newRow(path) << QString::fromLatin1(path) << int(code);
        };
        row("orthanc-tests/2026-05-26-oob-monochrome-46341.dcm", ErrorCode::BadPixels);
        row("dwv/data/dwv-test_no-number-rows.dcm", ErrorCode::BadPixels);
        row("pydicom/test_files/JPEG2000-embedded-sequence-delimiter.dcm", ErrorCode::Damaged);
        row("pydicom/test_files/reportsi.dcm", ErrorCode::NoPixels);
        row("made-here/key_object.dcm", ErrorCode::NoPixels);
        row("assembled-cd/README.TXT", ErrorCode::NotDicom);
    }
    void refusedForTheRightReason() {
        QFETCH(QString, path);
        QFETCH(int, code);
        const auto frame = decodeFrame(test::onDisc(dataPath(path)), {});
        QVERIFY(!frame.has_value());
        QCOMPARE(int(frame.error().code), code);
    }

    void aCutOffFileShowsWhatIsThere() {
        const auto frame = decodeFrame(
            test::onDisc(
                dataPath(QStringLiteral("assembled-cd/DICOM/PAT00001/STD00001/SER00001/IM000099"))),
            {});
        QVERIFY(frame.has_value());
        QVERIFY(frame->info.warnings.contains(QStringLiteral("truncated")));
    }

    /// Every frame of every multi-frame file, and thumbnails of all, without an error.
    void everyFrameAndThumbnail_data() { rows(); }
    void everyFrameAndThumbnail() {
        QFETCH(QString, path);
        const SharedFd file = test::onDisc(dataPath(path));
        FrameRequest request;
        request.maxSide = 96;
        const auto small = decodeFrame(file, request);
        QVERIFY(small.has_value());
        QVERIFY(std::max(small->info.width, small->info.height) <= 96);
        // Boxes of findings are in pixels of the full frame, whatever size it comes in.
        const auto full = decodeFrame(file, {});
        QVERIFY(full.has_value());
        QCOMPARE(small->info.fullSize(), QSize(full->info.width, full->info.height));
        QCOMPARE(full->info.fullSize(), QSize(full->info.width, full->info.height));
        QVERIFY(!render(*small).isNull());
        for (request.frame = 1; request.frame < 24; ++request.frame) {
            const auto next = decodeFrame(file, request);
            if (!next) {
                QVERIFY2(next.error().code == ErrorCode::BadPixels ||
                             next.error().code == ErrorCode::Truncated,
                         next.error().detail.constData());
                break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFrameGolden)
#include "tst_frame_golden.moc"
