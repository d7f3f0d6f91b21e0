// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/head_model.h"

#include <dlib/image_processing/frontal_face_detector.h>

#include <QImage>
#include <QTest>

#include <cmath>

using namespace disclens::example;

namespace {

/// The skin of the volume as a height field seen from the front, after turning it up or down and to
/// the side.
dlib::array2d<unsigned char> shadedFront(const HeadVolume& head, double pitchDegrees,
                                         double yawDegrees) {
    // About 0.7 mm a pixel, a dark margin around, light slightly from above.
    const int side = 420;
    const double pixelMm = 0.7;
    const double pitch = pitchDegrees * M_PI / 180;
    const double yaw = yawDegrees * M_PI / 180;
    const auto at = [&](double left, double back, double up) {
        const double i = (left - head.firstPositionMm[0]) / head.spacingMm;
        const double j = (back - head.firstPositionMm[1]) / head.spacingMm;
        const double k = (up - head.firstPositionMm[2]) / head.sliceSpacingMm;
        if (i < 0 || j < 0 || k < 0 || i > head.columns - 1 || j > head.rows - 1 ||
            k > head.slices - 1)
            return -1000.0;
        return double(head.slice(int(k + 0.5))[int(j + 0.5) * head.columns + int(i + 0.5)]);
    };
    std::vector<double> depth(std::size_t(side) * side, 400.0);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const double x = (column - side / 2) * pixelMm;
            const double y = (side / 2 - row) * pixelMm;
            double before = -1000;
            for (double t = -140; t < 100; t += 0.7) { // towards the back
                const double z1 = t * std::cos(pitch) + y * std::sin(pitch);
                const double up = y * std::cos(pitch) - t * std::sin(pitch);
                const double left = x * std::cos(yaw) + z1 * std::sin(yaw);
                const double back = z1 * std::cos(yaw) - x * std::sin(yaw);
                const double hu = at(left, back + 8, up);
                if (hu > -350) {
                    depth[std::size_t(row) * side + std::size_t(column)] =
                        t - 0.7 * (hu + 350) / std::max(1.0, hu - before);
                    break;
                }
                before = hu;
            }
        }
    }
    dlib::array2d<unsigned char> picture(side, side);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            double value = 10;
            if (row > 1 && column > 1 && row < side - 2 && column < side - 2) {
                const auto d = [&](int r, int c) {
                    return depth[std::size_t(r) * side + std::size_t(c)];
                };
                if (d(row, column) < 60) {
                    double gx = 0;
                    double gy = 0;
                    for (int r = -1; r <= 1; ++r) {
                        gx += (d(row + r, column + 2) - d(row + r, column - 2)) / (12 * pixelMm);
                        gy += (d(row + 2, column + r) - d(row - 2, column + r)) / (12 * pixelMm);
                    }
                    const double length = 1 / std::sqrt(1 + gx * gx + gy * gy);
                    value = 25 + 205 * std::max(0.0, (0.88 - gy * 0.45) * length);
                }
            }
            picture[row][column] = static_cast<unsigned char>(std::clamp(value, 0.0, 255.0));
        }
    return picture;
}

} // namespace

/// A program that finds faces finds one in the example head: the example has to show what a real
/// head scan shows.
class TestExampleHead : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aFaceFinderFindsTheFace() {
        const HeadVolume head = makeHead({});
        QVERIFY(head.slices >= 180);
        dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
        int found = 0;
        for (const double pitch : {-10.0, 0.0, 10.0})
            for (const double yaw : {-8.0, 0.0, 8.0}) {
                std::vector<dlib::rect_detection> faces;
                const auto picture = shadedFront(head, pitch, yaw);
                detector(picture, faces, -0.5);
                double best = -9;
                for (const auto& face : faces)
                    best = std::max(best, face.detection_confidence);
                qInfo("pitch %+.0f yaw %+.0f: score %.2f", pitch, yaw, best);
                found += best >= 0.5;
            }
        QVERIFY2(found >= 7, qPrintable(QString::number(found)));
    }

    void theSameHeadEachTime() {
        const HeadVolume one = makeHead({});
        const HeadVolume two = makeHead({});
        QVERIFY(one.values == two.values);
    }

    void stopsWhenAsked() {
        const HeadVolume none = makeHead([](int done, int) { return done < 5; });
        QVERIFY(none.values.empty());
    }
};

QTEST_GUILESS_MAIN(TestExampleHead)
#include "tst_example_head.moc"
