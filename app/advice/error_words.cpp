// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as one plain sentence that ends with what to do. No sentence holds a value or a
// name from the disc: args are technical words of ours.
#include "advice/advice.h"
#include "advice/face_words.h"
#include "advice/words.h"

namespace disclens::advice {
namespace {

/// args[0] when it is a short technical word, else empty. A long or odd one would be somebody
/// else's text.
QString argument(const Error& error) {
    const QString word = error.args.value(0).trimmed();
    if (word.isEmpty() || word.size() > 40)
        return {};
    for (const QChar c : word)
        if (c.category() == QChar::Other_Control || c == QLatin1Char('<') || c == QLatin1Char('>'))
            return {};
    return word;
}

const WordRow kLeftOut[] = {
    {"text-runtime-missing",
     QT_TRANSLATE_NOOP("advice", "We did not look for words on the pictures: the part that reads "
                                 "them is not here. Install DiscLens again, or look yourself.")},
    {"text-models-missing",
     QT_TRANSLATE_NOOP("advice", "We did not look for words on the pictures: the part that reads "
                                 "them is not here. Install DiscLens again, or look yourself.")},
    {"text-runtime-damaged",
     QT_TRANSLATE_NOOP("advice", "We did not look for words on the pictures: the part that reads "
                                 "them is damaged. Install DiscLens again, or look yourself.")},
    {"text-models-damaged",
     QT_TRANSLATE_NOOP("advice", "We did not look for words on the pictures: the part that reads "
                                 "them is damaged. Install DiscLens again, or look yourself.")},
    {"text-not-looked",
     QT_TRANSLATE_NOOP("advice", "We did not look for words printed on the pictures. Please look "
                                 "through them yourself.")},
    {"text-left-time",
     QT_TRANSLATE_NOOP("advice", "This picture took too long. We looked for words on a part of it "
                                 "only. Please look at it yourself.")},
    {"text-left-cut-short",
     QT_TRANSLATE_NOOP("advice",
                       "This picture is cut short or damaged. We looked for words only on "
                       "the part that is there.")},
    {"text-left-overlay",
     QT_TRANSLATE_NOOP("advice", "We could not look for words in what is drawn over this picture. "
                                 "Please look at it yourself.")},
    {"text-left-icon",
     QT_TRANSLATE_NOOP("advice", "We could not look for words in the small preview picture in "
                                 "this file.")},
    {"text-left-too-large",
     QT_TRANSLATE_NOOP("advice", "This picture is too large for us to look for words on it. "
                                 "Please look at it yourself.")},
    {"text-left-too-many",
     QT_TRANSLATE_NOOP("advice", "There is more writing on this picture than we can list. Please "
                                 "look at it yourself.")},
    {"private-binary",
     QT_TRANSLATE_NOOP("advice",
                       "Some hidden maker fields hold codes that only the maker can read.")},
    {"thumbs-pictures",
     QT_TRANSLATE_NOOP("advice", "We did not look at the small preview pictures that Windows made. "
                                 "They can show old pictures.")},
    {"pdf-scanned-pages",
     QT_TRANSLATE_NOOP("advice", "Some pages are pictures of paper. We could not read the words on "
                                 "them. Please look at them yourself.")},
    {"encrypted",
     QT_TRANSLATE_NOOP("advice", "This file is locked. Ask the clinic for the password.")},
    {"database", QT_TRANSLATE_NOOP(
                     "advice", "We read only the plain words in this database. It can hold more.")},
    {"pictures",
     QT_TRANSLATE_NOOP(
         "advice",
         "We did not look for words or faces in the pictures. Please look through them yourself.")},
    {"canceled",
     QT_TRANSLATE_NOOP("advice", "You stopped this check. What we found so far is kept.")},
    {"check-failed",
     QT_TRANSLATE_NOOP(
         "advice", "Sorry, this check stopped early. The other checks are fine. Try it again.")},
    {"text-cut",
     QT_TRANSLATE_NOOP("advice", "This text is very long. We read the first part only.")},
    {"value-cut",
     QT_TRANSLATE_NOOP("advice", "This text is very long. We read the first part only.")},
    {"program",
     QT_TRANSLATE_NOOP(
         "advice",
         "We never start a program from a disc. We read only the plain words inside it.")},
    {"archive",
     QT_TRANSLATE_NOOP(
         "advice", "We did not unpack this file. Unpack it yourself and open the folder here.")},
    {"media",
     QT_TRANSLATE_NOOP("advice",
                       "We did not look at or listen to this recording. Please do that yourself.")},
    {"video",
     QT_TRANSLATE_NOOP("advice", "We did not look at this video. Please look at it yourself.")},
    {"audio",
     QT_TRANSLATE_NOOP("advice", "We did not listen to this sound. Please listen to it yourself.")},
    {"office", QT_TRANSLATE_NOOP(
                   "advice", "We read only the plain words in this document. It can hold more.")},
    {"unknown-type",
     QT_TRANSLATE_NOOP(
         "advice", "We do not know this kind of file. We read only the plain words inside it.")},
    {"disk-image",
     QT_TRANSLATE_NOOP(
         "advice",
         "We did not open this disc image inside the disc. Copy it out and open it here.")},
    {"video-pictures",
     QT_TRANSLATE_NOOP("advice", "We did not look at this video. Please look at it yourself.")},
    {"sound",
     QT_TRANSLATE_NOOP("advice", "We did not listen to this sound. Please listen to it yourself.")},
    {"pdf-damaged",
     QT_TRANSLATE_NOOP("advice",
                       "This document is damaged. We read only the plain words inside it.")},
    {"pdf-pages-over-limit",
     QT_TRANSLATE_NOOP("advice",
                       "This document has very many pages. We read the first part only.")},
    {"text-over-limit",
     QT_TRANSLATE_NOOP("advice", "This text is very long. We read the first part only.")},
    {"properties-over-limit",
     QT_TRANSLATE_NOOP("advice", "This file has very many details. We read the first part only.")},
    {"exif-over-limit",
     QT_TRANSLATE_NOOP("advice",
                       "This picture has very many details. We read the first part only.")},
    {"exif-damaged",
     QT_TRANSLATE_NOOP("advice",
                       "The details in this picture are damaged. We read what we could.")},
    {"picture-damaged",
     QT_TRANSLATE_NOOP("advice", "This picture is damaged. We read what we could.")},
    {"picture-cut-off",
     QT_TRANSLATE_NOOP("advice", "This picture is cut short. We read what is there.")},
    {"picture-format",
     QT_TRANSLATE_NOOP(
         "advice", "We cannot show this kind of picture yet. We read the plain words inside it.")},
    {"document-inside",
     QT_TRANSLATE_NOOP(
         "advice",
         "We could not read the document inside this scan file. Please look at it yourself.")},
    {"failed",
     QT_TRANSLATE_NOOP(
         "advice", "Sorry, this check stopped early. The other checks are fine. Try it again.")},
    {"face-repeats",
     QT_TRANSLATE_NOOP("advice", "Some scans show the same place again and again. We judged only "
                                 "the first of each for a face.")},
    {"face-lost-slices",
     QT_TRANSLATE_NOOP("advice",
                       "Some slices could not be read, so we judged the scan for a face without "
                       "them.")},
    {"no-patient",
     QT_TRANSLATE_NOOP("advice",
                       "We found no name in the scan files, so we had no name to look for here.")},
    {"linkage-no-country",
     QT_TRANSLATE_NOOP("advice", "We could not count how many people share your details. Choose "
                                 "your country, and we will.")},
    {"linkage-no-figures",
     QT_TRANSLATE_NOOP("advice", "We have no figures for this country, so we could not count how "
                                 "many people share your details.")},
    {"encrypted-attributes",
     QT_TRANSLATE_NOOP("advice", "Some details are locked in the file. We could not read them.")},
};

const WordRow kMissingChecks[] = {
    {"face", QT_TRANSLATE_NOOP("advice", "This version does not check if head scans show a face. A "
                                         "head scan with thin slices can.")},
};

} // namespace

QString sentenceFor(const Error& error) {
    const QString word = argument(error);
    switch (error.code) {
    case ErrorCode::None:
        return translate("advice", "This worked.");
    case ErrorCode::NotFound:
        return translate("advice",
                         "This is not there any more. Check that the disc is in, and try again.");
    case ErrorCode::NotAllowed:
        return translate(
            "advice",
            "This computer does not let us read this. Copy it to your own folder, and try again.");
    case ErrorCode::ReadFailed:
        return translate("advice", "The disc could not be read here. It may be scratched. Wipe it, "
                                   "or ask for a new copy.");
    case ErrorCode::Changed:
        return translate(
            "advice", "This file changed while we read it. Close other programs, and try again.");
    case ErrorCode::Empty:
        return translate("advice",
                         "There is nothing in this. Ask for a new copy if you miss something.");
    case ErrorCode::Truncated:
        return translate("advice", "This file is cut short. Ask for a new copy.");
    case ErrorCode::Damaged:
        return translate("advice", "This file is damaged. Ask for a new copy.");
    case ErrorCode::TooLarge:
        return translate(
            "advice", "This is larger than we can read. Ask the clinic for it in smaller parts.");
    case ErrorCode::TooDeep:
        return translate("advice",
                         "This has too many layers inside each other to read. Ask for a new copy.");
    case ErrorCode::Bomb:
        return translate("advice", "This unpacks to far more than it should, so we stopped. Do not "
                                   "open it. Ask for a new copy.");
    case ErrorCode::BadPath:
        return translate("advice", "This file’s name points outside its folder, so we left it out. "
                                   "Ask the clinic about it.");
    case ErrorCode::NotDicom:
        return translate("advice", "This is not a scan file. Try another file or folder.");
    case ErrorCode::NotSupported:
        if (word.isEmpty())
            return translate("advice",
                             "We cannot read this kind of file yet. Ask for a plain DICOM copy.");
        //: %1 is the name of a file format
        return translate("advice",
                         "We cannot read this kind of file yet (%1). Ask for a plain DICOM copy.")
            .arg(word);
    case ErrorCode::PasswordNeeded:
        return translate("advice",
                         "This is locked with a password. Type the password your clinic gave you.");
    case ErrorCode::PasswordWrong:
        return translate("advice", "This password does not fit. Check it, and type it again.");
    case ErrorCode::EncryptedNoSupport:
        return translate(
            "advice",
            "This is locked in a way that we cannot open. Open it with the program that locked it, "
            "and open the folder here.");
    case ErrorCode::NoPixels:
        return translate("advice", "This file holds no picture. You can still see its details.");
    case ErrorCode::BadPixels:
        return translate("advice", "The picture in this file makes no sense. Ask for a new copy.");
    case ErrorCode::WorkerCrashed:
        return translate(
            "advice",
            "This file made our reader stop. We left it out and went on. Ask for a new copy.");
    case ErrorCode::WorkerTimedOut:
        return translate(
            "advice",
            "This file took too long to read. We left it out and went on. You can try again.");
    case ErrorCode::Canceled:
        return translate("advice", "You stopped this. You can start it again.");
    case ErrorCode::WriteFailed:
        return translate("advice",
                         "The file could not be saved. Pick another folder, and try again.");
    case ErrorCode::NoRoom:
        return translate("advice",
                         "There is not enough room here. Pick another folder, and try again.");
    case ErrorCode::BadUsage:
        if (word.isEmpty())
            return translate("advice",
                             "This command does not fit. Type disclens --help to see what does.");
        //: %1 is an option of the command line
        return translate("advice", "This does not fit: %1. Type disclens --help to see what does.")
            .arg(word);
    case ErrorCode::Internal:
        break;
    }
    return translate("advice", "Sorry, something went wrong in this program. Nothing was sent "
                               "anywhere. Please try again.");
}

QString notCheckedSentence(const inspect::NotChecked& item) {
    // "pdf-scanned-pages:3" carries a number of its own
    const QString what = item.what.section(QLatin1Char(':'), 0, 0);
    if (what == QLatin1String("check-missing")) {
        const QString sentence = wordFor(kMissingChecks, item.check);
        return sentence.isEmpty() ? translate("advice", "This version does not have this check.")
                                  : sentence;
    }
    if (what == QLatin1String("private-binary") && item.count > 1)
        return counted(
            item.count,
            QT_TRANSLATE_NOOP("advice",
                              "1 hidden maker field holds codes that only the maker can read."),
            QT_TRANSLATE_N_NOOP(
                "advice", "%Ln hidden maker fields hold codes that only the maker can read."));
    if (what == QLatin1String("text-frame-failed"))
        return counted(item.count,
                       QT_TRANSLATE_NOOP("advice", "We could not look for words on 1 picture. "
                                                   "Please look at it yourself."),
                       QT_TRANSLATE_N_NOOP("advice", "We could not look for words on %Ln "
                                                     "pictures. Please look at them yourself."));
    if (what == QLatin1String("pictures-not-tested"))
        return counted(item.count,
                       QT_TRANSLATE_NOOP("advice", "1 picture was not opened. So we did not look "
                                                   "for words on it."),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln pictures were not opened. So we did not "
                                                     "look for words on them."));
    if (what == QLatin1String("canceled") && item.check == QLatin1String("text") && item.count > 1)
        return counted(item.count, "",
                       QT_TRANSLATE_N_NOOP("advice", "You stopped this check. What we found so "
                                                     "far is kept. We did not look for words on "
                                                     "%Ln pictures."));
    const QString sentence = wordFor(kLeftOut, what);
    if (!sentence.isEmpty())
        return sentence;
    if (what.startsWith(QLatin1String("text-left-")))
        return counted(item.count,
                       QT_TRANSLATE_NOOP("advice", "We looked for words on a part of 1 picture "
                                                   "only. Please look at it yourself."),
                       QT_TRANSLATE_N_NOOP("advice",
                                           "We looked for words on a part of %Ln pictures only. "
                                           "Please look at them yourself."));
    if (what.startsWith(QLatin1String("face-")))
        return faceWhySentence(what.mid(5));
    if (item.reason.code != ErrorCode::None)
        return sentenceFor(item.reason);
    return counted(item.count, QT_TRANSLATE_NOOP("advice", "We left out 1 thing here."),
                   QT_TRANSLATE_N_NOOP("advice", "We left out %Ln things here."));
}

QString noteSentence(dicom::Note note) {
    using dicom::Note;
    switch (note) {
    case Note::NoPreamble:
        return translate("advice", "This file starts in an old form. We could read it.");
    case Note::NoFileMeta:
        return translate("advice", "This file does not say how it is stored. We worked it out.");
    case Note::BigEndian:
        return translate("advice",
                         "This file stores its numbers in an old order. We could read it.");
    case Note::Deflated:
        return translate("advice",
                         "The details in this file were packed. We unpacked and read them.");
    case Note::PreambleIsProgram:
        return translate(
            "advice",
            "This file starts like a program. Do not start it. Ask the clinic to check it.");
    case Note::PreambleNotBlank:
        return translate(
            "advice",
            "The start of this file is not blank. In some kinds of pictures this is usual.");
    case Note::TrailingBytes:
        return translate(
            "advice",
            "There is more data after the end of this file. We do not know what it means.");
    case Note::Truncated:
        return translate("advice", "This file is cut short. We read what is there.");
    case Note::LyingLength:
        return translate("advice",
                         "This file says that it is longer than it is. We read what is there.");
    case Note::CharacterSetGuessed:
        return translate(
            "advice", "This file does not say which letters it uses. Some names may look wrong.");
    case Note::ValueCut:
        return translate("advice",
                         "A text in this file is very long. We read the first part only.");
    case Note::WrongVr:
        return translate(
            "advice", "A detail in this file has the wrong form. We read it as well as we could.");
    case Note::PartlyRead:
        return translate("advice",
                         "We could read only the first part of this file. Ask for a new copy.");
    case Note::PrivateUnreadable:
        return translate("advice",
                         "Some hidden maker fields hold codes that only the maker can read.");
    }
    return translate("advice", "There is something odd about this file. We could read it.");
}

} // namespace disclens::advice
