// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself on the command line: exit status, what is printed where, which files appear.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <csignal>
#include <utility>

namespace {

struct Run {
    int status = -1;
    QByteArray out, err;
};

QString program() {
    return qEnvironmentVariable("DISCLENS_PROGRAM");
}

Run disclens(const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    Run run;
    if (!process.waitForFinished(100'000))
        return run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

/// What a run ends with that has done all it can: without the parts that read writing some things
/// stay unchecked.
int allDone() {
    static const bool reads = [] {
        QTemporaryDir nothing;
        const Run run = disclens({QStringLiteral("inspect"), nothing.path(),
                                  QStringLiteral("--json"), QStringLiteral("-")});
        return !run.out.contains("text-runtime-missing");
    }();
    return reads ? 0 : 4;
}

/// One line, one sentence, nothing technical.
bool isPlainSentence(const QByteArray& text) {
    const QByteArray line = text.trimmed();
    return !line.isEmpty() && !line.contains('\n') &&
           (line.endsWith('.') || line.endsWith("cdrom") || line.endsWith("disc"));
}

/// The program listens for Ctrl+C; before that it ends as any program does.
bool catchesInterrupt(qint64 pid) {
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1));
    return false;
}

bool writeLockedZip(const QString& to, const QString& member, const char* password) {
    QFile file(member);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    archive* zip = archive_write_new();
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "IMG/1");
    archive_entry_set_size(entry, bytes.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    const bool good =
        archive_write_set_format_zip(zip) == ARCHIVE_OK &&
        archive_write_set_options(zip, "zip:encryption=zipcrypt") == ARCHIVE_OK &&
        archive_write_set_passphrase(zip, password) == ARCHIVE_OK &&
        archive_write_open_filename(zip, QFile::encodeName(to).constData()) == ARCHIVE_OK &&
        archive_write_header(zip, entry) == ARCHIVE_OK &&
        archive_write_data(zip, bytes.constData(), size_t(bytes.size())) == bytes.size() &&
        archive_write_close(zip) == ARCHIVE_OK;
    archive_entry_free(entry);
    archive_write_free(zip);
    return good;
}

const QString kDisc = QStringLiteral(DISCLENS_SHARED_DATA "/assembled-cd");

} // namespace

class TestCli : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        if (!QFileInfo(program()).isExecutable())
            QSKIP("The program disclens is not built beside the tests.");
    }

    /// Without a command the program goes on as the one with the window, with the same arguments;
    /// the command line itself loads nothing that only a window or a video needs.
    void theWindowIsAProgramOfItsOwn() {
        const QString window =
            QFileInfo(program()).absolutePath() + QStringLiteral("/disclens-window");
        if (!QFileInfo(window).isExecutable())
            QSKIP("Built with DISCLENS_BUILD_UI=OFF: no disclens-window.");
        QTemporaryDir nothing;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), nothing.path());
        process.setProcessEnvironment(environment);
        process.start(program(), {nothing.path()});
        QVERIFY(process.waitForStarted());
        const QString self = QStringLiteral("/proc/%1/exe").arg(process.processId());
        QTRY_COMPARE(QFile::symLinkTarget(self), QFileInfo(window).canonicalFilePath());
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
        QVERIFY(line.open(QIODevice::ReadOnly));
        QCOMPARE(line.readAll(),
                 QFile::encodeName(program()) + '\0' + QFile::encodeName(nothing.path()) + '\0');
        process.kill();
        process.waitForFinished();

        environment.insert(QStringLiteral("LD_TRACE_LOADED_OBJECTS"), QStringLiteral("1"));
        QProcess loader;
        loader.setProcessEnvironment(environment);
        loader.start(program(), {});
        QVERIFY(loader.waitForFinished());
        const QByteArray libraries = loader.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        for (const char* late : {"libQt6Widgets", "libvtkRenderingOpenGL2", "libavcodec", "libjxl"})
            QVERIFY2(!libraries.contains(late), late);
    }

    void versionAndHelp() {
        QElapsedTimer clock;
        clock.start();
        const Run version = disclens({QStringLiteral("--version")});
        qInfo("--version took %lld ms", clock.elapsed());
        QCOMPARE(version.status, 0);
        QVERIFY(version.out.startsWith("DiscLens "));
        const Run help = disclens({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("Examples:"));
        for (const char* command : {"inspect", "example", "protect", "consent"})
            QVERIFY(help.out.contains(command));
    }

    void helpOfInspectNamesEveryOption() {
        const Run help = disclens({QStringLiteral("inspect"), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* part : {"--json", "--html", "--pdf", "--checks", "--language", "--country",
                                 "--mask", "--show-values", "--face-picture", "--quiet",
                                 "--password-file", "--no-pictures", "Exit status", "Examples"})
            QVERIFY2(help.out.contains(part), part);
    }

    void wrongUsageIsOnePlainSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char* title, const char* line, const char* names) {
            QTest::newRow(title) << QString::fromLatin1(line).split(QLatin1Char(' '))
                                 << QByteArray(names);
        };
        row("unknown option", "--nonsense", "--nonsense");
        row("unknown option of inspect", "inspect x --nonsense", "--nonsense");
        row("no path", "inspect", "disclens inspect");
        row("option without its value", "inspect x --json", "--json");
        row("unknown check", "inspect x --checks metadata,colour", "colour");
        row("unknown language", "inspect x --language qqqq", "qqqq");
        row("unknown country", "inspect x --country XQX", "XQX");
        row("mask and face picture", "inspect x --mask --face-picture f.png", "--mask");
        row("mask and values", "inspect x --mask --show-values", "--mask");
        row("web page on the screen", "inspect x --html -", "--html");
        row("two outputs of one name", "inspect x --html a --pdf a", "file name");
        row("example without a folder", "example", "disclens example");
        row("protect", "protect x --out y", "This version");
        row("no form", "consent", "disclens consent");
        row("two forms", "consent a b", "disclens consent");
        row("unknown option of consent", "consent x --nonsense", "--nonsense");
        row("consent option without its value", "consent x --json", "--json");
        row("password file that is not there", "inspect x --password-file /nowhere", "password");
    }

    void wrongUsageIsOnePlainSentence() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, names);
        const Run run = disclens(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(isPlainSentence(run.err), run.err.constData());
        QVERIFY2(run.err.contains(names), run.err.constData());
    }

    void nothingReadableIsThree() {
        const Run run = disclens({QStringLiteral("inspect"), QStringLiteral("/nowhere/at/all")});
        QCOMPARE(run.status, 3);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(isPlainSentence(run.err), run.err.constData());
    }

    void withoutThePartsThatReadTheSearchIsNotChecked() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const QString report = QStringLiteral("-");
        qputenv("DISCLENS_ENGINE", "/nowhere/at/all");
        const Run run = disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--checks"),
                                  QStringLiteral("text"), QStringLiteral("--json"), report});
        const Run without =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                      QStringLiteral("--json"), report});
        qunsetenv("DISCLENS_ENGINE");
        QCOMPARE(run.status, 4); // some things could not be checked
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        bool said = false;
        for (const QJsonValue& item : json[QStringLiteral("not_checked")].toArray())
            said = said ||
                   item.toObject()[QStringLiteral("what")] == QLatin1String("text-runtime-missing");
        QVERIFY2(said, run.out.constData());
        // What the person left out is not missing.
        for (const QJsonValue& item :
             QJsonDocument::fromJson(without.out).object()[QStringLiteral("not_checked")].toArray())
            QVERIFY(item.toObject()[QStringLiteral("check")] != QLatin1String("text"));
    }

    /// Not the disc is to blame, but DiscLens.
    void withoutTheFaceModuleItSaysThatAPartIsMissing() {
        const QString head = QStringLiteral(DISCLENS_SHARED_DATA "/invesalius-cranium/CT");
        if (!QDir(head).exists())
            QSKIP("../shared/data/invesalius-cranium is not here.");
        QTemporaryDir alone;
        const QString copy = alone.filePath(QStringLiteral("disclens"));
        QVERIFY(QFile::copy(program(), copy));
        QProcess process;
        process.start(copy, {QStringLiteral("inspect"), head, QStringLiteral("--checks"),
                             QStringLiteral("face"), QStringLiteral("--quiet")});
        QVERIFY(process.waitForFinished(120'000));
        const QString out = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        QVERIFY2(out.contains(QStringLiteral("a part of DiscLens is missing")), qPrintable(out));
        QVERIFY(!out.contains(QStringLiteral("could not be read")));
    }

    void anEmptyFolderIsSaidInPlainWords() {
        QTemporaryDir folder;
        const Run run = disclens({QStringLiteral("inspect"), folder.path()});
        QVERIFY(run.status == allDone() || run.status == 3);
        QVERIFY2(run.out.contains("We found no files"), run.out.constData());
    }

    void summaryHidesValuesUnlessAsked() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const Run hidden =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures")});
        QVERIFY(hidden.status == 0 || hidden.status == 4);
        QVERIFY(hidden.out.size() > 200);
        QVERIFY(!hidden.out.toLower().contains("miller"));
        QVERIFY(!hidden.out.contains("\x1b["));
        const Run shown =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                      QStringLiteral("--show-values")});
        QVERIFY(shown.out.toLower().contains("miller"));
        for (const Run& run : {hidden, shown})
            QVERIFY(run.out.contains(
                "A disc seldom shows whether AI was used or who got copies. Ask."));
    }

    void jsonOnTheScreen() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const Run run = disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--json"),
                                  QStringLiteral("-"), QStringLiteral("--quiet")});
        QVERIFY2(run.status == 0 || run.status == 4, run.err.constData());
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(run.out, &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("disclens-report/1"));
        for (const char* key : {"sources", "unreadable", "not_checked", "patients", "series",
                                "findings", "questions", "checked", "program"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        const QJsonObject source = json[QStringLiteral("sources")].toArray().first().toObject();
        QVERIFY(source[QStringLiteral("dicom_files")].toInt() >= 7);
        // Every picture was decoded, or is named as one that can't be.
        int decoded = 0;
        for (const QJsonValue& series : json[QStringLiteral("series")].toArray())
            decoded += series.toObject()[QStringLiteral("decoded_frames")].toInt();
        QVERIFY(decoded > 0);
    }

    void maskedJsonHoldsNoName() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const Run run = disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--json"),
                                  QStringLiteral("-"), QStringLiteral("--mask"),
                                  QStringLiteral("--no-pictures")});
        QVERIFY(run.status == 0 || run.status == 4);
        QVERIFY(!run.out.toLower().contains("miller"));
        QVERIFY(!run.out.contains("19310227"));
    }

    void filesAreForTheUserAlone() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        QTemporaryDir folder;
        const QString html = folder.filePath(QStringLiteral("r.html"));
        const QString pdf = folder.filePath(QStringLiteral("r.pdf"));
        const QString json = folder.filePath(QStringLiteral("r.json"));
        const Run run = disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--html"), html,
                                  QStringLiteral("--pdf"), pdf, QStringLiteral("--json"), json,
                                  QStringLiteral("--no-pictures")});
        QVERIFY2(run.status == 0 || run.status == 4, run.err.constData());
        QVERIFY(run.out.isEmpty());
        for (const QString& file : {html, pdf, json}) {
            QVERIFY2(QFileInfo(file).size() > 500, qPrintable(file));
            QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther |
                                                 QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void theFacePictureComesOnlyWhenThereIsAFace() {
        const QString head = QStringLiteral(DISCLENS_SHARED_DATA "/invesalius-cranium/CT");
        if (!QDir(kDisc).exists() || !QDir(head).exists())
            QSKIP("../shared/data is not here.");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("face.png"));
        const Run none =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                      QStringLiteral("--face-picture"), file});
        QCOMPARE(none.status, 4);
        QVERIFY(none.err.contains("face"));
        QVERIFY(!QFile::exists(file));
        const Run run = disclens({QStringLiteral("inspect"), head, QStringLiteral("--checks"),
                                  QStringLiteral("face"), QStringLiteral("--face-picture"), file,
                                  QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.status, 0);
        QVERIFY(QFileInfo(file).size() > 2000);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json[QStringLiteral("series")][0][QStringLiteral("face")][QStringLiteral("level")]
                     .toString(),
                 QStringLiteral("could"));
        // Never unasked.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void peopleAreCountedForTheCountryThatWasNamed() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const auto linkage = [](const QStringList& more) {
            const Run run =
                disclens(QStringList{QStringLiteral("inspect"), kDisc, QStringLiteral("--checks"),
                                     QStringLiteral("linkage"), QStringLiteral("--json"),
                                     QStringLiteral("-")} +
                         more);
            const QJsonObject json = QJsonDocument::fromJson(run.out).object();
            for (const QJsonValue& item : json[QStringLiteral("not_checked")].toArray())
                if (item[QStringLiteral("check")].toString() == QLatin1String("linkage"))
                    qWarning("linkage was not checked");
            return json[QStringLiteral("linkage")].toObject();
        };
        const QJsonObject france = linkage({QStringLiteral("--country"), QStringLiteral("FR")});
        QCOMPARE(france[QStringLiteral("country")].toString(), QStringLiteral("FR"));
        QCOMPARE(france[QStringLiteral("country_from")].toString(), QStringLiteral("chosen"));
        QCOMPARE(france[QStringLiteral("year")].toInt(), 2025);
        // Without a country it says what it took, and why.
        const QJsonObject none = linkage({});
        QVERIFY(none[QStringLiteral("country_from")].toString() != QLatin1String("chosen"));
        QVERIFY(!none[QStringLiteral("country_from")].toString().isEmpty());
    }

    void wordsFollowWhoseDiscItIs() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const auto json = [](const char* whose) {
            const Run run =
                disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                          QStringLiteral("--whose"), QString::fromLatin1(whose),
                          QStringLiteral("--json"), QStringLiteral("-")});
            return QJsonDocument::fromJson(run.out).object();
        };
        const auto asked = [&json](const char* whose) {
            return json(whose)[QStringLiteral("questions")][0][QStringLiteral("question")]
                .toString();
        };
        QVERIFY(asked("mine").contains(QLatin1String("my images")));
        QVERIFY(asked("helped").contains(QLatin1String("their images")));
        QVERIFY(asked("child").contains(QStringLiteral("my child’s images")));
        // Not mine: hidden, and what to do.
        const QJsonObject other = json("other");
        QCOMPARE(other[QStringLiteral("program")][QStringLiteral("whose")].toString(),
                 QStringLiteral("other"));
        QVERIFY(other[QStringLiteral("sources")][0][QStringLiteral("name")].toString().startsWith(
            QLatin1String("source ")));
        const Run text =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                      QStringLiteral("--whose"), QStringLiteral("other")});
        QVERIFY(text.out.contains("THIS DISC IS NOT YOURS"));
        QVERIFY(text.out.contains("Give it back to the clinic"));
        for (const QStringList& wrong :
             {QStringList{QStringLiteral("other"), QStringLiteral("--show-values")},
              QStringList{QStringLiteral("nobody")}}) {
            const Run run = disclens(
                QStringList{QStringLiteral("inspect"), kDisc, QStringLiteral("--whose")} + wrong);
            QCOMPARE(run.status, 2);
            QVERIFY2(isPlainSentence(run.err), run.err.constData());
        }
    }

    void aFileThatCannotBeWrittenIsTwo() {
        if (!QDir(kDisc).exists())
            QSKIP("../shared/data is not here.");
        const Run run =
            disclens({QStringLiteral("inspect"), kDisc, QStringLiteral("--no-pictures"),
                      QStringLiteral("--json"), QStringLiteral("/nowhere/at/all.json")});
        QCOMPARE(run.status, 2);
        QVERIFY2(isPlainSentence(run.err), run.err.constData());
    }

    void interruptKeepsWhatWasFound() {
        const QString data = QStringLiteral(DISCLENS_SHARED_DATA);
        if (!QDir(data).exists())
            QSKIP("../shared/data is not here.");
        QProcess process;
        process.start(program(), {QStringLiteral("inspect"), data, QStringLiteral("--json"),
                                  QStringLiteral("-"), QStringLiteral("--quiet")});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupt(process.processId()), 30'000);
        QTest::qWait(300);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        const QByteArray out = process.readAllStandardOutput();
        if (!out.isEmpty())
            QVERIFY(QJsonDocument::fromJson(out).isObject());
    }

    void aLockedArchiveOpensWithThePasswordOfTheFile() {
        const QString scan = kDisc + QStringLiteral("/DICOM/PAT00001/STD00001/SER00001/IM000001");
        if (!QFile::exists(scan))
            QSKIP("../shared/data is not here.");
        QTemporaryDir folder;
        const QString locked = folder.filePath(QStringLiteral("in/locked.zip"));
        QDir().mkpath(folder.filePath(QStringLiteral("in")));
        QVERIFY(writeLockedZip(locked, scan, "geheim"));
        const QString right = folder.filePath(QStringLiteral("right"));
        const QString wrong = folder.filePath(QStringLiteral("wrong"));
        for (const auto& [name, text] :
             {std::pair(right, "geheim\n"), std::pair(wrong, "falsch\n")}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        // As a source of its own, and inside a folder.
        for (const QString& path : {locked, folder.filePath(QStringLiteral("in"))}) {
            const bool alone = path == locked;
            const QStringList arguments = {QStringLiteral("inspect"), path,
                                           QStringLiteral("--json"), QStringLiteral("-"),
                                           QStringLiteral("--password-file")};
            const Run good = disclens(arguments + QStringList{right});
            QVERIFY2(good.status == allDone(), good.err.constData());
            const QJsonObject json = QJsonDocument::fromJson(good.out).object();
            const QJsonObject source = json[QStringLiteral("sources")].toArray().first().toObject();
            QCOMPARE(source[QStringLiteral("dicom_files")].toInt(), 1);
            QCOMPARE(source[QStringLiteral("other_files")].toInt(), 0);
            QVERIFY(json[QStringLiteral("unreadable")].toArray().isEmpty());
            const Run bad = disclens(arguments + QStringList{wrong});
            QCOMPARE(bad.status, alone ? 3 : 4);
            QVERIFY2(bad.err.contains("password"), bad.err.constData());
            QVERIFY(!bad.err.contains("falsch") && !bad.out.contains("falsch"));
        }
    }

    void aFormIsReadInPlainWords() {
        const QString form =
            written("We may sell your images to other companies. You can opt out at any time.\n");
        const Run run = disclens({QStringLiteral("consent"), form});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        for (const char* part :
             {"1 sentence is worth a talk before you sign.", "[!] Red flag", "[+] Reassuring",
              "Ask: ", "Not in this form:", "This is not legal advice."})
            QVERIFY2(run.out.simplified().contains(part), part);
        // As people type it: in the folder where it lies, by its name alone.
        const QFileInfo file(form);
        QCOMPARE(disclens({QStringLiteral("consent"), file.fileName()}, file.path()).out, run.out);
        const Run help = disclens({QStringLiteral("consent"), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* part : {"--json", "--quiet", "Exit status", "not legal advice"})
            QVERIFY2(help.out.contains(part), part);
    }

    void aFormAsJson() {
        const QString form = written("We may sell your images. We are open on Monday.\n");
        const QString file = m_folder.filePath(QStringLiteral("form.json"));
        const Run run = disclens({QStringLiteral("consent"), form, QStringLiteral("--json"), file});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.isEmpty());
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QJsonObject json = QJsonDocument::fromJson(out.readAll()).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("disclens-consent/1"));
        QCOMPARE(json[QStringLiteral("counts")][QStringLiteral("red_flag")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("counts")][QStringLiteral("sentences")].toInt(), 2);
        QVERIFY(!json[QStringLiteral("program")][QStringLiteral("version")].toString().isEmpty());
    }

    void aFormThatCannotBeReadIsOneSentence_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("empty") << QByteArray() << 3 << QByteArray("no words");
        QTest::newRow("program") << "\x7F"
                                    "ELF" +
                                        QByteArray(500, '\1')
                                 << 3 << QByteArray("not a form");
        QTest::newRow("German")
            << QByteArray("Ihre Bilder werden im Archiv gespeichert und an Dritte weitergegeben, "
                          "wenn Sie dem nicht widersprechen.")
            << 4 << QByteArray("does not look like English");
    }
    void aFormThatCannotBeReadIsOneSentence() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        const Run run = disclens({QStringLiteral("consent"), written(bytes)});
        QCOMPARE(run.status, status);
        const QByteArray said = run.out + run.err;
        QVERIFY2(said.simplified().contains(part), said.constData());
        if (status == 3) {
            QVERIFY(run.out.isEmpty());
            QVERIFY2(isPlainSentence(run.err), run.err.constData());
        }
        QCOMPARE(disclens({QStringLiteral("consent"), QStringLiteral("/nowhere/form.pdf")}).status,
                 3);
    }

    void theExampleDiscIsWrittenAndRead() {
        QTemporaryDir folder;
        const QString disc = folder.filePath(QStringLiteral("disc"));
        QCOMPARE(disclens({QStringLiteral("example"), disc}).status, 0);
        QVERIFY(QFile::exists(disc + QStringLiteral("/DICOMDIR")));
        const Run again = disclens({QStringLiteral("example"), disc});
        QCOMPARE(again.status, 2);
        QVERIFY2(isPlainSentence(again.err), again.err.constData());
        const Run run =
            disclens({QStringLiteral("inspect"), disc, QStringLiteral("--no-pictures"), // quick
                      QStringLiteral("--json"), QStringLiteral("-")});
        QVERIFY2(run.status == 0 || run.status == 4, run.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QVERIFY(json[QStringLiteral("findings")].toArray().size() > 10);
    }

  private:
    /// A file of the test's own with these bytes.
    QString written(const QByteArray& bytes) {
        const QString path = m_folder.filePath(QStringLiteral("form.txt"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
