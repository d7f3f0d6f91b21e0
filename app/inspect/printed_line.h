// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/printed_search.h"
#include "inspect/writing_index.h"

#include <QDate>

namespace disclens::inspect {

/// One thing that a line of writing says.
struct PrintedReading {
    /// name birth_date number hospital exam_date staff contact age other harmless handwriting
    /// barcode
    QString meaning;
    QString subject; ///< for the words of advice: burned-name, burned-settings …
    QString rule;
    QString hipaa, matches;
    QString sure = QStringLiteral("look"); ///< sure likely look
    Level level = Level::Could;
    QString value;          ///< as read, the part that is meant
    QString key;            ///< readings with one key are one finding
    QString textKey;        ///< the same whatever it was taken for
    int detail = -1;        ///< index into DetailSearch::details(), -1: by its form alone
    bool labelled = false;  ///< a label or its form says what it is
    QList<QDate> days;      ///< of a date
    bool guessed = false;   ///< the likeliest text does not say it; see GuessedLine
    bool fromAbove = false; ///< began in the line above, which says the same
    bool thought = false;   ///< nearly what is known, and the reader thought of that too
};

/// Says what lines of writing mean. Any thread.
class LineJudge {
  public:
    LineJudge(const DetailSearch& details, const PrintedSearch& search)
        : m_details(details)
        , m_search(search) {}
    /// What stands around a line.
    struct Around {
        const WritingIndex::Text* left = nullptr; ///< nullptr: nothing
        const WritingIndex::Text* above = nullptr;
        const WritingIndex::Text* row = nullptr; ///< the line with what stands close beside it
        qsizetype rowFrom = 0;
        const GuessedLine* guesses = nullptr; ///< what else the line may say
        bool guessesKept = true; ///< false: there may have been some that nobody has any more
    };
    /// At least one reading. A line without text: writing that could not be read.
    QList<PrintedReading> judge(const WritingIndex::Text& line, const Around& around) const;

  private:
    struct Work;
    void readDetails(Work& work) const;
    void readRow(Work& work) const;
    void readAbove(Work& work) const;
    void addDetail(Work& work, const PrintedMatch& match, const QString& text, qsizetype from,
                   qsizetype length) const;
    void readGuesses(Work& work) const;
    void readDates(Work& work) const;
    bool readDate(const Work& work, const WritingIndex::Text& in, const PrintedDate& date,
                  PrintedReading& reading) const;
    void readForms(Work& work) const;
    bool readForm(const Work& work, const WritingIndex::Text& in, const MeaningRule& rule,
                  qsizetype& from, qsizetype& end, PrintedReading& reading) const;
    void readContacts(Work& work) const;

    const DetailSearch& m_details;
    const PrintedSearch& m_search;
};

Category categoryOfMeaning(const QString& meaning, const QString& subject);

} // namespace disclens::inspect
