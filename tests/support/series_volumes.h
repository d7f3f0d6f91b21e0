// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_decode.h"
#include "image/volume.h"

#include <QDirIterator>
#include <QHash>

#include <fcntl.h>

namespace disclens::test {

/// The volumes of all picture files below a folder, in this process; by series.
struct SeriesVolumes {
    QList<image::PictureFacts> facts;
    image::SeriesPlan plan;
    QList<image::Volume> volumes;
    QList<Error> errors;
};

inline QHash<FileId, QString>& pathsOfFiles() {
    static QHash<FileId, QString> paths;
    return paths;
}

inline Result<image::FramePtr> decodeHere(const QString& path, int frame) {
    const SharedFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    image::FrameRequest request;
    request.frame = frame;
    const Result<image::DecodedFrame> decoded = image::decodeAny(file, request);
    if (!decoded)
        return decoded.error();
    auto out = std::make_shared<image::Frame>();
    out->info = decoded->info;
    const Result<SharedFd> memory =
        memoryFile({decoded->pixels.constData(), size_t(decoded->pixels.size())});
    if (!memory)
        return memory.error();
    Result<std::shared_ptr<const MappedFile>> mapped = MappedFile::map(*memory);
    if (!mapped)
        return mapped.error();
    out->memory = *mapped;
    return image::FramePtr(out);
}

inline Result<image::Volume> buildHere(const image::VolumePlan& plan,
                                       qint64 most = image::kMostSamples) {
    image::VolumeBuilder builder(plan, most);
    for (int i = 0; i < plan.slices.size(); ++i) {
        const Result<image::FramePtr> frame =
            decodeHere(pathsOfFiles().value(plan.slices[i].file), plan.slices[i].frame);
        if (frame)
            static_cast<void>(builder.add(i, **frame));
    }
    return builder.finish();
}

/// Reads the folder; series by Series Instance UID.
inline QHash<QString, QList<image::PictureFacts>> factsBelow(const QString& folder) {
    QHash<QString, QList<image::PictureFacts>> out;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const SharedFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        const Result<dicom::DataSet> dataSet = dicom::readFile(file);
        if (!dataSet)
            continue;
        const FileId id = FileId(pathsOfFiles().size());
        pathsOfFiles().insert(id, path);
        if (auto facts = image::pictureFacts(id, *dataSet))
            out[dataSet->text({0x0020, 0x000E})].append(*facts);
    }
    return out;
}

} // namespace disclens::test
