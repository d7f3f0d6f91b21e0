// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way with real helpers and real scans: from a folder to a report.
#include "inspect/examine.h"
#include "media/disc.h"
#include "session/session.h"
#include "tests/support/reading_services.h"
#include "worker/pool.h"
#include "writing/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace disclens;
using session::Session;

class TestSessionReal : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anAssembledDiscIsReadFromEndToEnd() {
        const QString disc = QStringLiteral(DISCLENS_SHARED_DATA "/assembled-cd");
        if (!QDir(disc).exists())
            QSKIP("The shared scans are not here.");
        worker::Pool pool;
        Session session(pool);
        QSignalSpy settled(&session, &Session::settled);
        session.open({disc});
        QVERIFY(settled.wait(100'000));
        QCOMPARE(session.state(), Session::State::Finished);
        const auto report = session.report();
        QVERIFY(report->complete);
        int files = 0;
        for (int i = 0; i < report->sources.size(); ++i)
            files += report->dicomFilesBySource.value(i) + report->otherFilesBySource.value(i);
        QVERIFY(report->dicomFilesBySource.value(0) >= 7);
        // Every file is in one of the lists.
        QSet<FileId> unreadable;
        for (const report::UnreadableFile& file : report->unreadable)
            unreadable.insert(file.file);
        QVERIFY(files + unreadable.size() >= report->entries.size());
        QVERIFY(report->catalogue->pictures() > 0);
        QVERIFY(report->decodedFrames > 0);
        QVERIFY(!report->findings.isEmpty());
        bool name = false;
        for (const inspect::Finding& finding : report->findings)
            name = name || finding.kind == QLatin1String("patient_name");
        QVERIFY(name);
    }

    void theFirstReportComesSoon() {
        const QString disc = QStringLiteral(DISCLENS_SHARED_DATA "/pydicom");
        if (!QDir(disc).exists())
            QSKIP("The shared scans are not here.");
        worker::Pool pool;
        Session session(pool);
        int firstPictures = 0; // in the first report that has any
        connect(&session, &Session::reportChanged, this, [&] {
            if (firstPictures == 0 && session.report()->catalogue)
                firstPictures = int(session.report()->catalogue->pictures());
        });
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options;
        options.testPictures = false;
        const QStringList checks = inspect::checkNames();
        options.checks = QSet<QString>(checks.begin(), checks.end());
        options.checks.remove(QStringLiteral("text"));
        session.open({disc}, options);
        QVERIFY(settled.wait(100'000));
        QVERIFY(firstPictures > 0);
        QVERIFY2(firstPictures < int(session.report()->catalogue->pictures()),
                 "nothing was shown before all was read");
    }
};

int main(int argc, char** argv) {
    worker::refuseInternet();
    worker::Nursery::start([](worker::Registry& registry) {
        test::registerReading(registry);
        writing::registerServices(registry);
    });
    QCoreApplication application(argc, argv);
    TestSessionReal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session_real.moc"
