// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/volume_scene.h"

#include "image/vector3.h"
#include "ui/models/text_crops.h"

#include <algorithm>
#include <cmath>

namespace disclens::ui {

using image::operator+;
using image::operator*;

namespace {
constexpr double kMaxZoom = 16;
}

bool VolumeScene::setVolume(const image::Volume& volume) {
    clear();
    const auto mapped = MappedFile::map(volume.memory);
    if (!mapped ||
        qint64((*mapped)->bytes().size()) < volume.shape.samples() * qint64(sizeof(float)))
        return false;
    m_volume = volume;
    m_memory = *mapped;
    m_sampler = std::make_unique<image::VolumeSampler>(
        m_volume.shape, reinterpret_cast<const float*>(m_memory->bytes().data()));
    double most = -1;
    for (const Direction direction : image::kDirections) {
        m_planes[size_t(direction)] = image::planeThrough(*m_sampler, direction);
        const double along = std::abs(image::dot(m_volume.shape.normal, plane(direction).away));
        if (along > most) {
            most = along;
            m_own = direction;
        }
    }
    m_look = {};
    m_look.cover = coverColor().rgb();
    m_look.window.centre = (m_volume.shape.lowest + m_volume.shape.highest) / 2;
    m_look.window.width = m_volume.shape.highest - m_volume.shape.lowest;
    m_covers = {};
    m_zoom = 1;
    m_place = middle();
    Q_EMIT volumeChanged();
    return true;
}

void VolumeScene::clear() {
    if (isEmpty())
        return;
    m_sampler.reset();
    m_memory.reset();
    m_volume = {};
    m_covers = {};
    forgetPictures();
    Q_EMIT volumeChanged();
}

void VolumeScene::forgetPictures() {
    m_drawn = {};
}

image::Vec3 VolumeScene::middle() const {
    return isEmpty() ? image::Vec3{} : (m_sampler->low() + m_sampler->high()) * 0.5;
}

void VolumeScene::setPlace(const image::Vec3& place) {
    if (isEmpty())
        return;
    image::Vec3 inside = place;
    for (size_t i = 0; i < 3; ++i)
        inside[i] = std::clamp(std::isfinite(place[i]) ? place[i] : 0, m_sampler->low()[i],
                               m_sampler->high()[i]);
    if (inside == m_place)
        return;
    m_place = inside;
    Q_EMIT placeChanged();
}

int VolumeScene::slice(Direction direction) const {
    const image::Plane& at = plane(direction);
    return isEmpty() ? 0 : at.nearest(at.depth(m_place));
}

void VolumeScene::setSlice(Direction direction, int slice) {
    if (isEmpty())
        return;
    const image::Plane& at = plane(direction);
    const double depth = at.depths[std::clamp(slice, 0, int(at.depths.size()) - 1)];
    setPlace(m_place + at.away * (depth - at.depth(m_place)));
}

void VolumeScene::setLook(const image::Window& window, bool inverted) {
    m_look.window = window;
    m_look.inverted = inverted;
    forgetPictures();
    Q_EMIT lookChanged();
}

void VolumeScene::setCovers(const image::VolumeCovers& covers) {
    m_covers = covers;
    // What was drawn without them must not be seen for a moment longer.
    forgetPictures();
    Q_EMIT lookChanged();
}

const QImage& VolumeScene::picture(Direction direction) {
    Drawn& drawn = m_drawn[size_t(direction)];
    if (isEmpty()) {
        drawn = {};
        return drawn.image;
    }
    const int wanted = slice(direction);
    if (drawn.slice != wanted || drawn.image.isNull()) {
        drawn.image = image::slicePicture(*m_sampler, plane(direction),
                                          plane(direction).depths[wanted], m_look, &m_covers);
        drawn.slice = wanted;
    }
    return drawn.image;
}

void VolumeScene::setZoom(double zoom) {
    zoom = std::clamp(zoom, 1.0, kMaxZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const double before = std::exchange(m_zoom, zoom);
    Q_EMIT zoomChanged(before);
}

} // namespace disclens::ui
