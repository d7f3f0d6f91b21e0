// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that includes dlib: it takes long to compile.
#include "face/finder.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/revision.h>

#include <algorithm>
#include <mutex>

namespace disclens::face {

struct Finder::Private {
    std::mutex mutex; ///< where helpers are threads of one process
    dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
};

Finder::Finder()
    : d(new Private) {}

Finder& Finder::instance() {
    static Finder finder; // lives as long as the process
    return finder;
}

QString Finder::name() {
    return QStringLiteral("dlib frontal HOG %1.%2").arg(DLIB_MAJOR_VERSION).arg(DLIB_MINOR_VERSION);
}

QList<Hit> Finder::find(const QImage& picture, double leastScore) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QList<Hit> hits;
    if (grey.width() < 40 || grey.height() < 40)
        return hits;
    dlib::array2d<unsigned char> pixels(grey.height(), grey.width());
    for (int y = 0; y < grey.height(); ++y)
        std::copy_n(grey.constScanLine(y), grey.width(), &pixels[y][0]);
    std::vector<dlib::rect_detection> found;
    const std::lock_guard lock(d->mutex);
    d->detector(pixels, found, leastScore);
    for (const dlib::rect_detection& one : found)
        hits.append({QRect(int(one.rect.left()), int(one.rect.top()), int(one.rect.width()),
                           int(one.rect.height())),
                     one.detection_confidence});
    std::sort(hits.begin(), hits.end(),
              [](const Hit& a, const Hit& b) { return a.score > b.score; });
    return hits;
}

} // namespace disclens::face
