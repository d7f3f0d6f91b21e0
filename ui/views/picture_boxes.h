// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/found_text.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace disclens::ui {

/// A box that lies over a picture.
struct PictureBox {
    QString finding; ///< id
    int place = 0;   ///< index in Finding::places
    QRectF box;      ///< pixels of the frame at full size
    inspect::Level level = inspect::Level::Could;
    int number = 0;     ///< in the list beside the picture; 0: none
    QString label;      ///< "Your name"; drawn when it is the chosen one
    QString spoken;     ///< for screen readers and the tooltip, with the word of the level
    bool always = true; ///< false: drawn only while it is the chosen one or has the keyboard

    bool operator==(const PictureBox&) const = default;
};

/// The boxes of the writing on one picture, in the order of their numbers. They hold no value from
/// the disc.
QList<PictureBox> pictureBoxes(const FoundText& found, const report::Report& report,
                               const PictureItem& picture, bool numbered);
/// The one of this finding; of this place where it has several. -1: none.
int boxOf(const QList<PictureBox>& boxes, const QString& finding, int place);

/// How boxes look: solid for what points to a person, dashed for what could; 3 px and a tint for
/// the chosen one, with its label. Yellow with a black outer line, so that they show on any
/// picture.
class BoxPainter final {
  public:
    /// `clip` is the widget's rectangle: numbers and labels stay inside it.
    BoxPainter(QPainter& painter, const QRectF& clip)
        : m_painter(painter)
        , m_clip(clip) {}

    /// Numbers and labels keep away from here, as long as there is another place.
    void avoid(const QRectF& rect) { m_taken << rect; }
    /// `at` is the box on the widget, in px, with the room that it leaves round the writing.
    void draw(const PictureBox& box, const QRectF& at, bool chosen, bool focused);
    /// Only the frame, for small pictures.
    static void drawFrame(QPainter& painter, const QRectF& at, inspect::Level level, bool chosen);

  private:
    QRectF beside(const QRectF& at, QSizeF size, double gap);

    QPainter& m_painter;
    QRectF m_clip;
    QList<QRectF> m_taken;
};

} // namespace disclens::ui
