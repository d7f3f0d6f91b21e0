// SPDX-License-Identifier: GPL-3.0-or-later
// The same as the window does it: real helper processes, sandboxed, and archives that they die of.
#include "archive_maker.h"
#include "disc_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <ctime>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace disclens;
using namespace disclens::tests;
using media::Disc;

namespace {

/// A handler that dies of one byte sequence: put before the real MediaWalk, as a defect in a
/// library would be.
void registerWithDefect(worker::Registry& registry) {
    media::registerServices(registry);
    worker::Registry real;
    media::registerServices(real);
    registry.add(worker::Op::MediaWalk, [real](const worker::Request& request,
                                               worker::Context& context) {
        class Fragile final : public worker::Context {
          public:
            explicit Fragile(worker::Context& inner)
                : m_inner(inner) {}
            bool emitEvent(worker::Reply event) override {
                if (!event.fds.isEmpty() && event.fds.constFirst().read(0, 6).value() == "KILLER")
                    std::raise(SIGKILL);
                return m_inner.emitEvent(std::move(event));
            }

          private:
            worker::Context& m_inner;
        } fragile(context);
        return real.handle(request, fragile);
    });
}

worker::Pool& pool() {
    static worker::Pool all;
    return all;
}

Made file(const QByteArray& name, const QByteArray& bytes) {
    return {name, bytes, {}, {}, false};
}

} // namespace

class TestDiscPool : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void helpersAreSeparate();
    void everyFormatThroughHelpers_data();
    void everyFormatThroughHelpers();
    void isoThroughHelpers();
    void helperDies();
    void walkAsksHelpersWhileItRuns();
    void cancelIsQuick();
    void openFromManyThreads();
    void figures_data();
    void figures();
};

void TestDiscPool::helpersAreSeparate() {
    QVERIFY(pool().protection().separateProcess);
}

void TestDiscPool::everyFormatThroughHelpers_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"zip", "tar.gz", "ustar", "7zip"})
        QTest::newRow(format) << QByteArray(format);
}

void TestDiscPool::everyFormatThroughHelpers() {
    QFETCH(QByteArray, format);
    const Folder folder;
    const QString umlaut = QString::fromUtf8("M\xc3\xbcller.dcm");
    const QByteArray inner = makeArchive("zip", {file("i", noise(20'000, 3))});
    folder.write(
        QStringLiteral("a.arc"),
        makeArchive(format.constData(), {file("DICOM/IM1", noise(300'000, 1)),
                                         file("in.zip", inner), file(umlaut.toUtf8(), "x")}));
    const QMap<QString, QByteArray> expected{{QStringLiteral("DICOM/IM1"), noise(300'000, 1)},
                                             {QStringLiteral("in.zip/i"), noise(20'000, 3)},
                                             {umlaut, "x"}};
    media::Limits limits;
    limits.keptMemberBytes = 0;
    Disc disc(pool(), limits);
    const Result<int> id = disc.addSource(folder.path(QStringLiteral("a.arc")));
    QVERIFY2(id, id ? "" : id.error().detail.constData());
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, expected);
    QVERIFY(walked.unread.isEmpty());
    for (const media::Entry& entry : disc.entries()) {
        const Result<SharedFd> again = disc.open(entry.id);
        QVERIFY2(again, again ? "" : again.error().detail.constData());
        QCOMPARE(*again->read(0, again->size()), expected.value(entry.path));
    }
}

void TestDiscPool::isoThroughHelpers() {
    const Folder folder;
    folder.write(QStringLiteral("in/DICOM/IM1"), noise(100'000, 1));
    folder.write(QStringLiteral("in/README.TXT"), "hello");
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-J"), QStringLiteral("-udf"),
                           QStringLiteral("-o"), QStringLiteral("../a.iso"), QStringLiteral(".")}),
              folder.path(QStringLiteral("in")));
    Disc disc(pool());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.iso"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files,
             (QMap<QString, QByteArray>{{QStringLiteral("DICOM/IM1"), noise(100'000, 1)},
                                        {QStringLiteral("README.TXT"), "hello"}}));
}

void TestDiscPool::helperDies() {
    const Folder folder;
    folder.write(QStringLiteral("bag/a.zip"),
                 makeArchive("zip", {file("f1", "1"), file("bad", "KILLER"), file("f2", "2")}));
    folder.write(QStringLiteral("bag/b.tgz"),
                 makeArchive("tar.gz", {file("g1", "1"), file("bad", "KILLER"), file("g2", "2")}));
    folder.write(QStringLiteral("bag/z"), "z");
    Disc disc(pool());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QCOMPARE(walked.paths(), (QStringList{QStringLiteral("a.zip/f1"), QStringLiteral("a.zip/f2"),
                                          QStringLiteral("b.tgz/g1"), QStringLiteral("b.tgz/g2"),
                                          QStringLiteral("z")}));
    QCOMPARE(walked.problem(QStringLiteral("a.zip/bad")).code, ErrorCode::WorkerCrashed);
    QCOMPARE(walked.problem(QStringLiteral("b.tgz/bad")).code, ErrorCode::WorkerCrashed);
    QCOMPARE(walked.unread.size(), 2);
}

/// What reading a disc is: the visitor asks other helpers and waits for them.
void TestDiscPool::walkAsksHelpersWhileItRuns() {
    QList<Made> members;
    for (int i = 0; i < 200; ++i)
        members << file("f" + QByteArray::number(i), noise(2000, quint32(i)));
    const Folder folder;
    folder.write(QStringLiteral("a.zip"), makeArchive("zip", members));
    Disc disc(pool());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.zip"))));
    int answered = 0;
    const Status status = disc.walk(
        [&answered](const media::Entry& entry, const SharedFd& fd) {
            worker::Request request;
            request.body = entry.path.toUtf8();
            request.fds = {fd};
            const Result<worker::Reply> reply = pool().callAndWait(std::move(request));
            answered +=
                reply && reply->fds.size() == 1 && reply->fds.constFirst().size() == 2000 ? 1 : 0;
            return true;
        },
        {});
    QVERIFY(status.has_value());
    QCOMPARE(answered, 200);
}

void TestDiscPool::cancelIsQuick() {
    const Folder folder;
    // A member that takes seconds to unpack, with nothing to see in between.
    folder.write(QStringLiteral("slow.tgz"), makeBomb("tar.gz", "slow", qint64(1) << 28));
    media::Limits limits;
    limits.maxRatio = 1e9;
    Disc disc(pool(), limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("slow.tgz"))));
    worker::CancelToken cancel;
    QElapsedTimer timer;
    std::thread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        timer.start();
        cancel.cancel();
    });
    const Status status =
        disc.walk([](const media::Entry&, const SharedFd&) { return true; }, {}, {}, cancel);
    const qint64 took = timer.isValid() ? timer.elapsed() : 0;
    person.join();
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Canceled);
    QVERIFY2(took < 2000, qPrintable(QString::number(took)));
}

void TestDiscPool::openFromManyThreads() {
    QList<Made> members;
    for (int i = 0; i < 16; ++i)
        members << file("f" + QByteArray::number(i), noise(50'000, quint32(i)));
    const Folder folder;
    folder.write(QStringLiteral("a.7z"), makeArchive("7zip", members));
    media::Limits limits;
    limits.keptMemberBytes =
        400'000; // less than the archive holds: it has to be unpacked again and again
    Disc disc(pool(), limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.7z"))));
    QCOMPARE(walkAll(disc).files.size(), 16);
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([&disc, &right, t] {
            for (int i = 0; i < 16; ++i) {
                const FileId id = (i * 7 + t * 13) % 16;
                const Result<SharedFd> opened = disc.open(id);
                right += opened && *opened->read(0, 60'000) ==
                                       noise(50'000, disc.entry(id).path.mid(1).toUInt())
                             ? 1
                             : 0;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 48);
}

void TestDiscPool::figures_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"folder", "zip", "iso", "tar.gz"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// 2,000 files: how long it takes to list and visit them all without looking inside. Printed, with
/// a limit that only a mistake (something that grows with the square) can reach on a busy computer.
void TestDiscPool::figures() {
    QFETCH(QString, kind);
    const Folder folder;
    for (int i = 0; i < 2000; ++i)
        folder.write(QStringLiteral("in/SER%1/IM%2").arg(i / 200).arg(i),
                     noise(20'000, quint32(i)));
    const QString in = folder.path(QStringLiteral("in"));
    QString source = in;
    if (kind != QLatin1String("folder"))
        source = folder.path(QStringLiteral("disc"));
    if (kind == QLatin1String("zip")) {
        NEED_TOOL("zip",
                  (QStringList{QStringLiteral("-q"), QStringLiteral("-1"), QStringLiteral("-r"),
                               QStringLiteral("../disc"), QStringLiteral(".")}),
                  in);
        QVERIFY(QFile::rename(source + QLatin1String(".zip"), source));
    } else if (kind == QLatin1String("iso")) {
        NEED_TOOL(
            "genisoimage",
            (QStringList{QStringLiteral("-quiet"), QStringLiteral("-J"), QStringLiteral("-R"),
                         QStringLiteral("-o"), QStringLiteral("../disc"), QStringLiteral(".")}),
            in);
    } else if (kind == QLatin1String("tar.gz")) {
        NEED_TOOL(
            "tar",
            (QStringList{QStringLiteral("-czf"), QStringLiteral("../disc"), QStringLiteral(".")}),
            in);
    }
    QList<qint64> walks;
    QList<qint64> opens;
    double cpuMs = 1e9; // of this process: what a busy computer does not change
    for (int round = 0; round < 3; ++round) {
        Disc disc(pool());
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpuBefore = std::clock();
        QVERIFY(disc.addSource(source));
        int seen = 0;
        QVERIFY(disc.walk(
            [&seen](const media::Entry&, const SharedFd&) {
                ++seen;
                return true;
            },
            {}));
        walks << timer.nsecsElapsed() / 1000;
        cpuMs = std::min(cpuMs, 1000.0 * double(std::clock() - cpuBefore) / CLOCKS_PER_SEC);
        QCOMPARE(seen, 2000);
        timer.start();
        for (FileId id = 100; id < 2000; id += 200)
            QVERIFY(disc.open(id));
        opens << timer.nsecsElapsed() / 1000 / 10;
    }
    std::sort(walks.begin(), walks.end());
    std::sort(opens.begin(), opens.end());
    qInfo("%s of 2,000 files: all listed and visited in %.1f ms (best %.1f, %.1f of this process), "
          "one opened again in "
          "%.2f ms",
          qPrintable(kind), double(walks.at(1)) / 1000, double(walks.at(0)) / 1000, cpuMs,
          double(opens.at(1)) / 1000);
    QVERIFY(walks.at(0) < 20'000'000);
}

int main(int argc, char** argv) {
    worker::refuseInternet();
    if (!worker::Nursery::start(registerWithDefect))
        return 1;
    QCoreApplication application(argc, argv);
    TestDiscPool test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_disc_pool.moc"
