// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codec.h"
#include "image/jpeg_header.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <mutex>

namespace disclens::image {

/// DCMTK offers JPEG-LS only through a data set, so one is made that says what the stream says of
/// itself.
Result<Raster> decodeJpegLs(const QByteArray& coded, const PixelShape& shape) {
    static std::once_flag once;
    std::call_once(
        once, [] { DJLSDecoderRegistration::registerCodecs(EJLSUC_default, EJLSPC_colorByPixel); });

    const std::optional<JpegHeader> header = readJpegHeader(coded);
    if (!header || header->precision < 2 || header->precision > 16 ||
        (header->components != 1 && header->components != 3))
        return Error{ErrorCode::Damaged, {}, "jpeg-ls frame header"};
    const int container = header->precision <= 8 ? 8 : 16;
    const auto total = rasterBytes(header->width, header->height, header->components, container);
    if (!total)
        return Error{ErrorCode::TooLarge, {QStringLiteral("frame")}, "jpeg-ls"};

    DcmDataset data;
    data.putAndInsertUint16(DCM_Rows, Uint16(header->height));
    data.putAndInsertUint16(DCM_Columns, Uint16(header->width));
    data.putAndInsertUint16(DCM_SamplesPerPixel, Uint16(header->components));
    data.putAndInsertUint16(DCM_BitsAllocated, Uint16(container));
    data.putAndInsertUint16(DCM_BitsStored, Uint16(header->precision));
    data.putAndInsertUint16(DCM_HighBit, Uint16(header->precision - 1));
    data.putAndInsertUint16(DCM_PixelRepresentation, 0);
    data.putAndInsertUint16(DCM_PlanarConfiguration, 0);
    data.putAndInsertString(DCM_NumberOfFrames, "1");
    data.putAndInsertString(DCM_PhotometricInterpretation,
                            header->components == 3 ? "RGB" : "MONOCHROME2");
    auto sequence = std::make_unique<DcmPixelSequence>(DCM_PixelSequenceTag);
    auto table = std::make_unique<DcmPixelItem>(DCM_PixelItemTag);
    auto item = std::make_unique<DcmPixelItem>(DCM_PixelItemTag);
    QByteArray even = coded;
    if (even.size() % 2)
        even.append('\0');
    if (item->putUint8Array(reinterpret_cast<const Uint8*>(even.constData()),
                            static_cast<unsigned long>(even.size()))
            .bad())
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "jpeg-ls"};
    sequence->insert(table.release());
    sequence->insert(item.release());
    auto element = std::make_unique<DcmPixelData>(DCM_PixelData);
    const E_TransferSyntax syntax = EXS_JPEGLSLossy; // its decoder reads both
    element->putOriginalRepresentation(syntax, nullptr, sequence.release());
    DcmPixelData* pixels = element.release();
    data.insert(pixels, OFTrue);

    Raster raster;
    // DCMTK wants room for an even number of bytes.
    raster.bytes = QByteArray(*total + *total % 2, '\0');
    Uint32 fragment = 1;
    OFString colour;
    const OFCondition status = pixels->getUncompressedFrame(&data, 0, fragment, raster.bytes.data(),
                                                            Uint32(raster.bytes.size()), colour);
    if (status.bad()) {
        if (raster.bytes.count('\0') == raster.bytes.size())
            return Error{ErrorCode::Damaged, {}, "jpeg-ls data"};
        raster.warnings.append(QStringLiteral("truncated"));
    }
    raster.bytes.truncate(*total);
    raster.width = header->width;
    raster.height = header->height;
    raster.samples = header->components;
    raster.container = container;
    raster.precision = header->precision;
    raster.masked = true;
    raster.lossy = shape.transferSyntax == QLatin1String("1.2.840.10008.1.2.4.81");
    raster.decoder = QStringLiteral("CharLS");
    return raster;
}

} // namespace disclens::image
