// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/open_files.h"

#include "image/pdf_container.h"
#include "image/pdf_page.h"

#include <QBuffer>
#include <QPdfDocument>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace disclens::image {

namespace {

struct Last {
    FileIdentity identity;
    QString container;
    std::shared_ptr<OpenFile> file;
};
thread_local Last t_last;

} // namespace

Result<LentFile> LentFile::take(const SharedFd& file) {
    LentFile lent;
    lent.m_own = SharedFd(::fcntl(file.get(), F_DUPFD_CLOEXEC, 0));
    lent.m_empty = SharedFd(::memfd_create("disclens", MFD_CLOEXEC));
    if (!lent.m_own.isValid() || !lent.m_empty.isValid())
        return Error{ErrorCode::Internal, {}, "descriptor"};
    return lent;
}

bool LentFile::lend(const SharedFd& file) const {
    return ::dup3(file.get(), m_own.get(), O_CLOEXEC) >= 0;
}

void LentFile::giveBack() const {
    ::dup3(m_empty.get(), m_own.get(), O_CLOEXEC);
}

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

namespace {

Result<std::shared_ptr<OpenFile>> openNew(const SharedFd& original, const QString& container) {
    auto opened = std::make_shared<OpenFile>();
    const Result<LentFile> lent = LentFile::take(original);
    if (!lent)
        return lent.error();
    opened->lent = *lent;
    const SharedFd file = lent->file();
    if (container == QLatin1String("video")) {
        Result<std::shared_ptr<VideoPlayer>> player =
            VideoPlayer::open(ByteStream(file), AV_CODEC_ID_NONE);
        if (!player)
            return player.error();
        opened->player = *player;
    } else if (const auto password = pdfPassword(container)) {
        if (const Status status = openPdf(file, *password, *opened); !status)
            return status.error();
    } else {
        Result<std::shared_ptr<DicomPicture>> picture = DicomPicture::open(file);
        if (!picture)
            return picture.error();
        opened->picture = *picture;
        if (const auto codec = videoCodecOf(opened->picture->shape().transferSyntax)) {
            Result<std::shared_ptr<VideoPlayer>> player = VideoPlayer::open(
                ByteStream(opened->picture->file(), opened->picture->fragments().all()), *codec);
            if (!player)
                return player.error();
            opened->player = *player;
        }
    }
    return opened;
}

} // namespace

Result<std::shared_ptr<OpenFile>> openCached(const SharedFd& file, const QString& container) {
    const FileIdentity identity = FileIdentity::of(file);
    if (identity.size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    if (identity.size == 0)
        return Error{ErrorCode::Empty, {}, "open"};
    if (t_last.file && t_last.identity == identity && t_last.container == container &&
        t_last.file->lent.lend(file))
        return t_last.file;
    t_last = {};
    Result<std::shared_ptr<OpenFile>> opened = openNew(file, container);
    if (opened)
        t_last = {identity, container, *opened};
    return opened;
}

void giveBackOpenFile() {
    if (t_last.file)
        t_last.file->lent.giveBack();
}

} // namespace disclens::image
