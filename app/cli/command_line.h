// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

#include <QStringList>

namespace disclens::cli {

/// True when the arguments ask for a sub-command (inspect, example …), --help or --version: no window then.
bool wantsCommandLine(const QStringList& arguments);

/// Runs it. Needs a QGuiApplication on the offscreen platform for --pdf; a QCoreApplication else.
/// Exit status as in report-schema.md: 0, 2 wrong usage, 3 nothing readable, 4 some things not read.
int run(const QStringList& arguments, worker::Caller& caller);

} // namespace disclens::cli
