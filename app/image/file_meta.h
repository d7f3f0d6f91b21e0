// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <QString>

namespace disclens::image {

/// Where the data set of a DICOM file begins, and the transfer syntax that file meta names, also
/// when no library knows it. Walks the elements of group 0002 instead of trusting the group's
/// length. Source: PS3.10 7.1.
struct FileMeta {
    qint64 dataSetStart = 0; ///< bytes from the start of the file
    QString transferSyntax;  ///< empty when there is no file meta
};
/// Never refuses: a file without meta begins with its data set.
FileMeta readFileMeta(const SharedFd& file);

} // namespace disclens::image
