// SPDX-License-Identifier: GPL-3.0-or-later
// How requests and answers of WritingScan cross between processes.
#include "writing/scan_wire.h"

#include "base/wire.h"
#include "writing/guesses.h"

#include <cmath>

namespace disclens::writing {
namespace {

constexpr int kMostSide = 1 << 20; ///< of a frame
constexpr int kMostPlane = 16;     ///< overlay groups 6000 to 601E
constexpr qsizetype kMostText = 4096;
constexpr quint32 kMostLines = 20'000;
constexpr qsizetype kMostGuesses = 4 << 20; ///< bytes of all lines of a frame

bool isUnit(float value) {
    return value >= 0 && value <= 1; // false for NaN
}

} // namespace

static QDataStream& operator<<(QDataStream& out, const Line& line) {
    out << line.box << qint32(line.turned) << line.text << line.confidence << line.guesses
        << line.reach << line.code;
    wire::writeEnum(out, line.layer);
    return out << qint32(line.plane) << line.centre << line.width;
}

static QDataStream& operator>>(QDataStream& in, Line& line) {
    qint32 turned = 0, plane = 0;
    in >> line.box >> turned >> line.text >> line.confidence >> line.guesses >> line.reach >>
        line.code;
    wire::readEnum(in, line.layer, Layer::Icon);
    in >> plane >> line.centre >> line.width;
    line.turned = turned;
    line.plane = plane;
    const QRect& box = line.box;
    const QRect& reach = line.reach;
    const bool reaches =
        reach.isEmpty() || (reach.left() >= 0 && reach.top() >= 0 && reach.right() < kMostSide &&
                            reach.bottom() < kMostSide && reach.contains(box));
    const bool good = reaches && box.left() >= 0 && box.top() >= 0 && box.right() >= box.left() &&
                      box.bottom() >= box.top() && box.right() < kMostSide &&
                      box.bottom() < kMostSide && turned >= 0 && turned < 360 && turned % 90 == 0 &&
                      plane >= 0 && plane < kMostPlane && line.text.size() <= kMostText &&
                      line.code.size() <= 64 && line.guesses.size() <= kMostGuessBytes &&
                      isUnit(line.confidence) && std::isfinite(line.centre) &&
                      std::isfinite(line.width) && line.width >= 0;
    if (!good)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

QDataStream& operator<<(QDataStream& out, const FrameLines& lines) {
    out << qint32(lines.file) << qint32(lines.frame);
    wire::writeList(out, lines.lines);
    wire::writeList(out, lines.notCovered);
    out << lines.glance << lines.error.has_value();
    if (lines.error)
        out << qint32(lines.error->code) << lines.error->args << lines.error->detail;
    return out;
}

QDataStream& operator>>(QDataStream& in, FrameLines& lines) {
    qint32 file = 0, frame = 0;
    in >> file >> frame;
    lines.file = file;
    lines.frame = frame;
    wire::readList(in, lines.lines);
    wire::readList(in, lines.notCovered);
    bool failed = false;
    in >> lines.glance >> failed;
    lines.error.reset();
    if (failed) {
        Error error;
        wire::readEnum(in, error.code, ErrorCode::Internal);
        wire::readList(in, error.args);
        in >> error.detail;
        lines.error = error;
    }
    qsizetype guesses = 0;
    for (const Line& line : lines.lines)
        guesses += line.guesses.size();
    if (frame < 0 || lines.lines.size() > qsizetype(kMostLines) || lines.notCovered.size() > 64 ||
        guesses > kMostGuesses)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

QDataStream& operator<<(QDataStream& out, const ScanPlace& place) {
    return out << qint32(place.id) << place.container << qint32(place.first) << qint32(place.count)
               << place.glance;
}

QDataStream& operator>>(QDataStream& in, ScanPlace& place) {
    qint32 id = 0, first = 0, count = 0;
    in >> id >> place.container >> first >> count >> place.glance;
    place.id = id;
    place.first = first;
    place.count = count;
    if (first < 0 || count < 1 || count > kMostFrames)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

worker::Request scanRequest(const QList<ScanItem>& items, worker::Priority priority) {
    worker::Request request;
    request.op = worker::Op::WritingScan;
    QList<ScanPlace> places;
    for (const ScanItem& item : items) {
        places.append({item.id, item.container, item.first, item.count, item.glance});
        request.fds.append(item.file);
    }
    QDataStream out(&request.body, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    wire::writeList(out, places);
    // The first frame of a process waits for the models; a frame has its own, shorter budget.
    request.timeoutMs = kRequestTimeoutMs;
    request.priority = priority;
    return request;
}

Result<QList<ScanPlace>> unpackScan(const worker::Request& request) {
    QDataStream in(request.body);
    in.setVersion(QDataStream::Qt_6_4);
    QList<ScanPlace> places;
    wire::readList(in, places);
    int frames = 0;
    for (const ScanPlace& place : places)
        frames += place.count;
    if (in.status() != QDataStream::Ok || !in.atEnd() || places.isEmpty() ||
        places.size() > kMostItems || places.size() != request.fds.size() || frames > kMostFrames)
        return Error{ErrorCode::Internal, {}, "scan request"};
    return places;
}

worker::Reply packFrameLines(const FrameLines& lines) {
    // A page with thousands of lines: the last ones are known by their text alone.
    FrameLines bounded = lines;
    qsizetype left = kMostGuesses;
    for (Line& line : bounded.lines) {
        if (line.guesses.size() > left)
            line.guesses.clear();
        left -= line.guesses.size();
    }
    return {wire::pack(bounded), {}};
}

Result<FrameLines> scanEvent(const worker::Reply& event) {
    FrameLines lines;
    if (!wire::unpack(event.body, lines))
        return Error{ErrorCode::Damaged, {}, "scan answer"};
    return lines;
}

} // namespace disclens::writing
