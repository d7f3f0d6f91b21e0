// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/series_strip.h"

#include "ui/models/series_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/level_mark.h"

#include <QPainter>

#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>

namespace disclens::ui {

namespace {

constexpr QChar kMayBreak{0x200B};      ///< zero width space
constexpr int kHeading = 36, kRow = 78; ///< rows, px at 100 % text

/// A name that may break behind '_' and '/' and in front of what a file's name ends with, so that
/// no line begins in the middle of a word.
QString withBreaks(const QString& name) {
    QString out;
    const qsizetype ending = name.lastIndexOf(u'.');
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i == ending && i > 0)
            out += kMayBreak;
        out += name.at(i);
        if ((name.at(i) == u'_' || name.at(i) == u'/') && i + 1 < name.size())
            out += kMayBreak;
    }
    return out;
}

/// Words in at most `lines` lines, the last one shortened with "…", in its middle so that the end
/// of a file's name stays. Returns the height used.
int drawWrapped(QPainter* painter, const QRect& rect, const QString& words, int lines, bool draw) {
    const QString text = withBreaks(words);
    QTextLayout layout(text, painter ? painter->font() : QFont());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics(layout.font());
    int y = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        QString shown = text.mid(line.textStart(), line.textLength());
        if (i + 1 == lines && line.textStart() + line.textLength() < text.size())
            shown = metrics.elidedText(text.mid(line.textStart()).remove(kMayBreak),
                                       Qt::ElideMiddle, rect.width());
        shown.remove(kMayBreak);
        // Each line has the direction of its own words: "REPORT_" ends with its line everywhere.
        if (draw)
            painter->drawText(QRect(rect.x(), rect.y() + y, rect.width(), metrics.height()),
                              int(Qt::AlignLeading | Qt::AlignVCenter), isolated(shown.trimmed()));
        y += metrics.height();
    }
    layout.endLayout();
    return y;
}

class SeriesDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = option.widget ? option.widget->width() : px(200);
        if (index.data(SeriesModel::IsHeading).toBool())
            return {width, px(kHeading)};
        return {width, px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool rtl = option.direction == Qt::RightToLeft;
        if (index.data(SeriesModel::IsHeading).toBool()) {
            painter->setFont(theme.font(Type::SmallStrong));
            painter->setPen(theme.color(Ink::Text2));
            painter->drawText(option.rect.adjusted(px(8), 0, -px(4), -px(4)),
                              int(Qt::AlignLeading | Qt::AlignBottom),
                              painter->fontMetrics().elidedText(index.data().toString(),
                                                                Qt::ElideRight,
                                                                option.rect.width() - px(12)));
            painter->restore();
            return;
        }
        const QRect row = option.rect.adjusted(0, px(2), 0, -px(2));
        if (option.state & QStyle::State_Selected) {
            QPainterPath ground;
            ground.addRoundedRect(row, 8, 8);
            painter->fillPath(ground, theme.color(Ink::Selected));
            const QRect bar(rtl ? row.right() - 3 : row.left(), row.top(), 4, row.height());
            painter->setClipPath(ground);
            painter->fillRect(bar, theme.color(Ink::Accent));
            painter->setClipping(false);
        }
        const int side = px(60);
        QRect picture(row.left() + px(8), row.center().y() - side / 2, side, side);
        QRect words(picture.right() + px(10), row.top() + px(4),
                    row.right() - picture.right() - px(14), row.height() - px(8));
        if (rtl) {
            picture.moveLeft(row.right() - px(8) - side);
            words.moveLeft(row.left() + px(4));
        }
        paintPicture(painter, picture, index);
        painter->setFont(theme.font(Type::Small));
        painter->setPen(theme.color(Ink::Text));
        const int titleHeight = drawWrapped(painter, words, index.data().toString(), 2, false);
        painter->setFont(theme.font(Type::Smallest));
        const int countHeight = painter->fontMetrics().height();
        const int top = row.center().y() - (titleHeight + countHeight + px(2)) / 2;
        painter->setFont(theme.font(Type::Small));
        drawWrapped(painter, QRect(words.x(), top, words.width(), titleHeight),
                    index.data().toString(), 2, true);
        const int y = top + titleHeight + px(2);
        const auto level = inspect::Level(index.data(SeriesModel::LevelRole).toInt());
        const int mark = px(13);
        const QRectF markRect(rtl ? words.right() - mark : words.x(),
                              y + (countHeight - mark) / 2.0, mark, mark);
        drawLevel(*painter, level, markRect, theme.color(levelInk(level)));
        painter->setFont(theme.font(Type::Smallest));
        painter->setPen(theme.color(Ink::Text2));
        const QRect count =
            rtl ? QRect(words.x(), y, words.width() - mark - px(6), countHeight)
                : QRect(words.x() + mark + px(6), y, words.width() - mark - px(6), countHeight);
        painter->drawText(
            count, int(Qt::AlignLeading | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data(SeriesModel::CountText).toString(),
                                              Qt::ElideRight, count.width()));
        painter->restore();
    }

  private:
    static void paintPicture(QPainter* painter, const QRect& rect, const QModelIndex& index) {
        const Theme& theme = Theme::current();
        QPainterPath shape;
        shape.addRoundedRect(rect, 6, 6);
        const QImage image = index.data(SeriesModel::Thumbnail).value<QImage>();
        if (image.isNull()) {
            painter->fillPath(shape, theme.color(Ink::Sunken));
            painter->setPen(theme.color(Ink::Line));
            painter->drawPath(shape);
            drawIcon(*painter, index.data(SeriesModel::IconName).toString(),
                     QRectF(rect.center() - QPoint(px(10), px(10)), QSizeF(px(20), px(20))),
                     theme.color(Ink::Text2));
            return;
        }
        painter->save();
        painter->setClipPath(shape);
        painter->fillRect(rect, Qt::black);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize size = image.size().scaled(rect.size(), Qt::KeepAspectRatio);
        painter->drawImage(QRect(rect.center() - QPoint(size.width() / 2, size.height() / 2), size),
                           image);
        painter->restore();
    }
};

} // namespace

SeriesStrip::SeriesStrip(QWidget* parent)
    : QListView(parent) {
    setItemDelegate(new SeriesDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setUniformItemSizes(false);
    setMouseTracking(false);
    setResizeMode(QListView::Adjust);
    connect(&Theme::current(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

QSize SeriesStrip::sizeHint() const {
    constexpr int kMost = 180; // px at 100 % text
    int rows = 0;
    for (int row = 0; model() && row < model()->rowCount() && rows < kMost; ++row)
        rows += model()->index(row, 0).data(SeriesModel::IsHeading).toBool() ? kHeading : kRow;
    return {px(210), px(std::min(rows, kMost))};
}
QSize SeriesStrip::minimumSizeHint() const {
    return {px(180), px(120)};
}

void SeriesStrip::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace disclens::ui
