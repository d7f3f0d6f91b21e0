// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/guide.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace disclens::ui {

class AskList;
class IconView;
class SourcesLink;
class Text;
class Tile;

/// "What happens to my pictures": the usual way of a scan, step by step, with what is known and
/// what to ask. Needs no disc.
class JourneyPage final : public Page {
    Q_OBJECT

  public:
    explicit JourneyPage(PageContext& context, QWidget* parent = nullptr);
    void refresh() override;
    /// Target::part: id of a step.
    bool show(const Target& target) override;
    QWidget* firstFocus() override;

  private:
    QWidget* makeWay();
    void choose(int step, bool say);
    void fillKnown(const advice::JourneyStep& step);

    QList<advice::JourneyStep> m_steps;
    QList<Tile*> m_tiles;
    int m_current = 0;
    IconView* m_icon;
    Text* m_title;
    QVBoxLayout* m_what;
    QVBoxLayout* m_known;
    SourcesLink* m_sources;
    AskList* m_ask;
    QString m_key;
};

} // namespace disclens::ui
