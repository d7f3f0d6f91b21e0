// SPDX-License-Identifier: GPL-3.0-or-later
// make_disc FILES FOLDER [SIDE | head]: a made-up disc of that many CT slices (SIDE × SIDE, 512 by
// default, uncompressed) in series of 200, each with the elements that scanners write, for
// benchmarks. 2,000 files are 1 GB at 512. With `head` all of them are one series, 512 × 512, of
// the head of the example disc in finer samples.

#include "example/head_model.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

namespace {

constexpr int kSliceOfSeries = 200;
constexpr int kHeadSide = 512;

std::string uid(int kind, int a, int b) {
    return "2.25.4411" + std::to_string(kind) + std::to_string(100000 + a) +
           std::to_string(100000 + b);
}

/// A disc of soft tissue with noise, different in each slice.
void fillPixels(std::vector<Uint16>& pixels, int side, int slice) {
    unsigned noise = 12345U + unsigned(slice) * 977U;
    for (int j = 0; j < side; ++j)
        for (int i = 0; i < side; ++i) {
            noise = noise * 1664525U + 1013904223U;
            const double r = std::hypot(i - side / 2.0, (j - side / 2.0) * 1.2) / (side * 0.4);
            const int tissue = r < 1 ? 1064 + int(40 * std::sin(r * 20 + slice * 0.1)) : 24;
            pixels[std::size_t(j) * std::size_t(side) + std::size_t(i)] =
                Uint16(tissue + int(noise >> 28));
        }
}

/// One slice of the head at 512 × 512, as high as `part` (0 to 1) of the way from its lowest slice
/// to its highest.
void fillHead(std::vector<Uint16>& pixels, const disclens::example::HeadVolume& head, double part) {
    const double at = part * (head.slices - 1);
    const int z = std::min(int(at), head.slices - 2);
    const auto value = [&](double x, double y) {
        const int i = std::min(int(x), head.columns - 2), j = std::min(int(y), head.rows - 2);
        const double fx = x - i, fy = y - j;
        const auto on = [&](int slice) {
            const std::int16_t* p = head.slice(slice) + std::ptrdiff_t(j) * head.columns + i;
            const double top = p[0] + fx * (p[1] - p[0]);
            const double low = p[head.columns] + fx * (p[head.columns + 1] - p[head.columns]);
            return top + fy * (low - top);
        };
        return on(z) + (at - z) * (on(z + 1) - on(z));
    };
    for (int j = 0; j < kHeadSide; ++j)
        for (int i = 0; i < kHeadSide; ++i)
            pixels[std::size_t(j) * kHeadSide + std::size_t(i)] =
                Uint16(std::clamp(value(i * (head.columns - 1.0) / (kHeadSide - 1),
                                        j * (head.rows - 1.0) / (kHeadSide - 1)) +
                                      1024,
                                  0.0, 4095.0));
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "make_disc FILES FOLDER [SIDE | head]\n");
        return 2;
    }
    const int files = std::atoi(argv[1]);
    const std::filesystem::path folder = argv[2];
    const bool isHead = argc > 3 && std::strcmp(argv[3], "head") == 0;
    const int side = isHead ? kHeadSide : argc > 3 ? std::atoi(argv[3]) : 512;
    disclens::example::HeadVolume head;
    if (isHead)
        head = disclens::example::makeHead([](int, int) { return true; });
    const double headMm = isHead ? head.slices * head.sliceSpacingMm / files : 0;
    std::vector<Uint16> pixels(std::size_t(side) * std::size_t(side));
    for (int n = 0; n < files; ++n) {
        const int series = isHead ? 0 : n / kSliceOfSeries;
        const int slice = isHead ? n : n % kSliceOfSeries;
        DcmFileFormat file;
        DcmDataset& data = *file.getDataset();
        const auto put = [&](const DcmTagKey& tag, const std::string& value) {
            data.putAndInsertString(tag, value.c_str());
        };
        put(DCM_SpecificCharacterSet, "ISO_IR 100");
        put(DCM_ImageType, "ORIGINAL\\PRIMARY\\AXIAL");
        put(DCM_SOPClassUID, UID_CTImageStorage);
        put(DCM_SOPInstanceUID, uid(1, series, slice));
        for (const DcmTagKey& tag :
             {DCM_StudyDate, DCM_SeriesDate, DCM_AcquisitionDate, DCM_ContentDate})
            put(tag, "20250312");
        for (const DcmTagKey& tag : {DCM_StudyTime, DCM_SeriesTime})
            put(tag, "101500");
        put(DCM_AcquisitionTime,
            "1015" + std::to_string(10 + slice % 50) + "." + std::to_string(slice));
        put(DCM_ContentTime,
            "1016" + std::to_string(10 + slice % 50) + "." + std::to_string(slice));
        put(DCM_AccessionNumber, "A77001");
        put(DCM_Modality, "CT");
        put(DCM_Manufacturer, "Example Scanners");
        put(DCM_InstitutionName, "Riverside Example Hospital");
        put(DCM_ReferringPhysicianName, "Muster^Max");
        put(DCM_StationName, "CT1");
        put(DCM_StudyDescription, isHead ? "CT of the head" : "CT of the chest");
        put(DCM_SeriesDescription, "Series " + std::to_string(series + 1));
        put(DCM_OperatorsName, "Vzorek^Ana");
        put(DCM_ManufacturerModelName, "Slice 64");
        put(DCM_PatientName, "Fictova^Renee");
        put(DCM_PatientID, "00482913");
        put(DCM_PatientBirthDate, "19610214");
        put(DCM_PatientSex, "F");
        put(DCM_PatientAge, "064Y");
        put(DCM_BodyPartExamined, isHead ? "HEAD" : "CHEST");
        put(DCM_SliceThickness, isHead ? std::to_string(headMm) : "1");
        put(DCM_KVP, "120");
        put(DCM_DeviceSerialNumber, "CT-90210");
        put(DCM_SoftwareVersions, "7.2");
        put(DCM_ProtocolName, isHead ? "Head thin" : "Chest thin");
        put(DCM_PatientPosition, "HFS");
        put(DCM_StudyInstanceUID, uid(2, 0, 0));
        put(DCM_SeriesInstanceUID, uid(3, series, 0));
        put(DCM_StudyID, "77");
        put(DCM_SeriesNumber, std::to_string(series + 1));
        put(DCM_InstanceNumber, std::to_string(slice + 1));
        const auto& first = head.firstPositionMm;
        put(DCM_ImagePositionPatient, isHead ? std::to_string(first[0]) + "\\" +
                                                   std::to_string(first[1]) + "\\" +
                                                   std::to_string(first[2] + slice * headMm)
                                             : "-180\\-180\\" + std::to_string(-slice));
        put(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
        put(DCM_FrameOfReferenceUID, uid(4, 0, 0));
        put(DCM_SliceLocation, std::to_string(-slice));
        put(DCM_PhotometricInterpretation, "MONOCHROME2");
        const std::string spacing =
            isHead ? std::to_string(head.spacingMm * (head.columns - 1) / (kHeadSide - 1)) : "0.7";
        put(DCM_PixelSpacing, spacing + "\\" + spacing);
        put(DCM_WindowCenter, "40");
        put(DCM_WindowWidth, "400");
        put(DCM_RescaleIntercept, "-1024");
        put(DCM_RescaleSlope, "1");
        put(DCM_RescaleType, "HU");
        data.putAndInsertUint16(DCM_SamplesPerPixel, 1);
        data.putAndInsertUint16(DCM_Rows, Uint16(side));
        data.putAndInsertUint16(DCM_Columns, Uint16(side));
        data.putAndInsertUint16(DCM_BitsAllocated, 16);
        data.putAndInsertUint16(DCM_BitsStored, 12);
        data.putAndInsertUint16(DCM_HighBit, 11);
        data.putAndInsertUint16(DCM_PixelRepresentation, 0);
        data.putAndInsertString(DcmTag(0x0029, 0x0010, EVR_LO), "EXAMPLE SCANNERS 1.0");
        for (Uint16 e = 0; e < 60; ++e)
            data.putAndInsertString(DcmTag(0x0029, Uint16(0x1000 + e), EVR_LO),
                                    ("setting " + std::to_string(e)).c_str());
        if (isHead)
            fillHead(pixels, head, (slice + 0.5) / files);
        else
            fillPixels(pixels, side, slice);
        data.putAndInsertUint16Array(DCM_PixelData, pixels.data(),
                                     static_cast<unsigned long>(pixels.size()));
        const auto place = folder / ("SER" + std::to_string(series + 1));
        std::filesystem::create_directories(place);
        if (file.saveFile((place / ("IM" + std::to_string(slice + 1))).c_str(),
                          EXS_LittleEndianExplicit)
                .bad()) {
            std::fprintf(stderr, "cannot write\n");
            return 1;
        }
    }
    return 0;
}
