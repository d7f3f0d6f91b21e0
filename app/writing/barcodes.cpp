// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/barcodes.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

#include <cstdlib>

namespace disclens::writing {
namespace {

constexpr int kLeastSide = 24;
constexpr int kBlock = 32;

constexpr int kQuiet = 48; ///< pixels around bars; they need some that are empty

/// Bars are many hard steps beside each other, along at least one direction. Only near blocks of
/// the picture that have them they are looked for: anatomy seldom has.
QList<QRect> placesOfBars(const QImage& grey) {
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
    const uchar* const pixels = grey.constBits();
    const qsizetype stride = grey.bytesPerLine();
    for (int top = 0; top + kBlock <= grey.height(); top += kBlock)
        for (int left = 0; left + kBlock <= grey.width(); left += kBlock) {
            int across = 0, down = 0;
            for (int y = 0; y < kBlock; y += 4) {
                const uchar* line = pixels + (top + y) * stride + left;
                int last = -1;
                for (int x = 0; x < kBlock; ++x) {
                    const int side = line[x] > 160 ? 1 : line[x] < 96 ? 0 : last;
                    across += last >= 0 && side != last ? 1 : 0;
                    last = side;
                }
            }
            for (int x = 0; x < kBlock; x += 4) {
                int last = -1;
                for (int y = 0; y < kBlock; ++y) {
                    const uchar v = pixels[(top + y) * stride + left + x];
                    const int side = v > 160 ? 1 : v < 96 ? 0 : last;
                    down += last >= 0 && side != last ? 1 : 0;
                    last = side;
                }
            }
            // At least three steps in each of the eight lines looked at.
            if (qMax(across, down) >= 24)
                add(QRect(left, top, kBlock, kBlock).adjusted(-kQuiet, -kQuiet, kQuiet, kQuiet) &
                    grey.rect());
        }
    return places;
}

} // namespace

QList<Line> barcodesIn(const Sight& sight, const QRect& area) {
    if (area.width() < kLeastSide || area.height() < kLeastSide || sight.isUniform())
        return {};
    const QImage grey = sight.spread(area);
    ZXing::DecodeHints hints;
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setMaxNumberOfSymbols(8);
    QList<Line> lines;
    for (const QRect& place : placesOfBars(grey)) {
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
