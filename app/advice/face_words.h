// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/face_found.h"

#include <QList>
#include <QString>

namespace disclens::advice {

/// One rung of the ladder that leads from "covers the face" to "found by a program".
struct FaceStep {
    enum class Answer { Yes, Partly, No, Unknown } answer = Answer::Unknown;
    QString question; ///< "Covers the face?"
    QString word;     ///< "Yes", "In part", "No", "Not checked"
    QString text;     ///< "Eyes, nose and mouth are in view."
};
/// The four rungs, in order. Where nothing could be judged each says so.
QList<FaceStep> faceSteps(const inspect::SeriesFace& series);
/// "A full face in fine detail. A match needs a photo of you to compare with."
QString faceSummary(const inspect::SeriesFace& series);
/// The texts of the rungs and what was special about the slices, for reports.
QStringList faceReasons(const inspect::SeriesFace& series);
/// Why a series could not be judged: "We could not judge this scan, because …".
QString faceWhySentence(const QString& why);
/// What was special about the slices of a volume (a note of image::VolumeShape); empty: nothing
/// that a person needs to know.
QString volumeNoteSentence(const QString& note);

/// A published rate of right matches between scans and face photos, the oldest and the newest of
/// each kind of scan. How often is out of `of` people; the study only searched its own group.
struct MatchRate {
    QString modality; ///< MR, CT, PT
    int year = 0;
    int matched = 0, of = 100;
    int people = 0; ///< in the study
    bool newest = false;
    QString words;    ///< "70 of 84 people"
    QString evidence; ///< id
};
QList<MatchRate> matchRates();

} // namespace disclens::advice
