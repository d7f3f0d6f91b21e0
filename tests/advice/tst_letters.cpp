// SPDX-License-Identifier: GPL-3.0-or-later
// Letters: a law is named where it holds and nowhere else, every kind is there in every country,
// all words are plain, and nothing of a disc stands in a letter that it was not given to.
#include "advice/advice.h"
#include "advice/letters.h"
#include "advice/whose.h"
#include "support/json_schema.h"
#include "support/reading_level.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace disclens;
using advice::Letter;
using advice::LetterBlock;

namespace {

QJsonArray dataFile() {
    QFile file(QStringLiteral(DISCLENS_SOURCE_DIR "/resources/letters/letters.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the letters");
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString wholeText(const Letter& letter, const advice::LetterFill& fill = {}) {
    QStringList lines;
    for (const LetterBlock& block : advice::letterBlocks(letter, fill))
        lines += block.text;
    return lines.join(u'\n');
}

/// All that a person reads of it.
QString allWords(const Letter& letter) {
    return wholeText(letter) + u'\n' + letter.title + u'\n' + letter.line + u'\n' +
           letter.goodToKnow.join(u'\n') + u'\n' + letter.law;
}

const Letter& ofKind(const QList<Letter>& letters, const char* kind) {
    for (const Letter& letter : letters)
        if (letter.kind == QLatin1String(kind))
            return letter;
    qFatal("no letter of kind %s", kind);
}

const QStringList kEea =
    QStringLiteral("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES "
                   "SE IS LI NO")
        .split(u' ');

} // namespace

class TestLetters : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void dataFitsItsSchema() {
        const auto schema = tests::JsonSchema::load(QStringLiteral("letters"));
        const QStringList problems = schema.problems(dataFile());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QJsonObject odd = dataFile().first().toObject();
        odd.remove(QStringLiteral("law"));
        QVERIFY(!schema.problems(QJsonArray{odd}).isEmpty());
        QSet<QString> ids;
        for (const QJsonValue& row : dataFile()) {
            const QString id = row[QLatin1String("id")].toString();
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
            for (const QJsonValue& evidence : row[QLatin1String("evidence")].toArray()) {
                const advice::Evidence* item = advice::evidenceById(evidence.toString());
                QVERIFY2(item && item->verified, qPrintable(id + u' ' + evidence.toString()));
                // Its source holds where the letter holds.
                for (const QString& region : item->regions)
                    QVERIFY2(row[QLatin1String("regions")].toArray().contains(region),
                             qPrintable(id + u' ' + item->id));
            }
        }
    }

    void everyCountryHasEveryKindOnceAndItsOwnLawOnly() {
        static const QRegularExpression anyLaw(
            QStringLiteral("HIPAA|CFR|GDPR|\\bArticles? \\d|\\bUS\\b|\\bEU\\b"));
        int countries = 0;
        for (int i = int(QLocale::AnyTerritory); i <= int(QLocale::LastTerritory); ++i) {
            const QString country = QLocale::territoryToCode(QLocale::Territory(i));
            if (country.size() != 2 || country == u"EU") // not one country
                continue;
            ++countries;
            const QList<Letter> letters = advice::lettersFor(country);
            QStringList kinds;
            for (const Letter& letter : letters) {
                kinds += letter.kind;
                const QString words = allWords(letter);
                const QByteArray where = (country + u' ' + letter.id).toUtf8();
                const bool us =
                    words.contains(QLatin1String("HIPAA")) || words.contains(QLatin1String("CFR"));
                const bool uk = words.contains(QLatin1String("UK GDPR"));
                const bool eu =
                    QString(words).remove(QLatin1String("UK GDPR")).contains(QLatin1String("GDPR"));
                if (country == u"US") {
                    QVERIFY2(!uk && !eu, where);
                } else if (country == u"GB") {
                    QVERIFY2(uk && !eu && !us, where);
                } else if (kEea.contains(country)) {
                    QVERIFY2(eu && !uk && !us, where);
                } else {
                    QVERIFY2(!anyLaw.match(words).hasMatch(), where);
                    QVERIFY2(letter.law.isEmpty() && letter.evidence.isEmpty(), where);
                }
            }
            QCOMPARE(kinds, (QStringList{QStringLiteral("access"), QStringLiteral("sharing"),
                                         QStringLiteral("limit"), QStringLiteral("correct"),
                                         QStringLiteral("object"), QStringLiteral("erase"),
                                         QStringLiteral("return")}));
        }
        QVERIFY(countries > 200);
        // Nobody said where: no law.
        for (const Letter& letter : advice::lettersFor({}))
            QVERIFY(!anyLaw.match(allWords(letter)).hasMatch());
    }

    void theRightRuleStandsInTheRightLetter_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* country, const char* kind, const char* rule) {
            QTest::addRow("%s %s", country, kind) << country << kind << rule;
        };
        row("US", "access", "45 CFR 164.524");
        row("US", "sharing", "45 CFR 164.528");
        row("US", "limit", "45 CFR 164.522(a)");
        row("US", "correct", "45 CFR 164.526");
        row("US", "object", "45 CFR 164.508(b)(5)");
        row("DE", "access", "Article 15 of the GDPR");
        row("IE", "sharing", "Article 15 of the GDPR");
        row("NO", "correct", "Article 16 of the GDPR");
        row("FR", "erase", "Article 17 of the GDPR");
        row("PL", "object", "Article 21 of the GDPR");
        row("GB", "access", "Article 15 of the UK GDPR");
        row("GB", "correct", "Article 16 of the UK GDPR");
        row("GB", "erase", "Article 17 of the UK GDPR");
        row("GB", "object", "Article 21 of the UK GDPR");
        row("US", "return", "45 CFR 164.404");
        row("DE", "return", "Articles 33 and 34 of the GDPR");
        row("GB", "return", "Articles 33 and 34 of the UK GDPR");
    }
    void theRightRuleStandsInTheRightLetter() {
        QFETCH(QString, country);
        QFETCH(QString, kind);
        QFETCH(QString, rule);
        const QList<Letter> letters = advice::lettersFor(country);
        const Letter& letter = ofKind(letters, kind.toLatin1().constData());
        QVERIFY2(wholeText(letter).contains(rule), qPrintable(wholeText(letter)));
        QVERIFY(!letter.law.isEmpty() && letter.lawUrl.startsWith(QLatin1String("https://")));
    }

    void theUsListIsSaidToBeOftenEmptyAndCompaniesAreAskedForApart() {
        const QList<Letter> letters = advice::lettersFor(QStringLiteral("US"));
        const Letter& sharing = ofKind(letters, "sharing");
        QVERIFY(sharing.goodToKnow.join(u' ').contains(QLatin1String("list is often empty")));
        QVERIFY(
            wholeText(sharing).contains(QLatin1String("Which companies outside of your clinic")));
        QVERIFY(wholeText(sharing).contains(QLatin1String("it can be empty")));
        // And it does not claim a right to erase that US rules do not give.
        const Letter& erase = ofKind(letters, "erase");
        QVERIFY(erase.law.isEmpty());
        QVERIFY(erase.goodToKnow.join(u' ').contains(QLatin1String("no right to have records")));
    }

    void blanksStandUntilTheyAreFilled() {
        const QList<Letter> letters = advice::lettersFor(QStringLiteral("US"));
        for (const Letter& letter : letters) {
            const QString empty = wholeText(letter);
            for (const QString& blank :
                 {advice::hospitalBlank(), advice::monthsBlank(), advice::personBlank()})
                QVERIFY2(empty.contains(blank) ||
                             (blank == advice::monthsBlank() &&
                              !letter.paragraphs.join(u' ').contains(QLatin1String("%1"))),
                         qPrintable(letter.id + blank));
            QVERIFY(!empty.contains(u'%'));
            const QString full =
                wholeText(letter, {QStringLiteral("Larch %1 Clinic"), QStringLiteral("May 2024"),
                                   QStringLiteral("Ada Poole, born May 1, 1960")});
            QVERIFY(full.contains(QLatin1String("Larch %1 Clinic")));
            QVERIFY(full.contains(QLatin1String("Ada Poole")));
            QVERIFY(!full.contains(advice::hospitalBlank()));
            QVERIFY(!full.contains(advice::monthsBlank()));
        }
        const QRegularExpression blank(advice::letterBlankPattern());
        QVERIFY(blank.isValid());
        QVERIFY(blank.match(advice::hospitalBlank()).hasMatch());
        QVERIFY(!blank.match(QStringLiteral("[1] and [2]")).hasMatch());
    }

    void aValueOfADiscCannotAddLines() {
        const QList<Letter> letters = advice::lettersFor({});
        const QString full =
            wholeText(letters.first(), {QStringLiteral("Larch\n\nClinic\u202e\u0007"), {}, {}});
        QVERIFY(full.contains(QLatin1String("Larch Clinic\n")));
    }

    void lettersFollowWhoseDiscItIs_data() {
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("exams");
        QTest::newRow("helped") << "helped"
                                << "I write for a patient: "
                                << "the patient’s scans of";
        QTest::newRow("child") << "child"
                               << "I write for my child: "
                               << "my child’s scans of";
    }
    void lettersFollowWhoseDiscItIs() {
        QFETCH(QString, whose);
        QFETCH(QString, opening);
        QFETCH(QString, exams);
        advice::WhoseWords words;
        words.set(*advice::whoseFromId(whose), nullptr);
        // Nothing that only the patient can say of themselves is left standing.
        static const QRegularExpression own(
            QStringLiteral(
                "\\bmy (?:own )?(?:imaging|pictures|name|health|care|doctors|record|data)|"
                "\\byour (?:own )?(?:name|care|life|records)\\b|data about me"),
            QRegularExpression::CaseInsensitiveOption);
        const QString person = QStringLiteral("Ada Poole, born May 1, 1960");
        for (const char* country : {"US", "DE", "GB", "JP"}) {
            const QList<Letter> letters = advice::lettersFor(QString::fromLatin1(country));
            QCOMPARE(letters.size(), 7);
            for (const Letter& letter : letters) {
                const QByteArray where = (whose + u' ' + letter.id).toUtf8();
                const QString blank = wholeText(letter);
                const QString full = wholeText(letter, {{}, {}, person});
                QVERIFY2(blank.contains(opening + advice::personBlank()), where);
                QVERIFY2(full.contains(opening + person), where);
                QVERIFY2(!full.startsWith(person), where); // another one signs
                const QString said = allWords(letter)
                                         .remove(QLatin1String("Your own name"))
                                         .remove(QLatin1String("your child’s own life"));
                const QByteArray found = where + ": " + own.match(said).captured().toUtf8();
                QVERIFY2(!own.match(said).hasMatch(), found);
                if (letter.kind == u"return")
                    continue;
                QVERIFY2(full.contains(exams), where);
                const QString know = letter.goodToKnow.join(u' ');
                QVERIFY2(know.contains(QLatin1String("may want proof that you")), where);
                QCOMPARE(know.contains(QLatin1String("45 CFR 164.502(g)")),
                         QLatin1String(country) == QLatin1String("US"));
            }
        }
    }

    void aStrangersDiscLeavesTheLetterToGiveItBack() {
        advice::WhoseWords words;
        words.set(advice::Whose::NotMine, nullptr);
        for (const char* country : {"US", "FR", "GB", "BR"}) {
            const QList<Letter> letters = advice::lettersFor(QString::fromLatin1(country));
            QCOMPARE(letters.size(), 1);
            QCOMPARE(letters.first().kind, QStringLiteral("return"));
            const QString text = wholeText(letters.first());
            QVERIFY(text.contains(QLatin1String("Please tell me how I can give it back.")));
            QVERIFY(!text.contains(QLatin1String("birth date")));
            QVERIFY(!text.contains(QLatin1String("patient")));
        }
    }

    void monthsAreSaidNotDays() {
        const QString one = advice::monthsOfExams({QStringLiteral("20240312")});
        QCOMPARE(one, QStringLiteral("March 2024"));
        QCOMPARE(advice::monthsOfExams({QStringLiteral("20250604"),
                                        QStringLiteral("20240312"),
                                        QStringLiteral("bad"),
                                        {},
                                        QStringLiteral("19000101")}),
                 QStringLiteral("March 2024 to June 2025"));
        QCOMPARE(advice::monthsOfExams({QStringLiteral("20240312"), QStringLiteral("20240330")}),
                 one);
        QVERIFY(advice::monthsOfExams({}).isEmpty());
        QVERIFY(advice::monthsOfExams({QStringLiteral("20249912")}).isEmpty());
        QVERIFY(advice::letterPerson({}, QStringLiteral("19600101")).isEmpty());
        QVERIFY(
            advice::letterPerson(QStringLiteral("Poole^Ada"), {}).contains(QLatin1String("Poole")));
    }

    void everySentenceIsPlain() {
        static const QRegularExpression citation(
            QStringLiteral(" ?\\(?45 CFR [\\d.]+(\\([a-z0-9]+\\))*\\)?|of the (UK )?GDPR"));
        tests::Reading whole;
        QStringList hard;
        for (const QJsonValue& row : dataFile()) {
            QStringList texts;
            for (const char* key : {"title", "line", "subject"})
                texts += row[QLatin1String(key)].toString();
            for (const char* key : {"paragraphs", "good_to_know"})
                for (const QJsonValue& text : row[QLatin1String(key)].toArray())
                    texts += text.toString();
            for (QString text : texts) {
                text.remove(citation);
                const tests::Reading one = tests::reading(text);
                whole += one;
                if (one.words >= 8 && one.fleschKincaid() > 8)
                    hard += QStringLiteral("%1: %2").arg(
                        QString::number(one.fleschKincaid(), 'f', 1), text);
                static const QRegularExpression ends(QStringLiteral("[.!?:](?:\\s|$)"));
                for (const QString& sentence : text.split(ends, Qt::SkipEmptyParts))
                    if (tests::reading(sentence).words > 25)
                        hard += QStringLiteral("long: ") + sentence;
            }
        }
        hard.removeDuplicates();
        QVERIFY2(hard.isEmpty(), qPrintable(hard.join(u'\n')));
        qInfo("letters: %d sentences, Flesch-Kincaid %.1f, SMOG %.1f", whole.sentences,
              whole.fleschKincaid(), whole.smog());
        QVERIFY(whole.smog() <= 9);
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
