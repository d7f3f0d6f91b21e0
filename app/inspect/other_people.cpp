// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/other_people.h"

#include "base/beside.h"
#include "inspect/examine.h"

#include <algorithm>
#include <utility>
#include <vector>

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

    // Asked for every place of every finding.
    std::vector<bool> theirFiles(size_t(std::max<qsizetype>(0, material.entries.size())));
    for (const FileId file : std::as_const(out.files))
        if (file >= 0 && size_t(file) < theirFiles.size())
            theirFiles[size_t(file)] = true;
    const auto holds = [&](FileId file) {
        return file >= 0 && size_t(file) < theirFiles.size() ? theirFiles[size_t(file)]
                                                             : out.holds(file);
    };
    struct Seen {
        bool theirs = false, own = false;
    };
    QSet<QString> theirs, own, asked;
    for (const Finding& finding : findings) {
        const QStringList values = valuesOf(finding);
        if (std::all_of(finding.places.cbegin(), finding.places.cend(),
                        [&](const Place& place) { return holds(place.file); }) &&
            !finding.places.isEmpty()) {
            theirs += QSet<QString>(values.cbegin(), values.cend());
            continue;
        }
        // Words of documents and pictures are in no element.
        QList<const Place*> told;
        for (const Place& place : finding.places)
            if (!place.text.isEmpty())
                told.append(&place);
        for (const QString& value : values) {
            asked.insert(value);
            Seen seen{theirs.contains(value), own.contains(value)};
            for (const Place* const place : std::as_const(told)) {
                if (seen.own)
                    break; // it stays one's own wherever else it stands
                const bool their = holds(place->file);
                if ((their ? seen.theirs : seen.own) || !place->text.contains(value))
                    continue;
                (their ? seen.theirs : seen.own) = true;
                (their ? theirs : own).insert(value);
            }
        }
    }
    asked += theirs;
    // Most values have a length that none of those has.
    constexpr qsizetype kLong = 255;
    std::vector<bool> lengths(kLong + 1);
    for (const QString& value : asked)
        lengths[size_t(std::min(value.size(), kLong))] = true;
    const auto mayBe = [&](qsizetype size) { return lengths[size_t(std::min(size, kLong))]; };
    const auto& groups = material.index.groups();
    const auto look = [&](qsizetype from, qsizetype to, QSet<QString>& their, QSet<QString>& mine) {
        for (qsizetype i = from; i < to; ++i) {
            const dicom::ValueGroup& group = groups[i];
            QString value = group.value;
            if (!mayBe(value.size()) || !asked.contains(value)) {
                const QStringView trimmed = QStringView(value).trimmed();
                if (trimmed.size() == value.size() || !mayBe(trimmed.size()))
                    continue;
                value = trimmed.toString();
                if (!asked.contains(value))
                    continue;
            }
            bool isTheirs = false, isOwn = false;
            for (const dicom::Occurrence& place : group.places) {
                (holds(place.file) ? isTheirs : isOwn) = true;
                if (isOwn)
                    break; // it stays one's own wherever else it stands
            }
            if (isTheirs)
                their.insert(value);
            if (isOwn)
                mine.insert(value);
        }
    };
    constexpr qsizetype kWorthAThread = 10'000;
    const qsizetype half = groups.size() < kWorthAThread ? 0 : groups.size() / 2;
    QSet<QString> theirsThere, ownThere;
    Beside other;
    if (half > 0)
        other = Beside([&] { look(0, half, theirsThere, ownThere); });
    look(other.began() ? half : 0, groups.size(), theirs, own);
    other.wait();
    theirs += theirsThere;
    own += ownThere;
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
