// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"
#include "writing/writing.h"

#include <QHash>

namespace disclens::consent {

/// At most so many pages of one form are read as pictures; each takes seconds.
inline constexpr int kMostPicturePages = 100;

/// What could be read on pages that are pictures.
struct PictureWords {
    QHash<int, QString> byPage; ///< page from 0 → its text in reading order; "" for an empty page
    int unread = 0;             ///< pages that were left out or could not be looked at
};

/// Reads these pages (from 0, ascending) of a PDF ("pdf") or picture file ("picture") through the
/// reader of writing in pictures. Without that reader all pages are unread. Blocks. Errors:
/// Canceled.
Result<PictureWords> readPictures(worker::Caller& caller, const SharedFd& file,
                                  const QString& container, const QList<int>& pages,
                                  Watcher* watcher, const worker::CancelToken& cancel);

/// Lines of writing on one page in the order in which a person reads them: rows from the top, a
/// blank line where the gap between rows is wide. Writing that is turned and barcodes are left out.
QString inReadingOrder(QList<writing::Line> lines);

} // namespace disclens::consent
