// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/drawings.h"
#include "ui/models/picture_loader.h"
#include "ui/models/series_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/picture_controls.h"

class QStackedWidget;

namespace disclens::ui {

class Banner;
class Button;
class DocumentPane;
class DrawingsBar;
class EmptyState;
class FoundPanel;
class Panels;
class PictureView;
class SeriesStrip;
class Text;
class TickBox;
class VolumePane;

/// Look through the pictures: series at the side, one picture in the middle, what travels with it
/// on the right.
class PicturesPage final : public Page {
    Q_OBJECT

  public:
    explicit PicturesPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool show(const Target& target) override;
    QWidget* firstFocus() override;
    bool stepFound(int direction) override;

  private:
    void build();
    QWidget* makeTheirs();
    QString bestSeries(const QList<SeriesEntry>& entries) const; ///< not empty
    void chooseSeries(const QString& key, int index = -1);
    void showFrame(const Result<image::FramePtr>& frame);
    void showWhere();
    void showBoxes();
    void followCurrent();
    void chooseBox(int index);
    void tuneFor(const inspect::Place& place);
    void untune();
    void updatePresets(const image::FrameInfo& info);
    void choosePreset(int index);
    void moveWindow(int brightness, int contrast);
    void dragWindow(double across, double down);
    void applyWindow();
    image::Window presetWindow() const;
    QString pictureName() const;
    void showDirections(bool three);
    std::pair<QString, int> layersKey() const;
    void showLayers();
    void addSavedViews();
    void applyView();
    void showOnItsPictures();

    SeriesModel m_series;
    PictureLoader m_loader;
    Drawings m_drawings; ///< of other files, over the pictures
    Panels* m_panels = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_hiddenBanner = nullptr;
    Banner* m_tunedBanner = nullptr; ///< the window was changed so that hidden writing shows
    Text* m_title = nullptr;
    TickBox* m_showBoxes = nullptr;
    Button *m_boxBefore = nullptr, *m_boxAfter = nullptr;
    Button* m_showOn = nullptr; ///< from a file of drawings to what it is drawn on
    SeriesStrip* m_strip = nullptr;
    QStackedWidget* m_stack = nullptr;
    PictureView* m_view = nullptr;
    DocumentPane* m_document = nullptr;
    QWidget* m_theirs = nullptr; ///< in place of another person's pictures
    PictureControls* m_controls = nullptr;
    VolumePane* m_volume = nullptr; ///< the series in three directions
    DrawingsBar* m_layers = nullptr;
    FoundPanel* m_found = nullptr;
    QString m_current;
    bool m_chosen = false; ///< by the person or a link, or the person has seen it
    QList<Preset> m_presets;
    QStringList m_presetNames;
    int m_preset = 0;
    PictureItem m_shown; ///< what the view shows, while the next one comes
    std::pair<QString, int>
        m_layersOf; ///< series and its pictures of which the drawings are listed
    FileId m_savedIn =
        kNoFile; ///< the saved view that was chosen; pictures without it are as usual
    std::pair<FileId, PictureItem> m_seen{kNoFile,
                                          {}}; ///< the saved view that is applied, and on what
    bool m_overlays = true;
    int m_brightness = 50, m_contrast = 50;
    image::FramePtr m_frame;
    std::optional<image::Window> m_tuned; ///< instead of the preset's
    bool m_following = false;
};

} // namespace disclens::ui
