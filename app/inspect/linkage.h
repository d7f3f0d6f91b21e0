// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/population.h"

#include <QList>
#include <QString>

namespace disclens::inspect {

/// What decides which country's people are counted, strongest first.
enum class CountryFrom : quint8 {
    None,
    Chosen,      ///< by the person
    Residence,   ///< the disc says where the patient lives
    OwnAddress,  ///< the patient's address on the disc
    Institution, ///< the address of the hospital or clinic on the disc
    Computer     ///< the settings of this computer or the language of the words
};
QString countryFromId(CountryFrom from); ///< chosen residence address institution computer; empty

/// What the person said, beside the disc.
struct AboutPerson {
    QString country;       ///< chosen; ISO 3166 alpha-2, empty: not
    QString likelyCountry; ///< of this computer or language; used when nothing else names one
    double townPeople = 0; ///< how many people live in the person's own town; 0: not said
};

/// One detail more, and how many people in the country then still fit.
struct LinkageStep {
    /// sex-age, sex, age, birth-date, birth-year, town; and without a figure: home, traits,
    /// institution, visits, machine, staff, printed, face, number, name
    QString id;
    bool counted = false; ///< false: it narrows further, but nobody has published by how much
    PeopleCount people;   ///< who fit this and all before; not counted: from 1 to as many as before
    bool namesPerson = false; ///< leads to one person by itself (name, number)
    // for the words
    Sex sex = Sex::Any;
    int age = -1, otherAge = -1; ///< at 1 July of populationYear(); other: may be this as well
    bool openAge = false;        ///< 100 and over
    bool newYear = false;        ///< a birth date of 1 January
    int number = 0;              ///< how many days, traits …
    QStringList parts;           ///< keywords of attributes
};

/// How few people share what a disc says about its main person. Nothing of the disc stands in it
/// but sex, age and counts.
struct Linkage {
    QString country; ///< ISO 3166 alpha-2; empty: not known
    CountryFrom from = CountryFrom::None;
    int year = 0;             ///< of the figures; 0: none
    double countryPeople = 0; ///< all residents
    QList<LinkageStep> steps;
    /// The last one with a figure; nullptr: none.
    const LinkageStep* lastCounted() const;
};

/// The country that an address ends with: its name, or a form of postal code that only one country
/// has (US state and ZIP, Canada, United Kingdom). Empty: not clear. Two letters alone are never
/// taken for one ("CA" is California too).
QString countryInAddress(const QString& address);

} // namespace disclens::inspect
