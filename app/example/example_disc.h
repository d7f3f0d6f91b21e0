// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace disclens::example {

/// Writes the example disc into an empty or new folder: nobody's data, made by code, the same bytes every time.
/// About 60 MB at most. What is on it: see the comment of example_disc.cpp and resources/example/README.
/// Errors: WriteFailed, NoRoom, BadUsage (the folder holds other files), Canceled (what was written is removed).
Status writeExampleDisc(const QString& folder, ProgressSink& progress);

} // namespace disclens::example
