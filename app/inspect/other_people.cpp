// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/other_people.h"

#include "inspect/examine.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

QStringList valuesOf(const Finding& finding) {
    QStringList values = finding.someValues;
    if (!values.contains(finding.value))
        values.prepend(finding.value);
    values.removeAll(QString());
    return values;
}

void addWholeSeries(const dicom::Catalogue& catalogue, QSet<FileId>& files) {
    for (const dicom::Patient& patient : catalogue.patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series) {
                const bool theirs = std::any_of(
                    series.instances.cbegin(), series.instances.cend(),
                    [&](const dicom::Instance& one) { return files.contains(one.file); });
                if (theirs)
                    for (const dicom::Instance& one : series.instances)
                        files.insert(one.file);
            }
}

} // namespace

bool OtherPeople::holdsAllOf(const Finding& finding) const {
    return !files.isEmpty() && !finding.places.isEmpty() &&
           std::all_of(finding.places.cbegin(), finding.places.cend(),
                       [this](const Place& place) { return files.contains(place.file); });
}

OtherPeople otherPeopleOf(const Material& material, const QList<Finding>& findings) {
    OtherPeople out;
    for (const Finding& finding : findings)
        if (finding.kind == u"other_patient_data")
            for (const Place& place : finding.places)
                if (place.file != kNoFile)
                    out.files.insert(place.file);
    if (out.isEmpty())
        return out;
    addWholeSeries(material.catalogue, out.files);

    struct Seen {
        bool theirs = false, own = false;
    };
    QSet<QString> theirs, own, asked;
    for (const Finding& finding : findings) {
        const QStringList values = valuesOf(finding);
        if (out.holdsAllOf(finding)) {
            theirs += QSet<QString>(values.cbegin(), values.cend());
            continue;
        }
        // Words of documents and pictures are in no element.
        for (const QString& value : values) {
            asked.insert(value);
            Seen seen{theirs.contains(value), own.contains(value)};
            for (const Place& place : finding.places) {
                if (seen.own)
                    break; // it stays one's own wherever else it stands
                const bool their = out.holds(place.file);
                if ((their ? seen.theirs : seen.own) || !place.text.contains(value))
                    continue;
                (their ? seen.theirs : seen.own) = true;
                (their ? theirs : own).insert(value);
            }
        }
    }
    asked += theirs;
    for (const dicom::ValueGroup& group : material.index.groups()) {
        const QString value = asked.contains(group.value) ? group.value : group.value.trimmed();
        if (!asked.contains(value))
            continue;
        for (const dicom::Occurrence& place : group.places) {
            const bool their = out.holds(place.file);
            (their ? theirs : own).insert(value);
            if (!their)
                break; // it stays one's own wherever else it stands
        }
    }
    out.values = theirs - own;
    return out;
}

void markTheirs(const OtherPeople& others, QList<Finding>& findings) {
    for (Finding& finding : findings)
        finding.theirs = finding.kind != u"other_patient_data" &&
                         finding.category != Category::Disc && others.holdsAllOf(finding);
}

void putOwnValuesFirst(const OtherPeople& others, QList<Finding>& findings) {
    if (others.values.isEmpty())
        return;
    for (Finding& finding : findings) {
        if (!others.values.contains(finding.value))
            continue;
        for (qsizetype i = 0; i < finding.someValues.size(); ++i)
            if (!others.values.contains(finding.someValues[i])) {
                finding.someValues.move(i, 0);
                finding.value = finding.someValues.first();
                break;
            }
    }
}

} // namespace disclens::inspect
