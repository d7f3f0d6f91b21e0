// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/sr_items.h"

#include "inspect/details.h"

#include <algorithm>
#include <tuple>

namespace disclens::inspect {
namespace {

using dicom::Occurrence;
using dicom::Tag;

constexpr Tag kCodeValue{0x0008, 0x0100};
constexpr Tag kCodeMeaning{0x0008, 0x0104};
const QString kConceptName = QStringLiteral("(0040,A043)[1].");
const QString kConceptCode = QStringLiteral("(0040,A168)[1].");

using ItemKey = std::pair<FileId, QString>;

/// Path of the content item around a code inside it: "…(0040,A730)[2]." of
/// "…(0040,A730)[2].(0040,A043)[1].(0008,0100)".
bool itemAround(const QString& path, const QString& sequence, QString* item) {
    const QString inner = itemPath(path);
    if (!inner.endsWith(sequence))
        return false;
    *item = inner.chopped(sequence.size());
    return true;
}

} // namespace

QList<SrItem> srItems(const dicom::ElementIndex& index) {
    const auto& groups = index.groups();
    QHash<ItemKey, QString> concepts;
    struct Code {
        QString value, meaning;
        Occurrence place;
    };
    QHash<ItemKey, Code> codes;
    const auto codeElements = [&](Tag tag, bool meaning) {
        for (const int i : index.groupsOf(tag)) {
            const bool name = groups[i].pattern.contains(QLatin1String("(0040,A043)[]"));
            const bool code = groups[i].pattern.contains(QLatin1String("(0040,A168)[]"));
            if (!name && !code)
                continue;
            for (const Occurrence& place : groups[i].places) {
                QString item;
                if (!meaning && itemAround(place.path, kConceptName, &item)) {
                    concepts.insert({place.file, item}, groups[i].value.trimmed());
                } else if (itemAround(place.path, kConceptCode, &item)) {
                    Code& entry = codes[{place.file, item}];
                    (meaning ? entry.meaning : entry.value) = groups[i].value.trimmed();
                    if (!meaning)
                        entry.place = place;
                }
            }
        }
    };
    codeElements(kCodeValue, false);
    codeElements(kCodeMeaning, true);

    QList<SrItem> out;
    for (const Tag tag : {Tag{0x0040, 0xA160}, Tag{0x0040, 0xA123}, Tag{0x0040, 0xA124}})
        for (const int i : index.groupsOf(tag))
            for (const Occurrence& place : groups[i].places) {
                const auto concept_ = concepts.constFind({place.file, itemPath(place.path)});
                if (concept_ != concepts.constEnd())
                    out.append({*concept_, groups[i].value, {}, tag, place});
            }
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        const auto concept_ = concepts.constFind(it.key());
        if (concept_ != concepts.constEnd() && it->place.file != kNoFile)
            out.append({*concept_, it->value, it->meaning, kCodeValue, it->place});
    }
    // A hash has no order of its own; findings must come out the same every time.
    std::stable_sort(out.begin(), out.end(), [](const SrItem& a, const SrItem& b) {
        return std::tie(a.place.file, a.place.path) < std::tie(b.place.file, b.place.path);
    });
    return out;
}

} // namespace disclens::inspect
