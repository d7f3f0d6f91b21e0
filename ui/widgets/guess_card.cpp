// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/guess_card.h"

#include "ui/models/report_source.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

QVBoxLayout* columnOn(QWidget* widget, int gap) {
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::current().gap(gap));
    return box;
}

} // namespace

GuessCard::GuessCard(ReportSource& source, QWidget* parent)
    : Card(Ink::Surface, parent, 18)
    , m_source(source)
    , m_topics(new QWidget) {
    setObjectName(QStringLiteral("guessCard"));
    box()->addWidget(
        new Text(tr("What a program could guess from such pictures"), Type::CardTitle));
    box()->addWidget(new Text(advice::guessLead(), Type::Body, Ink::Text2));
    columnOn(m_topics, 8);
    box()->addWidget(m_topics);
    for (const QString& limit : advice::guessLimits())
        box()->addWidget(new Text(limit, Type::Small, Ink::Text2));
    connect(&source, &ReportSource::reportChanged, this, &GuessCard::refresh);
    connect(&source, &ReportSource::stateChanged, this, &GuessCard::refresh);
    refresh();
}

QWidget* GuessCard::makeTopic(const advice::GuessTopic& topic) {
    auto* row = new QWidget;
    QVBoxLayout* column = columnOn(row, 2);
    column->addWidget(new Rule);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::current().gap(12));
    head->addWidget(new Text(topic.title, Type::Strong), 1);
    if (topic.onDisc)
        head->addWidget(new LevelChip(tr("On this disc")), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(new Text(topic.sum, Type::Body));
    auto* more = new QWidget;
    QVBoxLayout* inside = columnOn(more, 6);
    for (const advice::Evidence* item : topic.known) {
        inside->addWidget(
            new Text(atLineStart(advice::strengthWord(*item)), Type::SmallStrong, Ink::Text2));
        inside->addWidget(new Text(item->claim, Type::Body));
        inside->addWidget(new Text(item->detail, Type::Small, Ink::Text2));
        //: A source: who made it, and its title
        inside->addWidget(new Text(tr("%1: %2").arg(item->sourceBody, item->sourceTitle),
                                   Type::Smallest, Ink::Text2));
    }
    auto* notKnown = new Text;
    notKnown->setRuns({{tr("Not known:") + u' ', Type::Strong, Ink::Text},
                       {topic.notKnown, Type::Body, Ink::Text}});
    inside->addWidget(notKnown);
    more->setVisible(m_open == topic.id);
    auto* toggle = new Button(Button::Kind::Link, tr("What is known, and what is not"));
    toggle->setObjectName(QStringLiteral("guess-") + topic.id);
    toggle->setAccessibleName(tr("What is known, and what is not: %1").arg(topic.title));
    connect(toggle, &QAbstractButton::clicked, this, [this, more, toggle, id = topic.id] {
        more->setVisible(more->isHidden());
        m_open = more->isHidden() ? QString() : id;
        toggle->setText(more->isHidden() ? tr("What is known, and what is not") : tr("Close"));
    });
    column->addWidget(toggle, 0, Qt::AlignLeading);
    column->addWidget(more);
    return row;
}

void GuessCard::refresh() {
    const auto report = m_source.report();
    const bool disc = m_source.hasDisc() && m_source.whose() != advice::Whose::NotMine;
    const QList<advice::GuessTopic> topics =
        advice::guessTopics(disc ? report->catalogue.get() : nullptr);
    QString key;
    for (const advice::GuessTopic& topic : topics)
        key += topic.id + QString::number(topic.onDisc);
    if (key == m_key)
        return;
    m_key = key;
    emptyLayout(m_topics->layout());
    for (const advice::GuessTopic& topic : topics)
        m_topics->layout()->addWidget(makeTopic(topic));
}

} // namespace disclens::ui
