// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whose_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace disclens::ui {

using advice::Whose;

WhoseCard::WhoseCard(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent)
    , c(context)
    , m_title(new Text({}, Type::CardTitle))
    , m_text(new Text({}, Type::Body, Ink::Text2))
    , m_buttons(new QWidget)
    , m_flow(new FlowLayout(m_buttons, 12, 8)) {
    setObjectName(QStringLiteral("whoseCard"));
    box()->addWidget(m_title);
    box()->addWidget(m_text);
    box()->addWidget(m_buttons);
}

Button* WhoseCard::add(const QString& name, const QString& text, bool primary) {
    auto* button = new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, text);
    button->setObjectName(name);
    m_flow->addWidget(button);
    return button;
}

void WhoseCard::ask() {
    m_title->setText(tr("Whose disc is it?"));
    m_text->setText(tr("Then we use the right words. We forget it when you close the disc."));
    const std::pair<Whose, QString> answers[] = {{Whose::Mine, tr("It is mine")},
                                                 {Whose::Helped, tr("Someone I help")},
                                                 {Whose::Child, tr("My child")},
                                                 {Whose::NotMine, tr("Not mine")}};
    for (const auto& [whose, words] : answers)
        connect(add(QStringLiteral("whose-") + advice::whoseId(whose), words, false),
                &QAbstractButton::clicked, this, [this, answer = whose] {
                    m_changing = false;
                    c.source.setWhose(answer);
                });
}

void WhoseCard::answered(Whose whose) {
    m_title->setText(whose == Whose::Helped  ? tr("You look at the disc of someone you help.")
                     : whose == Whose::Child ? tr("You look at your child’s disc.")
                                             : tr("You look at your own disc."));
    auto* change = new Button(Button::Kind::Link, tr("Change this"));
    change->setObjectName(QStringLiteral("whoseChange"));
    m_flow->addWidget(change);
    connect(change, &QAbstractButton::clicked, this, [this] {
        m_changing = true;
        refresh();
        if (auto* first = findChild<Button*>(QStringLiteral("whose-mine")))
            first->setFocus(Qt::OtherFocusReason);
    });
}

void WhoseCard::notMine() {
    m_title->setText(advice::notMineTitle());
    QString text = advice::notMineText();
    for (const QString& step : advice::notMineSteps()) //: An item of a list
        text += u'\n' + tr("•  %1").arg(step);
    m_text->setText(text);
    connect(add(QStringLiteral("whoseLetter"), tr("Write to the clinic"), false),
            &QAbstractButton::clicked, this, [this] {
                Target letter;
                letter.part = QStringLiteral("return");
                c.navigator.go(PageId::Letters, letter);
            });
    connect(add(QStringLiteral("whoseClose"), tr("Close this disc"), true),
            &QAbstractButton::clicked, this, [this] { c.source.close(); });
    connect(add(QStringLiteral("whoseChange"), tr("I was wrong: ask me again"), false),
            &QAbstractButton::clicked, this, [this] {
                m_changing = true;
                refresh();
                if (auto* first = findChild<Button*>(QStringLiteral("whose-mine")))
                    first->setFocus(Qt::OtherFocusReason);
            });
}

void WhoseCard::refresh() {
    const std::optional<Whose> whose = c.source.whose();
    const int wanted = m_changing || !whose ? -1 : int(*whose);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->setText({});
    const bool stranger = wanted == int(Whose::NotMine);
    setOutline(stranger ? Ink::Text : Ink::Line, stranger ? 2 : 1);
    if (wanted < 0)
        ask();
    else if (stranger)
        notMine();
    else
        answered(*whose);
    m_text->setVisible(!m_text->text().isEmpty());
    m_buttons->updateGeometry();
}

} // namespace disclens::ui
