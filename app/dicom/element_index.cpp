// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/element_index.h"

#include "dicom/tag_path.h"

namespace disclens::dicom {

namespace {

bool isNested(const QString& path) {
    return path.size() > kTagSize && path.contains(u'[');
}

/// The path with its item numbers taken out.
QString patternOf(const QString& path) {
    QString pattern(path.size(), Qt::Uninitialized);
    QChar* const start = pattern.data();
    QChar* to = start;
    bool number = false;
    for (const QChar c : path) {
        if (c == u']')
            number = false;
        if (!number)
            *to++ = c;
        if (c == u'[')
            number = true;
    }
    pattern.truncate(to - start);
    return pattern;
}

bool isOf(const ValueGroup& group, const Element& element, const QString& pattern) {
    // At top level the pattern is the tag.
    return group.tag == element.tag && group.pattern.size() == pattern.size() &&
           group.value == element.value && group.creator == element.creator &&
           (pattern.size() == kTagSize || group.pattern == pattern);
}

} // namespace

int ElementIndex::groupFor(const Element& element, const QString& pattern) {
    const size_t place = element.path.size() == kTagSize ? size_t(element.tag.key())
                                                         : qHash(pattern, element.tag.key());
    // Most files of a series say the same as the one before.
    auto latest = m_latest.find(place);
    if (latest == m_latest.end())
        latest = m_latest.insert(place, -1);
    else if (isOf(m_groups[*latest], element, pattern))
        return *latest;
    const size_t hash = qHash(element.value, place);
    const auto first = m_find.constFind(hash);
    int at = first == m_find.cend() ? -1 : *first;
    while (at >= 0 && !isOf(m_groups[at], element, pattern))
        at = m_nextSameHash[at];
    if (at < 0) {
        at = int(m_groups.size());
        m_nextSameHash.append(first == m_find.cend() ? -1 : *first);
        m_find.insert(hash, at);
        ValueGroup group;
        group.tag = element.tag;
        group.pattern = pattern;
        group.creator = element.creator;
        group.vr[0] = element.vr[0];
        group.vr[1] = element.vr[1];
        group.kind = element.kind;
        group.vm = element.vm;
        group.value = element.value;
        m_byTag[element.tag].append(at);
        m_groups.append(std::move(group));
    }
    *latest = at;
    return at;
}

void ElementIndex::add(FileId file, const DataSet& dataSet) {
    ++m_files;
    m_elements += dataSet.elements.size();
    for (const Element& element : dataSet.elements) {
        const bool nested = isNested(element.path);
        QString made;
        const QString& pattern = nested ? made = patternOf(element.path) : element.path;
        ValueGroup& group = m_groups[groupFor(element, pattern)];
        // Where there are no item numbers all places share one string.
        group.places.append({file, nested ? element.path : group.pattern});
    }
}

} // namespace disclens::dicom
