// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"

#include <QString>

namespace disclens::advice {

/// What the program says about one kind of finding (knowledge/content-vocabulary.md). Source texts
/// in English; context "advice". No text has room for a value from the disc, so all of them can
/// stand where values are hidden.
struct KindWords {
    const char* kind;
    const char* title;     ///< as a line in a list: "Your name"
    const char* inOneFile; ///< as a sentence: "Your name is in 1 file."
    const char* inFiles;   ///< "Your name is in %Ln files."
    const char* whyPoints; ///< why it matters, by level; nullptr: the one for `could`
    const char* whyCould;
    const char* whyUnlikely;
    const char* whyNote;
    const char* evidence;  ///< ids, best first, separated by spaces; may be empty
    const char* questions; ///< ids, best first
};

/// nullptr for a kind that this version does not know.
const KindWords* wordsOfKind(const QString& kind);
/// All kinds that have words, for tests and for the list of what we look for.
QStringList kindsWithWords();

/// A more exact title and reason for one subject of a kind ("autorun" of autorun_viewer).
struct SubjectWords {
    const char* subject;
    const char* title;
    const char* why;
};
const SubjectWords* wordsOfSubject(const QString& subject);

/// "Your name is printed on 38 pictures, at the top left." Empty where the finding is none of
/// writing in pictures. Its title must be there.
QString printedHeadline(const inspect::Finding& finding);

} // namespace disclens::advice
