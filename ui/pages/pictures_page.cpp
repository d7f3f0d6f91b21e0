// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pictures_page.h"

#include "advice/advice.h"
#include "ui/pages/volume_pane.h"
#include "ui/views/document_pane.h"
#include "ui/views/picture_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drawings_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/found_panel.h"
#include "ui/widgets/series_strip.h"
#include "ui/widgets/side_layout.h"
#include "ui/widgets/state_card.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace disclens::ui {

PicturesPage::PicturesPage(PageContext& context, QWidget* parent)
    : Page(context, tr("Pictures"), parent)
    , m_series(context.mask, context.crops)
    , m_drawings(context.source, context.mask) {
    build();
    m_loader.setStore(c.source.frames());

    connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (const SeriesEntry* entry = m_series.entry(index)) {
                    m_chosen = true;
                    chooseSeries(entry->key);
                }
            });
    connect(&m_series, &QAbstractItemModel::dataChanged, this,
            [this] { m_strip->viewport()->update(); });
    connect(&m_loader, &PictureLoader::indexChanged, this, &PicturesPage::showWhere);
    connect(&m_loader, &PictureLoader::frameReady, this, &PicturesPage::showFrame);
    connect(&m_loader, &PictureLoader::waiting, this, [this] { m_view->setWaiting(true); });
    connect(&m_loader, &PictureLoader::playingChanged, m_controls, &PictureControls::setPlaying);

    connect(m_view, &PictureView::stepRequested, &m_loader, &PictureLoader::step);
    connect(m_view, &PictureView::endRequested, this,
            [this](bool last) { m_loader.setIndex(last ? m_loader.count() - 1 : 0); });
    connect(m_view, &PictureView::playToggled, this,
            [this] { m_loader.setPlaying(!m_loader.isPlaying()); });
    connect(m_view, &PictureView::windowDragged, this, &PicturesPage::dragWindow);

    connect(m_controls, &PictureControls::indexRequested, this, [this](int index) {
        if (!m_volume->isOn())
            m_loader.setIndex(index);
    });
    connect(m_controls, &PictureControls::playToggled, this, [this] {
        if (!m_volume->isOn())
            m_loader.setPlaying(!m_loader.isPlaying());
    });
    connect(m_controls, &PictureControls::zoomRequested, this, [this](int direction) {
        if (m_volume->isOn())
            return;
        if (direction == 0)
            m_view->fit();
        else
            direction > 0 ? m_view->zoomIn() : m_view->zoomOut();
    });
    connect(m_controls, &PictureControls::presetChosen, this, &PicturesPage::choosePreset);
    connect(m_controls, &PictureControls::windowMoved, this, &PicturesPage::moveWindow);
    connect(m_controls, &PictureControls::overlaysToggled, this, [this](bool shown) {
        m_overlays = shown;
        applyWindow();
    });
    connect(m_volume, &VolumePane::onChanged, this, &PicturesPage::showDirections);
    connect(m_volume, &VolumePane::windowDragged, this, &PicturesPage::dragWindow);
    connect(m_volume, &VolumePane::windowReset, this, [this] { choosePreset(m_preset); });
    connect(m_document, &DocumentPane::pagesAvailable, this, [this](FileId file, int pages) {
        // A PDF inside: its pages are pictures, now that the person chose to read it.
        SeriesEntry entry = m_loader.series();
        if (entry.firstFile != file)
            return;
        entry.items.clear();
        for (int page = 0; page < pages; ++page)
            entry.items << PictureItem{file, page, QStringLiteral("pdf")};
        m_stack->setCurrentWidget(m_view);
        m_controls->show();
        m_loader.setSeries(entry, 0);
    });
    connect(&m_drawings, &Drawings::changed, this, &PicturesPage::showLayers);
    connect(m_layers, &DrawingsBar::shownToggled, &m_drawings, &Drawings::setShown);
    connect(m_layers, &DrawingsBar::layerToggled, &m_drawings, &Drawings::setLayerShown);
    connect(m_showOn, &QAbstractButton::clicked, this, &PicturesPage::showOnItsPictures);
    connect(m_found, &FoundPanel::addQuestion, this,
            [this](const QString& question, const QString& finding) {
                c.questions.add(question, finding);
            });
    connect(m_found, &FoundPanel::seeDetail, this, [this] {
        const inspect::Finding* finding = c.current.finding();
        const bool text = finding && FoundText::isText(*finding);
        c.navigator.go(text ? PageId::Text : PageId::Details);
    });
    connect(m_found, &FoundPanel::boxChosen, this, &PicturesPage::followCurrent);
    connect(m_view, &PictureView::boxChosen, this, &PicturesPage::chooseBox);
    connect(m_showBoxes, &QAbstractButton::toggled, m_view, &PictureView::setBoxesShown);
    connect(m_boxBefore, &QAbstractButton::clicked, this, [this] { stepFound(-1); });
    connect(m_boxAfter, &QAbstractButton::clicked, this, [this] { stepFound(1); });
    connect(&c.current, &CurrentFinding::changed, this, [this] {
        if (isVisible())
            followCurrent();
    });
    refresh();
}

void PicturesPage::build() {
    m_empty = new EmptyState(QStringLiteral("disc"), {}, {}, this);
    connect(m_empty->addButton(tr("Choose another"), true), &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::Welcome); });
    connect(m_empty->addButton(tr("Show the files"), false), &QAbstractButton::clicked, this,
            [this] { c.navigator.go(PageId::OtherFiles); });
    body()->addWidget(m_empty, 0, Qt::AlignTop);
    m_hiddenBanner = new Banner(false, this, QStringLiteral("eye-off"));
    body()->addWidget(m_hiddenBanner);
    m_tunedBanner = new Banner(false, this, QStringLiteral("sun"));
    m_tunedBanner->setObjectName(QStringLiteral("tunedBanner"));
    m_tunedBanner->setWords(tr("Only seen with other brightness; we changed it for you."), {});
    connect(m_tunedBanner->addButton(tr("Back to how it was"), false), &QAbstractButton::clicked,
            this, &PicturesPage::untune);
    m_tunedBanner->hide();
    body()->addWidget(m_tunedBanner);

    m_panels = new Panels(980, this);
    auto* side = new Card(Ink::Surface, m_panels, 12);
    side->box()->addWidget(new Text(tr("Series on this disc"), Type::CardTitle, Ink::Text, side));
    m_strip = new SeriesStrip(side);
    m_strip->setObjectName(QStringLiteral("seriesStrip"));
    m_strip->setAccessibleName(tr("Series on this disc"));
    m_strip->setModel(&m_series);
    side->box()->addWidget(m_strip, 1);
    m_panels->addPanel(side, 22, 160);

    auto* middle = new QWidget(m_panels);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new QWidget(middle);
    auto* beside = new SideLayout(180, head);
    m_title = new Text({}, Type::CardTitle, Ink::Text, head);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    beside->addWidget(m_title);
    auto* tools = new QWidget(head);
    auto* row = new FlowLayout(tools, px(8), px(8));
    m_controls = new PictureControls(middle);
    m_stack = new QStackedWidget(middle);
    m_volume = new VolumePane(c, *m_controls, m_stack);
    m_showOn = new Button(Button::Kind::Secondary, tr("Show on its pictures"), QString(), tools);
    m_showOn->setObjectName(QStringLiteral("showOnItsPictures"));
    m_showOn->hide();
    row->addWidget(m_showOn);
    row->addWidget(m_volume->choice());
    m_showBoxes = new TickBox(tr("Show boxes"), tools);
    m_showBoxes->setObjectName(QStringLiteral("showBoxes"));
    m_showBoxes->setChecked(true);
    row->addWidget(m_showBoxes);
    m_boxBefore = new Button(Button::Kind::Quiet, tr("Box before this one (Shift+F3)"),
                             QStringLiteral("chevron-left"), tools);
    m_boxBefore->setObjectName(QStringLiteral("boxBefore"));
    m_boxAfter = new Button(Button::Kind::Quiet, tr("Next box (F3)"),
                            QStringLiteral("chevron-right"), tools);
    m_boxAfter->setObjectName(QStringLiteral("boxAfter"));
    row->addWidget(m_boxBefore);
    row->addWidget(m_boxAfter);
    beside->addWidget(tools);
    column->addWidget(head);
    column->addWidget(m_volume->reason());
    m_view = new PictureView(m_stack);
    m_view->setObjectName(QStringLiteral("pictureView"));
    m_document = new DocumentPane(c.source, m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_document);
    m_stack->addWidget(m_volume);
    m_theirs = makeTheirs();
    m_stack->addWidget(m_theirs);
    column->addWidget(m_stack, 1);
    m_layers = new DrawingsBar(m_controls);
    m_controls->box()->addWidget(m_layers);
    column->addWidget(m_controls);
    column->addWidget(
        new Text(tr("For looking at, not for diagnosis."), Type::Smallest, Ink::Text2, middle));
    m_panels->addPanel(middle, 56, 640);

    m_found = new FoundPanel(c.current, c.mask, c.text, c.navigator, c.settings, m_panels);
    m_panels->addPanel(m_found, 28, 360);
    body()->addWidget(m_panels, 1);
}

QWidget* PicturesPage::makeTheirs() {
    auto* holder = new QWidget(m_stack);
    holder->setObjectName(QStringLiteral("theirPictures"));
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new EmptyState(
        QStringLiteral("people"), tr("These pictures seem to be of another person"),
        tr("So we cover them. Mix-ups happen, and you did nothing wrong. Please give them back to "
           "the clinic, and do not copy them."),
        holder);
    column->addWidget(card);
    column->addStretch();
    connect(card->addButton(tr("Write to the clinic"), true), &QAbstractButton::clicked, this,
            [this] {
                Target letter;
                letter.part = QStringLiteral("return");
                c.navigator.go(PageId::Letters, letter);
            });
    connect(card->addButton(tr("Show them anyway"), false), &QAbstractButton::clicked, this,
            [this] { c.mask.setTheirsShown(true); });
    return holder;
}

QWidget* PicturesPage::firstFocus() {
    QWidget* directions = m_volume->isOn() ? m_volume->firstFocus() : nullptr;
    return directions ? directions : m_view;
}

/// Three directions start where the picture is; going back shows the slice where the lines cross.
void PicturesPage::showDirections(bool three) {
    m_loader.setPlaying(false);
    const bool focused = m_stack->isAncestorOf(window()->focusWidget());
    if (m_stack->currentWidget() != m_document)
        m_stack->setCurrentWidget(three ? static_cast<QWidget*>(m_volume) : m_view);
    if (focused && firstFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (!three)
        if (const auto at = m_loader.series().items.indexOf(m_volume->nearestPicture()); at >= 0)
            m_loader.setIndex(int(at));
    showWhere();
    if (m_frame)
        updatePresets(m_frame->info);
    applyWindow();
}

QString PicturesPage::bestSeries(const QList<SeriesEntry>& entries) const {
    for (const bool outlines : {false, true})
        for (const SeriesEntry& e : entries)
            if (e.kind == SeriesEntry::Kind::Pictures && !e.closed &&
                !c.mask.isTheirs(e.firstFile) && (outlines || e.modality != u"SEG"))
                return e.key;
    return entries.first().key;
}

void PicturesPage::refresh() {
    m_loader.setStore(c.source.frames());
    const QList<SeriesEntry> entries = seriesEntries(report());
    {
        // Rows come and go while a disc is read; the choice of the person stays.
        const QSignalBlocker quiet(m_strip->selectionModel());
        m_series.setEntries(entries);
        const QModelIndex at = m_series.indexOf(m_current);
        if (at.isValid())
            m_strip->setCurrentIndex(at);
    }
    m_strip->viewport()->update();
    m_strip->updateGeometry();

    m_drawings.follow(report());

    const bool none = entries.isEmpty();
    m_panels->setVisible(!none);
    m_empty->setVisible(none);
    m_hiddenBanner->setVisible(!none && c.mask.isHidden());
    if (none) {
        m_current.clear();
        m_volume->setSeries({});
        m_frame.reset();
        m_view->setFrame(nullptr);
        if (c.source.isReading())
            m_empty->setWords(tr("Looking for pictures …"),
                              tr("They appear here as soon as we find them."));
        else
            m_empty->setWords(tr("We found no scan pictures here."),
                              tr("This disc has %n file(s), but none is a medical picture. It may "
                                 "be the viewer program only.",
                                 "", int(report().entries.size())));
        return;
    }
    // Until the person has chosen or seen one, the best of those that have been read is on top: a
    // disc may begin with an outline or a note.
    const QString best = bestSeries(entries);
    const SeriesEntry* entry = m_series.entry(m_current);
    if (!entry || (!m_chosen && m_current != best)) {
        chooseSeries(best);
    } else if (c.mask.isTheirs(entry->firstFile) != (m_stack->currentWidget() == m_theirs)) {
        m_current.clear(); // covered or uncovered meanwhile
        chooseSeries(entry->key);
    } else if (!(*entry == m_loader.series()) && m_stack->currentWidget() != m_document) {
        m_loader.growSeries(*entry);
        m_volume->setSeries(*entry);
    }
    m_chosen = m_chosen || isVisible();
    const auto state = c.text.state();
    const bool looked = state == FoundText::State::Done || state == FoundText::State::NoPictures;
    m_hiddenBanner->setWords(
        looked ? tr("We hide the text we found. Some may still show.")
               : tr("Pictures are covered while values are hidden."),
        looked ? tr("Pictures that we could not check in full stay covered.")
               : tr("We have not looked for text in all of them, so we cover the whole picture."));
    m_volume->refresh();
    showWhere();
    if (m_frame)
        showFrame(m_frame);
}

bool PicturesPage::show(const Target& target) {
    QString key = target.series;
    if (key.isEmpty() && target.file != kNoFile) {
        const SeriesEntry* entry = m_series.entry(m_series.indexOfFile(target.file));
        key = entry ? entry->key : QString();
    }
    const SeriesEntry* entry = m_series.entry(key);
    if (!entry)
        return false;
    int index = -1;
    for (int i = 0; i < entry->items.size(); ++i)
        if (entry->items[i].file == target.file &&
            (target.frame <= 0 || entry->items[i].frame == target.frame - 1)) {
            index = i;
            break;
        }
    m_volume->setOn(false);
    m_chosen = true;
    chooseSeries(key, index);
    followCurrent();
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Shows where the current finding is printed: its picture, its box, a window that shows it.
void PicturesPage::followCurrent() {
    const inspect::Finding* finding = c.current.finding();
    if (m_following)
        return;
    if (!finding || !FoundText::isText(*finding)) {
        showBoxes();
        return;
    }
    m_volume->setOn(false); // its box stands on one picture
    const inspect::Place place = finding->places.value(c.current.place());
    const PictureItem here = m_loader.item();
    const SeriesEntry* entry = m_series.entry(m_series.indexOfFile(place.file));
    if (place.file != kNoFile && entry &&
        (here.file != place.file || here.frame != place.frame - 1)) {
        const PictureItem wanted{place.file, place.frame - 1, c.text.container(place.file)};
        const int index = int(entry->items.indexOf(wanted));
        m_following = true;
        chooseSeries(entry->key, index);
        m_following = false;
    }
    tuneFor(place);
    showBoxes();
    m_view->showBox(m_view->chosenBox());
}

void PicturesPage::chooseBox(int index) {
    if (index < 0 || index >= m_view->boxes().size())
        return;
    const PictureBox box = m_view->boxes().at(index);
    c.current.set(box.finding, box.place);
    followCurrent();
    announce(m_view, box.spoken);
}

bool PicturesPage::stepFound(int direction) {
    if (m_panels->isHidden())
        return false;
    // On this picture first, then on the pictures after it, through all series, round to here.
    const auto matters = [](const PictureBox& box) { return box.always; };
    const QList<PictureBox>& here = m_view->boxes();
    for (int i = m_view->chosenBox() + direction; i >= 0 && i < here.size(); i += direction) {
        if (m_view->chosenBox() < 0 && direction < 0)
            break;
        if (here.at(i).always) {
            chooseBox(i);
            return true;
        }
    }
    QList<PictureItem> all;
    for (int row = 0; row < m_series.rowCount(); ++row)
        if (const SeriesEntry* entry = m_series.entry(m_series.index(row));
            entry && !entry->closed && !c.mask.isTheirs(entry->firstFile))
            all << entry->items;
    const qsizetype count = all.size(), at = std::max<qsizetype>(0, all.indexOf(m_loader.item()));
    for (qsizetype step = 1; step <= count; ++step) {
        const PictureItem next = all.at((at + direction * step + step * count) % count);
        const QList<PictureBox> boxes = pictureBoxes(c.text, report(), next, true);
        const auto first = std::find_if(boxes.cbegin(), boxes.cend(), matters);
        const auto last = std::find_if(boxes.crbegin(), boxes.crend(), matters);
        if (first == boxes.cend())
            continue;
        const PictureBox wanted = direction > 0 ? *first : *last;
        c.current.set(wanted.finding, wanted.place);
        followCurrent();
        announce(m_view, wanted.spoken);
        return true;
    }
    return false;
}

void PicturesPage::showBoxes() {
    const QList<PictureBox> boxes = pictureBoxes(c.text, report(), m_loader.item(), true);
    m_view->setBoxes(boxes, boxOf(boxes, c.current.id(), c.current.place()));
    const bool one = !m_volume->isOn();
    m_showBoxes->setVisible(one && !boxes.isEmpty());
    if (!m_loader.isPlaying())
        m_found->setPicture(report(),
                            m_loader.item().file != kNoFile ? m_loader.item().file
                                                            : m_loader.series().firstFile,
                            boxes);
    const bool any = c.text.picturesWith([](const inspect::Finding&) { return true; }) > 0;
    m_boxBefore->setVisible(one && any);
    m_boxAfter->setVisible(one && any);
}

void PicturesPage::chooseSeries(const QString& key, int index) {
    const SeriesEntry* entry = m_series.entry(key);
    if (!entry || (key == m_current && index < 0))
        return;
    if (key != m_current)
        m_savedIn = kNoFile;
    m_current = key;
    {
        const QSignalBlocker quiet(m_strip->selectionModel());
        const QModelIndex at = m_series.indexOf(key);
        m_strip->setCurrentIndex(at);
        m_strip->scrollTo(at);
    }
    m_strip->viewport()->update();
    m_preset = 0;
    m_brightness = m_contrast = 50;
    m_tuned.reset();
    m_tunedBanner->hide();
    m_frame.reset();
    m_view->setBoxes({}, -1);
    m_view->setMessage({});
    m_view->setFrame(nullptr);
    if (c.mask.isTheirs(entry->firstFile)) {
        m_volume->setSeries({}); // nothing of it is decoded
        m_stack->setCurrentWidget(m_theirs);
        m_controls->hide();
        SeriesEntry covered = *entry;
        covered.title = covered.plainTitle;
        covered.items.clear();
        m_loader.setSeries(covered);
        return;
    }
    m_volume->setSeries(*entry);
    const bool pictures = !entry->closed && !entry->items.isEmpty();
    m_stack->setCurrentWidget(pictures ? static_cast<QWidget*>(m_view) : m_document);
    m_controls->setVisible(pictures);
    if (!pictures)
        m_document->setDocument(entry->firstFile, entry->closed, c.mask.isHidden());
    m_loader.setSeries(*entry, index);
}

QString PicturesPage::pictureName() const {
    const SeriesEntry& entry = m_loader.series();
    return c.mask.isHidden() ? entry.plainTitle : cleanName(entry.title);
}

void PicturesPage::showWhere() {
    m_title->setText(pictureName());
    const bool pages = m_loader.item().container == QLatin1String("pdf");
    m_controls->setCount(m_loader.count(), pages ? tr("Page %1 of %2") : tr("Picture %1 of %2"));
    m_controls->setIndex(qMax(0, m_loader.index()));
    m_controls->setPlaying(m_loader.isPlaying());
    m_volume->setPicture(m_loader.item());
    m_volume->showControls();
    m_view->setAccessibleName(tr("%1, picture %2 of %3")
                                  .arg(pictureName())
                                  .arg(m_loader.index() + 1)
                                  .arg(m_loader.count()));
    showBoxes();
    if (layersKey() != m_layersOf)
        showLayers();
    if (!m_loader.series().items.isEmpty() || m_loader.series().firstFile == kNoFile ||
        m_stack->currentWidget() == m_theirs)
        return;
    m_document->setDocument(m_loader.series().firstFile, m_loader.series().closed,
                            c.mask.isHidden());
}

void PicturesPage::showFrame(const Result<image::FramePtr>& frame) {
    const PictureItem picture = m_loader.item();
    if (c.mask.isHidden() && !c.text.isChecked(picture)) {
        // Words may stand anywhere on a picture that nobody looked at.
        m_frame = frame ? *frame : nullptr;
        m_view->setMessage(tr("Hidden"), tr("Use the switch at the top to show it."));
        m_view->setCorner({});
        return;
    }
    if (!frame) {
        m_frame.reset();
        m_view->setMessage(tr("We cannot show this picture."), advice::sentenceFor(frame.error()));
        m_controls->setWindowEnabled(false);
        return;
    }
    m_frame = *frame;
    updatePresets(m_frame->info);
    m_view->setCovers(c.mask.isHidden() ? coversOn(c.text, picture) : QList<QRect>());
    m_view->setMessage({});
    m_shown = picture;
    m_view->setFrame(m_frame);
    m_view->setLayers(m_drawings.shapesOn(m_shown));
    applyWindow();
    applyView();
    showBoxes();
    m_view->showBox(m_view->chosenBox());
}

} // namespace disclens::ui
