// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/catalogue.h"

namespace disclens::dicom {

/// What one DICOMDIR says (PS3.3 annex F). Records are taken in the order in which they stand;
/// offsets are never followed, so they cannot lead in circles.
struct Directory {
    FileId file = kNoFile;
    QString folder; ///< path of the folder that it lies in, "" or ending in '/'
    struct Record {
        QString path;
        bool bad = false;
    };
    QList<Record> records;
    bool loops = false; ///< two links lead to one record, which no tree does
};

bool isDirectory(const DataSet& dataSet);
Directory readDirectory(FileId file, const QString& path, const DataSet& dataSet);

/// Finds files whatever the case, the version number (";1") or the trailing dot of ISO 9660.
class FileLookup {
  public:
    /// Looks again only when there are more files than before.
    void update(const QHash<QString, FileId>& filesByPath);
    FileId find(const QString& folder, const QString& path) const;

  private:
    static QString plain(const QString& path);
    qsizetype m_known = 0;
    QHash<QString, FileId> m_files;
};

} // namespace disclens::dicom
