// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/open_files.h"

#include <sys/stat.h>

namespace disclens::image {

namespace {

struct Last {
    FileIdentity identity;
    std::shared_ptr<OpenFile> file;
};
thread_local Last t_last;

} // namespace

FileIdentity FileIdentity::of(const SharedFd& file) {
    struct stat info {};
    FileIdentity id;
    if (!file.isValid() || ::fstat(file.get(), &info) != 0)
        return id;
    const auto ns = [](const timespec& t) { return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec; };
    id.device = quint64(info.st_dev);
    id.inode = quint64(info.st_ino);
    id.size = qint64(info.st_size);
    id.modifiedNs = ns(info.st_mtim);
    id.changedNs = ns(info.st_ctim);
    return id;
}

Result<std::shared_ptr<OpenFile>> openCached(const SharedFd& file) {
    const FileIdentity identity = FileIdentity::of(file);
    if (identity.size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    if (identity.size == 0)
        return Error{ErrorCode::Empty, {}, "open"};
    if (t_last.file && t_last.identity == identity)
        return t_last.file;
    t_last = {};
    Result<std::shared_ptr<DicomPicture>> picture = DicomPicture::open(file);
    if (!picture)
        return picture.error();
    t_last = {identity, std::make_shared<OpenFile>(OpenFile{*picture, {}})};
    return t_last.file;
}

void dropOpenFile() {
    t_last = {};
}

} // namespace disclens::image
