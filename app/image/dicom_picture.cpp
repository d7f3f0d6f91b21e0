// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/dicom_picture.h"

#include "base/checked.h"
#include "dicom/dictionary_rows.h"
#include "image/attributes.h"
#include "image/file_meta.h"
#include "image/header_copy.h"
#include "image/inflate.h"

#include <QtEndian>

#include <mutex>

#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dctk.h>

namespace disclens::image {

namespace {

constexpr qint64 kMaxInflatedBytes = qint64(512) << 20;
constexpr qint64 kMaxFrameBytes = qint64(1) << 30;
constexpr int kMaxSide = 1 << 20;

Error fromCondition(const OFCondition& condition) {
    // Only the code goes out: the text of a condition may hold a value.
    return Error{
        ErrorCode::Damaged, {}, QByteArray("dcmtk ") + QByteArray::number(condition.code())};
}

} // namespace

std::optional<AVCodecID> videoCodecOf(const QString& transferSyntax) {
    // …4.100 to …4.108; those that may be split into fragments add ".1".
    const QString prefix = QStringLiteral("1.2.840.10008.1.2.4.10");
    if (!transferSyntax.startsWith(prefix) || transferSyntax.size() == prefix.size())
        return std::nullopt;
    const QChar digit = transferSyntax[prefix.size()];
    if (digit <= QLatin1Char('1'))
        return AV_CODEC_ID_MPEG2VIDEO;
    if (digit <= QLatin1Char('6'))
        return AV_CODEC_ID_H264;
    return digit <= QLatin1Char('8') ? std::optional(AV_CODEC_ID_HEVC) : std::nullopt;
}

DicomPicture::DicomPicture() = default;
DicomPicture::~DicomPicture() = default;

Result<std::shared_ptr<DicomPicture>> DicomPicture::read(const SharedFd& file, Keep keep) {
    const std::shared_ptr<DicomPicture> picture(new DicomPicture);
    picture->m_file = file;
    if (const Status status = picture->readAttributes(keep); !status)
        return status.error();
    return picture;
}

Result<std::shared_ptr<DicomPicture>> DicomPicture::openAttributes(const SharedFd& file) {
    return read(file, Keep::All);
}

Result<std::shared_ptr<DicomPicture>> DicomPicture::open(const SharedFd& file) {
    Result<std::shared_ptr<DicomPicture>> picture = read(file, Keep::ForPictures);
    if (!picture)
        return picture;
    if (!(*picture)->m_place.found)
        return Error{(*picture)->m_cutShort ? ErrorCode::Truncated : ErrorCode::NoPixels,
                     {},
                     "no pixel data"};
    if (const Status status = (*picture)->readShape(); !status)
        return status.error();
    return picture;
}

Status DicomPicture::readAttributes(Keep keep) {
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL); // its messages carry values
        dicom::fillDcmtkDictionary();
        dcmIgnoreParsingErrors.set(OFTrue); // a damaged element costs only what follows it
    });
    if (m_file.size() < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    const FileMeta meta = readFileMeta(m_file);
    m_transferSyntax = meta.transferSyntax;
    qint64 start = meta.dataSetStart;
    if (m_transferSyntax == QLatin1String("1.2.840.10008.1.2.1.99")) {
        Result<SharedFd> unpacked = inflateFile(m_file, start, kMaxInflatedBytes);
        if (!unpacked)
            return unpacked.error();
        m_file = *unpacked;
        start = 0;
    }
    const Result<HeaderCopy> header = copyHeader(m_file, start, m_transferSyntax, keep);
    if (!header)
        return header.error();

    DcmInputBufferStream stream;
    stream.setBuffer(header->bytes.constData(), header->bytes.size());
    stream.setEos();
    m_dataset = std::make_unique<DcmDataset>();
    m_dataset->transferInit();
    const OFCondition read = m_dataset->read(stream, header->bigEndian ? EXS_BigEndianExplicit
                                                                       : EXS_LittleEndianExplicit);
    m_dataset->transferEnd();
    if (read.bad() && m_dataset->card() == 0)
        return fromCondition(read);
    // Any bytes can be taken for elements; without file meta something that every object has must
    // be there.
    bool known = !m_transferSyntax.isEmpty();
    for (const DcmTagKey& tag :
         {DCM_SOPClassUID, DCM_SOPInstanceUID, DCM_StudyInstanceUID, DCM_Modality, DCM_Rows})
        known = known || attributes::has(*m_dataset, tag);
    if (!known)
        return Error{ErrorCode::NotDicom, {}, "no known element"};

    m_shape.bigEndianPixels =
        header->bigEndian || m_transferSyntax == QLatin1String("1.2.840.113619.5.2");
    m_shape.wordPixels = header->pixelsAreWords;
    m_place.found = header->pixelsFound;
    m_place.element = header->pixelElement;
    m_place.offset = header->pixelsOffset;
    m_place.length = header->pixelsLength;
    m_cutShort = header->cutShort;
    return Done{};
}

Status DicomPicture::readShape() {
    DcmDataset& data = *m_dataset;
    PixelShape& shape = m_shape;
    const Error bad{ErrorCode::BadPixels, {}, "shape"};
    shape.transferSyntax = m_transferSyntax;
    shape.rows = attributes::integer(data, DCM_Rows).value_or(0);
    shape.columns = attributes::integer(data, DCM_Columns).value_or(0);
    shape.samples = attributes::integer(data, DCM_SamplesPerPixel).value_or(1);
    shape.frames = attributes::integer(data, DCM_NumberOfFrames).value_or(1);
    shape.photometric = attributes::code(data, DCM_PhotometricInterpretation).toUpper();
    shape.planar = attributes::integer(data, DCM_PlanarConfiguration).value_or(0) == 1;
    shape.isSigned = attributes::integer(data, DCM_PixelRepresentation).value_or(0) == 1;
    if (m_place.element == 0x0008 || m_place.element == 0x0009) {
        const bool single = m_place.element == 0x0008;
        shape.kind = single ? PixelShape::Kind::Float : PixelShape::Kind::Double;
        shape.bitsAllocated = single ? 32 : 64;
        shape.bitsStored = shape.bitsAllocated;
        shape.highBit = shape.bitsAllocated - 1;
    } else {
        shape.bitsAllocated = attributes::integer(data, DCM_BitsAllocated).value_or(0);
        shape.bitsStored = attributes::integer(data, DCM_BitsStored).value_or(shape.bitsAllocated);
        shape.highBit = attributes::integer(data, DCM_HighBit).value_or(shape.bitsStored - 1);
    }
    if (shape.rows <= 0 || shape.columns <= 0 || shape.rows > kMaxSide ||
        shape.columns > kMaxSide || shape.frames <= 0 ||
        (shape.samples != 1 && shape.samples != 3 && shape.samples != 4))
        return bad;
    if (shape.bitsAllocated < 1 || shape.bitsAllocated > 64 ||
        (shape.bitsAllocated > 32 && shape.kind == PixelShape::Kind::Integer))
        return bad;
    if (shape.bitsStored < 1 || shape.bitsStored > shape.bitsAllocated)
        shape.bitsStored = shape.bitsAllocated;
    if (shape.highBit < shape.bitsStored - 1 || shape.highBit >= shape.bitsAllocated)
        shape.highBit = shape.bitsStored - 1;

    if (!isEncapsulated()) {
        // Some writers give encapsulated pixels a defined length.
        const Result<QByteArray> head = m_file.read(m_place.offset, 8);
        if (head && head->startsWith(QByteArray::fromRawData("\xFE\xFF\x00\xE0", 4)) &&
            qFromLittleEndian<quint32>(head->constData() + 4) < m_place.length &&
            m_place.length != nativeFrameBytes())
            m_place.length = -1;
    }
    const qint64 frameBytes = nativeFrameBytes();
    if (frameBytes <= 0 || frameBytes > kMaxFrameBytes) {
        // A claim that the file could not hold is nonsense; one that it does hold is too much for
        // us.
        if (isEncapsulated() || m_place.length < frameBytes)
            return bad;
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "shape"};
    }
    if (!isEncapsulated())
        return Done{};
    if (const Status status = m_fragments.read(m_file, m_place.offset); !status)
        return status;
    QList<quint64> extended;
    const QByteArray table = attributes::bytes(data, DcmTagKey(0x7FE0, 0x0001));
    for (qsizetype i = 0; i + 8 <= table.size(); i += 8)
        extended.append(qFromLittleEndian<quint64>(table.constData() + i));
    if (!videoCodecOf(m_transferSyntax))
        m_fragments.assign(m_file, shape.frames, extended,
                           m_transferSyntax == QLatin1String("1.2.840.10008.1.2.5"));
    return Done{};
}

qint64 DicomPicture::nativeFrameBytes() const {
    const PixelShape& s = m_shape;
    const qint64 pixels = qint64(s.rows) * s.columns; // both at most 2^20
    if (s.is422() && s.bitsAllocated == 8)
        return qint64(s.rows) * ((s.columns + 1) / 2) * 4;
    return (pixels * s.samples * s.bitsAllocated + 7) / 8;
}

Result<QByteArray> DicomPicture::nativeFrame(int frame, int& bitOffset) const {
    const PixelShape& s = m_shape;
    bitOffset = 0;
    qint64 offset = 0, length = nativeFrameBytes();
    if (s.bitsAllocated % 8 != 0) {
        // Frames follow each other without padding, so a frame may start in the middle of a byte
        // (PS3.5 8.1.1).
        const auto frameBits =
            checkedMul<qint64>(qint64(s.rows) * s.columns, qint64(s.samples) * s.bitsAllocated);
        const auto startBit = frameBits ? checkedMul<qint64>(*frameBits, frame) : std::nullopt;
        if (!startBit)
            return Error{ErrorCode::BadPixels, {}, "frame offset"};
        offset = *startBit / 8;
        bitOffset = int(*startBit % 8);
        length = (bitOffset + *frameBits + 7) / 8;
    } else {
        const auto start = checkedMul<qint64>(length, frame);
        if (!start)
            return Error{ErrorCode::BadPixels, {}, "frame offset"};
        offset = *start;
    }
    if (offset >= m_place.length)
        return Error{ErrorCode::Truncated, {}, "frame is not in pixel data"};
    // A length of Pixel Data that is a few bytes too small is met in real files; the end of the
    // file is what counts.
    const qint64 available = qMax<qint64>(0, m_place.length - offset);
    Result<QByteArray> bytes = m_file.read(m_place.offset + offset, qMin(length, available));
    if (bytes && bytes->isEmpty())
        return Error{ErrorCode::Truncated, {}, "file ends before the frame"};
    return bytes;
}

Result<QByteArray> DicomPicture::codedFrame(int frame, QStringList& warnings) {
    const auto [first, end] = m_fragments.range(frame);
    if (first == end)
        return Error{ErrorCode::Truncated, {}, "no fragment for this frame"};
    if (m_fragments.isGuessed())
        warnings.append(QStringLiteral("fragments"));
    if (m_fragments.isCutShort() && end == m_fragments.all().size())
        warnings.append(QStringLiteral("truncated"));
    return m_fragments.join(m_file, first, end);
}

} // namespace disclens::image
