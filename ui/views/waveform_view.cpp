// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/waveform_view.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace disclens::ui {

namespace {

/// The range that holds all samples of leads with this unit; leads share a scale so that they can
/// be compared.
std::pair<float, float> rangeOf(const image::Waveform& waveform, const QString& unit) {
    float low = 0;
    float high = 0;
    for (const image::Lead& lead : waveform.leads)
        if (lead.unit == unit)
            for (const float value : lead.samples)
                if (std::isfinite(value)) {
                    low = std::min(low, value);
                    high = std::max(high, value);
                }
    return {low, high};
}

/// 1, 2 or 5 times a power of ten, at most `limit`.
double roundStep(double limit) {
    if (!(limit > 0))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(limit)));
    const double share = limit / power;
    return power * (share >= 5 ? 5 : share >= 2 ? 2 : 1);
}

} // namespace

WaveformView::WaveformView(QWidget* parent)
    : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight); // time runs as recorded
    setFocusPolicy(Qt::StrongFocus);
}

void WaveformView::setWaveform(const image::Waveform& waveform) {
    m_waveform = waveform;
    QStringList names;
    for (const image::Lead& lead : waveform.leads)
        names << lead.name;
    setAccessibleName(tr("Recording with %n line(s): %1", "", int(names.size()))
                          .arg(QLocale().createSeparatedList(names)));
    updateGeometry();
    update();
}

int WaveformView::leadHeight() const {
    return px(72);
}

QSize WaveformView::sizeHint() const {
    return {px(640), leadHeight() * int(m_waveform.leads.size()) + px(48)};
}
QSize WaveformView::minimumSizeHint() const {
    return {px(240), sizeHint().height()};
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.color(Ink::Surface));
    const int left = px(96);
    const int right = width() - px(12);
    const int bottom = height() - px(40);
    if (m_waveform.leads.isEmpty() || right <= left)
        return;
    const double hz = m_waveform.samplingHz > 0 ? m_waveform.samplingHz : 1;
    qsizetype longest = 1;
    for (const image::Lead& lead : m_waveform.leads)
        longest = std::max(longest, lead.samples.size());
    const double seconds = double(longest) / hz;
    const double step = roundStep(seconds / 6);
    painter.setFont(theme.font(Type::Smallest));
    for (double at = 0; at <= seconds; at += step) {
        const int x = left + int((right - left) * at / seconds);
        painter.setPen(theme.color(Ink::Line));
        painter.drawLine(x, px(8), x, bottom);
        painter.setPen(theme.color(Ink::Text2));
        painter.drawText(QRect(x - px(40), bottom + px(4), px(80), px(24)), Qt::AlignCenter,
                         tr("%1 s", "seconds").arg(QLocale().toString(at, 'g', 4)));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_waveform.leads.size(); ++i) {
        const image::Lead& lead = m_waveform.leads[i];
        const auto [low, high] = rangeOf(m_waveform, lead.unit);
        const double span = high > low ? double(high - low) : 1;
        const int top = px(8) + i * leadHeight();
        const int room = leadHeight() - px(12);
        const auto yOf = [&](float value) {
            return top + room - (double(value) - double(low)) / span * room;
        };
        painter.setFont(theme.font(Type::SmallStrong));
        painter.setPen(theme.color(Ink::Text));
        painter.drawText(
            QRect(px(8), top, left - px(24), px(24)), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(lead.name, Qt::ElideRight, left - px(24)));
        // The scale bar: how much its height means.
        const double bar = roundStep(span / 2);
        painter.setPen(QPen(theme.color(Ink::Text2), 2));
        painter.drawLine(QPointF(left - px(8), yOf(low)),
                         QPointF(left - px(8), yOf(float(double(low) + bar))));
        painter.setFont(theme.font(Type::Smallest));
        painter.drawText(QRect(px(8), top + px(26), left - px(24), px(24)),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(bar, 'g', 3) + QLatin1Char(' ') + lead.unit);
        // One vertical stroke from lowest to highest for each column of pixels: no peak is lost.
        painter.setPen(QPen(theme.color(Ink::Accent), 1.3));
        const int columns = right - left;
        double lastY = 0;
        for (int x = 0; x < columns; ++x) {
            const qsizetype from = qsizetype(double(x) / columns * double(longest));
            const qsizetype to =
                std::max(from + 1, qsizetype(double(x + 1) / columns * double(longest)));
            float least = 0;
            float most = 0;
            bool any = false;
            for (qsizetype k = from; k < std::min(to, lead.samples.size()); ++k) {
                const float value = lead.samples[k];
                if (!std::isfinite(value))
                    continue;
                least = any ? std::min(least, value) : value;
                most = any ? std::max(most, value) : value;
                any = true;
            }
            if (!any)
                continue;
            if (x > 0)
                painter.drawLine(QPointF(left + x - 1, lastY), QPointF(left + x, yOf(least)));
            painter.drawLine(QPointF(left + x, yOf(least)), QPointF(left + x, yOf(most)));
            lastY = yOf(most);
        }
    }
}

} // namespace disclens::ui
