// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/sight.h"

#include "image/sample_loops.h"
#include "image/sample_visit.h"
#include "writing/local_contrast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace disclens::writing {
namespace {

constexpr qsizetype kMostSamples = 1 << 14; ///< for percentiles
constexpr double kWorthwhile = 0.005;       ///< share of pixels beyond the window
constexpr int kNear = 8, kAround = 20;      ///< radii of local contrast, pixels

quint8 shade(double value, const std::pair<double, double>& window) {
    const double share = (value - window.first) / (window.second - window.first);
    return std::isfinite(share) ? quint8(std::clamp(share, 0.0, 1.0) * 255 + 0.5) : quint8(0);
}

/// What the default window cuts off, spread over all shades: what lies below it and what lies above
/// it, each with its own scale.
class Beyond {
  public:
    Beyond() = default;
    Beyond(const std::vector<float>& values, double low, double high)
        : m_low(float(low))
        , m_high(float(high)) {
        std::vector<float> below, above;
        const size_t step = std::max<size_t>(1, values.size() / size_t(kMostSamples));
        for (size_t i = 0; i < values.size(); i += step) {
            if (values[i] < m_low)
                below.push_back(values[i]);
            else if (values[i] > m_high)
                above.push_back(values[i]);
        }
        const auto looked = values.size() / step;
        const double least = kWorthwhile * double(looked);
        m_isEmpty = double(below.size()) < least && double(above.size()) < least;
        m_bottom = at(below, 0.01, m_low);
        m_top = at(above, 0.99, m_high);
    }
    bool isEmpty() const { return m_isEmpty; }
    uchar shade(float value) const {
        float share = 0.5F;
        if (value < m_low)
            share = (value - m_bottom) / std::max(m_low - m_bottom, 1e-6F);
        else if (value > m_high)
            share = (value - m_high) / std::max(m_top - m_high, 1e-6F);
        return uchar(std::clamp(share, 0.0F, 1.0F) * 255 + 0.5F);
    }

  private:
    static float at(std::vector<float>& some, double share, float otherwise) {
        if (some.empty())
            return otherwise;
        const auto n = some.begin() + std::ptrdiff_t(share * double(some.size() - 1));
        std::nth_element(some.begin(), n, some.end());
        return *n;
    }
    float m_low = 0, m_high = 0, m_bottom = 0, m_top = 0;
    bool m_isEmpty = true;
};

} // namespace

Sight::Sight(const image::FrameInfo& info, std::span<const std::byte> pixels,
             std::shared_ptr<const void> keep)
    : m_info(info)
    , m_pixels(pixels)
    , m_keep(std::move(keep)) {
    m_info.overlays.clear();
    measure();
}

std::optional<Sight> Sight::of(const image::Frame& frame) {
    const image::FrameInfo& info = frame.info;
    const qint64 bytes =
        qint64(info.width) * info.height * info.samples * image::bytesPerSample(info.type);
    if (info.width <= 0 || info.height <= 0 || (info.samples != 1 && info.samples != 3) ||
        frame.bytes() < bytes)
        return std::nullopt;
    return Sight(info, frame.pixels().first(size_t(bytes)), frame.memory);
}

double Sight::toModality(double stored) const {
    return stored * m_info.slope + m_info.intercept;
}

void Sight::measure() {
    const qint64 samples = qint64(m_info.width) * m_info.height * m_info.samples;
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(from)>>;
        double low = std::numeric_limits<double>::infinity(), high = -low;
        if constexpr (std::is_integral_v<T>) {
            constexpr T kNone = std::numeric_limits<T>::min(),
                        kMost = std::numeric_limits<T>::max();
            const image::Extremes<T> some =
                image::extremesOf(std::span(from, size_t(samples)), kMost, kNone);
            low = double(some.lowest);
            high = double(some.highest);
        } else {
            for (qint64 i = 0; i < samples; ++i)
                if (std::isfinite(from[i])) {
                    low = std::min(low, double(from[i]));
                    high = std::max(high, double(from[i]));
                }
            m_step = float((high - low) / 65536);
        }
        m_uniform = !(high > low);
        m_low = std::isfinite(low) ? low : 0;
        m_shown = {low, high};
        if (isColour())
            m_shown = {0, m_info.highest > 0 ? m_info.highest : 255};
    });
    if (isColour() || m_uniform)
        return;
    if (m_info.windows.isEmpty() || m_info.modalityLut || m_info.slope == 0) {
        // Nobody says what to show: what most pixels have, so that a speck far above it does not
        // make all else dark.
        m_shown = rangeOf({0, 0, m_info.width, m_info.height}, 0);
    } else {
        const image::Window window = image::defaultWindow(m_info);
        const double a = (window.centre - window.width / 2 - m_info.intercept) / m_info.slope;
        const double b = (window.centre + window.width / 2 - m_info.intercept) / m_info.slope;
        m_shown = {std::min(a, b), std::max(a, b)};
    }
    if (!(m_shown.second > m_shown.first))
        m_shown.second = m_shown.first + 1;
}

std::vector<float> Sight::values(const QRect& area) const {
    std::vector<float> out;
    valuesInto(area, out);
    return out;
}

void Sight::valuesInto(const QRect& area, std::vector<float>& out) const {
    const auto width = size_t(area.width());
    out.resize(width * size_t(area.height()));
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(from)>>;
        float* to = out.data();
        for (int y = 0; y < area.height(); ++y) {
            const T* line =
                from + (qint64(area.y() + y) * m_info.width + area.x()) * m_info.samples;
            if constexpr (std::is_integral_v<T>)
                if (!isColour()) {
                    image::toFloats(std::span(line, width), to);
                    to += width;
                    continue;
                }
            for (int x = 0; x < area.width(); ++x, ++to, line += m_info.samples) {
                if (isColour())
                    *to =
                        0.299F * float(line[0]) + 0.587F * float(line[1]) + 0.114F * float(line[2]);
                else
                    *to = float(line[0]);
                if constexpr (!std::is_integral_v<T>)
                    if (!std::isfinite(*to))
                        *to = float(m_low);
            }
        }
    });
}

QImage Sight::shown(const QRect& area) const {
    QImage out(area.size(), QImage::Format_Grayscale8);
    if (out.isNull())
        throw std::bad_alloc();
    const std::vector<float> all = values(area);
    const double range = m_shown.second - m_shown.first; // none where all pixels are equal
    const float low = float(m_shown.first), scale = range > 0 ? float(255 / range) : 0.0F;
    for (int y = 0; y < area.height(); ++y) {
        const float* from = all.data() + size_t(y) * size_t(area.width());
        uchar* to = out.scanLine(y);
        for (int x = 0; x < area.width(); ++x)
            to[x] = uchar(std::clamp((from[x] - low) * scale + 0.5F, 0.0F, 255.0F));
    }
    return out;
}

QImage Sight::contrast(const QRect& area) const {
    const QRect frame(0, 0, m_info.width, m_info.height);
    const QRect wide = area.adjusted(-kNear, -kNear, kNear, kNear) & frame;
    const std::vector<std::uint8_t> all =
        localContrast(values(wide), wide.width(), wide.height(), kNear, m_step);
    QImage out(area.size(), QImage::Format_Grayscale8);
    if (out.isNull())
        throw std::bad_alloc();
    for (int y = 0; y < area.height(); ++y)
        std::copy_n(all.data() + size_t(area.y() + y - wide.y()) * size_t(wide.width()) +
                        (area.x() - wide.x()),
                    area.width(), out.scanLine(y));
    return out;
}

QImage Sight::part(const QRect& area) const {
    QImage out(area.size(), QImage::Format_RGB888);
    if (out.isNull())
        throw std::bad_alloc();
    if (m_uniform) {
        out.fill(Qt::black);
        return out;
    }
    const QRect frame(0, 0, m_info.width, m_info.height);
    const QRect wide = area.adjusted(-kAround, -kAround, kAround, kAround) & frame;
    const std::vector<float> all = values(wide);
    const auto near = localContrast(all, wide.width(), wide.height(), kNear, m_step);
    const auto around = localContrast(all, wide.width(), wide.height(), kAround, m_step);
    const Beyond beyond = isColour() ? Beyond() : Beyond(all, m_shown.first, m_shown.second);
    const float low = float(m_shown.first), scale = float(255 / (m_shown.second - m_shown.first));
    for (int y = 0; y < area.height(); ++y) {
        size_t i =
            size_t(area.y() + y - wide.y()) * size_t(wide.width()) + size_t(area.x() - wide.x());
        uchar* to = out.scanLine(y);
        for (int x = 0; x < area.width(); ++x, ++i, to += 3) {
            to[0] = uchar(std::clamp((all[i] - low) * scale + 0.5F, 0.0F, 255.0F));
            to[1] = near[i];
            to[2] = beyond.isEmpty() ? around[i] : beyond.shade(all[i]);
        }
    }
    return out;
}

namespace {

/// The values at these shares of the order of all. Whole numbers that lie close together are
/// counted, which is several times as quick as ordering them.
template <typename T>
std::pair<double, double> valuesAt(std::vector<T>& some, double low, double high) {
    const auto nth = [&some](double share) {
        return std::ptrdiff_t(share * double(some.size() - 1) + 0.5);
    };
    if constexpr (std::is_integral_v<T> && sizeof(T) <= 2) {
        const auto [least, most] = std::minmax_element(some.begin(), some.end());
        const int first = +*least;
        std::vector<int> counts(size_t(int(*most) - first + 1));
        for (const T value : some)
            ++counts[size_t(int(value) - first)];
        const auto at = [&](double share) {
            std::ptrdiff_t left = nth(share);
            size_t i = 0;
            while (left >= counts[i])
                left -= counts[i++];
            return double(first) + double(i);
        };
        return {at(low), at(high)};
    } else {
        const auto at = [&](double share) {
            const auto n = some.begin() + nth(share);
            std::nth_element(some.begin(), n, some.end());
            return double(*n);
        };
        return {at(low), at(high)};
    }
}

} // namespace

Sight::Range Sight::rangeOf(const QRect& area, int channel) const {
    constexpr double kLow = 0.005, kHigh = 0.995;
    const qint64 all = qint64(area.width()) * area.height();
    const qint64 step = qMax<qint64>(1, all / kMostSamples);
    return image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) -> Range {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(from)>>;
        std::vector<T> values;
        values.reserve(size_t(all / step + 1));
        for (qint64 x = 0, y = 0; y < area.height();) {
            const T v =
                from[((area.y() + y) * m_info.width + area.x() + x) * m_info.samples + channel];
            if (std::is_integral_v<T> || std::isfinite(double(v)))
                values.push_back(v);
            for (x += step; x >= area.width(); ++y)
                x -= area.width();
        }
        if (values.empty())
            return {0, 1};
        return valuesAt(values, kLow, kHigh);
    });
}

QImage Sight::spread(const QRect& area) const {
    QImage out(area.size(), QImage::Format_Grayscale8);
    if (out.isNull())
        throw std::bad_alloc();
    // Coloured writing: the channel in which it stands out most.
    int channel = 0;
    Range range = rangeOf(area, 0);
    for (int c = 1; c < m_info.samples; ++c)
        if (const Range other = rangeOf(area, c);
            other.second - other.first > range.second - range.first) {
            range = other;
            channel = c;
        }
    if (!(range.second > range.first))
        range.second = range.first + 1;
    const float low = float(range.first), scale = float(255 / (range.second - range.first));
    const auto spreadOut = [low, scale](float value) { // what is no number becomes black
        const float share = (value - low) * scale + 0.5F;
        return uchar(int(share > 0 ? std::min(share, 255.0F) : 0.0F));
    };
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        for (int y = 0; y < area.height(); ++y) {
            uchar* to = out.scanLine(y);
            const auto* line =
                from + (qint64(area.y() + y) * m_info.width + area.x()) * m_info.samples + channel;
            if (m_info.samples == 1)
                for (qint64 x = 0; x < area.width(); ++x)
                    to[x] = spreadOut(float(line[x]));
            else
                for (qint64 x = 0; x < area.width(); ++x)
                    to[x] = spreadOut(float(line[x * m_info.samples]));
        }
    });
    return out;
}

std::optional<image::Window> Sight::windowFor(const QRect& area) const {
    if (isColour() || m_uniform || m_info.modalityLut || m_info.windows.isEmpty())
        return std::nullopt;
    const Range range = rangeOf(area, 0);
    const Range& shown = m_shown;
    // A tenth of the shades is what an eye needs.
    if (shade(range.second, shown) - shade(range.first, shown) >= 26 || range.second <= range.first)
        return std::nullopt;
    image::Window window;
    window.function = image::Window::Function::LinearExact;
    const double a = toModality(range.first), b = toModality(range.second);
    window.centre = (a + b) / 2;
    window.width = std::abs(b - a);
    return window;
}

} // namespace disclens::writing
