// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace disclens::advice {

// Words of the reader of forms and policies. Concerns and things left out come as ids, because the
// room that makes them (app/consent) stands behind this one.

QString concernWord(const QString& concern); ///< "red flag" → "Red flag"
/// "2 red flags", "3 worth asking", "2 reassuring"
QString concernCount(const QString& concern, int n);

/// The answer in one line. redFlags and asking: sentences whose strongest label it is; partly:
/// something was left out, so "nothing found" says less.
QString formHeadline(int redFlags, int asking, int reassuring, bool partly);
/// "6 of 8 sentences say something about your privacy."
QString formCountSentence(int marked, int sentences);
QString formLimitsSentence();      ///< what such a reader can do at all
QString formMixedSentence();       ///< a red flag and a promise in one sentence
QString formNotMentionedHeading(); ///< "Not in this form:"
/// When little or nothing of it is in English.
QString formLanguageSentence();
/// "pages-are-pictures:3" → a sentence with what to do.
QString formLeftOutSentence(const QString& item);
/// Why a form could not be read at all, and what to do.
QString formErrorSentence(const Error& error);

} // namespace disclens::advice
