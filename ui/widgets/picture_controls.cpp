// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_controls.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QSlider>

namespace disclens::ui {

QList<Preset> presetsFor(const QString& modality, const image::FrameInfo& info, bool head) {
    QList<Preset> presets(1);
    presets[0].name = PictureControls::tr("As saved");
    const auto add = [&presets](const QString& name, double centre, double width) {
        Preset preset;
        preset.name = name;
        image::Window& window = preset.settings.window.emplace();
        window.centre = centre;
        window.width = width;
        presets.append(preset);
    };
    if (info.samples != 1)
        return presets;
    if (modality == QLatin1String("CT") && info.unit == QLatin1String("HU")) {
        if (head)
            add(PictureControls::tr("Brain"), 40, 80);
        add(PictureControls::tr("Soft tissue"), 40, 400);
        add(PictureControls::tr("Bones"), 500, 2500);
        if (!head)
            add(PictureControls::tr("Lungs"), -600, 1500);
        return presets;
    }
    const double span = info.highest - info.lowest;
    if (span > 0) {
        add(PictureControls::tr("All shades"), info.lowest + span / 2, span);
        add(PictureControls::tr("Dark parts"), info.lowest + span * 0.15, span * 0.3);
        add(PictureControls::tr("Bright parts"), info.lowest + span * 0.75, span * 0.5);
    }
    return presets;
}

PictureControls::PictureControls(QWidget* parent)
    : Card(Ink::Surface, parent, 12) {
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    m_play = new Button(Button::Kind::Primary, QString(), QStringLiteral("play"), this);
    m_play->setAccessibleName(tr("Play"));
    m_play->setToolTip(tr("Play (Space)"));
    m_play->setObjectName(QStringLiteral("playPictures"));
    connect(m_play, &QAbstractButton::clicked, this, &PictureControls::playToggled);
    top->addWidget(m_play);
    m_where = new Text({}, Type::Body, Ink::Text, this);
    m_where->setWraps(false);
    top->addWidget(m_where, 0, Qt::AlignVCenter);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("pictureSlider"));
    m_slider->setAccessibleName(tr("Which picture"));
    connect(m_slider, &QSlider::valueChanged, this, &PictureControls::indexRequested);
    top->addWidget(m_slider, 1);
    const auto zoomButton = [&](const QString& icon, const QString& name, int direction) {
        auto* button = new Button(Button::Kind::Icon, name, icon, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, direction] { Q_EMIT zoomRequested(direction); });
        top->addWidget(button);
    };
    zoomButton(QStringLiteral("minus"), tr("Smaller"), -1);
    zoomButton(QStringLiteral("fit"), tr("Fit to the window"), 0);
    zoomButton(QStringLiteral("plus"), tr("Larger"), 1);
    box()->addLayout(top);

    auto* low = new QWidget(this);
    auto* flow = new FlowLayout(low, 16, 8);
    m_presetPlace = new QWidget(low);
    auto* place = new QHBoxLayout(m_presetPlace);
    place->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_presetPlace);
    m_windowBox = new QWidget(low);
    auto* sliders = new QHBoxLayout(m_windowBox);
    sliders->setContentsMargins(0, 0, 0, 0);
    const auto windowSlider = [&](const QString& icon, const QString& name, const QString& object) {
        sliders->addWidget(new IconView(icon, 18, Ink::Text2, m_windowBox));
        auto* slider = new QSlider(Qt::Horizontal, m_windowBox);
        slider->setRange(0, 100);
        slider->setValue(50);
        slider->setMinimumWidth(70);
        slider->setAccessibleName(name);
        slider->setToolTip(name);
        slider->setObjectName(object);
        connect(slider, &QSlider::valueChanged, this,
                [this] { Q_EMIT windowMoved(m_brightness->value(), m_contrast->value()); });
        sliders->addWidget(slider);
        return slider;
    };
    m_brightness =
        windowSlider(QStringLiteral("sun"), tr("Brightness"), QStringLiteral("brightness"));
    m_contrast =
        windowSlider(QStringLiteral("contrast"), tr("Contrast"), QStringLiteral("contrast"));
    flow->addWidget(m_windowBox);
    m_overlays = new TickBox(tr("Show drawn notes"), low);
    m_overlays->setChecked(true);
    m_overlays->hide();
    connect(m_overlays, &QAbstractButton::toggled, this, &PictureControls::overlaysToggled);
    flow->addWidget(m_overlays);
    box()->addWidget(low);
}

void PictureControls::setCount(int count, const QString& word) {
    m_word = count > 0 ? word : QString();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, qMax(0, count - 1));
    m_slider->setEnabled(count > 1);
    m_slider->setPageStep(qMax(1, count / 10));
    m_play->setEnabled(count > 1);
}

void PictureControls::setIndex(int index) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(index);
    m_where->setText(m_word.isEmpty() ? QString()
                                      : m_word.arg(index + 1).arg(m_slider->maximum() + 1));
}

void PictureControls::setPlaying(bool playing) {
    m_play->setIconName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
}

void PictureControls::setPresets(const QList<Preset>& presets, int current) {
    QStringList names;
    for (const Preset& preset : presets)
        names << preset.name;
    if (names != m_names || !m_presets) {
        delete m_presets;
        m_presets = new SegmentedControl(m_presetPlace);
        m_presets->setAccessibleName(tr("How to see it"));
        m_presets->setObjectName(QStringLiteral("presets"));
        for (const QString& name : names)
            m_presets->addSegment(name);
        m_presetPlace->layout()->addWidget(m_presets);
        m_names = names;
        connect(m_presets, &SegmentedControl::currentChanged, this, &PictureControls::presetChosen);
    }
    m_presetPlace->setVisible(presets.size() > 1);
    const QSignalBlocker quiet(m_presets);
    m_presets->setCurrent(current);
}

void PictureControls::setWindowPositions(int brightness, int contrast) {
    const QSignalBlocker one(m_brightness);
    const QSignalBlocker two(m_contrast);
    m_brightness->setValue(brightness);
    m_contrast->setValue(contrast);
}

void PictureControls::setWindowEnabled(bool enabled) {
    m_windowBox->setVisible(enabled);
}

void PictureControls::setOverlaysShown(std::optional<bool> shown) {
    m_overlays->setVisible(shown.has_value());
    const QSignalBlocker quiet(m_overlays);
    m_overlays->setChecked(shown.value_or(true));
}

} // namespace disclens::ui
