// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"

#include <QString>

namespace disclens::advice {

/// The level of this finding in words: "Points to you", and "Points to them" where it is about
/// another person than the one whose disc it is.
QString levelWordOf(const inspect::Finding& finding);

} // namespace disclens::advice
