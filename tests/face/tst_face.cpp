// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "example/head_model.h"
#include "face/face.h"
#include "face/judge.h"
#include "face/photo.h"
#include "face/thicker.h"
#include "image/vector3.h"
#include "tests/support/series_volumes.h"
#include "tests/support/volume_changes.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace disclens;
using namespace disclens::face;
using disclens::image::Vec3;
using disclens::test::LooseVolume;

namespace {

/// The head of the example disc: nobody's, made by code.
const LooseVolume& drawnHead() {
    static const LooseVolume head = [] {
        const example::HeadVolume made = example::makeHead([](int, int) { return true; });
        LooseVolume out;
        image::VolumeShape& s = out.shape;
        s.modality = QStringLiteral("CT");
        s.hounsfield = true;
        // Every second sample in the slice: enough for a face, and a quarter of the time.
        s.columns = made.columns / 2;
        s.rows = made.rows / 2;
        s.slices = made.slices;
        s.along = {1, 0, 0};
        s.down = {0, 1, 0};
        s.normal = {0, 0, 1};
        s.spacingColumnMm = s.spacingRowMm = 2 * made.spacingMm;
        s.detailMm = {2 * made.spacingMm, 2 * made.spacingMm, made.sliceSpacingMm};
        for (int z = 0; z < s.slices; ++z) {
            s.origins.append({made.firstPositionMm[0], made.firstPositionMm[1],
                              made.firstPositionMm[2] + z * made.sliceSpacingMm});
            for (int y = 0; y < s.rows; ++y)
                for (int x = 0; x < s.columns; ++x)
                    out.samples.push_back(float(made.slice(
                        z)[(std::size_t(y) * 2) * std::size_t(made.columns) + std::size_t(x) * 2]));
        }
        const auto [low, high] = std::minmax_element(out.samples.begin(), out.samples.end());
        s.lowest = double(*low);
        s.highest = double(*high);
        return out;
    }();
    return head;
}

Verdict judged(const LooseVolume& volume) {
    const std::optional<Judged> out = judgeVolume(volume.shape, volume.samples.data());
    return out ? out->verdict : Verdict{};
}

/// Front of the head, mm; the face lies within 60 mm of it.
double frontOf(const LooseVolume& v) {
    const Levels levels = measureLevels(v.shape, v.samples.data());
    const std::optional<Body> body = findBody(v.shape, v.samples.data(), levels);
    return body ? body->box.low[1] : 0;
}

double topOf(const LooseVolume& v) {
    const Levels levels = measureLevels(v.shape, v.samples.data());
    const std::optional<Body> body = findBody(v.shape, v.samples.data(), levels);
    return body ? body->box.high[2] : 0;
}

/// 2: works like a photograph, 1: part of a face, a coarse or a blurred one, 0: none.
int strength(const Verdict& v) {
    if (!v.assessed || v.inView == InView::None)
        return 0;
    return v.inView == InView::Full && v.fine && v.removed.has_value() ? 2 : 1;
}

LooseVolume emptyVolume(int size, float value) {
    LooseVolume v;
    v.shape.modality = QStringLiteral("MR");
    v.shape.columns = v.shape.rows = v.shape.slices = size;
    v.shape.along = {1, 0, 0};
    v.shape.down = {0, 1, 0};
    v.shape.normal = {0, 0, 1};
    v.shape.spacingColumnMm = v.shape.spacingRowMm = 3;
    v.shape.detailMm = {3, 3, 3};
    for (int z = 0; z < size; ++z)
        v.shape.origins.append({0, 0, 3.0 * z});
    v.samples.assign(std::size_t(size) * std::size_t(size) * std::size_t(size), value);
    v.shape.lowest = double(value);
    v.shape.highest = double(value) + 1;
    return v;
}

QString told(const Verdict& v) {
    QStringList parts;
    for (const Part part : v.parts)
        parts += partId(part);
    return QStringLiteral("%1 [%2] removed %3 %4, %5 of %6 views, %7, %8")
        .arg(inViewId(v.inView), parts.join(u' '))
        .arg(v.removed ? int(*v.removed) : -1)
        .arg(v.removedHow)
        .arg(v.viewsFound)
        .arg(v.viewsTried)
        .arg(v.finderScore)
        .arg(v.assessed ? QStringLiteral("judged") : v.why);
}

} // namespace

class TestFace : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWholeHeadIsAFullFace();
    void howTheHeadLiesDoesNotMatter_data();
    void howTheHeadLiesDoesNotMatter();
    void thickerSlicesNeverShowMore();
    void aCutIsNeverAFullFace_data();
    void aCutIsNeverAFullFace();
    void aPeeledFaceIsNone();
    void aBlurIsTold_data();
    void aBlurIsTold();
    void aBlurOfARealScanIsTold_data();
    void aBlurOfARealScanIsTold();
    void aHeadThatEndsBelowTheEyesIsAPart();
    void aHeadThatEndsAboveTheBrowsIsNone();
    void whatIsNoHeadIsNone_data();
    void whatIsNoHeadIsNone();
    void verdictsSurviveTheBorder();
    void surfacesComeCoarseAndFine();
    void answersOfADamagedHelperAreRefused();
    void photographs();
    void realSeries_data();
    void realSeries();
};

void TestFace::aWholeHeadIsAFullFace() {
    const std::optional<Judged> out = judgeVolume(drawnHead().shape, drawnHead().samples.data());
    QVERIFY(out.has_value());
    const Verdict& v = out->verdict;
    QVERIFY2(v.assessed && v.inView == InView::Full, qPrintable(told(v)));
    for (const Part part : {Part::Forehead, Part::Eyes, Part::Nose, Part::Mouth})
        QVERIFY2(v.parts.contains(part), qPrintable(told(v)));
    QVERIFY(v.removed.has_value() && !*v.removed);
    QVERIFY(v.fine && v.head);
    QVERIFY2(v.viewsFound >= 7 && v.viewsTried == 9, qPrintable(told(v)));
    QCOMPARE(strength(v), 2);
    // The front picture, with the finder's box in it.
    QVERIFY(!out->front.isNull());
    QVERIFY(out->front.rect().contains(out->box.center()));
    QVERIFY(out->box.width() > 80);
}

void TestFace::howTheHeadLiesDoesNotMatter_data() {
    QTest::addColumn<int>("axis");
    QTest::addColumn<double>("degrees");
    QTest::newRow("on the other end") << 0 << 180.0;
    QTest::newRow("on the side") << 1 << 90.0;
    QTest::newRow("face down") << 2 << 180.0;
    QTest::newRow("turned to the left") << 2 << 30.0;
    QTest::newRow("chin down") << 0 << 30.0;
    QTest::newRow("leaning") << 1 << -30.0;
}

void TestFace::howTheHeadLiesDoesNotMatter() {
    QFETCH(int, axis);
    QFETCH(double, degrees);
    const Verdict v = judged(test::turned(drawnHead(), axis, degrees));
    QVERIFY2(v.inView == InView::Full, qPrintable(told(v)));
    // It is known from where this head looks at us, and which end is up.
    const Verdict straight = judged(drawnHead());
    LooseVolume directions;
    directions.shape.along = straight.upright.toward;
    directions.shape.down = straight.upright.up;
    directions = test::turned(directions, axis, degrees);
    const auto agree = [](const Vec3& a, const Vec3& b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    };
    QVERIFY(agree(v.upright.toward, directions.shape.along) > 0.88);
    QVERIFY(agree(v.upright.up, directions.shape.down) > 0.88);
}

void TestFace::thickerSlicesNeverShowMore() {
    Verdict before = judged(drawnHead());
    for (const double mm : {2.0, 3.0, 5.0, 8.0}) {
        const ThickVolume thick = thicker(drawnHead().shape, drawnHead().samples.data(), mm);
        QVERIFY(std::abs(thick.shape.detailMm[2] - mm) < 0.6);
        const std::optional<Judged> out = judgeVolume(thick.shape, thick.samples.data());
        QVERIFY(out.has_value());
        QVERIFY2(strength(out->verdict) <= strength(before),
                 qPrintable(QStringLiteral("%1 mm: %2").arg(mm).arg(told(out->verdict))));
        QCOMPARE(out->verdict.fine, mm <= kFineMm);
        before = out->verdict;
    }
    // What the window shows for its slider cannot rise, whatever is found.
    Verdict less = before, more = judged(drawnHead());
    less.inView = InView::Partial;
    less.parts = {Part::Eyes};
    QCOMPARE(weaker(less, more).inView, InView::Partial);
}

void TestFace::aCutIsNeverAFullFace_data() {
    QTest::addColumn<double>("depth");
    QTest::addColumn<bool>("noise");
    QTest::newRow("deep, clean") << 50.0 << false;
    QTest::newRow("deep, with noise in it") << 50.0 << true;
    QTest::newRow("as deep as the nose") << 28.0 << false;
}

void TestFace::aCutIsNeverAFullFace() {
    QFETCH(double, depth);
    QFETCH(bool, noise);
    const double front = frontOf(drawnHead()), top = topOf(drawnHead());
    quint32 seed = 1;
    const LooseVolume cut = test::changed(
        drawnHead(), [&](const Vec3& p) { return p[1] < front + depth && p[2] < top - 75; },
        [&](float& value) {
            seed = (seed * 1103515245U + 12345U) & 0x7fffffffU;
            value = -1000 + (noise ? float(seed % 20) : 0.0F);
        });
    const Verdict v = judged(cut);
    QVERIFY2(v.inView != InView::Full, qPrintable(told(v)));
    QVERIFY2(!v.parts.contains(Part::Nose), qPrintable(told(v)));
    QVERIFY2(strength(v) < 2, qPrintable(told(v)));
}

void TestFace::aPeeledFaceIsNone() {
    // The skin and what lies under it taken off, along the shape of the face.
    LooseVolume peeled = drawnHead();
    const double top = topOf(peeled);
    for (int z = 0; z < peeled.shape.slices; ++z)
        for (int x = 0; x < peeled.shape.columns; ++x) {
            int front = 0;
            while (front < peeled.shape.rows && peeled.at(x, front, z) < -350)
                ++front;
            if (front == peeled.shape.rows || peeled.point(x, front, z)[2] > top - 75)
                continue;
            const int deep = front + int(16 / peeled.shape.spacingRowMm);
            for (int y = front; y < std::min(deep, peeled.shape.rows / 2); ++y)
                peeled.at(x, y, z) = -1000;
        }
    const Verdict v = judged(peeled);
    QVERIFY2(v.inView != InView::Full, qPrintable(told(v)));
    QVERIFY2(strength(v) < 2, qPrintable(told(v)));
}

namespace {

/// Soft where the face is, as some programs leave it.
LooseVolume withSoftFace(const LooseVolume& v, const Pose& p, int reach) {
    using namespace image;
    const Levels levels = measureLevels(v.shape, v.samples.data());
    const std::optional<Body> body = findBody(v.shape, v.samples.data(), levels);
    double front = -1e9;
    for (int corner = 0; corner < 8; ++corner)
        front = std::max(front, dot({(corner & 1 ? body->box.high : body->box.low)[0],
                                     (corner & 2 ? body->box.high : body->box.low)[1],
                                     (corner & 4 ? body->box.high : body->box.low)[2]},
                                    p.toward));
    return test::blurred(
        v, [&](const Vec3& point) { return dot(point, p.toward) > front - 80; }, reach);
}

/// The drawn head as MR would show it: bone dark, fat bright, noise that is never negative.
LooseVolume asMr(LooseVolume v) {
    quint32 seed = 7;
    const auto noise = [&seed] {
        seed = seed * 1664525U + 1013904223U;
        return double(seed >> 8) / double(1U << 24) - 0.5;
    };
    v.shape.modality = QStringLiteral("MR");
    v.shape.hounsfield = false;
    for (float& value : v.samples) {
        const double hu = double(value);
        const double signal = hu < -350 ? 0 : hu < -20 ? 900 : hu < 150 ? 500 : 60;
        value = float(std::hypot(signal + 60 * noise(), 60 * noise()));
    }
    v.shape.lowest = 0;
    v.shape.highest = 1000;
    return v;
}

} // namespace

void TestFace::aBlurIsTold_data() {
    QTest::addColumn<bool>("mr");
    QTest::addColumn<int>("reach"); // 0: none, -1: the whole scan is that smooth
    QTest::addColumn<bool>("blurred");
    QTest::newRow("CT") << false << 3 << true;
    QTest::newRow("MR") << true << 3 << true;
    QTest::newRow("MR as it is") << true << 0 << false;
    QTest::newRow("CT, smooth all over") << false << -1 << false;
    QTest::newRow("MR, smooth all over") << true << -1 << false;
}

void TestFace::aBlurIsTold() {
    QFETCH(bool, mr);
    QFETCH(int, reach);
    QFETCH(bool, blurred);
    LooseVolume head = mr ? asMr(drawnHead()) : drawnHead();
    if (reach > 0)
        head = withSoftFace(head, {}, reach);
    else if (reach < 0)
        head = test::blurred(
            head, [](const Vec3&) { return true; }, 1);
    const Verdict v = judged(head);
    QVERIFY2(v.inView != InView::None, qPrintable(told(v)));
    QCOMPARE(v.removedHow, blurred ? QStringLiteral("blur") : QString());
    QCOMPARE(v.removed.has_value(), !blurred);
    QCOMPARE(strength(v), blurred ? 1 : 2);
}

void TestFace::aBlurOfARealScanIsTold_data() {
    QTest::addColumn<QString>("folder");
    for (const char* folder : {"fnndsc-adi-brain/T1", "invesalius-cranium/CT"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestFace::aBlurOfARealScanIsTold() {
    QFETCH(QString, folder);
    const QString path = QStringLiteral(DISCLENS_SHARED_DATA "/") + folder;
    if (!QDir(path).exists())
        QSKIP("the shared data is not here");
    int volumes = 0;
    const auto series = test::factsBelow(path);
    for (const auto& pictures : series)
        for (const image::VolumePlan& plan : image::planVolumes(pictures).volumes) {
            const Result<image::Volume> volume = test::buildHere(plan);
            if (!volume)
                continue;
            ++volumes;
            const LooseVolume scan = test::loosen(*volume);
            const Verdict sharp = judged(scan);
            QVERIFY2(sharp.removedHow.isEmpty(), qPrintable(told(sharp)));
            const Verdict soft = judged(withSoftFace(scan, sharp.upright, 3));
            QVERIFY2(soft.removedHow == u"blur" && strength(soft) < 2, qPrintable(told(soft)));
        }
    QVERIFY(volumes > 0);
}

void TestFace::aHeadThatEndsBelowTheEyesIsAPart() {
    // Slices from the crown to just under the nose, as for a sinus or brain scan.
    const double top = topOf(drawnHead());
    LooseVolume part = drawnHead();
    const std::size_t area = std::size_t(part.shape.columns) * std::size_t(part.shape.rows);
    int drop = 0;
    while (part.shape.origins[drop][2] < top - 140)
        ++drop;
    part.shape.origins = part.shape.origins.mid(drop);
    part.shape.slices -= drop;
    part.samples.erase(part.samples.begin(),
                       part.samples.begin() + std::ptrdiff_t(area * std::size_t(drop)));
    const Verdict v = judged(part);
    QVERIFY2(v.inView == InView::Partial, qPrintable(told(v)));
    QVERIFY(!v.parts.contains(Part::Mouth) && !v.parts.contains(Part::Chin));
    QCOMPARE(strength(v), 1);
}

void TestFace::aHeadThatEndsAboveTheBrowsIsNone() {
    const double top = topOf(drawnHead());
    LooseVolume part = drawnHead();
    const std::size_t area = std::size_t(part.shape.columns) * std::size_t(part.shape.rows);
    int drop = 0;
    while (part.shape.origins[drop][2] < top - 65)
        ++drop;
    part.shape.origins = part.shape.origins.mid(drop);
    part.shape.slices -= drop;
    part.samples.erase(part.samples.begin(),
                       part.samples.begin() + std::ptrdiff_t(area * std::size_t(drop)));
    const Verdict v = judged(part);
    QVERIFY2(v.inView == InView::None, qPrintable(told(v)));
    QVERIFY(!v.removed.value_or(false)); // not taken out: it was never there
    QVERIFY(v.assessed);
}

void TestFace::whatIsNoHeadIsNone_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("nothing") << 0;
    QTest::newRow("noise") << 1;
    QTest::newRow("a ball") << 2;
    QTest::newRow("a box") << 3;
    QTest::newRow("full to the rim") << 4;
}

void TestFace::whatIsNoHeadIsNone() {
    QFETCH(int, what);
    LooseVolume v = emptyVolume(64, 0);
    int seed = 1;
    for (int z = 0; z < 64; ++z)
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) {
                const double r = std::hypot(x - 32, y - 32, z - 32);
                seed = (seed * 1103515245U + 12345U) & 0x7fffffffU;
                const bool in = what == 2   ? r < 26
                                : what == 3 ? x > 12 && x < 50 && y > 12 && y < 50 && z > 12
                                            : what == 4;
                v.at(x, y, z) = what == 1 ? float((seed >> 8) % 1000) : in ? 500.0F : 0.0F;
            }
    v.shape.highest = 1000;
    const Verdict verdict = judged(v);
    QVERIFY2(verdict.inView == InView::None, qPrintable(told(verdict)));
}

void TestFace::verdictsSurviveTheBorder() {
    Verdict v = judged(drawnHead());
    Verdict back;
    QVERIFY(wire::unpack(wire::pack(v), back));
    QCOMPARE(back, v);
    v.removed = std::nullopt;
    QVERIFY(wire::unpack(wire::pack(v), back));
    QVERIFY(!back.removed.has_value());
    v.upright.up = {0, 2, 0};
    QVERIFY(!wire::unpack(wire::pack(v), back));
    v.upright = {};
    v.viewsFound = v.viewsTried + 1;
    QVERIFY(!wire::unpack(wire::pack(v), back));
}

namespace {

/// A volume in a memory file, as the session has it.
image::Volume packed(const LooseVolume& v) {
    image::Volume out;
    out.shape = v.shape;
    out.memory = *memoryFile(
        {reinterpret_cast<const char*>(v.samples.data()), v.samples.size() * sizeof(float)});
    return out;
}

Result<worker::Reply> ask(worker::Request request) {
    worker::Registry registry;
    registerServices(registry);
    class NoContext final : public worker::Context {
        bool emitEvent(worker::Reply) override { return false; }
    } context;
    return registry.handle(request, context);
}

} // namespace

void TestFace::surfacesComeCoarseAndFine() {
    const image::Volume volume = packed(drawnHead());
    const Result<SurfacePtr> coarse =
        surfaceAnswer(ask(surfaceRequest(volume, Quality::Coarse, 0, worker::Priority::Screen)));
    QVERIFY(coarse.has_value());
    QVERIFY((*coarse)->triangles() > 5'000 && (*coarse)->triangles() <= 80'000);
    QCOMPARE((*coarse)->points().size(), (*coarse)->normals().size());
    const Result<SurfacePtr> fine =
        surfaceAnswer(ask(surfaceRequest(volume, Quality::Fine, 0, worker::Priority::Screen)));
    QVERIFY(fine.has_value());
    QVERIFY((*fine)->triangles() > (*coarse)->triangles());
    QVERIFY((*fine)->triangles() <= 500'000);
    // Normals point outwards: away from the middle of the head, nearly everywhere.
    Vec3 middle{};
    const auto points = (*coarse)->points();
    for (std::size_t i = 0; i < points.size(); ++i)
        middle[i % 3] += double(points[i]) / double(points.size() / 3);
    int out = 0;
    for (std::size_t i = 0; i + 2 < points.size(); i += 3) {
        double along = 0;
        for (std::size_t k = 0; k < 3; ++k)
            along += (double(points[i + k]) - middle[k]) * double((*coarse)->normals()[i + k]);
        out += along > 0 ? 1 : 0;
    }
    QVERIFY(out > int(points.size() / 3) * 8 / 10);
    // The whole judgement through the same border, with and without its picture.
    const Result<JudgeAnswer> plain =
        judgeAnswer(ask(judgeRequest(volume, 0, false, worker::Priority::Screen)));
    QVERIFY(plain.has_value());
    QVERIFY(plain->front.picture.isNull());
    const Result<JudgeAnswer> thick =
        judgeAnswer(ask(judgeRequest(volume, 6, true, worker::Priority::Screen)));
    QVERIFY(thick.has_value());
    QVERIFY(!thick->front.picture.isNull());
    QVERIFY(!thick->verdict.fine);
    // Nothing in it: a plain reason, no crash.
    const Result<SurfacePtr> nothing = surfaceAnswer(ask(
        surfaceRequest(packed(emptyVolume(20, 0)), Quality::Fine, 0, worker::Priority::Screen)));
    QVERIFY(!nothing.has_value());
    QCOMPARE(nothing.error().code, ErrorCode::NoPixels);
}

void TestFace::answersOfADamagedHelperAreRefused() {
    const image::Volume volume = packed(drawnHead());
    // A volume whose memory is not as large as it says.
    image::Volume wrong = volume;
    wrong.memory = *memoryFile({"short", 5});
    QVERIFY(!ask(judgeRequest(wrong, 0, false, worker::Priority::Screen)).has_value());
    Result<worker::Reply> reply =
        ask(surfaceRequest(volume, Quality::Coarse, 0, worker::Priority::Screen));
    QVERIFY(reply.has_value());
    worker::Reply cut = *reply;
    cut.body.chop(1);
    QVERIFY(!surfaceAnswer(cut).has_value());
    // A triangle that names a point that is not there.
    QByteArray bytes = *reply->fds.first().read(0, reply->fds.first().size());
    std::memset(bytes.data() + bytes.size() - 4, 0x7F, 4);
    cut = *reply;
    cut.fds = {*memoryFile({bytes.constData(), std::size_t(bytes.size())})};
    QVERIFY(!surfaceAnswer(cut).has_value());
    QVERIFY(!judgeAnswer(worker::Reply{"nonsense", {}}).has_value());
    QVERIFY(!photoAnswer(worker::Reply{"nonsense", {}}).has_value());
}

void TestFace::photographs() {
    // A shaded head in the colour of skin, as a stored 3D picture shows it.
    const std::optional<Judged> out = judgeVolume(drawnHead().shape, drawnHead().samples.data());
    QImage beige(out->front.size(), QImage::Format_RGB888);
    for (int y = 0; y < beige.height(); ++y)
        for (int x = 0; x < beige.width(); ++x) {
            const int g = qGray(out->front.pixel(x, y));
            beige.setPixel(x, y, qRgb(g * 230 / 255, g * 190 / 255, g * 160 / 255));
        }
    QVERIFY(!facesIn(beige).faces.isEmpty());
    // The same in green is no skin.
    QImage green = beige;
    for (int y = 0; y < green.height(); ++y)
        for (int x = 0; x < green.width(); ++x)
            green.setPixel(x, y, qRgb(0, qGray(beige.pixel(x, y)), 40));
    QVERIFY(facesIn(green).faces.isEmpty());
    // Writing and shapes are no faces.
    QImage page(600, 800, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int i = 0; i < 40; ++i)
        painter.fillRect(40, 20 + i * 19, 300 + (i * 53) % 220, 8, QColor(200, 150, 120));
    painter.end();
    QVERIFY(facesIn(page).faces.isEmpty());
    QVERIFY(facesIn(QImage()).faces.isEmpty());
    QVERIFY(facesIn(QImage(3, 3, QImage::Format_RGB888)).faces.isEmpty());

    const QString photo =
        QStringLiteral(DISCLENS_SHARED_DATA) + QStringLiteral("/pydicom-data/OT-PAL-8-face.dcm");
    if (!QFile::exists(photo))
        QSKIP("the shared data is not here: the photograph was not tried");
    const SharedFd file(::open(QFile::encodeName(photo).constData(), O_RDONLY | O_CLOEXEC));
    const Result<PhotoFaces> faces =
        photoAnswer(ask(photoRequest(file, 0, {}, worker::Priority::Screen)));
    QVERIFY(faces.has_value());
    QVERIFY2(!faces->faces.isEmpty(), qPrintable(QString::number(faces->score)));
}

void TestFace::realSeries_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("truth");
    for (const auto& [folder, truth] :
         {std::pair{"invesalius-cranium/CT", "true"}, std::pair{"fnndsc-adi-brain/T1", "true"},
          std::pair{"fnndsc-adi-brain/T2-upper-head", "false"},
          std::pair{"dcm_qa_ct/ge-head-ct", "partial"},
          std::pair{"dcm_qa_ct/philips-disc/S21570", "false"},
          std::pair{"datalad-structural-defaced/T1", "false"},
          std::pair{"fnndsc-chest-ct/CT", "false"},
          std::pair{"flywheel-pseudo-phi/tcia-body-mr", "false"},
          std::pair{"dicom2nifti/failing", "false"}, std::pair{"dcm_qa_enh", "false"}})
        QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(truth);
}

void TestFace::realSeries() {
    QFETCH(QString, folder);
    QFETCH(QString, truth);
    const QString path = QStringLiteral(DISCLENS_SHARED_DATA "/") + folder;
    if (!QDir(path).exists())
        QSKIP("the shared data is not here");
    int volumes = 0;
    const auto series = test::factsBelow(path);
    for (const auto& pictures : series)
        for (const image::VolumePlan& plan : image::planVolumes(pictures).volumes) {
            const Result<image::Volume> volume = test::buildHere(plan);
            if (!volume)
                continue;
            ++volumes;
            const Verdict v = judged(test::loosen(*volume));
            if (truth == u"true") {
                QVERIFY2(v.inView != InView::None, qPrintable(told(v)));
                QVERIFY(strength(v) > 0);
            } else if (truth == u"partial") {
                QVERIFY2(v.inView == InView::Partial, qPrintable(told(v)));
                QCOMPARE(strength(v), 1);
            } else {
                QVERIFY2(v.inView == InView::None, qPrintable(told(v)));
            }
            if (folder.contains(u"defaced"))
                QVERIFY2(v.removed.value_or(false), qPrintable(told(v)));
            if (folder.contains(u"upper-head"))
                QVERIFY2(!v.removed.value_or(false), qPrintable(told(v)));
            // Ends in the upper lip: eyes and nose, no mouth.
            if (folder.contains(u"invesalius"))
                QVERIFY2(v.inView == InView::Partial && !v.parts.contains(Part::Mouth),
                         qPrintable(told(v)));
            if (folder == u"fnndsc-adi-brain/T1")
                QVERIFY2(v.inView == InView::Full, qPrintable(told(v)));
            if (folder.contains(u"chest"))
                QVERIFY(v.bodyOutline);
            if (v.head && folder.contains(u"adi"))
                QVERIFY(!v.bodyOutline);
        }
    QVERIFY(volumes > 0);
}

QTEST_MAIN(TestFace)
#include "tst_face.moc"
