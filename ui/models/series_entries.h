// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace disclens::ui {

/// One picture that can be put on the screen: a frame of a DICOM file, a page of a PDF, a picture
/// file.
struct PictureItem {
    FileId file = kNoFile;
    int frame = 0;     ///< from 0
    QString container; ///< image::FrameRequest::container

    bool operator==(const PictureItem&) const = default;
};

/// One row of the strip on the Pictures page.
struct SeriesEntry {
    enum class Kind { Pictures, Document, Object, Slide };

    QString key; ///< Series Instance UID, or "file:12"
    Kind kind = Kind::Pictures;
    QString visit;      ///< date of the exam as stored (DA), empty for other files
    QString title;      ///< may hold a value from the disc
    QString plainTitle; ///< without values, for when they are hidden
    QString modality;
    bool closed = false; ///< a report: not opened before the person asks
    inspect::Level level = inspect::Level::Note;
    FileId firstFile = kNoFile;
    QList<FileId> files; ///< all of a series, without copies
    double frameTimeMs = 0;
    QList<PictureItem> items; ///< empty for Object
    int pictures() const { return int(items.size()); }

    bool operator==(const SeriesEntry&) const = default;
};

/// Series by visit, newest visit first, then pictures and PDFs that are ordinary files.
QList<SeriesEntry> seriesEntries(const report::Report& report);

} // namespace disclens::ui
