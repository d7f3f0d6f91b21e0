// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed words of the program: levels, categories, checks, people to ask, and the lines that are
// always there.
#include "advice/advice.h"
#include "advice/words.h"

namespace disclens::advice {

QString levelWord(inspect::Level level) {
    switch (level) {
    case inspect::Level::Points:
        return translate("advice", "Points to you");
    case inspect::Level::Could:
        return translate("advice", "Could point to you");
    case inspect::Level::Unlikely:
        return translate("advice", "Unlikely to point to you");
    case inspect::Level::Unchecked:
        return translate("advice", "Not checked");
    case inspect::Level::Note:
        break;
    }
    return translate("advice", "About the disc");
}

QString categoryWord(inspect::Category category) {
    using inspect::Category;
    switch (category) {
    case Category::NameAndContact:
        return translate("advice", "Name and contact");
    case Category::Dates:
        return translate("advice", "Dates");
    case Category::IdNumbers:
        return translate("advice", "ID numbers");
    case Category::Places:
        return translate("advice", "Places");
    case Category::Machine:
        return translate("advice", "Machine");
    case Category::Staff:
        return translate("advice", "People who cared for you");
    case Category::Notes:
        return translate("advice", "Notes typed by staff");
    case Category::MakersData:
        return translate("advice", "Maker’s private data");
    case Category::Disc:
        break;
    }
    return translate("advice", "About the disc");
}

QString checkWord(const QString& check) {
    static const WordRow rows[] = {
        {"metadata", QT_TRANSLATE_NOOP("advice", "Hidden details")},
        {"documents", QT_TRANSLATE_NOOP("advice", "Documents and other files")},
        {"disc", QT_TRANSLATE_NOOP("advice", "The disc itself")},
        {"claims", QT_TRANSLATE_NOOP("advice", "“De-identified” labels")},
        {"ai", QT_TRANSLATE_NOOP("advice", "AI and outside companies")},
        {"pictures", QT_TRANSLATE_NOOP("advice", "Pictures that can be shown")},
        {"text", QT_TRANSLATE_NOOP("advice", "Text in pictures")},
        {"face", QT_TRANSLATE_NOOP("advice", "Face and 3D")},
        {"linkage", QT_TRANSLATE_NOOP("advice", "How many people share your details")},
    };
    const QString word = wordFor(rows, check);
    return word.isEmpty() ? check : word;
}

QString askWhomWord(const QString& askWhom) {
    static const WordRow rows[] = {
        {"radiology front desk", QT_TRANSLATE_NOOP("advice", "Front desk")},
        {"privacy officer", QT_TRANSLATE_NOOP("advice", "Privacy officer")},
        {"radiologist", QT_TRANSLATE_NOOP("advice", "Radiologist")},
        {"records department", QT_TRANSLATE_NOOP("advice", "Records department")},
        {"researcher", QT_TRANSLATE_NOOP("advice", "Research team")},
        {"AI vendor via provider", QT_TRANSLATE_NOOP("advice", "AI company, through your clinic")},
    };
    const QString word = wordFor(rows, askWhom);
    return word.isEmpty() ? askWhom : word;
}

QString whenWord(const QString& when) {
    static const WordRow rows[] = {
        {"before scan", QT_TRANSLATE_NOOP("advice", "Before a scan")},
        {"at consent", QT_TRANSLATE_NOOP("advice", "When you sign a form")},
        {"after scan", QT_TRANSLATE_NOOP("advice", "After a scan")},
        {"when getting disc", QT_TRANSLATE_NOOP("advice", "When you get a disc")},
        {"before sharing", QT_TRANSLATE_NOOP("advice", "Before you share a copy")},
    };
    const QString word = wordFor(rows, when);
    return word.isEmpty() ? when : word;
}

QString usualWord(bool usual) {
    return usual ? translate("advice", "Usual on your own copy") : translate("advice", "Not usual");
}

QString askSentence() {
    return translate("advice", "A disc seldom shows whether AI was used or who got copies. Ask.");
}

QStringList careLines() {
    return {translate("advice", "You do not need to refuse a scan to protect your privacy."),
            translate("advice", "Nothing here means that someone has misused your data."),
            translate("advice", "This is not medical or legal advice.")};
}

QString countSentence(int pictures, int exams, int otherFiles, int unreadable) {
    const QString inExams = counted(exams, QT_TRANSLATE_NOOP("advice", "1 exam"),
                                    QT_TRANSLATE_N_NOOP("advice", "%Ln exams"));
    const QString ofPictures = counted(pictures, QT_TRANSLATE_NOOP("advice", "1 picture"),
                                       QT_TRANSLATE_N_NOOP("advice", "%Ln pictures"));
    QStringList parts;
    if (pictures == 0)
        parts += translate("advice", "No pictures.");
    else if (exams == 0)
        parts += ofPictures + QLatin1Char('.');
    else //: %1 is "412 pictures", %2 is "3 exams"
        parts += translate("advice", "%1 in %2.").arg(ofPictures, inExams);
    if (otherFiles > 0)
        parts += counted(otherFiles, QT_TRANSLATE_NOOP("advice", "1 other file."),
                         QT_TRANSLATE_N_NOOP("advice", "%Ln other files."));
    if (unreadable > 0)
        parts += counted(unreadable, QT_TRANSLATE_NOOP("advice", "1 file we could not read."),
                         QT_TRANSLATE_N_NOOP("advice", "%Ln files we could not read."));
    return parts.join(QLatin1Char(' '));
}

} // namespace disclens::advice
