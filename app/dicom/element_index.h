// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "dicom/data_set.h"

#include <QHash>
#include <QList>

#include <memory>

namespace disclens::dicom {

/// Where one value stands.
struct Occurrence {
    FileId file = kNoFile;
    QString path; ///< Element::path
};

/// One distinct value of one attribute at one kind of place.
struct ValueGroup {
    Tag tag;
    QString pattern; ///< path with item numbers taken out: "(0040,A730)[].(0040,A160)"
    QString creator;
    char vr[2] = {'U', 'N'};
    ValueKind kind = ValueKind::Text;
    quint32 vm = 0;
    QString value;
    QList<Occurrence> places;

    bool isVr(const char* name) const { return vr[0] == name[0] && vr[1] == name[1]; }
};

/// All elements of all files, each distinct value once. Checks look at each value once instead of
/// once a file, so a 2,000-file disc with 300,000 elements is judged in milliseconds, and again and
/// again while it is being read.
class ElementIndex {
  public:
    void add(FileId file, const DataSet& dataSet);
    const QList<ValueGroup>& groups() const { return m_groups; }
    QList<int> groupsOf(Tag tag) const { return m_byTag.value(tag); } ///< indexes into groups()
    qint64 elements() const { return m_elements; } ///< how many were added in all
    int files() const { return m_files; }

  private:
    /// One element of the file that was added last: the next file mostly says the same there.
    struct Before {
        QString path;
        int group;
    };
    int groupFor(const Element& element, const QString& pattern);
    qsizetype sameBefore(const Element& element, qsizetype from) const; ///< -1: none
    QList<Before> m_before, m_now;
    QList<ValueGroup> m_groups;
    QHash<size_t, int> m_find;   ///< hash of place and value → first group with it
    QList<int> m_nextSameHash;   ///< of each group; -1: none
    QHash<size_t, int> m_latest; ///< hash of place alone → the group that was used last
    QHash<Tag, QList<int>> m_byTag;
    qint64 m_elements = 0;
    int m_files = 0;
};

} // namespace disclens::dicom

Q_DECLARE_TYPEINFO(disclens::dicom::Occurrence, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(disclens::dicom::ValueGroup, Q_RELOCATABLE_TYPE);
