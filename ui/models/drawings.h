// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mask_controller.h"
#include "ui/models/report_source.h"
#include "ui/models/series_entries.h"

#include <QObject>
#include <QSet>

namespace disclens::ui {

/// One thing that another file draws over pictures: a segment, a region, a layer of notes.
struct DrawnLayer {
    FileId file = kNoFile;
    int part = 0;  ///< index into image::Drawing::parts
    QString name;  ///< as in the file, or what may be said while values are hidden
    QString words; ///< "Outline: Liver, made by a computer program"
    int look = 0;  ///< number of its colour and pattern
    bool shown = true;

    bool operator==(const DrawnLayer&) const = default;
};

/// One shape of a layer on the picture on the screen.
struct LayerShape {
    image::DrawnShape shape;
    int look = 0;
};

/// What files draw over the pictures of other files, asked for once all of a disc has been read,
/// one file after another. Remembers what the person switched on, until the disc is closed.
class Drawings final : public QObject {
    Q_OBJECT

  public:
    Drawings(ReportSource& source, MaskController& mask, QObject* parent = nullptr);

    /// Asks for the drawings of this report, when they are not known yet. Cheap.
    void follow(const report::Report& report);

    /// All that lies on any picture of a series, in the order of the disc.
    QList<DrawnLayer> layersOn(const SeriesEntry& series) const;
    /// What is switched on, on one picture.
    QList<LayerShape> shapesOn(const PictureItem& picture) const;
    /// How this picture was saved, by file.
    QList<std::pair<FileId, image::SavedView>> viewsOn(const PictureItem& picture) const;
    /// Files of a series that draw something, and where it begins; kNoFile: nowhere on this disc.
    QList<FileId> drawingFiles(const SeriesEntry& series) const;
    image::PictureRef firstPicture(const SeriesEntry& series) const;
    /// Pieces of the drawings on this series, or of its own drawings, that are not shown anywhere:
    /// their picture is not on the disc, or a limit kept them out.
    struct Missing {
        int elsewhere = 0, leftOut = 0, unread = 0; ///< unread: files
    };
    Missing missing(const SeriesEntry& series) const;

    bool isShown() const { return m_shown; } ///< the one switch for all
    void setShown(bool shown);
    /// Switched on while nothing is shown, it is shown alone.
    void setLayerShown(FileId file, int part, bool shown);
    void showFile(FileId file); ///< all of it, and the one switch

  Q_SIGNALS:
    void changed();

  private:
    void next();
    void forget();

    struct Known {
        image::DrawingPtr drawing; ///< null: could not be read
        int firstLook = 0;
    };
    ReportSource& m_source;
    MaskController& m_mask;
    QList<FileId> m_order;  ///< files that may draw, in the catalogue's order
    QList<FileId> m_asking; ///< not asked yet
    bool m_waiting = false;
    quint64 m_disc = 0; ///< counts discs, so that late answers are told apart
    QHash<FileId, Known> m_known;
    QSet<std::pair<FileId, int>> m_off;
    int m_looks = 0;
    bool m_shown = false;
};

} // namespace disclens::ui
