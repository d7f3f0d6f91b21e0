// SPDX-License-Identifier: GPL-3.0-or-later
// From what a check found to the words that a person reads.
#include "advice/advice.h"
#include "advice/face_words.h"
#include "advice/finding_words.h"
#include "advice/kinds.h"
#include "advice/whose.h"
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

/// A detail of the patient that was searched for everywhere, by the id in Place::matches and the
/// fact "holds".
const WordRow kDetails[] = {
    {"patient_name", QT_TRANSLATE_NOOP("advice", "Your name")},
    {"patient_id", QT_TRANSLATE_NOOP("advice", "Your patient number")},
    {"accession_number", QT_TRANSLATE_NOOP("advice", "Order number of the exam")},
    {"birth_date", QT_TRANSLATE_NOOP("advice", "Birth date")},
    {"phone", QT_TRANSLATE_NOOP("advice", "Phone number")},
    {"email", QT_TRANSLATE_NOOP("advice", "E-mail address")},
    {"address", QT_TRANSLATE_NOOP("advice", "Home address")},
    {"institution_name", QT_TRANSLATE_NOOP("advice", "Hospital or clinic")},
    {"staff_names", QT_TRANSLATE_NOOP("advice", "Name of staff")},
    {"device_serial", QT_TRANSLATE_NOOP("advice", "Machine serial number")},
};

/// Why a value is judged other than its kind, by the fact "reason".
const WordRow kReasons[] = {
    {"made-up-name",
     QT_TRANSLATE_NOOP("advice", "This looks like a made-up name. It names no one.")},
    {"stand-in-code",
     QT_TRANSLATE_NOOP("advice",
                       "This looks like a code. Someone may hold the list that leads to you.")},
    {"short-code",
     QT_TRANSLATE_NOOP("advice",
                       "This looks like a code. Someone may hold the list that leads to you.")},
    {"made-up-number",
     QT_TRANSLATE_NOOP("advice", "This looks like a made-up number. It leads to no one.")},
    {"name-made-up",
     QT_TRANSLATE_NOOP("advice", "The name beside it is made up, but the number may be real.")},
    {"made-up-date", QT_TRANSLATE_NOOP("advice", "This looks like a made-up date.")},
    {"placeholder",
     QT_TRANSLATE_NOOP("advice", "This only fills the place. It says nothing about you.")},
    {"said-mine", QT_TRANSLATE_NOOP("advice", "You said that this is about you.")},
    {"very-old",
     QT_TRANSLATE_NOOP("advice", "Few people reach this age, so it narrows down who you are.")},
};

/// Attributes whose reason differs from that of their kind; for levels that point or could point.
const WordRow kAttributeWhys[] = {
    {"body-outline",
     QT_TRANSLATE_NOOP("advice", "The scan holds the outside of the body as it is without clothes. "
                                 "A picture could be made of it. We do not draw it.")},
    {"skin-contour",
     QT_TRANSLATE_NOOP("advice", "These lines follow the skin. Put together they show its shape.")},
    {"marked-pictures",
     QT_TRANSLATE_NOOP("advice",
                       "It lists pictures that a doctor picked. It can hold notes about you.")},
    {"dose-report", QT_TRANSLATE_NOOP("advice", "It says how much X-ray you got, and when.")},
    {"PatientMotherBirthName",
     QT_TRANSLATE_NOOP("advice", "It names your mother. Some banks ask for this name.")},
    {"ResponsiblePerson", QT_TRANSLATE_NOOP("advice", "It names someone close to you.")},
    {"ResponsibleOrganization", QT_TRANSLATE_NOOP("advice", "It names who looks after you.")},
    {"PatientBirthName", QT_TRANSLATE_NOOP("advice", "An old name can be used to find you.")},
    {"OtherPatientNames",
     QT_TRANSLATE_NOOP("advice", "An old or other name can be used to find you.")},
    {"PatientAddress", QT_TRANSLATE_NOOP("advice", "It shows where you live.")},
    {"PatientTelephoneNumbers", QT_TRANSLATE_NOOP("advice", "It shows how to reach you.")},
    {"PatientTelecomInformation", QT_TRANSLATE_NOOP("advice", "It shows how to reach you.")},
    {"burned-number",
     QT_TRANSLATE_NOOP("advice", "Your hospital can find you by this number. It stays on the "
                                 "picture when the file’s details are taken out.")},
    {"burned-some-name",
     QT_TRANSLATE_NOOP("advice", "It stays on the picture when the file’s details are taken out. "
                                 "Please look whose name it is.")},
    {"burned-birth-date",
     QT_TRANSLATE_NOOP("advice",
                       "Few people share it. It stays on the picture when the file’s details are "
                       "taken out.")},
    {"burned-some-birth-date",
     QT_TRANSLATE_NOOP("advice", "It is not the birth date in the files. Please look at it.")},
    {"burned-hospital", QT_TRANSLATE_NOOP("advice", "It shows where you had your scan.")},
    {"burned-exam-date",
     QT_TRANSLATE_NOOP("advice", "It fits a calendar, so others can match it to your day.")},
    {"burned-date",
     QT_TRANSLATE_NOOP("advice", "It fits a calendar, so others can match it to your day.")},
    {"burned-time",
     QT_TRANSLATE_NOOP("advice", "With the day of your scan, others can match it to you.")},
    {"burned-staff",
     QT_TRANSLATE_NOOP("advice",
                       "It names someone who cared for you. That can show where you were.")},
    {"burned-contact", QT_TRANSLATE_NOOP("advice", "It shows where you live or how to reach you.")},
    {"burned-some-contact",
     QT_TRANSLATE_NOOP("advice", "It may show where someone lives or how to reach them.")},
    {"burned-order-number",
     QT_TRANSLATE_NOOP("advice", "With the hospital’s own list, this number leads to you.")},
    {"burned-some-number",
     QT_TRANSLATE_NOOP("advice", "It may be a number of yours. Please look at it yourself.")},
    {"burned-serial", QT_TRANSLATE_NOOP("advice", "It points to one machine in one place.")},
    {"burned-page",
     QT_TRANSLATE_NOOP("advice", "The whole picture is a page. We may not read all of it, least "
                                 "of all handwriting. Please look at it yourself.")},
    {"burned-unread",
     QT_TRANSLATE_NOOP("advice", "We could not read it. It may be handwriting, a stamp, or just a "
                                 "part of the picture. Please look at it yourself.")},
    {"burned-barcode",
     QT_TRANSLATE_NOOP("advice", "A barcode can hold a number of yours. Phones can read it.")},
    {"uid-date", QT_TRANSLATE_NOOP("advice", "The day of your scan stands inside this number.")},
    {"IconImageSequence",
     QT_TRANSLATE_NOOP("advice",
                       "A small copy of the picture can stay when the picture is changed.")},
    {"OriginalAttributesSequence",
     QT_TRANSLATE_NOOP("advice", "Old values can stay here after they were changed.")},
};

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

/// A head scan is named by what it shows of a face.
QString faceTitle(const Finding& finding) {
    if (finding.level == Level::Points)
        return translate("advice", "Head scan that shows your face");
    if (finding.level == Level::Unchecked)
        return translate("advice", "Head scan that we could not judge");
    if (finding.level == Level::Unlikely)
        return finding.facts.contains(QStringLiteral("removed"))
                   ? translate("advice", "Head scan without its face")
                   : translate("advice", "Head scan that shows no face");
    if (finding.facts.value(QStringLiteral("in-view")) == QLatin1String("partial"))
        return translate("advice", "Head scan that shows part of your face");
    return translate("advice", "Head scan that may show your face");
}

QString kindTitle(const Finding& finding) {
    const KindWords* words = wordsOfKind(finding.kind);
    if (!words)
        return categoryWord(finding.category);
    if (finding.kind == QLatin1String("face_possible") &&
        finding.facts.contains(QStringLiteral("in-view")))
        return faceTitle(finding);
    const bool unsure = finding.facts.value(QStringLiteral("sign")) == QLatin1String("may");
    if (finding.facts.value(QStringLiteral("category")) == QLatin1String("scanner_maker_ai"))
        return unsure ? translate("advice", "Possible AI of the scanner’s maker")
                      : translate("advice", "AI of the scanner’s maker");
    if (unsure && finding.kind == QLatin1String("third_party_ai_evidence"))
        return translate("advice", "Possible mark of an AI tool");
    if (unsure && finding.kind == QLatin1String("cloud_vendor"))
        return translate("advice", "Possible mark of an outside service");
    return QCoreApplication::translate("advice", words->title);
}

/// A made-up or stand-in name is no name of the reader.
bool isNoRealName(const Finding& finding) {
    return finding.kind == QLatin1String("patient_name") && finding.level != Level::Points;
}

/// A label that does not hold is told by another title than the same label where it does. One that
/// is a guess is told by its kind, which says "possible".
const SubjectWords* subjectWords(const Finding& finding) {
    if (finding.kind == QLatin1String("outside_deidentified_claim_false"))
        return wordsOfSubject(QStringLiteral("broken-") + finding.subject);
    return wordsOfSubject(finding.subject);
}

QString titleFor(const Finding& finding) {
    if (isNoRealName(finding) && finding.tag.group == 0x0010)
        return finding.level == Level::Unlikely ? translate("advice", "A made-up name")
                                                : translate("advice", "A name or code");
    const QString where = finding.places.isEmpty() ? QString() : finding.places.first().where;
    const QString held = wordFor(kDetails, finding.facts.value(QStringLiteral("holds")));
    if (!held.isEmpty() && finding.tag.isPrivate()) //: %1 is "Your name", "Birth date" …
        return translate("advice", "%1, in a hidden maker field").arg(held);
    if (const SubjectWords* subject = subjectWords(finding))
        return QCoreApplication::translate("advice", subject->title);
    for (const QString& id : {finding.subject, finding.tag.key() == 0 ? where : QString()})
        if (const char* pattern = placePattern(id))
            return QCoreApplication::translate("advice", pattern).arg(kindTitle(finding));
    if (!finding.facts.value(QStringLiteral("national")).isEmpty())
        return translate("advice", "Patient number (a national number)");
    if (finding.tag.key() == 0 || kindSpeaks(finding.kind))
        return kindTitle(finding);
    const QString attribute = attributeWord(finding.subject, finding.tag);
    if (!held.isEmpty()) //: %1 is "Your name", "Birth date" …; %2 is the place, such as "Name of
                         //: the exam"
        return translate("advice", "%1, in “%2”").arg(held, attribute);
    return attribute;
}

QString whyFor(const Finding& finding) {
    const QString reason = wordFor(kReasons, finding.facts.value(QStringLiteral("reason")));
    if (!reason.isEmpty())
        return reason;
    if (!finding.facts.value(QStringLiteral("holds")).isEmpty() && finding.tag.isPrivate())
        return finding.level == Level::Points
                   ? translate("advice", "It points to you, in a place where few people look.")
                   : translate("advice",
                               "It says something about you, in a place where few people look.");
    if (finding.level == Level::Points || finding.level == Level::Could) {
        const QString own = wordFor(kAttributeWhys, finding.subject);
        if (!own.isEmpty())
            return own;
    }
    const SubjectWords* subject = subjectWords(finding);
    if (subject && subject->why &&
        (finding.level == Level::Note || finding.level == Level::Unchecked))
        return QCoreApplication::translate("advice", subject->why);
    if (finding.level == Level::Unchecked) {
        if (const QString why = finding.facts.value(QStringLiteral("face-why")); !why.isEmpty())
            return faceWhySentence(why);
        if (finding.kind == QLatin1String("private_tags"))
            return translate("advice", "Only the maker can read this. We could not check it.");
        return translate("advice", "We could not check this. It may hold details about you.");
    }
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
    // The oldest and the newest study of this kind of scan: how often a match worked, and where
    // not.
    if (const QString modality = finding.facts.value(QStringLiteral("modality"));
        finding.kind == QLatin1String("face_possible") && !modality.isEmpty()) {
        QStringList rates;
        for (const MatchRate& rate : matchRates())
            if (rate.modality == modality)
                rates += rate.evidence;
        if (finding.facts.contains(QStringLiteral("coarse")) && modality == QLatin1String("MR"))
            rates += QStringLiteral("face-mri-type-matters");
        if (!rates.isEmpty())
            wanted = rates + QStringList{QStringLiteral("hipaa-face-images")};
    }
    if (finding.level == Level::Unlikely || finding.level == Level::Unchecked)
        return out; // no worry where there is none to give
    for (const Evidence& item : allEvidence())
        if (item.kinds.contains(finding.kind) && !wanted.contains(item.id) && out.isEmpty() &&
            wanted.isEmpty())
            wanted += item.id;
    for (const QString& id : wanted) {
        const Evidence* item = evidenceById(id);
        if (!item || !item->verified)
            continue;
        out += id;
        // The oldest and the newest figure stand together, so that neither misleads.
        const QList<const Evidence*> series = seriesOf(*item);
        for (const Evidence* other : {series.first(), series.last()})
            if (!out.contains(other->id) && !wanted.contains(other->id))
                out += other->id;
    }
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
        {
            const OfAnother words(finding.theirs);
            finding.title = titleFor(finding);
            finding.why = whyFor(finding);
        }
        if (finding.theirs) //: %1 is a sentence
            finding.why = translate("advice", "Perhaps another person’s. %1").arg(finding.why);
        finding.evidence = evidenceFor(finding);
        finding.questions = questionIdsFor(finding);
    }
}

QString headlineFor(const Finding& finding) {
    const OfAnother another(finding.theirs);
    if (finding.check == QLatin1String("text")) {
        Finding titled = finding;
        if (titled.title.isEmpty())
            titled.title = titleFor(finding);
        if (const QString printed = printedHeadline(titled); !printed.isEmpty())
            return printed;
    }
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
    if (finding.tag.isPrivate() &&
        finding.facts.value(QStringLiteral("holds")) == QLatin1String("patient_name"))
        return counted(
            files, QT_TRANSLATE_NOOP("advice", "Your name is in a hidden maker field of 1 file."),
            QT_TRANSLATE_N_NOOP("advice", "Your name is in hidden maker fields of %Ln files."));
    if (finding.subject == QLatin1String("autorun"))
        return translate("advice", "A program on this disc may start by itself.");
    if (finding.subject == QLatin1String("program") || finding.subject == QLatin1String("viewer"))
        return translate("advice", "This disc has a viewer program.");
    const KindWords* words = wordsOfKind(finding.kind);
    // Only where the kind's sentence says no more than what was found.
    static const QStringList own = {QStringLiteral("PatientName"), QStringLiteral("PatientID"),
                                    QStringLiteral("PatientBirthDate"),
                                    QStringLiteral("PatientAddress"),
                                    QStringLiteral("InstitutionName")};
    const bool plain =
        finding.level == Level::Points || finding.kind != QLatin1String("patient_name");
    const bool exact =
        plain && finding.level != Level::Unlikely &&
        finding.facts.value(QStringLiteral("holds")).isEmpty() &&
        (finding.subject.isEmpty() ||
         (kindSpeaks(finding.kind) &&
          (!subjectWords(finding) || finding.subject == QLatin1String("report"))) ||
         own.contains(finding.subject)) &&
        finding.facts.value(QStringLiteral("category")) != QLatin1String("scanner_maker_ai");
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

QString levelWordOf(const Finding& finding) {
    const OfAnother another(finding.theirs || finding.kind == QLatin1String("other_patient_data"));
    return levelWord(finding.level);
}

} // namespace disclens::advice
