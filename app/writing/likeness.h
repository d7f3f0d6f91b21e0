// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace disclens::writing {

/// How alike the same area of two slices is.
enum class Likeness {
    Same,  ///< the same strokes
    Alike, ///< something similar: perhaps other digits
    Other
};
/// `first`, `second`: Sight::contrast() of it.
Likeness likenessOf(const QImage& first, const QImage& second);

} // namespace disclens::writing
