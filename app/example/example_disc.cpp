// SPDX-License-Identifier: GPL-3.0-or-later
#include "example/example_disc.h"

#include "example/dicom_writer.h"
#include "example/drawn_pictures.h"
#include "example/example_objects.h"
#include "example/head_model.h"

#include <dcmtk/dcmdata/dcddirif.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

// What is on the disc, visit by visit (everything is made up):
//   12 Mar 2024  chest X-ray (JPEG lossless) with former name, address, phone and a storage address
//   of an archive;
//                the request form on paper, scanned (JPEG); an outline and a report by a made-up AI
//                product; a saved view of the X-ray with the name in a note
//    9 Sep 2024  thyroid ultrasound, 24 frames (JPEG) with name, birth date and number drawn into
//    them; its report
//                as a structured report (deflated)
//    4 Jun 2025  head CT, 230 slices (JPEG-LS) with the name in the maker's private data; 12 key
//    pictures (RLE) with
//                the name drawn in; contours of the eyes; a dose page (uncompressed); the report as
//                a PDF inside a DICOM file (and as a file)
//   besides      DICOMDIR, viewer folder, autorun, web page, text file, a phone's photograph of the
//   form

namespace disclens::example {

namespace {

constexpr int kXraySide = 1024;
constexpr int kUltrasoundFrames = 24;
constexpr int kKeyPictures = 12;

Visit xrayVisit() {
    return {"2.25.310384750010000001", "20240312", "081502", "A2403120007", "X2403",
            "X-ray of the chest"};
}
Visit ultrasoundVisit() {
    return {"2.25.310384750010000002",  "20240909", "140655", "A2409090058", "U2409",
            "Ultrasound of the thyroid"};
}
Visit headVisit() {
    return {"2.25.310384750010000003", "20250604", "094217", "A2506040173", "C2506",
            "CT of the head"};
}

/// Writes the disc step by step; one instance writes one disc.
class DiscWriter {
  public:
    DiscWriter(const QString& folder, ProgressSink& progress)
        : m_folder(folder)
        , m_progress(progress) {}

    Status write() {
        const HeadVolume head =
            makeHead([this](int done, int all) { return m_progress.report(done * 40 / all, 100); });
        if (head.values.empty())
            return ErrorCode::Canceled;
        const QByteArray pdf = reportPdf();
        const Encoders encoders;
        using Step = Status (DiscWriter::*)();
        m_head = &head;
        m_pdf = pdf;
        const std::pair<Step, int> steps[] = {
            {&DiscWriter::xray, 50},      {&DiscWriter::ultrasound, 56},
            {&DiscWriter::headCt, 90},    {&DiscWriter::headExtras, 95},
            {&DiscWriter::directory, 98}, {&DiscWriter::others, 100}};
        for (const auto& [step, percent] : steps) {
            if (const Status status = (this->*step)(); !status)
                return status;
            if (!m_progress.report(percent, 100))
                return ErrorCode::Canceled;
        }
        return Done{};
    }

  private:
    /// Makes the folder of an instance and gives its path; discs use short upper-case names.
    QString place(const char* visit, const char* series, int number) {
        const QString inside =
            QStringLiteral("DICOM/%1/%2").arg(QLatin1String(visit), QLatin1String(series));
        QDir(m_folder).mkpath(inside);
        const QString name =
            QStringLiteral("%1/IM%2").arg(inside).arg(number, 5, 10, QLatin1Char('0'));
        m_names << name;
        return QDir(m_folder).filePath(name);
    }

    Status xray() {
        const Visit visit = xrayVisit();
        DicomWriter xray(UID_ComputedRadiographyImageStorage, visit, "CR", 1,
                         "Chest, from the back", 1, 63);
        xray.text(DCM_OtherPatientNames, person::kFormerName);
        xray.text(DCM_PatientBirthName, person::kFormerName);
        xray.text(DCM_PatientAddress, person::kAddress);
        xray.text(DCM_PatientTelephoneNumbers, person::kPhone);
        xray.text(DCM_AdditionalPatientHistory,
                  "Cough for three weeks. Works at the town library.");
        xray.text(DCM_BodyPartExamined, "CHEST");
        xray.text(DCM_ViewPosition, "PA");
        xray.text(DCM_ManufacturerModelName, "Example Ray 5");
        xray.text(DCM_DeviceSerialNumber, "XR-55012");
        xray.text(DCM_PixelSpacing, "0.35\\0.35");
        xray.text(DCM_WindowCenter, "2100");
        xray.text(DCM_WindowWidth, "3600");
        xray.text(DCM_RetrieveURL, "https://pictures.archive.example/studies/A2403120007");
        xray.words(kXraySide, kXraySide, 12, false, chestXray(kXraySide));
        if (const Status status = xray.save(place("VISIT1", "XRAY", 1), EXS_JPEGProcess14SV1);
            !status)
            return status;
        const QByteArray uid = xray.instanceUid(), series = xray.seriesUid();

        const QImage form = scannedForm();
        DicomWriter paper(UID_SecondaryCaptureImageStorage, visit, "OT", 2, "Scanned form", 1, 63);
        paper.text(DCM_ConversionType, "SD");
        paper.bytes(form.height(), form.width(), 3, 1, packedBytes(form));
        if (const Status status = paper.save(place("VISIT1", "FORM", 1), EXS_JPEGProcess1); !status)
            return status;
        if (const Status status =
                writeAiOutline(place("VISIT1", "AISEG", 1), visit, 3, kXraySide, uid);
            !status)
            return status;
        if (const Status status =
                writeSavedView(place("VISIT1", "VIEW", 1), visit, 5, kXraySide, series, uid);
            !status)
            return status;
        return writeAiReport(place("VISIT1", "AISR", 1), visit, 4, uid);
    }

    Status ultrasound() {
        const Visit visit = ultrasoundVisit();
        DicomWriter sweep(UID_UltrasoundMultiframeImageStorage, visit, "US", 1,
                          "Thyroid, left side", 1, 63);
        std::vector<std::uint8_t> pixels;
        for (int frame = 0; frame < kUltrasoundFrames; ++frame) {
            const std::vector<std::uint8_t> one =
                packedBytes(ultrasoundFrame(frame, kUltrasoundFrames));
            pixels.insert(pixels.end(), one.begin(), one.end());
        }
        sweep.text(DCM_FrameTime, "66.7");
        sweep.text(DCM_ImageType, "ORIGINAL\\PRIMARY");
        sweep.text(DCM_ManufacturerModelName, "Example Echo");
        sweep.text(DCM_BodyPartExamined, "THYROID");
        sweep.text(DCM_BurnedInAnnotation, "YES");
        sweep.data().putAndInsertTagKey(DCM_FrameIncrementPointer, DCM_FrameTime);
        sweep.bytes(480, 640, 3, kUltrasoundFrames, pixels);
        if (const Status status = sweep.save(place("VISIT2", "US", 1), EXS_JPEGProcess1); !status)
            return status;
        return writeTextReport(place("VISIT2", "REPORT", 1), visit, 2);
    }

    void describeCt(DicomWriter& ct, int slice) {
        const double z = m_head->firstPositionMm[2] + slice * m_head->sliceSpacingMm;
        const auto& first = m_head->firstPositionMm;
        ct.text(DCM_ImageType, "ORIGINAL\\PRIMARY\\AXIAL");
        ct.text(DCM_AcquisitionDate, "20250604");
        ct.text(
            DCM_AcquisitionTime,
            QByteArray::number(94217.0 + slice * 0.05, 'f', 2).rightJustified(9, '0').constData());
        ct.text(DCM_ManufacturerModelName, "Example Slice 64");
        ct.text(DCM_DeviceSerialNumber, "CT-90210");
        ct.text(DCM_SoftwareVersions, "7.2");
        ct.text(DCM_ProtocolName, "Head thin");
        ct.text(DCM_BodyPartExamined, "HEAD");
        ct.text(DCM_PatientPosition, "HFS");
        ct.text(DCM_KVP, "120");
        ct.text(DCM_SliceThickness, "1.0");
        ct.text(DCM_FrameOfReferenceUID, exampleUid("frame of reference", 1).constData());
        ct.text(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
        ct.text(DCM_ImagePositionPatient, QByteArray(QByteArray::number(first[0], 'f', 3) + '\\' +
                                                     QByteArray::number(first[1], 'f', 3) + '\\' +
                                                     QByteArray::number(z, 'f', 3))
                                              .constData());
        ct.text(DCM_PixelSpacing, QByteArray(QByteArray::number(m_head->spacingMm, 'f', 6) + '\\' +
                                             QByteArray::number(m_head->spacingMm, 'f', 6))
                                      .constData());
        ct.text(DCM_SliceLocation, QByteArray::number(z, 'f', 2).constData());
        ct.text(DCM_RescaleIntercept, "-1024");
        ct.text(DCM_RescaleSlope, "1");
        ct.text(DCM_RescaleType, "HU");
        ct.text(DCM_WindowCenter, "40\\400");
        ct.text(DCM_WindowWidth, "80\\2500");
        ct.text(DCM_WindowCenterWidthExplanation, "BRAIN\\BONE");
        // What the maker keeps for itself: the name as text, and again inside bytes.
        ct.data().putAndInsertString(DcmTag(0x0029, 0x0010, EVR_LO), "EXAMPLE SCANNERS 1.0");
        ct.data().putAndInsertString(DcmTag(0x0029, 0x1010, EVR_LO), "FICTOVA RENEE MARIE");
        const QByteArray record = QByteArray("\x01\x02\x00\x10", 4) +
                                  "PatName=Fictova^Renee;PatID=00482913;Room=2" +
                                  QByteArray(5, '\0');
        ct.data().putAndInsertUint8Array(DcmTag(0x0029, 0x1020, EVR_OB),
                                         reinterpret_cast<const Uint8*>(record.constData()),
                                         static_cast<unsigned long>(record.size()));
    }

    Status headCt() {
        const Visit visit = headVisit();
        const std::size_t plane = std::size_t(m_head->rows) * std::size_t(m_head->columns);
        std::vector<std::uint16_t> stored(plane);
        for (int k = 0; k < m_head->slices; ++k) {
            const std::int16_t* hu = m_head->slice(k);
            for (std::size_t i = 0; i < plane; ++i)
                stored[i] = std::uint16_t(hu[i] + 1024);
            // Scanners number from the top down.
            const int number = m_head->slices - k;
            DicomWriter ct(UID_CTImageStorage, visit, "CT", 2, "Head, thin slices", number, 64);
            describeCt(ct, k);
            if (const Status status = ct.wordsAsJpegLs(m_head->rows, m_head->columns, 12, stored);
                !status)
                return status;
            if (const Status status =
                    ct.save(place("VISIT3", "HEADCT", number), EXS_JPEGLSLossless);
                !status)
                return status;
            if (!m_progress.report(56 + k * 34 / m_head->slices, 100))
                return ErrorCode::Canceled;
        }
        return Done{};
    }

    Status headExtras() {
        const Visit visit = headVisit();
        for (int i = 0; i < kKeyPictures; ++i) {
            const QImage picture = keyPicture(*m_head, 200 - i * 8, i + 1, kKeyPictures);
            DicomWriter key(UID_SecondaryCaptureImageStorage, visit, "CT", 3, "Head, key pictures",
                            i + 1, 64);
            key.text(DCM_ConversionType, "WSD");
            key.text(DCM_BodyPartExamined, "HEAD");
            key.text(DCM_BurnedInAnnotation, "YES");
            key.bytes(picture.height(), picture.width(), 1, 1, packedBytes(picture));
            if (const Status status = key.save(place("VISIT3", "KEY", i + 1), EXS_RLELossless);
                !status)
                return status;
        }
        const QImage page = dosePage();
        DicomWriter dose(UID_SecondaryCaptureImageStorage, visit, "CT", 99, "Dose page", 1, 64);
        dose.text(DCM_ConversionType, "WSD");
        dose.bytes(page.height(), page.width(), 1, 1, packedBytes(page));
        if (const Status status = dose.save(place("VISIT3", "DOSE", 1), EXS_LittleEndianImplicit);
            !status)
            return status;
        const Status contours = writeStructures(
            place("VISIT3", "EYES", 1), visit, 5, m_head->slices,
            [this](int slice) {
                return m_head->firstPositionMm[2] + slice * m_head->sliceSpacingMm;
            },
            [this, &visit](int slice) {
                return exampleUid(visit.studyId, 2, m_head->slices - slice + 1);
            });
        if (!contours)
            return contours;
        return writeEncapsulatedPdf(place("VISIT3", "REPORT", 1), visit, 4, m_pdf);
    }

    Status directory() {
        DicomDirInterface interface;
        interface.disableTransferSyntaxCheck(OFTrue);
        interface.disableEncodingCheck(OFTrue);
        interface.disableResolutionCheck(OFTrue);
        interface.disableConsistencyCheck(OFTrue);
        interface.enableMapFilenamesMode(OFFalse);
        interface.enableInventMode(OFTrue);
        const QByteArray root = QFile::encodeName(m_folder);
        const QByteArray file =
            QFile::encodeName(QDir(m_folder).filePath(QStringLiteral("DICOMDIR")));
        if (interface.createNewDicomDir(DicomDirInterface::AP_GeneralPurposeMIME, OFFilename(file.constData()), "EXAMPLE_DISC").bad())
            return Error{ErrorCode::WriteFailed, {}, "createNewDicomDir"};
        for (const QString& name : m_names) {
            if (interface.addDicomFile(OFFilename(QFile::encodeName(name).constData()), OFFilename(root.constData())).bad())
                return Error{ErrorCode::WriteFailed, {}, "addDicomFile"};
        }
        if (interface.writeDicomDir(EET_UndefinedLength, EGL_withoutGL).bad())
            return Error{ErrorCode::WriteFailed, {}, "writeDicomDir"};
        return Done{};
    }

    Status others() { return writeOtherFiles(m_folder, m_pdf); }

    QString m_folder;
    ProgressSink& m_progress;
    const HeadVolume* m_head = nullptr;
    QByteArray m_pdf;
    QStringList m_names;
};

} // namespace

Status writeExampleDisc(const QString& folder, ProgressSink& progress) {
    QDir target(folder);
    const bool isNew = !target.exists();
    if (!isNew && !target.isEmpty())
        return Error{ErrorCode::BadUsage, {QStringLiteral("folder-not-empty")}, {}};
    if (isNew && !target.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::WriteFailed, {}, "mkpath"};
    OFLog::configure(OFLogger::OFF_LOG_LEVEL);
    DiscWriter writer(target.absolutePath(), progress);
    const Status status = writer.write();
    if (!status) {
        // Half a disc would puzzle: what we wrote goes away, the folder that was there stays.
        for (const QString& name : target.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const QString path = target.filePath(name);
            QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path);
        }
        if (isNew)
            QDir().rmdir(target.absolutePath());
    }
    return status;
}

} // namespace disclens::example
