// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// Size, pages and everything written beside the pixels of a JPEG, PNG, TIFF, BMP, GIF, WebP or
/// icon file. The pixels themselves are not decoded. A damaged picture keeps what could be read;
/// facts say what could not. Errors: ReadFailed.
Status readPicture(const SharedFd& file, DocumentFacts& facts);

} // namespace disclens::image
