// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "image/fragments.h"
#include "image/header_copy.h"

#include <QString>

#include <memory>
#include <optional>

extern "C" {
#include <libavcodec/codec_id.h>
}

class DcmDataset;
class DcmItem;

namespace disclens::image {

/// How the pixels of a DICOM file are stored, as its attributes claim, after a check that the
/// claims make sense. Source: PS3.3 C.7.6.3.
struct PixelShape {
    enum class Kind { Integer, Float, Double } kind = Kind::Integer;
    QString transferSyntax; ///< from file meta; empty when there is none
    int rows = 0, columns = 0, frames = 1, samples = 1;
    int bitsAllocated = 8, bitsStored = 8, highBit = 7;
    bool isSigned = false;
    bool planar = false;
    QString photometric; ///< upper case
    bool bigEndianPixels = false;
    bool wordPixels = false; ///< Pixel Data is OW
    bool isPalette() const { return photometric == QLatin1String("PALETTE COLOR"); }
    bool is422() const { return samples == 3 && photometric.endsWith(QLatin1String("_422")); }
};

/// The video codec of a transfer syntax; nothing when it is not video. Source: PS3.5 A.4.5 to
/// A.4.9.
std::optional<AVCodecID> videoCodecOf(const QString& transferSyntax);

/// A DICOM file opened for its pixels: attributes are in memory, Pixel Data stays in the file and
/// is read frame by frame. Holds DCMTK objects: one thread.
class DicomPicture {
  public:
    /// Errors: NotDicom, Truncated, Damaged, NoPixels, BadPixels, Bomb, TooLarge, ReadFailed.
    static Result<std::shared_ptr<DicomPicture>> open(const SharedFd& file);
    /// Reads attributes only; shape() and pixels are not filled in. For objects without a picture.
    static Result<std::shared_ptr<DicomPicture>> openAttributes(const SharedFd& file);
    ~DicomPicture();
    DicomPicture(const DicomPicture&) = delete;
    DicomPicture& operator=(const DicomPicture&) = delete;

    const PixelShape& shape() const { return m_shape; }
    DcmDataset& dataset() const { return *m_dataset; }
    bool isEncapsulated() const { return m_place.length < 0; }
    /// The bytes of one native frame, exactly as in the file; shorter when the file ends early.
    /// bitOffset: where its first bit is in the first byte (only for bits allocated 1 and other odd
    /// numbers).
    Result<QByteArray> nativeFrame(int frame, int& bitOffset) const;
    /// How many bytes nativeFrame() should give.
    qint64 nativeFrameBytes() const;
    /// The joined fragments of one encapsulated frame.
    Result<QByteArray> codedFrame(int frame, QStringList& warnings);
    const Fragments& fragments() const { return m_fragments; }
    /// The file that positions refer to (a memory file when the data set was deflated).
    const SharedFd& file() const { return m_file; }

  private:
    DicomPicture();
    static Result<std::shared_ptr<DicomPicture>> read(const SharedFd& file, Keep keep);
    Status readAttributes(Keep keep);
    Status readShape();

    struct Place {
        qint64 offset = 0;
        qint64 length = 0; ///< -1: encapsulated
        quint16 element = 0x0010;
        bool found = false;
    };
    SharedFd m_file;
    std::unique_ptr<DcmDataset> m_dataset;
    QString m_transferSyntax;
    Place m_place;
    bool m_cutShort = false;
    PixelShape m_shape;
    Fragments m_fragments;
};

} // namespace disclens::image
