// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/pixel_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace disclens::dicom {

namespace {

/// Without the detour over locales where the text is plain, as it nearly always is.
double toNumber(QStringView text, bool* ok) {
    text = text.trimmed();
    std::array<char, 32> plain{};
    if (!text.isEmpty() && text.size() <= qsizetype(plain.size())) {
        std::transform(text.begin(), text.end(), plain.begin(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'e' || c == u'E' ||
                           c == u'+'
                       ? char(c.unicode())
                       : '?';
        });
        double number = 0;
        const char* const end = plain.data() + text.size();
        const auto [stop, problem] = std::from_chars(plain.data(), end, number);
        if (problem == std::errc() && stop == end) {
            *ok = true;
            return number;
        }
    }
    return text.toDouble(ok);
}

QList<double> numbers(const QString& value, qsizetype wanted) {
    QList<double> out;
    out.reserve(wanted);
    if (value.count(u'\\') + 1 != wanted)
        return out;
    for (const QStringView part : QStringView(value).split(u'\\')) {
        bool ok = false;
        const double number = toNumber(part, &ok);
        if (!ok || !std::isfinite(number))
            return {};
        out << number;
    }
    return out;
}

QStringView firstOf(QStringView value) {
    const qsizetype end = value.indexOf(u'\\');
    return end < 0 ? value : value.first(end);
}

/// First value; 0 when it is no number or beyond what any picture has.
int integer(const QString& value) {
    bool ok = false;
    const double number = toNumber(firstOf(value), &ok);
    return ok && std::abs(number) <= 2147483647.0 ? int(number) : 0;
}

double decimal(const QString& value) {
    bool ok = false;
    const double number = toNumber(firstOf(value), &ok);
    return ok && std::isfinite(number) ? number : 0;
}

void collectGeometry(PixelDescription& pixels, const Element& element) {
    switch (element.tag.key()) {
    case 0x00200032:
        if (pixels.position.isEmpty())
            pixels.position = numbers(element.value, 3);
        break;
    case 0x00200037:
        if (pixels.orientation.isEmpty())
            pixels.orientation = numbers(element.value, 6);
        break;
    case 0x00280030:
        if (pixels.spacingMm.isEmpty())
            pixels.spacingMm = numbers(element.value, 2);
        break;
    case 0x00180050:
        if (pixels.sliceThicknessMm <= 0)
            pixels.sliceThicknessMm = decimal(element.value);
        break;
    default:
        break;
    }
}

void collectTime(PixelDescription& pixels, const Element& element) {
    if (element.tag == Tag{0x0018, 0x1063}) {
        pixels.frameTimeMs = decimal(element.value);
    } else if (element.tag ==
               Tag{0x0018, 0x1065}) { // Frame Time Vector: the first entry is always 0
        if (pixels.frameTimeMs <= 0)
            pixels.frameTimeMs = decimal(element.value.section(u'\\', 1, 1));
    } else if (pixels.frameTimeMs <=
               0) { // Cine Rate, Recommended Display Frame Rate: frames a second
        const double rate = decimal(element.value);
        if (rate > 0)
            pixels.frameTimeMs = 1000.0 / rate;
    }
}

} // namespace

Role roleInside(Role outer, Tag sequence, int itemNumber) {
    if (itemNumber != 1)
        return Role::Other;
    const quint32 key = sequence.key();
    if (outer == Role::Root && (key == 0x52009229 || key == 0x52009230))
        return Role::Groups;
    // Plane Position, Plane Orientation, Pixel Measures.
    if (outer == Role::Groups && (key == 0x00209113 || key == 0x00209116 || key == 0x00289110))
        return Role::Measure;
    return Role::Other;
}

bool isPixelData(Tag tag) {
    return tag.group == 0x7FE0 &&
           (tag.element == 0x0010 || tag.element == 0x0008 || tag.element == 0x0009);
}

void collect(PixelDescription& pixels, const Element& element, Role role) {
    if (role == Role::Other) {
        if (isPixelData(element.tag))
            pixels.hasIcon = true;
        return;
    }
    collectGeometry(pixels, element);
    if (role != Role::Root)
        return;
    const QString& value = element.value;
    const bool overlayGroup =
        element.tag.group >= 0x6000 && element.tag.group <= 0x60FF && !element.tag.isPrivate();
    if (overlayGroup && (element.tag.element == 0x3000 || element.tag.element == 0x0010))
        pixels.hasOverlay = true;
    if (isPixelData(element.tag))
        pixels.present = true;
    switch (element.tag.key()) {
    case 0x00080016:
        pixels.sopClass = value.trimmed();
        break;
    case 0x00280002:
        pixels.samples = integer(value);
        break;
    case 0x00280004:
        pixels.photometric = value.trimmed();
        break;
    case 0x00280006:
        pixels.planarConfiguration = integer(value);
        break;
    case 0x00280008:
        pixels.frames = qMax(1, integer(value));
        break;
    case 0x00280010:
        pixels.rows = integer(value);
        break;
    case 0x00280011:
        pixels.columns = integer(value);
        break;
    case 0x00280100:
        pixels.bitsAllocated = integer(value);
        break;
    case 0x00280101:
        pixels.bitsStored = integer(value);
        break;
    case 0x00280102:
        pixels.highBit = integer(value);
        break;
    case 0x00280103:
        pixels.isSigned = integer(value) == 1;
        break;
    case 0x00480006:
        pixels.totalColumns = integer(value);
        break;
    case 0x00480007:
        pixels.totalRows = integer(value);
        break;
    case 0x00181063:
    case 0x00181065:
    case 0x00180040:
    case 0x00082144:
        collectTime(pixels, element);
        break;
    case 0x00880200:
        pixels.hasIcon = true;
        break;
    default:
        break;
    }
}

} // namespace disclens::dicom
