// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/text_page.h"

#include "advice/advice.h"
#include "advice/looked_at.h"
#include "ui/pages/text_detail.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture_thumbs.h"
#include "ui/widgets/progress_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/text_table.h"
#include "ui/words/text_state_words.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

using inspect::Finding;
using Correction = session::Session::TextCorrection;

namespace {

QString number(qint64 n) {
    return QLocale().toString(n);
}

} // namespace

TextPage::TextPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Text in pictures"), parent)
    , m_model(context.mask, context.crops)
    , m_title(new PageTitle)
    , m_note(new Banner(false, nullptr, QStringLiteral("info")))
    , m_undone(new Banner(false, nullptr, QStringLiteral("check")))
    , m_strip(new Banner(false, nullptr, QStringLiteral("eye")))
    , m_hiddenBanner(new Banner(false, nullptr, QStringLiteral("eye-off")))
    , m_progress(new ProgressCard(QStringLiteral("text"), tr("Looking for text in pictures"),
                                  tr("Cancel"), tr("Cancel: looking for text in pictures")))
    , m_empty(new EmptyState(QStringLiteral("text"), {}, {}))
    , m_panels(new Panels(860)) {
    m_note->setObjectName(QStringLiteral("textNote"));
    m_undone->setObjectName(QStringLiteral("textUndone"));
    m_empty->setObjectName(QStringLiteral("textEmpty"));
    m_hiddenBanner->setWords(tr("We hide the text we found. Some may still show."), {});
    Button* back = m_undone->addButton(tr("Undo"), false);
    back->setObjectName(QStringLiteral("textUndo"));
    connect(back, &QAbstractButton::clicked, this, &TextPage::undo);
    connect(m_strip->addButton(tr("See this picture"), false), &QAbstractButton::clicked, this,
            [this] {
                Target target;
                target.file = m_stripFile;
                c.navigator.go(PageId::Pictures, target);
            });
    m_look = m_empty->addButton(tr("Look through pictures"), true);
    m_how = m_empty->addButton(tr("How we checked"), false);
    connect(m_look, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::Pictures); });
    connect(m_how, &QAbstractButton::clicked, this, [this] { c.navigator.go(PageId::How); });

    body()->addWidget(m_title);
    for (QWidget* widget : {static_cast<QWidget*>(m_hiddenBanner), static_cast<QWidget*>(m_undone),
                            static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_progress)}) {
        widget->hide();
        body()->addWidget(widget);
    }
    m_empty->setMaximumWidth(px(760));
    body()->addWidget(m_empty, 0, Qt::AlignTop);
    m_strip->hide();
    body()->addWidget(m_strip);
    m_panels->addPanel(makeList(), 47, 430);
    m_panels->addPanel(makePicture(), 53, 640);
    body()->addWidget(m_panels, 1);
    body()->addStretch();
    wire();
}

QWidget* TextPage::makeList() {
    auto* card = new Card(Ink::Surface, nullptr, 1);
    card->box()->setContentsMargins(1, 1, 1, 1);
    card->box()->setSpacing(0);
    auto* head = new QWidget;
    auto* side = new SideLayout(210, head);
    const int pad = Theme::current().gap(14);
    head->setContentsMargins(pad, pad, pad, pad - 2);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Text(tr("What we could read"), Type::CardTitle));
    column->addWidget(
        new Text(tr("Each line is one kind of text, on all pictures."), Type::Small, Ink::Text2));
    side->addWidget(words);
    m_about = new SegmentedControl;
    m_about->setObjectName(QStringLiteral("textAbout"));
    m_about->setAccessibleName(tr("Which text to list"));
    m_about->addSegment(tr("All"));
    m_about->addSegment(tr("About you"));
    side->addWidget(m_about);
    card->box()->addWidget(head);
    card->box()->addWidget(new Rule);
    m_table = new TextTable;
    m_table->setObjectName(QStringLiteral("textTable"));
    m_table->setAccessibleName(tr("Text that we found in pictures"));
    m_table->setModel(&m_model);
    m_table->fitColumns();
    card->box()->addWidget(m_table, 1);
    card->box()->addWidget(new Rule);

    auto* foot = new QWidget;
    auto* footSide = new SideLayout(230, foot);
    foot->setContentsMargins(pad, pad - 2, pad, pad - 2);
    auto* eyes = new QWidget;
    auto* row = new QHBoxLayout(eyes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(new IconView(QStringLiteral("eye"), 20, Ink::Accent), 0, Qt::AlignVCenter);
    auto* best = new Text;
    best->setRuns({{tr("Your eyes are the best check.") + u' ', Type::SmallStrong, Ink::Text},
                   {tr("A program can miss faint or handwritten text."), Type::Small, Ink::Text2}});
    row->addWidget(best, 1);
    footSide->addWidget(eyes);
    m_lookThrough = new Button(Button::Kind::Secondary, tr("Look through pictures"));
    m_lookThrough->setObjectName(QStringLiteral("textLookThrough"));
    footSide->addWidget(m_lookThrough);
    card->box()->addWidget(foot);
    return card;
}

QWidget* TextPage::makePicture() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(10));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(12));
    m_name = new Text({}, Type::CardTitle);
    m_name->setObjectName(QStringLiteral("textPictureName"));
    head->addWidget(m_name, 1, Qt::AlignVCenter);
    auto* open = new Button(Button::Kind::Link, tr("Open in Pictures"));
    open->setObjectName(QStringLiteral("textOpen"));
    connect(open, &QAbstractButton::clicked, this, [this] {
        const PictureItem picture = m_loader.item();
        Target target;
        target.file = picture.file;
        target.frame = picture.frame + 1;
        c.navigator.go(PageId::Pictures, target);
    });
    head->addWidget(open, 0, Qt::AlignVCenter);
    column->addLayout(head);
    m_view = new PictureView;
    m_view->setObjectName(QStringLiteral("textPicture"));
    column->addWidget(m_view, 1);
    m_also = new Card(Ink::Surface, nullptr, 12);
    m_also->box()->addWidget(new Text(tr("Also on these pictures"), Type::SmallStrong));
    m_thumbs = new PictureThumbs(c.crops, c.mask);
    m_thumbs->setObjectName(QStringLiteral("textThumbs"));
    m_also->box()->addWidget(m_thumbs);
    column->addWidget(m_also);
    m_detail = new TextDetail(c.navigator, c.settings);
    column->addWidget(m_detail);
    return right;
}

void TextPage::wire() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!m_quiet && now.isValid())
                    c.current.set(now.data(TextModel::IdRole).toString());
            });
    connect(m_table, &TextTable::activatedRow, this,
            [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TextTable::copyWanted, this, [this] {
        // Through the masked model: the clipboard is hidden as well.
        const int row = m_table->currentIndex().row();
        if (!m_model.finding(row))
            return;
        QString read = m_model.index(row, TextModel::Crop).data(TextModel::ReadRole).toString();
        read.remove(QChar(0x2068));
        read.remove(QChar(0x2069));
        c.copy(read + u'\t' +
               m_model.index(row, TextModel::WhatItIs).data(Qt::DisplayRole).toString());
    });
    connect(m_about, &SegmentedControl::currentChanged, this, [this](int id) {
        m_quiet = true;
        m_model.setAboutOnly(id == 1);
        m_quiet = false;
        showCurrent();
    });
    connect(m_lookThrough, &QAbstractButton::clicked, this, [this] {
        // From the first picture that has something about the person.
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (const Finding* finding = m_model.finding(row);
                finding && FoundText::isAboutPerson(*finding) && !finding->places.isEmpty()) {
                c.current.set(finding->id);
                Target target;
                target.file = finding->places.first().file;
                target.frame = finding->places.first().frame;
                c.navigator.go(PageId::Pictures, target);
                return;
            }
        c.navigator.go(PageId::Pictures);
    });
    connect(m_progress, &ProgressCard::cancelAsked, this, [this] {
        m_progress->setStopping(tr("Stopping …"));
        c.source.cancelCheck(QStringLiteral("text"));
    });
    connect(&c.source, &ReportSource::progressChanged, this, [this] {
        if (isVisible())
            refreshProgress();
    });
    connect(&c.current, &CurrentFinding::changed, this, [this] {
        if (isVisible())
            showCurrent();
    });
    connect(&c.questions, &QuestionBook::listChanged, this, &TextPage::showDetail);
    connect(&m_loader, &PictureLoader::frameReady, this, &TextPage::showPicture);
    connect(&m_loader, &PictureLoader::waiting, this, [this] { m_view->setWaiting(true); });
    connect(&m_loader, &PictureLoader::indexChanged, this, &TextPage::movedTo);
    connect(m_view, &PictureView::stepRequested, &m_loader, &PictureLoader::step);
    connect(m_view, &PictureView::endRequested, this,
            [this](bool last) { m_loader.setIndex(last ? m_loader.count() - 1 : 0); });
    connect(m_view, &PictureView::boxChosen, this, [this](int index) {
        if (index < m_view->boxes().size())
            c.current.set(m_view->boxes().at(index).finding, m_view->boxes().at(index).place);
    });
    connect(m_thumbs, &PictureThumbs::chosen, &m_loader, &PictureLoader::setIndex);
    connect(m_thumbs, &PictureThumbs::moreWanted, this, [this] {
        Target target;
        target.file = m_loader.item().file;
        target.frame = m_loader.item().frame + 1;
        c.navigator.go(PageId::Pictures, target);
    });
    connect(m_detail, &TextDetail::addWanted, this, [this] {
        if (const Finding* finding = c.current.finding(); finding && !finding->questions.isEmpty())
            c.questions.add(finding->questions.first(), finding->id);
        showDetail();
        announce(this, tr("It is on your page of questions."));
    });
    connect(m_detail, &TextDetail::notTextSaid, this, [this] { correct(Correction::NotText); });
    connect(m_detail, &TextDetail::aboutMeSaid, this, [this] { correct(Correction::AboutMe); });
}

QWidget* TextPage::firstFocus() {
    if (!m_panels->isHidden())
        return m_table;
    return m_empty->isHidden() ? static_cast<QWidget*>(m_progress->cancelButton()) : m_look;
}

bool TextPage::show(const Target&) {
    showCurrent();
    return false;
}

void TextPage::refresh() {
    m_loader.setStore(c.source.frames());
    m_series = seriesEntries(report());
    if (!c.source.hasDisc() || c.source.state() == ReportSource::State::Empty)
        m_said.clear();
    const int before = m_model.rowOf(c.current.id());
    const int offset = m_table->offsetOf(before);
    const int scroll = m_table->verticalScrollBar()->value();
    m_quiet = true;
    m_model.setReport(c.source.report(), c.text);
    m_quiet = false;
    m_about->setSegmentText(0, tr("All %1", "count").arg(number(m_model.all())));
    m_about->setSegmentText(1, tr("About you %1", "count").arg(number(m_model.about())));
    m_hiddenBanner->setVisible(c.mask.isHidden() && m_model.all() > 0);
    refreshTitle();
    refreshState();
    refreshProgress();
    showCurrent();
    // The row that a person looks at does not move when newer results come.
    m_table->verticalScrollBar()->setValue(scroll);
    m_table->restoreOffset(m_model.rowOf(c.current.id()), offset);
}

void TextPage::refreshTitle() {
    const TextTitle words = textTitle(c.text);
    m_title->setWords(words.title, words.line);
    m_lookThrough->setText(tr("Look through %n picture(s)", "", std::max(1, words.worthALook)));
}

void TextPage::refreshState() {
    using S = FoundText::State;
    const S state = c.text.state();
    const bool found = m_model.all() > 0;
    const TextStateWords words = textStateWords(c.text, found);
    // Something about a picture as a whole, such as a strip in which nothing was read.
    const Finding* whole = nullptr;
    for (const Finding& finding : report().findings)
        if (!whole && FoundText::isText(finding) && !FoundText::isOnPicture(finding))
            whole = &finding;
    m_strip->setVisible(whole && (state == S::Done || state == S::Canceled));
    if (whole) {
        m_strip->setWords(c.mask.sentence(whole->title, *whole),
                          c.mask.sentence(whole->why, *whole));
        m_stripFile = whole->places.isEmpty() ? kNoFile : whole->places.first().file;
    }
    const bool empty = !words.title.isEmpty() && !words.asNote && !(found && state == S::Done);
    m_note->setVisible(words.asNote);
    if (words.asNote)
        m_note->setWords(words.title, words.text);
    m_empty->setVisible(empty);
    if (empty)
        m_empty->setWords(words.title, words.text);
    m_look->setVisible(words.canLook);
    m_how->setVisible(!words.isUnderWay);
    m_panels->setVisible(found && !empty);
    if (m_said.isEmpty()) {
        m_undone->hide();
    } else {
        const Correction last = m_said.last().correction;
        m_undone->setWords(last == Correction::NotText ? tr("You said: this is not text.")
                                                       : tr("You said: this is about me."),
                           last == Correction::NotText
                               ? tr("We took it off the list and out of the report.")
                               : tr("We count it as about you, in the report too."));
        m_undone->show();
    }
}

void TextPage::refreshProgress() {
    using S = FoundText::State;
    const S state = c.text.state();
    const bool busy = state == S::Running || state == S::Waiting;
    m_progress->setVisible(busy);
    if (!busy)
        return;
    qint64 done = 0, total = 0;
    for (const session::CheckProgress& check : c.source.progress())
        if (check.check == QLatin1String("text")) {
            done = check.done;
            total = check.total;
        }
    QString words = tr("We look for text as soon as the pictures are read.");
    if (total > 0) {
        words = tr("We looked for text in %1 of %2 pictures.").arg(number(done), number(total));
        if (const QString copies = advice::copiesSentence(c.text.copies()); !copies.isEmpty())
            words += u' ' + copies;
    }
    m_progress->setProgress(words, done, state == S::Running ? total : 0);
}

QString TextPage::pictureName(const PictureItem& picture) const {
    for (const SeriesEntry& entry : m_series) {
        const int at = int(entry.items.indexOf(picture));
        if (at < 0)
            continue;
        const QString title = c.mask.isHidden() ? entry.plainTitle : cleanName(entry.title);
        return entry.pictures() > 1
                   ? tr("%1, picture %2 of %3").arg(title, number(at + 1), number(entry.pictures()))
                   : title;
    }
    return c.mask.file(report(), picture.file);
}

void TextPage::showCurrent() {
    const Finding* finding = c.current.finding();
    int row = finding && FoundText::isText(*finding) ? m_model.rowOf(finding->id) : -1;
    if (row < 0 && m_model.rowCount() > 0 && isVisible()) {
        // A page never stands there with nothing chosen.
        row = 0;
        finding = m_model.finding(0);
        const QString id = finding->id;
        m_quiet = true;
        c.current.set(id);
        m_quiet = false;
        finding = c.current.finding();
    }
    if (row < 0 || !finding) {
        m_on.clear();
        return;
    }
    if (m_table->currentIndex().row() != row) {
        m_quiet = true;
        m_table->setCurrentIndex(m_model.index(row, TextModel::WhatItIs));
        m_table->scrollTo(m_model.index(row, TextModel::WhatItIs));
        m_quiet = false;
    }
    m_on = c.text.picturesOf(*finding);
    SeriesEntry entry;
    entry.key = finding->id;
    int index = 0;
    const inspect::Place place = finding->places.value(c.current.place());
    QList<PictureThumbs::Item> thumbs;
    for (int i = 0; i < m_on.size(); ++i) {
        entry.items << m_on.at(i).picture;
        if (m_on.at(i).picture.file == place.file && m_on.at(i).picture.frame == place.frame - 1)
            index = i;
        thumbs << PictureThumbs::Item{
            m_on.at(i).picture, finding->places.at(m_on.at(i).place).box, finding->level,
            tr("Show picture %1 of %2 with this text").arg(number(i + 1), number(m_on.size()))};
    }
    m_thumbs->setItems(thumbs, index);
    m_also->setVisible(m_on.size() > 1);
    const bool same = entry.items == m_loader.series().items;
    m_quiet = true;
    if (!same) {
        m_frame.reset();
        m_view->setBoxes({}, -1);
        m_view->setFrame(nullptr);
        m_loader.setSeries(entry, index);
    } else {
        m_loader.setIndex(index);
    }
    m_quiet = false;
    m_name->setText(m_loader.index() >= 0 ? pictureName(m_loader.item()) : QString());
    m_view->setAccessibleName(m_name->text());
    showDetail();
    if (m_frame)
        showPicture(m_frame);
    else
        showBoxes();
    if (m_on.isEmpty())
        m_view->setMessage(tr("This text is in a small preview picture inside the file."),
                           tr("Other programs may show it in their lists."));
}

void TextPage::movedTo(int index) {
    if (m_quiet || index < 0 || index >= m_on.size())
        return;
    const Finding* finding = c.current.finding();
    if (!finding)
        return;
    const inspect::Place place = finding->places.value(c.current.place());
    if (place.file != m_on.at(index).picture.file ||
        place.frame != m_on.at(index).picture.frame + 1)
        c.current.set(finding->id, m_on.at(index).place);
}

void TextPage::showPicture(const Result<image::FramePtr>& frame) {
    m_frame = frame ? *frame : nullptr;
    const PictureItem picture = m_loader.item();
    if (c.mask.isTheirs(picture.file)) {
        m_view->setMessage(tr("Perhaps another person’s"), tr("So we cover it."));
        m_view->setCorner({});
        return;
    }
    if (c.mask.isHidden() && !c.text.isChecked(picture)) {
        const auto state = c.text.state();
        m_view->setMessage(tr("Hidden"),
                           state == FoundText::State::Running || state == FoundText::State::Waiting
                               ? tr("We are still looking for text in the pictures.")
                               : tr("We have not looked at all of this picture."));
        return;
    }
    if (!frame) {
        m_view->setMessage(tr("We cannot show this picture."), advice::sentenceFor(frame.error()));
        return;
    }
    image::ViewSettings settings;
    const Finding* finding = c.current.finding();
    const inspect::Place place =
        finding ? finding->places.value(c.current.place()) : inspect::Place{};
    const bool tuned = place.width > 0;
    if (tuned) {
        image::Window window;
        window.centre = place.centre;
        window.width = place.width;
        settings.window = window;
    }
    m_view->setCovers(c.mask.isHidden() ? coversOn(c.text, picture) : QList<QRect>());
    m_view->setMessage({});
    m_view->setFrame(m_frame);
    m_view->setSettings(settings);
    m_view->setCorner(
        tuned ? QStringList{tr("Only seen with other brightness; we changed it for you.")}
              : QStringList());
    showBoxes();
}

void TextPage::showBoxes() {
    const QList<PictureBox> boxes = pictureBoxes(c.text, report(), m_loader.item(), false);
    const int chosen = boxOf(boxes, c.current.id(), c.current.place());
    m_view->setBoxes(boxes, chosen);
    m_view->showBox(chosen);
}

void TextPage::showDetail() {
    const Finding* finding = c.current.finding();
    const bool text = finding && FoundText::isText(*finding);
    m_detail->setVisible(text);
    if (!text)
        return;
    const int row = m_model.rowOf(finding->id);
    TextDetail::Words words;
    words.what = meaningWord(*finding);
    if (row >= 0 && !finding->value.isEmpty())
        words.read = m_model.index(row, TextModel::Crop).data(TextModel::ReadRole).toString();
    const int told = finding->facts.value(QStringLiteral("pictures")).toInt();
    words.where = textWhere(*finding, std::max(told, int(m_on.size())));
    words.why = c.mask.sentence(finding->why, *finding);
    words.title = c.mask.sentence(finding->title, *finding);
    m_detail->setFinding(*finding, words, c.questions.contains(finding->questions.value(0)));
}

void TextPage::correct(Correction correction) {
    const Finding* finding = c.current.finding();
    if (!finding || !FoundText::isText(*finding))
        return;
    const QString key = finding->facts.value(QStringLiteral("text-key"));
    if (key.isEmpty())
        return;
    // The next row takes over when this one goes.
    const int row = m_model.rowOf(finding->id);
    const Finding* next = correction == Correction::NotText
                              ? m_model.finding(row + 1 < m_model.rowCount() ? row + 1 : row - 1)
                              : nullptr;
    const QString nextId = next ? next->id : QString();
    m_said << Said{key, correction};
    if (!nextId.isEmpty())
        c.current.set(nextId);
    c.source.correctText(key, correction);
    refreshState();
    announce(this, correction == Correction::NotText
                       ? tr("Taken off the list. You can undo this.")
                       : tr("Counted as about you. You can undo this."));
    m_table->setFocus(Qt::OtherFocusReason);
}

void TextPage::undo() {
    if (m_said.isEmpty())
        return;
    const Said last = m_said.takeLast();
    // What was said before of the same writing holds again.
    Correction before = Correction::None;
    for (const Said& said : std::as_const(m_said))
        if (said.key == last.key)
            before = said.correction;
    c.source.correctText(last.key, before);
    refreshState();
    announce(this, tr("Undone."));
    if (m_panels->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

bool TextPage::stepFound(int direction) {
    if (m_model.rowCount() == 0)
        return false;
    // Through the pictures of this text, then on to the next text.
    const int index = m_loader.index() + direction;
    if (index >= 0 && index < m_loader.count()) {
        m_loader.setIndex(index);
        return true;
    }
    const int rows = m_model.rowCount();
    const int row = (m_model.rowOf(c.current.id()) + direction + rows) % rows;
    const Finding* next = m_model.finding(row);
    const QList<FoundText::On> on = c.text.picturesOf(*next);
    c.current.set(next->id, direction < 0 && !on.isEmpty() ? on.last().place : 0);
    return true;
}

} // namespace disclens::ui
