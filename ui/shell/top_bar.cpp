// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace disclens::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconView(QStringLiteral("disc"), 26, Ink::Accent))
    , m_name(new Text({}, Type::CardTitle))
    , m_line(new Text({}, Type::Smallest, Ink::Text2))
    , m_hide(new Switch(tr("Hide values")))
    , m_look(new Button(Button::Kind::Icon, tr("Text size and colors")))
    , m_help(new Button(Button::Kind::Icon, tr("Help"), QStringLiteral("help")))
    , m_open(new Button(Button::Kind::Secondary, tr("Open another"), QStringLiteral("disc")))
    , m_more(new Button(Button::Kind::Icon, tr("More"), QStringLiteral("more"))) {
    setObjectName(QStringLiteral("topBar"));
    m_hide->setIcons(QStringLiteral("eye"), QStringLiteral("eye-off"));
    m_hide->setObjectName(QStringLiteral("hideValues"));
    m_look->setTextOverIcon(QStringLiteral("Aa"));
    m_look->setObjectName(QStringLiteral("look"));
    m_help->setObjectName(QStringLiteral("help"));
    m_open->setObjectName(QStringLiteral("openAnother"));
    m_more->setObjectName(QStringLiteral("more"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_hide);
    row->addWidget(m_look);
    row->addWidget(m_help);
    row->addWidget(m_open);
    row->addWidget(m_more);
    connect(m_hide, &QAbstractButton::toggled, this, &TopBar::hideValues);
    connect(m_help, &QAbstractButton::clicked, this, &TopBar::help);
    connect(m_open, &QAbstractButton::clicked, this, &TopBar::openAnother);
    connect(&Theme::current(), &Theme::changed, this, &TopBar::refit);
    refit();
}

void TopBar::setMenus(QMenu* look, QMenu* more) {
    const auto pop = [this](Button* button, QMenu* menu) {
        connect(button, &QAbstractButton::clicked, this, [button, menu] {
            menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
        });
    };
    pop(m_look, look);
    pop(m_more, more);
}

void TopBar::setDisc(const QString& name, const QString& line, bool hasDisc) {
    m_hasDisc = hasDisc;
    m_name->setText(name);
    m_line->setText(line);
    refit();
}

void TopBar::setHidden(bool hidden) {
    const QSignalBlocker blocker(m_hide);
    m_hide->setChecked(hidden);
    m_hide->update();
}

void TopBar::setLocked(bool locked) {
    m_hide->setEnabled(!locked);
}

void TopBar::setCompact(bool compact) {
    m_compact = compact;
    refit();
}

void TopBar::refit() {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(Theme::current().gap(24), px(12), Theme::current().gap(24), px(12));
    row->setSpacing(Theme::current().gap(12));
    setMinimumHeight(px(64));
    m_icon->setVisible(m_hasDisc);
    m_line->setVisible(m_hasDisc && !m_compact && !m_line->text().isEmpty());
    m_help->setVisible(!m_compact);
    m_open->setVisible(!m_compact && m_hasDisc);
    m_more->setVisible(m_compact);
    m_hide->setCompact(m_compact && width() < px(560) && width() > 0);
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refit();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.color(Ink::Surface));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Ink::Line));
}

} // namespace disclens::ui
