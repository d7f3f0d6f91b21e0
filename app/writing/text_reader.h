// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/guesses.h"

#include <QImage>
#include <QString>

namespace disclens::writing {

struct Reading {
    QString text; ///< NFC, full-width forms folded, one blank between words
    float confidence = 0;
    /// Each sign as the reader gave it, before folding.
    struct Sign {
        QChar character;
        float confidence = 0;
        float at = 0; ///< where its middle is, 0…1 along the line
    };
    QList<Sign> signs = {};
    GuessLook guesses = {}; ///< what else it may say; empty where the reader has no doubt
};

/// Seam: reads one line of writing. One thread.
class TextReader {
  public:
    virtual ~TextReader() = default;
    /// One upright line, Grayscale8, of any height.
    virtual Reading read(const QImage& line) = 0;
};

} // namespace disclens::writing
