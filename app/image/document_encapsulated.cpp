// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_encapsulated.h"

#include "image/attributes.h"
#include "image/dicom_picture.h"

namespace disclens::image {

Result<Encapsulated> openEncapsulated(const SharedFd& dicomFile) {
    const Result<std::shared_ptr<DicomPicture>> opened = DicomPicture::openAttributes(dicomFile);
    if (!opened)
        return opened.error();
    DcmItem& dataSet = (*opened)->dataset();
    if (!attributes::has(dataSet, DCM_EncapsulatedDocument))
        return ErrorCode::NotFound;
    QByteArray bytes = attributes::bytes(dataSet, DCM_EncapsulatedDocument);
    if (bytes.isEmpty())
        return Error{ErrorCode::TooLarge, {QStringLiteral("document")}, "encapsulated document"};
    // The true length, where the file gives it; else the one byte that makes the length even.
    const std::optional<double> length = attributes::number(dataSet, DcmTagKey(0x0042, 0x0015));
    if (length && *length > 0 && *length < double(bytes.size()) &&
        double(bytes.size()) - *length <= 1)
        bytes.truncate(qsizetype(*length));
    else if (bytes.endsWith('\0'))
        bytes.chop(1);
    const Result<SharedFd> file = memoryFile({bytes.constData(), size_t(bytes.size())});
    if (!file)
        return file.error();
    return Encapsulated{*file, attributes::code(dataSet, DCM_MIMETypeOfEncapsulatedDocument)};
}

} // namespace disclens::image
