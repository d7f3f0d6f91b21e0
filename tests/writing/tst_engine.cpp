// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that read: what is missing or damaged is named, and the runtime can't phone home.
#include "tests/writing/writing_fixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace disclens;
using namespace disclens::test;

class TestEngine final : public QObject {
    Q_OBJECT

    static bool fetched() { return problemOf(findEngineFolder()).isEmpty(); }
    /// A folder like the real one; the first byte of `broken` is another.
    static void fill(const QString& folder, const char* left, const char* broken) {
        for (const EngineFile* file : kEngineFiles) {
            const QString name = QLatin1String(file->name);
            if (left && name == QLatin1String(left))
                continue;
            QFile::copy(findEngineFolder() + u'/' + name, folder + u'/' + name);
            QFile copy(folder + u'/' + name);
            if (broken && name == QLatin1String(broken) && copy.open(QIODevice::ReadWrite))
                copy.write("?", 1);
        }
    }

  private Q_SLOTS:
    void partsAreRecorded() {
        QVERIFY(engine().parts.size() >= 4);
        for (const Engine::Part& part : engine().parts) {
            QVERIFY(!part.name.isEmpty() && !part.version.isEmpty());
            QVERIFY(!part.licence.isEmpty() && !part.source.isEmpty());
        }
        QVERIFY(engine().scripts.contains(QStringLiteral("Latin")));
    }
    void pinnedHashesAreThoseOfTheFetchScript() {
        QFile list(QStringLiteral(DISCLENS_SOURCE_DIR "/packaging/engine/files.sha256"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray all = list.readAll();
        for (const EngineFile* file : kEngineFiles) {
            const QByteArray line = QByteArray(file->sha256) + "  " + file->name;
            QVERIFY2(all.contains(line), file->name);
        }
    }
    void nothingThereIsNamed() {
        const QTemporaryDir empty;
        QCOMPARE(problemOf(empty.path()), QStringLiteral("runtime-missing"));
        const auto opened = Runtime::open(empty.path());
        QVERIFY(!opened.has_value());
        QCOMPARE(int(opened.error().code), int(ErrorCode::NotSupported));
        QCOMPARE(opened.error().args, QStringList{QStringLiteral("runtime-missing")});
    }
    void whatIsMissingOrDamagedIsNamed_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no model") << QByteArray("ppocr-v4-find.onnx") << QByteArray()
                                  << QStringLiteral("models-missing");
        QTest::newRow("another model")
            << QByteArray() << QByteArray("ppocr-v4-read.onnx") << QStringLiteral("models-damaged");
        QTest::newRow("another runtime") << QByteArray() << QByteArray("libonnxruntime.so.1")
                                         << QStringLiteral("runtime-damaged");
    }
    void whatIsMissingOrDamagedIsNamed() {
        if (!fetched())
            QSKIP("packaging/fetch-engine has not run");
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, broken);
        QFETCH(QString, problem);
        const QTemporaryDir folder;
        fill(folder.path(), left.isEmpty() ? nullptr : left.constData(),
             broken.isEmpty() ? nullptr : broken.constData());
        const auto opened = Runtime::open(folder.path());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().args, QStringList{problem});
    }
    void aShortFileIsSeenAtOnce() {
        if (!fetched())
            QSKIP("packaging/fetch-engine has not run");
        const QTemporaryDir folder;
        fill(folder.path(), nullptr, nullptr);
        QVERIFY(QFile::resize(folder.filePath(QStringLiteral("ppocr-v4-read.onnx")), 100));
        QCOMPARE(problemOf(folder.path()), QStringLiteral("models-damaged"));
    }
    void theRuntimeImportsNoNetwork() {
        if (!fetched())
            QSKIP("packaging/fetch-engine has not run");
        QProcess tool;
        tool.start(QStringLiteral("readelf"),
                   {QStringLiteral("--dyn-syms"), QStringLiteral("-W"),
                    findEngineFolder() + u'/' + QLatin1String(kRuntimeFile.name)});
        QVERIFY(tool.waitForFinished(60'000));
        int imported = 0;
        bool hasMemcpy = false;
        while (tool.canReadLine()) {
            const QList<QByteArray> columns = tool.readLine().simplified().split(' ');
            if (columns.size() < 8 || columns[6] != "UND")
                continue;
            ++imported;
            const QByteArray name = columns[7].left(columns[7].indexOf('@'));
            hasMemcpy = hasMemcpy || name == "memcpy";
            for (const char* net :
                 {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "send",
                  "sendto", "sendmsg", "recv", "recvfrom", "getaddrinfo", "gethostbyname",
                  "gethostbyname_r", "getnameinfo", "res_query", "inet_pton", "curl_easy_init"})
                QVERIFY2(name != net, net);
        }
        QVERIFY2(imported > 100 && hasMemcpy, "the list of imports could not be read");
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    TestEngine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_engine.moc"
