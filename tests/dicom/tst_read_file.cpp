// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/data_set.h"
#include "tests/support/disc_builder.h"

#include <QTest>

using namespace disclens;
using namespace disclens::dicom;
using namespace disclens::test;

namespace {

constexpr Tag kName{0x0010, 0x0010};

const Element* at(const DataSet& dataSet, const char* path) {
    for (const Element& e : dataSet.elements) {
        if (e.path == QLatin1String(path))
            return &e;
    }
    return nullptr;
}

QString valueAt(const DataSet& dataSet, const char* path) {
    const Element* const e = at(dataSet, path);
    return e ? e->value : QStringLiteral("(absent)");
}

/// A data set of a class, a UID and a name, to which a test adds its trouble.
Writer basics(Syntax syntax = Syntax::ExplicitLittle) {
    Writer w(syntax);
    w.raw(0x00080016, "UI", QByteArray("1.2.840.10008.5.1.4.1.1.7\0", 26));
    w.raw(0x00080018, "UI", "1.2.3.44");
    w.text(0x00100010, "PN", "Muster^Erika");
    return w;
}

} // namespace

class TestReadFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsEveryOrdinaryEncoding_data();
    void readsEveryOrdinaryEncoding();
    void survivesTheBorder();
    void filesThatGoTogether();
    void damagedRunsAreRefused();
    void longBytesThatRepeat();
    void readsWithoutPreambleOrMeta_data();
    void readsWithoutPreambleOrMeta();
    void readsDeflated();
    void keepsUnknownTransferSyntax();
    void pathsOfNestedElements();
    void privateElementsNameTheirCreator();
    void sequencesHiddenInUnknownBytes_data();
    void sequencesHiddenInUnknownBytes();
    void findsTextInBytes_data();
    void findsTextInBytes();
    void countsUnreadablePrivateData();
    void numbersAreNumbers();
    void readsBehindEncapsulatedPixels();
    void describesEnhancedFrames();
    void describesWholeSlides();
    void preambleAndTrailingBytes();
    void embeddedNulHidesNothing();
    void lookalikes();
};

void TestReadFile::readsEveryOrdinaryEncoding_data() {
    QTest::addColumn<int>("syntax");
    QTest::newRow("explicit little endian") << int(Syntax::ExplicitLittle);
    QTest::newRow("implicit little endian") << int(Syntax::ImplicitLittle);
    QTest::newRow("explicit big endian") << int(Syntax::ExplicitBig);
}

void TestReadFile::readsEveryOrdinaryEncoding() {
    QFETCH(int, syntax);
    Slice s;
    s.z = -12.5;
    const Result<DataSet> read = readFile(memory(slice(s, Syntax(syntax))));
    QVERIFY(read);
    QCOMPARE(read->text(kName), QStringLiteral("Muster^Erika"));
    QCOMPARE(read->text({0x0028, 0x0010}), QStringLiteral("4"));
    QCOMPARE(read->pixels.present, true);
    QCOMPARE(read->pixels.rows, 4);
    QCOMPARE(read->pixels.bitsAllocated, 16);
    QCOMPARE(read->pixels.photometric, QStringLiteral("MONOCHROME2"));
    QCOMPARE(read->pixels.position, (QList<double>{0, 0, -12.5}));
    QCOMPARE(read->pixels.spacingMm, (QList<double>{0.5, 0.5}));
    QCOMPARE(read->pixels.transferSyntax, QString::fromLatin1(uidOf(Syntax(syntax))));
    QCOMPARE(read->notes,
             syntax == int(Syntax::ExplicitBig) ? QList<Note>{Note::BigEndian} : QList<Note>{});
    QCOMPARE(at(*read, "(7FE0,0010)")->kind, ValueKind::Pixels);
}

void TestReadFile::survivesTheBorder() {
    Slice s;
    s.characterSet = "ISO_IR 192";
    s.name = "Müller^Jürgen=山田^太郎";
    Writer inner;
    inner.text(0x00080100, "SH", "T-1").text(0x00090010, "LO", "MAKER").text(0x00091001, "LO", "x");
    s.extra = Writer().sequence(0x00204000, {inner.bytes(), inner.bytes()}).bytes();
    const Result<DataSet> read = readFile(memory(slice(s)));
    QVERIFY(read);
    const QByteArray packed = wire::pack(*read);
    DataSet back;
    QVERIFY(wire::unpack(packed, back));
    QVERIFY(back.elements == read->elements);
    QCOMPARE(back.text(kName), QString::fromUtf8("Müller^Jürgen=山田^太郎"));
    QCOMPARE(back.notes, read->notes);
    QCOMPARE(back.pixels.position, read->pixels.position);
    QCOMPARE(back.contentHash, read->contentHash);

    // A helper that broke may send anything: refused or read, never a crash.
    for (qsizetype cut = 0; cut < packed.size(); cut += 3)
        QVERIFY(!wire::unpack(packed.first(cut), back));
    for (qsizetype i = 0; i < packed.size(); ++i) {
        QByteArray wrong = packed;
        wrong[i] = char(wrong[i] ^ 0xFF);
        (void)wire::unpack(wrong, back);
    }
}

/// Each file of a series says what the one before says but for a little: only that goes over the
/// border, and all of it must be there on the other side.
void TestReadFile::filesThatGoTogether() {
    QList<DataSet> files;
    for (int i = 0; i < 6; ++i) {
        Slice s;
        s.z = i;
        s.name = i == 3 ? "Other^One" : "Muster^Erika";
        Writer inner;
        inner.text(0x00080100, "SH", "T-" + QByteArray::number(i / 2));
        Writer extra;
        if (i != 2) // one that has less, one that has more
            extra.text(0x00180015, "CS", "HEAD").text(0x00181030, "LO", "protocol");
        if (i == 4)
            extra.text(0x00181000, "LO", "serial");
        s.extra = extra.sequence(0x00204000, QList<QByteArray>(1 + i % 2, inner.bytes())).bytes();
        files.append(*readFile(memory(slice(s))));
    }
    files.append(DataSet{}); // nothing at all
    files.append(files.first());
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    QList<Element> before;
    for (const DataSet& file : files) {
        writeDataSet(out, file, before);
        before = file.elements;
    }
    qsizetype apart = 0;
    for (const DataSet& file : files)
        apart += wire::pack(file).size();
    QVERIFY2(bytes.size() < apart * 3 / 4, "the same again is told again");

    QDataStream in(bytes);
    before.clear();
    for (const DataSet& file : files) {
        DataSet back;
        readDataSet(in, back, before);
        QCOMPARE(in.status(), QDataStream::Ok);
        QVERIFY(back.elements == file.elements);
        before = back.elements;
    }
    QVERIFY(in.atEnd());
}

/// A helper that was taken over may send anything as a run of elements of the file before.
void TestReadFile::damagedRunsAreRefused() {
    const DataSet file = *readFile(memory(slice(Slice{})));
    QByteArray good;
    QDataStream out(&good, QIODevice::WriteOnly);
    writeDataSet(out, file, file.elements);
    int refused = 0;
    for (qsizetype at = 0; at < std::min<qsizetype>(good.size(), 64); ++at)
        for (const char wrong : {'\x00', '\x01', '\x7F', '\xFF'}) {
            QByteArray bad = good;
            bad[at] = wrong;
            QDataStream in(bad);
            DataSet back;
            readDataSet(in, back, file.elements); // must not crash or take more than there is
            QVERIFY(back.elements.size() <= file.elements.size());
            refused += in.status() != QDataStream::Ok ? 1 : 0;
        }
    QVERIFY(refused > 0);
    // The file that it speaks of is not there.
    QDataStream in(good);
    DataSet back;
    readDataSet(in, back, {});
    QCOMPARE(in.status(), QDataStream::ReadCorruptData);
}

/// The same hundred kilobytes file after file are searched once; one other byte must be seen.
void TestReadFile::longBytesThatRepeat() {
    QByteArray bytes(100'000, '\x07');
    bytes.replace(50'000, 12, "Erika Muster");
    const auto textOf = [](const QByteArray& value) {
        Slice s;
        s.extra = Writer().text(0x00290010, "LO", "MAKER").raw(0x00291020, "OB", value).bytes();
        return valueAt(*readFile(memory(slice(s))), "(0029,1020)");
    };
    const QString first = textOf(bytes);
    QCOMPARE(first, QStringLiteral("Erika Muster"));
    QCOMPARE(textOf(bytes), first);
    QByteArray other = bytes;
    other.replace(99'000, 11, "Other^Person");
    QCOMPARE(textOf(other), QStringLiteral("Erika Muster\nOther^Person"));
    QCOMPARE(textOf(bytes), first);
    QCOMPARE(textOf(QByteArray(100'000, '\0')), QString());
}

void TestReadFile::readsWithoutPreambleOrMeta_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("notes");
    const QList<int> bare{int(Note::NoPreamble), int(Note::NoFileMeta)};
    const QByteArray whole = slice({});
    QTest::newRow("no preamble, meta there")
        << whole.sliced(132) << QList<int>{int(Note::NoPreamble)};
    QTest::newRow("DICM at the start") << whole.sliced(128) << QList<int>{int(Note::NoPreamble)};
    QTest::newRow("explicit data set alone") << basics().bytes() << bare;
    QTest::newRow("implicit data set alone") << basics(Syntax::ImplicitLittle).bytes() << bare;
    QTest::newRow("big endian data set alone")
        << basics(Syntax::ExplicitBig).bytes() << bare + QList<int>{int(Note::BigEndian)};
    QTest::newRow("preamble, no meta")
        << QByteArray(128, '\0') + "DICM" + basics().bytes() << QList<int>{int(Note::NoFileMeta)};
    QTest::newRow("meta says implicit, data set is explicit")
        << part10(basics().bytes(), "1.2.840.10008.1.2") << QList<int>{};
    QTest::newRow("meta says explicit, data set is implicit")
        << part10(basics(Syntax::ImplicitLittle).bytes()) << QList<int>{};
    QTest::newRow("a blank too much in front") << QByteArray(" ") + basics().bytes() << bare;
    QByteArray wrongLength = part10(basics().bytes());
    wrongLength[140] = 3; // group length of the meta group
    QTest::newRow("wrong group length") << wrongLength << QList<int>{};
    QByteArray noLength = part10(basics().bytes());
    noLength.remove(132, 12);
    QTest::newRow("no group length") << noLength << QList<int>{};
}

void TestReadFile::readsWithoutPreambleOrMeta() {
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, notes);
    const Result<DataSet> read = readFile(memory(bytes));
    QVERIFY(read);
    QCOMPARE(read->text(kName), QStringLiteral("Muster^Erika"));
    QList<int> got;
    for (const Note note : read->notes)
        got << int(note);
    QCOMPARE(got, notes);
}

void TestReadFile::readsDeflated() {
    const Result<DataSet> read = readFile(memory(part10(
        deflated(basics().text(0x00104000, "LT", "hello").bytes()), "1.2.840.10008.1.2.1.99")));
    QVERIFY(read);
    QCOMPARE(read->text(kName), QStringLiteral("Muster^Erika"));
    QCOMPARE(read->text({0x0010, 0x4000}), QStringLiteral("hello"));
    QVERIFY(read->notes.contains(Note::Deflated));
    // Named so, but not packed at all.
    const Result<DataSet> plain =
        readFile(memory(part10(basics().bytes(), "1.2.840.10008.1.2.1.99")));
    QVERIFY(plain);
    QCOMPARE(plain->text(kName), QStringLiteral("Muster^Erika"));
}

void TestReadFile::keepsUnknownTransferSyntax() {
    const Result<DataSet> read =
        readFile(memory(part10(basics().fragments({"abcd"}).bytes(), "1.2.840.10008.1.2.4.203")));
    QVERIFY(read);
    QCOMPARE(read->pixels.transferSyntax, QStringLiteral("1.2.840.10008.1.2.4.203"));
    QVERIFY(read->pixels.present);
    QVERIFY(read->notes.isEmpty());
}

void TestReadFile::pathsOfNestedElements() {
    for (const Syntax syntax :
         {Syntax::ExplicitLittle, Syntax::ImplicitLittle, Syntax::ExplicitBig}) {
        for (const bool undefined : {false, true}) {
            Writer inner(syntax), outer(syntax);
            inner.text(0x0040A123, "PN", "Observer^One");
            outer.text(0x0040A160, "UT", "finding")
                .sequence(0x0040A730, {inner.bytes()}, undefined);
            const QByteArray bytes =
                basics(syntax)
                    .sequence(0x0040A730, {outer.bytes(), outer.bytes()}, undefined)
                    .bytes();
            const Result<DataSet> read = readFile(memory(part10(bytes, uidOf(syntax))));
            QVERIFY(read);
            QCOMPARE(valueAt(*read, "(0040,A730)"), QStringLiteral("2"));
            QCOMPARE(valueAt(*read, "(0040,A730)[2].(0040,A160)"), QStringLiteral("finding"));
            QCOMPARE(valueAt(*read, "(0040,A730)[2].(0040,A730)[1].(0040,A123)"),
                     QStringLiteral("Observer^One"));
            QVERIFY(!read->notes.contains(Note::PartlyRead));
            QVERIFY(!read->notes.contains(Note::Truncated));
            // Nested elements are not taken for those of the top.
            QVERIFY(!read->find({0x0040, 0xA123}));
        }
    }
}

void TestReadFile::privateElementsNameTheirCreator() {
    Writer item;
    item.text(0x00290010, "LO", "INNER").text(0x00291001, "LO", "nested");
    const QByteArray bytes = basics()
                                 .text(0x00290010, "LO", "FIRST")
                                 .text(0x00290011, "LO", "SECOND")
                                 .text(0x00291001, "LO", "one")
                                 .text(0x00291101, "LO", "two")
                                 .text(0x00291201, "LO", "three")
                                 .sequence(0x00400275, {item.bytes()})
                                 .bytes();
    const Result<DataSet> read = readFile(memory(part10(bytes)));
    QVERIFY(read);
    QCOMPARE(at(*read, "(0029,1001)")->creator, QStringLiteral("FIRST"));
    QCOMPARE(at(*read, "(0029,1101)")->creator, QStringLiteral("SECOND"));
    QCOMPARE(at(*read, "(0029,1201)")->creator, QString());
    // Each item reserves its own blocks (PS3.5 7.8.1).
    QCOMPARE(at(*read, "(0040,0275)[1].(0029,1001)")->creator, QStringLiteral("INNER"));
}

void TestReadFile::sequencesHiddenInUnknownBytes_data() {
    QTest::addColumn<QByteArray>("dataSet");
    const auto items = [](Syntax syntax, bool undefined) {
        Writer item(syntax);
        item.text(0x00100010, "PN", "Hidden^Name").text(0x00290010, "LO", "X");
        return Writer(syntax).itemBytes({item.bytes()}, undefined);
    };
    QTest::newRow("implicit items, length given")
        << basics()
               .text(0x00290010, "LO", "MAKER")
               .raw(0x00291001, "UN", items(Syntax::ImplicitLittle, false))
               .bytes();
    QTest::newRow("explicit items, length given")
        << basics()
               .text(0x00290010, "LO", "MAKER")
               .raw(0x00291001, "UN", items(Syntax::ExplicitLittle, false))
               .bytes();
    QTest::newRow("explicit open items, length given")
        << basics()
               .text(0x00290010, "LO", "MAKER")
               .raw(0x00291001, "UN", items(Syntax::ExplicitLittle, true))
               .bytes();
    Writer inner(Syntax::ImplicitLittle);
    inner.text(0x00100010, "PN", "Hidden^Name");
    Writer head;
    head.text(0x00290010, "LO", "MAKER");
    QTest::newRow("implicit items, undefined length")
        << basics().append(head.bytes()).sequence(0x00291001, {}, true, "UN").bytes().chopped(8) +
               Writer(Syntax::ImplicitLittle).itemBytes({inner.bytes()}, true) +
               QByteArray("\xFE\xFF\xDD\xE0\0\0\0\0", 8);
    QTest::newRow("OB over a sequence")
        << basics()
               .text(0x00290010, "LO", "MAKER")
               .raw(0x00291001, "OB", items(Syntax::ExplicitLittle, false))
               .bytes();
}

void TestReadFile::sequencesHiddenInUnknownBytes() {
    QFETCH(QByteArray, dataSet);
    const Result<DataSet> read = readFile(memory(part10(dataSet)));
    QVERIFY(read);
    QCOMPARE(valueAt(*read, "(0029,1001)[1].(0010,0010)"), QStringLiteral("Hidden^Name"));
    QVERIFY(!read->notes.contains(Note::PartlyRead));
}

void TestReadFile::findsTextInBytes_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const QByteArray noise("\x01\x02\xff\x00\x9c", 5);
    const QByteArray end(2, '\0');
    const auto utf16 = [](const QString& text, bool big) {
        QByteArray out;
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xFF), high = char(c.unicode() >> 8);
            out += big ? high : low;
            out += big ? low : high;
        }
        return out;
    };
    QTest::newRow("ASCII between noise")
        << noise + "Muster^Erika" + noise << QStringLiteral("Muster^Erika");
    QTest::newRow("four characters") << noise + "Erna" + noise << QStringLiteral("Erna");
    QTest::newRow("UTF-8") << noise + "Jürgen Müller" + QByteArray(1, '\0') + noise
                           << QString::fromUtf8("Jürgen Müller");
    QTest::newRow("Latin-1") << noise + "J\xfcrgen M\xfcller" + QByteArray(1, '\0')
                             << QString::fromUtf8("Jürgen Müller");
    QTest::newRow("UTF-16, little endian")
        << noise + utf16(QStringLiteral("Muster, Erika"), false) + end + noise
        << QStringLiteral("Muster, Erika");
    QTest::newRow("UTF-16, big endian, odd place")
        << QByteArray("\x01\x02\x03", 3) + utf16(QString::fromUtf8("Łukasz"), true) + end + noise
        << QString::fromUtf8("Łukasz");
    QTest::newRow("UTF-16, Cyrillic")
        << noise + utf16(QString::fromUtf8("Мария"), false) + end + noise
        << QString::fromUtf8("Мария");
    QTest::newRow("whole value, two letters") << QByteArray("Li") << QStringLiteral("Li");
    QTest::newRow("whole value, padded") << QByteArray("An\0\0", 4) << QStringLiteral("An");
    QTest::newRow("numbers only") << QByteArray("\x01\x00\x02\x00\x03\x00", 6) << QString();
    // Longer than any window: the run crosses its edge.
    QTest::newRow("across a window")
        << QByteArray(256 * 1024 - 6, '\x01') + "Muster^Erika" + QByteArray(300000, '\x02')
        << QStringLiteral("Muster^Erika");
    QTest::newRow("UTF-16 across a window")
        << QByteArray(256 * 1024 - 9, '\xFE') + utf16(QStringLiteral("Muster^Erika"), false) +
               QByteArray(300000, '\x02')
        << QStringLiteral("Muster^Erika");
}

void TestReadFile::findsTextInBytes() {
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    for (const char* vr : {"OB", "UN", "OW"}) {
        const Result<DataSet> read = readFile(memory(
            part10(basics().text(0x00290010, "LO", "MAKER").raw(0x00291001, vr, value).bytes())));
        QVERIFY(read);
        const Element* const e = at(*read, "(0029,1001)");
        QVERIFY(e);
        QCOMPARE(e->kind, ValueKind::Bytes);
        QCOMPARE(e->creator, QStringLiteral("MAKER"));
        if (expected.isEmpty())
            QCOMPARE(e->value, QString());
        else
            QVERIFY2(e->value.split(u'\n').contains(expected), qPrintable(e->value.left(200)));
    }
}

void TestReadFile::countsUnreadablePrivateData() {
    const Result<DataSet> read =
        readFile(memory(part10(basics()
                                   .text(0x00290010, "LO", "MAKER")
                                   .raw(0x00291001, "OB", QByteArray("\1\2\3\4", 4))
                                   .raw(0x00291002, "OB", QByteArray(8, '\0'))
                                   .raw(0x00291003, "UN", "Readable")
                                   .bytes())));
    QVERIFY(read);
    QCOMPARE(read->privateUnreadable, 1); // zeros hold no text, and need no excuse
    QCOMPARE(read->notes, QList<Note>{Note::PrivateUnreadable});
}

void TestReadFile::numbersAreNumbers() {
    Writer w = basics();
    w.raw(0x00189345, "FD", QByteArray("\0\0\0\0\0\0\xF8\x3F", 8));
    w.raw(0x00280009, "AT", QByteArray("\x18\x00\x63\x10", 4));
    w.raw(0x00281201, "OW", QByteArray(400, '\x07'));
    w.raw(0x00186020, "SL", QByteArray("\xFF\xFF\xFF\xFF", 4));
    const Result<DataSet> read = readFile(memory(part10(w.bytes())));
    QVERIFY(read);
    QCOMPARE(read->text({0x0018, 0x9345}), QStringLiteral("1.5"));
    QCOMPARE(read->text({0x0028, 0x0009}), QStringLiteral("(0018,1063)"));
    QCOMPARE(read->text({0x0018, 0x6020}), QStringLiteral("-1"));
    QCOMPARE(at(*read, "(0028,1201)")->kind, ValueKind::Number);
    QCOMPARE(read->text({0x0028, 0x1201}).count(u'\\'), 63);
}

void TestReadFile::readsBehindEncapsulatedPixels() {
    // Bytes of pixels are not looked into, whatever they hold; what comes behind them is.
    Writer w = basics();
    w.fragments({QByteArray(70000, 'A'), QByteArray(1000000, 'B'), "C"});
    w.raw(0xFFFCFFFC, "OB", "tail text");
    const Result<DataSet> read = readFile(memory(part10(w.bytes(), "1.2.840.10008.1.2.4.50")));
    QVERIFY(read);
    QCOMPARE(valueAt(*read, "(FFFC,FFFC)"), QStringLiteral("tail text"));
    QCOMPARE(at(*read, "(7FE0,0010)")->kind, ValueKind::Pixels);
    QVERIFY(read->notes.isEmpty());
}

void TestReadFile::describesEnhancedFrames() {
    Writer measures, orientation, shared;
    measures.text(0x00180050, "DS", "2.5").text(0x00280030, "DS", "0.7\\0.8");
    orientation.text(0x00200037, "DS", "1\\0\\0\\0\\1\\0");
    shared.sequence(0x00209116, {orientation.bytes()}).sequence(0x00289110, {measures.bytes()});
    QList<QByteArray> frames;
    for (int i = 0; i < 3; ++i) {
        Writer position, frame;
        position.text(0x00200032, "DS", "1\\2\\" + QByteArray::number(10 + i));
        frames << frame.sequence(0x00209113, {position.bytes()}).bytes();
    }
    Writer w = basics();
    w.text(0x00280008, "IS", "3").u16(0x00280010, 2).u16(0x00280011, 2);
    w.sequence(0x52009229, {shared.bytes()}).sequence(0x52009230, frames);
    w.raw(0x7FE00010, "OW", QByteArray(24, '\0'));
    const Result<DataSet> read = readFile(memory(part10(w.bytes())));
    QVERIFY(read);
    QCOMPARE(read->pixels.frames, 3);
    QCOMPARE(read->pixels.position, (QList<double>{1, 2, 10}));
    QCOMPARE(read->pixels.orientation.size(), 6);
    QCOMPARE(read->pixels.spacingMm, (QList<double>{0.7, 0.8}));
    QCOMPARE(read->pixels.sliceThicknessMm, 2.5);
}

void TestReadFile::describesWholeSlides() {
    Writer icon;
    icon.u16(0x00280010, 1).raw(0x7FE00010, "OW", QByteArray(2, '\0'));
    Writer w = basics();
    w.u32(0x00480006, 100000).u32(0x00480007, 80000);
    w.sequence(0x00880200, {icon.bytes()});
    w.raw(0x60003000, "OW", QByteArray(8, '\0'));
    const Result<DataSet> read = readFile(memory(part10(w.bytes())));
    QVERIFY(read);
    QCOMPARE(read->pixels.totalColumns, 100000);
    QCOMPARE(read->pixels.totalRows, 80000);
    QVERIFY(read->pixels.hasIcon);
    QVERIFY(read->pixels.hasOverlay);
    QVERIFY(!read->pixels.present); // an icon alone is no picture of its own
}

void TestReadFile::preambleAndTrailingBytes() {
    const QByteArray bytes =
        part10(basics().bytes(), "1.2.840.10008.1.2.1", "1.2.840.10008.5.1.4.1.1.7", "1.2.3.4",
               QByteArray("MZ\x90") + QByteArray(1, '\0') + " This belongs to Erika Muster");
    Result<DataSet> read = readFile(memory(bytes));
    QVERIFY(read);
    QVERIFY(read->notes.contains(Note::PreambleIsProgram));
    QVERIFY(valueAt(*read, "preamble").contains(QLatin1String("Erika Muster")));
    QCOMPARE(at(*read, "preamble")->kind, ValueKind::Bytes);

    const QByteArray more =
        slice({}) + QByteArray("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF secret note \0\1", 24);
    read = readFile(memory(more));
    QVERIFY(read);
    QVERIFY(read->notes.contains(Note::TrailingBytes));
    QVERIFY(valueAt(*read, "trailing").contains(QLatin1String("secret note")));

    read = readFile(memory(slice({}) + QByteArray(500, '\0')));
    QVERIFY(read);
    QVERIFY(read->notes.isEmpty()); // padding of old media
}

void TestReadFile::embeddedNulHidesNothing() {
    const Result<DataSet> read = readFile(memory(part10(
        basics().text(0x00104000, "LT", QByteArray("harmless\0Muster^Erika\0", 22)).bytes())));
    QVERIFY(read);
    QCOMPARE(read->text({0x0010, 0x4000}), QString::fromUtf8("harmless␀Muster^Erika"));
}

void TestReadFile::lookalikes() {
    const auto looks = [](const QByteArray& bytes) {
        return looksLikeDicom(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
    };
    QVERIFY(looks(slice({})));
    QVERIFY(looks(basics().bytes()));
    QVERIFY(looks(basics(Syntax::ImplicitLittle).bytes()));
    QVERIFY(!looks({}));
    QVERIFY(!looks(
        "Dear reader, this is DICM text of no use at all, and long enough to be looked at."));
    QVERIFY(!looks(QByteArray(400, '\0')));
    QVERIFY(!looks(QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, 'x')));
}

QTEST_APPLESS_MAIN(TestReadFile)
#include "tst_read_file.moc"
