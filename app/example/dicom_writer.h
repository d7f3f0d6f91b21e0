// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace disclens::example {

/// The made-up person of the example disc. No such person, place or firm is known to us.
namespace person {
inline constexpr const char* kName = "Fictova^Ren\xC3\xA9"
                                     "e^Marie"; // UTF-8
inline constexpr const char* kFormerName = "Exemplarska^Ren\xC3\xA9"
                                           "e"; // maiden name, in one old file
inline constexpr const char* kId = "00482913";
inline constexpr const char* kBirthDate = "19610214";
inline constexpr const char* kAddress = "12 Example Lane, Sampletown";
inline constexpr const char* kPhone = "+1 555 0142";
inline constexpr const char* kHospital = "Riverside Example Hospital";
inline constexpr const char* kHospitalAddress = "1 Riverside Road, Sampletown";
inline constexpr const char* kReferring = "Muster^Jo\xC3\xABl^^Dr.";
} // namespace person

/// One exam of the made-up person.
struct Visit {
    const char* studyUid;
    const char* date; ///< DA
    const char* time; ///< TM
    const char* accession;
    const char* studyId;
    const char* description;
};

/// A data set under construction, and its way into a file.
class DicomWriter {
  public:
    /// Patient, study, series and general equipment modules.
    DicomWriter(const char* sopClass, const Visit& visit, const char* modality, int seriesNumber,
                const char* seriesDescription, int instanceNumber, int age);

    DcmDataset& data() { return *m_file.getDataset(); }
    QByteArray instanceUid() const { return m_instanceUid; }
    QByteArray seriesUid() const { return m_seriesUid; }

    void text(const DcmTagKey& tag, const char* value);
    void number(const DcmTagKey& tag, int value); ///< US

    /// Image Pixel module of unsigned or signed words.
    void words(int rows, int columns, int bitsStored, bool isSigned,
               const std::vector<std::uint16_t>& pixels);
    /// The same for unsigned words, compressed as JPEG-LS lossless; save() with EXS_JPEGLSLossless.
    /// Errors: WriteFailed.
    Status wordsAsJpegLs(int rows, int columns, int bitsStored,
                         const std::vector<std::uint16_t>& pixels);
    /// Image Pixel module of bytes: samples 1 (MONOCHROME2) or 3 (RGB, interleaved), one or more
    /// frames.
    void bytes(int rows, int columns, int samples, int frames,
               const std::vector<std::uint8_t>& pixels);

    /// Writes with this transfer syntax (encodes the pixels when it names a codec). Errors:
    /// WriteFailed, NoRoom.
    Status save(const QString& file, E_TransferSyntax syntax);

  private:
    DcmFileFormat m_file;
    QByteArray m_instanceUid, m_seriesUid;
};

/// A UID below 2.25 (PS3.5 B.2) that is the same on every run.
QByteArray exampleUid(const char* kind, int a, int b = 0);

/// Registers the encoders that save() needs while it lives.
class Encoders {
  public:
    Encoders();
    ~Encoders();
    Encoders(const Encoders&) = delete;
    Encoders& operator=(const Encoders&) = delete;
};

} // namespace disclens::example
