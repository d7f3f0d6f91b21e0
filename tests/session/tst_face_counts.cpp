// SPDX-License-Identifier: GPL-3.0-or-later
// What the search for faces says that it looked at: pictures of scans that it could judge, no
// others.
#include "tests/support/disc_builder.h"
#include "tests/support/reading_services.h"

#include "dicom/data_set.h"
#include "face/face.h"
#include "report/report.h"
#include "session/session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;
using session::Session;

namespace {

void services(worker::Registry& registry) {
    test::registerReading(registry);
    face::registerServices(registry);
}

void withoutFaces(worker::Registry& registry) {
    test::registerReading(registry);
}

void putScan(const QString& folder, const QByteArray& series, int slices) {
    for (int i = 0; i < slices; ++i) {
        test::Slice s;
        s.series = series;
        s.instance = series + '.' + QByteArray::number(i + 1);
        s.number = i + 1;
        s.z = i;
        QVERIFY(test::writeFile(folder, QString::fromLatin1(s.instance), test::slice(s)));
    }
}

} // namespace

class TestFaceCounts : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatCouldNotBeJudgedIsNotCounted_data();
    void whatCouldNotBeJudgedIsNotCounted();
};

void TestFaceCounts::whatCouldNotBeJudgedIsNotCounted_data() {
    QTest::addColumn<bool>("isThere");
    QTest::newRow("all values of the scan are equal") << true;
    QTest::newRow("the part that judges is missing") << false;
}

void TestFaceCounts::whatCouldNotBeJudgedIsNotCounted() {
    QFETCH(const bool, isThere);
    QTemporaryDir folder;
    putScan(folder.path(), "1.2.3.1.1", 8);
    putScan(folder.path(), "1.2.3.1.2", 2); // too few for a volume
    worker::InProcess caller(isThere ? services : withoutFaces);
    Session session(caller);
    QSignalSpy settled(&session, &Session::settled);
    session::SessionOptions options;
    options.checks = {QStringLiteral("face")};
    options.testPictures = false;
    session.open({folder.path()}, options);
    QVERIFY(settled.wait(60'000));

    const auto report = session.report();
    QVERIFY(report->complete);
    QCOMPARE(report->faces.size(), 2);
    QCOMPARE(report->checked.size(), 1);
    QCOMPARE(report->checked.first().items, 0);
    QCOMPARE(report->checked.first().skipped, 10);
    const QList<session::CheckProgress> progress = session.progress();
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress.first().total, 10);
    QCOMPARE(progress.first().done, 10);
    QCOMPARE(progress.first().failed, 10);

    const QString said = QStringLiteral("Face and 3D: 10 pictures, not judged");
    const QString plain = report::toText(*report, {}).simplified();
    QVERIFY2(plain.contains(said), qPrintable(plain));
    // No tick in front of it.
    const QString page = QString::fromUtf8(report::toHtml(*report, {}));
    QVERIFY(page.contains(QStringLiteral("<li class=\"none\">") + said));
    const QJsonObject json = report::toJson(*report);
    const QJsonObject one = json[QLatin1String("checked")][0].toObject();
    QCOMPARE(one[QLatin1String("items")].toInt(), 0);
    QCOMPARE(one[QLatin1String("skipped")].toInt(), 10);
}

QTEST_GUILESS_MAIN(TestFaceCounts)
#include "tst_face_counts.moc"
