// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"
#include "image/sample_visit.h"
#include "image/window_shade.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>
#include <vector>

namespace disclens::image {

namespace {

constexpr QRgb kOverlayColour = qRgb(255, 240, 170);

/// Stored value → 0…255.
class Grey {
  public:
    Grey(const FrameInfo& info, const ViewSettings& settings)
        : m_slope(info.slope)
        , m_intercept(info.intercept) {
        const GreyTable* own = settings.greys.get();
        if (info.modalityLut)
            m_modality = &*info.modalityLut;
        if (own && own->modalityLut)
            m_modality = &*own->modalityLut;
        if (own && own->ownRescale) {
            m_modality = nullptr;
            m_slope = own->slope;
            m_intercept = own->intercept;
        }
        if (own && own->presentationLut && !own->presentationLut->values.isEmpty())
            m_presentation = &*own->presentationLut;
        if (!settings.window && own && own->voiLut) {
            m_table = &*own->voiLut;
        } else if (!settings.window && !(own && own->window) && !info.voiLuts.isEmpty() &&
                   (settings.voiLut >= 0 || info.windows.isEmpty())) {
            m_table =
                &info.voiLuts[std::clamp<qsizetype>(settings.voiLut, 0, info.voiLuts.size() - 1)];
        }
        m_window = usable(defaultWindow(info, settings));
        // A saved view says itself which end is dark, whatever the picture says.
        m_flip = (own ? own->inverse : info.inverted) != settings.invert;
        if (m_table)
            m_tableTop = topOf(*m_table);
    }

    quint8 operator()(double stored) const {
        const double value =
            m_modality ? lookUp(*m_modality, stored) : stored * m_slope + m_intercept;
        if (!std::isfinite(value))
            return 0;
        double shade = m_table ? lookUp(*m_table, value) / m_tableTop : shadeOf(m_window, value);
        if (m_presentation) {
            const double last = double(m_presentation->values.size() - 1);
            shade =
                double(
                    m_presentation->values[qsizetype(std::clamp(shade, 0.0, 1.0) * last + 0.5)]) /
                topOf(*m_presentation);
        }
        const double out = m_flip ? 1 - shade : shade;
        return quint8(std::clamp(out, 0.0, 1.0) * 255.0 + 0.5);
    }

  private:
    static double lookUp(const LookupTable& table, double value) {
        const double last = double(table.values.size() - 1);
        return table.values.isEmpty()
                   ? 0
                   : double(table.values[qsizetype(std::clamp(value - table.first, 0.0, last))]);
    }

    static double topOf(const LookupTable& table) {
        return double((1u << qBound(1, table.bits, 16)) - 1);
    }

    double m_slope, m_intercept;
    const LookupTable* m_modality = nullptr; ///< instead of slope and intercept
    const LookupTable* m_table = nullptr;    ///< instead of the window
    const LookupTable* m_presentation = nullptr;
    double m_tableTop = 65535;
    Window m_window;
    bool m_flip = false;
};

template <typename T>
void renderGrey(const T* from, const FrameInfo& info, const ViewSettings& settings, QImage& out) {
    const Grey grey(info, settings);
    const PaddingTest<T> padding(info);
    const qint64 width = info.width;
    if constexpr (sizeof(T) <= 2) {
        // One table for all values that the type can hold and this picture has.
        constexpr int kFirst = std::is_signed_v<T> ? -int(std::numeric_limits<T>::max()) - 1 : 0;
        constexpr int kCount = int(std::numeric_limits<T>::max()) - kFirst + 1;
        const qint64 count = width * info.height;
        int low = 0, high = kCount - 1;
        if constexpr (sizeof(T) == 2) {
            if (count > 0) {
                const auto [a, b] = std::minmax_element(from, from + count);
                low = int(*a) - kFirst;
                high = int(*b) - kFirst;
            }
        }
        std::vector<quint8> table(static_cast<size_t>(kCount));
        for (int i = low; i <= high; ++i) {
            const T value = T(i + kFirst);
            table[size_t(i)] = padding(value) ? quint8(0) : grey(double(value));
        }
        const quint8* base = table.data() - kFirst;
        for (int y = 0; y < info.height; ++y) {
            const T* line = from + y * width;
            uchar* to = out.scanLine(y);
            for (qint64 x = 0; x < width; ++x)
                to[x] = base[line[x]];
        }
    } else {
        for (int y = 0; y < info.height; ++y) {
            const T* line = from + y * width;
            uchar* to = out.scanLine(y);
            for (qint64 x = 0; x < width; ++x)
                to[x] = padding(line[x]) ? quint8(0) : grey(double(line[x]));
        }
    }
}

template <typename T>
void renderColour(const T* from, const FrameInfo& info, bool invert, QImage& out) {
    const double top = info.highest > 0 ? info.highest : double(std::numeric_limits<T>::max());
    const double scale = 255.0 / top;
    const quint8 flip = invert ? 0xFF : 0;
    const qint64 samples = qint64(info.width) * 3;
    for (int y = 0; y < info.height; ++y) {
        const T* line = from + y * samples;
        uchar* to = out.scanLine(y);
        if constexpr (sizeof(T) == 1) {
            if (top >= 255) {
                for (qint64 i = 0; i < samples; ++i)
                    to[i] = quint8(line[i]) ^ flip;
                continue;
            }
        }
        for (qint64 i = 0; i < samples; ++i)
            to[i] = quint8(std::clamp(double(line[i]) * scale, 0.0, 255.0) + 0.5) ^ flip;
    }
}

void drawOverlay(const Overlay& overlay, QImage& out) {
    const qint64 width = overlay.size.width(), height = overlay.size.height();
    if (width <= 0 || height <= 0 || overlay.bits.size() < width * height)
        return;
    for (qint64 y = qMax(0, -overlay.top); y < height && y + overlay.top < out.height(); ++y) {
        uchar* line = out.scanLine(int(y + overlay.top));
        const char* bits = overlay.bits.constData() + y * width;
        for (qint64 x = qMax(0, -overlay.left); x < width && x + overlay.left < out.width(); ++x)
            if (bits[x]) {
                uchar* pixel = line + (x + overlay.left) * 3;
                pixel[0] = uchar(qRed(kOverlayColour));
                pixel[1] = uchar(qGreen(kOverlayColour));
                pixel[2] = uchar(qBlue(kOverlayColour));
            }
    }
}

} // namespace

Window defaultWindow(const FrameInfo& info) {
    if (!info.windows.isEmpty())
        return info.windows.first();
    Window window;
    window.function = Window::Function::LinearExact;
    window.width = info.highest - info.lowest;
    if (!(window.width > 0) || !std::isfinite(window.width))
        window.width = 1;
    window.centre = info.lowest + window.width / 2;
    return window;
}

Window defaultWindow(const FrameInfo& info, const ViewSettings& settings) {
    if (settings.window)
        return *settings.window;
    return settings.greys && settings.greys->window ? *settings.greys->window : defaultWindow(info);
}

QImage render(const Frame& frame, const ViewSettings& settings) {
    const FrameInfo& info = frame.info;
    const qint64 need = qint64(info.width) * info.height * info.samples * bytesPerSample(info.type);
    if (info.width <= 0 || info.height <= 0 || frame.bytes() < need)
        return {};
    const bool colour = info.samples == 3;
    QImage out(info.width, info.height, colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    if (out.isNull())
        return out;
    visitSamples(info.type, frame.pixels().data(), [&](const auto* from) {
        if (colour)
            renderColour(from, info, settings.invert, out);
        else
            renderGrey(from, info, settings, out);
    });
    if (settings.overlays && !info.overlays.isEmpty()) {
        if (!colour)
            out = out.convertToFormat(QImage::Format_RGB888);
        for (const Overlay& overlay : info.overlays)
            drawOverlay(overlay, out);
    }
    return out;
}

} // namespace disclens::image
