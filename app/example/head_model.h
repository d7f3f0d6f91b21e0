// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace disclens::example {

struct Point {
    float x = 0, y = 0, z = 0;
};

/// Signed distance to the skin of nobody's head, in units of 10 cm, negative inside. x right, y up,
/// z forward; the head is about 2.2 units tall with its ears at x = ±0.7. Ellipsoids, capsules and
/// cones joined by a smooth minimum and cut by a smooth maximum (I. Quilez' polynomial smooth
/// minimum). Not an exact distance: right near the surface, a lower bound of the size far away.
float skinDistance(Point p);

/// A CT volume in axial slices.
struct HeadVolume {
    int columns = 384, rows = 384, slices = 230;
    double spacingMm = 0.703125; ///< in the slice
    double sliceSpacingMm = 1.0;
    std::array<double, 3>
        firstPositionMm{}; ///< LPS of the centre of the first voxel; slice 0 is the lowest
    std::vector<std::int16_t>
        values; ///< HU, slice after slice, row after row (towards the back), column (to the left)

    const std::int16_t* slice(int index) const {
        return values.data() + std::size_t(index) * std::size_t(rows) * std::size_t(columns);
    }
};

/// Fills the volume: skin, fat, skull with orbits, nasal cavity, sinuses and teeth, brain with
/// ventricles, air ways, spine, head holder; partial volume at the skin, noise of about 6 HU,
/// slight blur. The same numbers on every run. step(done, total) is asked once a slab; false stops
/// and gives an empty volume.
HeadVolume makeHead(const std::function<bool(int, int)>& step);

/// A hash-based random number in [0, 1) that depends on the place only.
float placeNoise(int x, int y, int z, std::uint32_t seed);
/// About normal with deviation 1 (sum of four uniform numbers), from the place only.
float placeGauss(int x, int y, int z, std::uint32_t seed);

} // namespace disclens::example
