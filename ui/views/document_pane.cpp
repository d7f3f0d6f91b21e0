// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/document_pane.h"

#include "advice/advice.h"
#include "ui/views/waveform_view.h"
#include "ui/widgets/reader.h"
#include "ui/widgets/state_card.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace disclens::ui {

DocumentPane::DocumentPane(ReportSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source) {
    m_box = new QVBoxLayout(this);
    m_box->setContentsMargins(0, 0, 0, 0);
    connect(&source, &ReportSource::stateChanged, this, [this] {
        if (!m_source.hasDisc()) {
            m_opened.clear();
            clear();
        }
    });
}

void DocumentPane::clear() {
    m_file = kNoFile;
    put(nullptr);
}

void DocumentPane::put(QWidget* widget) {
    if (m_shown)
        m_shown->deleteLater();
    m_shown = widget;
    if (widget)
        m_box->addWidget(widget);
}

void DocumentPane::setDocument(FileId file, bool closed, bool hidden) {
    if (file == m_file && hidden == m_hidden && m_shown)
        return;
    m_file = file;
    m_hidden = hidden;
    if (hidden)
        showHidden();
    else if (closed && !m_opened.contains(file))
        showClosed();
    else
        fetch();
}

void DocumentPane::showHidden() {
    put(new EmptyState(QStringLiteral("eye-off"), tr("Hidden"),
                       tr("Values are hidden. Use the switch at the top to show them."), this));
}

void DocumentPane::showClosed() {
    auto* state =
        new EmptyState(QStringLiteral("lock"), tr("We keep it closed for now"),
                       tr("Your doctor may not have talked with you about this yet."), this);
    Button* read = state->addButton(tr("Read it now"), false);
    read->setObjectName(QStringLiteral("readItNow"));
    connect(read, &QAbstractButton::clicked, this, [this] {
        m_opened.insert(m_file);
        fetch();
    });
    put(state);
}

void DocumentPane::fetch() {
    put(new EmptyState(QStringLiteral("note"), tr("Opening it …"), {}, this));
    const FileId wanted = m_file;
    m_source.requestDocument(wanted, this, [this, wanted](const Result<image::DocumentView>& view) {
        if (wanted != m_file || m_hidden)
            return;
        if (view)
            show(*view);
        else
            put(new EmptyState(QStringLiteral("info"), tr("We could not open this."),
                               advice::sentenceFor(view.error()), this));
    });
}

void DocumentPane::show(const image::DocumentView& view) {
    auto* content = new QWidget;
    auto* box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 0, 0);
    for (const image::Waveform& waveform : view.waveforms) {
        auto* drawn = new WaveformView(content);
        drawn->setWaveform(waveform);
        box->addWidget(drawn);
    }
    if (!view.html.isEmpty()) {
        auto* browser = new Reader(content);
        browser->setObjectName(QStringLiteral("documentText"));
        browser->setAccessibleName(tr("Text of this document"));
        browser->showHtml(view.html);
        box->addWidget(browser, 1);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    put(scroll);
    if (view.pages > 0)
        Q_EMIT pagesAvailable(m_file, view.pages);
}

} // namespace disclens::ui
