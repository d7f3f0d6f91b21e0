// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/guide.h"
#include "ui/shell/page.h"

class QLineEdit;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace disclens::ui {

class AskList;
class Button;
class Card;
class EvidenceFilter;
class EvidenceModel;
class SegmentedControl;
class Text;
class TickBox;

/// The evidence library: every claim of the program with its source, what it shows and what it does
/// not show; notes on the law by country. Offline; needs no disc.
class EvidencePage final : public Page {
    Q_OBJECT

  public:
    explicit EvidencePage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    /// Target::part: "item:ID ID …" lists these and opens the first; "topic:ID" picks a topic.
    bool show(const Target& target) override;
    void focusFilter() override;
    QWidget* firstFocus() override;

  private:
    QWidget* makeFilters();
    QWidget* makeLaw();
    QWidget* makeDetail();
    void chooseTopic(int index);
    void chooseRegion(int index);
    void listOnly(const QStringList& ids);
    void listed();
    void open(const QString& id);
    void fillDetail();
    void fillLaw();
    QString currentId() const;

    EvidenceModel* m_model;
    EvidenceFilter* m_filter;
    QList<advice::LawNotes> m_law;
    QLineEdit* m_words;
    SegmentedControl* m_topics;
    TickBox* m_unconfirmed;
    Text* m_count;
    Button* m_all;
    Card* m_lawCard;
    SegmentedControl* m_regions;
    QVBoxLayout* m_notes;
    QListView* m_list;
    QScrollArea* m_area;
    QVBoxLayout* m_detail;
    AskList* m_ask;
    bool m_some = false; ///< only what a link asked for is listed
    QString m_shown, m_country;
};

} // namespace disclens::ui
