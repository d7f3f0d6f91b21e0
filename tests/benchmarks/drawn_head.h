// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "example/head_model.h"
#include "image/volume.h"

#include <algorithm>
#include <vector>

namespace disclens::benchmarks {

/// The head of the example disc with air above it: 384 × 384 × 274 samples in HU, one a voxel.
struct DrawnHead {
    image::VolumeShape shape;
    std::vector<float> samples;
};

inline DrawnHead drawnHead() {
    const example::HeadVolume head = example::makeHead([](int, int) { return true; });
    DrawnHead out;
    image::VolumeShape& shape = out.shape;
    shape.modality = QStringLiteral("CT");
    shape.hounsfield = true;
    shape.columns = head.columns;
    shape.rows = head.rows;
    shape.slices = 274;
    shape.along = {1, 0, 0};
    shape.down = {0, 1, 0};
    shape.normal = {0, 0, 1};
    shape.spacingColumnMm = shape.spacingRowMm = head.spacingMm;
    shape.detailMm = {head.spacingMm, head.spacingMm, head.sliceSpacingMm};
    shape.lowest = -1024;
    shape.highest = 3071;
    for (int z = 0; z < shape.slices; ++z)
        shape.origins.append({head.firstPositionMm[0], head.firstPositionMm[1],
                              head.firstPositionMm[2] + z * head.sliceSpacingMm});
    out.samples.assign(std::size_t(shape.samples()), -1000.0F);
    std::copy(head.values.begin(), head.values.end(), out.samples.begin());
    return out;
}

} // namespace disclens::benchmarks
