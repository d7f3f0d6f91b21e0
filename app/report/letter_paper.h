// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace disclens::report {

/// A letter as the person left it. Blanks ("[ Date ]") print as lines to write on.
struct LetterPaper {
    struct Block {
        QString text;
        bool strong = false;
        bool spaceBefore = false;
    };
    QList<Block> blocks;
    QString language; ///< BCP 47
    bool rightToLeft = false;
    QString paper = QStringLiteral("A4"); ///< A4 or Letter
};

/// The letter as a PDF: 12 points, fonts embedded, page numbers when there is more than one page,
/// nothing about the person in the file's own properties. Needs a QGuiApplication; any thread.
/// Errors: Internal.
Result<QByteArray> letterPdf(const LetterPaper& letter);
/// The same as plain text, blanks as they stand.
QString letterText(const LetterPaper& letter);

} // namespace disclens::report
