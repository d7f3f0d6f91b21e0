// SPDX-License-Identifier: GPL-3.0-or-later
// Work on another processor, which may not be begun.
#include "base/beside.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace disclens;

namespace {

/// Waits until a thread is free: what ended just before may still be on its way out.
Beside begun(const std::function<void()>& work) {
    for (int i = 0; i < 1000; ++i) {
        Beside one(work);
        if (one.began())
            return one;
        QThread::msleep(2);
    }
    return {};
}

} // namespace

class TestBeside : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isDoneOrNotBegun() {
        for (int i = 0; i < 200; ++i) {
            std::atomic<int> done = 0;
            Beside work([&] { ++done; });
            const bool began = work.began();
            work.wait();
            QCOMPARE(done.load(), began ? 1 : 0);
            QVERIFY(!work.began());
        }
    }

    void isTheOtherProcessors() {
        if (QThread::idealThreadCount() < 2)
            QSKIP("This machine has one processor: nothing can run beside.");
        const QThread* const here = QThread::currentThread();
        const QThread* there = here;
        Beside work = begun([&] { there = QThread::currentThread(); });
        QVERIFY(work.began());
        work.wait();
        QVERIFY(there != here);
    }

    /// Nobody waits for a thread that waits for nobody.
    void moreThanThereIsRoomFor() {
        std::atomic<int> done = 0;
        int began = 0;
        {
            std::vector<Beside> all;
            for (int i = 0; i < 100; ++i) {
                all.emplace_back([&] {
                    Beside inner([&] { ++done; });
                    if (!inner.began())
                        ++done;
                    inner.wait();
                });
                began += all.back().began() ? 1 : 0;
            }
        } // waits
        QCOMPARE(done.load(), began);
    }

    void whatIsThrownArrives() {
        if (QThread::idealThreadCount() < 2)
            QSKIP("This machine has one processor: nothing can run beside.");
        Beside work = begun([] { throw std::runtime_error("said there"); });
        QVERIFY(work.began());
        QVERIFY_EXCEPTION_THROWN(work.wait(), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(TestBeside)
#include "tst_beside.moc"
