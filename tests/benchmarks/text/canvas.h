// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"
#include "tests/benchmarks/text/glyphs.h"

#include <QByteArray>
#include <QRect>

#include <optional>
#include <vector>

namespace disclens::textbench {

/// The stored values of one grey or colour picture, to be drawn on and written into a DICOM file.
struct Canvas {
    int width = 0, height = 0, samples = 1;
    bool isSigned = false;
    int bits = 8; ///< stored: 8, 12 or 16
    bool inverted = false;
    double slope = 1, intercept = 0;     ///< stored → modality value
    std::optional<image::Window> window; ///< written into the file; empty: none
    std::optional<double> padding;       ///< stored value
    double spacingRowMm = 0, spacingColMm = 0;
    std::vector<double> values; ///< row-major, samples interleaved

    double lowestStored() const { return isSigned ? -double(1 << (bits - 1)) : 0; }
    double highestStored() const { return double((1 << (isSigned ? bits - 1 : bits)) - 1); }
    double modality(double stored) const { return stored * slope + intercept; }
    double stored(double modalityValue) const { return (modalityValue - intercept) / slope; }
    QRect rect() const { return {0, 0, width, height}; }
};

/// Empty when it holds what the corpus does not draw on (floating point, 32 bits, tables).
std::optional<Canvas> canvasOf(const image::Frame& frame);

/// Lowest and highest modality value without padding.
std::pair<double, double> rangeOf(const Canvas& canvas);
/// The window that a viewer starts with: the one of the file, else lowest…highest.
image::Window startWindow(const Canvas& canvas);
/// As that window shows it: 0…1 without clipping, not turned round for inverted pictures; for
/// colour the luminance.
double shade(const Canvas& canvas, const image::Window& window, int x, int y);

struct Spread {
    double mean = 0, deviation = 0, lowest = 0, highest = 0;
};
/// Of shade(), not clipped.
Spread spreadIn(const Canvas& canvas, const image::Window& window, const QRect& box);
/// Of the modality values.
Spread valuesIn(const Canvas& canvas, const QRect& box);

/// Moves the pixels towards a stored value (colour: three) as far as the mask covers them.
void ink(Canvas& canvas, const Mask& mask, int left, int top, const std::vector<double>& stored);
void fill(Canvas& canvas, const QRect& box, const std::vector<double>& stored);

/// What the header of a planted file says.
struct Header {
    QByteArray name, id, birthDate, accession, hospital, referring, studyDate; ///< UTF-8
    QByteArray study, series, instance, modality = "OT";
    int number = 1;
};
/// A whole DICOM file with these frames, uncompressed. All canvases are of one shape.
QByteArray dicomFile(const std::vector<const Canvas*>& frames, const Header& header);

} // namespace disclens::textbench
