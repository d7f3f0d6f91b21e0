// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace disclens::inspect {

/// Finds many short texts in one pass over a long one (Aho and Corasick's automaton over a dense
/// table). Cost: one table step per character, whatever the number of needles. Build once, then
/// search from any thread.
class NeedleSearch {
  public:
    /// Adds one needle with a number of the caller's; the same needle may be added with several
    /// numbers.
    void add(const QString& needle, int number);
    void build();
    bool isEmpty() const { return m_needles.empty(); }

    /// end: position after the last character of the needle; length: of the needle. Called for
    /// every occurrence.
    using Hit = std::function<void(qsizetype end, qsizetype length, int number)>;
    void each(QStringView text, const Hit& hit) const;

  private:
    struct Needle {
        QString text;
        int number;
    };
    std::vector<Needle> m_needles;
    std::vector<quint16> m_classOf; ///< by UTF-16 unit; 0: stands in no needle
    int m_classes = 1;
    std::vector<qint32> m_next;             ///< state * classes + class
    std::vector<std::vector<int>> m_ending; ///< by state: indexes into m_needles
    std::vector<qint32> m_shorter;          ///< by state: next state that ends a needle, -1 if none
};

} // namespace disclens::inspect
