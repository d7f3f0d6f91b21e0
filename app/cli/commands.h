// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "worker/caller.h"

class QTranslator;

namespace disclens::cli {

inline constexpr int kExitDone = 0;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitNothingReadable = 3;
inline constexpr int kExitPartly = 4;

/// Loads and installs the words of that language, or of the system's when it is empty; says when
/// there are none.
void useLanguage(const QString& language, QTranslator& own, bool quiet);

/// Reads, checks, writes what was asked for. Spins an event loop. Returns the exit status; threads
/// of the reading still wait for work then, so the process must end without destructors.
int runInspect(const InspectOptions& options, worker::Caller& caller);

/// Reads one form or policy and says what stands in it. Blocks.
int runConsent(const ConsentOptions& options, worker::Caller& caller);

/// Writes the example disc.
int runExample(const QString& folder, bool quiet);

} // namespace disclens::cli
