// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/letters_page.h"

#include "advice/advice.h"
#include "advice/linkage_words.h"
#include "ui/views/letter_view.h"
#include "ui/views/paper_preview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tick_line.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfDocument>
#include <QPrinter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

enum Shown { Editor, Preview, Covered };

QString iconOf(const QString& kind) {
    static const QHash<QString, QString> icons{
        {QStringLiteral("access"), QStringLiteral("files")},
        {QStringLiteral("sharing"), QStringLiteral("people")},
        {QStringLiteral("limit"), QStringLiteral("lock")},
        {QStringLiteral("correct"), QStringLiteral("pencil")},
        {QStringLiteral("object"), QStringLiteral("close")},
        {QStringLiteral("erase"), QStringLiteral("minus")},
        {QStringLiteral("return"), QStringLiteral("disc")}};
    return icons.value(kind, QStringLiteral("mail"));
}

/// All countries by name; the two letters of ISO 3166 as data.
QList<std::pair<QString, QString>> countries() {
    QList<std::pair<QString, QString>> out;
    for (int i = int(QLocale::AnyTerritory) + 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.at(0).isLetter() && territory != QLocale::EuropeanUnion)
            out += {advice::countryWord(code), code};
    }
    std::sort(out.begin(), out.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    return out;
}

} // namespace

LettersPage::LettersPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Letters"), parent) {
    body()->addWidget(
        new PageTitle(tr("Letters you can change and print"),
                      tr("Ready to sign. We send nothing: you print it, or save it.")));
    auto* panels = new Panels(980);
    panels->addPanel(makeChoices(), 28, 430);
    panels->addPanel(makeLetter(), 44, 620);
    panels->addPanel(makeSide(), 28, 430);
    body()->addWidget(panels, 1);
    fillCountries();

    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        c.settings.setCountry(m_country->currentData().toString());
        c.source.relocalise();
        fillLetters();
    });
    connect(m_list, &ChoiceList::currentChanged, this, [this] {
        if (!m_filling)
            showLetter();
    });
    for (TickLine* tick : {m_hospital, m_months, m_person})
        connect(tick->box(), &QAbstractButton::toggled, this, &LettersPage::applyFills);
    connect(m_whichHospital, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            applyFills();
    });
    connect(m_mode, &SegmentedControl::currentChanged, this, &LettersPage::refreshPreview);
    connect(m_view, &QTextEdit::textChanged, this, &LettersPage::tellBlanks);
    connect(m_view, &QTextEdit::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_view, &QTextEdit::redoAvailable, m_redo, &QWidget::setEnabled);
    connect(m_undo, &QAbstractButton::clicked, m_view, &QTextEdit::undo);
    connect(m_redo, &QAbstractButton::clicked, m_view, &QTextEdit::redo);
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        const int at = m_list->current();
        if (at < 0 || at >= m_letters.size())
            return;
        m_applied.insert(m_shown, wantedFill());
        m_view->startAgain(advice::letterBlocks(m_letters.at(at), wantedFill()));
        announce(this, tr("The letter is as it was at first. Undo brings your changes back."));
    });
    connect(m_nextBlank, &QAbstractButton::clicked, this, [this] {
        m_mode->setCurrent(Editor);
        if (m_view->nextBlank())
            m_view->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* LettersPage::makeChoices() {
    auto* card = new Card;
    QVBoxLayout* box = card->box();
    auto* label = new Text(tr("Country"), Type::SmallStrong, Ink::Text2);
    box->addWidget(label);
    m_country = new ComboBox;
    m_country->setObjectName(QStringLiteral("country"));
    m_country->setAccessibleName(tr("Country"));
    box->addWidget(m_country);
    box->addSpacing(px(6));
    box->addWidget(new Text(tr("Pick a letter"), Type::SmallStrong, Ink::Text2));
    m_list = new ChoiceList;
    m_list->setObjectName(QStringLiteral("letters"));
    m_list->setAccessibleName(tr("Pick a letter"));
    box->addWidget(m_list);
    box->addStretch();
    auto* note = new Card(Ink::Sunken, nullptr, 12);
    m_listNote = new Text(tr("In another country the letter and the law change. Where we know no "
                             "law, it is a plain request."),
                          Type::Small, Ink::Text2);
    note->box()->addWidget(m_listNote);
    box->addWidget(note);
    return card;
}

QWidget* LettersPage::makeLetter() {
    auto* card = new Card(Ink::Rail);
    QVBoxLayout* box = card->box();
    auto* head = new SideLayout(120);
    auto* words = new Text;
    words->setRuns({{tr("Your letter") + QStringLiteral("   "), Type::CardTitle, Ink::Text},
                    {tr("Click anywhere to change it"), Type::Small, Ink::Text2}});
    head->addWidget(words);
    m_mode = new SegmentedControl;
    m_mode->setObjectName(QStringLiteral("letterMode"));
    m_mode->addSegment(tr("Write"), {}, QStringLiteral("pencil"));
    m_mode->addSegment(tr("As it prints"), {}, QStringLiteral("print"));
    head->addWidget(m_mode);
    box->addLayout(head);

    auto* holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_view = new LetterView;
    m_view->setObjectName(QStringLiteral("letterText"));
    m_view->setAccessibleName(tr("Text of the letter"));
    m_preview = new PaperPreview;
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    auto* covered = new EmptyState(
        QStringLiteral("eye-off"), tr("This letter is hidden"),
        tr("You changed it, and it may hold details from the disc. It is kept. It comes back when "
           "you show values again."));
    m_stack->insertWidget(Editor, m_view);
    m_stack->insertWidget(Preview, m_preview);
    m_stack->insertWidget(Covered, covered);
    box->addWidget(holder, 1);

    auto* foot = new SideLayout(120);
    m_blanks = new Text({}, Type::Small, Ink::Text2);
    m_blanks->setObjectName(QStringLiteral("blanks"));
    foot->addWidget(m_blanks);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(8), px(8));
    m_nextBlank = new Button(Button::Kind::Secondary, tr("Next blank"));
    m_nextBlank->setObjectName(QStringLiteral("nextBlank"));
    m_undo = new Button(Button::Kind::Icon, tr("Undo"), QStringLiteral("undo"));
    m_redo = new Button(Button::Kind::Icon, tr("Redo"), QStringLiteral("redo"));
    m_again =
        new Button(Button::Kind::Icon, tr("Start this letter again"), QStringLiteral("reset"));
    m_again->setObjectName(QStringLiteral("startAgain"));
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    for (Button* button : {m_nextBlank, m_undo, m_redo, m_again})
        flow->addWidget(button);
    foot->addWidget(buttons);
    box->addLayout(foot);
    return card;
}

QWidget* LettersPage::makeSide() {
    auto* card = new Card;
    QVBoxLayout* box = card->box();
    box->addWidget(new Text(tr("Put in from the disc"), Type::CardTitle));
    m_discNote = new Text({}, Type::Small, Ink::Text2);
    box->addWidget(m_discNote);
    const auto add = [&](const char* name, const QString& words, const QString& line, bool on) {
        auto* tick = new TickLine(words, line, on);
        tick->box()->setObjectName(QString::fromLatin1(name));
        box->addWidget(tick);
        return tick;
    };
    m_hospital = add("withHospital", tr("Name of the hospital"), tr("As found on the disc"), true);
    m_whichHospital = new ComboBox;
    m_whichHospital->setObjectName(QStringLiteral("whichHospital"));
    m_whichHospital->setAccessibleName(tr("Which hospital"));
    box->addWidget(m_whichHospital);
    m_months = add("withMonths", tr("Month of the exams"), tr("Not the exact day"), true);
    m_person =
        add("withPerson", tr("Name and birth date"), tr("Off. You can write them by hand."), false);
    box->addSpacing(px(4));
    box->addWidget(new Rule);
    box->addSpacing(px(4));
    box->addWidget(new Text(tr("Good to know"), Type::CardTitle));
    m_know = new QWidget;
    auto* know = new QVBoxLayout(m_know);
    know->setContentsMargins(0, 0, 0, 0);
    know->setSpacing(px(6));
    box->addWidget(m_know);
    m_law = new Text({}, Type::Small, Ink::Text2);
    m_law->setObjectName(QStringLiteral("law"));
    m_law->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_law->setFocusPolicy(Qt::NoFocus);
    box->addWidget(m_law);
    box->addStretch();
    m_paper = new SegmentedControl;
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addSegment(tr("A4"));
    m_paper->addSegment(tr("Letter", "a size of paper"));
    m_paper->setCurrent(c.settings.paper() == u"Letter" ? 1 : 0);
    box->addWidget(m_paper);
    connect(m_paper, &SegmentedControl::currentChanged, this, [this](int id) {
        if (m_filling)
            return;
        c.settings.setPaper(id == 1 ? QStringLiteral("Letter") : QStringLiteral("A4"));
        refreshPreview();
    });
    box->addWidget(new Text(tr("This is not legal advice."), Type::Small, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, px(8), px(8));
    const auto button = [&](Button::Kind kind, const QString& words, const QString& icon,
                            const char* name, std::function<void()> act) {
        auto* one = new Button(kind, words, icon);
        one->setObjectName(QString::fromLatin1(name));
        connect(one, &QAbstractButton::clicked, this, std::move(act));
        flow->addWidget(one);
        m_outputs += one;
    };
    button(Button::Kind::Primary, tr("Print"), QStringLiteral("print"), "printLetter",
           [this] { print(); });
    button(Button::Kind::Secondary, tr("Save as PDF"), QStringLiteral("download"), "savePdf",
           [this] { save(true); });
    button(Button::Kind::Secondary, tr("Save as text"), {}, "saveText", [this] { save(false); });
    button(Button::Kind::Secondary, tr("Copy"), QStringLiteral("copy"), "copyLetter", [this] {
        c.copy(report::letterText(paper()));
        announce(this, tr("The letter is copied."));
    });
    box->addWidget(buttons);
    return card;
}

void LettersPage::fillCountries() {
    m_filling = true;
    m_country->clear();
    for (const auto& [name, code] : countries())
        m_country->addItem(name, code);
    m_country->setCurrentIndex(m_country->findData(c.settings.country()));
    m_filling = false;
    fillLetters();
}

void LettersPage::fillLetters() {
    const int current = std::max(0, m_list->current());
    m_letters = advice::lettersFor(m_country->currentData().toString());
    m_filling = true;
    for (int i = 0; i < int(m_letters.size()); ++i) {
        const advice::Letter& letter = m_letters.at(i);
        if (i < m_list->count())
            m_list->setWords(i, letter.title, letter.line);
        else
            m_list->addChoice(iconOf(letter.kind), letter.title, letter.line);
    }
    m_list->setCurrent(current);
    m_filling = false;
    showLetter();
}

advice::LetterFill LettersPage::wantedFill() const {
    if (m_hidden || !c.source.hasDisc())
        return {};
    advice::LetterFill fill;
    if (m_hospital->isOn() && !m_disc.hospitals.isEmpty())
        fill.hospital = m_disc.hospitals.value(std::max(0, m_whichHospital->currentIndex()));
    if (m_months->isOn())
        fill.months = m_disc.months;
    if (m_person->isOn())
        fill.person = m_disc.person;
    return fill;
}

void LettersPage::showLetter() {
    const int at = m_list->current();
    if (at < 0 || at >= m_letters.size())
        return;
    const advice::Letter& letter = m_letters.at(at);
    m_shown = letter.id;
    if (!m_view->holds(letter.id))
        m_applied.insert(letter.id, wantedFill());
    m_view->showLetter(letter.id, advice::letterBlocks(letter, m_applied.value(letter.id)));
    m_undo->setEnabled(m_view->document()->isUndoAvailable());
    m_redo->setEnabled(m_view->document()->isRedoAvailable());
    fillGoodToKnow(letter);
    applyFills();
    tellBlanks();
    refreshPreview();
}

void LettersPage::fillGoodToKnow(const advice::Letter& letter) {
    // Words of another language have the same id.
    const QString key = letter.id + letter.goodToKnow.value(0);
    if (key == m_knowOf)
        return;
    m_knowOf = key;
    QLayout* box = m_know->layout();
    emptyLayout(box);
    for (const QString& sentence : letter.goodToKnow)
        box->addWidget(new Text(sentence, Type::Small));
    QStringList lines;
    if (!letter.law.isEmpty()) //: %1 is the name of a law, %2 its web address
        lines += tr("The law: %1. %2").arg(letter.law, letter.lawUrl);
    for (const QString& id : letter.evidence) {
        const advice::Evidence* item = advice::evidenceById(id);
        // The law itself has been named.
        if (item && item->verified && item->sourceUrl != letter.lawUrl)
            //: A source: %1 its title, %2 "law or official rule, 2013"
            lines += tr("Source: %1 (%2).").arg(item->sourceTitle, advice::strengthWord(*item));
    }
    m_law->setText(lines.join(u'\n'));
    m_law->setVisible(!lines.isEmpty());
}

void LettersPage::applyFills() {
    // Only the letter in view: others are brought up to date when they are shown.
    if (m_shown.isEmpty() || isCovered())
        return;
    const advice::LetterFill wanted = wantedFill();
    advice::LetterFill& applied = m_applied[m_shown];
    const auto put = [this](const QString& before, const QString& now, const QString& blank) {
        m_view->replaceText(before.isEmpty() ? blank : before, now.isEmpty() ? blank : now);
    };
    put(applied.hospital, wanted.hospital, advice::hospitalBlank());
    put(applied.months, wanted.months, advice::monthsBlank());
    put(applied.person, wanted.person, advice::personBlank());
    applied = wanted;
    refreshPreview();
}

bool LettersPage::show(const Target& target) {
    const auto wanted =
        std::find_if(m_letters.cbegin(), m_letters.cend(),
                     [&](const advice::Letter& letter) { return letter.kind == target.part; });
    if (wanted == m_letters.cend())
        return false;
    m_list->setCurrent(int(wanted - m_letters.cbegin()));
    showLetter();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

bool LettersPage::isCovered() const {
    return m_hidden && m_covered.contains(m_shown);
}

void LettersPage::forgetLetters() {
    m_view->forgetAll();
    m_applied.clear();
    m_covered.clear();
    m_preview->clear();
    m_shown.clear();
}

/// Letters as we wrote them lose what the disc put in. A letter that the person changed is covered,
/// since nobody can tell what of the disc was typed into it.
void LettersPage::hideLetters() {
    m_preview->clear();
    m_mode->setCurrent(Editor);
    m_covered.clear();
    const QStringList written = m_applied.keys();
    for (const QString& key : written) {
        const advice::LetterFill& fill = m_applied.value(key);
        const bool filled =
            !fill.hospital.isEmpty() || !fill.months.isEmpty() || !fill.person.isEmpty();
        m_view->showLetter(key, {});
        if (m_view->isEdited() && (filled || c.source.hasDisc())) {
            m_covered.insert(key);
        } else if (filled || m_view->document()->isUndoAvailable()) {
            m_shown = key;
            applyFills();
            m_view->document()->clearUndoRedoStacks(); // no way back to the values
        }
    }
}

void LettersPage::refresh() {
    // Another disc: nothing of the one before stays.
    const auto report = c.source.report();
    const QString sources =
        c.source.hasDisc() && !report->sources.isEmpty()
            ? report->sources.first().name + report->started.toString(Qt::ISODateWithMs)
            : QString();
    if (!m_sources.isEmpty() && sources != m_sources)
        forgetLetters();
    m_sources = sources;
    m_disc = letterSourceOf(*c.source.report());
    const bool disc = c.source.hasDisc();

    m_filling = true;
    m_paper->setCurrent(c.settings.paper() == u"Letter" ? 1 : 0);
    const QString chosen = m_whichHospital->currentData().toString();
    QStringList known;
    for (int i = 0; i < m_whichHospital->count(); ++i)
        known += m_whichHospital->itemData(i).toString();
    const bool hidden = c.mask.isHidden();
    if (known != m_disc.hospitals || hidden != m_hidden) {
        m_whichHospital->clear();
        if (!hidden)
            for (const QString& name : std::as_const(m_disc.hospitals))
                m_whichHospital->addItem(name, name);
        m_whichHospital->setCurrentIndex(std::max(0, m_whichHospital->findData(chosen)));
    }
    m_filling = false;
    m_whichHospital->setVisible(disc && !hidden && m_disc.hospitals.size() > 1);
    m_hospital->box()->setEnabled(disc && !hidden && !m_disc.hospitals.isEmpty());
    m_months->box()->setEnabled(disc && !hidden && !m_disc.months.isEmpty());
    m_person->box()->setEnabled(disc && !hidden && !m_disc.person.isEmpty());
    m_discNote->setText(!disc    ? tr("No disc is open. Write in the blanks, or print the letter "
                                         "and fill them in by hand.")
                        : hidden ? tr("Values are hidden by the switch at the top. The blanks "
                                      "stay empty.")
                                 : QString());
    m_discNote->setVisible(!disc || hidden);

    if (hidden != m_hidden) {
        m_hidden = hidden;
        if (hidden)
            hideLetters();
        else
            m_covered.clear();
    }
    if (m_country->currentData().toString() != c.settings.country())
        fillCountries();
    else
        showLetter();
}

report::LetterPaper LettersPage::paper() const {
    report::LetterPaper letter;
    letter.blocks = m_view->paperBlocks();
    letter.language = QLocale().bcp47Name();
    letter.rightToLeft = layoutDirection() == Qt::RightToLeft;
    letter.paper = c.settings.paper();
    return letter;
}

void LettersPage::refreshPreview() {
    const bool covered = isCovered();
    m_stack->setCurrentIndex(covered ? Covered : m_mode->current() == Preview ? Preview : Editor);
    for (QWidget* widget : {static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_nextBlank),
                            static_cast<QWidget*>(m_again)})
        widget->setEnabled(!covered);
    for (Button* button : std::as_const(m_outputs))
        button->setEnabled(!covered);
    if (m_stack->currentIndex() == Preview)
        m_preview->show([letter = paper()] { return report::letterPdf(letter); });
}

void LettersPage::tellBlanks() {
    const int count = m_view->blankCount();
    m_blanks->setText(count > 0 ? tr("%n blank(s) to fill in, here or by hand", "", count)
                                : tr("All blanks are filled in"));
    m_nextBlank->setEnabled(count > 0 && !isCovered());
}

void LettersPage::print() {
    if (isCovered())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QStringLiteral("DiscLens"));
    printer.setPageSize(
        QPageSize(c.settings.paper() == u"Letter" ? QPageSize::Letter : QPageSize::A4));
    if (!c.dialogs.choosePrinter(this, printer))
        return;
    Result<QByteArray> pdf = report::letterPdf(paper());
    bool printed = false;
    if (pdf) {
        QBuffer buffer(&*pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        printed = printPdf(document, printer);
        document.close();
    }
    if (!printed)
        c.dialogs.tell(
            this, tr("This was not printed"),
            advice::sentenceFor(pdf ? Error{ErrorCode::WriteFailed, {}, {}} : pdf.error()));
}

void LettersPage::savePdf() {
    save(true);
}

void LettersPage::save(bool pdf) {
    if (isCovered())
        return;
    const QString file = c.dialogs.chooseSaveFile(
        this, pdf ? QStringLiteral("letter.pdf") : QStringLiteral("letter.txt"),
        pdf ? tr("PDF page") + QStringLiteral(" (*.pdf)")
            : tr("Plain text") + QStringLiteral(" (*.txt)"));
    if (file.isEmpty())
        return;
    const Result<QByteArray> bytes =
        pdf ? report::letterPdf(paper()) : Result<QByteArray>(report::letterText(paper()).toUtf8());
    const Status status = bytes ? report::writeFile(file, *bytes) : Status(bytes.error());
    if (status)
        announce(this, tr("Saved."));
    else
        c.dialogs.tell(this, tr("This was not saved"), advice::sentenceFor(status.error()));
}

QWidget* LettersPage::firstFocus() {
    return m_country;
}

} // namespace disclens::ui
