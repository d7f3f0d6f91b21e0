// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/examine.h"

#include <QString>

#include <memory>

namespace disclens::tests {

/// A folder of real files, read in this process: DICOM, documents inside DICOM, and everything
/// else.
class Corpus {
  public:
    /// Reads all files below `folder`; names beginning with SOURCE.txt are the developers' own
    /// notes and are left out.
    explicit Corpus(const QString& folder, bool recursive = true);
    inspect::Findings examine(const QSet<QString>& checks = {}) const;
    QString pathOf(FileId file) const;
    int dicomFiles() const { return m_index.files(); }
    qint64 elements() const { return m_index.elements(); }
    const QList<inspect::OtherFile>& others() const { return m_others; }

  private:
    QList<media::Entry> m_entries;
    QList<media::Source> m_sources;
    QList<inspect::OtherFile> m_others;
    QList<media::Unread> m_unread;
    QHash<FileId, QList<dicom::Note>> m_notes;
    QHash<FileId, int> m_privateUnreadable;
    dicom::ElementIndex m_index;
    std::shared_ptr<const dicom::Catalogue> m_catalogue;
};

} // namespace disclens::tests
