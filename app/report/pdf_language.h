// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace disclens::report {

/// Adds the language (BCP 47) and "show the title" to a PDF that QPdfWriter made, because Qt 6.4
/// cannot: a screen reader needs to know which voice to use. Done by an update at the end of the
/// file (ISO 32000-1, 7.5.6); what is there stays as it is. Bytes of another form come back
/// unchanged.
QByteArray withPdfLanguage(const QByteArray& pdf, const QString& language);

} // namespace disclens::report
