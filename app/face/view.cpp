// SPDX-License-Identifier: GPL-3.0-or-later
// A small renderer: depth buffer and shading, because the check must work without a display.
#include "face/view.h"

#include "image/vector3.h"

#include <algorithm>
#include <cmath>

namespace disclens::face {

using namespace image;

Pose Pose::turned(double nod, double shake, double lean) const {
    const auto turn = [](Vec3& a, Vec3& b, double degrees) {
        const double c = std::cos(degrees * M_PI / 180), s = std::sin(degrees * M_PI / 180);
        const Vec3 oldA = a, oldB = b;
        a = oldA * c + oldB * s;
        b = oldB * c - oldA * s;
    };
    Pose out = *this;
    turn(out.right, out.up, lean);
    turn(out.toward, out.right, shake);
    turn(out.up, out.toward, nod);
    return out;
}

View render(const Mesh& mesh, const Pose& pose, double pixelMm, double marginMm) {
    View view;
    if (mesh.isEmpty())
        return view;
    const qsizetype points = mesh.pointCount();
    std::vector<float> turned(std::size_t(points) * 3);
    float low[2] = {1e30F, 1e30F}, high[2] = {-1e30F, -1e30F};
    const auto f = [](const Vec3& v, int i) { return float(v[std::size_t(i)]); };
    float m[3][3];
    for (int i = 0; i < 3; ++i) {
        m[0][i] = f(pose.right, i);
        m[1][i] = f(pose.up, i);
        m[2][i] = f(pose.toward, i);
    }
    for (qsizetype i = 0; i < points; ++i) {
        const float* p = mesh.points.data() + i * 3;
        float* t = turned.data() + i * 3;
        for (int k = 0; k < 3; ++k)
            t[k] = m[k][0] * p[0] + m[k][1] * p[1] + m[k][2] * p[2];
        for (int k = 0; k < 2; ++k) {
            low[k] = std::min(low[k], t[k]);
            high[k] = std::max(high[k], t[k]);
        }
    }
    const double wide = double(high[0] - low[0]) + 2 * marginMm,
                 tall = double(high[1] - low[1]) + 2 * marginMm;
    constexpr double kMostPixels = 1600;
    view.pixelMm = std::max({pixelMm, wide / kMostPixels, tall / kMostPixels});
    view.width = int(wide / view.pixelMm) + 1;
    view.height = int(tall / view.pixelMm) + 1;
    view.left = double(low[0]) - marginMm;
    view.top = double(high[1]) + marginMm;
    const std::size_t all = std::size_t(view.width) * std::size_t(view.height);
    view.depth.assign(all, View::kNothing);
    view.normals.assign(all * 3, 0);

    const float scale = float(1 / view.pixelMm);
    const float left = float(view.left), top = float(view.top);
    for (qsizetype i = 0; i < mesh.triangleCount(); ++i) {
        const quint32* ids = mesh.corners.data() + i * 3;
        float x[3], y[3], z[3];
        for (int k = 0; k < 3; ++k) {
            const float* t = turned.data() + std::size_t(ids[k]) * 3;
            x[k] = (t[0] - left) * scale;
            y[k] = (top - t[1]) * scale;
            z[k] = t[2];
        }
        // y grows downwards here, so what faces us turns clockwise.
        const float area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
        if (area >= 0)
            continue;
        const int x0 = std::max(0, int(std::ceil(std::min({x[0], x[1], x[2]})))),
                  x1 = std::min(view.width - 1, int(std::floor(std::max({x[0], x[1], x[2]})))),
                  y0 = std::max(0, int(std::ceil(std::min({y[0], y[1], y[2]})))),
                  y1 = std::min(view.height - 1, int(std::floor(std::max({y[0], y[1], y[2]}))));
        for (int py = y0; py <= y1; ++py)
            for (int px = x0; px <= x1; ++px) {
                const float fx = float(px), fy = float(py);
                const float w0 = ((x[1] - fx) * (y[2] - fy) - (x[2] - fx) * (y[1] - fy)) / area;
                const float w1 = ((x[2] - fx) * (y[0] - fy) - (x[0] - fx) * (y[2] - fy)) / area;
                const float w2 = 1 - w0 - w1;
                constexpr float kRim = -1e-4F;
                if (w0 < kRim || w1 < kRim || w2 < kRim)
                    continue;
                const float depth = w0 * z[0] + w1 * z[1] + w2 * z[2];
                const std::size_t at = std::size_t(py) * std::size_t(view.width) + std::size_t(px);
                if (depth <= view.depth[at])
                    continue;
                view.depth[at] = depth;
                float n[3] = {0, 0, 0};
                const float w[3] = {w0, w1, w2};
                for (int k = 0; k < 3; ++k) {
                    const float* normal = mesh.normals.data() + std::size_t(ids[k]) * 3;
                    for (int a = 0; a < 3; ++a)
                        n[a] += w[k] *
                                (m[a][0] * normal[0] + m[a][1] * normal[1] + m[a][2] * normal[2]);
                }
                for (std::size_t a = 0; a < 3; ++a)
                    view.normals[at * 3 + a] = n[a];
            }
    }
    return view;
}

QImage shaded(const View& view) {
    QImage image(std::max(1, view.width), std::max(1, view.height), QImage::Format_Grayscale8);
    image.fill(0);
    // From the viewer's upper left, as people expect light.
    const float light[3] = {-0.18F, 0.42F, 0.89F};
    for (int y = 0; y < view.height; ++y) {
        uchar* row = image.scanLine(y);
        for (int x = 0; x < view.width; ++x) {
            if (!view.has(x, y))
                continue;
            const float* n = view.normals.data() +
                             (std::size_t(y) * std::size_t(view.width) + std::size_t(x)) * 3;
            const float l = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
            const float d =
                l > 0 ? (n[0] * light[0] + n[1] * light[1] + n[2] * light[2]) / l : 0.0F;
            row[x] = uchar(std::clamp(28 + 220 * std::max(0.0F, d), 0.0F, 255.0F));
        }
    }
    return image;
}

} // namespace disclens::face
