// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

namespace disclens::image {

/// How parts of a FrameInfo cross between processes; drawings hold the same.
QDataStream& operator<<(QDataStream& out, const Window& value);
QDataStream& operator>>(QDataStream& in, Window& value);
QDataStream& operator<<(QDataStream& out, const LookupTable& value);
QDataStream& operator>>(QDataStream& in, LookupTable& value);

} // namespace disclens::image
