// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace disclens::ui {

class AnswerCard;
class ChecksCard;
class DateLine;
class EmptyState;
class KindsChart;
class PeopleCard;
class WhoseCard;
class SummaryCards;

/// One answer first: who could this disc point to? Then what it rests on.
class OverviewPage final : public Page {
    Q_OBJECT

  public:
    explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    QWidget* firstFocus() override;

  private:
    void refreshBanners();
    void refreshStates();
    void refreshQuestions();
    void showFinding(const QString& id);

    QWidget* m_banners;
    QWidget* m_states;
    AnswerCard* m_answer;
    ChecksCard* m_checks;
    SummaryCards* m_cards;
    KindsChart* m_kinds;
    PeopleCard* m_people;
    WhoseCard* m_whose;
    QWidget* m_charts; ///< kinds, people, questions
    QWidget* m_questions;
    DateLine* m_dates;
    QString m_bannerKey, m_stateKey, m_questionKey;
};

/// Which page shows this finding.
PageId pageOf(const inspect::Finding& finding);

} // namespace disclens::ui
