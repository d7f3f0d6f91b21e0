// SPDX-License-Identifier: GPL-3.0-or-later
// Lines in doubt: what is known about the person is held against all that their reader may have
// seen, and nobody else's details become theirs.
#include "inspect/guessed_line.h"
#include "inspect/reader_text.h"
#include "material_fixture.h"
#include "writing/guesses.h"

#include <QTest>

#include <cmath>

using namespace disclens;
using namespace disclens::inspect;
using tests::MaterialFixture;
using writing::GuessLook;
using writing::GuessStep;

namespace {

writing::Guess guess(QChar sign, double likely) {
    return {sign.unicode(), quint8(std::min(255.0, -16 * std::log(likely) + 0.5))};
}

/// A look at a line: each sign of `text`, with what else it may be ("O" may be "0" by a third:
/// {4, "0"}), and nothing between two signs.
GuessLook look(const QString& text, const QMap<int, QPair<QString, double>>& others = {}) {
    GuessLook out;
    for (int i = 0; i < text.size(); ++i) {
        double rest = 1;
        GuessStep step;
        if (const auto other = others.constFind(i); other != others.constEnd())
            for (const QChar c : other->first) {
                step.append(guess(c, other->second));
                rest -= other->second;
            }
        step.prepend(guess(text[i], std::max(0.01, rest)));
        std::stable_sort(step.begin(), step.end(),
                         [](const auto& a, const auto& b) { return a.doubt < b.doubt; });
        out.append(step);
        out.append(GuessStep{guess(QChar(u'\0'), 0.99)});
    }
    return out;
}

} // namespace

class TestGuesses : public QObject {
    Q_OBJECT

    static std::optional<GuessedLine::Hit> find(const GuessLook& look, const QString& known,
                                                double most = 5) {
        return GuessedLine(writing::packGuesses({look})).find(readerFold(known), most);
    }

  private Q_SLOTS:
    void theLikeliestTextHasNoDoubt() {
        const auto hit = find(look(QStringLiteral("ID 00482913")), QStringLiteral("00482913"));
        QVERIFY(hit);
        QVERIFY(hit->doubt < 0.2);
        QVERIFY(hit->from > 0.2 && hit->to > 0.9);
    }
    void whatMayStandThereIsFound() {
        // "7" is likelier than "9", and "9" is what is known.
        const auto hit = find(look(QStringLiteral("0048271Z"), {{5, {QStringLiteral("9"), 0.4}},
                                                                {7, {QStringLiteral("3"), 0.3}}}),
                              QStringLiteral("00482913"));
        QVERIFY(hit);
        QVERIFY(hit->doubt > 0.5 && hit->doubt < 2);
    }
    void whatNobodyThoughtOfIsNot() {
        QVERIFY(!find(look(QStringLiteral("00482713")), QStringLiteral("00482913"), 4));
    }
    void twiceTheSameSignNeedsTwo() {
        GuessLook once = look(QStringLiteral("ANNA"));
        once.removeAt(3); // the nothing between the two N
        QVERIFY(!find(once, QStringLiteral("ANNA"), 3));
        QVERIFY(find(look(QStringLiteral("ANNA")), QStringLiteral("ANNA"), 3));
    }
    void aPartOfALongerNumberWeighsLess() {
        const auto part = find(look(QStringLiteral("177102385")), QStringLiteral("7710238"));
        const auto whole = find(look(QStringLiteral("ID:7710238")), QStringLiteral("7710238"));
        QVERIFY(part && whole);
        QVERIFY(part->doubt > whole->doubt + 4);
    }
    void nonsenseGivesNothing() {
        QVERIFY(GuessedLine(QByteArray()).isEmpty());
        QVERIFY(GuessedLine(QByteArray(500, '\7')).isEmpty());
        QVERIFY(!GuessedLine(QByteArray()).find(u"abc", 100));
    }

    void linesInDoubt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<GuessLook>("guesses");
        QTest::addColumn<QString>("meaning"); ///< of what was guessed; empty: nothing
        const GuessLook name =
            look(QStringLiteral("HULLEP ANHE"), {{0, {QStringLiteral("M"), 0.3}},
                                                 {5, {QStringLiteral("R"), 0.4}},
                                                 {9, {QStringLiteral("N"), 0.3}}});
        // What the reader also thought of, of a number and of a date.
        const QMap<int, std::pair<QString, double>> digits{{4, {QStringLiteral("2"), 0.4}},
                                                           {5, {QStringLiteral("9"), 0.4}},
                                                           {6, {QStringLiteral("1"), 0.4}}};
        const QMap<int, std::pair<QString, double>> dayDigits{{4, {QStringLiteral("2"), 0.4}},
                                                              {6, {QStringLiteral("1"), 0.4}}};
        QTest::newRow("name") << QStringLiteral("HULLEP ANHE") << name << QStringLiteral("name");
        QTest::newRow("name that was not read") << QString() << name << QStringLiteral("name");
        QTest::newRow("another name")
            << QStringLiteral("HILLER JANE")
            << look(QStringLiteral("HILLER JANE"),
                    {{0, {QStringLiteral("M"), 0.3}}, {7, {QStringLiteral("T"), 0.3}}})
            << QString();
        QTest::newRow("another number")
            << QStringLiteral("00487878") << look(QStringLiteral("00487878"), digits) << QString();
        QTest::newRow("number in doubt")
            << QStringLiteral("00487873") << look(QStringLiteral("00487873"), digits)
            << QStringLiteral("number");
        QTest::newRow("birth date")
            << QStringLiteral("14.07.7961") << look(QStringLiteral("14.07.7961"), dayDigits)
            << QStringLiteral("birth_date");
        QTest::newRow("birth date with the month's name")
            << QStringLiteral("74FEB61")
            << look(QStringLiteral("74FEB61"), {{0, {QStringLiteral("1"), 0.4}}})
            << QStringLiteral("birth_date");
        QTest::newRow("exam date")
            << QStringLiteral("32SEP 24")
            << look(QStringLiteral("32SEP 24"),
                    {{0, {QStringLiteral("0"), 0.4}}, {1, {QStringLiteral("9"), 0.4}}})
            << QStringLiteral("exam_date");
        QTest::newRow("another date") << QStringLiteral("17.07.7961")
                                      << look(QStringLiteral("17.07.7961"), dayDigits) << QString();
    }
    void linesInDoubt() {
        QFETCH(QString, text);
        QFETCH(GuessLook, guesses);
        QFETCH(QString, meaning);
        MaterialFixture disc;
        const FileId file = disc.dicom(QStringLiteral("IM1"));
        disc.person(QStringLiteral("Müller^Anne"), QStringLiteral("00482913"),
                    QStringLiteral("19610214"));
        disc.element(QStringLiteral("StudyDate"), QStringLiteral("20240909"));
        disc.line(file, 0, QRect(10, 10, 200, 20), text, {}, writing::packGuesses({guesses}));
        const Findings found = disc.examine({QStringLiteral("text")});
        QString got;
        for (const Finding& f : found.findings)
            if (f.check == u"text" && f.rule == u"printed:guess") {
                got = f.facts.value(QStringLiteral("meaning"));
                // What was guessed is never sure, and something is told of it.
                QVERIFY(f.facts.value(QStringLiteral("sure")) != u"sure");
                QVERIFY(!f.value.isEmpty());
                // All that was guessed from is covered when values are hidden.
                QCOMPARE(
                    f.places.first().box,
                    QRect(10, 10, 200, 20).adjusted(-MaterialFixture::kGuessedBeyond, 0, 0, 0));
            }
        QCOMPARE(got, meaning);
    }

    void nearlyTheirsIsLikelyOnlyInDoubt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<GuessLook>("guesses");
        QTest::addColumn<QString>("sure");
        const auto row = [](const char* name, const char* text,
                            const QMap<int, QPair<QString, double>>& others, const char* sure) {
            const QString line = QString::fromUtf8(text);
            QTest::newRow(name) << line << (others.isEmpty() ? GuessLook() : look(line, others))
                                << QString::fromLatin1(sure);
        };
        row("the name", "MULLER ANNE", {}, "sure");
        row("another letter, in doubt", "MULLEP ANNE", {{5, {QStringLiteral("R"), 0.3}}}, "likely");
        row("another letter, no doubt", "MULLEP ANNE", {}, "look");
        row("in doubt about something else", "MULLEP ANNE", {{8, {QStringLiteral("H"), 0.3}}},
            "look");
        row("another digit, in doubt", "00482973", {{6, {QStringLiteral("1"), 0.3}}}, "likely");
        row("another digit, no doubt", "00482973", {}, "look");
    }
    void nearlyTheirsIsLikelyOnlyInDoubt() {
        QFETCH(QString, text);
        QFETCH(GuessLook, guesses);
        QFETCH(QString, sure);
        MaterialFixture disc;
        const FileId file = disc.dicom(QStringLiteral("IM1"));
        disc.person(QStringLiteral("Müller^Anne"), QStringLiteral("00482913"),
                    QStringLiteral("19610214"));
        disc.line(file, 0, QRect(10, 10, 200, 20), text, {},
                  guesses.isEmpty() ? QByteArray() : writing::packGuesses({guesses}));
        const Findings found = disc.examine({QStringLiteral("text")});
        QString got;
        for (const Finding& f : found.findings)
            if (f.check == u"text" &&
                (f.subject == u"burned-name" || f.subject == u"burned-number")) {
                got = f.facts.value(QStringLiteral("sure"));
                QCOMPARE(f.level == Level::Points, sure != u"look");
            }
        QCOMPARE(got, sure);
    }

    void doubtsOfManySlicesAreOneFinding() {
        MaterialFixture disc;
        const FileId file = disc.dicom(QStringLiteral("IM1"));
        disc.person(QStringLiteral("Müller^Anne"), QStringLiteral("00482913"),
                    QStringLiteral("19610214"));
        for (int frame = 0; frame < 20; ++frame)
            disc.line(file, frame, QRect(10, 10, 200, 20), QStringLiteral("HULLEP ANHE"), {},
                      writing::packGuesses({look(QStringLiteral("HULLEP ANHE"),
                                                 {{0, {QStringLiteral("M"), 0.2 + frame * 0.01}},
                                                  {5, {QStringLiteral("R"), 0.4}},
                                                  {9, {QStringLiteral("N"), 0.3}}})}));
        const Findings found = disc.examine({QStringLiteral("text")});
        int names = 0;
        for (const Finding& f : found.findings)
            if (f.check == u"text") {
                ++names;
                QCOMPARE(f.facts.value(QStringLiteral("meaning")), QStringLiteral("name"));
                QCOMPARE(f.facts.value(QStringLiteral("pictures")), QStringLiteral("20"));
            }
        QCOMPARE(names, 1);
    }
};

QTEST_APPLESS_MAIN(TestGuesses)
#include "tst_guesses.moc"
