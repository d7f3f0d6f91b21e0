// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/folder_source.h"

#include "media/path_rules.h"

#include <QString>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <memory>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <vector>

namespace disclens::media {
namespace {

// linux/magic.h spells this one differently over the versions.
constexpr long kUdfMagic = 0x15013346;
constexpr int kProgressEvery = 2000;

struct FreeDeleter {
    void operator()(char* text) const { std::free(text); }
};
struct FolderCloser {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

QByteArray joined(const QByteArray& folder, const QByteArray& name) {
    return folder.isEmpty() ? name : folder + '/' + name;
}

/// Links are looked at, never followed. "Inside" is true for what the listing finds anyway.
bool leadsInside(const QByteArray& root, const QByteArray& path) {
    const std::unique_ptr<char, FreeDeleter> real(
        ::realpath(joined(root, path).constData(), nullptr));
    if (!real)
        return false;
    const QByteArray target(real.get());
    return root == "/" || target == root || target.startsWith(QByteArray(root + '/'));
}

/// Folders that the kernel makes up (/proc, /sys) hold no files.
bool isMadeUp(const SharedFd& folder) {
    struct statfs info {};
    return ::fstatfs(folder.get(), &info) == 0 &&
           (info.f_type == PROC_SUPER_MAGIC || info.f_type == SYSFS_MAGIC);
}

class Lister {
  public:
    Lister(FolderOpener& opener, const QByteArray& root, const Limits& limits,
           const std::function<void(const QByteArray&, const Error&)>& onProblem,
           const std::function<void(int, qint64)>& onProgress, const worker::CancelToken& cancel)
        : m_opener(opener)
        , m_root(root)
        , m_limits(limits)
        , m_onProblem(onProblem)
        , m_onProgress(onProgress)
        , m_cancel(cancel) {}

    Result<QList<FolderFile>> run() {
        m_folders.push_back({});
        while (!m_folders.empty() && !m_full) {
            const QByteArray folder = m_folders.back();
            m_folders.pop_back();
            if (m_cancel.isCanceled())
                return ErrorCode::Canceled;
            if (const Status status = listOne(folder); !status) {
                if (folder.isEmpty())
                    return status.error();
                m_onProblem(folder, status.error());
            }
        }
        if (m_onProgress)
            m_onProgress(int(m_files.size()), m_bytes);
        return std::move(m_files);
    }

  private:
    Status listOne(const QByteArray& path);
    void take(const SharedFd& folder, const QByteArray& path, const char* name);
    bool countOne();

    FolderOpener& m_opener;
    const QByteArray& m_root;
    const Limits& m_limits;
    const std::function<void(const QByteArray&, const Error&)>& m_onProblem;
    const std::function<void(int, qint64)>& m_onProgress;
    const worker::CancelToken& m_cancel;
    std::vector<QByteArray> m_folders; ///< still to be listed
    QList<FolderFile> m_files;
    qint64 m_bytes = 0;
    int m_seen = 0;
    bool m_full = false;
};

Status Lister::listOne(const QByteArray& path) {
    if (path.count('/') + 1 > m_limits.maxFolderDepth)
        return Error{ErrorCode::TooDeep, {QStringLiteral("folders")}, "folder"};
    const Result<SharedFd> folder = m_opener.openFolder(path);
    if (!folder)
        return folder.error();
    if (isMadeUp(*folder))
        return Error{ErrorCode::NotSupported, {QStringLiteral("special file")}, "made-up folder"};
    // readdir takes a descriptor of its own and closes it.
    const int own = ::fcntl(folder->get(), F_DUPFD_CLOEXEC, 3);
    const std::unique_ptr<DIR, FolderCloser> stream(own >= 0 ? ::fdopendir(own) : nullptr);
    if (!stream) {
        const Error error = errorOfSystem(errno, "fdopendir");
        if (own >= 0)
            ::close(own);
        return error;
    }
    while (!m_full) {
        errno = 0;
        const dirent* entry = ::readdir(stream.get());
        if (!entry) {
            if (errno != 0)
                return errorOfSystem(errno, "readdir");
            break;
        }
        if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
            take(*folder, joined(path, entry->d_name), entry->d_name);
    }
    return Done{};
}

bool Lister::countOne() {
    if (++m_seen <= m_limits.maxFiles)
        return true;
    m_full = true;
    m_onProblem({}, {ErrorCode::TooLarge, {QStringLiteral("files")}, "folder"});
    return false;
}

void Lister::take(const SharedFd& folder, const QByteArray& path, const char* name) {
    if (!countOne())
        return;
    struct stat info {};
    if (::fstatat(folder.get(), name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
        m_onProblem(path, errorOfSystem(errno, "fstatat"));
        return;
    }
    if (S_ISDIR(info.st_mode)) {
        m_folders.push_back(path);
    } else if (S_ISREG(info.st_mode)) {
        m_files.append({path, FileIdentity::of(info)});
        m_bytes += qint64(info.st_size);
        if (m_onProgress && m_files.size() % kProgressEvery == 0)
            m_onProgress(int(m_files.size()), m_bytes);
    } else if (S_ISLNK(info.st_mode)) {
        if (!leadsInside(m_root, path))
            m_onProblem(path, {ErrorCode::BadPath, {QStringLiteral("link")}, {}});
    } else {
        m_onProblem(path, {ErrorCode::NotSupported, {QStringLiteral("special file")}, {}});
    }
}

/// A DICOMDIR in the outermost folders comes first: it tells soon what to expect.
bool comesFirst(const QByteArray& path) {
    return path.count('/') <= 1 && isDicomDirName(path.mid(path.lastIndexOf('/') + 1));
}

void sortNaturally(QList<FolderFile>& files) {
    struct Key {
        QString text;
        bool first;
        qsizetype at;
    };
    std::vector<Key> keys;
    keys.reserve(std::size_t(files.size()));
    for (qsizetype i = 0; i < files.size(); ++i)
        keys.push_back({decodeName(files.at(i).path), comesFirst(files.at(i).path), i});
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return a.first != b.first ? a.first : naturallyLess(a.text, b.text);
    });
    QList<FolderFile> sorted;
    sorted.reserve(files.size());
    for (const Key& key : keys)
        sorted.append(std::move(files[key.at]));
    files = std::move(sorted);
}

} // namespace

FileIdentity FileIdentity::of(const struct stat& info) {
    return {quint64(info.st_dev), quint64(info.st_ino), qint64(info.st_size),
            qint64(info.st_mtim.tv_sec) * 1'000'000'000 + qint64(info.st_mtim.tv_nsec)};
}

Error errorOfSystem(int errorNumber, const char* where) {
    const QByteArray detail = QByteArray(where) + ' ' + std::strerror(errorNumber);
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, {}, detail};
    case EACCES:
    case EPERM:
        return {ErrorCode::NotAllowed, {}, detail};
    case ELOOP: // O_NOFOLLOW: a link stands there now
        return {ErrorCode::BadPath, {QStringLiteral("link")}, detail};
    default:
        return {ErrorCode::ReadFailed, {}, detail};
    }
}

bool isDicomDirName(const QByteArray& name) {
    const QByteArray upper = name.toUpper();
    return upper == "DICOMDIR" || upper == "DICOMDIR." || upper == "DICOMDIR;1" ||
           upper == "DICOMDIR.;1";
}

Result<FolderOpener> FolderOpener::open(const QByteArray& root) {
    FolderOpener opener;
    opener.m_root = SharedFd(::open(root.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opener.m_root.isValid())
        return errorOfSystem(errno, "open folder");
    return opener;
}

Result<SharedFd> FolderOpener::openPart(const SharedFd& folder, const QByteArray& name, int flags) {
    flags |= O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    int fd = -1;
    if (m_keepAccessTime) {
        // Reading must not change the source, not even the time of the last access. Only the owner
        // may ask for that.
        fd = ::openat(folder.get(), name.constData(), flags | O_NOATIME);
        if (fd < 0 && errno == EPERM)
            m_keepAccessTime = false;
        else if (fd < 0)
            return errorOfSystem(errno, "openat");
    }
    if (fd < 0)
        fd = ::openat(folder.get(), name.constData(), flags);
    if (fd < 0)
        return errorOfSystem(errno, "openat");
    return SharedFd(fd);
}

Result<SharedFd> FolderOpener::openFolder(const QByteArray& path) {
    if (path.isEmpty())
        return openPart(m_root, ".", O_DIRECTORY);
    if (path == m_parentPath && m_parent.isValid())
        return m_parent;
    SharedFd folder = m_root;
    for (const QByteArray& part : path.split('/')) {
        Result<SharedFd> next = openPart(folder, part, O_DIRECTORY);
        if (!next)
            return next.error();
        folder = *next;
    }
    m_parentPath = path;
    m_parent = folder;
    return folder;
}

Result<SharedFd> FolderOpener::openFile(const QByteArray& path, FileIdentity& identity) {
    const qsizetype slash = path.lastIndexOf('/');
    SharedFd folder = m_root;
    if (slash >= 0) {
        Result<SharedFd> parent = openFolder(path.left(slash));
        if (!parent)
            return parent.error();
        folder = *parent;
    }
    Result<SharedFd> file = openPart(folder, path.mid(slash + 1), 0);
    if (!file)
        return file.error();
    struct stat info {};
    if (::fstat(file->get(), &info) != 0)
        return errorOfSystem(errno, "fstat");
    if (!S_ISREG(info.st_mode))
        return Error{ErrorCode::NotSupported, {QStringLiteral("special file")}, "no regular file"};
    ::posix_fadvise(file->get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    identity = FileIdentity::of(info);
    return file;
}

bool FolderOpener::isOptical() const {
    struct statfs info {};
    return ::fstatfs(m_root.get(), &info) == 0 &&
           (info.f_type == ISOFS_SUPER_MAGIC || info.f_type == kUdfMagic);
}

Result<SharedFd> openRegularFile(const QByteArray& path, FileIdentity& identity) {
    const qsizetype slash = path.lastIndexOf('/');
    Result<FolderOpener> folder = FolderOpener::open(slash < 0    ? QByteArray(".")
                                                     : slash == 0 ? QByteArray("/")
                                                                  : path.left(slash));
    if (!folder)
        return folder.error();
    return folder->openFile(path.mid(slash + 1), identity);
}

Result<QList<FolderFile>>
listFolder(const QByteArray& root, const Limits& limits,
           const std::function<void(const QByteArray&, const Error&)>& onProblem,
           const std::function<void(int, qint64)>& onProgress, const worker::CancelToken& cancel) {
    Result<FolderOpener> opener = FolderOpener::open(root);
    if (!opener)
        return opener.error();
    Result<QList<FolderFile>> files =
        Lister(*opener, root, limits, onProblem, onProgress, cancel).run();
    if (!files)
        return files;
    if (opener->isOptical()) {
        std::stable_sort(files->begin(), files->end(),
                         [](const FolderFile& a, const FolderFile& b) {
                             const bool firstA = comesFirst(a.path);
                             const bool firstB = comesFirst(b.path);
                             return firstA != firstB ? firstA : a.identity.inode < b.identity.inode;
                         });
    } else {
        sortNaturally(*files);
    }
    return files;
}

} // namespace disclens::media
