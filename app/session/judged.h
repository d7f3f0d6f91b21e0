// SPDX-License-Identifier: GPL-3.0-or-later
// Of reading_judge.cpp and reading_pictures.cpp only.
#pragma once

#include "inspect/examine.h"
#include "session/reading.h"

namespace disclens::session {

/// All that was read so far. Data sets themselves are gone once they were put in.
struct Reading::Judged {
    dicom::ElementIndex index;
    dicom::CatalogueBuilder builder;
    QHash<QString, FileId> filesByPath;
    qsizetype knownEntries = 0;
    QList<inspect::OtherFile> others;
    QSet<FileId> insideDicom; ///< those of them that are documents inside DICOM files
    QList<media::Unread> unread;
    QHash<FileId, QList<dicom::Note>> notes;
    QHash<FileId, int> privateUnreadable;
    QList<int> dicomFiles, otherFiles; ///< by source
    QSet<FileId> unlocked;             ///< archives that were locked at first
    QHash<FileId, int> sourceOfLocked; ///< source by archive that was looked at as a file
    int filesRead = 0;
    QHash<FileId, image::PictureFacts> pictures; ///< of DICOM files, for volumes
    inspect::WritingIndex writing;
    /// What was read at a glance, until all of that frame is in `writing`; and both together.
    QList<writing::FrameLines> glances;
    inspect::WritingIndex writingSoFar;
    bool faceEnded = false; ///< judged with all that the search for faces brought
    bool textEnded = false; ///< judged with all that the search for writing brought
    QDateTime started = QDateTime::currentDateTime();
    inspect::Findings last;                     ///< before words and the person's own corrections
    std::shared_ptr<const report::Report> base; ///< without what the picture test says
};

} // namespace disclens::session
