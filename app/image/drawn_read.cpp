// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/drawn_read.h"

#include "image/attributes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace disclens::image {

namespace {

constexpr QLatin1String kSegmentation("1.2.840.10008.5.1.4.1.1.66.4");
constexpr QLatin1String kLabelMap("1.2.840.10008.5.1.4.1.1.66.7");
constexpr QLatin1String kStructures("1.2.840.10008.5.1.4.1.1.481.3");
/// Grayscale, Color, Pseudo-Color, XA/XRF Grayscale Softcopy Presentation State.
constexpr QLatin1String kViews[] = {
    QLatin1String("1.2.840.10008.5.1.4.1.1.11.1"), QLatin1String("1.2.840.10008.5.1.4.1.1.11.2"),
    QLatin1String("1.2.840.10008.5.1.4.1.1.11.3"), QLatin1String("1.2.840.10008.5.1.4.1.1.11.5")};

bool isView(const QString& sopClass) {
    return std::find(std::begin(kViews), std::end(kViews), sopClass) != std::end(kViews);
}

DcmTagKey tagOf(quint32 tag) {
    return {quint16(tag >> 16), quint16(tag & 0xFFFF)};
}

} // namespace

bool isDrawing(const QString& sopClass) {
    return sopClass == kSegmentation || sopClass == kLabelMap || sopClass == kStructures ||
           isView(sopClass);
}

Result<DrawingFile> readDrawing(const SharedFd& file) {
    const auto header = DicomPicture::openAttributes(file);
    if (!header)
        return header.error();
    DcmDataset& data = (*header)->dataset();
    const QString sopClass = attributes::code(data, DCM_SOPClassUID);
    if (sopClass == kStructures)
        return readContours(data);
    if (isView(sopClass))
        return readSavedView(data);
    if (sopClass != kSegmentation && sopClass != kLabelMap)
        return Error{ErrorCode::NotSupported, {QStringLiteral("drawing")}, "drawing"};
    const auto picture = DicomPicture::open(file);
    if (!picture)
        return picture.error();
    return readSegments(**picture);
}

namespace drawn {

QStringList characterSets(DcmDataset& data) {
    QStringList sets;
    for (unsigned long i = 0; i < 8; ++i)
        if (const QString set = attributes::code(data, DCM_SpecificCharacterSet, i);
            !set.isEmpty() || i == 0)
            sets.append(set);
    return sets;
}

QString label(DcmItem& item, quint32 tag, const QStringList& sets) {
    return attributes::label(item, tagOf(tag), sets);
}

QString codeMeaning(DcmItem& item, quint32 sequence, const QStringList& sets) {
    DcmItem* code = attributes::item(item, tagOf(sequence));
    return code ? attributes::label(*code, DCM_CodeMeaning, sets) : QString();
}

QString uid(DcmItem& item, quint32 tag) {
    return attributes::code(item, tagOf(tag)).left(64);
}

QList<double> decimals(DcmItem& item, quint32 tag, qsizetype most, bool* damaged) {
    QList<double> numbers;
    DcmElement* element = nullptr;
    if (item.findAndGetElement(tagOf(tag), element).bad() || !element || !element->isLeaf())
        return numbers;
    char* text = nullptr;
    Uint32 length = 0;
    if (element->getLengthField() > attributes::kMaxValueBytes ||
        element->getString(text, length).bad() || !text) {
        // Written with binary numbers, which the standard does not know here.
        numbers = attributes::numbers(item, tagOf(tag), int(qMin<qsizetype>(most, 30'000)));
        return numbers;
    }
    const char* at = text;
    const char* const end = text + length;
    while (at < end && numbers.size() < most) {
        while (at < end && (*at == ' ' || *at == '\\' || *at == '+' || *at == '\0'))
            ++at;
        if (at == end)
            break;
        double value = 0;
        const auto [next, problem] = std::from_chars(at, end, value);
        if (problem != std::errc() || !std::isfinite(value) || std::abs(value) > 1e7) {
            *damaged = true;
            break;
        }
        numbers.append(value);
        at = next;
    }
    return numbers;
}

QList<NamedPicture> references(DcmItem& item, quint32 sequence) {
    QList<NamedPicture> pictures;
    const unsigned long count = qMin(attributes::itemCount(item, tagOf(sequence)), 4096ul);
    for (unsigned long i = 0; i < count && pictures.size() < 4096; ++i) {
        DcmItem* one = attributes::item(item, tagOf(sequence), i);
        if (!one)
            continue;
        const QString instance = uid(*one, 0x00081155);
        if (instance.isEmpty())
            continue;
        const QList<double> frames = attributes::numbers(*one, DCM_ReferencedFrameNumber, 256);
        if (frames.isEmpty())
            pictures.append({instance, 0});
        for (const double frame : frames)
            if (frame >= 1 && frame < 1e7)
                pictures.append({instance, int(frame)});
    }
    return pictures;
}

DrawnPart::Made madeOf(const QString& algorithm) {
    if (algorithm == u"AUTOMATIC")
        return DrawnPart::Made::ByProgram;
    if (algorithm == u"SEMIAUTOMATIC")
        return DrawnPart::Made::WithProgram;
    return algorithm == u"MANUAL" ? DrawnPart::Made::ByHand : DrawnPart::Made::Unknown;
}

int eachItem(DcmItem& parent, quint32 sequence, int most,
             const std::function<void(DcmItem&)>& visit) {
    DcmElement* found = nullptr;
    if (parent.findAndGetElement(tagOf(sequence), found).bad() || !found ||
        found->ident() != EVR_SQ)
        return 0;
    int seen = 0;
    // Asking for items by number walks the list anew for each.
    for (DcmObject* item = found->nextInContainer(nullptr); item;
         item = found->nextInContainer(item)) {
        if (++seen > most)
            continue;
        visit(*static_cast<DcmItem*>(item));
    }
    return qMax(0, seen - most);
}

void takePlace(DcmItem& item, PictureFacts::Place& place) {
    if (const QList<double> n = attributes::numbers(item, DCM_ImagePositionPatient, 3);
        n.size() == 3) {
        std::copy(n.begin(), n.end(), place.position.begin());
        place.hasPosition = true;
    }
    if (const QList<double> n = attributes::numbers(item, DCM_ImageOrientationPatient, 6);
        n.size() == 6) {
        std::copy(n.begin(), n.end(), place.directions.begin());
        place.hasOrientation = true;
    }
    if (const QList<double> n = attributes::numbers(item, DCM_PixelSpacing, 2); n.size() == 2) {
        place.spacingRowMm = n[0];
        place.spacingColumnMm = n[1];
        place.hasSpacing = true;
    }
    if (const auto thickness = attributes::number(item, DCM_SliceThickness))
        place.thicknessMm = *thickness;
}

} // namespace drawn

} // namespace disclens::image
