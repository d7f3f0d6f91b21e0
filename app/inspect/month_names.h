// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace disclens::inspect {

/// Month names of six languages, folded, full and short; January first.
const std::array<QStringList, 12>& monthNames();

} // namespace disclens::inspect
