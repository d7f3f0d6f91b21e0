// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/skin.h"
#include "face/verdict.h"

#include <QImage>

namespace disclens::face {

/// What can be seen of a mesh from one side, without perspective.
struct View {
    int width = 0, height = 0;
    double pixelMm = 1;
    double left = 0, top = 0;   ///< mm along right and up of the first pixel's centre
    std::vector<float> depth;   ///< mm towards the viewer; kNothing where nothing is
    std::vector<float> normals; ///< right, up, toward of each pixel
    static constexpr float kNothing = -1e9F;
    bool has(int x, int y) const {
        return x >= 0 && y >= 0 && x < width && y < height &&
               depth[std::size_t(y) * std::size_t(width) + std::size_t(x)] > kNothing / 2;
    }
    float at(int x, int y) const {
        return depth[std::size_t(y) * std::size_t(width) + std::size_t(x)];
    }
    double right(int x) const { return left + x * pixelMm; }
    double up(int y) const { return top - y * pixelMm; }
    int column(double rightMm) const { return int((rightMm - left) / pixelMm + 0.5); }
    int row(double upMm) const { return int((top - upMm) / pixelMm + 0.5); }
};

/// margin: dark space around, mm. At most 1,600 pixels a side (pixelMm then grows).
View render(const Mesh& mesh, const Pose& pose, double pixelMm, double marginMm);

/// Light from above and a little from the left; black where nothing is. Grayscale8.
QImage shaded(const View& view);

} // namespace disclens::face
