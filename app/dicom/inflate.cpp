// SPDX-License-Identifier: GPL-3.0-or-later
#include "dicom/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace disclens::dicom {

namespace {

constexpr qint64 kPiece = qint64(64) << 10;
// Blank pictures pack a few hundred times; a bomb packs a thousand times.
constexpr qint64 kFreeBytes = qint64(48) << 20;
constexpr qint64 kMaxRatio = 250;

bool writeAll(int fd, const char* data, qint64 size) {
    while (size > 0) {
        const ssize_t n = ::write(fd, data, size_t(size));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        size -= n;
    }
    return true;
}

class Inflater {
  public:
    explicit Inflater(bool zlibHead) {
        m_ready = inflateInit2(&m_stream, zlibHead ? 15 : -15) == Z_OK;
    }
    ~Inflater() {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream m_stream{};
    bool m_ready = false;
};

Result<Inflated> run(const SharedFd& file, qint64 offset, qint64 maxBytes, bool zlibHead) {
    Inflater inflater(zlibHead);
    Inflated out;
    out.file = SharedFd(::memfd_create("disclens", MFD_CLOEXEC));
    if (!inflater.m_ready || !out.file.isValid())
        return Error{ErrorCode::Internal, {}, "inflate"};
    const qint64 packed = std::max<qint64>(0, file.size() - offset);
    const qint64 limit = std::min(maxBytes, std::max(kFreeBytes, packed * kMaxRatio));
    std::array<char, kPiece> buffer{};
    z_stream& stream = inflater.m_stream;
    for (;;) {
        Result<QByteArray> in = file.read(offset, kPiece);
        if (!in)
            return in.error();
        if (in->isEmpty())
            return out; // ends before its end mark
        offset += in->size();
        stream.next_in = reinterpret_cast<Bytef*>(in->data());
        stream.avail_in = uInt(in->size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
            stream.avail_out = uInt(buffer.size());
            const int code = inflate(&stream, Z_NO_FLUSH);
            const qint64 got = kPiece - qint64(stream.avail_out);
            if (out.size + got > limit)
                return ErrorCode::Bomb;
            if (!writeAll(out.file.get(), buffer.data(), got))
                return Error{ErrorCode::TooLarge, {}, "memfd write"};
            out.size += got;
            if (code == Z_STREAM_END) {
                out.complete = true;
                return out;
            }
            if (code == Z_BUF_ERROR)
                break; // wants more input
            if (code != Z_OK)
                return out.size > 0 ? Result<Inflated>(out) : Result<Inflated>(ErrorCode::Damaged);
        } while (stream.avail_in > 0 || stream.avail_out == 0);
    }
}

} // namespace

Result<Inflated> inflateFrom(const SharedFd& file, qint64 offset, qint64 maxBytes) {
    Result<Inflated> raw = run(file, offset, maxBytes, false);
    if (raw || raw.error().code != ErrorCode::Damaged)
        return raw;
    return run(file, offset, maxBytes, true);
}

} // namespace disclens::dicom
