// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan shows of a face, in steps that a patient can follow.
#include "advice/face_words.h"

#include "advice/advice.h"
#include "advice/words.h"

namespace disclens::advice {
namespace {

using face::InView;
using face::Part;
using face::Verdict;
using Answer = FaceStep::Answer;

const WordRow kWhys[] = {
    {"few-slices",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because it has too few slices.")},
    {"no-place",
     QT_TRANSLATE_NOOP(
         "advice", "We could not judge this scan, because it does not say where its slices lie.")},
    {"one-place",
     QT_TRANSLATE_NOOP("advice",
                       "We could not judge this scan, because all its slices lie in one place.")},
    {"no-spacing",
     QT_TRANSLATE_NOOP(
         "advice",
         "We could not judge this scan, because it does not say how large its parts are.")},
    {"bad-directions",
     QT_TRANSLATE_NOOP("advice",
                       "We could not judge this scan, because its directions make no sense.")},
    {"colour",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because it is in color.")},
    {"sizes", QT_TRANSLATE_NOOP(
                  "advice", "We could not judge this scan, because its slices differ in size.")},
    {"mosaic",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because each picture holds many "
                                 "small slices side by side.")},
    {"too-many",
     QT_TRANSLATE_NOOP(
         "advice", "We could not judge this scan, because it says that it has too many slices.")},
    {"localiser",
     QT_TRANSLATE_NOOP("advice",
                       "We could not judge these, because they are single overview pictures.")},
    {"no-picture",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because it holds no pictures.")},
    {"flat",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because its pictures are empty.")},
    {"not-a-number",
     QT_TRANSLATE_NOOP("advice",
                       "We could not judge this scan, because its numbers make no sense.")},
    {"undecodable",
     QT_TRANSLATE_NOOP("advice",
                       "We could not judge this scan, because its pictures could not be read.")},
    {"part-missing",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because a part of DiscLens is "
                                 "missing. Please install DiscLens again.")},
    {"no-memory",
     QT_TRANSLATE_NOOP("advice", "We could not judge this scan, because it is too large for this "
                                 "computer.")},
    {"cannot-tell",
     QT_TRANSLATE_NOOP("advice", "We could not tell if a face is in this scan. Parts of it look "
                                 "like one. Please look yourself.")},
    {"stopped", QT_TRANSLATE_NOOP("advice", "You stopped this check before this scan.")},
    {"waiting", QT_TRANSLATE_NOOP("advice", "We have not looked at this scan yet.")},
};

QString partWord(Part part) {
    switch (part) {
    case Part::Forehead:
        return translate("advice", "forehead");
    case Part::Eyes:
        return translate("advice", "eyes");
    case Part::Nose:
        return translate("advice", "nose");
    case Part::Mouth:
        return translate("advice", "mouth");
    case Part::Chin:
        break;
    }
    return translate("advice", "chin");
}

QString answerWord(Answer answer) {
    switch (answer) {
    case Answer::Yes:
        return translate("advice", "Yes");
    case Answer::Partly:
        return translate("advice", "In part");
    case Answer::No:
        return translate("advice", "No");
    case Answer::Unknown:
        break;
    }
    return translate("advice", "Not checked");
}

QString millimetres(double mm) {
    return QLocale().toString(mm, 'f', mm < 9.95 ? 1 : 0);
}

FaceStep step(const QString& question, Answer answer, const QString& text) {
    return {answer, question, answerWord(answer), text};
}

FaceStep coverStep(const Verdict& v) {
    const QString question = translate("advice", "Covers the face?");
    if (!v.assessed)
        return step(question, Answer::Unknown, faceWhySentence(v.why));
    if (v.removed.value_or(false))
        return step(question, Answer::Yes,
                    translate("advice", "The scan reaches down to where the face is."));
    if (v.inView == InView::None)
        return step(question, Answer::No,
                    v.head ? translate("advice", "No eyes, nose or mouth are in view.")
                           : translate("advice", "No head is in view."));
    QStringList words;
    for (const Part part : v.parts)
        words += partWord(part);
    //: %1 is a list of parts of the face, such as "eyes, nose and mouth"
    const QString text =
        translate("advice", "In view: %1.").arg(QLocale().createSeparatedList(words));
    return step(question, v.inView == InView::Full ? Answer::Yes : Answer::Partly, text);
}

FaceStep detailStep(const Verdict& v) {
    const QString question = translate("advice", "Fine enough detail?");
    const double mm = v.coarsestMm();
    if (mm <= 0)
        return step(question, Answer::Unknown,
                    translate("advice", "The scan does not say how fine it is."));
    //: %1 is a number of millimeters
    const QString text =
        translate("advice", "Each part of the picture is up to %1 mm wide.").arg(millimetres(mm));
    return step(question, mm <= face::kFineMm ? Answer::Yes : Answer::Partly, text);
}

FaceStep skinStep(const Verdict& v) {
    const QString question = translate("advice", "Skin there?");
    if (!v.assessed)
        return step(question, Answer::Unknown, translate("advice", "We could not look for skin."));
    if (v.removed.value_or(false)) {
        if (v.removedHow == u"bone")
            return step(question, Answer::No,
                        translate("advice", "There is bone, but no skin on it."));
        return step(question, Answer::No,
                    translate("advice", "The face was cut out of this scan."));
    }
    if (v.removedHow == u"blur")
        return step(question, Answer::Partly,
                    translate("advice", "The face looks blurred. Some of it can still show."));
    if (v.inView != InView::None)
        return step(question, Answer::Yes, translate("advice", "It is not cut off or covered."));
    return step(question, Answer::No, translate("advice", "There is no skin of a face in view."));
}

FaceStep finderStep(const Verdict& v) {
    const QString question = translate("advice", "Face found by a program?");
    if (v.viewsTried == 0)
        return step(question, Answer::Unknown,
                    translate("advice", "There was nothing for the face finder to look at."));
    const QLocale locale;
    //: %1 and %2 are numbers: views in which it was found, views that were tried
    const QString text = translate("advice", "A face finder saw one in %1 of %2 views.")
                             .arg(locale.toString(v.viewsFound), locale.toString(v.viewsTried));
    const Answer answer = v.viewsFound == 0                  ? Answer::No
                          : v.viewsFound * 2 >= v.viewsTried ? Answer::Yes
                                                             : Answer::Partly;
    return step(question, answer, text);
}

const WordRow kNotes[] = {
    {"tilt", QT_TRANSLATE_NOOP("advice", "The slices were taken at a slant. We put them right.")},
    {"missing-slices",
     QT_TRANSLATE_NOOP("advice", "Some slices are missing. We filled small gaps.")},
    {"slices-lost", QT_TRANSLATE_NOOP("advice", "Some slices could not be read.")},
    {"made-smaller",
     QT_TRANSLATE_NOOP("advice", "The scan is large. We made it smaller for this check.")},
    {"not-a-number", QT_TRANSLATE_NOOP("advice", "Some numbers in the scan make no sense.")},
};

} // namespace

QString faceWhySentence(const QString& why) {
    const QString sentence = wordFor(kWhys, why);
    return sentence.isEmpty() ? translate("advice", "We could not judge this scan.") : sentence;
}

QString volumeNoteSentence(const QString& note) {
    return wordFor(kNotes, note);
}

QList<FaceStep> faceSteps(const inspect::SeriesFace& series) {
    const Verdict& v = series.verdict;
    return {coverStep(v), detailStep(v), skinStep(v), finderStep(v)};
}

QString faceSummary(const inspect::SeriesFace& series) {
    const Verdict& v = series.verdict;
    const QString photo =
        QLatin1Char(' ') + translate("advice", "A match needs a photo of you to compare with.");
    if (!v.assessed)
        return faceWhySentence(v.why);
    switch (inspect::faceLevel(v)) {
    case inspect::Level::Points:
        return translate("advice", "A full face in fine detail.") + photo;
    case inspect::Level::Could:
        if (v.inView == InView::Partial)
            return translate("advice", "Part of a face.") + photo;
        if (v.removedHow == u"blur")
            return translate("advice", "A full face, but blurred.") + photo;
        return translate("advice", "A full face in coarse detail.") + photo;
    default:
        break;
    }
    if (v.removed.value_or(false))
        return translate("advice", "The face was taken out of this scan.");
    return v.head ? translate("advice", "The face is not in view.")
                  : translate("advice", "This scan does not show a head.");
}

QStringList faceReasons(const inspect::SeriesFace& series) {
    QStringList out{faceSummary(series)};
    if (!series.verdict.assessed)
        return out;
    for (const FaceStep& one : faceSteps(series))
        if (!out.contains(one.text))
            out += one.text;
    for (const QString& note : series.verdict.notes) {
        const QString sentence = volumeNoteSentence(note);
        if (!sentence.isEmpty())
            out += sentence;
    }
    return out;
}

QList<MatchRate> matchRates() {
    const auto of = [](int matched, int all) {
        //: %1 and %2 are numbers of people
        return translate("advice", "%1 of %2 people")
            .arg(QLocale().toString(matched), QLocale().toString(all));
    };
    const auto about = [](int matched) {
        //: %1 is a number
        return translate("advice", "about %1 of 100").arg(QLocale().toString(matched));
    };
    const auto id = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {id("MR"), 2019, 70, 84, 84, false, of(70, 84), id("face-mri-photo-match-2019")},
        {id("MR"), 2021, 97, 100, 157, true, about(97), id("face-mri-newer-software-2021")},
        {id("CT"), 2012, 28, 100, 29, false, translate("advice", "about 1 in 4 of 29 people"),
         id("face-ct-photo-app-2012")},
        {id("CT"), 2022, 78, 100, 182, true, about(78), id("face-ct-newer-software-2022")},
        {id("PT"), 2022, 42, 100, 182, true, translate("advice", "up to 42 of 100"),
         id("face-pet-2022")},
    };
}

} // namespace disclens::advice
