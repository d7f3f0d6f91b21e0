// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "media/disc.h"
#include "worker/caller.h"

#include <QByteArray>
#include <QList>

#include <functional>

struct stat;

namespace disclens::media {

/// Which file this was when it was seen, so that another one under the same name is noticed.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    static FileIdentity of(const struct stat& info);
    bool operator==(const FileIdentity&) const = default;
};

/// One regular file of a folder. Paths are bytes as the system has them, below the folder, '/'
/// between parts.
struct FolderFile {
    QByteArray path;
    FileIdentity identity;
};

/// NotFound, NotAllowed or ReadFailed.
Error errorOfSystem(int errorNumber, const char* where);

/// Opens a file or folder for reading without changing it (no access time where the system lets us)
/// and without waiting for a pipe or device that took its place. Errors: as above; NotSupported
/// "special file" when it is no regular file.
Result<SharedFd> openRegularFile(const QByteArray& path, FileIdentity& identity);

/// Opens what lies below one folder, step by step and never through a link. One thread.
class FolderOpener {
  public:
    /// root: an absolute path without links.
    static Result<FolderOpener> open(const QByteArray& root);

    /// Errors: as openRegularFile(), BadPath "link".
    Result<SharedFd> openFile(const QByteArray& path, FileIdentity& identity);
    Result<SharedFd> openFolder(const QByteArray& path);
    /// A disc (ISO 9660, UDF), where the order of reading matters.
    bool isOptical() const;

  private:
    Result<SharedFd> openPart(const SharedFd& folder, const QByteArray& name, int flags);
    SharedFd m_root;
    QByteArray m_parentPath; ///< of m_parent: most files lie beside the one before
    SharedFd m_parent;
    bool m_keepAccessTime = true;
};

/// Lists all regular files. What can't be listed goes to onProblem with its path: folders without
/// permission, links that lead out, special files, what is deeper than the limits. Links that stay
/// inside lead to what is listed anyway. Order: as on the disc for optical media (by inode),
/// natural order of names for others; a DICOMDIR first. Errors of the whole: as errorOfSystem() for
/// the root, Canceled.
Result<QList<FolderFile>>
listFolder(const QByteArray& root, const Limits& limits,
           const std::function<void(const QByteArray& path, const Error& why)>& onProblem,
           const std::function<void(int files, qint64 bytes)>& onProgress,
           const worker::CancelToken& cancel);

/// True for the file name of a DICOMDIR as discs write it ("DICOMDIR", "dicomdir.", "DICOMDIR;1").
bool isDicomDirName(const QByteArray& name);

} // namespace disclens::media
