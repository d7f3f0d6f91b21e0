// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/archive_messages.h"
#include "media/disc.h"
#include "media/folder_source.h"
#include "media/kept_members.h"
#include "media/path_rules.h"

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace disclens::media {

/// An archive that was opened: a source of its own, or a file inside a folder. Archives inside it
/// are addresses.
struct Container {
    int source = 0;
    QByteArray path; ///< below the source's folder; empty: the source itself
    FileIdentity identity;
    QString prefix; ///< what its members' paths begin with; empty for a source of its own
    QString fileName;
    QList<Password> passwords;
    bool streams = false;
    Content content = Content::Other;
    std::map<Address, FileId> members; ///< archives inside that became entries, too
    std::mutex unpacking; ///< one helper at a time unpacks a stream again, the others wait and find
                          ///< it kept
};

/// Where an entry's bytes are.
struct Location {
    int container = -1; ///< -1: a file
    Address address;
    QByteArray path; ///< below the source's folder; empty: the source itself
    FileIdentity identity;
};

struct SourceState {
    Source info;
    QByteArray root; ///< absolute, without links: the folder, or the file itself
    bool isFolder = false;
    bool isArchive = false;
    QString password;
    QString contentType; ///< of a source of kind File
    DistinctPaths names; ///< used by walk() only
};

/// Something that walk() still has to do.
struct Job {
    enum class Kind { Folder, File, Archive, Unlocked };
    Kind kind = Kind::Folder;
    int source = 0;
    int container = -1; ///< Archive (once begun) and Unlocked
    Address only;       ///< Unlocked
    Address after; ///< where an interrupted archive goes on; of the first file left, for a folder
    bool listed = false;
    QList<FolderFile> left; ///< of a folder, in the order of visiting; the next one last
};

/// What Disc knows. `mutex` guards all but what a comment gives to walk() alone.
struct Disc::Private {
    Private(worker::Caller& workers, const Limits& bounds)
        : caller(workers)
        , limits(bounds)
        , kept(bounds.keptMemberBytes) {}

    worker::Caller& caller;
    const Limits limits;
    KeptMembers kept;

    mutable std::mutex mutex;
    std::deque<SourceState> sources;
    QList<Entry> entries;
    std::vector<Location> locations;
    std::deque<Container>
        containers; ///< a deque, because open() holds references while walk() adds
    std::deque<Job> jobs;
    int listedFiles = 0;
    qint64 listedBytes = 0;

    // disc_add.cpp
    Result<int> addFolder(const QByteArray& root, SourceKind kind, const QString& name,
                          const QString& label);
    Result<int> addFile(const QByteArray& path, const QString& password, bool isDevice);
    int append(SourceState&& state, Job::Kind job);
    std::optional<int> alreadyOpen(const QByteArray& root, bool asFolder) const;

    // disc_open.cpp
    Result<SharedFd> openPath(int source, const QByteArray& path, FileIdentity& identity) const;
    Result<SharedFd> openContainer(const Container& container) const;
    Result<SharedFd> openMember(FileId file, const Location& location, qint64 size);
    WalkRequest requestFor(const Container& container) const;
};

} // namespace disclens::media
