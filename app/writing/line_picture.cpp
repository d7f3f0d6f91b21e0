// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/line_picture.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace disclens::writing {
namespace {

/// Between pixels; outside the picture its edge goes on.
double sample(const QImage& picture, double x, double y) {
    x = std::clamp(x - 0.5, 0.0, double(picture.width() - 1));
    y = std::clamp(y - 0.5, 0.0, double(picture.height() - 1));
    const int x0 = int(x), y0 = int(y);
    const int x1 = std::min(x0 + 1, picture.width() - 1),
              y1 = std::min(y0 + 1, picture.height() - 1);
    const double fx = x - x0, fy = y - y0;
    const uchar* a = picture.constScanLine(y0);
    const uchar* b = picture.constScanLine(y1);
    return (a[x0] * (1 - fx) + a[x1] * fx) * (1 - fy) + (b[x0] * (1 - fx) + b[x1] * fx) * fy;
}

} // namespace

QImage linePicture(const QImage& picture, const Found& found, int quarterTurns) {
    // Positive angles: for these Qt turns exactly, without mixing pixels.
    const QTransform turn = QTransform().rotate((4 - quarterTurns) % 4 * 90.0);
    const int length = std::max(1, int(std::lround(found.length)));
    const int height = std::max(1, int(std::lround(found.height)));
    const bool upright = found.angle == 0, sideways = found.angle == 90;
    if (upright || sideways) {
        const QRect box = found.bounds().toAlignedRect() & picture.rect();
        const QImage cut = picture.copy(box);
        const QTransform back = QTransform().rotate(sideways ? 270 : 0);
        return cut.transformed(back * turn);
    }
    QImage out(length, height, QImage::Format_Grayscale8);
    const double c = std::cos(found.angle * std::numbers::pi / 180);
    const double s = std::sin(found.angle * std::numbers::pi / 180);
    for (int y = 0; y < height; ++y) {
        uchar* line = out.scanLine(y);
        for (int x = 0; x < length; ++x) {
            const double u = x + 0.5 - length / 2.0, v = y + 0.5 - height / 2.0;
            line[x] = uchar(sample(picture, found.centre.x() + u * c - v * s,
                                   found.centre.y() + u * s + v * c) +
                            0.5);
        }
    }
    return quarterTurns == 0 ? out : out.transformed(turn);
}

} // namespace disclens::writing
