// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame.h"

#include "base/checked.h"
#include "image/frame_decode.h"

namespace disclens::image {

int bytesPerSample(SampleType type) {
    switch (type) {
    case SampleType::U8:
    case SampleType::S8:
        return 1;
    case SampleType::U16:
    case SampleType::S16:
        return 2;
    case SampleType::U32:
    case SampleType::S32:
    case SampleType::F32:
        return 4;
    case SampleType::F64:
        break;
    }
    return 8;
}

Result<Frame> decodeFrame(const SharedFd& file, const FrameRequest& request) {
    const Result<DecodedFrame> decoded = decodeAny(file, request);
    if (!decoded)
        return decoded.error();
    const Result<SharedFd> memory =
        memoryFile({decoded->pixels.constData(), size_t(decoded->pixels.size())});
    if (!memory)
        return memory.error();
    Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(*memory);
    if (!mapped)
        return mapped.error();
    return Frame{decoded->info, *mapped};
}

QSize tileGrid(QSize matrix, QSize tile) {
    if (matrix.width() <= 0 || matrix.height() <= 0 || tile.width() <= 0 || tile.height() <= 0)
        return {};
    const auto count = [](int all, int one) { return (all - 1) / one + 1; };
    return {count(matrix.width(), tile.width()), count(matrix.height(), tile.height())};
}

} // namespace disclens::image
