// SPDX-License-Identifier: GPL-3.0-or-later
// Segmentations, RT Structure Sets and Presentation States: what they draw, and on what.
#include "base/wire.h"
#include "dicom/data_set.h"
#include "frame_files.h"
#include "image/drawn_outline.h"
#include "image/drawn_over.h"

#include <QDirIterator>
#include <QPainterPath>
#include <QTest>

#include <cmath>

using namespace disclens;
using namespace disclens::image;
using test::Writer;

namespace {

constexpr const char* kSeg = "1.2.840.10008.5.1.4.1.1.66.4";
constexpr const char* kRt = "1.2.840.10008.5.1.4.1.1.481.3";
constexpr const char* kPr = "1.2.840.10008.5.1.4.1.1.11.1";
constexpr const char* kFrame = "1.2.3.9";

QByteArray uid(QByteArray value) {
    return value.size() % 2 ? value.append('\0') : value;
}
QByteArray floats(const QList<double>& numbers) {
    QByteArray bytes;
    for (const double number : numbers) {
        const float value = float(number);
        bytes.append(reinterpret_cast<const char*>(&value), 4);
    }
    return bytes;
}
QByteArray decimals(const QList<double>& numbers) {
    QByteArrayList parts;
    for (const double number : numbers)
        parts << QByteArray::number(number);
    return parts.join('\\');
}
QByteArray longs(const QList<int>& numbers) {
    QByteArray bytes;
    for (const int number : numbers)
        bytes += Writer().number32(quint32(number));
    return bytes;
}
QByteArray named(const QByteArray& instance, const QByteArray& frame = {}) {
    Writer w;
    w.raw(0x00081150, "UI", uid("1.2.840.10008.5.1.4.1.1.2")).raw(0x00081155, "UI", uid(instance));
    if (!frame.isEmpty())
        w.text(0x00081160, "IS", frame);
    return w.bytes();
}
SharedFd file(const Writer& w, const char* sopClass) {
    return test::memory(test::part10(w.bytes(), "1.2.840.10008.1.2.1", sopClass, "1.2.3.77"));
}

/// Slices of 10 × 8 pixels of 2 × 1 mm, `step` mm apart, of one series.
QList<PictureFacts> stack(int slices, double step,
                          const std::array<double, 6>& directions = {1, 0, 0, 0, 1, 0}) {
    QList<PictureFacts> series;
    const Vec3 normal = {directions[1] * directions[5] - directions[2] * directions[4],
                         directions[2] * directions[3] - directions[0] * directions[5],
                         directions[0] * directions[4] - directions[1] * directions[3]};
    for (int i = 0; i < slices; ++i) {
        PictureFacts facts;
        facts.file = 100 + i;
        facts.instance = QStringLiteral("1.2.3.4.%1").arg(i);
        facts.frameOfReference = QLatin1String(kFrame);
        facts.columns = 10;
        facts.rows = 8;
        PictureFacts::Place place;
        place.hasPosition = place.hasOrientation = place.hasSpacing = true;
        for (std::size_t k = 0; k < 3; ++k)
            place.position[k] = normal[k] * i * step;
        place.directions = directions;
        place.spacingColumnMm = 2;
        place.spacingRowMm = 1;
        place.thicknessMm = step;
        facts.places = {place};
        series << facts;
    }
    return series;
}

struct Segment {
    int number = 1;
    QByteArray label = "Liver", made = "AUTOMATIC";
};

/// A Segmentation of 10 × 8 with one frame for each of `masks` (80 characters, '#' is inside).
struct SegFile {
    QList<QByteArray> masks;
    QList<int> segmentOf;   ///< of each frame
    QList<double> heights;  ///< of each frame, empty: no places
    QByteArrayList sources; ///< SOP Instance UID of each frame, may be empty
    QByteArray type = "BINARY", claimedFrames;
    QList<Segment> segments{{}};
    int bits = 1;
    QByteArray pixels; ///< when not made of the masks
    QByteArray extra;

    SharedFd write() const {
        Writer w;
        w.raw(0x00080016, "UI", uid(kSeg)).raw(0x00080018, "UI", uid("1.2.3.77"));
        w.text(0x00080060, "CS", "SEG");
        w.raw(0x00200052, "UI", uid(kFrame));
        w.u16(0x00280002, 1).text(0x00280004, "CS", "MONOCHROME2");
        w.text(0x00280008, "IS",
               claimedFrames.isEmpty() ? QByteArray::number(masks.size()) : claimedFrames);
        w.u16(0x00280010, 8).u16(0x00280011, 10);
        w.u16(0x00280100, quint16(bits)).u16(0x00280101, quint16(bits));
        w.u16(0x00280102, quint16(bits - 1)).u16(0x00280103, 0);
        w.text(0x00620001, "CS", type);
        QList<QByteArray> items;
        for (const Segment& segment : segments)
            items << Writer()
                         .u16(0x00620004, quint16(segment.number))
                         .text(0x00620005, "LO", segment.label)
                         .text(0x00620008, "CS", segment.made)
                         .bytes();
        w.sequence(0x00620002, items);
        if (type == "FRACTIONAL")
            w.u16(0x0062000E, 100);
        w.append(extra);
        if (!heights.isEmpty()) {
            const QByteArray orientation =
                Writer().text(0x00200037, "DS", "1\\0\\0\\0\\1\\0").bytes();
            const QByteArray measures = Writer().text(0x00280030, "DS", "1\\2").bytes();
            w.sequence(0x52009229, {Writer()
                                        .sequence(0x00209116, {orientation})
                                        .sequence(0x00289110, {measures})
                                        .bytes()});
        }
        QList<QByteArray> frames;
        for (int i = 0; i < masks.size(); ++i) {
            Writer frame;
            if (!sources.value(i).isEmpty())
                frame.sequence(0x00089124,
                               {Writer().sequence(0x00082112, {named(sources[i])}).bytes()});
            if (!heights.isEmpty())
                frame.sequence(0x00209113, {Writer()
                                                .text(0x00200032, "DS",
                                                      "0\\0\\" + QByteArray::number(heights[i]))
                                                .bytes()});
            frame.sequence(0x0062000A,
                           {Writer().u16(0x0062000B, quint16(segmentOf.value(i, 1))).bytes()});
            frames << frame.bytes();
        }
        w.sequence(0x52009230, frames);
        QByteArray bytes = pixels;
        if (bytes.isEmpty()) {
            QByteArray all = masks.join();
            bytes = QByteArray((all.size() + 7) / 8, '\0');
            for (qsizetype i = 0; i < all.size(); ++i)
                if (all[i] == '#')
                    bytes[i / 8] = char(quint8(bytes[i / 8]) | (1 << (i % 8)));
        }
        w.raw(0x7FE00010, bits == 1 ? "OB" : bits == 16 ? "OW" : "OB", bytes);
        return file(w, kSeg);
    }
};

/// 10 × 8 with a block of pixels from (x, y), w × h.
QByteArray block(int x, int y, int w, int h) {
    QByteArray mask(80, '.');
    for (int j = y; j < y + h; ++j)
        for (int i = x; i < x + w; ++i)
            mask[j * 10 + i] = '#';
    return mask;
}

struct Contour {
    QByteArray type = "CLOSED_PLANAR", data, claimed = "4";
    QByteArray source;
};

SharedFd structures(const QList<QList<Contour>>& regions, const QByteArrayList& names,
                    const char* frame = kFrame) {
    Writer w;
    w.raw(0x00080016, "UI", uid(kRt)).raw(0x00080018, "UI", uid("1.2.3.78"));
    w.text(0x00080060, "CS", "RTSTRUCT");
    QList<QByteArray> rois, contours;
    for (int i = 0; i < regions.size(); ++i) {
        rois << Writer()
                    .text(0x30060022, "IS", QByteArray::number(i + 1))
                    .raw(0x30060024, "UI", uid(frame))
                    .text(0x30060026, "LO", names.value(i))
                    .text(0x30060036, "CS", "MANUAL")
                    .bytes();
        QList<QByteArray> lines;
        for (const Contour& contour : regions[i]) {
            Writer line;
            if (!contour.source.isEmpty())
                line.sequence(0x30060016, {named(contour.source)});
            line.text(0x30060042, "CS", contour.type).text(0x30060046, "IS", contour.claimed);
            // A UN-like long value: contours of many points are longer than a DS may be.
            if (contour.data.size() > 60'000)
                line.raw(0x30060050, "UN", contour.data);
            else
                line.text(0x30060050, "DS", contour.data);
            lines << line.bytes();
        }
        contours << Writer()
                        .sequence(0x30060040, lines)
                        .text(0x30060084, "IS", QByteArray::number(i + 1))
                        .bytes();
    }
    w.sequence(0x30060020, rois).sequence(0x30060039, contours);
    return file(w, kRt);
}

/// Through the same bytes that cross from a helper.
DrawingFile readThrough(const SharedFd& fd) {
    worker::Registry registry;
    image::registerServices(registry);
    struct Silent final : worker::Context {
        bool emitEvent(worker::Reply) override { return true; }
    } silent;
    const Result<DrawingFile> drawing = drawingAnswer(registry.handle(drawingRequest(fd), silent));
    if (!drawing)
        qWarning("could not be read: %d %s", int(drawing.error().code),
                 drawing.error().detail.constData());
    return drawing ? *drawing : DrawingFile{};
}

QRectF boundsOn(const Drawing& drawing, FileId file, int frame = 0) {
    QRectF all;
    for (const DrawnShape& shape : drawing.on.value({file, frame}))
        for (const QPolygonF& line : shape.lines)
            all = all.isNull() ? line.boundingRect() : all.united(line.boundingRect());
    return all;
}

QString dataRoot() {
    return QStringLiteral(DISCLENS_SHARED_DATA "/");
}

/// The facts of real files, one series.
QList<PictureFacts> factsOf(const QStringList& paths) {
    QList<PictureFacts> all;
    FileId id = 0;
    for (const QString& path : paths) {
        const Result<dicom::DataSet> set = dicom::readFile(test::onDisc(path));
        if (set)
            if (const auto facts = pictureFacts(id, *set))
                all << *facts;
        ++id;
    }
    return all;
}

} // namespace

class DrawnOverTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // Outlines of masks

    void anOutlineRunsAlongTheEdgesOfPixels() {
        QList<QList<DrawnPoint>> lines;
        QVERIFY(traceOutline(
            QRect(3, 2, 4, 3), [](int, int) { return true; }, 100, lines));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].size(), 4);
        QPolygonF polygon;
        for (const DrawnPoint& p : lines[0])
            polygon << QPointF(double(p.x), double(p.y));
        QCOMPARE(polygon.boundingRect(), QRectF(3, 2, 4, 3));
    }

    void aHoleIsALineOfItsOwn() {
        const auto ring = [](int x, int y) { return x == 0 || y == 0 || x == 4 || y == 4; };
        QList<QList<DrawnPoint>> lines;
        QVERIFY(traceOutline(QRect(0, 0, 5, 5), ring, 100, lines));
        QCOMPARE(lines.size(), 2);
    }

    void everyPixelLiesOnTheRightSideOfTheOutline() {
        // Whatever the shape: filled again, odd-even, it gives the same pixels.
        quint32 random = 12345;
        for (int round = 0; round < 40; ++round) {
            QByteArray mask(20 * 17, '.');
            for (char& c : mask) {
                random = random * 1664525u + 1013904223u;
                c = (random >> 24) % 100 < quint32(20 + round) ? '#' : '.';
            }
            const auto inside = [&](int x, int y) { return mask[y * 20 + x] == '#'; };
            QList<QList<DrawnPoint>> lines;
            QVERIFY(traceOutline(QRect(0, 0, 20, 17), inside, 100'000, lines));
            QPainterPath path;
            path.setFillRule(Qt::OddEvenFill);
            for (const QList<DrawnPoint>& line : lines) {
                QPolygonF polygon;
                for (const DrawnPoint& p : line)
                    polygon << QPointF(double(p.x), double(p.y));
                path.addPolygon(polygon);
                path.closeSubpath();
            }
            for (int y = 0; y < 17; ++y)
                for (int x = 0; x < 20; ++x)
                    QCOMPARE(path.contains(QPointF(x + 0.5, y + 0.5)), inside(x, y));
        }
    }

    void tooManyPointsEndTheTracing() {
        QList<QList<DrawnPoint>> lines;
        QVERIFY(!traceOutline(
            QRect(0, 0, 40, 40), [](int x, int y) { return (x + y) % 2 == 0; }, 100, lines));
    }

    // Segmentations

    void aSegmentLandsOnThePicturesThatItNames() {
        SegFile seg;
        seg.masks = {block(2, 1, 3, 4), block(5, 5, 2, 2)};
        seg.heights = {6, 9};
        seg.sources = {"1.2.3.4.2", "1.2.3.4.3"};
        const DrawingFile drawing = readThrough(seg.write());
        QCOMPARE(drawing.kind, DrawingFile::Kind::Outlines);
        QCOMPARE(drawing.parts.size(), 1);
        QCOMPARE(drawing.parts[0].name, QStringLiteral("Liver"));
        QCOMPARE(drawing.parts[0].made, DrawnPart::Made::ByProgram);
        QCOMPARE(drawing.leftOut, 0);
        const Drawing placed = placeDrawing(drawing, {stack(6, 3)});
        QCOMPARE(placed.on.size(), 2);
        QCOMPARE(boundsOn(placed, 102), QRectF(2, 1, 3, 4));
        QCOMPARE(boundsOn(placed, 103), QRectF(5, 5, 2, 2));
        QCOMPARE(placed.first, (PictureRef{102, 0}));
        QCOMPARE(placed.placed, 2);
        QCOMPARE(placed.elsewhere, 0);
    }

    void aSegmentOnAFinerGridLandsWhereItLies() {
        // Pixels of half the size, moved by 4 mm along a row: still the same place in the patient.
        SegFile seg;
        seg.masks = {block(0, 0, 4, 2)};
        seg.heights = {3};
        seg.extra = {};
        DrawingFile drawing = readThrough(seg.write());
        QVERIFY(drawing.pieces[0].plane.has_value());
        drawing.pieces[0].plane->spacingColumnMm = 1;
        drawing.pieces[0].plane->spacingRowMm = 0.5;
        // Corners at the same place: the centre of a smaller first pixel lies nearer to it.
        drawing.pieces[0].plane->position = {4 - 0.5, -0.25, 3};
        const Drawing placed = placeDrawing(drawing, {stack(6, 3)});
        // Corner at x = 4 − 0.5 − 0.5 = 3 mm, which is (3 + 1) / 2 = 2 pixels from the left edge.
        QCOMPARE(boundsOn(placed, 101), QRectF(2, 0, 2, 1));
    }

    void aSegmentWithoutNamesLandsBySliceWithinHalfOfOne() {
        SegFile seg;
        seg.masks = {block(1, 1, 2, 2), block(1, 1, 2, 2), block(1, 1, 2, 2)};
        seg.heights = {3.9, 40, 7.4}; // nearest to slice 1; beyond the last; nearest to slice 2
        const Drawing placed = placeDrawing(readThrough(seg.write()), {stack(6, 3)});
        QCOMPARE(placed.on.size(), 2);
        QVERIFY(placed.on.contains({101, 0}));
        QVERIFY(placed.on.contains({102, 0}));
        QCOMPARE(placed.elsewhere, 1);
    }

    void anotherFrameOfReferenceGetsNothing() {
        SegFile seg;
        seg.masks = {block(1, 1, 2, 2)};
        seg.heights = {3};
        QList<PictureFacts> series = stack(6, 3);
        for (PictureFacts& facts : series)
            facts.frameOfReference = QStringLiteral("1.2.3.10");
        const Drawing placed = placeDrawing(readThrough(seg.write()), {series});
        QVERIFY(placed.on.isEmpty());
        QCOMPARE(placed.first.file, kNoFile);
        QCOMPARE(placed.elsewhere, 1);
    }

    void aFlatPictureNeedsTheSameSize() {
        // An X-ray has no place in the patient: named, and as large.
        SegFile seg;
        seg.masks = {block(2, 1, 3, 4)};
        seg.extra =
            Writer()
                .sequence(0x00081115, {Writer().sequence(0x0008114A, {named("9.9.9")}).bytes()})
                .bytes();
        const DrawingFile drawing = readThrough(seg.write());
        PictureFacts xray;
        xray.file = 5;
        xray.instance = QStringLiteral("9.9.9");
        xray.columns = 10;
        xray.rows = 8;
        xray.places = {PictureFacts::Place{}};
        QCOMPARE(boundsOn(placeDrawing(drawing, {{xray}}), 5), QRectF(2, 1, 3, 4));
        xray.columns = 20;
        QVERIFY(placeDrawing(drawing, {{xray}}).on.isEmpty());
        QCOMPARE(placeDrawing(drawing, {{xray}}).elsewhere, 1);
    }

    void sharesAreShownInTwoStrengths() {
        SegFile seg;
        seg.type = "FRACTIONAL";
        seg.bits = 8;
        seg.masks = {QByteArray(80, '.')};
        seg.heights = {3};
        seg.pixels = QByteArray(80, '\0');
        for (int y = 1; y < 7; ++y)
            for (int x = 1; x < 9; ++x)
                seg.pixels[y * 10 + x] = x < 5 ? char(100) : char(20);
        const Drawing placed = placeDrawing(readThrough(seg.write()), {stack(6, 3)});
        const QList<DrawnShape> shapes = placed.on.value({101, 0});
        QCOMPARE(shapes.size(), 2);
        QVERIFY(!shapes[0].unsure);
        QCOMPARE(shapes[0].lines[0].boundingRect(), QRectF(1, 1, 4, 6));
        QVERIFY(shapes[1].unsure);
        QCOMPARE(shapes[1].lines[0].boundingRect(), QRectF(1, 1, 8, 6));
    }

    void aMapOfLabelsGivesEachItsOwn() {
        SegFile seg;
        seg.type = "LABELMAP";
        seg.bits = 16;
        seg.masks = {QByteArray(80, '.')};
        seg.heights = {3};
        seg.segments = {{3, "Kidney", "MANUAL"}, {700, "Spleen", "SEMIAUTOMATIC"}};
        seg.pixels = QByteArray(160, '\0');
        const auto set = [&](int x, int y, int value) {
            seg.pixels[(y * 10 + x) * 2] = char(value & 0xFF);
            seg.pixels[(y * 10 + x) * 2 + 1] = char(value >> 8);
        };
        for (int x = 0; x < 3; ++x)
            set(x, 0, 3);
        for (int x = 5; x < 9; ++x)
            set(x, 7, 700);
        const DrawingFile drawing = readThrough(seg.write());
        QCOMPARE(drawing.parts.size(), 2);
        QCOMPARE(drawing.parts[1].made, DrawnPart::Made::WithProgram);
        const QList<DrawnShape> shapes = placeDrawing(drawing, {stack(6, 3)}).on.value({101, 0});
        QCOMPARE(shapes.size(), 2);
        QCOMPARE(shapes[0].part, 0);
        QCOMPARE(shapes[0].lines[0].boundingRect(), QRectF(0, 0, 3, 1));
        QCOMPARE(shapes[1].part, 1);
        QCOMPARE(shapes[1].lines[0].boundingRect(), QRectF(5, 7, 4, 1));
    }

    void aSegmentNumberThatNobodyHasIsDrawnWithoutAName() {
        SegFile seg;
        seg.masks = {block(1, 1, 2, 2)};
        seg.segmentOf = {4711};
        seg.heights = {3};
        const DrawingFile drawing = readThrough(seg.write());
        QCOMPARE(drawing.parts.size(), 2);
        QCOMPARE(drawing.pieces[0].part, 1);
        QVERIFY(drawing.parts[1].name.isEmpty());
    }

    void framesThatAreNotThereAreCounted() {
        SegFile seg;
        seg.masks = {block(1, 1, 2, 2)};
        seg.heights = {3};
        seg.claimedFrames = "2000000000";
        const DrawingFile drawing = readThrough(seg.write());
        QCOMPARE(drawing.pieces.size(), 1);
        QCOMPARE(drawing.leftOut, 1'999'999'999);
    }

    void aCheckerboardEndsAtTheLimitAndSaysSo() {
        // 2048 × 2048 × 4 single pixels would be 32 million points.
        Writer w;
        w.raw(0x00080016, "UI", uid(kSeg)).text(0x00080060, "CS", "SEG");
        w.raw(0x00200052, "UI", uid(kFrame));
        w.u16(0x00280002, 1).text(0x00280004, "CS", "MONOCHROME2").text(0x00280008, "IS", "4");
        w.u16(0x00280010, 2048).u16(0x00280011, 2048);
        w.u16(0x00280100, 1).u16(0x00280101, 1).u16(0x00280102, 0).u16(0x00280103, 0);
        w.text(0x00620001, "CS", "BINARY");
        QByteArray pixels;
        for (int row = 0; row < 4 * 2048; ++row)
            pixels += QByteArray(256, row % 2 ? '\x55' : '\xAA');
        w.raw(0x7FE00010, "OB", pixels);
        const DrawingFile drawing = readThrough(file(w, kSeg));
        QCOMPARE(drawing.leftOut, 4);
        QVERIFY(drawing.pieces.isEmpty());
    }

    // Structure sets

    void aContourLandsRoundItsPixels() {
        // Round pixels 2…4 × 3…5 of slice 2, along their outer edges.
        const QList<double> points = {3, 2.5, 6, 9, 2.5, 6, 9, 5.5, 6, 3, 5.5, 6};
        const SharedFd fd = structures({{{"CLOSED_PLANAR", decimals(points), "4", {}}}}, {"Skin"});
        const DrawingFile drawing = readThrough(fd);
        QCOMPARE(drawing.kind, DrawingFile::Kind::Contours);
        QCOMPARE(drawing.parts[0].name, QStringLiteral("Skin"));
        QCOMPARE(drawing.parts[0].made, DrawnPart::Made::ByHand);
        const Drawing placed = placeDrawing(drawing, {stack(6, 3)});
        QCOMPARE(placed.on.size(), 1);
        QCOMPARE(boundsOn(placed, 102), QRectF(2, 3, 3, 3));
    }

    void aContourLandsOnObliquePictures() {
        const double c = std::cos(0.5), s = std::sin(0.5);
        const std::array<double, 6> tilted = {1, 0, 0, 0, c, s};
        const QList<PictureFacts> series = stack(8, 2.5, tilted);
        const auto plane = DrawnPlane::of(series[5].places[0]);
        QVERIFY(plane);
        QList<double> points;
        for (const QPointF& at : {QPointF(1, 1), QPointF(6, 1), QPointF(6, 5), QPointF(1, 5)})
            for (const double n : plane->toPatient(at.x(), at.y()))
                points << n;
        const SharedFd fd = structures({{{"CLOSED_PLANAR", decimals(points), "4", {}}}}, {"Skin"});
        const Drawing placed = placeDrawing(readThrough(fd), {series});
        QCOMPARE(placed.on.size(), 1);
        const QRectF at = boundsOn(placed, 105);
        QVERIFY(std::abs(at.left() - 1) < 0.01 && std::abs(at.top() - 1) < 0.01);
        QVERIFY(std::abs(at.right() - 6) < 0.01 && std::abs(at.bottom() - 5) < 0.01);
        // The same contour lies across slices that are not tilted, and is left out there.
        const Drawing across = placeDrawing(readThrough(fd), {stack(8, 2.5)});
        QVERIFY(across.on.isEmpty());
        QCOMPARE(across.elsewhere, 1);
    }

    void aPointAndAnOpenLineAreTheirOwnForms() {
        const SharedFd fd =
            structures({{{"POINT", decimals({4, 3, 0}), "1", {}},
                         {"OPEN_PLANAR", decimals({0, 0, 0, 4, 3, 0, 8, 3, 0}), "3", {}}}},
                       {"Marker"});
        const QList<DrawnShape> shapes =
            placeDrawing(readThrough(fd), {stack(6, 3)}).on.value({100, 0});
        QCOMPARE(shapes.size(), 2);
        QCOMPARE(shapes[0].form, DrawnPiece::Form::Points);
        QCOMPARE(shapes[0].lines[0][0], QPointF(2.5, 3.5));
        QCOMPARE(shapes[1].form, DrawnPiece::Form::Open);
    }

    void aContourHalfWayLiesOnBothNeighbours() {
        const SharedFd fd = structures(
            {{{"CLOSED_PLANAR", decimals({0, 0, 4.5, 4, 0, 4.5, 4, 4, 4.5}), "3", {}}}}, {"A"});
        const Drawing placed = placeDrawing(readThrough(fd), {stack(6, 3)});
        QCOMPARE(placed.on.size(), 2);
        QVERIFY(placed.on.contains({101, 0}) && placed.on.contains({102, 0}));
    }

    void echoesAtOnePlaceAllGetIt() {
        QList<PictureFacts> series = stack(4, 3);
        QList<PictureFacts> again = stack(4, 3);
        for (PictureFacts& facts : again) {
            facts.file += 50;
            facts.instance += QStringLiteral(".1");
        }
        series += again;
        const SharedFd fd = structures(
            {{{"CLOSED_PLANAR", decimals({0, 0, 3, 4, 0, 3, 4, 4, 3}), "3", {}}}}, {"A"});
        const Drawing placed = placeDrawing(readThrough(fd), {series});
        QCOMPARE(placed.on.size(), 2);
        QVERIFY(placed.on.contains({101, 0}) && placed.on.contains({151, 0}));
    }

    void lyingCountsAndBrokenNumbersCostOnlyTheirContour() {
        const SharedFd fd = structures(
            {{{"CLOSED_PLANAR", "0\\0\\nan\\4\\0\\3\\4\\4\\3", "3", {}},
              {"CLOSED_PLANAR", "0\\0\\1e400\\4\\0\\3\\4\\4\\3", "3", {}},
              {"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4", "3", {}}, // not a third number
              {"CLOSED_PLANAR", "zero", "3", {}},
              {"CLOSED_PLANAR", "", "900000000", {}},
              {"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4\\3", "900000000", {}}}}, // the count lies
            {"A"});
        const DrawingFile drawing = readThrough(fd);
        QCOMPARE(drawing.leftOut, 5);
        QCOMPARE(drawing.pieces.size(), 1);
        QCOMPARE(placeDrawing(drawing, {stack(6, 3)}).on.size(), 1);
    }

    void tenMillionPointsAreLeftOutAndSaid() {
        QByteArray data;
        data.reserve(60'000'000);
        for (int i = 0; i < 10'000'000; ++i)
            data += "1\\2\\3\\";
        data.chop(1);
        const SharedFd fd = structures({{{"CLOSED_PLANAR", data, "10000000", {}},
                                         {"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4\\3", "3", {}}}},
                                       {"A"});
        const DrawingFile drawing = readThrough(fd);
        QCOMPARE(drawing.leftOut, 1);
        QCOMPARE(drawing.pieces.size(), 1);
    }

    void manyContoursAreReadInLinearTime() {
        // Linked lists asked by number took minutes for this.
        QList<Contour> contours(60'000, {"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4\\3", "3", {}});
        const DrawingFile drawing = readThrough(structures({contours}, {"A"}));
        QCOMPARE(drawing.pieces.size(), 60'000);
        QCOMPARE(placeDrawing(drawing, {stack(6, 3)}).placed, 60'000);
    }

    void aReferenceToAPictureThatIsNotThereIsCounted() {
        const SharedFd fd = structures(
            {{{"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4\\3", "3", "6.6.6.6"}}}, {"A"}, "7.7.7");
        const Drawing placed = placeDrawing(readThrough(fd), {stack(6, 3)});
        QVERIFY(placed.on.isEmpty());
        QCOMPARE(placed.elsewhere, 1);
        QCOMPARE(placed.first.file, kNoFile);
    }

    void placesThatMakeNoSenseGetNothing() {
        QList<PictureFacts> series = stack(4, 3);
        series[0].places[0].spacingRowMm = 0;
        series[1].places[0].directions = {0, 0, 0, 0, 0, 0};
        series[2].places[0].position[2] = std::nan("");
        series[3].places.clear();
        const SharedFd fd =
            structures({{{"CLOSED_PLANAR", "0\\0\\3\\4\\0\\3\\4\\4\\3", "3", "1.2.3.4.1"}}}, {"A"});
        QVERIFY(placeDrawing(readThrough(fd), {series}).on.isEmpty());
    }

    // Saved views

    void aSavedViewBringsItsWindowTurnAreaAndShutter() {
        Writer w;
        w.raw(0x00080016, "UI", uid(kPr)).text(0x00080060, "CS", "PR");
        w.sequence(
            0x00081115,
            {Writer().sequence(0x00081140, {named("1.2.3.4.1"), named("1.2.3.4.2")}).bytes()});
        w.text(0x00181600, "CS", "RECTANGULAR\\CIRCULAR");
        w.text(0x00181602, "IS", "2").text(0x00181604, "IS", "9");
        w.text(0x00181606, "IS", "1").text(0x00181608, "IS", "8");
        w.text(0x00181610, "IS", "4\\5").text(0x00181612, "IS", "3");
        w.u16(0x00181622, 65535);
        w.sequence(0x00283110,
                   {Writer()
                        .sequence(0x00081140, {named("1.2.3.4.1")})
                        .text(0x00281050, "DS", "300")
                        .text(0x00281051, "DS", "1500")
                        .bytes(),
                    Writer().text(0x00281050, "DS", "40").text(0x00281051, "DS", "80").bytes()});
        w.text(0x00700041, "CS", "Y").u16(0x00700042, 90);
        w.sequence(0x0070005A, {Writer()
                                    .raw(0x00700052, "SL", longs({8, 2}))
                                    .raw(0x00700053, "SL", longs({3, 6}))
                                    .bytes()});
        w.text(0x00700080, "CS", "SAVED").text(0x00700081, "LO", "Bone view");
        w.text(0x20500020, "CS", "INVERSE");
        const Drawing placed = placeDrawing(readThrough(file(w, kPr)), {stack(4, 3)});
        QCOMPARE(placed.views.size(), 2);
        QCOMPARE(placed.first, (PictureRef{101, 0}));
        const SavedView one = placed.views.value({101, 0}), two = placed.views.value({102, 0});
        QCOMPARE(one.label, QStringLiteral("Bone view"));
        QCOMPARE(one.greys.window->centre, 300.0);
        QCOMPARE(two.greys.window->width, 80.0);
        QVERIFY(one.greys.inverse && one.flip && one.grey);
        QCOMPARE(one.turns, 1);
        QCOMPARE(one.area, QRectF(2, 1, 6, 5));
        QCOMPARE(one.shutters.size(), 2);
        QCOMPARE(one.shutters[0].boundingRect(), QRectF(1, 0, 8, 8));
        QCOMPARE(one.shutters[1].boundingRect().center(), QPointF(4.5, 3.5));
        QCOMPARE(one.shutterShade, 1.0);
    }

    void notesKeepTheirPlaceInBothUnits() {
        const auto graphic = [](const char* units, const char* type, const QList<double>& data,
                                const char* filled = "N") {
            return Writer()
                .text(0x00700005, "CS", units)
                .u16(0x00700020, 2)
                .u16(0x00700021, 9999) // the count is not believed
                .raw(0x00700022, "FL", floats(data))
                .text(0x00700023, "CS", type)
                .text(0x00700024, "CS", filled)
                .bytes();
        };
        const QByteArray text = Writer()
                                    .text(0x00700003, "CS", "DISPLAY")
                                    .text(0x00700004, "CS", "DISPLAY")
                                    .text(0x00700006, "ST", "Look here, Mrs Muster")
                                    .raw(0x00700010, "FL", floats({0, 0}))
                                    .raw(0x00700011, "FL", floats({0.5, 0.25}))
                                    .raw(0x00700014, "FL", floats({1, 1}))
                                    .text(0x00700015, "CS", "Y")
                                    .bytes();
        Writer w;
        w.raw(0x00080016, "UI", uid(kPr)).text(0x00080060, "CS", "PR");
        w.sequence(0x00081115, {Writer().sequence(0x00081140, {named("1.2.3.4.1")}).bytes()});
        w.sequence(
            0x00700001,
            {Writer()
                 .text(0x00700002, "CS", "LAYER1")
                 .sequence(0x00700008, {text})
                 .sequence(0x00700009, {graphic("PIXEL", "POLYLINE", {1, 1, 4, 1, 4, 5}),
                                        graphic("PIXEL", "CIRCLE", {5, 4, 7, 4}, "Y"),
                                        graphic("PIXEL", "ELLIPSE", {2, 4, 8, 4, 5, 2, 5, 6}),
                                        graphic("DISPLAY", "POINT", {0, 0}),
                                        graphic("PIXEL", "INTERPOLATED", {1, 1, 2, 3, 4, 1}),
                                        graphic("MATRIX", "POINT", {0, 0}),
                                        graphic("PIXEL", "SPIRAL", {0, 0, 1, 1}),
                                        graphic("PIXEL", "POLYLINE", {1, std::nan(""), 2, 2})})
                 .bytes()});
        w.text(0x00700041, "CS", "N").u16(0x00700042, 90);
        w.sequence(0x00700060, {Writer()
                                    .text(0x00700002, "CS", "LAYER1")
                                    .text(0x00700062, "IS", "1")
                                    .text(0x00700068, "LO", "Measurements")
                                    .bytes()});
        const DrawingFile drawing = readThrough(file(w, kPr));
        QCOMPARE(drawing.parts.size(), 1);
        QCOMPARE(drawing.parts[0].name, QStringLiteral("Measurements"));
        QCOMPARE(drawing.leftOut, 3);
        const QList<DrawnShape> shapes = placeDrawing(drawing, {stack(4, 3)}).on.value({101, 0});
        QCOMPARE(shapes.size(), 6);
        QCOMPARE(shapes[0].form, DrawnPiece::Form::Text);
        QCOMPARE(shapes[0].text, QStringLiteral("Look here, Mrs Muster"));
        // Turned by a quarter clockwise, the upper left of what is seen is the lower left pixel.
        QCOMPARE(shapes[0].lines[0][0], QPointF(0, 8));
        QCOMPARE(shapes[0].lines[1][0], QPointF(10, 0));
        QCOMPARE(shapes[1].form, DrawnPiece::Form::Open);
        QCOMPARE(shapes[1].lines[0].boundingRect(), QRectF(1, 1, 3, 4));
        QCOMPARE(shapes[2].form, DrawnPiece::Form::Area);
        const QRectF circle = shapes[2].lines[0].boundingRect();
        QVERIFY(std::abs(circle.width() - 4) < 0.02 && std::abs(circle.center().x() - 5) < 0.02);
        const QRectF oval = shapes[3].lines[0].boundingRect();
        QVERIFY(std::abs(oval.width() - 6) < 0.02 && std::abs(oval.height() - 4) < 0.02);
        QCOMPARE(shapes[4].lines[0][0], QPointF(0, 8));
        QVERIFY(shapes[5].lines[0].size() > 8);
    }

    void aTurnIsClockwiseBeforeTheFlip() {
        // (1, 0) is one to the right; turned clockwise it points down.
        QCOMPARE(turned(1, false).map(QPointF(1, 0)), QPointF(0, 1));
        QCOMPARE(turned(1, true).map(QPointF(0, 1)), QPointF(1, 0));
        QCOMPARE(turned(2, false).map(QPointF(1, 2)), QPointF(-1, -2));
        QCOMPARE(turned(3, false).map(QPointF(1, 0)), QPointF(0, -1));
        QCOMPARE(turned(-1, false), turned(3, false));
    }

    void greysOfASavedViewWin() {
        test::Picture picture;
        picture.rows = 1;
        picture.columns = 3;
        picture.photometric = "MONOCHROME1";
        picture.pixels = test::octets({0, 50, 100});
        const Result<Frame> frame = test::decode(picture.file());
        QVERIFY(frame);
        auto greys = std::make_shared<GreyTable>();
        greys->window = Window{50, 100, {}, Window::Function::LinearExact};
        ViewSettings settings;
        settings.greys = greys;
        // IDENTITY in the saved view: high is bright, whatever MONOCHROME1 says.
        QImage image = render(*frame, settings);
        QCOMPARE(int(image.constScanLine(0)[0]), 0);
        QCOMPARE(int(image.constScanLine(0)[1]), 128);
        QCOMPARE(int(image.constScanLine(0)[2]), 255);
        greys->inverse = true;
        image = render(*frame, settings);
        QCOMPARE(int(image.constScanLine(0)[0]), 255);
        greys->inverse = false;
        greys->presentationLut = LookupTable{0, 8, {255, 0, 255}, {}};
        image = render(*frame, settings);
        QCOMPARE(int(image.constScanLine(0)[0]), 255);
        QCOMPARE(int(image.constScanLine(0)[1]), 0);
        greys->presentationLut.reset();
        greys->voiLut = LookupTable{0, 8, QList<quint16>(101, 77), {}};
        image = render(*frame, settings);
        QCOMPARE(int(image.constScanLine(0)[2]), 77);
        // The person's own window goes before it.
        settings.window = Window{50, 100, {}, Window::Function::LinearExact};
        image = render(*frame, settings);
        QCOMPARE(int(image.constScanLine(0)[2]), 255);
    }

    // Bytes of a helper gone bad, and other files

    void damagedAnswersAreRefused() {
        SegFile seg;
        seg.masks = {block(2, 1, 3, 4)};
        seg.heights = {6};
        worker::Registry registry;
        image::registerServices(registry);
        struct Silent final : worker::Context {
            bool emitEvent(worker::Reply) override { return true; }
        } silent;
        const Result<worker::Reply> good = registry.handle(drawingRequest(seg.write()), silent);
        QVERIFY(good);
        for (qsizetype cut = 0; cut < good->body.size(); ++cut)
            QVERIFY(!drawingAnswer(worker::Reply{good->body.left(cut), {}}));
        for (qsizetype at = 0; at < good->body.size(); ++at) {
            worker::Reply bad = *good;
            bad.body[at] = char(0xFF);
            const Result<DrawingFile> drawing = drawingAnswer(bad);
            if (drawing)
                placeDrawing(*drawing, {stack(4, 3)}); // must not fall over
        }
    }

    void otherFilesAreRefused() {
        QVERIFY(!readDrawing(test::memory(test::slice({}))));
        QVERIFY(!readDrawing(test::memory("not a DICOM file at all, but long enough to look at")));
        QVERIFY(isDrawing(QLatin1String(kSeg)) && isDrawing(QLatin1String(kPr)));
        QVERIFY(!isDrawing(QStringLiteral("1.2.840.10008.5.1.4.1.1.2")));
    }

    void cutFilesDoNotFallOver() {
        SegFile seg;
        seg.masks = {block(2, 1, 3, 4), block(2, 1, 3, 4)};
        seg.heights = {6, 9};
        const QByteArray whole = *seg.write().read(0, 1 << 20);
        for (qsizetype cut = 132; cut < whole.size(); cut += 7)
            (void)readDrawing(test::memory(whole.left(cut)));
    }

    // Real files

    void realSegmentationsLandOnTheirSlice_data() {
        QTest::addColumn<QString>("segmentation");
        QTest::addColumn<QString>("picture");
        const auto row = [](const char* name, const char* seg, const char* picture) {
            QTest::newRow(name) << QString::fromLatin1(seg) << QString::fromLatin1(picture);
        };
        row("one frame on a CT slice", "highdicom/seg_image_ct_binary_single_frame.dcm",
            "highdicom/ct_image.dcm");
        row("tiles of a slide", "highdicom/seg_image_sm_control.dcm",
            "highdicom/sm_image_control.dcm");
        row("tiles of a slide, labels", "highdicom/seg_image_sm_control_labelmap.dcm",
            "highdicom/sm_image_control.dcm");
    }
    void realSegmentationsLandOnTheirSlice() {
        QFETCH(QString, segmentation);
        QFETCH(QString, picture);
        if (!QFile::exists(dataRoot() + segmentation))
            QSKIP("../shared/data is not there");
        const Result<DrawingFile> drawing = readDrawing(test::onDisc(dataRoot() + segmentation));
        QVERIFY(drawing);
        QCOMPARE(drawing->leftOut, 0);
        const QList<PictureFacts> facts = factsOf({dataRoot() + picture});
        QCOMPARE(facts.size(), 1);
        const Drawing placed = placeDrawing(*drawing, {facts});
        QVERIFY2(!placed.on.isEmpty(), "lies on no frame of its own picture");
        for (auto it = placed.on.cbegin(); it != placed.on.cend(); ++it) {
            const QRectF at = boundsOn(placed, it.key().file, it.key().frame);
            QVERIFY(
                QRectF(-0.01, -0.01, facts[0].columns + 0.02, facts[0].rows + 0.02).contains(at));
        }
    }

    void encodingsOfOneSegmentationSayTheSame() {
        if (!QFile::exists(dataRoot() + QStringLiteral("pydicom-data/liver.dcm")))
            QSKIP("../shared/data is not there");
        const auto read = [](const char* name) {
            return readDrawing(
                test::onDisc(dataRoot() + QStringLiteral("pydicom-data/") + QLatin1String(name)));
        };
        const Result<DrawingFile> plain = read("liver.dcm");
        QVERIFY(plain);
        QVERIFY(!plain->pieces.isEmpty());
        for (const char* name : {"liver_rle.dcm", "liver_expb.dcm", "liver_deflate.dcm"}) {
            const Result<DrawingFile> other = read(name);
            QVERIFY2(other, name);
            QCOMPARE(other->pieces.size(), plain->pieces.size());
            for (qsizetype i = 0; i < plain->pieces.size(); ++i) {
                QCOMPARE(other->pieces[i].lines.size(), plain->pieces[i].lines.size());
                for (qsizetype k = 0; k < plain->pieces[i].lines.size(); ++k)
                    QCOMPARE(other->pieces[i].lines[k].size(), plain->pieces[i].lines[k].size());
            }
        }
    }

    void everyRealDrawingCanBeRead() {
        QDirIterator files(dataRoot(), QDir::Files, QDirIterator::Subdirectories);
        int drawings = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            if (files.fileInfo().size() > 20'000'000)
                continue;
            const SharedFd fd = test::onDisc(path);
            const Result<QByteArray> start = fd.read(0, 256);
            if (!start || start->mid(128, 4) != "DICM")
                continue;
            const Result<DrawingFile> drawing = readDrawing(fd);
            if (!drawing)
                continue;
            ++drawings;
            (void)placeDrawing(*drawing, {factsOf({path})});
        }
        if (drawings == 0)
            QSKIP("../shared/data is not there");
        QVERIFY(drawings >= 20);
    }

    void aRealStructureSetAndASavedViewAreUnderstood() {
        const QString rt = dataRoot() + QStringLiteral("pydicom/test_files/rtstruct.dcm");
        const QString pr = dataRoot() + QStringLiteral("orthanc-tests/HierarchicalAnonymization/"
                                                       "2019-03-28/PR000000.dcm");
        if (!QFile::exists(rt) || !QFile::exists(pr))
            QSKIP("../shared/data is not there");
        const Result<DrawingFile> structures = readDrawing(test::onDisc(rt));
        QVERIFY(structures);
        QCOMPARE(structures->parts.size(), 3);
        QCOMPARE(structures->parts[0].name, QStringLiteral("patient"));
        QCOMPARE(structures->pieces.size(), 5);
        QCOMPARE(structures->leftOut, 0);
        const Result<DrawingFile> saved = readDrawing(test::onDisc(pr));
        QVERIFY(saved);
        QCOMPARE(saved->view->label, QStringLiteral("hip"));
        QCOMPARE(saved->view->vois.size(), 1);
        QCOMPARE(saved->pieces.size(), 2);
        QVERIFY(saved->pieces[0].text.contains(QStringLiteral("119.58 cm²")));
    }
};

QTEST_APPLESS_MAIN(DrawnOverTest)
#include "tst_drawn_over.moc"
