// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/character_set.h"

#include <QTest>

using namespace disclens::dicom;

class TestCharacterSet : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void decodes_data();
    void decodes();
    void saysWhenItGuessed_data();
    void saysWhenItGuessed();
    void neverFailsOnAnyBytes();
    void splitsPersonNames();
};

void TestCharacterSet::decodes_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("sets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");

    const auto name = [](const char* row, const QByteArray& raw, const char* sets,
                         const char* text) {
        QTest::newRow(row) << raw << QString::fromLatin1(sets) << QString::fromUtf8(text) << true;
    };
    const auto other = [](const char* row, const QByteArray& raw, const char* sets,
                          const char* text) {
        QTest::newRow(row) << raw << QString::fromLatin1(sets) << QString::fromUtf8(text) << false;
    };

    // Examples of PS3.5 annexes H, I, J, K and of the standard's test files.
    name("H.3.1 Japanese, kanji and kana by escapes",
         "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B",
         "\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう");
    name("H.3.2 Japanese, half-width katakana first",
         "\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$"
         "B$?$m$&\x1b(J",
         "ISO 2022 IR 13\\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう");
    name("I.2 Korean",
         "Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)"
         "C\xb1\xe6\xb5\xbf",
         "\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동");
    name("J.1 Chinese in UTF-8", "Wang^XiaoDong=王^小東=", "ISO_IR 192", "Wang^XiaoDong=王^小東=");
    name("J.2 Chinese in GB 18030", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "GB18030",
         "Wang^XiaoDong=王^小东=");
    name("GBK", "Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "GBK", "Wang^XiaoDong=王^小东=");
    name("K.2 Chinese with escapes",
         "Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=", "\\ISO 2022 IR 58",
         "Zhang^XiaoDong=张^小东=");
    other("K.3 Chinese text, the escape again on each line",
          "1.\x1b$)A\xb5\xda\xd2\xbb\r\n2.\x1b$)A\xb5\xda\xb6\xfe", "\\ISO 2022 IR 58",
          "1.第一\r\n2.第二");
    name("JIS X 0212", "a\x1b$(D\x30\x21\x1b(B", "\\ISO 2022 IR 159", "a丂");
    name("GB 18030 with a backslash as second byte", "\x81\x5c^A", "GB18030", "乗^A");

    name("Latin-1", "Buc^J\xe9r\xf4me", "ISO_IR 100", "Buc^Jérôme");
    name("Latin-1 by escape", "\x1b-ABuc^\x1b-AJ\xe9r\xf4me", "ISO 2022 IR 6\\ISO 2022 IR 100",
         "Buc^Jérôme");
    name("Latin-2", "Wa\xb3\xeasa", "ISO_IR 101", "Wałęsa");
    name("Latin-3", "\xaco\xfe", "ISO_IR 109", "Ĵoŝ");
    name("Latin-4", "J\xe0nis \xb9", "ISO_IR 110", "Jānis š");
    name("Cyrillic", "\xbb\xee\xda\x63\x65\xdc\xd1\x79\x70\xd3", "ISO_IR 144", "Люкceмбypг");
    name("Arabic", "\xe2\xc8\xc7\xe6\xea^\xe4\xe6\xd2\xc7\xd1", "ISO_IR 127", "قباني^لنزار");
    name("Greek", "\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2", "ISO_IR 126", "Διονυσιος");
    name("Hebrew", "\xf9\xf8\xe5\xef^\xe3\xe1\xe5\xf8\xe4", "ISO_IR 138", "שרון^דבורה");
    name("Latin-5", "\xdd\xfe\xfd", "ISO_IR 148", "İşı");
    name("Thai", "\xca\xc1\xaa\xd2\xc2", "ISO_IR 166", "สมชาย");
    name("Latin-9", "\xa4 \xbc\xbduvre", "ISO_IR 203", "€ Œœuvre");
    name("Latin-9 by escape", "x\x1b-b\xa4", "\\ISO 2022 IR 203", "x€");
    name("a single ISO 2022 term", "J\xe9r", "ISO 2022 IR 100", "Jér");
    name("katakana alone", "\xd4\xcf", "ISO_IR 13", "ﾔﾏ");
    name("Greek, then Cyrillic by escape, then Greek again", "\xc4^\x1b-L\xbb^\xc4",
         "ISO 2022 IR 126\\ISO 2022 IR 144", "Δ^Л^Δ");
    other("a caret does not reset outside names", "\x1b-L\xbb^\xbb", "\\ISO 2022 IR 144", "Л^Л");
    other("a new value resets", "\x1b-L\xbb\\A", "\\ISO 2022 IR 144", "Л\\A");
    name("spelled carelessly", "J\xe9r", "iso-ir 100", "Jér");
    name("UTF-8 although Latin-1 is named", "Müller", "ISO_IR 100", "Müller");
    name("Korean without its escape", "Hong^Gildong=\xfb\xf3", "ISO 2022 IR 149",
         "Hong^Gildong=洪");
    name("nothing named, ASCII", "Doe^John", "", "Doe^John");
}

void TestCharacterSet::decodes() {
    QFETCH(QByteArray, raw);
    QFETCH(QString, sets);
    QFETCH(QString, text);
    QFETCH(bool, isName);
    const QStringList terms = sets.isEmpty() ? QStringList() : sets.split(u'\\');
    QCOMPARE(decodeText(raw, terms, isName), text);
}

void TestCharacterSet::saysWhenItGuessed_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QStringList>("sets");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guess");
    const QString name = QString::fromUtf8("Müller");
    QTest::newRow("none named, UTF-8") << QByteArray("Müller") << QStringList() << name << true;
    QTest::newRow("none named, Latin-1")
        << QByteArray("M\xfcller") << QStringList() << name << true;
    QTest::newRow("UTF-8 named, Latin-1 written")
        << QByteArray("M\xfcller") << QStringList{QStringLiteral("ISO_IR 192")} << name << true;
    QTest::newRow("unknown set") << QByteArray("M\xfcller")
                                 << QStringList{QStringLiteral("KLINGON")} << name << true;
    QTest::newRow("right set") << QByteArray("M\xfcller")
                               << QStringList{QStringLiteral("ISO_IR 100")} << name << false;
    QTest::newRow("plain ASCII needs no set")
        << QByteArray("Mueller") << QStringList{QStringLiteral("KLINGON")}
        << QStringLiteral("Mueller") << false;
}

void TestCharacterSet::saysWhenItGuessed() {
    QFETCH(QByteArray, raw);
    QFETCH(QStringList, sets);
    QFETCH(QString, text);
    QFETCH(bool, guess);
    bool guessed = false;
    QCOMPARE(decodeText(raw, sets, true, &guessed), text);
    QCOMPARE(guessed, guess);
}

void TestCharacterSet::neverFailsOnAnyBytes() {
    const QList<QStringList> all{
        {},
        {QStringLiteral("ISO_IR 192")},
        {QStringLiteral("GB18030")},
        {QString(), QStringLiteral("ISO 2022 IR 87"), QStringLiteral("ISO 2022 IR 159")},
        {QStringLiteral("ISO 2022 IR 149")}};
    quint32 random = 1;
    for (int round = 0; round < 3000; ++round) {
        QByteArray raw;
        for (int i = 0; i < 24; ++i) {
            random = random * 1664525u + 1013904223u;
            const char escape[] = "\x1b$B()";
            raw += random % 5 == 0 ? escape[random / 7 % 5] : char(random >> 24);
        }
        for (const QStringList& sets : all)
            QVERIFY(!decodeText(raw, sets, true).isEmpty());
    }
    QVERIFY(decodeText("\x1b", {QString(), QStringLiteral("ISO 2022 IR 87")}, true).size() == 1);
}

void TestCharacterSet::splitsPersonNames() {
    const PersonName name =
        PersonName::parse(QString::fromUtf8("Yamada^Tarou^^Dr.=山田^太郎=やまだ^たろう"));
    QCOMPARE(name.family(), QStringLiteral("Yamada"));
    QCOMPARE(name.given(), QStringLiteral("Tarou"));
    QCOMPARE(name.ideographic, QString::fromUtf8("山田^太郎"));
    QCOMPARE(name.display(), QStringLiteral("Dr. Tarou Yamada"));
    QCOMPARE(name.parts().size(), 7);
    QCOMPARE(PersonName::parse(u"=山田^太郎").display(), QString::fromUtf8("山田 太郎"));
    QCOMPARE(PersonName::parse(u"Doe^John^Q").display(), QStringLiteral("John Q Doe"));
    QCOMPARE(PersonName::parse(u"Madonna").display(), QStringLiteral("Madonna"));
    QVERIFY(PersonName::parse(u"").parts().isEmpty());
    QVERIFY(PersonName::parse(u"^^=^").display().isEmpty());
}

QTEST_APPLESS_MAIN(TestCharacterSet)
#include "tst_character_set.moc"
