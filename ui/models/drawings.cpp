// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/drawings.h"

#include <QLocale>

namespace disclens::ui {

namespace {

/// More files with drawings than this are not asked for; missing() counts them.
constexpr qsizetype kMostFiles = 300;

using Kind = image::DrawingFile::Kind;
using Made = image::DrawnPart::Made;

QString wordsFor(Kind kind, const image::DrawnPart& part, const QString& name) {
    switch (kind) {
    case Kind::Contours:
        return Drawings::tr("Contour: %1", "name of a region").arg(name);
    case Kind::View:
        return Drawings::tr("Notes drawn on it: %1", "name of a layer").arg(name);
    case Kind::Outlines:
        break;
    }
    switch (part.made) {
    case Made::ByProgram:
        return Drawings::tr("Outline: %1, made by a computer program").arg(name);
    case Made::WithProgram:
        return Drawings::tr("Outline: %1, made with the help of a computer program").arg(name);
    case Made::ByHand:
        return Drawings::tr("Outline: %1, drawn by a person").arg(name);
    case Made::Unknown:
        break;
    }
    return Drawings::tr("Outline: %1", "name of a segment").arg(name);
}

QString plainName(Kind kind, int number) {
    const QString n = QLocale().toString(number);
    switch (kind) {
    case Kind::Contours:
        return Drawings::tr("region %1").arg(n);
    case Kind::View:
        return Drawings::tr("layer %1").arg(n);
    case Kind::Outlines:
        break;
    }
    return Drawings::tr("area %1").arg(n);
}

} // namespace

Drawings::Drawings(ReportSource& source, MaskController& mask, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_mask(mask) {
    connect(&mask, &MaskController::changed, this, &Drawings::changed);
    connect(&source, &ReportSource::stateChanged, this, [this] {
        if (!m_source.hasDisc())
            forget();
    });
}

void Drawings::forget() {
    ++m_disc;
    m_waiting = false;
    m_order.clear();
    m_asking.clear();
    m_known.clear();
    m_off.clear();
    m_looks = 0;
    m_shown = false;
    Q_EMIT changed();
}

void Drawings::follow(const report::Report& report) {
    // On which pictures something lies is known when all of them are.
    if (!report.catalogue || m_source.isReading())
        return;
    QList<FileId> order;
    for (const dicom::Patient& patient : report.catalogue->patients)
        for (const dicom::Study& study : patient.studies)
            for (const dicom::Series& series : study.series)
                for (const dicom::Instance& instance : series.instances) {
                    if (!instance.duplicate && image::isDrawing(instance.pixels.sopClass))
                        order << instance.file;
                }
    if (order == m_order)
        return;
    m_order = order;
    m_asking.clear();
    for (const FileId file : order.first(qMin(order.size(), kMostFiles)))
        if (!m_known.contains(file))
            m_asking << file;
    next();
}

void Drawings::next() {
    if (m_waiting || m_asking.isEmpty())
        return;
    m_waiting = true;
    const FileId file = m_asking.takeFirst();
    m_source.requestDrawing(file, this,
                            [this, file, disc = m_disc](const Result<image::DrawingPtr>& drawing) {
                                if (disc != m_disc)
                                    return;
                                m_waiting = false;
                                Known known;
                                known.firstLook = m_looks;
                                if (drawing) {
                                    known.drawing = *drawing;
                                    m_looks += int((*drawing)->parts.size());
                                }
                                m_known.insert(file, known);
                                Q_EMIT changed();
                                next();
                            });
}

QList<DrawnLayer> Drawings::layersOn(const SeriesEntry& series) const {
    QList<DrawnLayer> layers;
    QSet<FileId> files;
    for (const PictureItem& item : series.items)
        files.insert(item.file);
    const bool hidden = m_mask.isHidden();
    for (const FileId file : m_order) {
        const Known known = m_known.value(file);
        if (!known.drawing || m_mask.isTheirs(file))
            continue;
        QSet<int> parts;
        for (auto it = known.drawing->on.cbegin(); it != known.drawing->on.cend(); ++it)
            if (files.contains(it.key().file))
                for (const image::DrawnShape& shape : it.value())
                    parts.insert(shape.part);
        for (int part = 0; part < known.drawing->parts.size(); ++part) {
            if (!parts.contains(part))
                continue;
            const image::DrawnPart& of = known.drawing->parts.at(part);
            DrawnLayer layer;
            layer.file = file;
            layer.part = part;
            layer.look = known.firstLook + part;
            layer.name = hidden || of.name.isEmpty() ? plainName(known.drawing->kind, part + 1)
                                                     : cleanName(of.name);
            layer.words = wordsFor(known.drawing->kind, of,
                                   hidden || of.name.isEmpty() ? layer.name : isolated(layer.name));
            layer.shown = !m_off.contains({file, part});
            layers << layer;
        }
    }
    return layers;
}

QList<LayerShape> Drawings::shapesOn(const PictureItem& picture) const {
    QList<LayerShape> shapes;
    if (!m_shown || picture.container != QLatin1String("dicom"))
        return shapes;
    for (const FileId file : m_order) {
        const Known known = m_known.value(file);
        if (!known.drawing || m_mask.isTheirs(file))
            continue;
        const auto on = known.drawing->on.constFind({picture.file, picture.frame});
        if (on == known.drawing->on.cend())
            continue;
        for (const image::DrawnShape& shape : *on) {
            if (m_off.contains({file, shape.part}))
                continue;
            shapes << LayerShape{shape, known.firstLook + shape.part};
            if (m_mask.isHidden() && !shape.text.isEmpty())
                shapes.last().shape.text = m_mask.value(shape.text);
        }
    }
    return shapes;
}

QList<std::pair<FileId, image::SavedView>> Drawings::viewsOn(const PictureItem& picture) const {
    QList<std::pair<FileId, image::SavedView>> views;
    for (const FileId file : m_order) {
        const Known known = m_known.value(file);
        if (!known.drawing || m_mask.isTheirs(file))
            continue;
        const auto view = known.drawing->views.constFind({picture.file, picture.frame});
        if (view != known.drawing->views.cend())
            views.append({file, *view});
    }
    return views;
}

QList<FileId> Drawings::drawingFiles(const SeriesEntry& series) const {
    QList<FileId> files;
    QSet<FileId> own;
    for (const PictureItem& item : series.items)
        own.insert(item.file);
    own.insert(series.firstFile);
    own.unite(QSet<FileId>(series.files.begin(), series.files.end()));
    for (const FileId file : m_order)
        if (own.contains(file) && !m_mask.isTheirs(file))
            files << file;
    return files;
}

image::PictureRef Drawings::firstPicture(const SeriesEntry& series) const {
    for (const FileId file : drawingFiles(series))
        if (const image::DrawingPtr drawing = m_known.value(file).drawing)
            if (drawing->first.file != kNoFile)
                return drawing->first;
    return {};
}

Drawings::Missing Drawings::missing(const SeriesEntry& series) const {
    Missing missing;
    QSet<FileId> pictures;
    for (const PictureItem& item : series.items)
        pictures.insert(item.file);
    const QList<FileId> own = drawingFiles(series);
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const FileId file = m_order.at(i);
        const auto known = m_known.constFind(file);
        const bool isOwn = own.contains(file);
        if (known == m_known.cend() || !known->drawing) {
            missing.unread += isOwn && (known != m_known.cend() || i >= kMostFiles) ? 1 : 0;
            continue;
        }
        bool here = isOwn;
        for (auto it = known->drawing->on.keyBegin(); !here && it != known->drawing->on.keyEnd();
             ++it)
            here = pictures.contains(it->file);
        if (!here)
            continue;
        missing.leftOut += known->drawing->leftOut;
        missing.elsewhere += known->drawing->elsewhere;
    }
    return missing;
}

void Drawings::setShown(bool shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
}

void Drawings::setLayerShown(FileId file, int part, bool shown) {
    const std::pair key{file, part};
    if (shown && !m_shown) {
        // One out of the list while nothing is shown: that one alone.
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            for (int other = 0; it->drawing && other < it->drawing->parts.size(); ++other)
                m_off.insert({it.key(), other});
        m_shown = true;
    }
    if (shown != m_off.contains(key))
        return;
    if (shown)
        m_off.remove(key);
    else
        m_off.insert(key);
    Q_EMIT changed();
}

void Drawings::showFile(FileId file) {
    const image::DrawingPtr drawing = m_known.value(file).drawing;
    if (!drawing)
        return;
    for (int part = 0; part < drawing->parts.size(); ++part)
        m_off.remove({file, part});
    m_shown = true;
    Q_EMIT changed();
}

} // namespace disclens::ui
