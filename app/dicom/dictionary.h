// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

#include <array>

namespace disclens::dicom {

/// Two letters of PS3.5 section 6.2.
using Vr = std::array<char, 2>;
inline constexpr Vr kUnknownVr{'U', 'N'};

/// Value representation of a tag as DCMTK's dictionary has it; kUnknownVr when the dictionary does
/// not know the tag. Where the standard leaves a choice, the usual one ("US or SS" → US, "OB or OW"
/// → OW). Private tags need a creator. Any thread.
Vr vrOf(Tag tag, const QString& creator);

/// Makes sure that the dictionary is in memory, before helpers are made that would all read it.
void loadDictionary();

} // namespace disclens::dicom
