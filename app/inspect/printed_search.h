// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/detail_search.h"
#include "inspect/guessed_line.h"
#include "inspect/printed_dates.h"
#include "inspect/reader_text.h"

#include <QDate>
#include <QSet>

namespace disclens::inspect {

/// How a detail stands in a line that was read in a picture.
struct PrintedMatch {
    int detail = -1;                ///< index into DetailSearch::details()
    qsizetype from = 0, length = 0; ///< in the text that was searched
    enum class Sure : quint8 { Sure, Likely, Look } sure = Sure::Look;
    bool nearly = false; ///< a letter or digit stands there in another way
};

/// Ways to write a day with its full year, or with the month's name, as ReaderText::glued.
QStringList daySpellings(const QDate& day);

/// Looks for the details of the metadata in writing as readers give it: letters that look alike are
/// one, blanks may be missing, single characters of longer texts may be wrong, names may be cut
/// off. Short and common names count only as a whole name or after a label. Built once an
/// examination; find() from any thread.
class PrintedSearch {
  public:
    /// examDays: all days on which pictures of the disc were made. `exact` must outlive this.
    PrintedSearch(const DetailSearch& exact, QSet<QDate> examDays);

    /// labelled: a label of a name or number stands right before the text (in another box).
    QList<PrintedMatch> find(const QString& text, bool labelled) const;
    /// A detail that a line in doubt may show, though its likeliest text does not.
    struct Guessed {
        int detail = -1; ///< -1: a day on which pictures were made
        GuessedLine::Hit hit;
        double share = 0; ///< doubt a sign
        QDate examDay = {};
    };
    /// The patient's names, numbers and birth dates, the names of staff, and the days of the exams
    /// where they are few; one a place.
    QList<Guessed> findGuessed(const GuessedLine& line) const;
    /// Whether whoever read a line in doubt thought of a detail there, sign by sign.
    bool wasThoughtOf(int detail, const GuessedLine& line) const;
    /// Birth dates among these days; -1: none of them.
    int birthDetail(const PrintedDate& date) const;
    bool isExamDay(const PrintedDate& date) const;
    /// A real name of the patient is known.
    bool knowsName() const { return m_knowsName; }
    bool knowsBirth() const { return !m_births.isEmpty(); }
    bool knowsNumber() const { return m_knowsNumber; }
    /// Whether this may be a known birth date or number with one wrong character.
    bool isNearBirth(const QDate& day) const;
    bool isNearNumber(const QString& number) const;

  private:
    struct Name {
        int detail;
        QString family, given, middle; ///< as ReaderText::glued
        QStringList familyWords, givenWords;
        QStringList wholes; ///< family and given in both orders, glued; at least 6 characters
        bool rare;          ///< the family name alone says whose it is
        bool unspaced;
    };
    struct Number {
        int detail;
        QString number, bare; ///< bare: without leading zeros
        bool lettersOnly;
    };
    struct Place {
        int detail;
        QString whole;
        QStringList telling; ///< words that are not "hospital", "center" …
    };
    void addName(int detail, const QString& value);
    void findName(const Name& name, const QString& text, const ReaderText& reader, bool labelled,
                  QList<PrintedMatch>& out) const;
    void findBlurredName(const Name& name, const ReaderText& reader,
                         QList<PrintedMatch>& out) const;
    void findNumber(const Number& number, const QString& text, const ReaderText& reader,
                    bool labelled, QList<PrintedMatch>& out) const;
    void findPlace(const Place& place, const ReaderText& reader, QList<PrintedMatch>& out) const;

    const DetailSearch& m_exact;
    QSet<QDate> m_examDays;
    QList<Name> m_names;
    QList<Number> m_numbers;
    QList<Place> m_places;
    QList<std::pair<QString, int>> m_contacts; ///< glued, at least 8 characters
    QList<std::pair<QDate, int>> m_births;
    QList<std::pair<QStringList, int>> m_birthSpellings;
    QList<std::pair<QDate, QStringList>> m_examSpellings;
    bool m_knowsName = false, m_knowsNumber = false;
};

} // namespace disclens::inspect
