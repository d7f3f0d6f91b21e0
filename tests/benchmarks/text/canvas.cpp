// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/canvas.h"

#include "image/sample_visit.h"
#include "tests/support/disc_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace disclens::textbench {

std::optional<Canvas> canvasOf(const image::Frame& frame) {
    using image::SampleType;
    const image::FrameInfo& info = frame.info;
    const bool words = info.type == SampleType::U16 || info.type == SampleType::S16;
    if ((info.type != SampleType::U8 && !words) || info.modalityLut || !info.voiLuts.isEmpty())
        return {};
    if (info.samples == 3 && info.type != SampleType::U8)
        return {};
    Canvas out;
    out.width = info.width, out.height = info.height, out.samples = info.samples;
    out.isSigned = info.type == SampleType::S16;
    out.slope = info.slope, out.intercept = info.intercept;
    out.inverted = info.inverted;
    if (!info.windows.isEmpty() && info.samples == 1)
        out.window = info.windows.first();
    out.padding = info.padding;
    out.spacingRowMm = info.spacingRowMm, out.spacingColMm = info.spacingColumnMm;
    const size_t count = size_t(info.width) * info.height * info.samples;
    out.values.resize(count);
    image::visitSamples(info.type, frame.pixels().data(), [&](const auto* from) {
        for (size_t i = 0; i < count; ++i)
            out.values[i] = double(from[i]);
    });
    if (words) {
        const auto [low, high] = std::minmax_element(out.values.begin(), out.values.end());
        out.bits = !out.isSigned && *high < 4096 && *low >= 0 ? 12 : 16;
    }
    return out;
}

std::pair<double, double> rangeOf(const Canvas& canvas) {
    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    for (const double value : canvas.values) {
        if (canvas.padding && value == *canvas.padding)
            continue;
        low = std::min(low, value), high = std::max(high, value);
    }
    if (low > high)
        low = high = 0;
    const double a = canvas.modality(low), b = canvas.modality(high);
    return {std::min(a, b), std::max(a, b)};
}

image::Window startWindow(const Canvas& canvas) {
    if (canvas.window)
        return *canvas.window;
    image::Window out;
    out.function = image::Window::Function::LinearExact;
    if (canvas.samples == 3) {
        out.centre = 127.5, out.width = 255;
        return out;
    }
    const auto [low, high] = rangeOf(canvas);
    out.width = high > low ? high - low : 1;
    out.centre = low + out.width / 2;
    return out;
}

double shade(const Canvas& canvas, const image::Window& window, int x, int y) {
    const size_t at = (size_t(y) * canvas.width + x) * canvas.samples;
    if (canvas.samples == 3)
        return (0.299 * canvas.values[at] + 0.587 * canvas.values[at + 1] +
                0.114 * canvas.values[at + 2]) /
               255;
    return (canvas.modality(canvas.values[at]) - window.centre) / window.width + 0.5;
}

namespace {

template <typename Of> Spread spread(const Canvas& canvas, const QRect& box, Of&& of) {
    const QRect in = box & canvas.rect();
    Spread out{0, 0, std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    double sum = 0, squares = 0;
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x) {
            const double value = of(x, y);
            sum += value, squares += value * value;
            out.lowest = std::min(out.lowest, value), out.highest = std::max(out.highest, value);
        }
    const double count = double(in.width()) * in.height();
    if (count > 0) {
        out.mean = sum / count;
        out.deviation = std::sqrt(std::max(0.0, squares / count - out.mean * out.mean));
    }
    return out;
}

} // namespace

Spread spreadIn(const Canvas& canvas, const image::Window& window, const QRect& box) {
    return spread(canvas, box, [&](int x, int y) { return shade(canvas, window, x, y); });
}

Spread valuesIn(const Canvas& canvas, const QRect& box) {
    return spread(canvas, box, [&](int x, int y) {
        return canvas.modality(
            canvas.values[(size_t(y) * canvas.width + x) * size_t(canvas.samples)]);
    });
}

void ink(Canvas& canvas, const Mask& mask, int left, int top, const std::vector<double>& stored) {
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            const double cover = double(mask.at(x, y));
            const int toX = left + x, toY = top + y;
            if (cover <= 0 || !canvas.rect().contains(toX, toY))
                continue;
            double* to = canvas.values.data() + (size_t(toY) * canvas.width + toX) * canvas.samples;
            for (int s = 0; s < canvas.samples; ++s)
                to[s] = std::round(to[s] + cover * (stored[size_t(s)] - to[s]));
        }
}

void fill(Canvas& canvas, const QRect& box, const std::vector<double>& stored) {
    const QRect in = box & canvas.rect();
    for (int y = in.top(); y <= in.bottom(); ++y)
        for (int x = in.left(); x <= in.right(); ++x)
            for (int s = 0; s < canvas.samples; ++s)
                canvas.values[(size_t(y) * canvas.width + x) * canvas.samples + size_t(s)] =
                    std::round(stored[size_t(s)]);
}

QByteArray dicomFile(const std::vector<const Canvas*>& frames, const Header& header) {
    const Canvas& first = *frames.front();
    const auto uid = [](QByteArray value) { return value.size() % 2 ? value.append('\0') : value; };
    const auto decimal = [](double value) { return QByteArray::number(value, 'g', 12); };
    static const QByteArray kClass = "1.2.840.10008.5.1.4.1.1.7";
    test::Writer w;
    w.text(0x00080005, "CS", "ISO_IR 192");
    w.raw(0x00080016, "UI", uid(kClass)).raw(0x00080018, "UI", uid(header.instance));
    w.text(0x00080020, "DA", header.studyDate).text(0x00080050, "SH", header.accession);
    w.text(0x00080060, "CS", header.modality).text(0x00080080, "LO", header.hospital);
    w.text(0x00080090, "PN", header.referring);
    w.text(0x00100010, "PN", header.name).text(0x00100020, "LO", header.id);
    w.text(0x00100030, "DA", header.birthDate);
    w.raw(0x0020000D, "UI", uid(header.study)).raw(0x0020000E, "UI", uid(header.series));
    w.text(0x00200013, "IS", QByteArray::number(header.number));
    w.text(0x00200032, "DS", "0\\0\\" + QByteArray::number(header.number * 3));
    w.text(0x00200037, "DS", "1\\0\\0\\0\\1\\0");
    const bool colour = first.samples == 3;
    w.u16(0x00280002, quint16(first.samples));
    w.text(0x00280004, "CS", colour ? "RGB" : first.inverted ? "MONOCHROME1" : "MONOCHROME2");
    if (colour)
        w.u16(0x00280006, 0);
    if (frames.size() > 1)
        w.text(0x00280008, "IS", QByteArray::number(int(frames.size())));
    w.u16(0x00280010, quint16(first.height)).u16(0x00280011, quint16(first.width));
    if (first.spacingRowMm > 0 && first.spacingColMm > 0)
        w.text(0x00280030, "DS", decimal(first.spacingRowMm) + '\\' + decimal(first.spacingColMm));
    const int allocated = first.bits > 8 ? 16 : 8;
    w.u16(0x00280100, quint16(allocated)).u16(0x00280101, quint16(first.bits));
    w.u16(0x00280102, quint16(first.bits - 1)).u16(0x00280103, first.isSigned);
    if (first.padding)
        w.u16(0x00280120, quint16(qint32(*first.padding)), first.isSigned ? "SS" : "US");
    if (first.window) {
        w.text(0x00281050, "DS", decimal(first.window->centre));
        w.text(0x00281051, "DS", decimal(first.window->width));
    }
    if (!colour) {
        w.text(0x00281052, "DS", decimal(first.intercept));
        w.text(0x00281053, "DS", decimal(first.slope));
    }
    QByteArray pixels;
    for (const Canvas* frame : frames)
        for (const double value : frame->values) {
            const auto word =
                quint16(qint32(std::clamp(value, frame->lowestStored(), frame->highestStored())));
            pixels.append(char(word & 0xFF));
            if (allocated == 16)
                pixels.append(char(word >> 8));
        }
    w.raw(0x7FE00010, "OW", pixels);
    return test::part10(w.bytes(), "1.2.840.10008.1.2.1", kClass, header.instance);
}

} // namespace disclens::textbench
