// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the Pictures page that shows what other files say of a picture: drawings over it, and
// how it was saved.
#include "ui/pages/pictures_page.h"

#include "ui/pages/volume_pane.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drawings_bar.h"

#include <QFontMetrics>

namespace disclens::ui {

namespace {

constexpr int kMostSavedViews = 4; ///< beside the usual presets

} // namespace

/// What the list of drawings depends on, so that it is not made anew for every slice.
std::pair<QString, int> PicturesPage::layersKey() const {
    return {m_loader.series().key + (m_volume->isOn() ? u"3" : u"1"), m_loader.count()};
}

void PicturesPage::showLayers() {
    const SeriesEntry& entry = m_loader.series();
    const bool shown = m_drawings.isShown();
    // Drawings lie on the pictures as they are, not on those in other directions; that is said, so
    // that nobody takes an empty picture for one without drawings.
    const QList<DrawnLayer> known = m_drawings.layersOn(entry);
    const QList<DrawnLayer> layers = m_volume->isOn() ? QList<DrawnLayer>() : known;
    m_layersOf = layersKey();
    m_layers->setLayers(layers, shown);
    m_view->setLayers(m_drawings.shapesOn(m_shown));

    QStringList names;
    for (const DrawnLayer& layer : layers)
        if (layer.shown && shown)
            names << layer.words;
    m_view->setAccessibleDescription(
        names.isEmpty() ? QString() : tr("Drawn over it: %1").arg(names.mid(0, 12).join(u'\n')));

    const Drawings::Missing missing =
        m_volume->isOn() ? Drawings::Missing() : m_drawings.missing(entry);
    QStringList note;
    if (m_volume->isOn() && !known.isEmpty())
        note << tr("Drawings from other files are shown on single pictures only.");
    if (missing.unread > 0)
        note << tr("%n file(s) with drawings could not be read.", "", missing.unread);
    if (missing.elsewhere > 0)
        note << tr("%n drawing(s) lie on no picture of this disc.", "", missing.elsewhere);
    if (missing.leftOut > 0)
        note << tr("%n part(s) of the drawings could not be shown.", "", missing.leftOut);
    m_layers->setNote(note.join(u' '));

    m_showOn->setVisible(m_drawings.firstPicture(entry).file != kNoFile);
    // A saved view may have come after its picture.
    if (m_frame && m_stack->currentWidget() == m_view) {
        const int before = int(m_presets.size());
        const int chosen = m_preset;
        updatePresets(m_frame->info);
        if (int(m_presets.size()) != before || m_preset != chosen) {
            applyWindow();
            applyView();
        }
    }
}

void PicturesPage::addSavedViews() {
    if (m_savedIn != kNoFile)
        m_preset = 0;
    if (m_volume->isOn())
        return;
    int number = 0;
    for (const auto& [file, view] : m_drawings.viewsOn(m_loader.item())) {
        if (++number > kMostSavedViews && file != m_savedIn)
            continue;
        Preset preset;
        QString label = c.mask.isHidden() ? QString() : cleanName(view.label);
        if (label.size() > 24)
            label = label.left(23).trimmed() + QChar(0x2026);
        if (label.isEmpty())
            label = QLocale().toString(number);
        preset.name = tr("As saved on the disc: %1", "label of a saved view").arg(isolated(label));
        preset.savedIn = file;
        preset.saved = std::make_shared<const image::SavedView>(view);
        if (view.grey)
            preset.settings.greys = std::make_shared<const image::GreyTable>(view.greys);
        if (file == m_savedIn)
            m_preset = int(m_presets.size());
        m_presets << preset;
    }
}

/// Turns, flips, covers and zooms as the saved view wants it; puts all back when there is none.
void PicturesPage::applyView() {
    const Preset preset = m_presets.value(m_preset);
    const std::pair seen{preset.savedIn, preset.saved ? m_loader.item() : PictureItem{}};
    if (preset.saved)
        m_view->setTurned(preset.saved->turns, preset.saved->flip, preset.saved->shutters,
                          preset.saved->shutterShade);
    else
        m_view->setTurned(0, false);
    if (seen == m_seen)
        return;
    const bool back = m_seen.first != kNoFile && !preset.saved;
    m_seen = seen;
    if (preset.saved)
        m_view->showArea(preset.saved->area);
    else if (back)
        m_view->fit();
}

void PicturesPage::showOnItsPictures() {
    const SeriesEntry from = m_loader.series();
    const image::PictureRef first = m_drawings.firstPicture(from);
    const SeriesEntry* entry = m_series.entry(m_series.indexOfFile(first.file));
    if (!entry)
        return;
    const int index =
        int(entry->items.indexOf(PictureItem{first.file, first.frame, QStringLiteral("dicom")}));
    chooseSeries(entry->key, index);
    const QList<FileId> files = m_drawings.drawingFiles(from);
    for (const FileId file : files)
        m_drawings.showFile(file);
    for (const auto& [file, view] : m_drawings.viewsOn(m_loader.item()))
        if (files.contains(file)) {
            m_savedIn = file;
            break;
        }
    if (m_frame)
        showFrame(m_frame);
    announce(m_view, tr("The drawings of the file are on this picture now."));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace disclens::ui
