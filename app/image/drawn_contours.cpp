// SPDX-License-Identifier: GPL-3.0-or-later
// RT Structure Sets: closed and open contours and points, in mm.
#include "image/attributes.h"
#include "image/drawn_read.h"

#include <QHash>
#include <QSet>

namespace disclens::image {

namespace {

DrawnPiece::Form formOf(const QString& type) {
    if (type == u"POINT")
        return DrawnPiece::Form::Points;
    // OPEN_NONPLANAR goes through slices; it is placed where it lies in one.
    return type.startsWith(u"OPEN") ? DrawnPiece::Form::Open : DrawnPiece::Form::Closed;
}

} // namespace

DrawingFile readContours(DcmDataset& data) {
    DrawingFile out;
    out.kind = DrawingFile::Kind::Contours;
    const QStringList sets = drawn::characterSets(data);
    QHash<int, int> indexes;
    QSet<QString> frames;
    out.leftOut += drawn::eachItem(data, 0x30060020, kMostDrawnParts, [&](DcmItem& region) {
        const int number = attributes::integer(region, DCM_ROINumber).value_or(-1);
        if (indexes.contains(number))
            return;
        DrawnPart part;
        part.number = number;
        part.name = drawn::label(region, 0x30060026, sets);
        part.made = drawn::madeOf(attributes::code(region, DCM_ROIGenerationAlgorithm));
        frames.insert(drawn::uid(region, 0x30060024));
        indexes.insert(number, int(out.parts.size()));
        out.parts.append(part);
    });
    frames.remove({});
    if (frames.isEmpty())
        drawn::eachItem(data, 0x30060010, 16, [&frames](DcmItem& reference) {
            frames.insert(drawn::uid(reference, 0x00200052));
        });
    frames.remove({});
    // Regions of several frames of reference in one file are not met; then only pictures that are
    // named get contours.
    if (frames.size() == 1)
        out.frameOfReference = *frames.cbegin();

    qint64 points = 0;
    const auto takeContour = [&](DcmItem& contour, int part) {
        DrawnPiece piece;
        piece.form = formOf(attributes::code(contour, DCM_ContourGeometricType));
        piece.units = DrawnPiece::Units::Patient;
        piece.part = part;
        piece.on = drawn::references(contour, 0x30060016);
        bool damaged = false;
        // What the file says of the number of points is not asked; what is there counts.
        const QList<double> numbers =
            drawn::decimals(contour, 0x30060050, 3 * (kMostDrawnPoints - points) + 3, &damaged);
        const qsizetype count = numbers.size() / 3;
        if (damaged || count == 0 || numbers.size() % 3 != 0 || points + count > kMostDrawnPoints ||
            out.pieces.size() >= kMostDrawnPieces) {
            ++out.leftOut;
            return;
        }
        QList<DrawnPoint> line;
        line.reserve(count);
        for (qsizetype i = 0; i < count; ++i)
            line.append(
                {float(numbers[3 * i]), float(numbers[3 * i + 1]), float(numbers[3 * i + 2])});
        points += count;
        if (count == 1)
            piece.form = DrawnPiece::Form::Points;
        piece.lines = {line};
        out.pieces.append(std::move(piece));
    };
    out.leftOut += drawn::eachItem(data, 0x30060039, 4 * kMostDrawnParts, [&](DcmItem& roi) {
        const int number = attributes::integer(roi, DCM_ReferencedROINumber).value_or(-1);
        auto index = indexes.constFind(number);
        if (index == indexes.constEnd()) {
            if (out.parts.size() >= kMostDrawnParts) {
                ++out.leftOut;
                return;
            }
            DrawnPart part;
            part.number = number;
            index = indexes.insert(number, int(out.parts.size()));
            out.parts.append(part);
        }
        const int part = *index;
        out.leftOut += drawn::eachItem(roi, 0x30060040, kMostDrawnPieces,
                                       [&](DcmItem& contour) { takeContour(contour, part); });
    });
    return out;
}

} // namespace disclens::image
