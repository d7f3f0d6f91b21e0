// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QWidget>

namespace disclens::ui {

class Button;
class Card;
class CardRow;
class LevelChip;
class Text;
class TextSample;

/// The four cards of the Overview, each under the heading that its findings put it: usual on one's
/// own copy, not usual, or not checked. No face is drawn here, only the outline of nobody's.
class SummaryCards final : public QWidget {
    Q_OBJECT

  public:
    explicit SummaryCards(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    /// The height follows the width; the least one would be that of all cards below each other.
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum Kind { Name, Ai, TextInPictures, Face, KindCount };
    enum Group { Usual, NotUsual, NotChecked, GroupCount };
    struct One;

    std::shared_ptr<One> make(Kind kind);
    void alignHeads();
    void regroup(const QList<int>& groupOf);
    void fillName(One& card);
    void fillAi(One& card);
    void fillText(One& card);
    void fillFace(One& card);

    PageContext& c;
    QList<std::shared_ptr<One>> m_cards;
    CardRow* m_row;
    QList<QWidget*> m_groups;
    QList<Text*> m_heads;
    QList<CardRow*> m_groupRows;
    QList<int> m_grouping;
};

} // namespace disclens::ui
