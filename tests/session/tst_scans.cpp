// SPDX-License-Identifier: GPL-3.0-or-later
// What looks at pictures is idle only when whoever listens has heard of all that it found: else a
// disc would be called settled with a report that lacks the last results.
#include "fake_caller.h"

#include "session/picture_test.h"
#include "session/text_scan.h"
#include "support/thread_semaphore.h"

#include <QTest>

#include <atomic>
#include <functional>

using namespace disclens;
using session::PictureTest;
using session::TextScan;

namespace {

SharedFd held(const QByteArray& bytes) {
    return *memoryFile({bytes.constData(), size_t(bytes.size())});
}

/// Listens to one of them; `isIdle` asks it.
struct Listener {
    std::function<bool()> isIdle;
    std::atomic<int> news = 0, idleWithNews = 0, handedBackWhileIdle = 0;
    tests::Semaphore idle; ///< told that it is idle, and it is

    void changed(bool isNews) {
        const bool nowIdle = isIdle && isIdle();
        if (isNews) {
            ++news;
            idleWithNews += nowIdle ? 1 : 0;
        } else if (nowIdle) {
            idle.release();
        }
    }
};

} // namespace

class TestScans : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thePictureTestIsIdleOnlyWhenAllIsTold() {
        tests::FakeCaller caller;
        media::Disc disc(caller);
        Listener listener;
        PictureTest test(caller, disc, [&](bool news) { listener.changed(news); });
        listener.isIdle = [&] { return test.isIdle(); };
        // One after the other, so that each is a last one.
        for (int i = 0; i < 50; ++i) {
            test.add({FileId(i), held("scan Doe^Jane 2"), 2});
            QVERIFY(listener.idle.tryAcquire(1, 20'000));
            QCOMPARE(test.results().tested, qint64(2 * (i + 1)));
        }
        QVERIFY(listener.news >= 50);
        QCOMPARE(int(listener.idleWithNews), 0);
    }

    void theSearchForWritingIsIdleOnlyWhenAllIsTold() {
        tests::FakeCaller caller;
        media::Disc disc(caller);
        Listener listener;
        TextScan scan(caller, disc, [&](bool news) { listener.changed(news); }, {});
        listener.isIdle = [&] { return scan.isIdle(); };
        scan.startAll({});
        for (int i = 0; i < 50; ++i) {
            TextScan::Item item;
            item.file = FileId(i);
            item.fd = held("scan Doe^Jane 2 WORDS");
            item.frames = 2;
            scan.add(item);
            QVERIFY(listener.idle.tryAcquire(1, 20'000));
            QCOMPARE(scan.results().looked, qint64(2 * (i + 1)));
        }
        QVERIFY(listener.news >= 50);
        QCOMPARE(int(listener.idleWithNews), 0);
    }

    /// What could not be searched goes to the picture test before the search is called idle.
    void theSearchForWritingHandsBackBeforeItIsIdle_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("no engine") << QByteArray("scan Doe^Jane 1 NOENGINE") << false;
        QTest::newRow("stopped while it waits") << QByteArray("scan Doe^Jane 1 WORDS") << true;
    }
    void theSearchForWritingHandsBackBeforeItIsIdle() {
        QFETCH(QByteArray, file);
        QFETCH(bool, stopped);
        tests::FakeCaller caller;
        media::Disc disc(caller);
        Listener listener;
        std::atomic<int> back = 0;
        TextScan scan(
            caller, disc, [&](bool news) { listener.changed(news); },
            [&](const TextScan::Item&) {
                ++back;
                listener.handedBackWhileIdle += listener.isIdle() ? 1 : 0;
            });
        listener.isIdle = [&] { return scan.isIdle(); };
        if (!stopped)
            scan.startAll({}); // else it waits until all has been read
        TextScan::Item item;
        item.file = 1;
        item.fd = held(file);
        scan.add(item);
        if (stopped)
            scan.cancel();
        QVERIFY(listener.idle.tryAcquire(1, 20'000));
        QCOMPARE(int(back), 1);
        QCOMPARE(int(listener.handedBackWhileIdle), 0);
        QCOMPARE(int(listener.idleWithNews), 0);
    }
};

QTEST_GUILESS_MAIN(TestScans)
#include "tst_scans.moc"
