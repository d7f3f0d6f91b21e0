// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/checks.h"

#include <algorithm>

namespace disclens::inspect {
namespace {

struct Maker {
    dicom::Tag tag;
    int elements = 0, readable = 0, numbers = 0, binary = 0;
    QSet<FileId> files;
    QList<std::pair<const dicom::ValueGroup*, dicom::Occurrence>> first; ///< one place in each file
    QStringList samples;
};

bool isReservation(dicom::Tag tag) {
    return tag.element >= 0x0010 && tag.element <= 0x00FF;
}

} // namespace

void leaveOutUnreadable(Context& context) {
    qint64 unreadable = 0;
    for (const int n : context.material.privateUnreadable)
        unreadable += n;
    context.items -= std::min(context.items, unreadable); // fewer were reached if it was canceled
    context.skipped += unreadable;
}

void metadataPrivate(Context& context) {
    QMap<QString, Maker> makers;
    for (const dicom::ValueGroup& group : context.material.index.groups()) {
        if (!group.tag.isPrivate() || isReservation(group.tag))
            continue;
        Maker& maker = makers[group.creator.trimmed()];
        if (maker.tag == dicom::Tag{})
            maker.tag = group.tag;
        const int times = static_cast<int>(group.places.size());
        maker.elements += times;
        if (group.kind == dicom::ValueKind::Number)
            maker.numbers += times;
        else if (group.kind == dicom::ValueKind::Text || !group.value.trimmed().isEmpty())
            maker.readable += times;
        else
            maker.binary += times;
        // Words only: a person who looks wants to see what can be read.
        if (maker.samples.size() < 20 && group.kind == dicom::ValueKind::Text &&
            std::any_of(group.value.begin(), group.value.end(),
                        [](QChar c) { return c.isLetter(); }))
            maker.samples << snippet(group.value, 0, 60);
        for (const dicom::Occurrence& place : group.places) {
            if (maker.files.contains(place.file))
                continue;
            maker.files.insert(place.file);
            maker.first.append({&group, place});
        }
    }
    for (auto it = makers.cbegin(); it != makers.cend(); ++it) {
        const Maker& maker = it.value();
        Finding f;
        f.kind = QStringLiteral("private_tags");
        f.level = Level::Could;
        f.category = Category::MakersData;
        f.subject = QStringLiteral("private-data");
        f.tag = maker.tag;
        f.profileAction = QStringLiteral("X"); // Table E.1-1, Private Attributes
        f.rule = QStringLiteral("private-data");
        f.value = it.key();
        f.someValues = maker.samples;
        f.facts = {{QStringLiteral("creator"), it.key()},
                   {QStringLiteral("elements"), QString::number(maker.elements)},
                   {QStringLiteral("readable"), QString::number(maker.readable)},
                   {QStringLiteral("numbers"), QString::number(maker.numbers)},
                   {QStringLiteral("binary"), QString::number(maker.binary)}};
        const QString key = QStringLiteral("private:") + it.key();
        for (const auto& [group, place] : maker.first)
            context.out.add(key, f, {}, placeIn(context.material, *group, place));
        context.out.count(key, maker.elements - static_cast<int>(maker.first.size()));
    }
    int unreadable = 0;
    for (const int n : context.material.privateUnreadable)
        unreadable += n;
    if (unreadable > 0) {
        context.result.notChecked.append({QStringLiteral("metadata"), kNoFile, 0,
                                          QStringLiteral("private-binary"),
                                          Error{ErrorCode::NotSupported, {}, {}}, unreadable});
    }
}

} // namespace disclens::inspect
