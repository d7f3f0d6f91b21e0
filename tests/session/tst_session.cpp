// SPDX-License-Identifier: GPL-3.0-or-later
// One open bag of discs, with readers that answer, crash, hang or are canceled as the files say.
#include "fake_caller.h"

#include "session/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace disclens;
using session::CheckProgress;
using session::Session;
using tests::FakeCaller;

namespace {

void put(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void putMany(const QTemporaryDir& folder, int count, const QByteArray& bytes) {
    for (int i = 0; i < count; ++i)
        put(folder, QStringLiteral("f%1").arg(i, 4, 10, QLatin1Char('0')), bytes);
}

CheckProgress progressOf(const Session& session, const QString& check) {
    for (const CheckProgress& one : session.progress())
        if (one.check == check)
            return one;
    return {};
}

bool saysNotChecked(const report::Report& report, const QString& check, const QString& what) {
    for (const inspect::NotChecked& item : report.notChecked)
        if (item.check == check && item.what == what)
            return true;
    return false;
}

const QString kPictures = QStringLiteral("pictures");
const QString kText = QStringLiteral("text");

/// Options with which pictures are searched, whatever is installed here.
session::SessionOptions searching() {
    session::SessionOptions options;
    options.textProblem = QString();
    return options;
}

/// The finding of writing in pictures with this meaning; nullptr if none.
const inspect::Finding* printed(const report::Report& report, const QString& meaning) {
    for (const inspect::Finding& finding : report.findings)
        if (finding.check == kText && finding.facts.value(QStringLiteral("meaning")) == meaning)
            return &finding;
    return nullptr;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFolderIsReadAndJudged() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a/one"), "scan Doe^Jane 3");
        put(folder, QStringLiteral("a/two"), "scan Doe^Jane 1");
        put(folder, QStringLiteral("notes.txt"), "hello");
        put(folder, QStringLiteral("empty"), "");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy states(&session, &Session::stateChanged);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QCOMPARE(session.state(), Session::State::Reading);
        QVERIFY(settled.wait(20'000));
        QCOMPARE(session.state(), Session::State::Finished);
        QCOMPARE(states.size(), 2);

        const auto report = session.report();
        QVERIFY(report->complete);
        QVERIFY(!report->canceled);
        QCOMPARE(report->sources.size(), 1);
        QCOMPARE(report->dicomFilesBySource, QList<int>{2});
        QCOMPARE(report->otherFilesBySource, QList<int>{2});
        QCOMPARE(report->others.size(), 2);
        QVERIFY(report->unreadable.isEmpty());
        QCOMPARE(report->catalogue->patients.size(), 1);
        QCOMPARE(report->decodedFrames, 4);
        QCOMPARE(int(caller.frames), 4);
        QVERIFY(report->seconds > 0);
        bool found = false;
        for (const inspect::Finding& finding : report->findings) {
            QVERIFY(!finding.title.isEmpty());
            found = found || finding.value.contains(QStringLiteral("Doe"));
        }
        QVERIFY(found);
        QVERIFY(!report->answer.headline.isEmpty());
        QVERIFY(report->questions.size() >= 4);
        QCOMPARE(int(progressOf(session, kPictures).state), int(CheckProgress::State::Done));
        for (const CheckProgress& one : session.progress())
            QCOMPARE(int(one.state), int(CheckProgress::State::Done));
    }

    void aCrashCostsOneFileAndIsNamed() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("good"), "scan Doe^Jane 1");
        put(folder, QStringLiteral("bad"), "crash");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QCOMPARE(report->unreadable.size(), 1);
        QCOMPARE(report->unreadable.first().path, QStringLiteral("bad"));
        QCOMPARE(int(report->unreadable.first().reason.code), int(ErrorCode::WorkerCrashed));
        QCOMPARE(report->dicomFilesBySource, QList<int>{1});
        QVERIFY(report->complete);
    }

    void picturesThatCannotBeDecodedAreNamed() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("good"), "scan Doe^Jane 2");
        put(folder, QStringLiteral("bad"), "badpixels Doe^Jane 100000000");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QCOMPARE(report->decodedFrames, 2);
        QCOMPARE(report->unreadable.size(), 1);
        QCOMPARE(int(report->unreadable.first().reason.code), int(ErrorCode::BadPixels));
        // Some were tried; that the other millions were not is said.
        QVERIFY(int(caller.frames) < 200); // requests under way ask for up to 32 each
        QVERIFY(saysNotChecked(*report, kPictures, QStringLiteral("pictures-not-tested")));
    }

    void writingIsFoundAndEachFrameIsDecodedOnce() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "scan Doering^Janet 2 DOERING, JANET");
        put(folder, QStringLiteral("b"), "scan Doering^Janet 3 DOERING, JANET");
        put(folder, QStringLiteral("c"), "scan Doering^Janet 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QVERIFY(report->complete);
        const inspect::Finding* name = printed(*report, QStringLiteral("name"));
        QVERIFY(name);
        QCOMPARE(name->places.size(), 5);
        QCOMPARE(name->level, inspect::Level::Points);
        QVERIFY(!name->title.isEmpty());
        QCOMPARE(report->decodedFrames, 6);
        QCOMPARE(int(caller.decodes), 0);
        const CheckProgress text = progressOf(session, kText);
        QCOMPARE(int(text.state), int(CheckProgress::State::Done));
        QCOMPARE(text.done, 6);
        QCOMPARE(text.total, 6);
        QCOMPARE(text.findings, 1);
        QCOMPARE(progressOf(session, kPictures).done, 6);
        QCOMPARE(progressOf(session, kPictures).total, 6);
    }

    void theFirstWritingIsSaidAtAGlance() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "sound Doering^Janet 1 DOERING, JANET HALT");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QTRY_VERIFY_WITH_TIMEOUT(printed(*session.report(), QStringLiteral("name")), 20'000);
        // All of it is still to come.
        QVERIFY(!session.report()->complete);
        QCOMPARE(int(progressOf(session, kText).state), int(CheckProgress::State::Running));
        QCOMPARE(progressOf(session, kText).done, 0);
        session.cancelCheck(kText);
        QVERIFY(!settled.isEmpty() || settled.wait(20'000));
        // What was found stays; that this was not all is said.
        QVERIFY(printed(*session.report(), QStringLiteral("name")));
        QVERIFY(saysNotChecked(*session.report(), kText, QStringLiteral("canceled")));
    }

    void whatWasSeenAtAGlanceIsNotCountedTwice() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "sound Doering^Janet 2 DOERING, JANET");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        QCOMPARE(int(caller.glances), 1); // then something has been found
        const inspect::Finding* name = printed(*session.report(), QStringLiteral("name"));
        QVERIFY(name);
        QCOMPARE(name->places.size(), 2);
        QCOMPARE(progressOf(session, kText).done, 2);
        QVERIFY(session.report()->complete);
    }

    void neighboursAreSearchedTogether() {
        QTemporaryDir folder;
        putMany(folder, 100, "scan Doering^Janet 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        QCOMPARE(int(caller.frames), 100);
        QVERIFY2(int(caller.scans) <= 10, QByteArray::number(int(caller.scans)).constData());
        QVERIFY(int(caller.mostItems) <= writing::kMostItems);
        QVERIFY(int(caller.mostFrames) <= writing::kMostFrames);
    }

    void aCrashCostsOnePictureOfTheSearch() {
        QTemporaryDir folder;
        putMany(folder, 20, "scan Doering^Janet 1 DOERING");
        put(folder, QStringLiteral("f0007"), "scan Doering^Janet 1 CRASH");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QCOMPARE(printed(*report, QStringLiteral("name"))->places.size(), 19);
        QVERIFY(saysNotChecked(*report, kText, QStringLiteral("text-frame-failed")));
        for (const inspect::NotChecked& item : report->notChecked)
            if (item.check == kText)
                QCOMPARE(report->entries[item.file].path, QStringLiteral("f0007"));
        // That the search crashed says nothing about the picture: it can be shown.
        QCOMPARE(report->decodedFrames, 20);
        QVERIFY(report->unreadable.isEmpty());
        QVERIFY(report->complete);
    }

    void aHelperThatLiesIsNotBelieved() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "scan Doering^Janet 2 LIE");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QVERIFY(!printed(*report, QStringLiteral("other")));
        QVERIFY(saysNotChecked(*report, kText, QStringLiteral("text-frame-failed")));
    }

    void theSearchCanBeStopped() {
        QTemporaryDir folder;
        putMany(folder, 200, "slow Doering^Janet 1 DOERING");
        FakeCaller caller(2);
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QTRY_VERIFY_WITH_TIMEOUT(printed(*session.report(), QStringLiteral("name")), 20'000);
        QElapsedTimer clock;
        clock.start();
        session.cancelCheck(kText);
        QCOMPARE(int(progressOf(session, kText).state), int(CheckProgress::State::Canceled));
        QVERIFY(clock.elapsed() < 200);
        QVERIFY(settled.wait(60'000));
        const auto report = session.report();
        QVERIFY(saysNotChecked(*report, kText, QStringLiteral("canceled")));
        const inspect::Finding* name = printed(*report, QStringLiteral("name"));
        QVERIFY(name);
        QVERIFY(name->places.size() < 200);
        // Whether pictures can be shown is still tested, for all of them.
        QCOMPARE(report->decodedFrames, 200);
        QVERIFY(report->complete);
    }

    void withoutItsPartsTheSearchIsNotChecked_data() {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("missing from the start")
            << QStringLiteral("models-missing") << QByteArray("scan Doering^Janet 3");
        QTest::newRow("missing when it is used")
            << QString() << QByteArray("scan Doe^J 3 NOENGINE");
    }
    void withoutItsPartsTheSearchIsNotChecked() {
        QFETCH(QString, problem);
        QFETCH(QByteArray, file);
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), file);
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options = searching();
        options.textProblem = problem;
        session.open({folder.path()}, options);
        QVERIFY(settled.wait(20'000));
        const auto report = session.report();
        QVERIFY(report->complete);
        const QString what = QStringLiteral("text-") +
                             (problem.isEmpty() ? QStringLiteral("models-damaged") : problem);
        QVERIFY(saysNotChecked(*report, kText, what));
        for (const inspect::NotChecked& item : report->notChecked)
            if (item.what == what)
                QCOMPARE(item.count, 3);
        QCOMPARE(int(progressOf(session, kText).state), int(CheckProgress::State::Failed));
        QCOMPARE(report->decodedFrames, 3); // all else works
    }

    void theReportFollowsCorrections() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "scan Doering^Janet 2 Wasserturm");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()}, searching());
        QVERIFY(settled.wait(20'000));
        const QString other = QStringLiteral("other");
        const inspect::Finding* found = printed(*session.report(), other);
        QVERIFY(found);
        QCOMPARE(found->level, inspect::Level::Could);
        const QString key = found->facts.value(QStringLiteral("text-key"));
        session.correctText(key, Session::TextCorrection::AboutMe);
        QTRY_COMPARE(printed(*session.report(), other)->level, inspect::Level::Points);
        QCOMPARE(printed(*session.report(), other)->why,
                 QStringLiteral("You said that this is about you."));
        session.correctText(key, Session::TextCorrection::NotText);
        QTRY_VERIFY(!printed(*session.report(), other));
        session.correctText(key, Session::TextCorrection::None);
        QTRY_VERIFY(printed(*session.report(), other));
        QCOMPARE(printed(*session.report(), other)->level, inspect::Level::Could);
    }

    void withoutPictureTestTheReportSaysSo() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "scan Doe^Jane 2");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options;
        options.testPictures = false;
        options.checks = {QStringLiteral("metadata")};
        session.open({folder.path()}, options);
        QVERIFY(settled.wait(20'000));
        QCOMPARE(int(caller.frames), 0);
        QVERIFY(
            saysNotChecked(*session.report(), kPictures, QStringLiteral("pictures-not-tested")));
    }

    void onlyTheChosenChecksRun() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "scan Doe^Jane 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options;
        options.checks = {QStringLiteral("disc")};
        session.open({folder.path()}, options);
        QVERIFY(settled.wait(20'000));
        for (const inspect::Finding& finding : session.report()->findings)
            QCOMPARE(finding.check, QStringLiteral("disc"));
    }

    void howMuchIsUnderWayIsBounded() {
        QTemporaryDir folder;
        putMany(folder, 120, "slow Doe^Jane 1");
        FakeCaller caller(2);
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options;
        options.testPictures = false;
        session.open({folder.path()}, options);
        QVERIFY(settled.wait(30'000));
        QCOMPARE(session.report()->dicomFilesBySource, QList<int>{120});
        // Requests: of several small files each, but for the first, which find idle helpers.
        QVERIFY2(caller.mostUnderWay <= 4 * 2 + 2,
                 QByteArray::number(caller.mostUnderWay).constData());
    }

    void partialResultsComeWhileReadingAndNotTooOften() {
        QTemporaryDir folder;
        putMany(folder, 80, "slow Doe^Jane 1");
        FakeCaller caller(2);
        Session session(caller);
        int partial = 0, signalsSeen = 0;
        QElapsedTimer clock;
        clock.start();
        qint64 firstMs = -1;
        connect(&session, &Session::reportChanged, this, [&] {
            ++signalsSeen;
            if (session.report()->complete || session.report()->findings.isEmpty())
                return;
            ++partial;
            if (firstMs < 0)
                firstMs = clock.elapsed();
        });
        QSignalSpy settled(&session, &Session::settled);
        session::SessionOptions options;
        options.testPictures = false;
        session.open({folder.path()}, options);
        QVERIFY(settled.wait(30'000));
        QVERIFY(partial >= 2);
        QVERIFY2(firstMs < 1500, QByteArray::number(firstMs).constData());
        QVERIFY(signalsSeen <= 3 + clock.elapsed() / 100);
    }

    void cancelIsAcknowledgedAtOnceAndKeepsWhatWasFound() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("a"), "scan Doe^Jane 1");
        putMany(folder, 10, "stuck");
        FakeCaller caller(2);
        Session session(caller);
        session.open({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!session.report()->findings.isEmpty(), 10'000);
        QSignalSpy settled(&session, &Session::settled);
        QElapsedTimer clock;
        clock.start();
        session.cancel();
        QCOMPARE(session.state(), Session::State::Canceled);
        QVERIFY(clock.elapsed() < 50);
        QVERIFY(settled.wait(5000));
        QVERIFY(clock.elapsed() < 1500);
        const auto report = session.report();
        QVERIFY(report->canceled);
        QVERIFY(!report->complete);
        QVERIFY(!report->findings.isEmpty());
        // Nobody is told that these files could not be read: they were not looked at.
        QVERIFY(report->unreadable.isEmpty());
    }

    void oneCheckCanBeStopped() {
        QTemporaryDir folder;
        putMany(folder, 60, "slow Doe^Jane 1");
        FakeCaller caller(2);
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!session.report()->findings.isEmpty(), 10'000);
        session.cancelCheck(QStringLiteral("metadata"));
        session.cancelCheck(kPictures);
        QVERIFY(settled.wait(30'000));
        QCOMPARE(session.state(), Session::State::Finished);
        const auto report = session.report();
        QVERIFY(saysNotChecked(*report, QStringLiteral("metadata"), QStringLiteral("canceled")));
        QVERIFY(saysNotChecked(*report, kPictures, QStringLiteral("canceled")));
        QCOMPARE(int(progressOf(session, QStringLiteral("metadata")).state),
                 int(CheckProgress::State::Canceled));
        QCOMPARE(int(progressOf(session, kPictures).state), int(CheckProgress::State::Canceled));
        QCOMPARE(int(progressOf(session, QStringLiteral("disc")).state),
                 int(CheckProgress::State::Done));
        // What it found before it was stopped is kept.
        bool kept = false;
        for (const inspect::Finding& finding : report->findings)
            kept = kept || finding.check == QLatin1String("metadata");
        QVERIFY(kept);
    }

    void whatCannotBeOpenedIsRefused() {
        FakeCaller caller;
        Session session(caller);
        QSignalSpy refused(&session, &Session::sourceRefused);
        QSignalSpy settled(&session, &Session::settled);
        session.open({QStringLiteral("/nowhere/at/all")});
        QVERIFY(settled.wait(10'000));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), QStringLiteral("/nowhere/at/all"));
        QCOMPARE(session.state(), Session::State::Failed);
    }

    void oneRefusedSourceDoesNotStopTheOthers() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "scan Doe^Jane 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy refused(&session, &Session::sourceRefused);
        QSignalSpy settled(&session, &Session::settled);
        session.open({QStringLiteral("/nowhere"), folder.path()});
        QVERIFY(settled.wait(10'000));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(session.state(), Session::State::Finished);
        QCOMPARE(session.report()->dicomFilesBySource, QList<int>{1});
        QVERIFY(saysNotChecked(*session.report(), QStringLiteral("disc"),
                               QStringLiteral("source-refused")));
    }

    void moreCanBeAdded() {
        QTemporaryDir first, second;
        put(first, QStringLiteral("one"), "scan Doe^Jane 1");
        put(second, QStringLiteral("two"),
            "slow Doe^Jane 1"); // still read when the state is asked for
        put(second, QStringLiteral("three"), "text");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({first.path()});
        QVERIFY(settled.wait(10'000));
        session.add({second.path()});
        QCOMPARE(session.state(), Session::State::Reading);
        QVERIFY(settled.wait(10'000));
        QCOMPARE(session.report()->sources.size(), 2);
        QCOMPARE(session.report()->dicomFilesBySource, (QList<int>{1, 1}));
        QCOMPARE(session.report()->otherFilesBySource, (QList<int>{0, 1}));
        QCOMPARE(int(caller.reads), 3); // nothing is read twice
    }

    void closeForgetsEverything() {
        QTemporaryDir folder;
        putMany(folder, 20, "stuck");
        FakeCaller caller;
        Session session(caller);
        session.open({folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(caller.reads > 0, 5000);
        QElapsedTimer clock;
        clock.start();
        session.close();
        QVERIFY2(clock.elapsed() < 50, "the window must not wait");
        QCOMPARE(session.state(), Session::State::Empty);
        QVERIFY(session.report()->entries.isEmpty());
        QVERIFY(session.progress().isEmpty());
        QSignalSpy changed(&session, &Session::reportChanged);
        QTest::qWait(300);
        QCOMPARE(changed.size(), 0); // no late news of what was closed
    }

    void aSecondOpenReplacesTheFirst() {
        QTemporaryDir first, second;
        putMany(first, 20, "stuck");
        put(second, QStringLiteral("two"), "scan Roe^Richard 1");
        FakeCaller caller(4);
        Session session(caller);
        session.open({first.path()});
        QTRY_VERIFY_WITH_TIMEOUT(caller.reads > 0, 5000);
        QSignalSpy settled(&session, &Session::settled);
        session.open({second.path()});
        QVERIFY(settled.wait(10'000));
        QCOMPARE(session.report()->entries.size(), 1);
        QCOMPARE(session.report()->catalogue->patients.size(), 1);
    }

    void destroyedWhileReading() {
        QTemporaryDir folder;
        putMany(folder, 50, "stuck");
        FakeCaller caller;
        QElapsedTimer clock;
        {
            Session session(caller);
            session.open({folder.path()});
            QTRY_VERIFY_WITH_TIMEOUT(caller.reads > 0, 5000);
            clock.start();
        }
        QVERIFY(clock.elapsed() < 1500);
    }

    void destroyedWhileTestingPictures() {
        QTemporaryDir folder;
        putMany(folder, 20, "slow Doe^Jane 50");
        FakeCaller caller;
        {
            Session session(caller);
            session.open({folder.path()});
            QTRY_VERIFY_WITH_TIMEOUT(caller.frames > 2, 10'000);
            QCOMPARE(session.state(), Session::State::Finished);
            QCOMPARE(int(progressOf(session, kPictures).state), int(CheckProgress::State::Running));
        }
    }

    void aFileThatChangesIsNamed() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "slow Doe^Jane 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        while (caller.reads == 0)
            QTest::qWait(1);
        put(folder, QStringLiteral("one"), "slow Doe^Jane 1 and more bytes");
        QVERIFY(settled.wait(10'000));
        QCOMPARE(session.report()->unreadable.size(), 1);
        QCOMPARE(int(session.report()->unreadable.first().reason.code), int(ErrorCode::Changed));
    }

    void itIsAllMine() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "scan Quillon^Jane 1");
        put(folder, QStringLiteral("two"), "scan Quillon^Jane 1");
        put(folder, QStringLiteral("three"), "scan Roebuck^Richard 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        QVERIFY(settled.wait(10'000));
        const auto others = [&session] {
            int count = 0;
            for (const inspect::Finding& finding : session.report()->findings)
                count += finding.kind == QLatin1String("other_patient_data") ? 1 : 0;
            return count;
        };
        QVERIFY(others() > 0);
        session.setAllMine(true);
        QTRY_COMPARE_WITH_TIMEOUT(others(), 0, 5000);
        session.setAllMine(false);
        QTRY_VERIFY_WITH_TIMEOUT(others() > 0, 5000);
    }

    void elementsOfOneFileComeOnThisThread() {
        QTemporaryDir folder;
        put(folder, QStringLiteral("one"), "scan Doe^Jane 1");
        FakeCaller caller;
        Session session(caller);
        QSignalSpy settled(&session, &Session::settled);
        session.open({folder.path()});
        QVERIFY(settled.wait(10'000));
        int answers = 0;
        auto context = std::make_unique<QObject>();
        session.requestElements(0, context.get(), [&](const Result<dicom::DataSet>& dataSet) {
            ++answers;
            QCOMPARE(QThread::currentThread(), session.thread());
            QVERIFY(dataSet.has_value());
            QCOMPARE(dataSet->text({0x0010, 0x0010}), QStringLiteral("Doe^Jane"));
        });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 5000);
        session.requestElements(0, context.get(),
                                [&](const Result<dicom::DataSet>&) { ++answers; });
        context.reset();
        QTest::qWait(200);
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
