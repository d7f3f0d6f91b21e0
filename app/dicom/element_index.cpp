// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/element_index.h"

namespace disclens::dicom {

namespace {

/// The path with its item numbers taken out; the same string, not a copy, when there are none.
QString patternOf(const QString& path) {
    if (!path.contains(u'['))
        return path;
    QString pattern;
    pattern.reserve(path.size());
    bool number = false;
    for (const QChar c : path) {
        if (c == u']')
            number = false;
        if (!number)
            pattern += c;
        if (c == u'[')
            number = true;
    }
    return pattern;
}

} // namespace

void ElementIndex::add(FileId file, const DataSet& dataSet) {
    ++m_files;
    m_elements += dataSet.elements.size();
    for (const Element& element : dataSet.elements) {
        const QString pattern = patternOf(element.path);
        const Key key{element.tag.key(), pattern, element.creator, element.value};
        auto at = m_find.find(key);
        if (at == m_find.end()) {
            at = m_find.insert(key, int(m_groups.size()));
            ValueGroup group;
            group.tag = element.tag;
            group.pattern = pattern;
            group.creator = element.creator;
            group.vr[0] = element.vr[0];
            group.vr[1] = element.vr[1];
            group.kind = element.kind;
            group.vm = element.vm;
            group.value = element.value;
            m_byTag[element.tag].append(int(m_groups.size()));
            m_groups.append(std::move(group));
        }
        ValueGroup& group = m_groups[*at];
        // At top level all places share one string.
        const bool nested = pattern.size() != element.path.size();
        group.places.append({file, nested ? element.path : group.pattern});
    }
}

} // namespace disclens::dicom
