// SPDX-License-Identifier: GPL-3.0-or-later
// What the example disc draws over its own pictures: contours for a treatment plan, and how a
// doctor saved the look of the X-ray.
#include "example/example_objects.h"

#include <cmath>

namespace disclens::example {

namespace {

DcmItem* add(DcmItem& parent, const DcmTagKey& sequence) {
    DcmItem* item = nullptr;
    return parent.findOrCreateSequenceItem(sequence, item, -2).good() ? item : nullptr;
}

void put(DcmItem& item, const DcmTagKey& tag, const QByteArray& value) {
    item.putAndInsertString(tag, value.constData());
}

void putFloats(DcmItem& item, const DcmTagKey& tag, const std::vector<Float32>& values) {
    item.putAndInsertFloat32Array(tag, values.data(), static_cast<unsigned long>(values.size()));
}

/// An eyeball of the drawn head: middle in mm, patient axes, and its half-axes (head_model.cpp).
struct Eye {
    const char* name = "";
    double x = 0, y = -50, z = 5.5;
    double across = 12.5, up = 12;
};

/// One closed contour in each slice that the eye reaches.
void addEye(DcmItem& contours, const Eye& eye, int number, int slices, const char* color,
            const std::function<double(int)>& height,
            const std::function<QByteArray(int)>& instance) {
    put(contours, DCM_ROIDisplayColor, color);
    put(contours, DCM_ReferencedROINumber, QByteArray::number(number));
    for (int slice = 0; slice < slices; ++slice) {
        const double z = height(slice), off = (z - eye.z) / eye.up;
        if (std::abs(off) >= 0.97)
            continue;
        const double radius = eye.across * std::sqrt(1 - off * off);
        QByteArray points;
        constexpr int kCorners = 36;
        for (int i = 0; i < kCorners; ++i) {
            const double turn = 2 * M_PI * i / kCorners;
            points += QByteArray::number(eye.x + radius * std::cos(turn), 'f', 2) + '\\' +
                      QByteArray::number(eye.y + radius * std::sin(turn), 'f', 2) + '\\' +
                      QByteArray::number(z, 'f', 3) + (i + 1 < kCorners ? "\\" : "");
        }
        DcmItem* contour = add(contours, DCM_ContourSequence);
        if (!contour)
            return;
        if (DcmItem* picture = add(*contour, DCM_ContourImageSequence)) {
            put(*picture, DCM_ReferencedSOPClassUID, UID_CTImageStorage);
            put(*picture, DCM_ReferencedSOPInstanceUID, instance(slice));
        }
        put(*contour, DCM_ContourGeometricType, "CLOSED_PLANAR");
        put(*contour, DCM_NumberOfContourPoints, QByteArray::number(kCorners));
        put(*contour, DCM_ContourData, points);
    }
}

} // namespace

Status writeStructures(const QString& file, const Visit& visit, int series, int slices,
                       const std::function<double(int)>& height,
                       const std::function<QByteArray(int)>& instance) {
    DicomWriter writer(UID_RTStructureSetStorage, visit, "RTSTRUCT", series, "Contours of the eyes",
                       1, 64);
    const QByteArray frame = exampleUid("frame of reference", 1);
    writer.text(DCM_StructureSetLabel, "EYES");
    writer.text(DCM_StructureSetDate, visit.date);
    writer.text(DCM_StructureSetTime, visit.time);
    if (DcmItem* reference = add(writer.data(), DCM_ReferencedFrameOfReferenceSequence))
        put(*reference, DCM_FrameOfReferenceUID, frame);
    const Eye eyes[] = {{"Left eye", 27.5}, {"Right eye", -27.5}};
    const char* const colors[] = {"0\\200\\255", "255\\160\\80"};
    for (int i = 0; i < 2; ++i) {
        if (DcmItem* roi = add(writer.data(), DCM_StructureSetROISequence)) {
            put(*roi, DCM_ROINumber, QByteArray::number(i + 1));
            put(*roi, DCM_ReferencedFrameOfReferenceUID, frame);
            put(*roi, DCM_ROIName, eyes[i].name);
            put(*roi, DCM_ROIGenerationAlgorithm, "MANUAL");
        }
        if (DcmItem* contours = add(writer.data(), DCM_ROIContourSequence))
            addEye(*contours, eyes[i], i + 1, slices, colors[i], height, instance);
        if (DcmItem* observation = add(writer.data(), DCM_RTROIObservationsSequence)) {
            put(*observation, DCM_ObservationNumber, QByteArray::number(i + 1));
            put(*observation, DCM_ReferencedROINumber, QByteArray::number(i + 1));
            put(*observation, DCM_RTROIInterpretedType, "ORGAN");
            put(*observation, DCM_ROIInterpreter, "");
        }
    }
    return writer.save(file, EXS_LittleEndianExplicit);
}

Status writeSavedView(const QString& file, const Visit& visit, int series, int side,
                      const QByteArray& xraySeries, const QByteArray& xrayUid) {
    DicomWriter writer(UID_GrayscaleSoftcopyPresentationStateStorage, visit, "PR", series,
                       "Saved view of the lungs", 1, 63);
    writer.text(DCM_PresentationCreationDate, visit.date);
    writer.text(DCM_PresentationCreationTime, visit.time);
    writer.text(DCM_ContentLabel, "LUNGS");
    writer.text(DCM_ContentDescription, "Lungs");
    writer.text(DCM_ContentCreatorName, "Vzorov\xC3\xA1^Eva^^Dr.");
    const auto name = [&](DcmItem& item) {
        if (DcmItem* picture = add(item, DCM_ReferencedImageSequence)) {
            put(*picture, DCM_ReferencedSOPClassUID, UID_ComputedRadiographyImageStorage);
            put(*picture, DCM_ReferencedSOPInstanceUID, xrayUid);
        }
    };
    if (DcmItem* reference = add(writer.data(), DCM_ReferencedSeriesSequence)) {
        name(*reference);
        put(*reference, DCM_SeriesInstanceUID, xraySeries);
    }
    if (DcmItem* voi = add(writer.data(), DCM_SoftcopyVOILUTSequence)) {
        put(*voi, DCM_WindowCenter, "1500");
        put(*voi, DCM_WindowWidth, "1800");
    }
    if (DcmItem* area = add(writer.data(), DCM_DisplayedAreaSelectionSequence)) {
        area->putAndInsertSint32(DCM_DisplayedAreaTopLeftHandCorner, 1, 0);
        area->putAndInsertSint32(DCM_DisplayedAreaTopLeftHandCorner, 1, 1);
        area->putAndInsertSint32(DCM_DisplayedAreaBottomRightHandCorner, side, 0);
        area->putAndInsertSint32(DCM_DisplayedAreaBottomRightHandCorner, side, 1);
        put(*area, DCM_PresentationSizeMode, "SCALE TO FIT");
        put(*area, DCM_PresentationPixelAspectRatio, "1\\1");
    }
    if (DcmItem* layer = add(writer.data(), DCM_GraphicLayerSequence)) {
        put(*layer, DCM_GraphicLayer, "NOTES");
        put(*layer, DCM_GraphicLayerOrder, "1");
        put(*layer, DCM_GraphicLayerDescription, "Width of the heart");
    }
    if (DcmItem* notes = add(writer.data(), DCM_GraphicAnnotationSequence)) {
        put(*notes, DCM_GraphicLayer, "NOTES");
        const Float32 left = Float32(side * 0.42), right = Float32(side * 0.74),
                      y = Float32(side * 0.66);
        if (DcmItem* text = add(*notes, DCM_TextObjectSequence)) {
            put(*text, DCM_BoundingBoxAnnotationUnits, "PIXEL");
            put(*text, DCM_UnformattedTextValue, "R. Fictova, heart 11.5 cm");
            putFloats(*text, DCM_BoundingBoxTopLeftHandCorner, {left, Float32(side * 0.69)});
            putFloats(*text, DCM_BoundingBoxBottomRightHandCorner, {right, Float32(side * 0.74)});
            put(*text, DCM_BoundingBoxTextHorizontalJustification, "LEFT");
        }
        if (DcmItem* line = add(*notes, DCM_GraphicObjectSequence)) {
            put(*line, DCM_GraphicAnnotationUnits, "PIXEL");
            line->putAndInsertUint16(DCM_GraphicDimensions, 2);
            line->putAndInsertUint16(DCM_NumberOfGraphicPoints, 2);
            putFloats(*line, DCM_GraphicData, {left, y, right, y});
            put(*line, DCM_GraphicType, "POLYLINE");
            put(*line, DCM_GraphicFilled, "N");
        }
    }
    writer.text(DCM_PresentationLUTShape, "IDENTITY");
    return writer.save(file, EXS_LittleEndianExplicit);
}

} // namespace disclens::example
