// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/archive_run.h"
#include "media/disc_private.h"
#include "media/limits.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace disclens::media {
namespace {

/// When a stream has to be unpacked again, this much of what follows comes along: pictures are
/// looked at in order.
constexpr qint64 kAhead = qint64(32) << 20;

} // namespace

/// A file of a source, by its bytes below the source's folder; empty: the source's own file or
/// device.
Result<SharedFd> Disc::Private::openPath(int source, const QByteArray& path,
                                         FileIdentity& identity) const {
    QByteArray root;
    bool folder = false;
    {
        const std::lock_guard lock(mutex);
        root = sources[std::size_t(source)].root;
        folder = sources[std::size_t(source)].isFolder;
    }
    if (folder) {
        Result<FolderOpener> opener = FolderOpener::open(root);
        return opener ? opener->openFile(path, identity) : Result<SharedFd>(opener.error());
    }
    struct stat info {};
    if (::stat(root.constData(), &info) == 0 && S_ISBLK(info.st_mode)) {
        identity = {};
        SharedFd device(::open(root.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        return device.isValid() ? Result<SharedFd>(device)
                                : Result<SharedFd>(errorOfSystem(errno, "open device"));
    }
    return openRegularFile(root, identity);
}

Result<SharedFd> Disc::Private::openContainer(const Container& container) const {
    FileIdentity now;
    Result<SharedFd> file = openPath(container.source, container.path, now);
    if (file && !(now == container.identity))
        return ErrorCode::Changed;
    return file;
}

WalkRequest Disc::Private::requestFor(const Container& container) const {
    WalkRequest request;
    request.name = container.fileName;
    request.content = container.content;
    request.passwords = container.passwords;
    request.limits = limits;
    request.limits.maxMemoryMemberBytes = largestMemberInMemory(limits);
    return request;
}

Result<SharedFd> Disc::Private::openMember(FileId file, const Location& location, qint64 size) {
    Container* container = nullptr;
    WalkRequest request;
    {
        const std::lock_guard lock(mutex);
        container = &containers[std::size_t(location.container)];
        request = requestFor(*container);
    }
    request.only = location.address;
    const bool costly = container->streams || location.address.size() > 1;
    std::unique_lock<std::mutex> turn;
    if (costly) {
        if (SharedFd kept_ = kept.get(file); kept_.isValid())
            return kept_;
        turn = std::unique_lock(container->unpacking);
        if (SharedFd kept_ = kept.get(file); kept_.isValid())
            return kept_;
        request.aheadBytes = std::min(kAhead, limits.keptMemberBytes / 4);
    }
    const Result<SharedFd> archive = openContainer(*container);
    if (!archive)
        return archive.error();
    const auto keep = [this, container](const Address& address, const SharedFd& ahead) {
        const std::lock_guard lock(mutex);
        const auto found = container->members.find(address);
        if (found != container->members.end() && entries.at(found->second).size == ahead.size())
            kept.put(found->second, ahead);
    };
    Result<SharedFd> member = extractMember(caller, *archive, request, keep);
    if (member && member->size() != size)
        return ErrorCode::Changed;
    if (member && costly)
        kept.put(file, *member);
    return member;
}

Result<SharedFd> Disc::open(FileId file) const {
    Location location;
    Entry known;
    {
        const std::lock_guard lock(d->mutex);
        if (file < 0 || file >= d->entries.size())
            return ErrorCode::NotFound;
        location = d->locations[std::size_t(file)];
        known = d->entries.at(file);
    }
    if (location.container >= 0)
        return d->openMember(file, location, known.size);
    FileIdentity now;
    Result<SharedFd> opened = d->openPath(known.source, location.path, now);
    if (opened && !(now == location.identity))
        return ErrorCode::Changed;
    return opened;
}

Status Disc::unlock(FileId archive, const QString& password) {
    Job job;
    job.kind = Job::Kind::Unlocked;
    {
        const std::lock_guard lock(d->mutex);
        if (archive < 0 || archive >= d->entries.size() || !d->entries.at(archive).lockedArchive)
            return ErrorCode::BadUsage;
        const Location& location = d->locations[std::size_t(archive)];
        job.source = d->entries.at(archive).source;
        job.container = location.container;
        job.only = location.address;
        if (job.container < 0) { // a file in a folder: its container carries the same path
            const auto found =
                std::find_if(d->containers.begin(), d->containers.end(), [&](const Container& c) {
                    return c.source == job.source && c.path == location.path;
                });
            if (found == d->containers.end())
                return Error{ErrorCode::Internal, {}, "unlock"};
            job.container = int(found - d->containers.begin());
        }
    }
    const Result<SharedFd> file = open(archive);
    if (!file)
        return file.error();
    const Result<Identified> identified = askWhatItIs(d->caller, *file, password);
    if (!identified)
        return identified.error();
    if (identified->locked)
        return ErrorCode::PasswordWrong;
    const std::lock_guard lock(d->mutex);
    Container& container = d->containers[std::size_t(job.container)];
    container.passwords.append({job.only, password});
    d->entries[archive].lockedArchive = false;
    d->jobs.push_back(std::move(job));
    return Done{};
}

} // namespace disclens::media
