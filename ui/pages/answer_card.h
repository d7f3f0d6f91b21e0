// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QLabel;

namespace disclens::ui {

class Button;
class LevelIcon;
class Text;

/// "Who could this disc point to?" with the answer, the three care lines and the next step.
class AnswerCard final : public Card {
    Q_OBJECT

  public:
    explicit AnswerCard(PageContext& context, QWidget* parent = nullptr);
    /// `hasBanner`: something to act on comes first and takes the main button.
    void refresh(bool hasBanner);
    Button* mainButton() const { return m_questions; }

  private:
    PageContext& c;
    LevelIcon* m_icon = nullptr;
    Text* m_question = nullptr;
    Text* m_headline = nullptr;
    Text* m_text = nullptr;
    Text* m_care = nullptr;
    Button* m_questions = nullptr;
    Button* m_how = nullptr;
    Button* m_stop = nullptr;
};

/// Progress of each check while they run.
class ChecksCard final : public Card {
    Q_OBJECT

  public:
    explicit ChecksCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

  private:
    struct Row;
    Row& rowFor(const QString& check);

    PageContext& c;
    Text* m_summary = nullptr;
    class QGridLayout* m_grid = nullptr;
    QList<std::shared_ptr<Row>> m_rows;
};

} // namespace disclens::ui
