// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"

namespace disclens::dicom {

QString Tag::toString() const {
    return QStringLiteral("(%1,%2)")
        .arg(group, 4, 16, QLatin1Char('0'))
        .arg(element, 4, 16, QLatin1Char('0'))
        .toUpper();
}

std::optional<Tag> Tag::fromString(QStringView text) {
    text = text.trimmed();
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1, text.size() - 2);
    const qsizetype comma = text.indexOf(u',');
    const QStringView group =
        comma >= 0 ? text.first(comma) : text.first(qMin<qsizetype>(4, text.size()));
    const QStringView element = comma >= 0 ? text.sliced(comma + 1) : text.sliced(group.size());
    if (group.size() != 4 || element.size() != 4)
        return std::nullopt;
    bool groupOk = false, elementOk = false;
    const Tag tag{group.toUShort(&groupOk, 16), element.toUShort(&elementOk, 16)};
    return groupOk && elementOk ? std::optional<Tag>(tag) : std::nullopt;
}

const Element* DataSet::find(Tag tag) const {
    for (const Element& element : elements) {
        // Top level: the path is the tag alone, ten characters and no more.
        if (element.tag == tag && element.path.size() == 11)
            return &element;
    }
    return nullptr;
}

QString DataSet::text(Tag tag) const {
    const Element* const element = find(tag);
    return element ? element->value.trimmed() : QString();
}

} // namespace disclens::dicom
