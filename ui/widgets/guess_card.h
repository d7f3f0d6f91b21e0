// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/guesses.h"
#include "ui/widgets/card.h"

namespace disclens::ui {

class ReportSource;

/// "What a program could guess from such pictures": one line for each kind of pictures, those of
/// the open disc first; each opens to what is known, with its source, and what is not. Says nothing
/// about the person. Works without a disc; follows the report by itself. For any page.
class GuessCard final : public Card {
    Q_OBJECT

  public:
    explicit GuessCard(ReportSource& source, QWidget* parent = nullptr);
    void refresh();

  private:
    QWidget* makeTopic(const advice::GuessTopic& topic);

    ReportSource& m_source;
    QWidget* m_topics;
    QString m_key, m_open; ///< id of the topic that is open
};

} // namespace disclens::ui
