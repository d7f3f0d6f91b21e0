// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "example/head_model.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace disclens::example {

/// A 12-bit chest X-ray-like picture (MONOCHROME2, lungs dark), row-major: thickness of simple
/// solids along each ray. side × side pixels.
std::vector<std::uint16_t> chestXray(int side);

/// One picture of a thyroid ultrasound sweep, 640 × 480 RGB888, with the banner that such machines
/// draw into the pixels. frame of frames moves through the gland.
QImage ultrasoundFrame(int frame, int frames);

/// The dose page of a CT, 512 × 512 Grayscale8, with the person's details in white on black.
QImage dosePage();

/// A paper form as a scanner sees it, 850 × 1100 RGB888: printed words, filled in by hand, signed.
QImage scannedForm();

/// One head slice as a viewer saves it for a report, Grayscale8, with name, date and hospital drawn
/// into the corners.
QImage keyPicture(const HeadVolume& head, int slice, int number, int of);

/// RGB888 or Grayscale8 → bytes without row padding.
std::vector<std::uint8_t> packedBytes(const QImage& image);

} // namespace disclens::example
