// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <QDataStream>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace disclens::image {

enum class SampleType : quint8 { U8, S8, U16, S16, U32, S32, F32, F64 };
int bytesPerSample(SampleType type);

/// A window (VOI): output is black at centre - width/2. Units: output of the modality transform (HU
/// for CT). Source: PS3.3 C.11.2.1.2 (LINEAR, LINEAR_EXACT, SIGMOID).
struct Window {
    double centre = 0, width = 1;
    QString explanation; ///< as in the file, may be empty
    enum class Function : quint8 { Linear, LinearExact, Sigmoid } function = Function::Linear;
};

/// A table from the file: modality LUT or VOI LUT (PS3.3 C.11.1, C.11.2).
struct LookupTable {
    int first = 0; ///< input value of the first entry
    int bits = 16; ///< of the output
    QList<quint16> values;
    QString explanation;
};

/// Drawn over a picture: an overlay plane (60xx), also from unused bits of the pixels.
struct Overlay {
    QSize size;
    int left = 0, top = 0; ///< in pixels of the frame, from 0
    QByteArray bits;       ///< one byte a pixel, 0 or 1, row-major
    QString label;
};

/// How to see a frame; goes with the pixels.
struct FrameInfo {
    int width = 0, height = 0; ///< columns, rows
    /// Columns and rows of the frame before FrameRequest::maxSide made it smaller (or, for a PDF
    /// page, what it has without); 0: as above. Boxes of findings are in these pixels.
    int fullWidth = 0, fullHeight = 0;
    QSize fullSize() const {
        return fullWidth > 0 && fullHeight > 0 ? QSize(fullWidth, fullHeight)
                                               : QSize(width, height);
    }
    int samples = 1; ///< 1 grey, 3 RGB interleaved
    SampleType type = SampleType::U8;
    bool inverted = false; ///< MONOCHROME1: high values are dark
    double slope = 1,
           intercept =
               0; ///< stored → modality value; identity where modalityLut is set or samples is 3
    std::optional<LookupTable> modalityLut;
    QList<Window> windows; ///< from the file, first is the default; empty: use lowest and highest
    QList<LookupTable> voiLuts;
    double lowest = 0, highest = 0; ///< of the modality values of this frame, padding left out
    std::optional<double> padding, paddingLimit; ///< stored values that are no picture
    double pixelAspect = 1; ///< height of a pixel : its width (0028,0034), or from spacing
    double spacingRowMm = 0, spacingColumnMm = 0;
    QString unit; ///< "HU" or Rescale Type, else empty
    QList<Overlay> overlays;
    bool lossy = false;
    QString decoder;      ///< library that decoded it, for experts
    QStringList warnings; ///< ids: "truncated", "fragments", …
};

/// One decoded frame. Immutable, shared. Pixels: row-major, top-left first, samples interleaved,
/// host byte order.
struct Frame {
    FrameInfo info;
    std::shared_ptr<const MappedFile> memory;
    std::span<const std::byte> pixels() const {
        return memory ? memory->bytes() : std::span<const std::byte>{};
    }
    qint64 bytes() const { return qint64(pixels().size()); }
};
using FramePtr = std::shared_ptr<const Frame>;

/// Which picture. Works for DICOM (frame), PDF (page), video (picture number), picture files (page
/// of a TIFF), whole slides (frame = tile; or region below).
struct FrameRequest {
    int frame = 0; ///< from 0
    int maxSide =
        0; ///< 0: full size; else may be made smaller (thumbnails, PDF pages), never larger
    /// What the file is, found when it was read: "dicom", "pdf" (with a password: pdfContainer()),
    /// "picture", "video".
    QString container = QStringLiteral("dicom");
};

/// Decodes in a helper process. Errors: NoPixels, BadPixels, NotSupported (args[0] transfer syntax
/// or format), Truncated, Damaged, TooLarge. Limits: a frame of at most 1 GB.
Result<Frame> decodeFrame(const SharedFd& file, const FrameRequest& request);

worker::Request frameRequest(const SharedFd& file, FileId id, const FrameRequest& request,
                             worker::Priority priority);
Result<FramePtr> frameAnswer(const Result<worker::Reply>& reply);

/// Registers FrameDecode, DocumentShow, DocumentRead and DrawingRead.
void registerServices(worker::Registry& registry);

/// Values of a picture → shades, as a Presentation State wants them; empty: as the picture says.
/// Source: PS3.3 C.11.1, C.11.2, C.11.4, C.11.6.
struct GreyTable {
    bool ownRescale = false;
    double slope = 1, intercept = 0;
    std::optional<LookupTable> modalityLut, voiLut, presentationLut;
    std::optional<Window> window;
    bool inverse = false; ///< Presentation LUT Shape INVERSE; MONOCHROME1 counts no more
    bool operator==(const GreyTable&) const;
};

/// How a person wants to see it.
struct ViewSettings {
    std::optional<Window>
        window;      ///< empty: the file's first window or VOI LUT, else lowest…highest
    int voiLut = -1; ///< index into voiLuts, -1: none unless no window is there
    bool overlays = true;
    bool invert = false;
    /// In place of what the file says of its values; its window gives way to the one above.
    std::shared_ptr<const GreyTable> greys;
};

/// Frame → 8-bit picture (Grayscale8 or RGB888). Pure, quick: ≤ 4 ms for 512 × 512. PS3.3 C.11,
/// PS3.14 not applied.
QImage render(const Frame& frame, const ViewSettings& settings = {});

/// How many tiles (frames) lie beside and below each other in a whole-slide picture: frame = row *
/// width + column for TILED_FULL. Empty when a size is not positive. matrix: Total Pixel Matrix
/// Columns × Rows; tile: Columns × Rows.
QSize tileGrid(QSize matrix, QSize tile);

QDataStream& operator<<(QDataStream& out, const FrameInfo& value);
QDataStream& operator>>(QDataStream& in, FrameInfo& value);

/// The window that render() uses when none is given.
Window defaultWindow(const FrameInfo& info);
Window defaultWindow(const FrameInfo& info, const ViewSettings& settings);

} // namespace disclens::image
