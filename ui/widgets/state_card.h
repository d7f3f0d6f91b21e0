// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace disclens::ui {

class FlowLayout;

/// What a page says when it has nothing to show or something went wrong: icon, one sentence, why,
/// what to do next.
class EmptyState final : public Card {
    Q_OBJECT

  public:
    EmptyState(const QString& icon, const QString& title, const QString& text,
               QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& text);
    Button* addButton(const QString& text, bool primary);
    /// A field between the words and the buttons (the password).
    void addField(QWidget* field);

  private:
    Text* m_title;
    Text* m_text;
    QVBoxLayout* m_column;
    FlowLayout* m_buttons = nullptr;
};

/// A strip over the page. With `act`: the exclamation in a square and a strong outline ("Act on
/// this").
class Banner final : public Card {
    Q_OBJECT

  public:
    explicit Banner(bool act, QWidget* parent = nullptr,
                    const QString& icon = QStringLiteral("info"));
    void setWords(const QString& title, const QString& text);
    Button* addButton(const QString& text, bool primary);

  private:
    void arrangeButtons();

    Text* m_title;
    Text* m_text;
    QWidget* m_holder;
    QList<Button*> m_buttons;
};

/// Title and one line below it, as on top of every page.
class PageTitle final : public QWidget {
    Q_OBJECT

  public:
    explicit PageTitle(const QString& title = {}, const QString& line = {},
                       QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& line);

  private:
    Text* m_title;
    Text* m_line;
};

} // namespace disclens::ui
