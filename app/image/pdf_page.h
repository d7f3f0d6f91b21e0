// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

namespace disclens::image {

struct OpenFile;

/// Opens a PDF file, or the PDF inside a DICOM file (Encapsulated Document), for decodePdfPage().
/// password: empty when it needs none. Errors: PasswordNeeded, PasswordWrong, Damaged, NotSupported
/// (another kind of document inside), TooLarge, ReadFailed.
Status openPdf(const SharedFd& file, const QString& password, OpenFile& into);

} // namespace disclens::image
