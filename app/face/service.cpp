// SPDX-License-Identifier: GPL-3.0-or-later
// What helpers do for this room.
#include "face/ask.h"
#include "face/judge.h"
#include "face/photo.h"
#include "face/thicker.h"
#include "image/frame_decode.h"

#include <cmath>

namespace disclens::face {
namespace {

constexpr qsizetype kMostCoarse = 80'000, kMostFine = 500'000;

/// The volume of a request, made thicker if wanted. What came over the border is checked.
struct Given {
    Ask ask;
    std::shared_ptr<const MappedFile> memory;
    ThickVolume thick;
    const image::VolumeShape* shape = nullptr;
    const float* samples = nullptr;
};

Status open(const worker::Request& request, Given& out) {
    const Error bad{ErrorCode::Internal, {}, "volume request"};
    if (!wire::unpack(request.body, out.ask) || request.fds.size() != 1)
        return bad;
    const Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(request.fds.first());
    if (!mapped)
        return mapped.error();
    out.memory = *mapped;
    if (qint64(out.memory->bytes().size()) != out.ask.shape.samples() * qint64(sizeof(float)))
        return bad;
    out.shape = &out.ask.shape;
    out.samples = reinterpret_cast<const float*>(out.memory->bytes().data());
    if (std::isfinite(out.ask.thickerMm) && out.ask.thickerMm > 0) {
        out.thick = thicker(*out.shape, out.samples, out.ask.thickerMm);
        out.shape = &out.thick.shape;
        out.samples = out.thick.samples.data();
    }
    return Done{};
}

Result<worker::Reply> serveJudge(const worker::Request& request) {
    Given given;
    if (const Status opened = open(request, given); !opened)
        return opened.error();
    const std::optional<Judged> judged = judgeVolume(*given.shape, given.samples);
    if (!judged)
        return Error{ErrorCode::Canceled, {}, {}};
    worker::Reply reply;
    QDataStream out(&reply.body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const bool picture = given.ask.picture && !judged->front.isNull();
    out << judged->verdict << picture;
    if (picture) {
        const QImage& front = judged->front;
        out << qint32(front.width()) << qint32(front.height()) << judged->box;
        QByteArray pixels;
        for (int y = 0; y < front.height(); ++y)
            pixels.append(reinterpret_cast<const char*>(front.constScanLine(y)), front.width());
        const Result<SharedFd> memory =
            memoryFile({pixels.constData(), std::size_t(pixels.size())});
        if (!memory)
            return memory.error();
        reply.fds = {*memory};
    }
    return reply;
}

Result<worker::Reply> serveSurface(const worker::Request& request) {
    Given given;
    if (const Status opened = open(request, given); !opened)
        return opened.error();
    const Levels levels = measureLevels(*given.shape, given.samples);
    const std::optional<Body> body = findBody(*given.shape, given.samples, levels);
    if (!body)
        return Error{ErrorCode::NoPixels, {}, "no body"};
    const bool coarse = given.ask.quality == Quality::Coarse;
    double finest = 1e9;
    for (const double mm : given.shape->detailMm)
        finest = std::min(finest, mm);
    const double spacing = coarse ? 2.4 : std::clamp(finest, 0.7, 1.2);
    const Mesh mesh =
        skinSurfaceOfAtMost(*given.shape, given.samples, levels, *body, body->box, spacing,
                            coarse ? 0.9 : 0.5, coarse ? kMostCoarse : kMostFine);
    if (mesh.isEmpty())
        return Error{ErrorCode::NoPixels, {}, "no surface"};
    QByteArray bytes;
    const auto put = [&bytes](const auto& values) {
        bytes.append(reinterpret_cast<const char*>(values.data()),
                     qsizetype(values.size()) * qsizetype(sizeof(values[0])));
    };
    bytes.reserve((qsizetype(mesh.points.size()) * 2 + qsizetype(mesh.corners.size())) * 4);
    put(mesh.points);
    put(mesh.normals);
    put(mesh.corners);
    const Result<SharedFd> memory = memoryFile({bytes.constData(), std::size_t(bytes.size())});
    if (!memory)
        return memory.error();
    worker::Reply reply;
    QDataStream out(&reply.body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint32(mesh.pointCount()) << quint32(mesh.triangleCount()) << spacing;
    reply.fds = {*memory};
    return reply;
}

Result<worker::Reply> servePhoto(const worker::Request& request) {
    QDataStream in(request.body);
    in.setVersion(QDataStream::Qt_6_4);
    image::FrameRequest wanted;
    qint32 frame = 0;
    in >> frame >> wanted.container;
    wanted.frame = frame;
    if (in.status() != QDataStream::Ok || request.fds.size() != 1)
        return Error{ErrorCode::Internal, {}, "photo request"};
    const Result<image::DecodedFrame> decoded = image::decodeAny(request.fds.first(), wanted);
    if (!decoded)
        return decoded.error();
    const Result<SharedFd> memory =
        memoryFile({decoded->pixels.constData(), std::size_t(decoded->pixels.size())});
    if (!memory)
        return memory.error();
    const Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(*memory);
    if (!mapped)
        return mapped.error();
    image::ViewSettings view;
    view.overlays = false;
    const PhotoFaces faces = facesIn(image::render({decoded->info, *mapped}, view));
    worker::Reply reply;
    QDataStream out(&reply.body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << qint32(faces.width) << qint32(faces.height) << faces.score << faces.colour;
    wire::writeList(out, faces.faces);
    return reply;
}

worker::Handler guarded(Result<worker::Reply> (*serve)(const worker::Request&)) {
    return [serve](const worker::Request& request, worker::Context&) -> Result<worker::Reply> {
        try {
            return serve(request);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "face"};
        }
    };
}

} // namespace

void registerServices(worker::Registry& registry) {
    registry.add(worker::Op::FaceJudge, guarded(serveJudge));
    registry.add(worker::Op::FaceSurface, guarded(serveSurface));
    registry.add(worker::Op::FacePhoto, guarded(servePhoto));
}

} // namespace disclens::face
