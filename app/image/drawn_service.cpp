// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/drawn_service.h"
#include "base/wire.h"
#include "image/drawn_over.h"
#include "image/frame_wire.h"

#include <cmath>
#include <cstring>

namespace disclens::image {

namespace {

/// A long Segmentation has many frames to decode, and one answer.
constexpr int kTimeoutMs = 180'000;

template <typename T> QDataStream& writeOptional(QDataStream& out, const std::optional<T>& value) {
    out << value.has_value();
    if (value)
        out << *value;
    return out;
}
template <typename T> QDataStream& readOptional(QDataStream& in, std::optional<T>& value) {
    bool has = false;
    in >> has;
    value.reset();
    if (has) {
        T read{};
        in >> read;
        value = std::move(read);
    }
    return in;
}
void damaged(QDataStream& in) {
    in.setStatus(QDataStream::ReadCorruptData);
}

bool isSane(double value) {
    return std::isfinite(value) && std::abs(value) <= 1e8;
}

} // namespace

static QDataStream& operator<<(QDataStream& out, const Vec3& value) {
    return out << value[0] << value[1] << value[2];
}
static QDataStream& operator>>(QDataStream& in, Vec3& value) {
    in >> value[0] >> value[1] >> value[2];
    if (!isSane(value[0]) || !isSane(value[1]) || !isSane(value[2]))
        damaged(in);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const NamedPicture& value) {
    return out << value.instance << qint32(value.frame);
}
static QDataStream& operator>>(QDataStream& in, NamedPicture& value) {
    qint32 frame = 0;
    in >> value.instance >> frame;
    value.frame = frame;
    return in;
}
static QDataStream& operator<<(QDataStream& out, const DrawnPart& value) {
    out << value.name << qint32(value.number);
    wire::writeEnum(out, value.made);
    return out;
}
static QDataStream& operator>>(QDataStream& in, DrawnPart& value) {
    qint32 number = 0;
    in >> value.name >> number;
    value.number = number;
    wire::readEnum(in, value.made, DrawnPart::Made::ByHand);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const DrawnPlane& value) {
    return out << value.position << value.along << value.down << value.spacingColumnMm
               << value.spacingRowMm << value.thicknessMm;
}
static QDataStream& operator>>(QDataStream& in, DrawnPlane& value) {
    in >> value.position >> value.along >> value.down >> value.spacingColumnMm >>
        value.spacingRowMm >> value.thicknessMm;
    if (!(value.spacingColumnMm > 0) || !(value.spacingRowMm > 0) ||
        !isSane(value.spacingColumnMm) || !isSane(value.spacingRowMm) || !isSane(value.thicknessMm))
        damaged(in);
    return in;
}
/// Points go as raw bytes: both ends are the same program on the same machine.
static QDataStream& operator<<(QDataStream& out, const QList<DrawnPoint>& line) {
    return out << QByteArray::fromRawData(reinterpret_cast<const char*>(line.constData()),
                                          line.size() * qsizetype(sizeof(DrawnPoint)));
}
static QDataStream& operator>>(QDataStream& in, QList<DrawnPoint>& line) {
    QByteArray bytes;
    in >> bytes;
    if (bytes.size() % qsizetype(sizeof(DrawnPoint)) != 0)
        damaged(in);
    line.resize(bytes.size() / qsizetype(sizeof(DrawnPoint)));
    if (!line.isEmpty())
        std::memcpy(line.data(), bytes.constData(), size_t(line.size()) * sizeof(DrawnPoint));
    for (const DrawnPoint& point : std::as_const(line))
        if (!isSane(double(point.x)) || !isSane(double(point.y)) || !isSane(double(point.z)))
            damaged(in);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const DrawnPiece& value) {
    wire::writeEnum(out, value.form);
    wire::writeEnum(out, value.units);
    out << qint32(value.part) << value.unsure << value.text << qint32(value.columns)
        << qint32(value.rows);
    writeOptional(out, value.plane);
    wire::writeList(out, value.on);
    wire::writeList(out, value.lines);
    return out;
}
static QDataStream& operator>>(QDataStream& in, DrawnPiece& value) {
    qint32 part = 0, columns = 0, rows = 0;
    wire::readEnum(in, value.form, DrawnPiece::Form::Text);
    wire::readEnum(in, value.units, DrawnPiece::Units::Display);
    in >> part >> value.unsure >> value.text >> columns >> rows;
    value.part = part;
    value.columns = columns;
    value.rows = rows;
    readOptional(in, value.plane);
    wire::readList(in, value.on);
    wire::readList(in, value.lines);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const GreyTable& value) {
    out << value.ownRescale << value.slope << value.intercept << value.inverse;
    writeOptional(out, value.modalityLut);
    writeOptional(out, value.presentationLut);
    return out;
}
static QDataStream& operator>>(QDataStream& in, GreyTable& value) {
    in >> value.ownRescale >> value.slope >> value.intercept >> value.inverse;
    readOptional(in, value.modalityLut);
    readOptional(in, value.presentationLut);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const SavedViewFile::Voi& value) {
    wire::writeList(out, value.on);
    writeOptional(out, value.window);
    return writeOptional(out, value.table);
}
static QDataStream& operator>>(QDataStream& in, SavedViewFile::Voi& value) {
    wire::readList(in, value.on);
    readOptional(in, value.window);
    return readOptional(in, value.table);
}
static QDataStream& operator<<(QDataStream& out, const SavedViewFile::Area& value) {
    wire::writeList(out, value.on);
    return out << value.area;
}
static QDataStream& operator>>(QDataStream& in, SavedViewFile::Area& value) {
    wire::readList(in, value.on);
    in >> value.area;
    if (!isSane(value.area.x()) || !isSane(value.area.y()) || !isSane(value.area.width()) ||
        !isSane(value.area.height()))
        damaged(in);
    return in;
}
static QDataStream& operator<<(QDataStream& out, const SavedViewFile& value) {
    out << value.label << qint32(value.turns) << value.flip << value.grey << value.greys
        << value.shutterShade;
    wire::writeList(out, value.on);
    wire::writeList(out, value.vois);
    wire::writeList(out, value.areas);
    out << quint32(value.shutters.size());
    for (const QPolygonF& shutter : value.shutters)
        wire::writeList(out, static_cast<const QList<QPointF>&>(shutter));
    return out;
}
static QDataStream& operator>>(QDataStream& in, SavedViewFile& value) {
    qint32 turns = 0;
    in >> value.label >> turns >> value.flip >> value.grey >> value.greys >> value.shutterShade;
    wire::readList(in, value.on);
    wire::readList(in, value.vois);
    wire::readList(in, value.areas);
    quint32 shutters = 0;
    in >> shutters;
    if (turns < 0 || turns > 3 || shutters > 8 || !(value.shutterShade >= 0) ||
        !(value.shutterShade <= 1))
        damaged(in);
    value.turns = turns;
    for (quint32 i = 0; i < shutters && in.status() == QDataStream::Ok; ++i) {
        QList<QPointF> points;
        wire::readList(in, points);
        for (const QPointF& point : std::as_const(points))
            if (!isSane(point.x()) || !isSane(point.y()))
                damaged(in);
        value.shutters.append(QPolygonF(points));
    }
    return in;
}

static QDataStream& operator<<(QDataStream& out, const DrawingFile& value) {
    wire::writeEnum(out, value.kind);
    out << value.frameOfReference << qint32(value.leftOut);
    wire::writeList(out, value.parts);
    wire::writeList(out, value.pieces);
    return writeOptional(out, value.view);
}
static QDataStream& operator>>(QDataStream& in, DrawingFile& value) {
    qint32 leftOut = 0;
    wire::readEnum(in, value.kind, DrawingFile::Kind::View);
    in >> value.frameOfReference >> leftOut;
    value.leftOut = qMax(0, leftOut);
    wire::readList(in, value.parts);
    wire::readList(in, value.pieces);
    readOptional(in, value.view);
    if (value.parts.size() > kMostDrawnParts || value.pieces.size() > kMostDrawnPieces)
        damaged(in);
    qint64 points = 0;
    for (const DrawnPiece& piece : std::as_const(value.pieces)) {
        for (const QList<DrawnPoint>& line : piece.lines)
            points += line.size();
        if (piece.part < 0 || piece.part >= value.parts.size() || piece.lines.isEmpty())
            damaged(in);
    }
    if (points > kMostDrawnPoints)
        damaged(in);
    return in;
}

void registerDrawingServices(worker::Registry& registry) {
    registry.add(worker::Op::DrawingRead,
                 [](const worker::Request& request, worker::Context&) -> Result<worker::Reply> {
                     if (request.fds.size() != 1)
                         return Error{ErrorCode::Internal, {}, "drawing request"};
                     const Result<DrawingFile> drawing = readDrawing(request.fds.first());
                     if (!drawing)
                         return drawing.error();
                     return worker::Reply{wire::pack(*drawing), {}};
                 });
}

worker::Request drawingRequest(const SharedFd& file) {
    worker::Request request;
    request.op = worker::Op::DrawingRead;
    request.fds = {file};
    request.timeoutMs = kTimeoutMs;
    request.priority = worker::Priority::Soon;
    return request;
}

Result<DrawingFile> drawingAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    DrawingFile drawing;
    if (!wire::unpack(reply->body, drawing))
        return Error{ErrorCode::Damaged, {}, "drawing answer"};
    return drawing;
}

} // namespace disclens::image
