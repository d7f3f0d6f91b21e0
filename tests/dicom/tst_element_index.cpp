// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/element_index.h"
#include "tests/support/disc_builder.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <memory>
#include <vector>

using namespace disclens;
using namespace disclens::dicom;
using namespace disclens::test;

class TestElementIndex : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachValueOnceWithAllItsPlaces();
    void itemNumbersAreNoDifference();
    void filesWithMoreAndLess();
    void creatorsAreADifference();
    void quick();
    void namesOfAttributes();
    void namesFromManyThreads();
};

void TestElementIndex::eachValueOnceWithAllItsPlaces() {
    ElementIndex index;
    for (int i = 0; i < 5; ++i) {
        Slice s;
        s.number = i;
        s.name = i == 4 ? "Other^One" : "Muster^Erika";
        index.add(i, *readFile(memory(slice(s))));
    }
    QCOMPARE(index.files(), 5);
    const QList<int> names = index.groupsOf({0x0010, 0x0010});
    QCOMPARE(names.size(), 2);
    QCOMPARE(index.groups()[names[0]].value, QStringLiteral("Muster^Erika"));
    QCOMPARE(index.groups()[names[0]].places.size(), 4);
    QCOMPARE(index.groups()[names[0]].vr[0], 'P');
    QCOMPARE(index.groups()[names[1]].places.first().file, 4);
    QCOMPARE(index.groups()[names[1]].places.first().path, QStringLiteral("(0010,0010)"));
    qint64 places = 0;
    for (const ValueGroup& group : index.groups())
        places += group.places.size();
    QCOMPARE(places, index.elements());
}

void TestElementIndex::itemNumbersAreNoDifference() {
    Writer item;
    item.text(0x00080100, "SH", "T-1");
    Slice s;
    s.extra = Writer().sequence(0x00204000, {item.bytes(), item.bytes()}).bytes();
    ElementIndex index;
    index.add(0, *readFile(memory(slice(s))));
    const QList<int> groups = index.groupsOf({0x0008, 0x0100});
    QCOMPARE(groups.size(), 1);
    const ValueGroup& group = index.groups()[groups.first()];
    QCOMPARE(group.pattern, QStringLiteral("(0020,4000)[].(0008,0100)"));
    QCOMPARE(group.places.size(), 2);
    QCOMPARE(group.places[1].path, QStringLiteral("(0020,4000)[2].(0008,0100)"));
}

/// The index looks first where the file before had the same attribute. Whatever a file has more or
/// less, it must find what a search through all values finds.
void TestElementIndex::filesWithMoreAndLess() {
    QList<DataSet> files;
    for (int i = 0; i < 12; ++i) {
        Slice s;
        s.number = i;
        s.name = i % 5 == 4 ? "Other^One" : "Muster^Erika";
        Writer extra;
        if (i % 3 != 1)
            for (quint16 element = 0; element < 30; ++element) // more than it looks ahead
                extra.text(0x00190000u + 0x1000u + element, "LO",
                           "v" + QByteArray::number(element % 4));
        QList<QByteArray> items;
        for (int k = 0; k < i % 4; ++k)
            items.append(Writer().text(0x00080100, "SH", "T-" + QByteArray::number(k)).bytes());
        s.extra = extra.sequence(0x00204000, items).bytes();
        files.append(*readFile(memory(slice(s))));
    }
    ElementIndex index;
    for (int i = 0; i < files.size(); ++i)
        index.add(i, files[i]);
    qint64 places = 0;
    for (const ValueGroup& group : index.groups())
        for (const Occurrence& place : group.places) {
            ++places;
            const auto& elements = files[place.file].elements;
            QVERIFY(std::any_of(elements.begin(), elements.end(), [&](const Element& e) {
                return e.tag == group.tag && e.path == place.path && e.value == group.value &&
                       e.creator == group.creator;
            }));
        }
    QCOMPARE(places, index.elements());
    // No value twice.
    for (qsizetype a = 0; a < index.groups().size(); ++a)
        for (qsizetype b = a + 1; b < index.groups().size(); ++b) {
            const ValueGroup &one = index.groups()[a], &other = index.groups()[b];
            QVERIFY(one.tag != other.tag || one.pattern != other.pattern ||
                    one.value != other.value || one.creator != other.creator);
        }
}

void TestElementIndex::creatorsAreADifference() {
    ElementIndex index;
    int file = 0;
    for (const char* creator : {"ONE", "TWO"}) {
        Slice s;
        s.extra = Writer().text(0x00210010, "LO", creator).text(0x00211001, "LO", "same").bytes();
        index.add(file++, *readFile(memory(slice(s))));
    }
    QCOMPARE(index.groupsOf({0x0021, 0x1001}).size(), 2);
}

void TestElementIndex::quick() {
    // 2,000 files of 150 elements: half are the same everywhere, some differ by file.
    DataSet model;
    for (quint16 i = 0; i < 150; ++i) {
        Element e;
        e.tag = {quint16(0x0008 + i / 50 * 8), quint16(0x1000 + i)};
        e.path = e.tag.toString();
        e.value = QStringLiteral("value of %1").arg(i);
        model.elements.append(e);
    }
    QList<QByteArray> packed;
    for (int f = 0; f < 2000; ++f) {
        for (int i = 0; i < 10; ++i)
            model.elements[i].value = QStringLiteral("%1.%2").arg(f).arg(i);
        packed.append(wire::pack(model));
    }
    // Processor time, so that a busy machine does not count against us; one file after the other,
    // as when a disc is read.
    std::clock_t unpacking = 0, indexing = 0;
    ElementIndex index;
    for (int f = 0; f < 2000; ++f) {
        DataSet dataSet;
        const std::clock_t start = std::clock();
        QVERIFY(wire::unpack(packed[f], dataSet));
        const std::clock_t between = std::clock();
        index.add(f, dataSet);
        unpacking += between - start;
        indexing += std::clock() - between;
    }
    const auto ms = [](std::clock_t time) { return double(time) * 1000.0 / CLOCKS_PER_SEC; };
    QCOMPARE(index.elements(), 300000);
    QCOMPARE(index.groups().size(), 140 + 20000);
    qInfo("2,000 files of 150 elements: %.0f ms to unpack, %.0f ms to index", ms(unpacking),
          ms(indexing));
    // The aims are 200 and 150 ms; twice that is a defect on any machine that builds this.
    QVERIFY(ms(unpacking) < 400);
    QVERIFY(ms(indexing) < 300);
}

void TestElementIndex::namesOfAttributes() {
    QCOMPARE(keywordOf({0x0010, 0x0010}), QStringLiteral("PatientName"));
    QCOMPARE(nameOf({0x0010, 0x0010}), QStringLiteral("Patient's Name"));
    QCOMPARE(keywordOf({0x0010, 0x1000}), QStringLiteral("OtherPatientIDs")); // retired
    QCOMPARE(keywordOf({0x6002, 0x3000}), QStringLiteral("OverlayData"));
    QVERIFY(!nameOf({0x6002, 0x3000}).isEmpty());
    QCOMPARE(keywordOf({0x0011, 0x1010}), QString());
    QCOMPARE(nameOf({0x0012, 0xFFF1}), QString());
    QCOMPARE((Tag{0x0010, 0xABCD}.toString()), QStringLiteral("(0010,ABCD)"));
    QCOMPARE(*Tag::fromString(u"(0010,abcd)"), (Tag{0x0010, 0xABCD}));
    QCOMPARE(*Tag::fromString(u"7FE00010"), (Tag{0x7FE0, 0x0010}));
    QVERIFY(!Tag::fromString(u"(0010)"));
    QVERIFY(!Tag::fromString(u"(00G0,0010)"));
    QVERIFY(!Tag::fromString(u""));
}

void TestElementIndex::namesFromManyThreads() {
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&right] {
            for (int k = 0; k < 1000; ++k)
                right += keywordOf({0x0010, 0x0020}) == QLatin1String("PatientID") ? 1 : 0;
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 8000);
}

QTEST_APPLESS_MAIN(TestElementIndex)
#include "tst_element_index.moc"
