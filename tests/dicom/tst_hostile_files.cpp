// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"
#include "tests/support/disc_builder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace disclens;
using namespace disclens::dicom;
using namespace disclens::test;

namespace {

constexpr Tag kName{0x0010, 0x0010};

Writer basics(Syntax syntax = Syntax::ExplicitLittle) {
    Writer w(syntax);
    w.raw(0x00080018, "UI", "1.2.3.44")
        .text(0x00080060, "CS", "OT")
        .text(0x00100010, "PN", "Muster^Erika");
    return w;
}

/// Sequences inside sequences, `levels` of them; the innermost holds a name.
QByteArray nested(int levels, bool undefined, Syntax syntax = Syntax::ExplicitLittle) {
    Writer core(syntax);
    core.text(0x00100010, "PN", "Deep^Down");
    QByteArray bytes = core.bytes();
    if (undefined) {
        Writer w(syntax);
        const QByteArray open = w.sequence(0x0040A730, {}, true).bytes().chopped(8) +
                                QByteArray("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF", 8);
        const QByteArray close("\xFE\xFF\x0D\xE0\0\0\0\0\xFE\xFF\xDD\xE0\0\0\0\0", 16);
        return open.repeated(levels) + bytes + close.repeated(levels);
    }
    // From outside in, each head with the length of what is still to come.
    QByteArray heads;
    for (int i = levels - 1; i >= 0; --i) {
        const quint32 inside = quint32(bytes.size()) + 20u * quint32(i);
        heads += Writer(syntax).raw(0x0040A730, "SQ", {}, inside + 8).bytes();
        heads += QByteArray("\xFE\xFF\x00\xE0", 4) + Writer(syntax).number32(inside);
    }
    return heads + bytes;
}

bool has(const DataSet& dataSet, const QString& text) {
    return std::any_of(dataSet.elements.cbegin(), dataSet.elements.cend(),
                       [&](const Element& e) { return e.value.contains(text); });
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void manyLevelsAreRead();
    void tenThousandLevelsAreRefusedQuickly_data();
    void tenThousandLevelsAreRefusedQuickly();
    void damageCostsOnlyWhatItHits_data();
    void damageCostsOnlyWhatItHits();
    void deflateBombIsStopped();
    void truncatedDeflateIsReadAsFarAsItGoes();
    void longTextIsCutAndSaid();
    void tooManyElementsAreRefused();
    void absurdPictureClaimsAreOnlyClaims();
    void everyCutIsSurvived();
    void everyFlippedByteIsSurvived();
    void structureCheckAgrees();
};

void TestHostileFiles::isRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Empty);
    QTest::newRow("one byte") << QByteArray("x") << int(ErrorCode::NotDicom);
    QTest::newRow("text") << QByteArray("Please see the doctor.").repeated(40)
                          << int(ErrorCode::NotDicom);
    QTest::newRow("zeros") << QByteArray(4096, '\0') << int(ErrorCode::NotDicom);
    QTest::newRow("preamble and DICM, then nothing")
        << QByteArray(128, '\0') + "DICM" << int(ErrorCode::Truncated);
    QTest::newRow("preamble and DICM, then junk")
        << QByteArray(128, '\0') + "DICM" + QByteArray(900, '\xEE') << int(ErrorCode::Damaged);
    QTest::newRow("program") << QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xFF\xFF\0\0", 16).repeated(64)
                             << int(ErrorCode::NotDicom);
}

void TestHostileFiles::isRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Result<DataSet> read = readFile(memory(bytes));
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

void TestHostileFiles::manyLevelsAreRead() {
    const Result<DataSet> read =
        readFile(memory(part10(basics().append(nested(60, true)).bytes())));
    QVERIFY(read);
    QVERIFY(has(*read, QStringLiteral("Deep^Down")));
}

void TestHostileFiles::tenThousandLevelsAreRefusedQuickly_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("undefined lengths") << part10(basics().append(nested(10000, true)).bytes());
    QTest::newRow("defined lengths") << part10(basics().append(nested(10000, false)).bytes());
    QTest::newRow("implicit") << part10(
        basics(Syntax::ImplicitLittle).append(nested(10000, true, Syntax::ImplicitLittle)).bytes(),
        "1.2.840.10008.1.2");
    QTest::newRow("inside UN") << part10(
        basics().raw(0x00091001, "UN", Writer().itemBytes({nested(10000, true)})).bytes());
    QTest::newRow("items without end")
        << part10(basics().append(nested(10000, true).first(20 * 10000)).bytes());
}

void TestHostileFiles::tenThousandLevelsAreRefusedQuickly() {
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<DataSet> read = readFile(memory(bytes));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooDeep);
    QCOMPARE(checkStructure(memory(bytes)).error().code, ErrorCode::TooDeep);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileFiles::damageCostsOnlyWhatItHits_data() {
    QTest::addColumn<QByteArray>("dataSet");
    QTest::addColumn<QString>("still");
    QTest::addColumn<int>("note");
    const QByteArray later = Writer().text(0x00104000, "LT", "still there").bytes();
    const QString there = QStringLiteral("still there");

    QTest::newRow("a value of gigabytes that is not there")
        << basics().raw(0x00290010, "UN", "readable words", 0xF0000000u).bytes()
        << QStringLiteral("readable words") << int(Note::LyingLength);
    QTest::newRow("a text that claims to be longer than the file")
        << basics().raw(0x00104000, "UT", "readable words", 0x7FFFFFFFu).bytes()
        << QStringLiteral("readable words") << int(Note::LyingLength);
    QTest::newRow("cut inside a text")
        << basics().raw(0x00104000, "LT", "readable words", 60).bytes()
        << QStringLiteral("readable words") << int(Note::Truncated);
    QTest::newRow("cut inside a head") << basics().bytes() + QByteArray("\x10\x00\x00\x40L", 5)
                                       << QStringLiteral("Muster^Erika") << int(Note::Truncated);
    QTest::newRow("an item that ends behind its sequence")
        << basics()
               .raw(0x00400275, "SQ",
                    Writer()
                        .itemBytes({Writer().text(0x00400007, "LO", "inner").bytes()})
                        .replace(4, 1, "\x40"))
               .append(later)
               .bytes()
        << there << int(Note::LyingLength);
    QTest::newRow("a sequence of junk")
        << basics().raw(0x00400275, "SQ", "junk and more junk").append(later).bytes() << there
        << int(Note::WrongVr);
    QTest::newRow("a VR that does not exist")
        << basics().raw(0x00101010, "??", "045Y").append(later).bytes() << there
        << int(Note::WrongVr);
    QTest::newRow("an item without its sequence")
        << basics()
               .append(Writer().itemBytes({Writer().text(0x00400007, "LO", "lost head").bytes()}))
               .append(later)
               .bytes()
        << there << int(Note::PartlyRead);
    QTest::newRow("a stray end mark")
        << basics().append(QByteArray("\xFE\xFF\x0D\xE0\0\0\0\0", 8)).append(later).bytes() << there
        << -1;
    QTest::newRow("numbers of an odd length")
        << basics().raw(0x00280010, "US", "abcdefgh!").append(later).bytes() << there << -1;
    QTest::newRow("junk in the middle")
        << basics()
               .append(QByteArray("\xE1\xE2\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xEC"))
               .append(later)
               .bytes()
        << there << int(Note::PartlyRead);
}

void TestHostileFiles::damageCostsOnlyWhatItHits() {
    QFETCH(QByteArray, dataSet);
    QFETCH(QString, still);
    QFETCH(int, note);
    const Result<DataSet> read = readFile(memory(part10(dataSet)));
    QVERIFY(read);
    QCOMPARE(read->text(kName), QStringLiteral("Muster^Erika"));
    QVERIFY(has(*read, still));
    if (note >= 0)
        QVERIFY(read->notes.contains(Note(note)));
}

void TestHostileFiles::deflateBombIsStopped() {
    // 150 MB of zeros in about 0.15 MB. Packed in pieces: the test itself shall not need the
    // memory.
    QByteArray packed;
    {
        z_stream stream;
        std::memset(&stream, 0, sizeof stream);
        deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
        QByteArray in = basics().bytes() + QByteArray(1 << 20, '\0');
        QByteArray out(1 << 16, '\0');
        for (int i = 0; i < 150; ++i) {
            stream.next_in = reinterpret_cast<Bytef*>(in.data());
            stream.avail_in = uInt(in.size());
            const int flush = i == 149 ? Z_FINISH : Z_NO_FLUSH;
            do {
                stream.next_out = reinterpret_cast<Bytef*>(out.data());
                stream.avail_out = uInt(out.size());
                deflate(&stream, flush);
                packed.append(out.constData(), out.size() - qsizetype(stream.avail_out));
            } while (stream.avail_out == 0);
        }
        deflateEnd(&stream);
    }
    QVERIFY(packed.size() < 1 << 20);
    QElapsedTimer timer;
    timer.start();
    const Result<DataSet> read = readFile(memory(part10(packed, "1.2.840.10008.1.2.1.99")));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Bomb);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostileFiles::truncatedDeflateIsReadAsFarAsItGoes() {
    Writer w = basics();
    QByteArray noise;
    for (quint32 i = 0, random = 7; i < 5000; ++i) {
        random = random * 1664525u + 1013904223u;
        noise += char('A' + (random >> 24) % 26);
    }
    w.text(0x00104000, "LT", noise);
    const QByteArray packed = deflated(w.bytes());
    const Result<DataSet> read =
        readFile(memory(part10(packed.first(packed.size() / 2), "1.2.840.10008.1.2.1.99")));
    QVERIFY(read);
    QCOMPARE(read->text(kName), QStringLiteral("Muster^Erika"));
    QVERIFY(read->notes.contains(Note::Truncated));
}

void TestHostileFiles::longTextIsCutAndSaid() {
    ReadLimits limits;
    limits.maxTextBytes = 1000;
    const Result<DataSet> read = readFile(
        memory(part10(basics().raw(0x00104000, "UT", QByteArray(5000, 'x')).bytes())), limits);
    QVERIFY(read);
    QCOMPARE(read->text({0x0010, 0x4000}).size(), 1000);
    QVERIFY(read->notes.contains(Note::ValueCut));
}

void TestHostileFiles::tooManyElementsAreRefused() {
    ReadLimits limits;
    limits.maxElements = 100;
    Writer w = basics();
    for (quint32 i = 0; i < 200; ++i)
        w.text(0x00290010 + i, "LO", "x");
    const Result<DataSet> read = readFile(memory(part10(w.bytes())), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::TooLarge);
}

void TestHostileFiles::absurdPictureClaimsAreOnlyClaims() {
    Writer w = basics();
    w.text(0x00280008, "IS", "99999999999").u16(0x00280010, 65535).u16(0x00280011, 0);
    w.text(0x00200032, "DS", "nan\\inf\\1e999").text(0x00280030, "DS", "x\\y");
    const Result<DataSet> read = readFile(memory(part10(w.bytes())));
    QVERIFY(read);
    QCOMPARE(read->pixels.rows, 65535);
    QCOMPARE(read->pixels.columns, 0);
    QCOMPARE(read->pixels.frames, 1);
    QVERIFY(read->pixels.position.isEmpty());
    QVERIFY(read->pixels.spacingMm.isEmpty());
}

void TestHostileFiles::everyCutIsSurvived() {
    Slice s;
    s.extra =
        Writer().sequence(0x00204000, {Writer().text(0x00080100, "SH", "T").bytes()}, true).bytes();
    for (const Syntax syntax :
         {Syntax::ExplicitLittle, Syntax::ImplicitLittle, Syntax::ExplicitBig}) {
        Slice plain = s;
        if (syntax != Syntax::ExplicitLittle)
            plain.extra.clear();
        const QByteArray bytes = slice(plain, syntax);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const Result<DataSet> read = readFile(memory(bytes.first(size)));
            if (size > 500)
                QVERIFY2(read, qPrintable(QString::number(size)));
        }
    }
}

void TestHostileFiles::everyFlippedByteIsSurvived() {
    Slice s;
    s.extra = Writer()
                  .sequence(0x00204000, {Writer().text(0x00080100, "SH", "T").bytes()}, true)
                  .raw(0x00291001, "UN",
                       Writer().itemBytes({Writer().text(0x00080100, "SH", "T").bytes()}))
                  .bytes();
    const QByteArray bytes = slice(s);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        for (const int flip : {0x01, 0x80, 0xFF}) {
            QByteArray wrong = bytes;
            wrong[i] = char(wrong[i] ^ flip);
            const Result<DataSet> read = readFile(memory(wrong));
            QVERIFY2(read, qPrintable(QString::number(i)));
            QVERIFY(checkStructure(memory(wrong)));
        }
    }
}

void TestHostileFiles::structureCheckAgrees() {
    QVERIFY(checkStructure(memory(slice({}))));
    QCOMPARE(checkStructure(memory({})).error().code, ErrorCode::Empty);
    QCOMPARE(checkStructure(memory("hello hello hello hello")).error().code, ErrorCode::NotDicom);
}

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
