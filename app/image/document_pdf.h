// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document.h"

class QIODevice;

namespace disclens::image {

/// Adds the text of all pages and the metadata of a PDF. password: empty when it
/// needs none. Errors: PasswordNeeded, PasswordWrong, EncryptedNoSupport, Damaged.
/// Uses QtPdf, which needs no application object. Text is folded to NFKC, because PDF fonts hold
/// ligatures and Chinese radicals where people type letters.
Status readPdf(QIODevice& device, const QString& password, DocumentFacts& facts);

/// What stands in a PDF beside its pages: form fields, notes, signatures, links, attached files,
/// XMP, and what earlier versions of it held. A bounded scan over its objects and packed object
/// streams, not a parser: it follows no offset. Never fails: what cannot be read is said in facts
/// ("pdf-attachments:N", "pdf-xfa-form", "pdf-notes-encrypted").
void readPdfExtras(const SharedFd& file, DocumentFacts& facts);

} // namespace disclens::image
