// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"

#include <QHash>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <array>
#include <memory>

namespace disclens::image {

/// What one file draws over the pictures of others: outlines of a Segmentation (PS3.3 A.51),
/// contours of an RT Structure Set (A.19), a saved view with notes (Presentation State, A.33). It
/// is read in a helper, as the file has it, and put on the pictures of the disc afterwards, where
/// all their places are known.

/// True for the SOP classes that readDrawing() knows.
bool isDrawing(const QString& sopClass);

/// One thing that is drawn: a segment, a region of interest, a layer of notes.
struct DrawnPart {
    QString name; ///< as in the file, may be empty; a value
    enum class Made : quint8 { Unknown, ByProgram, WithProgram, ByHand } made = Made::Unknown;
    int number = 0; ///< as in the file

    bool operator==(const DrawnPart&) const = default;
};

/// A picture that a file names.
struct NamedPicture {
    QString instance; ///< SOP Instance UID
    int frame = 0;    ///< from 1; 0: all frames

    bool operator==(const NamedPicture&) const = default;
};

/// Where a grid of pixels lies in the patient, mm, as PictureFacts::Place; checked.
struct DrawnPlane {
    Vec3 position{}, along{}, down{}; ///< centre of the first pixel; unit vectors at right angles
    double spacingColumnMm = 0, spacingRowMm = 0;
    double thicknessMm = 0; ///< 0: not known
    /// Nothing when directions or spacings make no sense.
    static std::optional<DrawnPlane> of(const PictureFacts::Place& place);
    Vec3 toPatient(double x, double y) const; ///< pixels, (0,0) the corner of the first pixel
};

struct DrawnPoint {
    float x = 0, y = 0, z = 0; ///< z only in the patient
};

/// One piece of a drawing as the file has it.
struct DrawnPiece {
    enum class Form : quint8 {
        Area,   ///< closed lines, odd-even: an outline with its inside
        Closed, ///< a closed line
        Open,
        Points,
        Text
    } form = Form::Closed;
    enum class Units : quint8 {
        Patient, ///< mm
        Grid,    ///< pixels of a grid of its own, with or without a place in the patient
        Pixel,   ///< pixels of the picture
        Display  ///< 0…1 of the displayed area, after turning
    } units = Units::Patient;
    int part = 0;              ///< index into DrawingFile::parts
    bool unsure = false;       ///< a Segmentation with shares: less than half
    QString text;              ///< of Form::Text; a value
    int columns = 0, rows = 0; ///< of the grid
    std::optional<DrawnPlane> plane;
    QList<NamedPicture> on;
    /// Text: the corners of its box (or two equal points), then what it points at, when it does.
    QList<QList<DrawnPoint>> lines;
};

/// Pixels of the picture → pixels of it turned clockwise by quarters, then flipped left to right;
/// round the origin, so what it gives may be negative. Source: PS3.3 C.10.6.
QTransform turned(int quarterTurns, bool flip);

/// How somebody saved the look of pictures.
struct SavedView {
    QString label;     ///< Content Description, else Content Label; a value
    int turns = 0;     ///< quarter turns clockwise, 0…3, before flip
    bool flip = false; ///< left and right changed
    QRectF area;       ///< pixels of the stored picture; empty: all
    bool grey = false; ///< greys is meant
    GreyTable greys;
    QList<QPolygonF> shutters; ///< only what lies in all of them is shown; pixels
    double shutterShade = 0;   ///< 0 black … 1 white, of what is covered
};

/// A Presentation State before it is known what it lies on.
struct SavedViewFile {
    QString label;
    QList<NamedPicture> on;
    int turns = 0;
    bool flip = false, grey = false;
    GreyTable greys; ///< without window and voiLut
    struct Voi {
        QList<NamedPicture> on; ///< empty: all
        std::optional<Window> window;
        std::optional<LookupTable> table;
    };
    struct Area {
        QList<NamedPicture> on; ///< empty: all
        QRectF area;
    };
    QList<Voi> vois;
    QList<Area> areas;
    QList<QPolygonF> shutters;
    double shutterShade = 0;
};

/// All that one file draws, bounded.
struct DrawingFile {
    enum class Kind : quint8 { Outlines, Contours, View } kind = Kind::Outlines;
    QString frameOfReference;
    QList<DrawnPart> parts;
    QList<DrawnPiece> pieces;
    std::optional<SavedViewFile> view;
    int leftOut =
        0; ///< pieces or frames that a limit, damage or a form that we do not know kept out
};

inline constexpr int kMostDrawnParts = 2000;
inline constexpr int kMostDrawnPieces = 300'000;
inline constexpr qint64 kMostDrawnPoints = 2'000'000;         ///< of one file
inline constexpr qint64 kMostPlacedPoints = 6'000'000;        ///< of one file, on all pictures
inline constexpr qint64 kMostSegmentPixels = qint64(1) << 30; ///< of all frames of a Segmentation

/// Runs in a helper. Errors: NotSupported (no such object), those of DicomPicture::open().
Result<DrawingFile> readDrawing(const SharedFd& file);

/// The request for readDrawing() of this descriptor, and its answer.
worker::Request drawingRequest(const SharedFd& file);
Result<DrawingFile> drawingAnswer(const Result<worker::Reply>& reply);

/// A picture of the disc.
struct PictureRef {
    FileId file = kNoFile;
    int frame = 0; ///< from 0
    bool operator==(const PictureRef&) const = default;
};
inline size_t qHash(const PictureRef& ref, size_t seed = 0) {
    return qHashMulti(seed, ref.file, ref.frame);
}

/// One piece on one picture, in pixels of the stored frame at full size: (0,0) is the upper left
/// corner of the first pixel.
struct DrawnShape {
    DrawnPiece::Form form = DrawnPiece::Form::Closed;
    int part = 0;
    bool unsure = false;
    QString text;
    QList<QPolygonF> lines; ///< Text: box, then what it points at
};

/// A drawing on the pictures of a disc. A value that is shared and never changed.
struct Drawing {
    DrawingFile::Kind kind = DrawingFile::Kind::Outlines;
    QList<DrawnPart> parts;
    QHash<PictureRef, QList<DrawnShape>> on;
    QHash<PictureRef, SavedView> views;
    PictureRef first;  ///< in the order of the series; kNoFile: it lies on no picture of this disc
    int placed = 0;    ///< pieces that lie on some picture
    int elsewhere = 0; ///< pieces whose picture is not on this disc, or that lie across all of them
    int leftOut = 0;   ///< as DrawingFile::leftOut, and what a limit kept out here
};
using DrawingPtr = std::shared_ptr<const Drawing>;

/// Puts a drawing on pictures: those that it names, and those of the same frame of reference whose
/// slice it lies in, within half a slice. bySeries: the pictures of each series, in its order.
/// Pure, bounded, any thread.
Drawing placeDrawing(const DrawingFile& drawing, const QList<QList<PictureFacts>>& bySeries);

} // namespace disclens::image
