// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letter_source.h"

#include "advice/letters.h"
#include "ui/words/words.h"

namespace disclens::ui {

LetterSource letterSourceOf(const report::Report& report) {
    LetterSource out;
    for (const inspect::Finding& finding : report.findings) {
        // Names of departments and stations are no address, and made-up ones lead nowhere.
        if (finding.kind != u"institution_name" || finding.subject != u"InstitutionName" ||
            finding.level == inspect::Level::Unlikely)
            continue;
        QStringList values = finding.someValues;
        values.prepend(finding.value);
        for (const QString& value : std::as_const(values)) {
            const QString name = value.simplified();
            if (!name.isEmpty() && !report.otherPeople.values.contains(value) &&
                !out.hospitals.contains(name, Qt::CaseInsensitive))
                out.hospitals += name;
        }
    }
    const dicom::Patient* patient = personOf(report);
    if (!patient)
        return out;
    QStringList dates;
    for (const dicom::Study& study : patient->studies)
        dates += study.date;
    out.months = advice::monthsOfExams(dates);
    out.person = advice::letterPerson(patient->name, patient->birthDate);
    return out;
}

} // namespace disclens::ui
