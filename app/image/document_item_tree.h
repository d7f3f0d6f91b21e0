// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

#include <QHash>
#include <QList>

#include <memory>

namespace disclens::image {

/// The elements of a data set as the tree that they are in the file; dicom::DataSet holds them as
/// one list. The data set must outlive the tree. Depth is bounded by dicom::ReadLimits::maxDepth.
class ItemTree {
  public:
    struct Item {
        QHash<quint32, const dicom::Element*> elements;
        QHash<quint32, QList<const Item*>> sequences;

        /// Trimmed text of an element of this item; empty if absent or not text.
        QString text(quint32 tag) const;
        int number(quint32 tag) const { return text(tag).toInt(); }
        const QList<const Item*>& items(quint32 sequence) const;
        /// First item of a sequence; an empty item when there is none.
        const Item& first(quint32 sequence) const;
        bool has(quint32 tag) const { return elements.contains(tag); }
        /// Code Meaning (else Code Value) of the first item of a code sequence.
        QString code(quint32 sequence) const;
        bool isEmpty() const { return elements.isEmpty(); }
    };

    explicit ItemTree(const dicom::DataSet& dataSet);
    const Item& root() const { return *m_root; }

  private:
    Item* itemAt(const QString& path);

    std::vector<std::unique_ptr<Item>> m_items;
    QHash<QString, Item*> m_byPath; ///< "(0040,A730)[2]"
    Item* m_root;
};

} // namespace disclens::image
