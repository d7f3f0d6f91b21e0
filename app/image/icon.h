// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

namespace disclens::image {

/// The small icon picture that a DICOM file may hold beside its frames (Icon Image Sequence, PS3.3
/// C.7.6.1.1.6). Nothing: there is none. Grey, colour or palette, not compressed. Errors:
/// BadPixels, NotSupported, and those of opening the file.
Result<std::optional<Frame>> decodeIcon(const SharedFd& file);

} // namespace disclens::image
