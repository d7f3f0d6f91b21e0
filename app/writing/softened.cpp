// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/softened.h"

#include <algorithm>

namespace disclens::writing {

QImage softened(const QImage& picture) {
    constexpr int kNear = 16; ///< pixels of the neighbourhood
    constexpr int kMore = 3;  ///< one dot in four pixels is a quarter as bright
    const int width = picture.width(), height = picture.height();
    if (width < 2 || height < 2)
        return picture;
    const QImage around =
        picture
            .scaled(std::max(1, width / kNear), std::max(1, height / kNear), Qt::IgnoreAspectRatio,
                    Qt::SmoothTransformation)
            .scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB888);
    QImage out(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y) {
        const uchar* here = picture.constScanLine(y);
        const uchar* below = picture.constScanLine(std::min(y + 1, height - 1));
        const uchar* mean = around.constScanLine(y);
        uchar* to = out.scanLine(y);
        for (int x = 0; x < width; ++x) {
            const int at = 3 * x, beside = 3 * std::min(x + 1, width - 1);
            for (int c = 0; c < 3; ++c) {
                const int four =
                    here[at + c] + here[beside + c] + below[at + c] + below[beside + c];
                to[at + c] =
                    uchar(std::clamp(mean[at + c] + kMore * (four - 4 * mean[at + c]) / 4, 0, 255));
            }
        }
    }
    return out;
}

} // namespace disclens::writing
