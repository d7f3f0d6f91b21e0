// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/face_state.h"
#include "ui/models/head_loader.h"
#include "ui/shell/page.h"

class QComboBox;
class QSlider;

namespace disclens::ui {

class Banner;
class Button;
class Card;
class EmptyState;
class FaceOthers;
class FrontPicture;
class HeadStage;
class Ladder;
class LevelChip;
class MatchRates;
class PageTitle;
class ProgressCard;
class Text;

/// Does a scan show a face? In words at once; in 3D only after the person chose to look, and never
/// while values are hidden. Nothing of the picture is kept.
class FacePage final : public Page {
    Q_OBJECT

  public:
    explicit FacePage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool show(const Target& target) override;
    QWidget* firstFocus() override;
    HeadLoader& loader() { return m_loader; }

  private:
    QWidget* makeLeft();
    QWidget* makeRight();
    Card* makeDetail();
    Card* makeAsk();
    void refreshTitle(const FaceState& state);
    void refreshState(const FaceState& state);
    void refreshSeries(const FaceState& state);
    void refreshWords(const FaceState& state);
    void refreshStage();
    void refreshDetail();
    void showLoaded();
    /// The one that is looked at; as a scan with thicker slices when the slider says so.
    const inspect::SeriesFace* current() const;
    bool isCovered() const; ///< values are hidden, or it is another person's
    inspect::SeriesFace told() const;
    QList<double> thicknesses() const;

    HeadLoader m_loader;
    FaceState m_state;
    QString m_series; ///< chosen in the list; empty: the strongest
    PageTitle* m_title = nullptr;
    LevelChip* m_chip = nullptr;
    Banner* m_note = nullptr;
    ProgressCard* m_progress = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_main = nullptr;
    QWidget* m_pick = nullptr;
    QComboBox* m_list = nullptr;
    HeadStage* m_stage = nullptr;
    Card *m_detail = nullptr, *m_skip = nullptr;
    QSlider* m_slider = nullptr;
    Text *m_thick = nullptr, *m_own = nullptr, *m_detailText = nullptr;
    FrontPicture* m_front = nullptr;
    Text *m_finder = nullptr, *m_finderText = nullptr;
    Text *m_ladderTitle = nullptr, *m_sum = nullptr;
    Ladder* m_ladder = nullptr;
    MatchRates* m_rates = nullptr;
    Card* m_ask = nullptr;
    FaceOthers* m_also = nullptr;
    Text* m_question = nullptr;
    Button* m_add = nullptr;
    QList<double> m_steps; ///< of the slider, thickest first; the last is 0: as the scan is
    QString m_listKey;
    bool m_stale = false; ///< refresh() waits for a button of the stage to come up
};

} // namespace disclens::ui
