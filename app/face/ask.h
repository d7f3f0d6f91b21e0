// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wire.h"
#include "face/face.h"

#include <QDataStream>

namespace disclens::face {

/// The body of a request about a volume; the volume itself goes along as a memory file.
struct Ask {
    image::VolumeShape shape;
    double thickerMm = 0;
    bool picture = false;
    Quality quality = Quality::Coarse;
};

inline QDataStream& operator<<(QDataStream& out, const Ask& ask) {
    out << ask.shape << ask.thickerMm << ask.picture;
    wire::writeEnum(out, ask.quality);
    return out;
}
inline QDataStream& operator>>(QDataStream& in, Ask& ask) {
    in >> ask.shape >> ask.thickerMm >> ask.picture;
    wire::readEnum(in, ask.quality, Quality::Fine);
    return in;
}

} // namespace disclens::face
