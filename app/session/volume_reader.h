// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"
#include "media/disc.h"
#include "worker/caller.h"

#include <functional>

namespace disclens::session {

/// A volume, and how many of its frames could not be read.
struct ReadVolume {
    image::Volume volume;
    int lost = 0;
};

/// Has all frames of a volume decoded by helpers, as many at a time as there are, and puts them
/// together; each frame is dropped once it is in. onFrame is called after each, on any thread.
/// mostSamples: as of image::VolumeBuilder. Waits; not from the GUI thread. Errors: Canceled, and
/// those of image::VolumeBuilder.
Result<ReadVolume> readVolume(worker::Caller& caller, const media::Disc& disc,
                              const image::VolumePlan& plan, worker::Priority priority,
                              const std::function<void(bool good)>& onFrame,
                              const worker::CancelToken& cancel,
                              qint64 mostSamples = image::kMostSamples);

} // namespace disclens::session
