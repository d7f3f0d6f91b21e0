// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace disclens::report {

/// One finding as it stands on paper or in the terminal: words only, the value already hidden or
/// made readable.
struct HandOutFinding {
    QString id;
    inspect::Level level = inspect::Level::Could;
    QString levelWord; ///< "Points to you", or to them
    inspect::Category category = inspect::Category::Notes;
    bool act = false, usual = true, theirs = false;
    QString title;    ///< "Birth date"
    QString headline; ///< "Your birth date is in 318 files."
    QString value;    ///< readable, or dots when values are hidden, or empty when there is none
    QString facts;    ///< what else is known; empty when values are hidden
    QString why, where;
    QString kind;
};

/// "Act on this. Points to you. Not usual."; what is usual is said only with sayUsual.
QString levelLine(const HandOutFinding& finding, bool sayUsual = true);

struct HandOutQuestion {
    QString question, askWhom, when, why;
    QString because; ///< the title of the finding that brought it up, or empty
    QString note;    ///< the person's own
};

struct HandOutSource {
    QString claim, source, url; ///< source: body, title, kind and year
};

/// One line of "How many people share these details?".
struct HandOutStep {
    QString added, people, range, basis;
    bool counted = false, namesPerson = false;
};

struct CheckedLine {
    bool done = true; ///< false: there was something to look at, and none of it could be
    QString text;
};

/// What the hand-out says, in the language in use. HTML, PDF and terminal differ only in how they
/// lay it out.
struct HandOut {
    QString language; ///< BCP 47, for the lang attribute
    bool rightToLeft = false;
    QString title, checkedOn,
        version; ///< "DiscLens report", "Checked on 8 June 2025", "version 1.0"
    advice::Answer answer;
    QString question; ///< "Who could this disc point to?"
    QStringList careLines;
    QString counts, askSentence;
    bool aiTraces = false; ///< marks of AI or outside companies were found
    QList<CheckedLine> checked;
    QStringList notChecked;                ///< one sentence each, equal ones counted
    QStringList notCheckedShort;           ///< the same in a line or two, for page 1
    QList<HandOutFinding> top;             ///< at most three
    QList<HandOutFinding> findings;        ///< all, as ranked; grouped by category when laid out
    QList<HandOutQuestion> questions;      ///< those that the person picked, or all
    QList<HandOutQuestion> firstQuestions; ///< of page 1: three, where there are as many
    QList<FormNote> formNotes;
    bool withFindings = true, withQuestions = true, withSources = true, withCard = false;
    QString continued; ///< "On the next pages: …", for the foot of page 1
    QList<HandOutSource> sources;
    QString notMineTitle, notMineText; ///< only where the disc is another person's
    QStringList notMineSteps;
    QString linkageTitle, linkageLead, linkageSentence; ///< empty when nothing could be counted
    QList<HandOutStep> linkage;
    QStringList linkageNotes; ///< why this country, limits, the credit line
    bool valuesShown = false;
    QString footer; ///< "May hold private details. Keep it private or shred it."
};

HandOut makeHandOut(const Report& report, const OutputOptions& options);

/// The findings of one category in their order; categories in the order of the design, empty ones
/// left out.
QList<inspect::Category> categoriesOf(const HandOut& handOut);

} // namespace disclens::report
