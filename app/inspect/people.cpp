// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/checks.h"
#include "inspect/main_person.h"
#include "inspect/text_fold.h"

#include <QDate>

#include <algorithm>

namespace disclens::inspect {
namespace {

using dicom::Patient;

bool shareAWord(const QString& a, const QString& b) {
    const QStringList left = foldWords(a);
    const QStringList right = foldWords(b);
    return std::any_of(left.begin(), left.end(), [&](const QString& word) {
        return word.size() > 1 && right.contains(word);
    });
}

/// Two patients of the catalogue that can't be one person. Only when sure: a maiden name, a
/// spelling or a missing field is not another person; a different birth date is, and so are two
/// names without a common word and two numbers.
bool certainlyDifferent(const Patient& a, const Patient& b) {
    const Naming nameA = judgeName(a.name, a.id).naming;
    const Naming nameB = judgeName(b.name, b.id).naming;
    const QDate birthA = birthDateOf(a);
    const QDate birthB = birthDateOf(b);
    const bool bothBorn = birthA.isValid() && birthB.isValid();
    const bool numbersDiffer = judgeNumber(a.id).naming == Naming::Real &&
                               judgeNumber(b.id).naming == Naming::Real &&
                               foldCompact(a.id) != foldCompact(b.id);
    if (nameA == Naming::Real && nameB == Naming::Real) {
        if (bothBorn)
            return birthA != birthB;
        return numbersDiffer && !shareAWord(a.name, b.name);
    }
    // Nameless data counts only when everything else that is there contradicts.
    if (nameA == Naming::Empty || nameB == Naming::Empty)
        return bothBorn && birthA != birthB && numbersDiffer && nameA != Naming::MadeUp &&
               nameB != Naming::MadeUp;
    return false; // a phantom or a made-up name beside a real one is no other person
}

void otherPeople(Context& context) {
    const auto& patients = context.material.catalogue.patients;
    if (patients.size() < 2)
        return;
    const Patient* main = mainPerson(context.material.catalogue);
    for (const Patient& other : patients) {
        if (&other == main || !certainlyDifferent(*main, other))
            continue;
        Finding f;
        f.kind = QStringLiteral("other_patient_data");
        f.level = Level::Points;
        f.act = true;
        f.usual = false;
        f.category = Category::NameAndContact;
        f.subject = QStringLiteral("other-person");
        f.tag = dicom::Tag{0x0010, 0x0010};
        f.rule = QStringLiteral("other-person");
        const QDate born = birthDateOf(other);
        f.facts = {{QStringLiteral("differs"),
                    born.isValid() && birthDateOf(*main).isValid() && born != birthDateOf(*main)
                        ? QStringLiteral("birth-date")
                        : QStringLiteral("name-and-number")}};
        const QString value = other.name.trimmed().isEmpty() ? other.id : other.name;
        const QString key =
            QStringLiteral("other-person:") + other.name + u'|' + other.id + u'|' + other.birthDate;
        for (const FileId file : other.files)
            context.out.add(key, f, value, placeOfFile(context.material, file, {}));
    }
}

void children(Context& context) {
    for (const Patient& patient : context.material.catalogue.patients) {
        const QDate born = birthDateOf(patient);
        const QString key = QStringLiteral("child:") + patient.name + u'|' + patient.id;
        Finding f;
        f.kind = QStringLiteral("child_scan");
        f.level = Level::Note;
        f.category = Category::Disc;
        f.subject = QStringLiteral("child");
        f.tag = dicom::Tag{0x0010, 0x0030};
        f.rule = QStringLiteral("child");
        for (const dicom::Study& study : patient.studies) {
            const QDate day = QDate::fromString(study.date.trimmed(), QStringLiteral("yyyyMMdd"));
            if (!born.isValid() || !day.isValid() || day < born || born.addYears(18) <= day)
                continue;
            const int age = static_cast<int>(static_cast<double>(born.daysTo(day)) / 365.2425);
            f.facts.insert(QStringLiteral("age"), QString::number(age));
            for (const dicom::Series& series : study.series)
                for (const dicom::Instance& instance : series.instances)
                    context.out.add(key, f, {}, placeOfFile(context.material, instance.file, {}));
        }
    }
}

} // namespace

const Patient* mainPerson(const dicom::Catalogue& catalogue) {
    const auto& patients = catalogue.patients;
    const auto main =
        std::max_element(patients.begin(), patients.end(), [](const Patient& a, const Patient& b) {
            const bool realA = judgeName(a.name, a.id).naming == Naming::Real;
            const bool realB = judgeName(b.name, b.id).naming == Naming::Real;
            return std::pair(realA, a.files.size()) < std::pair(realB, b.files.size());
        });
    return main == patients.end() ? nullptr : &*main;
}

QDate birthDateOf(const Patient& patient) {
    const QString value = patient.birthDate.trimmed();
    return isPlaceholderDate(value) ? QDate()
                                    : QDate::fromString(value, QStringLiteral("yyyyMMdd"));
}

void metadataPeople(Context& context) {
    otherPeople(context);
    children(context);
}

} // namespace disclens::inspect
