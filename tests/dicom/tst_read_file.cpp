// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/data_set.h"
#include "tests/support/disc_builder.h"

#include <QTest>

using namespace disclens;
using namespace disclens::dicom;
using namespace disclens::test;

namespace {
const Tag kName{0x0010, 0x0010};

QString names(const DataSet& dataSet) {
    QStringList out;
    for (const Element& e : dataSet.elements)
        out << e.path;
    return out.join(u' ');
}
} // namespace

class TestReadFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsEveryOrdinaryEncoding_data();
    void readsEveryOrdinaryEncoding();
    void survivesTheBorder();
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
    QCOMPARE(read->pixels.position, (QList<double>{0, 0, -12.5}));
    QCOMPARE(read->pixels.spacingMm, (QList<double>{0.5, 0.5}));
    QCOMPARE(read->pixels.transferSyntax, QString::fromLatin1(uidOf(Syntax(syntax))));
    QCOMPARE(read->notes,
             syntax == int(Syntax::ExplicitBig) ? QList<Note>{Note::BigEndian} : QList<Note>{});
}

void TestReadFile::survivesTheBorder() {
    Slice s;
    s.characterSet = "ISO_IR 192";
    s.name = "Müller^Jürgen=山田^太郎";
    const Result<DataSet> read = readFile(memory(slice(s)));
    QVERIFY(read);
    DataSet back;
    QVERIFY(wire::unpack(wire::pack(*read), back));
    QCOMPARE(names(back), names(*read));
    QVERIFY(back.elements == read->elements);
    QCOMPARE(back.text(kName), QStringLiteral("Müller^Jürgen=山田^太郎"));
    QCOMPARE(back.notes, read->notes);
    QCOMPARE(back.pixels.position, read->pixels.position);
    QCOMPARE(back.contentHash, read->contentHash);
}

QTEST_APPLESS_MAIN(TestReadFile)
#include "tst_read_file.moc"
