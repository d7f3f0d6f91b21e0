// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace disclens::inspect {

/// Residents of one country at 1 July of populationYear(), by sex and age.
/// Source: United Nations, World Population Prospects 2024; see resources/population.
struct Population {
    static constexpr int kGroups = 21; ///< 0 to 4, 5 to 9 … 95 to 99, 100 and over
    QString country;                   ///< ISO 3166 alpha-2
    QString name;                      ///< in English; advice::countryWord() for people
    double total = 0;                  ///< persons
    std::array<double, kGroups> male{}, female{};
};

enum class Sex : quint8 { Any, Male, Female };

int populationYear();
QString populationCredit();        ///< the line that the licence asks for
QStringList populationCountries(); ///< codes, sorted
/// nullptr: no figures for it. Any thread.
const Population* populationOf(const QString& country);

/// How many people are expected, and between which numbers it may well be.
struct PeopleCount {
    double about = 0;
    double low = 0, high = 0; ///< low <= about <= high
    bool atMost = false;      ///< only an upper bound is known; about is that bound
    bool operator==(const PeopleCount&) const = default;
};

// The formulas F1 to F7 of resources/population/population.json. `about` is the formula's value to
// the last digit; ranges come from the neighbouring age groups, as ages in a group are not equally
// many.

/// Completed years at 1 July of populationYear(); someone born later counts as 0.
int ageThen(QDate birth);
PeopleCount ofSex(const Population& country, Sex sex);
/// F1. age: completed years at 1 July of populationYear().
double inAgeGroup(const Population& country, Sex sex, int age);
/// F2. The open group of 100 and over is never divided: atMost.
PeopleCount ofAge(const Population& country, Sex sex, int age);
/// Either age, half of each.
PeopleCount ofAges(const Population& country, Sex sex, int age, int other);
/// F3, and F7 for a 29 February. Births are not spread evenly over a year, so the range is wider by
/// a quarter on both sides; on 1 January, which also stands for birthdays that nobody knows, it
/// goes up to all of that age.
PeopleCount ofBirthDate(const Population& country, Sex sex, QDate birth);
/// F4.
PeopleCount ofBirthYear(const Population& country, Sex sex, int year);
/// F5: as many of them as live in a town of so many people, if it is like the country.
PeopleCount inTown(const PeopleCount& inCountry, double townPeople, const Population& country);
/// F6: the chance (0 to 1) that at least one more person fits when `expected` people do.
double chanceOfAnother(double expected);

} // namespace disclens::inspect
