// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/verdict.h"
#include "inspect/finding.h"

#include <QRect>

namespace disclens::inspect {

/// What the volumes of one series show of a face.
struct SeriesFace {
    QString series; ///< its UID in the catalogue
    QString modality;
    FileId first = kNoFile; ///< of the volume that was judged
    int firstFrame = 0;     ///< from 0
    face::Verdict verdict;  ///< of the volume that shows most
    int volumes = 0;        ///< judged
    int repeats = 0;        ///< volumes that were left out because they show the same again
    int lost = 0;           ///< frames of it that could not be decoded
};

/// A face in an ordinary picture.
struct PhotoFace {
    FileId file = kNoFile;
    int frame = 0; ///< from 1
    QRect box;     ///< the first face, in pixels of the frame
    int faces = 0;
};

/// What the search for faces brought so far.
struct FaceFound {
    bool running = false, stopped = false;
    /// Frames. looked: of scans that could be judged and of pictures that were searched; failed: of
    /// all others that were tried, or that are no volume; underWay: read, of a scan that is not
    /// judged yet.
    qint64 total = 0, looked = 0, failed = 0, underWay = 0;
    double seconds = 0;
    QList<SeriesFace> series; ///< that are volumes, or should be one; in the order of the catalogue
    QList<PhotoFace> photos;
    const SeriesFace* find(const QString& uid) const {
        for (const SeriesFace& one : series)
            if (one.series == uid)
                return &one;
        return nullptr;
    }
};

/// The level of a verdict, by the rule of the design: a full face in fine detail works like a
/// photograph (points); part of a face, a coarse or a blurred one could point to a person; no face,
/// or one that was taken out, is unlikely to. Unchecked where nothing could be judged.
Level faceLevel(const face::Verdict& verdict);

/// True where words about a head are in place: a head, or a scan that could not be judged.
bool concernsFace(const SeriesFace& series);

} // namespace disclens::inspect
