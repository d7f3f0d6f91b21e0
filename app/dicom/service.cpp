// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/data_set.h"
#include "dicom/dictionary.h"
#include "worker/channel.h"

#include <algorithm>

namespace disclens::dicom {

void registerServices(worker::Registry& registry) {
    loadDictionary();
    registry.add(worker::Op::DicomRead,
                 [](const worker::Request& request, worker::Context&) -> Result<worker::Reply> {
                     if (request.fds.isEmpty())
                         return Error{ErrorCode::Internal, {}, "DicomRead without a descriptor"};
                     const Result<DataSet> dataSet = readFile(request.fds.first());
                     if (!dataSet)
                         return dataSet.error();
                     return worker::Reply{wire::pack(*dataSet), {}};
                 });
    registry.add(worker::Op::DicomReadMany,
                 [](const worker::Request& request, worker::Context&) -> Result<worker::Reply> {
                     worker::Reply reply;
                     QDataStream out(&reply.body, QIODevice::WriteOnly);
                     out.setVersion(QDataStream::Qt_6_4);
                     QList<Element> before;
                     for (const SharedFd& file : request.fds) {
                         const Result<DataSet> dataSet = readFile(file);
                         out << dataSet.has_value();
                         if (dataSet) {
                             writeDataSet(out, *dataSet, before);
                             before = dataSet->elements;
                         } else {
                             out << worker::packError(dataSet.error());
                         }
                     }
                     return reply;
                 });
}

worker::Request readRequest(const SharedFd& file) {
    worker::Request request;
    request.op = worker::Op::DicomRead;
    request.fds = {file};
    return request;
}

worker::Request readRequest(const QList<SharedFd>& files) {
    worker::Request request;
    request.op = worker::Op::DicomReadMany;
    request.fds = files.first(std::min(files.size(), kMostFilesAtOnce));
    return request;
}

Result<QList<Result<DataSet>>> readAnswers(const Result<worker::Reply>& reply, qsizetype files) {
    if (!reply)
        return reply.error();
    QDataStream in(reply->body);
    in.setVersion(QDataStream::Qt_6_4);
    QList<Result<DataSet>> answers;
    answers.reserve(files);
    QList<Element> before;
    for (qsizetype i = 0; i < files; ++i) {
        bool good = false;
        DataSet dataSet;
        QByteArray error;
        in >> good;
        if (good)
            readDataSet(in, dataSet, before);
        else
            in >> error;
        if (in.status() != QDataStream::Ok)
            break;
        if (good)
            before = dataSet.elements;
        answers.append(good ? Result<DataSet>(std::move(dataSet))
                            : Result<DataSet>(worker::unpackError(error)));
    }
    if (answers.size() != files || !in.atEnd())
        return Error{ErrorCode::Internal, {}, "DicomReadMany answer"};
    return answers;
}

Result<DataSet> readAnswer(const Result<worker::Reply>& reply) {
    if (!reply)
        return reply.error();
    DataSet dataSet;
    if (!wire::unpack(reply->body, dataSet))
        return Error{ErrorCode::Internal, {}, "DicomRead answer"};
    return dataSet;
}

} // namespace disclens::dicom
