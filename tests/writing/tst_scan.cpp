// SPDX-License-Identifier: GPL-3.0-or-later
// How frames are searched: with made-up finders, so without the engine.
#include "tests/writing/writing_fixture.h"
#include "writing/barcodes.h"
#include "writing/cover.h"
#include "writing/likeness.h"
#include "writing/line_picture.h"
#include "writing/local_contrast.h"
#include "writing/odd_places.h"
#include "writing/scan_extras.h"
#include "writing/scan_series.h"

#include <cmath>

using namespace disclens;
using namespace disclens::test;

class TestScan final : public QObject {
    Q_OBJECT

    /// Slices with the same grain pattern that slowly changes, as anatomy does.
    static QList<Drawing> slices(int count) {
        QList<Drawing> all;
        for (int i = 0; i < count; ++i)
            all.append(Drawing(256, 256, quint16(1000 + i)).grain(20, quint32(i + 1)));
        return all;
    }
    /// Something that is shaded and moves from slice to slice, and a line on one of them, the
    /// fifth.
    static QList<Drawing> movingSlices() {
        QList<Drawing> all = slices(9);
        for (int i = 0; i < all.size(); ++i)
            for (int y = 120; y < 180; ++y)
                for (int x = 0; x < 60; ++x)
                    all[i].values[size_t(y) * size_t(all[i].width) + size_t(20 + 12 * i + x)] =
                        quint16(1200 + 10 * x + 5 * (y - 120));
        all[4].text(QStringLiteral("SMITH JANE 1946"), {40, 60}, 10, 1500);
        return all;
    }
    static QList<Sight> sights(const QList<Drawing>& drawings) {
        QList<Sight> all;
        for (const Drawing& drawing : drawings)
            all.append(drawing.sight());
        return all;
    }
    static bool covers(const QList<Line>& lines, const QRect& box) {
        return std::any_of(lines.begin(), lines.end(), [&box](const Line& line) {
            const QRect common = line.box & box;
            return 2 * common.width() * common.height() > box.width() * box.height();
        });
    }

  private Q_SLOTS:
    void areasBecomeLines() {
        ProbabilityMap map(200, 120);
        for (int y = 20; y < 26; ++y) // lying
            std::fill_n(map.row(y) + 30, 100, quint8(230));
        for (int y = 50; y < 110; ++y) // standing
            std::fill_n(map.row(y) + 10, 5, quint8(200));
        for (int i = 0; i < 60; ++i) // oblique
            for (int y = 0; y < 4; ++y)
                map.row(50 + i / 2 + y)[80 + i] = 180;
        map.row(5)[5] = 255; // a speck
        const QList<Found> lines = linesOf(map, 77);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].angle, 0.0);
        QVERIFY(lines[0].bounds().contains(QRectF(30, 20, 100, 6)));
        QVERIFY(lines[0].height > 8 && lines[0].height < 20); // grown back
        QVERIFY(std::abs(lines[0].score - 230 / 255.0F) < 0.01F);
        const auto standing = std::find_if(lines.begin(), lines.end(),
                                           [](const Found& line) { return line.angle == 90; });
        QVERIFY(standing != lines.end());
        QVERIFY(standing->length > 60 && standing->bounds().height() > 60);
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const Found& line) { return line.angle > 20 && line.angle < 35; }));
    }
    void aLineIsCutOutUpright() {
        QImage picture(60, 60, QImage::Format_Grayscale8);
        picture.fill(0);
        for (int y = 10; y < 50; ++y)
            picture.scanLine(y)[30] = uchar(y * 4); // grows brighter downwards
        Found found;
        found.centre = QPointF(30.5, 30);
        found.angle = 90;
        found.length = 40;
        found.height = 7;
        // Writing turned clockwise by 90° runs down: its beginning is on top.
        const QImage down = linePicture(picture, found, 0);
        QCOMPARE(down.size(), QSize(40, 7));
        QVERIFY(qGray(down.pixel(1, 3)) < qGray(down.pixel(38, 3)));
        const QImage up = linePicture(picture, found, 2);
        QVERIFY(qGray(up.pixel(1, 3)) > qGray(up.pixel(38, 3)));
    }
    void faintThingsStandOutBesideBrightOnes() {
        std::vector<float> values(100 * 100, 10);
        for (int y = 0; y < 100; ++y)
            values[size_t(y) * 100 + 90] = 60000; // bright, far away
        for (int x = 20; x < 30; ++x)
            values[50 * 100 + size_t(x)] = 13; // faint
        const auto contrast = localContrast(values, 100, 100, 8, 0.5F);
        QVERIFY(contrast[50 * 100 + 25] > 200);
        QVERIFY(contrast[20 * 100 + 25] > 120 && contrast[20 * 100 + 25] < 136);
        QVERIFY(localContrast({}, 0, 0, 8, 0.5F).empty());
    }
    void writingThatTheWindowHidesHasOneThatShowsIt() {
        Drawing drawing(200, 100, 3000);
        drawing.info.windows = {{40, 400, {}, {}}};
        drawing.text(QStringLiteral("MÜLLER"), {20, 20}, 24, 3400);
        const auto window = drawing.sight().windowFor(drawing.box());
        QVERIFY(window.has_value());
        QVERIFY(window->centre > 3000 && window->centre < 3400 && window->width > 100);
        Drawing shown(200, 100, 0);
        shown.info.windows = {{200, 400, {}, {}}};
        shown.text(QStringLiteral("MÜLLER"), {20, 20}, 24, 400);
        QVERIFY(!shown.sight().windowFor(shown.box()).has_value());
    }
    void boxesComeBackInPixelsOfTheFrame() {
        Drawing drawing(300, 200, 0); // enlarged by 2 for the finder
        drawing.info.windows = {{500, 1000, {}, {}}};
        for (int y = 50; y < 70; ++y)
            for (int x = 100; x < 180; ++x)
                drawing.values[size_t(y) * 300 + size_t(x)] = 1000;
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(60'000));
        QCOMPARE(outcome.lines.size(), 1);
        const QRect box = outcome.lines.first().box;
        QVERIFY2((box.topLeft() - QPoint(100, 50)).manhattanLength() <= 4, "place");
        QVERIFY2(std::abs(box.width() - 80) <= 4 && std::abs(box.height() - 20) <= 4, "size");
        QCOMPARE(outcome.lines.first().text, reader.says);
    }
    void aPictureIsAlsoSearchedAsTheWindowShowsIt() {
        // Sees nothing where local contrast is one of the channels.
        class GreyFinder final : public TextFinder {
          public:
            QList<Found> find(const QImage& picture) override {
                for (int y = 0; y < picture.height(); ++y) {
                    const uchar* line = picture.constScanLine(y);
                    for (int x = 0; x < picture.width(); ++x)
                        if (line[3 * x] != line[3 * x + 1] || line[3 * x] != line[3 * x + 2])
                            return {};
                }
                return m_bright.find(picture);
            }

          private:
            FakeFinder m_bright;
        } finder;
        for (const QRect bar : {QRect(100, 50, 100, 20), QRect(100, 50, 20, 100)}) {
            Drawing drawing = Drawing(300, 200, 0).grain(100, 4);
            drawing.info.windows = {{500, 1000, {}, {}}};
            for (int y = bar.top(); y <= bar.bottom(); ++y)
                for (int x = bar.left(); x <= bar.right(); ++x)
                    drawing.values[size_t(y) * 300 + size_t(x)] = 1000;
            FakeReader reader;
            FrameScanner scanner(finder, reader);
            const auto outcome = scanner.scan(drawing.sight(), Budget(60'000));
            QVERIFY(covers(outcome.lines, bar));
        }
    }
    void whatIsOnOneSliceIsFoundThere() {
        QList<Drawing> all = slices(12);
        for (Drawing& drawing : all)
            drawing.info.windows = {{1100, 800, {}, {}}};
        all[3].text(QStringLiteral("SMITH JANE"), {40, 60}, 16, 1600);
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const auto outcomes = SeriesScanner(scanner).scan(sights(all), Budget(60'000));
        QCOMPARE(outcomes.size(), all.size());
        for (int i = 0; i < outcomes.size(); ++i)
            QCOMPARE(covers(outcomes[i].lines, all[3].box()), i == 3);
    }
    void whatIsOnAFewSlicesIsFoundThere() {
        QList<Drawing> all = slices(12);
        for (Drawing& drawing : all)
            drawing.info.windows = {{1100, 800, {}, {}}};
        for (const int i : {1, 2, 3, 4})
            all[i].text(QStringLiteral("SMITH JANE"), {40, 60}, 16, 1600);
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const auto outcomes = SeriesScanner(scanner).scan(sights(all), Budget(60'000));
        for (int i = 0; i < outcomes.size(); ++i)
            QCOMPARE(covers(outcomes[i].lines, all[1].box()), i >= 1 && i <= 4);
    }
    void inkGoesBeforeAnatomyThatMoves() {
        const QList<Drawing> all = movingSlices();
        const OddSearch odd(sights(all));
        const QList<OddPlace> places = odd.tiles();
        QVERIFY(places.size() > 1);
        QCOMPARE(places.first().slice, 4);
        QVERIFY(places.first().area.intersects(all[4].box()));
        for (qsizetype i = 1; i < places.size(); ++i)
            QVERIFY(places[i].score <= places[i - 1].score);
        // On all slices together it is known whose it is.
        const QList<OddPlace> from = odd.slicesOf(all[4].box());
        QCOMPARE(from.size(), 1);
        QCOMPARE(from.first().slice, 4);
        const QImage together = odd.together();
        QCOMPARE(together.size(), QSize(all[0].width, all[0].height));
    }
    void onlyWhatTheSieveLetsThroughIsLookedAtClosely() {
        const QList<Drawing> all = movingSlices();
        const auto looks = [&all](FakeSieve& sieve) {
            FakeFinder finder;
            FakeReader reader;
            FrameScanner scanner(finder, reader);
            (void)SeriesScanner(scanner, &sieve).scan(sights(all), Budget(60'000));
            return finder.asked;
        };
        FakeSieve open, closed;
        closed.letsThrough = false;
        QVERIFY(looks(open) > looks(closed));
        QVERIFY(open.asked > 0 && open.asked == closed.asked);
        QVERIFY(open.isColour);
    }
    void theSieveTellsWritingFromWhatMoves() {
        const RealParts real;
        if (!real)
            QSKIP("packaging/fetch-engine has not run");
        // Round things that grow and move from slice to slice, and a line on one of them.
        QList<Drawing> all = slices(9);
        for (int i = 0; i < all.size(); ++i)
            for (int n = 0; n < 12; ++n) {
                const double cx = 30 + 18 * n + 2 * i * (n % 3), cy = 110 + 9 * n + 3 * i;
                const double radius = 9 + n % 4 + i % 5;
                for (int y = 0; y < 256; ++y)
                    for (int x = 0; x < 256; ++x)
                        if (const double edge = radius - std::hypot(x - cx, y - cy); edge > -1)
                            all[i].values[size_t(y) * 256 + size_t(x)] +=
                                quint16(60 * std::min(2.0, edge + 1));
            }
        all[4].text(QStringLiteral("SMITH JANE 1946"), {40, 40}, 10, 1500);
        const OddSearch odd(sights(all));
        int lines = 0, others = 0, through = 0;
        for (const OddPlace& place : odd.tiles()) {
            const bool may = real.sieve->mayBeWriting(odd.pictureOf(place));
            if (place.slice == 4 && place.area.intersects(all[4].box())) {
                QVERIFY(may);
                ++lines;
                continue;
            }
            ++others;
            through += may;
        }
        QVERIFY(lines > 0 && others >= 5);
        const QString said = QStringLiteral("%1 of %2").arg(through).arg(others);
        QVERIFY2(3 * through < others, qPrintable(said));
    }
    void whatTheFinderDoesNotSeeTheSieveTells() {
        const Drawing drawing = Drawing(300, 200, 1000).grain(20, 3);
        const QRect box(40, 80, 96, 16), short_(200, 20, 24, 16);
        FakeFinder finder; // sees nothing here
        FakeReader reader;
        FakeSieve sieve;
        FrameScanner scanner(finder, reader, &sieve);
        const auto lines = [&] { return scanner.scan(drawing.sight(), Budget(60'000)).lines; };
        sieve.suspects = {{box, 4}};
        QVERIFY(covers(lines(), box)); // it can be read
        reader.says.clear();
        QVERIFY(lines().isEmpty()); // nor read, nor sure
        sieve.suspects = {{box, 12}, {short_, 2}};
        const QList<Line> unread = lines();
        QCOMPARE(unread.size(), 1);
        QVERIFY(unread.first().text.isEmpty() && covers(unread, box));
        // It learned nothing from coloured pictures: of those only what can be read is told.
        image::FrameInfo info;
        info.width = 300;
        info.height = 200;
        info.samples = 3;
        info.type = image::SampleType::U8;
        const auto colours = std::make_shared<std::vector<quint8>>();
        for (const quint16 value : drawing.values)
            for (const int more : {0, 40, 90})
                colours->push_back(quint8(value - 1000 + more));
        const Sight coloured(info, std::as_bytes(std::span(*colours)), colours);
        QVERIFY(scanner.scan(coloured, Budget(60'000)).lines.isEmpty());
        reader.says = QStringLiteral("DOE JOHN");
        QVERIFY(covers(scanner.scan(coloured, Budget(60'000)).lines, box));
        reader.says.clear();
        // Many of them are a pattern.
        for (int i = 0; i < 9; ++i)
            sieve.suspects.append({QRect(10, 18 * i, 80, 16), 12});
        QVERIFY(lines().isEmpty());
        // What is known is not looked at again.
        sieve.suspects = {{box, 12}};
        Line known;
        known.box = box.adjusted(0, 4, -8, -4);
        QVERIFY(scanner.secondLook(drawing.sight(), {0, 0, 300, 200}, {known}).isEmpty());
        known.box.setWidth(40);
        QCOMPARE(scanner.secondLook(drawing.sight(), {0, 0, 300, 200}, {known}).size(), 1);
    }
    void halfALineIsLookedAtAgain() {
        // Sees the left part alone, but for a very close look.
        class HalfFinder final : public TextFinder {
          public:
            QList<Found> find(const QImage& picture) override {
                QList<Found> lines = FakeFinder().find(picture);
                for (Found& line : lines)
                    if (line.height < 34) {
                        line.centre.rx() -= 0.3 * line.length;
                        line.length *= 0.4;
                    }
                return lines;
            }
        };
        // As many letters as there is room for.
        class LengthReader final : public TextReader {
          public:
            Reading read(const QImage& line) override {
                return {QString(line.width() / line.height(), u'A'), 0.95F};
            }
        };
        // Sees nothing on whole slices.
        class PlaceOnlySieve final : public PlaceSieve {
          public:
            bool mayBeWriting(const QImage&) override { return true; }
            QList<QRect> partsOfSlice(const QImage&) override { return {}; }
            QList<QRect> partsOfAll(const QImage&) override { return {}; }
            QList<Suspect> suspectsOn(const QImage& picture) override {
                const QRect middle(8, picture.height() / 2 - 8, picture.width() - 16, 16);
                return picture.width() == 256 ? QList<Suspect>{} : QList<Suspect>{{middle, 8}};
            }
        };
        QList<Drawing> all = slices(9);
        for (Drawing& one : all)
            one.info.windows = {{1200, 500, {}, {}}};
        all[4].text(QStringLiteral("SMITH JANE 1946"), {40, 60}, 16, 1500);
        HalfFinder finder;
        LengthReader reader;
        PlaceOnlySieve sieve;
        const auto linesOfSlice = [&](bool withSieve) {
            FrameScanner scanner(finder, reader, withSieve ? &sieve : nullptr);
            return SeriesScanner(scanner, withSieve ? &sieve : nullptr)
                .scan(sights(all), Budget(60'000))[4]
                .lines;
        };
        QVERIFY(!covers(linesOfSlice(false), all[4].box()));
        QVERIFY(covers(linesOfSlice(true), all[4].box()));
    }
    void linesThatRunUpAreLookedForWhereTheSieveSays() {
        class NotingFinder final : public TextFinder {
          public:
            QList<QSize> sizes;
            QList<Found> find(const QImage& picture) override {
                sizes.append(picture.size());
                return {};
            }
        };
        const Drawing drawing = Drawing(300, 200, 1000).grain(20, 3);
        FakeReader reader;
        FakeSieve sieve;
        sieve.slice = {QRect(100, 100, 60, 20)};
        const QSize part(20 + 32, 60 + 32), whole(200, 300); // with a rim, turned
        const auto looks = [&](PlaceSieve* with, QSize size) {
            NotingFinder finder;
            FrameScanner scanner(finder, reader, with);
            (void)scanner.scan(drawing.sight(), Budget(60'000));
            return finder.sizes.count(size);
        };
        QCOMPARE(looks(&sieve, part), 1);
        QCOMPARE(looks(nullptr, part), 0);
        QCOMPARE(looks(&sieve, whole), looks(nullptr, whole) - 1);
    }
    /// The finder knows hardly any Arabic.
    void writingOfAnotherScriptIsSeen() {
        const RealParts real;
        if (!real)
            QSKIP("packaging/fetch-engine has not run");
        FrameScanner scanner(*real.finder, *real.reader, real.sieve.get());
        int seen = 0;
        for (const int size : {12, 16, 20}) {
            Drawing drawing = movingSlices()[6];
            QVERIFY(scanner.scan(drawing.sight(), Budget(60'000)).lines.isEmpty());
            drawing.text(QString::fromUtf8("محمد علي حسن"), {40, 80}, size, 1500);
            seen += covers(scanner.scan(drawing.sight(), Budget(60'000)).lines, drawing.box());
        }
        QCOMPARE(seen, 3);
    }
    void theSieveLetsOtherScriptsThrough_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("Cyrillic") << QString::fromUtf8("Иванов Пётр 1956");
        QTest::newRow("Greek") << QString::fromUtf8("Παπαδόπουλος Γιώργος");
        QTest::newRow("Hebrew") << QString::fromUtf8("משה כהן ירושלים");
        QTest::newRow("Arabic") << QString::fromUtf8("محمد علي حسن");
        QTest::newRow("Thai") << QString::fromUtf8("สมชาย ใจดี");
        QTest::newRow("Devanagari") << QString::fromUtf8("राम कुमार शर्मा");
        QTest::newRow("Georgian") << QString::fromUtf8("გიორგი მაისურაძე");
    }
    /// It learned from Latin letters; what nobody here can read is to be seen all the same.
    void theSieveLetsOtherScriptsThrough() {
        const RealParts real;
        if (!real)
            QSKIP("packaging/fetch-engine has not run");
        QFETCH(QString, text);
        for (const int size : {12, 20}) {
            QList<Drawing> all = movingSlices();
            all[6].text(text, {40, 80}, size, 1500);
            const QRect box = all[6].box();
            const QImage slice = all[6].sight().part({0, 0, all[6].width, all[6].height});
            QRegion seen;
            for (const QRect& part : real.sieve->partsOfSlice(slice))
                seen += part;
            QVERIFY(seen.boundingRect().size() != slice.size());
            int area = 0;
            for (const QRect& part : seen& box)
                area += part.width() * part.height();
            QVERIFY2(10 * area > 7 * box.width() * box.height(), qPrintable(QString::number(area)));
            const OddSearch odd(sights(all));
            const QList<OddPlace> tiles = odd.tiles();
            QVERIFY(std::any_of(tiles.begin(), tiles.end(), [&](const OddPlace& place) {
                return place.slice == 6 && place.area.intersects(box) &&
                       real.sieve->mayBeWriting(odd.pictureOf(place));
            }));
        }
    }
    void aPlaceIsSeenWithHowFarItIsFromItsNeighbours() {
        QList<Drawing> all;
        for (int i = 0; i < 6; ++i)
            all.append(Drawing(128, 128, 1000).grain(20, 7)); // the same on each
        all[2].values[40 * 128 + 50] = 3000;
        all[2].values[60 * 128 + 50] = 0;
        const OddSearch odd(sights(all));
        const OddPlace place{2, QRect(32, 32, 64, 48), 0, false};
        const QImage seen = odd.pictureOf(place);
        QCOMPARE(seen.size(), place.area.size());
        const auto far = [&seen](int x, int y) { return qBlue(seen.pixel(x - 32, y - 32)); };
        QCOMPARE(far(50, 40), 255);
        QCOMPARE(far(50, 60), 0);
        QCOMPARE(far(60, 50), 128);
        // Beside it what the finder sees, too.
        const QImage shown = sights(all)[2].part(place.area);
        QCOMPARE(qRed(seen.pixel(9, 9)), qRed(shown.pixel(9, 9)));
        QVERIFY(std::abs(qGreen(seen.pixel(9, 9)) - qGreen(shown.pixel(9, 9))) <= 8);
    }
    void aLineIsFollowedOutOfTheArea() {
        Drawing drawing(400, 120, 0);
        drawing.info.windows = {{500, 1000, {}, {}}};
        for (int y = 50; y < 64; ++y)
            for (int x = 40; x < 360; ++x)
                drawing.values[size_t(y) * 400 + size_t(x)] = 1000;
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const QRect area(150, 40, 80, 40);
        const QList<Found> part = scanner.findNear(drawing.sight(), area);
        const QList<Found> whole = scanner.findGrowing(drawing.sight(), area);
        QCOMPARE(part.size(), 1);
        QCOMPARE(whole.size(), 1);
        QVERIFY2(part.first().length < 100, qPrintable(QString::number(part.first().length)));
        QVERIFY2(whole.first().length > 300, qPrintable(QString::number(whole.first().length)));
    }
    void theFinderLooksWhereTheSieveSays() {
        QList<Drawing> all = slices(9);
        for (Drawing& drawing : all) {
            drawing.info.windows = {{1100, 800, {}, {}}};
            drawing.text(QStringLiteral("CITY HOSPITAL"), {20, 10}, 16, 1600);
        }
        const QRect box = all[0].box();
        const auto found = [&](const QRect& part) {
            FakeFinder finder;
            FakeReader reader;
            FrameScanner scanner(finder, reader);
            FakeSieve sieve;
            sieve.slice = {part};
            sieve.all = {QRect(200, 200, 8, 8)};
            const auto outcomes = SeriesScanner(scanner, &sieve).scan(sights(all), Budget(60'000));
            return covers(outcomes[2].lines, box.adjusted(4, 4, -4, -4));
        };
        QVERIFY(found(box));
        QVERIFY(!found({150, 150, 80, 40}));
        // A line that leaves the part is followed.
        QVERIFY(found({box.left(), box.top(), 40, box.height()}));
    }
    void marksAreCoveredWithLittleElse() {
        Marks marks({40, 30});
        marks.set(QRect(-3, 2, 10, 2)); // partly outside
        marks.set(QRect(30, 20, 5, 3));
        marks.set(20, 10);
        const QList<QRect> all = cover(marks, {2, 2});
        int area = 0;
        for (const QRect& part : all)
            area += part.width() * part.height();
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 40; ++x)
                if (marks.at(x, y))
                    QVERIFY(std::any_of(all.begin(), all.end(),
                                        [x, y](const QRect& part) { return part.contains(x, y); }));
        QVERIFY2(area <= 2 * (7 * 2 + 5 * 3 + 1), qPrintable(QString::number(area)));
        QVERIFY(cover(Marks({40, 30})).isEmpty());
        Marks alone({9, 9});
        alone.set(4, 4);
        QCOMPARE(cover(alone), QList<QRect>{QRect(4, 4, 1, 1)});
        QVERIFY(cover(alone, {2, 2}, false).isEmpty());
    }
    void aBannerIsReadOnceThoughSlicesComeInSeveralCalls() {
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        KnownLines known;
        SeriesScanner series(scanner, nullptr, &known);
        const auto asked = [&](const QString& text) {
            QList<Drawing> all = slices(6);
            for (Drawing& drawing : all) {
                drawing.info.windows = {{1100, 800, {}, {}}};
                drawing.text(text, {20, 10}, 16, 1600);
            }
            const int before = reader.asked;
            const auto outcomes = series.scan(sights(all), Budget(60'000));
            for (const auto& outcome : outcomes)
                if (!covers(outcome.lines, all[0].box().adjusted(4, 4, -4, -4)))
                    return -1;
            return reader.asked - before;
        };
        QVERIFY(asked(QStringLiteral("HOSPITAL 4711")) > 0);
        QCOMPARE(asked(QStringLiteral("HOSPITAL 4711")), 0);
        QVERIFY(asked(QStringLiteral("HOSPITAL 4713")) > 0);  // other digits
        QVERIFY(asked(QStringLiteral("HOSPITAL 47115")) > 0); // it goes on
    }
    void whatNobodyCanReadIsNotReadOnEverySlice() {
        QList<Drawing> all = slices(14);
        for (int i = 0; i < all.size(); ++i) {
            all[i].info.windows = {{1100, 800, {}, {}}};
            all[i].text(QStringLiteral("HOSPITAL 47%1").arg(i + 10), {20, 10}, 16, 1600);
        }
        const auto asked = [&all](int count) {
            FakeFinder finder;
            FakeReader reader;
            reader.says.clear();
            FrameScanner scanner(finder, reader);
            const auto outcomes =
                SeriesScanner(scanner).scan(sights(all.mid(0, count)), Budget(60'000));
            for (const auto& outcome : outcomes)
                if (!covers(outcome.lines, all[0].box().adjusted(4, 4, -4, -4)))
                    return -1;
            return reader.asked;
        };
        const int some = asked(7), twice = asked(14);
        QVERIFY(some > 0);
        QVERIFY2(twice <= some, qPrintable(QStringLiteral("%1, then %2").arg(some).arg(twice)));
    }
    void whatIsOnAllSlicesIsReadOnce() {
        QList<Drawing> all = slices(12);
        for (Drawing& drawing : all) {
            drawing.info.windows = {{1100, 800, {}, {}}};
            drawing.text(QStringLiteral("CITY HOSPITAL"), {20, 10}, 16, 1600);
        }
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const auto outcomes = SeriesScanner(scanner).scan(sights(all), Budget(60'000));
        for (const auto& outcome : outcomes)
            QVERIFY(covers(outcome.lines, all[0].box().adjusted(4, 4, -4, -4)));
        QVERIFY2(reader.asked <= 3, qPrintable(QString::number(reader.asked)));
    }
    void otherDigitsAreNotTakenForTheSame() {
        const auto contrast = [](const QString& text) {
            Drawing drawing(200, 40, 1000);
            drawing.text(text, {10, 8}, 12, 1500);
            return drawing.sight().contrast({0, 0, 200, 40});
        };
        QVERIFY(likenessOf(contrast(QStringLiteral("ID 4711")),
                           contrast(QStringLiteral("ID 4711"))) == Likeness::Same);
        QVERIFY(likenessOf(contrast(QStringLiteral("ID 4711")),
                           contrast(QStringLiteral("ID 4713"))) == Likeness::Alike);
        QVERIFY(likenessOf(contrast(QStringLiteral("ID 4711")), contrast(QString())) ==
                Likeness::Other);
    }
    void equalPicturesAreSearchedOnce() {
        Drawing drawing(128, 128, 0);
        drawing.text(QStringLiteral("A"), {10, 10}, 20, 60000);
        FakeFinder once, twice;
        FakeReader reader;
        FrameScanner first(once, reader), second(twice, reader);
        (void)SeriesScanner(first).scan({drawing.sight()}, Budget(60'000));
        const auto outcomes = SeriesScanner(second).scan(
            {drawing.sight(), drawing.sight(), drawing.sight()}, Budget(60'000));
        QCOMPARE(twice.asked, once.asked);
        QVERIFY(outcomes[0].lines == outcomes[2].lines);
    }
    void overlaysLieWhereTheyAreDrawn() {
        image::FrameInfo frame;
        frame.width = 200;
        frame.height = 100;
        image::Overlay overlay;
        overlay.size = QSize(120, 60);
        overlay.left = 50;
        overlay.top = 20;
        overlay.bits = QByteArray(120 * 60, '\0');
        for (int y = 20; y < 40; ++y)
            for (int x = 30; x < 90; ++x)
                overlay.bits[y * 120 + x] = 1;
        image::Overlay broken;
        broken.size = QSize(100, 100);
        broken.bits = QByteArray(7, '\1');
        frame.overlays = {overlay, broken};
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        ExtrasScanner extras(scanner);
        FrameScanner::Outcome out;
        extras.scanOverlays(frame, Budget(60'000), out);
        QCOMPARE(out.lines.size(), 1);
        const Line& line = out.lines.first();
        QVERIFY(line.layer == Layer::Overlay && line.plane == 0);
        QVERIFY2((line.box.topLeft() - QPoint(80, 40)).manhattanLength() <= 6, "place");
        QCOMPARE(out.notCovered, QStringList{QStringLiteral("overlay")});
        const int asked = finder.asked; // the same plane on the next slice
        extras.scanOverlays(frame, Budget(60'000), out);
        QCOMPARE(finder.asked, asked);
    }
    void oddFramesHarmNothing_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("one pixel") << 1 << 1;
        QTest::newRow("a row") << 60000 << 1;
        QTest::newRow("a column") << 1 << 60000;
        QTest::newRow("a tall strip") << 8 << 20000;
        QTest::newRow("larger than a block") << 2500 << 2300;
    }
    void oddFramesHarmNothing() {
        QFETCH(int, width);
        QFETCH(int, height);
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        for (const int grain : {0, 500}) {
            const Drawing drawing = Drawing(width, height, 100).grain(grain, 9);
            const auto outcome = scanner.scan(drawing.sight(), Budget(60'000));
            for (const Line& line : outcome.lines)
                QVERIFY(QRect(0, 0, width, height).contains(line.box));
            QVERIFY(barcodesIn(drawing.sight(), {0, 0, width, height}).isEmpty());
        }
    }
    void numbersThatAreNoneHarmNothing() {
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        constexpr float kInf = std::numeric_limits<float>::infinity();
        for (const std::vector<float>& some :
             {std::vector<float>{kNan}, {kInf, -kInf}, {kNan, 1, 2, kInf}, {1e30F, -1e30F, 0}}) {
            const auto values = std::make_shared<std::vector<float>>(64 * 64);
            for (size_t i = 0; i < values->size(); ++i)
                (*values)[i] = some[i % some.size()];
            image::FrameInfo info;
            info.width = info.height = 64;
            info.type = image::SampleType::F32;
            FakeFinder finder;
            FakeReader reader;
            FrameScanner scanner(finder, reader);
            const auto outcome = scanner.scan(
                Sight(info, std::as_bytes(std::span(*values)), values), Budget(60'000));
            QVERIFY(outcome.notCovered.isEmpty());
        }
    }
    void whatExceedsTheBudgetIsNamed() {
        Drawing drawing = Drawing(300, 300, 100).grain(50, 3);
        FakeFinder finder;
        FakeReader reader;
        FrameScanner scanner(finder, reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(-1));
        QCOMPARE(outcome.notCovered, QStringList{QStringLiteral("time")});
    }
};

QTEST_MAIN(TestScan)
#include "tst_scan.moc"
