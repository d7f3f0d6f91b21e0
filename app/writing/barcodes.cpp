// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/barcodes.h"

#include "image/sample_loops.h"
#include "image/sample_visit.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <type_traits>
#include <vector>

namespace disclens::writing {
namespace {

constexpr int kLeastSide = 24;
constexpr int kBlock = 32;

constexpr int kQuiet = 48; ///< pixels around bars; they need some that are empty

/// Values below and above which a pixel is dark and light; between them it is as the one before.
struct Shades {
    double dark, light;
};

/// Some of the columns have what is dark and some what is light: without both there are no steps.
template <typename T>
bool hasBoth(std::span<const T> lowest, std::span<const T> highest, const Shades& shades) {
    return double(*std::min_element(lowest.begin(), lowest.end())) < shades.dark &&
           shades.light < double(*std::max_element(highest.begin(), highest.end()));
}

/// From dark to light and back, along lines and along columns, of every fourth of them.
template <typename T> int stepsIn(const T* block, qsizetype stride, const Shades& shades) {
    using Value = std::conditional_t<std::is_integral_v<T>, qint64, double>;
    Value dark = Value(shades.dark), light = Value(shades.light);
    if constexpr (std::is_integral_v<T>)
        dark = Value(std::ceil(shades.dark)); // `light` was rounded down
    const auto along = [&](qsizetype to, qsizetype next) {
        int steps = 0;
        for (int n = 0; n < kBlock; n += 4) {
            int last = -1;
            for (int i = 0; i < kBlock; ++i) {
                const Value v = +block[n * to + i * next];
                const int side = v > light ? 1 : v < dark ? 0 : last;
                steps += last >= 0 && side != last ? 1 : 0;
                last = side;
            }
        }
        return steps;
    };
    return std::max(along(stride, 1), along(1, stride));
}

/// Bars are many hard steps beside each other, along at least one direction. Only near blocks of
/// the picture that have them they are looked for: anatomy seldom has.
/// `pixels`: the first of `size`, of which the next row is `stride` further on.
template <typename T>
QList<QRect> placesOfBars(const T* pixels, QSize size, qsizetype stride, const Shades& shades) {
    constexpr int kLeastSteps = 24; // at least three in each of the eight lines looked at
    QList<QRect> places;
    const auto add = [&](QRect place) {
        for (bool joined = true; joined;) {
            joined = false;
            for (qsizetype i = 0; i < places.size() && !joined; ++i)
                if (places[i].intersects(place)) {
                    place |= places.takeAt(i);
                    joined = true;
                }
        }
        places.append(place);
    };
    const QRect frame(QPoint(), size);
    const auto width = size_t(size.width());
    std::vector<T> lowest(width), highest(width);
    for (int top = 0; top + kBlock <= size.height(); top += kBlock) {
        const T* row = pixels + top * stride;
        image::columnExtremes(row, stride, kBlock, width, lowest.data(), highest.data());
        for (int left = 0; left + kBlock <= size.width(); left += kBlock) {
            const std::span<const T> low(lowest.data() + left, kBlock);
            const std::span<const T> high(highest.data() + left, kBlock);
            if (hasBoth(low, high, shades) && stepsIn(row + left, stride, shades) >= kLeastSteps)
                add(QRect(left, top, kBlock, kBlock).adjusted(-kQuiet, -kQuiet, kQuiet, kQuiet) &
                    frame);
        }
    }
    return places;
}

QList<QRect> placesOfBars(const Sight& sight, const QRect& area) {
    constexpr int kDark = 96, kLight = 160; // of 256 shades
    if (sight.isColour()) {
        const QImage grey = sight.spread(area);
        return placesOfBars(grey.constBits(), grey.size(), grey.bytesPerLine(), {kDark, kLight});
    }
    const auto [black, white] = sight.spreadRange(area);
    const double shade = (white - black) / 255;
    const Shades shades{black + kDark * shade, black + kLight * shade};
    return image::visitSamples(sight.info().type, sight.pixels().data(), [&](const auto* from) {
        const qsizetype stride = sight.width();
        return placesOfBars(from + area.y() * stride + area.x(), area.size(), stride, shades);
    });
}

} // namespace

QList<Line> barcodesIn(const Sight& sight, const QRect& area) {
    if (area.width() < kLeastSide || area.height() < kLeastSide || sight.isUniform())
        return {};
    const QList<QRect> places = placesOfBars(sight, area);
    if (places.isEmpty())
        return {};
    const QImage grey = sight.spread(area);
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setMaxNumberOfSymbols(8);
    QList<Line> lines;
    for (const QRect& place : places) {
        const ZXing::ImageView view(grey.constScanLine(place.y()) + place.x(), place.width(),
                                    place.height(), ZXing::ImageFormat::Lum,
                                    int(grey.bytesPerLine()));
        for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints)) {
            if (!result.isValid())
                continue;
            const auto& corners = result.position();
            QPolygon around;
            for (const auto& corner : corners)
                around << QPoint(corner.x, corner.y);
            QRect box = around.boundingRect();
            if (box.height() < 4) // a bar code is found on one scan line
                box.adjust(0, -4, 0, 4);
            Line line;
            line.box = box.translated(area.topLeft() + place.topLeft()) & area;
            if (line.box.isEmpty())
                continue;
            line.text = QString::fromStdString(ZXing::TextUtfEncoding::ToUtf8(result.text()))
                            .normalized(QString::NormalizationForm_C)
                            .simplified();
            line.code = QString::fromUtf8(ZXing::ToString(result.format()));
            line.confidence = 1;
            line.turned = ((int(result.orientation()) + 45) / 90 * 90 % 360 + 360) % 360;
            lines.append(line);
        }
    }
    return lines;
}

} // namespace disclens::writing
