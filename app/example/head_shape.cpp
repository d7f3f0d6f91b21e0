// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/head_model.h"

#include <algorithm>
#include <cmath>

namespace disclens::example {

namespace {

Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
float dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
float length(Point a) {
    return std::sqrt(dot(a, a));
}

float smoothMin(float a, float b, float k) {
    const float h = std::clamp(0.5F + 0.5F * (b - a) / k, 0.0F, 1.0F);
    return b * (1 - h) + a * h - k * h * (1 - h);
}
float smoothMax(float a, float b, float k) {
    return -smoothMin(-a, -b, k);
}

float ellipsoid(Point p, Point centre, Point radius) {
    const Point d = p - centre;
    const Point q{d.x / radius.x, d.y / radius.y, d.z / radius.z};
    const float k0 = length(q);
    const float k1 = length({q.x / radius.x, q.y / radius.y, q.z / radius.z});
    return k0 * (k0 - 1) / std::max(k1, 1e-6F);
}

/// A capsule whose radius goes from r1 at a to r2 at b.
float cone(Point p, Point a, Point b, float r1, float r2) {
    const Point pa = p - a;
    const Point ba = b - a;
    const float h = std::clamp(dot(pa, ba) / dot(ba, ba), 0.0F, 1.0F);
    return length({pa.x - ba.x * h, pa.y - ba.y * h, pa.z - ba.z * h}) - (r1 + (r2 - r1) * h);
}
float capsule(Point p, Point a, Point b, float r) {
    return cone(p, a, b, r, r);
}

float skullAndJaw(Point p) {
    float d = ellipsoid(p, {0, .36F, -.20F}, {.69F, .76F, .92F});
    d = smoothMin(d, ellipsoid(p, {0, .36F, .26F}, {.575F, .50F, .47F}), .25F);    // forehead
    d = smoothMin(d, ellipsoid(p, {0, -.20F, .18F}, {.565F, .72F, .57F}), .20F);   // face mass
    d = smoothMin(d, ellipsoid(p, {.37F, -.11F, .40F}, {.21F, .16F, .21F}), .18F); // cheek bones
    d = smoothMin(d, ellipsoid(p, {0, -.78F, .36F}, {.27F, .20F, .27F}), .16F);    // chin
    d = smoothMin(d, ellipsoid(p, {0, -.80F, .52F}, {.13F, .10F, .09F}), .08F);
    d = smoothMin(d, capsule(p, {.46F, -.48F, -.06F}, {.17F, -.80F, .38F}, .15F), .14F); // jaw line
    d = smoothMin(d, ellipsoid(p, {0, -.50F, .52F}, {.27F, .20F, .20F}), .10F); // around the mouth
    d = smoothMin(d, cone(p, {0, -.55F, -.18F}, {0, -1.9F, -.42F}, .45F, .50F), .10F); // neck
    return smoothMin(d, ellipsoid(p, {0, -2.02F, -.45F}, {1.25F, .42F, .55F}), .22F);
}

float eyes(Point p, float d) {
    d = smoothMax(d, -ellipsoid(p, {.275F, .06F, .80F}, {.21F, .125F, .20F}), .13F);   // sockets
    d = smoothMin(d, capsule(p, {.12F, .22F, .71F}, {.42F, .23F, .56F}, .055F), .12F); // brows
    d = smoothMin(d, ellipsoid(p, {.275F, .055F, .535F}, {.150F, .118F, .14F}), .025F);
    d = smoothMin(d, ellipsoid(p, {.275F, .085F, .545F}, {.165F, .10F, .145F}), .03F); // lids
    return smoothMax(d, -capsule(p, {.155F, .012F, .672F}, {.395F, .018F, .625F}, .014F), .022F);
}

float noseAndMouth(Point p, float d) {
    float nose = cone(p, {0, .16F, .69F}, {0, -.20F, .90F}, .055F, .070F);
    nose = smoothMin(nose, ellipsoid(p, {0, -.222F, .91F}, {.082F, .078F, .09F}), .05F);
    nose = smoothMin(nose, ellipsoid(p, {.092F, -.245F, .805F}, {.062F, .060F, .09F}), .05F);
    nose = smoothMin(nose, capsule(p, {0, -.27F, .80F}, {0, -.28F, .72F}, .06F), .05F);
    d = smoothMin(d, nose, .075F);
    d = smoothMax(d, -ellipsoid(p, {.054F, -.300F, .850F}, {.026F, .022F, .05F}), .02F); // nostrils
    float upper = capsule(p, {.02F, -.480F, .715F}, {.215F, -.524F, .615F}, .033F);
    upper = smoothMin(upper, ellipsoid(p, {.05F, -.466F, .715F}, {.06F, .028F, .036F}), .04F);
    const float lower = capsule(p, {0, -.575F, .700F}, {.180F, -.548F, .630F}, .048F);
    d = smoothMin(d, upper, .06F);
    d = smoothMin(d, lower, .07F);
    d = smoothMax(d, -ellipsoid(p, {0, -.527F, .66F}, {.225F, .007F, .115F}),
                  .022F); // between the lips
    d = smoothMax(d, -ellipsoid(p, {0, -.655F, .80F}, {.17F, .04F, .10F}), .07F);
    d = smoothMax(d, -capsule(p, {0, -.37F, .80F}, {0, -.44F, .785F}, .018F), .035F);
    return smoothMax(d, -capsule(p, {.170F, -.27F, .80F}, {.28F, -.44F, .69F}, .010F), .05F);
}

float ears(Point p, float d) {
    const Point c = p - Point{.690F, -.04F, -.12F};
    const float cosine = std::cos(.30F);
    const float sine = std::sin(.30F);
    const Point q{c.x * cosine + c.z * sine, c.y, c.z * cosine - c.x * sine};
    const float y = q.y / 1.5F;
    const float rim = std::sqrt(y * y + q.z * q.z) - .125F;
    const float across = q.x - .03F;
    float ear = std::sqrt(rim * rim + across * across) - .026F;
    ear = smoothMin(ear, ellipsoid(q, {-.01F, 0, 0}, {.03F, .19F, .12F}), .03F);
    ear = smoothMin(ear, ellipsoid(q, {0, -.20F, .05F}, {.035F, .07F, .05F}), .04F);
    ear = smoothMin(ear, capsule(q, {0, .11F, -.01F}, {0, -.10F, -.05F}, .022F), .03F);
    // The root that joins the ear to the head.
    d = smoothMin(d, ellipsoid(p, {.60F, -.06F, -.06F}, {.12F, .085F, .055F}), .06F);
    return smoothMin(d, ear * .8F, .05F);
}

} // namespace

float skinDistance(Point p) {
    p.x = std::fabs(p.x);
    return ears(p, noseAndMouth(p, eyes(p, skullAndJaw(p))));
}

} // namespace disclens::example
