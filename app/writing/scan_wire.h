// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/writing.h"

#include <QDataStream>

namespace disclens::writing {

/// A ScanItem without its descriptor, which goes beside the request.
struct ScanPlace {
    FileId id = kNoFile;
    QString container;
    int first = 0, count = 1;
    bool glance = false;
};

constexpr int kFrameBudgetMs = 20'000;     ///< one frame; what exceeds it is not covered: "time"
constexpr int kRequestTimeoutMs = 120'000; ///< without an event

/// Errors: Internal.
Result<QList<ScanPlace>> unpackScan(const worker::Request& request);
worker::Reply packFrameLines(const FrameLines& lines);

QDataStream& operator<<(QDataStream& out, const FrameLines& lines);
QDataStream& operator>>(QDataStream& in, FrameLines& lines);

} // namespace disclens::writing
