// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"

#include <vector>

namespace disclens::face {

/// A volume as a scan with thicker slices would have made it: neighbouring slices averaged along
/// the normal. At least
/// image::kFewestSlices slices are left.
struct ThickVolume {
    image::VolumeShape shape;
    std::vector<float> samples;
};
ThickVolume thicker(const image::VolumeShape& shape, const float* samples, double mm);

} // namespace disclens::face
