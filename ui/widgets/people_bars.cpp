// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/people_bars.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_keys.h"

#include <QPainter>
#include <QStyle>

namespace disclens::ui {

namespace {

constexpr int kLabel = 128;     ///< px at 100 %: the width of labels beside bars
constexpr int kNarrowest = 250; ///< less than this: labels stand above their bars
constexpr int kBar = 30;
constexpr int kShortest = 36;
constexpr int kGap = 10;

const int kWrap = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;

QFont labelFont() {
    return Theme::current().font(Type::Small);
}
QFont numberFont() {
    return Theme::current().font(Type::SmallStrong);
}

QSize textSize(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, std::max(1, width), 10'000), kWrap, text)
        .size();
}

} // namespace

PeopleBars::PeopleBars(QWidget* parent)
    : QWidget(parent)
    , m_keys(new ChartKeys(this, tr("How many people share these details"))) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    connect(m_keys, &ChartKeys::currentChanged, this, [this] { update(); });
}

void PeopleBars::setRows(const QList<PeopleRow>& rows) {
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList lines;
    for (const PeopleRow& row : rows)
        lines << row.spoken;
    m_keys->setLines(lines);
    updateGeometry();
    update();
}

/// Left to right; mirrored when drawn.
QList<PeopleBars::Spot> PeopleBars::lay(int width) const {
    const bool stacked = width < px(kNarrowest) || Theme::current().scale() >= 1.5;
    const int gap = px(kGap);
    const int left = stacked ? 0 : px(kLabel) + gap;
    const int room = std::max(1, width - left);
    QList<Spot> spots;
    int y = 0;
    for (const PeopleRow& row : m_rows) {
        Spot spot;
        const QSize label = textSize(labelFont(), row.added, stacked ? width : px(kLabel));
        const int bar = std::clamp(int(row.share * room), px(kShortest), room);
        const int wanted = QFontMetrics(numberFont()).horizontalAdvance(row.people) + 2;
        int top = y;
        if (stacked) {
            spot.label = QRect(0, y, width, label.height());
            top += label.height() + px(2);
        }
        const bool inside = row.look == PeopleRow::Look::Counted && wanted + 2 * gap <= bar;
        int height = px(kBar);
        spot.bar = QRect(left, top, bar, px(kBar));
        if (inside) {
            spot.number = spot.bar.adjusted(gap, 0, -gap / 2, 0);
        } else if (wanted + gap <= room - bar) {
            spot.number = QRect(left + bar + gap, top, room - bar - gap, px(kBar));
        } else { // below the bar
            const QSize number = textSize(numberFont(), row.people, room);
            spot.number = QRect(left, top + px(kBar) + px(2), room, number.height());
            height += px(2) + number.height();
        }
        if (!stacked) {
            spot.label = QRect(0, y, px(kLabel), std::max(label.height(), px(kBar)));
            height = std::max(height, spot.label.height());
        }
        spot.bottom = top + height;
        y = spot.bottom + px(8);
        spots << spot;
    }
    return spots;
}

int PeopleBars::heightForWidth(int width) const {
    const QList<Spot> spots = lay(width);
    return spots.isEmpty() ? 0 : spots.last().bottom + 2;
}

QSize PeopleBars::sizeHint() const {
    return {px(330), heightForWidth(px(330))};
}

QSize PeopleBars::minimumSizeHint() const {
    int word = 0;
    for (const PeopleRow& row : m_rows)
        for (const QString& part : row.people.split(u' ') + row.added.split(u' '))
            word = std::max(word, QFontMetrics(numberFont()).horizontalAdvance(part));
    return {std::max(px(120), word), heightForWidth(std::max(width(), px(200)))};
}

void PeopleBars::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](const QRect& rect) {
        return mirrored
                   ? QRect(width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
                   : rect;
    };
    const QList<Spot> spots = lay(width());
    const QColor ink = theme.color(Ink::Text);
    for (qsizetype i = 0; i < spots.size(); ++i) {
        const PeopleRow& row = m_rows.at(i);
        const Spot& spot = spots.at(i);
        const bool names = row.look == PeopleRow::Look::Names;
        painter.setFont(names ? numberFont() : labelFont());
        painter.setPen(ink);
        painter.drawText(place(spot.label),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) |
                             Qt::AlignVCenter | Qt::TextWordWrap,
                         row.added);
        const QRectF bar = QRectF(place(spot.bar)).adjusted(0.75, 0.75, -0.75, -0.75);
        const QColor accent = theme.color(Ink::Accent);
        switch (row.look) {
        case PeopleRow::Look::Counted:
            painter.setPen(QPen(theme.color(Ink::Accent), theme.isHighContrast() ? 1.5 : 0));
            painter.setBrush(theme.color(Ink::AccentSoft));
            if (!theme.isHighContrast())
                painter.setPen(Qt::NoPen);
            break;
        case PeopleRow::Look::Open:
            painter.setPen(QPen(theme.color(Ink::Edge), 1.2, Qt::DashLine));
            painter.setBrush(QBrush(theme.color(Ink::Edge), Qt::BDiagPattern));
            break;
        case PeopleRow::Look::Names:
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Ink::Points));
            break;
        }
        painter.drawRoundedRect(bar, px(6), px(6));
        if (names) {
            const int side = px(18);
            drawIcon(painter, QStringLiteral("person"),
                     QRect(int(bar.center().x()) - side / 2, int(bar.center().y()) - side / 2, side,
                           side),
                     theme.color(Ink::Surface));
        }
        painter.setFont(numberFont());
        painter.setPen(names                               ? theme.color(Ink::Points)
                       : row.look == PeopleRow::Look::Open ? theme.color(Ink::Text2)
                                                           : ink);
        painter.drawText(place(spot.number),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) |
                             Qt::AlignVCenter | Qt::TextWordWrap,
                         row.people);
        if (hasFocus() && m_keys->current() == i) {
            painter.setPen(QPen(accent, 2, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            const int top = spot.label.top();
            painter.drawRoundedRect(QRectF(1, top, width() - 2, spot.bottom - top + 1), 4, 4);
        }
    }
}

} // namespace disclens::ui
