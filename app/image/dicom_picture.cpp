// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/dicom_picture.h"

#include "base/checked.h"
#include "image/attributes.h"
#include "image/fd_stream.h"
#include "image/file_meta.h"
#include "image/inflate.h"

#include <QtEndian>

#include <mutex>

#include <dcmtk/dcmdata/dctk.h>

namespace disclens::image {

namespace {

constexpr Uint32 kKeptValueBytes = 4096; // longer values stay in the file until they are asked for
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

Result<std::shared_ptr<DicomPicture>> DicomPicture::openAttributes(const SharedFd& file) {
    const std::shared_ptr<DicomPicture> picture(new DicomPicture);
    picture->m_file = file;
    if (const Status status = picture->readAttributes(); !status)
        return status.error();
    return picture;
}

Result<std::shared_ptr<DicomPicture>> DicomPicture::open(const SharedFd& file) {
    Result<std::shared_ptr<DicomPicture>> picture = openAttributes(file);
    if (!picture)
        return picture;
    if (!(*picture)->m_place.found)
        return Error{ErrorCode::NoPixels, {}, "no pixel data"};
    if (const Status status = (*picture)->readShape(); !status)
        return status.error();
    return picture;
}

Status DicomPicture::readAttributes() {
    static std::once_flag quiet;
    // Its messages carry values.
    std::call_once(quiet, [] { OFLog::configure(OFLogger::OFF_LOG_LEVEL); });
    // A damaged element costs only what follows it.
    dcmIgnoreParsingErrors.set(OFTrue);
    dcmAcceptUnexpectedImplicitEncoding.set(OFTrue);
    const DcmTagKey stop(0x7FE0, 0x0008);

    if (m_file.size() < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    const FileMeta meta = readFileMeta(m_file);
    m_transferSyntax = meta.transferSyntax;

    E_TransferSyntax syntax = EXS_Unknown;
    if (!m_transferSyntax.isEmpty())
        syntax = DcmXfer(m_transferSyntax.toLatin1().constData()).getXfer();
    qint64 start = meta.dataSetStart;
    if (syntax == EXS_DeflatedLittleEndianExplicit) {
        Result<SharedFd> unpacked = inflateFile(m_file, start, kMaxInflatedBytes);
        if (!unpacked)
            return unpacked.error();
        m_file = *unpacked;
        start = 0;
        syntax = EXS_LittleEndianExplicit;
    } else if (syntax == EXS_Unknown && !m_transferSyntax.isEmpty()) {
        // Syntaxes younger than DCMTK (HTJ2K, JPEG XL, deflated frames) are all explicit little
        // endian around the pixels.
        syntax = EXS_LittleEndianExplicit;
    }

    for (const E_TransferSyntax attempt : {syntax, EXS_Unknown}) {
        FdStream stream(m_file, start);
        m_dataset = std::make_unique<DcmDataset>();
        m_dataset->transferInit();
        const OFCondition read =
            m_dataset->readUntilTag(stream, attempt, EGL_noChange, kKeptValueBytes, stop);
        m_dataset->transferEnd();
        const E_TransferSyntax used = m_dataset->getOriginalXfer();
        const bool usable =
            m_dataset->card() > 0 &&
            (attempt == EXS_Unknown || read.good() ||
             attributes::has(*m_dataset, DCM_SOPClassUID) || attributes::has(*m_dataset, DCM_Rows));
        if (!usable) {
            if (attempt == EXS_Unknown)
                return read.bad() ? fromCondition(read)
                                  : Error{ErrorCode::NotDicom, {}, "no elements"};
            continue;
        }
        const DcmXfer xfer(used);
        m_shape.bigEndianPixels = xfer.getByteOrder() == EBO_BigEndian ||
                                  used == EXS_PrivateGE_LEI_WithBigEndianPixelData;
        if (const Status status = locatePixels(stream.position(), xfer.isExplicitVR(),
                                               xfer.getByteOrder() == EBO_BigEndian);
            !status)
            return status;
        return Done{};
    }
    return Error{ErrorCode::NotDicom, {}, "no elements"};
}

/// DCMTK stops right after the header of the element; that header says what it is and how long.
Status DicomPicture::locatePixels(qint64 afterHeader, bool explicitVr, bool bigEndian) {
    const Result<QByteArray> back =
        m_file.read(qMax<qint64>(0, afterHeader - 12), qMin<qint64>(12, afterHeader));
    if (!back)
        return back.error();
    if (back->size() < 12)
        return Done{};
    const auto read16 = [&](qsizetype at) {
        const char* from = back->constData() + at;
        return bigEndian ? qFromBigEndian<quint16>(from) : qFromLittleEndian<quint16>(from);
    };
    const auto read32 = [&](qsizetype at) {
        const char* from = back->constData() + at;
        return bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
    };
    const auto isPixels = [](quint16 group, quint16 element) {
        return group == 0x7FE0 && (element == 0x0008 || element == 0x0009 || element == 0x0010);
    };
    const bool longForm =
        isPixels(read16(0), read16(2)) && back->at(4) >= 'A' && back->at(4) <= 'Z';
    const bool shortForm = isPixels(read16(4), read16(6));
    if (!longForm && !shortForm)
        return Done{};
    m_place.element = longForm ? read16(2) : read16(6);
    const quint32 length = read32(8);
    m_shape.wordPixels = longForm ? back->at(5) == 'W' : !explicitVr;
    m_place.offset = afterHeader;
    m_place.length = length == 0xFFFFFFFFu ? -1 : qint64(length);
    m_place.found = true;
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
