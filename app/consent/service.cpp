// SPDX-License-Identifier: GPL-3.0-or-later
// FormLabel: the phrases run over other people's words in a helper, which can be ended at any time.
#include "base/wire.h"
#include "consent/consent.h"
#include "consent/phrase_book.h"

namespace disclens::consent {

static QDataStream& operator<<(QDataStream& out, const Hit& value) {
    out << value.phrase << qint64(value.start) << qint64(value.length);
    wire::writeEnum(out, value.concern);
    return out;
}

static QDataStream& operator>>(QDataStream& in, Hit& value) {
    qint64 start = 0, length = 0;
    in >> value.phrase >> start >> length;
    wire::readEnum(in, value.concern, Concern::Reassuring);
    value.start = start;
    value.length = length;
    return in;
}

static QDataStream& operator<<(QDataStream& out, const Sentence& value) {
    out << qint64(value.start) << qint64(value.length) << value.heading;
    wire::writeList(out, value.hits);
    return out;
}

static QDataStream& operator>>(QDataStream& in, Sentence& value) {
    qint64 start = 0, length = 0;
    in >> start >> length >> value.heading;
    wire::readList(in, value.hits);
    value.start = start;
    value.length = length;
    return in;
}

static QDataStream& operator<<(QDataStream& out, const Paragraph& value) {
    return out << qint64(value.start) << qint64(value.length) << value.heading << value.item
               << value.english;
}

static QDataStream& operator>>(QDataStream& in, Paragraph& value) {
    qint64 start = 0, length = 0;
    in >> start >> length >> value.heading >> value.item >> value.english;
    value.start = start;
    value.length = length;
    return in;
}

static QDataStream& operator<<(QDataStream& out, const Form& value) {
    out << value.text << value.english << value.notMentioned << value.leftOut
        << qint32(value.pages);
    wire::writeList(out, value.paragraphs);
    wire::writeList(out, value.sentences);
    return out;
}

static QDataStream& operator>>(QDataStream& in, Form& value) {
    qint32 pages = 0;
    in >> value.text >> value.english >> value.notMentioned >> value.leftOut >> pages;
    value.pages = pages;
    wire::readList(in, value.paragraphs);
    wire::readList(in, value.sentences);
    return in;
}

namespace {

/// Far above what the longest text takes on a slow computer.
constexpr int kMostMs = 180'000;

/// Parts that follow each other inside a whole; what a helper sends is checked like the file.
template <typename Part> bool standInOrder(const QList<Part>& parts, qsizetype size) {
    qsizetype from = 0;
    for (const Part& part : parts) {
        if (part.start < from || part.length <= 0 || part.length > size - part.start)
            return false;
        from = part.start + part.length;
    }
    return true;
}

bool holdsTogether(const Form& form) {
    const qsizetype size = form.text.size();
    if (!standInOrder(form.paragraphs, size) || !standInOrder(form.sentences, size) ||
        !(form.english >= 0 && form.english <= 1) || form.pages < 0)
        return false;
    for (const Sentence& sentence : form.sentences)
        for (const Hit& hit : sentence.hits)
            if (hit.start < sentence.start || hit.length <= 0 ||
                hit.length > sentence.start + sentence.length - hit.start ||
                !phraseById(hit.phrase))
                return false;
    for (const QString& topic : form.notMentioned)
        if (!topicById(topic))
            return false;
    return true;
}

struct Order {
    Lines lines = Lines::Wrapped;
};
QDataStream& operator<<(QDataStream& out, const Order& value) {
    wire::writeEnum(out, value.lines);
    return out;
}
QDataStream& operator>>(QDataStream& in, Order& value) {
    wire::readEnum(in, value.lines, Lines::Paragraphs);
    return in;
}

Result<worker::Reply> label(const worker::Request& request) {
    Order order;
    if (request.fds.size() != 1 || !wire::unpack(request.body, order))
        return Error{ErrorCode::Internal, {}, "form request"};
    const SharedFd& file = request.fds.first();
    const Result<QByteArray> bytes =
        file.read(0, qMin<qint64>(file.size(), qint64(kMostCharacters + 1) * 4));
    if (!bytes)
        return bytes.error();
    SilentProgress progress;
    const Result<Form> form = labelText(QString::fromUtf8(*bytes), order.lines, progress);
    if (!form)
        return form.error();
    return worker::Reply{wire::pack(*form), {}};
}

} // namespace

Result<worker::Request> labelRequest(const QString& text, Lines lines, worker::Priority priority) {
    // One more than the limit, so that the other side sees that there was more.
    const QByteArray bytes =
        QStringView(text).first(qMin(text.size(), kMostCharacters + 1)).toUtf8();
    const Result<SharedFd> file = memoryFile({bytes.constData(), size_t(bytes.size())});
    if (!file)
        return file.error();
    worker::Request request;
    request.op = worker::Op::FormLabel;
    request.body = wire::pack(Order{lines});
    request.fds = {*file};
    request.timeoutMs = kMostMs;
    request.priority = priority;
    return request;
}

Result<Form> labelAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    Form form;
    if (!wire::unpack(reply->body, form) || !holdsTogether(form))
        return Error{ErrorCode::Internal, {}, "form answer"};
    return form;
}

void registerServices(worker::Registry& registry) {
    registry.add(worker::Op::FormLabel,
                 [](const worker::Request& request, worker::Context&) { return label(request); });
}

} // namespace disclens::consent
