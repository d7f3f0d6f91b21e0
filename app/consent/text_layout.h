// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent/consent.h"

namespace disclens::consent {

/// A text in the order in which it is shown, with its parts.
struct Layout {
    QString text;
    QList<Paragraph> paragraphs;
    QList<Sentence> sentences; ///< without hits
    /// For each sentence the one that leads into it ("We may share your data with:" before a list,
    /// "Do you sell my data?" before "Yes."), or -1. Always an earlier one.
    QList<qsizetype> leadIn;
};

/// Control characters become spaces, lines that were wrapped are joined, words that were parted at
/// a line end are whole again, each paragraph stands on one line.
Layout layOut(QStringView text, Lines lines);

/// The text for searching: same length, curly quotes and long dashes plain, odd spaces plain.
QString plainTwin(QStringView text);

/// Share of the words of a paragraph that are common English ones; negative when it is too short
/// to say.
double englishShare(QStringView text);

} // namespace disclens::consent
