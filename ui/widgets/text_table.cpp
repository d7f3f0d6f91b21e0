// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/models/text_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/level_mark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace disclens::ui {

namespace {

constexpr int kRow = 54, kCropHeight = 34;

class TextDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool selected = option.state & QStyle::State_Selected;
        const bool system = theme.isHighContrast();
        const QColor ink = theme.color(system && selected ? Ink::OnAccent : Ink::Text);
        const QColor ink2 = theme.color(system && selected ? Ink::OnAccent : Ink::Text2);
        const QRect cell = option.rect;
        const auto place = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, cell, r);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(cell, theme.color(selected ? Ink::Selected : Ink::Surface));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                          theme.color(Ink::Line));
        switch (index.column()) {
        case TextModel::LevelMark: {
            if (selected)
                painter->fillRect(place(QRect(cell.left(), cell.top(), px(4), cell.height())),
                                  theme.color(Ink::Accent));
            const int mark = px(16);
            const auto level = inspect::Level(index.data(TextModel::LevelRole).toInt());
            drawLevel(*painter, level,
                      place(QRect(cell.left() + px(17), cell.center().y() - mark / 2, mark, mark)),
                      system ? ink : theme.color(levelInk(level)));
            break;
        }
        case TextModel::Crop:
            paintCrop(*painter, cell.adjusted(px(4), 0, -px(10), 0), option, index);
            break;
        case TextModel::WhatItIs: {
            QFont font = theme.font(selected ? Type::Strong : Type::Medium);
            font.setPixelSize(theme.font(Type::Body).pixelSize());
            drawWords(*painter, cell.adjusted(px(6), 0, -px(6), 0), font, ink, option.direction,
                      Qt::AlignLeading, index.data().toString());
            break;
        }
        case TextModel::Pictures:
            drawWords(*painter, cell.adjusted(px(4), 0, -px(6), 0), theme.font(Type::Body), ink,
                      option.direction, Qt::AlignTrailing, index.data().toString());
            break;
        default: {
            const bool look = index.data(TextModel::SureRole).toString() == QLatin1String("look");
            drawWords(*painter, cell.adjusted(px(8), 0, -px(6), 0),
                      theme.font(look ? Type::SmallStrong : Type::Small),
                      look && !system ? theme.color(Ink::Could) : ink2, option.direction,
                      Qt::AlignLeading, index.data().toString());
        }
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {px(60), px(kRow)};
    }

  private:
    static void drawWords(QPainter& painter, const QRect& rect, const QFont& font,
                          const QColor& ink, Qt::LayoutDirection direction, Qt::Alignment alignment,
                          const QString& text) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.setLayoutDirection(direction);
        QTextOption wrap(QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter));
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        wrap.setTextDirection(direction);
        painter.setClipRect(rect);
        painter.drawText(QRectF(rect), text, wrap);
        painter.setClipping(false);
    }

    static QColor groundOf(const QImage& image) {
        int red = 0, green = 0, blue = 0, count = 0;
        for (const int x : {0, image.width() - 1})
            for (int y = 0; y < image.height(); ++y, ++count) {
                const QRgb pixel = image.pixel(x, y);
                red += qRed(pixel);
                green += qGreen(pixel);
                blue += qBlue(pixel);
            }
        return count ? QColor(red / count, green / count, blue / count) : QColor(Qt::black);
    }

    /// The writing, on its own ground, never mirrored. Its words in print where it cannot be cut
    /// out of a picture.
    static void paintCrop(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                          const QModelIndex& index) {
        const Theme& theme = Theme::current();
        const int high = std::min(px(kCropHeight), room.height() - px(8));
        QRect frame(room.left(), room.center().y() - high / 2, room.width(), high);
        const QImage image = index.data(TextModel::CropRole).value<QImage>();
        const QColor ground(0x0B, 0x0F, 0x10);
        QPainterPath shape;
        if (!image.isNull()) {
            // As high as the row allows, but not blown up beyond what can be read.
            const double most = std::min({double(high - px(6)) / image.height(),
                                          double(frame.width() - px(10)) / image.width(), 3.0});
            const QSizeF size = QSizeF(image.size()) * most;
            // On the ground that it is printed on: paper stays paper.
            shape.addRoundedRect(frame, 4, 4);
            painter.fillPath(shape, groundOf(image));
            const double left = option.direction == Qt::RightToLeft
                                    ? frame.right() - px(5) - size.width()
                                    : frame.left() + px(5);
            painter.setClipPath(shape);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(
                QRectF(QPointF(left, frame.center().y() + 0.5 - size.height() / 2), size), image);
            painter.setClipping(false);
        } else {
            shape.addRoundedRect(frame, 4, 4);
            painter.fillPath(shape, ground);
            const QColor ink(233, 241, 241);
            const bool pending = index.data(TextModel::PendingRole).toBool();
            if (!pending) {
                painter.setFont(theme.font(Type::Mono));
                painter.setPen(ink);
                const QRect words = frame.adjusted(px(8), 0, -px(8), 0);
                painter.drawText(
                    words,
                    int(Qt::AlignVCenter |
                        QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                    painter.fontMetrics().elidedText(index.data(TextModel::ReadRole).toString(),
                                                     Qt::ElideRight, words.width()));
            }
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.color(theme.isDark() ? Ink::Edge : Ink::Line));
        painter.drawPath(shape);
    }
};

} // namespace

TextTable::TextTable(QWidget* parent)
    : QTableView(parent) {
    setItemDelegate(new TextDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    wrapHeadings(horizontalHeader());
    const auto fit = [this] {
        verticalHeader()->setDefaultSectionSize(px(kRow));
        fitColumns();
    };
    fit();
    connect(&Theme::current(), &Theme::changed, this, fit);
}

void TextTable::fitColumns() {
    if (!model() || viewport()->width() <= 0)
        return;
    const QFontMetrics small(Theme::current().font(Type::SmallStrong));
    const auto wide = [&](int column, int least) {
        const QString head = model()->headerData(column, Qt::Horizontal).toString();
        return std::max(px(least), small.horizontalAdvance(head) + px(28));
    };
    const int room = viewport()->width();
    const int mark = px(48);
    int pictures = wide(TextModel::Pictures, 78), sure = wide(TextModel::HowSure, 100);
    const bool narrow = room < px(480);
    setColumnHidden(TextModel::HowSure, narrow);
    if (narrow)
        sure = 0;
    const int rest = std::max(px(200), room - mark - pictures - sure);
    setColumnWidth(TextModel::LevelMark, mark);
    setColumnWidth(TextModel::Pictures, pictures);
    setColumnWidth(TextModel::HowSure, std::max(sure, 1));
    setColumnWidth(TextModel::Crop, rest * 57 / 100);
    setColumnWidth(TextModel::WhatItIs, rest - rest * 57 / 100);
    fitHeadings(horizontalHeader());
}

void TextTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

int TextTable::offsetOf(int row) const {
    if (row < 0 || !model() || row >= model()->rowCount())
        return -1;
    const int y = rowViewportPosition(row);
    return y >= 0 && y < viewport()->height() ? y : -1;
}

void TextTable::restoreOffset(int row, int offset) {
    if (row < 0 || offset < 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - offset);
}

void TextTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT activatedRow();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace disclens::ui
