// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/icon.h"

#include "base/checked.h"
#include "image/attributes.h"
#include "image/dicom_picture.h"
#include "image/lookup.h"
#include "image/samples.h"

#include <algorithm>

namespace disclens::image {
namespace {

constexpr int kMostSide = 4096;

/// Palette entries → RGB.
QByteArray coloured(const QByteArray& indexes, const Palette& palette) {
    QByteArray rgb;
    rgb.reserve(3 * indexes.size());
    for (const char index : indexes)
        for (const QByteArray& channel : palette.channels) {
            const qsizetype last = channel.size() - 1;
            const qsizetype at = std::clamp<qsizetype>(int(quint8(index)) - palette.first, 0, last);
            rgb.append(channel[at]);
        }
    return rgb;
}

} // namespace

Result<std::optional<Frame>> decodeIcon(const SharedFd& file) {
    const Result<std::shared_ptr<DicomPicture>> opened = DicomPicture::openAttributes(file);
    if (!opened)
        return opened.error();
    DcmItem* icon = attributes::item((*opened)->dataset(), DCM_IconImageSequence);
    if (!icon)
        return std::optional<Frame>();
    const auto number = [icon](const DcmTagKey& tag, int otherwise) {
        return attributes::integer(*icon, tag).value_or(otherwise);
    };
    FrameInfo info;
    info.height = number(DCM_Rows, 0);
    info.width = number(DCM_Columns, 0);
    info.samples = number(DCM_SamplesPerPixel, 1);
    const int bits = number(DCM_BitsAllocated, 8);
    const QString photometric = attributes::code(*icon, DCM_PhotometricInterpretation);
    if (info.width <= 0 || info.height <= 0 || info.width > kMostSide || info.height > kMostSide)
        return Error{ErrorCode::BadPixels, {}, "icon size"};
    if ((info.samples != 1 && info.samples != 3) || (bits != 8 && bits != 16) ||
        (info.samples == 3 && (bits != 8 || number(DCM_PlanarConfiguration, 0) != 0)))
        return Error{ErrorCode::NotSupported, {QStringLiteral("icon")}, "icon format"};
    info.type = bits == 8 ? SampleType::U8 : SampleType::U16;
    const auto need = qint64(info.width) * info.height * info.samples * (bits / 8);
    QByteArray pixels = attributes::bytes(*icon, DCM_PixelData);
    if (pixels.size() < need)
        return Error{ErrorCode::NotSupported, {QStringLiteral("icon")}, "icon pixels"};
    pixels.truncate(need);
    if (photometric == QLatin1String("PALETTE COLOR")) {
        const Palette palette = readPalette(*icon, false);
        if (palette.isEmpty() || bits != 8 || palette.channels[1].isEmpty() ||
            palette.channels[2].isEmpty())
            return Error{ErrorCode::NotSupported, {QStringLiteral("icon")}, "icon palette"};
        pixels = coloured(pixels, palette);
        info.samples = 3;
    }
    info.inverted = photometric == QLatin1String("MONOCHROME1");
    measure(pixels, info);
    const Result<SharedFd> memory = memoryFile({pixels.constData(), size_t(pixels.size())});
    if (!memory)
        return memory.error();
    Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(*memory);
    if (!mapped)
        return mapped.error();
    return std::optional<Frame>(Frame{info, *mapped});
}

} // namespace disclens::image
