// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace disclens::writing {

/// Where one line of writing seems to be: a rectangle that may be turned.
struct Found {
    QPointF centre;        ///< pixels of the picture that was searched
    double angle = 0;      ///< degrees clockwise of the line's direction, in (-90, 90]
    double length = 0;     ///< along the line, pixels
    double height = 0;     ///< across it
    float score = 0;       ///< 0…1: how sure
    QRectF bounds() const; ///< upright box around it
};

/// Seam: finds lines of writing. One thread.
class TextFinder {
  public:
    virtual ~TextFinder() = default;
    /// RGB888, any size. Gives everything that may be writing, also with a low score.
    virtual QList<Found> find(const QImage& picture) = 0;
};

} // namespace disclens::writing
