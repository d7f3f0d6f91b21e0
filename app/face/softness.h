// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/landmarks.h"

namespace disclens::face {

/// How soft the edge of the face is against the sharper ones of the rest of the head: about 1 is
/// alike, below kBlurred blurred. Only edges that lie to the slices as those of the face do are
/// compared, because thick slices are soft across themselves; a smooth reconstruction makes both
/// soft. The sharper ones, because hair, a pillow or a head holder make an edge look softer and
/// never sharper.
/// 1 where it cannot be told. view: of the skin in this pose, with its landmarks.
double softness(const image::VolumeSampler& sampler, const Levels& levels, const Mesh& skin,
                const View& view, const Pose& pose, const Landmarks& marks);
/// Heads of CT and MR have 0.58 to 0.92 as they are, 0.15 to 0.36 with a blur over two voxels and
/// more.
inline constexpr double kBlurred = 0.4;

} // namespace disclens::face
