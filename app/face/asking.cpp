// SPDX-License-Identifier: GPL-3.0-or-later
// How helpers are asked about faces, and what their answers mean. Without the libraries that the
// answers take, so that a program that only asks does not load them.
#include "face/ask.h"

#include <cmath>
#include <cstring>

namespace disclens::face {
namespace {

constexpr int kMostSide = 2000;

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

} // namespace disclens::face
