// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ask_list.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

AskList::AskList(QuestionBook& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_box(new QVBoxLayout(this)) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(px(10));
    connect(&questions, &QuestionBook::changed, this, &AskList::refreshMarks);
}

void AskList::setQuestions(const QStringList& ids) {
    QString texts;
    for (const QString& id : ids)
        if (const advice::Question* question = advice::questionById(id))
            texts += question->question;
    QString shown;
    for (const Row& row : std::as_const(m_rows))
        shown += row.question;
    if (ids == m_ids && texts == shown)
        return;
    m_ids = ids;
    m_rows.clear();
    emptyLayout(m_box);
    for (const QString& id : ids) {
        const advice::Question* question = advice::questionById(id);
        if (!question)
            continue;
        m_box->addWidget(new Rule);
        auto* holder = new QWidget;
        auto* line = new QHBoxLayout(holder);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(10));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Text(
            tr("“%1”", "a question in quotation marks").arg(question->question), Type::Medium));
        words->addWidget(new Text(whomWord(question->askWhom), Type::Small, Ink::Text2));
        line->addLayout(words, 1);
        auto* button = new Button(Button::Kind::Icon, question->question, QStringLiteral("plus"));
        button->setObjectName(QStringLiteral("ask-") + id);
        connect(button, &QAbstractButton::clicked, this, [this, id] {
            const bool picked = isPicked(id);
            if (picked)
                m_questions.setPicked(id, false);
            else
                m_questions.add(id, {});
            Q_EMIT told(picked ? tr("It is off your page.") : tr("It is in your questions now."));
        });
        line->addWidget(button, 0, Qt::AlignTop);
        m_box->addWidget(holder);
        m_rows += {id, question->question, button};
    }
    refreshMarks();
}

bool AskList::isPicked(const QString& id) const {
    const QList<QuestionBook::Item> items = m_questions.picked();
    return std::any_of(items.cbegin(), items.cend(),
                       [&](const QuestionBook::Item& item) { return item.id == id; });
}

void AskList::refreshMarks() {
    for (const Row& row : std::as_const(m_rows)) {
        const bool picked = isPicked(row.id);
        const QString name = (picked ? tr("On your page. Take it off: %1", "a question")
                                     : tr("Add to my questions: %1", "a question"))
                                 .arg(row.question);
        row.button->setIconName(picked ? QStringLiteral("check") : QStringLiteral("plus"));
        row.button->setAccessibleName(name);
        row.button->setToolTip(name);
    }
}

} // namespace disclens::ui
