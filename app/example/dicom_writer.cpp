// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/dicom_writer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStorageInfo>

#include <memory>

#include <charls/charls.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmimage/diregist.h> // colour pictures: the linker drops libdcmimage without it
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <dcmtk/dcmjpeg/djrploss.h>

namespace disclens::example {

QByteArray exampleUid(const char* kind, int a, int b) {
    const QByteArray seed = QByteArray("DiscLens example ") + kind + ' ' + QByteArray::number(a) +
                            ' ' + QByteArray::number(b);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    // 2.25 followed by a decimal number; 18 digits of it are plenty for one disc.
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | quint8(hash[i]);
    return "2.25." + QByteArray::number(100000000000000000ULL + number % 900000000000000000ULL);
}

Encoders::Encoders() {
    DcmRLEEncoderRegistration::registerCodecs();
    DJEncoderRegistration::registerCodecs();
}

Encoders::~Encoders() {
    DcmRLEEncoderRegistration::cleanup();
    DJEncoderRegistration::cleanup();
}

namespace {

/// JPEG-LS lossless (PS3.5 A.4.3) of one grey frame of words, by CharLS itself: DCMTK brings an
/// older CharLS whose symbols clash with the system's, which the image room decodes with.
std::vector<std::uint8_t> encodeJpegLs(const std::vector<std::uint16_t>& pixels, int rows,
                                       int columns, int bits) {
    std::vector<std::uint8_t> bytes;
    try {
        charls::jpegls_encoder encoder;
        encoder.frame_info({std::uint32_t(columns), std::uint32_t(rows), bits, 1});
        bytes.resize(encoder.estimated_destination_size());
        encoder.destination(bytes);
        bytes.resize(encoder.encode(pixels));
    } catch (const charls::jpegls_error&) {
        bytes.clear();
    }
    return bytes;
}

} // namespace

DicomWriter::DicomWriter(const char* sopClass, const Visit& visit, const char* modality,
                         int seriesNumber, const char* seriesDescription, int instanceNumber,
                         int age)
    : m_instanceUid(exampleUid(visit.studyId, seriesNumber, instanceNumber + 1))
    , m_seriesUid(exampleUid(visit.studyId, seriesNumber)) {
    text(DCM_SpecificCharacterSet, "ISO_IR 192");
    text(DCM_SOPClassUID, sopClass);
    text(DCM_SOPInstanceUID, m_instanceUid.constData());
    text(DCM_StudyDate, visit.date);
    text(DCM_SeriesDate, visit.date);
    text(DCM_ContentDate, visit.date);
    text(DCM_StudyTime, visit.time);
    text(DCM_SeriesTime, visit.time);
    text(DCM_ContentTime, visit.time);
    text(DCM_AccessionNumber, visit.accession);
    text(DCM_Modality, modality);
    text(DCM_Manufacturer, "Example Scanners");
    text(DCM_InstitutionName, person::kHospital);
    text(DCM_InstitutionAddress, person::kHospitalAddress);
    text(DCM_ReferringPhysicianName, person::kReferring);
    text(DCM_StationName, "EXROOM2");
    text(DCM_StudyDescription, visit.description);
    text(DCM_SeriesDescription, seriesDescription);
    text(DCM_OperatorsName, "Vzorek^Ana");
    text(DCM_PatientName, person::kName);
    text(DCM_PatientID, person::kId);
    text(DCM_PatientBirthDate, person::kBirthDate);
    text(DCM_PatientSex, "F");
    text(DCM_PatientAge, QByteArray::number(age).rightJustified(3, '0').append('Y').constData());
    text(DCM_StudyInstanceUID, visit.studyUid);
    text(DCM_SeriesInstanceUID, m_seriesUid.constData());
    text(DCM_StudyID, visit.studyId);
    text(DCM_SeriesNumber, QByteArray::number(seriesNumber).constData());
    text(DCM_InstanceNumber, QByteArray::number(instanceNumber).constData());
}

void DicomWriter::text(const DcmTagKey& tag, const char* value) {
    data().putAndInsertString(tag, value);
}

void DicomWriter::number(const DcmTagKey& tag, int value) {
    data().putAndInsertUint16(tag, Uint16(value));
}

void DicomWriter::words(int rows, int columns, int bitsStored, bool isSigned,
                        const std::vector<std::uint16_t>& pixels) {
    number(DCM_SamplesPerPixel, 1);
    text(DCM_PhotometricInterpretation, "MONOCHROME2");
    number(DCM_Rows, rows);
    number(DCM_Columns, columns);
    number(DCM_BitsAllocated, 16);
    number(DCM_BitsStored, bitsStored);
    number(DCM_HighBit, bitsStored - 1);
    number(DCM_PixelRepresentation, isSigned ? 1 : 0);
    data().putAndInsertUint16Array(DCM_PixelData, pixels.data(),
                                   static_cast<unsigned long>(pixels.size()));
}

void DicomWriter::bytes(int rows, int columns, int samples, int frames,
                        const std::vector<std::uint8_t>& pixels) {
    number(DCM_SamplesPerPixel, samples);
    text(DCM_PhotometricInterpretation, samples == 3 ? "RGB" : "MONOCHROME2");
    if (samples == 3)
        number(DCM_PlanarConfiguration, 0);
    if (frames > 1)
        text(DCM_NumberOfFrames, QByteArray::number(frames).constData());
    number(DCM_Rows, rows);
    number(DCM_Columns, columns);
    number(DCM_BitsAllocated, 8);
    number(DCM_BitsStored, 8);
    number(DCM_HighBit, 7);
    number(DCM_PixelRepresentation, 0);
    data().putAndInsertUint8Array(DCM_PixelData, pixels.data(),
                                  static_cast<unsigned long>(pixels.size()));
}

Status DicomWriter::wordsAsJpegLs(int rows, int columns, int bitsStored,
                                  const std::vector<std::uint16_t>& pixels) {
    words(rows, columns, bitsStored, false, pixels);
    data().findAndDeleteElement(DCM_PixelData);
    const std::vector<std::uint8_t> bytes = encodeJpegLs(pixels, rows, columns, bitsStored);
    if (bytes.empty())
        return Error{ErrorCode::WriteFailed, {}, "CharLS"};
    auto sequence = std::make_unique<DcmPixelSequence>(DcmTag(DCM_PixelData, EVR_OB));
    auto table = std::make_unique<DcmPixelItem>(DcmTag(DCM_Item, EVR_OB));
    if (sequence->insert(table.get()).bad())
        return Error{ErrorCode::WriteFailed, {}, "offset table"};
    static_cast<void>(table.release()); // the sequence owns it
    DcmOffsetList offsets;
    std::vector<Uint8> frame(bytes.begin(), bytes.end());
    if (sequence->storeCompressedFrame(offsets, frame.data(), Uint32(frame.size()), 0).bad())
        return Error{ErrorCode::WriteFailed, {}, "storeCompressedFrame"};
    auto pixelData = std::make_unique<DcmPixelData>(DCM_PixelData);
    pixelData->putOriginalRepresentation(EXS_JPEGLSLossless, nullptr, sequence.release());
    if (data().insert(pixelData.get(), OFTrue).bad())
        return Error{ErrorCode::WriteFailed, {}, "insert pixels"};
    static_cast<void>(pixelData.release()); // the data set owns it
    return Done{};
}

Status DicomWriter::save(const QString& file, E_TransferSyntax syntax) {
    const DcmXfer xfer(syntax);
    if (xfer.isEncapsulated() && syntax != EXS_JPEGLSLossless) {
        const DJ_RPLossless lossless;
        const DJ_RPLossy lossy(90);
        const DcmRepresentationParameter* parameter =
            syntax == EXS_JPEGProcess1 ? static_cast<const DcmRepresentationParameter*>(&lossy)
            : syntax == EXS_JPEGProcess14SV1
                ? static_cast<const DcmRepresentationParameter*>(&lossless)
                : nullptr;
        if (data().chooseRepresentation(syntax, parameter).bad() || !data().canWriteXfer(syntax))
            return Error{ErrorCode::WriteFailed, {}, "encode"};
        // Encoders name a new instance after lossy compression; ours stays the one that other
        // objects refer to.
        text(DCM_SOPInstanceUID, m_instanceUid.constData());
    }
    const OFCondition status =
        m_file.saveFile(QFile::encodeName(file).constData(), syntax, EET_ExplicitLength,
                        EGL_recalcGL, EPD_withoutPadding, 0, 0, EWM_fileformat);
    if (status.good())
        return Done{};
    const bool full = QStorageInfo(file).bytesAvailable() < qint64(1024) * 1024;
    return Error{full ? ErrorCode::NoRoom : ErrorCode::WriteFailed, {}, "DcmFileFormat::saveFile"};
}

} // namespace disclens::example
