// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/dicom_picture.h"
#include "image/frame.h"

namespace disclens::image {

/// Fills in what the attributes say about how one frame is to be seen: modality transform, windows,
/// VOI LUTs, padding, spacing, overlays in planes of their own. Enhanced objects say it per frame
/// (PS3.3 C.7.6.16), others once.
void describeFrame(DicomPicture& picture, int frame, FrameInfo& info);

/// Overlay planes that are kept in unused bits of the pixels (retired, still met): needs the words
/// as stored.
void overlaysInPixels(DicomPicture& picture, const QByteArray& words, int container,
                      FrameInfo& info);

} // namespace disclens::image
