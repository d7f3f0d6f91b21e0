// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/volume_views.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace disclens::ui {

VolumeViews::VolumeViews(VolumeScene& scene, QWidget* parent)
    : QWidget(parent)
    , m_scene(scene) {
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    for (const image::Direction direction : image::kDirections) {
        auto* view = new SliceView(scene, direction, this);
        m_views[size_t(direction)] = view;
        view->setObjectName(QStringLiteral("slice%1").arg(int(direction)));
        connect(view, &SliceView::activated, this, [this, direction] { setActive(direction); });
        connect(view, &SliceView::enlargeRequested, this, [this, direction] {
            enlarge(m_enlarged ? std::nullopt : std::optional(direction));
        });
        connect(view, &SliceView::smallerRequested, this, [this] { enlarge({}); });
        connect(view, &SliceView::resetRequested, this, &VolumeViews::resetRequested);
        connect(view, &SliceView::playToggled, this, &VolumeViews::playToggled);
        connect(view, &SliceView::windowDragged, this, &VolumeViews::windowDragged);
    }
    connect(&scene, &VolumeScene::volumeChanged, this, [this] {
        m_enlarged.reset();
        m_active = m_scene.own();
        setActive(m_active);
        arrange();
    });
    connect(&Theme::current(), &Theme::changed, this, &VolumeViews::arrange);
    setActive(m_active);
}

void VolumeViews::setActive(image::Direction direction) {
    const bool other = direction != m_active;
    m_active = direction;
    for (SliceView* view : m_views)
        view->setActive(view->direction() == direction);
    if (other)
        Q_EMIT activeChanged();
}

void VolumeViews::enlarge(std::optional<image::Direction> direction) {
    if (direction == m_enlarged)
        return;
    m_enlarged = direction;
    if (direction)
        view(*direction)->setFocus(Qt::OtherFocusReason);
    arrange();
}

void VolumeViews::reset() {
    enlarge({});
    m_scene.setZoom(1);
    for (SliceView* view : m_views)
        view->fit();
}

void VolumeViews::resizeEvent(QResizeEvent*) {
    arrange();
}

void VolumeViews::arrange() {
    const int gap = Theme::current().gap(8), w = width(), h = height();
    if (m_enlarged) {
        for (SliceView* view : m_views)
            view->setVisible(view->direction() == *m_enlarged);
        view(*m_enlarged)->setGeometry(rect());
        return;
    }
    SliceView* first = view(m_scene.own());
    QList<SliceView*> rest;
    for (SliceView* view : m_views)
        if (view != first)
            rest << view;
    if (w > 2.2 * h) { // all in a row
        const int each = (w - 2 * gap) / 3;
        first->setGeometry(0, 0, w - 2 * (each + gap), h);
        rest[0]->setGeometry(w - 2 * each - gap, 0, each, h);
        rest[1]->setGeometry(w - each, 0, each, h);
    } else if (w < 0.8 * h) { // the others below
        const int low = std::min((w - gap) / 2, (h - gap) * 2 / 5), half = (w - gap) / 2;
        first->setGeometry(0, 0, w, h - gap - low);
        rest[0]->setGeometry(0, h - low, half, low);
        rest[1]->setGeometry(half + gap, h - low, w - half - gap, low);
    } else { // the others beside
        const int side = std::max((w - gap) * 2 / 5, w - gap - h), half = (h - gap) / 2;
        first->setGeometry(0, 0, w - gap - side, h);
        rest[0]->setGeometry(w - side, 0, side, half);
        rest[1]->setGeometry(w - side, half + gap, side, h - half - gap);
    }
    for (SliceView* view : m_views)
        view->show();
}

} // namespace disclens::ui
