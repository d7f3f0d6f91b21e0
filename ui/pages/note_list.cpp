// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/note_list.h"

#include "advice/form_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/concern_mark.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace disclens::ui {

using consent::Concern;
using consent::Hit;
using consent::Sentence;

namespace {

/// Rows are widgets; more of them come when they are asked for.
constexpr int kRowsAtOnce = 100;

void passMouse(QWidget* widget) {
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace

NoteRow::NoteRow(const consent::Form& form, const Sentence& sentence, int number,
                 QuestionBook& questions, QWidget* parent)
    : QAbstractButton(parent)
    , m_questions(questions)
    , m_more(new QWidget) {
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    // Not Fixed: the most that a row may take would then be the hint at its former width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const consent::Phrase* first = consent::phraseById(sentence.hits.first().phrase);
    const QString label = first ? first->label : QString();
    const QString meaning = first ? first->meaning : QString();
    setAccessibleName(
        tr("%1. %2. %3: %4", "number of a sentence, kind (Red flag …), short name, plain meaning")
            .arg(QLocale().toString(number),
                 advice::concernWord(consent::concernId(sentence.concern())), label, meaning));
    setAccessibleDescription(
        form.text.mid(sentence.start, std::min<qsizetype>(sentence.length, 600)));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(12), px(16), px(14));
    row->setSpacing(px(10));
    auto* mark = new NumberMark(sentence.concern(), number);
    passMouse(mark);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto* head = new SideLayout(150);
    auto* title = new Text(label, Type::Strong);
    passMouse(title);
    head->addWidget(title);
    auto* chip = new ConcernChip(sentence.concern());
    passMouse(chip);
    head->addWidget(chip);
    words->addLayout(head);
    auto* plain = new Text(meaning, Type::Body, Ink::Text2);
    passMouse(plain);
    words->addWidget(plain);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, px(4), 0, 0);
    more->setSpacing(px(6));
    fillMore(sentence);
    m_more->hide();
    words->addWidget(m_more);
    words->addStretch();
    row->addLayout(words, 1);
}

void NoteRow::fillMore(const Sentence& sentence) {
    auto* more = static_cast<QVBoxLayout*>(m_more->layout());
    const auto add = [&](Text* text) {
        passMouse(text);
        more->addWidget(text);
    };
    if (sentence.isMixed())
        add(new Text(advice::formMixedSentence(), Type::Body, Ink::Text));
    for (qsizetype i = 0; i < sentence.hits.size(); ++i) {
        const Hit& hit = sentence.hits[i];
        const consent::Phrase* phrase = consent::phraseById(hit.phrase);
        if (!phrase)
            continue;
        if (i > 0) {
            auto* also = new Text;
            also->setRuns({{phrase->label + QStringLiteral(" ("), Type::SmallStrong, Ink::Text},
                           {advice::concernWord(consent::concernId(hit.concern)), Type::SmallStrong,
                            concernInk(hit.concern)},
                           {QStringLiteral("). "), Type::SmallStrong, Ink::Text},
                           {phrase->meaning, Type::Small, Ink::Text2}});
            add(also);
        }
        if (!m_questionIds.contains(phrase->questionId) &&
            advice::questionById(phrase->questionId) &&
            (hit.concern != Concern::Reassuring || sentence.hits.size() == 1))
            m_questionIds += phrase->questionId;
    }
    if (m_questionIds.isEmpty())
        return;
    // Two questions about one sentence are enough for a talk.
    m_questionIds = m_questionIds.mid(0, 2);
    add(new Text(tr("What you can ask"), Type::SmallStrong, Ink::Text2));
    for (const QString& id : std::as_const(m_questionIds))
        add(new Text(
            tr("“%1”", "a question in quotation marks").arg(advice::questionById(id)->question),
            Type::Body, Ink::Text));
    m_add = new Button(Button::Kind::Accent, tr("Add to my questions"), QStringLiteral("plus"));
    m_add->setObjectName(QStringLiteral("addQuestion"));
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        for (const QString& id : std::as_const(m_questionIds))
            m_questions.add(id, {});
        refreshAsked();
        Q_EMIT questionAdded();
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    more->addLayout(line);
    refreshAsked();
}

void NoteRow::refreshAsked() {
    if (!m_add)
        return;
    bool all = true;
    for (const QString& id : std::as_const(m_questionIds)) {
        bool picked = false;
        for (const QuestionBook::Item& item : m_questions.items())
            picked = picked || (item.id == id && item.picked);
        all = all && picked;
    }
    m_add->setText(all ? tr("In my questions") : tr("Add to my questions"));
    m_add->setIconName(all ? QStringLiteral("check") : QStringLiteral("plus"));
}

void NoteRow::setCurrent(bool current) {
    if (m_current == current)
        return;
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    m_more->setVisible(current);
    updateGeometry();
    update();
}

QSize NoteRow::sizeHint() const {
    return {px(300), heightForWidth(std::max(width(), px(300)))};
}
QSize NoteRow::minimumSizeHint() const {
    return {layout()->minimumSize().width(), px(40)};
}
int NoteRow::heightForWidth(int width) const {
    return layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                         : layout()->sizeHint().height();
}

void NoteRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (m_current && !theme.isHighContrast())
        painter.fillRect(rect(), theme.color(Ink::AccentSoft));
    else if (underMouse())
        painter.fillRect(rect(), theme.color(Ink::Sunken));
    if (m_current)
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, px(4), height())),
            theme.color(theme.isHighContrast() ? Ink::Text : Ink::Accent));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Ink::Line));
}

void NoteRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        Q_EMIT stepAsked(event->key() == Qt::Key_Down);
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

NoteList::NoteList(QuestionBook& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_box(new QVBoxLayout(this))
    , m_rowsBox(new QVBoxLayout)
    , m_missing(new QWidget)
    , m_moreRows(new Button(Button::Kind::Secondary, tr("Show more notes"))) {
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    m_rowsBox->setSpacing(0);
    m_box->addLayout(m_rowsBox);
    m_moreRows->hide();
    m_box->addWidget(m_moreRows, 0, Qt::AlignHCenter);
    auto* missing = new QVBoxLayout(m_missing);
    missing->setContentsMargins(px(16), px(14), px(16), px(16));
    missing->setSpacing(px(6));
    m_box->addWidget(m_missing);
    m_box->addStretch();
    connect(m_moreRows, &QAbstractButton::clicked, this,
            [this] { addRows(int(m_rows.size()) + kRowsAtOnce); });
    connect(&questions, &QuestionBook::changed, this, [this] {
        for (NoteRow* row : std::as_const(m_rows))
            row->refreshAsked();
    });
}

void NoteList::setForm(std::shared_ptr<const consent::Form> form) {
    for (NoteRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_marked.clear();
    m_current = -1;
    m_form = std::move(form);
    if (m_form)
        for (qsizetype i = 0; i < m_form->sentences.size(); ++i)
            if (m_form->sentences[i].isMarked())
                m_marked += i;
    m_total = int(m_marked.size());
    addRows(kRowsAtOnce);
    fillMissing();
}

void NoteList::addRows(int upTo) {
    while (m_rows.size() < std::min(upTo, m_total)) {
        const int note = int(m_rows.size());
        auto* row = new NoteRow(*m_form, m_form->sentences[m_marked[note]], note + 1, m_questions);
        row->setObjectName(QStringLiteral("note%1").arg(note + 1));
        connect(row, &QAbstractButton::clicked, this, [this, note] { Q_EMIT chosen(note); });
        connect(row, &NoteRow::stepAsked, this, &NoteList::stepAsked);
        connect(row, &NoteRow::questionAdded, this,
                [this] { Q_EMIT told(tr("It is in your questions now.")); });
        m_rowsBox->addWidget(row);
        m_rows += row;
    }
    if (m_current < 0 && !m_rows.isEmpty())
        m_rows.first()->setFocusPolicy(Qt::StrongFocus);
    m_moreRows->setVisible(m_rows.size() < m_total);
}

void NoteList::setCurrent(int note, bool takeFocus) {
    if (note < -1 || note >= m_total)
        return;
    addRows(note + 1);
    if (m_current >= 0)
        m_rows[m_current]->setCurrent(false);
    else if (!m_rows.isEmpty())
        m_rows.first()->setFocusPolicy(Qt::ClickFocus);
    m_current = note;
    if (note < 0)
        return;
    m_rows[note]->setCurrent(true);
    if (takeFocus)
        m_rows[note]->setFocus(Qt::OtherFocusReason);
}

void NoteList::fillMissing() {
    auto* box = static_cast<QVBoxLayout*>(m_missing->layout());
    while (QLayoutItem* item = box->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout())
            while (QLayoutItem* inner = item->layout()->takeAt(0)) {
                if (inner->widget()) {
                    inner->widget()->hide();
                    inner->widget()->deleteLater();
                }
                delete inner;
            }
        delete item;
    }
    const QStringList missing = m_form ? m_form->notMentioned : QStringList();
    m_missing->setVisible(!missing.isEmpty());
    if (missing.isEmpty())
        return;
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconView(QStringLiteral("info"), 20, Ink::Text2), 0, Qt::AlignTop);
    head->addWidget(new Text(advice::formNotMentionedHeading(), Type::Strong), 1);
    box->addLayout(head);
    QStringList questions;
    for (const QString& id : missing) {
        const consent::Topic* topic = consent::topicById(id);
        if (!topic)
            continue;
        auto* line = new QHBoxLayout;
        line->setContentsMargins(px(28), 0, 0, 0);
        line->setSpacing(px(8));
        auto* dot = new Text(QStringLiteral("–"), Type::Body, Ink::Text2);
        dot->setWraps(false);
        line->addWidget(dot, 0, Qt::AlignTop);
        line->addWidget(new Text(topic->label, Type::Body, Ink::Text2), 1);
        box->addLayout(line);
        if (!questions.contains(topic->questionId))
            questions += topic->questionId;
    }
    auto* add =
        new Button(Button::Kind::Accent, tr("Add these to my questions"), QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("addMissing"));
    connect(add, &QAbstractButton::clicked, this, [this, questions, add] {
        for (const QString& id : questions)
            m_questions.add(id, {});
        add->setText(tr("In my questions"));
        add->setIconName(QStringLiteral("check"));
        Q_EMIT told(tr("They are in your questions now."));
    });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(px(28), px(4), 0, 0);
    line->addWidget(add);
    line->addStretch();
    box->addLayout(line);
}

} // namespace disclens::ui
