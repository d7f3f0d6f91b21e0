// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidence_delegate.h"

#include "ui/models/evidence_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/level_mark.h"

#include <QAbstractItemView>
#include <QPainter>

namespace disclens::ui {

namespace {

int wrapFlags() {
    return int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading);
}

} // namespace

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = std::max(px(80), (view ? view->viewport()->width() : px(400)) - px(32));
    const QRect room(0, 0, width, 100000);
    const int source =
        QFontMetrics(theme.font(Type::SmallStrong))
            .boundingRect(room, wrapFlags(), index.data(EvidenceModel::SourceRole).toString())
            .height();
    const int claim = QFontMetrics(theme.font(Type::Medium))
                          .boundingRect(room, wrapFlags(), index.data(Qt::DisplayRole).toString())
                          .height();
    return {px(100), source + claim + px(22)};
}

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const QRect row = option.rect;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const bool selected = option.state & QStyle::State_Selected;
    const bool systemColors = theme.isHighContrast();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(row, theme.color(selected ? Ink::Selected : Ink::Surface));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.color(Ink::Line));
    if (selected)
        painter->fillRect(place(QRect(row.left(), row.top(), px(4), row.height())),
                          theme.color(Ink::Accent));
    const QColor ink = theme.color(systemColors && selected ? Ink::OnAccent : Ink::Text);
    const QColor ink2 = theme.color(systemColors && selected ? Ink::OnAccent : Ink::Text2);
    const bool confirmed = index.data(EvidenceModel::ConfirmedRole).toBool();
    const int left = row.left() + px(16);
    const QString source = index.data(EvidenceModel::SourceRole).toString();
    const QFont small = theme.font(Type::SmallStrong);
    QRect words(left, row.top() + px(9), row.width() - px(32), row.height());
    const int sourceHeight =
        QFontMetrics(small)
            .boundingRect(QRect(0, 0, words.width(), 100000), wrapFlags(), source)
            .height();
    words.setHeight(sourceHeight);
    painter->setFont(small);
    painter->setPen(ink2);
    painter->drawText(place(words), wrapFlags(), source);
    if (!confirmed) {
        const int side = px(14);
        drawLevel(*painter, inspect::Level::Unchecked,
                  place(QRect(row.right() - px(14) - side, row.top() + px(11), side, side)), ink2);
    }
    painter->setFont(theme.font(Type::Medium));
    painter->setPen(confirmed ? ink : ink2);
    const QRect claim(left, words.bottom() + px(2), row.width() - px(32),
                      row.bottom() - words.bottom() - px(4));
    painter->drawText(place(claim), wrapFlags(), index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace disclens::ui
