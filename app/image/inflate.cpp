// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/inflate.h"

#include <QScopeGuard>

#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

namespace disclens::image {

namespace {

constexpr qint64 kStep = 256 << 10;

/// How a deflate stream begins tells zlib, gzip and raw apart.
int windowBits(const QByteArray& start) {
    if (start.size() >= 2) {
        const auto a = quint8(start[0]), b = quint8(start[1]);
        if (a == 0x1F && b == 0x8B)
            return 15 + 16;
        if ((a & 0x0F) == 8 && (a >> 4) <= 7 && (a * 256 + b) % 31 == 0)
            return 15;
    }
    return -15;
}

using Source = std::function<Result<QByteArray>()>;
using Sink = std::function<Status(const char*, qint64)>;

/// Returns true when the stream ended where it should.
Result<bool> run(const Source& next, const Sink& put, qint64 maxBytes) {
    z_stream stream{};
    bool ready = false, ended = false;
    const auto close = qScopeGuard([&] {
        if (ready)
            ::inflateEnd(&stream);
    });
    QByteArray out(kStep, Qt::Uninitialized);
    qint64 total = 0;
    while (!ended) {
        Result<QByteArray> in = next();
        if (!in)
            return in.error();
        if (in->isEmpty())
            break;
        if (!ready) {
            if (::inflateInit2(&stream, windowBits(*in)) != Z_OK)
                return Error{ErrorCode::Internal, {}, "inflateInit2"};
            ready = true;
        }
        stream.next_in = reinterpret_cast<Bytef*>(in->data());
        stream.avail_in = uInt(in->size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = uInt(out.size());
            const int code = ::inflate(&stream, Z_NO_FLUSH);
            const qint64 got = out.size() - stream.avail_out;
            total += got;
            if (total > maxBytes)
                return Error{ErrorCode::Bomb, {}, "inflate"};
            if (got > 0)
                if (const Status status = put(out.constData(), got); !status)
                    return status.error();
            if (code == Z_STREAM_END) {
                ended = true;
                break;
            }
            if (code != Z_OK && code != Z_BUF_ERROR) {
                if (total == 0)
                    return Error{ErrorCode::Damaged, {}, "inflate"};
                return false;
            }
            if (code == Z_BUF_ERROR && got == 0)
                break;
        } while (stream.avail_in > 0 || stream.avail_out == 0);
    }
    return ended;
}

} // namespace

Result<QByteArray> inflateBytes(const QByteArray& packed, qint64 maxBytes, bool* cutShort) {
    qsizetype at = 0;
    QByteArray all;
    const Result<bool> whole = run(
        [&]() -> Result<QByteArray> {
            QByteArray part = packed.mid(at, kStep);
            at += part.size();
            return part;
        },
        [&](const char* bytes, qint64 n) -> Status {
            all.append(bytes, n);
            return Done{};
        },
        maxBytes);
    if (!whole)
        return whole.error();
    if (cutShort)
        *cutShort = !*whole;
    return all;
}

Result<SharedFd> inflateFile(const SharedFd& file, qint64 start, qint64 maxBytes) {
    SharedFd memory(::memfd_create("disclens", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.isValid())
        return Error{ErrorCode::Internal, {}, "memfd_create"};
    qint64 at = start;
    const Result<bool> whole = run(
        [&]() -> Result<QByteArray> {
            Result<QByteArray> part = file.read(at, kStep);
            if (part)
                at += part->size();
            return part;
        },
        [&](const char* bytes, qint64 n) -> Status {
            qint64 done = 0;
            while (done < n) {
                const ssize_t wrote = ::write(memory.get(), bytes + done, size_t(n - done));
                if (wrote <= 0)
                    return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "memfd write"};
                done += wrote;
            }
            return Done{};
        },
        maxBytes);
    if (!whole)
        return whole.error();
    return memory;
}

} // namespace disclens::image
