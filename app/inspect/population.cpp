// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/population.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace disclens::inspect {
namespace {

constexpr int kYearsInGroup = 5;
constexpr int kOpenGroup = Population::kGroups - 1;
constexpr double kDaysInYear = 365.25;
constexpr double kDaysInLeapYear = 366;
/// By how much more or less a single day may differ from the mean of its year.
constexpr double kUnevenDays = 0.25;

struct Figures {
    int year = 0;
    QString credit;
    std::map<QString, Population> countries;
};

std::array<double, Population::kGroups> groups(const QJsonArray& row) {
    std::array<double, Population::kGroups> out{};
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = row.at(int(i)).toDouble();
    return out;
}

const Figures& figures() {
    static const Figures all = [] {
        QFile in(QStringLiteral(":/population/population.json"));
        if (!in.open(QIODevice::ReadOnly)) // a broken build
            qFatal("The population figures of the program are missing.");
        const QJsonObject from = QJsonDocument::fromJson(in.readAll()).object();
        Figures out;
        out.year = from.value(QLatin1String("year")).toInt();
        out.credit = from.value(QLatin1String("licence"))
                         .toObject()
                         .value(QLatin1String("credit_line"))
                         .toString();
        const QJsonObject rows = from.value(QLatin1String("countries")).toObject();
        for (auto at = rows.begin(); at != rows.end(); ++at) {
            const QJsonObject row = at.value().toObject();
            Population one;
            one.country = at.key();
            one.name = row.value(QLatin1String("name")).toString();
            one.total = row.value(QLatin1String("total")).toDouble();
            one.male = groups(row.value(QLatin1String("male")).toArray());
            one.female = groups(row.value(QLatin1String("female")).toArray());
            out.countries.emplace(at.key(), std::move(one));
        }
        return out;
    }();
    return all;
}

int groupOf(int age) {
    return std::clamp(age / kYearsInGroup, 0, kOpenGroup);
}

double inGroup(const Population& country, Sex sex, int group) {
    const auto at = size_t(group);
    switch (sex) {
    case Sex::Male:
        return country.male[at];
    case Sex::Female:
        return country.female[at];
    case Sex::Any:
        break;
    }
    return country.male[at] + country.female[at];
}

PeopleCount times(const PeopleCount& count, double factor) {
    return {count.about * factor, count.low * factor, count.high * factor, count.atMost};
}

} // namespace

int populationYear() {
    return figures().year;
}

QString populationCredit() {
    return figures().credit;
}

QStringList populationCountries() {
    QStringList out;
    for (const auto& [code, country] : figures().countries)
        out += code;
    return out;
}

const Population* populationOf(const QString& country) {
    const auto at = figures().countries.find(country);
    return at == figures().countries.end() ? nullptr : &at->second;
}

int ageThen(QDate birth) {
    const QDate day(populationYear(), 7, 1);
    int age = day.year() - birth.year();
    // A birthday on 1 July has come by then.
    if (birth.month() > day.month() || (birth.month() == day.month() && birth.day() > day.day()))
        --age;
    return std::max(0, age);
}

PeopleCount ofSex(const Population& country, Sex sex) {
    double sum = 0;
    for (int group = 0; group < Population::kGroups; ++group)
        sum += inGroup(country, sex, group);
    return {sum, sum, sum, false};
}

double inAgeGroup(const Population& country, Sex sex, int age) {
    return inGroup(country, sex, groupOf(age));
}

PeopleCount ofAge(const Population& country, Sex sex, int age) {
    const int group = groupOf(age);
    const double all = inGroup(country, sex, group);
    if (group == kOpenGroup)
        return {all, 0, all, true};
    PeopleCount out;
    out.about = out.low = out.high = all / kYearsInGroup;
    // One year of age lies between the mean of its own group and those beside it. Nothing is known
    // below the last closed group but that it gets fewer.
    for (const int beside : {group - 1, group + 1}) {
        if (beside < 0)
            continue;
        const double mean =
            beside == kOpenGroup ? 0 : inGroup(country, sex, beside) / kYearsInGroup;
        out.low = std::min(out.low, mean);
        out.high = std::max(out.high, mean);
    }
    return out;
}

PeopleCount ofAges(const Population& country, Sex sex, int age, int other) {
    const PeopleCount a = ofAge(country, sex, age);
    const PeopleCount b = ofAge(country, sex, other);
    if (a.atMost || b.atMost) {
        const double most = a.high + (age / kYearsInGroup == other / kYearsInGroup ? 0 : b.high);
        return {most, 0, most, true};
    }
    return {0.5 * a.about + 0.5 * b.about, std::min(a.low, b.low), std::max(a.high, b.high), false};
}

PeopleCount ofBirthDate(const Population& country, Sex sex, QDate birth) {
    const PeopleCount year = ofAge(country, sex, ageThen(birth));
    if (year.atMost)
        return year;
    const bool leapDay = birth.month() == 2 && birth.day() == 29;
    PeopleCount day = times(year, 1 / (leapDay ? kDaysInLeapYear : kDaysInYear));
    day.low *= 1 - kUnevenDays;
    day.high *= 1 + kUnevenDays;
    if (birth.month() == 1 && birth.day() == 1)
        day.high = year.high;
    return day;
}

PeopleCount ofBirthYear(const Population& country, Sex sex, int year) {
    const int older = std::max(0, populationYear() - year);
    return ofAges(country, sex, std::max(0, older - 1), older);
}

PeopleCount inTown(const PeopleCount& inCountry, double townPeople, const Population& country) {
    if (country.total <= 0 || townPeople <= 0)
        return inCountry;
    return times(inCountry, std::min(1.0, townPeople / country.total));
}

double chanceOfAnother(double expected) {
    return expected > 0 ? 1 - std::exp(-expected) : 0;
}

} // namespace disclens::inspect
