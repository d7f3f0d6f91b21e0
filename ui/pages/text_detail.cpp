// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/text_detail.h"

#include "advice/finding_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

TextDetail::TextDetail(Navigator& navigator, const AppSettings& settings, QWidget* parent)
    : Card(Ink::Surface, parent, 16)
    , m_what(new Text({}, Type::CardTitle))
    , m_read(new Text({}, Type::Small))
    , m_why(new Text({}, Type::Body))
    , m_sources(new SourcesLink(navigator, settings))
    , m_chip(new LevelChip(inspect::Level::Note))
    , m_add(new Button(Button::Kind::Primary, tr("Add to my questions"), QStringLiteral("plus")))
    , m_notText(new Button(Button::Kind::Secondary, tr("This is not text")))
    , m_aboutMe(new Button(Button::Kind::Secondary, tr("This is about me"))) {
    auto* head = new QHBoxLayout;
    head->setSpacing(px(10));
    m_what->setObjectName(QStringLiteral("textWhat"));
    head->addWidget(m_what, 1, Qt::AlignVCenter);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    box()->addLayout(head);
    m_read->setObjectName(QStringLiteral("textRead"));
    box()->setSpacing(Theme::current().gap(4));
    for (Text* text : {m_read, m_why})
        box()->addWidget(text);
    box()->addWidget(m_sources);
    box()->addSpacing(Theme::current().gap(4));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    m_add->setObjectName(QStringLiteral("textAdd"));
    m_aboutMe->setObjectName(QStringLiteral("textAboutMe"));
    m_notText->setObjectName(QStringLiteral("textNotText"));
    for (Button* button : {m_add, m_aboutMe, m_notText})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    box()->addWidget(buttons);
    connect(m_add, &QAbstractButton::clicked, this, &TextDetail::addWanted);
    connect(m_aboutMe, &QAbstractButton::clicked, this, &TextDetail::aboutMeSaid);
    connect(m_notText, &QAbstractButton::clicked, this, &TextDetail::notTextSaid);
}

void TextDetail::setFinding(const inspect::Finding& finding, const Words& words,
                            bool questionIsThere) {
    m_what->setText(words.what);
    m_chip->setLevel(finding.level, advice::levelWordOf(finding));
    m_read->setRuns({{words.read.isEmpty() ? tr("We could not read it.") : words.read,
                      Type::SmallStrong, Ink::Text},
                     {QStringLiteral("   ") + words.where, Type::Small, Ink::Text2}});
    m_why->setText(words.why);
    m_why->setVisible(!words.why.isEmpty());
    m_sources->setEvidence(finding.evidence, words.title);
    m_add->setVisible(!finding.questions.isEmpty() && !finding.questions.first().isEmpty());
    m_add->setEnabled(!questionIsThere);
    m_add->setText(questionIsThere ? tr("It is on your page") : tr("Add to my questions"));
    m_add->setIconName(questionIsThere ? QStringLiteral("check") : QStringLiteral("plus"));
    const bool correctable = finding.facts.contains(QStringLiteral("text-key"));
    m_notText->setVisible(correctable);
    m_aboutMe->setVisible(correctable && finding.level != inspect::Level::Points);
}

} // namespace disclens::ui
