// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/scan_extras.h"

#include "image/icon.h"

#include <algorithm>

namespace disclens::writing {
namespace {

constexpr int kMostKnown = 16; ///< planes; as many as there can be groups
constexpr int kMargin = 12;    ///< around what is drawn on a plane, pixels

/// Around all that is set.
QRect drawnOn(const image::Overlay& overlay) {
    QRect drawn;
    const qint64 width = overlay.size.width();
    for (int y = 0; y < overlay.size.height(); ++y) {
        const char* line = overlay.bits.constData() + y * width;
        const char* end = line + width;
        const char* first = std::find_if(line, end, [](char bit) { return bit != 0; });
        if (first == end)
            continue;
        const char* last = end - 1;
        while (*last == 0)
            --last;
        drawn |= QRect(QPoint(int(first - line), y), QPoint(int(last - line), y));
    }
    return drawn;
}

void merge(FrameScanner::Outcome& into, const QStringList& notCovered) {
    into.notCovered += notCovered;
    into.notCovered.removeDuplicates();
}

} // namespace

FrameScanner::Outcome ExtrasScanner::scanPlane(const image::Overlay& overlay,
                                               const Budget& budget) {
    for (const Known& one : m_known)
        if (one.size == overlay.size && one.bits == overlay.bits)
            return one.outcome;
    FrameScanner::Outcome outcome;
    const QRect area = drawnOn(overlay).adjusted(-kMargin, -kMargin, kMargin, kMargin) &
                       QRect(QPoint(), overlay.size);
    if (!drawnOn(overlay).isEmpty()) {
        const auto pixels =
            std::make_shared<QByteArray>(qsizetype(area.width()) * area.height(), '\0');
        for (int y = 0; y < area.height(); ++y)
            for (int x = 0; x < area.width(); ++x) {
                const qint64 at = qint64(area.y() + y) * overlay.size.width() + area.x() + x;
                (*pixels)[qsizetype(y) * area.width() + x] = overlay.bits[at] ? char(255) : '\0';
            }
        image::FrameInfo info;
        info.width = area.width();
        info.height = area.height();
        info.highest = 255;
        outcome = m_scanner.scan(
            Sight(info, std::as_bytes(std::span(pixels->constData(), size_t(pixels->size()))),
                  pixels),
            budget);
        for (Line& line : outcome.lines) {
            line.box.translate(area.topLeft());
            line.reach.translate(area.topLeft());
        }
    }
    if (m_known.size() >= kMostKnown)
        m_known.removeFirst();
    m_known.append({overlay.bits, overlay.size, outcome});
    return outcome;
}

void ExtrasScanner::scanOverlays(const image::FrameInfo& frame, const Budget& budget,
                                 FrameScanner::Outcome& out) {
    const QRect picture(0, 0, frame.width, frame.height);
    if (frame.warnings.contains(QLatin1String("overlay")))
        merge(out, {QStringLiteral("overlay")}); // a plane that could not be unpacked
    for (qsizetype i = 0; i < frame.overlays.size(); ++i) {
        const image::Overlay& overlay = frame.overlays[i];
        const qint64 pixels = qint64(overlay.size.width()) * overlay.size.height();
        if (overlay.size.isEmpty() || overlay.bits.size() < pixels) {
            merge(out, {QStringLiteral("overlay")});
            continue;
        }
        const FrameScanner::Outcome found = scanPlane(overlay, budget);
        merge(out, found.notCovered);
        for (Line line : found.lines) {
            line.box = line.box.translated(overlay.left, overlay.top) & picture;
            line.reach = line.reach.translated(overlay.left, overlay.top) & picture;
            if (line.box.isEmpty()) { // drawn beside the picture: said, but no place to show
                merge(out, {QStringLiteral("overlay")});
                continue;
            }
            line.layer = Layer::Overlay;
            line.plane = int(i);
            line.centre = line.width = 0;
            out.lines.append(line);
        }
    }
}

void ExtrasScanner::scanIcon(const SharedFd& file, const Budget& budget,
                             FrameScanner::Outcome& out) {
    const Result<std::optional<image::Frame>> icon = image::decodeIcon(file);
    if (!icon) {
        merge(out, {QStringLiteral("icon")});
        return;
    }
    if (!*icon)
        return;
    const std::optional<Sight> sight = Sight::of(**icon);
    if (!sight) {
        merge(out, {QStringLiteral("icon")});
        return;
    }
    const FrameScanner::Outcome found = m_scanner.scan(*sight, budget);
    merge(out, found.notCovered);
    for (Line line : found.lines) {
        line.layer = Layer::Icon;
        line.centre = line.width = 0;
        out.lines.append(line);
    }
}

} // namespace disclens::writing
