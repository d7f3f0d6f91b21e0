// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/findings.h"

#include <functional>

namespace disclens::textbench {

/// Processor time of this process so far, in ms: what a busy machine does not falsify.
double processorMs();

/// Forks `count` processes; each does its share (number, count) and writes what it found; adds them
/// up. The processes are children without threads, so this is called before anything makes one.
/// Of each child also the figures "most_scan_ms" and "most_peak_mb". False when one of them failed.
bool inProcesses(int count, const std::function<Findings(int number, int count)>& work,
                 Findings& all);

} // namespace disclens::textbench
