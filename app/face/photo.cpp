// SPDX-License-Identifier: GPL-3.0-or-later
#include "face/photo.h"

#include "face/finder.h"

#include <algorithm>

namespace disclens::face {
namespace {

/// Skin of all tones: red before green before blue, and neither grey nor loud. Source of the idea:
/// skin of all people differs in lightness far more than in hue.
bool isSkinLike(QRgb pixel) {
    const int r = qRed(pixel), g = qGreen(pixel), b = qBlue(pixel);
    const int high = std::max({r, g, b}), low = std::min({r, g, b});
    return r >= g && g + 6 >= b && high - low > 8 && high - low < 140 && high > 30;
}

double skinShare(const QImage& picture, const QRect& box) {
    const QRect inner =
        box.adjusted(box.width() / 5, box.height() / 5, -box.width() / 5, -box.height() / 5) &
        picture.rect();
    if (inner.isEmpty())
        return 0;
    // Made small first: pictures with few colours mix them from dots that are no skin by
    // themselves.
    const QImage small = picture.copy(inner).scaled(
        QSize(24, 24).boundedTo(inner.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int all = 0, skin = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x) {
            ++all;
            skin += isSkinLike(small.pixel(x, y)) ? 1 : 0;
        }
    return all > 0 ? double(skin) / all : 0;
}

bool isColour(const QImage& picture) {
    int all = 0, coloured = 0;
    const int stepX = std::max(1, picture.width() / 60), stepY = std::max(1, picture.height() / 60);
    for (int y = 0; y < picture.height(); y += stepY)
        for (int x = 0; x < picture.width(); x += stepX) {
            const QRgb p = picture.pixel(x, y);
            const int spread =
                std::max({qRed(p), qGreen(p), qBlue(p)}) - std::min({qRed(p), qGreen(p), qBlue(p)});
            ++all;
            coloured += spread > 12 ? 1 : 0;
        }
    return all > 0 && coloured > all / 10;
}

} // namespace

PhotoFaces facesIn(const QImage& picture) {
    constexpr double kSureInColour = 0.35, kSureInGrey = 0.9;
    constexpr int kSmall = 500, kLarge = 1000;
    PhotoFaces out;
    out.width = picture.width();
    out.height = picture.height();
    if (picture.isNull() || std::min(out.width, out.height) < 40)
        return out;
    out.colour = isColour(picture);
    const int longest = std::max(out.width, out.height);
    const double scale = longest < kSmall ? std::min(3.0, double(kSmall) / longest)
                                          : (longest > kLarge ? double(kLarge) / longest : 1.0);
    const QImage sized = scale == 1.0
                             ? picture
                             : picture.scaled(int(out.width * scale), int(out.height * scale),
                                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const Hit& hit : Finder::instance().find(sized, 0)) {
        const QRect box(int(hit.box.x() / scale), int(hit.box.y() / scale),
                        int(hit.box.width() / scale), int(hit.box.height() / scale));
        out.score = std::max(out.score, hit.score);
        const bool sure = out.colour ? hit.score > kSureInColour && skinShare(picture, box) > 0.45
                                     : hit.score > kSureInGrey;
        if (sure)
            out.faces.append(box & picture.rect());
    }
    return out;
}

} // namespace disclens::face
