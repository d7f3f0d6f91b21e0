// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"
#include "image/document_bytes.h"

namespace disclens::image {

/// Adds a property, cleaned of control characters. Empty values are dropped, equal ones kept once;
/// a very long value goes to the text instead.
void addProperty(DocumentFacts& facts, const QString& name, QStringView value);

/// Says that a part was not looked into, once per id.
void leaveOut(DocumentFacts& facts, const QString& id);

/// Appends what was collected to the text of the document and says so when something was dropped.
void keepText(TextSink& sink, DocumentFacts& facts);

} // namespace disclens::image
