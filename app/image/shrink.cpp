// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/sample_visit.h"
#include "image/samples.h"

#include <cmath>

namespace disclens::image {

namespace {

template <typename T>
void averageBoxes(const T* from, T* to, const FrameInfo& info, int width, int height) {
    const PaddingTest<T> padding(info);
    const int samples = info.samples;
    for (int y = 0; y < height; ++y) {
        const int y0 = int(qint64(y) * info.height / height);
        const int y1 = qMax(y0 + 1, int(qint64(y + 1) * info.height / height));
        for (int x = 0; x < width; ++x) {
            const int x0 = int(qint64(x) * info.width / width);
            const int x1 = qMax(x0 + 1, int(qint64(x + 1) * info.width / width));
            for (int c = 0; c < samples; ++c) {
                double sum = 0;
                int n = 0;
                for (int row = y0; row < y1; ++row) {
                    const T* line = from + (qint64(row) * info.width) * samples + c;
                    for (int column = x0; column < x1; ++column) {
                        const T value = line[qint64(column) * samples];
                        if (samples == 1 && padding(value))
                            continue;
                        if constexpr (std::is_floating_point_v<T>)
                            if (!std::isfinite(value))
                                continue;
                        sum += double(value);
                        ++n;
                    }
                }
                T& out = to[(qint64(y) * width + x) * samples + c];
                if (n == 0)
                    out = from[(qint64(y0) * info.width + x0) * samples + c];
                else if constexpr (std::is_floating_point_v<T>)
                    out = T(sum / n);
                else
                    out = T(std::llround(sum / n));
            }
        }
    }
}

Overlay smaller(const Overlay& overlay, double sx, double sy) {
    Overlay out;
    out.label = overlay.label;
    out.left = int(std::floor(overlay.left * sx));
    out.top = int(std::floor(overlay.top * sy));
    out.size =
        QSize(qMax(1, int(overlay.size.width() * sx)), qMax(1, int(overlay.size.height() * sy)));
    out.bits = QByteArray(qint64(out.size.width()) * out.size.height(), '\0');
    for (int y = 0; y < overlay.size.height(); ++y)
        for (int x = 0; x < overlay.size.width(); ++x)
            if (overlay.bits[qint64(y) * overlay.size.width() + x]) {
                const int tx = qMin(int(x * sx), out.size.width() - 1),
                          ty = qMin(int(y * sy), out.size.height() - 1);
                out.bits[qint64(ty) * out.size.width() + tx] = 1;
            }
    return out;
}

} // namespace

QByteArray shrink(const QByteArray& samples, FrameInfo& info, int maxSide) {
    const int longest = qMax(info.width, info.height);
    if (maxSide <= 0 || longest <= maxSide)
        return samples;
    const int width = qMax(1, int(qint64(info.width) * maxSide / longest));
    const int height = qMax(1, int(qint64(info.height) * maxSide / longest));
    QByteArray out(qint64(width) * height * info.samples * bytesPerSample(info.type),
                   Qt::Uninitialized);
    visitSamples(info.type, samples.constData(), [&](const auto* from) {
        using T = std::remove_cvref_t<decltype(*from)>;
        averageBoxes(from, reinterpret_cast<T*>(out.data()), info, width, height);
    });
    const double sx = double(width) / info.width, sy = double(height) / info.height;
    if (info.fullWidth == 0) {
        info.fullWidth = info.width;
        info.fullHeight = info.height;
    }
    info.spacingColumnMm /= sx;
    info.spacingRowMm /= sy;
    for (Overlay& overlay : info.overlays)
        overlay = smaller(overlay, sx, sy);
    info.width = width;
    info.height = height;
    return out;
}

} // namespace disclens::image
