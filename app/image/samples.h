// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/codec.h"
#include "image/frame.h"
#include "image/lookup.h"

namespace disclens::image {

/// Turns what a codec delivers into what a Frame holds: values only (unused bits masked, sign
/// extended), grey or RGB interleaved, palettes and colour differences resolved. Fills width,
/// height, samples, type and warnings. Errors: BadPixels, NotSupported, TooLarge.
Result<QByteArray> toSamples(const Raster& raster, const PixelShape& shape, const Palette& palette,
                             FrameInfo& info);

/// Lowest and highest modality value, padding left out. For RGB: 0 and the highest value that the
/// bits allow.
void measure(const QByteArray& samples, FrameInfo& info);

/// Averages boxes so that the longer side is at most maxSide; values stay values, padding is left
/// out of averages. Spacing and overlays follow.
QByteArray shrink(const QByteArray& samples, FrameInfo& info, int maxSide);

} // namespace disclens::image
