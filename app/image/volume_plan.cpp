// SPDX-License-Identifier: GPL-3.0-or-later
// Which frames of a series make one volume, and how it lies.
#include "image/vector3.h"
#include "image/volume.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace disclens::image {
namespace {

/// No scanner makes more; a file may claim thousands of millions.
constexpr qint64 kMostFrames = 65'536;
constexpr int kMostSide = 16'384;
constexpr double kLeastSpacingMm = 0.01, kMostSpacingMm = 50;
constexpr double kSamePlaceMm = 0.02;

struct Item {
    SliceRef ref;
    double height = 0; ///< along the normal
    int number = 0;    ///< order in which they were made, as far as known
    double thickness = 0;
    std::array<QString, 6> apart;
};

/// Frames with equal size, directions and spacing.
struct Group {
    int rows = 0, columns = 0;
    Vec3 along{}, down{}, normal{};
    double spacingColumn = 0, spacingRow = 0;
    QString modality;
    QList<Item> items;
};

bool isSane(double spacing) {
    return std::isfinite(spacing) && spacing >= kLeastSpacingMm && spacing <= kMostSpacingMm;
}

/// Directions as unit vectors at right angles, when they nearly are; PS3.3 C.7.6.2.1.1 wants them
/// to be, files round them.
bool straighten(const std::array<double, 6>& in, Vec3& along, Vec3& down) {
    constexpr double kTolerance = 0.02;
    along = {in[0], in[1], in[2]};
    down = {in[3], in[4], in[5]};
    if (std::abs(length(along) - 1) > kTolerance || std::abs(length(down) - 1) > kTolerance ||
        std::abs(dot(along, down)) > kTolerance)
        return false;
    along = unit(along);
    down = unit(down - along * dot(along, down));
    return true;
}

class Planner {
  public:
    SeriesPlan run(const QList<PictureFacts>& pictures);

  private:
    void takeFile(const PictureFacts& picture);
    void put(const PictureFacts& picture, const PictureFacts::Place& place, SliceRef ref,
             int number);
    void planGroup(Group& group);
    void planStack(const Group& group, QList<Item> items, bool split);
    void refuse(const char* why, int frames = 1) { m_refused[QString::fromLatin1(why)] += frames; }

    QList<Group> m_groups;
    QHash<QString, int> m_refused; ///< frames by reason
    SeriesPlan m_plan;
};

void Planner::put(const PictureFacts& picture, const PictureFacts::Place& place, SliceRef ref,
                  int number) {
    if (!place.hasPosition || !place.hasOrientation)
        return refuse("no-place");
    if (!place.hasSpacing || !isSane(place.spacingColumnMm) || !isSane(place.spacingRowMm))
        return refuse("no-spacing");
    Vec3 along{}, down{};
    if (!straighten(place.directions, along, down))
        return refuse("bad-directions");
    for (const double coordinate : ref.position)
        if (std::abs(coordinate) > 1e5)
            return refuse("no-place");
    const Vec3 normal = cross(along, down);
    const auto same = [&](const Group& group) {
        constexpr double kSameDirection = 1 - 5e-4; // under 2 degrees
        return group.rows == picture.rows && group.columns == picture.columns &&
               dot(group.along, along) > kSameDirection && dot(group.down, down) > kSameDirection &&
               std::abs(group.spacingColumn - place.spacingColumnMm) < 0.01 * group.spacingColumn &&
               std::abs(group.spacingRow - place.spacingRowMm) < 0.01 * group.spacingRow;
    };
    auto group = std::find_if(m_groups.begin(), m_groups.end(), same);
    if (group == m_groups.end()) {
        if (m_groups.size() >= 256)
            return refuse("bad-directions"); // a fan of views, such as a rotating projection
        m_groups.append({picture.rows,
                         picture.columns,
                         along,
                         down,
                         normal,
                         place.spacingColumnMm,
                         place.spacingRowMm,
                         picture.modality,
                         {}});
        group = m_groups.end() - 1;
    }
    group->items.append(
        {ref, dot(ref.position, group->normal), number, place.thicknessMm, place.apart});
}

void Planner::takeFile(const PictureFacts& picture) {
    const int frames = picture.frames;
    if (picture.samples != 1 || picture.colour)
        return refuse("colour", frames);
    if (picture.mosaic)
        return refuse("mosaic", frames);
    if (picture.localiser)
        return refuse("localiser", frames);
    if (picture.derivedView || picture.oneBit)
        return refuse("no-place", frames);
    if (picture.rows < 1 || picture.columns < 1 || picture.rows > kMostSide ||
        picture.columns > kMostSide)
        return refuse("sizes", frames);
    if (picture.places.size() == 1 && frames > 1) {
        // One place for all frames: a stack along the normal, when the distance is told.
        const PictureFacts::Place& place = picture.places.first();
        Vec3 along{}, down{};
        if (!place.hasPosition || !place.hasOrientation)
            return refuse("no-place", frames);
        if (!straighten(place.directions, along, down))
            return refuse("bad-directions", frames);
        if (!isSane(std::abs(picture.betweenMm)))
            return refuse("no-spacing", frames);
        const Vec3 normal = cross(along, down);
        for (int i = 0; i < frames; ++i)
            put(picture, place,
                {picture.file, i, place.position + normal * (picture.betweenMm * i)}, i);
        return;
    }
    const int told = int(qMin<qsizetype>(picture.places.size(), frames));
    for (int i = 0; i < told; ++i)
        put(picture, picture.places[i], {picture.file, i, picture.places[i].position},
            frames > 1 ? i : picture.number);
    if (told < frames)
        refuse("no-place", frames - told);
}

/// True when no two of them lie at one place. Sorts.
bool arePlacesApart(QList<Item>& items) {
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return std::tuple(a.height, a.number) < std::tuple(b.height, b.number);
    });
    for (qsizetype i = 1; i < items.size(); ++i)
        if (items[i].height - items[i - 1].height < kSamePlaceMm)
            return false;
    return true;
}

void Planner::planGroup(Group& group) {
    // Only split by what is needed: an echo time may differ a little from slice to slice.
    QList<QList<Item>> stacks{group.items};
    bool split = false;
    for (std::size_t key = 0; key < 6; ++key) {
        QList<QList<Item>> next;
        for (QList<Item>& stack : stacks) {
            QHash<QString, QList<Item>> parts;
            if (!arePlacesApart(stack))
                for (const Item& item : stack)
                    parts[item.apart[key]].append(item);
            // A key that tells nearly every slice apart (a time of each) tells nothing.
            if (parts.size() < 2 || parts.size() > stack.size() / kFewestSlices) {
                next.append(stack);
                continue;
            }
            split = true;
            QStringList names = parts.keys();
            names.sort();
            for (const QString& name : names)
                next.append(parts.value(name));
        }
        stacks = next;
    }
    for (QList<Item>& stack : stacks) {
        if (arePlacesApart(stack)) {
            planStack(group, stack, split);
            continue;
        }
        // What is left at one place are repeats without a name, in the order in which they were
        // made. Few of them are copies; as many as there are places is a series in time, of which
        // the first is as good as any.
        QList<Item> firsts, rest;
        for (const Item& item : stack)
            (firsts.isEmpty() || item.height - firsts.last().height >= kSamePlaceMm ? firsts : rest)
                .append(item);
        m_plan.repeats += int((rest.size() + firsts.size() - 1) / firsts.size());
        m_plan.leftOut += int(rest.size());
        planStack(group, firsts, split);
        if (!m_plan.volumes.isEmpty() && !m_plan.volumes.last().notes.contains(u"duplicates"))
            m_plan.volumes.last().notes.append(QStringLiteral("duplicates"));
    }
}

double medianOf(QList<double> values) {
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// How far the stack leans: the line through the first pixels against the normal.
double tiltOf(const VolumePlan& plan) {
    const Vec3 whole = plan.slices.last().position - plan.slices.first().position;
    const double up = dot(whole, plan.normal), all = length(whole);
    return all > 0 ? std::acos(qBound(-1.0, std::abs(up) / all, 1.0)) * 180 / M_PI : 0;
}

void Planner::planStack(const Group& group, QList<Item> items, bool split) {
    QList<double> gaps;
    for (qsizetype i = 1; i < items.size(); ++i)
        gaps.append(items[i].height - items[i - 1].height);
    const double usual = medianOf(gaps);
    // Two regions of the body in one series.
    const double apart = std::max(8 * usual, 40.0);
    qsizetype start = 0;
    for (qsizetype i = 1; i <= items.size(); ++i) {
        if (i < items.size() && gaps[i - 1] <= apart)
            continue;
        const QList<Item> part = items.mid(start, i - start);
        start = i;
        if (part.size() < kFewestSlices) {
            refuse("few-slices", int(part.size()));
            continue;
        }
        VolumePlan plan;
        plan.modality = group.modality;
        plan.columns = group.columns;
        plan.rows = group.rows;
        plan.along = group.along;
        plan.down = group.down;
        plan.normal = group.normal;
        plan.spacingColumnMm = group.spacingColumn;
        plan.spacingRowMm = group.spacingRow;
        QList<double> inside;
        for (qsizetype k = 0; k < part.size(); ++k) {
            plan.slices.append(part[k].ref);
            if (k > 0)
                inside.append(part[k].height - part[k - 1].height);
            if (part[k].thickness > 0 && part[k].thickness < 100)
                plan.thicknessMm = part[k].thickness;
        }
        plan.distanceMm = medianOf(inside);
        plan.largestGapMm = *std::max_element(inside.begin(), inside.end());
        const double smallest = *std::min_element(inside.begin(), inside.end());
        plan.tiltDegrees = tiltOf(plan);
        const auto note = [&plan](const char* id) { plan.notes.append(QString::fromLatin1(id)); };
        if (split)
            note("split");
        if (plan.tiltDegrees > 1)
            note("tilt");
        if (plan.largestGapMm > 1.7 * plan.distanceMm)
            note("missing-slices");
        else if (plan.largestGapMm > 1.05 * smallest + 0.02)
            note("unequal");
        if (plan.thicknessMm > 1.05 * plan.distanceMm)
            note("overlap");
        const auto isAxis = [](const Vec3& v) {
            return std::abs(v[0]) > 0.996 || std::abs(v[1]) > 0.996 || std::abs(v[2]) > 0.996;
        };
        if (!isAxis(plan.normal) || !isAxis(plan.along))
            note("oblique");
        m_plan.volumes.append(plan);
    }
}

SeriesPlan Planner::run(const QList<PictureFacts>& pictures) {
    qint64 frames = 0;
    for (const PictureFacts& picture : pictures)
        frames += picture.frames;
    if (frames > kMostFrames) {
        m_plan.why = QStringLiteral("too-many");
        m_plan.leftOut = int(qMin<qint64>(frames, std::numeric_limits<int>::max()));
        return m_plan;
    }
    for (const PictureFacts& picture : pictures)
        takeFile(picture);
    for (Group& group : m_groups)
        planGroup(group);
    std::stable_sort(
        m_plan.volumes.begin(), m_plan.volumes.end(),
        [](const VolumePlan& a, const VolumePlan& b) { return a.slices.size() > b.slices.size(); });
    int most = 0;
    for (auto at = m_refused.begin(); at != m_refused.end(); ++at) {
        m_plan.leftOut += *at;
        if (*at > most || (*at == most && at.key() < m_plan.why)) {
            most = *at;
            m_plan.why = at.key();
        }
    }
    if (!m_plan.volumes.isEmpty())
        m_plan.why.clear();
    else if (m_plan.why.isEmpty())
        m_plan.why =
            pictures.isEmpty() ? QStringLiteral("no-picture") : QStringLiteral("one-place");
    // Many groups of one or two slices: sizes or places that do not fit together.
    if (m_plan.why == u"few-slices" && frames >= kFewestSlices && m_groups.size() > 1) {
        const bool sizes =
            std::any_of(m_groups.begin(), m_groups.end(), [this](const Group& group) {
                return group.rows != m_groups.first().rows ||
                       group.columns != m_groups.first().columns;
            });
        if (sizes)
            m_plan.why = QStringLiteral("sizes");
    }
    return m_plan;
}

} // namespace

Vec3 VolumePlan::detailMm() const {
    // Thick slices that overlap show no more than their thickness; a thickness that makes no sense
    // beside the distance is not believed.
    const double between =
        thicknessMm > distanceMm && thicknessMm < 4 * distanceMm ? thicknessMm : distanceMm;
    Vec3 out{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double a = std::abs(along[axis]), d = std::abs(down[axis]),
                     n = std::abs(normal[axis]);
        out[axis] = a >= d && a >= n ? spacingColumnMm : d >= n ? spacingRowMm : between;
    }
    return out;
}

SeriesPlan planVolumes(const QList<PictureFacts>& pictures) {
    return Planner().run(pictures);
}

} // namespace disclens::image
