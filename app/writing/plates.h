// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/sight.h"

#include <QRect>

#include <vector>

namespace disclens::writing {

/// A small, nearly flat rectangle with something faint on it: a label that was drawn over the
/// picture. What is around it is so much stronger that neither a window nor local contrast shows
/// what stands on it.
struct Plate {
    QRect area;              ///< pixels of the frame
    float low = 0, high = 0; ///< its values, stored
    float ground = 0;        ///< the usual one
};

/// All of a part of a frame, at most kMostPlates, those with most on them first.
/// `room`: for the values of the part, kept from frame to frame.
std::vector<Plate> platesIn(const Sight& sight, const QRect& area, std::vector<float>& room);
inline constexpr int kMostPlates = 12;

/// The plate alone, its values spread over all shades, with some of its ground around it. The first
/// pixel of the plate lies at (kPlateRim, kPlateRim).
Sight plateAlone(const Sight& sight, const Plate& plate);
inline constexpr int kPlateRim = 16;

} // namespace disclens::writing
