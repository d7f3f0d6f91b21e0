// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/slice_view.h"

namespace disclens::ui {

/// The three directions beside each other: the one in which the slices were taken is the largest,
/// and any of them can take the whole place. One is the active one: the slider and the play button
/// belong to it.
class VolumeViews final : public QWidget {
    Q_OBJECT

  public:
    explicit VolumeViews(VolumeScene& scene, QWidget* parent = nullptr);

    SliceView* view(image::Direction direction) const { return m_views[size_t(direction)]; }
    image::Direction active() const { return m_active; }
    void setActive(image::Direction direction);
    bool isEnlarged() const { return m_enlarged.has_value(); }
    void enlarge(std::optional<image::Direction> direction); ///< empty: all three again
    void reset();                                            ///< all three, the whole slices

    QSize sizeHint() const override { return {560, 540}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

  Q_SIGNALS:
    void activeChanged();
    void resetRequested();
    void playToggled();
    void windowDragged(double across, double down);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();

    VolumeScene& m_scene;
    std::array<SliceView*, 3> m_views;
    image::Direction m_active = image::Direction::Axial;
    std::optional<image::Direction> m_enlarged;
};

} // namespace disclens::ui
