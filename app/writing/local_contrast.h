// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace disclens::writing {

/// How far each value lies from the mean around it, in deviations of what is around it: faint
/// writing on quiet ground stands out like bright writing, and neither the window nor something
/// bright elsewhere matters.
///
/// `values`: row-major, width × height, finite. `radius`: half the side of the square that counts
/// as "around", pixels. `least`: a deviation that is nothing, such as half a step of whole numbers.
/// Result: 128 is the mean, 45 steps are one deviation, cut off at 0 and 255.
/// The time does not depend on the radius: about 6 ns a pixel.
std::vector<std::uint8_t> localContrast(std::span<const float> values, int width, int height,
                                        int radius, float least);

} // namespace disclens::writing
