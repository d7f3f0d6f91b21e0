// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/how_page.h"

#include "advice/looked_at.h"
#include "dicom/copies.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/reader.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/state_card.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

void addRow(QWidget* holder, QWidget* mark, const QString& title, const QString& text,
            Text* state = nullptr) {
    auto* row = new QWidget;
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(px(12));
    addMark(box, mark, Type::Strong);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(title, Type::Strong));
    if (!text.isEmpty())
        words->addWidget(new Text(text, Type::Small, Ink::Text2));
    box->addLayout(words, 1);
    if (state)
        box->addWidget(state, 0, Qt::AlignTop);
    holder->layout()->addWidget(new Rule);
    holder->layout()->addWidget(row);
}

} // namespace

HowPage::HowPage(PageContext& context, QWidget* parent)
    : Page(context, tr("How we checked"), parent)
    , m_looked(makeRowList(8))
    , m_notChecked(makeRowList(8))
    , m_protection(makeRowList(8)) {
    body()->addWidget(
        new PageTitle(tr("How we checked"),
                      tr("What we looked at, what we did not, and how your data is protected.")));
    auto* row = new CardRow(320, 3);
    const auto add = [&](const QString& title, QWidget* content) {
        auto* card = new Card(Ink::Surface, nullptr, 18);
        card->box()->addWidget(new Text(title, Type::CardTitle));
        card->box()->addWidget(content);
        row->addWidget(card);
        return card;
    };
    add(tr("What we looked at"), m_looked)->box()->addStretch();
    Card* not_ = add(tr("What we did not check"), m_notChecked);
    not_->box()->addSpacing(px(6));
    not_->box()->addWidget(new Text(tr("What no program can see here"), Type::CardTitle));
    not_->box()->addWidget(new Text(
        tr("This program can only read what is in these files. It cannot see where other copies "
           "are, or who has them."),
        Type::Body, Ink::Text2));
    not_->box()->addWidget(new Text(
        tr("It does not look for illness. It is not for diagnosis. This is not medical or legal "
           "advice."),
        Type::Body, Ink::Text2));
    not_->box()->addStretch();
    Card* protection = add(tr("How you are protected right now"), m_protection);
    protection->box()->addStretch();
    auto* sources = new Button(Button::Kind::Secondary, tr("Sources for every claim"),
                               QStringLiteral("search"));
    auto* copy = new Button(Button::Kind::Secondary, tr("Copy these facts, no values"));
    copy->setObjectName(QStringLiteral("copyFacts"));
    protection->box()->addWidget(sources);
    protection->box()->addWidget(copy);
    protection->box()->addWidget(new Text(
        tr("DiscLens %1").arg(QCoreApplication::applicationVersion()), Type::Smallest, Ink::Text2));
    body()->addLayout(row, 1);
    connect(copy, &QAbstractButton::clicked, this, [this] {
        c.copy(factsWithoutValues());
        announce(this, tr("Copied."));
    });
    connect(sources, &QAbstractButton::clicked, this, [this] {
        QDialog dialog(this);
        dialog.setWindowTitle(tr("Sources for every claim"));
        dialog.resize(std::min(px(720), 1200), std::min(px(620), 860));
        auto* reader = new Reader;
        reader->setAccessibleName(dialog.windowTitle());
        QString html;
        for (const advice::Evidence& item : advice::allEvidence())
            if (item.verified)
                html += QStringLiteral("<p><b>%1</b><br>%2. %3. %4 (%5)</p>")
                            .arg(item.claim.toHtmlEscaped(), item.sourceTitle.toHtmlEscaped(),
                                 (item.sourceBody.isEmpty() ? item.sourceVenue : item.sourceBody)
                                     .toHtmlEscaped(),
                                 item.strength.toHtmlEscaped(), QString::number(item.year));
        reader->showHtml(html);
        auto* box = new QVBoxLayout(&dialog);
        box->addWidget(reader, 1);
        auto* close = new Button(Button::Kind::Primary, tr("Close"));
        connect(close, &QAbstractButton::clicked, &dialog, &QDialog::accept);
        box->addWidget(close, 0, Qt::AlignTrailing);
        dialog.exec();
    });
}

void HowPage::refresh() {
    const auto report = c.source.report();
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(report->checked.size())
                            .arg(report->notChecked.size())
                            .arg(report->unreadable.size())
                            .arg(report->entries.size())
                            .arg(int(c.source.state()) * 2 + int(c.mask.isHidden()));
    if (key == m_key)
        return;
    m_key = key;
    fillLooked();
    fillNotChecked();
    fillProtection();
}

void HowPage::fillLooked() {
    emptyRowList(m_looked);
    const auto report = c.source.report();
    const QLocale locale;
    const qint64 copies = report->catalogue ? dicom::Copies(*report->catalogue).frames() : 0;
    for (const inspect::Checked& check : report->checked) {
        const bool nothing = check.items == 0 && check.skipped > 0;
        QWidget* mark = nullptr;
        if (nothing)
            mark = new LevelIcon(inspect::Level::Unchecked, 18);
        else
            mark = new IconView(QStringLiteral("check"), 18, Ink::Unlikely);
        addRow(m_looked, mark, advice::checkWord(check.check),
               atLineStart(advice::lookedAtWords(check, copies)));
    }
    m_looked->layout()->addWidget(new Rule);
    if (report->checked.isEmpty())
        m_looked->layout()->addWidget(
            new Text(tr("No disc is open, so there is nothing to list."), Type::Small, Ink::Text2));
    else if (report->complete)
        m_looked->layout()->addWidget(
            new Text(tr("Checked on %1, in %n second(s).", "", int(report->seconds + 0.5))
                         .arg(locale.toString(report->started, QLocale::ShortFormat)),
                     Type::Small, Ink::Text2));
}

void HowPage::fillNotChecked() {
    emptyRowList(m_notChecked);
    const auto report = c.source.report();
    const auto mark = [] { return new LevelIcon(inspect::Level::Unchecked, 18); };
    if (!report->unreadable.isEmpty())
        addRow(m_notChecked, mark(),
               tr("%n file(s) we could not read", "", int(report->unreadable.size())),
               c.mask.reason(report->unreadable.first().reason));
    // One line for each thing left out, however many files it stands for.
    QStringList said;
    for (const inspect::NotChecked& item : report->notChecked) {
        inspect::NotChecked shown = item;
        shown.reason.args = c.mask.isHidden() ? QStringList() : item.reason.args;
        const QString sentence = advice::notCheckedSentence(shown);
        if (said.contains(sentence))
            continue;
        said << sentence;
        addRow(m_notChecked, mark(), advice::checkWord(item.check), sentence);
    }
    addRow(m_notChecked, mark(), tr("Faint or handwritten text"),
           tr("A program can miss it. Your eyes are better."));
    m_notChecked->layout()->addWidget(new Rule);
}

void HowPage::fillProtection() {
    emptyRowList(m_protection);
    const worker::Pool::Protection granted = c.source.protection();
    const auto state = [](bool on) {
        auto* text =
            new Text(on ? tr("On", "state of a protection") : tr("Off", "state of a protection"),
                     Type::SmallStrong, on ? Ink::Unlikely : Ink::Could);
        text->setWraps(false);
        return text;
    };
    const auto icon = [](const char* name) {
        return new IconView(QString::fromLatin1(name), 22, Ink::Accent);
    };
    addRow(
        m_protection, icon("offline"), tr("No way to the internet"),
        granted.noInternet
            ? tr("The system refuses any connection that we try to make.")
            : tr("This system did not let us lock the way out. We make no connection ourselves."),
        state(granted.noInternet));
    addRow(m_protection, icon("disc"), tr("Your disc is only read"),
           tr("Nothing is written to it. No program on it is started."), state(true));
    addRow(m_protection, icon("box"), tr("Files are opened apart"),
           granted.separateProcess
               ? tr("If a file is broken or bad, only a helper stops.")
               : tr("The helpers could not start. Files are opened in this program."),
           state(granted.separateProcess));
    addRow(m_protection, icon("lock"), tr("Helpers cannot write"),
           granted.noWriting ? tr("A helper cannot make or change any file.")
                             : tr("This system cannot forbid it to the helpers."),
           state(granted.noWriting));
    addRow(m_protection, icon("eye-off"), tr("Nothing is kept"),
           tr("We keep no list of discs, names or pictures."), state(true));
    addRow(m_protection, icon("chip"), tr("Reading text, looking for faces"),
           tr("Small AI programs on this computer read text and look for faces. They learn nothing "
              "and send nothing."));
    auto* parts = new Button(Button::Kind::Link, tr("See the parts that read"));
    parts->setObjectName(QStringLiteral("showParts"));
    connect(parts, &QAbstractButton::clicked, this, &HowPage::showParts);
    // In line with the words above it.
    auto* indent = new QWidget;
    auto* indentBox = new QHBoxLayout(indent);
    indentBox->setContentsMargins(0, 0, 0, 0);
    indentBox->addSpacing(px(34));
    indentBox->addWidget(parts);
    indentBox->addStretch();
    m_protection->layout()->addWidget(indent);
    addRow(m_protection, icon("info"), tr("Parts that could talk to a network"),
           tr("Some parts that we use bring network code along. They are the part that reads "
              "PDF files (Qt PDF) and the one that talks to the desktop (D-Bus). We do not use "
              "that code, and the lock above covers it."));
    m_protection->layout()->addWidget(new Rule);
}

void HowPage::showParts() {
    const writing::Engine& engine = c.source.textEngine();
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Parts that read text in pictures"));
    dialog.resize(std::min(px(760), 1200), std::min(px(520), 860));
    auto* reader = new Reader;
    reader->setObjectName(QStringLiteral("partsReader"));
    reader->setAccessibleName(dialog.windowTitle());
    QString html;
    const auto paragraph = [&html](const QString& text) {
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    if (engine.problem.isEmpty())
        paragraph(engine.scripts.isEmpty() ? tr("All parts are there and whole.")
                                           : tr("All parts are there and whole. They can read: %1.")
                                                 .arg(engine.scripts.join(QStringLiteral(", "))));
    else
        paragraph(tr("A part is missing or damaged (%1). To mend it, install DiscLens again.")
                      .arg(engine.problem));
    for (const writing::Engine::Part& part : engine.parts) {
        html +=
            QStringLiteral("<p><b>%1 %2</b><br>%3<br>%4<br><code>SHA-256 %5</code></p>")
                .arg(part.name.toHtmlEscaped(), part.version.toHtmlEscaped(),
                     tr("Licence: %1").arg(part.licence).toHtmlEscaped(),
                     tr("From: %1").arg(part.source).toHtmlEscaped(), part.sha256.toHtmlEscaped());
    }
    reader->showHtml(html);
    auto* box = new QVBoxLayout(&dialog);
    box->addWidget(reader, 1);
    auto* close = new Button(Button::Kind::Primary, tr("Close"));
    connect(close, &QAbstractButton::clicked, &dialog, &QDialog::accept);
    box->addWidget(close, 0, Qt::AlignTrailing);
    dialog.exec();
}

QString HowPage::factsWithoutValues() const {
    const auto report = c.source.report();
    QStringList lines{QStringLiteral("DiscLens ") + QCoreApplication::applicationVersion()};
    lines << tr("Files: %1. Could not be read: %2.")
                 .arg(report->entries.size())
                 .arg(report->unreadable.size());
    for (const inspect::Checked& check : report->checked)
        lines << tr("%1: %2 looked at, %3 skipped.")
                     .arg(advice::checkWord(check.check))
                     .arg(check.items)
                     .arg(check.skipped);
    QStringList said;
    for (inspect::NotChecked item : report->notChecked) {
        item.reason.args.clear(); // a format's name comes from the file
        if (const QString sentence = advice::notCheckedSentence(item); !said.contains(sentence))
            said << sentence;
    }
    lines << said;
    const worker::Pool::Protection granted = c.source.protection();
    const auto word = [](bool on) {
        return on ? tr("On", "state of a protection") : tr("Off", "state of a protection");
    };
    lines << tr("No way to the internet") + QStringLiteral(": ") + word(granted.noInternet)
          << tr("Files are opened apart") + QStringLiteral(": ") + word(granted.separateProcess)
          << tr("Helpers cannot write") + QStringLiteral(": ") + word(granted.noWriting);
    return lines.join(u'\n');
}

} // namespace disclens::ui
