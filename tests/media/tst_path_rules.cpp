// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/path_rules.h"

#include <QTest>

using namespace disclens::media;

class TestPathRules : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void badNamesBecomeUsable_data();
    void badNamesBecomeUsable();
    void longNamesAreCut();
    void bytesBecomeText_data();
    void bytesBecomeText();
    void linksStayInside_data();
    void linksStayInside();
    void naturalOrder();
    void sameNamesBecomeDistinct();
    void showing();
};

void TestPathRules::badNamesBecomeUsable_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<bool>("backslash");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* title, const QString& raw, bool backslash, const char* path,
                        const char* problem) {
        QTest::newRow(title) << raw << backslash << QString::fromUtf8(path)
                             << QString::fromLatin1(problem);
    };
    row("an ordinary path stays", QStringLiteral("DICOM/PAT1/IM1"), false, "DICOM/PAT1/IM1", "");
    row("dots that mean this folder go", QStringLiteral("./a/./b"), false, "a/b", "");
    row("climbing out", QStringLiteral("../../etc/passwd"), false, "etc/passwd", "parent");
    row("climbing out in the middle", QStringLiteral("a/../../b"), false, "a/b", "parent");
    row("only dots", QStringLiteral("../.."), false, "unnamed", "parent");
    row("absolute", QStringLiteral("/etc/passwd"), false, "etc/passwd", "absolute");
    row("a drive", QStringLiteral("C:/Windows/a.dll"), false, "Windows/a.dll", "drive");
    row("a drive with backslashes", QStringLiteral("c:\\Windows\\a.dll"), true, "Windows/a.dll",
        "drive");
    row("backslashes of Windows", QStringLiteral("IMG\\1"), true, "IMG/1", "");
    row("climbing out with backslashes", QStringLiteral("..\\x"), true, "x", "parent");
    row("a backslash in a name", QStringLiteral("a\\b"), false, "a\\b", "");
    row("NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), false, "ab", "nul");
    row("a line break stays and is told", QStringLiteral("a\nb"), false, "a\nb", "control");
    row("nothing", QString(), false, "unnamed", "empty");
    row("three dots are a name", QStringLiteral(".../x"), false, ".../x", "");
    row("markup is a name", QStringLiteral("<script>"), false, "<script>", "");
}

void TestPathRules::badNamesBecomeUsable() {
    QFETCH(QString, raw);
    QFETCH(bool, backslash);
    const CleanPath clean = cleanPath(raw, backslash);
    QTEST(clean.path, "path");
    QTEST(clean.problem, "problem");
    // What was cleaned once needs nothing more.
    QCOMPARE(cleanPath(clean.path, false).path, clean.path);
}

void TestPathRules::longNamesAreCut() {
    QVERIFY(cleanPath(QString(5'000'000, u'a'), false).path.size() < 20'000);
    const QString deep =
        cleanPath(QStringLiteral("d/").repeated(4000) + QStringLiteral("name"), false).path;
    QVERIFY(deep.count(u'/') < 200);
    QVERIFY(deep.endsWith(QLatin1String("/name")));
}

void TestPathRules::bytesBecomeText_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("M\xc3\xbcller") << QString::fromUtf8("M\xc3\xbcller");
    QTest::newRow("Latin-1") << QByteArray("M\xfcller") << QString::fromUtf8("M\xc3\xbcller");
    QTest::newRow("DOS") << QByteArray("M\x81ller") << QString::fromUtf8("M\xc3\xbcller");
    QTest::newRow("ASCII") << QByteArray("MILLER") << QStringLiteral("MILLER");
    QTest::newRow("UTF-8 that is cut") << QByteArray("a\xc3") << QString::fromUtf8("a\xc3\x83");
}

void TestPathRules::bytesBecomeText() {
    QFETCH(QByteArray, raw);
    QTEST(decodeName(raw), "text");
}

void TestPathRules::linksStayInside_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("inside");
    QTest::newRow("beside it") << QStringLiteral("a/l") << QStringLiteral("x") << true;
    QTest::newRow("up and down again") << QStringLiteral("a/l") << QStringLiteral("../b/x") << true;
    QTest::newRow("out") << QStringLiteral("a/l") << QStringLiteral("../../x") << false;
    QTest::newRow("out and back") << QStringLiteral("l") << QStringLiteral("../disc/x") << false;
    QTest::newRow("absolute") << QStringLiteral("l") << QStringLiteral("/etc/passwd") << false;
    QTest::newRow("a drive") << QStringLiteral("l") << QStringLiteral("C:/x") << false;
    QTest::newRow("nothing") << QStringLiteral("l") << QString() << false;
}

void TestPathRules::linksStayInside() {
    QFETCH(QString, path);
    QFETCH(QString, target);
    QTEST(linkStaysInside(path, target), "inside");
}

void TestPathRules::naturalOrder() {
    const QStringList right{QStringLiteral("IM1"),
                            QStringLiteral("im2"),
                            QStringLiteral("IM02"),
                            QStringLiteral("IM10"),
                            QStringLiteral("IM10a"),
                            QStringLiteral("IM100"),
                            QStringLiteral("IN"),
                            QStringLiteral("SER1/IM99999999999999999999999"),
                            QStringLiteral("SER1/IM100000000000000000000000"),
                            QStringLiteral("SER2/IM1")};
    for (qsizetype i = 0; i < right.size(); ++i) {
        for (qsizetype j = 0; j < right.size(); ++j) {
            if (i != j &&
                !(right.at(i) == QLatin1String("im2") || right.at(j) == QLatin1String("im2")))
                QVERIFY2(naturallyLess(right.at(i), right.at(j)) == (i < j),
                         qPrintable(right.at(i) + QLatin1Char(' ') + right.at(j)));
        }
        QVERIFY(!naturallyLess(right.at(i), right.at(i)));
    }
    // A total order: never both, never neither.
    QVERIFY(naturallyLess(QStringLiteral("im2"), QStringLiteral("IM2")) !=
            naturallyLess(QStringLiteral("IM2"), QStringLiteral("im2")));
    QVERIFY(naturallyLess(QStringLiteral("IM2"), QStringLiteral("IM02")) !=
            naturallyLess(QStringLiteral("IM02"), QStringLiteral("IM2")));
}

void TestPathRules::sameNamesBecomeDistinct() {
    DistinctPaths names;
    QCOMPARE(names.claim(QStringLiteral("a/x.dcm")), QStringLiteral("a/x.dcm"));
    QCOMPARE(names.claim(QStringLiteral("a/x.dcm")), QStringLiteral("a/x (2).dcm"));
    QCOMPARE(names.claim(QStringLiteral("a/x (3).dcm")), QStringLiteral("a/x (3).dcm"));
    QCOMPARE(names.claim(QStringLiteral("a/x.dcm")), QStringLiteral("a/x (4).dcm"));
    QCOMPARE(names.claim(QStringLiteral("v1.0/IM1")), QStringLiteral("v1.0/IM1"));
    QCOMPARE(names.claim(QStringLiteral("v1.0/IM1")), QStringLiteral("v1.0/IM1 (2)"));
    QCOMPARE(names.claim(QStringLiteral(".hidden")), QStringLiteral(".hidden"));
    QCOMPARE(names.claim(QStringLiteral(".hidden")), QStringLiteral(".hidden (2)"));
}

void TestPathRules::showing() {
    QCOMPARE(fitForShowing(QStringLiteral("a\nb")),
             QString(u'a' + QString(QChar::ReplacementCharacter) + u'b'));
    // A name that would be shown backwards ("exe.gpj").
    QVERIFY(
        !fitForShowing(QString(QChar(0x202e)) + QStringLiteral("gpj.exe")).contains(QChar(0x202e)));
    QVERIFY(fitForShowing(QString(100'000, u'x')).size() <= 400);
}

QTEST_GUILESS_MAIN(TestPathRules)
#include "tst_path_rules.moc"
