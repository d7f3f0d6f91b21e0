// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_item_tree.h"

namespace disclens::image {

QString ItemTree::Item::text(quint32 tag) const {
    const dicom::Element* element = elements.value(tag);
    if (!element ||
        (element->kind != dicom::ValueKind::Text && element->kind != dicom::ValueKind::Number))
        return {};
    return element->value.trimmed();
}

const QList<const ItemTree::Item*>& ItemTree::Item::items(quint32 sequence) const {
    static const QList<const Item*> kNone;
    const auto found = sequences.constFind(sequence);
    return found == sequences.constEnd() ? kNone : *found;
}

const ItemTree::Item& ItemTree::Item::first(quint32 sequence) const {
    static const Item kEmpty;
    const QList<const Item*>& all = items(sequence);
    return all.isEmpty() ? kEmpty : *all.first();
}

QString ItemTree::Item::code(quint32 sequence) const {
    const Item& item = first(sequence);
    // Code Meaning; Code Value, Long Code Value, URN Code Value.
    for (const quint32 tag : {0x00080104u, 0x00080100u, 0x00080119u, 0x00080120u}) {
        const QString text = item.text(tag);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

ItemTree::ItemTree(const dicom::DataSet& dataSet) {
    m_items.push_back(std::make_unique<Item>());
    m_root = m_items.back().get();
    for (const dicom::Element& element : dataSet.elements) {
        const qsizetype dot = element.path.lastIndexOf(u'.');
        Item* item = dot < 0 ? m_root : itemAt(element.path.left(dot));
        if (item && !item->elements.contains(element.tag.key()))
            item->elements.insert(element.tag.key(), &element);
    }
}

ItemTree::Item* ItemTree::itemAt(const QString& path) {
    const auto known = m_byPath.constFind(path);
    if (known != m_byPath.constEnd())
        return *known;
    const qsizetype dot = path.lastIndexOf(u'.');
    Item* parent = dot < 0 ? m_root : itemAt(path.left(dot));
    const QStringView own = QStringView(path).sliced(dot + 1);
    const qsizetype bracket = own.indexOf(u'[');
    const std::optional<dicom::Tag> tag =
        dicom::Tag::fromString(own.first(qMax<qsizetype>(0, bracket)));
    Item* item = nullptr;
    if (parent && tag) {
        m_items.push_back(std::make_unique<Item>());
        item = m_items.back().get();
        parent->sequences[tag->key()].append(item);
    }
    m_byPath.insert(path, item);
    return item;
}

} // namespace disclens::image
