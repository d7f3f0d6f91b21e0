// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consent_page.h"

#include "advice/form_words.h"
#include "ui/pages/note_list.h"
#include "ui/views/form_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/concern_mark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

namespace disclens::ui {

using consent::Concern;
using State = FormReader::State;

namespace {

constexpr Concern kConcerns[] = {Concern::RedFlag, Concern::WorthAsking, Concern::Reassuring};

/// A form to try the page with; made up, as the example disc is. English in every language of the
/// window, because only English forms can be read.
const char* const kExampleForm =
    "Consent for an imaging exam\n"
    "Riverside Example Hospital\n\n"
    "I agree to have the exam that my care team ordered. I can stop the exam at any time.\n\n"
    "My images and related data may be shared with service providers and partners for quality "
    "improvement and other lawful purposes.\n\n"
    "De-identified data may be used for research, including the development of artificial "
    "intelligence. Data may be stored using cloud services.\n\n"
    "Data may be kept for as long as needed.\n\n"
    "Saying no to research will not affect my care. To say no, ask for form R-12.\n";

} // namespace

ConsentPage::ConsentPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Forms and policies"), parent)
    , m_reader(new FormReader(context.source.caller(), this))
    , m_title(new PageTitle)
    , m_chips(new QWidget)
    , m_notice(new Banner(false)) {
    setAcceptDrops(true);
    auto* head = new SideLayout(420);
    head->addWidget(m_title);
    auto* chips = new FlowLayout(m_chips, px(8), px(8));
    for (int i = 0; i < 3; ++i) {
        m_chip[i] = new ConcernChip(kConcerns[i]);
        chips->addWidget(m_chip[i]);
    }
    head->addWidget(m_chips);
    body()->addLayout(head);
    body()->addWidget(m_notice);
    m_start = makeStart();
    body()->addWidget(m_start);
    m_progress = makeProgress();
    body()->addWidget(m_progress);
    m_problem = new EmptyState(QStringLiteral("info"), {}, {});
    m_problem->setMaximumWidth(px(820));
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("formPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password of the form"));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setMaximumWidth(px(360));
    m_problem->addField(m_password);
    m_unlock = m_problem->addButton(tr("Open with this password"), true);
    m_unlock->setObjectName(QStringLiteral("unlockForm"));
    connect(m_unlock, &QAbstractButton::clicked, this, &ConsentPage::unlock);
    connect(m_password, &QLineEdit::returnPressed, this, &ConsentPage::unlock);
    m_openAnother = m_problem->addButton(tr("Open a form or photo"), true);
    connect(m_openAnother, &QAbstractButton::clicked, this, &ConsentPage::openFile);
    connect(m_problem->addButton(tr("Paste text"), false), &QAbstractButton::clicked, this,
            &ConsentPage::paste);
    body()->addWidget(m_problem);
    body()->addWidget(makeResult(), 1);
    body()->addStretch();
    connect(m_reader, &FormReader::changed, this, &ConsentPage::show_);
    connect(m_reader, &FormReader::progressed, this, &ConsentPage::showProgress);
    show_();
}

QWidget* ConsentPage::makeStart() {
    auto* card = new Card(Ink::Surface, nullptr, 28);
    card->setOutline(Ink::Edge, 2);
    card->setDashed(true);
    auto* icon = new IconView(QStringLiteral("form"), 28, Ink::Accent);
    icon->setGround(Ink::AccentSoft, 60, true);
    card->box()->addWidget(icon, 0, Qt::AlignLeading);
    card->box()->addWidget(new Text(tr("Drop a form here, or paste its text"), Type::CardTitle));
    card->box()->addWidget(new Text(tr("A consent form, a privacy notice or the terms of an app. "
                                       "It can be a PDF, a Word file, a web page, text, or a photo "
                                       "of the paper."),
                                    Type::Body, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(10), px(10));
    auto* open =
        new Button(Button::Kind::Primary, tr("Open a form or photo"), QStringLiteral("folder"));
    open->setObjectName(QStringLiteral("openForm"));
    auto* paste_ = new Button(Button::Kind::Secondary, tr("Paste text"), QStringLiteral("copy"));
    paste_->setObjectName(QStringLiteral("pasteForm"));
    auto* example =
        new Button(Button::Kind::Secondary, tr("Try the example form"), QStringLiteral("play"));
    example->setObjectName(QStringLiteral("exampleForm"));
    for (Button* button : {open, paste_, example})
        flow->addWidget(button);
    card->box()->addSpacing(px(8));
    card->box()->addWidget(buttons);
    card->box()->addSpacing(px(8));
    card->box()->addWidget(new Text(
        tr("Your form stays on this computer. We forget it when you clear it or close the window."),
        Type::Small, Ink::Text2));
    card->box()->addWidget(
        new Text(tr("We can only read English forms for now."), Type::Small, Ink::Text2));
    connect(open, &QAbstractButton::clicked, this, &ConsentPage::openFile);
    connect(paste_, &QAbstractButton::clicked, this, &ConsentPage::paste);
    connect(example, &QAbstractButton::clicked, this, [this] {
        m_reader->readText(QString::fromLatin1(kExampleForm), FormReader::Source::Example);
    });
    card->box()->addStretch();

    auto* legend = new Card(Ink::Surface, nullptr, 24);
    legend->box()->setSpacing(px(6));
    legend->box()->addWidget(new Text(tr("What the marks mean"), Type::CardTitle));
    const QString meanings[] = {
        tr("It takes away your say, or sets no limit. Ask before you sign."),
        tr("It is broad or unclear. Ask what it means for you."),
        tr("A promise to you, or a right that you have.")};
    for (int i = 0; i < 3; ++i) {
        legend->box()->addSpacing(px(6));
        legend->box()->addWidget(new ConcernChip(kConcerns[i]), 0, Qt::AlignLeading);
        legend->box()->addWidget(new Text(meanings[i], Type::Body, Ink::Text2));
    }
    legend->box()->addSpacing(px(8));
    legend->box()->addWidget(new Rule);
    legend->box()->addWidget(new Text(advice::formLimitsSentence(), Type::Small, Ink::Text2));
    legend->box()->addStretch();

    auto* holder = new QWidget;
    auto* row = new CardRow(330, 2, holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setWeights({184, 100});
    row->addWidget(card);
    row->addWidget(legend);
    return holder;
}

QWidget* ConsentPage::makeProgress() {
    auto* card = new Card(Ink::Surface, nullptr, 24);
    card->setMaximumWidth(px(820));
    m_progressText = new Text({}, Type::Strong);
    card->box()->addWidget(m_progressText);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading the form"));
    card->box()->addWidget(m_bar);
    auto* stop = new Button(Button::Kind::Secondary, tr("Cancel"), QStringLiteral("close"));
    stop->setObjectName(QStringLiteral("cancelForm"));
    auto* line = new QHBoxLayout;
    line->addWidget(stop);
    line->addStretch();
    card->box()->addLayout(line);
    connect(stop, &QAbstractButton::clicked, m_reader, &FormReader::cancel);
    return card;
}

QWidget* ConsentPage::makeResult() {
    m_panels = new Panels(900);
    auto* form = new Card(Ink::Surface, nullptr, 0);
    form->box()->setContentsMargins(1, 1, 1, 1);
    form->box()->setSpacing(0);
    auto* bar = new QWidget;
    auto* barBox = new QVBoxLayout(bar);
    barBox->setContentsMargins(px(16), px(12), px(16), px(12));
    auto* side = new SideLayout(150);
    barBox->addLayout(side);
    auto* nameHolder = new QWidget;
    auto* nameRow = new QHBoxLayout(nameHolder);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->setSpacing(px(10));
    nameRow->addWidget(new IconView(QStringLiteral("form"), 20));
    m_name = new Text({}, Type::CardTitle);
    nameRow->addWidget(m_name, 1);
    side->addWidget(nameHolder);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(8), px(8));
    auto* paste_ = new Button(Button::Kind::Secondary, tr("Paste text"));
    auto* open = new Button(Button::Kind::Secondary, tr("Open a form or photo"));
    auto* clear =
        new Button(Button::Kind::Icon, tr("Clear: forget this form"), QStringLiteral("close"));
    clear->setObjectName(QStringLiteral("clearForm"));
    for (Button* button : {paste_, open, clear})
        flow->addWidget(button);
    side->addWidget(buttons);
    form->box()->addWidget(bar);
    form->box()->addWidget(new Rule);
    m_text = new FormView;
    m_text->setObjectName(QStringLiteral("formText"));
    m_text->setAccessibleName(tr("Text of the form, with numbered marks"));
    m_text->setAccessibleDescription(tr("Press N for the next mark and P for the one before."));
    form->box()->addWidget(m_text, 1);
    form->box()->addWidget(new Rule);
    auto* footBox = new QVBoxLayout;
    footBox->setContentsMargins(px(16), px(12), px(16), px(12));
    m_foot = new Text(advice::formLimitsSentence(), Type::Small, Ink::Text2);
    footBox->addWidget(m_foot);
    form->box()->addLayout(footBox);
    m_panels->addPanel(form, 53, 520);

    auto* notes = new Card(Ink::Surface, nullptr, 0);
    notes->box()->setContentsMargins(1, 1, 1, 1);
    notes->box()->setSpacing(0);
    auto* top = new QWidget;
    auto* words = new QVBoxLayout(top);
    words->setContentsMargins(px(16), px(12), px(16), px(10));
    words->setSpacing(px(2));
    words->addWidget(new Text(tr("In plain words"), Type::CardTitle));
    m_noNotes = new Text({}, Type::Small, Ink::Text2);
    words->addWidget(m_noNotes);
    notes->box()->addWidget(top);
    notes->box()->addWidget(new Rule);
    m_notes = new NoteList(c.questions);
    m_noteScroll = new QScrollArea;
    m_noteScroll->setWidgetResizable(true);
    m_noteScroll->setFrameShape(QFrame::NoFrame);
    m_noteScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_noteScroll->setFocusPolicy(Qt::NoFocus);
    m_noteScroll->setWidget(m_notes);
    m_noteScroll->viewport()->setAutoFillBackground(false);
    m_notes->setAutoFillBackground(false);
    notes->box()->addWidget(m_noteScroll, 1);
    m_panels->addPanel(notes, 47, 520);

    connect(paste_, &QAbstractButton::clicked, this, &ConsentPage::paste);
    connect(open, &QAbstractButton::clicked, this, &ConsentPage::openFile);
    connect(clear, &QAbstractButton::clicked, this, [this] {
        m_reader->clear();
        announce(this, tr("The form is forgotten."));
        if (QWidget* first = firstFocus())
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_text, &FormView::chosen, this, [this](int mark) { choose(mark, false); });
    connect(m_text, &FormView::stepAsked, this, &ConsentPage::step);
    connect(m_notes, &NoteList::chosen, this, [this](int mark) { choose(mark, true); });
    connect(m_notes, &NoteList::stepAsked, this, &ConsentPage::step);
    connect(m_notes, &NoteList::told, this, [this](const QString& text) { announce(this, text); });
    return m_panels;
}

void ConsentPage::show_() {
    const State state = m_reader->state();
    const bool words = state == State::Ready && !m_reader->form()->isEmpty();
    const std::pair<QWidget*, bool> parts[] = {
        {m_start, state == State::Empty},
        {m_progress, state == State::Reading},
        {m_problem, state == State::Failed || (state == State::Ready && !words)},
        {m_panels, words}};
    // What comes is there before what goes, so that the keyboard stays on this page.
    for (const bool on : {true, false})
        for (const auto& [part, wanted] : parts)
            if (wanted == on)
                part->setVisible(on);
    m_chips->setVisible(words && m_reader->form()->isEnglish());
    m_notice->hide();
    if (!words) {
        c.questions.setFormNotes({});
        m_text->setForm(nullptr);
        m_notes->setForm(nullptr);
        m_current = -1;
        m_title->setWords(
            tr("Read a form with us before you sign"),
            tr("We mark what is worth a talk, and say in plain words what it means."));
    }
    if (state == State::Reading)
        showProgress();
    else if (words)
        showResult();
    else if (state != State::Empty)
        showProblem();
}

void ConsentPage::showProgress() {
    if (m_reader->state() != State::Reading)
        return;
    switch (m_reader->step()) {
    case consent::Step::Opening:
        m_progressText->setText(tr("Opening the form …"));
        break;
    case consent::Step::ReadingPictures:
        m_progressText->setText(tr("Reading pages that are pictures: %1 of %2")
                                    .arg(m_reader->done())
                                    .arg(m_reader->total()));
        break;
    case consent::Step::Labelling:
        m_progressText->setText(tr("Looking for phrases …"));
        break;
    }
    m_bar->setRange(0, m_reader->total());
    m_bar->setValue(m_reader->done());
}

void ConsentPage::showProblem() {
    QString why;
    if (m_reader->state() == State::Failed)
        why = advice::formErrorSentence(m_reader->error());
    else if (!m_reader->form()->leftOut.isEmpty())
        why = advice::formLeftOutSentence(m_reader->form()->leftOut.first());
    else
        why = advice::formErrorSentence({ErrorCode::Empty, {}, {}});
    const bool locked = m_reader->needsPassword();
    m_password->setVisible(locked);
    m_password->clear();
    m_unlock->setVisible(locked);
    m_openAnother->setKind(locked ? Button::Kind::Secondary : Button::Kind::Primary);
    m_problem->setWords(locked ? tr("This form is locked. Type its password.")
                               : tr("We could not read this form."),
                        why);
    announce(this, why);
    if (locked)
        m_password->setFocus(Qt::OtherFocusReason);
}

void ConsentPage::showResult() {
    const auto form = m_reader->form();
    const int red = form->countOf(Concern::RedFlag), ask = form->countOf(Concern::WorthAsking),
              good = form->countOf(Concern::Reassuring);
    const int counts[] = {red, ask, good};
    for (int i = 0; i < 3; ++i)
        m_chip[i]->setWord(advice::concernCount(consent::concernId(kConcerns[i]), counts[i]));
    QStringList notices;
    if (form->isEnglish()) {
        m_title->setWords(advice::formHeadline(red, ask, good, !form->leftOut.isEmpty()),
                          advice::formCountSentence(form->markedCount(), form->sentenceCount()));
    } else {
        m_title->setWords(tr("This form does not look like English"),
                          tr("So we did not look for phrases."));
        notices += advice::formLanguageSentence();
    }
    for (const QString& item : form->leftOut)
        if (form->isEnglish() || !item.startsWith(QLatin1String("other-language")))
            notices += advice::formLeftOutSentence(item);
    if (!notices.isEmpty()) {
        m_notice->setWords(form->isEnglish() ? tr("Not all of it was read") : tr("Please note"),
                           notices.join(u' '));
        m_notice->show();
    }
    switch (m_reader->source()) {
    case FormReader::Source::File:
        m_name->setText(tr("Your form"));
        break;
    case FormReader::Source::Pasted:
        m_name->setText(tr("Pasted text"));
        break;
    case FormReader::Source::Example:
        m_name->setText(tr("Example consent form"));
        break;
    }
    m_foot->setText(form->isEnglish()
                        ? advice::formLimitsSentence()
                        : tr("We did not look for phrases. This is not legal advice."));
    m_noNotes->setText(form->markedCount() > 0 ? tr("Pick a note to jump to its sentence.")
                       : form->isEnglish()
                           ? tr("There is no mark. That does not mean that the form is fine.")
                           : tr("There are no notes, because we could not read this language."));
    m_text->setForm(form);
    m_notes->setForm(form);
    c.questions.setFormNotes(notesForReport());
    m_current = -1;
    // The first red flag is open, so that its words and question are seen at once.
    int mark = 0, first = -1;
    for (const consent::Sentence& sentence : form->sentences) {
        if (!sentence.isMarked())
            continue;
        if (first < 0 && sentence.concern() == Concern::RedFlag)
            first = mark;
        ++mark;
    }
    if (first >= 0 && first < m_text->markCount())
        choose(first, false);
    announce(this, advice::formHeadline(red, ask, good, !form->leftOut.isEmpty()) +
                       QStringLiteral(". ") +
                       advice::formCountSentence(form->markedCount(), form->sentenceCount()));
}

/// Sentences to talk about, red flags first; a paper for a talk has room for so many.
QList<report::FormNote> ConsentPage::notesForReport() const {
    constexpr qsizetype most = 40, longest = 300;
    QList<report::FormNote> out;
    for (const Concern concern : {Concern::RedFlag, Concern::WorthAsking})
        for (const consent::Sentence& sentence : m_reader->form()->sentences) {
            if (!sentence.isMarked() || sentence.concern() != concern || out.size() >= most)
                continue;
            const consent::Phrase* phrase = consent::phraseById(sentence.hits.first().phrase);
            if (!phrase)
                continue;
            QString words =
                m_reader->form()->text.mid(sentence.start, sentence.length).simplified();
            if (words.size() > longest)
                words = words.left(longest) + QChar(0x2026);
            const advice::Question* question = advice::questionById(phrase->questionId);
            out += {advice::concernWord(consent::concernId(concern)), words, phrase->meaning,
                    question ? question->question : QString()};
        }
    return out;
}

void ConsentPage::unlock() {
    const QString password = m_password->text();
    m_password->clear();
    if (!password.isEmpty())
        m_reader->unlock(password);
}

void ConsentPage::choose(int mark, bool focusNote) {
    if (mark < 0 || mark >= m_notes->count())
        return;
    m_current = mark;
    m_text->setCurrent(mark);
    m_notes->setCurrent(mark, focusNote);
    if (NoteRow* row = m_notes->row(mark)) {
        // After the layout has given the open row its height.
        QMetaObject::invokeMethod(
            row, [this, row] { m_noteScroll->ensureWidgetVisible(row, 0, px(12)); },
            Qt::QueuedConnection);
        if (!focusNote)
            announce(this, row->accessibleName());
    }
}

void ConsentPage::step(bool forward) {
    const int count = m_notes->count();
    if (count == 0)
        return;
    const int next = m_current < 0 ? (forward ? 0 : count - 1) : m_current + (forward ? 1 : -1);
    if (next < 0 || next >= count) {
        announce(this, forward ? tr("This was the last mark.") : tr("This was the first mark."));
        return;
    }
    choose(next, !m_text->hasFocus());
}

void ConsentPage::paste() {
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QString text = mime && mime->hasText() ? mime->text() : QString();
    if (text.trimmed().isEmpty()) {
        c.dialogs.tell(this, tr("There is no text to paste"),
                       tr("Copy the text of the form first. Then come back and paste it here."));
        return;
    }
    m_reader->readText(text, FormReader::Source::Pasted);
}

void ConsentPage::openFile() {
    const QStringList files = c.dialogs.chooseFiles(this);
    if (!files.isEmpty())
        m_reader->readFile(files.first());
}

QWidget* ConsentPage::firstFocus() {
    if (m_panels->isVisibleTo(this))
        return m_text;
    return findChild<QWidget*>(QStringLiteral("openForm"));
}

void ConsentPage::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData* mime = event->mimeData();
    const bool file = mime->hasUrls() && mime->urls().first().isLocalFile();
    if (file || mime->hasText())
        event->acceptProposedAction();
}

void ConsentPage::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

void ConsentPage::dropEvent(QDropEvent* event) {
    const QMimeData* mime = event->mimeData();
    const QList<QUrl> urls = mime->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        m_reader->readFile(urls.first().toLocalFile());
    else if (mime->hasText())
        m_reader->readText(mime->text(), FormReader::Source::Pasted);
    else
        return;
    event->acceptProposedAction();
}

void ConsentPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_reader->state() == State::Reading) {
        m_reader->cancel();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace disclens::ui
