// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/caller.h"

#include <QStringList>

#include <optional>

namespace disclens::cli {

/// True when the arguments ask for a sub-command (inspect, example …), --help, --version or an
/// option that nobody knows: no window then. Options of Qt ("-platform", "-style" …) belong to the
/// window.
bool wantsCommandLine(const QStringList& arguments);

/// What needs no work: --version, --help, wrong usage, commands that this version does not have.
/// Prints it and returns the exit status; nothing when there is work to do. Needs no application
/// object, so it is quick.
std::optional<int> runAtOnce(const QStringList& arguments);

/// True when run() draws (pages of a PDF, pictures of the example disc) and needs a
/// QGuiApplication.
bool draws(const QStringList& arguments);

/// Runs it. Needs a QGuiApplication on the offscreen platform where draws(), else a
/// QCoreApplication. Exit status as in report-schema.md: 0, 2 wrong usage, 3 nothing readable, 4
/// some things not read. The process must end with std::_Exit() then: what was read is still there.
int run(const QStringList& arguments, worker::Caller& caller);

} // namespace disclens::cli
