// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace disclens::inspect {

/// A line in doubt as its reader guessed it (writing/guesses.h), with signs as ReaderText::glued
/// has them: what is known about the person is held against all that may stand there, not only
/// against the likeliest text. Immutable, any thread.
class GuessedLine {
  public:
    explicit GuessedLine(const QByteArray& packed);
    bool isEmpty() const { return m_looks.empty(); }

    struct Hit {
        /// How much less likely than the likeliest text of the same stretch: -ln of the ratio, with
        /// what the signs right beside it say against it.
        double doubt = 0;
        double worst = 0; ///< of its signs, as a part of doubt
        /// Where it stands, as shares of the line in the direction of reading.
        double from = 0, to = 1;
        QString read; ///< the likeliest text there, glued
    };
    /// The best place of `known` (as ReaderText::glued) in any of the looks, if its doubt is at
    /// most `most`.
    std::optional<Hit> find(QStringView known, double most) const;

  private:
    struct Choice {
        char16_t sign = 0; ///< 0: nothing, or a blank or sign that parts words
        float doubt = 0;   ///< of the likeliest choice: 0
    };
    struct Step {
        QList<Choice> choices; ///< the likeliest first
        bool parts = false;    ///< a blank or sign stands here
    };
    struct Look {
        std::vector<Step> steps;
        quint64 signs = 0; ///< all that occur, one bit each
    };
    static double doubtOf(const Step& step, char16_t sign);
    static void findIn(const Look& look, QStringView known, double most, std::optional<Hit>& best);

    std::vector<Look> m_looks;
};

} // namespace disclens::inspect
