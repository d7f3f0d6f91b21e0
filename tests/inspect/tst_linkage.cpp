// SPDX-License-Identifier: GPL-3.0-or-later
// How many people share the details: the published figures, the arithmetic to the last digit, and
// what of a disc is counted and what is not.
#include "inspect/linkage.h"
#include "material_fixture.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace disclens;
using namespace disclens::inspect;
using disclens::tests::MaterialFixture;

namespace {

QString u(QStringView text) {
    return text.toString();
}

const Population& in(QStringView code) {
    const Population* country = populationOf(code.toString());
    if (!country)
        qFatal("no such country");
    return *country;
}

/// Equal to so many digits after the point as the worked examples are written with.
bool isNear(double a, double b, double step) {
    return std::fabs(a - b) <= step;
}

QStringList idsOf(const Linkage& linkage) {
    QStringList out;
    for (const LinkageStep& step : linkage.steps)
        out += step.id;
    return out;
}

const LinkageStep* stepOf(const Linkage& linkage, const QString& id) {
    for (const LinkageStep& step : linkage.steps)
        if (step.id == id)
            return &step;
    return nullptr;
}
const LinkageStep* stepOf(Linkage&&, const QString&) = delete; // it would outlive what it is in

/// One CT exam of one person.
void exam(MaterialFixture& disc, const QString& birthDate, const QString& sex,
          const QString& day = QStringLiteral("20240312")) {
    disc.dicom(QStringLiteral("DICOM/1"));
    disc.person(QStringLiteral("Quillfeather^Ottilie"), QStringLiteral("00482913"), birthDate);
    disc.raw(0x0010, 0x0040, "CS", sex);
    disc.raw(0x0008, 0x0020, "DA", day);
}

} // namespace

class TestLinkage : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // ---- the figures ----
    void figuresFitTheirSchema() {
        QFile file(QStringLiteral(":/population/population.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        const QStringList problems =
            tests::JsonSchema::load(QStringLiteral("population")).problems(json.object());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
    void figuresAddUp() {
        const QStringList codes = populationCountries();
        QVERIFY(codes.size() > 230);
        for (const QString& code : codes) {
            const Population& country = in(code);
            double sum = 0;
            for (int group = 0; group < Population::kGroups; ++group)
                sum += country.male[size_t(group)] + country.female[size_t(group)];
            // Each figure is rounded to a whole person.
            QVERIFY2(isNear(sum, country.total, Population::kGroups), qPrintable(code));
            QVERIFY(isNear(ofSex(country, Sex::Any).about, sum, 0.5));
        }
        QCOMPARE(populationYear(), 2025);
        QVERIFY(populationCredit().contains(u"CC BY 3.0 IGO"));
        QVERIFY(!populationOf(u(u"XX")));
        QVERIFY(!populationOf({}));
    }

    // ---- the worked examples of the collection of figures ----
    void exampleE1() {
        const QDate birth(1978, 3, 1);
        QCOMPARE(ageThen(birth), 47);
        QCOMPARE(inAgeGroup(in(u"US"), Sex::Female, 47), 10474961.0);
        QVERIFY(isNear(ofAge(in(u"US"), Sex::Female, 47).about, 2094992.2, 1e-6));
        QVERIFY(isNear(ofBirthDate(in(u"US"), Sex::Female, birth).about, 5735.776, 0.0005));
    }
    void exampleE2() {
        const QDate birth(1941, 12, 24);
        QCOMPARE(ageThen(birth), 83);
        QCOMPARE(inAgeGroup(in(u"DE"), Sex::Male, 83), 1286438.0);
        QVERIFY(isNear(ofAge(in(u"DE"), Sex::Male, 83).about, 257287.6, 1e-6));
        QVERIFY(isNear(ofBirthDate(in(u"DE"), Sex::Male, birth).about, 704.415, 0.0005));
    }
    void exampleE3() {
        QCOMPARE(inAgeGroup(in(u"FR"), Sex::Male, 39), 1944390.0);
        QCOMPARE(inAgeGroup(in(u"FR"), Sex::Male, 40), 1974185.0);
        const PeopleCount year = ofBirthYear(in(u"FR"), Sex::Male, 1985);
        QVERIFY(isNear(year.about, 391857.5, 1e-6));
        QVERIFY(isNear(year.about / 365.25, 1072.847, 0.0005));
    }
    void exampleE4() {
        const QDate birth(1963, 5, 20);
        QCOMPARE(ageThen(birth), 62);
        QCOMPARE(inAgeGroup(in(u"ES"), Sex::Female, 62), 1752476.0);
        QCOMPARE(in(u"ES").total, 47889959.0);
        const PeopleCount day = ofBirthDate(in(u"ES"), Sex::Female, birth);
        QVERIFY(isNear(day.about, 959.604, 0.0005));
        const PeopleCount town = inTown(day, 55866, in(u"ES"));
        QVERIFY(isNear(town.about, 1.1194, 0.00005));
        QVERIFY(isNear(chanceOfAnother(town.about), 0.6735, 0.00005));
    }
    void exampleE5() {
        QCOMPARE(inAgeGroup(in(u"JP"), Sex::Female, 101), 105580.0);
        for (const PeopleCount& people : {ofAge(in(u"JP"), Sex::Female, 101),
                                          ofBirthDate(in(u"JP"), Sex::Female, QDate(1924, 2, 3))}) {
            QVERIFY(people.atMost); // never divided
            QCOMPARE(people.high, 105580.0);
        }
    }
    void leapDaysAndNewYear() {
        const PeopleCount age = ofAge(in(u"US"), Sex::Female, 65);
        QVERIFY(isNear(ofBirthDate(in(u"US"), Sex::Female, QDate(1960, 2, 29)).about,
                       age.about / 366, 1e-6));
        // Also stands for birthdays that nobody knows: as many as all of that age.
        QCOMPARE(ofBirthDate(in(u"US"), Sex::Female, QDate(1960, 1, 1)).high, age.high);
    }
    void birthdaysAroundTheFirstOfJuly() {
        QCOMPARE(ageThen(QDate(1961, 7, 1)), 64);
        QCOMPARE(ageThen(QDate(1961, 7, 2)), 63);
        QCOMPARE(ageThen(QDate(2026, 3, 1)), 0); // not yet born then
    }
    void rangesHoldTheFigure() {
        for (const QString& code : populationCountries())
            for (int age = 0; age < 110; ++age) {
                for (const Sex sex : {Sex::Any, Sex::Female, Sex::Male}) {
                    const PeopleCount year = ofAge(in(code), sex, age);
                    const PeopleCount day = ofBirthDate(in(code), sex, QDate(2025 - age, 3, 5));
                    QVERIFY(year.low <= year.about && year.about <= year.high);
                    QVERIFY(day.low <= day.about && day.about <= day.high);
                    QVERIFY(day.high <= year.high);
                }
            }
    }

    // ---- the check ----
    void stepsNarrowOneAfterTheOther() {
        MaterialFixture disc;
        exam(disc, u(u"19780301"), u(u"F"));
        disc.raw(0x0008, 0x0080, "LO", u(u"St. Example Hospital"));
        disc.raw(0x0008, 0x0081, "ST", u(u"1 Main Street, Springfield, USA"));
        disc.raw(0x0018, 0x1000, "LO", u(u"S-4711"));
        disc.raw(0x0008, 0x0090, "PN", u(u"Doe^Jane"));
        disc.raw(0x0010, 0x1020, "DS", u(u"1.71"));
        disc.about().country = u(u"US");
        const Linkage linkage = disc.examine().linkage;
        QCOMPARE(linkage.country, u(u"US"));
        QVERIFY(linkage.from == CountryFrom::Chosen);
        QCOMPARE(linkage.year, 2025);
        QCOMPARE(idsOf(linkage),
                 (QStringList{u(u"sex-age"), u(u"birth-date"), u(u"traits"), u(u"institution"),
                              u(u"visits"), u(u"machine"), u(u"staff"), u(u"number"), u(u"name")}));
        QVERIFY(isNear(linkage.steps[1].people.about, 5735.776, 0.0005));
        double most = linkage.countryPeople;
        for (const LinkageStep& step : linkage.steps) {
            QVERIFY2(step.people.high <= most, qPrintable(step.id));
            QCOMPARE(step.counted, step.id == u"sex-age" || step.id == u"birth-date");
            QCOMPARE(step.namesPerson, step.id == u"number" || step.id == u"name");
            most = step.people.high;
        }
        QCOMPARE(linkage.lastCounted(), &linkage.steps[1]);
        QCOMPARE(stepOf(linkage, u(u"traits"))->parts, QStringList{u(u"PatientSize")});
    }
    void aHospitalsTownIsNotThePersonsTown() {
        MaterialFixture disc;
        exam(disc, u(u"19630520"), u(u"F"));
        disc.raw(0x0008, 0x0081, "ST", u(u"Calle Mayor 1, 16001 Cuenca, España"));
        const Linkage linkage = disc.examine().linkage;
        // Its country counts, its town never does.
        QCOMPARE(linkage.country, u(u"ES"));
        QVERIFY(linkage.from == CountryFrom::Institution);
        QVERIFY(!stepOf(linkage, u(u"town")));
        QVERIFY(!stepOf(linkage, u(u"institution"))->counted);
    }
    void theTownThatThePersonNamesIsCounted() {
        MaterialFixture disc;
        exam(disc, u(u"19630520"), u(u"F"));
        disc.about().country = u(u"ES");
        disc.about().townPeople = 55866;
        const Linkage linkage = disc.examine().linkage;
        const LinkageStep* town = stepOf(linkage, u(u"town"));
        QVERIFY(town && town->counted);
        QVERIFY(isNear(town->people.about, 1.1194, 0.00005));
    }
    void theDiscNamesTheCountryBeforeTheComputerDoes() {
        MaterialFixture disc;
        exam(disc, u(u"19630520"), u(u"F"));
        disc.raw(0x0010, 0x2150, "LO", u(u"France"));
        disc.raw(0x0008, 0x0081, "ST", u(u"Hauptstraße 1, 10115 Berlin, Deutschland"));
        disc.about().likelyCountry = u(u"US");
        Linkage linkage = disc.examine().linkage;
        QCOMPARE(linkage.country, u(u"FR"));
        QVERIFY(linkage.from == CountryFrom::Residence);
        disc.about().country = u(u"IT"); // the person knows best
        linkage = disc.examine().linkage;
        QCOMPARE(linkage.country, u(u"IT"));
    }
    void withoutACountryNothingIsCountedAndItIsSaid() {
        MaterialFixture disc;
        exam(disc, u(u"19630520"), u(u"F"));
        for (const QString& country : {QString(), u(u"XX")}) {
            disc.about().country = country;
            const Findings findings = disc.examine({u(u"linkage")});
            QVERIFY(findings.linkage.steps.isEmpty());
            QVERIFY(std::any_of(
                findings.notChecked.begin(), findings.notChecked.end(), [](const NotChecked& item) {
                    return item.check == u"linkage" && item.what.startsWith(u"linkage-no-");
                }));
        }
    }
    void ageAloneCountsBothAgesThatItMayBe() {
        MaterialFixture disc;
        exam(disc, {}, u(u"M"), u(u"20200312"));
        disc.raw(0x0010, 0x1010, "AS", u(u"060Y"));
        disc.about().country = u(u"DE");
        const Linkage linkage = disc.examine().linkage;
        const LinkageStep* step = stepOf(linkage, u(u"sex-age"));
        QVERIFY(step);
        QCOMPARE(step->age, 65);
        QCOMPARE(step->otherAge, 66);
        QVERIFY(isNear(step->people.about, ofAge(in(u"DE"), Sex::Male, 65).about, 1e-6));
        QVERIFY(!stepOf(linkage, u(u"birth-date")));
    }
    void aYearAloneIsAYear() {
        for (const QStringView value : {u"19850000", u"1985"}) {
            MaterialFixture disc;
            exam(disc, u(value), u(u"M"));
            disc.about().country = u(u"FR");
            const Linkage linkage = disc.examine().linkage;
            QVERIFY(!stepOf(linkage, u(u"birth-date")));
            QVERIFY(isNear(stepOf(linkage, u(u"birth-year"))->people.about, 391857.5, 1e-6));
        }
    }
    void fillersAreNotCounted_data() {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::newRow("no sex, no date") << QString() << QString();
        QTest::newRow("other, filler date") << u(u"19000101") << u(u"O");
        QTest::newRow("nonsense") << u(u"99999999") << u(u"??");
        QTest::newRow("born in the future") << u(u"29990101") << u(u"O");
        QTest::newRow("older than anyone") << u(u"18600101") << u(u"O");
    }
    void fillersAreNotCounted() {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        MaterialFixture disc;
        exam(disc, birth, sex);
        disc.about().country = u(u"US");
        const Linkage linkage = disc.examine().linkage;
        QVERIFY(!linkage.lastCounted());
        QVERIFY(stepOf(linkage, u(u"name"))); // from one to all people of the country
        QCOMPARE(linkage.steps.first().people.high, linkage.countryPeople);
    }
    void aMadeUpNameAndAnAnimalPointToNobody() {
        MaterialFixture disc;
        disc.dicom(u(u"1"));
        disc.person(u(u"PHANTOM"), u(u"TEST"), u(u"19780301"));
        disc.raw(0x0010, 0x0040, "CS", u(u"F"));
        disc.about().country = u(u"US");
        Linkage linkage = disc.examine().linkage;
        QVERIFY(!stepOf(linkage, u(u"name")));
        QVERIFY(stepOf(linkage, u(u"birth-date")));
        MaterialFixture dog;
        exam(dog, u(u"20190301"), u(u"F"));
        dog.raw(0x0010, 0x2201, "LO", u(u"Canis lupus"));
        dog.about().country = u(u"US");
        QVERIFY(dog.examine().linkage.steps.isEmpty());
    }
    void onlyTheMainPersonIsCounted() {
        MaterialFixture disc;
        exam(disc, u(u"19780301"), u(u"F"));
        disc.dicom(u(u"DICOM/2"));
        disc.person(u(u"Brambleworth^Casimir"), u(u"77120"), u(u"19480703"));
        disc.raw(0x0010, 0x0040, "CS", u(u"M"));
        disc.raw(0x0010, 0x2180, "SH", u(u"Baker"));
        disc.dicom(u(u"DICOM/3"));
        disc.person(u(u"Quillfeather^Ottilie"), u(u"00482913"), u(u"19780301"));
        disc.raw(0x0010, 0x0040, "CS", u(u"F"));
        disc.about().country = u(u"US");
        const Linkage linkage = disc.examine().linkage;
        QCOMPARE(linkage.steps.first().age, 47);
        QVERIFY(!stepOf(linkage, u(u"traits"))); // the other one is the baker
    }
    void anEmptyDiscHasNoSteps() {
        MaterialFixture disc;
        disc.about().country = u(u"US");
        const Findings findings = disc.examine({u(u"linkage")});
        QVERIFY(findings.linkage.steps.isEmpty());
        QCOMPARE(findings.checked.size(), 1);
        QCOMPARE(findings.checked.first().items, 0);
    }

    // ---- addresses ----
    void countriesInAddresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("country");
        const std::pair<QStringView, QStringView> rows[] = {
            {u"Hauptstr. 1, 69115 Heidelberg, Germany", u"DE"},
            {u"Hauptstr. 1, 69115 Heidelberg, DEUTSCHLAND", u"DE"},
            {u"1 rue de Paris\r\n51100 Reims\r\nFrance", u"FR"},
            {u"10 High Street, Leeds LS1 4AP", u"GB"},
            {u"10 High Street, Leeds, England", u"GB"},
            {u"9500 Euclid Ave, Cleveland, OH 44195", u"US"},
            {u"9500 Euclid Ave, Cleveland, OH 44195-1234, U.S.A.", u"US"},
            {u"1 Robie St, Halifax NS B3H 3A7", u"CA"},
            {u"東京都千代田区, 日本", u"JP"},
            {u"Atlanta, Georgia", u""}, // a state
            {u"Newark, New Jersey", u""},
            {u"Toronto, CA", u""}, // California or Canada
            {u"Indiana, PA", u""},
            {u"1 Main Street", u""},
            {u"", u""},
            {u",,, ;", u""},
        };
        for (const auto& [address, country] : rows)
            QTest::newRow(qPrintable(address.toString())) << u(address) << u(country);
    }
    void countriesInAddresses() {
        QFETCH(QString, address);
        QFETCH(QString, country);
        QCOMPARE(countryInAddress(address), country);
        QCOMPARE(countryInAddress(QString(100'000, u'x') + u' ' + address), country);
    }
};

QTEST_GUILESS_MAIN(TestLinkage)
#include "tst_linkage.moc"
