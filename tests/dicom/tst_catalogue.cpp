// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/catalogue.h"
#include "dicom/copies.h"
#include "dicom/identity.h"
#include "dicom/natural_order.h"
#include "tests/support/disc_builder.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace disclens;
using namespace disclens::dicom;
using namespace disclens::test;

namespace {

DataSet read(const QByteArray& bytes) {
    const Result<DataSet> result = readFile(memory(bytes));
    return result ? *result : DataSet();
}

Slice numbered(int number, double z, const QByteArray& series = "1.2.3.1.1") {
    Slice s;
    s.number = number;
    s.z = z;
    s.series = series;
    s.instance = series + '.' + QByteArray::number(number);
    return s;
}

struct Disc {
    CatalogueBuilder builder;
    QHash<QString, FileId> files;
    FileId next = 0;

    FileId add(const QString& path, const QByteArray& bytes) {
        files.insert(path, next);
        builder.add(next, path, read(bytes));
        return next++;
    }
    std::shared_ptr<const Catalogue> build() { return builder.build(files); }
};

QByteArray directoryRecord(const QByteArray& fileId, quint32 next = 0) {
    Writer w;
    w.u32(0x00041400, next)
        .u16(0x00041410, 0xFFFF)
        .u32(0x00041420, 0)
        .text(0x00041430, "CS", "IMAGE");
    if (!fileId.isEmpty())
        w.text(0x00041500, "CS", fileId);
    return w.bytes();
}

QByteArray dicomDir(const QList<QByteArray>& records) {
    Writer w;
    w.u32(0x00041200, 400).u32(0x00041202, 400);
    w.sequence(0x00041220, records);
    return part10(w.bytes(), "1.2.840.10008.1.2.1", "1.2.840.10008.1.3.10");
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onePersonOrTwo_data();
    void onePersonOrTwo();
    void oneTreeOverAllFiles();
    void slicesStandInTheirOrder();
    void theOrderOfAnswersChangesNothing();
    void naturalNames();
    void copiesAreKnown();
    void filesWithoutUidsStandByFolder();
    void objectsWithoutPictureKeepTheirKind();
    void directoryIsAHint();
    void endlessDirectory();
    void sameSnapshotWhileNothingChanges();
    void quickWithTenThousandFiles();
};

void TestCatalogue::onePersonOrTwo_data() {
    QTest::addColumn<QStringList>("a"); // name, id, birth date, issuer, other names
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const QStringList& a, const QStringList& b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    using S = QStringList;
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    row("equal", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Muster^Erika"), s("1"), s("19500101")}, true);
    row("case, accents, padding", S{s("MUELLER^JUERGEN"), s("0042"), s("19500101")},
        S{s("Müller^Jürgen"), s("42"), s("19500101")}, true);
    row("order of the names", S{s("Erika Muster"), s("1"), s("")},
        S{s("Muster^Erika"), s("1"), s("")}, true);
    row("a middle name is missing", S{s("Doe^Jane^Mary"), s("1"), s("")},
        S{s("Doe^Jane"), s("1"), s("")}, true);
    row("an initial", S{s("Doe^J"), s("1"), s("")}, S{s("Doe^Jane"), s("1"), s("")}, true);
    row("one letter differs", S{s("Meyer^Erika"), s("1"), s("")},
        S{s("Meier^Erika"), s("1"), s("")}, true);
    row("maiden name, same number", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Beispiel^Erika"), s("1"), s("")}, true);
    row("maiden name, other hospital, same birth date", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Beispiel^Erika"), s("X9"), s("19500101")}, true);
    row("maiden name said in the file",
        S{s("Muster^Erika"), s("1"), s("19500101"), s(""), s("Beispiel^Erika")},
        S{s("Beispiel^Erika"), s("X9"), s("19500101")}, true);
    row("another number, same name and birth date", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Muster^Erika"), s("77"), s("19500101")}, true);
    row("birth date missing", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Muster^Erika"), s("1"), s("")}, true);
    row("name taken away, same number", S{s("ANONYMOUS"), s("1"), s("")},
        S{s("Muster^Erika"), s("1"), s("")}, true);
    row("Japanese and Latin writing", S{s("Yamada^Tarou=山田^太郎"), s("1"), s("")},
        S{s("=山田^太郎"), s("1"), s("")}, true);
    row("another birth date, same name and number", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Muster^Erika"), s("1"), s("19821231")}, false);
    row("same number, other name, other birth date", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Schmidt^Otto"), s("1"), s("19821231")}, false);
    row("same number, clearly other name, no birth date", S{s("HELLO"), s("COMMON"), s("")},
        S{s("WORLD"), s("COMMON"), s("")}, false);
    row("nothing in common", S{s("Muster^Erika"), s("1"), s("19500101")},
        S{s("Schmidt^Otto"), s("2"), s("19821231")}, false);
    row("a family: same name, other given name", S{s("Muster^Erika"), s("1"), s("")},
        S{s("Muster^Otto"), s("2"), s("")}, false);
    row("numbers of two issuers", S{s("Muster^Erika"), s("1"), s(""), s("North")},
        S{s("Schmidt^Otto"), s("1"), s(""), s("South")}, false);
}

void TestCatalogue::onePersonOrTwo() {
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(bool, same);
    const auto identity = [](const QStringList& from) {
        Identity i;
        i.name = from.value(0);
        i.id = from.value(1);
        i.birthDate = from.value(2);
        i.issuer = from.value(3);
        if (!from.value(4).isEmpty())
            i.otherNames = {from.value(4)};
        return i;
    };
    QCOMPARE(matchPersons(identity(a), identity(b)) == PersonMatch::Same, same);
    QCOMPARE(matchPersons(identity(b), identity(a)) == PersonMatch::Same, same);
    if (same)
        return;
    QVERIFY(matchPersons(identity(a), identity(b)) == PersonMatch::Different);

    // The same through the tree: two patients.
    Disc disc;
    int number = 0;
    for (const QStringList& from : {a, b}) {
        ++number;
        Slice s = numbered(number, number, "1.2.3." + QByteArray::number(number));
        s.study = s.series + ".9";
        s.characterSet = "ISO_IR 192";
        s.name = from[0].toUtf8();
        s.id = from[1].toUtf8();
        s.birthDate = from[2].toUtf8();
        disc.add(QString::number(number), slice(s));
    }
    QCOMPARE(disc.build()->patients.size(), 2);
}

void TestCatalogue::oneTreeOverAllFiles() {
    Disc disc;
    for (int series = 1; series <= 2; ++series) {
        for (int i = 1; i <= 3; ++i) {
            Slice s = numbered(i, i, "1.2.3.1." + QByteArray::number(series));
            if (series == 2)
                s.name = "MUSTER^ERIKA ";
            disc.add(QStringLiteral("D/%1/%2").arg(series).arg(i), slice(s));
        }
    }
    Slice later = numbered(1, 0, "1.2.9.1");
    later.study = "1.2.9";
    later.studyDate = "20240101";
    disc.add(QStringLiteral("later"), slice(later));
    Slice bare = numbered(9, 9);
    bare.name = bare.id = bare.birthDate = bare.sex = "";
    disc.add(QStringLiteral("bare"), slice(bare)); // says nobody, but is of a study that does

    const auto catalogue = disc.build();
    QCOMPARE(catalogue->patients.size(), 1);
    const Patient& patient = catalogue->patients.first();
    QCOMPARE(patient.name, QStringLiteral("Muster^Erika"));
    QCOMPARE(patient.birthDate, QStringLiteral("19500101"));
    QCOMPARE(patient.files.size(), 8);
    QCOMPARE(patient.studies.size(), 2);
    QCOMPARE(patient.studies[0].date, QStringLiteral("20200102"));
    QCOMPARE(patient.studies[0].series.size(), 2);
    QCOMPARE(patient.studies[0].series[0].instances.size(), 4);
    QCOMPARE(patient.studies[1].date, QStringLiteral("20240101"));
    QCOMPARE(catalogue->pictures(), 8);
    QCOMPARE(catalogue->seriesCount(), 3);
    QVERIFY(catalogue->findInstance(3));
    QVERIFY(catalogue->findSeries(QStringLiteral("1.2.3.1.2")));
    QVERIFY(!catalogue->findInstance(77));
}

void TestCatalogue::slicesStandInTheirOrder() {
    Disc disc;
    // Numbers say one thing, places another: places win.
    disc.add(QStringLiteral("a"), slice(numbered(1, 30)));
    disc.add(QStringLiteral("b"), slice(numbered(2, -10)));
    disc.add(QStringLiteral("c"), slice(numbered(3, 5.5)));
    QList<FileId> order;
    for (const Instance& i : disc.build()->findSeries(QStringLiteral("1.2.3.1.1"))->instances)
        order << i.file;
    QCOMPARE(order, (QList<FileId>{1, 2, 0}));

    // All at one place: the numbers; without those, the names.
    Disc flat;
    for (const int number : {10, 2, 1})
        flat.add(QString::number(number), slice(numbered(number, 0)));
    order.clear();
    for (const Instance& i : flat.build()->findSeries(QStringLiteral("1.2.3.1.1"))->instances)
        order << i.file;
    QCOMPARE(order, (QList<FileId>{2, 1, 0}));

    Disc named;
    int uid = 0;
    for (const char* name : {"IM10", "IM2", "im1"}) {
        Slice s = numbered(0, 0);
        s.instance = "1.2.3.4.5." + QByteArray::number(++uid);
        named.add(QString::fromLatin1(name), slice(s));
    }
    order.clear();
    for (const Instance& i : named.build()->findSeries(QStringLiteral("1.2.3.1.1"))->instances)
        order << i.file;
    QCOMPARE(order, (QList<FileId>{2, 1, 0}));
}

void TestCatalogue::theOrderOfAnswersChangesNothing() {
    // Two people with two files each, of which the first is spelled in two ways; their series hold
    // two kinds of object.
    QList<QByteArray> files;
    for (const char* name : {"Muster^Erika", "Beispiel^Otto"})
        for (int i = 1; i <= 2; ++i) {
            Slice s = numbered(i, i, QByteArray(name).left(1) == "M" ? "1.2.3.1.1" : "1.2.4.1.1");
            s.name = i == 1 ? QByteArray(name) : QByteArray(name).toUpper();
            s.id = name;
            s.study = s.series.left(7);
            s.modality = i == 1 ? "CT" : "SR";
            s.description = "Visit " + QByteArray::number(i);
            files.append(slice(s));
        }
    QList<int> order{0, 1, 2, 3};
    QStringList first;
    do {
        CatalogueBuilder builder;
        for (const int i : order)
            builder.add(i, QString::number(i), read(files[i]));
        QStringList said;
        for (const Patient& patient : builder.build({})->patients)
            said << patient.name << patient.studies.first().description
                 << patient.studies.first().series.first().modality;
        if (first.isEmpty())
            first = said;
        QCOMPARE(said, first);
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(first.size(), 6);
    QCOMPARE(first[0], QStringLiteral("Muster^Erika"));
    QCOMPARE(first[1], QStringLiteral("Visit 1"));
    QCOMPARE(first[2], QStringLiteral("CT"));
}

void TestCatalogue::naturalNames() {
    QVERIFY(naturalLess(u"IM2", u"IM10"));
    QVERIFY(!naturalLess(u"IM10", u"IM2"));
    QVERIFY(naturalLess(u"S1/IM99", u"S2/IM1"));
    QVERIFY(naturalLess(u"im9", u"IM010"));
    QVERIFY(!naturalLess(u"x", u"x"));
    QVERIFY(naturalLess(u"99999999999999999999998", u"99999999999999999999999"));
}

void TestCatalogue::copiesAreKnown() {
    Disc disc;
    const QByteArray bytes = slice(numbered(1, 1));
    disc.add(QStringLiteral("A/1"), bytes);
    disc.add(QStringLiteral("B/1"), bytes);
    Slice other = numbered(2, 2); // one UID for all files of a disc is a fault, not a copy
    other.instance = numbered(1, 1).instance;
    disc.add(QStringLiteral("A/2"), slice(other));
    const auto catalogue = disc.build();
    QCOMPARE(catalogue->duplicates, 1);
    QCOMPARE(catalogue->pictures(), 2);
    QVERIFY(!catalogue->findInstance(0)->duplicate);
    QVERIFY(catalogue->findInstance(1)->duplicate);
    const Copies copies(*catalogue);
    QCOMPARE(copies.frames(), 1);
    QCOMPARE(copies.original(1), FileId(0));
    QCOMPARE(copies.original(2), FileId(2));
    QVERIFY(!catalogue->findInstance(2)->duplicate);
}

void TestCatalogue::filesWithoutUidsStandByFolder() {
    Disc disc;
    for (const char* path : {"A/1", "A/2", "B/1"}) {
        Writer w;
        w.text(0x00080060, "CS", "OT")
            .text(0x00100010, "PN", "Muster^Erika")
            .text(0x00100020, "LO", "1");
        w.u16(0x00280010, 2).raw(0x7FE00010, "OW", QByteArray(8, path[0] == 'A' ? path[2] : 'x'));
        disc.add(QString::fromLatin1(path), w.bytes());
    }
    const auto catalogue = disc.build();
    QCOMPARE(catalogue->patients.size(), 1);
    QCOMPARE(catalogue->seriesCount(), 2);
    QCOMPARE(catalogue->pictures(), 3);
    QCOMPARE(catalogue->duplicates, 0);
}

void TestCatalogue::objectsWithoutPictureKeepTheirKind() {
    Disc disc;
    Writer w;
    w.raw(0x00080016, "UI", QByteArray("1.2.840.10008.5.1.4.1.1.88.11\0", 30))
        .raw(0x00080018, "UI", "1.2.33");
    w.text(0x00080060, "CS", "SR").raw(0x0020000E, "UI", "1.2.34");
    disc.add(QStringLiteral("sr"), part10(w.bytes()));
    disc.add(QStringLiteral("ct"), slice({}));
    const auto catalogue = disc.build();
    QCOMPARE(catalogue->findSeries(QStringLiteral("1.2.34"))->objectName,
             QStringLiteral("1.2.840.10008.5.1.4.1.1.88.11"));
    QCOMPARE(catalogue->findSeries(QStringLiteral("1.2.34"))->frames(), 0);
    QVERIFY(catalogue->findSeries(QStringLiteral("1.2.3.1.1"))->objectName.isEmpty());
}

void TestCatalogue::directoryIsAHint() {
    Disc disc;
    disc.add(QStringLiteral("disc/dicom/im1;1"), slice({}));
    disc.add(QStringLiteral("disc/DICOM/IM2."), slice(numbered(2, 2)));
    const FileId directory =
        disc.add(QStringLiteral("disc/DICOMDIR"),
                 dicomDir({directoryRecord("DICOM\\IM1"), directoryRecord("DICOM\\IM2"),
                           directoryRecord("DICOM\\GONE"), directoryRecord("..\\..\\etc\\passwd"),
                           directoryRecord("\\DICOM\\IM1"), directoryRecord({})}));
    const auto catalogue = disc.build();
    QCOMPARE(catalogue->directories, QList<FileId>{directory});
    QVERIFY(!catalogue->findInstance(directory)); // a table of contents is no picture
    QCOMPARE(catalogue->directory.size(), 5);
    QCOMPARE(catalogue->directory[0].file, 0);
    QCOMPARE(catalogue->directory[0].path, QStringLiteral("DICOM/IM1"));
    QCOMPARE(catalogue->directory[1].file, 1);
    QCOMPARE(catalogue->directory[2].file, kNoFile);
    QVERIFY(!catalogue->directory[2].badPath);
    QVERIFY(catalogue->directory[3].badPath);
    QCOMPARE(catalogue->directory[3].file, kNoFile);
    QVERIFY(catalogue->directory[4].badPath);
    QVERIFY(catalogue->loopingDirectories.isEmpty());

    // A file that comes later is found then.
    disc.files.insert(QStringLiteral("disc/DICOM/GONE"), 70);
    QCOMPARE(disc.build()->directory[2].file, 70);
}

void TestCatalogue::endlessDirectory() {
    Disc disc;
    disc.add(QStringLiteral("DICOMDIR"),
             dicomDir({directoryRecord("A", 500), directoryRecord("B", 600),
                       directoryRecord("C", 500)}));
    const auto catalogue = disc.build();
    QCOMPARE(catalogue->directory.size(), 3);
    QCOMPARE(catalogue->loopingDirectories, QList<FileId>{0});
}

void TestCatalogue::sameSnapshotWhileNothingChanges() {
    Disc disc;
    disc.add(QStringLiteral("a"), slice({}));
    const auto first = disc.build();
    QCOMPARE(disc.build(), first);
    disc.add(QStringLiteral("b"), slice(numbered(2, 2)));
    const auto second = disc.build();
    QVERIFY(second != first);
    QCOMPARE(first->pictures(), 1); // a snapshot stays as it was
    QCOMPARE(second->pictures(), 2);
}

void TestCatalogue::quickWithTenThousandFiles() {
    CatalogueBuilder builder;
    DataSet dataSet = read(slice(numbered(1, 1)));
    const auto element = [&dataSet](Tag tag) -> Element& {
        for (Element& e : dataSet.elements) {
            if (e.tag == tag)
                return e;
        }
        Q_UNREACHABLE();
    };
    QHash<QString, FileId> files;
    for (int i = 0; i < 10000; ++i) {
        element({0x0008, 0x0018}).value = QStringLiteral("1.2.3.%1").arg(i);
        element({0x0020, 0x000E}).value = QStringLiteral("1.2.4.%1").arg(i / 200);
        element({0x0020, 0x0013}).value = QString::number(i);
        dataSet.pixels.position[2] = i % 200;
        dataSet.contentHash = QByteArray::number(i);
        builder.add(i, QString::number(i), dataSet);
        if (i % 1000 == 0)
            (void)builder.build(files);
    }
    QCOMPARE(builder.build(files)->pictures(), 10000);
    element({0x0008, 0x0018}).value = QStringLiteral("1.2.3.77777");
    dataSet.contentHash = "x";
    builder.add(10000, QStringLiteral("new"), dataSet);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(builder.build(files)->pictures(), 10001);
    // A few milliseconds on an idle machine; the bound is for a busy one.
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
