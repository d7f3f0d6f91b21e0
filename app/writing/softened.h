// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace disclens::writing {

/// RGB888. Letters made of dots that stand a pixel apart become letters made of strokes, as clear
/// as the dots were: the mean of two by two pixels, with what it stands out from its neighbourhood
/// enlarged.
QImage softened(const QImage& picture);

} // namespace disclens::writing
