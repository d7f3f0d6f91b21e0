// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/form_words.h"

#include "advice/advice.h"
#include "advice/words.h"

namespace disclens::advice {

QString concernWord(const QString& concern) {
    static const WordRow rows[] = {
        //: a sentence in a form that a person should ask about before signing; it stands beside a
        //: picture of a flag
        {"red flag", QT_TRANSLATE_NOOP("advice", "Red flag")},
        {"worth asking", QT_TRANSLATE_NOOP("advice", "Worth asking")},
        {"reassuring", QT_TRANSLATE_NOOP("advice", "Reassuring")},
    };
    return wordFor(rows, concern);
}

QString concernCount(const QString& concern, int n) {
    if (concern == QLatin1String("red flag"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 red flag"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln red flags"));
    if (concern == QLatin1String("worth asking"))
        return counted(n, QT_TRANSLATE_NOOP("advice", "1 worth asking"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln worth asking"));
    return counted(n, QT_TRANSLATE_NOOP("advice", "1 reassuring"),
                   QT_TRANSLATE_N_NOOP("advice", "%Ln reassuring"));
}

QString formHeadline(int redFlags, int asking, int reassuring, bool partly) {
    const int talk = redFlags + asking;
    if (talk > 0)
        return counted(
            talk, QT_TRANSLATE_NOOP("advice", "1 sentence is worth a talk before you sign"),
            QT_TRANSLATE_N_NOOP("advice", "%Ln sentences are worth a talk before you sign"));
    if (partly)
        return translate("advice", "We found no such phrase in the part that we could read");
    if (reassuring > 0)
        return translate("advice", "We found only promises in this form");
    return translate("advice", "We found none of our phrases in this form");
}

QString formCountSentence(int marked, int sentences) {
    if (sentences == 1)
        return marked == 1
                   ? translate("advice", "The one sentence here says something about your privacy.")
                   : translate("advice", "The one sentence here holds none of our phrases.");
    //: %1 is how many, %2 out of how many
    return translate("advice", "%1 of %2 sentences say something about your privacy.")
        .arg(QLocale().toString(marked), QLocale().toString(sentences));
}

QString formLimitsSentence() {
    return translate("advice",
                     "We looked for common phrases. We can miss things. This is not legal advice.");
}

QString formMixedSentence() {
    return translate("advice",
                     "This sentence holds a red flag and a promise. Ask which one counts.");
}

QString formNotMentionedHeading() {
    return translate("advice", "Not in this form:");
}

QString formLanguageSentence() {
    return translate("advice",
                     "This text does not look like English. We can only read English forms "
                     "for now. Ask for an English copy, or go through it with someone.");
}

QString formLeftOutSentence(const QString& item) {
    const QString what = item.section(QLatin1Char(':'), 0, 0);
    const int n = qMax(1, item.section(QLatin1Char(':'), 1).toInt());
    if (what == QLatin1String("pages-are-pictures"))
        return counted(
            n,
            QT_TRANSLATE_NOOP("advice", "1 page is a picture of paper, or empty. We could "
                                        "not read it. Please read it yourself."),
            QT_TRANSLATE_N_NOOP("advice", "%Ln pages are pictures of paper, or empty. We could not "
                                          "read them. Please read them yourself."));
    if (what == QLatin1String("pages-hard-to-read"))
        return counted(
            n,
            QT_TRANSLATE_NOOP("advice", "1 page is a picture of paper. We read it as well as we "
                                        "could. Some words may be wrong or missing."),
            QT_TRANSLATE_N_NOOP(
                "advice", "%Ln pages are pictures of paper. We read them as well as we could. "
                          "Some words may be wrong or missing."));
    if (what == QLatin1String("pages-over-limit"))
        return counted(n,
                       QT_TRANSLATE_NOOP("advice", "This form is very long. We did not look at the "
                                                   "last page."),
                       QT_TRANSLATE_N_NOOP("advice",
                                           "This form is very long. We did not look at the "
                                           "last %Ln pages."));
    if (what == QLatin1String("pictures-inside"))
        return counted(n,
                       QT_TRANSLATE_NOOP("advice", "This file holds 1 picture. We did not look for "
                                                   "words in it."),
                       QT_TRANSLATE_N_NOOP("advice",
                                           "This file holds %Ln pictures. We did not look "
                                           "for words in them."));
    if (what == QLatin1String("files-inside"))
        return counted(n,
                       QT_TRANSLATE_NOOP("advice", "This file holds 1 other file. We did not look "
                                                   "into it."),
                       QT_TRANSLATE_N_NOOP("advice", "This file holds %Ln other files. We did not "
                                                     "look into them."));
    if (what == QLatin1String("other-language"))
        return counted(n,
                       QT_TRANSLATE_NOOP("advice", "1 part is not in English. We can only read "
                                                   "English for now, so we left it out."),
                       QT_TRANSLATE_N_NOOP("advice",
                                           "%Ln parts are not in English. We can only read "
                                           "English for now, so we left them out."));
    static const WordRow rows[] = {
        {"picture",
         QT_TRANSLATE_NOOP("advice", "This is a picture, and we could not read the words in it. "
                                     "Ask for the form as a PDF or a web page.")},
        {"picture-no-words",
         QT_TRANSLATE_NOOP("advice", "We found no words in this picture. Try a sharper photo, "
                                     "straight from above.")},
        {"text-over-limit",
         QT_TRANSLATE_NOOP("advice", "This text is very long. We looked at the first part only.")},
        {"damaged", QT_TRANSLATE_NOOP("advice", "This file is damaged. Some of its words may be "
                                                "missing. Ask for a new copy.")},
        {"locked-part",
         QT_TRANSLATE_NOOP("advice", "A part of this file is locked, so we could not "
                                     "read it.")},
        {"hidden-text", QT_TRANSLATE_NOOP("advice", "This file holds words that are not shown. We "
                                                    "did not look at them.")},
    };
    const QString sentence = wordFor(rows, what);
    return sentence.isEmpty() ? translate("advice", "A part of this file could not be read.")
                              : sentence;
}

QString formErrorSentence(const Error& error) {
    switch (error.code) {
    case ErrorCode::Empty:
        return translate("advice",
                         "There are no words in this. Try another file, or paste the text.");
    case ErrorCode::PasswordNeeded:
        return translate("advice", "This form is locked with a password. We use it once and do not "
                                   "keep it.");
    case ErrorCode::PasswordWrong:
        return translate("advice", "That password does not open this form. Please try again.");
    case ErrorCode::EncryptedNoSupport:
        return translate("advice",
                         "This form is locked in a way that we can't open. Open it in your PDF "
                         "program, copy the text and paste it here.");
    case ErrorCode::NotSupported:
        if (error.args.value(0) == QLatin1String("old-word"))
            return translate("advice",
                             "This is an old Word file. Open it and save it as DOCX or PDF, "
                             "or paste the text.");
        return translate("advice",
                         "This is not a form that we can read. Try a PDF, a Word file, a web "
                         "page, or paste the text.");
    case ErrorCode::WorkerCrashed:
        return translate("advice", "This file made our reader stop. Nothing else is lost. You can "
                                   "paste the text instead.");
    case ErrorCode::WorkerTimedOut:
        return translate("advice",
                         "This file took too long to read. You can paste the text instead.");
    case ErrorCode::TooLarge:
        return translate("advice", "This file is too large to read. You can paste the part that "
                                   "matters.");
    case ErrorCode::Damaged:
    case ErrorCode::Truncated:
        return translate("advice", "This file is damaged. Ask for a new copy, or paste the text.");
    case ErrorCode::NotFound:
        return translate("advice", "There is no such file here. Check the name, and try again.");
    case ErrorCode::ReadFailed:
        return translate("advice", "This file could not be read. Copy it to this computer, and try "
                                   "again.");
    default:
        return sentenceFor(error);
    }
}

} // namespace disclens::advice
