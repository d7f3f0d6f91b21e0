// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dicom/catalogue.h"
#include "image/document.h"
#include "inspect/finding.h"

#include <QLocale>
#include <QString>

namespace disclens::advice {

/// A claim with its source; from resources/evidence/evidence.json. Items that are not verified are
/// never shown as fact.
struct Evidence {
    QString id, claim, detail;
    QString limits;        ///< what it does not show
    QString topic;         ///< face body guess details cleaning ai law leaks disc forms
    QString series;        ///< the same for items that measured the same in other years; else empty
    QString verifiedLevel; ///< which text was read, as in the file: "abstract of the source" …
    QString sourceTitle, sourceBody, sourceVenue, sourceUrl;
    int year = 0;
    QString strength; ///< as in the file: "peer-reviewed study", "regulation" …
    bool verified = false;
    QStringList modalities, bodyParts, kinds;
    QStringList regions; ///< whose law it is: US, EU, GB; empty: holds anywhere. See fitsCountry()
};

/// A question worth asking; from resources/questions/questions.json.
struct Question {
    QString id, askWhom, when, question, why, goodAnswer, warningSign;
    QStringList triggers, articleSteps;
    QStringList
        because; ///< ids of findings that brought it here; empty for the four that are always there
    bool always = false;
    QStringList regions; ///< as Evidence::regions
    int alwaysRank = 0;  ///< 1 to 4 for the four that are always there, in their order; else 0
};

/// In the language in use; a new list after a change of language, while older ones stay valid. Any
/// thread.
const QList<Evidence>& allEvidence();
const Evidence* evidenceById(const QString& id);
const QList<Question>& allQuestions();
const Question* questionById(const QString& id);
/// The verified items of one series, oldest first; for an item of none, itself if it is verified.
QList<const Evidence*> seriesOf(const Evidence& item);
/// Law texts are shown only where they hold. Country: ISO 3166 alpha-2, empty if unknown (then only
/// what holds anywhere).
bool fitsCountry(const QStringList& regions, const QString& country);

/// Gives each finding its title, why-sentence, evidence and questions, in the current language.
/// Titles and whys never hold a value from the disc, so they may stand where values are hidden.
void explain(QList<inspect::Finding>& findings);
/// The finding as one sentence with its count: "Your name is in 318 files." No value in it.
QString headlineFor(const inspect::Finding& finding);
/// What the facts add, as a sentence ("It names the program: Lung Helper, by Example Ltd."). Holds
/// values from the disc: only where values are shown. Empty if there is nothing to add.
QString factSentence(const inspect::Finding& finding);

/// The four that are always there (AI use, outside companies, how anonymised, how long kept and opt
/// out), then up to four more from what was found, ranked by matching triggers
/// (content-vocabulary.md). With a country, questions that rest on another country's law are left
/// out; without one, all that rest on any.
QList<Question> questionsFor(const QList<inspect::Finding>& findings, const QString& country = {});

// ---- words, all translatable (context "advice"), grade 6 to 8 ----
QString levelWord(inspect::Level level);            ///< "Points to you"
QString categoryWord(inspect::Category category);   ///< "Name and contact"
QString usualWord(bool usual);                      ///< "Usual on your own copy", "Not usual"
QString askWhomWord(const QString& askWhom);        ///< "Privacy officer"
QString whenWord(const QString& when);              ///< "Before you share a copy"
QString strengthWord(const Evidence& evidence);     ///< "2022 study"
QString regionWord(const QString& region);          ///< "US" as "United States"
QString evidenceTopicWord(const QString& topic);    ///< "Face"
QStringList evidenceTopics();                       ///< ids, in the order of the library
QString verifiedSentence(const Evidence& evidence); ///< "We read a short form of the source."
QString sentenceFor(const Error& error);            ///< one plain sentence with what to do
QString notCheckedSentence(const inspect::NotChecked& item);
QString checkWord(const QString& check); ///< "Hidden details"
QString attributeWord(const QString& subject,
                      dicom::Tag tag); ///< "Birth date" for PatientBirthDate; dictionary name else
QString fileTypeWord(image::FileType type);    ///< "Web page"
QString modalityWord(const QString& modality); ///< "CT scan"
QString objectWord(const QString& sopClass);   ///< "Report", "Outline drawn on pictures" …
QString noteSentence(dicom::Note note);
QString askSentence();   ///< "A disc seldom shows whether AI was used or who got copies. Ask."
QStringList careLines(); ///< the three care-comes-first lines

/// The answer on the Overview.
struct Answer {
    inspect::Level level = inspect::Level::Unchecked;
    QString headline; ///< "It points to you, by name."
    QString text;     ///< one or two sentences
    bool soFar = false;
};
/// How many pictures were searched for writing. wanted false: nobody searched.
struct LookedForText {
    bool wanted = false;
    qint64 looked = 0, total = 0; ///< pictures
};
LookedForText lookedForText(const QList<inspect::Checked>& checked);
/// "We looked for printed words on 356 of 358 pictures."
QString lookedForTextSentence(const LookedForText& text);
Answer answerFor(const QList<inspect::Finding>& findings, bool complete, int filesRead,
                 const LookedForText& text = {});

/// "412 pictures in 3 exams. 6 other files. 2 files we could not read."
QString countSentence(int pictures, int exams, int otherFiles, int unreadable);

/// A DICOM value as people read it: names in order, dates in the language's long form, '\' as
/// comma.
QString displayValue(const QString& value, const char* vr);
/// The finding's value as people read it, whatever it stands in: by the element's VR where known,
/// else by its kind.
QString displayValue(const inspect::Finding& finding);
/// Six dots, always; length never shows.
QString mask();

} // namespace disclens::advice
