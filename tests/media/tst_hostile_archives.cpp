// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive_maker.h"
#include "base/wire.h"
#include "disc_fixture.h"
#include "media/archive_messages.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace disclens;
using namespace disclens::tests;
using media::Disc;
using media::WalkEvent;

namespace {

Made file(const char* name, const QByteArray& bytes = "x") {
    return {name, bytes, {}, {}, false};
}

/// Passes everything on to the real handlers, and dies in the middle of the member of this name.
class DyingCaller final : public worker::Caller {
  public:
    explicit DyingCaller(QStringList victims, bool always = true)
        : m_victims(std::move(victims))
        , m_always(always) {}

    void call(worker::Request request, OnDone onDone, OnEvent onEvent,
              worker::CancelToken cancel) override {
        ++calls;
        bool died = false;
        const auto dieOrPass = [&](worker::Reply event) {
            WalkEvent message;
            if (wire::unpack(event.body, message) && m_victims.contains(message.name) &&
                (message.kind == WalkEvent::Kind::Member ||
                 message.kind == WalkEvent::Kind::Announce) &&
                (m_always || deaths == 0)) {
                if (message.kind == WalkEvent::Kind::Announce)
                    onEvent(std::move(event));
                died = true;
                ++deaths;
                return false;
            }
            return !onEvent || onEvent(std::move(event));
        };
        inProcess().call(
            std::move(request),
            [&](Result<worker::Reply> reply) {
                onDone(died ? Result<worker::Reply>(ErrorCode::WorkerCrashed) : std::move(reply));
            },
            dieOrPass, std::move(cancel));
    }
    int width() const override { return 1; }

    int calls = 0;
    int deaths = 0;

  private:
    QStringList m_victims;
    bool m_always;
};

/// A helper that was taken over: it answers MediaWalk with whatever the test wants.
class LyingCaller final : public worker::Caller {
  public:
    using Lies = std::function<void(const OnEvent&)>;
    explicit LyingCaller(Lies lies)
        : m_lies(std::move(lies)) {}

    void call(worker::Request request, OnDone onDone, OnEvent onEvent,
              worker::CancelToken cancel) override {
        if (request.op != worker::Op::MediaWalk) {
            inProcess().call(std::move(request), std::move(onDone), std::move(onEvent),
                             std::move(cancel));
            return;
        }
        m_lies(onEvent);
        media::WalkDone done;
        done.content = media::Content::Zip;
        onDone(worker::Reply{wire::pack(done), {}});
    }
    int width() const override { return 1; }

  private:
    Lies m_lies;
};

worker::Reply memberEvent(const QString& name, const SharedFd& fd,
                          const media::Address& address = {0}) {
    WalkEvent event;
    event.kind = WalkEvent::Kind::Member;
    event.address = address;
    event.name = name;
    event.size = 1'000'000;
    return {wire::pack(event), {fd}};
}

qint64 peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

} // namespace

/// Archives that lie, burst or climb, and helpers that die of them.
class TestHostileArchives : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void bombs_data();
    void bombs();
    void bombInsideCostsOnlyItself();
    void manySmallPieces();
    void endlessNesting();
    void memberTooLargeForMemory_data();
    void memberTooLargeForMemory();
    void totalLimits();
    void badNames_data();
    void badNames();
    void sameNames();
    void linksAndSpecialMembers();
    void cutOff_data();
    void cutOff();
    void wrongChecksum();
    void oneBadMemberOfMany();
    void helperDiesOfOneMember();
    void helperDiesOnce();
    void helperDiesOfAll();
    void helperLies();
    void archiveIsReplaced();
    void randomDamage_data();
    void randomDamage();
};

void TestHostileArchives::bombs_data() {
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<bool>("restIsRead");
    const QList<Made> others{file("other.txt", "other")};
    const qint64 gigabyte = qint64(1) << 30;
    QTest::newRow("a megabyte of ZIP that becomes a gigabyte")
        << makeBomb("zip", "bomb", gigabyte, others) << true;
    QTest::newRow("tar.gz") << makeBomb("tar.gz", "bomb", gigabyte / 4, others) << false;
    QTest::newRow("7z") << makeBomb("7zip", "bomb", gigabyte / 4, others) << false;
}

void TestHostileArchives::bombs() {
    QFETCH(QByteArray, archive);
    QFETCH(bool, restIsRead);
    const Folder folder;
    folder.write(QStringLiteral("bag/b.arc"), archive);
    folder.write(QStringLiteral("bag/z.txt"), "z");
    media::Limits limits;
    limits.maxRatio = 900; // what deflate can reach at all is 1,032
    Disc disc(inProcess(), limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QVERIFY(walked.count(ErrorCode::Bomb) >= 1);
    QVERIFY(walked.files.contains(QStringLiteral("z.txt")));
    QVERIFY(!walked.files.contains(QStringLiteral("b.arc/bomb")));
    QCOMPARE(walked.files.contains(QStringLiteral("b.arc/other.txt")), restIsRead);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(peakMemory() - before < (qint64(300) << 20));
}

void TestHostileArchives::bombInsideCostsOnlyItself() {
    const Folder folder;
    const QByteArray inner = makeBomb("tar.gz", "bomb", qint64(1) << 28, {});
    folder.write(
        QStringLiteral("outer.zip"),
        makeArchive("zip-stored", {file("first.txt", "1"), file("inner.tgz", inner),
                                   file("pad", noise(3'000'000, 1)), file("last.txt", "2")}));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("outer.zip"))));
    media::Limits limits;
    const Walked walked = walkAll(disc);
    QVERIFY(walked.files.contains(QStringLiteral("first.txt")));
    QVERIFY(walked.files.contains(QStringLiteral("last.txt")));
    QCOMPARE(walked.problem(QStringLiteral("inner.tgz")).code, ErrorCode::Bomb);
    QVERIFY(walked.files.contains(QStringLiteral("inner.tgz"))); // as the file that it is
}

void TestHostileArchives::manySmallPieces() {
    QList<Made> members;
    const QByteArray zeros(10 << 20, '\0');
    for (int i = 0; i < 20; ++i)
        members << file(QByteArray("z" + QByteArray::number(i)).constData(), zeros);
    const Folder folder;
    folder.write(QStringLiteral("many.zip"), makeArchive("zip", members));
    media::Limits limits;
    limits.maxRatio = 500;
    Disc disc(inProcess(), limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("many.zip"))));
    const Walked walked = walkAll(disc, false);
    QCOMPARE(walked.count(ErrorCode::Bomb), 1);
    QVERIFY(walked.files.size() < 15);
    QVERIFY(walked.files.size() >= 6); // below 64 MB nothing is a bomb
}

void TestHostileArchives::endlessNesting() {
    QByteArray archive = makeArchive("zip", {file("core.txt", "core")});
    for (int i = 0; i < 30; ++i)
        archive = makeArchive("zip", {file("r.zip", archive), file("beside.txt", "beside")});
    const Folder folder;
    folder.write(QStringLiteral("r.zip"), archive);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("r.zip"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.count(ErrorCode::TooDeep), 1);
    QCOMPARE(walked.paths(),
             (QStringList{QStringLiteral("beside.txt"), QStringLiteral("r.zip/beside.txt"),
                          QStringLiteral("r.zip/r.zip/beside.txt"),
                          QStringLiteral("r.zip/r.zip/r.zip/beside.txt"),
                          QStringLiteral("r.zip/r.zip/r.zip/r.zip")}));
}

void TestHostileArchives::memberTooLargeForMemory_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"zip", "zip-stored", "tar.gz", "ustar", "7zip"})
        QTest::newRow(format) << QByteArray(format);
}

void TestHostileArchives::memberTooLargeForMemory() {
    QFETCH(QByteArray, format);
    const Folder folder;
    folder.write(
        QStringLiteral("a.arc"),
        makeArchive(format.constData(), {file("small1", "1"), file("large", noise(3'000'000, 4)),
                                         file("small2", "2")}));
    media::Limits limits;
    limits.maxMemoryMemberBytes = 1 << 20;
    Disc disc(inProcess(), limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.arc"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), (QStringList{QStringLiteral("small1"), QStringLiteral("small2")}));
    QCOMPARE(walked.problem(QStringLiteral("large")).code, ErrorCode::TooLarge);
    QCOMPARE(walked.problem(QStringLiteral("large")).args, QStringList{QStringLiteral("member")});
}

void TestHostileArchives::totalLimits() {
    const Folder folder;
    QList<Made> members;
    for (int i = 0; i < 20; ++i)
        members << file(QByteArray("f" + QByteArray::number(i)).constData(),
                        noise(100'000, quint32(i)));
    folder.write(QStringLiteral("a.zip"), makeArchive("zip", members));
    media::Limits limits;
    limits.maxUnpackedBytes = 1'000'000;
    Disc little(inProcess(), limits);
    QVERIFY(little.addSource(folder.path(QStringLiteral("a.zip"))));
    const Walked less = walkAll(little);
    QCOMPARE(less.count(ErrorCode::TooLarge), 1);
    QCOMPARE(less.files.size(), 10);
    limits = {};
    limits.maxFiles = 7;
    Disc few(inProcess(), limits);
    QVERIFY(few.addSource(folder.path(QStringLiteral("a.zip"))));
    const Walked seven = walkAll(few);
    QCOMPARE(seven.files.size(), 7);
    QCOMPARE(seven.count(ErrorCode::TooLarge), 1);
}

void TestHostileArchives::badNames_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"zip", "pax", "tar.gz"})
        QTest::newRow(format) << QByteArray(format);
}

void TestHostileArchives::badNames() {
    QFETCH(QByteArray, format);
    const Folder folder;
    folder.write(QStringLiteral("a.arc"),
                 makeArchive(format.constData(),
                             {file("../../up.txt", "1"), file("/etc/abs.txt", "2"),
                              file("C:/win/drive.txt", "3"), file("line\nbreak.txt", "4"),
                              file("good/../../x.txt", "5"), file("good.txt", "6")}));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.arc"))));
    const Walked walked = walkAll(disc);
    const QMap<QString, QByteArray> expected{
        {QStringLiteral("up.txt"), "1"},        {QStringLiteral("etc/abs.txt"), "2"},
        {QStringLiteral("win/drive.txt"), "3"}, {QStringLiteral("line\nbreak.txt"), "4"},
        {QStringLiteral("good/x.txt"), "5"},    {QStringLiteral("good.txt"), "6"}};
    QCOMPARE(walked.files, expected); // nothing is lost
    QCOMPARE(walked.count(ErrorCode::BadPath), 5);
    for (const media::Unread& unread : walked.unread) {
        QVERIFY(disc.entry(unread.file).renamed);
        QVERIFY(disc.open(unread.file).has_value());
        QVERIFY(!unread.path.contains(u'\n'));
    }
    QVERIFY(!disc.entries().constLast().renamed);
}

void TestHostileArchives::sameNames() {
    const Folder folder;
    folder.write(QStringLiteral("a.tar"),
                 makeArchive("ustar", {file("IM1", "1"), file("IM1", "2"), file("./IM1", "3"),
                                       file("/IM1", "4")}));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.tar"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, (QMap<QString, QByteArray>{{QStringLiteral("IM1"), "1"},
                                                      {QStringLiteral("IM1 (2)"), "2"},
                                                      {QStringLiteral("IM1 (3)"), "3"},
                                                      {QStringLiteral("IM1 (4)"), "4"}}));
    for (const media::Entry& entry : disc.entries())
        QCOMPARE(*disc.open(entry.id)->read(0, 10), walked.files.value(entry.path));
}

void TestHostileArchives::linksAndSpecialMembers() {
    const Folder folder;
    folder.write(QStringLiteral("a.tar"),
                 makeArchive("pax", {file("real", "1"),
                                     {"inside", {}, "real", {}, false},
                                     {"out", {}, "../../etc/passwd", {}, false},
                                     {"abs", {}, "/etc/passwd", {}, false},
                                     {"hard", {}, {}, "real", false},
                                     {"pipe", {}, {}, {}, true}}));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.tar"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("real")});
    QCOMPARE(walked.unread.size(), 4);
    QCOMPARE(walked.problem(QStringLiteral("out")).args, QStringList{QStringLiteral("link")});
    QCOMPARE(walked.problem(QStringLiteral("abs")).args, QStringList{QStringLiteral("link")});
    QCOMPARE(walked.problem(QStringLiteral("hard")).args, QStringList{QStringLiteral("hard link")});
    QCOMPARE(walked.problem(QStringLiteral("pipe")).args,
             QStringList{QStringLiteral("special file")});
}

void TestHostileArchives::cutOff_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"zip", "tar.gz", "ustar", "7zip"})
        QTest::newRow(format) << QByteArray(format);
}

void TestHostileArchives::cutOff() {
    QFETCH(QByteArray, format);
    QByteArray archive = makeArchive(format.constData(), {file("first", noise(100'000, 1)),
                                                          file("second", noise(100'000, 2)),
                                                          file("third", noise(100'000, 3))});
    archive.truncate(archive.size() / 2);
    const Folder folder;
    folder.write(QStringLiteral("cut.arc"), archive);
    folder.write(QStringLiteral("other"), "other");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QVERIFY(walked.files.contains(QStringLiteral("other")));
    QVERIFY(walked.count(ErrorCode::Truncated) + walked.count(ErrorCode::Damaged) >= 1);
    if (format == "7zip") { // its list stands at the end
        QVERIFY(walked.files.contains(QStringLiteral("cut.arc")));
    } else {
        QCOMPARE(walked.files.value(QStringLiteral("cut.arc/first")), noise(100'000, 1));
        // What is there of the second one is looked at too.
        const QByteArray part = walked.files.value(QStringLiteral("cut.arc/second"));
        QVERIFY(!part.isEmpty() && part.size() < 100'000);
        QVERIFY(noise(100'000, 2).startsWith(part));
    }
}

void TestHostileArchives::wrongChecksum() {
    QByteArray archive = makeArchive(
        "zip-stored", {file("a", QByteArray(1000, 'a')), file("b", QByteArray(1000, 'b'))});
    const qsizetype at = archive.indexOf("aaaa");
    archive[at] = 'X';
    const Folder folder;
    folder.write(QStringLiteral("w.zip"), archive);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("w.zip"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.problem(QStringLiteral("a")).code, ErrorCode::Damaged);
    QCOMPARE(walked.files.value(QStringLiteral("a")).size(), 1000);
    QCOMPARE(walked.files.value(QStringLiteral("b")), QByteArray(1000, 'b'));
    QCOMPARE(walked.unread.size(), 1);
    QCOMPARE(walked.unread.constFirst().file, disc.entries().constFirst().id);
}

void TestHostileArchives::oneBadMemberOfMany() {
    QByteArray archive = makeArchive(
        "zip", {file("a", noise(5000, 1)), file("b", QByteArray(50'000, 'b')), file("c", "c")});
    const qsizetype at = archive.indexOf("b", archive.indexOf("PK\x03\x04", 30));
    for (int i = 20; i < 60; ++i) // the packed bytes of the second member
        archive[at + i] = char(0xff);
    const Folder folder;
    folder.write(QStringLiteral("w.zip"), archive);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("w.zip"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files.value(QStringLiteral("a")), noise(5000, 1));
    QCOMPARE(walked.files.value(QStringLiteral("c")), QByteArray("c"));
    QVERIFY(walked.problem(QStringLiteral("b")).code != ErrorCode::None);
}

void TestHostileArchives::helperDiesOfOneMember() {
    const QByteArray inner = makeArchive("tar.gz", {file("i1"), file("killer"), file("i2")});
    const Folder folder;
    folder.write(QStringLiteral("a.zip"),
                 makeArchive("zip", {file("f1"), file("inner.tgz", inner), file("f2"),
                                     file("killer2"), file("f3")}));
    DyingCaller caller({QStringLiteral("killer"), QStringLiteral("killer2")});
    Disc disc(caller);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.zip"))));
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QCOMPARE(walked.paths(),
             (QStringList{QStringLiteral("f1"), QStringLiteral("f2"), QStringLiteral("f3"),
                          QStringLiteral("inner.tgz/i1"), QStringLiteral("inner.tgz/i2")}));
    QCOMPARE(walked.unread.size(), 2);
    QCOMPARE(walked.problem(QStringLiteral("inner.tgz/killer")).code, ErrorCode::WorkerCrashed);
    QCOMPARE(walked.problem(QStringLiteral("killer2")).code, ErrorCode::WorkerCrashed);
    QCOMPARE(caller.deaths, 3);
}

void TestHostileArchives::helperDiesOnce() {
    const Folder folder;
    folder.write(QStringLiteral("a.zip"), makeArchive("zip", {file("f1"), file("f2"), file("f3")}));
    DyingCaller caller({QStringLiteral("f2")}, false); // somebody else's fault
    Disc disc(caller);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.zip"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files.size(), 3);
    QVERIFY(walked.unread.isEmpty());
}

void TestHostileArchives::helperDiesOfAll() {
    QList<Made> members;
    QStringList names;
    for (int i = 0; i < 100; ++i) {
        names << QStringLiteral("k%1").arg(i);
        members << file(names.constLast().toLatin1().constData());
    }
    const Folder folder;
    folder.write(QStringLiteral("bag/a.zip"), makeArchive("zip", members));
    folder.write(QStringLiteral("bag/b"), "b");
    DyingCaller caller(names);
    Disc disc(caller);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QVERIFY(walked.files.contains(QStringLiteral("b")));
    QVERIFY(walked.count(ErrorCode::WorkerCrashed) >= 1);
    QVERIFY(caller.calls < 60);
}

void TestHostileArchives::helperLies() {
    const Folder folder;
    folder.write(QStringLiteral("bag/a.zip"), makeArchive("zip", {file("f1")}));
    folder.write(QStringLiteral("bag/b"), "b");
    const SharedFd sealed = *memoryFile(std::span<const char>("abc", 3));
    const auto walkWith = [&](const LyingCaller::Lies& lies) {
        LyingCaller caller(lies);
        Disc disc(caller);
        if (!disc.addSource(folder.path(QStringLiteral("bag"))))
            return Walked{};
        return walkAll(disc);
    };
    // Names are cleaned here too, and sizes are those of the file that came.
    Walked walked = walkWith([&](const worker::Caller::OnEvent& emit) {
        QVERIFY(emit(memberEvent(QStringLiteral("../../../up") + QChar(0), sealed)));
    });
    QCOMPARE(walked.files.value(QStringLiteral("a.zip/up")), QByteArray("abc"));
    QCOMPARE(walked.order.constFirst().size, 3);
    QCOMPARE(walked.count(ErrorCode::BadPath), 1);

    const int open = ::memfd_create("open", MFD_ALLOW_SEALING);
    QCOMPARE(::write(open, "abc", 3), ssize_t(3));
    const SharedFd unsealed(open);
    const QList<std::pair<const char*, worker::Reply>> lies{
        {"a file that can still be changed", memberEvent(QStringLiteral("x"), unsealed)},
        {"no file at all", {memberEvent(QStringLiteral("x"), sealed).body, {}}},
        {"a file that is not open", memberEvent(QStringLiteral("x"), SharedFd())},
        {"two files", {memberEvent(QStringLiteral("x"), sealed).body, {sealed, sealed}}},
        {"no address", memberEvent(QStringLiteral("x"), sealed, {})},
        {"an address below zero", memberEvent(QStringLiteral("x"), sealed, {-5})},
        {"an address too deep", memberEvent(QStringLiteral("x"), sealed, media::Address(200, 1))},
        {"noise", {noise(5000, 3), {sealed}}},
        {"nothing", {{}, {}}},
    };
    for (const auto& [title, lie] : lies) {
        bool goOn = true;
        walked =
            walkWith([&goOn, lie = lie](const worker::Caller::OnEvent& emit) { goOn = emit(lie); });
        QVERIFY2(!goOn, title);
        QVERIFY2(walked.status.has_value(), title);
        QVERIFY2(walked.problem(QStringLiteral("a.zip")).code == ErrorCode::WorkerCrashed, title);
        QVERIFY2(walked.files.contains(QStringLiteral("b")), title);
    }
    // Endless members end at our limit.
    media::Limits limits;
    limits.maxFiles = 100;
    int sent = 0;
    LyingCaller caller([&](const worker::Caller::OnEvent& emit) {
        while (sent < 100'000 && emit(memberEvent(QStringLiteral("x"), sealed, {sent})))
            ++sent;
    });
    Disc disc(caller, limits);
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    walked = walkAll(disc);
    QVERIFY(sent <= 101);
    QCOMPARE(walked.problem(QStringLiteral("a.zip")).code, ErrorCode::TooLarge);
    // A member that comes twice is visited once.
    walked = walkWith([&](const worker::Caller::OnEvent& emit) {
        emit(memberEvent(QStringLiteral("x"), sealed, {1}));
        emit(memberEvent(QStringLiteral("y"), sealed, {1}));
    });
    QVERIFY(walked.files.contains(QStringLiteral("a.zip/x")));
    QVERIFY(!walked.files.contains(QStringLiteral("a.zip/y")));
}

void TestHostileArchives::archiveIsReplaced() {
    const Folder folder;
    folder.write(QStringLiteral("a.zip"), makeArchive("zip", {file("f1", "1")}));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("a.zip"))));
    (void)walkAll(disc);
    folder.write(QStringLiteral("a.zip"), makeArchive("zip", {file("f1", "another")}));
    QCOMPARE(disc.open(0).error().code, ErrorCode::Changed);
}

void TestHostileArchives::randomDamage_data() {
    QTest::addColumn<QByteArray>("archive");
    const QByteArray inner = makeArchive("tar.gz", {file("i1"), file("i2", noise(3000, 2))});
    const QList<Made> members{file("a", noise(3000, 1)), file("in.tgz", inner),
                              file("b", QByteArray(5000, 'b'))};
    for (const char* format : {"zip", "tar.gz", "ustar", "7zip"})
        QTest::newRow(format) << makeArchive(format, members);
}

/// Bytes thrown at random into every format: no crash, no hang, the file beside it is always read.
void TestHostileArchives::randomDamage() {
    QFETCH(QByteArray, archive);
    const Folder folder;
    folder.write(QStringLiteral("z"), "z");
    quint32 state = 12345;
    const auto next = [&state] { return (state = state * 1664525U + 1013904223U) >> 8U; };
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = archive;
        for (int i = 0; i < 1 + round % 8; ++i)
            bad[qsizetype(next() % quint32(bad.size()))] = char(next());
        folder.write(QStringLiteral("a.arc"), bad);
        Disc disc(inProcess());
        QVERIFY(disc.addSource(folder.path()));
        const Walked walked = walkAll(disc);
        QVERIFY(walked.status.has_value());
        QVERIFY(walked.files.contains(QStringLiteral("z")));
        QVERIFY(walked.files.size() + walked.unread.size() > 1); // the archive is there in some way
    }
}

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostile_archives.moc"
