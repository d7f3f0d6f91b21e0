// SPDX-License-Identifier: GPL-3.0-or-later
// Labels with something faint on them, in pictures that are much stronger.
#include "tests/writing/writing_fixture.h"
#include "writing/plates.h"

using namespace disclens;
using namespace disclens::test;

class TestPlates final : public QObject {
    Q_OBJECT

    static void plate(Drawing& to, const QRect& area, quint16 value) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                to.values[size_t(y) * size_t(to.width) + size_t(x)] = value;
    }

    std::vector<float> m_room; // what was in it before must not matter
    std::vector<Plate> platesOf(const Sight& sight, const QRect& area) {
        return platesIn(sight, area, m_room);
    }

  private Q_SLOTS:
    void isFoundWhereItIs_data() {
        QTest::addColumn<QRect>("area");
        QTest::addColumn<int>("quarters");
        QTest::newRow("in the middle") << QRect(77, 93, 120, 17) << 0;
        QTest::newRow("at the edge") << QRect(0, 239, 120, 17) << 0;
        QTest::newRow("upright") << QRect(130, 50, 17, 120) << 1;
    }
    void isFoundWhereItIs() {
        QFETCH(QRect, area);
        QFETCH(int, quarters);
        Drawing drawing(256, 256, 1000);
        drawing.grain(400, 7);
        plate(drawing, area, 900);
        drawing.text(QStringLiteral("DOB 19900121"), area.topLeft() + QPoint(3, 0), 12, 960,
                     quarters);
        const auto plates = platesOf(drawing.sight(), {0, 0, 256, 256});
        QCOMPARE(plates.size(), size_t(1));
        QCOMPARE(plates[0].area, area);
        QCOMPARE(plates[0].ground, 900.0F);
        QVERIFY(plates[0].low <= 900 && plates[0].high >= 955 && plates[0].high < 990);

        // Alone, its faint writing has all shades, and its pixels lie where they are said to.
        const Sight alone = plateAlone(drawing.sight(), plates[0]);
        QCOMPARE(alone.width(), area.width() + 2 * kPlateRim);
        QCOMPARE(alone.height(), area.height() + 2 * kPlateRim);
        const std::vector<float> shades = alone.values({0, 0, alone.width(), alone.height()});
        QVERIFY(*std::max_element(shades.begin(), shades.end()) -
                    *std::min_element(shades.begin(), shades.end()) >
                180);
        for (int y = 0; y < area.height(); ++y)
            for (int x = 0; x < area.width(); ++x) {
                const bool ground =
                    drawing.values[size_t(area.y() + y) * 256 + size_t(area.x() + x)] == 900;
                const float shade =
                    shades[size_t(y + kPlateRim) * size_t(alone.width()) + size_t(x + kPlateRim)];
                QCOMPARE(shade == shades[0], ground);
            }
    }
    void strongWritingOnIt() {
        // As strong as the grain around it, and a second label that the upper edge cuts off.
        Drawing drawing(256, 256, 1000);
        drawing.grain(400, 7);
        plate(drawing, {60, 100, 130, 18}, 1100);
        drawing.text(QStringLiteral("ID 4711-0815"), {63, 100}, 12, 1390);
        plate(drawing, {20, 0, 110, 14}, 1210);
        drawing.text(QStringLiteral("1946-02-13"), {24, -4}, 12, 1010);
        const auto plates = platesOf(drawing.sight(), {0, 0, 256, 256});
        QCOMPARE(plates.size(), size_t(2));
        QVERIFY(plates[0].area == QRect(60, 100, 130, 18) ||
                plates[1].area == QRect(60, 100, 130, 18));
        QVERIFY(plates[0].area == QRect(20, 0, 110, 14) || plates[1].area == QRect(20, 0, 110, 14));
    }
    void airAroundSomethingIsNone() {
        // One value all around, and the rim of a rectangle in it goes on outside of it.
        Drawing drawing(256, 256, 0);
        for (int y = 100; y < 130; ++y)
            for (int x = 60; x < 160; ++x)
                if ((x / 3 + y / 5) % 4 == 0)
                    drawing.values[size_t(y) * 256 + size_t(x)] = 900;
        QCOMPARE(platesOf(drawing.sight(), {0, 0, 256, 256}).size(), size_t(0));
    }
    void partOfAFrame() {
        Drawing drawing(256, 256, 1000);
        drawing.grain(400, 7);
        plate(drawing, {150, 160, 80, 16}, 900);
        drawing.text(QStringLiteral("Example"), {153, 160}, 12, 960);
        const auto plates = platesOf(drawing.sight(), {100, 120, 156, 136});
        QCOMPARE(plates.size(), size_t(1));
        QCOMPARE(plates[0].area, QRect(150, 160, 80, 16));
    }
    void nothingElseIsOne_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("noise") << 0;
        QTest::newRow("an empty label") << 1;
        QTest::newRow("a slope") << 2;
        QTest::newRow("all the same") << 3;
        QTest::newRow("a disc of tissue") << 4;
    }
    void nothingElseIsOne() {
        QFETCH(int, kind);
        Drawing drawing(256, 256, 1000);
        if (kind == 0 || kind == 1)
            drawing.grain(400, 11);
        if (kind == 1)
            plate(drawing, {40, 40, 100, 20}, 900);
        for (int y = 0; y < 256 && (kind == 2 || kind == 4); ++y)
            for (int x = 0; x < 256; ++x) {
                quint16& to = drawing.values[size_t(y) * 256 + size_t(x)];
                if (kind == 2)
                    to = quint16(200 + 6 * x + 3 * y);
                else if ((x - 128) * (x - 128) + (y - 128) * (y - 128) < 30 * 30)
                    to = quint16(1600 + (x * 7 + y * 13) % 40);
            }
        QVERIFY(platesOf(drawing.sight(), {0, 0, 256, 256}).empty());
    }
    void tinyFrames() {
        for (const QSize size : {QSize(1, 1), QSize(1, 600), QSize(600, 1), QSize(3, 3)}) {
            Drawing drawing(size.width(), size.height(), 10);
            drawing.values.back() = 30;
            QVERIFY(platesOf(drawing.sight(), QRect(QPoint(), size)).empty());
        }
    }
};

QTEST_MAIN(TestPlates)
#include "tst_plates.moc"
