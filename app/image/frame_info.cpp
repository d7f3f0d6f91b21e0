// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame_info.h"

#include "image/attributes.h"
#include "image/lookup.h"

#include <cmath>
#include <initializer_list>

namespace disclens::image {

namespace {

QStringList characterSets(DcmDataset& data) {
    QStringList sets;
    for (unsigned long i = 0; i < 8; ++i)
        if (const QString set = attributes::code(data, DCM_SpecificCharacterSet, i);
            !set.isEmpty() || i == 0)
            sets.append(set);
    return sets;
}

/// The item of a functional group macro for a frame: per frame, else shared, else the data set
/// itself.
DcmItem& group(DcmDataset& data, int frame, const DcmTagKey& macro) {
    DcmItem* perFrame = attributes::item(data, DCM_PerFrameFunctionalGroupsSequence,
                                         static_cast<unsigned long>(frame));
    if (perFrame)
        if (DcmItem* found = attributes::item(*perFrame, macro))
            return *found;
    DcmItem* shared = attributes::item(data, DCM_SharedFunctionalGroupsSequence);
    if (shared)
        if (DcmItem* found = attributes::item(*shared, macro))
            return *found;
    return data;
}

Window::Function functionOf(const QString& name) {
    if (name == QLatin1String("SIGMOID"))
        return Window::Function::Sigmoid;
    if (name == QLatin1String("LINEAR_EXACT"))
        return Window::Function::LinearExact;
    return Window::Function::Linear;
}

void readWindows(DcmItem& voi, const QStringList& sets, FrameInfo& info) {
    const QList<double> centres = attributes::numbers(voi, DCM_WindowCenter, 32);
    const QList<double> widths = attributes::numbers(voi, DCM_WindowWidth, 32);
    const Window::Function function = functionOf(attributes::code(voi, DCM_VOILUTFunction));
    for (qsizetype i = 0; i < qMin(centres.size(), widths.size()); ++i) {
        Window window{centres[i], widths[i], {}, function};
        if (window.width <= 0)
            continue;
        // LINEAR is not defined below 1 (PS3.3 C.11.2.1.2.1), yet scaled values use it that way.
        if (window.width < 1 && function == Window::Function::Linear)
            window.function = Window::Function::LinearExact;
        window.explanation = attributes::label(voi, DCM_WindowCenterWidthExplanation, sets,
                                               static_cast<unsigned long>(i));
        info.windows.append(window);
    }
    const unsigned long tables = qMin(attributes::itemCount(voi, DCM_VOILUTSequence), 16ul);
    const bool negative = info.type == SampleType::S8 || info.type == SampleType::S16 ||
                          info.type == SampleType::S32 || info.intercept < 0;
    for (unsigned long i = 0; i < tables; ++i)
        if (DcmItem* item = attributes::item(voi, DCM_VOILUTSequence, i))
            if (auto table = readLookupTable(*item, negative, sets))
                info.voiLuts.append(*table);
}

void readModality(DcmDataset& data, int frame, bool signedPixels, const QStringList& sets,
                  FrameInfo& info) {
    DcmItem& values = group(data, frame, DCM_PixelValueTransformationSequence);
    QString type = attributes::code(values, DCM_RescaleType);
    if (DcmItem* item = attributes::item(data, DCM_ModalityLUTSequence)) {
        info.modalityLut = readLookupTable(*item, signedPixels, sets);
        if (info.modalityLut)
            type = attributes::code(*item, DCM_ModalityLUTType);
    }
    if (!info.modalityLut) {
        const double slope = attributes::number(values, DCM_RescaleSlope).value_or(1);
        info.slope = slope == 0 || std::abs(slope) > 1e30 ? 1 : slope;
        const double intercept = attributes::number(values, DCM_RescaleIntercept).value_or(0);
        info.intercept = std::abs(intercept) > 1e30 ? 0 : intercept;
    }
    const QString modality = attributes::code(data, DCM_Modality);
    if (type.isEmpty() && modality == QLatin1String("CT") &&
        attributes::has(values, DCM_RescaleIntercept))
        type = QStringLiteral("HU");
    if (type != QLatin1String("US")) // "unspecified", not a unit
        info.unit = type.left(32);
}

void readPadding(DcmDataset& data, const PixelShape& shape, FrameInfo& info) {
    const auto stored = [&](const DcmTagKey& tag) -> std::optional<double> {
        auto value = attributes::number(data, tag);
        if (!value)
            return value;
        // The value has the VR of the pixels, US or SS; a reader that took the other one is put
        // right.
        if (shape.isSigned && *value > 32767 && *value <= 65535)
            *value -= 65536;
        else if (!shape.isSigned && *value < 0 && *value >= -32768)
            *value += 65536;
        return value;
    };
    info.padding = stored(DCM_PixelPaddingValue);
    if (info.padding)
        info.paddingLimit = stored(DCM_PixelPaddingRangeLimit);
}

bool spacingFrom(DcmItem& item, const DcmTagKey& tag, FrameInfo& info) {
    const QList<double> mm = attributes::numbers(item, tag, 2);
    if (mm.size() != 2 || mm[0] <= 1e-6 || mm[1] <= 1e-6 || mm[0] > 1e5 || mm[1] > 1e5)
        return false;
    info.spacingRowMm = mm[0];
    info.spacingColumnMm = mm[1];
    return true;
}

void readSpacing(DcmDataset& data, int frame, FrameInfo& info) {
    DcmItem& measures = group(data, frame, DCM_PixelMeasuresSequence);
    bool known = spacingFrom(measures, DCM_PixelSpacing, info) ||
                 spacingFrom(data, DCM_PixelSpacing, info) ||
                 spacingFrom(data, DCM_ImagerPixelSpacing, info) ||
                 spacingFrom(data, DCM_NominalScannedPixelSpacing, info);
    if (!known)
        if (DcmItem* region = attributes::item(data, DCM_SequenceOfUltrasoundRegions)) {
            const double dx = std::abs(attributes::number(*region, DCM_PhysicalDeltaX).value_or(0));
            const double dy = std::abs(attributes::number(*region, DCM_PhysicalDeltaY).value_or(0));
            const bool centimetres =
                attributes::integer(*region, DCM_PhysicalUnitsXDirection) == 3 &&
                attributes::integer(*region, DCM_PhysicalUnitsYDirection) == 3;
            if (centimetres && dx > 1e-6 && dy > 1e-6 && dx < 10 && dy < 10) {
                info.spacingColumnMm = dx * 10;
                info.spacingRowMm = dy * 10;
                known = true;
            }
        }
    // Pixel Aspect Ratio: vertical \ horizontal size of a pixel (PS3.3 C.7.6.3.1.7).
    const QList<double> ratio = attributes::numbers(data, DCM_PixelAspectRatio, 2);
    if (ratio.size() == 2 && ratio[0] > 0 && ratio[1] > 0)
        info.pixelAspect = ratio[0] / ratio[1];
    else if (known)
        info.pixelAspect = info.spacingRowMm / info.spacingColumnMm;
    if (!(info.pixelAspect > 0.05 && info.pixelAspect < 20))
        info.pixelAspect = 1;
}

struct OverlayPlace {
    Overlay overlay;
    int bitsAllocated = 1, bitPosition = 0;
    qint64 pixels = 0;
};

std::optional<OverlayPlace> overlayPlace(DcmDataset& data, quint16 groupNumber,
                                         const QStringList& sets) {
    const auto tag = [groupNumber](quint16 element) { return DcmTagKey(groupNumber, element); };
    const int rows = attributes::integer(data, tag(0x0010)).value_or(0);
    const int columns = attributes::integer(data, tag(0x0011)).value_or(0);
    if (rows <= 0 || columns <= 0 || rows > 16384 || columns > 16384)
        return std::nullopt;
    OverlayPlace place;
    place.overlay.size = QSize(columns, rows);
    place.overlay.top =
        qBound(-65536, attributes::integer(data, tag(0x0050), 0).value_or(1) - 1, 65536);
    place.overlay.left =
        qBound(-65536, attributes::integer(data, tag(0x0050), 1).value_or(1) - 1, 65536);
    place.overlay.label = attributes::label(data, tag(0x1500), sets);
    place.bitsAllocated = attributes::integer(data, tag(0x0100)).value_or(1);
    place.bitPosition = attributes::integer(data, tag(0x0102)).value_or(0);
    place.pixels = qint64(rows) * columns;
    return place;
}

void readOverlays(DcmDataset& data, int frame, const QStringList& sets, FrameInfo& info) {
    for (quint16 groupNumber = 0x6000; groupNumber <= 0x601E;
         groupNumber = quint16(groupNumber + 2)) {
        const DcmTagKey dataTag(groupNumber, 0x3000);
        if (!attributes::has(data, dataTag))
            continue;
        auto place = overlayPlace(data, groupNumber, sets);
        if (!place)
            continue;
        const int frames =
            qMax(1, attributes::integer(data, DcmTagKey(groupNumber, 0x0015)).value_or(1));
        const int origin =
            attributes::integer(data, DcmTagKey(groupNumber, 0x0051)).value_or(1) - 1;
        // One plane for all frames, or one for each frame from "Image Frame Origin" on.
        const int plane = frames == 1 ? 0 : frame - origin;
        if (plane < 0 || plane >= frames)
            continue;
        const QByteArray packed = attributes::bytes(data, dataTag);
        const qint64 firstBit = qint64(plane) * place->pixels;
        if ((firstBit + place->pixels + 7) / 8 > packed.size() + 1) {
            info.warnings.append(QStringLiteral("overlay"));
            continue;
        }
        place->overlay.bits = QByteArray(place->pixels, '\0');
        for (qint64 i = 0; i < place->pixels; ++i) {
            const qint64 bit = firstBit + i;
            if (bit / 8 < packed.size())
                place->overlay.bits[i] = char(quint8(packed[bit / 8]) >> (bit % 8) & 1);
        }
        info.overlays.append(place->overlay);
    }
}

} // namespace

void describeFrame(DicomPicture& picture, int frame, FrameInfo& info) {
    DcmDataset& data = picture.dataset();
    const PixelShape& shape = picture.shape();
    const QStringList sets = characterSets(data);
    info.lossy =
        info.lossy || attributes::code(data, DCM_LossyImageCompression) == QLatin1String("01");
    info.inverted = shape.photometric == QLatin1String("MONOCHROME1") && info.samples == 1;
    if (info.samples == 1) {
        readModality(data, frame, shape.isSigned, sets, info);
        readPadding(data, shape, info);
        readWindows(group(data, frame, DCM_FrameVOILUTSequence), sets, info);
    }
    readSpacing(data, frame, info);
    readOverlays(data, frame, sets, info);
}

void overlaysInPixels(DicomPicture& picture, const QByteArray& words, int container,
                      FrameInfo& info) {
    DcmDataset& data = picture.dataset();
    const QStringList sets = characterSets(data);
    for (quint16 groupNumber = 0x6000; groupNumber <= 0x601E;
         groupNumber = quint16(groupNumber + 2)) {
        if (!attributes::has(data, DcmTagKey(groupNumber, 0x0010)) ||
            attributes::has(data, DcmTagKey(groupNumber, 0x3000)))
            continue;
        auto place = overlayPlace(data, groupNumber, sets);
        if (!place || place->bitPosition < 0 || place->bitPosition >= container)
            continue;
        // In the pixels: the overlay is as large as the picture and lies outside the bits of the
        // value.
        const PixelShape& shape = picture.shape();
        const int low = shape.highBit + 1 - shape.bitsStored;
        if ((place->bitPosition >= low && place->bitPosition <= shape.highBit) ||
            place->overlay.size != QSize(info.width, info.height) ||
            place->pixels * (container / 8) > words.size())
            continue;
        place->overlay.bits = QByteArray(place->pixels, '\0');
        for (qint64 i = 0; i < place->pixels; ++i) {
            // Host order is little endian: the byte that holds the bit is found directly.
            const auto byte = quint8(words[i * (container / 8) + place->bitPosition / 8]);
            place->overlay.bits[i] = char(byte >> (place->bitPosition % 8) & 1);
        }
        info.overlays.append(place->overlay);
    }
}

} // namespace disclens::image
