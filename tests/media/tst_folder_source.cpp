// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace disclens;
using namespace disclens::tests;
using media::Disc;
using media::SourceKind;

namespace {

QByteArray dicomHead(const QByteArray& sopClass) {
    QByteArray bytes(128, '\0');
    bytes += "DICM";
    bytes += QByteArray("\x02\0\x02\0UI", 6);
    const QByteArray value = sopClass.size() % 2 ? sopClass + '\0' : sopClass;
    bytes += char(value.size());
    bytes += '\0';
    return bytes + value + QByteArray(64, 'x');
}

} // namespace

/// Folders, single files and what stands in their way.
class TestFolderSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyFileOnceInNaturalOrder();
    void totalsAreTold();
    void dicomDirStandsForItsFolder_data();
    void dicomDirStandsForItsFolder();
    void singleFile();
    void whatCanNotBeOpened();
    void specialFilesAreNamedAndNotOpened();
    void linksAreNotFollowedOut();
    void linkLoop();
    void unreadableFolder();
    void limits();
    void replacedAfterListing();
    void changedSinceTheWalk();
    void growsWhileVisited();
    void driveIsRemoved();
    void lineBreaksInNames();
    void fourGigabytes();
    void sourceIsNotTouched();
    void canceled();
    void openFromManyThreads();
    void realDiscs();
};

void TestFolderSource::everyFileOnceInNaturalOrder() {
    const Folder folder;
    for (int i = 1; i <= 12; ++i)
        folder.write(QStringLiteral("DICOM/IM%1").arg(i), QByteArray::number(i));
    folder.write(QStringLiteral("AUTORUN.INF"), "x");
    folder.write(QStringLiteral("DICOMDIR"), "x");
    folder.write(QStringLiteral("EMPTY"), {});
    folder.makePath(QStringLiteral("none/in/here"));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    QCOMPARE(disc.sources().constFirst().kind, SourceKind::Folder);
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QVERIFY(walked.unread.isEmpty());
    QStringList order;
    for (const media::Entry& entry : walked.order) {
        order << entry.path;
        QVERIFY(!entry.inArchive);
        QCOMPARE(disc.entry(entry.id).path, entry.path);
        QVERIFY(entry.modifiedMs > 1'000'000'000'000);
    }
    QStringList expected{QStringLiteral("DICOMDIR"), QStringLiteral("AUTORUN.INF")};
    for (int i = 1; i <= 12; ++i)
        expected << QStringLiteral("DICOM/IM%1").arg(i);
    expected << QStringLiteral("EMPTY");
    QCOMPARE(order, expected);
    QCOMPARE(walked.files.value(QStringLiteral("DICOM/IM11")), QByteArray("11"));
    QCOMPARE(disc.entry(-1).id, kNoFile);
    QCOMPARE(disc.entry(15).id, kNoFile);
}

void TestFolderSource::totalsAreTold() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "12345");
    folder.write(QStringLiteral("b/c"), "123");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.listedFiles, 2);
    QCOMPARE(walked.listedBytes, 8);
    QCOMPARE(disc.sources().constFirst().files, 2);
    QCOMPARE(disc.sources().constFirst().bytes, 8);
}

void TestFolderSource::dicomDirStandsForItsFolder_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stands");
    const QByteArray directory = dicomHead("1.2.840.10008.1.3.10");
    QTest::newRow("by name and content") << QStringLiteral("DICOMDIR") << directory << true;
    QTest::newRow("in small letters") << QStringLiteral("dicomdir") << directory << true;
    QTest::newRow("with a version") << QStringLiteral("DICOMDIR;1") << directory << true;
    QTest::newRow("by content only") << QStringLiteral("index") << directory << true;
    QTest::newRow("damaged") << QStringLiteral("DICOMDIR") << QByteArray("junk") << true;
    QTest::newRow("empty") << QStringLiteral("DICOMDIR") << QByteArray() << true;
    QTest::newRow("a picture is none")
        << QStringLiteral("IM1") << dicomHead("1.2.840.10008.5.1.4.1.1.2") << false;
}

void TestFolderSource::dicomDirStandsForItsFolder() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stands);
    const Folder folder;
    folder.write(QLatin1String("cd/") + name, bytes);
    folder.write(QStringLiteral("cd/DICOM/not-listed"), "1");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QLatin1String("cd/") + name)));
    QCOMPARE(disc.sources().constFirst().kind, stands ? SourceKind::DicomDir : SourceKind::File);
    QCOMPARE(disc.sources().constFirst().name, stands ? QStringLiteral("cd") : name);
    QCOMPARE(walkAll(disc).files.size(), stands ? 2 : 1);
}

void TestFolderSource::singleFile() {
    const Folder folder;
    const QString path = folder.write(QStringLiteral("x/IM1"), dicomHead("1.2.3"));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(path));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("IM1")});
    QCOMPARE(walked.order.constFirst().contentType, QStringLiteral("application/dicom"));
    QVERIFY(disc.open(0));
    QCOMPARE(disc.open(1).error().code, ErrorCode::NotFound);
}

void TestFolderSource::whatCanNotBeOpened() {
    const Folder folder;
    Disc disc(inProcess());
    QCOMPARE(disc.addSource(folder.path(QStringLiteral("missing"))).error().code,
             ErrorCode::NotFound);
    QCOMPARE(disc.addSource({}).error().code, ErrorCode::NotFound);
    QCOMPARE(disc.addSource(folder.write(QStringLiteral("empty.dcm"), {})).error().code,
             ErrorCode::Empty);
    QCOMPARE(disc.addSource(QStringLiteral("/dev/null")).error().code, ErrorCode::NotSupported);
    const QByteArray fifo = QFile::encodeName(folder.path(QStringLiteral("fifo")));
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    QCOMPARE(disc.addSource(folder.path(QStringLiteral("fifo"))).error().code,
             ErrorCode::NotSupported);
    QVERIFY(disc.sources().isEmpty());
    QVERIFY(walkAll(disc).files.isEmpty());
    // An empty folder is a source with nothing in it.
    folder.makePath(QStringLiteral("nothing"));
    QVERIFY(disc.addSource(folder.path(QStringLiteral("nothing"))));
    QVERIFY(walkAll(disc).status.has_value());
}

void TestFolderSource::specialFilesAreNamedAndNotOpened() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "a");
    QCOMPARE(::mkfifo(QFile::encodeName(folder.path(QStringLiteral("fifo"))).constData(), 0600), 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(folder.path(QStringLiteral("socket"))).constData(),
             sizeof address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const bool device = ::mknod(QFile::encodeName(folder.path(QStringLiteral("zero"))).constData(),
                                S_IFCHR | 0600, makedev(1, 5)) == 0;
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc); // would hang on the pipe
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("a")});
    QCOMPARE(walked.count(ErrorCode::NotSupported), device ? 3 : 2);
    QCOMPARE(walked.problem(QStringLiteral("fifo")).args,
             QStringList{QStringLiteral("special file")});
    ::close(socket);
}

void TestFolderSource::linksAreNotFollowedOut() {
    const Folder folder;
    folder.write(QStringLiteral("outside/secret"), "secret");
    folder.write(QStringLiteral("disc/IMG/1"), "1");
    const auto link = [&](const char* target, const char* name) {
        return ::symlink(target,
                         QFile::encodeName(folder.path(QString::fromLatin1(name))).constData()) ==
               0;
    };
    QVERIFY(link("../outside/secret", "disc/out"));
    QVERIFY(link("../outside", "disc/outfolder"));
    QVERIFY(link("/etc/passwd", "disc/IMG/passwd"));
    QVERIFY(link("missing", "disc/broken"));
    QVERIFY(link("IMG/1", "disc/inside"));
    QVERIFY(link("IMG", "disc/insidefolder"));
    QVERIFY(link("disc", "way"));
    Disc disc(inProcess());
    QVERIFY(
        disc.addSource(folder.path(QStringLiteral("way")))); // the person's own link is followed
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("IMG/1")});
    QStringList told;
    for (const media::Unread& unread : walked.unread) {
        QCOMPARE(unread.why.code, ErrorCode::BadPath);
        QCOMPARE(unread.why.args, QStringList{QStringLiteral("link")});
        told << unread.path;
    }
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("IMG/passwd"), QStringLiteral("broken"),
                                QStringLiteral("out"), QStringLiteral("outfolder")}));
}

void TestFolderSource::linkLoop() {
    const Folder folder;
    folder.write(QStringLiteral("a/1"), "1");
    const auto link = [&](const char* target, const char* name) {
        return ::symlink(target,
                         QFile::encodeName(folder.path(QString::fromLatin1(name))).constData()) ==
               0;
    };
    QVERIFY(link("..", "a/up"));
    QVERIFY(link("self", "self"));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("a/1")});
    QCOMPARE(walked.problem(QStringLiteral("self")).code, ErrorCode::BadPath);
}

void TestFolderSource::unreadableFolder() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "a");
    folder.write(QStringLiteral("closed/b"), "b");
    const QString closedFile = folder.write(QStringLiteral("closed.txt"), "c");
    const QByteArray closed = QFile::encodeName(folder.path(QStringLiteral("closed")));
    QCOMPARE(::chmod(closed.constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(closedFile).constData(), 0), 0);
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    // Root may read everything, so the test becomes somebody else for a while.
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::seteuid(65534), 0);
    Disc disc(inProcess());
    const Result<int> id = disc.addSource(folder.path());
    const Walked walked = walkAll(disc);
    const Result<int> direct = disc.addSource(folder.path(QStringLiteral("closed")));
    const Result<int> file = disc.addSource(closedFile);
    if (root)
        QCOMPARE(::seteuid(0), 0);
    ::chmod(closed.constData(), 0700);
    QVERIFY(id.has_value());
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("a")});
    QCOMPARE(walked.problem(QStringLiteral("closed")).code, ErrorCode::NotAllowed);
    QCOMPARE(walked.problem(QStringLiteral("closed.txt")).code, ErrorCode::NotAllowed);
    QCOMPARE(direct.error().code, ErrorCode::NotAllowed);
    QCOMPARE(file.error().code, ErrorCode::NotAllowed);
    // Its name is on the disc and can be inspected.
    QCOMPARE(disc.entries().size(), 2);
}

void TestFolderSource::limits() {
    const Folder folder;
    for (int i = 0; i < 20; ++i)
        folder.write(QStringLiteral("f%1").arg(i), "x");
    folder.write(QStringLiteral("d/").repeated(10) + QStringLiteral("deep"), "deep");
    media::Limits limits;
    limits.maxFolderDepth = 5;
    Disc shallow(inProcess(), limits);
    QVERIFY(shallow.addSource(folder.path()));
    const Walked less = walkAll(shallow);
    QCOMPARE(less.files.size(), 20);
    QCOMPARE(less.count(ErrorCode::TooDeep), 1);
    limits = {};
    limits.maxFiles = 10;
    Disc few(inProcess(), limits);
    QVERIFY(few.addSource(folder.path()));
    const Walked ten = walkAll(few);
    QVERIFY(ten.status.has_value());
    QVERIFY(ten.files.size() <= 10);
    QVERIFY(ten.count(ErrorCode::TooLarge) >= 1);
}

void TestFolderSource::replacedAfterListing() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "a");
    folder.write(QStringLiteral("b"), "b");
    folder.write(QStringLiteral("c"), "c");
    folder.write(QStringLiteral("d"), "d");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    QStringList seen;
    QList<media::Unread> unread;
    const Status status = disc.walk(
        [&](const media::Entry& entry, const SharedFd&) {
            if (entry.path == QLatin1String("a")) { // while it is visited, the others change
                QFile::remove(folder.path(QStringLiteral("b")));
                ::mkfifo(QFile::encodeName(folder.path(QStringLiteral("b"))).constData(), 0600);
                QFile::remove(folder.path(QStringLiteral("c")));
                [[maybe_unused]] const int rc = ::symlink(
                    "/etc/passwd", QFile::encodeName(folder.path(QStringLiteral("c"))).constData());
                QFile::remove(folder.path(QStringLiteral("d")));
            }
            seen << entry.path;
            return true;
        },
        [&](const media::Unread& item) { unread << item; });
    QVERIFY(status.has_value());
    QCOMPARE(seen, QStringList{QStringLiteral("a")});
    QCOMPARE(unread.size(), 3);
    QCOMPARE(unread.at(0).why.code, ErrorCode::NotSupported);
    QCOMPARE(unread.at(1).why.code, ErrorCode::BadPath);
    QCOMPARE(unread.at(2).why.code, ErrorCode::NotFound);
}

void TestFolderSource::changedSinceTheWalk() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "a");
    folder.write(QStringLiteral("b"), "b");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    (void)walkAll(disc);
    folder.write(QStringLiteral("a"), "another");
    QFile::remove(folder.path(QStringLiteral("b")));
    QCOMPARE(disc.open(0).error().code, ErrorCode::Changed);
    QCOMPARE(disc.open(1).error().code, ErrorCode::NotFound);
}

void TestFolderSource::growsWhileVisited() {
    const Folder folder;
    folder.write(QStringLiteral("a"), "a");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    QList<media::Unread> unread;
    (void)disc.walk(
        [&](const media::Entry&, const SharedFd&) {
            folder.write(QStringLiteral("a"), "much longer");
            return true;
        },
        [&](const media::Unread& item) { unread << item; });
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread.constFirst().why.code, ErrorCode::Changed);
    QCOMPARE(unread.constFirst().file, 0);
}

void TestFolderSource::driveIsRemoved() {
    const Folder folder;
    for (int i = 0; i < 4; ++i)
        folder.write(QStringLiteral("cd/DIR%1/f").arg(i), "x");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("cd"))));
    QList<media::Unread> unread;
    int visited = 0;
    const Status status = disc.walk(
        [&](const media::Entry&, const SharedFd&) {
            if (++visited == 1)
                QFile::rename(folder.path(QStringLiteral("cd/DIR1")),
                              folder.path(QStringLiteral("gone")));
            return true;
        },
        [&](const media::Unread& item) { unread << item; });
    QVERIFY(status.has_value());
    QCOMPARE(visited, 3);
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread.constFirst().why.code, ErrorCode::NotFound);
    QCOMPARE(disc.entries().size(), 4);
}

void TestFolderSource::lineBreaksInNames() {
    const Folder folder;
    folder.write(QStringLiteral("a\nb.dcm"), "1");
    folder.write(QStringLiteral("<script>"), "2");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), (QStringList{QStringLiteral("<script>"), QStringLiteral("a\nb.dcm")}));
    QCOMPARE(walked.unread.size(), 1);
    QCOMPARE(walked.unread.constFirst().why.code, ErrorCode::BadPath);
    QVERIFY(!walked.unread.constFirst().path.contains(u'\n'));
    QVERIFY(disc.entry(walked.unread.constFirst().file).renamed);
    QVERIFY(disc.open(walked.unread.constFirst().file));
}

void TestFolderSource::fourGigabytes() {
    const Folder folder;
    const QString path = folder.write(QStringLiteral("big.dcm"), dicomHead("1.2.3"));
    const qint64 size = (qint64(4) << 30) + 123;
    QCOMPARE(::truncate(QFile::encodeName(path).constData(), off_t(size)), 0);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc, false);
    QCOMPARE(walked.order.size(), 1);
    QCOMPARE(walked.order.constFirst().size, size);
    const Result<SharedFd> file = disc.open(0);
    QVERIFY(file.has_value());
    QCOMPARE(file->read(size - 3, 10)->size(), 3);
}

void TestFolderSource::sourceIsNotTouched() {
    const Folder folder;
    const QByteArray path = QFile::encodeName(folder.write(QStringLiteral("sub/a"), "a"));
    // An access time older than the change time is what "relatime" would renew.
    const timespec times[2] = {{1'000'000'000, 0}, {1'500'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files.first(), QByteArray("a"));
    QVERIFY(disc.open(0)->read(0, 1));
    struct stat info {};
    QCOMPARE(::stat(path.constData(), &info), 0);
    QCOMPARE(qint64(info.st_atim.tv_sec), qint64(1'000'000'000));
    QVERIFY(walked.order.constFirst().modifiedMs == qint64(1'500'000'000) * 1000);
    // And nobody can write through the descriptor.
    const Result<SharedFd> file = disc.open(0);
    QCOMPARE(::fcntl(file->get(), F_GETFL) & O_ACCMODE, O_RDONLY);
}

void TestFolderSource::canceled() {
    const Folder folder;
    for (int i = 0; i < 10; ++i)
        folder.write(QString::number(i), "x");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    worker::CancelToken cancel;
    int visited = 0;
    const Status status = disc.walk(
        [&](const media::Entry&, const SharedFd&) {
            if (++visited == 3)
                cancel.cancel();
            return true;
        },
        {}, {}, cancel);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Canceled);
    QCOMPARE(visited, 3);
    QCOMPARE(walkAll(disc).files.size(), 7);
}

void TestFolderSource::openFromManyThreads() {
    const Folder folder;
    for (int i = 0; i < 50; ++i)
        folder.write(QStringLiteral("d%1/f").arg(i), QByteArray::number(i));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    std::atomic<bool> stop = false;
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([&] {
            while (!stop) {
                for (const media::Entry& entry : disc.entries()) {
                    if (disc.open(entry.id))
                        ++good;
                }
            }
        });
    const Walked walked = walkAll(disc);
    while (good < 200) // after the walk there is surely something to open
        std::this_thread::yield();
    stop = true;
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(walked.files.size(), 50);
}

/// Every file of the real scans is met once, under its own name, or as a folder when it is an
/// archive.
void TestFolderSource::realDiscs() {
    const QString root = QStringLiteral(DISCLENS_SHARED_DATA);
    if (!QFile::exists(root))
        QSKIP("The shared data is not there, so no real discs were read.");
    QStringList expected;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        expected << QDir(root).relativeFilePath(files.next());
    expected.sort();
    Disc disc(inProcess());
    QVERIFY(disc.addSource(root));
    const Walked walked = walkAll(disc, false);
    QVERIFY(walked.status.has_value());
    QStringList met;
    for (const media::Entry& entry : walked.order) {
        QString path = entry.path;
        while (entry.inArchive && !path.isEmpty() && !expected.contains(path))
            path = path.section(u'/', 0, -2);
        if (met.isEmpty() || met.constLast() != path)
            met << path;
    }
    met.sort();
    QCOMPARE(met, expected);
    for (const media::Unread& unread : walked.unread)
        qInfo("%s: %d %s", qPrintable(unread.path), int(unread.why.code),
              qPrintable(unread.why.args.join(u' ')));
    QVERIFY(walked.unread.isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderSource)
#include "tst_folder_source.moc"
