// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "dicom/catalogue.h"
#include "dicom/element_index.h"
#include "image/document.h"
#include "inspect/face_found.h"
#include "inspect/finding.h"
#include "inspect/linkage.h"
#include "inspect/writing_index.h"
#include "media/disc.h"

#include <QHash>
#include <QSet>

namespace disclens::inspect {

/// One file that is not a DICOM instance, as read.
struct OtherFile {
    FileId file = kNoFile;
    image::DocumentFacts facts;
};

/// All that has been read so far; checks only read it.
struct Material {
    const dicom::ElementIndex& index;
    const dicom::Catalogue& catalogue;
    const QList<OtherFile>& others;
    const QList<media::Entry>& entries; ///< by FileId
    const QList<media::Source>& sources;
    const QList<media::Unread>& unread;
    const QHash<FileId, QList<dicom::Note>>& notes; ///< of DICOM files that have any
    const QHash<FileId, int>& privateUnreadable;
    bool complete = true; ///< false: still reading; absence is not reported as a finding
    /// Writing found in pictures so far; nullptr: nobody looked for it.
    const WritingFound* writing = nullptr;
    AboutPerson about = {};
    /// What volumes and pictures show of a face so far; nullptr: nobody looked.
    const FaceFound* face = nullptr;
};

/// The names of the checks that this version has: metadata documents disc text face claims
/// ai linkage.
QStringList checkNames();
/// Names of the schema that this version does not have; they stand in not_checked.
QStringList missingCheckNames();

/// Runs the checks. Pure and quick (each distinct value once), so it is run again while a disc is
/// being read. A check that fails is itself reported and does not stop the others. Any thread.
/// Rules come from resources/rules (Qt resource :/rules); loaded once, thread-safe.
Findings examine(const Material& material, const QSet<QString>& checks, ProgressSink& progress);

} // namespace disclens::inspect
