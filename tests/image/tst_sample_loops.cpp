// SPDX-License-Identifier: GPL-3.0-or-later
// Loops over samples say the same as the plain words for what they do, whatever the length.
#include "image/sample_loops.h"
#include "image/sample_visit.h"

#include <QTest>

#include <random>
#include <vector>

using namespace disclens::image;

class TestSampleLoops final : public QObject {
    Q_OBJECT

    template <typename T> static std::vector<T> some(size_t count, unsigned seed) {
        std::mt19937 chance(seed);
        std::vector<T> values(count);
        for (T& value : values)
            value = T(chance());
        return values;
    }

    template <typename T> static void sameAsPlain() {
        for (size_t count = 1; count < 140; count += count < 40 ? 1 : 17) {
            const std::vector<T> values = some<T>(count, unsigned(count));
            std::vector<float> floats(count + 1, -7.0F);
            toFloats(std::span<const T>(values), floats.data());
            for (size_t i = 0; i < count; ++i)
                QCOMPARE(floats[i], float(values[i]));
            QCOMPARE(floats[count], -7.0F); // nothing beyond

            const T first = T(values[count / 2] / 2), last = values[count / 2];
            T lowest = std::numeric_limits<T>::max(), highest = std::numeric_limits<T>::min();
            for (const T value : values)
                if (value < first || value > last) {
                    lowest = std::min(lowest, value);
                    highest = std::max(highest, value);
                }
            const Extremes<T> extremes = extremesOf(std::span<const T>(values),
                                                    std::min(first, last), std::max(first, last));
            if (first <= last) {
                QCOMPARE(extremes.lowest, lowest);
                QCOMPARE(extremes.highest, highest);
            }

            constexpr size_t kRows = 3;
            const std::vector<T> rows = some<T>(kRows * (count + 2), unsigned(count));
            std::vector<T> low(count), high(count);
            columnExtremes(rows.data(), qsizetype(count + 2), int(kRows), count, low.data(),
                           high.data());
            for (size_t x = 0; x < count; ++x) {
                const T a = rows[x], b = rows[count + 2 + x], c = rows[2 * (count + 2) + x];
                QCOMPARE(low[x], std::min({a, b, c}));
                QCOMPARE(high[x], std::max({a, b, c}));
            }
        }
    }

  private Q_SLOTS:
    void sayTheSameAsThePlainWords() {
        sameAsPlain<quint8>();
        sameAsPlain<qint8>();
        sameAsPlain<quint16>();
        sameAsPlain<qint16>();
        sameAsPlain<quint32>();
        sameAsPlain<qint32>();
    }

    void nothingButPaddingHasNoExtremes() {
        const std::vector<qint16> values(37, qint16(-2000));
        const auto extremes =
            extremesOf(std::span<const qint16>(values), qint16(-2000), qint16(-2000));
        QVERIFY(extremes.lowest > extremes.highest);
        const auto all = extremesOf(std::span<const qint16>(values), qint16(5), qint16(-5));
        QCOMPARE(int(all.lowest), -2000);
        QCOMPARE(int(all.highest), -2000);
    }

    void bitsOfAFieldAreTaken_data() {
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("bits");
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("12 bits") << 0 << 12 << false;
        QTest::newRow("12 bits with a sign") << 0 << 12 << true;
        QTest::newRow("12 bits at the top") << 4 << 12 << true;
        QTest::newRow("one bit") << 7 << 1 << false;
        QTest::newRow("one bit that is a sign") << 3 << 1 << true;
        QTest::newRow("all with a sign") << 0 << 16 << true;
    }
    void bitsOfAFieldAreTaken() {
        QFETCH(int, low);
        QFETCH(int, bits);
        QFETCH(bool, isSigned);
        const std::vector<quint16> values = some<quint16>(75, 5);
        std::vector<quint16> out(values.size());
        const auto mask = quint16((1U << bits) - 1);
        takeField(std::span<const quint16>(values), out.data(), low, mask,
                  quint16(isSigned ? 1U << (bits - 1) : 0U));
        for (size_t i = 0; i < values.size(); ++i) {
            int value = (values[i] >> low) & mask;
            if (isSigned && (value >> (bits - 1) & 1) != 0)
                value -= 1 << bits;
            QCOMPARE(int(qint16(out[i])), int(qint16(value)));
        }
    }

    void paddingInWholeNumbers_data() {
        QTest::addColumn<double>("padding");
        QTest::addColumn<double>("limit");
        QTest::addColumn<int>("lowest");
        QTest::addColumn<int>("highest");
        QTest::newRow("one value") << -2000.0 << -2000.0 << -2000 << -2000;
        QTest::newRow("a range the other way round") << 10.0 << -10.0 << -10 << 10;
        QTest::newRow("beyond what there can be") << -1e9 << -32000.0 << -32768 << -32000;
        QTest::newRow("between whole numbers") << 0.25 << 0.75 << 32767 << -32768;
        QTest::newRow("wholly beyond") << 40000.0 << 50000.0 << 32767 << -32768;
        QTest::newRow("no number") << std::nan("") << std::nan("") << 32767 << -32768;
    }
    void paddingInWholeNumbers() {
        QFETCH(double, padding);
        QFETCH(double, limit);
        FrameInfo info;
        info.padding = padding;
        info.paddingLimit = limit;
        const PaddingTest<qint16> test(info);
        QTEST(int(test.lowest()), "lowest");
        QTEST(int(test.highest()), "highest");
        for (const int value : {-32768, -32000, -2000, -11, -10, 0, 10, 11, 32767})
            QCOMPARE(test(qint16(value)), value >= test.lowest() && value <= test.highest());
    }
};

QTEST_APPLESS_MAIN(TestSampleLoops)
#include "tst_sample_loops.moc"
