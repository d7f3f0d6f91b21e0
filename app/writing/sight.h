// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"

#include <QImage>
#include <QRect>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace disclens::writing {

/// A frame as the finder and the reader look at it, part by part, so that a huge one costs no more
/// memory than a small one.
///
/// Three channels at once: what the default window shows; and how each pixel stands out from what
/// is near it and from what is around it, whatever the window. So writing that the window hides,
/// and faint writing, are seen in one go.
class Sight {
  public:
    /// `pixels` as in image::Frame, exactly as many bytes as `info` says, kept alive by `keep`.
    Sight(const image::FrameInfo& info, std::span<const std::byte> pixels,
          std::shared_ptr<const void> keep);
    /// Nothing when the frame has fewer bytes than it should.
    static std::optional<Sight> of(const image::Frame& frame);

    int width() const { return m_info.width; }
    int height() const { return m_info.height; }
    bool isColour() const { return m_info.samples == 3; }
    const image::FrameInfo& info() const { return m_info; }
    std::span<const std::byte> pixels() const { return m_pixels; }
    /// All pixels have the same value.
    bool isUniform() const { return m_uniform; }
    /// Stored values at black and at white of the default window; equal where all pixels are.
    std::pair<double, double> shownRange() const { return m_shown; }

    /// RGB888; `area` must lie inside the frame.
    QImage part(const QRect& area) const;
    /// Grayscale8: the default window alone; and what stands out from what is near it.
    QImage shown(const QRect& area) const;
    QImage contrast(const QRect& area) const;
    /// Stored values, row-major; brightness of colours. What is no number becomes the lowest value.
    std::vector<float> values(const QRect& area) const;
    void valuesInto(const QRect& area, std::vector<float>& out) const;
    /// A difference of values that is nothing: half a step of whole numbers.
    float step() const { return m_step; }
    /// Grayscale8: the values in `area` spread over all shades, for reading.
    QImage spread(const QRect& area) const;
    /// Stored values at its black and at its white, for grey frames.
    std::pair<double, double> spreadRange(const QRect& area) const { return rangeOf(area, 0); }
    /// A window (modality values) for writing in `area` that the default window hides; nothing when
    /// the default window shows it, or for colour.
    std::optional<image::Window> windowFor(const QRect& area) const;

  private:
    /// Values between which the pixels of an area lie, the outermost few left out; one pair for
    /// grey, three for colour.
    using Range = std::pair<double, double>;
    Range rangeOf(const QRect& area, int channel) const;
    void measure();
    double toModality(double stored) const;

    image::FrameInfo m_info;
    std::span<const std::byte> m_pixels;
    std::shared_ptr<const void> m_keep;
    bool m_uniform = true;
    Range m_shown;    ///< stored values at black and at white of the default window
    double m_low = 0; ///< lowest value that is a number
    float m_step = 0.5F;
};

} // namespace disclens::writing
