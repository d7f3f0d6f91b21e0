// SPDX-License-Identifier: GPL-3.0-or-later
// From what a check found to the words that a person reads.
#include "advice/advice.h"
#include "advice/kinds.h"
#include "advice/words.h"

namespace disclens::advice {
namespace {

using inspect::Finding;
using inspect::Level;

/// Where a value was found that is not an element of its own ("Your name, in a file name").
struct PlaceRow {
    const char* where;
    const char* pattern; ///< %1: the title of the kind
};
const PlaceRow kPlaces[] = {
    {"file-name", QT_TRANSLATE_NOOP("advice", "%1, in a file name")},
    {"folder-name", QT_TRANSLATE_NOOP("advice", "%1, in a folder name")},
    {"text", QT_TRANSLATE_NOOP("advice", "%1, in a document")},
    {"document", QT_TRANSLATE_NOOP("advice", "%1, in a document")},
    {"property", QT_TRANSLATE_NOOP("advice", "%1, in the details of a document")},
    {"volume-label", QT_TRANSLATE_NOOP("advice", "%1, in the label of the disc")},
    {"source-name", QT_TRANSLATE_NOOP("advice", "%1, in the name of the disc or folder")},
    {"directory", QT_TRANSLATE_NOOP("advice", "%1, in the disc’s table of contents")},
};

const char* placePattern(const QString& where) {
    for (const PlaceRow& row : kPlaces)
        if (where == QLatin1String(row.where))
            return row.pattern;
    return nullptr;
}

/// Attributes that are made for a detail of the patient. Anywhere else the detail is out of its
/// place, and we say where.
bool isHomeOf(const QString& kind, dicom::Tag tag) {
    const quint32 key = tag.key();
    if (kind == QLatin1String("patient_name"))
        return key == 0x00100010 || key == 0x00101001 || key == 0x00101005 || key == 0x00101060 ||
               key == 0x00100011 || key == 0x00100012;
    if (kind == QLatin1String("birth_date"))
        return tag.group == 0x0010;
    if (kind == QLatin1String("address_or_phone"))
        return tag.group == 0x0010;
    return true; // numbers, dates and staff stand in many attributes of their own
}

/// Kinds whose own title says more than the name of the attribute that gave them away.
bool kindSpeaks(const QString& kind) {
    static const QStringList kinds = {QStringLiteral("third_party_ai_evidence"),
                                      QStringLiteral("cloud_vendor"),
                                      QStringLiteral("deidentified_claim"),
                                      QStringLiteral("outside_deidentified_claim_false"),
                                      QStringLiteral("other_patient_data"),
                                      QStringLiteral("child_scan"),
                                      QStringLiteral("report_inside"),
                                      QStringLiteral("photo_of_person"),
                                      QStringLiteral("unreadable_files"),
                                      QStringLiteral("executable_preamble"),
                                      QStringLiteral("face_possible"),
                                      QStringLiteral("burned_in_name"),
                                      QStringLiteral("burned_in_text"),
                                      QStringLiteral("unencrypted_disc")};
    return kinds.contains(kind);
}

QString kindTitle(const Finding& finding) {
    const KindWords* words = wordsOfKind(finding.kind);
    if (!words)
        return categoryWord(finding.category);
    const bool unsure = finding.facts.value(QStringLiteral("sign")) == QLatin1String("may");
    if (unsure && finding.kind == QLatin1String("third_party_ai_evidence"))
        return translate("advice", "Possible mark of an AI tool");
    if (unsure && finding.kind == QLatin1String("cloud_vendor"))
        return translate("advice", "Possible mark of an outside service");
    return QCoreApplication::translate("advice", words->title);
}

QString titleFor(const Finding& finding) {
    if (finding.kind == QLatin1String("patient_name") && finding.level == Level::Unlikely)
        return translate("advice", "A made-up name");
    const QString where = finding.places.isEmpty() ? QString() : finding.places.first().where;
    if (const SubjectWords* subject = wordsOfSubject(finding.subject))
        return QCoreApplication::translate("advice", subject->title);
    for (const QString& id : {finding.subject, finding.tag.key() == 0 ? where : QString()})
        if (const char* pattern = placePattern(id))
            return QCoreApplication::translate("advice", pattern).arg(kindTitle(finding));
    if (finding.tag.key() == 0 || kindSpeaks(finding.kind))
        return kindTitle(finding);
    const QString attribute = attributeWord(finding.subject, finding.tag);
    const QString matches = finding.places.isEmpty() ? QString() : finding.places.first().matches;
    const bool strayed =
        !isHomeOf(finding.kind, finding.tag) ||
        (!matches.isEmpty() && finding.tag.isPrivate() && wordsOfKind(finding.kind) &&
         finding.kind != QLatin1String("private_tags"));
    if (strayed && finding.tag.isPrivate()) //: %1 is "Your name", "Birth date" …
        return translate("advice", "%1, in a hidden maker field").arg(kindTitle(finding));
    if (strayed) //: %1 is "Your name", "Birth date" …; %2 is the place, such as "Name of the exam"
        return translate("advice", "%1, in “%2”").arg(kindTitle(finding), attribute);
    return attribute;
}

QString whyFor(const Finding& finding) {
    if (finding.level == Level::Unchecked) {
        if (finding.kind == QLatin1String("private_tags"))
            return translate("advice", "Only the maker can read this. We could not check it.");
        return translate("advice", "We could not check this. It may hold details about you.");
    }
    const SubjectWords* subject = wordsOfSubject(finding.subject);
    if (subject && subject->why && finding.level == Level::Note)
        return QCoreApplication::translate("advice", subject->why);
    const KindWords* words = wordsOfKind(finding.kind);
    if (!words)
        return finding.level == Level::Note
                   ? translate("advice", "This is about the disc, not about you.")
                   : translate("advice", "Put with other details, it narrows down who you are.");
    const char* why = nullptr;
    switch (finding.level) {
    case Level::Points:
        why = words->whyPoints;
        break;
    case Level::Unlikely:
        why = words->whyUnlikely;
        break;
    case Level::Note:
        why = words->whyNote;
        break;
    case Level::Could:
    case Level::Unchecked:
        break;
    }
    return QCoreApplication::translate("advice", why ? why : words->whyCould);
}

QStringList ids(const char* list) {
    return QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Our choice for the kind, then whatever else the data files name for it; only what is verified.
QStringList evidenceFor(const Finding& finding) {
    QStringList out;
    const KindWords* words = wordsOfKind(finding.kind);
    QStringList wanted = words ? ids(words->evidence) : QStringList();
    if (finding.level == Level::Unlikely || finding.level == Level::Unchecked)
        return out; // no worry where there is none to give
    for (const Evidence& item : allEvidence())
        if (item.kinds.contains(finding.kind) && !wanted.contains(item.id) && out.size() < 1 &&
            wanted.isEmpty())
            wanted += item.id;
    for (const QString& id : wanted)
        if (const Evidence* item = evidenceById(id); item && item->verified)
            out += id;
    return out;
}

QStringList questionIdsFor(const Finding& finding) {
    QStringList out;
    if (finding.level == Level::Unlikely)
        return out;
    if (const KindWords* words = wordsOfKind(finding.kind))
        for (const QString& id : ids(words->questions))
            if (questionById(id))
                out += id;
    return out;
}

} // namespace

void explain(QList<Finding>& findings) {
    for (Finding& finding : findings) {
        finding.title = titleFor(finding);
        finding.why = whyFor(finding);
        finding.evidence = evidenceFor(finding);
        finding.questions = questionIdsFor(finding);
    }
}

QString headlineFor(const Finding& finding) {
    const int files = qMax(finding.files, 0);
    const QString where = finding.tag.key() != 0 || finding.places.isEmpty()
                              ? QString()
                              : finding.places.first().where;
    const bool name =
        finding.kind == QLatin1String("patient_name") && finding.level != Level::Unlikely;
    if (name &&
        (finding.subject == QLatin1String("file-name") || where == QLatin1String("file-name")))
        return counted(files, QT_TRANSLATE_NOOP("advice", "Your name is in the name of 1 file."),
                       QT_TRANSLATE_N_NOOP("advice", "Your name is in the names of %Ln files."));
    if (name && (finding.subject == QLatin1String("volume-label") ||
                 where == QLatin1String("volume-label")))
        return translate("advice", "Your name is in the label of the disc.");
    if (name && finding.tag.isPrivate())
        return counted(
            files, QT_TRANSLATE_NOOP("advice", "Your name is in a hidden maker field of 1 file."),
            QT_TRANSLATE_N_NOOP("advice", "Your name is in hidden maker fields of %Ln files."));
    if (finding.subject == QLatin1String("autorun"))
        return translate("advice", "A program on this disc may start by itself.");
    if (finding.subject == QLatin1String("program") || finding.subject == QLatin1String("viewer"))
        return translate("advice", "This disc has a viewer program.");
    const KindWords* words = wordsOfKind(finding.kind);
    const bool exact = finding.kind == QLatin1String("patient_name")
                           ? finding.level != Level::Unlikely
                           : finding.subject.isEmpty() || kindSpeaks(finding.kind);
    if (words && exact && (files > 0 || finding.kind == QLatin1String("unencrypted_disc"))) {
        const bool unsure = finding.facts.value(QStringLiteral("sign")) == QLatin1String("may");
        if (!unsure)
            return counted(files, words->inOneFile, words->inFiles);
    }
    const QString title = finding.title.isEmpty() ? titleFor(finding) : finding.title;
    if (files < 1)
        return title + QLatin1Char('.');
    const QString count = counted(files, QT_TRANSLATE_NOOP("advice", "1 file"),
                                  QT_TRANSLATE_N_NOOP("advice", "%Ln files"));
    //: %1 is a detail such as "Birth date", %2 is "318 files"
    return translate("advice", "%1: in %2.").arg(title, count);
}

QString factSentence(const Finding& finding) {
    const auto fact = [&finding](const char* key) {
        return displayValue(finding.facts.value(QString::fromLatin1(key)), "LO");
    };
    const QString product = fact("product"), company = fact("company"), host = fact("host");
    if (!product.isEmpty() && !company.isEmpty() && product != company)
        //: %1 is the name of a program, %2 of a company
        return translate("advice", "It names the program: %1, by %2.").arg(product, company);
    if (!product.isEmpty())
        return translate("advice", "It names the program: %1.").arg(product);
    if (!company.isEmpty())
        return translate("advice", "It names the company: %1.").arg(company);
    if (!host.isEmpty())
        return translate("advice", "It points to %1.").arg(host);
    return {};
}

} // namespace disclens::advice
