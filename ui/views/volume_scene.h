// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/reformat.h"

#include <QObject>

#include <array>
#include <memory>

namespace disclens::ui {

/// What the three views of a volume share: the point where their lines cross, brightness, what is
/// covered, how large. GUI thread. Depths and places in mm, patient axes.
class VolumeScene final : public QObject {
    Q_OBJECT

  public:
    using Direction = image::Direction;
    using QObject::QObject;

    /// False when its memory cannot be looked at; then it is empty.
    bool setVolume(const image::Volume& volume);
    void clear();
    bool isEmpty() const { return !m_sampler; }
    const image::VolumeShape& shape() const { return m_volume.shape; }
    const image::Plane& plane(Direction direction) const { return m_planes[size_t(direction)]; }
    /// The direction in which the slices were taken, or the nearest one.
    Direction own() const { return m_own; }

    const image::Vec3& place() const { return m_place; }
    void setPlace(const image::Vec3& place); ///< kept inside
    image::Vec3 middle() const;
    int slices(Direction direction) const { return int(plane(direction).depths.size()); }
    int slice(Direction direction) const; ///< the one at the place, from 0
    void setSlice(Direction direction, int slice);
    void step(Direction direction, int slices) { setSlice(direction, slice(direction) + slices); }

    void setLook(const image::Window& window, bool inverted);
    void setCovers(const image::VolumeCovers& covers);
    /// Drawn when it is first asked for.
    const QImage& picture(Direction direction);

    double zoom() const { return m_zoom; } ///< 1: the whole slice fits
    void setZoom(double zoom);

  Q_SIGNALS:
    void volumeChanged();
    void placeChanged();
    void lookChanged();
    void zoomChanged(double before);

  private:
    void forgetPictures();

    image::Volume m_volume;
    std::shared_ptr<const MappedFile> m_memory;
    std::unique_ptr<image::VolumeSampler> m_sampler;
    std::array<image::Plane, 3> m_planes;
    Direction m_own = Direction::Axial;
    image::Vec3 m_place{};
    image::SliceLook m_look;
    image::VolumeCovers m_covers;
    struct Drawn {
        QImage image;
        int slice = -1;
    };
    std::array<Drawn, 3> m_drawn;
    double m_zoom = 1;
};

} // namespace disclens::ui
