// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_card.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/side_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text,
                       QWidget* parent)
    : Card(Ink::Surface, parent, 20)
    , m_title(new Text(title, Type::Strong))
    , m_text(new Text(text, Type::Body, Ink::Text2))
    , m_column(new QVBoxLayout) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(14));
    auto* picture = new IconView(icon, 22, Ink::Accent);
    picture->setGround(Ink::AccentSoft, 44, true);
    row->addWidget(picture, 0, Qt::AlignTop);
    m_column->setSpacing(px(4));
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    row->addLayout(m_column, 1);
    box()->addLayout(row);
}

void EmptyState::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
}

Button* EmptyState::addButton(const QString& text, bool primary) {
    if (!m_buttons) {
        auto* holder = new QWidget;
        m_buttons = new FlowLayout(holder, 8, 8);
        m_buttons->setContentsMargins(0, px(16), 0, 0);
        box()->addWidget(holder);
    }
    auto* button = new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, text);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::addField(QWidget* field) {
    m_column->addSpacing(px(10));
    m_column->addWidget(field);
}

Banner::Banner(bool act, QWidget* parent, const QString& icon)
    : Card(act ? Ink::Surface : Ink::AccentSoft, parent, act ? 20 : 14)
    , m_title(new Text({}, act ? Type::CardTitle : Type::Strong))
    , m_text(new Text({}, Type::Body, Ink::Text2)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::current().gap(act ? 20 : 14));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    if (act) {
        setOutline(Ink::Text, 2);
        auto* mark = new LevelIcon(inspect::Level::Note, 38);
        mark->setAct(true);
        row->addWidget(mark, 0, Qt::AlignVCenter);
        words->addWidget(new Text(tr("Act on this"), Type::SmallStrong));
    } else {
        setOutline(Ink::AccentSoft, 0);
        row->addWidget(new IconView(icon, 22, Ink::Accent), 0, Qt::AlignTop);
    }
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    auto* main = new QWidget;
    row->setContentsMargins(0, 0, 0, 0);
    main->setLayout(row);
    auto* side = new SideLayout(420);
    side->addWidget(main);
    m_holder = new QWidget;
    m_holder->hide();
    side->addWidget(m_holder);
    box()->addLayout(side);
}

void Banner::setWords(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

Button* Banner::addButton(const QString& text, bool primary) {
    auto* button = new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, text);
    m_buttons << button;
    arrangeButtons();
    m_holder->show();
    return button;
}

/// One below the other beside the words; more than two in two columns, as a tower of buttons would
/// push down what the page is about.
void Banner::arrangeButtons() {
    delete m_holder->layout();
    auto* rows = new CardRow(190, m_buttons.size() > 2 ? 2 : 1, nullptr, 8);
    for (Button* button : std::as_const(m_buttons))
        rows->addWidget(button);
    m_holder->setLayout(rows);
}

PageTitle::PageTitle(const QString& title, const QString& line, QWidget* parent)
    : QWidget(parent)
    , m_title(new Text(title, Type::Title))
    , m_line(new Text(line, Type::Body, Ink::Text2)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_title);
    box->addWidget(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageTitle::setWords(const QString& title, const QString& line) {
    m_title->setText(title);
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

} // namespace disclens::ui
