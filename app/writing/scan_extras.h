// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/scan_frame.h"

namespace disclens::writing {

/// Writing beside the pixels: overlay planes and the icon picture. One thread.
class ExtrasScanner {
  public:
    explicit ExtrasScanner(FrameScanner& scanner)
        : m_scanner(scanner) {}

    /// Lines on the overlay planes of a frame, in pixels of the frame. A plane that comes again, as
    /// on all slices of a series, is looked at once.
    void scanOverlays(const image::FrameInfo& frame, const Budget& budget,
                      FrameScanner::Outcome& out);
    /// Lines on the icon of a DICOM file, in pixels of the icon.
    void scanIcon(const SharedFd& file, const Budget& budget, FrameScanner::Outcome& out);

  private:
    FrameScanner::Outcome scanPlane(const image::Overlay& overlay, const Budget& budget);

    struct Known {
        QByteArray bits;
        QSize size;
        FrameScanner::Outcome outcome; ///< in pixels of the plane
    };
    FrameScanner& m_scanner;
    QList<Known> m_known;
};

} // namespace disclens::writing
