// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/skin.h"
#include "face/verdict.h"
#include "face/view.h"

#include <functional>
#include <optional>

namespace disclens::face {

/// Everything that the front picture needs, kept by whoever may show it.
struct Judged {
    Verdict verdict;
    QImage front; ///< Grayscale8, shaded; null when there is no body
    QRect box;    ///< where the finder found a face in it; null: nowhere
};

/// Looks at one volume. keepGoing is asked every few tens of milliseconds; false ends it (nothing
/// comes back). Runs in a helper; needs no display. About 1-3 s of one core for a head.
std::optional<Judged> judgeVolume(const image::VolumeShape& shape, const float* samples,
                                  const std::function<bool()>& keepGoing = {});

} // namespace disclens::face
