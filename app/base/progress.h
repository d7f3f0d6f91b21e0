// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace disclens {

/// What a long piece of work tells about itself, and how it is asked to stop.
class ProgressSink {
  public:
    virtual ~ProgressSink() = default;
    /// done and total count the same unit (files, frames, values); total is 0 while unknown.
    /// Returns false when the work must stop; asked at least once per file or frame. Any thread.
    virtual bool report(qint64 done, qint64 total) = 0;
};

/// For callers that wait and do not cancel.
class SilentProgress final : public ProgressSink {
  public:
    bool report(qint64, qint64) override { return true; }
};

} // namespace disclens
