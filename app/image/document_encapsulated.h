// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

namespace disclens::image {

/// A file inside a DICOM file (PS3.3 C.24.2): PDF, CDA, STL …
struct Encapsulated {
    SharedFd file;    ///< a sealed memory file, without the padding byte
    QString mimeType; ///< as the DICOM file says; not trusted
};

/// Errors: NotFound (no document inside), NotDicom and what opening the file gives, TooLarge (over
/// 64 MB).
Result<Encapsulated> openEncapsulated(const SharedFd& dicomFile);

} // namespace disclens::image
