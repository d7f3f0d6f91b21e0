// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/volume_pane.h"

#include "image/vector3.h"
#include "ui/views/volume_notice.h"
#include "ui/views/volume_views.h"
#include "ui/widgets/combo_box.h"
#include "ui/widgets/picture_controls.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text.h"
#include "ui/words/volume_words.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {

constexpr int kPlayMs = 80;

/// Where a person might expect a volume, so that its absence needs a reason.
bool couldBeVolume(const SeriesEntry& entry) {
    return entry.kind == SeriesEntry::Kind::Pictures && entry.pictures() > 1 &&
           (entry.modality == u"CT" || entry.modality == u"MR" || entry.modality == u"PT" ||
            entry.modality == u"NM");
}

} // namespace

VolumePane::VolumePane(PageContext& context, PictureControls& controls, QWidget* parent)
    : QWidget(parent)
    , c(context)
    , m_controls(controls)
    , m_loader(context.source) {
    build();
    connect(m_choice, &SegmentedControl::currentChanged, this, [this](int id) { setOn(id == 1); });
    connect(m_stacks, &QComboBox::activated, this, [this](int index) {
        if (m_on)
            m_loader.load(index);
    });
    connect(m_notice, &VolumeNotice::cancelAsked, this, [this] {
        m_loader.cancel();
        setOn(false);
    });
    connect(m_notice, &VolumeNotice::retryAsked, this,
            [this] { m_loader.load(m_loader.chosen()); });
    connect(&m_loader, &VolumeLoader::changed, this, &VolumePane::showState);
    connect(&m_loader, &VolumeLoader::progressed, this,
            [this] { m_notice->setLoading(m_loader.done(), m_loader.total()); });
    connect(&m_scene, &VolumeScene::placeChanged, this, &VolumePane::showControls);
    connect(m_views, &VolumeViews::activeChanged, this, &VolumePane::showControls);
    connect(m_views, &VolumeViews::windowDragged, this, &VolumePane::windowDragged);
    connect(m_views, &VolumeViews::resetRequested, this, [this] {
        m_views->reset();
        startAtPicture();
        Q_EMIT windowReset();
    });
    connect(m_views, &VolumeViews::playToggled, this, [this] { setPlaying(!m_play.isActive()); });
    m_play.setInterval(kPlayMs);
    connect(&m_play, &QTimer::timeout, this, [this] {
        const image::Direction active = m_views->active();
        const int next = m_scene.slice(active) + 1;
        m_scene.setSlice(active, next < m_scene.slices(active) ? next : 0);
    });

    // The controls below the picture speak to whoever is shown.
    connect(&m_controls, &PictureControls::indexRequested, this, [this](int index) {
        if (m_on)
            m_scene.setSlice(m_views->active(), index);
    });
    connect(&m_controls, &PictureControls::playToggled, this, [this] {
        if (m_on)
            setPlaying(!m_play.isActive());
    });
    connect(&m_controls, &PictureControls::zoomRequested, this, [this](int direction) {
        if (m_on)
            m_scene.setZoom(direction == 0  ? 1
                            : direction > 0 ? m_scene.zoom() * 1.25
                                            : m_scene.zoom() / 1.25);
    });
    showState();
}

void VolumePane::build() {
    // Both belong to the line above the picture, which takes them.
    m_choice = new SegmentedControl(this);
    m_choice->setObjectName(QStringLiteral("howManyDirections"));
    m_choice->setAccessibleName(tr("One picture or three directions"));
    m_choice->addSegment(tr("One picture at a time"));
    m_choice->addSegment(tr("Three directions"));
    m_choice->setToolTip(tr("The same place from the feet, from the front and from the side."));
    m_reason = new Text({}, Type::Small, Ink::Text2, this);
    m_reason->setObjectName(QStringLiteral("noDirections"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::current().gap(8));
    m_stacks = new ComboBox(this);
    m_stacks->setObjectName(QStringLiteral("whichStack"));
    m_stacks->setAccessibleName(tr("Which slices"));
    column->addWidget(m_stacks);
    m_notice = new VolumeNotice(this);
    column->addWidget(m_notice, 1);
    m_views = new VolumeViews(m_scene, this);
    m_views->setObjectName(QStringLiteral("volumeViews"));
    column->addWidget(m_views, 1);
    m_notes = new Text({}, Type::Smallest, Ink::Text2, this);
    m_notes->setObjectName(QStringLiteral("volumeNotes"));
    column->addWidget(m_notes);
}

QWidget* VolumePane::choice() const {
    return m_choice;
}

QWidget* VolumePane::reason() const {
    return m_reason;
}

QWidget* VolumePane::firstFocus() const {
    return m_views->isVisible() ? m_views->view(m_views->active()) : m_notice->firstFocus();
}

void VolumePane::setSeries(const SeriesEntry& entry) {
    const bool other = entry.key != m_entry.key;
    const bool grew = !other && entry.items != m_entry.items;
    m_entry = entry;
    if (other) {
        setOn(false);
        m_taken = false;
        m_scene.clear();
        m_coveredFor.reset();
        m_picture = {};
        const bool series = entry.kind == SeriesEntry::Kind::Pictures && !entry.closed &&
                            !entry.key.startsWith(QLatin1String("file:"));
        m_loader.setSeries(series ? entry.key : QString());
    } else if (grew) {
        m_loader.askAgain();
    }
    showChoice();
}

void VolumePane::showChoice() {
    using S = VolumeLoader::State;
    const S state = m_loader.state();
    const bool offered = state != S::Unknown && state != S::Refused;
    m_choice->setVisible(offered);
    const bool reason = state == S::Refused && couldBeVolume(m_entry);
    m_reason->setText(reason ? noVolumeSentence(m_loader.why()) : QString());
    m_reason->setVisible(reason);
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrent(m_on ? 1 : 0);
}

void VolumePane::setOn(bool on) {
    using S = VolumeLoader::State;
    if (on == m_on)
        return;
    if (on && (m_loader.state() == S::Unknown || m_loader.state() == S::Refused))
        return;
    m_on = on;
    setPlaying(false);
    if (on) {
        const int wanted = m_loader.volumeWith(m_picture.file, m_picture.frame);
        if (m_loader.state() == S::Ready && m_loader.chosen() == wanted && m_taken)
            startAtPicture();
        else
            m_loader.load(wanted);
    } else if (m_loader.state() == S::Loading) {
        m_loader.cancel();
    }
    showState();
    Q_EMIT onChanged(on);
}

void VolumePane::hideEvent(QHideEvent* event) {
    setPlaying(false);
    QWidget::hideEvent(event);
}

void VolumePane::setPlaying(bool playing) {
    playing = playing && m_on && !m_scene.isEmpty();
    if (playing)
        m_play.start();
    else
        m_play.stop();
    if (m_on)
        m_controls.setPlaying(playing);
}

void VolumePane::showState() {
    using S = VolumeLoader::State;
    const S state = m_loader.state();
    if (state == S::Ready && !m_taken)
        takeVolume();
    else if (state != S::Ready && m_taken) {
        m_taken = false;
        m_scene.clear();
    }
    if (m_on && (state == S::Unknown || state == S::Refused || state == S::Offered)) {
        // Stopped, or the disc went: nothing is left to show here.
        m_on = false;
        Q_EMIT onChanged(false);
    }
    showChoice();
    // Several stacks in one series: by how many slices they have.
    const auto& volumes = m_loader.plan().volumes;
    if (m_stacks->count() != volumes.size())
        m_stacks->clear();
    for (int i = 0; i < volumes.size(); ++i) {
        //: One of several stacks of slices in a series
        const QString name =
            tr("Stack %1 of %2", "which stack")
                .arg(QLocale().toString(i + 1), QLocale().toString(volumes.size())) +
            QStringLiteral(" · ") + tr("%n slice(s)", "", int(volumes.at(i).slices.size()));
        if (i < m_stacks->count())
            m_stacks->setItemText(i, name);
        else
            m_stacks->addItem(name);
    }
    m_stacks->setCurrentIndex(m_loader.chosen());
    m_stacks->setVisible(volumes.size() > 1);

    const bool shown = m_taken && !m_scene.isEmpty() && !m_allCovered;
    if (state == S::Loading)
        m_notice->setLoading(m_loader.done(), m_loader.total());
    else if (state == S::Failed || (m_taken && m_scene.isEmpty()))
        m_notice->setFailed(m_loader.error().code == ErrorCode::BadPixels &&
                                    !m_loader.error().args.isEmpty()
                                ? noVolumeSentence(m_loader.error().args.first())
                                : c.mask.reason(m_loader.error()));
    else if (m_allCovered)
        m_notice->setHidden();
    const QWidget* focused = window()->focusWidget();
    const bool here = focused && m_on && isAncestorOf(focused);
    m_notice->setVisible(!shown);
    m_views->setVisible(shown);
    QStringList notes = shown ? volumeNotes(m_scene.shape(), m_loader.plan()) : QStringList();
    if (shown)
        notes << tr("Click to move the lines. Scroll for other slices.") << sideLegend();
    m_notes->setText(notes.join(QStringLiteral(" ")));
    m_notes->setVisible(shown);
    if (QWidget* next = firstFocus(); here && next && !focused->isVisible())
        next->setFocus(Qt::OtherFocusReason);
    showControls();
}

void VolumePane::takeVolume() {
    m_taken = true;
    m_coveredFor.reset();
    if (!m_scene.setVolume(m_loader.volume().volume))
        return;
    cover();
    if (m_window)
        m_scene.setLook(*m_window, m_inverted);
    startAtPicture();
    if (m_on)
        announce(this, tr("Three directions are ready."));
}

void VolumePane::startAtPicture() {
    if (m_scene.isEmpty())
        return;
    const image::VolumePlan& plan = m_loader.volume().plan;
    image::Vec3 place = m_scene.middle();
    for (const image::SliceRef& slice : plan.slices)
        if (slice.file == m_picture.file && slice.frame == m_picture.frame) {
            using namespace image;
            place = slice.position + plan.along * (plan.spacingColumnMm * (plan.columns - 1) / 2) +
                    plan.down * (plan.spacingRowMm * (plan.rows - 1) / 2);
            break;
        }
    m_scene.setPlace(place);
}

PictureItem VolumePane::nearestPicture() const {
    if (m_scene.isEmpty())
        return {};
    const image::VolumePlan& plan = m_loader.volume().plan;
    const double height = image::dot(m_scene.place(), plan.normal);
    const auto nearest =
        std::min_element(plan.slices.cbegin(), plan.slices.cend(),
                         [&](const image::SliceRef& a, const image::SliceRef& b) {
                             return std::abs(image::dot(a.position, plan.normal) - height) <
                                    std::abs(image::dot(b.position, plan.normal) - height);
                         });
    for (const PictureItem& item : m_entry.items)
        if (nearest != plan.slices.cend() && item.file == nearest->file &&
            item.frame == nearest->frame)
            return item;
    return {};
}

void VolumePane::setWindow(const image::Window& window, bool inverted) {
    m_window = window;
    m_inverted = inverted;
    if (!m_scene.isEmpty())
        m_scene.setLook(window, inverted);
}

void VolumePane::refresh() {
    cover();
    showState();
}

void VolumePane::cover() {
    if (m_scene.isEmpty()) {
        m_allCovered = false;
        return;
    }
    const session::OpenVolume& open = m_loader.volume();
    const bool hidden = c.mask.isHidden();
    const bool theirs =
        std::any_of(open.plan.slices.cbegin(), open.plan.slices.cend(),
                    [this](const image::SliceRef& slice) { return c.mask.isTheirs(slice.file); });
    const ReportSource::ReportPtr wanted = hidden || theirs ? c.source.report() : nullptr;
    if (wanted == m_coveredFor && hidden == m_coveredHidden && (wanted || !m_allCovered))
        return;
    m_coveredFor = wanted;
    m_coveredHidden = hidden;
    image::VolumeCovers covers;
    if (wanted) {
        covers = image::VolumeCovers(open.volume);
        for (int i = 0; i < open.plan.slices.size(); ++i) {
            const image::SliceRef& slice = open.plan.slices.at(i);
            const PictureItem item{slice.file, slice.frame, c.text.container(slice.file)};
            // Words may stand anywhere on a picture that nobody looked at.
            if (c.mask.isTheirs(slice.file) || (hidden && !c.text.isChecked(item)))
                covers.coverFrame(i);
            else if (hidden)
                for (const QRect& box : coversOn(c.text, item))
                    covers.cover(i, coverReach(box));
        }
    }
    m_allCovered = covers.isWhole();
    m_scene.setCovers(covers);
}

void VolumePane::showControls() {
    if (!m_on)
        return;
    const image::Direction active = m_views->active();
    const bool shown = !m_scene.isEmpty() && !m_allCovered;
    m_controls.setCount(shown ? m_scene.slices(active) : 0, tr("Slice %1 of %2"));
    m_controls.setIndex(shown ? m_scene.slice(active) : 0);
    m_controls.setPlaying(m_play.isActive());
    m_controls.setOverlaysShown({});
}

} // namespace disclens::ui
