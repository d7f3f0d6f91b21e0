// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses the border to the helper that reads: it arrives, and nothing that a helper gone bad
// may send is believed.
#include "writing/guesses.h"
#include "writing/scan_wire.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace disclens;
using namespace disclens::writing;

class TestScanWire final : public QObject {
    Q_OBJECT

    static FrameLines sample() {
        FrameLines lines;
        lines.file = 7;
        lines.frame = 3;
        Line line;
        line.box = QRect(4, 5, 60, 12);
        line.turned = 270;
        line.text = QStringLiteral("MÜLLER 1.2.1960");
        line.confidence = 0.75F;
        line.guesses = packGuesses({{{{u'M', 3}, {u'N', 40}}, {{0, 0}}, {{u'U', 1}}}});
        line.reach = QRect(2, 5, 90, 12);
        line.layer = Layer::Overlay;
        line.plane = 2;
        line.centre = 40;
        line.width = 400;
        lines.lines = {line};
        lines.notCovered = {QStringLiteral("icon")};
        return lines;
    }

  private Q_SLOTS:
    void aFrameArrives() {
        const Result<FrameLines> got = scanEvent(packFrameLines(sample()));
        QVERIFY(got.has_value());
        QCOMPARE(got->file, FileId(7));
        QCOMPARE(got->frame, 3);
        QVERIFY(got->lines == sample().lines);
        QCOMPARE(got->notCovered, sample().notCovered);
        QVERIFY(!got->error);
        QVERIFY(!got->glance);
        FrameLines glance = sample();
        glance.glance = true;
        QVERIFY(scanEvent(packFrameLines(glance))->glance);
    }
    void anErrorArrives() {
        FrameLines lines;
        lines.error = Error{ErrorCode::BadPixels, {}, "here"};
        const Result<FrameLines> got = scanEvent(packFrameLines(lines));
        QVERIFY(got.has_value() && got->error);
        QCOMPARE(int(got->error->code), int(ErrorCode::BadPixels));
    }
    void everyCutIsRefused() {
        const QByteArray whole = packFrameLines(sample()).body;
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!scanEvent({whole.left(size), {}}).has_value(), "a cut answer was taken");
        QVERIFY(!scanEvent({whole + 'x', {}}).has_value());
    }
    void wrongLinesAreRefused_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("box left of the frame") << 0;
        QTest::newRow("empty box") << 1;
        QTest::newRow("box beyond any frame") << 2;
        QTest::newRow("turned by an odd angle") << 3;
        QTest::newRow("confidence is no number") << 4;
        QTest::newRow("confidence above 1") << 5;
        QTest::newRow("plane below 0") << 6;
        QTest::newRow("window without end") << 7;
        QTest::newRow("endless text") << 8;
        QTest::newRow("frame below 0") << 9;
        QTest::newRow("guesses without end") << 10;
        QTest::newRow("guesses from elsewhere") << 11;
        QTest::newRow("guesses from beyond any picture") << 12;
    }
    void wrongLinesAreRefused() {
        QFETCH(int, what);
        FrameLines lines = sample();
        Line& line = lines.lines.first();
        const std::function<void()> spoil[] = {
            [&] { line.box = QRect(-1, 5, 60, 12); },
            [&] { line.box = QRect(); },
            [&] { line.box = QRect(4, 5, 1 << 21, 12); },
            [&] { line.turned = 45; },
            [&] { line.confidence = std::numeric_limits<float>::quiet_NaN(); },
            [&] { line.confidence = 1.5F; },
            [&] { line.plane = -1; },
            [&] { line.width = std::numeric_limits<double>::infinity(); },
            [&] { line.text = QString(5000, u'x'); },
            [&] { lines.frame = -1; },
            [&] { line.guesses = QByteArray(kMostGuessBytes + 1, '\1'); },
            [&] { line.reach = QRect(5, 5, 90, 12); }, // not all of the box
            [&] { line.reach = QRect(4, 5, 1 << 21, 12); },
        };
        spoil[what]();
        QVERIFY(!scanEvent(packFrameLines(lines)).has_value());
    }
    void guessesArrive() {
        const GuessLook first{{{u'M', 3}, {u'N', 40}}, {{0, 0}}, {{u'Ü', 255}}};
        const GuessLook second{{{u'4', 0}}};
        const QByteArray packed = packGuesses({first, second});
        const QList<GuessLook> got = unpackGuesses(packed);
        QCOMPARE(got.size(), 2);
        QVERIFY(got[0] == first);
        QVERIFY(got[1] == second);
    }
    void aFrameFullOfDoubtArrives() {
        FrameLines lines = sample();
        const GuessLook look(kMostGuessSteps, GuessStep(kMostGuessesAStep, {u'A', 0}));
        lines.lines.first().guesses = packGuesses({look, look});
        lines.lines = QList<Line>(2000, lines.lines.first());
        const Result<FrameLines> got = scanEvent(packFrameLines(lines));
        QVERIFY(got.has_value());
        QCOMPARE(got->lines.size(), lines.lines.size());
        QVERIFY(!got->lines.first().guesses.isEmpty());
        QVERIFY(got->lines.last().guesses.isEmpty());
        QCOMPARE(got->lines.last().text, lines.lines.last().text);
    }
    void guessesStayBounded() {
        QVERIFY(packGuesses({GuessLook(kMostGuessSteps + 1, {{u'A', 0}})}).isEmpty());
        const GuessLook wide(kMostGuessSteps, GuessStep(kMostGuessesAStep, {u'A', 0}));
        const QByteArray most = packGuesses(QList<GuessLook>(20, wide));
        QVERIFY(!most.isEmpty() && most.size() <= kMostGuessBytes);
        QVERIFY(unpackGuesses(most).size() <= kMostGuessLooks);
    }
    void spoiledGuessesAreRefused() {
        const QByteArray packed = packGuesses({{{{u'M', 3}, {u'N', 40}}, {{0, 0}}}});
        for (qsizetype size = 1; size < packed.size(); ++size)
            QVERIFY(unpackGuesses(packed.left(size)).isEmpty());
        QVERIFY(unpackGuesses(QByteArray(packed + 'x')).isEmpty());
        QVERIFY(unpackGuesses(QByteArray(2, '\0')).isEmpty());
        QByteArray many = packed;
        many[2] = char(kMostGuessesAStep + 1);
        QVERIFY(unpackGuesses(many).isEmpty());
    }
    void requestsAreBounded() {
        ScanItem item;
        item.file = *memoryFile({"x", 1});
        item.id = 5;
        item.first = 2;
        item.count = 4;
        const auto places = unpackScan(scanRequest({item, item}, worker::Priority::Soon));
        QVERIFY(places.has_value());
        QCOMPARE(places->size(), 2);
        QCOMPARE((*places)[1].first, 2);
        QCOMPARE((*places)[1].count, 4);
        QVERIFY(!(*places)[1].glance);
        item.glance = true;
        QVERIFY(unpackScan(scanRequest({item}, worker::Priority::Soon))->first().glance);
        item.count = kMostFrames + 1;
        QVERIFY(!unpackScan(scanRequest({item}, worker::Priority::Soon)).has_value());
        item.count = kMostFrames / 2 + 1;
        QVERIFY(!unpackScan(scanRequest({item, item}, worker::Priority::Soon)).has_value());
        QVERIFY(!unpackScan(scanRequest({}, worker::Priority::Soon)).has_value());
    }
};

QTEST_APPLESS_MAIN(TestScanWire)
#include "tst_scan_wire.moc"
