// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/question_book.h"

#include "ui/words/words.h"

#include <algorithm>

namespace disclens::ui {

QuestionBook::QuestionBook(ReportSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source) {
    connect(&source, &ReportSource::reportChanged, this, &QuestionBook::takeReport);
    connect(&source, &ReportSource::stateChanged, this, [this] {
        if (m_source.state() != ReportSource::State::Empty)
            return;
        m_items.clear();
        takeReport();
    });
    takeReport();
}

QuestionBook::Item QuestionBook::fromQuestion(const advice::Question& question, Group group) {
    Item item;
    item.id = question.id;
    item.group = group;
    item.text = question.question;
    item.whom = question.askWhom;
    item.when = question.when;
    item.why = question.why;
    item.because = question.because.value(0);
    return item;
}

QuestionBook::Item* QuestionBook::find(const QString& id) {
    const auto it = std::find_if(m_items.begin(), m_items.end(),
                                 [&](const Item& item) { return item.id == id; });
    return it == m_items.end() ? nullptr : &*it;
}

bool QuestionBook::contains(const QString& id) const {
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const Item& item) { return item.id == id; });
}

void QuestionBook::takeReport() {
    const auto report = m_source.report();
    QList<advice::Question> questions = report->questions;
    if (questions.isEmpty())
        questions = advice::questionsFor({});
    bool structure = false;
    QList<Item> next;
    for (const advice::Question& question : std::as_const(questions)) {
        Item item = fromQuestion(question, question.always ? Group::Always : Group::Found);
        if (const Item* old = find(item.id)) {
            item.picked = old->picked;
            item.note = old->note;
            item.asked = old->asked;
        }
        next << item;
    }
    // What the person picked, noted or wrote stays, whatever newer reports say.
    for (const Item& old : std::as_const(m_items)) {
        const bool kept = std::any_of(next.cbegin(), next.cend(),
                                      [&](const Item& item) { return item.id == old.id; });
        const bool touched = old.group == Group::Own || old.asked || !old.note.isEmpty();
        if (!kept && touched)
            next << old;
    }
    structure =
        next.size() != m_items.size() ||
        !std::equal(next.cbegin(), next.cend(), m_items.cbegin(), [](const Item& a, const Item& b) {
            return a.id == b.id && a.text == b.text && a.because == b.because;
        });
    m_items = next;
    if (structure) {
        Q_EMIT listChanged();
        Q_EMIT changed();
    }
}

QList<QuestionBook::Item> QuestionBook::items(Order order) const {
    QList<Item> list = m_items;
    if (order == Order::When)
        std::stable_sort(list.begin(), list.end(), [](const Item& a, const Item& b) {
            return whenRank(a.when) < whenRank(b.when);
        });
    else if (order == Order::Whom)
        std::stable_sort(list.begin(), list.end(),
                         [](const Item& a, const Item& b) { return a.whom < b.whom; });
    return list;
}

QList<QuestionBook::Item> QuestionBook::picked(Order order) const {
    QList<Item> list = items(order);
    list.removeIf([](const Item& item) { return !item.picked; });
    return list;
}

int QuestionBook::pickedCount() const {
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const Item& item) { return item.picked; }));
}

void QuestionBook::setPicked(const QString& id, bool picked) {
    Item* item = find(id);
    if (!item || item->picked == picked)
        return;
    item->picked = picked;
    Q_EMIT changed();
}

void QuestionBook::setNote(const QString& id, const QString& note) {
    Item* item = find(id);
    if (!item || item->note == note)
        return;
    item->note = note.left(2000);
    Q_EMIT changed();
}

void QuestionBook::add(const QString& questionId, const QString& becauseFinding) {
    if (contains(questionId)) {
        setPicked(questionId, true);
        return;
    }
    for (const advice::Question& question : advice::allQuestions())
        if (question.id == questionId) {
            Item item =
                fromQuestion(question, becauseFinding.isEmpty() ? Group::Picked : Group::Found);
            item.because = becauseFinding;
            item.asked = true;
            m_items << item;
            Q_EMIT listChanged();
            Q_EMIT changed();
            return;
        }
}

void QuestionBook::addOwn(const QString& text) {
    const QString trimmed = text.simplified().left(500);
    if (trimmed.isEmpty())
        return;
    Item item;
    item.id = QStringLiteral("own-%1").arg(m_nextOwn++);
    item.group = Group::Own;
    item.text = trimmed;
    m_items << item;
    Q_EMIT listChanged();
    Q_EMIT changed();
}

void QuestionBook::remove(const QString& id) {
    if (m_items.removeIf(
            [&](const Item& item) { return item.id == id && item.group == Group::Own; })) {
        Q_EMIT listChanged();
        Q_EMIT changed();
    }
}

void QuestionBook::setFormNotes(QList<report::FormNote> notes) {
    m_formNotes = std::move(notes);
    Q_EMIT changed();
}

} // namespace disclens::ui
