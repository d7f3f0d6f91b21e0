// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "dicom/data_set.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace disclens::dicom {

/// One SOP instance, or one file where two files hold the same instance.
struct Instance {
    FileId file = kNoFile;
    QString uid;
    int number = 0; ///< Instance Number, 0 if absent
    PixelDescription pixels;
    bool duplicate = false; ///< the same instance is in an earlier file
};

struct Series {
    QString uid, studyUid;
    QString modality, description, bodyPart, protocol;
    int number = 0;
    QString date, time; ///< DICOM DA and TM as stored
    QString objectName; ///< SOP class UID when it holds no picture; advice::objectWord() names it
    QList<Instance> instances; ///< natural order: by place in space, else number, else file name
    int frames() const;
};

struct Study {
    QString uid, id, date, time, description, accession;
    QList<Series> series;
};

struct Patient {
    QString name; ///< as stored, with its groups
    QString id, issuer, birthDate, sex;
    QList<Study> studies;
    QList<FileId> files; ///< every file that says it is of this patient
};

/// One record of a DICOMDIR that names a file.
struct DirectoryReference {
    FileId directory = kNoFile;
    QString path;          ///< "DICOM/PAT1/IM1", as in the record, joined by '/'
    FileId file = kNoFile; ///< kNoFile: no such file
    bool badPath = false;  ///< absolute, or climbs out of the disc; never looked up
};

/// All that DICOM files on the open sources hold, as a tree. A value.
struct Catalogue {
    QList<Patient> patients;
    QList<DirectoryReference> directory; ///< of all DICOMDIRs
    QList<FileId> directories;           ///< the DICOMDIR files themselves; they are no instances
    QList<FileId> loopingDirectories;    ///< those whose records point at each other in a circle
    int duplicates = 0;

    int pictures() const; ///< frames that can be shown, duplicates left out
    int seriesCount() const;
    const Series* findSeries(const QString& uid) const;
    const Instance* findInstance(FileId file) const;
};

/// Puts files into the tree as they are read. One thread.
class CatalogueBuilder {
  public:
    CatalogueBuilder();
    ~CatalogueBuilder();
    /// path: as the keys of filesByPath below.
    void add(FileId file, const QString& path, const DataSet& dataSet);
    /// The tree so far, sorted. Who counts as one person: see matchPersons() in identity.h; files
    /// that leave the person empty go with the study that they are of. Cheap enough to be called
    /// several times a second: sorts only series that grew, and gives the same pointer while
    /// nothing changed. filesByPath: every file of the open sources, with DICOMDIRs' own paths
    /// among them; it may only grow.
    std::shared_ptr<const Catalogue> build(const QHash<QString, FileId>& filesByPath) const;

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace disclens::dicom
