// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/linkage.h"

#include <QString>

namespace disclens::advice {

/// "Germany", in the language in use where it has a word for it.
QString countryWord(const QString& code);

/// What a step adds. First: "Woman, age 64 in 2025"; later ones "+ birth date". With hideValues no
/// sex and no age: "Sex and age". `plain`: without the plus sign, to stand alone ("Birth date").
QString addedWord(const inspect::LinkageStep& step, bool hideValues, bool plain = false);
/// "about 5,700 people", "fewer than 10 people", "narrows further; we can’t count".
QString peopleWord(const inspect::LinkageStep& step);
/// The same without the word "people", for the bars below the first: "about 5,700".
QString shortPeopleWord(const inspect::LinkageStep& step);
/// "4,100 to 7,800"; empty where only a bound is known.
QString rangeWord(const inspect::LinkageStep& step);
/// Where the figure comes from, or why there is none. One or two sentences, no value.
QString basisSentence(const inspect::LinkageStep& step);

/// What stands above the steps: which country and year, and that they are estimates.
QString linkageLead(const inspect::Linkage& linkage);
/// All of it in one natural frequency: "Germany: about 700 people out of about 84 million fit
/// these details." Empty when nothing was counted.
QString linkageSentence(const inspect::Linkage& linkage);
/// Why this country, and how to change it. Empty when the person chose it.
QString countrySentence(const inspect::Linkage& linkage);
/// What the count does not say; one sentence each.
QStringList linkageLimits();

/// The range as whole people, rounded outward to two figures, never below 1: { low, high }.
std::pair<double, double> roundedRange(const inspect::PeopleCount& people);
/// To two figures: 5,735.776 is 5,700.
double twoFigures(double people);

} // namespace disclens::advice
