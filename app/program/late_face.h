// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

namespace disclens {

/// Registers what face::registerServices does, from the module beside the program: a helper loads
/// it when the first volume or photograph comes. With VTK and dlib behind it, it is half of what
/// there is to load, and most helpers never need it. Without the module the answer is the error
/// NotSupported with "part-missing".
void registerLateFace(worker::Registry& registry);

} // namespace disclens
