// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/drawn_over.h"

#include <QRect>

#include <functional>

namespace disclens::image {

/// The edges of the pixels for which inside(x, y) holds, as closed lines along pixel borders; holes
/// are lines of their own (odd-even). Pixels that only touch at a corner are apart. inside() is
/// asked within `box` alone. Stops at mostPoints and returns false.
bool traceOutline(const QRect& box, const std::function<bool(int, int)>& inside, qint64 mostPoints,
                  QList<QList<DrawnPoint>>& lines);

} // namespace disclens::image
