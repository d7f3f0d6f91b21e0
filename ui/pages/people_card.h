// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/people_bars.h"

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace disclens::ui {

class Button;
class Text;

/// "How many people share these details?" on the Overview: bars or a table, how it is counted, for
/// which country, and the town, which only the person can say. The town is kept as long as the disc
/// is open, the country in the settings.
class PeopleCard final : public Card {
    Q_OBJECT

  public:
    explicit PeopleCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

  private:
    QWidget* makeHow();
    void fillCountries();
    void fillTable(const inspect::Linkage& linkage);
    void showTable(bool table);
    void sayTown();

    PageContext& c;
    Text* m_lead = nullptr;
    PeopleBars* m_bars = nullptr;
    QTableWidget* m_table = nullptr;
    Button* m_asTable = nullptr;
    Button* m_howButton = nullptr;
    QWidget* m_how = nullptr;
    Text* m_notes = nullptr;
    QComboBox* m_country = nullptr;
    QLineEdit* m_town = nullptr;
    Text* m_townNote = nullptr;
    QString m_key;
    bool m_howOpen = false;
};

/// The lines of the chart: each step with a figure, then in one line all that nobody can count,
/// then what names the person.
QList<PeopleRow> peopleRows(const inspect::Linkage& linkage, bool hideValues);

} // namespace disclens::ui
