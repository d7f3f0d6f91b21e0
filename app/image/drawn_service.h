// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

namespace disclens::image {

/// Registers DrawingRead.
void registerDrawingServices(worker::Registry& registry);

} // namespace disclens::image
