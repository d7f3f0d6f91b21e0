// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_shown.h"

namespace disclens::image {

/// A clinical document (HL7 CDA R2) as people read it: title, person, author, then the narrative of
/// every section with its tables and lists. Scripts, styles, links and the coded entries are left
/// out. False when it is not well-formed; what came before the mistake is kept.
bool writeCda(const QString& xml, ShownDocument& out);

} // namespace disclens::image
