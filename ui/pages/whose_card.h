// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"

namespace disclens::ui {

class Button;
class FlowLayout;
class Text;

/// "Whose disc is it?" on top of the Overview: asked once for each disc, with four answers; then
/// one line that says what was answered, and a way to change it. For a disc that is not the
/// person's own it says what to do with it.
class WhoseCard final : public Card {
    Q_OBJECT

  public:
    explicit WhoseCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

  private:
    Button* add(const QString& name, const QString& text, bool primary);
    void ask();
    void answered(advice::Whose whose);
    void notMine();

    PageContext& c;
    Text* m_title;
    Text* m_text;
    QWidget* m_buttons;
    FlowLayout* m_flow;
    bool m_changing = false; ///< asked again
    int m_shown = -2;
};

} // namespace disclens::ui
