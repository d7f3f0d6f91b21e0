// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/disc_walk.h"

#include <algorithm>

namespace disclens::media {

int DiscWalk::addContainer(int source, const QByteArray& path, const FileIdentity& identity,
                           const QString& prefix, const QString& fileName, bool again) {
    const std::lock_guard lock(d.mutex);
    for (std::size_t i = 0; again && i < d.containers.size(); ++i) {
        if (d.containers[i].source == source && d.containers[i].path == path)
            return int(i);
    }
    Container& container = d.containers.emplace_back();
    container.source = source;
    container.path = path;
    container.identity = identity;
    container.prefix = prefix;
    container.fileName = fileName;
    return int(d.containers.size()) - 1;
}

Result<WalkDone> DiscWalk::runContainer(Job& job, int container, const SharedFd& file,
                                        bool lockedOnly) {
    WalkRequest request;
    {
        const std::lock_guard lock(d.mutex);
        request = d.requestFor(d.containers[std::size_t(container)]);
        request.limits.maxFiles = std::max(0, d.limits.maxFiles - int(d.entries.size()));
    }
    request.limits.maxUnpackedBytes = std::max<qint64>(0, d.limits.maxUnpackedBytes - m_unpacked);
    request.only = job.only;
    request.after = job.after;
    request.lockedOnly = lockedOnly;
    RunListener listener;
    listener.onMember = [this, container](const WalkEvent& event, const SharedFd& member) {
        return takeMember(container, event, member);
    };
    listener.onProblem = [this, container](const WalkEvent& event) {
        return takeProblem(container, event);
    };
    listener.onTotals = [this](int files, qint64 bytes) { takeTotals(files, bytes); };
    const bool goesOn = !request.after.isEmpty();
    ArchiveRun run(d.caller, file, request, listener, m_cancel);
    Result<WalkDone> done = run.run();
    job.after = run.last();
    const std::lock_guard lock(d.mutex);
    if (done) {
        d.containers[std::size_t(container)].streams = done->streams;
        d.containers[std::size_t(container)].content = done->content;
        if (goesOn) // members of the first part count as well
            done->members += 1;
    }
    return done;
}

void DiscWalk::takeTotals(int files, qint64 bytes) {
    addListed(files, std::max<qint64>(0, bytes));
}

bool DiscWalk::takeMember(int container, const WalkEvent& event, const SharedFd& file) {
    Entry entry;
    QString prefix;
    bool known = false;
    {
        const std::lock_guard lock(d.mutex);
        const Container& c = d.containers[std::size_t(container)];
        entry.source = c.source;
        prefix = c.prefix;
        known = c.members.contains(event.address);
    }
    if (known)
        return !m_cancel.isCanceled();
    m_unpacked += event.size;
    const CleanPath clean = cleanPath(event.name, event.backslashSeparates);
    QString folder = prefix;
    if (!event.folder.isEmpty())
        folder += (folder.isEmpty() ? QString() : QStringLiteral("/")) +
                  cleanPath(event.folder, false).path;
    const QString before = folder.isEmpty() ? QString() : folder + QLatin1Char('/');
    entry.path = before + clean.path;
    entry.size = event.size;
    entry.modifiedMs = event.modifiedMs;
    entry.inArchive = true;
    entry.lockedArchive = event.lockedArchive;
    entry.contentType = event.contentType.left(200);
    Location location;
    location.container = container;
    location.address = event.address;
    const FileId id =
        addEntry(std::move(entry), std::move(location), before + event.name, clean.problem);
    {
        const std::lock_guard lock(d.mutex);
        entry = d.entries.at(id);
    }
    if (event.costly)
        d.kept.put(id, file);
    return m_visit(entry, file) && !m_cancel.isCanceled();
}

bool DiscWalk::takeProblem(int container, const WalkEvent& event) {
    FileId id = kNoFile;
    int source = 0;
    QString path;
    {
        const std::lock_guard lock(d.mutex);
        const Container& c = d.containers[std::size_t(container)];
        source = c.source;
        const auto found = c.members.find(event.address);
        if (found != c.members.end()) {
            id = found->second;
            path = d.entries.at(id).path;
        } else {
            path = c.prefix;
            for (const QString& part : {event.folder, event.name}) {
                if (!part.isEmpty())
                    path += (path.isEmpty() ? QString() : QStringLiteral("/")) + part;
            }
            if (path.isEmpty())
                path = c.fileName;
        }
    }
    unread(source, path, id, event.error);
    return !m_cancel.isCanceled();
}

Status DiscWalk::walkArchiveSource(Job& job) {
    FileIdentity identity;
    const Result<SharedFd> file = d.openPath(job.source, {}, identity);
    QString name;
    QString password;
    {
        const std::lock_guard lock(d.mutex);
        const SourceState& state = d.sources[std::size_t(job.source)];
        name = decodeName(state.root.mid(state.root.lastIndexOf('/') + 1));
        password = state.password;
    }
    if (!file) {
        unread(job.source, name, kNoFile, file.error());
        return Done{};
    }
    if (job.container < 0) {
        job.container = addContainer(job.source, {}, identity, {}, name, false);
        const std::lock_guard lock(d.mutex);
        if (!password.isEmpty())
            d.containers[std::size_t(job.container)].passwords = {{{}, password}};
    }
    const Result<WalkDone> done = runContainer(job, job.container, *file, false);
    if (!done && done.error().code == ErrorCode::Canceled)
        return done.error();
    if (done && done->members > 0 && !done->locked)
        return Done{};
    if (identity.inode == 0) { // a drive itself is no file
        if (!done)
            unread(job.source, name, kNoFile, done.error());
        return Done{};
    }
    std::optional<Error> why;
    if (!done)
        why = done.error();
    else if (done->locked)
        why = Error{ErrorCode::PasswordNeeded, {}, {}};
    const FileId id = addFileEntry(job.source, {}, identity, done ? done->contentType : QString());
    if (done && done->locked) {
        const std::lock_guard lock(d.mutex);
        d.entries[id].lockedArchive = true;
    }
    return visitWhole(id, *file, identity, why);
}

Status DiscWalk::walkUnlocked(Job& job) {
    Result<SharedFd> file = ErrorCode::NotFound;
    QString name;
    {
        Container* container = nullptr;
        {
            const std::lock_guard lock(d.mutex);
            container = &d.containers[std::size_t(job.container)];
            name = container->prefix + container->fileName;
        }
        file = d.openContainer(*container);
    }
    if (!file) {
        unread(job.source, name, kNoFile, file.error());
        return Done{};
    }
    const Result<WalkDone> done = runContainer(job, job.container, *file, true);
    if (done)
        return Done{};
    if (done.error().code != ErrorCode::Canceled)
        unread(job.source, name, kNoFile, done.error());
    return done.error().code == ErrorCode::Canceled ? Status(done.error()) : Status(Done{});
}

} // namespace disclens::media
