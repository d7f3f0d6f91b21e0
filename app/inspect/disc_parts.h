// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/collector.h"

namespace disclens::inspect {

/// Id of the rule in disc.json for a file of this type and name; empty if none.
QString discFileRule(const QString& type, const QString& name);

/// The person's details in names of files, folders, volumes and the opened sources.
void namesOnDisc(Context& context);

} // namespace disclens::inspect
