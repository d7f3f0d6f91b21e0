// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/details.h"
#include "inspect/needle_search.h"

#include <QSet>

namespace disclens::inspect {

/// One place of a text where a detail stands. Positions are UTF-16 units of the text that was
/// searched.
struct DetailMatch {
    int detail = -1; ///< index into DetailSearch::details()
    qsizetype from = 0, length = 0;
};

/// Whether one of the matches covers a part of this stretch.
bool overlapsAny(const QList<DetailMatch>& matches, qsizetype from, qsizetype length);

/// What kind of text is searched; it decides how careful the search is.
enum class TextKind : quint8 {
    Prose,    ///< anything typed or stored
    NameLike, ///< a value that is a person's name by its kind: short and common names count too
    Uid       ///< numbers and points: only numbers are looked for
};

/// Looks for all details at once, in every common spelling. Built once per examination; searching
/// is thread-safe.
class DetailSearch {
  public:
    explicit DetailSearch(QList<Detail> details);
    const QList<Detail>& details() const { return m_details; }
    bool isEmpty() const { return m_details.isEmpty(); }
    /// Every detail found, sorted by place; overlapping hits of one detail are one.
    QList<DetailMatch> find(QStringView text, TextKind kind = TextKind::Prose) const;

  private:
    enum class Need : quint8 {
        Border,    ///< stands as words of its own
        Context,   ///< and next to a word such as "Mr" or "Patient"
        BirthWord, ///< and next to a word such as "born"
        Unspaced   ///< a script without blanks: no border needed
    };
    struct Needle {
        int detail;
        Need need;
        bool hasBlank;
    };
    void addNeedle(const QString& text, int detail, Need need);
    void addName(int detail, const QString& value);
    void addNameGroup(int detail, const QStringList& family, const QStringList& given,
                      const QStringList& middle);
    void addUnspacedName(int detail, const QString& family, const QString& given);
    void addNumber(int detail, const QString& value);
    void addDate(int detail, const QString& value);
    void addText(int detail, const QString& value);
    /// "Renée" inside "Fictova^Renée" is that person's, not that of a former name with the same
    /// given name.
    void dropSharedNameParts(QList<DetailMatch>& matches) const;
    void findIn(QStringView text, qsizetype from, qsizetype to, TextKind kind,
                QList<DetailMatch>& out) const;
    void findDigits(QStringView text, qsizetype from, qsizetype to, QList<DetailMatch>& out) const;

    QList<Detail> m_details;
    QList<Needle> m_needles;
    QHash<QString, QList<int>> m_exact; ///< whole values too short to be looked for inside others
    NeedleSearch m_search;
    QHash<QString, QList<int>> m_digits; ///< telephone and long numbers by their digits alone
    quint64 m_digitSizes = 0;            ///< a bit for each length that one of them has
    QSet<QString> m_added;
};

} // namespace disclens::inspect
