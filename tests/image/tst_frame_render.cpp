// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace disclens;
using namespace disclens::image;
using test::octets;
using test::Picture;
using test::words;

class TestFrameRender : public QObject {
    Q_OBJECT

    static Frame grey(const QList<int>& numbers) {
        Picture p;
        p.rows = 1;
        p.columns = int(numbers.size());
        p.allocated = p.stored = 16;
        p.isSigned = true;
        p.pixels = words(numbers);
        return *test::decode(p.file());
    }
    static QList<int> shades(const QImage& picture, int row = 0) {
        QList<int> out;
        for (int x = 0; x < picture.width(); ++x)
            out.append(picture.constScanLine(row)[x]);
        return out;
    }

  private Q_SLOTS:
    /// The formulas of PS3.3 C.11.2.1.2, worked out by hand.
    void windows_data() {
        QTest::addColumn<int>("function");
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("width");
        QTest::addColumn<QList<int>>("in");
        QTest::addColumn<QList<int>>("out");
        using F = Window::Function;
        QTest::newRow("linear 2048/4096")
            << int(F::Linear) << 2048.0 << 4096.0 << QList<int>{-5, 0, 1, 4094, 4095, 5000}
            << QList<int>{0, 0, 0, 255, 255, 255};
        QTest::newRow("linear 0/100")
            << int(F::Linear) << 0.0 << 100.0 << QList<int>{-51, -50, -49, 0, 48, 49, 50}
            << QList<int>{0, 0, 3, 129, 252, 255, 255};
        QTest::newRow("linear of width 1")
            << int(F::Linear) << 10.0 << 1.0 << QList<int>{9, 10, 11} << QList<int>{0, 255, 255};
        QTest::newRow("exact 0/100")
            << int(F::LinearExact) << 0.0 << 100.0 << QList<int>{-51, -50, 0, 25, 50, 51}
            << QList<int>{0, 0, 128, 191, 255, 255};
        QTest::newRow("sigmoid 0/100")
            << int(F::Sigmoid) << 0.0 << 100.0 << QList<int>{-1000, -50, 0, 50, 1000}
            << QList<int>{0, 30, 128, 225, 255};
    }
    void windows() {
        QFETCH(int, function);
        QFETCH(double, centre);
        QFETCH(double, width);
        QFETCH(QList<int>, in);
        QFETCH(QList<int>, out);
        ViewSettings settings;
        settings.window = Window{centre, width, {}, Window::Function(function)};
        QCOMPARE(shades(render(grey(in), settings)), out);
    }

    void withoutAWindowLowestIsBlackAndHighestWhite() {
        QCOMPARE(shades(render(grey({-100, 0, 100}))), (QList<int>{0, 128, 255}));
        QCOMPARE(shades(render(grey({7, 7}))).size(), 2);
    }

    void invertedPicturesAndPadding() {
        Picture p;
        p.rows = 1;
        p.columns = 3;
        p.photometric = "MONOCHROME1";
        p.before = test::Writer().u16(0x00280120, 255).u16(0x00280121, 250).bytes();
        p.pixels = octets({0, 200, 252});
        const Frame frame = *test::decode(p.file());
        QCOMPARE(frame.info.highest, 200.0);
        QCOMPARE(shades(render(frame)), (QList<int>{255, 0, 0})); // padding is dark as well
        ViewSettings turned;
        turned.invert = true;
        QCOMPARE(shades(render(frame, turned)), (QList<int>{0, 255, 0}));
    }

    void overlaysAreDrawnWhereTheyBelong() {
        Picture p;
        p.pixels = octets({0, 0, 0, 0});
        test::Writer w;
        w.u16(0x60000010, 2)
            .u16(0x60000011, 2)
            .text(0x60000040, "CS", "G")
            .raw(0x60000050, "SS", words({2, 0}));
        w.u16(0x60000100, 1).u16(0x60000102, 0).raw(0x60003000, "OW", words({0b1111}));
        p.before = w.bytes(); // starts one row down and one column left of the picture
        const Frame frame = *test::decode(p.file());
        const QImage with = render(frame);
        QCOMPARE(with.format(), QImage::Format_RGB888);
        QVERIFY(qGray(with.pixel(0, 1)) > 200);
        QCOMPARE(qGray(with.pixel(1, 1)), 0);
        QCOMPARE(qGray(with.pixel(0, 0)), 0);
        ViewSettings plain;
        plain.overlays = false;
        QCOMPARE(render(frame, plain).format(), QImage::Format_Grayscale8);
    }

    void colours16Bits() {
        Picture p;
        p.rows = p.columns = 1;
        p.samples = 3;
        p.photometric = "RGB";
        p.allocated = 16;
        p.stored = 12;
        p.pixels = words({4095, 2048, 0});
        const QImage picture = render(*test::decode(p.file()));
        QCOMPARE(picture.pixel(0, 0), qRgb(255, 128, 0));
    }

    void floatsWithHolesInThem() {
        const float numbers[] = {0, 1, NAN, INFINITY};
        Picture p;
        p.pixelTag = 0x7FE00008;
        p.pixelVr = "OF";
        p.allocated = p.stored = 32;
        p.pixels = QByteArray(reinterpret_cast<const char*>(numbers), sizeof numbers);
        const Frame frame = *test::decode(p.file());
        QCOMPARE(frame.info.highest, 1.0);
        const QImage picture = render(frame);
        QCOMPARE(shades(picture, 0), (QList<int>{0, 255}));
        QCOMPARE(shades(picture, 1), (QList<int>{0, 0}));
    }

    void scrollingIsQuick() {
        Picture p;
        p.rows = p.columns = 512;
        p.allocated = p.stored = 16;
        p.isSigned = true;
        for (int i = 0; i < 512 * 512; ++i)
            p.pixels += words({i % 4096 - 1024});
        const Frame frame = *test::decode(p.file());
        ViewSettings settings;
        qint64 best = 1'000'000'000;
        for (int round = 0; round < 40; ++round) {
            settings.window = Window{double(round), 400, {}, Window::Function::Linear};
            QElapsedTimer timer;
            timer.start();
            const QImage picture = render(frame, settings);
            best = std::min(best, timer.nsecsElapsed());
            QVERIFY(!picture.isNull());
        }
        qInfo("512 x 512, 16 bits: %.2f ms", double(best) / 1e6);
        QVERIFY2(best < 4'000'000, "render() takes longer than 4 ms");
    }
};

QTEST_GUILESS_MAIN(TestFrameRender)
#include "tst_frame_render.moc"
