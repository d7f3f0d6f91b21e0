// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc_fixture.h"

#include <QFile>
#include <QTest>

using namespace disclens;
using namespace disclens::tests;
using media::Disc;
using media::SourceKind;

/// Real archives, made by the programs that people use.
class TestArchives : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKindGivesTheSameFiles_data();
    void everyKindGivesTheSameFiles();
    void passwords_data();
    void passwords();
    void lockedZipInAFolder();
    void lockedZipInAZip();
    void lockedSevenZip_data();
    void lockedSevenZip();
    void nestedArchivesAreFolders();
    void namesOfManyKinds();
    void deflate64IsNamed();
    void documentsStayFiles();
    void pictureWithAZipBehind();
    void packedSingleFile();
    void emptyArchives();
    void junkIsNoArchive();
    void udfOnly();
    void bridgeWithMoreOnTheUdfSide();
    void rawSectors();
    void secondWalkVisitsOnlyWhatIsNew();
    void stoppedWalkGoesOn();
    void volumeLabels();

  private:
    static QMap<QString, QByteArray> sample();
    static QString fill(const Folder& folder);
};

QMap<QString, QByteArray> TestArchives::sample() {
    return {{QStringLiteral("README.TXT"), "Hello"},
            {QStringLiteral("DICOM/IM1"), noise(70'000, 1)},
            {QStringLiteral("DICOM/IM2"), QByteArray(300'000, 'z')},
            {QStringLiteral("DICOM/SUB/IM10"), noise(1, 3)},
            {QStringLiteral("EMPTY.DAT"), {}}};
}

/// Writes the sample below "in" and returns that folder.
QString TestArchives::fill(const Folder& folder) {
    const QMap<QString, QByteArray> files = sample();
    for (auto it = files.begin(); it != files.end(); ++it)
        folder.write(QLatin1String("in/") + it.key(), it.value());
    return folder.path(QStringLiteral("in"));
}

void TestArchives::everyKindGivesTheSameFiles_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<SourceKind>("kind");
    const auto row = [](const char* title, const char* command, SourceKind kind) {
        QTest::newRow(title) << QString::fromLatin1(command).split(u' ') << kind;
    };
    row("zip", "zip -q -r ../disc .", SourceKind::Zip);
    row("zip, stored", "zip -q -0 -r ../disc .", SourceKind::Zip);
    row("zip with an LZMA member", "7z a -tzip -mm=LZMA ../disc .", SourceKind::Zip);
    row("zip with a BZip2 member", "7z a -tzip -mm=BZip2 ../disc .", SourceKind::Zip);
    row("7z", "7z a -t7z ../disc .", SourceKind::Archive);
    row("tar", "tar -cf ../disc .", SourceKind::Archive);
    row("tar.gz", "tar -czf ../disc .", SourceKind::Archive);
    row("tar.xz", "tar -cJf ../disc .", SourceKind::Archive);
    row("tar.bz2", "tar --bzip2 -cf ../disc .", SourceKind::Archive);
    row("tar.zst", "tar --zstd -cf ../disc .", SourceKind::Archive);
    row("ISO with Joliet and Rock Ridge", "genisoimage -quiet -J -R -V EXAM -o ../disc .",
        SourceKind::Iso);
    row("ISO with Rock Ridge", "genisoimage -quiet -R -o ../disc .", SourceKind::Iso);
    row("ISO, level 1", "genisoimage -quiet -o ../disc .", SourceKind::Iso);
    row("ISO and UDF bridge", "genisoimage -quiet -J -R -udf -o ../disc .", SourceKind::Iso);
}

void TestArchives::everyKindGivesTheSameFiles() {
    QFETCH(QStringList, command);
    QFETCH(SourceKind, kind);
    const Folder folder;
    const QString in = fill(folder);
    QString why;
    if (!runTool(command.constFirst(), command.mid(1), in, &why))
        QSKIP(qPrintable(why));
    // Programs add endings of their own; the content is what tells.
    QString made = folder.path(QStringLiteral("disc"));
    for (const char* ending : {".zip", ".7z"}) {
        if (QFile::exists(made + QString::fromLatin1(ending)))
            made += QString::fromLatin1(ending);
    }
    QVERIFY(QFile::rename(made, folder.path(QStringLiteral("what.is-this"))));

    Disc disc(inProcess());
    const Result<int> id = disc.addSource(folder.path(QStringLiteral("what.is-this")));
    QVERIFY2(id, id ? "" : id.error().detail.constData());
    QCOMPARE(disc.sources().constFirst().kind, kind);
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QVERIFY2(walked.unread.isEmpty(),
             walked.unread.isEmpty()
                 ? ""
                 : qPrintable(QString::number(int(walked.unread.constFirst().why.code)) +
                              QLatin1Char(' ') + walked.unread.constFirst().path));
    QMap<QString, QByteArray> expected = sample();
    if (QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("ISO, level 1")) {
        expected.insert(QStringLiteral("EMPTY.DAT"), {});
        for (const char* name : {"DICOM/IM1", "DICOM/IM2", "DICOM/SUB/IM10"}) // level 1 wants a dot
            expected.insert(QString::fromLatin1(name), expected.value(QString::fromLatin1(name)));
    }
    QCOMPARE(walked.paths(), expected.keys());
    QCOMPARE(walked.files, expected);
    QCOMPARE(disc.sources().constFirst().files, int(expected.size()));

    // Each file again, in the worst order.
    const QList<media::Entry> entries = disc.entries();
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        QVERIFY(it->inArchive);
        const Result<SharedFd> file = disc.open(it->id);
        QVERIFY(file.has_value());
        QCOMPARE(*file->read(0, file->size()), expected.value(it->path));
    }
}

void TestArchives::passwords_data() {
    QTest::addColumn<QString>("method");
    QTest::newRow("traditional") << QStringLiteral("ZipCrypto");
    QTest::newRow("AES-128") << QStringLiteral("AES128");
    QTest::newRow("AES-256") << QStringLiteral("AES256");
}

void TestArchives::passwords() {
    QFETCH(QString, method);
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("7z",
              (QStringList{QStringLiteral("a"), QStringLiteral("-tzip"),
                           QStringLiteral("-mem=") + method, QStringLiteral("-pGeheimnis"),
                           QStringLiteral("../locked.zip"), QStringLiteral(".")}),
              in);
    const QString zip = folder.path(QStringLiteral("locked.zip"));
    Disc disc(inProcess());
    Result<int> id = disc.addSource(zip);
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::PasswordNeeded);
    // One in 256 wrong passwords passes the first check of the old encryption: none may be taken
    // for right.
    for (int i = 0; i < 600; ++i) {
        id = disc.addSource(zip, QStringLiteral("wrong%1").arg(i));
        QVERIFY2(!id, qPrintable(QString::number(i)));
        QCOMPARE(id.error().code, ErrorCode::PasswordWrong);
        if (method != QLatin1String("ZipCrypto") && i > 5)
            break; // the key derivation of AES is slow on purpose
    }
    QVERIFY(disc.sources().isEmpty());
    id = disc.addSource(zip, QStringLiteral("Geheimnis"));
    QVERIFY(id.has_value());
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, sample());
    QVERIFY(walked.unread.isEmpty());
    const Result<SharedFd> again = disc.open(walked.order.constLast().id);
    QVERIFY(again.has_value());
    QCOMPARE(*again->read(0, again->size()), sample().value(walked.order.constLast().path));
}

void TestArchives::lockedZipInAFolder() {
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("7z",
              (QStringList{QStringLiteral("a"), QStringLiteral("-tzip"), QStringLiteral("-pgeheim"),
                           QStringLiteral("../bag/locked.zip"), QStringLiteral(".")}),
              in);
    folder.write(QStringLiteral("bag/other.txt"), "other");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(),
             (QStringList{QStringLiteral("locked.zip"), QStringLiteral("other.txt")}));
    QCOMPARE(walked.unread.size(), 1);
    QCOMPARE(walked.unread.constFirst().why.code, ErrorCode::PasswordNeeded);
    QCOMPARE(walked.unread.constFirst().path, QStringLiteral("locked.zip"));
    const FileId locked = walked.unread.constFirst().file;
    QVERIFY(disc.entry(locked).lockedArchive);

    const Status wrong = disc.unlock(locked, QStringLiteral("nein"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::PasswordWrong);
    QVERIFY(disc.unlock(locked, QStringLiteral("geheim")));
    QVERIFY(!disc.entry(locked).lockedArchive);
    walked = walkAll(disc);
    QMap<QString, QByteArray> expected;
    const QMap<QString, QByteArray> files = sample();
    for (auto it = files.begin(); it != files.end(); ++it)
        expected.insert(QLatin1String("locked.zip/") + it.key(), it.value());
    // Empty files are never encrypted, so that one came before.
    QVERIFY(walked.unread.isEmpty());
    for (auto it = walked.files.begin(); it != walked.files.end(); ++it)
        QCOMPARE(it.value(), expected.value(it.key()));
    QVERIFY(walked.files.size() >= expected.size() - 1);
    QVERIFY(disc.open(walked.order.constFirst().id));
    QVERIFY(walkAll(disc).files.isEmpty());
}

void TestArchives::lockedZipInAZip() {
    const Folder folder;
    folder.write(QStringLiteral("in/secret.txt"), "secret words");
    folder.write(QStringLiteral("mid/plain.txt"), "plain");
    NEED_TOOL("7z",
              (QStringList{QStringLiteral("a"), QStringLiteral("-tzip"),
                           QStringLiteral("-mem=AES256"), QStringLiteral("-pgeheim"),
                           QStringLiteral("../mid/inner.zip"), QStringLiteral("secret.txt")}),
              folder.path(QStringLiteral("in")));
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("-r"),
                           QStringLiteral("../outer.zip"), QStringLiteral(".")}),
              folder.path(QStringLiteral("mid")));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("outer.zip"))));
    Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(),
             (QStringList{QStringLiteral("inner.zip"), QStringLiteral("plain.txt")}));
    QCOMPARE(walked.problem(QStringLiteral("inner.zip")).code, ErrorCode::PasswordNeeded);
    const FileId locked = walked.unread.constFirst().file;
    QVERIFY(disc.unlock(locked, QStringLiteral("geheim")));
    walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("inner.zip/secret.txt")});
    QCOMPARE(walked.files.first(), QByteArray("secret words"));
    const Result<SharedFd> again = disc.open(walked.order.constFirst().id);
    QVERIFY(again.has_value());
    QCOMPARE(*again->read(0, 100), QByteArray("secret words"));
}

void TestArchives::lockedSevenZip_data() {
    QTest::addColumn<QString>("option");
    QTest::newRow("contents locked") << QStringLiteral("-mhe=off");
    QTest::newRow("names locked too") << QStringLiteral("-mhe=on");
}

void TestArchives::lockedSevenZip() {
    QFETCH(QString, option);
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("7z",
              (QStringList{QStringLiteral("a"), QStringLiteral("-t7z"), option,
                           QStringLiteral("-pgeheim"), QStringLiteral("../bag/locked.7z"),
                           QStringLiteral(".")}),
              in);
    folder.write(QStringLiteral("bag/z.txt"), "z");
    Disc single(inProcess());
    const Result<int> id =
        single.addSource(folder.path(QStringLiteral("bag/locked.7z")), QStringLiteral("geheim"));
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::EncryptedNoSupport);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.problem(QStringLiteral("locked.7z")).code, ErrorCode::EncryptedNoSupport);
    QCOMPARE(walked.paths(), (QStringList{QStringLiteral("locked.7z"), QStringLiteral("z.txt")}));
}

void TestArchives::nestedArchivesAreFolders() {
    const Folder folder;
    folder.write(QStringLiteral("a/deep.txt"), "deep");
    folder.write(QStringLiteral("b/x.txt"), "x");
    folder.write(QStringLiteral("c/y.txt"), "y");
    NEED_TOOL("tar",
              (QStringList{QStringLiteral("-czf"), QStringLiteral("../b/inner.tgz"),
                           QStringLiteral("deep.txt")}),
              folder.path(QStringLiteral("a")));
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("-r"),
                           QStringLiteral("../c/mid.zip"), QStringLiteral(".")}),
              folder.path(QStringLiteral("b")));
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-R"), QStringLiteral("-o"),
                           QStringLiteral("../bag.iso"), QStringLiteral(".")}),
              folder.path(QStringLiteral("c")));
    const QMap<QString, QByteArray> expected{{QStringLiteral("mid.zip/inner.tgz/deep.txt"), "deep"},
                                             {QStringLiteral("mid.zip/x.txt"), "x"},
                                             {QStringLiteral("y.txt"), "y"}};
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag.iso"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, expected);
    QVERIFY(walked.unread.isEmpty());
    // Without what was kept from the walk.
    media::Limits limits;
    limits.keptMemberBytes = 0;
    Disc forgetful(inProcess(), limits);
    QVERIFY(forgetful.addSource(folder.path(QStringLiteral("bag.iso"))));
    (void)walkAll(forgetful);
    for (const media::Entry& entry : forgetful.entries()) {
        const Result<SharedFd> file = forgetful.open(entry.id);
        QVERIFY2(file, qPrintable(entry.path));
        QCOMPARE(*file->read(0, 100), expected.value(entry.path));
    }
    // Below a depth that is set, the archive is a file and that is said.
    limits.maxArchiveDepth = 2;
    Disc shallow(inProcess(), limits);
    QVERIFY(shallow.addSource(folder.path(QStringLiteral("bag.iso"))));
    const Walked less = walkAll(shallow);
    QCOMPARE(less.problem(QStringLiteral("mid.zip/inner.tgz")).code, ErrorCode::TooDeep);
    QVERIFY(less.files.contains(QStringLiteral("mid.zip/inner.tgz")));
    QVERIFY(less.files.contains(QStringLiteral("mid.zip/x.txt")));
}

void TestArchives::namesOfManyKinds() {
    const Folder folder;
    const QString umlaut = QString::fromUtf8("M\xc3\xbcller/Gr\xc3\xb6\xc3\x9f"
                                             "e.txt");
    const QString japanese = QString::fromUtf8("\xe5\xb1\xb1\xe7\x94\xb0.txt");
    folder.write(QLatin1String("in/") + umlaut, "1");
    folder.write(QLatin1String("in/") + japanese, "2");
    const QStringList expected{umlaut, japanese};
    const QString in = folder.path(QStringLiteral("in"));
    const auto check = [&](const char* name) {
        Disc disc(inProcess());
        const Result<int> id = disc.addSource(folder.path(QString::fromLatin1(name)));
        QVERIFY2(id, name);
        QCOMPARE(walkAll(disc).paths(), expected);
    };
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("-r"), QStringLiteral("../u.zip"),
                           QStringLiteral(".")}),
              in);
    check("u.zip");
    NEED_TOOL("tar",
              (QStringList{QStringLiteral("-cf"), QStringLiteral("../u.tar"), QStringLiteral(".")}),
              in);
    check("u.tar");
    NEED_TOOL("7z",
              (QStringList{QStringLiteral("a"), QStringLiteral("../u.7z"), QStringLiteral(".")}),
              in);
    check("u.7z");
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-J"),
                           QStringLiteral("-input-charset"), QStringLiteral("utf-8"),
                           QStringLiteral("-o"), QStringLiteral("../u.iso"), QStringLiteral(".")}),
              in);
    check("u.iso");

    // Latin-1 and DOS names, as old programs wrote them: in a folder, in a TAR, in a ZIP.
    folder.writeRaw("old/Z\xfcrich.txt", "latin");
    folder.writeRaw("old/Z\x81rich2.txt", "dos");
    const QStringList old{QString::fromUtf8("Z\xc3\xbcrich.txt"),
                          QString::fromUtf8("Z\xc3\xbcrich2.txt")};
    Disc plain(inProcess());
    QVERIFY(plain.addSource(folder.path(QStringLiteral("old"))));
    const Walked walked = walkAll(plain);
    QCOMPARE(walked.paths(), old);
    QCOMPARE(walked.files.first(), QByteArray("latin"));
    QVERIFY(plain.open(walked.order.constFirst().id));
    NEED_TOOL(
        "tar",
        (QStringList{QStringLiteral("-cf"), QStringLiteral("../old.tar"), QStringLiteral(".")}),
        folder.path(QStringLiteral("old")));
    Disc tar(inProcess());
    QVERIFY(tar.addSource(folder.path(QStringLiteral("old.tar"))));
    QCOMPARE(walkAll(tar).paths(), old);
}

void TestArchives::deflate64IsNamed() {
    const Folder folder;
    folder.write(QStringLiteral("in/big.dat"), noise(100'000, 7) + QByteArray(100'000, 'q'));
    NEED_TOOL(
        "7z",
        (QStringList{QStringLiteral("a"), QStringLiteral("-tzip"), QStringLiteral("-mm=Deflate64"),
                     QStringLiteral("../d.zip"), QStringLiteral("big.dat")}),
        folder.path(QStringLiteral("in")));
    folder.write(QStringLiteral("in/small.txt"), "small");
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("../d.zip"),
                           QStringLiteral("small.txt")}),
              folder.path(QStringLiteral("in")));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("d.zip"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.problem(QStringLiteral("big.dat")).code, ErrorCode::NotSupported);
    QCOMPARE(walked.problem(QStringLiteral("big.dat")).args,
             QStringList{QStringLiteral("Deflate64")});
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("small.txt")});
}

void TestArchives::documentsStayFiles() {
    const Folder folder;
    folder.write(QStringLiteral("docx/[Content_Types].xml"), "<Types/>");
    folder.write(QStringLiteral("docx/word/document.xml"), "<w/>");
    folder.write(QStringLiteral("odt/mimetype"), "application/vnd.oasis.opendocument.text");
    folder.write(QStringLiteral("jar/META-INF/MANIFEST.MF"), "x");
    for (const char* name : {"docx", "odt", "jar"})
        NEED_TOOL("zip",
                  (QStringList{QStringLiteral("-q"), QStringLiteral("-0"), QStringLiteral("-r"),
                               QStringLiteral("../bag/file.") + QString::fromLatin1(name),
                               QStringLiteral(".")}),
                  (folder.makePath(QStringLiteral("bag")), folder.path(QString::fromLatin1(name))));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), (QStringList{QStringLiteral("file.docx"), QStringLiteral("file.jar"),
                                          QStringLiteral("file.odt")}));
    QVERIFY(walked.unread.isEmpty());
    for (const media::Entry& entry : walked.order) {
        if (entry.path.endsWith(QLatin1String("docx")))
            QVERIFY(entry.contentType.contains(QLatin1String("openxmlformats")));
        else if (entry.path.endsWith(QLatin1String("odt")))
            QCOMPARE(entry.contentType, QStringLiteral("application/vnd.oasis.opendocument.text"));
        else
            QCOMPARE(entry.contentType, QStringLiteral("application/java-archive"));
    }
    Disc single(inProcess());
    QVERIFY(single.addSource(folder.path(QStringLiteral("bag/file.docx"))));
    QCOMPARE(single.sources().constFirst().kind, SourceKind::File);
}

void TestArchives::pictureWithAZipBehind() {
    const Folder folder;
    folder.write(QStringLiteral("in/hidden.txt"), "hidden");
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("../z.zip"),
                           QStringLiteral("hidden.txt")}),
              folder.path(QStringLiteral("in")));
    QFile zip(folder.path(QStringLiteral("z.zip")));
    QVERIFY(zip.open(QIODevice::ReadOnly));
    const QString both =
        folder.write(QStringLiteral("both.zip"),
                     QByteArray("\xff\xd8\xff\xe0", 4) + noise(5000, 1) + zip.readAll());
    Disc disc(inProcess());
    QVERIFY(disc.addSource(both));
    QCOMPARE(disc.sources().constFirst().kind, SourceKind::File);
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("both.zip")});
    QCOMPARE(walked.order.constFirst().contentType, QStringLiteral("image/jpeg+application/zip"));
}

void TestArchives::packedSingleFile() {
    const Folder folder;
    folder.write(QStringLiteral("scan.nii"), noise(50'000, 5));
    NEED_TOOL("gzip", (QStringList{QStringLiteral("-n"), QStringLiteral("scan.nii")}),
              folder.path());
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.paths(), QStringList{QStringLiteral("scan.nii.gz/scan.nii")});
    QCOMPARE(walked.files.first(), noise(50'000, 5));
}

void TestArchives::emptyArchives() {
    const Folder folder;
    folder.write(QStringLiteral("bag/empty.zip"),
                 QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'));
    folder.write(QStringLiteral("bag/zero.tar"), QByteArray(10240, '\0'));
    folder.write(QStringLiteral("bag/nothing.zip"), {});
    folder.makePath(QStringLiteral("none"));
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-R"), QStringLiteral("-o"),
                           QStringLiteral("../bag/empty.iso"), QStringLiteral(".")}),
              folder.path(QStringLiteral("none")));
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    const Walked walked = walkAll(disc);
    // Nothing in them, so they are files like others: none is lost.
    QCOMPARE(walked.paths(),
             (QStringList{QStringLiteral("empty.iso"), QStringLiteral("empty.zip"),
                          QStringLiteral("nothing.zip"), QStringLiteral("zero.tar")}));
    QVERIFY(walked.unread.isEmpty());
    Disc single(inProcess());
    const Result<int> id = single.addSource(folder.path(QStringLiteral("bag/nothing.zip")));
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::Empty);
    QVERIFY(single.addSource(folder.path(QStringLiteral("bag/empty.iso"))));
    QCOMPARE(single.sources().constFirst().kind, SourceKind::Iso);
    QCOMPARE(walkAll(single).files.size(), 1);
}

void TestArchives::junkIsNoArchive() {
    const Folder folder;
    folder.write(QStringLiteral("zeros.tar"), QByteArray(100'000, '\0'));
    folder.write(QStringLiteral("noise.zip"), noise(100'000, 2));
    folder.write(QStringLiteral("text.7z"), "This is no archive at all.");
    folder.write(QStringLiteral("zip.zip"), QByteArray("PK\x03\x04", 4) + noise(3000, 9));
    folder.write(QStringLiteral("seven.7z"), QByteArray("7z\xbc\xaf\x27\x1c", 6) + noise(3000, 9));
    folder.write(QStringLiteral("gz.gz"), QByteArray("\x1f\x8b\x08", 3) + noise(3000, 9));
    folder.write(QStringLiteral("rar.rar"), QByteArray("Rar!\x1a\x07\0", 7) + noise(3000, 9));
    folder.write(QStringLiteral("cab.cab"), QByteArray("MSCF\0\0\0\0", 8) + noise(3000, 9));
    QByteArray iso(60'000, '\0');
    iso.replace(32769, 5, "CD001");
    folder.write(QStringLiteral("iso.iso"), iso);
    QByteArray udf(60'000, '\0');
    udf.replace(32769, 5, "BEA01");
    udf.replace(32769 + 2048, 5, "NSR02");
    folder.write(QStringLiteral("udf.iso"), udf);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path()));
    const Walked walked = walkAll(disc);
    QVERIFY(walked.status.has_value());
    QCOMPARE(walked.files.size(), 10); // every one is visited as what it is: a file
    for (const char* name : {"seven.7z", "gz.gz", "rar.rar", "cab.cab", "iso.iso", "udf.iso"})
        QVERIFY2(walked.problem(QString::fromLatin1(name)).code != ErrorCode::None, name);
    for (const char* name : {"zeros.tar", "noise.zip", "text.7z"})
        QVERIFY2(walked.problem(QString::fromLatin1(name)).code == ErrorCode::None, name);
}

namespace {

/// A bridge image whose ISO side is taken away: its volume descriptors go, those of UDF come to the
/// front.
bool makeUdfOnly(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray head = file.read(64 * 2048);
    QByteArray udf;
    for (qsizetype sector = 16; sector < 40; ++sector) {
        const QByteArray id = head.mid(sector * 2048 + 1, 5);
        if (id == "BEA01" || id == "NSR02" || id == "NSR03" || id == "TEA01")
            udf += head.mid(sector * 2048, 2048);
        if (id == "CD001" || id == "BEA01" || id == "NSR02" || id == "TEA01")
            head.replace(sector * 2048, 2048, QByteArray(2048, '\0'));
    }
    if (udf.isEmpty())
        return false;
    head.replace(16 * 2048, udf.size(), udf);
    file.seek(0);
    return file.write(head) == head.size();
}

} // namespace

void TestArchives::udfOnly() {
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-udf"), QStringLiteral("-J"),
                           QStringLiteral("-V"), QStringLiteral("PACS_CD"), QStringLiteral("-o"),
                           QStringLiteral("../u.img"), QStringLiteral(".")}),
              in);
    QVERIFY(makeUdfOnly(folder.path(QStringLiteral("u.img"))));
    Disc disc(inProcess());
    const Result<int> id = disc.addSource(folder.path(QStringLiteral("u.img")));
    QVERIFY2(id, id ? "" : id.error().detail.constData());
    QCOMPARE(disc.sources().constFirst().kind, SourceKind::Iso);
    QCOMPARE(disc.sources().constFirst().volumeLabel, QStringLiteral("PACS_CD"));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, sample());
    QVERIFY(walked.unread.isEmpty());
    for (const media::Entry& entry : disc.entries())
        QCOMPARE(*disc.open(entry.id)->read(0, entry.size), sample().value(entry.path));
}

void TestArchives::bridgeWithMoreOnTheUdfSide() {
    const Folder folder;
    const QString in = fill(folder);
    // Hidden from the ISO list; genisoimage makes the UDF list like the Joliet one, which then
    // loses its descriptor.
    QStringList command{QStringLiteral("-quiet"), QStringLiteral("-udf"), QStringLiteral("-J")};
    command << QStringLiteral("-R") << QStringLiteral("-hide") << QStringLiteral("IM1");
    command << QStringLiteral("-o") << QStringLiteral("../b.iso") << QStringLiteral(".");
    NEED_TOOL("genisoimage", command, in);
    QFile file(folder.path(QStringLiteral("b.iso")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    bool cut = false;
    for (qint64 sector = 16; sector < 32; ++sector) {
        QVERIFY(file.seek(sector * 2048));
        if (file.peek(6) == QByteArray("\2CD001", 6)) {
            QVERIFY(file.putChar('\0')); // a boot record that starts nothing
            cut = true;
        }
    }
    QVERIFY(cut);
    file.close();
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("b.iso"))));
    const Walked walked = walkAll(disc);
    QCOMPARE(walked.files, sample());
}

void TestArchives::rawSectors() {
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-R"), QStringLiteral("-o"),
                           QStringLiteral("../plain.iso"), QStringLiteral(".")}),
              in);
    QFile iso(folder.path(QStringLiteral("plain.iso")));
    QVERIFY(iso.open(QIODevice::ReadOnly));
    QByteArray raw;
    while (!iso.atEnd())
        raw += QByteArray("\0\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\0\2\0\1", 16) +
               iso.read(2048) + QByteArray(288, '\0');
    folder.write(QStringLiteral("bag/disc.bin"), raw);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag/disc.bin"))));
    QCOMPARE(disc.sources().constFirst().kind, SourceKind::Iso);
    QCOMPARE(walkAll(disc).files, sample());
    Disc bag(inProcess());
    QVERIFY(bag.addSource(folder.path(QStringLiteral("bag"))));
    QCOMPARE(walkAll(bag).files.size(), sample().size());
}

void TestArchives::secondWalkVisitsOnlyWhatIsNew() {
    const Folder folder;
    folder.write(QStringLiteral("one/a.txt"), "a");
    folder.write(QStringLiteral("two/b.txt"), "b");
    Disc disc(inProcess());
    const Result<int> one = disc.addSource(folder.path(QStringLiteral("one")));
    QVERIFY(one);
    QCOMPARE(walkAll(disc).paths(), QStringList{QStringLiteral("a.txt")});
    QVERIFY(walkAll(disc).files.isEmpty());
    const Result<int> two = disc.addSource(folder.path(QStringLiteral("two")));
    QVERIFY(two);
    QCOMPARE(*disc.addSource(folder.path(QStringLiteral("one"))), *one); // open already
    QCOMPARE(walkAll(disc).paths(), QStringList{QStringLiteral("b.txt")});
    QCOMPARE(disc.entries().size(), 2);
    QCOMPARE(disc.entries().constLast().source, *two);
}

void TestArchives::stoppedWalkGoesOn() {
    const Folder folder;
    for (int i = 0; i < 5; ++i)
        folder.write(QStringLiteral("in/f%1").arg(i), QByteArray::number(i));
    NEED_TOOL("zip",
              (QStringList{QStringLiteral("-q"), QStringLiteral("-r"),
                           QStringLiteral("../bag/z.zip"), QStringLiteral(".")}),
              (folder.makePath(QStringLiteral("bag")), folder.path(QStringLiteral("in"))));
    folder.write(QStringLiteral("bag/a"), "a");
    folder.write(QStringLiteral("bag/zz"), "zz");
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("bag"))));
    QStringList seen;
    int walks = 0;
    for (; walks < 20; ++walks) { // one file a walk
        const Status status = disc.walk(
            [&seen](const media::Entry& entry, const SharedFd&) {
                seen << entry.path;
                return false;
            },
            {});
        if (status)
            break;
        QCOMPARE(status.error().code, ErrorCode::Canceled);
    }
    QCOMPARE(seen.constFirst(), QStringLiteral("a"));
    QCOMPARE(seen.constLast(), QStringLiteral("zz"));
    seen.sort();
    QCOMPARE(seen, (QStringList{QStringLiteral("a"), QStringLiteral("z.zip/f0"),
                                QStringLiteral("z.zip/f1"), QStringLiteral("z.zip/f2"),
                                QStringLiteral("z.zip/f3"), QStringLiteral("z.zip/f4"),
                                QStringLiteral("zz")}));
}

void TestArchives::volumeLabels() {
    const Folder folder;
    const QString in = fill(folder);
    NEED_TOOL("genisoimage",
              (QStringList{QStringLiteral("-quiet"), QStringLiteral("-J"), QStringLiteral("-V"),
                           QStringLiteral("MILLER_19310227_LONGNAME"), QStringLiteral("-o"),
                           QStringLiteral("../l.iso"), QStringLiteral(".")}),
              in);
    Disc disc(inProcess());
    QVERIFY(disc.addSource(folder.path(QStringLiteral("l.iso"))));
    QCOMPARE(disc.sources().constFirst().volumeLabel, QStringLiteral("MILLER_19310227_LONGNAME"));
    QCOMPARE(media::kindName(disc.sources().constFirst().kind), QStringLiteral("iso"));
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
