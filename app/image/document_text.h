// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// What a person reads in a view, one line each, without html: for the command line, for copying
/// and for tests.
QStringList plainLines(const DocumentView& view);

} // namespace disclens::image
