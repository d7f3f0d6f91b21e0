// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

void passMouse(QWidget* widget) {
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
}

/// The icon of a tile, or the mark at its end; drawn as the tile stands at the moment.
class TileMark final : public QWidget {
  public:
    TileMark(const QAbstractButton& tile, const QString& icon, int iconPx, int groundPx,
             bool onlyWhenChecked)
        : m_tile(tile)
        , m_icon(icon)
        , m_iconPx(iconPx)
        , m_groundPx(groundPx)
        , m_onlyWhenChecked(onlyWhenChecked) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        passMouse(this);
        connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    }
    QSize sizeHint() const override {
        const int side = px(std::max(m_iconPx, m_groundPx));
        return {side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent*) override {
        if (m_onlyWhenChecked && !m_tile.isChecked())
            return;
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool strong = m_groundPx > 0 && m_tile.isChecked() && !theme.isHighContrast();
        if (m_groundPx > 0) {
            painter.setPen(theme.isHighContrast() ? QPen(theme.color(Ink::Text)) : Qt::NoPen);
            painter.setBrush(theme.color(strong ? Ink::Accent : Ink::AccentSoft));
            painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const int side = px(m_iconPx);
        const Ink ink = theme.isHighContrast() ? Ink::Text : strong ? Ink::OnAccent : Ink::Accent;
        drawIcon(painter, m_icon, QRect((width() - side) / 2, (height() - side) / 2, side, side),
                 theme.color(ink));
    }

  private:
    const QAbstractButton& m_tile;
    QString m_icon;
    int m_iconPx, m_groundPx;
    bool m_onlyWhenChecked;
};

} // namespace

Tile::Tile(Kind kind, const QString& icon, const QString& title, const QString& line,
           QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_title(new Text(title, kind == Kind::Choice ? Type::Medium : Type::CardTitle))
    , m_line(new Text(line, kind == Kind::Step ? Type::Small : Type::Body, Ink::Text2)) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    if (kind != Kind::Link) {
        setCheckable(true);
        setAutoExclusive(true);
        // Tab goes to the one that is chosen; the arrow keys to the others.
        setFocusPolicy(Qt::ClickFocus);
    }
    // Not Fixed: the most that it may take would then be the hint at its former width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    passMouse(m_title);
    passMouse(m_line);
    const int across = kind == Kind::Link     ? 16
                       : kind == Kind::Choice ? 10
                                              : 12,
              down = kind == Kind::Choice ? 9 : 12;
    if (kind == Kind::Step) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(px(across), px(down), px(across), px(down));
        column->setSpacing(px(6));
        auto* head = new QHBoxLayout;
        head->setSpacing(px(10));
        if (!icon.isEmpty())
            head->addWidget(new TileMark(*this, icon, 20, 38, false), 0, Qt::AlignVCenter);
        head->addWidget(m_title, 1, Qt::AlignVCenter);
        column->addLayout(head);
        column->addWidget(m_line);
        column->addStretch();
    } else {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(px(across), px(down), px(across), px(down));
        row->setSpacing(px(kind == Kind::Link ? 16 : icon.isEmpty() ? 4 : 10));
        if (!icon.isEmpty())
            row->addWidget(new TileMark(*this, icon, kind == Kind::Link ? 24 : 20, 0, false), 0,
                           Qt::AlignVCenter);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch();
        words->addWidget(m_title);
        words->addWidget(m_line);
        words->addStretch();
        row->addLayout(words, 1);
        row->addWidget(kind == Kind::Link
                           ? new TileMark(*this, QStringLiteral("chevron-right"), 18, 0, false)
                           : new TileMark(*this, QStringLiteral("check"), 16, 0, true),
                       0, Qt::AlignVCenter);
    }
    adopt();
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        for (QWidget* child : findChildren<QWidget*>())
            child->update();
    });
}

void Tile::setWords(const QString& title, const QString& line) {
    m_title->setText(title);
    m_line->setText(line);
    adopt();
}

QString Tile::title() const {
    return m_title->text();
}

void Tile::adopt() {
    m_line->setVisible(!m_line->text().isEmpty());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_line->text());
    updateGeometry();
}

QSize Tile::sizeHint() const {
    const int width = std::max(this->width(), px(150));
    return {px(150), heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const {
    return {layout()->minimumSize().width(), px(44)};
}

int Tile::heightForWidth(int width) const {
    const int wanted = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    return std::max(wanted, px(44));
}

void Tile::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool choice = m_kind == Kind::Choice;
    const qreal line = on ? 2 : 1;
    painter.setPen(QPen(theme.color(theme.isHighContrast() ? Ink::Text
                                    : on                   ? Ink::Accent
                                    : choice               ? Ink::Edge
                                                           : Ink::Line),
                        line));
    painter.setBrush(theme.color(on ? Ink::AccentSoft : underMouse() ? Ink::Sunken : Ink::Surface));
    const qreal radius = px(choice ? 8 : 12);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                            radius, radius);
}

} // namespace disclens::ui
