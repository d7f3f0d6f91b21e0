// SPDX-License-Identifier: GPL-3.0-or-later
// The one answer on top: who could this disc point to? Nothing found is never told as more than
// that.
#include "advice/advice.h"
#include "advice/words.h"

#include <algorithm>

namespace disclens::advice {
namespace {

using inspect::Finding;
using inspect::Level;

bool holds(const QList<Finding>& findings, const char* kind, Level level) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        // A second person's name says nothing about whether the disc points to the first one.
        return finding.kind == QLatin1String(kind) && finding.level == level;
    });
}

/// Printed on a picture, by the fact "meaning".
bool holdsPrinted(const QList<Finding>& findings, const char* meaning, Level level) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.check == QLatin1String("text") && finding.level == level &&
               finding.facts.value(QStringLiteral("meaning")) == QLatin1String(meaning);
    });
}

QString lookedAt(int filesRead, const LookedForText& text) {
    if (!text.wanted || text.looked == 0)
        return counted(filesRead,
                       QT_TRANSLATE_NOOP("advice", "We looked at the details in 1 file. We did not "
                                                   "look for words or faces in the pictures."),
                       QT_TRANSLATE_N_NOOP("advice",
                                           "We looked at the details in %Ln files. We did "
                                           "not look for words or faces in the pictures."));
    return counted(filesRead, QT_TRANSLATE_NOOP("advice", "We looked at the details in 1 file."),
                   QT_TRANSLATE_N_NOOP("advice", "We looked at the details in %Ln files.")) +
           QLatin1Char(' ') + lookedForTextSentence(text) + QLatin1Char(' ') +
           translate("advice", "We did not look for faces.");
}

/// What can be read, in one sentence; the more it names, the better it can be checked.
QString whoCanRead(bool name, bool birthDate, bool number) {
    if (name && birthDate)
        return translate("advice", "Anyone who opens this disc can read your name and birth date.");
    if (name)
        return translate("advice", "Anyone who opens this disc can read your name.");
    if (number)
        return translate("advice",
                         "Anyone who opens this disc can read a number that leads to you.");
    return translate("advice", "Anyone who opens this disc can read details that lead to you.");
}

} // namespace

LookedForText lookedForText(const QList<inspect::Checked>& checked) {
    for (const inspect::Checked& item : checked)
        if (item.check == QLatin1String("text"))
            return {true, item.items, item.items + item.skipped};
    return {};
}

QString lookedForTextSentence(const LookedForText& text) {
    const QLocale locale;
    if (text.looked <= 0)
        return translate("advice", "We did not look for printed words on the pictures.");
    if (text.looked == text.total)
        return counted(
            int(qMin<qint64>(text.total, 2'000'000'000)),
            QT_TRANSLATE_NOOP("advice", "We looked for printed words on 1 picture."),
            QT_TRANSLATE_N_NOOP("advice", "We looked for printed words on all %Ln pictures."));
    //: %1 and %2 are numbers; %2 is the number of all pictures, at least 1
    return translate("advice", "We looked for printed words on %1 of %2 pictures.")
        .arg(locale.toString(text.looked), locale.toString(text.total));
}

Answer answerFor(const QList<Finding>& all, bool complete, int filesRead,
                 const LookedForText& text) {
    // What is another person's says nothing about this one.
    QList<Finding> findings = all;
    findings.removeIf([](const Finding& finding) { return finding.theirs; });
    Answer answer;
    answer.soFar = !complete;
    const auto has = [&findings](Level level) {
        return std::any_of(findings.begin(), findings.end(),
                           [level](const Finding& finding) { return finding.level == level; });
    };
    const QString onward = translate("advice", "It matters when a copy goes on.");

    if (has(Level::Points)) {
        answer.level = Level::Points;
        const bool name = holds(findings, "patient_name", Level::Points) ||
                          holds(findings, "burned_in_name", Level::Points);
        const bool birth = holds(findings, "birth_date", Level::Points) ||
                           holds(findings, "birth_date", Level::Could) ||
                           holdsPrinted(findings, "birth_date", Level::Could);
        const bool number = holds(findings, "patient_id", Level::Points) ||
                            holdsPrinted(findings, "number", Level::Points);
        if (name)
            answer.headline = complete ? translate("advice", "It points to you, by name.")
                                       : translate("advice", "So far: it points to you, by name.");
        else if (number)
            answer.headline = complete
                                  ? translate("advice", "It points to you, by number.")
                                  : translate("advice", "So far: it points to you, by number.");
        else
            answer.headline = complete ? translate("advice", "It points to you.")
                                       : translate("advice", "So far: it points to you.");
        answer.text = whoCanRead(name, birth, number) + QLatin1Char(' ') + onward;
    } else if (has(Level::Could)) {
        answer.level = Level::Could;
        answer.headline = complete ? translate("advice", "It could point to you.")
                                   : translate("advice", "So far: it could point to you.");
        answer.text =
            complete
                ? translate("advice", "We did not find your name. Other details could be put "
                                      "together. It matters when a copy goes on.")
                : translate("advice",
                            "We did not find your name yet. Other details could be put together.");
    } else if (!complete) {
        answer.level = Level::Unchecked;
        answer.headline = translate("advice", "We are still looking.");
        answer.text =
            filesRead > 0
                ? counted(filesRead,
                          QT_TRANSLATE_NOOP("advice", "We looked at 1 file so far. We did not find "
                                                      "details that point to you yet."),
                          QT_TRANSLATE_N_NOOP("advice", "We looked at %Ln files so far. We did not "
                                                        "find details that point to you yet."))
                : translate("advice", "What we find shows up here.");
    } else if (filesRead <= 0) {
        answer.level = Level::Unchecked;
        if (holds(findings, "unreadable_files", Level::Unchecked) || has(Level::Unchecked) ||
            holds(findings, "unreadable_files", Level::Note)) {
            answer.headline = translate("advice", "We could not read this disc.");
            answer.text = translate(
                "advice",
                "So we cannot say who it points to. It may be scratched. Ask for a new copy.");
        } else {
            answer.headline = translate("advice", "There is nothing here to check.");
            answer.text = translate(
                "advice", "We found no files. Check that this is the right disc or folder.");
        }
    } else if (has(Level::Unlikely)) {
        answer.level = Level::Unlikely;
        answer.headline = translate("advice", "We found little that points to you.");
        answer.text = lookedAt(filesRead, text) + QLatin1Char(' ') +
                      translate("advice", "We can miss things.");
    } else {
        answer.level = Level::Note;
        answer.headline = translate("advice", "We did not find details that point to you.");
        answer.text = lookedAt(filesRead, text) + QLatin1Char(' ') +
                      translate("advice", "We can miss things.");
    }
    return answer;
}

} // namespace disclens::advice
