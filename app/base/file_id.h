// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace disclens {

/// One file among all open sources: its index in media::Disc::entries(). -1: none.
using FileId = qint32;
inline constexpr FileId kNoFile = -1;

} // namespace disclens
