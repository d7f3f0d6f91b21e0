// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_run.h"
#include "media/disc_private.h"
#include "media/drives.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace disclens::media {
namespace {

struct FreeDeleter {
    void operator()(char* text) const { std::free(text); }
};

QByteArray lastPart(const QByteArray& path) {
    const QByteArray part = path.mid(path.lastIndexOf('/') + 1);
    return part.isEmpty() ? path : part;
}

QByteArray folderOf(const QByteArray& path) {
    const qsizetype slash = path.lastIndexOf('/');
    return slash <= 0 ? QByteArray("/") : path.left(slash);
}

SourceKind kindOf(Content content) {
    switch (content) {
    case Content::Other:
        return SourceKind::File;
    case Content::Zip:
        return SourceKind::Zip;
    case Content::Iso:
    case Content::Udf:
        return SourceKind::Iso;
    default:
        return SourceKind::Archive;
    }
}

} // namespace

std::optional<int> Disc::Private::alreadyOpen(const QByteArray& root, bool asFolder) const {
    const std::lock_guard lock(mutex);
    for (const SourceState& state : sources) {
        if (state.root == root && state.isFolder == asFolder)
            return state.info.id;
    }
    return std::nullopt;
}

int Disc::Private::append(SourceState&& state, Job::Kind kind) {
    const std::lock_guard lock(mutex);
    const int id = int(sources.size());
    state.info.id = id;
    sources.push_back(std::move(state));
    Job job;
    job.kind = kind;
    job.source = id;
    jobs.push_back(std::move(job));
    return id;
}

Result<int> Disc::Private::addFolder(const QByteArray& root, SourceKind kind, const QString& name,
                                     const QString& label) {
    if (const auto open = alreadyOpen(root, true))
        return *open;
    const Result<FolderOpener> opener = FolderOpener::open(root);
    if (!opener)
        return opener.error();
    SourceState state;
    state.info.kind = kind;
    state.info.name = name;
    state.info.volumeLabel = label;
    state.root = root;
    state.isFolder = true;
    return append(std::move(state), Job::Kind::Folder);
}

Result<int> Disc::Private::addFile(const QByteArray& path, const QString& password, bool isDevice) {
    if (const auto open = alreadyOpen(path, false))
        return *open;
    FileIdentity identity;
    SharedFd file;
    if (isDevice) {
        file = SharedFd(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        if (!file.isValid())
            return errno == ENOMEDIUM || errno == ENXIO ? Error{ErrorCode::Empty, {}, "no disc"}
                                                        : errorOfSystem(errno, "open device");
    } else {
        const Result<SharedFd> opened = openRegularFile(path, identity);
        if (!opened)
            return opened.error();
        file = *opened;
        const bool named = isDicomDirName(lastPart(path));
        const Result<QByteArray> head = file.read(0, 1024);
        if (!head)
            return head.error();
        if (named || isDicomDir(*head))
            return addFolder(folderOf(path), SourceKind::DicomDir,
                             decodeName(lastPart(folderOf(path))), {});
        if (identity.size == 0)
            return ErrorCode::Empty;
    }
    const Result<Identified> identified = askWhatItIs(caller, file, password);
    if (!identified)
        return identified.error();
    if (identified->locked)
        return ErrorCode::PasswordNeeded;
    if (isDevice && identified->content == Content::Other)
        return Error{ErrorCode::NotSupported, {QStringLiteral("disc")}, "device"};
    SourceState state;
    state.info.kind = isDevice ? SourceKind::Drive : kindOf(identified->content);
    state.info.volumeLabel = identified->volumeLabel;
    state.info.name = isDevice && !identified->volumeLabel.isEmpty() ? identified->volumeLabel
                                                                     : decodeName(lastPart(path));
    state.root = path;
    state.isArchive = identified->content != Content::Other;
    state.password = password;
    state.contentType = identified->contentType;
    return append(std::move(state), state.isArchive ? Job::Kind::Archive : Job::Kind::File);
}

Result<int> Disc::addSource(const QString& path, const QString& password) {
    // The person chose this path, so links in it are followed here, once, and nowhere below.
    const std::unique_ptr<char, FreeDeleter> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr));
    if (!real)
        return errorOfSystem(errno, "realpath");
    const QByteArray root(real.get());
    struct stat info {};
    if (::stat(root.constData(), &info) != 0)
        return errorOfSystem(errno, "stat");
    if (S_ISREG(info.st_mode))
        return d->addFile(root, password, false);
    if (S_ISDIR(info.st_mode)) {
        if (const auto drive = driveAt(root))
            return d->addFolder(root, SourceKind::Drive, drive->drive.name, drive->drive.name);
        return d->addFolder(root, SourceKind::Folder, decodeName(lastPart(root)), {});
    }
    if (S_ISBLK(info.st_mode)) {
        if (const auto drive = driveAt(root))
            return d->addFolder(drive->mountPoint, SourceKind::Drive, drive->drive.name,
                                drive->drive.name);
        return d->addFile(root, password, true);
    }
    return Error{ErrorCode::NotSupported, {QStringLiteral("special file")}, "source"};
}

} // namespace disclens::media
