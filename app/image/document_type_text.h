// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// What kind of text it is, by its form; the name decides only where the system that runs the disc
/// goes by the name.
FileType guessTextType(QStringView start, const QString& fileName);

} // namespace disclens::image
