// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/data_set.h"

#include "dicom/tag_path.h"

namespace disclens::dicom {

QString Tag::toString() const {
    QString text(kTagSize, Qt::Uninitialized);
    writeTag(text.data(), *this);
    return text;
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
        if (element.tag == tag && element.path.size() == kTagSize) // top level
            return &element;
    }
    return nullptr;
}

QString DataSet::text(Tag tag) const {
    const Element* const element = find(tag);
    return element ? element->value.trimmed() : QString();
}

} // namespace disclens::dicom
