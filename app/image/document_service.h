// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

namespace disclens::image {

/// Registers DocumentRead and DocumentShow, and loads Qt's picture plugins while opening files is
/// still allowed.
void registerDocumentServices(worker::Registry& registry);

} // namespace disclens::image
