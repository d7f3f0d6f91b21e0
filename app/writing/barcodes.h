// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"
#include "writing/writing.h"

namespace disclens::writing {

/// Barcodes and QR codes in `area` of a frame. Cheap where there can be none.
QList<Line> barcodesIn(const Sight& sight, const QRect& area);

} // namespace disclens::writing
