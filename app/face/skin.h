// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/field.h"

#include <optional>

namespace disclens::face {

/// Triangles in patient axes, mm; counter-clockwise seen from outside.
struct Mesh {
    std::vector<float> points;    ///< x, y, z
    std::vector<float> normals;   ///< unit, outwards, one a point
    std::vector<quint32> corners; ///< three a triangle
    qsizetype pointCount() const { return qsizetype(points.size() / 3); }
    qsizetype triangleCount() const { return qsizetype(corners.size() / 3); }
    bool isEmpty() const { return corners.empty(); }
};

/// The largest body in a volume, on a grid of about 2 mm: what its skin encloses.
struct Body {
    Mask near;   ///< the body and a few mm around it: what is kept
    Mask inside; ///< well inside of it: filled, so that only the outer surface is left
    Box box;     ///< around the body, mm
    double litres = 0;
    double hollowShare = 0; ///< how much of what it encloses is below the skin level, 0…1
    bool cut[6] = {};       ///< reaches the end of the scan at x low, x high, y low, …
};

/// Threshold, holes filled, head holder, table, coil and noise taken off (they hang on by less than
/// about 6 mm, or not at all). Nothing when no body of at least a tenth of a litre is there.
std::optional<Body> findBody(const image::VolumeShape& shape, const float* samples,
                             const Levels& levels);

/// Triangles where a field crosses a level (VTK's flying edges), smoothed or as they come. The
/// field stays as it is.
Mesh contour(Field& field, double level, bool smooth);

/// The skin of a body: sampled at spacingMm inside box, contoured at the skin level (flying edges)
/// and smoothed. smoothMm: width of a blur of the samples before that, for noisy pictures; 0: none.
/// Level of detail comes from spacingMm alone: about 80,000 triangles for a head at 2 mm.
Mesh skinSurface(const image::VolumeShape& shape, const float* samples, const Levels& levels,
                 const Body& body, const Box& box, double spacingMm, double smoothMm,
                 qint64 mostSamples = qint64(40) << 20);

/// The same, made coarser until it has at most so many triangles.
Mesh skinSurfaceOfAtMost(const image::VolumeShape& shape, const float* samples,
                         const Levels& levels, const Body& body, const Box& box, double spacingMm,
                         double smoothMm, qsizetype mostTriangles);

} // namespace disclens::face
