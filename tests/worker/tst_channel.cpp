// SPDX-License-Identifier: GPL-3.0-or-later
// The border between the program and a helper: what is sent arrives, and what is wrong ends the
// connection.
#include "worker/channel.h"

#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace disclens;
using worker::Channel;
using worker::Message;

namespace {

struct Pair {
    SharedFd left, right;
    Pair() {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0) {
            left = SharedFd(ends[0]);
            right = SharedFd(ends[1]);
        }
    }
};

int openDescriptors() {
    int open = 0;
    for (int fd = 0; fd < 256; ++fd)
        open += ::fcntl(fd, F_GETFD) >= 0 ? 1 : 0;
    return open;
}

/// A header as in channel.cpp, made by hand.
QByteArray header(quint32 magic, quint64 bodySize, quint32 fds) {
    QByteArray bytes(32, '\0');
    const quint16 kind = quint16(Message::Kind::Reply);
    const quint64 number = 1;
    memcpy(bytes.data(), &magic, 4);
    memcpy(bytes.data() + 4, &kind, 2);
    memcpy(bytes.data() + 8, &number, 8);
    memcpy(bytes.data() + 16, &bodySize, 8);
    memcpy(bytes.data() + 24, &fds, 4);
    return bytes;
}
constexpr quint32 kMagic = 0x444C5731;

} // namespace

class TestChannel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMessageArrivesWhole_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("files");
        QTest::newRow("empty") << 0 << 0;
        QTest::newRow("small with one file") << 10 << 1;
        QTest::newRow("larger than the socket holds") << (5 << 20) + 3 << 0;
        QTest::newRow("large with all files") << (3 << 20) << Channel::kMaxFds;
    }

    void aMessageArrivesWhole() {
        QFETCH(int, size);
        QFETCH(int, files);
        Pair pair;
        Message sent;
        sent.kind = Message::Kind::Reply;
        sent.op = 7;
        sent.number = 0x1122334455667788;
        sent.body = QByteArray(size, 'b');
        for (int i = 0; i < files; ++i) {
            const QByteArray text = "file " + QByteArray::number(i);
            sent.fds.append(*memoryFile({text.constData(), size_t(text.size())}));
        }
        Channel::Status sending = Channel::Status::Broken;
        std::thread other([&] { sending = Channel(pair.left).send(sent, 5000); });
        Message got;
        const Channel::Status receiving = Channel(pair.right).receive(got, 5000);
        other.join();
        QCOMPARE(int(sending), int(Channel::Status::Ok));
        QCOMPARE(int(receiving), int(Channel::Status::Ok));
        QVERIFY(got.body == sent.body);
        QCOMPARE(got.op, sent.op);
        QCOMPARE(got.number, sent.number);
        QCOMPARE(got.fds.size(), qsizetype(files));
        for (int i = 0; i < files; ++i)
            QCOMPARE(*got.fds[i].read(0, 100), QByteArray("file " + QByteArray::number(i)));
    }

    void wrongBytesAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const int broken = int(Channel::Status::Broken);
        QTest::newRow("no magic") << header(1, 0, 0) << broken;
        QTest::newRow("a body above the limit")
            << header(kMagic, quint64(Channel::kMaxBody) + 1, 0) << broken;
        QTest::newRow("a body of all there is") << header(kMagic, ~quint64(0), 0) << broken;
        QTest::newRow("files that did not come") << header(kMagic, 0, 3) << broken;
        QTest::newRow("ends in the header")
            << header(kMagic, 0, 0).left(20) << int(Channel::Status::Closed);
        QTest::newRow("ends in the body")
            << QByteArray(header(kMagic, 100, 0) + QByteArray(50, 'x'))
            << int(Channel::Status::Closed);
    }

    void wrongBytesAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        Pair pair;
        QCOMPARE(::write(pair.left.get(), bytes.constData(), size_t(bytes.size())),
                 ssize_t(bytes.size()));
        pair.left = {};
        Message got;
        QCOMPARE(int(Channel(pair.right).receive(got, 2000)), expected);
    }

    void aClaimedBodyThatDoesNotComeTakesNoMemoryAndEnds() {
        Pair pair;
        const QByteArray bytes = header(kMagic, quint64(Channel::kMaxBody), 0);
        QCOMPARE(::write(pair.left.get(), bytes.constData(), size_t(bytes.size())),
                 ssize_t(bytes.size()));
        Message got;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(int(Channel(pair.right).receive(got, 200)), int(Channel::Status::TimedOut));
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(got.body.capacity() == 0);
    }

    void tooManyFilesAreRefusedAndNoneStaysOpen() {
        Pair pair;
        const int before = openDescriptors();
        {
            std::array<int, 20> fds{};
            fds.fill(0);
            QByteArray bytes = header(kMagic, 0, 20);
            iovec part{bytes.data(), size_t(bytes.size())};
            alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof fds)> room{};
            msghdr packet{};
            packet.msg_iov = &part;
            packet.msg_iovlen = 1;
            packet.msg_control = room.data();
            packet.msg_controllen = room.size();
            cmsghdr* rights = CMSG_FIRSTHDR(&packet);
            rights->cmsg_level = SOL_SOCKET;
            rights->cmsg_type = SCM_RIGHTS;
            rights->cmsg_len = CMSG_LEN(sizeof fds);
            memcpy(CMSG_DATA(rights), fds.data(), sizeof fds);
            QVERIFY(::sendmsg(pair.left.get(), &packet, 0) > 0);
            Message got;
            QCOMPARE(int(Channel(pair.right).receive(got, 2000)), int(Channel::Status::Broken));
        }
        QCOMPARE(openDescriptors(), before);
    }

    void anErrorCrossesTheBorder() {
        const Error error{ErrorCode::NotSupported, {QStringLiteral("Deflate64")}, "zip method 9"};
        QVERIFY(worker::unpackError(worker::packError(error)) == error);
    }

    void aDamagedErrorIsStillAnError() {
        QCOMPARE(int(worker::unpackError({}).code), int(ErrorCode::Internal));
        QCOMPARE(int(worker::unpackError(QByteArray(4, '\xff')).code), int(ErrorCode::Internal));
        QCOMPARE(int(worker::unpackError(QByteArray(4, '\0')).code), int(ErrorCode::Internal));
        QByteArray far = worker::packError({ErrorCode::Internal, {}, {}});
        far[3] = 120; // a code that we do not have
        QCOMPARE(int(worker::unpackError(far).code), int(ErrorCode::Internal));
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
