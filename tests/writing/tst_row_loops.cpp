// SPDX-License-Identifier: GPL-3.0-or-later
// Loops along rows say the same as the plain words for what they do, whatever the length.
#include "writing/around.h"
#include "writing/row_loops.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace disclens::writing;

class TestRowLoops final : public QObject {
    Q_OBJECT

    using Row = std::vector<float>;
    static Row some(size_t count, unsigned seed) {
        std::mt19937 chance(seed);
        std::uniform_int_distribution<int> values(-300, 300);
        Row row(count);
        for (float& value : row)
            value = float(values(chance)) / 4;
        return row;
    }

  private Q_SLOTS:
    void lengths_data() {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 512})
            QTest::newRow(qPrintable(QString::number(count))) << count;
    }
    void lengths() {
        QFETCH(int, count);
        const auto n = size_t(count);
        const Row a = some(n, 1), b = some(n, 2), c = some(n, 3), d = some(n, 4);
        Row out(n), sums = c, differences = c, steep = c;
        outside(a.data(), b.data(), c.data(), out.data(), n);
        addSizes(a.data(), sums.data(), n);
        addDifferences(a.data(), b.data(), differences.data(), n);
        addSteepness(a.data(), b.data(), steep.data(), n);
        std::vector<double> columns(n, 1.5);
        moveSums(a.data(), b.data(), columns.data(), n);
        const auto steepAt = [&](size_t x) {
            return std::abs(a[x + 1] - a[x]) + std::abs(b[x] - a[x]);
        };
        std::vector<int> marks((n + kMarkedPixels - 1) / kMarkedPixels, 3), expected = marks;
        markSteep(a.data(), b.data(), d.data(), marks.data(), n);
        for (size_t x = 0; x < n; ++x) {
            const float low = std::min(b[x], c[x]), high = std::max(b[x], c[x]);
            QCOMPARE(out[x], a[x] < low ? a[x] - low : a[x] > high ? a[x] - high : 0.0F);
            QCOMPARE(sums[x], c[x] + std::abs(a[x]));
            QCOMPARE(differences[x], c[x] + std::abs(a[x] - b[x]));
            QCOMPARE(columns[x], 1.5 + double(a[x]) - double(b[x]));
            QCOMPARE(steep[x], x + 1 < n ? c[x] + steepAt(x) : c[x]);
            if (x + 1 < n && steepAt(x) > d[x])
                ++expected[x / kMarkedPixels];
        }
        QCOMPARE(marks, expected);
    }

    void theOddestOfAllSlicesStays() {
        constexpr size_t kCount = 53;
        Row above(kCount), below(kCount), slice(kCount);
        const Oddest oddest{above.data(), below.data(), slice.data()};
        const Row shares(kCount, 2.0F);
        const Row first = some(kCount, 1), second = some(kCount, 2), third = some(kCount, 3);
        takeOdd(first.data(), shares.data(), 1, oddest, kCount);
        takeOdd(second.data(), shares.data(), 2, oddest, kCount);
        takeOdd(third.data(), first.data(), shares.data(), 2.5F, oddest, kCount);
        for (size_t x = 0; x < kCount; ++x) {
            const std::array<float, 3> all{2 * first[x], 2 * second[x], 2 * (third[x] - first[x])};
            QCOMPARE(above[x], std::max(0.0F, *std::max_element(all.begin(), all.end())));
            QCOMPARE(below[x], std::max(0.0F, -*std::min_element(all.begin(), all.end())));
            const auto most = std::max_element(
                all.begin(), all.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
            constexpr std::array<float, 3> kSlices{1, 2, 2.5F};
            if (*most != 0)
                QCOMPARE(slice[x], kSlices[size_t(most - all.begin())]);
        }
    }

    void fourColumnsBecomeOne() {
        constexpr size_t kCount = 23;
        Row low = some(4 * kCount, 1), high = low, lows(kCount), highs(kCount);
        const Row next = some(4 * kCount, 2);
        takeExtremes(next.data(), low.data(), high.data(), low.size());
        extremesOfFour(low.data(), high.data(), lows.data(), highs.data(), kCount);
        const Row first = some(4 * kCount, 1);
        for (size_t i = 0; i < kCount; ++i) {
            float least = first[4 * i], most = least;
            for (size_t x = 4 * i; x < 4 * i + 4; ++x) {
                least = std::min({least, first[x], next[x]});
                most = std::max({most, first[x], next[x]});
            }
            QCOMPARE(lows[i], least);
            QCOMPARE(highs[i], most);
        }
    }

    void squaresAroundEachPixel_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("radius");
        QTest::newRow("usual") << 45 << 38 << 6;
        QTest::newRow("of one pixel") << 9 << 7 << 0;
        QTest::newRow("as large as the picture") << 13 << 13 << 6;
        QTest::newRow("larger than the picture") << 5 << 3 << 12;
        QTest::newRow("one row") << 40 << 1 << 4;
        QTest::newRow("one column") << 1 << 40 << 4;
    }
    void squaresAroundEachPixel() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, radius);
        Row values = some(size_t(width) * size_t(height), 9);
        for (float& value : values)
            value = std::abs(value);
        const Row means = meansAround(values, width, height, radius);
        const Row highest = highestAround(values, width, height, radius);
        QCOMPARE(means.size(), values.size());
        QCOMPARE(highest.size(), values.size());
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                double sum = 0;
                float most = 0;
                int count = 0;
                for (int i = std::max(0, y - radius); i <= std::min(height - 1, y + radius); ++i)
                    for (int j = std::max(0, x - radius); j <= std::min(width - 1, x + radius);
                         ++j) {
                        const float value = values[size_t(i) * size_t(width) + size_t(j)];
                        sum += double(value);
                        most = std::max(most, value);
                        ++count;
                    }
                const size_t at = size_t(y) * size_t(width) + size_t(x);
                QCOMPARE(means[at], float(sum / count));
                QCOMPARE(highest[at], most);
            }
    }
};

QTEST_APPLESS_MAIN(TestRowLoops)
#include "tst_row_loops.moc"
