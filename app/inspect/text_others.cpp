// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the check "text": another person's writing, strips without any, and what was left out.
#include "inspect/text_parts.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

using Spot = WritingIndex::Spot;

/// What one picture says about a person.
struct Person {
    bool own = false; ///< something of the patient is there
    QList<std::pair<qsizetype, QString>> names;
    QList<std::pair<qsizetype, QList<QDate>>> births; ///< all days that each can mean
    QList<std::pair<qsizetype, QString>> numbers;
};

Person personIn(const WritingIndex::Frame& frame, const TextGroups& groups) {
    Person out;
    for (qsizetype i = frame.first; i < frame.first + frame.count; ++i)
        for (const PrintedReading& r : groups.readings(i)) {
            if (r.detail >= 0 &&
                (r.meaning == u"name" || r.meaning == u"number" || r.meaning == u"birth_date"))
                out.own = true;
            if (r.detail >= 0 || !r.labelled || groups.isByNeighbours(i))
                continue;
            if (r.meaning == u"name" && r.rule != u"printed:name-comma")
                out.names.append({i, r.value});
            else if (r.meaning == u"birth_date")
                out.births.append({i, r.days});
            else if (r.rule == u"printed:number-label")
                out.numbers.append({i, r.value});
        }
    return out;
}

/// Numbers of SequenceOfUltrasoundRegions by file and item.
QHash<FileId, int> topsOfRegions(const Material& material) {
    QHash<FileId, int> out;
    for (const int i : material.index.groupsOf({0x0018, 0x601A})) { // Region Location Min Y0
        const dicom::ValueGroup& group = material.index.groups()[i];
        if (group.pattern != u"(0018,6011)[].(0018,601A)")
            continue;
        bool good = false;
        const int top = group.value.trimmed().toInt(&good);
        if (!good || top < 0)
            continue;
        for (const dicom::Occurrence& place : group.places) {
            const auto at = out.find(place.file);
            if (at == out.end())
                out.insert(place.file, top);
            else
                *at = std::min(*at, top);
        }
    }
    return out;
}

} // namespace

QSet<qsizetype> findOtherPeople(Context& context, const TextGroups& groups,
                                const PrintedSearch& search) {
    QSet<qsizetype> out;
    // With nobody to compare with, a name in the picture is most likely the patient's own.
    if (!search.knowsName() || (!search.knowsBirth() && !search.knowsNumber()))
        return out;
    const WritingIndex& index = *context.material.writing->index;
    QSet<FileId> own; // one picture of a file that is yours speaks for all of it
    QList<std::pair<const WritingIndex::Frame*, Person>> candidates;
    for (const WritingIndex::Frame& frame : index.frames()) {
        Person person = personIn(frame, groups);
        if (person.own)
            own.insert(frame.file);
        else if (!person.names.isEmpty() && groups.file(frame.file).realName)
            candidates.append({&frame, std::move(person)});
    }
    const WritingFound& found = *context.material.writing;
    for (const auto& [frame, person] : candidates) {
        if (own.contains(frame->file))
            continue;
        // A name alone may be a doctor's. Only with another birth date or number is it another
        // patient's, and not when that differs in no more than a misread character.
        QString differs;
        qsizetype second = -1;
        for (const auto& [spot, days] : person.births)
            if (search.knowsBirth() &&
                std::none_of(days.begin(), days.end(),
                             [&](const QDate& day) { return search.isNearBirth(day); })) {
                differs = QStringLiteral("birth-date");
                second = spot;
            }
        for (const auto& [spot, number] : person.numbers)
            if (differs.isEmpty() && search.knowsNumber() && !search.isNearNumber(number)) {
                differs = QStringLiteral("name-and-number");
                second = spot;
            }
        if (differs.isEmpty())
            continue;
        const auto& [spot, name] = person.names.front();
        const QString& textKey = groups.readings(spot).front().textKey;
        if (found.notText.contains(textKey) || found.aboutMe.contains(textKey))
            continue;
        Finding f;
        f.kind = QStringLiteral("other_patient_data");
        f.level = Level::Points;
        f.act = true;
        f.usual = false;
        f.category = Category::NameAndContact;
        f.subject = QStringLiteral("other-person");
        f.rule = QStringLiteral("other-person-picture");
        f.facts = {{QStringLiteral("differs"), differs},
                   {QStringLiteral("text-key"), textKey},
                   {QStringLiteral("meaning"), QStringLiteral("name")},
                   {QStringLiteral("sure"), QStringLiteral("likely")}};
        const QString key = u"other-person-picture:" + groups.readings(spot).front().key;
        for (const qsizetype each : {spot, second}) {
            const Spot& s = index.spots()[each];
            context.out.add(key, f, each == spot ? name : QString(),
                            placeOfSpot(context.material, s, index.texts()[s.text].text, {}));
            out.insert(each);
        }
    }
    return out;
}

void tellClearStrips(Context& context) {
    const WritingFound& found = *context.material.writing;
    if (found.running)
        return;
    constexpr int kLowest = 16; // rows; a line of writing needs so many
    const WritingIndex& index = *found.index;
    QHash<FileId, int> tops = topsOfRegions(context.material);
    for (const Spot& spot : index.spots()) {
        const auto at = tops.find(spot.file);
        if (at != tops.end() && spot.box.center().y() < *at)
            tops.erase(at);
    }
    QList<FileId> files = tops.keys();
    std::sort(files.begin(), files.end());
    QSet<FileId> unsure;
    for (const WritingIndex::LeftOut& left : index.leftOut())
        unsure.insert(left.file);
    for (const FileId file : files) {
        if (tops.value(file) < kLowest || !index.wasLookedAt(file) || unsure.contains(file))
            continue;
        Finding f;
        f.kind = QStringLiteral("burned_in_text");
        f.level = Level::Note;
        f.category = Category::Disc;
        f.subject = QStringLiteral("burned-strip-clear");
        f.rule = QStringLiteral("printed:strip");
        f.facts = {{QStringLiteral("meaning"), QStringLiteral("harmless")},
                   {QStringLiteral("sure"), QStringLiteral("look")}};
        Place place = placeOfFile(context.material, file, QStringLiteral("picture"));
        context.out.add(QStringLiteral("strip"), f, {}, place);
    }
}

void tellTextNotChecked(Context& context) {
    const QString check = QStringLiteral("text");
    const WritingFound* found = context.material.writing;
    if (!found) {
        if (const int pictures = context.material.catalogue.pictures(); pictures > 0)
            context.result.notChecked.append(
                {check, kNoFile, 0, QStringLiteral("text-not-looked"), Error{}, pictures});
        return;
    }
    const auto count = [](qint64 n) { return int(std::clamp<qint64>(n, 1, 2'000'000'000)); };
    if (!found->problem.isEmpty()) {
        context.skipped = found->total;
        context.result.notChecked.append({check, kNoFile, 0, u"text-" + found->problem,
                                          Error{ErrorCode::NotSupported, {found->problem}, {}},
                                          count(found->total)});
        return;
    }
    context.items = found->looked;
    context.skipped = found->total - found->looked;
    context.seconds = found->seconds;
    if (found->stopped)
        context.result.notChecked.append({check, kNoFile, 0, QStringLiteral("canceled"),
                                          Error{ErrorCode::Canceled, {}, {}},
                                          count(found->total - found->looked - found->failed)});
    // Each file is named; of very many only the first.
    constexpr qsizetype kMostNamed = 200;
    qint64 more = 0;
    for (qsizetype i = 0; i < found->unread.size(); ++i) {
        const WritingFound::Unread& one = found->unread[i];
        if (i < kMostNamed)
            context.result.notChecked.append({check, one.file, one.frame + 1,
                                              QStringLiteral("text-frame-failed"), one.why,
                                              one.count});
        else
            more += one.count;
    }
    if (more > 0)
        context.result.notChecked.append(
            {check, kNoFile, 0, QStringLiteral("text-frame-failed"), Error{}, count(more)});
    if (!found->index)
        return;
    struct Left {
        int frame = 0, count = 0;
    };
    QMap<std::pair<QString, FileId>, Left> left;
    for (const WritingIndex::LeftOut& one : found->index->leftOut()) {
        Left& entry = left[{one.what, one.file}];
        if (entry.count++ == 0)
            entry.frame = one.frame;
    }
    QMap<QString, qint64> moreOf;
    qsizetype named = 0;
    for (auto at = left.constBegin(); at != left.constEnd(); ++at) {
        if (named++ >= kMostNamed) {
            moreOf[at.key().first] += at->count;
            continue;
        }
        context.result.notChecked.append({check, at.key().second, at->frame + 1,
                                          u"text-left-" + at.key().first, Error{}, at->count});
    }
    for (auto at = moreOf.constBegin(); at != moreOf.constEnd(); ++at)
        context.result.notChecked.append(
            {check, kNoFile, 0, u"text-left-" + at.key(), Error{}, count(*at)});
}

} // namespace disclens::inspect
