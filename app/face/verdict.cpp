// SPDX-License-Identifier: GPL-3.0-or-later
#include "face/verdict.h"

#include "base/wire.h"
#include "image/vector3.h"

#include <cmath>

namespace disclens::face {

namespace {

QDataStream& operator<<(QDataStream& out, const image::Vec3& v) {
    return out << v[0] << v[1] << v[2];
}
QDataStream& operator>>(QDataStream& in, image::Vec3& v) {
    return in >> v[0] >> v[1] >> v[2];
}

bool isPose(const Pose& p) {
    using namespace image;
    constexpr double kNear = 1e-6;
    for (const Vec3& v : {p.right, p.up, p.toward})
        if (!(std::abs(length(v) - 1) < kNear))
            return false;
    return std::abs(dot(p.right, p.up)) < kNear && length(cross(p.right, p.up) - p.toward) < kNear;
}

} // namespace

QString partId(Part part) {
    switch (part) {
    case Part::Forehead:
        return QStringLiteral("forehead");
    case Part::Eyes:
        return QStringLiteral("eyes");
    case Part::Nose:
        return QStringLiteral("nose");
    case Part::Mouth:
        return QStringLiteral("mouth");
    case Part::Chin:
        break;
    }
    return QStringLiteral("chin");
}

QString inViewId(InView inView) {
    switch (inView) {
    case InView::None:
        return QStringLiteral("none");
    case InView::Partial:
        return QStringLiteral("partial");
    case InView::Full:
        break;
    }
    return QStringLiteral("full");
}

QDataStream& operator<<(QDataStream& out, const Verdict& v) {
    out << v.assessed << v.why;
    wire::writeEnum(out, v.inView);
    out << quint32(v.parts.size());
    for (const Part part : v.parts)
        wire::writeEnum(out, part);
    out << qint8(v.removed ? (*v.removed ? 1 : 0) : -1) << v.removedHow << v.head;
    return out << v.upright.right << v.upright.up << v.upright.toward << v.detailMm << v.fine
               << qint32(v.viewsTried) << qint32(v.viewsFound) << v.finderScore << v.finder
               << v.bodyOutline << v.notes;
}

QDataStream& operator>>(QDataStream& in, Verdict& v) {
    quint32 parts = 0;
    qint8 removed = -1;
    qint32 tried = 0, found = 0;
    in >> v.assessed >> v.why;
    wire::readEnum(in, v.inView, InView::Full);
    in >> parts;
    v.parts.clear();
    if (parts > 5)
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < parts && in.status() == QDataStream::Ok; ++i) {
        Part part{};
        wire::readEnum(in, part, Part::Chin);
        v.parts.append(part);
    }
    in >> removed >> v.removedHow >> v.head;
    v.removed = removed < 0 ? std::nullopt : std::optional(removed > 0);
    in >> v.upright.right >> v.upright.up >> v.upright.toward >> v.detailMm >> v.fine >> tried >>
        found >> v.finderScore >> v.finder >> v.bodyOutline >> v.notes;
    v.viewsTried = tried;
    v.viewsFound = found;
    if (!std::isfinite(v.finderScore) || tried < 0 || found < 0 || found > tried ||
        !isPose(v.upright))
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

} // namespace disclens::face
