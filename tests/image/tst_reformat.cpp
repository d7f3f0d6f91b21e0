// SPDX-License-Identifier: GPL-3.0-or-later
// Slices in the patient's three directions: where a point of the patient lands, whichever way its
// slices were taken, and that what must be covered is covered in all of them.
#include "image/reformat.h"
#include "image/vector3.h"

#include <QTest>

#include <cmath>

using namespace disclens;
using namespace disclens::image;

namespace {

constexpr QRgb kCover = qRgb(1, 2, 3);

/// A stack of slices through a patient who is air but for one small ball, so that it is known where
/// the ball has to appear.
struct Stack {
    VolumeShape shape;
    std::vector<float> samples;

    Stack(const Vec3& first, const Vec3& along, const Vec3& down, const QList<Vec3>& steps,
          double columnMm, double rowMm, int columns, int rows, const Vec3& ball) {
        shape.modality = QStringLiteral("CT");
        shape.columns = columns;
        shape.rows = rows;
        shape.slices = int(steps.size());
        shape.along = along;
        shape.down = down;
        shape.spacingColumnMm = columnMm;
        shape.spacingRowMm = rowMm;
        shape.normal = cross(along, down);
        QList<Vec3> origins;
        for (const Vec3& step : steps)
            origins.append(first + step);
        if (dot(origins.last() - origins.first(), shape.normal) < 0)
            std::reverse(origins.begin(), origins.end()); // as planVolumes() sorts them
        shape.origins = origins;
        for (const Vec3& origin : origins)
            for (int y = 0; y < rows; ++y)
                for (int x = 0; x < columns; ++x) {
                    const Vec3 at = origin + along * (columnMm * x) + down * (rowMm * y);
                    samples.push_back(length(at - ball) < 5 ? 1000.0F : 0.0F);
                }
    }
    VolumeSampler sampler() const { return {shape, samples.data()}; }
};

QList<Vec3> evenly(int count, const Vec3& step) {
    QList<Vec3> out;
    for (int i = 0; i < count; ++i)
        out.append(step * double(i));
    return out;
}

SliceLook look() {
    SliceLook out;
    out.window.centre = 500;
    out.window.width = 1000;
    out.cover = kCover;
    return out;
}

/// The middle of all bright pixels; nothing when there is none.
std::optional<QPointF> brightMiddle(const QImage& image) {
    double x = 0, y = 0, n = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column)
            if (qRed(image.pixel(column, row)) > 127) {
                x += column;
                y += row;
                ++n;
            }
    return n > 0 ? std::optional<QPointF>({x / n, y / n}) : std::nullopt;
}

} // namespace

class TestReformat : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sidesAreNamed() {
        QCOMPARE(sideLetter({1, 0, 0}), 'L');
        QCOMPARE(sideLetter({-1, 0, 0}), 'R');
        QCOMPARE(sideLetter({0, 1, 0}), 'P');
        QCOMPARE(sideLetter({0.2, -0.9, 0.1}), 'A');
        QCOMPARE(sideLetter({0, 0.1, 0.9}), 'H');
        QCOMPARE(sideLetter({0.3, 0, -0.8}), 'F');
    }

    void picturesLieAsRadiologistsLook_data() {
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("far");
        QTest::newRow("from the feet") << int(Direction::Axial) << "R"
                                       << "A"
                                       << "H";
        QTest::newRow("from the front") << int(Direction::Coronal) << "R"
                                        << "H"
                                        << "P";
        QTest::newRow("from the side") << int(Direction::Sagittal) << "A"
                                       << "H"
                                       << "R";
    }
    void picturesLieAsRadiologistsLook() {
        QFETCH(int, direction);
        QFETCH(QString, left);
        QFETCH(QString, top);
        QFETCH(QString, far);
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, evenly(9, {0, 0, 2}), 1, 1, 8, 8,
                          {99, 99, 99});
        const Plane plane = planeThrough(stack.sampler(), Direction(direction));
        QCOMPARE(QString(QLatin1Char(sideLetter(plane.right * -1.0))), left);
        QCOMPARE(QString(QLatin1Char(sideLetter(plane.down * -1.0))), top);
        QCOMPARE(QString(QLatin1Char(sideLetter(plane.away))), far);
    }

    void aPointLandsWhereItBelongs_data() {
        QTest::addColumn<QList<double>>("directions");
        QTest::addColumn<QList<double>>("step");
        QTest::addColumn<int>("own"); // the direction whose slices are the stack's own, -1: none
        const double c = std::cos(0.35), s = std::sin(0.35);
        QTest::newRow("axial, head last")
            << QList<double>{1, 0, 0, 0, 1, 0} << QList<double>{0, 0, 3} << int(Direction::Axial);
        QTest::newRow("axial, feet last")
            << QList<double>{1, 0, 0, 0, 1, 0} << QList<double>{0, 0, -3} << int(Direction::Axial);
        QTest::newRow("axial, lying on the face")
            << QList<double>{-1, 0, 0, 0, -1, 0} << QList<double>{0, 0, 3} << int(Direction::Axial);
        QTest::newRow("coronal") << QList<double>{1, 0, 0, 0, 0, -1} << QList<double>{0, 3, 0}
                                 << int(Direction::Coronal);
        QTest::newRow("sagittal") << QList<double>{0, 1, 0, 0, 0, -1} << QList<double>{3, 0, 0}
                                  << int(Direction::Sagittal);
        QTest::newRow("oblique") << QList<double>{c, s, 0, 0, 0, -1}
                                 << QList<double>{-3 * s, 3 * c, 0} << -1;
        QTest::newRow("twice oblique") << QList<double>{c, s, 0, -s * s, c * s, c}
                                       << QList<double>{3 * s * c, -3 * c * c, 3 * s} << -1;
        QTest::newRow("gantry tilt")
            << QList<double>{1, 0, 0, 0, c, s} << QList<double>{0, 0, 3} << -1;
        QTest::newRow("sheared") << QList<double>{1, 0, 0, 0, 1, 0} << QList<double>{0, 0.8, 3}
                                 << int(Direction::Axial);
    }
    void aPointLandsWhereItBelongs() {
        QFETCH(QList<double>, directions);
        QFETCH(QList<double>, step);
        QFETCH(int, own);
        const QList<double>& d = directions;
        const Vec3 along{d[0], d[1], d[2]}, down{d[3], d[4], d[5]}, on{step[0], step[1], step[2]};
        const Vec3 first{-31, 17, 250};
        // Off the middle in every direction, so that a mirrored picture shows.
        const Vec3 ball = first + along * (60 * 0.8 * 0.3) + down * (50 * 1.1 * 0.62) + on * 17.0;
        const Stack stack(first, along, down, evenly(40, on), 0.8, 1.1, 60, 50, ball);
        const VolumeSampler sampler = stack.sampler();
        for (const Direction direction : kDirections) {
            const Plane plane = planeThrough(sampler, direction);
            QCOMPARE(plane.own, int(direction) == own);
            QVERIFY(std::is_sorted(plane.depths.cbegin(), plane.depths.cend()));
            if (plane.own)
                QCOMPARE(plane.depths.size(), 40);
            const double depth = plane.depth(ball);
            QVERIFY(std::abs(plane.depths[plane.nearest(depth)] - depth) < 3);
            const QImage image = slicePicture(sampler, plane, depth, look());
            const auto middle = brightMiddle(image);
            QVERIFY(middle.has_value());
            const QPointF asked = plane.pixel(ball), off = *middle - asked;
            QVERIFY2(std::hypot(off.x(), off.y()) * plane.mm < 1.6,
                     qPrintable(QStringLiteral("direction %1: %2 %3 instead of %4 %5")
                                    .arg(int(direction))
                                    .arg(middle->x())
                                    .arg(middle->y())
                                    .arg(asked.x())
                                    .arg(asked.y())));
            // There and back.
            QVERIFY(length(plane.at(asked, depth) - ball) < 1e-6);
            // And it is not on a slice 12 mm away.
            QVERIFY(!brightMiddle(slicePicture(sampler, plane, depth + 12, look())));
        }
    }

    void aPixelIsAsTallAsWide() {
        // 5 mm slices of 0.5 mm pixels: seen from the front, the ball is still round.
        const Vec3 ball{15, 15, 100};
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, evenly(41, {0, 0, 5}), 0.5, 0.5, 64, 64,
                          ball);
        const VolumeSampler sampler = stack.sampler();
        const Plane plane = planeThrough(sampler, Direction::Coronal);
        QCOMPARE(plane.mm, 0.5);
        QCOMPARE(plane.width, 64);
        QCOMPARE(plane.height, 401);
        // The head end is on top.
        QVERIFY(plane.pixel({0, 0, 200}).y() < plane.pixel({0, 0, 0}).y());
    }

    void largeOnesAreDrawnCoarser() {
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, evenly(4, {0, 0, 100'000}), 0.01, 0.01,
                          5, 5, {9, 9, 9});
        for (const Direction direction : kDirections) {
            const Plane plane = planeThrough(stack.sampler(), direction);
            QVERIFY(plane.width <= kMostPlaneSide && plane.height <= kMostPlaneSide);
            QVERIFY(plane.depths.size() <= 4 * kMostPlaneSide && !plane.depths.isEmpty());
            QVERIFY(!slicePicture(stack.sampler(), plane, 0, look()).isNull());
        }
    }

    void aSliceBesideAWideGapIsShown() {
        QList<Vec3> steps = evenly(4, {0, 0, 2});
        steps += {0, 0, 100};
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, steps, 1, 1, 20, 20, {10, 10, 100});
        const VolumeSampler sampler = stack.sampler();
        const Plane plane = planeThrough(sampler, Direction::Axial);
        QCOMPARE(plane.depths.size(), 5);
        QVERIFY(brightMiddle(slicePicture(sampler, plane, plane.depths.last(), look())));
        QVERIFY(!brightMiddle(slicePicture(sampler, plane, 60, look())));
    }

    void windowsAreThoseOfSinglePictures() {
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, evenly(5, {0, 0, 1}), 1, 1, 12, 12,
                          {6, 6, 2});
        const VolumeSampler sampler = stack.sampler();
        const Plane plane = planeThrough(sampler, Direction::Axial);
        SliceLook how = look();
        how.window.function = Window::Function::LinearExact;
        how.window.centre = 1000; // the ball has 1000, the air 0
        how.window.width = 4000;
        QImage image = slicePicture(sampler, plane, 2, how);
        QVERIFY(std::abs(qRed(image.pixel(6, 6)) - 128) <= 1);
        QVERIFY(std::abs(qRed(image.pixel(0, 0)) - 64) <= 1);
        how.inverted = true;
        QVERIFY(std::abs(qRed(slicePicture(sampler, plane, 2, how).pixel(0, 0)) - 191) <= 1);
        how.inverted = false;
        how.window.function = Window::Function::Sigmoid;
        image = slicePicture(sampler, plane, 2, how);
        QVERIFY(std::abs(qRed(image.pixel(6, 6)) - 128) <= 1);
        QVERIFY(std::abs(qRed(image.pixel(0, 0)) - 69) <= 1); // 1 / (1 + e)
        // A window without a width is still a picture.
        how.window.width = 0;
        how.window.function = Window::Function::Linear;
        QVERIFY(!slicePicture(sampler, plane, 2, how).isNull());
    }

    void coveredPixelsAreCoveredInEveryDirection_data() {
        QTest::addColumn<int>("most");
        QTest::newRow("as it is") << (1 << 20);
        QTest::newRow("made smaller") << 1500;
    }
    void coveredPixelsAreCoveredInEveryDirection() {
        QFETCH(int, most);
        // "Writing" of 3000 on pixels 4…11 × 3…6 of slices 10 to 13; nothing else is above 0.
        VolumePlan plan;
        plan.modality = QStringLiteral("CT");
        plan.columns = 24;
        plan.rows = 20;
        plan.along = {1, 0, 0};
        plan.down = {0, 1, 0};
        plan.normal = {0, 0, 1};
        plan.spacingColumnMm = plan.spacingRowMm = plan.distanceMm = 1;
        for (int z = 0; z < 24; ++z)
            plan.slices.append({FileId(z), 0, {0, 0, double(z)}});
        VolumeBuilder builder(plan, most);
        for (int z = 0; z < 24; ++z) {
            Frame frame;
            frame.info.width = 24;
            frame.info.height = 20;
            frame.info.type = SampleType::F32;
            std::vector<float> pixels(24 * 20, 0.0F);
            if (z >= 10 && z <= 13)
                for (int y = 3; y <= 6; ++y)
                    for (int x = 4; x <= 11; ++x)
                        pixels[std::size_t(y * 24 + x)] = 3000;
            frame.memory = *MappedFile::map(*memoryFile(
                {reinterpret_cast<const char*>(pixels.data()), pixels.size() * sizeof(float)}));
            QVERIFY(builder.add(z, frame).has_value());
        }
        const Result<Volume> volume = builder.finish();
        QVERIFY(volume.has_value());
        QCOMPARE(volume->making.slices.size(), volume->shape.slices);
        QCOMPARE(volume->shape.notes.contains(QStringLiteral("made-smaller")), most == 1500);
        const auto mapped = MappedFile::map(volume->memory);
        const VolumeSampler sampler(volume->shape,
                                    reinterpret_cast<const float*>((*mapped)->bytes().data()));
        VolumeCovers covers(*volume);
        QVERIFY(covers.isEmpty());
        for (int z = 10; z <= 13; ++z)
            covers.cover(z, QRectF(4, 3, 8, 4));
        QVERIFY(!covers.isEmpty());
        QVERIFY(!covers.isWhole());
        SliceLook how = look();
        how.window.centre = 2; // anything of the writing is white
        how.window.width = 2;
        for (const Direction direction : kDirections) {
            const Plane plane = planeThrough(sampler, direction);
            bool seen = false, hidden = false;
            qint64 bare = 0, all = 0;
            // Also between slices.
            for (double depth = plane.depths.first(); depth <= plane.depths.last(); depth += 0.37) {
                seen = seen || brightMiddle(slicePicture(sampler, plane, depth, how)).has_value();
                const QImage image = slicePicture(sampler, plane, depth, how, &covers);
                QVERIFY2(!brightMiddle(image), qPrintable(QString::number(depth)));
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x) {
                        ++all;
                        hidden = hidden || image.pixel(x, y) == kCover;
                        bare += image.pixel(x, y) != kCover;
                    }
            }
            QVERIFY(seen); // or this test could not fail
            QVERIFY(hidden);
            QVERIFY(bare > all * 7 / 10); // the rest can still be looked at
        }
        // A frame that nobody searched is covered as a whole; and when that is all of them, no
        // pixel is left.
        for (int z = 0; z < 24; ++z)
            covers.coverFrame(z);
        QVERIFY(covers.isWhole());
    }

    void coversFromBadBoxesDoNoHarm() {
        const Stack stack({0, 0, 0}, {1, 0, 0}, {0, 1, 0}, evenly(5, {0, 0, 1}), 1, 1, 12, 12,
                          {6, 6, 2});
        Volume volume;
        volume.shape = stack.shape;
        for (int z = 0; z < 5; ++z)
            volume.making.slices.append({z, 1});
        VolumeCovers covers(volume);
        covers.cover(2, QRectF(-1e12, -1e12, 1, 1));
        covers.cover(2, QRectF(1e12, 0, 1e12, 5));
        covers.cover(-1, QRectF(0, 0, 5, 5));
        covers.cover(77, QRectF(0, 0, 5, 5));
        QVERIFY(covers.isEmpty());
        covers.cover(2, QRectF(-1e12, -1e12, 2e12, 2e12));
        QCOMPARE(covers.on(2).first(), QRect(0, 0, 12, 12));
    }
};

QTEST_GUILESS_MAIN(TestReformat)
#include "tst_reformat.moc"
