// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/sight.h"

#include "image/sample_visit.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace disclens::writing {
namespace {

constexpr qsizetype kMostSamples = 1 << 16; ///< for percentiles where no histogram can be made
/// A window beside the default one must hold this share of the whole range to be worth a channel.
constexpr double kWorthwhile = 0.02;

quint8 shade(double value, const std::pair<double, double>& window) {
    const double share = (value - window.first) / (window.second - window.first);
    return std::isfinite(share) ? quint8(std::clamp(share, 0.0, 1.0) * 255 + 0.5) : quint8(0);
}

/// Values of a picture in order of size, with how many pixels have each.
class Spectrum {
  public:
    template <typename T> Spectrum(const T* from, qint64 count) {
        if constexpr (sizeof(T) <= 2) {
            constexpr int kFirst = std::numeric_limits<T>::min();
            std::vector<quint32> bins(size_t(int(std::numeric_limits<T>::max()) - kFirst + 1));
            for (qint64 i = 0; i < count; ++i)
                ++bins[size_t(int(from[i]) - kFirst)];
            for (size_t i = 0; i < bins.size(); ++i)
                if (bins[i])
                    m_steps.push_back({double(int(i) + kFirst), double(bins[i])});
        } else {
            const qint64 step = qMax<qint64>(1, count / kMostSamples);
            double low = std::numeric_limits<double>::infinity(), high = -low;
            std::vector<double> some;
            for (qint64 i = 0; i < count; ++i) {
                const double v = double(from[i]);
                if (!std::isfinite(v))
                    continue;
                low = std::min(low, v);
                high = std::max(high, v);
                if (i % step == 0)
                    some.push_back(v);
            }
            if (low > high)
                return;
            some.push_back(low);
            some.push_back(high);
            std::sort(some.begin(), some.end());
            for (const double v : some)
                m_steps.push_back({v, 1});
        }
    }
    bool isEmpty() const { return m_steps.empty(); }
    double low() const { return m_steps.front().first; }
    double high() const { return m_steps.back().first; }
    /// The value below which `share` of the pixels with values in [from, to] lie; NaN: no pixels.
    double at(double share, double from, double to) const {
        double all = 0;
        for (const auto& [value, count] : m_steps)
            if (value >= from && value <= to)
                all += count;
        double sum = 0;
        for (const auto& [value, count] : m_steps)
            if (value >= from && value <= to && (sum += count) >= share * all)
                return value;
        return std::numeric_limits<double>::quiet_NaN();
    }

  private:
    std::vector<std::pair<double, double>> m_steps;
};

} // namespace

Sight::Sight(const image::FrameInfo& info, std::span<const std::byte> pixels,
             std::shared_ptr<const void> keep)
    : m_info(info)
    , m_pixels(pixels)
    , m_keep(std::move(keep)) {
    m_info.overlays.clear();
    measure();
    makeTables();
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
    const qint64 count = qint64(m_info.width) * m_info.height;
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        const qint64 samples = m_info.samples;
        for (qint64 i = 1; i < count && m_uniform; ++i)
            for (qint64 s = 0; s < samples; ++s)
                m_uniform = m_uniform && from[i * samples + s] == from[s];
        if (m_uniform)
            return;
        if (isColour()) {
            const double top = m_info.highest > 0 ? m_info.highest : 255;
            m_windows.fill({0, top});
            return;
        }
        const Spectrum spectrum(from, count);
        if (spectrum.isEmpty()) {
            m_uniform = true; // no finite value
            return;
        }
        const double low = spectrum.low(), high = spectrum.high();
        const Range most{spectrum.at(0.02, low, high), spectrum.at(0.98, low, high)};
        Range shown{low, high};
        if (!m_info.modalityLut && !m_info.windows.isEmpty() && m_info.slope != 0) {
            const image::Window window = image::defaultWindow(m_info);
            const double a = (window.centre - window.width / 2 - m_info.intercept) / m_info.slope;
            const double b = (window.centre + window.width / 2 - m_info.intercept) / m_info.slope;
            shown = {std::max(low, std::min(a, b)), std::min(high, std::max(a, b))};
        }
        if (!(shown.second > shown.first))
            shown = {low, high};
        m_windows.fill(shown);
        const double least = kWorthwhile * (high - low);
        // Where there is nothing beyond the window its channel spreads what most pixels have.
        Range between = shown;
        if (most.second - most.first < 0.7 * (shown.second - shown.first) &&
            most.second > most.first)
            between = most;
        m_windows[1] = m_windows[2] = between;
        if (high - shown.second > least) {
            // Outliers above it must not make all else dark.
            const double top = spectrum.at(0.99, shown.second, high);
            m_windows[1] = {shown.second, top > shown.second ? top : high};
        }
        if (shown.first - low > least) {
            const double bottom = spectrum.at(0.01, low, shown.first);
            m_windows[2] = {bottom < shown.first ? bottom : low, shown.first};
        }
    });
}

void Sight::makeTables() {
    if (m_uniform || isColour())
        return;
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(from)>>;
        if constexpr (sizeof(T) <= 2) {
            const qint64 count = qint64(m_info.width) * m_info.height;
            const auto [low, high] = std::minmax_element(from, from + count);
            m_first = int(*low);
            m_table.resize(size_t(int(*high) - m_first + 1));
            for (size_t i = 0; i < m_table.size(); ++i)
                for (size_t c = 0; c < 3; ++c)
                    m_table[i][c] = shade(double(int(i) + m_first), m_windows[c]);
        }
    });
}

QImage Sight::part(const QRect& area) const {
    QImage out(area.size(), QImage::Format_RGB888);
    if (out.isNull())
        throw std::bad_alloc();
    if (m_uniform) {
        out.fill(Qt::black);
        return out;
    }
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(from)>>;
        for (int y = 0; y < area.height(); ++y) {
            uchar* to = out.scanLine(y);
            const T* line =
                from + (qint64(area.y() + y) * m_info.width + area.x()) * m_info.samples;
            if (isColour()) {
                for (int i = 0; i < 3 * area.width(); ++i)
                    to[i] = shade(double(line[i]), m_windows[0]);
                continue;
            }
            for (int x = 0; x < area.width(); ++x, to += 3) {
                if constexpr (sizeof(T) <= 2) {
                    const auto& shades = m_table[size_t(int(line[x]) - m_first)];
                    to[0] = shades[0];
                    to[1] = shades[1];
                    to[2] = shades[2];
                } else {
                    for (size_t c = 0; c < 3; ++c)
                        to[c] = shade(double(line[x]), m_windows[c]);
                }
            }
        }
    });
    return out;
}

Sight::Range Sight::rangeOf(const QRect& area, int channel) const {
    std::vector<double> values;
    const qint64 all = qint64(area.width()) * area.height();
    const qint64 step = qMax<qint64>(1, all / kMostSamples);
    values.reserve(size_t(all / step + 1));
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        for (qint64 i = 0; i < all; i += step) {
            const qint64 x = area.x() + i % area.width(), y = area.y() + i / area.width();
            const double v = double(from[(y * m_info.width + x) * m_info.samples + channel]);
            if (std::isfinite(v))
                values.push_back(v);
        }
    });
    if (values.empty())
        return {0, 1};
    const auto at = [&values](double share) {
        const auto n = std::ptrdiff_t(share * double(values.size() - 1) + 0.5);
        std::nth_element(values.begin(), values.begin() + n, values.end());
        return values[size_t(n)];
    };
    return {at(0.005), at(0.995)};
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
    image::visitSamples(m_info.type, m_pixels.data(), [&](const auto* from) {
        for (int y = 0; y < area.height(); ++y) {
            uchar* to = out.scanLine(y);
            const auto* line =
                from + (qint64(area.y() + y) * m_info.width + area.x()) * m_info.samples + channel;
            for (qint64 x = 0; x < area.width(); ++x)
                to[x] = shade(double(line[x * m_info.samples]), range);
        }
    });
    return out;
}

std::optional<image::Window> Sight::windowFor(const QRect& area) const {
    if (isColour() || m_uniform || m_info.modalityLut || m_info.windows.isEmpty())
        return std::nullopt;
    const Range range = rangeOf(area, 0);
    const Range& shown = m_windows[0];
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
