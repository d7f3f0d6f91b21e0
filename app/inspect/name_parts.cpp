// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/name_parts.h"

#include "dicom/character_set.h"
#include "inspect/text_fold.h"

#include <QSet>

#include <algorithm>

namespace disclens::inspect {
namespace {

bool unspaced(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                          [](QChar c) { return isUnspaced(c) || c == u' '; });
}

/// Titles and suffixes that stand in names and name no one.
bool isTitle(const QString& word) {
    static const QSet<QString> titles{
        QStringLiteral("dr"),   QStringLiteral("prof"), QStringLiteral("mr"),
        QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("md"),
        QStringLiteral("phd"),  QStringLiteral("jr"),   QStringLiteral("sr"),
        QStringLiteral("ii"),   QStringLiteral("iii"),  QStringLiteral("herr"),
        QStringLiteral("frau"), QStringLiteral("med")};
    return titles.contains(word);
}

} // namespace

QStringList nameWords(const QString& component) {
    QStringList words = foldWords(component);
    words.removeIf(isTitle);
    return words;
}

QList<NameParts> nameParts(const QString& value) {
    QList<NameParts> out;
    const dicom::PersonName name = dicom::PersonName::parse(value);
    for (const QString& group : {name.alphabetic, name.ideographic, name.phonetic}) {
        if (group.trimmed().isEmpty())
            continue;
        NameParts parts{group.section(u'^', 0, 0), group.section(u'^', 1, 1),
                        group.section(u'^', 2, 2), unspaced(foldCompact(group))};
        if (!parts.unspaced && !group.contains(u'^')) { // written in one
            if (group.contains(u',')) {
                parts.given = group.section(u',', 1);
                parts.family = group.section(u',', 0, 0);
            } else if (const QStringList words = nameWords(group); words.size() > 1) {
                parts.family = words.back();
                parts.given = words.mid(0, words.size() - 1).join(u' ');
            }
        }
        out.append(parts);
    }
    return out;
}

} // namespace disclens::inspect
