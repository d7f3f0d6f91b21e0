// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/text/corpus.h"
#include "tests/benchmarks/text/jobs.h"
#include "worker/pool.h"

#include <memory>

namespace disclens::textbench {

/// DiscLens as a reader: its service in this process. Make it after the last fork.
class EngineReader {
  public:
    EngineReader();
    ~EngineReader();
    /// Adds frames and the figures scan_ms, decode_ms, load_ms (processor time), frames and
    /// most_start_mb (memory before the engine was loaded). The scan decodes too: its own share is
    /// scan_ms - decode_ms. Of all groups but the first, with which the models are loaded:
    /// later_frames, later_scan_ms and later_frames_a_s (time on the wall; adds up over processes).
    void read(const QString& folder, const Group& group, Findings& out);

  private:
    std::unique_ptr<worker::InProcess> m_caller; ///< made with the first group
    int m_groups = 0;
    double m_laterFrames = 0, m_laterWallMs = 0;
};

} // namespace disclens::textbench
