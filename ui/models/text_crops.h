// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/found_text.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace disclens::ui {

/// A piece cut out of a picture, for a list or a card.
struct TextCrop {
    QImage image;        ///< null: there is none (yet)
    QRectF box;          ///< where the writing lies in it; turned with it
    QSize full;          ///< of the frame, for whole small pictures
    bool failed = false; ///< the picture cannot be shown, or the writing is in an icon picture
};

/// Small pictures of the writing, as it is printed: seen with the window that shows it, turned
/// upright. They are cut on a thread of its own from frames of the frame store; what is not there
/// yet comes with ready(). Holds a bounded number of them, in memory only.
class TextCrops final : public QObject {
    Q_OBJECT

  public:
    TextCrops(ReportSource& source, const FoundText& found, QObject* parent = nullptr);
    ~TextCrops() override;

    /// Line: the writing with a narrow margin. Scene: what lies around it as well, in the shape of
    /// a card's picture, never turned. SceneCovered: the same with a solid cover over every box on
    /// that picture.
    enum class Kind : quint8 { Line, Scene, SceneCovered };
    /// At once what is known; asks for the rest.
    TextCrop crop(const inspect::Place& place, Kind kind);
    /// A whole small picture with these boxes covered where `covered`, else plain. For rows of
    /// small pictures.
    TextCrop small(const PictureItem& picture, bool covered);
    void forget();
    /// Files of which nothing is cut out: there is no picture of them.
    void setCovered(std::function<bool(FileId)> covered) { m_covered = std::move(covered); }

  Q_SIGNALS:
    void ready();

  private:
    struct Spec {
        PictureItem picture;
        QRect box;
        int turned = 0;
        double centre = 0, width = 0;
        Kind kind = Kind::Line;
        int side = 0; ///< > 0: the whole picture, this large
        QList<QRect> covers;
        QString key() const;
    };
    TextCrop get(const Spec& spec);
    void cut(const Spec& spec, const QString& key, const Result<image::FramePtr>& frame);
    static TextCrop make(const image::Frame& frame, const Spec& spec);

    ReportSource& m_source;
    const FoundText& m_found;
    std::function<bool(FileId)> m_covered;
    QCache<QString, TextCrop> m_crops;
    QSet<QString> m_asked;
    QThreadPool m_threads;
    quint64 m_disc = 0; ///< grows with forget(), so that late pieces of another disc are dropped
};

/// Puts a solid cover over these boxes (pixels of the frame at full size) in a picture that was
/// rendered from it at any size. Covers reach beyond their boxes, so that no edge shows and nothing
/// bleeds out when the picture is scaled.
void coverBoxes(QImage& image, QSize fullSize, const QList<QRect>& boxes);
QColor coverColor();
/// What a cover over this box hides, in pixels of the frame: a few more than the box.
QRectF coverReach(const QRect& box);
/// All boxes on this picture, to be covered.
QList<QRect> coversOn(const FoundText& found, const PictureItem& picture);

} // namespace disclens::ui
