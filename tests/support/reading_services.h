// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"

namespace disclens::test {

/// What opens archives, reads files and decodes pictures: what every session needs.
inline void registerReading(worker::Registry& registry) {
    media::registerServices(registry);
    dicom::registerServices(registry);
    image::registerServices(registry);
}

} // namespace disclens::test
