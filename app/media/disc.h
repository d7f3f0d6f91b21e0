// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_id.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace disclens::media {

enum class SourceKind { Folder, File, DicomDir, Drive, Zip, Iso, Archive };
/// The word of report-schema.md: folder file dicomdir drive zip iso archive.
QString kindName(SourceKind kind);

/// One thing that the person opened.
struct Source {
    int id = 0; ///< index in Disc::sources()
    SourceKind kind = SourceKind::Folder;
    QString name;        ///< last part of the path, or the drive's label; may hold a person's name
    QString volumeLabel; ///< of an ISO or UDF volume or a mounted drive; empty if unknown
    qint64 bytes = 0;    ///< sum of the sizes of the files inside
    int files = 0;
};

/// One file inside a source. Archives inside archives appear as folders: "old.zip/IMG/1".
struct Entry {
    FileId id = kNoFile;
    int source = 0;
    QString path;    ///< inside the source, '/' between parts; never absolute, never with "..",
                     ///< control characters kept
    qint64 size = 0; ///< bytes, after unpacking
    qint64 modifiedMs = 0;  ///< since 1970, 0 if unknown
    bool inArchive = false; ///< opening it again costs unpacking
    bool renamed =
        false; ///< the name on the disc was bad or taken; an Unread with BadPath says how
    bool lockedArchive = false; ///< an archive whose members wait for Disc::unlock()
    /// What the first bytes say it is, when they said it (a MIME type such as "application/pdf");
    /// empty: not known here. Two joined by '+' when a file is two things at once
    /// ("image/jpeg+application/zip").
    QString contentType;
};

/// Something that is there and could not be listed or read, or that was read under another name
/// than its own. BadPath, args[0]: "absolute", "parent", "drive", "nul", "control", "empty", "same"
/// (two files of one name): it is read under Entry::path; "link": a link that leads out of the
/// source or nowhere, which is not followed. NotSupported, args[0]: the format ("Deflate64", "RAR"
/// …) or "special file", "hard link". TooLarge, args[0]: "member", "files", "total"; TooDeep,
/// args[0]: "folders", "archives".
struct Unread {
    int source = 0;
    QString path; ///< as Entry::path; for a bad name the name as it stands on the disc, made fit
                  ///< for showing
    FileId file = kNoFile; ///< set when it did become an entry
    Error why;
};

/// Limits against archive bombs and endless folders. All are counted by us, never taken from the
/// archive.
struct Limits {
    int maxFiles = 500'000;
    int maxFolderDepth = 64;
    int maxArchiveDepth = 4; ///< an archive in an archive in …
    qint64 maxMemberBytes = qint64(8) << 30;
    qint64 maxUnpackedBytes = qint64(64) << 30;
    double maxRatio = 1000.0; ///< unpacked : packed, applied above 64 MB
    qint64 keptMemberBytes = qint64(192)
                             << 20; ///< unpacked members of stream archives kept in memory files
    /// The largest member that is unpacked into memory; 0: a quarter of the memory that is free, at
    /// least 256 MB.
    qint64 maxMemoryMemberBytes = 0;
};

/// The open sources as one list of files. Lives in the window's (or command line's) process and
/// parses nothing itself: archives are read by helpers that get descriptors. Never writes to a
/// source and leaves no unpacked file behind. Threads: walk() on one thread; open(), entries() and
/// sources() from any thread at any time.
class Disc {
  public:
    explicit Disc(worker::Caller& caller, Limits limits = {});
    ~Disc();

    /// Adds one source. Cheap: looks at the file type, not at the contents of folders. Asks a
    /// helper about a single file, so it blocks for a moment: not from the GUI thread. Not while
    /// walk() runs. A DICOMDIR stands for the folder that it lies in (kind DicomDir). The device of
    /// a mounted drive stands for its folder. What is open already is not added twice: its id comes
    /// back. Errors: NotFound, NotAllowed, Empty, ReadFailed, PasswordNeeded (then add again with
    /// one), PasswordWrong, EncryptedNoSupport, NotSupported, Damaged. A single file of any other
    /// kind is a source of kind File.
    Result<int> addSource(const QString& path, const QString& password = {});

    using Visit = std::function<bool(const Entry&, const SharedFd&)>; ///< false: stop
    using OnUnread = std::function<void(const Unread&)>;
    using OnListed =
        std::function<void(int files, qint64 bytes)>; ///< totals known so far, may grow

    /// Lists every file of all sources and visits each exactly once with an open read-only
    /// descriptor, in the order that is quickest for the medium. A file that can't be opened goes
    /// to onUnread and the rest goes on. Archives inside appear as folders and are not visited
    /// themselves, unless nothing in them could be read: then the archive is visited as a file, so
    /// that nothing is left out without a word. Locked archives inside: PasswordNeeded through
    /// onUnread, once for the archive; see unlock(). May be called again after addSource() or
    /// unlock(): it then visits only what was not visited yet. visit and onUnread are called one at
    /// a time, on the calling thread or, for members of archives, on one of the pool. Errors of the
    /// whole: Canceled (also when visit said stop).
    Status walk(const Visit& visit, const OnUnread& onUnread, const OnListed& onListed = {},
                worker::CancelToken cancel = {});

    /// Gives the password for a locked archive inside a source (Entry::lockedArchive). The next
    /// walk() visits what it opens. Errors: PasswordWrong, BadUsage (no such locked archive), and
    /// those of open(). Blocks.
    Status unlock(FileId archive, const QString& password);

    /// A fresh descriptor for one entry (unpacks again where needed). Blocks; not from the GUI
    /// thread. Errors: NotFound, NotAllowed, ReadFailed, Changed (it is not the file that walk()
    /// saw), and those of archives.
    Result<SharedFd> open(FileId file) const;

    QList<Source> sources() const;
    Entry entry(FileId file) const; ///< a copy; id -1 when there is none
    QList<Entry> entries() const;

  private:
    struct Private;
    friend class DiscWalk;
    std::unique_ptr<Private> d;
};

/// Mounted optical drives and other removable media, for "Open disc". Reads the mount table only.
struct Drive {
    QString path;
    QString name; ///< volume label or device name
    bool optical = false;
};
QList<Drive> mountedDrives();

/// Registers MediaIdentify, MediaWalk and MediaExtract.
void registerServices(worker::Registry& registry);

} // namespace disclens::media
