// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/guide.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace disclens::ui {

class Button;

class Text;
class Tile;

/// "Before a scan": the person picks the kind of scan and what it is for; the page says what such
/// pictures can show, in proportion, and what to ask. Needs no disc.
class BeforeScanPage final : public Page {
    Q_OBJECT

  public:
    explicit BeforeScanPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    /// Target::part: id of a kind of scan.
    bool show(const Target& target) override;
    QWidget* firstFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override;

  private:
    QWidget* makeChoices();
    QWidget* makeProportion();
    QWidget* makeQuestions();
    void fill(bool say);
    void fillShows(const advice::ScanKind& kind);
    void fillComparison(const advice::ScanKind& kind);
    void fillQuestions();
    /// What is ticked here, in the order of the page; all of it when nothing is.
    QList<QuestionBook::Item> chosen() const;

    QList<advice::ScanKind> m_kinds;
    QList<advice::ScanReason> m_reasons;
    QList<Tile*> m_kindTiles, m_reasonTiles;
    int m_kind = 0, m_reason = 0;
    Text* m_line;
    Text* m_heading;
    QVBoxLayout* m_shows;
    QVBoxLayout* m_comparison;
    QVBoxLayout* m_questions;
    QStringList m_ids;
    QString m_country;
};

} // namespace disclens::ui
