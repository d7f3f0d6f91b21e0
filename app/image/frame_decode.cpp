// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame_decode.h"

#include "image/attributes.h"
#include "image/codec.h"
#include "image/frame_info.h"
#include "image/open_files.h"
#include "image/pdf_container.h"
#include "image/samples.h"

#include <QScopeGuard>

#include <new>

namespace disclens::image {

Result<Raster> rasterOf(DicomPicture& picture, int frame, int maxSide) {
    const PixelShape& shape = picture.shape();
    if (picture.isEncapsulated()) {
        QStringList warnings;
        const Result<QByteArray> coded = picture.codedFrame(frame, warnings);
        if (!coded)
            return coded.error();
        Result<Raster> raster = decodeCoded(*coded, shape, maxSide);
        if (raster)
            raster->warnings += warnings;
        return raster;
    }
    int bitOffset = 0;
    const Result<QByteArray> bytes = picture.nativeFrame(frame, bitOffset);
    return bytes ? nativeRaster(*bytes, bitOffset, shape) : Result<Raster>(bytes.error());
}

namespace {

Result<DecodedFrame> videoPicture(VideoPlayer& player, const FrameRequest& request,
                                  DicomPicture* picture) {
    Result<DecodedFrame> frame = player.picture(request.frame);
    if (!frame)
        return frame;
    if (picture) {
        // What the stream says of its pixels' shape is better than the attributes, which often
        // leave it out.
        const double aspect = frame->info.pixelAspect;
        describeFrame(*picture, request.frame, frame->info);
        if (aspect != 1)
            frame->info.pixelAspect = aspect;
    }
    frame->pixels = shrink(frame->pixels, frame->info, request.maxSide);
    return frame;
}

} // namespace

Result<DecodedFrame> decodeVideoFile(const SharedFd& file, const FrameRequest& request) {
    Result<std::shared_ptr<OpenFile>> opened = openCached(file, request.container);
    if (!opened)
        return opened.error();
    return videoPicture(*(*opened)->player, request, nullptr);
}

Result<DecodedFrame> decodeDicomFrame(const SharedFd& file, const FrameRequest& request) {
    Result<std::shared_ptr<OpenFile>> opened = openCached(file, request.container);
    if (!opened)
        return opened.error();
    DicomPicture& picture = *(*opened)->picture;
    const PixelShape& shape = picture.shape();
    if (request.frame < 0 || request.frame >= shape.frames)
        return Error{ErrorCode::BadPixels, {}, "frame number"};
    if ((*opened)->player)
        return videoPicture(*(*opened)->player, request, &picture);
    const Result<Raster> raster = rasterOf(picture, request.frame, request.maxSide);
    if (!raster)
        return raster.error();
    if (shape.isPalette() && !(*opened)->palette)
        (*opened)->palette = readPalette(picture.dataset(), shape.isSigned);
    DecodedFrame frame;
    Result<QByteArray> samples =
        toSamples(*raster, shape, (*opened)->palette.value_or(Palette{}), frame.info);
    if (!samples)
        return samples.error();
    describeFrame(picture, request.frame, frame.info);
    if (!raster->masked && !raster->isFloat && raster->samples == 1 &&
        shape.bitsStored < shape.bitsAllocated)
        overlaysInPixels(picture, raster->bytes, raster->container, frame.info);
    frame.pixels = *samples;
    frame.info.warnings.removeDuplicates();
    measure(frame.pixels, frame.info);
    if (frame.info.width != shape.columns && request.maxSide > 0) {
        // The codec delivered a smaller picture at once.
        frame.info.spacingColumnMm *= double(shape.columns) / frame.info.width;
        frame.info.spacingRowMm *= double(shape.rows) / frame.info.height;
        frame.info.overlays.clear();
        frame.info.fullWidth = shape.columns;
        frame.info.fullHeight = shape.rows;
    }
    frame.pixels = shrink(frame.pixels, frame.info, request.maxSide);
    return frame;
}

Result<DecodedFrame> decodeAny(const SharedFd& file, const FrameRequest& request) {
    const auto giveBack = qScopeGuard(giveBackOpenFile);
    try {
        if (request.container == QLatin1String("dicom"))
            return decodeDicomFrame(file, request);
        if (request.container == QLatin1String("picture"))
            return decodePictureFile(file, request);
        if (pdfPassword(request.container))
            return decodePdfPage(file, request);
        if (request.container == QLatin1String("video"))
            return decodeVideoFile(file, request);
        return Error{ErrorCode::NotSupported, {request.container}, "container"};
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "decode"};
    } catch (const std::exception&) {
        return Error{ErrorCode::Damaged, {}, "decode"};
    }
}

} // namespace disclens::image
