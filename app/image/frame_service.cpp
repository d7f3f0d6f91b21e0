// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checked.h"
#include "base/wire.h"
#include "image/document_service.h"
#include "image/drawn_service.h"
#include "image/frame.h"
#include "image/frame_decode.h"
#include "image/frame_wire.h"

#include <fcntl.h>

#ifndef F_GET_SEALS
#define F_GET_SEALS 1034
#define F_SEAL_SHRINK 0x0002
#endif

namespace disclens::image {

namespace {

constexpr int kMaxSide = 1 << 20;
constexpr qint64 kMaxOverlayPixels = qint64(1) << 28;

QDataStream& operator<<(QDataStream& out, const FrameRequest& r) {
    return out << qint32(r.frame) << qint32(r.maxSide) << r.container;
}
QDataStream& operator>>(QDataStream& in, FrameRequest& r) {
    qint32 frame = 0, side = 0;
    in >> frame >> side >> r.container;
    r.frame = frame;
    r.maxSide = side;
    return in;
}

} // namespace

QDataStream& operator<<(QDataStream& out, const Window& w) {
    out << w.centre << w.width << w.explanation;
    wire::writeEnum(out, w.function);
    return out;
}
QDataStream& operator>>(QDataStream& in, Window& w) {
    in >> w.centre >> w.width >> w.explanation;
    wire::readEnum(in, w.function, Window::Function::Sigmoid);
    return in;
}
QDataStream& operator<<(QDataStream& out, const LookupTable& t) {
    out << qint32(t.first) << qint32(t.bits) << t.explanation;
    wire::writeList(out, t.values);
    return out;
}
QDataStream& operator>>(QDataStream& in, LookupTable& t) {
    qint32 first = 0, bits = 0;
    in >> first >> bits >> t.explanation;
    t.first = first;
    t.bits = bits;
    if (bits < 1 || bits > 16)
        in.setStatus(QDataStream::ReadCorruptData);
    wire::readList(in, t.values);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const Overlay& o) {
    return out << o.size << qint32(o.left) << qint32(o.top) << o.bits << o.label;
}
static QDataStream& operator>>(QDataStream& in, Overlay& o) {
    qint32 left = 0, top = 0;
    in >> o.size >> left >> top >> o.bits >> o.label;
    o.left = left;
    o.top = top;
    const auto pixels = checkedMul<qint64>(o.size.width(), o.size.height());
    if (o.size.width() < 0 || o.size.height() < 0 || !pixels || *pixels > kMaxOverlayPixels ||
        *pixels != o.bits.size())
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const std::optional<double>& v) {
    return out << v.has_value() << v.value_or(0);
}
static QDataStream& operator>>(QDataStream& in, std::optional<double>& v) {
    bool has = false;
    double value = 0;
    in >> has >> value;
    v = has ? std::optional(value) : std::nullopt;
    return in;
}

QDataStream& operator<<(QDataStream& out, const FrameInfo& f) {
    out << qint32(f.width) << qint32(f.height) << qint32(f.fullWidth) << qint32(f.fullHeight)
        << qint32(f.samples);
    wire::writeEnum(out, f.type);
    out << f.inverted << f.slope << f.intercept << f.modalityLut.has_value();
    if (f.modalityLut)
        out << *f.modalityLut;
    wire::writeList(out, f.windows);
    wire::writeList(out, f.voiLuts);
    out << f.lowest << f.highest << f.padding << f.paddingLimit << f.pixelAspect << f.spacingRowMm
        << f.spacingColumnMm << f.unit;
    wire::writeList(out, f.overlays);
    return out << f.lossy << f.decoder << f.warnings;
}

QDataStream& operator>>(QDataStream& in, FrameInfo& f) {
    qint32 width = 0, height = 0, fullWidth = 0, fullHeight = 0, samples = 0;
    bool hasLut = false;
    in >> width >> height >> fullWidth >> fullHeight >> samples;
    wire::readEnum(in, f.type, SampleType::F64);
    in >> f.inverted >> f.slope >> f.intercept >> hasLut;
    if (hasLut) {
        LookupTable table;
        in >> table;
        f.modalityLut = table;
    }
    wire::readList(in, f.windows);
    wire::readList(in, f.voiLuts);
    in >> f.lowest >> f.highest >> f.padding >> f.paddingLimit >> f.pixelAspect >> f.spacingRowMm >>
        f.spacingColumnMm >> f.unit;
    wire::readList(in, f.overlays);
    in >> f.lossy >> f.decoder >> f.warnings;
    f.width = width;
    f.height = height;
    f.fullWidth = fullWidth;
    f.fullHeight = fullHeight;
    f.samples = samples;
    if (width <= 0 || height <= 0 || width > kMaxSide || height > kMaxSide || fullWidth < 0 ||
        fullHeight < 0 || fullWidth > kMaxSide || fullHeight > kMaxSide ||
        (samples != 1 && samples != 3))
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

worker::Request frameRequest(const SharedFd& file, FileId id, const FrameRequest& request,
                             worker::Priority priority) {
    worker::Request out;
    out.op = worker::Op::FrameDecode;
    QDataStream stream(&out.body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << request;
    out.fds = {file};
    out.priority = priority;
    out.affinity = id == kNoFile ? 0 : quint64(id) + 1;
    return out;
}

Result<FramePtr> frameAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    const Error damaged{ErrorCode::Damaged, {}, "frame answer"};
    auto frame = std::make_shared<Frame>();
    if (!wire::unpack(reply->body, frame->info) || reply->fds.size() != 1)
        return damaged;
    // A helper gone bad could shrink the memory later; a sealed one cannot.
    const SharedFd& memory = reply->fds.first();
    const int seals = ::fcntl(memory.get(), F_GET_SEALS);
    if (seals < 0 || !(seals & F_SEAL_SHRINK))
        return damaged;
    const FrameInfo& info = frame->info;
    const qint64 expected =
        qint64(info.width) * info.height * info.samples * bytesPerSample(info.type);
    if (memory.size() != expected)
        return damaged;
    Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(memory);
    if (!mapped)
        return mapped.error();
    frame->memory = *mapped;
    return FramePtr(frame);
}

static Result<worker::Reply> serveFrame(const worker::Request& request) {
    QDataStream stream(request.body);
    stream.setVersion(QDataStream::Qt_6_4);
    FrameRequest wanted;
    stream >> wanted;
    if (stream.status() != QDataStream::Ok || request.fds.isEmpty())
        return Error{ErrorCode::Internal, {}, "frame request"};
    const Result<DecodedFrame> decoded = decodeAny(request.fds.first(), wanted);
    if (!decoded)
        return decoded.error();
    const Result<SharedFd> memory =
        memoryFile({decoded->pixels.constData(), size_t(decoded->pixels.size())});
    if (!memory)
        return memory.error();
    return worker::Reply{wire::pack(decoded->info), {*memory}};
}

void registerServices(worker::Registry& registry) {
    registry.add(worker::Op::FrameDecode, [](const worker::Request& request, worker::Context&) {
        return serveFrame(request);
    });
    registerDocumentServices(registry);
    registerDrawingServices(registry);
}

} // namespace disclens::image
