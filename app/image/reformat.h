// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"

#include <QImage>
#include <QPointF>

namespace disclens::image {

/// The three usual ways to cut a volume, along the patient's axes.
enum class Direction : quint8 { Axial, Coronal, Sagittal };
inline constexpr std::array kDirections{Direction::Axial, Direction::Coronal, Direction::Sagittal};

/// The letter of the side of the body that this direction points to most: L R, P A, H F.
/// Source: PS3.3 C.7.6.2.1.1 (patient axes: x to the left, y to the back, z to the head).
char sideLetter(const Vec3& direction);

/// How slices of one direction through a volume lie: one grid of square pixels for all of them.
/// As radiologists look: axial from the feet and coronal from the front, so that the patient's
/// right is on the picture's left; sagittal with the front on the picture's left.
struct Plane {
    Direction direction = Direction::Axial;
    Vec3 right{}, down{}; ///< in the picture; unit vectors, patient axes
    Vec3 away{};          ///< away from who looks; right × down
    Vec3 corner{};        ///< centre of the first pixel, mm; 0 along `away`
    double mm = 1;        ///< side of a pixel
    int width = 1, height = 1;
    /// Where there is something to show, mm along `away`, growing, at least one: the volume's own
    /// slices where they lie in this direction, else evenly spaced.
    QList<double> depths;
    bool own = false; ///< the volume's own slices

    Vec3 at(QPointF pixel, double depth) const; ///< (0, 0): the centre of the first pixel
    QPointF pixel(const Vec3& point) const;
    double depth(const Vec3& point) const;
    int nearest(double depth) const; ///< index in depths
};
inline constexpr int kMostPlaneSide = 1024; ///< pixels

/// Square pixels as fine as the finest detail, coarser where there would be more than
/// kMostPlaneSide. Pure.
Plane planeThrough(const VolumeSampler& volume, Direction direction);

/// How a slice is shown.
struct SliceLook {
    Window window;
    bool inverted = false; ///< high values are dark (MONOCHROME1)
    QRgb outside = qRgb(0, 0, 0);
    QRgb cover = qRgb(0, 0, 0); ///< instead of what `covers` covers
};

/// The slice at this depth, Format_RGB32, plane.width × plane.height. Pure, any thread; a few ms
/// for 512 × 512. Null without memory.
QImage slicePicture(const VolumeSampler& volume, const Plane& plane, double depth,
                    const SliceLook& look, const VolumeCovers* covers = nullptr);

} // namespace disclens::image
