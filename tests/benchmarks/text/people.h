// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QString>

namespace disclens::textbench {

/// A made-up patient, as the header of the planted files names them. No such person is known to us.
struct Person {
    QString family, given;
    QDate born;
    QString id, accession, hospital, staff; ///< staff: family name of the referring physician
    QDate examined;

    QString dicomName() const { return family + u'^' + given; }
};

/// Always the same people for the same index.
Person person(int index);

/// What a planted line says.
enum class Says { Name, Birth, Id, Accession, Hospital, Staff, ExamDate, Other };
QString nameOf(Says says);
Says saysFrom(const QString& name);
/// Name, birth date, ID or accession number: what must be matched as the patient's.
bool isOwn(Says says);

/// One line of at least three characters in one of the spellings that machines use.
QString phrase(Says says, const Person& person, QRandomGenerator& random);

} // namespace disclens::textbench
