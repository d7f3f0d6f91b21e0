// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

namespace disclens::inspect {

/// Finds many short texts in one pass over a long one (Aho and Corasick's automaton). Cost: about
/// one step per character, whatever the number of needles. Only states with several ways on, which
/// are few and where most steps are, have a row with all letters: a table of all states takes
/// eighty megabytes on a disc of many people, and longer to fill than the search takes. Build once,
/// then search from any thread.
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
    /// One way on from a state. Those of one state lie side by side, by letter.
    struct Step {
        quint16 letter; ///< its class
        qint32 to;
    };
    struct State {
        qint32 steps = 0;    ///< first of its steps; the next state's is the end
        qint32 row = -1;     ///< its row of m_rows, -1: none
        qint32 suffix = 0;   ///< where to go on when no step fits: its longest proper suffix
        qint32 shorter = -1; ///< next state on the way of suffixes that ends a needle, -1: none
        qint32 ending = -1;  ///< first needle that ends here, -1: none
    };
    void makeClasses();
    std::vector<qint32> makeTree();
    void makeRow(qint32 state);
    qint32 stepFrom(const State* state, quint16 letter) const; ///< -1: none
    qint32 next(qint32 state, quint16 letter) const;

    std::vector<Needle> m_needles;
    std::vector<quint16> m_classOf; ///< by UTF-16 unit; 0: stands in no needle
    std::size_t m_classes = 1;
    std::vector<qint32> m_sameEnd; ///< by needle: the next that ends in the same state
    std::vector<State> m_states;   ///< and one more, where the steps end
    std::vector<Step> m_steps;
    std::vector<qint32> m_rows; ///< row * classes + class → state
};

} // namespace disclens::inspect
