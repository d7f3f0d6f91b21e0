// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QListWidget;
class QScrollArea;

namespace disclens::ui {

class Button;
class ElementsView;
class LevelChip;
class SourcesLink;
class Text;

/// What we found, where, why it matters, what you can ask: the current finding of the program,
/// whichever list chose it.
class Inspector final : public Card {
    Q_OBJECT

  public:
    explicit Inspector(PageContext& context, QWidget* parent = nullptr);
    void refresh();
    void setFocusInside();

  private:
    void fillPlaces(const inspect::Finding& finding);
    void fillQuestions(const inspect::Finding& finding);
    void openPlace(int row);
    void showElements(const inspect::Place& place);
    Text* section(const QString& title);

    PageContext& c;
    QScrollArea* m_area;
    QWidget* m_content;
    QVBoxLayout* m_box;
    Text* m_empty;
    QWidget* m_filled;
    IconView* m_icon;
    Text* m_title;
    LevelChip* m_chip;
    Text* m_usual;
    Text* m_value;
    Text* m_more;
    Text* m_where;
    Button* m_showFiles;
    QListWidget* m_places;
    Button* m_elements;
    Text* m_why;
    Text* m_evidence;
    SourcesLink* m_sources;
    QWidget* m_questions;
    ElementsView* m_view = nullptr;
    QString m_shownKey;
};

} // namespace disclens::ui
