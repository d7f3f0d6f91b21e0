// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/disc_walk.h"

#include <algorithm>
#include <sys/stat.h>

namespace disclens::media {
namespace {

QString lastPart(const QString& path) {
    return path.section(u'/', -1);
}

} // namespace

DiscWalk::DiscWalk(Disc::Private& disc, const Disc::Visit& visit, const Disc::OnUnread& onUnread,
                   const Disc::OnListed& onListed, worker::CancelToken cancel)
    : d(disc)
    , m_visit(visit)
    , m_onUnread(onUnread)
    , m_onListed(onListed)
    , m_cancel(std::move(cancel)) {}

Status DiscWalk::run() {
    for (;;) {
        Job* job = nullptr;
        {
            const std::lock_guard lock(d.mutex);
            if (d.jobs.empty())
                break;
            job = &d.jobs.front(); // stays where it is while others are added behind it
        }
        if (const Status status = doJob(*job); !status)
            return status;
        const std::lock_guard lock(d.mutex);
        d.jobs.pop_front();
    }
    if (m_onListed) {
        qint64 bytes = 0;
        int files = 0;
        {
            const std::lock_guard lock(d.mutex);
            files = int(d.entries.size());
            for (const SourceState& state : d.sources)
                bytes += state.info.bytes;
            d.listedFiles = files;
            d.listedBytes = bytes;
        }
        m_onListed(files, bytes);
    }
    return Done{};
}

Status DiscWalk::doJob(Job& job) {
    if (m_cancel.isCanceled())
        return ErrorCode::Canceled;
    switch (job.kind) {
    case Job::Kind::Folder:
        return walkFolder(job);
    case Job::Kind::Archive:
        return walkArchiveSource(job);
    case Job::Kind::Unlocked:
        return walkUnlocked(job);
    case Job::Kind::File:
        break;
    }
    FileIdentity identity;
    const Result<SharedFd> file = d.openPath(job.source, {}, identity);
    if (!file) {
        unread(job.source, d.sources[std::size_t(job.source)].info.name, kNoFile, file.error());
        return Done{};
    }
    addListed(1, identity.size);
    SlowMedium medium(false);
    return walkFile(job, nullptr, medium, {{}, identity});
}

Status DiscWalk::walkFolder(Job& job) {
    const QByteArray root = d.sources[std::size_t(job.source)].root;
    if (!job.listed) {
        int toldFiles = 0;
        qint64 toldBytes = 0;
        const Result<QList<FolderFile>> files = listFolder(
            root, d.limits,
            [this, &job](const QByteArray& path, const Error& why) {
                unread(job.source, decodeName(path), kNoFile, why);
            },
            [&](int seen, qint64 bytes) {
                addListed(seen - toldFiles, bytes - toldBytes);
                toldFiles = seen;
                toldBytes = bytes;
            },
            m_cancel);
        if (!files) {
            if (files.error().code == ErrorCode::Canceled)
                return files.error();
            unread(job.source, {}, kNoFile, files.error());
            return Done{};
        }
        job.left = *files;
        std::reverse(job.left.begin(), job.left.end());
        job.listed = true;
    }
    Result<FolderOpener> opener = FolderOpener::open(root);
    if (!opener) {
        unread(job.source, {}, kNoFile, opener.error());
        return Done{};
    }
    SlowMedium medium(opener->isOptical());
    while (!job.left.isEmpty()) {
        if (m_cancel.isCanceled())
            return ErrorCode::Canceled;
        if (isFull()) {
            unread(job.source, {}, kNoFile,
                   {ErrorCode::TooLarge, {QStringLiteral("files")}, "walk"});
            return Done{};
        }
        if (const Status status = walkFile(job, &*opener, medium, job.left.constLast()); !status) {
            // Stopped while visiting a plain file: that one has been visited. Inside an archive: it
            // goes on there.
            if (job.after.isEmpty() && !m_cancel.isCanceled())
                job.left.removeLast();
            return status;
        }
        job.left.removeLast();
        job.after.clear();
    }
    return Done{};
}

Status DiscWalk::walkFile(Job& job, FolderOpener* opener, SlowMedium& medium,
                          const FolderFile& listed) {
    FileIdentity identity;
    const Result<SharedFd> file =
        opener ? opener->openFile(listed.path, identity) : d.openPath(job.source, {}, identity);
    const auto refuse = [&](const Error& why) -> Status {
        // Its name is on the disc all the same.
        const FileId id = addFileEntry(job.source, listed.path, listed.identity, {});
        unread(job.source, d.entries.at(id).path, id, why);
        return Done{};
    };
    if (!file)
        return refuse(file.error());
    const Result<QByteArray> head = medium.readHead(*file, kSniffBytes);
    if (!head)
        return refuse(head.error());

    const Sniffed sniffed = sniff(*head);
    const bool archive = opener && looksLikeArchive(sniffed, [&file] {
                             const Result<QByteArray> bytes =
                                 file->read(kVolumeOffset, kVolumeBytes);
                             return bytes ? *bytes : QByteArray();
                         });
    // A source of its own was looked at by a helper already.
    QString contentType =
        opener ? sniffed.contentType : d.sources[std::size_t(job.source)].contentType;
    std::optional<Error> why;
    bool locked = false;
    if (archive) {
        const QString path = cleanPath(decodeName(listed.path), false).path;
        const int container = addContainer(job.source, listed.path, identity, path, lastPart(path),
                                           !job.after.isEmpty());
        const Result<WalkDone> done = runContainer(job, container, *file, false);
        if (!done && done.error().code == ErrorCode::Canceled)
            return done.error();
        if (!done)
            why = done.error();
        if (done && done->content == Content::Other)
            contentType = done->contentType;
        else if (done && done->members > 0 && !done->locked)
            return Done{};
        locked = done && done->locked;
        if (locked)
            why = Error{ErrorCode::PasswordNeeded, {}, {}};
    } else if (sniffed.content == Content::Unread) {
        why = Error{ErrorCode::NotSupported, {sniffed.format}, {}};
    }
    const Status ahead = medium.readAhead(*file, head->size(), m_cancel);
    if (!ahead)
        return ahead.error().code == ErrorCode::Canceled ? ahead : refuse(ahead.error());
    const FileId id = addFileEntry(job.source, listed.path, identity, contentType);
    if (locked) {
        const std::lock_guard lock(d.mutex);
        d.entries[id].lockedArchive = true;
    }
    return visitWhole(id, *file, identity, why);
}

Status DiscWalk::visitWhole(FileId id, const SharedFd& file, const FileIdentity& identity,
                            const std::optional<Error>& why) {
    Entry entry;
    {
        const std::lock_guard lock(d.mutex);
        entry = d.entries.at(id);
    }
    if (why)
        unread(entry.source, entry.path, id, *why);
    const bool goOn = m_visit(entry, file);
    struct stat info {};
    if (::fstat(file.get(), &info) == 0 && S_ISREG(info.st_mode) &&
        !(FileIdentity::of(info) == identity))
        unread(entry.source, entry.path, id, {ErrorCode::Changed, {}, "while it was visited"});
    return goOn ? Status(Done{}) : Status(ErrorCode::Canceled);
}

} // namespace disclens::media
