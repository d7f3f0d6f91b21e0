// SPDX-License-Identifier: GPL-3.0-or-later
// No process of the program can open an internet socket: the one with the window, its threads, its
// children, its helpers.
#include "worker/pool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <ifaddrs.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace disclens;

namespace {

int socketError(int family, int type) {
    errno = 0;
    const int fd = ::socket(family, type, 0);
    if (fd >= 0)
        ::close(fd);
    return fd >= 0 ? 0 : errno;
}

bool allRefused() {
    for (const int family : {AF_INET, AF_INET6, AF_PACKET, AF_NETLINK, AF_VSOCK, AF_BLUETOOTH})
        for (const int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW})
            if (socketError(family, type) != EACCES)
                return false;
    return true;
}

} // namespace

class TestInternet : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void thisProcessIsRefused() {
        QCOMPARE(socketError(AF_INET, SOCK_STREAM), EACCES);
        QCOMPARE(socketError(AF_INET, SOCK_DGRAM), EACCES);
        QCOMPARE(socketError(AF_INET6, SOCK_STREAM), EACCES);
        QCOMPARE(socketError(AF_INET6, SOCK_DGRAM), EACCES);
        QVERIFY(allRefused());
    }

    void unixSocketsStay() {
        QCOMPARE(socketError(AF_UNIX, SOCK_STREAM), 0);
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void upperBitsOfTheFamilyDoNotHelp() {
        // The kernel takes the lower 32 bits only; the filter sees all 64.
        errno = 0;
        const long fd = ::syscall(SYS_socket, (1L << 32) | AF_INET, SOCK_STREAM, 0);
        QCOMPARE(fd, -1L);
        QCOMPARE(errno, EACCES);
    }

    void namesAreNotLookedUp() {
        addrinfo* found = nullptr;
        QVERIFY(::getaddrinfo("example.org", "80", nullptr, &found) != 0);
        QVERIFY(!found);
        // The list of network interfaces answers (with or without addresses) and does not crash.
        ifaddrs* interfaces = nullptr;
        if (::getifaddrs(&interfaces) == 0)
            ::freeifaddrs(interfaces);
    }

    void otherWaysToASocketAreClosed() {
        errno = 0;
        QCOMPARE(::syscall(SYS_io_uring_setup, 1, nullptr), -1L);
        QCOMPARE(errno, ENOSYS);
    }

    void anotherThreadIsRefused() {
        bool refused = false;
        std::thread([&refused] { refused = allRefused(); }).join();
        QVERIFY(refused);
    }

    void aThreadFromBeforeIsRefused() { QVERIFY(s_earlyThreadRefused); }

    void aChildProcessIsRefused() {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(allRefused() ? 42 : 1);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
    }

    void aHelperIsRefusedThatAndMore() {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("scan")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();

        worker::Pool pool;
        worker::Request request;
        request.op = worker::Op::Misbehave;
        request.body = "try " + QFile::encodeName(file.fileName());
        const auto answer = pool.callAndWait(request);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().detail.constData());
        QMap<QByteArray, QByteArray> said;
        for (const QByteArray& line : answer->body.split('\n'))
            if (const qsizetype at = line.indexOf('='); at > 0)
                said[line.left(at)] = line.mid(at + 1);

        const QByteArray refused = QByteArray::number(EACCES);
        for (const char* what : {"inet-tcp", "inet-udp", "inet6-tcp", "packet", "unix", "exec"})
            QVERIFY2(said.value(what) == refused, what);
        QCOMPARE(said.value("getaddrinfo"), QByteArray("refused"));
        QCOMPARE(said.value("io_uring"), QByteArray::number(ENOSYS));
        QCOMPARE(said.value("memfd"), QByteArray("ok"));
        QCOMPARE(said.value("memfd-by-name"), QByteArray("ok"));
        QCOMPARE(said.value("descriptors"), QByteArray("1")); // its socket
        QVERIFY(pool.protection().separateProcess);
        QVERIFY(pool.protection().noInternet);
        if (!pool.protection().noWriting)
            QSKIP("This kernel has no Landlock: the rest of the wall can't be tried.");
        for (const char* what : {"read-given", "write-given", "create", "passwd"})
            QVERIFY2(said.value(what) == refused, what);
        QVERIFY(!QFile::exists(file.fileName() + QStringLiteral(".new")));
        if (QFile::exists(QStringLiteral("/etc/fonts/fonts.conf")))
            QCOMPARE(said.value("fonts"), QByteArray("ok"));
    }

  public:
    static inline bool s_earlyThreadRefused = false;
};

int main(int argc, char** argv) {
    ::setenv("DISCLENS_TEST_MISBEHAVE", "1", 1);
    // A library may have started a thread before main(): the filter must reach it.
    std::atomic<bool> go = false;
    std::thread early([&go] {
        while (!go)
            ::usleep(1000);
        TestInternet::s_earlyThreadRefused = allRefused();
    });
    const bool refused = worker::refuseInternet();
    go = true;
    early.join();
    if (!refused)
        return 77;
    worker::Nursery::start({});
    QCoreApplication application(argc, argv);
    TestInternet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_internet.moc"
