// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace disclens::example {

/// Writes the example disc into an empty or new folder: nobody's data, made by code, the same
/// pictures every time (drawn words use the fonts of this computer). About 25 MB; what is on it:
/// see example_disc.cpp. Needs a QGuiApplication (it draws words). Errors: WriteFailed, NoRoom,
/// BadUsage (the folder holds other files), Canceled (what was written is removed).
Status writeExampleDisc(const QString& folder, ProgressSink& progress);

} // namespace disclens::example
