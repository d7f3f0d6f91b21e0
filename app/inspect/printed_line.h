// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/printed_search.h"

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
    QString value;         ///< as read, the part that is meant
    QString key;           ///< readings with one key are one finding
    QString textKey;       ///< the same whatever it was taken for
    int detail = -1;       ///< index into DetailSearch::details(), -1: by its form alone
    bool labelled = false; ///< a label or its form says what it is
    QList<QDate> days;     ///< of a date
    enum class Spans : quint8 { No, Left, Above } spans = Spans::No; ///< reaches into that line
};

/// Says what lines of writing mean. Any thread.
class LineJudge {
  public:
    LineJudge(const DetailSearch& details, const PrintedSearch& search)
        : m_details(details)
        , m_search(search) {}
    /// left, above: the lines that stand there, may be empty. At least one reading. text empty:
    /// writing that could not be read.
    QList<PrintedReading> judge(const QString& text, const QString& code, const QString& left,
                                const QString& above) const;

  private:
    struct Work;
    void readDetails(Work& work) const;
    void readAcross(Work& work) const;
    void readDates(Work& work) const;
    void readForms(Work& work) const;
    void readContacts(Work& work) const;

    const DetailSearch& m_details;
    const PrintedSearch& m_search;
};

Category categoryOfMeaning(const QString& meaning, const QString& subject);

} // namespace disclens::inspect
