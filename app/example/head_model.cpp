// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/head_model.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace disclens::example {

namespace {

constexpr float kMmPerUnit = 100.0F;

std::uint32_t mix(std::uint32_t v) {
    v ^= v >> 16;
    v *= 0x7feb352dU;
    v ^= v >> 15;
    v *= 0x846ca68bU;
    return v ^ (v >> 16);
}

std::uint32_t placeHash(int x, int y, int z, std::uint32_t seed) {
    return mix(std::uint32_t(x) * 0x9e3779b1U ^
               mix(std::uint32_t(y) * 0x85ebca77U ^ mix(std::uint32_t(z) + seed)));
}

/// Smooth noise with a grain of one unit, in [0, 1].
float smoothNoise(float x, float y, float z, std::uint32_t seed) {
    const float fx = std::floor(x);
    const float fy = std::floor(y);
    const float fz = std::floor(z);
    const auto ease = [](float t) { return t * t * (3 - 2 * t); };
    const float tx = ease(x - fx);
    const float ty = ease(y - fy);
    const float tz = ease(z - fz);
    float sum = 0;
    for (int corner = 0; corner < 8; ++corner) {
        const int dx = corner & 1;
        const int dy = (corner >> 1) & 1;
        const int dz = corner >> 2;
        sum += (dx ? tx : 1 - tx) * (dy ? ty : 1 - ty) * (dz ? tz : 1 - tz) *
               placeNoise(int(fx) + dx, int(fy) + dy, int(fz) + dz, seed);
    }
    return sum;
}

/// How far inside an ellipsoid, in mm (rough), positive inside.
float inside(Point p, Point c, Point r) {
    const float x = (p.x - c.x) / r.x;
    const float y = (p.y - c.y) / r.y;
    const float z = (p.z - c.z) / r.z;
    return (1 - std::sqrt(x * x + y * y + z * z)) * std::min({r.x, r.y, r.z}) * kMmPerUnit;
}

/// 0 outside, 1 inside, soft over about 1 mm.
float soft(float mm) {
    return std::clamp(mm / 1.0F + 0.5F, 0.0F, 1.0F);
}
float blend(float from, float to, float share) {
    return from + (to - from) * share;
}

float brainTissue(Point p, float depthMm) {
    // Grey matter near the surface, white matter inside, with folds of the cortex that hold fluid.
    // Two layers of noise, bent by a third, give winding bands; their centre lines are the grooves.
    const float bend = smoothNoise(p.x * 6, p.y * 6, p.z * 6, 13) * 3;
    const float wave = smoothNoise(p.x * 9 + bend, p.y * 9, p.z * 9 - bend, 11) +
                       0.45F * smoothNoise(p.x * 19, p.y * 19 + bend, p.z * 19, 12);
    const float fold = std::fabs(wave - 0.70F); // 0 on a groove
    const float reach =
        std::clamp(1.0F - depthMm / 17.0F, 0.0F, 1.0F); // grooves end 17 mm under the surface
    const float greyMm = std::max(4.5F - depthMm, (0.16F * reach + 0.02F - fold) * 45);
    float hu = blend(25, 41, soft(greyMm / 2));
    hu = blend(hu, 7, soft((0.055F * reach - fold) * 55) * (depthMm < 17 ? 1.0F : 0.0F));
    hu = blend(hu, 9, soft(1.2F - depthMm));
    // Fluid chambers: two horns on each side, the third chamber in the middle.
    const Point s{std::fabs(p.x), p.y, p.z};
    const float front = inside(s, {.13F, .42F, .10F}, {.065F, .10F, .24F});
    const float body = inside(s, {.15F, .48F, -.22F}, {.07F, .07F, .30F});
    const float back = inside(s, {.25F, .34F, -.50F}, {.07F, .11F, .20F});
    const float third = inside(p, {0, .26F, -.12F}, {.022F, .10F, .16F});
    hu = blend(hu, 8, soft(std::max({front, body, back, third})));
    // Deep grey nuclei beside the chambers.
    hu = blend(hu, 38, soft(inside(s, {.22F, .30F, .02F}, {.07F, .12F, .17F})) * 0.8F);
    // The fold of membrane between the halves, and a chalked pineal gland.
    hu = blend(hu, 52, soft(0.7F - std::fabs(p.x) * kMmPerUnit) * soft((p.y - 0.30F) * kMmPerUnit));
    return blend(hu, 150, soft(inside(p, {0, .26F, -.34F}, {.022F, .022F, .022F})));
}

/// What lies at a place whose depth under the skin is known, in HU.
float tissue(Point p, float depthMm) {
    const Point s{std::fabs(p.x), p.y, p.z};
    // Skin, then fat, then muscle.
    float hu = blend(30, -92, soft(depthMm - 2.2F));
    const float lumps = smoothNoise(p.x * 16, p.y * 16, p.z * 16, 3);
    const bool scalp = p.y > 0.25F;
    hu = blend(hu, 52, soft(depthMm - (scalp ? 4.0F : 5.0F + 7.0F * lumps)));
    // Skull cap: an ellipsoid shell that follows the head.
    const float cap = std::max(inside(p, {0, .36F, -.20F}, {.64F, .71F, .87F}),
                               inside(p, {0, .34F, .24F}, {.53F, .45F, .44F}));
    const float brainRoom = std::max(inside(p, {0, .37F, -.20F}, {.575F, .645F, .80F}),
                                     inside(p, {0, .36F, .17F}, {.46F, .38F, .40F}));
    const float marrow = 700 + 500 * std::fabs(2 * soft((cap - brainRoom) / 6) - 1);
    hu = blend(hu, marrow, soft(std::min(cap, depthMm - 4.5F)));
    // Face bones: upper jaw, cheeks, lower jaw, teeth.
    const float upperJaw = inside(s, {.18F, -.24F, .34F}, {.24F, .26F, .24F});
    const float cheek = inside(s, {.38F, -.08F, .38F}, {.13F, .10F, .16F});
    const float lowerJaw = std::max(inside(s, {.34F, -.60F, .14F}, {.10F, .18F, .32F}),
                                    inside(s, {.10F, -.74F, .40F}, {.20F, .10F, .12F}));
    const float bone = std::min(std::max({upperJaw, cheek, lowerJaw}), depthMm - 7.0F);
    hu = blend(hu, 650 + 350 * lumps, soft(bone));
    const float arch = std::sqrt(p.x * p.x + (p.z - .34F) * (p.z - .34F));
    if (p.z > 0.30F && std::fabs(arch - .235F) < .045F && std::fabs(p.y + .50F) < .10F) {
        const float gap = std::fabs(std::sin(std::atan2(p.x, p.z - .34F) * 11));
        hu = blend(hu, 1700,
                   soft((0.040F - std::fabs(arch - .235F)) * kMmPerUnit) * soft(gap * 3 - 1) *
                       soft((std::fabs(p.y + .527F) - .010F) * kMmPerUnit));
    }
    // Eye sockets: fat with the eyeball in it.
    hu = blend(
        hu, -85,
        soft(std::min(inside(s, {.275F, .055F, .38F}, {.185F, .175F, .30F}), depthMm - 3.0F)));
    hu = blend(
        hu, 14,
        soft(std::min(inside(s, {.275F, .055F, .50F}, {.125F, .12F, .125F}), depthMm - 1.2F)));
    hu = blend(hu, 70, soft(inside(s, {.275F, .060F, .585F}, {.05F, .05F, .022F})));
    // Brain.
    hu = blend(hu, brainTissue(p, brainRoom), soft(brainRoom));
    // Air: nose, sinuses, mouth slit, throat, ear canals and the cells behind the ears.
    const float septum = std::fabs(p.x) * kMmPerUnit - 1.0F;
    float air = std::min(inside(p, {0, -.16F, .48F}, {.085F, .20F, .34F}), septum);
    air = std::max(air, inside(s, {.27F, -.17F, .40F}, {.12F, .14F, .13F}));
    air = std::max(air, inside(s, {.10F, .21F, .585F}, {.075F, .075F, .035F}));
    air = std::max(air, inside(p, {0, -.04F, .16F}, {.11F, .10F, .14F}));
    air = std::max(air, inside(p, {0, -.62F, .04F}, {.09F, .62F, .075F}));
    air = std::max(air, inside(s, {.55F, -.04F, -.10F}, {.20F, .028F, .028F}));
    if (inside(s, {.52F, -.14F, -.26F}, {.10F, .15F, .12F}) > 0 &&
        smoothNoise(p.x * 34, p.y * 34, p.z * 34, 5) > .52F)
        air = std::max(air, 1.0F);
    hu = blend(hu, -995, soft(std::min(air, depthMm - 1.5F)));
    // Spine with its canal.
    const float disc = 0.5F + 0.5F * std::sin(p.y * 38);
    const float spine =
        inside({p.x, 0, p.z}, {0, 0, -.20F - .10F * std::clamp(-p.y, 0.0F, 1.3F)}, {.15F, 1, .12F});
    if (p.y < -0.30F) {
        hu = blend(hu, blend(110, 480 + 260 * lumps, disc), soft(spine));
        const Point rear{p.x, 0, p.z + .38F + .10F * std::clamp(-p.y, 0.0F, 1.3F)};
        hu = blend(hu, blend(60, 560, disc * disc), soft(inside(rear, {0, 0, 0}, {.20F, 1, .13F})));
        hu = blend(hu, 32, soft(inside(rear, {0, 0, .03F}, {.085F, 1, .08F})));
    }
    return hu;
}

/// Head holder and pad, outside the skin: a padded curved shell under the back of the head.
float outside(Point p) {
    const float radius = std::sqrt(p.x * p.x * 1.05F + (p.z + .10F) * (p.z + .10F));
    float hu = -1000;
    if (p.z < -.42F) {
        hu = blend(hu, -930, soft(6.0F - std::fabs(radius - 1.115F) * kMmPerUnit));
        hu = blend(hu, 60, soft(1.3F - std::fabs(radius - 1.19F) * kMmPerUnit));
    }
    return hu;
}

/// Distances on a grid twice as coarse, one half of the head (it is symmetric).
struct CoarseField {
    int nx = 0, ny = 0, nz = 0;
    float step = 0;
    Point first;
    std::vector<float> values;

    float at(Point p) const {
        const float fx = (std::fabs(p.x) - first.x) / step;
        const float fy = (p.y - first.y) / step;
        const float fz = (p.z - first.z) / step;
        const int ix = std::clamp(int(fx), 0, nx - 2);
        const int iy = std::clamp(int(fy), 0, ny - 2);
        const int iz = std::clamp(int(fz), 0, nz - 2);
        const float tx = fx - float(ix);
        const float ty = fy - float(iy);
        const float tz = fz - float(iz);
        const auto v = [&](int x, int y, int z) {
            return values[(std::size_t(iy + y) * std::size_t(nz) + std::size_t(iz + z)) *
                              std::size_t(nx) +
                          std::size_t(ix + x)];
        };
        const auto row = [&](int y, int z) { return v(0, y, z) * (1 - tx) + v(1, y, z) * tx; };
        const auto plane = [&](int y) { return row(y, 0) * (1 - tz) + row(y, 1) * tz; };
        return plane(0) * (1 - ty) + plane(1) * ty;
    }
};

/// Runs work(index) for 0..count-1 on two threads; stops early when step says so.
bool inParallel(int count, const std::function<bool(int, int)>& step, int before, int all,
                const std::function<void(int)>& work) {
    std::atomic<int> next{0};
    std::atomic<int> done{0};
    std::atomic<bool> stop{false};
    const auto run = [&] {
        for (int i = next++; i < count && !stop; i = next++) {
            work(i);
            ++done;
        }
    };
    std::thread second(run);
    for (int i = next++; i < count && !stop; i = next++) {
        work(i);
        if (step && !step(before + ++done, all))
            stop = true;
    }
    second.join();
    return !stop;
}

} // namespace

float placeNoise(int x, int y, int z, std::uint32_t seed) {
    return float(placeHash(x, y, z, seed) >> 8) * (1.0F / 16777216.0F);
}

float placeGauss(int x, int y, int z, std::uint32_t seed) {
    // Irwin–Hall of four bytes: deviation of one byte's uniform is 0.2887, of the sum 0.5774.
    const std::uint32_t h = placeHash(x, y, z, seed);
    const int sum = int(h & 255) + int((h >> 8) & 255) + int((h >> 16) & 255) + int(h >> 24);
    return (float(sum) / 255.0F - 2.0F) / 0.5774F;
}

HeadVolume makeHead(const std::function<bool(int, int)>& step) {
    HeadVolume volume;
    const int nx = volume.columns;
    const int ny = volume.rows;
    const int nz = volume.slices;
    const double halfMm = volume.spacingMm * (nx - 1) / 2;
    // Patient axes (LPS): x to the left, y to the back, z up. The head's middle lies a little
    // behind its ears.
    const double backMm = 8;
    volume.firstPositionMm = {-halfMm, -halfMm + backMm, -112.0};

    CoarseField field;
    field.step = 0.0140625F;
    field.first = {0, -1.14F, -1.50F};
    field.nx = 100;
    field.ny = int((double(nz) * volume.sliceSpacingMm / 100.0 + 0.04) / double(field.step)) + 2;
    field.nz = 196;
    field.values.resize(std::size_t(field.nx) * std::size_t(field.ny) * std::size_t(field.nz));
    const int all = field.ny + nz;
    const bool fieldDone = inParallel(field.ny, step, 0, all, [&](int iy) {
        float* out =
            field.values.data() + std::size_t(iy) * std::size_t(field.nz) * std::size_t(field.nx);
        for (int iz = 0; iz < field.nz; ++iz)
            for (int ix = 0; ix < field.nx; ++ix)
                *out++ =
                    skinDistance({float(ix) * field.step, field.first.y + float(iy) * field.step,
                                  field.first.z + float(iz) * field.step});
    });
    if (!fieldDone)
        return {};

    const std::size_t plane = std::size_t(nx) * std::size_t(ny);
    volume.values.resize(plane * std::size_t(nz));
    const bool done = inParallel(nz, step, field.ny, all, [&](int k) {
        std::vector<float> noise(plane);
        std::int16_t* out = volume.values.data() + plane * std::size_t(k);
        const float up =
            float((volume.firstPositionMm[2] + k * volume.sliceSpacingMm) / double(kMmPerUnit));
        for (int j = 0; j < ny; ++j)
            for (int i = 0; i < nx; ++i)
                noise[std::size_t(j) * std::size_t(nx) + std::size_t(i)] = placeGauss(i, j, k, 77);
        for (int j = 0; j < ny; ++j) {
            for (int i = 0; i < nx; ++i) {
                const float left =
                    float((volume.firstPositionMm[0] + i * volume.spacingMm) / double(kMmPerUnit));
                const float back =
                    float((volume.firstPositionMm[1] + j * volume.spacingMm) / double(kMmPerUnit));
                const Point p{left, up, -back};
                if (left * left + (back - .08F) * (back - .08F) > 1.34F * 1.34F) {
                    *out++ = -1024; // outside the round field that the machine reconstructs
                    continue;
                }
                float d = field.at(p);
                if (std::fabs(d) < 0.02F)
                    d = skinDistance(p);
                const float depthMm = -d * kMmPerUnit;
                float hu = depthMm < -0.6F ? outside(p) : -1000.0F;
                if (depthMm > -0.6F)
                    hu = blend(-1000, tissue(p, std::max(depthMm, 0.0F)),
                               std::clamp(depthMm / 1.0F + 0.5F, 0.0F, 1.0F));
                // The kernel of a real scanner blurs its noise: mean of a cross of five.
                const std::size_t at = std::size_t(j) * std::size_t(nx) + std::size_t(i);
                float n = noise[at] * 2;
                n += noise[j > 0 ? at - std::size_t(nx) : at] +
                     noise[j + 1 < ny ? at + std::size_t(nx) : at];
                n += noise[i > 0 ? at - 1 : at] + noise[i + 1 < nx ? at + 1 : at];
                const float deviation = depthMm > -2 ? 6.0F : 3.0F;
                hu += n * deviation / 2.83F; // √(4 + 1 + 1 + 1 + 1)
                *out++ = std::int16_t(std::clamp(std::lround(hu), -1024L, 3071L));
            }
        }
    });
    if (!done)
        return {};
    return volume;
}

} // namespace disclens::example
