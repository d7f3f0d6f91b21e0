// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame_store.h"
#include "tests/image/frame_files.h"
#include "worker/pool.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace disclens;
using namespace disclens::image;
using worker::Priority;

namespace {

/// Decodes in this process, but only when the test lets it; remembers the order.
class GatedCaller final : public worker::Caller {
  public:
    GatedCaller()
        : m_inner(registerServices) {}
    void call(worker::Request request, OnDone onDone, OnEvent onEvent,
              worker::CancelToken cancel) override {
        {
            const std::scoped_lock lock(m_mutex);
            order.append(request.affinity);
        }
        ++calls;
        gate.acquire();
        if (cancel.isCanceled()) {
            onDone(Error{ErrorCode::Canceled, {}, "test"});
            return;
        }
        m_inner.call(std::move(request), std::move(onDone), std::move(onEvent), cancel);
    }
    int width() const override { return 2; }

    QSemaphore gate;
    std::atomic_int calls = 0;
    QList<quint64> order;

  private:
    worker::InProcess m_inner;
    std::mutex m_mutex;
};

} // namespace

class TestFrameStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<GatedCaller> m_caller;
    std::unique_ptr<media::Disc> m_disc;
    std::unique_ptr<FrameStore> m_store;
    QHash<QString, FileId> m_ids;

    static FrameRequest first() { return {}; }
    void makeStore(qint64 bytes = 1 << 20) {
        m_store = std::make_unique<FrameStore>(*m_caller, *m_disc, bytes);
    }
    FileId id(int number) const { return m_ids.value(QStringLiteral("p%1").arg(number)); }

  private Q_SLOTS:
    void initTestCase() {
        for (int i = 0; i < 8; ++i) {
            test::Picture p;
            p.rows = p.columns = 16;
            p.pixels = QByteArray(256, char(i));
            QFile file(m_folder.filePath(QStringLiteral("p%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(i == 7 ? QByteArray("not a picture") : p.file());
        }
    }
    void init() {
        m_caller = std::make_unique<GatedCaller>();
        m_disc = std::make_unique<media::Disc>(*m_caller);
        m_caller->gate.release(1000); // opening may ask the worker what the files are
        QVERIFY(m_disc->addSource(m_folder.path()).has_value());
        m_ids.clear();
        QVERIFY(m_disc
                    ->walk(
                        [this](const media::Entry& entry, const SharedFd&) {
                            m_ids.insert(entry.path.section(QLatin1Char('/'), -1), entry.id);
                            return true;
                        },
                        [](const media::Unread&) {})
                    .has_value());
        QCOMPARE(m_ids.size(), 8);
        m_caller->gate.acquire(m_caller->gate.available());
        m_caller->calls = 0;
        m_caller->order.clear();
    }
    void cleanup() {
        m_caller->gate.release(1000);
        m_store.reset();
        m_disc.reset();
        m_caller.reset();
    }

    void joinsRequestsAndAnswersOnTheRightThread() {
        makeStore();
        QObject context;
        int answers = 0;
        const auto onFrame = [&](const Result<FramePtr>& frame) {
            QVERIFY(frame.has_value());
            QCOMPARE(QThread::currentThread(), thread());
            QCOMPARE(test::values(**frame).first(), 3.0);
            ++answers;
        };
        for (int i = 0; i < 5; ++i)
            m_store->request(id(3), first(), Priority::Idle, &context, onFrame);
        QVERIFY(!m_store->cached(id(3), first()));
        m_caller->gate.release(100);
        QTRY_COMPARE(answers, 5);
        QCOMPARE(m_caller->calls.load(), 1);
        QVERIFY(m_store->cached(id(3), first()));
        QCOMPARE(m_store->cachedBytes(), 256);
        m_store->request(id(3), first(), Priority::Screen, &context, onFrame);
        QCOMPARE(answers, 5); // never from inside request()
        QTRY_COMPARE(answers, 6);
        QCOMPARE(m_caller->calls.load(), 1);
    }

    void screenGoesFirstAndDroppedOnesAreTold() {
        makeStore();
        QObject context;
        QStringList answers;
        const auto note = [&](const char* name) {
            return [&answers, name](const Result<FramePtr>& frame) {
                answers += QString::fromLatin1(name) +
                           (frame ? QString() : QString::number(int(frame.error().code)));
            };
        };
        m_store->request(id(0), first(), Priority::Idle, &context, note("idle0"));
        QTRY_COMPARE(m_caller->calls.load(), 1); // one runs; a thread is kept for the screen
        m_store->request(id(1), first(), Priority::Idle, &context, note("idle1"));
        m_store->request(id(2), first(), Priority::Normal, &context, note("normal"));
        m_store->request(id(4), first(), Priority::Screen, &context, note("screen"));
        QTRY_COMPARE(m_caller->calls.load(), 2);
        QCOMPARE(m_caller->order.last(), quint64(id(4)) + 1);
        m_store->dropWaiting();
        QTRY_COMPARE(answers, QStringList{QStringLiteral("idle1") +
                                          QString::number(int(ErrorCode::Canceled))});
        m_caller->gate.release(100);
        QTRY_COMPARE(answers.size(), 4);
        QVERIFY(answers.contains(QStringLiteral("normal")));
    }

    void memoryIsBounded() {
        makeStore(600); // two frames of 256 bytes
        m_caller->gate.release(100);
        QObject context;
        int answers = 0;
        for (int i = 0; i < 5; ++i) {
            m_store->request(id(i), first(), Priority::Screen, &context,
                             [&](const auto&) { ++answers; });
            QTRY_COMPARE(answers, i + 1);
            QVERIFY(m_store->cachedBytes() <= 600);
        }
        QVERIFY(m_store->cached(id(4), first()));
        QVERIFY(m_store->cached(id(3), first()));
        QVERIFY(!m_store->cached(id(0), first()));
        m_store->clear();
        QCOMPARE(m_store->cachedBytes(), 0);
        QVERIFY(!m_store->cached(id(4), first()));
    }

    void errorsAreRememberedForAWhile() {
        makeStore();
        m_caller->gate.release(100);
        QObject context;
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            m_store->request(id(7), first(), Priority::Screen, &context,
                             [&](const Result<FramePtr>& frame) {
                                 QVERIFY(!frame.has_value());
                                 QCOMPARE(frame.error().code, ErrorCode::NotDicom);
                                 ++answers;
                             });
            QTRY_COMPARE(answers, i + 1);
        }
        QCOMPARE(m_caller->calls.load(), 1);
        m_store->clear(); // opened anew: asked again
        m_store->request(id(7), first(), Priority::Screen, &context,
                         [&](const auto&) { ++answers; });
        QTRY_COMPARE(answers, 4);
        QCOMPARE(m_caller->calls.load(), 2);
    }

    void aContextThatIsGoneGetsNothing() {
        makeStore();
        auto context = std::make_unique<QObject>();
        QObject other;
        bool called = false;
        int answers = 0;
        m_store->request(id(0), first(), Priority::Screen, context.get(),
                         [&](const auto&) { called = true; });
        m_store->request(id(0), first(), Priority::Screen, &other, [&](const auto&) { ++answers; });
        context.reset();
        m_caller->gate.release(100);
        QTRY_COMPARE(answers, 1);
        QVERIFY(!called);
    }

    void nothingComesAfterTheEnd() {
        makeStore();
        QObject context;
        int answers = 0;
        for (int i = 0; i < 6; ++i)
            m_store->request(id(i), first(), Priority::Screen, &context,
                             [&](const auto&) { ++answers; });
        m_caller->gate.release(1);
        QTRY_COMPARE(answers, 1);
        m_caller->gate.release(100);
        m_store.reset(); // waits for what runs; its answers are already posted
        QTest::qWait(50);
        QCOMPARE(answers, 1);
    }

    void manyThreadsAsk() {
        makeStore(700);
        m_caller->gate.release(100'000);
        std::atomic_int wrong = 0;
        QList<QThread*> threads;
        for (int t = 0; t < 4; ++t) {
            threads.append(QThread::create([&, t] {
                QObject context;
                int answers = 0;
                for (int i = 0; i < 60; ++i) {
                    const int number = (i + t) % 6;
                    m_store->request(id(number), first(), Priority(i % 4), &context,
                                     [&, number](const Result<FramePtr>& frame) {
                                         ++answers;
                                         if (!frame || test::values(**frame).last() != number)
                                             ++wrong;
                                     });
                    QCoreApplication::processEvents();
                }
                for (int i = 0; i < 2000 && answers < 60; ++i) {
                    QCoreApplication::processEvents();
                    QThread::msleep(2);
                }
                if (answers != 60)
                    ++wrong;
            }));
            threads.last()->start();
        }
        for (QThread* thread : threads) {
            QVERIFY(thread->wait(20'000));
            delete thread;
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFrameStore)
#include "tst_frame_store.moc"
