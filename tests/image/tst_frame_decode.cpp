// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "image/frame.h"
#include "tests/image/frame_files.h"

#include <QTest>

#include <cstring>

using namespace disclens;
using namespace disclens::image;
using test::octets;
using test::Picture;
using test::words;

class TestFrameDecode : public QObject {
    Q_OBJECT

    static QList<double> decoded(const Picture& picture, int frame = 0) {
        const auto result = test::decode(picture.file(), frame);
        return result ? test::values(*result) : QList<double>{};
    }
    static QByteArray item(const QByteArray& bytes) {
        test::Writer w;
        return w.itemBytes({bytes});
    }
    static QByteArray packBits(const QList<QByteArray>& planes) {
        // PS3.5 annex G with literal runs only.
        QByteArray head, body;
        test::Writer w;
        head += w.number32(quint32(planes.size()));
        for (const QByteArray& plane : planes) {
            head += w.number32(quint32(64 + body.size()));
            for (qsizetype at = 0; at < plane.size(); at += 128) {
                const QByteArray run = plane.mid(at, 128);
                body.append(char(run.size() - 1)).append(run);
            }
            if (body.size() % 2)
                body.append('\0');
        }
        return head.leftJustified(64, '\0') + body;
    }

  private Q_SLOTS:
    void valuesOfAllSizes_data() {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QList<double>>("expected");
        Picture p;
        p.pixels = octets({0, 1, 254, 255});
        QTest::newRow("8 bits") << p << QList<double>{0, 1, 254, 255};
        p.isSigned = true;
        QTest::newRow("8 bits signed") << p << QList<double>{0, 1, -2, -1};
        p = {};
        p.allocated = p.stored = 16;
        p.pixels = words({0, 1, 0x8000, 0xFFFF});
        QTest::newRow("16 bits") << p << QList<double>{0, 1, 32768, 65535};
        p.isSigned = true;
        QTest::newRow("16 bits signed") << p << QList<double>{0, 1, -32768, -1};
        p.stored = 12;
        p.pixels = words({0xF7FF, 0x0800, 0x5FFF, 0xF001});
        QTest::newRow("12 bits signed, junk above is masked")
            << p << QList<double>{2047, -2048, -1, 1};
        p.isSigned = false;
        p.high = 15;
        p.pixels = words({0xFFF5, 0x0010, 0x8000, 0x000F});
        QTest::newRow("12 bits in the upper part") << p << QList<double>{4095, 1, 2048, 0};
        p = {};
        p.allocated = p.stored = 32;
        p.pixels = words({1, 0, 0xFFFF, 0xFFFF, 0, 0x8000, 5, 0});
        QTest::newRow("32 bits") << p << QList<double>{1, 4294967295.0, 2147483648.0, 5};
        p.isSigned = true;
        QTest::newRow("32 bits signed") << p << QList<double>{1, -1, -2147483648.0, 5};
        p = {};
        p.allocated = p.stored = 1;
        p.pixels = octets({0b0110, 0});
        QTest::newRow("1 bit") << p << QList<double>{0, 1, 1, 0};
        p.writer = test::Syntax::ExplicitBig;
        p.syntax = test::uidOf(p.writer);
        p.allocated = p.stored = 16;
        p.pixels = octets({0, 1, 0x12, 0x34, 0xFF, 0xFF, 0, 2});
        QTest::newRow("16 bits big endian") << p << QList<double>{1, 0x1234, 65535, 2};
        p.allocated = p.stored = 8;
        p.pixels = octets({2, 1, 4, 3});
        QTest::newRow("8 bits in big-endian words") << p << QList<double>{1, 2, 3, 4};
        p.pixelVr = "OB";
        QTest::newRow("8 bits big endian as bytes") << p << QList<double>{2, 1, 4, 3};
        p = {};
        p.writer = test::Syntax::ImplicitLittle;
        p.syntax = test::uidOf(p.writer);
        p.allocated = p.stored = 16;
        p.pixels = words({1, 2, 3, 4});
        QTest::newRow("implicit") << p << QList<double>{1, 2, 3, 4};
        p = {};
        const float singles[] = {0.5f, -1.f, 3.25f, 1e10f};
        p.pixelTag = 0x7FE00008;
        p.pixelVr = "OF";
        p.allocated = 32;
        p.pixels = QByteArray(reinterpret_cast<const char*>(singles), sizeof singles);
        QTest::newRow("float") << p << QList<double>{0.5, -1, 3.25, double(1e10f)};
        const double doubles[] = {0.1, -2, 3, 4};
        p.pixelTag = 0x7FE00009;
        p.pixelVr = "OD";
        p.pixels = QByteArray(reinterpret_cast<const char*>(doubles), sizeof doubles);
        QTest::newRow("double") << p << QList<double>{0.1, -2, 3, 4};
    }
    void valuesOfAllSizes() {
        QFETCH(Picture, picture);
        QFETCH(QList<double>, expected);
        QCOMPARE(decoded(picture), expected);
    }

    void oneBitFramesStartInsideBytes() {
        Picture p;
        p.rows = 3;
        p.columns = 3;
        p.allocated = p.stored = 1;
        p.frames = "2";
        // 18 bits: 9 ones, then 0 1 0 1 0 1 0 1 0
        p.pixels = octets({0xFF, 0b01010101, 0b01});
        QCOMPARE(decoded(p, 0), QList<double>(9, 1.0));
        QCOMPARE(decoded(p, 1), (QList<double>{0, 1, 0, 1, 0, 1, 0, 1, 0}));
    }

    void secondFrameIsRead() {
        Picture p;
        p.frames = "3";
        p.pixels = octets({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        QCOMPARE(decoded(p, 1), (QList<double>{5, 6, 7, 8}));
        QCOMPARE(decoded(p, 2), (QList<double>{9, 10, 11, 12}));
    }

    void colours_data() {
        QTest::addColumn<Picture>("picture");
        QTest::addColumn<QList<double>>("expected");
        Picture p;
        p.rows = 1;
        p.samples = 3;
        p.photometric = "RGB";
        p.pixels = octets({1, 2, 3, 4, 5, 6});
        QTest::newRow("RGB") << p << QList<double>{1, 2, 3, 4, 5, 6};
        p.planar = 1;
        p.pixels = octets({1, 4, 2, 5, 3, 6});
        QTest::newRow("RGB in planes") << p << QList<double>{1, 2, 3, 4, 5, 6};
        p.planar = 0;
        p.photometric = "YBR_FULL";
        p.pixels = octets({100, 128, 128, 76, 85, 255});
        QTest::newRow("YBR_FULL: grey and red") << p << QList<double>{100, 100, 100, 254, 0, 0};
        p.photometric = "YBR_FULL_422";
        p.pixels = octets({100, 50, 128, 128});
        QTest::newRow("YBR_FULL_422: two greys") << p << QList<double>{100, 100, 100, 50, 50, 50};
        p.photometric = "YBR_PARTIAL_422";
        p.pixels = octets({16, 235, 128, 128});
        QTest::newRow("YBR_PARTIAL_422: black and white")
            << p << QList<double>{0, 0, 0, 255, 255, 255};
        p.photometric = "ARGB";
        p.samples = 4;
        p.pixels = octets({9, 1, 2, 3, 9, 4, 5, 6});
        QTest::newRow("ARGB") << p << QList<double>{1, 2, 3, 4, 5, 6};
        p.photometric = "CMYK";
        p.pixels = octets({0, 0, 0, 0, 255, 0, 0, 0});
        QTest::newRow("CMYK: white and cyan") << p << QList<double>{255, 255, 255, 0, 255, 255};
    }
    void colours() {
        QFETCH(Picture, picture);
        QFETCH(QList<double>, expected);
        const auto frame = test::decode(picture.file());
        QVERIFY(frame.has_value());
        QCOMPARE(frame->info.samples, 3);
        QCOMPARE(test::values(*frame), expected);
    }

    void palettes_data() {
        QTest::addColumn<QByteArray>("lut");
        QTest::addColumn<QList<double>>("reds");
        QTest::addColumn<bool>("warned");
        const auto table = [](const QList<int>& descriptor, quint32 dataTag,
                              const QByteArray& data) {
            test::Writer w;
            for (quint32 c = 0; c < 3; ++c)
                w.raw(0x00281101 + c, "US", words(descriptor));
            for (quint32 c = 0; c < 3; ++c)
                w.raw(dataTag + c, "OW", data);
            return w.bytes();
        };
        QTest::newRow("16 bits") << table({4, 0, 16}, 0x00281201,
                                          words({0, 0x1000, 0x8000, 0xFF00}))
                                 << QList<double>{0, 0x10, 0x80, 0xFF} << false;
        QTest::newRow("8 bits as bytes") << table({4, 0, 8}, 0x00281201, octets({0, 16, 128, 255}))
                                         << QList<double>{0, 16, 128, 255} << false;
        QTest::newRow("8 bits as words") << table({4, 0, 8}, 0x00281201, words({0, 16, 128, 255}))
                                         << QList<double>{0, 16, 128, 255} << false;
        QTest::newRow("first value is 2") << table({2, 2, 16}, 0x00281201, words({0x2000, 0x4000}))
                                          << QList<double>{0x20, 0x20, 0x20, 0x40} << false;
        QTest::newRow("too short") << table({4, 0, 16}, 0x00281201, words({0, 0x7000}))
                                   << QList<double>{0, 0x70, 0x70, 0x70} << true;
        QTest::newRow("segmented") << table({4, 0, 16}, 0x00281221, words({0, 1, 0, 1, 3, 0x3000}))
                                   << QList<double>{0, 0x10, 0x20, 0x30} << false;
        QTest::newRow("none at all") << QByteArray() << QList<double>{} << true;
    }
    void palettes() {
        QFETCH(QByteArray, lut);
        QFETCH(QList<double>, reds);
        QFETCH(bool, warned);
        Picture p;
        p.photometric = "PALETTE COLOR";
        p.before = lut;
        p.pixels = octets({0, 1, 2, 3});
        const auto frame = test::decode(p.file());
        QVERIFY(frame.has_value());
        QCOMPARE(frame->info.warnings.contains(QStringLiteral("palette")), warned);
        if (reds.isEmpty()) {
            QCOMPARE(frame->info.samples, 1);
            return;
        }
        QList<double> found;
        const QList<double> all = test::values(*frame);
        for (qsizetype i = 0; i < all.size(); i += 3)
            found.append(all[i]);
        QCOMPARE(found, reds);
    }

    void overlays() {
        Picture p;
        p.allocated = 16;
        p.stored = 12;
        p.pixels = words({0x1001, 0x0002, 0x0003, 0x1004}); // bit 12 is a drawing
        test::Writer w;
        w.u16(0x60000010, 2)
            .u16(0x60000011, 2)
            .text(0x60000040, "CS", "G")
            .raw(0x60000050, "SS", words({1, 1}));
        w.u16(0x60000100, 16).u16(0x60000102, 12);
        w.u16(0x60020010, 1)
            .u16(0x60020011, 2)
            .text(0x60020040, "CS", "G")
            .raw(0x60020050, "SS", words({2, 1}));
        w.u16(0x60020100, 1)
            .u16(0x60020102, 0)
            .text(0x60021500, "LO", "Arrow")
            .raw(0x60023000, "OW", words({0b10}));
        p.before = w.bytes();
        const auto frame = test::decode(p.file());
        QVERIFY(frame.has_value());
        QCOMPARE(test::values(*frame), (QList<double>{1, 2, 3, 4}));
        QCOMPARE(frame->info.overlays.size(), 2);
        QCOMPARE(frame->info.overlays[0].label, QStringLiteral("Arrow"));
        QCOMPARE(frame->info.overlays[0].top, 1);
        QCOMPARE(frame->info.overlays[0].bits, octets({0, 1}));
        QCOMPARE(frame->info.overlays[1].bits, octets({1, 0, 0, 1}));
    }

    void howToSeeIt() {
        Picture p;
        p.allocated = p.stored = 16;
        p.isSigned = true;
        p.photometric = "MONOCHROME1";
        p.pixels = words({-2000, 0, 100, 1000});
        test::Writer w;
        w.raw(0x00280120, "SS", words({-2000}));
        w.text(0x00281050, "DS", "40\\300").text(0x00281051, "DS", "400\\1500");
        w.text(0x00281052, "DS", "-1024").text(0x00281053, "DS", "2").text(0x00281054, "LO", "HU");
        w.text(0x00281055, "LO", "Soft\\Bone");
        p.before = test::Writer().text(0x00280034, "IS", "2\\1").bytes() + w.bytes();
        const auto frame = test::decode(p.file());
        QVERIFY(frame.has_value());
        const FrameInfo& info = frame->info;
        QVERIFY(info.inverted);
        QCOMPARE(info.slope, 2.0);
        QCOMPARE(info.intercept, -1024.0);
        QCOMPARE(info.unit, QStringLiteral("HU"));
        QCOMPARE(info.windows.size(), 2);
        QCOMPARE(info.windows[1].centre, 300.0);
        QCOMPARE(info.windows[1].width, 1500.0);
        QCOMPARE(info.windows[1].explanation, QStringLiteral("Bone"));
        QCOMPARE(info.padding, std::optional(-2000.0));
        QCOMPARE(info.lowest, -1024.0); // padding left out
        QCOMPARE(info.highest, 976.0);
        QCOMPARE(info.pixelAspect, 2.0);
    }

    void enhancedObjectsSayItPerFrame() {
        const auto group = [](const QByteArray& centre, const QByteArray& slope) {
            test::Writer voi, values, all;
            voi.text(0x00281050, "DS", centre).text(0x00281051, "DS", "10");
            values.text(0x00281052, "DS", "0").text(0x00281053, "DS", slope);
            all.sequence(0x00289132, {voi.bytes()}).sequence(0x00289145, {values.bytes()});
            return all.bytes();
        };
        test::Writer shared, measures, w;
        measures.text(0x00280030, "DS", "0.5\\0.25");
        shared.sequence(0x00289110, {measures.bytes()});
        w.sequence(0x52009229, {shared.bytes()})
            .sequence(0x52009230, {group("5", "1"), group("50", "3")}, true);
        Picture p;
        p.frames = "2";
        p.before = w.bytes();
        p.pixels = octets({0, 1, 2, 3, 4, 5, 6, 7});
        const auto first = test::decode(p.file(), 0), second = test::decode(p.file(), 1);
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(first->info.windows.first().centre, 5.0);
        QCOMPARE(second->info.windows.first().centre, 50.0);
        QCOMPARE(second->info.slope, 3.0);
        QCOMPARE(second->info.highest, 21.0);
        QCOMPARE(second->info.spacingRowMm, 0.5);
        QCOMPARE(second->info.pixelAspect, 2.0);
    }

    void lookupTables() {
        test::Writer modality, voi, w;
        modality.raw(0x00283002, "US", words({4, 0, 16})).text(0x00283004, "LO", "OD");
        modality.raw(0x00283006, "US", words({1000, 2000, 3000, 4000}));
        voi.raw(0x00283002, "US", words({2, 2000, 8})).text(0x00283003, "LO", "Soft");
        voi.raw(0x00283006, "US", words({0, 255}));
        w.sequence(0x00283000, {modality.bytes()}).sequence(0x00283010, {voi.bytes()});
        Picture p;
        p.before = w.bytes();
        p.pixels = octets({0, 1, 2, 3});
        const auto frame = test::decode(p.file());
        QVERIFY(frame.has_value());
        QVERIFY(frame->info.modalityLut.has_value());
        QCOMPARE(frame->info.unit, QStringLiteral("OD"));
        QCOMPARE(frame->info.lowest, 1000.0);
        QCOMPARE(frame->info.highest, 4000.0);
        QCOMPARE(frame->info.voiLuts.size(), 1);
        QCOMPARE(frame->info.voiLuts[0].explanation, QStringLiteral("Soft"));
        const QImage picture = render(*frame);
        QCOMPARE(int(picture.constScanLine(0)[0]), 0);
        QCOMPARE(int(picture.constScanLine(1)[0]), 255); // 3000 is past the table's end
    }

    void runLengthWithWrongPlanarTag() {
        Picture p;
        p.rows = 1;
        p.samples = 3;
        p.photometric = "RGB";
        p.syntax = "1.2.840.10008.1.2.5";
        for (p.planar = 0; p.planar < 2; ++p.planar) {
            p.coded = {packBits({octets({1, 4}), octets({2, 5}), octets({3, 6})})};
            QCOMPARE(decoded(p), (QList<double>{1, 2, 3, 4, 5, 6}));
        }
    }
    void runLength16Bits() {
        Picture p;
        p.allocated = p.stored = 16;
        p.syntax = "1.2.840.10008.1.2.5";
        p.coded = {packBits({octets({0x12, 0, 0, 0xFF}), octets({0x34, 1, 2, 0xFE})})};
        QCOMPARE(decoded(p), (QList<double>{0x1234, 1, 2, 0xFFFE}));
    }
    void deflatedFilesAndFrames() {
        Picture p;
        p.pixels = octets({7, 8, 9, 10});
        const QByteArray whole =
            test::part10(test::deflated(p.dataSet()), "1.2.840.10008.1.2.1.99");
        const auto file = test::decode(whole);
        QVERIFY(file.has_value());
        QCOMPARE(test::values(*file), (QList<double>{7, 8, 9, 10}));
        p.syntax = "1.2.840.10008.1.2.8.1";
        p.coded = {test::deflated(p.pixels)};
        QCOMPARE(decoded(p), (QList<double>{7, 8, 9, 10}));
    }

    /// Which fragments make up a frame, whatever the tables say.
    void fragments_data() {
        QTest::addColumn<QByteArray>("items");
        const QByteArray a = test::jpeg(32, 32, 0), b = test::jpeg(32, 32, 1);
        const auto even = [](QByteArray x) { return x.size() % 2 ? x.append('\0') : x; };
        const QByteArray half = a.left(300), rest = even(a.mid(300)), whole = even(b);
        const QByteArray delimiter = octets({0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0});
        const quint32 second = quint32(8 + half.size() + 8 + rest.size());
        test::Writer w;
        const QByteArray pieces = item(half) + item(rest) + item(whole) + delimiter;
        QTest::newRow("with a table") << item(w.number32(0) + w.number32(second)) + pieces;
        QTest::newRow("without a table") << item({}) + pieces;
        QTest::newRow("the table lies") << item(w.number32(0) + w.number32(second + 6)) + pieces;
        QTest::newRow("the table is backwards")
            << item(w.number32(second) + w.number32(0)) + pieces;
        QTest::newRow("the table is too long")
            << item(w.number32(0) + w.number32(second) + w.number32(second)) + pieces;
        QTest::newRow("one fragment each, table of nonsense")
            << item(w.number32(99) + w.number32(5)) + item(even(a)) + item(whole) + delimiter;
        QTest::newRow("no delimiter at the end")
            << item({}) + item(half) + item(rest) + item(whole);
    }
    void fragments() {
        QFETCH(QByteArray, items);
        Picture p;
        p.rows = p.columns = 32;
        p.frames = "2";
        p.syntax = "1.2.840.10008.1.2.4.50";
        p.encapsulated = items;
        Picture plain = p;
        plain.frames = "1";
        plain.encapsulated.clear();
        plain.coded = {test::jpeg(32, 32, 0)};
        const QList<double> first = decoded(plain);
        plain.coded = {test::jpeg(32, 32, 1)};
        const QList<double> second = decoded(plain);
        QVERIFY(first.size() == 1024 && second.size() == 1024 && first != second);
        QCOMPARE(decoded(p, 0), first);
        QCOMPARE(decoded(p, 1), second);
    }

    void namesWhatItCannotShow() {
        Picture p;
        p.coded = {QByteArray(64, 'x')};
        p.syntax = "1.2.840.10008.1.2.4.94";
        const auto jpip = test::decode(p.file());
        QVERIFY(!jpip.has_value());
        QCOMPARE(jpip.error().code, ErrorCode::NotSupported);
        QCOMPARE(jpip.error().args, QStringList{QStringLiteral("JPIP Referenced")});
        p.syntax = "1.2.3.4.5.6";
        const auto unknown = test::decode(p.file());
        QCOMPARE(unknown.error().code, ErrorCode::NotSupported);
        QCOMPARE(unknown.error().args, QStringList{QStringLiteral("1.2.3.4.5.6")});
    }

    void smallerPicturesKeepValues() {
        Picture p;
        p.rows = 40;
        p.columns = 20;
        p.allocated = p.stored = 16;
        for (int i = 0; i < 800; ++i)
            p.pixels += words({i < 400 ? 1000 : 3000});
        p.before = test::Writer().text(0x00280030, "DS", "1\\1").bytes();
        const auto frame = test::decode(p.file(), 0, 4);
        QVERIFY(frame.has_value());
        QCOMPARE(QSize(frame->info.width, frame->info.height), QSize(2, 4));
        QCOMPARE(test::values(*frame),
                 (QList<double>{1000, 1000, 1000, 1000, 3000, 3000, 3000, 3000}));
        QCOMPARE(frame->info.spacingRowMm, 10.0);
    }

    void tilesOfASlide() {
        QCOMPARE(tileGrid({1000, 512}, {256, 256}), QSize(4, 2));
        QCOMPARE(tileGrid({256, 256}, {256, 256}), QSize(1, 1));
        QCOMPARE(tileGrid({0, 5}, {256, 256}), QSize());
    }

    void pictureFiles() {
        const auto grey = test::decode(test::jpeg(30, 20), 0, 0, QStringLiteral("picture"));
        QVERIFY(grey.has_value());
        QCOMPARE(QSize(grey->info.width, grey->info.height), QSize(30, 20));
        QCOMPARE(grey->info.samples, 1);
        QImage colour(3, 2, QImage::Format_ARGB32);
        colour.fill(QColor(10, 20, 30));
        colour.setPixelColor(0, 0, QColor(0, 0, 0, 0)); // transparent: shown on white
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(colour.save(&buffer, "PNG"));
        const auto frame = test::decode(png, 0, 0, QStringLiteral("picture"));
        QVERIFY(frame.has_value());
        QCOMPARE(test::values(*frame).mid(0, 6), (QList<double>{255, 255, 255, 10, 20, 30}));
        const auto svg =
            test::decode("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 0, 0,
                         QStringLiteral("picture"));
        QVERIFY(!svg.has_value());
        QCOMPARE(svg.error().code, ErrorCode::NotSupported);
    }

    void acrossTheBorder() {
        Picture p;
        p.allocated = p.stored = 16;
        p.pixels = words({1, 2, 3, 4});
        p.before =
            test::Writer().text(0x00281050, "DS", "40").text(0x00281051, "DS", "400").bytes();
        worker::Registry registry;
        registerServices(registry);
        struct Nobody final : worker::Context {
            bool emitEvent(worker::Reply) override { return false; }
        } nobody;
        const auto request = frameRequest(test::inMemory(p.file()), 7, {}, worker::Priority::Soon);
        QCOMPARE(request.op, worker::Op::FrameDecode);
        QCOMPARE(request.priority, worker::Priority::Soon);
        const auto reply = registry.handle(request, nobody);
        QVERIFY(reply.has_value());
        const auto frame = frameAnswer(reply);
        QVERIFY(frame.has_value());
        QCOMPARE(test::values(**frame), (QList<double>{1, 2, 3, 4}));
        QCOMPARE((*frame)->info.windows.first().centre, 40.0);

        // A helper that sends something else than it says is not believed.
        worker::Reply other = *reply;
        other.fds = {test::inMemory("123456")};
        QCOMPARE(frameAnswer(other).error().code, ErrorCode::Damaged);
        other = *reply;
        other.fds.clear();
        QCOMPARE(frameAnswer(other).error().code, ErrorCode::Damaged);
        for (qsizetype cut = 0; cut < reply->body.size(); cut += 3) {
            other = *reply;
            other.body.truncate(cut);
            QVERIFY(!frameAnswer(other).has_value());
        }
        other = *reply;
        other.fds = {SharedFd(::open("/dev/zero", O_RDONLY | O_CLOEXEC))};
        QVERIFY(!frameAnswer(other).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFrameDecode)
#include "tst_frame_decode.moc"
