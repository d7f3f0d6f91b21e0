// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/catalogue.h"

namespace disclens::dicom {

/// Files that hold the same picture as an earlier one (Instance::duplicate). All of them are looked
/// at, since they can differ in what is around the picture, but a picture counts once. A value.
class Copies {
  public:
    Copies() = default;
    explicit Copies(const Catalogue& catalogue);

    /// The file whose picture this one repeats; the file itself if it is none of them.
    FileId original(FileId file) const { return m_originals.value(file, file); }
    /// Frames of all copies; with those of Catalogue::pictures() these are all frames on the disc.
    qint64 frames() const { return m_frames; }

  private:
    QHash<FileId, FileId> m_originals;
    qint64 m_frames = 0;
};

} // namespace disclens::dicom
