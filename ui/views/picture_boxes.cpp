// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picture_boxes.h"

#include "advice/advice.h"
#include "ui/models/current_finding.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace disclens::ui {

QList<PictureBox> pictureBoxes(const FoundText& found, const report::Report& report,
                               const PictureItem& picture, bool numbered) {
    QList<PictureBox> boxes;
    for (const TextBox& text : found.on(picture.file, picture.frame + 1)) {
        const inspect::Finding* finding = findingById(report, text.finding);
        if (!finding || text.isIcon())
            continue;
        PictureBox box;
        box.finding = text.finding;
        box.place = text.place;
        box.box = text.box;
        box.level = text.level;
        box.label = meaningWord(*finding);
        box.always = text.matters();
        box.number = numbered ? int(boxes.size()) + 1 : 0;
        box.spoken =
            numbered
                ? QCoreApplication::translate("PictureBoxes", "%1: %2, %3",
                                              "number of a box, what it is, level word")
                      .arg(QLocale().toString(box.number), box.label, advice::levelWord(box.level))
                : QCoreApplication::translate("PictureBoxes", "%1, %2", "what it is, level word")
                      .arg(box.label, advice::levelWord(box.level));
        boxes << box;
    }
    return boxes;
}

int boxOf(const QList<PictureBox>& boxes, const QString& finding, int place) {
    int any = -1;
    for (int i = 0; i < boxes.size(); ++i)
        if (boxes.at(i).finding == finding) {
            if (boxes.at(i).place == place)
                return i;
            any = any < 0 ? i : any;
        }
    return any;
}

void BoxPainter::drawFrame(QPainter& painter, const QRectF& at, inspect::Level level, bool chosen) {
    const QColor mark = Theme::current().color(Ink::Mark);
    // On a page full of small print thick lines would hide the words.
    const bool small = at.height() < 18;
    const double width = chosen ? (small ? 2 : 3) : (small ? 1.2 : 2);
    const double rim = small ? 0.6 : 1; // px of black on each side
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chosen ? QColor(mark.red(), mark.green(), mark.blue(), 40)
                            : QColor(Qt::transparent));
    // The black line lies round the yellow one, round each dash of it as well.
    const bool dashed = level != inspect::Level::Points;
    const double dash = small ? 5 : 8, gap = small ? 3.5 : 5; // px
    const double outer = width + 2 * rim;
    QPen pen(Qt::black, outer, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed) {
        pen.setDashPattern({(dash + 2 * rim) / outer, (gap - 2 * rim) / outer});
        pen.setDashOffset(rim / outer);
    }
    painter.setPen(pen);
    painter.drawRoundedRect(at, 3, 3);
    pen = QPen(mark, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed)
        pen.setDashPattern({dash / width, gap / width});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(at, 3, 3);
    painter.restore();
}

QRectF BoxPainter::beside(const QRectF& at, QSizeF size, double gap) {
    // After the box, before it, below, above: the first that is inside and free. One line may say
    // several things, each with a box and a number of its own: those follow each other.
    const QRectF room = m_clip.adjusted(2, 2, -2, -2);
    const double y = at.center().y() - size.height() / 2, next = size.width() + gap / 2;
    const QPointF places[] = {{at.right() + gap, y},
                              {at.left() - gap - size.width(), y},
                              {at.left(), at.bottom() + gap},
                              {at.left(), at.top() - gap - size.height()},
                              {at.right() + gap + next, y},
                              {at.right() + gap + 2 * next, y},
                              {at.left() - gap - size.width() - next, y}};
    QRectF best;
    double least = 0;
    for (const QPointF& place : places) {
        QRectF rect(place, size);
        if (rect.top() < room.top() && rect.bottom() > room.top())
            rect.moveTop(room.top());
        if (!room.contains(rect))
            continue;
        double covered = 0;
        for (const QRectF& other : std::as_const(m_taken))
            if (const QRectF both = other.intersected(rect);
                other != at && !at.contains(other) && !both.isEmpty())
                covered += both.width() * both.height();
        if (best.isNull() || covered < least) {
            best = rect;
            least = covered;
        }
        if (covered <= 0)
            break;
    }
    if (best.isNull()) {
        best = QRectF(places[0], size);
        best.moveLeft(std::clamp(best.left(), room.left(),
                                 std::max(room.left(), room.right() - size.width())));
        best.moveTop(std::clamp(best.top(), room.top(),
                                std::max(room.top(), room.bottom() - size.height())));
    }
    return best;
}

void BoxPainter::draw(const PictureBox& box, const QRectF& at, bool chosen, bool focused) {
    const Theme& theme = Theme::current();
    const QColor mark = theme.color(Ink::Mark), ink = theme.color(Ink::MarkText);
    if (!m_clip.intersects(at))
        return;
    drawFrame(m_painter, at, box.level, chosen);
    if (focused) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(Qt::black, 5));
        m_painter.drawRoundedRect(at.adjusted(-5, -5, 5, 5), 5, 5);
        m_painter.setPen(QPen(Qt::white, 3));
        m_painter.drawRoundedRect(at.adjusted(-5, -5, 5, 5), 5, 5);
    }
    QRectF next = at;
    if (box.number > 0) {
        const double side = px(22);
        const QRectF disc = beside(at, {side, side}, 6);
        m_painter.setPen(QPen(Qt::black, 1));
        m_painter.setBrush(mark);
        m_painter.drawEllipse(disc);
        m_painter.setFont(theme.font(Type::SmallStrong));
        m_painter.setPen(ink);
        m_painter.drawText(disc, Qt::AlignCenter, QLocale().toString(box.number));
        m_taken << disc;
        next = disc.left() >= at.right() || disc.right() <= at.left() ? disc.united(at) : at;
    }
    if ((chosen || focused) && !box.label.isEmpty()) {
        m_painter.setFont(theme.font(Type::SmallStrong));
        const QSizeF size(m_painter.fontMetrics().horizontalAdvance(box.label) + px(16), px(26));
        const QRectF chip = beside(next, size, 4);
        m_painter.setPen(QPen(Qt::black, 1));
        m_painter.setBrush(mark);
        m_painter.drawRoundedRect(chip, 5, 5);
        m_painter.setPen(ink);
        m_painter.drawText(chip, Qt::AlignCenter, box.label);
        m_taken << chip;
    }
}

} // namespace disclens::ui
