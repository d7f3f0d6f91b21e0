// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"

namespace disclens::dicom {

/// Characters of a tag as text: "(0010,0010)".
inline constexpr qsizetype kTagSize = 11;
void writeTag(QChar* to, Tag tag);

/// prefix + tag. At top level (no prefix) the same string is given again for the same tag, not a
/// copy: a disc of 2,000 files has a few hundred such paths and not 300,000. Any thread.
QString pathOf(const QString& prefix, Tag tag);

} // namespace disclens::dicom
