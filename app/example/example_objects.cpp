// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/example_objects.h"

#include <cmath>

namespace disclens::example {

namespace {

struct Code {
    const char* value;
    const char* scheme;
    const char* meaning;
};

void putCode(DcmItem& item, const DcmTagKey& sequence, const Code& code) {
    DcmItem* entry = nullptr;
    if (item.findOrCreateSequenceItem(sequence, entry, -2).good() && entry) {
        entry->putAndInsertString(DCM_CodeValue, code.value);
        entry->putAndInsertString(DCM_CodingSchemeDesignator, code.scheme);
        entry->putAndInsertString(DCM_CodeMeaning, code.meaning);
    }
}

/// Adds one content item of a structured report (PS3.3 C.17.3) and returns it.
DcmItem* addContent(DcmItem& parent, const char* relation, const char* type, const Code& what) {
    DcmItem* item = nullptr;
    if (parent.findOrCreateSequenceItem(DCM_ContentSequence, item, -2).bad())
        return nullptr;
    item->putAndInsertString(DCM_RelationshipType, relation);
    item->putAndInsertString(DCM_ValueType, type);
    putCode(*item, DCM_ConceptNameCodeSequence, what);
    if (qstrcmp(type, "CONTAINER") == 0)
        item->putAndInsertString(DCM_ContinuityOfContent, "SEPARATE");
    return item;
}

void addText(DcmItem& parent, const char* relation, const Code& what, const char* text) {
    if (DcmItem* item = addContent(parent, relation, "TEXT", what))
        item->putAndInsertString(DCM_TextValue, text);
}

void addName(DcmItem& parent, const Code& what, const char* name) {
    if (DcmItem* item = addContent(parent, "HAS OBS CONTEXT", "PNAME", what))
        item->putAndInsertString(DCM_PersonName, name);
}

void startReport(DicomWriter& writer, const Code& title) {
    DcmItem& root = writer.data();
    root.putAndInsertString(DCM_ValueType, "CONTAINER");
    root.putAndInsertString(DCM_ContinuityOfContent, "SEPARATE");
    root.putAndInsertString(DCM_CompletionFlag, "COMPLETE");
    root.putAndInsertString(DCM_VerificationFlag, "UNVERIFIED");
    putCode(root, DCM_ConceptNameCodeSequence, title);
    root.insertEmptyElement(DCM_PerformedProcedureCodeSequence);
    root.insertEmptyElement(DCM_ReferencedPerformedProcedureStepSequence);
}

void namePicture(DcmItem& item, const QByteArray& uid) {
    DcmItem* reference = nullptr;
    if (item.findOrCreateSequenceItem(DCM_ReferencedSOPSequence, reference, -2).good()) {
        reference->putAndInsertString(DCM_ReferencedSOPClassUID,
                                      UID_ComputedRadiographyImageStorage);
        reference->putAndInsertString(DCM_ReferencedSOPInstanceUID, uid.constData());
    }
}

constexpr const char* kAiMaker = "Example AI Inc.";
constexpr const char* kAiProduct = "Example Chest Helper";
constexpr const char* kAiVersion = "2.1";

void nameAiDevice(DicomWriter& writer) {
    writer.text(DCM_Manufacturer, kAiMaker);
    writer.text(DCM_ManufacturerModelName, kAiProduct);
    writer.text(DCM_SoftwareVersions, kAiVersion);
    writer.text(DCM_DeviceSerialNumber, "EX-0001");
    DcmItem* equipment = nullptr;
    if (writer.data()
            .findOrCreateSequenceItem(DCM_ContributingEquipmentSequence, equipment, -2)
            .good()) {
        putCode(*equipment, DCM_PurposeOfReferenceCodeSequence,
                {"Newcode1", "99EXAMPLE", "Processing Equipment"});
        equipment->putAndInsertString(DCM_Manufacturer, kAiMaker);
        equipment->putAndInsertString(DCM_ManufacturerModelName, kAiProduct);
        equipment->putAndInsertString(DCM_InstitutionName, "Example AI cloud");
    }
}

} // namespace

Status writeEncapsulatedPdf(const QString& file, const Visit& visit, int series,
                            const QByteArray& pdf) {
    DicomWriter writer(UID_EncapsulatedPDFStorage, visit, "DOC", series, "Report on your head CT",
                       1, 64);
    writer.text(DCM_ConversionType, "WSD");
    writer.text(DCM_BurnedInAnnotation, "YES");
    writer.text(DCM_DocumentTitle, "Report: CT of the head");
    writer.text(DCM_MIMETypeOfEncapsulatedDocument, "application/pdf");
    writer.text(DCM_AcquisitionDateTime, "20250604094217");
    QByteArray even = pdf;
    if (even.size() % 2)
        even.append('\0');
    writer.data().putAndInsertUint8Array(DCM_EncapsulatedDocument,
                                         reinterpret_cast<const Uint8*>(even.constData()),
                                         static_cast<unsigned long>(even.size()));
    return writer.save(file, EXS_LittleEndianExplicit);
}

Status writeTextReport(const QString& file, const Visit& visit, int series) {
    DicomWriter writer(UID_BasicTextSRStorage, visit, "SR", series, "Thyroid ultrasound report", 1,
                       63);
    startReport(writer, {"18748-4", "LN", "Diagnostic imaging report"});
    DcmItem& root = writer.data();
    addName(root, {"121008", "DCM", "Person Observer Name"}, "Vzorov\xC3\xA1^Eva^^Dr.");
    addText(root, "CONTAINS", {"121060", "DCM", "History"},
            "Mrs Fictova, born 14 Feb 1961 (formerly Exemplarska), felt a lump on the left side.");
    addText(root, "CONTAINS", {"121070", "DCM", "Findings"},
            "Left lobe: one round node of 9 mm with a smooth border. Right lobe: nothing unusual.");
    addText(root, "CONTAINS", {"121076", "DCM", "Conclusions"},
            "A small node. Please look again in 12 months. Call +1 555 0142 to tell the patient.");
    return writer.save(file, EXS_DeflatedLittleEndianExplicit);
}

Status writeAiOutline(const QString& file, const Visit& visit, int series, int side,
                      const QByteArray& xrayUid) {
    DicomWriter writer(UID_SegmentationStorage, visit, "SEG", series, "AI: outline of an area", 1,
                       63);
    nameAiDevice(writer);
    writer.text(DCM_ImageType, "DERIVED\\PRIMARY");
    writer.text(DCM_ContentLabel, "AI_OUTLINE");
    writer.text(DCM_ContentDescription, "Area that the program marked");
    writer.text(DCM_ContentCreatorName, "Example^Chest Helper");
    writer.text(DCM_SegmentationType, "BINARY");
    writer.number(DCM_SamplesPerPixel, 1);
    writer.text(DCM_PhotometricInterpretation, "MONOCHROME2");
    writer.text(DCM_NumberOfFrames, "1");
    writer.number(DCM_Rows, side);
    writer.number(DCM_Columns, side);
    writer.number(DCM_BitsAllocated, 1);
    writer.number(DCM_BitsStored, 1);
    writer.number(DCM_HighBit, 0);
    writer.number(DCM_PixelRepresentation, 0);
    writer.text(DCM_LossyImageCompression, "00");
    DcmItem* segment = nullptr;
    if (writer.data().findOrCreateSequenceItem(DCM_SegmentSequence, segment, -2).good()) {
        segment->putAndInsertUint16(DCM_SegmentNumber, 1);
        segment->putAndInsertString(DCM_SegmentLabel, "Area 1");
        segment->putAndInsertString(DCM_SegmentAlgorithmType, "AUTOMATIC");
        segment->putAndInsertString(DCM_SegmentAlgorithmName, "Example Chest Helper 2.1");
        putCode(*segment, DCM_SegmentedPropertyCategoryCodeSequence,
                {"49755003", "SCT", "Morphologically Abnormal Structure"});
        putCode(*segment, DCM_SegmentedPropertyTypeCodeSequence, {"4147007", "SCT", "Mass"});
    }
    DcmItem* series1 = nullptr;
    if (writer.data().findOrCreateSequenceItem(DCM_ReferencedSeriesSequence, series1, -2).good()) {
        series1->putAndInsertString(DCM_SeriesInstanceUID,
                                    exampleUid(visit.studyId, 1).constData());
        DcmItem* instance = nullptr;
        if (series1->findOrCreateSequenceItem(DCM_ReferencedInstanceSequence, instance, -2)
                .good()) {
            instance->putAndInsertString(DCM_ReferencedSOPClassUID,
                                         UID_ComputedRadiographyImageStorage);
            instance->putAndInsertString(DCM_ReferencedSOPInstanceUID, xrayUid.constData());
        }
    }
    std::vector<std::uint8_t> bits((std::size_t(side) * std::size_t(side) + 7) / 8 + 1, 0);
    if (bits.size() % 2)
        bits.push_back(0);
    for (int j = 0; j < side; ++j)
        for (int i = 0; i < side; ++i) {
            const double x = (double(i) / side - 0.30) / 0.055;
            const double y = (double(j) / side - 0.42) / 0.045;
            if (x * x + y * y + 0.18 * std::sin(std::atan2(y, x) * 5) < 1) {
                const std::size_t at = std::size_t(j) * std::size_t(side) + std::size_t(i);
                bits[at / 8] = std::uint8_t(bits[at / 8] | (1 << (at % 8)));
            }
        }
    writer.data().putAndInsertUint8Array(DCM_PixelData, bits.data(),
                                         static_cast<unsigned long>(bits.size()));
    return writer.save(file, EXS_LittleEndianExplicit);
}

Status writeAiReport(const QString& file, const Visit& visit, int series,
                     const QByteArray& xrayUid) {
    DicomWriter writer(UID_ComprehensiveSRStorage, visit, "SR", series, "AI: chest result", 1, 63);
    nameAiDevice(writer);
    startReport(writer, {"126000", "DCM", "Imaging Measurement Report"});
    DcmItem& root = writer.data();
    if (DcmItem* kind =
            addContent(root, "HAS OBS CONTEXT", "CODE", {"121005", "DCM", "Observer Type"}))
        putCode(*kind, DCM_ConceptCodeSequence, {"121007", "DCM", "Device"});
    addText(root, "HAS OBS CONTEXT", {"121013", "DCM", "Device Observer Name"}, kAiProduct);
    addText(root, "HAS OBS CONTEXT", {"121014", "DCM", "Device Observer Manufacturer"}, kAiMaker);
    if (DcmItem* group =
            addContent(root, "CONTAINS", "CONTAINER", {"125007", "DCM", "Measurement Group"})) {
        addText(*group, "HAS CONCEPT MOD", {"111001", "DCM", "Algorithm Name"}, kAiProduct);
        addText(*group, "HAS CONCEPT MOD", {"111003", "DCM", "Algorithm Version"}, kAiVersion);
        if (DcmItem* picture =
                addContent(*group, "CONTAINS", "IMAGE", {"121112", "DCM", "Source of Measurement"}))
            namePicture(*picture, xrayUid);
        if (DcmItem* size =
                addContent(*group, "CONTAINS", "NUM", {"103339001", "SCT", "Long Axis"})) {
            DcmItem* value = nullptr;
            if (size->findOrCreateSequenceItem(DCM_MeasuredValueSequence, value, -2).good()) {
                value->putAndInsertString(DCM_NumericValue, "31.5");
                putCode(*value, DCM_MeasurementUnitsCodeSequence, {"mm", "UCUM", "mm"});
            }
        }
        addText(*group, "CONTAINS", {"121071", "DCM", "Finding"},
                "Area for a doctor to look at. Score 0.41.");
    }
    return writer.save(file, EXS_LittleEndianExplicit);
}

} // namespace disclens::example
