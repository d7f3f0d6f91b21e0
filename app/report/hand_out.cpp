// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/hand_out.h"

#include "advice/finding_words.h"
#include "advice/linkage_words.h"
#include "advice/looked_at.h"
#include "advice/whose.h"
#include "advice/words.h"
#include "dicom/copies.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace disclens::report {
namespace {

using advice::counted;
using advice::translate;
using inspect::Finding;
using inspect::Level;

/// A value on paper is a reminder, not a copy of the disc.
constexpr qsizetype kLongestValue = 160;

QString shownValue(const Finding& finding, bool showValues) {
    if (finding.value.isEmpty())
        return {};
    if (!showValues)
        return advice::mask();
    QString text = advice::displayValue(finding);
    if (text.size() > kLongestValue)
        text = text.left(kLongestValue) + QChar(0x2026);
    const int others = finding.distinctValues - 1;
    if (others < 1)
        return text;
    //: %1 is a value
    return translate("advice", "%1 and %Ln more", nullptr, others).arg(text);
}

QString where(const Finding& finding) {
    if (finding.files > 0)
        return counted(finding.files, QT_TRANSLATE_NOOP("advice", "1 file"),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln files"));
    return translate("advice", "The disc");
}

HandOutFinding handOutFinding(const Finding& finding, bool showValues) {
    HandOutFinding out;
    out.id = finding.id;
    out.kind = finding.kind;
    out.level = finding.level;
    out.levelWord = advice::levelWordOf(finding);
    out.category = finding.category;
    out.act = finding.act;
    out.usual = finding.usual;
    out.title = finding.title;
    out.theirs = finding.theirs;
    out.headline = advice::headlineFor(finding);
    out.value = shownValue(finding, showValues);
    out.facts = showValues ? advice::factSentence(finding) : QString();
    out.why = finding.why;
    out.where = where(finding);
    return out;
}

/// Three for page 1: what needs action, then the name (the answer rests on it), then what is not
/// usual; one of a kind.
QList<HandOutFinding> topThree(const QList<HandOutFinding>& findings) {
    QList<HandOutFinding> out;
    QSet<QString> kinds;
    const auto take = [&](auto&& wanted) {
        for (const HandOutFinding& finding : findings) {
            if (out.size() >= 3)
                return;
            if (!finding.theirs && !kinds.contains(finding.kind) && wanted(finding)) {
                kinds.insert(finding.kind);
                out += finding;
            }
        }
    };
    take([&out](const HandOutFinding& f) { return f.act && out.size() < 2; });
    take([](const HandOutFinding& f) {
        return f.kind == QLatin1String("patient_name") && f.level == Level::Points && f.usual;
    });
    take([](const HandOutFinding& f) {
        return f.kind == QLatin1String("patient_name") && f.level == Level::Points;
    });
    take([](const HandOutFinding& f) {
        return !f.usual && f.level != Level::Unchecked && f.level != Level::Unlikely;
    });
    take([](const HandOutFinding& f) { return f.level == Level::Points; });
    take([](const HandOutFinding& f) { return f.level == Level::Could; });
    take([](const HandOutFinding& f) { return f.level == Level::Note; });
    return out;
}

QList<CheckedLine> checkedLines(const Report& report) {
    const qint64 copies = report.catalogue ? dicom::Copies(*report.catalogue).frames() : 0;
    QList<CheckedLine> out;
    for (const inspect::Checked& item : report.checked) {
        const qint64 all = item.items + item.skipped;
        if (item.check == QLatin1String("text")) {
            if (all == 0)
                continue; // no pictures
            QString sentence = advice::lookedForTextSentence({true, item.items, all});
            if (copies > 0)
                sentence += QLatin1Char(' ') + advice::copiesSentence(copies);
            out += {item.items > 0, sentence};
        } else if (item.check == QLatin1String("linkage")) {
            if (item.items > 0)
                out += {true, advice::checkWord(item.check)};
        } else if (item.items > 0 &&
                   (item.check == QLatin1String("claims") || item.check == QLatin1String("ai"))) {
            // They went through the same details as the first check; the page is short of room.
            out += {true, advice::checkWord(item.check)};
        } else {
            //: %1 is the name of a check, %2 how much it looked at: "all 1,232 details"
            out += {item.items > 0 || all == 0,
                    translate("advice", "%1: %2")
                        .arg(advice::checkWord(item.check), advice::lookedAtWords(item, copies))};
        }
    }
    return out;
}

/// Equal sentences once, with how many times.
QStringList notCheckedLines(const Report& report, bool showValues) {
    // The words that errors carry are technical, but they come from reading the disc: hidden like
    // values.
    const auto args = [showValues](const Error& error) {
        return showValues ? error.args : QStringList();
    };
    QStringList order;
    QHash<QString, int> times;
    const auto add = [&](const QString& line) {
        if (!times.contains(line))
            order += line;
        ++times[line];
    };
    for (const UnreadableFile& file : report.unreadable)
        add(advice::sentenceFor(Error{file.reason.code, args(file.reason), {}}));
    QStringList out;
    for (const QString& line : order) {
        const QString files = counted(times.value(line), QT_TRANSLATE_NOOP("advice", "1 file"),
                                      QT_TRANSLATE_N_NOOP("advice", "%Ln files"));
        //: %1 is "3 files", %2 a sentence that says why they were not read
        out += translate("advice", "%1: %2").arg(files, line);
    }
    QStringList seen;
    for (const inspect::NotChecked& item : report.notChecked) {
        inspect::NotChecked said = item;
        said.reason.args = args(item.reason);
        const QString line = advice::notCheckedSentence(said);
        if (!seen.contains(line))
            seen += line;
    }
    return out + seen;
}

QStringList notCheckedShort(const Report& report) {
    QStringList out;
    if (!report.unreadable.isEmpty())
        out += counted(int(report.unreadable.size()),
                       QT_TRANSLATE_NOOP("advice", "1 file could not be read."),
                       QT_TRANSLATE_N_NOOP("advice", "%Ln files could not be read."));
    QStringList missing;
    for (const inspect::NotChecked& item : report.notChecked)
        if (item.what == QLatin1String("check-missing"))
            missing += advice::checkWord(item.check);
    if (!missing.isEmpty()) //: %1 is a list of checks
        out +=
            translate("advice", "Not in this version: %1.").arg(missing.join(QStringLiteral(", ")));
    return out;
}

void addLinkage(const Report& report, bool showValues, HandOut& out) {
    const inspect::Linkage& linkage = report.linkage;
    if (linkage.steps.isEmpty())
        return;
    out.linkageTitle = translate("advice", "How many people share these details?");
    out.linkageLead = advice::linkageLead(linkage);
    out.linkageSentence = advice::linkageSentence(linkage);
    for (const inspect::LinkageStep& step : linkage.steps)
        out.linkage += {advice::addedWord(step, !showValues, true),
                        advice::peopleWord(step),
                        advice::rangeWord(step),
                        advice::basisSentence(step),
                        step.counted,
                        step.namesPerson};
    if (const QString why = advice::countrySentence(linkage); !why.isEmpty())
        out.linkageNotes += why;
    out.linkageNotes += advice::linkageLimits();
    out.linkageNotes += inspect::populationCredit();
}

QList<HandOutSource> sourcesOf(const Report& report) {
    QList<HandOutSource> out;
    QSet<QString> seen;
    for (const Finding& finding : report.findings)
        for (const QString& id : finding.evidence) {
            const advice::Evidence* evidence = advice::evidenceById(id);
            // What could not be confirmed stays out; law of other countries too.
            if (!evidence || !evidence->verified || seen.contains(id) ||
                !advice::fitsCountry(evidence->regions, report.country))
                continue;
            seen.insert(id);
            //: A source. %1 who made it, %2 its title, %3 "2022 study"
            out += {evidence->claim,
                    translate("advice", "%1: %2 (%3).")
                        .arg(evidence->sourceBody, evidence->sourceTitle,
                             advice::strengthWord(*evidence)),
                    evidence->sourceUrl};
        }
    return out;
}

void addQuestions(const Report& report, const OutputOptions& options, HandOut& out) {
    QHash<QString, QString> titles;
    for (const HandOutFinding& finding : out.findings)
        titles.insert(finding.id, finding.title);
    QList<HandOutQuestion> all;
    for (const advice::Question& question : report.questions)
        all += {question.question,
                advice::askWhomWord(question.askWhom),
                advice::whenWord(question.when),
                question.why,
                titles.value(question.because.value(0)),
                {}};
    if (!options.picked) {
        out.questions = all;
    } else {
        for (const PickedQuestion& question : *options.picked)
            out.questions +=
                {question.question,
                 question.askWhom.isEmpty() ? QString() : advice::askWhomWord(question.askWhom),
                 question.when.isEmpty() ? QString() : advice::whenWord(question.when),
                 question.why,
                 titles.value(question.because),
                 question.note};
    }
    out.firstQuestions = out.questions.mid(0, 3);
    for (const HandOutQuestion& question : std::as_const(all)) {
        const bool there =
            std::any_of(out.firstQuestions.cbegin(), out.firstQuestions.cend(),
                        [&](const auto& first) { return first.question == question.question; });
        if (out.firstQuestions.size() < 3 && !there)
            out.firstQuestions += question;
    }
}

QString continued(const HandOut& out) {
    QStringList parts;
    if (out.withFindings)
        parts += translate("advice", "all findings", "after “On the next pages:”");
    if (!out.linkage.isEmpty())
        parts += translate("advice", "how many people share details", "after “On the next pages:”");
    if (out.withQuestions)
        parts += translate("advice", "your questions", "after “On the next pages:”");
    if (!out.formNotes.isEmpty())
        parts += translate("advice", "notes on your form", "after “On the next pages:”");
    parts += translate("advice", "what was not checked", "after “On the next pages:”");
    if (out.withSources)
        parts += translate("advice", "sources", "after “On the next pages:”");
    if (out.withCard)
        parts += translate("advice", "a card to cut out", "after “On the next pages:”");
    //: %1 is a list of parts of the report
    return translate("advice", "On the next pages: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString levelLine(const HandOutFinding& finding, bool sayUsual) {
    QStringList parts;
    if (finding.act)
        parts += translate("advice", "Act on this.");
    parts += finding.levelWord + QLatin1Char('.');
    if (!finding.usual || sayUsual)
        parts += advice::usualWord(finding.usual) + QLatin1Char('.');
    return parts.join(QLatin1Char(' '));
}

HandOut makeHandOut(const Report& report, const OutputOptions& options) {
    const bool notMine = advice::currentWhose() == advice::Whose::NotMine;
    const bool showValues = options.showValues && !options.mask && !notMine;
    const QLocale locale;
    HandOut out;
    out.language = report.language.isEmpty() ? locale.bcp47Name() : report.language;
    if (out.language == QLatin1String("C"))
        out.language = QStringLiteral("en");
    out.rightToLeft = QLocale(out.language).textDirection() == Qt::RightToLeft;
    out.title = translate("advice", "DiscLens report");
    const QDate day = report.started.isValid() ? report.started.date() : QDate::currentDate();
    const QString written = advice::displayValue(day.toString(QStringLiteral("yyyyMMdd")), "DA");
    //: %1 is a date
    out.checkedOn = translate("advice", "Checked on %1").arg(written);
    //: %1 is the version of the program
    out.version = translate("advice", "version %1").arg(programVersion());
    out.answer = report.answer;
    out.question = translate("advice", "Who could this disc point to?");
    out.careLines = advice::careLines();
    out.counts = report.countSentence();
    out.askSentence = advice::askSentence();
    out.valuesShown = showValues;
    out.footer = translate("advice", "May hold private details. Keep it private or shred it.");
    for (const Finding& finding : report.findings) {
        // Another person's values go on no paper of this one.
        const bool theirs = finding.theirs || report.otherPeople.holdsAllOf(finding) ||
                            report.otherPeople.values.contains(finding.value);
        out.findings += handOutFinding(finding, showValues && !theirs);
        out.aiTraces |= finding.kind == QLatin1String("third_party_ai_evidence") ||
                        finding.kind == QLatin1String("cloud_vendor");
    }
    out.top = topThree(out.findings);
    out.checked = checkedLines(report);
    out.notChecked = notCheckedLines(report, showValues);
    out.notCheckedShort = notCheckedShort(report);
    addQuestions(report, options, out);
    if (notMine) {
        out.notMineTitle = advice::notMineTitle();
        out.notMineText = advice::notMineText();
        out.notMineSteps = advice::notMineSteps();
    }
    out.sources = sourcesOf(report);
    if (options.people)
        addLinkage(report, showValues, out);
    out.formNotes = options.formNotes;
    out.withFindings = options.allFindings;
    out.withQuestions = options.questions && !out.questions.isEmpty();
    out.withSources = options.sources && !out.sources.isEmpty();
    out.withCard = options.card && !out.questions.isEmpty();
    out.continued = continued(out);
    return out;
}

QList<inspect::Category> categoriesOf(const HandOut& handOut) {
    using inspect::Category;
    QList<Category> out;
    for (int i = 0; i <= int(Category::Disc); ++i) {
        const auto category = Category(i);
        for (const HandOutFinding& finding : handOut.findings)
            if (finding.category == category) {
                out += category;
                break;
            }
    }
    return out;
}

} // namespace disclens::report
