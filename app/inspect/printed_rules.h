// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/finding.h"
#include "inspect/printed_dates.h"
#include "inspect/reader_text.h"
#include "inspect/text_patterns.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace disclens::inspect {

/// What a line of writing says by its form alone: a row of `meanings` in
/// resources/rules/printed_text.json.
struct MeaningRule {
    QString id, meaning; ///< meaning: name number birth_date hospital exam_date staff age
    Level level = Level::Could;
    QString sure; ///< sure likely look
    QString hipaa;
    QRegularExpression expression; ///< group "hit" is what is reported, else the whole match
};
const QList<MeaningRule>& meaningRules();
const MeaningRule* meaningRule(const QString& id);

/// The class of a line that is the same for many people ("side", "settings", "body" …), when it is
/// made of nothing but such words, numbers and signs; empty otherwise. Any thread.
QString harmlessClass(const QString& text);
/// Whether a single word is in the lists of harmless words, or is too short to say anything.
bool isHarmlessWord(QStringView word);
/// Whether the text is a label of a field and nothing else: "Date of Birth:".
bool isLabel(const QString& text);

/// What a text says by its form alone, whatever is known about the patient: worked out once a text.
struct PrintedForms {
    struct Hit {
        const MeaningRule* rule = nullptr;
        qsizetype from = 0, length = 0;
    };
    QList<PrintedDate> dates;
    QList<Hit> hits;              ///< of meaningRules(), in their order; labels of dates left out
    QList<PatternMatch> contacts; ///< telephone numbers, addresses, national numbers
    QString harmless;             ///< harmlessClass()
    bool isLabel = false;
};
PrintedForms printedForms(const QString& text);
/// The part for texts that are read together with a label beside them.
QList<PrintedForms::Hit> meaningHits(const QString& text);

/// For tests: whether this one rule of `words` or `patterns` accounts for the whole text.
bool harmlessRuleFits(const QString& id, const QString& text);

} // namespace disclens::inspect
