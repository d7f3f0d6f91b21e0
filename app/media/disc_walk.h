// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/archive_run.h"
#include "media/disc_private.h"
#include "media/slow_medium.h"

namespace disclens::media {

/// One call of Disc::walk(): does the jobs that are left, source by source, and makes entries of
/// what it meets. On the calling thread and, while that waits for an archive, on one of the pool.
class DiscWalk {
  public:
    DiscWalk(Disc::Private& disc, const Disc::Visit& visit, const Disc::OnUnread& onUnread,
             const Disc::OnListed& onListed, worker::CancelToken cancel);
    Status run();

  private:
    /// Error Canceled: stopped; the job stays and goes on in the next walk.
    Status doJob(Job& job);
    Status walkFolder(Job& job);
    Status walkFile(Job& job, FolderOpener* opener, SlowMedium& medium, const FolderFile& file);
    Status walkArchiveSource(Job& job);
    Status walkUnlocked(Job& job);
    /// Nothing in it could be read: visited as a file, with the reason if there is one.
    Status visitWhole(FileId id, const SharedFd& file, const FileIdentity& identity,
                      const std::optional<Error>& why);

    /// Goes through one archive from job.after on. Adds to job.after as it goes.
    Result<WalkDone> runContainer(Job& job, int container, const SharedFd& file, bool lockedOnly);
    bool takeMember(int container, const WalkEvent& event, const SharedFd& file);
    bool takeProblem(int container, const WalkEvent& event);
    void takeTotals(int files, qint64 bytes);

    /// again: an interrupted walk may have met it before.
    int addContainer(int source, const QByteArray& path, const FileIdentity& identity,
                     const QString& prefix, const QString& fileName, bool again);
    FileId addEntry(Entry&& entry, Location&& location, const QString& rawPath,
                    const QString& problem);
    FileId addFileEntry(int source, const QByteArray& path, const FileIdentity& identity,
                        const QString& contentType);
    void addListed(int files, qint64 bytes);
    bool isFull();
    void unread(int source, const QString& path, FileId file, const Error& why);

    Disc::Private& d;
    const Disc::Visit& m_visit;
    const Disc::OnUnread& m_onUnread;
    const Disc::OnListed& m_onListed;
    worker::CancelToken m_cancel;
    qint64 m_unpacked = 0;
};

} // namespace disclens::media
