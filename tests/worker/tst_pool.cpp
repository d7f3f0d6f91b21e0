// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a helper does, the program goes on: each request gets exactly one answer, and the next
// one is served.
#include "support/thread_semaphore.h"
#include "worker/pool.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace disclens;
using namespace disclens::worker;
using namespace std::chrono_literals;

namespace {

Request misbehave(const QByteArray& how) {
    Request request;
    request.op = Op::Misbehave;
    request.body = how;
    return request;
}

Request ping(const QByteArray& body = "hello") {
    Request request;
    request.body = body;
    return request;
}

QByteArray said(const Result<Reply>& answer) {
    return answer ? answer->body
                  : QByteArray("error " + QByteArray::number(int(answer.error().code)) + ' ' +
                               answer.error().detail);
}

ErrorCode codeOf(const Result<Reply>& answer) {
    return answer ? ErrorCode::None : answer.error().code;
}

/// A handler that tells which process answers.
Result<Reply> whoAmI(const Request&, Context&) {
    return Reply{QByteArray::number(::getpid()), {}};
}

/// A walk that lasts as long as somebody listens.
Result<Reply> endlessWalk(const Request&, Context& context) {
    int n = 0;
    while (context.emitEvent({QByteArray::number(n), {}}))
        ++n;
    return Reply{QByteArray::number(n), {}};
}

/// Of the kind that may go ahead: crashes, hangs or says what it was sent.
Result<Reply> behave(const Request& request, Context&) {
    if (request.body == "crash")
        ::raise(SIGSEGV);
    while (request.body == "hang")
        ::pause();
    return Reply{request.body, {}};
}

Request ahead(const QByteArray& body) {
    Request request;
    request.op = Op::DicomRead;
    request.body = body;
    return request;
}

/// Says so in the file that came with it: a handler that was reached.
Result<Reply> leaveMark(const Request& request, Context&) {
    const ssize_t written = ::pwrite(request.fds.first().get(), "here", 4, 0);
    return Reply{QByteArray::number(qlonglong(written)), {}};
}

int g_rests = 0; // of this process

/// How often this process has given back what the walks of archives keep.
Result<Reply> howManyRests(const Request&, Context&) {
    return Reply{QByteArray::number(g_rests), {}};
}

void setUp(Registry& registry) {
    registry.add(Op::DicomReadMany, leaveMark);
    registry.add(Op::DicomRead, behave);
    registry.add(Op::DocumentRead, howManyRests);
    registry.add(Op::MediaExtract, howManyRests);
    registry.addRest(Op::MediaExtract, [] { ++g_rests; });
    registry.add(Op::MediaIdentify, whoAmI);
    registry.add(Op::MediaWalk, endlessWalk);
}

} // namespace

class TestPool : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anAnswerComesBack() {
        Pool pool;
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
        QVERIFY(pool.width() >= 2);
    }

    void warmHelpersWork() {
        Pool pool;
        pool.warmUp();
        // At once, and also once they stand ready.
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 8; ++i)
                QCOMPARE(said(pool.callAndWait(ping(QByteArray::number(i)))),
                         QByteArray::number(i));
            QTest::qWait(50);
        }
    }

    void warmHelpersNeedNotBeUsed() {
        for (int i = 0; i < 20; ++i) {
            Pool pool;
            pool.warmUp();
        }
    }

    void whatIsKeptGoesBackBeforeOtherWork() {
        InProcess direct(setUp);
        const auto rests = [&direct](Op op) {
            Request request;
            request.op = op;
            return said(direct.callAndWait(request)).toInt();
        };
        const int before = rests(Op::MediaExtract);
        QCOMPARE(rests(Op::MediaExtract), before); // the same work goes on
        QCOMPARE(rests(Op::DocumentRead), before + 1);
        QCOMPARE(rests(Op::DocumentRead), before + 1);
        QCOMPARE(rests(Op::MediaExtract), before + 1);
        QCOMPARE(rests(Op::DocumentRead), before + 2);
    }

    void whatIsKeptGoesBackWhenThereIsNothingToDo() {
        Pool pool;
        const auto rests = [&pool] {
            Request request;
            request.op = Op::MediaExtract;
            request.affinity = 7; // the same helper each time
            return said(pool.callAndWait(request)).toInt();
        };
        QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(200), rests() > 0), 10'000);
    }

    void theHelperIsAnotherProcess() {
        Pool pool;
        Request request;
        request.op = Op::MediaIdentify;
        const QByteArray pid = said(pool.callAndWait(request));
        QVERIFY(pid.toInt() > 0);
        QVERIFY(pid.toInt() != ::getpid());
    }

    void aThousandPings() {
        Pool pool;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
        const qint64 startUs = clock.nsecsElapsed() / 1000;
        clock.restart();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(said(pool.callAndWait(ping(QByteArray::number(i)))), QByteArray::number(i));
        qInfo("first answer after %lld us, then %lld us a round trip", startUs,
              clock.nsecsElapsed() / 1'000'000);
    }

    void filesGoBothWays() {
        Pool pool;
        Request request = ping("with files");
        for (const QByteArray text : {"one", "two", "three"})
            request.fds.append(*memoryFile({text.constData(), size_t(text.size())}));
        const Result<Reply> answer = pool.callAndWait(request);
        QCOMPARE(said(answer), QByteArray("with files"));
        QCOMPARE(answer->fds.size(), 3);
        QCOMPARE(*answer->fds[0].read(0, 10), QByteArray("one"));
        QCOMPARE(*answer->fds[2].read(0, 10), QByteArray("three"));
    }

    void largeBodiesGoBothWays() {
        Pool pool;
        const QByteArray body(40 << 20, 'x');
        QVERIFY(said(pool.callAndWait(ping(body))) == body);
    }

    void misbehaviourCostsOneRequest_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<int>("expected");
        const int crashed = int(ErrorCode::WorkerCrashed);
        QTest::newRow("a crash") << QByteArray("crash") << crashed;
        QTest::newRow("an abort") << QByteArray("abort") << crashed;
        QTest::newRow("endless recursion") << QByteArray("recurse") << crashed;
        QTest::newRow("eating all memory") << QByteArray("eat") << int(ErrorCode::TooLarge);
        QTest::newRow("an exception") << QByteArray("throw") << int(ErrorCode::Internal);
        QTest::newRow("sleeping for ever") << QByteArray("hang") << int(ErrorCode::WorkerTimedOut);
        QTest::newRow("an endless loop") << QByteArray("spin") << int(ErrorCode::WorkerTimedOut);
        QTest::newRow("a file that could be cut later") << QByteArray("unsealed") << crashed;
        QTest::newRow("a pipe instead of a file") << QByteArray("pipe") << crashed;
        QTest::newRow("nonsense instead of an answer")
            << QByteArray("scribble ") + QByteArray(80, 'a') << crashed;
        QTest::newRow("an answer that claims 2^64 bytes")
            << QByteArray("scribble 31574c44" // magic
                          "05000000"
                          "0100000000000000ffffffffffffffff0000000000000000")
            << crashed;
        QTest::newRow("half an answer")
            << QByteArray("scribble 31574c440500") << int(ErrorCode::WorkerTimedOut);
        QTest::newRow("an answer above the limit")
            << QByteArray("big ") + QByteArray::number((qint64(512) << 20) + 1)
            << int(ErrorCode::TooLarge);
        QTest::newRow("an op that nobody knows") << QByteArray("?") << int(ErrorCode::BadUsage);
    }

    void misbehaviourCostsOneRequest() {
        QFETCH(QByteArray, how);
        QFETCH(int, expected);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        if (how == "eat")
            QSKIP("Sanitizers need an address space without limit.");
#endif
        PoolOptions options;
        options.helpers = 1;
        options.helperMemoryLimit = qint64(1536) << 20;
        Pool pool(options);
        Request request = misbehave(how);
        request.timeoutMs = how == "eat" || how.startsWith("big") ? 60'000 : 400;
        if (how == "recurse" || how == "abort" || how == "crash")
            request.timeoutMs = 20'000;
        const Result<Reply> answer = pool.callAndWait(request);
        QCOMPARE(int(codeOf(answer)), expected);
        QVERIFY(!said(answer).contains("a name from the file"));
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
    }

    void aFileInMemoryHasALimit() {
        PoolOptions options;
        options.helperMemoryLimit = qint64(1) << 30;
        Pool pool(options);
        QCOMPARE(said(pool.callAndWait(misbehave("file 1000000"))), QByteArray("ok"));
        QCOMPARE(said(pool.callAndWait(misbehave("file 2000000000"))), QByteArray::number(EFBIG));
    }

    void anUnknownOpIsAnError() {
        Pool pool;
        Request request;
        request.op = Op(999);
        QCOMPARE(int(codeOf(pool.callAndWait(request))), int(ErrorCode::Internal));
        request = ping();
        request.fds.append(SharedFd());
        QCOMPARE(int(codeOf(pool.callAndWait(request))), int(ErrorCode::Internal));
    }

    void killedFromOutsideWhileIdle() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        Request request;
        request.op = Op::MediaIdentify;
        const int first = said(pool.callAndWait(request)).toInt();
        QVERIFY(first > 0);
        QCOMPARE(::kill(first, SIGKILL), 0);
        ::usleep(20'000);
        const int second = said(pool.callAndWait(request)).toInt();
        QVERIFY(second > 0);
        QVERIFY(second != first);
    }

    void killedFromOutsideWhileWorking() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        Request request;
        request.op = Op::MediaIdentify;
        const int helper = said(pool.callAndWait(request)).toInt();
        tests::Semaphore done;
        std::atomic<int> code = -1;
        pool.call(misbehave("hang"),
                  [&](Result<Reply> answer) {
                      code = int(codeOf(answer));
                      done.release();
                  },
                  {}, {});
        ::usleep(20'000);
        QCOMPARE(::kill(helper, SIGKILL), 0);
        QVERIFY(done.tryAcquire(1, 5000));
        QCOMPARE(int(code), int(ErrorCode::WorkerCrashed));
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
    }

    void cancelEndsWhatRunsWithin200Ms() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
        CancelToken token;
        tests::Semaphore done;
        std::atomic<int> code = -1;
        pool.call(
            misbehave("spin"),
            [&](Result<Reply> answer) {
                code = int(codeOf(answer));
                done.release();
            },
            {}, token);
        ::usleep(30'000);
        QElapsedTimer clock;
        clock.start();
        token.cancel();
        QVERIFY(done.tryAcquire(1, 5000));
        QVERIFY2(clock.elapsed() < 200, QByteArray::number(clock.elapsed()).constData());
        QCOMPARE(int(code), int(ErrorCode::Canceled));
        QCOMPARE(said(pool.callAndWait(ping())), QByteArray("hello"));
    }

    void cancelEndsWhatWaitsThoughAllAreBusy() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        CancelToken first, second;
        tests::Semaphore firstDone, secondDone;
        pool.call(
            misbehave("hang"), [&](Result<Reply>) { firstDone.release(); }, {}, first);
        std::atomic<int> code = -1;
        pool.call(
            ping(),
            [&](Result<Reply> answer) {
                code = int(codeOf(answer));
                secondDone.release();
            },
            {}, second);
        second.cancel();
        QVERIFY(secondDone.tryAcquire(1, 1000));
        QCOMPARE(int(code), int(ErrorCode::Canceled));
        QVERIFY(!firstDone.tryAcquire(1, 50));
        first.cancel();
        QVERIFY(firstDone.tryAcquire(1, 1000));
    }

    void aCanceledTokenNeverStarts() {
        Pool pool;
        CancelToken token;
        token.cancel();
        QCOMPARE(int(codeOf(pool.callAndWait(ping(), {}, token))), int(ErrorCode::Canceled));
    }

    void oneTokenForManyRequests() {
        Pool pool;
        CancelToken token;
        tests::Semaphore done;
        std::atomic<int> canceled = 0, good = 0;
        for (int i = 0; i < 200; ++i)
            pool.call(
                misbehave("sleep 5"),
                [&](Result<Reply> answer) {
                    (codeOf(answer) == ErrorCode::Canceled ? canceled : good)++;
                    done.release();
                },
                {}, token);
        QVERIFY(done.tryAcquire(4, 5000));
        token.cancel();
        QVERIFY(done.tryAcquire(196, 2000));
        QVERIFY(good >= 4);
        QVERIFY(canceled > 100);
    }

    void eventsComeInOrderAndWait() {
        Pool pool;
        QList<int> numbers;
        std::atomic<qint64> bytes = 0;
        const Result<Reply> answer =
            pool.callAndWait(misbehave("events 300 10000"), [&](Reply event) {
                numbers.append(event.body.toInt());
                bytes += event.fds.value(0).size();
                if (numbers.size() % 50 == 0)
                    ::usleep(20'000);
                return true;
            });
        QCOMPARE(said(answer), QByteArray("300"));
        QCOMPARE(numbers.size(), 300);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(numbers[i], i);
        QCOMPARE(qint64(bytes), qint64(300 * 10000));
    }

    void aSlowListenerIsNoTimeout() {
        Pool pool;
        Request request = misbehave("events 6 10");
        request.timeoutMs = 150;
        const Result<Reply> answer = pool.callAndWait(request, [](Reply) {
            ::usleep(200'000);
            return true;
        });
        QCOMPARE(said(answer), QByteArray("6"));
    }

    void aListenerCanStop() {
        Pool pool;
        int got = 0;
        const Result<Reply> answer =
            pool.callAndWait(misbehave("events 100000 10"), [&got](Reply) { return ++got < 3; });
        QCOMPARE(int(codeOf(answer)), int(ErrorCode::Canceled));
        QCOMPARE(got, 3);
    }

    void aWalkBlocksNobody() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        Request walk;
        walk.op = Op::MediaWalk;
        int events = 0;
        // Inside each event other calls are waited for, among them another walk.
        const Result<Reply> answer = pool.callAndWait(walk, [&](Reply) {
            if (said(pool.callAndWait(ping())) != "hello")
                return false;
            int inner = 0;
            if (codeOf(pool.callAndWait(walk, [&inner](Reply) { return ++inner < 2; })) !=
                ErrorCode::Canceled)
                return false;
            return ++events < 3;
        });
        QCOMPARE(int(codeOf(answer)), int(ErrorCode::Canceled));
        QCOMPARE(events, 3);
    }

    void aPictureForTheScreenNeverWaits() {
        PoolOptions options;
        options.helpers = 2;
        Pool pool(options);
        CancelToken token;
        tests::Semaphore ended;
        for (int i = 0; i < 6; ++i)
            pool.call(
                misbehave("hang"), [&](Result<Reply>) { ended.release(); }, {}, token);
        Request screen = ping("picture");
        screen.priority = Priority::Screen;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(said(pool.callAndWait(screen)), QByteArray("picture"));
        QVERIFY(clock.elapsed() < 2000);
        token.cancel();
        QVERIFY(ended.tryAcquire(6, 2000));
    }

    void urgentGoesFirst() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        std::mutex mutex;
        QByteArray order;
        tests::Semaphore done;
        const auto ask = [&](const QByteArray& how, Priority priority, char name) {
            Request request = misbehave(how);
            request.priority = priority;
            pool.call(request,
                      [&, name](Result<Reply>) {
                          const std::lock_guard lock(mutex);
                          order += name;
                          done.release();
                      },
                      {}, {});
        };
        ask("sleep 100", Priority::Normal, 'a');
        ::usleep(20'000);
        ask("sleep 1", Priority::Idle, 'd');
        ask("sleep 1", Priority::Normal, 'c');
        ask("sleep 1", Priority::Soon, 'b');
        QVERIFY(done.tryAcquire(4, 5000));
        QCOMPARE(order, QByteArray("abcd"));
    }

    /// While one answer is being handed over the helper works on the next request already.
    void whatMayGoAheadLeavesNoGap() {
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        const SharedFd file(::memfd_create("mark", MFD_CLOEXEC));
        const auto marked = [&file] {
            const Result<QByteArray> bytes = file.read(0, 10);
            return bytes && *bytes == "here";
        };
        tests::Semaphore done;
        std::atomic<int> markedInTime = 0;
        Request second;
        second.op = Op::DicomReadMany;
        second.fds = {file};
        pool.call(misbehave("sleep 50"),
                  [&](Result<Reply>) {
                      for (int i = 0; i < 10'000 && !marked(); ++i)
                          ::usleep(1000);
                      markedInTime = marked();
                      done.release();
                  },
                  {}, {});
        QByteArray answer;
        pool.call(second,
                  [&](Result<Reply> reply) {
                      answer = said(reply);
                      done.release();
                  },
                  {}, {});
        QVERIFY(done.tryAcquire(2, 20'000));
        QCOMPARE(int(markedInTime), 1);
        QCOMPARE(answer, QByteArray("4"));
    }

    void whatWentAheadMayCrashOrBeCanceled_data() {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<int>("code");
        QTest::newRow("crash") << QByteArray("crash") << false << int(ErrorCode::WorkerCrashed);
        QTest::newRow("cancel") << QByteArray("hang") << true << int(ErrorCode::Canceled);
        QTest::newRow("good") << QByteArray("hello") << false << int(ErrorCode::None);
    }
    void whatWentAheadMayCrashOrBeCanceled() {
        QFETCH(QByteArray, how);
        QFETCH(bool, cancel);
        QFETCH(int, code);
        PoolOptions options;
        options.helpers = 1;
        Pool pool(options);
        CancelToken token;
        tests::Semaphore done;
        std::atomic<int> first = -1, second = -1, third = -1;
        pool.call(misbehave("sleep 50"),
                  [&](Result<Reply> reply) {
                      first = int(codeOf(reply));
                      ::usleep(50'000); // the next one has gone ahead by now
                      if (cancel)
                          token.cancel();
                      done.release();
                  },
                  {}, {});
        pool.call(
            ahead(how),
            [&](Result<Reply> reply) {
                second = int(codeOf(reply));
                done.release();
            },
            {}, token);
        pool.call(ahead("hello"),
                  [&](Result<Reply> reply) {
                      third = int(codeOf(reply));
                      done.release();
                  },
                  {}, {});
        QVERIFY(done.tryAcquire(3, 20'000));
        QCOMPARE(int(first), int(ErrorCode::None));
        QCOMPARE(int(second), code);
        QCOMPARE(int(third), int(ErrorCode::None));
    }

    void aPoolThatGoesAnswersWhatWentAhead() {
        tests::Semaphore done;
        std::atomic<int> canceled = 0;
        {
            PoolOptions options;
            options.helpers = 1;
            Pool pool(options);
            pool.call(misbehave("sleep 20"),
                      [&](Result<Reply>) {
                          ::usleep(50'000);
                          done.release();
                      },
                      {}, {});
            pool.call(ahead("hang"),
                      [&](Result<Reply> answer) {
                          canceled += codeOf(answer) == ErrorCode::Canceled;
                          done.release();
                      },
                      {}, {});
            ::usleep(40'000);
        }
        QCOMPARE(done.available(), 2);
        QCOMPARE(int(canceled), 1);
    }

    void theSameKeyStaysWithTheSameHelper() {
        PoolOptions options;
        options.helpers = 2;
        Pool pool(options);
        Request a, b;
        a.op = b.op = Op::MediaIdentify;
        a.affinity = 11;
        b.affinity = 22;
        // Both helpers have to be up: on a busy machine the second takes its time to start.
        tests::Semaphore done;
        for (int i = 0; i < 2; ++i)
            pool.call(misbehave("sleep 1000"), [&](Result<Reply>) { done.release(); }, {}, {});
        QVERIFY(done.tryAcquire(2, 5000));
        const QByteArray forA = said(pool.callAndWait(a));
        // The helper of the first key is busy, so the second key gets the other one.
        Request busy = misbehave("sleep 500");
        busy.affinity = a.affinity;
        pool.call(busy, [&](Result<Reply>) { done.release(); }, {}, {});
        ::usleep(50'000);
        const QByteArray forB = said(pool.callAndWait(b));
        QVERIFY(done.tryAcquire(1, 5000));
        QVERIFY(forA != forB);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(said(pool.callAndWait(b)), forB);
            QCOMPARE(said(pool.callAndWait(a)), forA);
        }
    }

    void manyThreadsWithCrashesAndCancels() {
        Pool pool;
        std::atomic<int> answers = 0, wrong = 0;
        constexpr int kEach = 400;
        const auto work = [&](int seed) {
            for (int i = 0; i < kEach; ++i) {
                const int what = (i * 7 + seed) % 40;
                if (what == 0) {
                    if (codeOf(pool.callAndWait(misbehave("crash"))) != ErrorCode::WorkerCrashed)
                        ++wrong;
                } else if (what == 1) {
                    CancelToken token;
                    tests::Semaphore done;
                    pool.call(
                        misbehave("sleep 2000"), [&](Result<Reply>) { done.release(); }, {}, token);
                    token.cancel();
                    if (!done.tryAcquire(1, 1500))
                        ++wrong, done.acquire();
                } else {
                    const QByteArray body(i * 50 + seed, char('a' + what % 20));
                    const Result<Reply> answer =
                        pool.callAndWait(what % 2 == 0 ? ahead(body) : ping(body));
                    if (!answer || answer->body != body)
                        ++wrong;
                }
                ++answers;
            }
        };
        std::thread one(work, 1), two(work, 2);
        one.join();
        two.join();
        QCOMPARE(int(answers), 2 * kEach);
        QCOMPARE(int(wrong), 0);
    }

    void aPoolThatGoesAnswersAll() {
        tests::Semaphore done;
        std::atomic<int> canceled = 0;
        {
            Pool pool;
            for (int i = 0; i < 50; ++i)
                pool.call(misbehave("hang"),
                          [&](Result<Reply> answer) {
                              if (codeOf(answer) == ErrorCode::Canceled)
                                  ++canceled;
                              done.release();
                          },
                          {}, {});
            ::usleep(20'000);
        }
        QCOMPARE(done.available(), 50);
        QCOMPARE(int(canceled), 50);
    }

    void aTokenMayOutliveThePool() {
        CancelToken token;
        {
            Pool pool;
            QCOMPARE(said(pool.callAndWait(ping(), {}, token)), QByteArray("hello"));
        }
        token.cancel();
    }

    void inProcessDoesTheSame() {
        InProcess direct(setUp);
        QCOMPARE(said(direct.callAndWait(ping())), QByteArray("hello"));
        Request walk;
        walk.op = Op::MediaWalk;
        int got = 0;
        QCOMPARE(int(codeOf(direct.callAndWait(walk, [&got](Reply) { return ++got < 3; }))),
                 int(ErrorCode::Canceled));
        QCOMPARE(int(codeOf(direct.callAndWait(misbehave("throw")))), int(ErrorCode::Internal));
    }
};

int main(int argc, char** argv) {
    ::setenv("DISCLENS_TEST_MISBEHAVE", "1", 1);
    refuseInternet();
    if (!Nursery::start(setUp))
        return 1;
    QCoreApplication application(argc, argv);
    TestPool test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pool.moc"
