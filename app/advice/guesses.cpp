// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/guesses.h"

#include "advice/words.h"

#include <algorithm>

namespace disclens::advice {
namespace {

struct TopicRow {
    const char* id;
    const char* title;
    const char* sum;
    const char* notKnown;
    const char* evidence;   ///< ids, separated by spaces
    const char* modalities; ///< codes
    const char* parts;      ///< parts of words of body part or exam; empty: any
};

const TopicRow kTopics[] = {
    {"chest-xray", QT_TRANSLATE_NOOP("advice", "Chest X-ray"),
     QT_TRANSLATE_NOOP("advice", "Age, sex, race as people state it, body fat, signs of diabetes, "
                                 "and a weak hint at the kind of insurance. Two X-rays of one "
                                 "person can be matched."),
     QT_TRANSLATE_NOOP("advice", "Most tests used pictures of a few hospitals. How well it works "
                                 "on pictures of other clinics is less known."),
     "ai-guess-age-xray-2021 ai-guess-sex-xray-2021 ai-guess-race-2022 ai-body-fat-2025 "
     "ai-diabetes-xray-2023 ai-guess-insurance-2025 chest-xray-same-person-2022",
     "CR DX RG RF", "chest thorax lung torax brust"},
    {"other-xray", QT_TRANSLATE_NOOP("advice", "X-ray of other parts"),
     QT_TRANSLATE_NOOP("advice", "Race as people state it was guessed from hands and the neck part "
                                 "of the spine too."),
     QT_TRANSLATE_NOOP("advice", "For most other parts of the body we know of no study that we "
                                 "could check."),
     "ai-guess-race-2022", "CR DX RG RF", ""},
    {"chest-ct", QT_TRANSLATE_NOOP("advice", "CT of the chest"),
     QT_TRANSLATE_NOOP("advice", "Race as people state it."),
     QT_TRANSLATE_NOOP("advice", "CT shows more than an X-ray, so other guesses seem possible. We "
                                 "know of no study that we could check."),
     "ai-guess-race-2022", "CT", "chest thorax lung torax brust"},
    {"mammogram", QT_TRANSLATE_NOOP("advice", "Mammogram"),
     QT_TRANSLATE_NOOP("advice", "Race as people state it, less surely than from a chest X-ray."),
     QT_TRANSLATE_NOOP("advice", "We know of no study on other guesses that we could check."),
     "ai-guess-race-2022", "MG", ""},
    {"head-mr", QT_TRANSLATE_NOOP("advice", "MRI of the head"),
     QT_TRANSLATE_NOOP("advice", "Who it is, when there is a photo to match the face with. The "
                                 "shape of the brain matches two scans of one person."),
     QT_TRANSLATE_NOOP("advice", "Tests searched small groups of people. How well it works among "
                                 "millions of photos is not known."),
     "face-mri-newer-software-2021 face-mri-photo-match-2019 face-mri-type-matters "
     "brain-shape-2015 "
     "face-removal-newer-tool-2022",
     "MR", "head brain skull face neuro kopf schadel schädel cerebr cabeza tete cranio"},
    {"head-ct", QT_TRANSLATE_NOOP("advice", "CT of the head"),
     QT_TRANSLATE_NOOP("advice", "Who it is, when there is a photo to match the face with."),
     QT_TRANSLATE_NOOP("advice", "Tests searched small groups of people. How well it works among "
                                 "millions of photos is not known."),
     "face-ct-newer-software-2022 face-ct-photo-app-2012 face-human-eye-2014 "
     "face-removal-newer-tool-2022",
     "CT", "head brain skull face sinus neuro kopf schadel schädel cerebr cabeza tete cranio"},
    {"head-pet", QT_TRANSLATE_NOOP("advice", "PET of the head"),
     QT_TRANSLATE_NOOP("advice", "Who it is, when there is a photo to match the face with; less "
                                 "often than from MRI."),
     QT_TRANSLATE_NOOP("advice", "Tests searched small groups of people. How well it works among "
                                 "millions of photos is not known."),
     "face-removal-helps-petct-2023 face-pet-2022 face-removal-newer-tool-2022", "PT",
     "head brain skull whole body"},
    {"eye", QT_TRANSLATE_NOOP("advice", "Photo of the back of the eye"),
     QT_TRANSLATE_NOOP("advice", "Sex, and age to within a few years."),
     QT_TRANSLATE_NOOP("advice", "What else can be guessed is still being studied."),
     "ai-eye-photo-2018", "OP OPT", ""},
    {"other", QT_TRANSLATE_NOOP("advice", "Ultrasound, and all other pictures"),
     QT_TRANSLATE_NOOP("advice", "We know of no study that we could check."),
     QT_TRANSLATE_NOOP("advice", "That does not mean that nothing can be guessed."), "", "", ""},
};

QStringList wordsOf(const char* list) {
    return QString::fromUtf8(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool fits(const TopicRow& row, const dicom::Series& series, const QString& exam) {
    if (!wordsOf(row.modalities).contains(series.modality.trimmed().toUpper()))
        return false;
    if (!*row.parts)
        return true;
    const QString text =
        (series.bodyPart.trimmed().isEmpty()
             ? series.description + QLatin1Char(' ') + series.protocol + QLatin1Char(' ') + exam
             : series.bodyPart)
            .toLower();
    const QStringList parts = wordsOf(row.parts);
    return std::any_of(parts.begin(), parts.end(),
                       [&text](const QString& part) { return text.contains(part); });
}

/// The first topic that fits; the list goes from the special to the general.
QString topicOf(const dicom::Series& series, const QString& exam) {
    for (const TopicRow& row : kTopics)
        if (fits(row, series, exam))
            return QString::fromLatin1(row.id);
    return QStringLiteral("other");
}

} // namespace

QList<GuessTopic> guessTopics(const dicom::Catalogue* catalogue) {
    QStringList onDisc;
    if (catalogue)
        for (const dicom::Patient& patient : catalogue->patients)
            for (const dicom::Study& study : patient.studies)
                for (const dicom::Series& series : study.series)
                    if (series.frames() > 0)
                        onDisc += topicOf(series, study.description);
    QList<GuessTopic> out;
    for (const TopicRow& row : kTopics) {
        GuessTopic topic;
        topic.id = QString::fromLatin1(row.id);
        topic.title = translate("advice", row.title);
        topic.sum = translate("advice", row.sum);
        topic.notKnown = translate("advice", row.notKnown);
        topic.onDisc = onDisc.contains(topic.id);
        for (const QString& id : wordsOf(row.evidence))
            if (const Evidence* item = evidenceById(id); item && item->verified)
                topic.known += item;
        std::stable_sort(topic.known.begin(), topic.known.end(),
                         [](const Evidence* a, const Evidence* b) { return a->year > b->year; });
        out += topic;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GuessTopic& a, const GuessTopic& b) { return a.onDisc > b.onDisc; });
    return out;
}

QString guessLead() {
    return translate("advice", "We never guess about you. This is what studies say about pictures "
                               "of these kinds.");
}

QStringList guessLimits() {
    return {
        translate("advice", "A score is about many people. For one person the guess can be wrong."),
        translate("advice", "We do not know if anyone does this with pictures from a clinic. You "
                            "can ask."),
    };
}

} // namespace disclens::advice
