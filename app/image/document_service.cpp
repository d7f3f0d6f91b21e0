// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/document_service.h"

#include "base/wire.h"
#include "image/document.h"
#include "image/document_shown.h"
#include "image/document_shown_text.h"

#include <limits>

namespace disclens::image {

namespace {

/// A slow drive reads about 1 MB a second on a scratched disc; the time to look at all of a file
/// grows with it.
int timeoutFor(const SharedFd& file) {
    const qint64 size = qMax<qint64>(0, file.size());
    return int(qMin<qint64>(90'000 + size / 1000, std::numeric_limits<int>::max()));
}

struct Wanted {
    QString fileName;
    TextKind kind = TextKind::All;
    QString password;
};
QDataStream& operator<<(QDataStream& out, const Wanted& value) {
    out << value.fileName << value.password;
    wire::writeEnum(out, value.kind);
    return out;
}
QDataStream& operator>>(QDataStream& in, Wanted& value) {
    in >> value.fileName >> value.password;
    wire::readEnum(in, value.kind, TextKind::Shown);
    return in;
}

worker::Request requestFor(worker::Op op, const SharedFd& file, const QString& fileName,
                           TextKind kind = TextKind::All, const QString& password = {}) {
    worker::Request request;
    request.op = op;
    request.body = wire::pack(Wanted{fileName, kind, password});
    request.fds = {file};
    request.timeoutMs = timeoutFor(file);
    return request;
}

/// Takes a request apart, runs the reader and packs its answer.
template <typename Reader>
Result<worker::Reply> answer(const worker::Request& request, const Reader& reader) {
    Wanted wanted;
    if (request.fds.size() != 1 || !wire::unpack(request.body, wanted))
        return Error{ErrorCode::Internal, {}, "document request"};
    const auto read = reader(request.fds.first(), wanted);
    if (!read)
        return read.error();
    return worker::Reply{wire::pack(*read), {}};
}

} // namespace

void registerDocumentServices(worker::Registry& registry) {
    registry.add(worker::Op::DocumentRead, [](const worker::Request& request, worker::Context&) {
        return answer(request, [](const SharedFd& file, const Wanted& wanted) {
            return wanted.kind == TextKind::Shown
                       ? readShownText(file, wanted.fileName, wanted.password)
                       : readDocument(file, wanted.fileName);
        });
    });
    registry.add(worker::Op::DocumentShow, [](const worker::Request& request, worker::Context&) {
        return answer(request, [](const SharedFd& file, const Wanted& wanted) {
            return readShown(file, wanted.fileName);
        });
    });
}

worker::Request documentRequest(const SharedFd& file, const QString& fileName) {
    return requestFor(worker::Op::DocumentRead, file, fileName);
}

worker::Request shownTextRequest(const SharedFd& file, const QString& fileName,
                                 const QString& password) {
    return requestFor(worker::Op::DocumentRead, file, fileName, TextKind::Shown, password);
}

Result<DocumentFacts> documentAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    DocumentFacts facts;
    if (!wire::unpack(reply->body, facts))
        return Error{ErrorCode::Internal, {}, "document answer"};
    return facts;
}

worker::Request showRequest(const SharedFd& file, const QString& fileName) {
    worker::Request request = requestFor(worker::Op::DocumentShow, file, fileName);
    request.priority = worker::Priority::Screen;
    return request;
}

Result<DocumentView> showAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    ShownDocument shown;
    if (!wire::unpack(reply->body, shown))
        return Error{ErrorCode::Internal, {}, "show answer"};
    return viewOf(shown);
}

} // namespace disclens::image
