// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advice.h"
#include "dicom/catalogue.h"

#include <QList>
#include <QString>

namespace disclens::advice {

/// What studies say that a program can guess from one kind of pictures. Never about one person.
struct GuessTopic {
    QString id; ///< chest-xray, other-xray, chest-ct, mammogram, head-mr, head-ct, head-pet, eye,
                ///< other
    QString title;                ///< "Chest X-ray"
    QString sum;                  ///< one sentence: what can be guessed
    QList<const Evidence*> known; ///< verified only, newest first; empty for "other"
    QString notKnown;             ///< what the studies do not say
    bool onDisc = false;          ///< the disc has pictures of this kind
};

/// All topics. With a catalogue those of its kinds of pictures come first and are marked; which
/// ones: by modality and by body part, or by the words of the exam where no body part is given.
QList<GuessTopic> guessTopics(const dicom::Catalogue* catalogue = nullptr);

QString guessLead();       ///< "We never guess about you. …"
QStringList guessLimits(); ///< what holds for all of them

} // namespace disclens::advice
