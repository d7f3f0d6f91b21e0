// SPDX-License-Identifier: GPL-3.0-or-later
// The real engine on drawn text. Skips where packaging/fetch-engine has not run.
#include "tests/image/frame_files.h"
#include "tests/writing/writing_fixture.h"
#include "worker/pool.h"
#include "writing/barcodes.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace disclens;
using namespace disclens::test;

class TestReading final : public QObject {
    Q_OBJECT

    RealParts m_parts;

    /// Letters and digits without accents.
    static QString folded(const QString& text) {
        QString out;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD).toUpper())
            if (c.isLetterOrNumber())
                out += c;
        return out;
    }
    static QStringList read(const QList<Line>& lines) {
        QStringList all;
        for (const Line& line : lines)
            all << folded(line.text);
        return all;
    }

  private Q_SLOTS:
    void init() {
        if (!m_parts)
            QSKIP("packaging/fetch-engine has not run");
    }
    void textIsReadInAllTurns_data() {
        QTest::addColumn<int>("quarters");
        QTest::newRow("upright") << 0;
        QTest::newRow("running down") << 1;
        QTest::newRow("on its head") << 2;
        QTest::newRow("running up") << 3;
    }
    void textIsReadInAllTurns() {
        QFETCH(int, quarters);
        Drawing drawing = Drawing(320, 320, 200).grain(20, 5);
        drawing.text(QStringLiteral("MUSTERMANN 4711"), {60, 50}, 20, 900, quarters);
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
        QVERIFY2(read(outcome.lines).join(u' ').contains(QStringLiteral("MUSTERMANN")),
                 qPrintable(read(outcome.lines).join(u' ')));
        for (const Line& line : outcome.lines)
            if (folded(line.text).contains(QStringLiteral("MUSTERMANN"))) {
                QCOMPARE(line.turned, 90 * quarters);
                QVERIFY(line.box.intersects(drawing.box()));
            }
    }
    void aLineFoundInPartIsFollowed() {
        Drawing drawing = Drawing(420, 120, 200).grain(20, 5);
        drawing.text(QStringLiteral("MUSTERMANN 4711 0815"), {60, 40}, 20, 900);
        const QRect box = drawing.box();
        Found part; // the finder lost the second half
        part.length = box.width() * 0.5;
        part.height = box.height();
        part.centre = QPointF(box.left() + part.length / 2, box.center().y());
        part.score = 0.95F;
        Found speck; // a piece of it, found alone
        speck.length = box.width() * 0.1;
        speck.height = box.height() * 0.8;
        speck.centre = QPointF(box.right() - box.width() * 0.2, box.center().y());
        speck.score = 0.7F;
        LineReader reader(*m_parts.reader);
        QVERIFY(!folded(reader.read(drawing.sight(), part).text).contains(QStringLiteral("0815")));
        const Line whole = reader.readWhole(drawing.sight(), part, {part, speck});
        QVERIFY2(folded(whole.text).contains(QStringLiteral("47110815")), qPrintable(whole.text));
        QVERIFY(whole.box.right() > box.right() - box.height());
    }
    void aLineEndsWhereAnotherBegins() {
        Drawing drawing = Drawing(420, 120, 200).grain(20, 5);
        drawing.text(QStringLiteral("MUSTERMANN"), {20, 40}, 20, 900);
        Found first;
        const QRect one = drawing.box();
        first.length = one.width();
        first.height = one.height();
        first.centre = QRectF(one).center();
        first.score = 0.95F;
        drawing.text(QStringLiteral("BEISPIELHAUS"), {one.right() + 20, 40}, 20, 900);
        Found second = first;
        second.length = one.width();
        second.centre += QPointF(one.width() + 20, 0);
        LineReader reader(*m_parts.reader);
        const Line line = reader.readWhole(drawing.sight(), first, {first, second});
        QVERIFY2(!line.text.contains(QStringLiteral("BEI")), qPrintable(line.text));
    }
    void whatIsReadInDoubtComesWithGuesses() {
        Drawing drawing = Drawing(320, 120, 200).grain(60, 5);
        drawing.text(QStringLiteral("MUSTERMANN 4711"), {60, 50}, 9, 420);
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
        QVERIFY(!outcome.lines.isEmpty());
        for (const Line& line : outcome.lines)
            if (line.confidence < 0.8F)
                QVERIFY(!unpackGuesses(line.guesses).isEmpty());
    }
    void accentsAreReadFolded() {
        Drawing drawing(400, 120, 100);
        drawing.text(QStringLiteral("Élise Müller"), {20, 30}, 28, 800);
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
        QVERIFY2(read(outcome.lines).join(QString()).contains(QStringLiteral("ELISEMULLER")),
                 qPrintable(read(outcome.lines).join(u' ')));
    }
    void lettersOfDotsAreRead_data() {
        QTest::addColumn<int>("ground");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("quarters");
        QTest::newRow("bright") << 200 << 900 << 0;
        QTest::newRow("dark") << 900 << 200 << 0;
        QTest::newRow("on its head") << 200 << 900 << 2;
        QTest::newRow("running down") << 200 << 900 << 1;
    }
    void lettersOfDotsAreRead() {
        QFETCH(int, ground);
        QFETCH(int, ink);
        QFETCH(int, quarters);
        QFont font(QStringLiteral("DejaVu Sans Mono"));
        font.setPixelSize(12);
        font.setStyleStrategy(QFont::NoAntialias);
        QImage letters(130, 20, QImage::Format_Grayscale8);
        letters.fill(0);
        QPainter painter(&letters);
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(4, 14, QStringLiteral("MUSTERMANN 4711"));
        painter.end();
        letters = letters.transformed(QTransform().rotate(90.0 * quarters));
        Drawing drawing = Drawing(340, 340, quint16(ground)).grain(60, 5);
        for (int y = 0; y < letters.height(); ++y)
            for (int x = 0; x < letters.width(); ++x)
                if (qGray(letters.pixel(x, y)) > 128)
                    drawing.values[size_t(40 + 2 * y) * 340 + size_t(40 + 2 * x)] = quint16(ink);
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
        QVERIFY2(read(outcome.lines).join(QString()).contains(QStringLiteral("MUSTERMAN")),
                 qPrintable(read(outcome.lines).join(u' ')));
    }
    void whatTheWindowHidesIsRead() {
        Drawing drawing = Drawing(320, 200, 100).grain(10, 8);
        drawing.info.windows = {{100, 200, {}, {}}};
        for (int y = 40; y < 90; ++y) // a plate above the window
            for (int x = 20; x < 300; ++x)
                drawing.values[size_t(y) * 320 + size_t(x)] = 30000;
        drawing.text(QStringLiteral("HIDDEN 1960"), {40, 50}, 24, 40000);
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
        const auto line =
            std::find_if(outcome.lines.begin(), outcome.lines.end(), [](const Line& one) {
                return folded(one.text).contains(QStringLiteral("HIDDEN"));
            });
        QVERIFY(line != outcome.lines.end());
        QVERIFY(line->width > 0 && line->centre > 20000);
    }
    void plainPicturesHoldNothing() {
        FrameScanner scanner(*m_parts.finder, *m_parts.reader);
        for (const int grain : {0, 40}) {
            const Drawing drawing = Drawing(256, 256, 500).grain(grain, 77);
            const auto outcome = scanner.scan(drawing.sight(), Budget(600'000));
            for (const Line& line : outcome.lines)
                QVERIFY2(line.text.isEmpty(), qPrintable(line.text));
        }
    }
    void codesAreRead_data() {
        QTest::addColumn<ZXing::BarcodeFormat>("format");
        QTest::addColumn<bool>("down");
        QTest::newRow("squares") << ZXing::BarcodeFormat::QRCode << false;
        QTest::newRow("bars side by side") << ZXing::BarcodeFormat::Code128 << false;
        QTest::newRow("bars one below the other") << ZXing::BarcodeFormat::Code128 << true;
    }
    void codesAreRead() {
        QFETCH(ZXing::BarcodeFormat, format);
        QFETCH(bool, down);
        const ZXing::BitMatrix bits = ZXing::MultiFormatWriter(format).encode("ID-4711", 160, 120);
        Drawing drawing(280, 280, 60000);
        for (int y = 0; y < bits.height(); ++y)
            for (int x = 0; x < bits.width(); ++x)
                if (bits.get(x, y))
                    drawing
                        .values[size_t((down ? x : y) + 60) * 280 + size_t((down ? y : x) + 60)] =
                        0;
        // The same as whole numbers, as fractions, and with a sign.
        const auto floats = std::make_shared<std::vector<float>>();
        const auto shorts = std::make_shared<std::vector<qint16>>();
        for (const quint16 value : drawing.values) {
            floats->push_back(float(value) / 1e6F);
            shorts->push_back(qint16(int(value) - 32768));
        }
        image::FrameInfo info = drawing.info;
        info.type = image::SampleType::F32;
        const Sight fractions(info, std::as_bytes(std::span(*floats)), floats);
        info.type = image::SampleType::S16;
        const Sight withSign(info, std::as_bytes(std::span(*shorts)), shorts);
        for (const Sight& sight : {drawing.sight(), fractions, withSign}) {
            const QList<Line> lines = barcodesIn(sight, {0, 0, 280, 280});
            QCOMPARE(lines.size(), 1);
            QCOMPARE(lines.first().text, QStringLiteral("ID-4711"));
            QCOMPARE(lines.first().code, QString::fromUtf8(ZXing::ToString(format)));
            QVERIFY(QRect(60, 60, 160, 160).contains(lines.first().box.center()));
        }
    }
    void theServiceAnswersForEveryFrame() {
        Drawing drawing(200, 100, 100);
        drawing.text(QStringLiteral("SERVICE 12"), {20, 30}, 24, 60000);
        Picture picture;
        picture.rows = 100;
        picture.columns = 200;
        picture.allocated = picture.stored = 16;
        picture.pixels = QByteArray(reinterpret_cast<const char*>(drawing.values.data()),
                                    qsizetype(drawing.values.size() * 2));
        ScanItem good, bad, part;
        good.file = inMemory(picture.file());
        good.id = 1;
        bad.file = inMemory("no picture at all");
        bad.id = 2;
        const QByteArray whole = picture.file();
        part.file = inMemory(whole.first(whole.size() - picture.pixels.size() / 4));
        part.id = 3;
        worker::InProcess caller(
            [](worker::Registry& registry) { writing::registerServices(registry); });
        QList<FrameLines> answers;
        const auto reply =
            caller.callAndWait(scanRequest({good, bad, part}, worker::Priority::Normal),
                               [&answers](worker::Reply event) {
                                   if (const auto frame = scanEvent(event))
                                       answers.append(*frame);
                                   return true;
                               });
        QVERIFY(reply.has_value());
        QCOMPARE(answers.size(), 3);
        for (const FrameLines& answer : answers) {
            QVERIFY(!answer.glance);
            QCOMPARE(answer.error.has_value(), answer.file == 2);
            // Of what is missing nobody knows what was written there.
            QCOMPARE(answer.notCovered,
                     answer.file == 3 ? QStringList{QStringLiteral("cut-short")} : QStringList());
            if (answer.file != 2)
                QVERIFY(read(answer.lines).join(QString()).contains(QStringLiteral("SERVICE")));
        }

        // Whoever waits for the first writing hears of it before all has been looked at.
        answers.clear();
        good.glance = bad.glance = true;
        QVERIFY(caller
                    .callAndWait(scanRequest({good, bad}, worker::Priority::Normal),
                                 [&answers](worker::Reply event) {
                                     if (const auto frame = scanEvent(event))
                                         answers.append(*frame);
                                     return true;
                                 })
                    .has_value());
        QCOMPARE(answers.size(), 3);
        QVERIFY(answers[0].glance && answers[0].file == 1);
        QVERIFY(read(answers[0].lines).join(QString()).contains(QStringLiteral("SERVICE")));
        for (const FrameLines& answer : answers.mid(1))
            QVERIFY(!answer.glance);
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
