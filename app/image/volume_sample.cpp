// SPDX-License-Identifier: GPL-3.0-or-later
// Any point of a volume.
#include "image/vector3.h"
#include "image/volume.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace disclens::image {

namespace {
constexpr double kRim = 1e-6; ///< rounding must not lose the outermost samples
}

void VolumeCovers::cover(int slice, const QRectF& pixels) {
    const int fx = std::max(1, m_making.columnsEach), fy = std::max(1, m_making.rowsEach);
    const auto sample = [](double pixel, int each) {
        return int(std::clamp(std::floor(pixel / each), -1e6, 1e6));
    };
    const QRect rect = QRect(QPoint(sample(pixels.left(), fx), sample(pixels.top(), fy)),
                             QPoint(sample(std::ceil(pixels.right()) - 1, fx),
                                    sample(std::ceil(pixels.bottom()) - 1, fy)))
                           .intersected(QRect(0, 0, m_columns, m_rows));
    if (rect.isEmpty())
        return;
    for (qsizetype z = 0; z < m_making.slices.size() && z < m_rects.size(); ++z) {
        const VolumeMaking::Slice& from = m_making.slices[z];
        if (slice < from.first || slice >= from.first + from.count)
            continue;
        m_rects[z].append(rect);
        m_any = true;
    }
}

void VolumeCovers::coverFrame(int slice) {
    cover(slice, QRectF(0, 0, double(m_columns) * m_making.columnsEach,
                        double(m_rows) * m_making.rowsEach));
}

bool VolumeCovers::isWhole() const {
    const QRect whole(0, 0, m_columns, m_rows);
    return !m_rects.isEmpty() &&
           std::all_of(m_rects.cbegin(), m_rects.cend(), [&whole](const QList<QRect>& rects) {
               return std::any_of(rects.cbegin(), rects.cend(),
                                  [&whole](const QRect& rect) { return rect.contains(whole); });
           });
}

VolumeSampler::VolumeSampler(const VolumeShape& shape, const float* samples)
    : m_shape(shape)
    , m_samples(samples) {
    QList<double> gaps;
    for (int z = 0; z < shape.slices; ++z) {
        m_heights.append(dot(shape.origins[z], shape.normal));
        if (z > 0)
            gaps.append(m_heights[z] - m_heights[z - 1]);
    }
    std::sort(gaps.begin(), gaps.end());
    m_largestStep = std::max(3 * gaps[gaps.size() / 2], 12.0);
    m_low = {1e30, 1e30, 1e30};
    m_high = {-1e30, -1e30, -1e30};
    const Vec3 wide = shape.along * (shape.spacingColumnMm * (shape.columns - 1));
    const Vec3 tall = shape.down * (shape.spacingRowMm * (shape.rows - 1));
    for (const Vec3& origin : shape.origins)
        for (const Vec3& corner : {origin, origin + wide, origin + tall, origin + wide + tall})
            for (std::size_t i = 0; i < 3; ++i) {
                m_low[i] = std::min(m_low[i], corner[i]);
                m_high[i] = std::max(m_high[i], corner[i]);
            }
}

/// A line that stays at one height, as all do in the patient's directions through slices that lie
/// in one of them: which slices count, and how much, is known for the whole line. False when it is
/// no such line, or one that covers concern.
bool VolumeSampler::flatLine(const Vec3& start, const Vec3& step, int count, float outside,
                             float* out, const VolumeCovers* covers) const {
    const VolumeShape& s = m_shape;
    if (std::abs(dot(step, s.normal)) * count > kRim || s.columns < 2 || s.rows < 2)
        return false;
    const double h = dot(start, s.normal);
    if (h < m_heights.first() - kRim || h > m_heights.last() + kRim) {
        std::fill(out, out + count, outside);
        return true;
    }
    const auto above = std::upper_bound(m_heights.cbegin() + 1, m_heights.cend() - 1, h);
    const qsizetype z = above - m_heights.cbegin() - 1;
    const double gap = m_heights[z + 1] - m_heights[z];
    const bool on = h - m_heights[z] < kRim, onNext = m_heights[z + 1] - h < kRim;
    if (gap > m_largestStep && !on && !onNext) {
        std::fill(out, out + count, outside);
        return true;
    }
    const double t = onNext ? 1 : on ? 0 : (h - m_heights[z]) / gap;
    const qint64 area = qint64(s.columns) * s.rows;
    const double du = dot(step, s.along) / s.spacingColumnMm,
                 dv = dot(step, s.down) / s.spacingRowMm;
    struct Layer {
        const float* samples;
        double u, v;
        float weight;
    };
    Layer layers[2];
    int used = 0;
    // The part of the line that is inside all slices that count.
    int first = 0, end = count;
    for (int k = 0; k < 2; ++k) {
        const double weight = k == 0 ? 1 - t : t;
        if (weight <= 0)
            continue;
        if (covers && !covers->on(int(z) + k).isEmpty())
            return false;
        const Vec3 from = start - s.origins[z + k];
        const Layer layer{m_samples + (z + k) * area, dot(from, s.along) / s.spacingColumnMm,
                          dot(from, s.down) / s.spacingRowMm, float(weight)};
        for (const auto& [at, each, last] : {std::tuple{layer.u, du, double(s.columns - 1)},
                                             std::tuple{layer.v, dv, double(s.rows - 1)}}) {
            if (std::abs(each) < 1e-9) {
                if (at < -kRim || at > last + kRim)
                    end = 0;
                continue;
            }
            const double a = (-kRim - at) / each, b = (last + kRim - at) / each;
            first = std::max(first, int(std::ceil(std::clamp(std::min(a, b), -1.0, 1e9))));
            end = std::min(end, int(std::floor(std::clamp(std::max(a, b), -1.0, 1e9))) + 1);
        }
        layers[used++] = layer;
    }
    end = std::max(first, end);
    std::fill(out, out + std::min(first, count), outside);
    std::fill(out + std::min(end, count), out + count, outside);
    // Across the rows every sample lies in another part of the memory: it is called for early.
    constexpr int kAhead = 12;
    const qint64 ahead = std::abs(dv) > 0.25
                             ? qint64(std::lround(std::clamp(dv, -8.0, 8.0) * kAhead)) * s.columns
                             : 0;
    for (int k = 0; k < used; ++k) {
        const Layer& layer = layers[k];
        const double maxU = s.columns - 1, maxV = s.rows - 1;
        for (int i = first; i < end; ++i) {
            const double u = std::clamp(layer.u + du * i, 0.0, maxU),
                         v = std::clamp(layer.v + dv * i, 0.0, maxV);
            const int x = std::min(int(u), s.columns - 2), y = std::min(int(v), s.rows - 2);
            const float* p = layer.samples + qint64(y) * s.columns + x;
            if (ahead != 0)
                __builtin_prefetch(p + ahead); // reads nothing, so it may lie outside
            const float fx = float(u - x), fy = float(v - y);
            const float top = p[0] + fx * (p[1] - p[0]);
            float value = top;
            if (fy != 0) {
                p += s.columns;
                const float low = p[0] + fx * (p[1] - p[0]);
                value += fy * (low - top);
            }
            out[i] = k == 0 ? layer.weight * value : out[i] + layer.weight * value;
        }
    }
    return true;
}

void VolumeSampler::line(const Vec3& start, const Vec3& step, int count, float outside, float* out,
                         const VolumeCovers* covers) const {
    if (flatLine(start, step, count, outside, out, covers))
        return;
    const VolumeShape& s = m_shape;
    const qint64 area = qint64(s.columns) * s.rows;
    // In-plane coordinates in samples, without the shift of a slice; they grow evenly.
    const double u0 = dot(start, s.along) / s.spacingColumnMm,
                 du = dot(step, s.along) / s.spacingColumnMm,
                 v0 = dot(start, s.down) / s.spacingRowMm, dv = dot(step, s.down) / s.spacingRowMm,
                 h0 = dot(start, s.normal), dh = dot(step, s.normal);
    const double maxU = s.columns - 1, maxV = s.rows - 1;
    int z = 0;
    int known = -1;
    double shiftU[2] = {0, 0}, shiftV[2] = {0, 0};
    for (int i = 0; i < count; ++i) {
        const double h = h0 + dh * i;
        out[i] = outside;
        if (h < m_heights.first() - kRim || h > m_heights.last() + kRim)
            continue;
        while (z + 2 < s.slices && h > m_heights[z + 1])
            ++z;
        while (z > 0 && h < m_heights[z])
            --z;
        const double gap = m_heights[z + 1] - m_heights[z];
        // On a slice only that slice counts, whatever lies next to it.
        const bool on = h - m_heights[z] < kRim, onNext = m_heights[z + 1] - h < kRim;
        if (gap > m_largestStep && !on && !onNext)
            continue;
        if (known != z) {
            for (int k = 0; k < 2; ++k) {
                shiftU[k] = dot(s.origins[z + k], s.along) / s.spacingColumnMm;
                shiftV[k] = dot(s.origins[z + k], s.down) / s.spacingRowMm;
            }
            known = z;
        }
        const double t = onNext ? 1 : on ? 0 : std::clamp((h - m_heights[z]) / gap, 0.0, 1.0);
        // In a tilted stack the point seen along the stack's own line: neighbours in both slices
        // are at equal places in the patient, so each slice has its own coordinates.
        double sum = 0;
        bool inside = true, hidden = false;
        for (int k = 0; k < 2 && inside; ++k) {
            const double weight = k == 0 ? 1 - t : t;
            if (weight <= 0)
                continue;
            double u = u0 + du * i - shiftU[k], v = v0 + dv * i - shiftV[k];
            if (u < -kRim || v < -kRim || u > maxU + kRim || v > maxV + kRim) {
                inside = false;
                break;
            }
            u = std::clamp(u, 0.0, maxU);
            v = std::clamp(v, 0.0, maxV);
            const int x = std::min(int(u), std::max(0, s.columns - 2)),
                      y = std::min(int(v), std::max(0, s.rows - 2));
            if (covers)
                for (const QRect& rect : covers->on(z + k))
                    hidden = hidden || (x + 1 >= rect.left() && x <= rect.right() &&
                                        y + 1 >= rect.top() && y <= rect.bottom());
            const float* p = m_samples + (z + k) * area + qint64(y) * s.columns + x;
            const double fx = u - x, fy = v - y;
            const int right = s.columns > 1 ? 1 : 0;
            const qint64 below = s.rows > 1 ? s.columns : 0;
            sum += weight * ((1 - fy) * ((1 - fx) * double(p[0]) + fx * double(p[right])) +
                             fy * ((1 - fx) * double(p[below]) + fx * double(p[below + right])));
        }
        if (inside)
            out[i] = hidden ? std::numeric_limits<float>::quiet_NaN() : float(sum);
    }
}

} // namespace disclens::image
