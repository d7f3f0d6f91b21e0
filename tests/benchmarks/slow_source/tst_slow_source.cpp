// SPDX-License-Identifier: GPL-3.0-or-later
// How the program goes over a slow disc: each byte about once, in the disc's order, bad sectors
// named.
#include "disc_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <thread>
#include <vector>

using namespace disclens;
using namespace disclens::tests;

namespace {

/// Runs in a process of its own under the slow source: walks the folder while three others read
/// what was visited.
int walkSlowly(const QString& folder) {
    media::Disc disc(inProcess());
    if (!disc.addSource(folder))
        return 1;
    QStringList unread;
    int visited = 0;
    QElapsedTimer timer;
    timer.start();
    qint64 firstMs = -1;
    std::vector<std::thread> readers;
    const Status status = disc.walk(
        [&](const media::Entry&, const SharedFd& fd) {
            ++visited;
            if (firstMs < 0)
                firstMs = timer.elapsed();
            readers.emplace_back([fd] { (void)fd.read(0, fd.size()); });
            return true;
        },
        [&](const media::Unread& item) { unread << item.path; });
    for (std::thread& reader : readers)
        reader.join();
    std::printf("%d %lld %s\n", visited, static_cast<long long>(firstMs),
                qPrintable(unread.join(u',')));
    return status ? 0 : 1;
}

} // namespace

class TestSlowSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachByteOnceAndBadSectorsNamed();
};

void TestSlowSource::eachByteOnceAndBadSectorsNamed() {
    const Folder folder;
    for (int i = 0; i < 60; ++i)
        folder.write(QStringLiteral("cd/SER%1/IM%2").arg(i / 20).arg(i),
                     noise(100'000, quint32(i)));
    const QString stats = folder.path(QStringLiteral("stats.json"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(DISCLENS_SLOW_SOURCE));
    environment.insert(QStringLiteral("SLOW_SOURCE_DIR"), folder.path(QStringLiteral("cd")));
    environment.insert(QStringLiteral("SLOW_SOURCE_STATS"), stats);
    environment.insert(QStringLiteral("SLOW_SOURCE_SEEK_MS"), QStringLiteral("40"));
    environment.insert(QStringLiteral("SLOW_SOURCE_BAD"), QStringLiteral("SER1/IM25:50000-50100"));
    environment.insert(QStringLiteral("SLOW_SOURCE_BAD_MS"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--walk"), folder.path(QStringLiteral("cd"))});
    QVERIFY(process.waitForFinished(60'000));
    const qint64 took = timer.elapsed();
    QCOMPARE(process.exitCode(), 0);
    const QStringList said =
        QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u' ');
    QCOMPARE(said.size(), 3);
    QCOMPARE(said.at(0), QStringLiteral("59"));
    QCOMPARE(said.at(2), QStringLiteral("SER1/IM25"));
    QFile file(stats);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject counted = QJsonDocument::fromJson(file.readAll()).object();
    const double disc = counted.value(QLatin1String("disc_bytes")).toDouble();
    const double read = counted.value(QLatin1String("bytes_read")).toDouble();
    QCOMPARE(disc, 6'000'000.0);
    QVERIFY2(read <= disc && read >= 0.98 * disc, qPrintable(QString::number(read)));
    // The disc alone takes 1.5 s. The first files, before the medium is known to be slow, may cost
    // a few seeks.
    const int seeks = counted.value(QLatin1String("seeks")).toInt();
    QVERIFY2(seeks <= 20, qPrintable(QString::number(seeks)));
    QVERIFY2(took >= 1500, qPrintable(QString::number(took)));
    qInfo("6 MB at 4 MB/s: %lld ms, %d seeks, first file after %s ms", static_cast<long long>(took),
          seeks, qPrintable(said.at(1)));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--walk"))
        return walkSlowly(application.arguments().value(2));
    TestSlowSource test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_slow_source.moc"
