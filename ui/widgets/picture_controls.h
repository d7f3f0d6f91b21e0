// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/drawn_over.h"
#include "ui/widgets/card.h"

#include <QList>

class QSlider;

namespace disclens::ui {

class Button;
class SegmentedControl;
class Text;
class TickBox;

/// A way of seeing a picture, in plain words.
struct Preset {
    QString name;
    image::ViewSettings settings;
    /// A look that was saved on the disc: the file, and what goes beyond the settings.
    FileId savedIn = kNoFile;
    std::shared_ptr<const image::SavedView> saved;
};

/// The presets that fit this kind of picture; the first is how the file wants to be seen ("As
/// saved"). CT windows: the usual ones of radiology teaching (soft tissue 40/400, brain 40/80, bone
/// 500/2500, lung −600/1500).
QList<Preset> presetsFor(const QString& modality, const image::FrameInfo& info, bool head);

/// The panel below the picture: play, which picture, zoom, presets, brightness and contrast.
/// Brightness and contrast are positions 0…100 with 50 for the preset itself.
class PictureControls final : public Card {
    Q_OBJECT

  public:
    explicit PictureControls(QWidget* parent = nullptr);

    void setCount(int count, const QString& word); ///< 0: none, and no word
    void setIndex(int index);
    void setPlaying(bool playing);
    void setPresets(const QList<Preset>& presets, int current);
    void setWindowPositions(int brightness, int contrast);
    void setWindowEnabled(bool enabled);
    void setOverlaysShown(std::optional<bool> shown); ///< empty: the picture has none, no box
    QSlider* slider() const { return m_slider; }

  Q_SIGNALS:
    void indexRequested(int index);
    void playToggled();
    void zoomRequested(int direction); ///< +1 in, −1 out, 0 fit
    void presetChosen(int index);
    void windowMoved(int brightness, int contrast);
    void overlaysToggled(bool shown);

  private:
    QString m_word;
    Button* m_play;
    Text* m_where;
    QSlider *m_slider, *m_brightness, *m_contrast;
    QWidget* m_windowBox;
    SegmentedControl* m_presets = nullptr;
    QWidget* m_presetPlace;
    TickBox* m_overlays;
    QStringList m_names;
};

} // namespace disclens::ui
