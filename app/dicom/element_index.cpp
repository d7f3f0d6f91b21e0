// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/element_index.h"

#include "dicom/tag_path.h"

#include <algorithm>
#include <cstring>

namespace disclens::dicom {
namespace {

/// Texts that came together often share their letters.
bool isSame(const QString& a, const QString& b) {
    return a.size() == b.size() &&
           (a.constData() == b.constData() ||
            std::memcmp(a.constData(), b.constData(), size_t(a.size()) * sizeof(QChar)) == 0);
}

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
           isSame(group.value, element.value) && isSame(group.creator, element.creator) &&
           (pattern.size() == kTagSize || isSame(group.pattern, pattern));
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

qsizetype ElementIndex::sameBefore(const Element& element, qsizetype from) const {
    constexpr qsizetype kAhead = 16; // elements that this file has not
    const qsizetype end = std::min(m_before.size(), from + kAhead);
    for (qsizetype i = from; i < end; ++i) {
        const Before& before = m_before[i];
        if (m_groups[before.group].tag == element.tag && isSame(before.path, element.path))
            return i;
    }
    return -1;
}

void ElementIndex::add(FileId file, const DataSet& dataSet) {
    constexpr qsizetype kMostKept = 20'000; // elements that wait for the next file
    if (m_files++ == 0) {
        // A usual disc has some thousand values: no table is made anew while it is read.
        m_find.reserve(1 << 14);
        m_groups.reserve(1 << 12);
    }
    m_elements += dataSet.elements.size();
    m_now.clear();
    const bool keep = dataSet.elements.size() <= kMostKept;
    qsizetype at = 0;
    for (const Element& element : dataSet.elements) {
        int index = -1;
        QString path;
        if (const qsizetype same = sameBefore(element, at); same >= 0) {
            at = same + 1;
            path = m_before[same].path; // the same letters for all files
            const ValueGroup& group = m_groups[m_before[same].group];
            if (isSame(group.value, element.value) && isSame(group.creator, element.creator))
                index = m_before[same].group;
        }
        if (index < 0) {
            const bool nested = isNested(element.path);
            index = groupFor(element, nested ? patternOf(element.path) : element.path);
            if (path.isNull()) // where there are no item numbers all places share one string
                path = nested ? element.path : m_groups[index].pattern;
        }
        if (keep)
            m_now.append({path, index});
        m_groups[index].places.append({file, std::move(path)});
    }
    m_before.swap(m_now);
}

} // namespace disclens::dicom
