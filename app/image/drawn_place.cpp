// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings on pictures: by name, and by where both lie in the patient.
#include "image/drawn_over.h"
#include "image/vector3.h"

#include <QMultiHash>
#include <QSet>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace disclens::image {

namespace {

/// Slices of one series that lie parallel.
struct Stack {
    QString frameOfReference;
    Vec3 normal{};
    struct Slice {
        double height = 0; ///< along the normal, mm
        PictureRef picture;
        DrawnPlane plane;
    };
    QList<Slice> slices; ///< by height
    double half = 0;     ///< half of a slice, mm
};

/// A file of the disc, by its SOP Instance UID.
struct Picture {
    const PictureFacts* facts = nullptr;
    QList<std::optional<DrawnPlane>> planes; ///< one a frame, or one for all
    const std::optional<DrawnPlane>& plane(int frame) const {
        return planes[planes.size() == 1 ? 0 : qMin<qsizetype>(frame, planes.size() - 1)];
    }
};

/// Points are tested against slices at most this often, so that no file keeps us for minutes.
constexpr qint64 kMostTests = 400'000'000;
constexpr double kLeastHalfMm = 0.05;
constexpr double kHalfUnknownMm = 0.75;

bool isSegmentation(const PictureFacts& facts) {
    return facts.sopClass == u"1.2.840.10008.5.1.4.1.1.66.4" ||
           facts.sopClass == u"1.2.840.10008.5.1.4.1.1.66.7";
}

QPointF onPlane(const DrawnPlane& plane, const Vec3& point) {
    const Vec3 from = point - plane.position;
    return {dot(from, plane.along) / plane.spacingColumnMm + 0.5,
            dot(from, plane.down) / plane.spacingRowMm + 0.5};
}

class Placer {
  public:
    Placer(const DrawingFile& drawing, const QList<QList<PictureFacts>>& bySeries)
        : m_drawing(drawing)
        , m_series(bySeries) {}

    Drawing run() {
        m_out.kind = m_drawing.kind;
        m_out.parts = m_drawing.parts;
        m_out.leftOut = m_drawing.leftOut;
        gather();
        if (m_drawing.view)
            placeView(*m_drawing.view);
        for (const DrawnPiece& piece : m_drawing.pieces) {
            if (m_points > kMostPlacedPoints || m_tests > kMostTests) {
                ++m_out.leftOut;
                continue;
            }
            place(piece) ? ++m_out.placed : ++m_out.elsewhere;
        }
        findFirst();
        return m_out;
    }

  private:
    void gather() {
        QSet<QString> named;
        for (const DrawnPiece& piece : m_drawing.pieces)
            for (const NamedPicture& one : piece.on)
                named.insert(one.instance);
        if (m_drawing.view)
            for (const NamedPicture& one : m_drawing.view->on)
                named.insert(one.instance);
        for (const QList<PictureFacts>& series : m_series) {
            QList<Stack> stacks;
            for (const PictureFacts& facts : series) {
                if (isSegmentation(facts) || facts.places.isEmpty())
                    continue;
                const bool sameFrame = !m_drawing.frameOfReference.isEmpty() &&
                                       facts.frameOfReference == m_drawing.frameOfReference;
                const bool isNamed = named.contains(facts.instance);
                if (!sameFrame && !isNamed)
                    continue;
                Picture picture;
                picture.facts = &facts;
                for (const PictureFacts::Place& place : facts.places)
                    picture.planes.append(DrawnPlane::of(place));
                if (sameFrame && m_drawing.kind != DrawingFile::Kind::View)
                    stack(picture, stacks);
                if (isNamed)
                    m_pictures.insert(facts.instance, picture);
            }
            for (Stack& one : stacks) {
                finish(one, series);
                m_stacks.append(std::move(one));
            }
        }
    }

    static void stack(const Picture& picture, QList<Stack>& stacks) {
        for (qsizetype frame = 0; frame < picture.planes.size(); ++frame) {
            const auto& plane = picture.planes[frame];
            if (!plane || frame >= picture.facts->frames)
                continue;
            const Vec3 normal = cross(plane->along, plane->down);
            const auto same = [&normal](const Stack& one) {
                return dot(one.normal, normal) > 0.9995; // 1.8 degrees
            };
            auto at = std::find_if(stacks.begin(), stacks.end(), same);
            if (at == stacks.end()) {
                if (stacks.size() >= 64)
                    continue; // planning pictures that go round; nothing is drawn on those
                stacks.append(Stack{picture.facts->frameOfReference, normal, {}, 0});
                at = stacks.end() - 1;
            }
            at->slices.append(
                {dot(plane->position, at->normal), {picture.facts->file, int(frame)}, *plane});
        }
    }

    static void finish(Stack& stack, const QList<PictureFacts>& series) {
        std::sort(stack.slices.begin(), stack.slices.end(),
                  [](const auto& a, const auto& b) { return a.height < b.height; });
        QList<double> steps;
        double thickness = 0;
        for (qsizetype i = 0; i < stack.slices.size(); ++i) {
            thickness = qMax(thickness, stack.slices[i].plane.thicknessMm);
            if (i > 0 && stack.slices[i].height - stack.slices[i - 1].height > 1e-3)
                steps.append(stack.slices[i].height - stack.slices[i - 1].height);
        }
        std::sort(steps.begin(), steps.end());
        const double step = steps.isEmpty() ? 0 : steps[steps.size() / 2];
        const double between = series.isEmpty() ? 0 : std::abs(series.first().betweenMm);
        const double whole = qMax(qMax(step, thickness), step > 0 ? 0.0 : between);
        stack.half = whole > 0 ? qMax(whole / 2, kLeastHalfMm) : kHalfUnknownMm;
    }

    /// The lines of a piece in the patient; empty when its place is not known.
    static QList<QList<Vec3>> inPatient(const DrawnPiece& piece) {
        QList<QList<Vec3>> lines;
        const bool grid = piece.units == DrawnPiece::Units::Grid;
        if (piece.units != DrawnPiece::Units::Patient && (!grid || !piece.plane))
            return lines;
        for (const QList<DrawnPoint>& from : piece.lines) {
            QList<Vec3> line;
            line.reserve(from.size());
            for (const DrawnPoint& p : from)
                line.append(grid ? piece.plane->toPatient(double(p.x), double(p.y))
                                 : Vec3{double(p.x), double(p.y), double(p.z)});
            lines.append(std::move(line));
        }
        return lines;
    }

    /// How far the points lie from a plane at most; stops when it is more than `most`.
    double farthest(const QList<QList<Vec3>>& lines, const Vec3& normal, double height,
                    double most) {
        double far = 0;
        for (const QList<Vec3>& line : lines)
            for (const Vec3& point : line) {
                ++m_tests;
                far = qMax(far, std::abs(dot(point, normal) - height));
                if (!(far <= most))
                    return far;
            }
        return far;
    }

    void put(const DrawnPiece& piece, const PictureRef& picture, QList<QPolygonF> lines) {
        for (const QPolygonF& line : std::as_const(lines))
            m_points += line.size();
        m_out.on[picture].append(
            {piece.form, piece.part, piece.unsure, piece.text, std::move(lines)});
    }

    void putOnPlane(const DrawnPiece& piece, const QList<QList<Vec3>>& patient,
                    const DrawnPlane& plane, const PictureRef& picture) {
        QList<QPolygonF> lines;
        for (const QList<Vec3>& from : patient) {
            QPolygonF line;
            line.reserve(from.size());
            for (const Vec3& point : from)
                line.append(onPlane(plane, point));
            lines.append(std::move(line));
        }
        put(piece, picture, std::move(lines));
    }

    bool place(const DrawnPiece& piece) {
        const QList<QList<Vec3>> patient = inPatient(piece);
        QSet<PictureRef> done;
        for (const NamedPicture& named : piece.on) {
            const auto [begin, end] = m_pictures.equal_range(named.instance);
            for (auto it = begin; it != end; ++it) {
                const int frames = it->facts->frames;
                const int from = named.frame > 0 ? named.frame - 1 : 0;
                const int to = named.frame > 0 ? named.frame : frames;
                for (int frame = from; frame < qMin(to, frames); ++frame) {
                    const PictureRef picture{it->facts->file, frame};
                    if (m_points > kMostPlacedPoints || m_tests > kMostTests)
                        return !done.isEmpty();
                    if (!done.contains(picture) && placeNamed(piece, patient, *it, picture))
                        done.insert(picture);
                }
            }
        }
        if (!patient.isEmpty())
            for (const Stack& stack : std::as_const(m_stacks))
                placeInStack(piece, patient, stack, done);
        return !done.isEmpty();
    }

    bool placeNamed(const DrawnPiece& piece, const QList<QList<Vec3>>& patient,
                    const Picture& named, const PictureRef& picture) {
        const PictureFacts& facts = *named.facts;
        const auto& plane = named.plane(picture.frame);
        switch (piece.units) {
        case DrawnPiece::Units::Patient:
        case DrawnPiece::Units::Grid:
            if (!patient.isEmpty() && plane) {
                const Vec3 normal = cross(plane->along, plane->down);
                const double half =
                    plane->thicknessMm > 0 ? plane->thicknessMm / 2 : kHalfUnknownMm;
                // Somewhat more than half a slice: that it is this picture is said.
                const double most = half * 1.2 + kLeastHalfMm;
                if (farthest(patient, normal, dot(plane->position, normal), most) > most)
                    return false;
                putOnPlane(piece, patient, *plane, picture);
                return true;
            }
            if (piece.units == DrawnPiece::Units::Patient || piece.columns != facts.columns ||
                piece.rows != facts.rows)
                return false;
            break;
        case DrawnPiece::Units::Pixel:
            break;
        case DrawnPiece::Units::Display: {
            const QTransform map = fromDisplay(picture, facts);
            QList<QPolygonF> lines;
            for (const QList<DrawnPoint>& line : piece.lines)
                lines.append(map.map(flat(line)));
            put(piece, picture, std::move(lines));
            return true;
        }
        }
        QList<QPolygonF> lines;
        for (const QList<DrawnPoint>& line : piece.lines)
            lines.append(flat(line));
        put(piece, picture, std::move(lines));
        return true;
    }

    static QPolygonF flat(const QList<DrawnPoint>& line) {
        QPolygonF out;
        out.reserve(line.size());
        for (const DrawnPoint& p : line)
            out.append(QPointF(double(p.x), double(p.y)));
        return out;
    }

    void placeInStack(const DrawnPiece& piece, const QList<QList<Vec3>>& patient,
                      const Stack& stack, QSet<PictureRef>& done) {
        const double height = dot(patient.first().first(), stack.normal);
        const auto& slices = stack.slices;
        const auto above = std::lower_bound(
            slices.begin(), slices.end(), height,
            [](const Stack::Slice& slice, double value) { return slice.height < value; });
        double nearest = stack.half * 2;
        if (above != slices.end())
            nearest = above->height - height;
        if (above != slices.begin())
            nearest = qMin(nearest, height - (above - 1)->height);
        if (nearest > stack.half + 1e-3 || m_tests > kMostTests || m_points > kMostPlacedPoints)
            return;
        // All slices that are as near: echoes, times, and both neighbours when it lies half-way.
        auto from = std::lower_bound(
            slices.begin(), slices.end(), height - nearest - 1e-3,
            [](const Stack::Slice& slice, double value) { return slice.height < value; });
        bool tested = false;
        for (; from != slices.end() && from->height <= height + nearest + 1e-3; ++from) {
            if (done.contains(from->picture))
                continue;
            const double most = stack.half + 1e-3;
            if (!tested && farthest(patient, stack.normal, from->height, most) > most)
                return;
            tested = true;
            done.insert(from->picture);
            putOnPlane(piece, patient, from->plane, from->picture);
        }
    }

    // Saved views

    static bool names(const QList<NamedPicture>& on, const QString& instance, int frame) {
        return on.isEmpty() || std::any_of(on.begin(), on.end(), [&](const NamedPicture& one) {
                   return one.instance == instance && (one.frame == 0 || one.frame == frame + 1);
               });
    }

    void placeView(const SavedViewFile& file) {
        for (const NamedPicture& named : file.on) {
            const auto [begin, end] = m_pictures.equal_range(named.instance);
            for (auto it = begin; it != end; ++it) {
                const int frames = it->facts->frames;
                const int to = named.frame > 0 ? named.frame : frames;
                for (int frame = named.frame > 0 ? named.frame - 1 : 0; frame < qMin(to, frames);
                     ++frame) {
                    if (m_out.views.size() >= 100'000)
                        return;
                    m_out.views.insert({it->facts->file, frame},
                                       viewOn(file, named.instance, frame, *it->facts));
                }
            }
        }
    }

    static SavedView viewOn(const SavedViewFile& file, const QString& instance, int frame,
                            const PictureFacts& facts) {
        SavedView view;
        view.label = file.label;
        view.turns = file.turns;
        view.flip = file.flip;
        view.grey = file.grey && !facts.colour;
        view.greys = file.greys;
        view.shutters = file.shutters;
        view.shutterShade = file.shutterShade;
        for (const SavedViewFile::Voi& voi : file.vois)
            if (names(voi.on, instance, frame)) {
                view.greys.window = voi.window;
                view.greys.voiLut = voi.table;
                break;
            }
        const QRectF all(0, 0, facts.columns, facts.rows);
        for (const SavedViewFile::Area& area : file.areas)
            if (names(area.on, instance, frame)) {
                view.area = area.area;
                break;
            }
        // "0\0" for the corner and the like are met; a view of nothing is none.
        if (!view.area.intersects(all) || view.area.contains(all))
            view.area = {};
        return view;
    }

    /// 0…1 of the displayed area, after turning → pixels of the picture (PS3.3 C.10.5.1.2).
    QTransform fromDisplay(const PictureRef& picture, const PictureFacts& facts) const {
        const SavedView view = m_out.views.value(picture);
        QRectF area = view.area;
        if (area.isEmpty())
            area = QRectF(0, 0, facts.columns, facts.rows);
        const QTransform turn = turned(view.turns, view.flip);
        const QRectF shown = turn.mapRect(area);
        return QTransform::fromScale(shown.width(), shown.height()) *
               QTransform::fromTranslate(shown.x(), shown.y()) * turn.inverted();
    }

    void findFirst() {
        QSet<PictureRef> any;
        for (auto it = m_out.on.cbegin(); it != m_out.on.cend(); ++it)
            any.insert(it.key());
        if (any.isEmpty())
            for (auto it = m_out.views.cbegin(); it != m_out.views.cend(); ++it)
                any.insert(it.key());
        if (any.isEmpty())
            return;
        // What is named goes before what only lies there too.
        for (const bool named : {true, false})
            for (const QList<PictureFacts>& series : m_series)
                for (const PictureFacts& facts : series) {
                    if (m_pictures.contains(facts.instance) != named)
                        continue;
                    for (int frame = 0; frame < facts.frames && frame < 1'000'000; ++frame)
                        if (any.contains({facts.file, frame})) {
                            m_out.first = {facts.file, frame};
                            return;
                        }
                }
    }

    const DrawingFile& m_drawing;
    const QList<QList<PictureFacts>>& m_series;
    Drawing m_out;
    QMultiHash<QString, Picture> m_pictures; ///< that the drawing names
    QList<Stack> m_stacks;
    qint64 m_points = 0, m_tests = 0;
};

} // namespace

QTransform turned(int quarterTurns, bool flip) {
    // On a screen y goes down, so a positive angle is clockwise.
    QTransform turn;
    switch (((quarterTurns % 4) + 4) % 4) {
    case 1:
        turn = QTransform(0, 1, -1, 0, 0, 0);
        break;
    case 2:
        turn = QTransform(-1, 0, 0, -1, 0, 0);
        break;
    case 3:
        turn = QTransform(0, -1, 1, 0, 0, 0);
        break;
    default:
        break;
    }
    return flip ? turn * QTransform(-1, 0, 0, 1, 0, 0) : turn;
}

std::optional<DrawnPlane> DrawnPlane::of(const PictureFacts::Place& place) {
    if (!place.hasPosition || !place.hasOrientation || !place.hasSpacing)
        return std::nullopt;
    DrawnPlane plane;
    const auto& d = place.directions;
    plane.position = place.position;
    plane.along = {d[0], d[1], d[2]};
    plane.down = {d[3], d[4], d[5]};
    plane.spacingColumnMm = place.spacingColumnMm;
    plane.spacingRowMm = place.spacingRowMm;
    plane.thicknessMm =
        std::isfinite(place.thicknessMm) && place.thicknessMm > 0 && place.thicknessMm < 1e4
            ? place.thicknessMm
            : 0;
    for (const double n : plane.position)
        if (!std::isfinite(n) || std::abs(n) > 1e7)
            return std::nullopt;
    const double a = length(plane.along), b = length(plane.down);
    // Compared so that a NaN is no direction either.
    if (!(std::abs(a - 1) < 0.05) || !(std::abs(b - 1) < 0.05) ||
        !(std::abs(dot(plane.along, plane.down)) < 0.05) || !(plane.spacingColumnMm > 1e-5) ||
        !(plane.spacingRowMm > 1e-5) || !(plane.spacingColumnMm < 1e4) ||
        !(plane.spacingRowMm < 1e4))
        return std::nullopt;
    plane.along = unit(plane.along);
    plane.down = unit(plane.down - plane.along * dot(plane.along, plane.down));
    return plane;
}

Vec3 DrawnPlane::toPatient(double x, double y) const {
    return position + along * ((x - 0.5) * spacingColumnMm) + down * ((y - 0.5) * spacingRowMm);
}

bool GreyTable::operator==(const GreyTable& other) const {
    const auto same = [](const std::optional<LookupTable>& a, const std::optional<LookupTable>& b) {
        return a.has_value() == b.has_value() &&
               (!a || (a->first == b->first && a->bits == b->bits && a->values == b->values));
    };
    const bool windows = window.has_value() == other.window.has_value() &&
                         (!window || (window->centre == other.window->centre &&
                                      window->width == other.window->width &&
                                      window->function == other.window->function));
    return windows && ownRescale == other.ownRescale && slope == other.slope &&
           intercept == other.intercept && inverse == other.inverse &&
           same(modalityLut, other.modalityLut) && same(voiLut, other.voiLut) &&
           same(presentationLut, other.presentationLut);
}

Drawing placeDrawing(const DrawingFile& drawing, const QList<QList<PictureFacts>>& bySeries) {
    return Placer(drawing, bySeries).run();
}

} // namespace disclens::image
