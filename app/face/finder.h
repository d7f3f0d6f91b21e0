// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRect>

namespace disclens::face {

/// A place where the finder sees a face, seen from the front.
struct Hit {
    QRect box;
    double score = 0; ///< above 0: a face, as the finder's makers meant it
};

/// dlib's built-in frontal face finder (HOG and a linear classifier, no model file). It asks "is
/// this a face?", never "whose?". Made once a process, about 0.3 s. At least 80 pixels a face.
class Finder {
  public:
    static Finder& instance();
    /// Hits with at least this score, strongest first. Grayscale8.
    QList<Hit> find(const QImage& picture, double leastScore);
    static QString name(); ///< "dlib frontal HOG 19.24"

  private:
    Finder();
    struct Private;
    Private* d;
};

} // namespace disclens::face
