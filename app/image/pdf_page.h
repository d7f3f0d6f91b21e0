// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

namespace disclens::image {

struct OpenFile;

/// Opens a PDF file, or the PDF inside a DICOM file (Encapsulated Document), for decodePdfPage().
/// Errors: PasswordNeeded, Damaged, NotSupported (another kind of document inside), TooLarge,
/// ReadFailed.
Status openPdf(const SharedFd& file, OpenFile& into);

} // namespace disclens::image
