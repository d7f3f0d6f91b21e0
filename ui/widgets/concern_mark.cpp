// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/concern_mark.h"

#include "advice/form_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace disclens::ui {

using consent::Concern;

Ink concernInk(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return Ink::Points;
    case Concern::WorthAsking:
        return Ink::Could;
    case Concern::Reassuring:
        break;
    }
    return Ink::Unlikely;
}

Ink concernSoft(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return Ink::PointsSoft;
    case Concern::WorthAsking:
        return Ink::CouldSoft;
    case Concern::Reassuring:
        break;
    }
    return Ink::UnlikelySoft;
}

QString concernIcon(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return QStringLiteral("flag-solid");
    case Concern::WorthAsking:
        return QStringLiteral("bubble");
    case Concern::Reassuring:
        break;
    }
    return QStringLiteral("check");
}

Qt::PenStyle concernLine(Concern concern) {
    switch (concern) {
    case Concern::RedFlag:
        return Qt::SolidLine;
    case Concern::WorthAsking:
        return Qt::DashLine;
    case Concern::Reassuring:
        break;
    }
    return Qt::DotLine;
}

ConcernChip::ConcernChip(Concern concern, const QString& word, QWidget* parent)
    : QWidget(parent)
    , m_concern(concern) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWord(word.isEmpty() ? advice::concernWord(consent::concernId(concern)) : word);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ConcernChip::setWord(const QString& word) {
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ConcernChip::sizeHint() const {
    const QFontMetrics metrics(Theme::current().font(Type::SmallStrong));
    return {metrics.horizontalAdvance(m_word) + px(44), px(30)};
}

void ConcernChip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.color(theme.isHighContrast() ? Ink::Text : concernInk(m_concern));
    painter.setPen(theme.isHighContrast() ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(theme.color(concernSoft(m_concern)));
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const int side = px(16);
    drawIcon(painter, concernIcon(m_concern),
             QStyle::visualRect(layoutDirection(), rect(),
                                QRect(px(11), (height() - side) / 2, side, side)),
             ink);
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(ink);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(32), 0, -px(8), 0)),
        int(Qt::AlignVCenter | Qt::AlignLeading), m_word);
}

NumberMark::NumberMark(Concern concern, int number, QWidget* parent)
    : QWidget(parent)
    , m_concern(concern)
    , m_number(number) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize NumberMark::sizeHint() const {
    const QFontMetrics metrics(Theme::current().font(Type::SmallStrong));
    return {std::max(px(24), metrics.horizontalAdvance(QString::number(m_number)) + px(14)),
            px(24)};
}

void NumberMark::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(concernInk(m_concern)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(theme.color(Ink::Surface));
    painter.drawText(rect(), int(Qt::AlignCenter), QLocale().toString(m_number));
}

} // namespace disclens::ui
