// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/document_bytes.h"

#include <QString>

namespace disclens::image {

/// What a person reads on the page, and what only a look into the file shows.
struct MarkupText {
    QString visible; ///< paragraphs and table rows on lines of their own, cells parted by tabs
    QString hidden;  ///< comments, scripts, styles and attribute values, one a line: "href: …"
    QString title;
};

/// Any HTML, however broken: no character of the file is dropped but tags' own names, so that
/// nothing hides behind a mistake in the markup. Never runs, loads or resolves anything. Works in
/// one pass without nesting.
MarkupText htmlText(QStringView html);

/// Character references ("&uuml;", "&#252;", "&#xFC;") of HTML 4 and XML as characters.
QString decodeReferences(QStringView text);

/// All text and attribute values of an XML file with the names of their elements, one a line.
/// Entities are expanded up to a small limit and external ones never; a file that is not
/// well-formed is read by htmlText() from the start.
struct XmlText {
    QString text;
    bool wellFormed = true;
};
XmlText xmlText(const QString& xml);

} // namespace disclens::image
