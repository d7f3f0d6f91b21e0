// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/drawn_pictures.h"

#include "example/dicom_writer.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace disclens::example {

namespace {

QFont machineFont(int pixels, bool bold = false) {
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("Liberation Mono"), QStringLiteral("monospace")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

QFont printFont(int pixels, bool bold = false) {
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

/// The name as machines draw it: FAMILY, GIVEN.
QString drawnName() {
    return QStringLiteral("FICTOVA, REN\u00C9E MARIE");
}

/// Length of a ray along z through an ellipsoid at (x, y), all in units of half the picture's side.
float chord(float x, float y, float cx, float cy, float rx, float ry, float rz) {
    const float u = (x - cx) / rx;
    const float v = (y - cy) / ry;
    const float inside = 1 - u * u - v * v;
    return inside > 0 ? 2 * rz * std::sqrt(inside) : 0;
}

float smoothPlane(float x, float y, std::uint32_t seed) {
    const int ix = int(std::floor(x));
    const int iy = int(std::floor(y));
    const auto ease = [](float t) { return t * t * (3 - 2 * t); };
    const float tx = ease(x - float(ix));
    const float ty = ease(y - float(iy));
    const auto at = [&](int dx, int dy) { return placeNoise(ix + dx, iy + dy, 0, seed); };
    return (at(0, 0) * (1 - tx) + at(1, 0) * tx) * (1 - ty) +
           (at(0, 1) * (1 - tx) + at(1, 1) * tx) * ty;
}

float ribs(float x, float y) {
    float sum = 0;
    const float side = std::fabs(x);
    for (int rib = 0; rib < 10; ++rib) {
        // Rear part: from the spine outwards and down; front part: from the side back up to the
        // middle.
        const float top = -0.72F + float(rib) * 0.125F;
        const float reach = 0.40F + 0.038F * float(std::min(rib, 6));
        const float share = std::clamp(side / reach, 0.0F, 1.0F);
        const float rear = top - 0.05F * std::sin(share * 3.1F) + 0.16F * share * share;
        const float front = top + 0.16F + 0.20F * (1 - share) * (1 - share) + 0.04F * share;
        const float half = 0.028F;
        if (side < reach + half) {
            // Ends fade: behind the spine, at the side of the cage, and where cartilage begins in
            // front.
            const auto fade = [](float from, float to, float at) {
                const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
                return t * t * (3 - 2 * t);
            };
            const float outer = 1 - fade(reach - 0.10F, reach + half, side);
            const float a = std::fabs(y - rear) / half;
            const float b = std::fabs(y - front) / half;
            // A rib is a tube: its rims are denser than its middle.
            if (a < 1)
                sum += (0.045F + 0.03F * a * a) * std::sqrt(1 - a * a) * outer *
                       fade(0.04F, 0.12F, side);
            if (b < 1 && rib < 8)
                sum += 0.030F * std::sqrt(1 - b * b) * outer * fade(0.18F, 0.36F, side);
        }
        // The rim of the rib cage.
        const float rim = std::hypot(side - reach, (y - (rear + front) / 2) * 0.45F) / 0.030F;
        if (rim < 1)
            sum += 0.030F * (1 - rim * rim);
    }
    return sum;
}

} // namespace

std::vector<std::uint16_t> chestXray(int side) {
    std::vector<std::uint16_t> out(std::size_t(side) * std::size_t(side));
    for (int j = 0; j < side; ++j) {
        for (int i = 0; i < side; ++i) {
            const float x = (float(i) + 0.5F) / float(side) * 2 - 1;
            const float y = (float(j) + 0.5F) / float(side) * 2 - 1;
            float water = chord(x, y, 0, 0.25F, 0.98F, 1.45F, 0.42F);                  // trunk
            water += chord(x, y, 0, -1.02F, 0.26F, 0.42F, 0.18F) * 0.6F;               // neck
            water += chord(std::fabs(x), y, 0.86F, -0.62F, 0.36F, 0.30F, 0.20F) * .7F; // shoulders
            // Lungs: two cones with round tops; the left one gives room to the heart.
            const float right = chord(x, y, -0.42F, 0.02F, 0.36F, 0.80F, 0.33F);
            const float left = chord(x, y, 0.43F, 0.00F, 0.34F, 0.78F, 0.33F);
            const float domeRight = chord(x, y, -0.45F, 0.98F, 0.52F, 0.52F, 0.36F);
            const float domeLeft = chord(x, y, 0.48F, 1.04F, 0.50F, 0.52F, 0.36F);
            float lung = std::max(right, left);
            lung = std::max(0.0F, lung - std::max(domeRight, domeLeft) * 1.1F);
            const float heart = chord(x, y, 0.17F, 0.40F, 0.37F, 0.36F, 0.28F);
            const float aorta = chord(x, y, 0.12F, -0.22F, 0.13F, 0.16F, 0.10F);
            lung = std::max(0.0F, lung - (heart + aorta * 0.8F) * 1.15F);
            water -= lung * 0.82F;
            // Vessels in the lungs: branching texture, stronger near the middle.
            const float radial = std::hypot(x - (x < 0 ? -0.12F : 0.14F), y - 0.02F);
            const float vessels = std::fabs(smoothPlane(x * 11, y * 11, 21) +
                                            0.5F * smoothPlane(x * 24, y * 24, 22) - 0.75F);
            const float vessel = std::clamp(0.10F - vessels, 0.0F, 0.10F) * 10;
            water += lung * vessel * vessel * 0.012F / (0.30F + radial * radial);
            water += lung * 0.06F * smoothPlane(x * 40, y * 40, 23); // fine marking
            // Wind pipe, spine, ribs, collar bones.
            water -= chord(x, y, 0.0F, -0.62F, 0.052F, 0.40F, 0.05F) * 0.9F;
            const float spine = std::fabs(x) / 0.115F;
            float bone =
                spine < 1 ? (0.11F + 0.03F * std::sin(y * 40)) * std::sqrt(1 - spine * spine) : 0;
            bone += ribs(x, y);
            const float collar = std::fabs(y + 0.76F + 0.10F * std::sin(std::fabs(x) * 4.2F) -
                                           0.10F * std::fabs(x)) /
                                 0.028F;
            if (collar < 1 && std::fabs(x) > 0.08F && std::fabs(x) < 0.74F)
                bone += 0.075F * std::sqrt(1 - collar * collar);
            const float exposure = std::max(0.0F, water) * 1.75F + bone * 2.2F;
            const float grain = placeGauss(i, j, 0, 31) * 0.008F;
            // Bright where the rays were stopped, as radiologists look at it.
            const float shade = 1 - std::exp(-exposure * 1.05F) + grain;
            out[std::size_t(j) * std::size_t(side) + std::size_t(i)] =
                std::uint16_t(std::clamp(shade, 0.0F, 1.0F) * 4000 + 40);
        }
    }
    // The side marker of lead.
    QImage marker(side / 12, side / 10, QImage::Format_Grayscale8);
    marker.fill(0);
    QPainter painter(&marker);
    painter.setPen(Qt::white);
    painter.setFont(printFont(side / 12, true));
    painter.drawText(marker.rect(), Qt::AlignCenter, QStringLiteral("L"));
    painter.end();
    for (int j = 0; j < marker.height(); ++j)
        for (int i = 0; i < marker.width(); ++i)
            if (qGray(marker.pixel(i, j)) > 100)
                out[std::size_t(j + side / 16) * std::size_t(side) +
                    std::size_t(i + side - side / 7)] = 4060;
    return out;
}

QImage ultrasoundFrame(int frame, int frames) {
    QImage image(640, 480, QImage::Format_RGB888);
    image.fill(Qt::black);
    const float sweep =
        float(frame) / float(std::max(1, frames - 1)) * 2 - 1; // −1 … 1 through the gland
    const float gland = std::sqrt(std::max(0.05F, 1 - 0.75F * sweep * sweep));
    for (int j = 52; j < 470; ++j) {
        uchar* row = image.scanLine(j);
        for (int i = 20; i < 560; ++i) {
            const float dx = float(i) - 300;
            const float dy = float(j) + 330;
            const float radius = std::hypot(dx, dy);
            const float angle = std::atan2(dx, dy);
            if (radius < 400 || radius > 790 || std::fabs(angle) > 0.37F)
                continue;
            const float depth = (radius - 400) / 390;
            const float across = angle / 0.37F;
            // Echo strength of the layers: skin, muscle, gland with a dark node, wind pipe with its
            // shadow, vessel.
            float echo = 0.42F - 0.20F * depth;
            if (depth < 0.05F)
                echo = 0.85F;
            else if (depth < 0.18F)
                echo = 0.20F + 0.35F * std::pow(std::fabs(std::sin(depth * 95 + across * 2)), 8.0F);
            const auto blob = [&](float cx, float cy, float rx, float ry) {
                return 1 - std::hypot((across - cx) / rx, (depth - cy) / ry);
            };
            const float lobe = blob(0.42F, 0.36F, 0.40F * gland, 0.20F * gland);
            if (lobe > 0)
                echo = 0.62F;
            if (lobe > 0 && lobe < 0.07F)
                echo = 0.9F;
            const float node = blob(0.46F, 0.37F, 0.15F * gland, 0.09F * gland);
            if (node > 0)
                echo = 0.13F + (node < 0.12F ? 0.25F : 0.0F);
            if (blob(0.86F, 0.42F, 0.12F, 0.10F) > 0)
                echo = 0.03F;
            const float pipe = blob(-0.30F, 0.40F, 0.34F, 0.16F);
            if (pipe > 0 && pipe < 0.10F)
                echo = 0.95F;
            if (pipe >= 0.10F || (std::fabs(across + 0.30F) < 0.26F && depth > 0.42F))
                echo =
                    0.05F + 0.12F * std::pow(std::fabs(std::sin(depth * 60)), 6.0F) * (1 - depth);
            // Speckle: grain that is longer across than along, fully developed (Rayleigh-like).
            const float speckle =
                smoothPlane(across * 90 + sweep * 3, depth * 230, 41 + std::uint32_t(frame / 2));
            const float fine = placeNoise(i / 2, j, frame, 43);
            const float value =
                echo * (0.30F + 1.15F * speckle * speckle + 0.35F * fine) * (1.05F - 0.35F * depth);
            const int grey = std::clamp(int(value * 255), 0, 255);
            uchar* const pixel = row + qsizetype(i) * 3;
            pixel[0] = pixel[1] = pixel[2] = uchar(grey);
        }
    }
    QPainter painter(&image);
    painter.fillRect(0, 0, 640, 40, QColor(18, 34, 70));
    painter.setFont(machineFont(14, true));
    painter.setPen(QColor(240, 240, 210));
    painter.drawText(8, 17, drawnName());
    painter.drawText(8, 34, QStringLiteral("ID 00482913   DOB 14.02.1961  F"));
    painter.drawText(QRect(330, 4, 302, 16), Qt::AlignRight,
                     QStringLiteral("RIVERSIDE EXAMPLE HOSP"));
    painter.drawText(
        QRect(330, 21, 302, 16), Qt::AlignRight,
        QStringLiteral("09-SEP-2024  14:07:%1").arg(10 + frame, 2, 10, QLatin1Char('0')));
    painter.setFont(machineFont(12));
    painter.setPen(QColor(150, 210, 150));
    const QStringList settings{QStringLiteral("12L5"),    QStringLiteral("Thyroid"),
                               QStringLiteral("FR 24Hz"), QStringLiteral("Gn 52"),
                               QStringLiteral("DR 65"),   QStringLiteral("4.0 cm"),
                               QStringLiteral("MI 0.9")};
    for (int i = 0; i < settings.size(); ++i)
        painter.drawText(572, 80 + i * 20, settings[i]);
    painter.setPen(QColor(200, 200, 200));
    for (int i = 0; i <= 4; ++i)
        painter.drawLine(552, 76 + i * 94, i % 2 ? 556 : 560, 76 + i * 94);
    for (int i = 0; i < 256; i += 2) {
        painter.setPen(QColor(255 - i, 255 - i, 255 - i));
        painter.drawLine(620, 250 + i / 2, 630, 250 + i / 2);
    }
    painter.setPen(QColor(240, 220, 120));
    painter.setFont(machineFont(14));
    painter.drawText(40, 462, QStringLiteral("TRANS LT LOBE"));
    return image;
}

QImage dosePage() {
    QImage image(512, 512, QImage::Format_Grayscale8);
    image.fill(0);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.setFont(machineFont(18, true));
    painter.drawText(24, 40, QStringLiteral("Dose Report"));
    painter.setFont(machineFont(13));
    const QStringList lines{QStringLiteral("Patient   %1").arg(drawnName()),
                            QStringLiteral("ID        00482913"),
                            QStringLiteral("Born      14-Feb-1961   F"),
                            QStringLiteral("Acc       A2506040173"),
                            QStringLiteral("Exam      04-Jun-2025  09:42"),
                            QStringLiteral("Hospital  RIVERSIDE EXAMPLE HOSP"),
                            QStringLiteral("Ref       DR. J. MUSTER"),
                            QString(),
                            QStringLiteral("Series  Type      mAs   kV   CTDIvol  DLP"),
                            QStringLiteral("1       Scout      35  120      0.1     3"),
                            QStringLiteral("2       Head      240  120     48.6   921"),
                            QString(),
                            QStringLiteral("Total DLP            924 mGy*cm"),
                            QString(),
                            QStringLiteral("Phantom 16 cm head   Station EXROOM2")};
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(24, 78 + i * 26, lines[i]);
    painter.drawLine(24, 296, 488, 296);
    return image;
}

QImage scannedForm() {
    QImage image(850, 1100, QImage::Format_RGB888);
    for (int j = 0; j < image.height(); ++j) {
        uchar* row = image.scanLine(j);
        for (int i = 0; i < image.width(); ++i) {
            const int grain = int(placeGauss(i, j, 0, 51) * 2) - (i < 14 ? (14 - i) * 3 : 0);
            uchar* const pixel = row + qsizetype(i) * 3;
            pixel[0] = uchar(std::clamp(246 + grain, 0, 255));
            pixel[1] = uchar(std::clamp(243 + grain, 0, 255));
            pixel[2] = uchar(std::clamp(232 + grain, 0, 255));
        }
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(425, 550);
    painter.rotate(0.7); // no sheet lies quite straight
    painter.translate(-425, -550);
    painter.setPen(QColor(40, 40, 48));
    painter.setFont(printFont(30, true));
    painter.drawText(80, 110, QStringLiteral("Riverside Example Hospital"));
    painter.setFont(printFont(20));
    painter.drawText(80, 145, QStringLiteral("Request for an X-ray of the chest"));
    painter.drawLine(80, 165, 770, 165);
    const struct {
        const char16_t* label;
        const char16_t* value;
    } rows[] = {{u"Name", u"Ren\u00E9e Fictova"}, {u"Born", u"14 Feb 1961"},
                {u"Record number", u"00482913"},  {u"Address", u"12 Example Lane, Sampletown"},
                {u"Phone", u"+1 555 0142"},       {u"Reason", u"Cough for three weeks"},
                {u"Asked by", u"Dr. J. Muster"}};
    QFont hand = printFont(25);
    hand.setItalic(true);
    int y = 220;
    for (const auto& row : rows) {
        painter.setPen(QColor(90, 90, 96));
        painter.setFont(printFont(17));
        painter.drawText(80, y, QString::fromUtf16(row.label));
        painter.setPen(QColor(28, 48, 130));
        painter.setFont(hand);
        painter.drawText(280, y, QString::fromUtf16(row.value));
        painter.setPen(QPen(QColor(170, 170, 170), 1));
        painter.drawLine(270, y + 10, 770, y + 10);
        y += 74;
    }
    painter.setPen(QColor(90, 90, 96));
    painter.setFont(printFont(17));
    painter.drawText(80, 800, QStringLiteral("I agree to the exam."));
    painter.drawText(80, 960, QStringLiteral("Signature"));
    QPainterPath pen(QPointF(285, 950));
    pen.cubicTo(300, 840, 345, 860, 330, 940);
    pen.cubicTo(320, 985, 360, 915, 385, 930);
    pen.cubicTo(410, 945, 395, 905, 425, 915);
    pen.cubicTo(455, 925, 440, 955, 480, 925);
    pen.cubicTo(520, 880, 505, 960, 545, 930);
    pen.cubicTo(580, 905, 600, 945, 690, 905);
    painter.setPen(QPen(QColor(28, 48, 130), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(pen);
    painter.setPen(QPen(QColor(170, 170, 170), 1));
    painter.drawLine(270, 970, 770, 970);
    return image;
}

QImage keyPicture(const HeadVolume& head, int slice, int number, int of) {
    const int side = 512;
    QImage small(head.columns, head.rows, QImage::Format_Grayscale8);
    const std::int16_t* values = head.slice(slice);
    for (int j = 0; j < head.rows; ++j) {
        uchar* row = small.scanLine(j);
        for (int i = 0; i < head.columns; ++i) {
            const int hu = values[j * head.columns + i];
            row[i] = uchar(std::clamp((hu - 0) * 255 / 80, 0, 255)); // W 80 L 40
        }
    }
    QImage image = small.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.setFont(machineFont(14));
    painter.drawText(10, 22, drawnName());
    painter.drawText(10, 42, QStringLiteral("14.02.1961  F"));
    painter.drawText(10, 62, QStringLiteral("ID 00482913"));
    painter.drawText(QRect(240, 8, 262, 18), Qt::AlignRight,
                     QStringLiteral("RIVERSIDE EXAMPLE HOSP"));
    painter.drawText(QRect(240, 28, 262, 18), Qt::AlignRight,
                     QStringLiteral("04-JUN-2025  09:42:17"));
    painter.drawText(10, 484, QStringLiteral("Se 2  Im %1/%2").arg(number).arg(of));
    painter.drawText(10, 502, QStringLiteral("W 80  L 40"));
    return image;
}

std::vector<std::uint8_t> packedBytes(const QImage& image) {
    const int rowBytes = image.width() * (image.format() == QImage::Format_RGB888 ? 3 : 1);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(std::size_t(rowBytes) * std::size_t(image.height()));
    for (int j = 0; j < image.height(); ++j)
        bytes.insert(bytes.end(), image.constScanLine(j), image.constScanLine(j) + rowBytes);
    return bytes;
}

} // namespace disclens::example
