// SPDX-License-Identifier: GPL-3.0-or-later
// A slow, scratched disc made out of an ordinary folder: see README.md. Loaded with LD_PRELOAD, so
// it uses the C library only and never throws. What it knows lives in shared memory, because helper
// processes are forked later and read too.
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <ftw.h>
#include <pthread.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::int64_t kPage = 4096;
constexpr std::int64_t kSector = 2048;
/// The head reads on over a gap of this size instead of seeking.
constexpr std::int64_t kSmallGap = 64 * 1024;

struct File {
    dev_t device;
    ino_t inode;
    std::int64_t size;
    std::int64_t start; ///< where it lies on the made-up disc, bytes
    std::int64_t firstPage;
    std::int64_t badFrom; ///< unreadable bytes of the file, -1: none
    std::int64_t badTo;
};

struct Shared {
    pthread_mutex_t mutex;
    std::int64_t head;      ///< where the made-up disc's head stands
    std::int64_t busyUntil; ///< ns of CLOCK_MONOTONIC
    std::int64_t bytesRead; ///< from the medium
    std::int64_t bytesAsked;
    std::int64_t seeks;
    std::int64_t badReads;
    std::int64_t files;
    std::int64_t discBytes;
    std::int64_t rate; ///< bytes a second
    std::int64_t seekNs;
    std::int64_t badNs; ///< what a drive takes to give up on a sector
    pid_t owner;
};

Shared* g_shared = nullptr;
File* g_files = nullptr;          ///< sorted by device and inode
std::uint8_t* g_cached = nullptr; ///< one byte a page: read before, the system has it

std::int64_t now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void sleepUntil(std::int64_t when) {
    const timespec time{time_t(when / 1'000'000'000), long(when % 1'000'000'000)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &time, nullptr) == EINTR) {
    }
}

template <typename Function> Function real(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isBefore(const File& file, dev_t device, ino_t inode) {
    return file.device != device ? file.device < device : file.inode < inode;
}

const File* fileOf(int fd) {
    struct stat info {};
    if (!g_shared || fd < 0 || fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return nullptr;
    const File* begin = g_files;
    const File* end = begin + g_shared->files;
    const File* found =
        std::lower_bound(begin, end, info, [](const File& file, const struct stat& wanted) {
            return isBefore(file, wanted.st_dev, wanted.st_ino);
        });
    return found != end && found->device == info.st_dev && found->inode == info.st_ino ? found
                                                                                       : nullptr;
}

class Lock {
  public:
    Lock() {
        if (pthread_mutex_lock(&g_shared->mutex) ==
            EOWNERDEAD) // a helper was ended while it held it
            pthread_mutex_consistent(&g_shared->mutex);
    }
    ~Lock() { pthread_mutex_unlock(&g_shared->mutex); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
};

/// Waits as long as the disc would take, and counts. Returns how many of the bytes can be read; -1:
/// none (EIO).
std::int64_t pay(const File& file, std::int64_t offset, std::int64_t size) {
    size = std::min(size, file.size - offset);
    if (offset < 0 || size <= 0)
        return 0;
    std::int64_t until = 0;
    bool bad = false;
    {
        const Lock lock;
        g_shared->bytesAsked += size;
        if (file.badFrom >= 0 && offset < file.badTo && offset + size > file.badFrom) {
            const std::int64_t before =
                std::max<std::int64_t>(0, file.badFrom / kSector * kSector - offset);
            bad = before == 0;
            size = before;
        }
        std::int64_t cost = 0;
        if (bad) {
            ++g_shared->badReads;
            cost = g_shared->badNs;
        }
        const std::int64_t last = size > 0 ? (offset + size - 1) / kPage : -1;
        for (std::int64_t page = offset / kPage; page <= last; ++page) {
            std::uint8_t& cached = g_cached[file.firstPage + page];
            if (cached)
                continue;
            cached = 1;
            const std::int64_t at = file.start + page * kPage;
            const std::int64_t bytes = std::min(kPage, file.size - page * kPage);
            const std::int64_t gap = at - g_shared->head;
            if (gap < 0 || gap > kSmallGap) {
                ++g_shared->seeks;
                cost += g_shared->seekNs;
            }
            g_shared->head = at + kPage;
            g_shared->bytesRead += bytes;
            cost += bytes * 1'000'000'000 / g_shared->rate;
        }
        if (cost > 0) { // one head: whoever comes later waits for those before
            g_shared->busyUntil = std::max(g_shared->busyUntil, now()) + cost;
            until = g_shared->busyUntil;
        }
    }
    if (until > 0)
        sleepUntil(until);
    return bad ? -1 : size;
}

std::int64_t number(const char* name, std::int64_t otherwise) {
    const char* text = getenv(name);
    return text && *text ? std::strtoll(text, nullptr, 10) : otherwise;
}

struct Found {
    std::string path;
    struct stat info;
};
std::vector<Found>* g_found = nullptr;

/// "path:from-to" of SLOW_SOURCE_BAD, ';' between several; the path is below the folder.
void readBadRanges(std::vector<File>& files, const std::vector<std::string>& paths) {
    const char* text = getenv("SLOW_SOURCE_BAD");
    std::string all(text ? text : "");
    while (!all.empty()) {
        const std::size_t end = all.find(';');
        const std::string one = all.substr(0, end);
        all = end == std::string::npos ? std::string() : all.substr(end + 1);
        const std::size_t colon = one.rfind(':');
        const std::size_t dash = one.rfind('-');
        if (colon == std::string::npos || dash == std::string::npos || dash < colon)
            continue;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            if (paths[i] != one.substr(0, colon))
                continue;
            files[i].badFrom = std::strtoll(one.c_str() + colon + 1, nullptr, 10);
            files[i].badTo = std::strtoll(one.c_str() + dash + 1, nullptr, 10);
        }
    }
}

void* sharedMemory(std::size_t size) {
    void* memory = mmap(nullptr, std::max<std::size_t>(size, 1), PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return memory == MAP_FAILED ? nullptr : memory;
}

bool naturally(const std::string& a, const std::string& b) {
    return strverscmp(a.c_str(), b.c_str()) < 0;
}

__attribute__((constructor)) void begin() {
    const char* chosen = getenv("SLOW_SOURCE_DIR");
    std::array<char, PATH_MAX> folder{};
    if (!chosen || !*chosen || !realpath(chosen, folder.data()))
        return;
    std::vector<Found> found;
    g_found = &found;
    nftw(
        folder.data(),
        [](const char* path, const struct stat* info, int type, FTW*) {
            if (type == FTW_F && S_ISREG(info->st_mode))
                g_found->push_back({path, *info});
            return 0;
        },
        32, FTW_PHYS);
    g_found = nullptr;
    std::sort(found.begin(), found.end(),
              [](const Found& a, const Found& b) { return naturally(a.path, b.path); });

    std::vector<File> files;
    std::vector<std::string> paths;
    std::int64_t start = 0;
    std::int64_t pages = 0;
    std::int64_t bytes = 0;
    for (const Found& one : found) {
        const std::int64_t size = one.info.st_size;
        const std::int64_t taken = (size + kPage - 1) / kPage;
        files.push_back({one.info.st_dev, one.info.st_ino, size, start, pages, -1, -1});
        paths.push_back(one.path.substr(std::strlen(folder.data()) + 1));
        start += taken * kPage;
        pages += taken;
        bytes += size;
    }
    readBadRanges(files, paths);
    std::sort(files.begin(), files.end(),
              [](const File& a, const File& b) { return isBefore(a, b.device, b.inode); });

    auto* shared = static_cast<Shared*>(sharedMemory(sizeof(Shared)));
    g_files = static_cast<File*>(sharedMemory(files.size() * sizeof(File)));
    g_cached = static_cast<std::uint8_t*>(sharedMemory(std::size_t(pages)));
    if (!shared || !g_files || !g_cached)
        return;
    std::copy(files.begin(), files.end(), g_files);
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    pthread_mutex_init(&shared->mutex, &attributes);
    shared->files = std::int64_t(files.size());
    shared->discBytes = bytes;
    shared->head = INT64_MIN / 2; // far away: the first read seeks
    shared->rate = std::max<std::int64_t>(1, number("SLOW_SOURCE_RATE", 4'000'000));
    shared->seekNs = number("SLOW_SOURCE_SEEK_MS", 120) * 1'000'000;
    shared->badNs = number("SLOW_SOURCE_BAD_MS", 500) * 1'000'000;
    shared->owner = getpid();
    g_shared = shared;
}

__attribute__((destructor)) void end() {
    const char* path = getenv("SLOW_SOURCE_STATS");
    if (!g_shared || !path || g_shared->owner != getpid())
        return;
    if (FILE* file = std::fopen(path, "w")) {
        std::fprintf(
            file,
            "{\"disc_bytes\": %lld, \"bytes_read\": %lld, \"bytes_asked\": %lld, \"seeks\": %lld, "
            "\"bad_reads\": %lld, \"files\": %lld}\n",
            static_cast<long long>(g_shared->discBytes),
            static_cast<long long>(g_shared->bytesRead),
            static_cast<long long>(g_shared->bytesAsked), static_cast<long long>(g_shared->seeks),
            static_cast<long long>(g_shared->badReads), static_cast<long long>(g_shared->files));
        std::fclose(file);
    }
}

/// Pays for a read at the place and shortens it; false: EIO.
bool allow(int fd, std::int64_t offset, std::size_t& size) {
    const File* file = fileOf(fd);
    if (!file || size == 0)
        return true;
    const std::int64_t allowed =
        pay(*file, offset, std::int64_t(std::min<std::size_t>(size, SSIZE_MAX)));
    if (allowed < 0) {
        errno = EIO;
        return false;
    }
    if (allowed > 0)
        size = std::min(size, std::size_t(allowed));
    return true;
}

} // namespace

extern "C" {

ssize_t read(int fd, void* buffer, size_t size) {
    static const auto next = real<ssize_t (*)(int, void*, size_t)>("read");
    if (g_shared && fileOf(fd) && !allow(fd, lseek(fd, 0, SEEK_CUR), size))
        return -1;
    return next(fd, buffer, size);
}

ssize_t pread64(int fd, void* buffer, size_t size, off64_t offset) {
    static const auto next = real<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
    if (g_shared && !allow(fd, offset, size))
        return -1;
    return next(fd, buffer, size, offset);
}

ssize_t pread(int fd, void* buffer, size_t size, off_t offset) {
    return pread64(fd, buffer, size, offset);
}

/// Mapped pages are paid for when they are mapped, all of them. A program that maps a file of which
/// it needs a part looks worse here than it is; bad sectors are not played (they would be a
/// signal).
void* mmap64(void* address, size_t size, int protection, int flags, int fd, off64_t offset) {
    static const auto next = real<void* (*)(void*, size_t, int, int, int, off64_t)>("mmap64");
    if (g_shared && !(flags & MAP_ANONYMOUS)) {
        if (const File* file = fileOf(fd))
            (void)pay(*file, offset, std::int64_t(std::min<size_t>(size, SSIZE_MAX)));
    }
    return next(address, size, protection, flags, fd, offset);
}

void* mmap(void* address, size_t size, int protection, int flags, int fd, off_t offset) {
    return mmap64(address, size, protection, flags, fd, offset);
}

} // extern "C"
