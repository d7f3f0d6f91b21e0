// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace disclens::writing {

struct Reading {
    QString text; ///< NFC, full-width forms folded, one blank between words
    float confidence = 0;
};

/// Seam: reads one line of writing. One thread.
class TextReader {
  public:
    virtual ~TextReader() = default;
    /// One upright line, Grayscale8, of any height.
    virtual Reading read(const QImage& line) = 0;
};

} // namespace disclens::writing
