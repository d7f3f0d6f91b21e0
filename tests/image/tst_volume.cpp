// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "image/vector3.h"
#include "image/volume.h"
#include "tests/support/series_volumes.h"

#include <QDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace disclens;
using namespace disclens::image;

namespace {

PictureFacts slice(FileId file, const Vec3& position,
                   std::array<double, 6> directions = {1, 0, 0, 0, 1, 0}) {
    PictureFacts facts;
    facts.file = file;
    facts.modality = QStringLiteral("CT");
    facts.rows = 8;
    facts.columns = 6;
    facts.number = file + 1;
    PictureFacts::Place place;
    place.hasPosition = place.hasOrientation = place.hasSpacing = true;
    place.position = position;
    place.directions = directions;
    place.spacingColumnMm = 2;
    place.spacingRowMm = 3;
    place.thicknessMm = 5;
    facts.places = {place};
    return facts;
}

QList<PictureFacts> stack(int count, const Vec3& step = {0, 0, 5},
                          std::array<double, 6> directions = {1, 0, 0, 0, 1, 0}) {
    QList<PictureFacts> out;
    for (int i = 0; i < count; ++i)
        out.append(slice(i, step * i + Vec3{-10, -20, 30}, directions));
    return out;
}

/// What every test volume holds: a value that tells the place.
double valueAt(const Vec3& p) {
    return 100 + 0.7 * p[0] - 1.3 * p[1] + 2.1 * p[2];
}

Frame frameOf(const VolumePlan& plan, int index, SampleType type = SampleType::F32) {
    Frame frame;
    frame.info.width = plan.columns;
    frame.info.height = plan.rows;
    frame.info.type = type;
    QList<float> pixels;
    for (int y = 0; y < plan.rows; ++y)
        for (int x = 0; x < plan.columns; ++x)
            pixels.append(float(valueAt(plan.slices[index].position +
                                        plan.along * (plan.spacingColumnMm * x) +
                                        plan.down * (plan.spacingRowMm * y))));
    const Result<SharedFd> memory = memoryFile(
        {reinterpret_cast<const char*>(pixels.constData()), size_t(pixels.size()) * sizeof(float)});
    frame.memory = *MappedFile::map(*memory);
    return frame;
}

Result<Volume> built(const VolumePlan& plan, qint64 most = kMostSamples) {
    VolumeBuilder builder(plan, most);
    for (int i = 0; i < plan.slices.size(); ++i)
        if (!builder.add(i, frameOf(plan, i)))
            return Error{ErrorCode::Internal, {}, "test"};
    return builder.finish();
}

float read(const Volume& volume, const Vec3& at) {
    const auto mapped = MappedFile::map(volume.memory);
    const VolumeSampler sampler(volume.shape,
                                reinterpret_cast<const float*>((*mapped)->bytes().data()));
    float value = 0;
    sampler.line(at, {0, 0, 0}, 1, -9999, &value);
    return value;
}

/// Reads the middle of the volume and two places beside it.
void compareInside(const Volume& volume) {
    const VolumeShape& s = volume.shape;
    for (const auto& [u, v, w] :
         {std::array{0.5, 0.5, 0.5}, std::array{0.3, 0.62, 0.41}, std::array{0.71, 0.33, 0.66}}) {
        const double h = w * (s.slices - 1);
        const int z = int(h);
        const Vec3 origin =
            s.origins[z] * (1 - (h - z)) + s.origins[qMin(z + 1, s.slices - 1)] * (h - z);
        const Vec3 p = origin + s.along * (s.spacingColumnMm * u * (s.columns - 1)) +
                       s.down * (s.spacingRowMm * v * (s.rows - 1));
        const float got = read(volume, p);
        QVERIFY2(std::abs(double(got) - valueAt(p)) < 0.01,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(double(got)).arg(valueAt(p))));
    }
}

} // namespace

class TestVolume : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stacksOfAnyDirectionAreReadWhereTheyLie_data();
    void stacksOfAnyDirectionAreReadWhereTheyLie();
    void aMissingSliceIsSaidAndAWideGapIsOutside();
    void echoesAndAcquisitionsAreSplit();
    void aSeriesInTimeIsOneVolumeAndCounted();
    void aCopyIsLeftOut();
    void localisersAreLeftOut();
    void partsOfTheBodyAreSplit();
    void badSeriesSayWhy_data();
    void badSeriesSayWhy();
    void manyFramesInOneFile();
    void largeVolumesAreMadeSmaller();
    void lostSlicesLeaveAGap();
    void samplesThatAreNoNumbers();
    void oneValueEverywhere();
    void aDamagedHelperIsNotBelieved();
    void realSeries();
};

void TestVolume::stacksOfAnyDirectionAreReadWhereTheyLie_data() {
    QTest::addColumn<QList<double>>("directions");
    QTest::addColumn<QList<double>>("step");
    QTest::addColumn<QString>("note");
    const double c = std::cos(0.3), s = std::sin(0.3);
    QTest::newRow("axial, head first")
        << QList<double>{1, 0, 0, 0, 1, 0} << QList<double>{0, 0, 5} << QString();
    QTest::newRow("axial, feet first")
        << QList<double>{1, 0, 0, 0, 1, 0} << QList<double>{0, 0, -5} << QString();
    QTest::newRow("sagittal") << QList<double>{0, 1, 0, 0, 0, -1} << QList<double>{1.2, 0, 0}
                              << QString();
    QTest::newRow("coronal") << QList<double>{1, 0, 0, 0, 0, -1} << QList<double>{0, 4, 0}
                             << QString();
    QTest::newRow("oblique") << QList<double>{c, s, 0, 0, 0, -1} << QList<double>{-4 * s, 4 * c, 0}
                             << QStringLiteral("oblique");
    QTest::newRow("gantry tilt") << QList<double>{1, 0, 0, 0, c, s} << QList<double>{0, 0, 5}
                                 << QStringLiteral("tilt");
}

void TestVolume::stacksOfAnyDirectionAreReadWhereTheyLie() {
    QFETCH(QList<double>, directions);
    QFETCH(QList<double>, step);
    QFETCH(QString, note);
    std::array<double, 6> d{};
    std::copy(directions.begin(), directions.end(), d.begin());
    const SeriesPlan plan = planVolumes(stack(7, {step[0], step[1], step[2]}, d));
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.volumes.first().slices.size(), 7);
    if (!note.isEmpty())
        QVERIFY(plan.volumes.first().notes.contains(note));
    else
        QVERIFY(!plan.volumes.first().notes.contains(QStringLiteral("tilt")));
    const Result<Volume> volume = built(plan.volumes.first());
    QVERIFY(volume.has_value());
    compareInside(*volume);
    // One step beyond the last slice there is nothing.
    const VolumeShape& shape = volume->shape;
    QCOMPARE(read(*volume, shape.origins.last() + shape.normal * 6.0), -9999.0F);
}

void TestVolume::aMissingSliceIsSaidAndAWideGapIsOutside() {
    QList<PictureFacts> pictures = stack(12);
    pictures.removeAt(5);
    SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 1);
    QVERIFY(plan.volumes.first().notes.contains(QStringLiteral("missing-slices")));
    QCOMPARE(plan.volumes.first().distanceMm, 5.0);
    QCOMPARE(plan.volumes.first().largestGapMm, 10.0);
    Result<Volume> volume = built(plan.volumes.first());
    QVERIFY(volume.has_value());
    // The gap of one slice is bridged, at the right place.
    const Vec3 inGap{-6, -14, 30 + 5 * 5.0};
    QVERIFY(std::abs(double(read(*volume, inGap)) - valueAt(inGap)) < 0.01);

    pictures = stack(14);
    for (int i = 0; i < 4; ++i)
        pictures.removeAt(5);
    plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 1);
    volume = built(plan.volumes.first());
    QVERIFY(volume.has_value());
    QCOMPARE(read(*volume, {-6, -14, 30 + 6.5 * 5}), -9999.0F);
}

void TestVolume::echoesAndAcquisitionsAreSplit() {
    QList<PictureFacts> pictures;
    for (int i = 0; i < 10; ++i)
        for (const char* echo : {"4.2", "9.8"}) {
            pictures.append(slice(FileId(pictures.size()), {0, 0, 3.0 * i}));
            pictures.last().places.first().apart[2] = QString::fromLatin1(echo);
        }
    const SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 2);
    QCOMPARE(plan.repeats, 0);
    for (const VolumePlan& volume : plan.volumes) {
        QCOMPARE(volume.slices.size(), 10);
        QVERIFY(volume.notes.contains(QStringLiteral("split")));
    }
    // The two do not share a slice.
    QCOMPARE(plan.volumes[0].slices.first().file % 2, plan.volumes[0].slices.last().file % 2);
}

void TestVolume::aSeriesInTimeIsOneVolumeAndCounted() {
    QList<PictureFacts> pictures;
    for (int time = 0; time < 6; ++time)
        for (int i = 0; i < 10; ++i)
            pictures.append(slice(FileId(pictures.size()), {0, 0, 3.0 * i}));
    const SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.repeats, 5);
    QCOMPARE(plan.leftOut, 50);
}

void TestVolume::aCopyIsLeftOut() {
    QList<PictureFacts> pictures = stack(9);
    pictures.append(slice(100, pictures[4].places.first().position));
    const SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.volumes.first().slices.size(), 9);
    QVERIFY(plan.volumes.first().notes.contains(QStringLiteral("duplicates")));
}

void TestVolume::localisersAreLeftOut() {
    QList<PictureFacts> pictures = stack(9);
    // One by name, one that lies across.
    pictures.append(slice(50, {0, 0, 0}));
    pictures.last().localiser = true;
    pictures.append(slice(51, {0, 0, 0}, {0, 1, 0, 0, 0, -1}));
    const SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.volumes.first().slices.size(), 9);
    QCOMPARE(plan.leftOut, 2);
}

void TestVolume::partsOfTheBodyAreSplit() {
    QList<PictureFacts> pictures = stack(6);
    for (int i = 0; i < 5; ++i)
        pictures.append(slice(20 + i, {-10, -20, 700 + 5.0 * i}));
    const SeriesPlan plan = planVolumes(pictures);
    QCOMPARE(plan.volumes.size(), 2);
    QCOMPARE(plan.volumes[0].slices.size(), 6);
    QCOMPARE(plan.volumes[1].slices.size(), 5);
}

void TestVolume::badSeriesSayWhy_data() {
    QTest::addColumn<QList<PictureFacts>>("pictures");
    QTest::addColumn<QString>("why");
    const auto with = [](int count, auto change) {
        QList<PictureFacts> pictures = stack(count);
        for (PictureFacts& picture : pictures)
            change(picture);
        return pictures;
    };
    using Place = PictureFacts::Place;
    const auto place = [&](auto change) {
        return with(9, [&](PictureFacts& p) { change(p.places.first()); });
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("one slice") << stack(1) << QStringLiteral("few-slices");
    QTest::newRow("two slices") << stack(2) << QStringLiteral("few-slices");
    QTest::newRow("no picture at all") << QList<PictureFacts>() << QStringLiteral("no-picture");
    QTest::newRow("no position") << place([](Place& p) { p.hasPosition = false; })
                                 << QStringLiteral("no-place");
    QTest::newRow("no direction") << place([](Place& p) { p.hasOrientation = false; })
                                  << QStringLiteral("no-place");
    QTest::newRow("no spacing") << place([](Place& p) { p.hasSpacing = false; })
                                << QStringLiteral("no-spacing");
    QTest::newRow("spacing 0") << place([](Place& p) { p.spacingRowMm = 0; })
                               << QStringLiteral("no-spacing");
    QTest::newRow("spacing below 0")
        << place([](Place& p) { p.spacingColumnMm = -1; }) << QStringLiteral("no-spacing");
    QTest::newRow("spacing no number")
        << place([&](Place& p) { p.spacingColumnMm = nan; }) << QStringLiteral("no-spacing");
    QTest::newRow("position beyond reason")
        << place([](Place& p) { p.position[2] = 1e30; }) << QStringLiteral("no-place");
    QTest::newRow("directions not at right angles")
        << place([](Place& p) { p.directions = {1, 0, 0, 0.5, 0.86, 0}; })
        << QStringLiteral("bad-directions");
    QTest::newRow("directions without length")
        << place([](Place& p) { p.directions = {}; }) << QStringLiteral("bad-directions");
    QTest::newRow("all at one place") << place([](Place& p) {
        p.position = {1, 2, 3};
    }) << QStringLiteral("few-slices");
    QTest::newRow("colour") << with(9, [](PictureFacts& p) { p.samples = 3; })
                            << QStringLiteral("colour");
    QTest::newRow("mosaic") << with(9, [](PictureFacts& p) { p.mosaic = true; })
                            << QStringLiteral("mosaic");
    QTest::newRow("sizes that differ")
        << with(9, [](PictureFacts& p) { p.rows += p.number; }) << QStringLiteral("sizes");
    QTest::newRow("no size") << with(9, [](PictureFacts& p) { p.rows = 0; })
                             << QStringLiteral("sizes");
    QTest::newRow("a million slices")
        << with(3, [](PictureFacts& p) { p.frames = 1'000'000; }) << QStringLiteral("too-many");
    QTest::newRow("all that an int holds")
        << with(9, [](PictureFacts& p) { p.frames = std::numeric_limits<int>::max(); })
        << QStringLiteral("too-many");
    QTest::newRow("many frames at one place, distance unknown")
        << with(1, [](PictureFacts& p) { p.frames = 40; }) << QStringLiteral("no-spacing");
}

void TestVolume::badSeriesSayWhy() {
    QFETCH(QList<PictureFacts>, pictures);
    QFETCH(QString, why);
    const SeriesPlan plan = planVolumes(pictures);
    QVERIFY(plan.volumes.isEmpty());
    QCOMPARE(plan.why, why);
}

void TestVolume::manyFramesInOneFile() {
    // Places of their own, as in enhanced objects …
    PictureFacts enhanced = slice(3, {});
    enhanced.frames = 8;
    const PictureFacts::Place first = enhanced.places.first();
    enhanced.places.clear();
    for (int i = 0; i < 8; ++i) {
        enhanced.places.append(first);
        enhanced.places.last().position = {0, 0, 70 - 4.0 * i};
    }
    SeriesPlan plan = planVolumes({enhanced});
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.volumes.first().slices.size(), 8);
    QCOMPARE(plan.volumes.first().slices.first().frame, 7); // the lowest lies last in the file
    // … and one place for all, with the distance told.
    PictureFacts old = slice(4, {});
    old.frames = 8;
    old.betweenMm = 2.5;
    plan = planVolumes({old});
    QCOMPARE(plan.volumes.size(), 1);
    QCOMPARE(plan.volumes.first().distanceMm, 2.5);
    // Frames without a place are not made up.
    enhanced.frames = 20;
    plan = planVolumes({enhanced});
    QCOMPARE(plan.volumes.first().slices.size(), 8);
    QCOMPARE(plan.leftOut, 12);
}

void TestVolume::largeVolumesAreMadeSmaller() {
    const SeriesPlan plan = planVolumes(stack(40, {0, 0, 1}));
    const Result<Volume> volume = built(plan.volumes.first(), 500);
    QVERIFY(volume.has_value());
    QVERIFY(volume->shape.samples() <= 500);
    QVERIFY(volume->shape.notes.contains(QStringLiteral("made-smaller")));
    // Detail stays that of the scan; places stay right.
    QCOMPARE(volume->shape.detailMm, plan.volumes.first().detailMm());
    compareInside(*volume);
}

void TestVolume::lostSlicesLeaveAGap() {
    const VolumePlan plan = planVolumes(stack(8)).volumes.first();
    VolumeBuilder builder(plan);
    for (int i = 0; i < 8; ++i)
        if (i != 3)
            QVERIFY(builder.add(i, frameOf(plan, i)).has_value());
    // Frames of another size are refused and count as lost.
    VolumePlan other = plan;
    other.columns = 5;
    QCOMPARE(builder.add(3, frameOf(other, 3)).error().code, ErrorCode::BadPixels);
    const Result<Volume> volume = builder.finish();
    QVERIFY(volume.has_value());
    QCOMPARE(volume->shape.slices, 7);
    QVERIFY(volume->shape.notes.contains(QStringLiteral("slices-lost")));
    compareInside(*volume);

    VolumeBuilder empty(plan);
    QCOMPARE(empty.finish().error().code, ErrorCode::NoPixels);
}

void TestVolume::samplesThatAreNoNumbers() {
    const VolumePlan plan = planVolumes(stack(5)).volumes.first();
    for (const double slope :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        VolumeBuilder builder(plan);
        for (int i = 0; i < 5; ++i) {
            Frame frame = frameOf(plan, i);
            frame.info.slope = slope;
            QVERIFY(!builder.add(i, frame).has_value());
        }
        const Result<Volume> volume = builder.finish();
        QVERIFY(!volume.has_value());
        QCOMPARE(volume.error().args, QStringList{QStringLiteral("not-a-number")});
    }
}

void TestVolume::oneValueEverywhere() {
    const VolumePlan plan = planVolumes(stack(5)).volumes.first();
    VolumeBuilder builder(plan);
    for (int i = 0; i < 5; ++i) {
        Frame frame = frameOf(plan, i);
        frame.info.slope = 0;
        QVERIFY(builder.add(i, frame).has_value());
    }
    const Result<Volume> volume = builder.finish();
    QVERIFY(!volume.has_value());
    QCOMPARE(volume.error().args, QStringList{QStringLiteral("flat")});
}

void TestVolume::aDamagedHelperIsNotBelieved() {
    const Result<Volume> volume = built(planVolumes(stack(5)).volumes.first());
    VolumeShape shape;
    QVERIFY(wire::unpack(wire::pack(volume->shape), shape));
    QCOMPARE(shape.origins, volume->shape.origins);
    for (int what = 0; what < 6; ++what) {
        VolumeShape bad = volume->shape;
        switch (what) {
        case 0:
            bad.columns = 1 << 30;
            break;
        case 1:
            bad.origins.removeLast();
            break;
        case 2:
            bad.spacingRowMm = std::numeric_limits<double>::quiet_NaN();
            break;
        case 3:
            bad.normal = {0, 0, 0};
            break;
        case 4:
            std::swap(bad.origins[1], bad.origins[2]);
            break;
        default:
            bad.slices = -1;
            break;
        }
        VolumeShape out;
        QVERIFY2(!wire::unpack(wire::pack(bad), out), qPrintable(QString::number(what)));
    }
}

void TestVolume::realSeries() {
    const QString data = QStringLiteral(DISCLENS_SHARED_DATA);
    if (!QDir(data).exists())
        QSKIP("the shared data is not here");
    struct Row {
        const char* folder;
        int slices;
        const char* note;
    };
    for (const Row& row : {Row{"/dcm_qa_ct/ge-head-ct", 28, "tilt"},
                           Row{"/dicom2nifti/failing/gantrytilting/001", 4, "tilt"},
                           Row{"/invesalius-cranium/CT", 108, ""},
                           Row{"/datalad-structural-defaced/T1", 384, "oblique"}}) {
        const auto series = test::factsBelow(data + QString::fromLatin1(row.folder));
        QCOMPARE(series.size(), 1);
        const SeriesPlan plan = planVolumes(*series.begin());
        QVERIFY2(!plan.volumes.isEmpty(), row.folder);
        QCOMPARE(plan.volumes.first().slices.size(), row.slices);
        if (*row.note)
            QVERIFY2(plan.volumes.first().notes.contains(QString::fromLatin1(row.note)),
                     row.folder);
    }
    // Slices of two directions: nothing is mixed.
    const auto mixed =
        test::factsBelow(data + QStringLiteral("/dicom2nifti/failing/sliceorientation/001"));
    for (const auto& pictures : mixed)
        QCOMPARE(planVolumes(pictures).why, QStringLiteral("few-slices"));
}

QTEST_GUILESS_MAIN(TestVolume)
#include "tst_volume.moc"
