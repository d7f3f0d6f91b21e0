// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wire.h"
#include "dicom/data_set.h"
#include "dicom/dictionary.h"

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
}

worker::Request readRequest(const SharedFd& file) {
    worker::Request request;
    request.op = worker::Op::DicomRead;
    request.fds = {file};
    return request;
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
