// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

namespace disclens::image {

/// Words of all tables of an SQLite database, one "column: value" a line, read from memory: nothing
/// is written, and no view, trigger or function of the file runs. False when the file cannot be
/// read so; then its runs are all there is.
bool readSqlite(const SharedFd& file, DocumentFacts& facts);

} // namespace disclens::image
