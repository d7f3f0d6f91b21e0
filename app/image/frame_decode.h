// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

namespace disclens::image {

/// A frame before it is in shared memory.
struct DecodedFrame {
    FrameInfo info;
    QByteArray pixels;
};

struct Raster;
class DicomPicture;

/// One frame as its codec delivers it, before values are made of it. maxSide: as FrameRequest.
Result<Raster> rasterOf(DicomPicture& picture, int frame, int maxSide);

Result<DecodedFrame> decodeDicomFrame(const SharedFd& file, const FrameRequest& request);
Result<DecodedFrame> decodePictureFile(const SharedFd& file, const FrameRequest& request);
Result<DecodedFrame> decodePdfPage(const SharedFd& file, const FrameRequest& request);
Result<DecodedFrame> decodeVideoFile(const SharedFd& file, const FrameRequest& request);
/// An image as a frame: grey stays grey (8 or 16 bits), all else becomes RGB on white.
DecodedFrame frameFromImage(const QImage& image);
/// By request.container.
Result<DecodedFrame> decodeAny(const SharedFd& file, const FrameRequest& request);

} // namespace disclens::image
