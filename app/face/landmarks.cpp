// SPDX-License-Identifier: GPL-3.0-or-later
#include "face/landmarks.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace disclens::face {
namespace {

/// Reads a view in mm; a place is the mean of a small patch, so that noise and stripes count less.
class Relief {
  public:
    explicit Relief(const View& view)
        : m_view(view) {}

    std::optional<double> at(double right, double up) const {
        const int x = m_view.column(right), y = m_view.row(up);
        const int reach = std::max(1, int(std::lround(1.5 / m_view.pixelMm)));
        double sum = 0;
        int n = 0;
        for (int dy = -reach; dy <= reach; ++dy)
            for (int dx = -reach; dx <= reach; ++dx)
                if (m_view.has(x + dx, y + dy)) {
                    sum += double(m_view.at(x + dx, y + dy));
                    ++n;
                }
        const int all = (2 * reach + 1) * (2 * reach + 1);
        return 2 * n > all ? std::optional(sum / n) : std::nullopt;
    }
    /// Mean of both sides.
    std::optional<double> sides(double right, double up, double away) const {
        const auto a = at(right - away, up), b = at(right + away, up);
        return a && b ? std::optional((*a + *b) / 2) : std::nullopt;
    }
    double pixel() const { return m_view.pixelMm; }

  private:
    const View& m_view;
};

double median(std::vector<double>& values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Extent {
    double left = 0, right = 0, top = 0, bottom = 0;
    bool any = false;
};

Extent extentOf(const View& view) {
    Extent e{1e9, -1e9, -1e9, 1e9, false};
    for (int y = 0; y < view.height; ++y)
        for (int x = 0; x < view.width; ++x)
            if (view.has(x, y)) {
                e.any = true;
                e.left = std::min(e.left, view.right(x));
                e.right = std::max(e.right, view.right(x));
                e.top = std::max(e.top, view.up(y));
                e.bottom = std::min(e.bottom, view.up(y));
            }
    return e;
}

/// Width of what is seen in one row around a midline, mm.
double widthAt(const View& view, double midline, double up) {
    const int y = view.row(up), m = view.column(midline);
    int a = m, b = m;
    if (!view.has(m, y))
        return 0;
    while (view.has(a - 1, y))
        --a;
    while (view.has(b + 1, y))
        ++b;
    return (b - a + 1) * view.pixelMm;
}

/// Heads of children are smaller: the width of the skull tells, 150 mm for a grown-up.
double scaleOf(const View& view, const Extent& e, double midline) {
    double best = 0;
    for (double up = e.top - 30; up > std::max(e.top - 110, e.bottom); up -= 4)
        best = std::max(best, widthAt(view, midline, up));
    return best < 80 ? 1 : std::clamp(best / 152, 0.65, 1.1);
}

double roughness(const Relief& r, double right, double up, double k) {
    std::vector<double> values;
    for (double dy = -25 * k; dy <= 45 * k; dy += 3)
        for (double dx = -36 * k; dx <= 36 * k; dx += 3) {
            const auto c = r.at(right + dx, up + dy), a = r.at(right + dx - 4, up + dy),
                       b = r.at(right + dx + 4, up + dy), d = r.at(right + dx, up + dy - 4),
                       e = r.at(right + dx, up + dy + 4);
            if (a && b && c && d && e)
                values.push_back(std::abs(*c - (*a + *b + *d + *e) / 4));
        }
    return median(values);
}

/// Share of the front that lies within 0.8 mm of one plane, by least squares around the nose.
double flatness(const Relief& r, double right, double up, double k) {
    double s[3][4] = {};
    struct Point {
        double x, y, d;
    };
    std::vector<Point> points;
    for (double dy = -30 * k; dy <= 40 * k; dy += 4)
        for (double dx = -32 * k; dx <= 32 * k; dx += 4)
            if (const auto d = r.at(right + dx, up + dy))
                points.push_back({dx, dy, *d});
    if (points.size() < 60)
        return 0;
    for (const Point& p : points) {
        const double v[4] = {p.x, p.y, 1, p.d};
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 4; ++j)
                s[i][j] += v[i] * v[j];
    }
    for (int i = 0; i < 3; ++i) {
        if (std::abs(s[i][i]) < 1e-9)
            return 0;
        for (int row = 0; row < 3; ++row) {
            if (row == i)
                continue;
            const double f = s[row][i] / s[i][i];
            for (int j = 0; j < 4; ++j)
                s[row][j] -= f * s[i][j];
        }
    }
    const double a = s[0][3] / s[0][0], b = s[1][3] / s[1][1], c = s[2][3] / s[2][2];
    int in = 0;
    for (const Point& p : points)
        in += std::abs(p.d - a * p.x - b * p.y - c) < 0.8 ? 1 : 0;
    return double(in) / double(points.size());
}

/// Eyes: a nose root between two hollows, under brows. Fills bridge and sockets at the best row.
bool eyesAround(const Relief& r, double right, double fromUp, double toUp, double k, Landmarks& out,
                double* row = nullptr) {
    bool found = false;
    double best = 0;
    for (double up = fromUp; up <= toUp; up += 2) {
        const auto mid = r.at(right, up);
        const auto inner = r.sides(right, up, 18 * k);
        if (!mid || !inner)
            continue;
        const double bridge = *mid - *inner;
        double sockets[2] = {0, 0};
        bool both = true;
        for (int side = 0; side < 2; ++side) {
            const double x = right + (side == 0 ? -30 : 30) * k;
            const auto eye = r.at(x, up);
            double brow = -1e9;
            for (double u = 12 * k; u <= 32 * k; u += 3)
                if (const auto d = r.at(x, up + u))
                    brow = std::max(brow, *d);
            if (!eye || brow < -1e8) {
                both = false;
                break;
            }
            sockets[side] = brow - *eye;
            // An empty orbit of a skull is 30-50 mm deep.
            for (double u = -9 * k; u <= 9 * k; u += 4.5 * k)
                for (double away = -8 * k; away <= 8 * k; away += 4 * k)
                    if (const auto d = r.at(x + away, up + u); d && brow - *d > 27)
                        both = false;
        }
        if (!both)
            continue;
        const double shallow = std::min(sockets[0], sockets[1]),
                     deep = std::max(sockets[0], sockets[1]);
        if (bridge < 5 * k || bridge > 32 || shallow < 0.8 * k || deep > 21)
            continue;
        const double value = bridge + 2 * std::min(shallow, 8.0);
        if (value > best) {
            best = value;
            out.bridgeMm = bridge;
            out.socketMm = shallow;
            if (row)
                *row = up;
            found = true;
        }
    }
    return found;
}

} // namespace

double asymmetry(const View& view, double& midlineMm) {
    const Extent e = extentOf(view);
    if (!e.any)
        return 20;
    double best = 20;
    const int step = std::max(1, int(std::lround(4 / view.pixelMm)));
    const int from = view.column(e.left) + 8 * step, to = view.column(e.right) - 8 * step;
    for (int c = from; c <= to; ++c) {
        double cost = 0;
        int n = 0;
        for (int y = 0; y < view.height; y += step)
            for (int dx = step; dx < 17 * step; dx += step) {
                const bool a = view.has(c - dx, y), b = view.has(c + dx, y);
                if (!a && !b)
                    continue;
                ++n;
                cost += a && b ? std::min(15.0, std::abs(double(view.at(c - dx, y)) -
                                                         double(view.at(c + dx, y))))
                               : 15.0;
            }
        if (n > 100 && cost / n < best) {
            best = cost / n;
            midlineMm = view.right(c);
        }
    }
    return best;
}

double largestPlane(const View& view, double scale) {
    const Extent e = extentOf(view);
    if (!e.any)
        return 0;
    struct Spot {
        float n[3];
        float offset;
    };
    std::vector<Spot> spots;
    std::unordered_map<quint64, int> cells;
    const auto cellOf = [](const Spot& s) {
        const auto bin = [](double v, double width) {
            return quint64(std::lround(v / width)) + 5000;
        };
        return bin(double(s.n[0]), 0.1) << 40 | bin(double(s.n[1]), 0.1) << 20 |
               bin(double(s.offset), 2);
    };
    const double middle = (e.left + e.right) / 2;
    for (int y = view.row(e.top - 60 * scale); y < view.height; ++y)
        for (int x = 0; x < view.width; ++x) {
            if (!view.has(x, y) || std::abs(view.right(x) - middle) > 65 * scale ||
                view.up(y) < e.top - 230 * scale)
                continue;
            const std::size_t at = std::size_t(y) * std::size_t(view.width) + std::size_t(x);
            const float* n = view.normals.data() + at * 3;
            const float l = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
            if (!(l > 0) || n[2] < 0.5F * l)
                continue;
            Spot s{{n[0] / l, n[1] / l, n[2] / l}, 0};
            s.offset = s.n[0] * float(view.right(x)) + s.n[1] * float(view.up(y)) +
                       s.n[2] * view.depth[at];
            spots.push_back(s);
            ++cells[cellOf(s)];
        }
    int most = 0;
    quint64 which = 0;
    for (const auto& [cell, count] : cells)
        if (count > most) {
            most = count;
            which = cell;
        }
    // The plane of that cell, then all that lies in it.
    double mean[4] = {};
    int n = 0;
    for (const Spot& s : spots)
        if (cellOf(s) == which) {
            for (int i = 0; i < 3; ++i)
                mean[i] += double(s.n[i]);
            mean[3] += double(s.offset);
            ++n;
        }
    if (n == 0)
        return 0;
    for (double& v : mean)
        v /= n;
    double area = 0;
    for (const Spot& s : spots) {
        const double along =
            double(s.n[0]) * mean[0] + double(s.n[1]) * mean[1] + double(s.n[2]) * mean[2];
        if (along > std::cos(6 * M_PI / 180) && std::abs(double(s.offset) - mean[3]) < 2.5)
            area += view.pixelMm * view.pixelMm / double(s.n[2]);
    }
    return area;
}

Landmarks landmarksAt(const View& view, double tipRight, double tipUp, double k) {
    const Relief r(view);
    Landmarks out;
    out.tipRight = tipRight;
    out.tipUp = tipUp;
    out.scale = k;
    const auto tip = r.at(tipRight, tipUp);
    if (!tip)
        return out;
    const auto cheeks = r.sides(tipRight, tipUp, 25 * k);
    if (cheeks)
        out.noseMm = *tip - *cheeks;
    // Above: the root of the nose lies behind its tip. Below: so does the upper lip.
    double root = 1e9, lip = 1e9;
    for (double u = 18 * k; u <= 52 * k; u += 2)
        if (const auto d = r.at(tipRight, tipUp + u))
            root = std::min(root, *d);
    for (double u = 8 * k; u <= 22 * k; u += 2)
        if (const auto d = r.at(tipRight, tipUp - u))
            lip = std::min(lip, *d);
    const bool rootSeen = root < 1e8, lipSeen = lip < 1e8;

    // Cheeks against the line from the forehead to the jaw, at 32 mm from the midline. A face that
    // was cut out is a hollow there.
    const auto brow = r.sides(tipRight, tipUp + 66 * k, 32 * k),
               jaw = r.sides(tipRight, tipUp - 45 * k, 32 * k),
               mid = r.sides(tipRight, tipUp, 32 * k);
    const auto outer = r.sides(tipRight, tipUp, 50 * k);
    if (brow && jaw && mid)
        out.cheekDipMm = (*brow * 45 + *jaw * 66) / 111 - *mid;
    if (mid && outer)
        out.cheekDipMm = std::max(out.cheekDipMm, *outer - *mid);
    out.roughMm = roughness(r, tipRight, tipUp, k);
    out.flatShare = flatness(r, tipRight, tipUp, k);

    const bool hollow = out.cheekDipMm > 9 || out.roughMm > 0.85;
    out.nose = cheeks && out.noseMm > 11 * k && out.noseMm < 50 && (rootSeen || lipSeen) &&
               (!rootSeen || *tip - root > 5 * k) && (!lipSeen || *tip - lip > 2.5 * k) && !hollow;
    out.eyes = !hollow && eyesAround(r, tipRight, tipUp + 20 * k, tipUp + 58 * k, k, out);
    if (!out.eyes && !hollow && !r.at(tipRight, tipUp - 8 * k)) {
        // What ends right below may be the root of the nose and not its tip.
        double row = 0;
        Landmarks ending = out;
        if (eyesAround(r, tipRight, tipUp - 6 * k, tipUp + 20 * k, k, ending, &row) &&
            ending.socketMm > 2.5) {
            out.eyes = true;
            out.bridgeMm = ending.bridgeMm;
            out.socketMm = ending.socketMm;
            out.nose = false;
        }
    }
    // Mouth: skin from under the nose to below the lips, as far in front as the cheeks. How far is
    // measured in the patient, so that a nod does not change it. Skin goes on without a step; where
    // the scan ends in the upper lip the view falls to what lies deep behind it. An open mouth is a
    // gap with a lower lip after it.
    if (out.nose) {
        int seen = 0, wanted = 0;
        double farthest = 0, lastUp = 0, last = 0;
        bool ended = false;
        for (double u = 14 * k; u <= 52 * k && farthest < 46 * k; u += 3) {
            const auto middle = r.at(tipRight, tipUp - u);
            const bool first = lastUp == 0;
            const bool goesOn =
                middle && (first || std::abs(*middle - last) <= 5 + 0.6 * (u - lastUp - 3));
            if (goesOn && !ended) {
                farthest = std::max(farthest, std::hypot(u, *tip - *middle));
                last = *middle;
                lastUp = u;
            } else if (!first && u - lastUp > 20 * k) {
                ended = true;
            }
            for (const double away : {0.0, -14.0, 14.0}) {
                ++wanted;
                const auto d = r.at(tipRight + away * k, tipUp - u);
                const auto side = r.sides(tipRight, tipUp - u, 30 * k);
                seen += d && (!side || *d - *side > -4) && *tip - *d > -6 && *tip - *d < 45 ? 1 : 0;
            }
        }
        out.mouth = farthest >= 46 * k && seen >= wanted * 9 / 10;
        const auto chin = r.at(tipRight, tipUp - 66 * k),
                   chinSides = r.sides(tipRight, tipUp - 66 * k, 24 * k);
        out.chin = out.mouth && chin && chinSides && *chin - *chinSides > 1.5 && *tip - *chin < 55;
    }
    {
        int seen = 0;
        for (const double u : {68.0, 76.0, 84.0})
            for (const double away : {-20.0, 0.0, 20.0})
                seen += r.at(tipRight + away * k, tipUp + u * k) ? 1 : 0;
        out.forehead = seen >= 7 && (out.nose || out.eyes);
    }
    out.reachesNose = r.at(tipRight, tipUp).has_value();
    if (out.nose)
        out.fit += 2 + std::min(1.0, out.noseMm / 25);
    if (out.eyes)
        out.fit += 1 + std::min(1.0, out.socketMm / 6);
    if (out.mouth)
        out.fit += 0.7;
    if (out.chin)
        out.fit += 0.3;
    return out;
}

Landmarks findLandmarks(const View& view) {
    const Extent e = extentOf(view);
    Landmarks best;
    if (!e.any)
        return best;
    double midline = (e.left + e.right) / 2;
    best.asymmetryMm = asymmetry(view, midline);
    const double k = scaleOf(view, e, midline);
    best.scale = k;
    const Relief r(view);
    const double asymmetryMm = best.asymmetryMm;

    // The nose: what stands out most from the cheeks beside it.
    struct Candidate {
        double out, right, up;
    };
    std::vector<Candidate> candidates;
    for (double up = e.top; up >= e.bottom; up -= 3)
        for (double dx = -24; dx <= 24; dx += 3) {
            const auto d = r.at(midline + dx, up);
            const auto s = r.sides(midline + dx, up, 25 * k);
            if (d && s && *d - *s > 10 * k)
                candidates.push_back({*d - *s, midline + dx, up});
        }
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.out > b.out; });
    std::vector<Candidate> apart;
    for (const Candidate& c : candidates) {
        const bool near = std::any_of(apart.begin(), apart.end(), [&](const Candidate& other) {
            return std::hypot(other.right - c.right, other.up - c.up) < 7;
        });
        if (!near)
            apart.push_back(c);
        if (apart.size() >= 12)
            break;
    }
    for (const Candidate& c : apart) {
        // The tip is the foremost point nearby.
        double right = c.right, up = c.up, most = -1e9;
        for (double dy = -9; dy <= 9; dy += 1.5)
            for (double dx = -6; dx <= 6; dx += 1.5)
                if (const auto d = r.at(c.right + dx, c.up + dy); d && *d > most) {
                    most = *d;
                    right = c.right + dx;
                    up = c.up + dy;
                }
        Landmarks found = landmarksAt(view, right, up, k);
        if (found.fit > best.fit || (best.fit <= 0 && best.noseMm < found.noseMm))
            best = found;
    }
    best.asymmetryMm = asymmetryMm;
    if (best.nose)
        return best;

    // No nose: a head cut above its tip can still show the eyes, at the lower end of what is seen.
    for (double dx = -24; dx <= 24; dx += 3) {
        double end = e.bottom;
        for (double up = e.top; up > e.bottom; up -= 2)
            if (r.at(midline + dx, up) && !r.at(midline + dx, up - 4)) {
                end = up;
                break;
            }
        Landmarks found;
        double row = 0;
        if (!eyesAround(r, midline + dx, end + 2, end + 44 * k, k, found, &row))
            continue;
        if (found.socketMm < 2.5 || e.top - row < 70 * k)
            continue;
        found.scale = k;
        found.tipRight = midline + dx;
        found.tipUp = row;
        found.eyes = true;
        found.roughMm = roughness(r, found.tipRight, row + 20 * k, k);
        found.flatShare = flatness(r, found.tipRight, row + 10 * k, k);
        found.forehead = r.at(found.tipRight, row + 40 * k).has_value();
        found.asymmetryMm = asymmetryMm;
        found.fit = found.roughMm > 0.85 ? 0 : 1 + std::min(1.0, found.socketMm / 6);
        if (found.fit > best.fit)
            best = found;
    }
    return best;
}

} // namespace disclens::face
