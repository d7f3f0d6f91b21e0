// SPDX-License-Identifier: GPL-3.0-or-later
// What helpers do for this room, and how it is asked.
#include "base/wire.h"
#include "face/face.h"
#include "face/judge.h"
#include "face/photo.h"
#include "face/thicker.h"
#include "image/frame_decode.h"

#include <QDataStream>

#include <cmath>
#include <cstring>

namespace disclens::face {
namespace {

constexpr qsizetype kMostCoarse = 80'000, kMostFine = 500'000;
constexpr int kMostSide = 2000;

struct Ask {
    image::VolumeShape shape;
    double thickerMm = 0;
    bool picture = false;
    Quality quality = Quality::Coarse;
};

QDataStream& operator<<(QDataStream& out, const Ask& ask) {
    out << ask.shape << ask.thickerMm << ask.picture;
    wire::writeEnum(out, ask.quality);
    return out;
}
QDataStream& operator>>(QDataStream& in, Ask& ask) {
    in >> ask.shape >> ask.thickerMm >> ask.picture;
    wire::readEnum(in, ask.quality, Quality::Fine);
    return in;
}

worker::Request request(worker::Op op, const image::Volume& volume, const Ask& ask,
                        worker::Priority priority) {
    worker::Request out;
    out.op = op;
    out.body = wire::pack(ask);
    out.fds = {volume.memory};
    out.priority = priority;
    out.timeoutMs = 180'000; // a large volume on a slow computer
    return out;
}

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
                     qsizetype(values.size() * sizeof(values[0])));
    };
    bytes.reserve(qsizetype((mesh.points.size() * 2 + mesh.corners.size()) * 4));
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

worker::Request judgeRequest(const image::Volume& volume, double thickerMm, bool wantPicture,
                             worker::Priority priority) {
    return request(worker::Op::FaceJudge, volume,
                   {volume.shape, thickerMm, wantPicture, Quality::Coarse}, priority);
}

Result<JudgeAnswer> judgeAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    const Error damaged{ErrorCode::Damaged, {}, "face answer"};
    QDataStream in(reply->body);
    in.setVersion(QDataStream::Qt_6_4);
    JudgeAnswer answer;
    bool picture = false;
    in >> answer.verdict >> picture;
    if (in.status() != QDataStream::Ok)
        return damaged;
    if (!picture)
        return reply->fds.isEmpty() && in.atEnd() ? Result<JudgeAnswer>(answer) : damaged;
    qint32 width = 0, height = 0;
    in >> width >> height >> answer.front.box;
    if (in.status() != QDataStream::Ok || !in.atEnd() || width < 1 || height < 1 ||
        width > kMostSide || height > kMostSide || reply->fds.size() != 1 ||
        reply->fds.first().size() != qint64(width) * height)
        return damaged;
    const Result<QByteArray> pixels = reply->fds.first().read(0, qint64(width) * height);
    if (!pixels || pixels->size() != qint64(width) * height)
        return damaged;
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), pixels->constData() + qint64(y) * width, std::size_t(width));
    answer.front.picture = image;
    if (!answer.front.box.isNull())
        answer.front.box &= image.rect();
    return answer;
}

bool showsMore(const Verdict& a, const Verdict& b) {
    const auto rank = [](const Verdict& v) {
        return std::tuple(v.inView, v.inView != InView::None && v.fine, v.parts.size(), v.assessed,
                          v.head, v.bodyOutline, -v.coarsestMm());
    };
    return rank(a) > rank(b);
}

Verdict weaker(const Verdict& whole, const Verdict& thicker) {
    Verdict out = thicker;
    if (!whole.assessed || !thicker.assessed)
        return out;
    out.fine = out.fine && whole.fine;
    if (out.inView > whole.inView) {
        out.inView = whole.inView;
        out.parts = whole.parts;
        out.removed = whole.removed;
        out.removedHow = whole.removedHow;
    }
    return out;
}

worker::Request surfaceRequest(const image::Volume& volume, Quality quality, double thickerMm,
                               worker::Priority priority) {
    return request(worker::Op::FaceSurface, volume, {volume.shape, thickerMm, false, quality},
                   priority);
}

Result<SurfacePtr> surfaceAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    const Error damaged{ErrorCode::Damaged, {}, "surface answer"};
    QDataStream in(reply->body);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 points = 0, triangles = 0;
    auto surface = std::make_shared<Surface>();
    in >> points >> triangles >> surface->m_spacingMm;
    constexpr quint32 kMost = 8'000'000;
    if (in.status() != QDataStream::Ok || !in.atEnd() || reply->fds.size() != 1 || points < 3 ||
        points > kMost || triangles < 1 || triangles > kMost)
        return damaged;
    const auto wanted = (std::size_t(points) * 6 + std::size_t(triangles) * 3) * 4;
    if (reply->fds.first().size() != qint64(wanted))
        return damaged;
    const Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(reply->fds.first());
    if (!mapped)
        return mapped.error();
    surface->m_memory = *mapped;
    const auto* floats = reinterpret_cast<const float*>((*mapped)->bytes().data());
    surface->m_points = {floats, std::size_t(points) * 3};
    surface->m_normals = {floats + std::size_t(points) * 3, std::size_t(points) * 3};
    surface->m_corners = {reinterpret_cast<const quint32*>(floats + std::size_t(points) * 6),
                          std::size_t(triangles) * 3};
    // Whoever draws trusts these numbers.
    for (const quint32 corner : surface->m_corners)
        if (corner >= points)
            return damaged;
    for (const float value : std::span(floats, std::size_t(points) * 6))
        if (!std::isfinite(value))
            return damaged;
    return SurfacePtr(surface);
}

worker::Request photoRequest(const SharedFd& file, FileId id, const image::FrameRequest& frame,
                             worker::Priority priority) {
    worker::Request out;
    out.op = worker::Op::FacePhoto;
    QDataStream stream(&out.body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(frame.frame) << frame.container;
    out.fds = {file};
    out.priority = priority;
    out.affinity = id == kNoFile ? 0 : quint64(id) + 1;
    return out;
}

Result<PhotoFaces> photoAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    QDataStream in(reply->body);
    in.setVersion(QDataStream::Qt_6_4);
    PhotoFaces out;
    qint32 width = 0, height = 0;
    in >> width >> height >> out.score >> out.colour;
    wire::readList(in, out.faces);
    if (in.status() != QDataStream::Ok || !in.atEnd() || out.faces.size() > 1000 ||
        !std::isfinite(out.score))
        return Error{ErrorCode::Damaged, {}, "photo answer"};
    out.width = width;
    out.height = height;
    return out;
}

void registerServices(worker::Registry& registry) {
    registry.add(worker::Op::FaceJudge, guarded(serveJudge));
    registry.add(worker::Op::FaceSurface, guarded(serveSurface));
    registry.add(worker::Op::FacePhoto, guarded(servePhoto));
}

} // namespace disclens::face
