// SPDX-License-Identifier: GPL-3.0-or-later
// How many people share the details: natural frequencies in words, never more exact than they are.
#include "advice/linkage_words.h"

#include "advice/advice.h"
#include "advice/words.h"

#include <cmath>

namespace disclens::advice {
namespace {

using inspect::CountryFrom;
using inspect::Linkage;
using inspect::LinkageStep;
using inspect::Sex;

constexpr double kMillion = 1e6;
constexpr double kBillion = 1e9;
constexpr int kGrown = 18;

/// Two figures, in the direction that `round` takes.
double toTwoFigures(double people, double (*round)(double)) {
    if (people < 1)
        return round(people);
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(people)) - 1));
    return round(people / unit) * unit;
}

/// "5,700", "2.1 million", "350 million".
QString number(double people) {
    const QLocale locale;
    const auto large = [&locale](double value) {
        return value < 10 && std::fabs(value - std::round(value)) > 0.01
                   ? locale.toString(value, 'f', 1)
                   : locale.toString(qint64(std::llround(value)));
    };
    if (people >= kBillion) //: %1 is a number such as 1.5
        return translate("advice", "%1 billion").arg(large(people / kBillion));
    if (people >= kMillion) //: %1 is a number such as 2.1
        return translate("advice", "%1 million").arg(large(people / kMillion));
    return locale.toString(qint64(std::llround(people)));
}

/// A step as it stands alone and as one more line of a list.
struct StepRow {
    const char* id;
    const char* alone;
    const char* more;
};
const StepRow kSteps[] = {
    {"sex", QT_TRANSLATE_NOOP("advice", "Sex"), QT_TRANSLATE_NOOP("advice", "Sex")},
    {"age", QT_TRANSLATE_NOOP("advice", "Age"), QT_TRANSLATE_NOOP("advice", "Age")},
    {"sex-age", QT_TRANSLATE_NOOP("advice", "Sex and age"),
     QT_TRANSLATE_NOOP("advice", "Sex and age")},
    {"birth-date", QT_TRANSLATE_NOOP("advice", "Birth date"),
     QT_TRANSLATE_NOOP("advice", "+ birth date")},
    {"birth-year", QT_TRANSLATE_NOOP("advice", "Birth year"),
     QT_TRANSLATE_NOOP("advice", "+ birth year")},
    {"town", QT_TRANSLATE_NOOP("advice", "Your town"), QT_TRANSLATE_NOOP("advice", "+ your town")},
    {"home", QT_TRANSLATE_NOOP("advice", "Where you live"),
     QT_TRANSLATE_NOOP("advice", "+ where you live")},
    {"traits", QT_TRANSLATE_NOOP("advice", "Personal traits"),
     QT_TRANSLATE_NOOP("advice", "+ personal traits")},
    {"institution", QT_TRANSLATE_NOOP("advice", "Hospital or clinic"),
     QT_TRANSLATE_NOOP("advice", "+ hospital or clinic")},
    {"visits", QT_TRANSLATE_NOOP("advice", "Days of your visits"),
     QT_TRANSLATE_NOOP("advice", "+ days of your visits")},
    {"machine", QT_TRANSLATE_NOOP("advice", "Machine"), QT_TRANSLATE_NOOP("advice", "+ machine")},
    {"staff", QT_TRANSLATE_NOOP("advice", "Names of staff"),
     QT_TRANSLATE_NOOP("advice", "+ names of staff")},
    {"printed", QT_TRANSLATE_NOOP("advice", "Words on pictures"),
     QT_TRANSLATE_NOOP("advice", "+ words on pictures")},
    {"face", QT_TRANSLATE_NOOP("advice", "Face or photo"),
     QT_TRANSLATE_NOOP("advice", "+ face or photo")},
    {"number", QT_TRANSLATE_NOOP("advice", "Your patient number"),
     QT_TRANSLATE_NOOP("advice", "+ your patient number")},
    {"name", QT_TRANSLATE_NOOP("advice", "Your name"), QT_TRANSLATE_NOOP("advice", "+ your name")},
};

const WordRow kBases[] = {
    {"home", QT_TRANSLATE_NOOP("advice", "An address narrows it further. We have no count of the "
                                         "people who live there.")},
    {"traits", QT_TRANSLATE_NOOP("advice", "Height, weight, job and the like narrow it further. We "
                                           "have no count of how many share them.")},
    {"institution",
     QT_TRANSLATE_NOOP("advice",
                       "A hospital sees only a small part of all people. We have no count. Its "
                       "town may not be your town, so we do not use that.")},
    {"visits", QT_TRANSLATE_NOOP("advice", "Few people had a scan there on the same days. We have "
                                           "no count of them.")},
    {"machine", QT_TRANSLATE_NOOP("advice", "One machine stands in one place and scans only so "
                                            "many people. We have no count of them.")},
    {"staff", QT_TRANSLATE_NOOP("advice", "The people who cared for you are tied to one place. We "
                                          "have no count of whom else they saw.")},
    {"printed", QT_TRANSLATE_NOOP("advice", "Words on the pictures can tell more than these steps. "
                                            "We cannot count with them.")},
    {"face", QT_TRANSLATE_NOOP("advice", "A face can be matched with a photo. How many people look "
                                         "alike is not known.")},
    {"number", QT_TRANSLATE_NOOP("advice", "The hospital’s own list leads from this number to one "
                                           "person.")},
    {"name", QT_TRANSLATE_NOOP("advice", "A name with the details above points to you by itself. "
                                         "There is no count of people with this name.")},
};

QString ages(const LinkageStep& step) {
    const QLocale locale;
    if (step.otherAge > step.age) //: %1 and %2 are ages that may both be right
        return translate("advice", "%1 or %2")
            .arg(locale.toString(step.age), locale.toString(step.otherAge));
    return locale.toString(step.age);
}

QString personWord(const LinkageStep& step) {
    const QString year = QString::number(inspect::populationYear());
    const bool child = step.otherAge < kGrown;
    const char* pattern = nullptr;
    switch (step.sex) {
    case Sex::Female:
        pattern = child ? QT_TRANSLATE_NOOP("advice", "Girl, age %1 in %2")
                        : QT_TRANSLATE_NOOP("advice", "Woman, age %1 in %2");
        break;
    case Sex::Male:
        pattern = child ? QT_TRANSLATE_NOOP("advice", "Boy, age %1 in %2")
                        : QT_TRANSLATE_NOOP("advice", "Man, age %1 in %2");
        break;
    case Sex::Any:
        pattern = QT_TRANSLATE_NOOP("advice", "Age %1 in %2");
        break;
    }
    return translate("advice", pattern).arg(ages(step), year);
}

} // namespace

double twoFigures(double people) {
    return toTwoFigures(people, [](double value) { return std::round(value); });
}

std::pair<double, double> roundedRange(const inspect::PeopleCount& people) {
    const double low = toTwoFigures(people.low, [](double value) { return std::floor(value); });
    const double high = toTwoFigures(people.high, [](double value) { return std::ceil(value); });
    return {std::max(1.0, low), std::max(1.0, high)};
}

QString countryWord(const QString& code) {
    const inspect::Population* country = inspect::populationOf(code);
    const QLocale here;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    // Qt knows the names of countries in the languages that are spoken there.
    const QLocale there(here.language(), here.script(), territory);
    if (here.language() != QLocale::English && here.language() != QLocale::C &&
        there.language() == here.language() && there.territory() == territory &&
        !there.nativeTerritoryName().isEmpty())
        return there.nativeTerritoryName();
    if (country)
        return translate("advice", country->name.toUtf8().constData());
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString addedWord(const LinkageStep& step, bool hideValues, bool plain) {
    if (!hideValues && (step.id == QLatin1String("sex-age") || step.id == QLatin1String("age")))
        return personWord(step);
    if (!hideValues && step.id == QLatin1String("sex"))
        return step.sex == Sex::Female ? translate("advice", "Woman or girl")
                                       : translate("advice", "Man or boy");
    for (const StepRow& row : kSteps)
        if (step.id == QLatin1String(row.id))
            return translate("advice", plain ? row.alone : row.more);
    return step.id;
}

QString peopleWord(const LinkageStep& step) {
    if (step.namesPerson)
        return step.id == QLatin1String("number") ? translate("advice", "leads to you")
                                                  : translate("advice", "points to you");
    if (!step.counted)
        return translate("advice", "narrows further; we can’t count");
    const double about = step.people.about;
    if (step.people.atMost) //: %1 is a number of people, such as "110,000"
        return translate("advice", "at most %1 people")
            .arg(number(roundedRange(step.people).second));
    if (about < 1)
        return translate("advice", "probably nobody else");
    if (about < 2)
        return translate("advice", "1 or 2 people");
    if (about < 10)
        return translate("advice", "fewer than 10 people");
    //: %1 is a number of people, such as "5,700" or "2.1 million"
    return translate("advice", "about %1 people").arg(number(twoFigures(about)));
}

QString shortPeopleWord(const LinkageStep& step) {
    const double about = step.people.about;
    if (!step.counted || step.people.atMost || about < 1)
        return peopleWord(step);
    if (about < 2)
        return translate("advice", "1 or 2");
    if (about < 10)
        return translate("advice", "fewer than 10");
    //: %1 is a number of people, such as "5,700"
    return translate("advice", "about %1").arg(number(twoFigures(about)));
}

QString rangeWord(const LinkageStep& step) {
    if (!step.counted || step.people.atMost)
        return {};
    const auto [low, high] = roundedRange(step.people);
    if (number(low) == number(high))
        return number(low);
    //: A range of numbers of people, such as "4,100 to 7,800"
    return translate("advice", "%1 to %2").arg(number(low), number(high));
}

QString basisSentence(const LinkageStep& step) {
    const QString year = QString::number(inspect::populationYear());
    if (!step.counted)
        return wordFor(kBases, step.id);
    if (step.id == QLatin1String("town"))
        return translate("advice", "The line above, for the share of all people who live in a town "
                                   "of that size.");
    if (step.openAge) //: %1 is a year
        return translate("advice", "UN figures for %1: all people of this sex who are 100 or "
                                   "older. We do not split this group.")
            .arg(year);
    if (step.id == QLatin1String("birth-date"))
        return step.newYear
                   ? translate("advice", "The line above, split over the days of a year. 1 January "
                                         "may also stand in for a day that nobody knows.")
                   : translate("advice", "The line above, split over the days of a year. Births "
                                         "are not spread evenly, so the range is wide.");
    if (step.id == QLatin1String("birth-year")) //: %1 is a year
        return translate("advice", "UN figures for %1: half of each of the two ages that fit this "
                                   "birth year.")
            .arg(year);
    if (step.id == QLatin1String("sex")) //: %1 is a year
        return translate("advice", "UN figures for %1: all people of this sex.").arg(year);
    //: %1 is a year
    return translate("advice", "UN figures for %1: the group of five years of age, split evenly. "
                               "The range comes from the groups beside it.")
        .arg(year);
}

QString linkageLead(const Linkage& linkage) {
    if (linkage.steps.isEmpty())
        return {};
    //: %1 is a country, %2 a year
    return translate("advice", "Estimates for %1, %2. Each line adds one detail.")
        .arg(countryWord(linkage.country), QString::number(linkage.year));
}

QString linkageSentence(const Linkage& linkage) {
    const LinkageStep* last = linkage.lastCounted();
    if (!last)
        return {};
    const QString country = countryWord(linkage.country);
    const QString all = number(twoFigures(linkage.countryPeople));
    if (last->people.about < 2 && !last->people.atMost) //: %1 is a country, %2 "350 million"
        return translate("advice", "%1: out of about %2 people, these details may fit only one or "
                                   "two.")
            .arg(country, all);
    //: %1 is a country, %2 "about 5,700 people", %3 "350 million"
    return translate("advice", "%1: %2 out of about %3 fit these details. Every further detail "
                               "leaves fewer.")
        .arg(country, peopleWord(*last), all);
}

QString countrySentence(const Linkage& linkage) {
    switch (linkage.from) {
    case CountryFrom::Residence:
    case CountryFrom::OwnAddress: //: %1 is a country
        return translate("advice", "Country: %1. We took it from the address on the disc. You can "
                                   "choose another.")
            .arg(countryWord(linkage.country));
    case CountryFrom::Institution: //: %1 is a country
        return translate("advice", "Country: %1. We took it from the address of the hospital. You "
                                   "can choose another.")
            .arg(countryWord(linkage.country));
    case CountryFrom::Computer: //: %1 is a country
        return translate("advice", "Country: %1. We took it from the language in use. You can "
                                   "choose another.")
            .arg(countryWord(linkage.country));
    case CountryFrom::Chosen:
    case CountryFrom::None:
        break;
    }
    return {};
}

QStringList linkageLimits() {
    return {
        translate("advice", "We count people who live in the country, not patients. A hospital’s "
                            "own list is far smaller."),
        translate("advice", "A small group does not mean that someone will look for you. They "
                            "would need another list with the same details."),
    };
}

} // namespace disclens::advice
