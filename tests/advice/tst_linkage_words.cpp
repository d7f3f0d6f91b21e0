// SPDX-License-Identifier: GPL-3.0-or-later
// The words about how many people share the details: as the worked examples show them, never too
// exact.
#include "advice/linkage_words.h"

#include <QLocale>
#include <QTest>

using namespace disclens;
using namespace disclens::inspect;

namespace {

const Population& in(QStringView code) {
    return *populationOf(code.toString());
}

LinkageStep counted(const PeopleCount& people, const char* id = "birth-date") {
    LinkageStep step;
    step.id = QString::fromLatin1(id);
    step.counted = true;
    step.people = people;
    step.openAge = people.atMost;
    return step;
}

} // namespace

class TestLinkageWords : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void workedExamplesAreShownAsWritten() {
        const auto words = [](const PeopleCount& people) {
            return advice::peopleWord(counted(people));
        };
        QCOMPARE(words(ofBirthDate(in(u"US"), Sex::Female, QDate(1978, 3, 1))),
                 QStringLiteral("about 5,700 people"));
        QCOMPARE(words(ofBirthDate(in(u"DE"), Sex::Male, QDate(1941, 12, 24))),
                 QStringLiteral("about 700 people"));
        QCOMPARE(words({1072.847, 800, 1400, false}), QStringLiteral("about 1,100 people"));
        const PeopleCount day = ofBirthDate(in(u"ES"), Sex::Female, QDate(1963, 5, 20));
        QCOMPARE(words(day), QStringLiteral("about 960 people"));
        QCOMPARE(words(inTown(day, 55866, in(u"ES"))), QStringLiteral("1 or 2 people"));
        QCOMPARE(words(ofAge(in(u"JP"), Sex::Female, 101)),
                 QStringLiteral("at most 110,000 people"));
        QCOMPARE(words(ofAge(in(u"US"), Sex::Female, 47)),
                 QStringLiteral("about 2.1 million people"));
        QCOMPARE(words({4.2, 2, 8, false}), QStringLiteral("fewer than 10 people"));
        QCOMPARE(words({0.4, 0.1, 0.9, false}), QStringLiteral("probably nobody else"));
    }
    void rangesAreRoundedOutward() {
        const PeopleCount day = ofBirthDate(in(u"US"), Sex::Female, QDate(1978, 3, 1));
        const auto [low, high] = advice::roundedRange(day);
        QVERIFY(low <= day.low && day.low < day.about && day.high <= high);
        for (const double bound : {low, high}) { // two figures and no more
            double digits = bound;
            while (digits >= 100)
                digits /= 10;
            QCOMPARE(digits, double(qRound(digits)));
        }
        QCOMPARE(advice::rangeWord(counted({5735.776, 4140, 7700, false})),
                 QStringLiteral("4,100 to 7,700"));
        QCOMPARE(advice::roundedRange({0.2, 0.1, 0.4, false}), (std::pair<double, double>{1, 1}));
        QVERIFY(advice::rangeWord(counted({10, 1, 10, true})).isEmpty());
    }
    void personsAreCalledByAgeAndYear() {
        LinkageStep step = counted({}, "sex-age");
        step.sex = Sex::Female;
        step.age = step.otherAge = 64;
        QCOMPARE(advice::addedWord(step, false), QStringLiteral("Woman, age 64 in 2025"));
        QCOMPARE(advice::addedWord(step, true), QStringLiteral("Sex and age"));
        step.sex = Sex::Male;
        step.otherAge = 65;
        QCOMPARE(advice::addedWord(step, false), QStringLiteral("Man, age 64 or 65 in 2025"));
        step.age = step.otherAge = 4;
        QCOMPARE(advice::addedWord(step, false), QStringLiteral("Boy, age 4 in 2025"));
    }
    void everyStepHasWords() {
        for (const char* id :
             {"sex", "age", "sex-age", "birth-date", "birth-year", "town", "home", "traits",
              "institution", "visits", "machine", "staff", "printed", "face", "number", "name"}) {
            LinkageStep step;
            step.id = QString::fromLatin1(id);
            for (const bool figure : {false, true}) {
                step.counted = figure;
                if (figure || !QStringList{QStringLiteral("sex"), QStringLiteral("age"),
                                           QStringLiteral("sex-age"), QStringLiteral("birth-date"),
                                           QStringLiteral("birth-year"), QStringLiteral("town")}
                                   .contains(step.id))
                    QVERIFY2(!advice::basisSentence(step).isEmpty(), id);
            }
            QVERIFY2(advice::addedWord(step, true) != step.id, id);
            QVERIFY2(advice::addedWord(step, true, true) != step.id, id);
        }
    }
    void aStepWithoutAFigureSaysSo() {
        LinkageStep step;
        step.id = QStringLiteral("institution");
        QCOMPARE(advice::peopleWord(step), QStringLiteral("narrows further; we can’t count"));
        QVERIFY(advice::basisSentence(step).contains(QLatin1String("may not be your town")));
    }
    void oneSentenceSaysItAll() {
        Linkage linkage;
        QVERIFY(advice::linkageSentence(linkage).isEmpty());
        linkage.country = QStringLiteral("US");
        linkage.from = CountryFrom::Computer;
        linkage.year = 2025;
        linkage.countryPeople = in(u"US").total;
        linkage.steps = {counted(ofBirthDate(in(u"US"), Sex::Female, QDate(1978, 3, 1)))};
        QCOMPARE(advice::linkageSentence(linkage),
                 QStringLiteral("United States: about 5,700 people out of about 350 million "
                                "fit these details. Every further detail leaves fewer."));
        QVERIFY(advice::countrySentence(linkage).contains(QLatin1String("United States")));
        linkage.from = CountryFrom::Chosen;
        QVERIFY(advice::countrySentence(linkage).isEmpty());
    }
    void everyCountryHasAName() {
        for (const QString& code : populationCountries())
            QVERIFY2(advice::countryWord(code).size() > 3, qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(TestLinkageWords)
#include "tst_linkage_words.moc"
