// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry and a face finder, joined. Neither is enough alone: the finder sees a face in a head
// whose face was cut out, and misses one that ends at the lip.
#include "face/judge.h"

#include "face/finder.h"
#include "face/landmarks.h"
#include "face/softness.h"
#include "image/vector3.h"

#include <algorithm>
#include <cmath>

namespace disclens::face {
namespace {

using namespace image;

constexpr double kViewMm = 1.1;     ///< a face of 130 mm has 118 pixels; the finder needs 80
constexpr double kHeadTallMm = 300; ///< from the crown down, what can hold a whole face

/// One way to look at the head, and what was seen.
struct Look {
    Pose pose;
    View view;
    Landmarks marks;
    QRect box;
    double score = -9;
    bool agrees = false; ///< the finder's box lies around the nose
    double value = -9;
};

class Judge {
  public:
    Judge(const VolumeShape& shape, const float* samples, const std::function<bool()>& keepGoing)
        : m_shape(shape)
        , m_samples(samples)
        , m_sampler(shape, samples)
        , m_keepGoing(keepGoing) {}
    std::optional<Judged> run();

  private:
    bool stopped() const { return m_keepGoing && !m_keepGoing(); }
    void makeMeshes();
    void openEnds(Mesh& mesh) const;
    Pose upright(const Pose& base, double& asymmetryMm) const;
    Look look(const Pose& pose) const;
    bool lookAround(const Pose& base, Look& best);
    bool convinces(const Look& look) const;
    bool tryTurns(Look& best);
    double boneShare(const Look& look) const;
    bool isHeadLike(const View& view, double& tallMm) const;
    double rimShare(const View& front) const;
    void conclude(const Look& best);
    void countViews(const Look& best);
    void findOutline();

    const VolumeShape& m_shape;
    const float* m_samples;
    VolumeSampler m_sampler;
    const std::function<bool()>& m_keepGoing;
    Levels m_levels;
    std::optional<Body> m_body;
    Box m_box;
    Mesh m_fine, m_coarse;
    Pose m_straight; ///< by the file's own directions, left and right even
    Judged m_out;
};

/// Triangles at the end of the scan are no skin: a head cut at the lip ends there.
void Judge::openEnds(Mesh& mesh) const {
    std::vector<quint8> atEnd(std::size_t(mesh.pointCount()), 0);
    constexpr float kOutside = -1e30F;
    for (qsizetype i = 0; i < mesh.pointCount(); ++i) {
        const float* p = mesh.points.data() + i * 3;
        const float* n = mesh.normals.data() + i * 3;
        Vec3 beyond{};
        for (std::size_t k = 0; k < 3; ++k)
            beyond[k] = double(p[k]) + 2.5 * double(n[k]);
        float value = 0;
        m_sampler.line(beyond, {0, 0, 0}, 1, kOutside, &value);
        atEnd[std::size_t(i)] = value == kOutside ? 1 : 0;
    }
    std::vector<quint32> kept;
    kept.reserve(mesh.corners.size());
    for (std::size_t i = 0; i + 2 < mesh.corners.size(); i += 3)
        if (!atEnd[mesh.corners[i]] || !atEnd[mesh.corners[i + 1]] || !atEnd[mesh.corners[i + 2]])
            kept.insert(kept.end(), mesh.corners.begin() + std::ptrdiff_t(i),
                        mesh.corners.begin() + std::ptrdiff_t(i + 3));
    mesh.corners = std::move(kept);
}

void Judge::makeMeshes() {
    m_box = m_body->box;
    // Of a whole body only the head's end.
    if (m_box.high[2] - m_box.low[2] > kHeadTallMm + 30)
        m_box.low[2] = m_box.high[2] - kHeadTallMm;
    const double noise = m_levels.hounsfield ? 0.5 : 0.8;
    m_fine =
        skinSurface(m_shape, m_samples, m_levels, *m_body, m_box, 1.0, noise, qint64(16) << 20);
    m_coarse = skinSurface(m_shape, m_samples, m_levels, *m_body, m_box, 2.5, 1.0, qint64(6) << 20);
    openEnds(m_fine);
    openEnds(m_coarse);
}

/// Turns until left and right are most alike: shake and lean by turns, in shrinking steps.
Pose Judge::upright(const Pose& base, double& asymmetryMm) const {
    double shake = 0, lean = 0;
    const auto cost = [&](double s, double l) {
        const View view = render(m_coarse, base.turned(0, s, l), 2.5, 5);
        double midline = 0;
        // A turn needs a reason: flat cost leaves the head as it lies.
        return asymmetry(view, midline) + 0.004 * (std::abs(s) + std::abs(l));
    };
    double best = cost(0, 0);
    const auto refine = [&](double& angle, double reach, double step, bool isShake) {
        const double middle = angle;
        for (double a = middle - reach; a <= middle + reach + 1e-6; a += step) {
            if (std::abs(a - middle) < 1e-6)
                continue;
            const double c = isShake ? cost(a, lean) : cost(shake, a);
            if (c < best) {
                best = c;
                angle = a;
            }
        }
    };
    // A head that leans looks uneven whatever way it is turned, so that goes first.
    refine(lean, 32, 8, false);
    refine(shake, 32, 8, true);
    refine(lean, 12, 4, false);
    refine(shake, 8, 4, true);
    asymmetryMm = best;
    return base.turned(0, shake, lean);
}

Look Judge::look(const Pose& pose) const {
    Look out;
    out.pose = pose;
    out.view = render(m_fine, pose, kViewMm, 45);
    out.marks = findLandmarks(out.view);
    const QList<Hit> hits = Finder::instance().find(shaded(out.view), -0.6);
    for (const Hit& hit : hits) {
        const int x = out.view.column(out.marks.tipRight), y = out.view.row(out.marks.tipUp);
        const QRect middle = hit.box.adjusted(hit.box.width() / 4, hit.box.height() / 5,
                                              -hit.box.width() / 4, -hit.box.height() / 4);
        const bool agrees = (out.marks.nose || out.marks.eyes) && middle.contains(x, y);
        if (hit.score > out.score || (agrees && !out.agrees && hit.score > out.score - 0.3)) {
            out.score = hit.score;
            out.box = hit.box;
            out.agrees = agrees;
        }
    }
    out.value = out.marks.fit + (out.agrees ? 2 + std::clamp(out.score, -0.5, 1.5) : 0) -
                0.35 * std::max(0.0, out.marks.asymmetryMm - 3) -
                2 * std::max(0.0, out.marks.roughMm - 0.5);
    return out;
}

/// A face without doubt: shape and finder say the same.
bool Judge::convinces(const Look& look) const {
    const Landmarks& m = look.marks;
    return m.nose && m.eyes && look.agrees && look.score > 0.25 && m.roughMm < 0.75 &&
           m.asymmetryMm < 5.2;
}

bool Judge::lookAround(const Pose& base, Look& best) {
    double asymmetryMm = 0;
    const Pose straight = upright(base, asymmetryMm);
    if (base == Pose())
        m_straight = straight;
    for (const double nod : {0.0, -10.0, 10.0, -20.0, 20.0, -30.0, 30.0, -42.0, 42.0}) {
        if (stopped())
            return false;
        if (std::abs(nod) > 35 && convinces(best))
            break;
        Look one = look(straight.turned(nod, 0, 0));
        if (one.value > best.value)
            best = std::move(one);
    }
    return true;
}

/// The file's directions may be wrong, or the head may lie on its side: all quarter turns.
bool Judge::tryTurns(Look& best) {
    const Pose dicom;
    std::vector<Pose> turns;
    const auto axes = {Vec3{1, 0, 0},  Vec3{-1, 0, 0}, Vec3{0, 1, 0},
                       Vec3{0, -1, 0}, Vec3{0, 0, 1},  Vec3{0, 0, -1}};
    for (const Vec3& toward : axes)
        for (const Vec3& up : axes)
            if (dot(toward, up) == 0)
                turns.push_back({cross(up, toward), up, toward});
    struct Promise {
        double value;
        Pose pose;
    };
    std::vector<Promise> promises;
    for (const Pose& turn : turns) {
        if (turn == dicom)
            continue;
        double most = -9;
        for (const double nod : {0.0, -20.0, 20.0}) {
            if (stopped())
                return false;
            const View view = render(m_coarse, turn.turned(nod, 0, 0), 1.3, 40);
            const QList<Hit> hits = Finder::instance().find(shaded(view), -0.5);
            const Landmarks marks = findLandmarks(view);
            const double score = hits.isEmpty() ? -0.5 : hits.first().score;
            most = std::max(most, 2 * score + (marks.nose && marks.eyes ? marks.fit : 0) -
                                      0.3 * marks.asymmetryMm);
        }
        promises.push_back({most, turn});
    }
    std::sort(promises.begin(), promises.end(),
              [](const Promise& a, const Promise& b) { return a.value > b.value; });
    for (std::size_t i = 0; i < promises.size() && i < 4; ++i) {
        Look turned;
        if (!lookAround(promises[i].pose, turned))
            return false;
        // Against the file's own directions only what leaves no doubt counts.
        if (convinces(turned) && turned.value > best.value)
            best = std::move(turned);
        if (convinces(best))
            break;
    }
    return true;
}

/// Share of the middle of the face that has bone right under its surface. CT only.
double Judge::boneShare(const Look& look) const {
    int bone = 0, all = 0;
    const View& v = look.view;
    const double k = look.marks.scale;
    for (double dy = -20; dy <= 50; dy += 4)
        for (double dx = -36; dx <= 36; dx += 4) {
            const int x = v.column(look.marks.tipRight + dx * k),
                      y = v.row(look.marks.tipUp + dy * k);
            if (!v.has(x, y))
                continue;
            const float* n =
                v.normals.data() + (std::size_t(y) * std::size_t(v.width) + std::size_t(x)) * 3;
            const Pose& p = look.pose;
            const Vec3 at = p.right * v.right(x) + p.up * v.up(y) + p.toward * double(v.at(x, y));
            const Vec3 in =
                p.right * -double(n[0]) + p.up * -double(n[1]) + p.toward * -double(n[2]);
            float value[3] = {0, 0, 0};
            m_sampler.line(at + in * 1.5, in * 1.0, 3, -1000, value);
            ++all;
            bone += *std::max_element(value, value + 3) > 250 ? 1 : 0;
        }
    return all > 0 ? double(bone) / all : 0;
}

/// A round top of the width of a head. tallMm: from the crown to the lower end, or to the neck.
bool Judge::isHeadLike(const View& view, double& tallMm) const {
    int top = -1, bottom = -1;
    for (int y = 0; y < view.height; ++y)
        for (int x = 0; x < view.width; ++x)
            if (view.has(x, y)) {
                top = top < 0 ? y : top;
                bottom = y;
                break;
            }
    if (top < 0)
        return false;
    tallMm = (bottom - top) * view.pixelMm;
    const auto width = [&](double below) {
        const int y = top + int(below / view.pixelMm);
        if (y >= view.height)
            return 0.0;
        int first = -1, last = -1;
        for (int x = 0; x < view.width; ++x)
            if (view.has(x, y)) {
                first = first < 0 ? x : first;
                last = x;
            }
        return first < 0 ? 0.0 : (last - first) * view.pixelMm;
    };
    const double high = width(12), wide = std::max(width(60), width(std::min(80.0, tallMm * 0.8)));
    return wide > 95 && wide < 200 && high < 0.97 * wide;
}

/// Share of the front that is no skin because the scan ends there.
double Judge::rimShare(const View& front) const {
    int seen = 0, whole = 0;
    const Mesh closed =
        skinSurface(m_shape, m_samples, m_levels, *m_body, m_box, 4, 1.5, qint64(2) << 20);
    const View all = render(closed, Pose(), 4, 0);
    for (int y = 0; y < all.height; ++y)
        for (int x = 0; x < all.width; ++x) {
            if (!all.has(x, y))
                continue;
            ++whole;
            const int fx = front.column(all.right(x)), fy = front.row(all.up(y));
            seen += front.has(fx, fy) && std::abs(front.at(fx, fy) - all.at(x, y)) < 8 ? 1 : 0;
        }
    return whole > 0 ? 1 - double(seen) / whole : 1;
}

void Judge::findOutline() {
    const Vec3 size = m_body->box.high - m_body->box.low;
    const bool large = m_body->litres > 5.5 && std::max(size[0], size[1]) > 230;
    if (!large)
        return;
    const Mesh mesh = [this] {
        Mesh m = skinSurface(m_shape, m_samples, m_levels, *m_body, m_body->box, 4, 1.5,
                             qint64(4) << 20);
        openEnds(m);
        return m;
    }();
    m_box = m_body->box;
    // A heart or spine scan shows a piece from inside of the body: its front is the end of the
    // scan.
    m_out.verdict.bodyOutline = rimShare(render(mesh, Pose(), 4, 0)) < 0.5;
}

/// Nine small turns around the upright pose: how steadily the finder finds it.
void Judge::countViews(const Look& best) {
    Verdict& v = m_out.verdict;
    for (const double nod : {-8.0, 0.0, 8.0})
        for (const double shake : {-10.0, 0.0, 10.0}) {
            ++v.viewsTried;
            if (nod == 0 && shake == 0) {
                v.viewsFound += best.score > 0 && best.agrees ? 1 : 0;
                continue;
            }
            const View view = render(m_fine, best.pose.turned(nod, shake, 0), kViewMm, 45);
            const QList<Hit> hits = Finder::instance().find(shaded(view), 0);
            v.viewsFound += hits.isEmpty() ? 0 : 1;
        }
}

void Judge::conclude(const Look& best) {
    Verdict& v = m_out.verdict;
    const Landmarks& m = best.marks;
    v.finder = Finder::name();
    v.finderScore = best.score;
    v.fine = v.coarsestMm() <= kFineMm;
    double tall = 0;
    const bool headLike = isHeadLike(best.view, tall);
    // How far down the scan goes shows without a nod.
    const View straight = render(m_fine, m_straight, kViewMm, 5);
    isHeadLike(straight, tall);
    const double k = m.scale;
    countViews(best);

    const bool smooth = m.roughMm < 0.75, even = m.asymmetryMm < 5.2;
    const bool bone =
        m_levels.hounsfield && (m.nose || m.eyes || headLike) && boneShare(best) > 0.4;
    // Skin is nowhere flat over a hand's breadth; what a straight cut leaves is.
    const double planeMm2 = std::max(largestPlane(straight, k), largestPlane(best.view, k));
    const bool flat = m.flatShare > 0.5 || planeMm2 > 1800 * k * k;
    // The finder's word counts where the shape agrees; without it the shape has to be clear.
    const bool both = m.nose && m.eyes && smooth && even && !bone && !flat &&
                      ((best.agrees && best.score > -0.3) || (headLike && m.asymmetryMm < 4));
    const bool noseOnly =
        !both && m.nose && smooth && even && !bone && !flat && best.agrees && best.score > 0.2;
    const bool eyesOnly = !both && !noseOnly && m.eyes && !m.mouth && headLike && smooth &&
                          m.roughMm < 0.55 && m.asymmetryMm < 4.6 && !bone && m.flatShare < 0.25 &&
                          m.socketMm > 2.5 && m.bridgeMm > 7 * k;
    v.head = headLike || both || noseOnly;
    if (both || noseOnly || eyesOnly) {
        const auto add = [&v](bool there, Part part) {
            if (there)
                v.parts.append(part);
        };
        add(m.forehead, Part::Forehead);
        add(m.eyes, Part::Eyes);
        add(m.nose, Part::Nose);
        add(m.mouth, Part::Mouth);
        add(m.chin, Part::Chin);
        v.inView = m.eyes && m.nose && m.mouth ? InView::Full : InView::Partial;
        v.removed = false;
        if (!eyesOnly &&
            softness(m_sampler, m_levels, m_fine, best.view, best.pose, best.marks) < kBlurred) {
            v.removed = std::nullopt;
            v.removedHow = QStringLiteral("blur");
        }
        return;
    }
    v.inView = InView::None;
    if (!headLike) {
        v.removed = std::nullopt;
        return;
    }
    // Where the nose of this head would be there is something, and it is no face.
    const bool reaches = tall > 135 * k;
    if (bone) {
        v.removed = true;
        v.removedHow = QStringLiteral("bone");
    } else if (reaches && flat) {
        v.removed = true;
        v.removedHow = QStringLiteral("cut");
    } else if (reaches && (m.cheekDipMm > 9 || m.roughMm > 0.65 || m.asymmetryMm > 5.2)) {
        v.removed = true;
        v.removedHow = QStringLiteral("hollow");
    } else if (reaches) {
        v.removed = std::nullopt;
        if (best.score > 0) {
            v.assessed = false;
            v.why = QStringLiteral("cannot-tell");
        }
    } else {
        v.removed = false;
    }
}

std::optional<Judged> Judge::run() {
    Verdict& v = m_out.verdict;
    v.detailMm = m_shape.detailMm;
    v.notes = m_shape.notes;
    m_levels = measureLevels(m_shape, m_samples);
    m_body = findBody(m_shape, m_samples, m_levels);
    if (stopped())
        return std::nullopt;
    v.assessed = true;
    if (!m_body) {
        // Nothing of the size of a body part: a small sample, or noise.
        v.why = QStringLiteral("no-body");
        return m_out;
    }
    makeMeshes();
    if (m_fine.isEmpty() || stopped())
        return m_fine.isEmpty() ? std::optional(m_out) : std::nullopt;
    Look best;
    if (!lookAround(Pose(), best))
        return std::nullopt;
    const Vec3 size = m_body->box.high - m_body->box.low;
    const bool couldBeHead = size[0] < 330 && size[1] < 330 && size[2] < 330;
    if (!convinces(best) && couldBeHead && !tryTurns(best))
        return std::nullopt;
    conclude(best);
    if (v.inView != InView::None) {
        v.upright = best.pose;
        const View picture = render(m_fine, best.pose, 0.7, 45);
        m_out.front = shaded(picture);
        const QList<Hit> hits = Finder::instance().find(m_out.front, -0.3);
        if (!hits.isEmpty() && v.viewsFound > 0)
            m_out.box = hits.first().box;
    } else {
        m_out.front = shaded(render(m_fine, Pose(), 0.7, 45));
    }
    findOutline();
    return m_out;
}

} // namespace

std::optional<Judged> judgeVolume(const VolumeShape& shape, const float* samples,
                                  const std::function<bool()>& keepGoing) {
    return Judge(shape, samples, keepGoing).run();
}

} // namespace disclens::face
