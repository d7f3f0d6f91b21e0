// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "image/frame.h"

#include <QRect>

#include <array>

namespace disclens::image {

/// A point or direction in the patient, DICOM's axes: x to the left, y to the back, z to the head;
/// points in mm. Source: PS3.3 C.7.6.2.1.1.
using Vec3 = std::array<double, 3>;

/// Where the frames of one file say that they lie, and what may tell frames at the same place
/// apart. Kept for each picture file of a disc, so it is small. Numbers are as claimed;
/// planVolumes() judges them.
struct PictureFacts {
    struct Place {
        bool hasPosition = false, hasOrientation = false, hasSpacing = false;
        Vec3 position{};                              ///< centre of the first pixel, mm
        std::array<double, 6> directions{};           ///< along a row, then along a column
        double spacingColumnMm = 0, spacingRowMm = 0; ///< between columns, between rows
        double thicknessMm = 0;
        /// What can tell frames at one place apart, most telling first: stack, kind of picture,
        /// echo, b-value, time, acquisition. Empty where absent.
        std::array<QString, 6> apart;
    };

    FileId file = kNoFile;
    QString modality;
    QString sopClass;
    QString instance; ///< SOP Instance UID
    QString
        frameOfReference; ///< Frame of Reference UID; places of pictures with the same one compare
    int rows = 0, columns = 0, frames = 1, samples = 1;
    bool oneBit = false;
    bool colour = false;      ///< three samples, or a palette of colours
    bool mosaic = false;      ///< many slices side by side in one frame (Siemens)
    bool localiser = false;   ///< an overview picture for planning
    bool derivedView = false; ///< a projection or a reformat that is no stack of slices
    int number = 0;           ///< Instance Number
    double betweenMm = 0;     ///< Spacing Between Slices, for frames that share one position
    /// One a frame; a single one stands for all frames of the file.
    QList<Place> places;
};

/// Nothing when the file holds no picture.
std::optional<PictureFacts> pictureFacts(FileId file, const dicom::DataSet& dataSet);

/// One slice of a volume: which frame, and where its first pixel lies.
struct SliceRef {
    FileId file = kNoFile;
    int frame = 0; ///< from 0
    Vec3 position{};
};

/// Slices that make one volume, in order along the normal. Orthonormal directions, positive finite
/// spacings, at least kFewestSlices slices, no two at one place.
struct VolumePlan {
    QString modality;
    int columns = 0, rows = 0;
    Vec3 along{}, down{}, normal{}; ///< one column on, one row on, one slice on; unit vectors
    double spacingColumnMm = 0, spacingRowMm = 0;
    double distanceMm = 0; ///< between slices along the normal, the median
    double largestGapMm = 0;
    double thicknessMm = 0; ///< as claimed, 0 unknown
    double tiltDegrees = 0; ///< between the normal and the line through the first pixels
    QList<SliceRef> slices;
    /// Ids of what a person may want to know: "tilt", "unequal", "missing-slices", "overlap",
    /// "duplicates", "split", "oblique".
    QStringList notes;
    /// How fine the detail is along x (left-right), y (front-back), z (head-foot), mm.
    Vec3 detailMm() const;
};
inline constexpr int kFewestSlices = 3;

/// What a series gives.
struct SeriesPlan {
    QList<VolumePlan> volumes; ///< most slices first
    /// Why there is no volume, when there is none: "few-slices", "no-place", "no-spacing",
    /// "bad-directions", "colour", "sizes", "mosaic", "too-many", "localiser", "one-place",
    /// "no-picture".
    QString why;
    int repeats =
        0; ///< volumes at the same place and of the same kind that were left out (time series)
    int leftOut = 0; ///< frames that are in no volume
};

/// Sorts the frames of one series into volumes. Pure, quick, any thread. Splits several
/// acquisitions, echoes, times and directions; leaves out overview pictures and repeats.
SeriesPlan planVolumes(const QList<PictureFacts>& pictures);

/// How the samples of a volume lie in the patient. Samples are float, in modality values (HU for
/// CT), column after column, row after row, slice after slice.
struct VolumeShape {
    QString modality;
    bool hounsfield = false;
    int columns = 0, rows = 0, slices = 0;
    Vec3 along{}, down{}, normal{};
    double spacingColumnMm = 0, spacingRowMm = 0;
    QList<Vec3> origins; ///< centre of the first sample of each slice; a tilted stack shifts them
    Vec3 detailMm{};     ///< of the scan, whatever the samples were made smaller to
    double lowest = 0, highest = 0;
    QStringList notes; ///< as VolumePlan, and "made-smaller", "slices-lost", "not-a-number"
    qint64 samples() const { return qint64(columns) * rows * slices; }
};
QDataStream& operator<<(QDataStream& out, const VolumeShape& value);
/// Sets ReadCorruptData when the numbers make no volume of at most kMostSamples.
QDataStream& operator>>(QDataStream& in, VolumeShape& value);

/// Which pixels of which frames the samples of a volume were made of.
struct VolumeMaking {
    int columnsEach = 1, rowsEach = 1; ///< pixels averaged into one sample
    struct Slice {
        int first = 0, count = 1; ///< indices in VolumePlan::slices
    };
    QList<Slice> slices; ///< one a slice of the volume
};

/// A whole volume in a sealed memory file.
struct Volume {
    VolumeShape shape;
    SharedFd memory;     ///< samples() floats
    VolumeMaking making; ///< empty where a helper made it
};
inline constexpr qint64 kMostSamples = qint64(56) << 20; ///< 224 MB

/// Puts decoded frames together, in any order; neighbouring samples are averaged where the whole
/// would be larger than mostSamples. Holds one memory file of that size and nothing else. One
/// thread at a time.
class VolumeBuilder {
  public:
    explicit VolumeBuilder(VolumePlan plan, qint64 mostSamples = kMostSamples);
    ~VolumeBuilder();
    VolumeBuilder(const VolumeBuilder&) = delete;
    VolumeBuilder& operator=(const VolumeBuilder&) = delete;

    const VolumePlan& plan() const { return m_plan; }
    /// Errors: TooLarge (no memory). Called by the first add() too.
    Status prepare();
    /// The frame of plan().slices[slice]; once each. Errors: BadPixels (another size, or colour:
    /// the slice then counts as lost).
    Status add(int slice, const Frame& frame);
    int added() const { return m_added; }
    /// Lost slices leave a gap, which is said. Errors: NoPixels (fewer than kFewestSlices),
    /// BadPixels with args[0] "flat" (one value everywhere) or "not-a-number".
    Result<Volume> finish();

  private:
    VolumePlan m_plan;
    int m_fx = 1, m_fy = 1, m_fz = 1;
    int m_columns = 0, m_rows = 0, m_slices = 0;
    SharedFd m_file;
    float* m_samples = nullptr;
    QList<int> m_counts; ///< frames averaged into each slice
    int m_added = 0;
    bool m_hounsfield = false;
    qint64 m_notNumbers = 0;
};

/// Samples that must not be seen, because writing was found on the frames that they come from.
/// Whatever is read from such a sample, even in part, is covered.
class VolumeCovers {
  public:
    VolumeCovers() = default;
    explicit VolumeCovers(const Volume& volume)
        : m_making(volume.making)
        , m_columns(volume.shape.columns)
        , m_rows(volume.shape.rows)
        , m_rects(volume.shape.slices) {}

    /// Covers this part of the frame of VolumePlan::slices[slice]: pixels of the frame, the first
    /// from 0 to 1. Every sample that holds some of it is covered.
    void cover(int slice, const QRectF& pixels);
    void coverFrame(int slice); ///< the whole of it
    bool isEmpty() const { return !m_any; }
    bool isWhole() const; ///< nothing is left to see
    /// By slice of the volume, in samples.
    const QList<QRect>& on(int slice) const { return m_rects[slice]; }

  private:
    VolumeMaking m_making;
    int m_columns = 0, m_rows = 0;
    QList<QList<QRect>> m_rects;
    bool m_any = false;
};

/// Reads a volume at any point. Between slices it goes along the normal, so tilted, oblique and
/// unequal stacks come out right; a gap of more than three usual distances (and 12 mm) is outside.
class VolumeSampler {
  public:
    /// samples must stay alive. shape as checked by its reader.
    VolumeSampler(const VolumeShape& shape, const float* samples);

    /// The box that holds all samples, patient axes, mm.
    Vec3 low() const { return m_low; }
    Vec3 high() const { return m_high; }
    /// Samples along a line: out[i] at start + i * step; `outside` where there is nothing, NaN
    /// where it would show something of what `covers` (of this volume) covers.
    void line(const Vec3& start, const Vec3& step, int count, float outside, float* out,
              const VolumeCovers* covers = nullptr) const;
    const VolumeShape& shape() const { return m_shape; }

  private:
    bool flatLine(const Vec3& start, const Vec3& step, int count, float outside, float* out,
                  const VolumeCovers* covers) const;

    const VolumeShape& m_shape;
    const float* m_samples;
    Vec3 m_low{}, m_high{};
    QList<double> m_heights; ///< of the slices, along the normal
    double m_largestStep = 0;
};

} // namespace disclens::image
