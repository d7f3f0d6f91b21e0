// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/disc_walk.h"

#include <algorithm>
#include <sys/stat.h>

namespace disclens::media {
namespace {

constexpr qint64 kNsInMs = 1'000'000;

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

void DiscWalk::addListed(int files, qint64 bytes) {
    {
        const std::lock_guard lock(d.mutex);
        d.listedFiles = std::max(int(d.entries.size()), d.listedFiles + files);
        d.listedBytes += bytes;
        files = d.listedFiles;
        bytes = d.listedBytes;
    }
    if (m_onListed)
        m_onListed(files, bytes);
}

void DiscWalk::unread(int source, const QString& path, FileId file, const Error& why) {
    if (m_onUnread)
        m_onUnread({source, fitForShowing(path), file, why});
}

/// The limit on files holds for all sources together; archives bring files that no listing counted.
bool DiscWalk::isFull() {
    const std::lock_guard lock(d.mutex);
    return d.entries.size() >= d.limits.maxFiles;
}

FileId DiscWalk::addEntry(Entry&& entry, Location&& location, const QString& rawPath,
                          const QString& problem) {
    QString told = problem;
    FileId id = kNoFile;
    const int source = entry.source;
    {
        const std::lock_guard lock(d.mutex);
        SourceState& state = d.sources[std::size_t(source)];
        const QString distinct = state.names.claim(entry.path);
        if (distinct != entry.path && told.isEmpty())
            told = QStringLiteral("same");
        entry.path = distinct;
        entry.renamed = !told.isEmpty();
        id = FileId(d.entries.size());
        entry.id = id;
        ++state.info.files;
        state.info.bytes += entry.size;
        if (location.container >= 0)
            d.containers[std::size_t(location.container)].members[location.address] = id;
        d.entries.append(std::move(entry));
        d.locations.push_back(std::move(location));
    }
    if (!told.isEmpty())
        unread(source, rawPath, id, {ErrorCode::BadPath, {told}, {}});
    return id;
}

FileId DiscWalk::addFileEntry(int source, const QByteArray& path, const FileIdentity& identity,
                              const QString& contentType) {
    Entry entry;
    entry.source = source;
    entry.size = identity.size;
    entry.modifiedMs = identity.modifiedNs / kNsInMs;
    entry.contentType = contentType;
    QString raw;
    if (path.isEmpty()) {
        const std::lock_guard lock(d.mutex);
        const QByteArray& root = d.sources[std::size_t(source)].root;
        raw = decodeName(root.mid(root.lastIndexOf('/') + 1));
    } else {
        raw = decodeName(path);
    }
    const CleanPath clean = cleanPath(raw, false);
    entry.path = clean.path;
    Location location;
    location.path = path;
    location.identity = identity;
    return addEntry(std::move(entry), std::move(location), raw, clean.problem);
}

int DiscWalk::addContainer(int source, const QByteArray& path, const FileIdentity& identity,
                           const QString& prefix, const QString& fileName) {
    const std::lock_guard lock(d.mutex);
    for (std::size_t i = 0; i < d.containers.size(); ++i) {
        // Only an interrupted walk meets one again; the last ones are the likely ones, but there
        // are few in any case.
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
        const int container = addContainer(job.source, listed.path, identity, path, lastPart(path));
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
        // Whether the outermost archive is a stream is known only at its end; the budget bounds
        // what is kept in vain.
    }
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
        job.container = addContainer(job.source, {}, identity, {}, name);
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
