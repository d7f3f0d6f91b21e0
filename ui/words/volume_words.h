// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/reformat.h"

#include <QStringList>

namespace disclens::ui {

/// "From the feet", "From the front", "From the side", and what experts call them.
QString directionWord(image::Direction direction);
QString directionExpertWord(image::Direction direction);
/// "The right side of the body", by the letter of image::sideLetter().
QString sideWord(char letter);
/// All letters with a word each, in one line.
QString sideLegend();
/// Why a series cannot be seen in three directions, by image::SeriesPlan::why or the first word of
/// an error.
QString noVolumeSentence(const QString& why);
/// What a person should know of a volume: slices that are missing, that it was made smaller, what
/// is not in it.
QStringList volumeNotes(const image::VolumeShape& shape, const image::SeriesPlan& plan);

} // namespace disclens::ui
