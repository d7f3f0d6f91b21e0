// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the Pictures page that has to do with brightness and contrast: presets, the two
// sliders, and what makes hidden writing visible.
#include "ui/pages/pictures_page.h"

#include "ui/pages/volume_pane.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/state_card.h"

#include <algorithm>
#include <cmath>

namespace disclens::ui {

void PicturesPage::updatePresets(const image::FrameInfo& info) {
    const SeriesEntry& entry = m_loader.series();
    bool head = false;
    if (report().catalogue)
        if (const dicom::Series* series = report().catalogue->findSeries(entry.key))
            head = series->bodyPart.contains(QLatin1String("HEAD"), Qt::CaseInsensitive) ||
                   series->bodyPart.contains(QLatin1String("BRAIN"), Qt::CaseInsensitive) ||
                   series->description.contains(QLatin1String("head"), Qt::CaseInsensitive);
    m_presets = presetsFor(entry.modality, info, head);
    addSavedViews();
    m_preset = std::clamp(m_preset, 0, int(m_presets.size()) - 1);
    m_controls->setPresets(m_presets, m_preset);
    m_controls->setWindowEnabled(info.samples == 1);
    m_controls->setOverlaysShown(info.overlays.isEmpty() ? std::nullopt
                                                         : std::optional<bool>(m_overlays));
}

image::Window PicturesPage::presetWindow() const {
    if (m_tuned)
        return *m_tuned;
    if (m_preset < m_presets.size())
        if (const auto& window = m_presets.at(m_preset).settings.window)
            return *window;
    if (!m_frame)
        return {};
    return m_preset < m_presets.size()
               ? image::defaultWindow(m_frame->info, m_presets.at(m_preset).settings)
               : image::defaultWindow(m_frame->info);
}

void PicturesPage::applyWindow() {
    if (!m_frame)
        return;
    image::ViewSettings settings;
    if (m_preset < m_presets.size())
        settings = m_presets.at(m_preset).settings;
    settings.overlays = m_overlays;
    QStringList corner;
    if (m_frame->info.samples == 1) {
        image::Window window = presetWindow();
        if (m_tuned)
            settings.window = m_tuned;
        if (m_brightness != 50 || m_contrast != 50) {
            // Contrast: 50 ± 50 means a width of 8 times to an eighth. Brightness moves the centre
            // by up to a width and a half.
            const double base = std::max(window.width, 1.0);
            window.centre -= (m_brightness - 50) / 50.0 * base * 1.5;
            window.width = std::max(1.0, base * std::pow(8.0, (50 - m_contrast) / 50.0));
            window.function = image::Window::Function::Linear;
            settings.window = window;
        }
        corner << tr("W %1  L %2", "window width and level")
                      .arg(std::lround(window.width))
                      .arg(std::lround(window.centre));
    }
    if (m_frame->info.lossy)
        corner << tr("Compressed with small losses");
    m_tunedBanner->setVisible(m_tuned.has_value());
    m_view->setSettings(settings);
    m_volume->setWindow(settings.window.value_or(image::defaultWindow(m_frame->info)),
                        m_frame->info.inverted);
    m_view->setCorner(corner);
    m_controls->setWindowPositions(m_brightness, m_contrast);
}

void PicturesPage::choosePreset(int index) {
    m_preset = index;
    m_savedIn = index >= 0 && index < m_presets.size() ? m_presets.at(index).savedIn : kNoFile;
    m_tuned.reset();
    m_brightness = m_contrast = 50;
    applyWindow();
    applyView();
    if (m_savedIn != kNoFile)
        m_drawings.showFile(m_savedIn);
}

void PicturesPage::moveWindow(int brightness, int contrast) {
    m_brightness = brightness;
    m_contrast = contrast;
    applyWindow();
}

void PicturesPage::dragWindow(double across, double down) {
    // A drag over half the picture goes from one end to the other.
    m_contrast = std::clamp(m_contrast + int(std::lround(across * 150)), 0, 100);
    m_brightness = std::clamp(m_brightness - int(std::lround(down * 150)), 0, 100);
    applyWindow();
}

void PicturesPage::tuneFor(const inspect::Place& place) {
    const bool drawn = place.layer == QLatin1String("overlay");
    if (drawn && !m_overlays) {
        m_overlays = true;
        m_controls->setOverlaysShown(
            m_frame && m_frame->info.overlays.isEmpty() ? std::nullopt : std::optional<bool>(true));
    }
    std::optional<image::Window> window;
    if (place.width > 0) {
        window.emplace();
        window->centre = place.centre;
        window->width = place.width;
    }
    if (!window && !m_tuned && !drawn)
        return;
    if (window && !m_tuned)
        announce(this, tr("Only seen with other brightness; we changed it for you."));
    m_tuned = window;
    if (window)
        m_brightness = m_contrast = 50;
    applyWindow();
}

void PicturesPage::untune() {
    m_tuned.reset();
    applyWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace disclens::ui
