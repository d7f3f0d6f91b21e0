// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_pane.h"

#include "advice/whose.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_mark.h"
#include "ui/widgets/reader.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/sources_link.h"
#include "ui/widgets/text.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace disclens::ui {

namespace {

constexpr int kShown = 4; ///< things found that are named

/// What can be shown as text or as a description.
bool canRead(image::FileType type) {
    using image::FileType;
    switch (type) {
    case FileType::Html:
    case FileType::Xml:
    case FileType::Cda:
    case FileType::Text:
    case FileType::Json:
    case FileType::Config:
    case FileType::Autorun:
    case FileType::Pdf:
        return true;
    default:
        return false;
    }
}

} // namespace

FilePane::FilePane(PageContext& context, QWidget* parent)
    : Card(Ink::Surface, parent, 18)
    , c(context)
    , m_none(new Text(tr("Pick a file to see what is in it."), Type::Body, Ink::Text2))
    , m_filled(new QWidget)
    , m_icon(new IconView(QStringLiteral("files"), 22, Ink::Accent))
    , m_title(new Text({}, Type::CardTitle))
    , m_name(new Text({}, Type::Mono, Ink::Text2))
    , m_chip(new LevelChip(inspect::Level::Note))
    , m_closed(new Card(Ink::Sunken, nullptr, 18))
    , m_closedText(new Text({}, Type::Body, Ink::Text2))
    , m_read(new Button(Button::Kind::Secondary, tr("Read it now")))
    , m_found(makeRowList(12))
    , m_sources(new SourcesLink(context.navigator, context.settings))
    , m_state(new Text({}, Type::Small, Ink::Text2))
    , m_reader(new Reader) {
    m_read->setObjectName(QStringLiteral("readNow"));
    m_reader->setObjectName(QStringLiteral("fileText"));
    m_reader->setAccessibleName(tr("Text of this file"));
    box()->addWidget(m_none);
    box()->addWidget(m_filled, 1);
    auto* filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(10));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_name);
    head->addLayout(words, 1);
    filled->addLayout(head);
    filled->addWidget(m_chip);
    m_closed->setOutline(Ink::Edge, 1);
    m_closed->box()->addWidget(new IconView(QStringLiteral("lock"), 28, Ink::Text2), 0,
                               Qt::AlignHCenter);
    auto* closedTitle = new Text(tr("We keep it closed for now"), Type::Strong);
    closedTitle->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_closed->box()->addWidget(closedTitle);
    m_closedText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_closed->box()->addWidget(m_closedText);
    m_closed->box()->addWidget(m_read, 0, Qt::AlignHCenter);
    filled->addWidget(m_closed);
    filled->addWidget(new Text(tr("What we found"), Type::SmallStrong, Ink::Text2));
    filled->addWidget(m_found);
    filled->addWidget(m_sources);
    filled->addWidget(m_state);
    filled->addWidget(m_reader, 1);
    filled->addStretch();
    connect(m_read, &QAbstractButton::clicked, this, &FilePane::readNow);
    connect(&c.mask, &MaskController::changed, this, &FilePane::refresh);
    refresh();
}

void FilePane::setFile(FileId file) {
    if (file == m_file)
        return;
    m_file = file;
    m_open = false;
    m_reader->showHtml({});
    m_state->setText({});
    refresh();
}

void FilePane::refresh() {
    const auto report = c.source.report();
    const report::OtherFileRow* row = nullptr;
    for (const report::OtherFileRow& other : report->others)
        if (other.file == m_file && m_file != kNoFile)
            row = &other;
    m_none->setVisible(!row);
    m_filled->setVisible(row != nullptr);
    if (!row)
        return;
    m_icon->setIcon(fileTypeIcon(row->type));
    m_title->setText(row->isReport ? tr("A report") : advice::fileTypeWord(row->type));
    m_name->setText(c.mask.file(*report, m_file));
    const bool theirs = c.mask.isTheirs(m_file);
    {
        const advice::OfAnother another(theirs);
        m_chip->setLevel(row->level);
    }
    m_closed->setVisible(theirs || (!m_open && canRead(row->type)));
    m_read->setText(theirs ? tr("Show it anyway") : tr("Read it now"));
    m_closedText->setText(theirs ? tr("This file may be another person’s. Please give it back.")
                          : row->isReport
                              ? tr("Your doctor may not have talked with you about this yet.")
                              : tr("You can read its text here. Nothing in it is started."));
    // Each thing found with its own why; what several findings say alike stands once.
    Found found;
    QStringList evidence;
    for (const inspect::Finding& finding : report->findings)
        for (const inspect::Place& place : finding.places)
            if (place.file == m_file) {
                const std::pair words{c.mask.sentence(finding.title, finding),
                                      c.mask.sentence(finding.why, finding)};
                if (!found.contains(words))
                    found << words;
                evidence << finding.evidence;
                break;
            }
    if (found != m_shown) {
        m_shown = found;
        fillFound();
    }
    m_sources->setEvidence(evidence.mid(0, 4), found.value(0).first);
    // Hidden values: text of a document cannot be hidden word by word, so it closes.
    m_reader->setVisible(m_open && !c.mask.isHidden() && !theirs);
    if (m_open && c.mask.isHidden())
        m_state->setText(tr("The text is hidden. Turn off “Hide values” to read it."));
    m_state->setVisible(!m_state->text().isEmpty());
}

void FilePane::fillFound() {
    emptyRowList(m_found);
    const auto add = [this](const QList<Text::Run>& runs) {
        auto* row = new Text;
        row->setRuns(runs);
        m_found->layout()->addWidget(row);
    };
    for (const auto& [title, why] : m_shown->mid(0, kShown)) {
        QList<Text::Run> runs{{title, Type::SmallStrong, Ink::Text}};
        if (!why.isEmpty())
            runs << Text::Run{u'\n' + why, Type::Small, Ink::Text2};
        add(runs);
    }
    if (m_shown->size() > kShown)
        add({{tr("And %n more.", "things found", int(m_shown->size() - kShown)), Type::Small,
              Ink::Text2}});
    if (m_shown->isEmpty())
        add({{tr("Nothing about you."), Type::Body, Ink::Text}});
}

void FilePane::readNow() {
    if (c.mask.isTheirs(m_file)) {
        c.mask.setTheirsShown(true);
        return;
    }
    m_open = true;
    m_state->setText(tr("Reading the file…"));
    refresh();
    c.source.requestDocument(m_file, this,
                             [this, file = m_file](const Result<image::DocumentView>& view) {
                                 if (file != m_file)
                                     return;
                                 if (!view) {
                                     m_state->setText(c.mask.reason(view.error()));
                                     m_state->show();
                                     return;
                                 }
                                 m_state->setText({});
                                 m_reader->showHtml(view->html);
                                 refresh();
                                 m_reader->setFocus(Qt::OtherFocusReason);
                             });
}

} // namespace disclens::ui
