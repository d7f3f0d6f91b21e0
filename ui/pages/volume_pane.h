// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_entries.h"
#include "ui/models/volume_loader.h"
#include "ui/shell/page.h"
#include "ui/views/volume_scene.h"

#include <QTimer>

class QProgressBar;

namespace disclens::ui {

class Button;
class ComboBox;
class PictureControls;
class SegmentedControl;
class Text;
class VolumeNotice;
class VolumeViews;

/// "Three directions" on the page Pictures: the choice, offered where a series is a volume; the
/// volume on its way, with a way to stop; the three views; what a person should know of it. Writing
/// that was found is covered in all directions while values are hidden.
class VolumePane final : public QWidget {
    Q_OBJECT

  public:
    VolumePane(PageContext& context, PictureControls& controls, QWidget* parent = nullptr);

    /// The choice and, where there is none, why; to be put above the picture. They show themselves.
    QWidget* choice() const;
    QWidget* reason() const;

    /// The series on the page, also when it grew. Another one goes back to single pictures.
    void setSeries(const SeriesEntry& entry);
    /// The picture on the page: the lines will cross in its middle.
    void setPicture(const PictureItem& picture) { m_picture = picture; }
    void setWindow(const image::Window& window, bool inverted);
    void refresh(); ///< values are hidden or shown, or more is known of the writing

    bool isOn() const { return m_on; }
    void setOn(bool on);
    void showControls(); ///< writes where it is to the controls
    /// The picture whose slice is nearest to where the lines cross; none without a volume.
    PictureItem nearestPicture() const;
    QWidget* firstFocus() const;

    VolumeScene& scene() { return m_scene; }
    const VolumeLoader& loader() const { return m_loader; }

  Q_SIGNALS:
    void onChanged(bool on);
    void windowDragged(double across, double down);
    void windowReset();

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    void build();
    void showState();
    void showChoice();
    void takeVolume();
    void startAtPicture();
    void cover();
    void setPlaying(bool playing);

    PageContext& c;
    PictureControls& m_controls;
    VolumeLoader m_loader;
    VolumeScene m_scene;
    SegmentedControl* m_choice = nullptr;
    Text *m_reason = nullptr, *m_notes = nullptr;
    ComboBox* m_stacks = nullptr;
    VolumeNotice* m_notice = nullptr;
    VolumeViews* m_views = nullptr;
    SeriesEntry m_entry;
    PictureItem m_picture;
    QTimer m_play;
    bool m_on = false, m_taken = false, m_allCovered = false;
    std::optional<image::Window> m_window;
    bool m_inverted = false;
    ReportSource::ReportPtr m_coveredFor; ///< the report that the covers are of; null: none
    bool m_coveredHidden = false;         ///< and whether writing is covered
};

} // namespace disclens::ui
