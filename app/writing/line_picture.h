// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/text_finder.h"

#include <QImage>

namespace disclens::writing {

/// Cuts a line out of a Grayscale8 picture and turns it upright. `found` in pixels of that picture.
/// `turn`: quarter turns clockwise by which the writing is turned beyond found.angle (0 … 3).
QImage linePicture(const QImage& picture, const Found& found, int quarterTurns);

} // namespace disclens::writing
