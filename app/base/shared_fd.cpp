// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared_fd.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef F_ADD_SEALS
#define F_ADD_SEALS 1033
#endif

namespace disclens {

SharedFd::SharedFd(int fd)
    : m_fd(new int(fd), [](int* owned) {
        if (*owned >= 0)
            ::close(*owned);
        delete owned;
    }) {}

qint64 SharedFd::size() const {
    struct stat info {};
    if (!isValid() || ::fstat(get(), &info) != 0)
        return -1;
    return qint64(info.st_size);
}

Result<QByteArray> SharedFd::read(qint64 offset, qint64 size) const {
    if (!isValid() || offset < 0 || size < 0)
        return Error{ErrorCode::Internal, {}, "SharedFd::read"};
    const qint64 all = this->size();
    if (all >= 0)
        size = qMin(size, qMax<qint64>(0, all - offset));
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 got = 0;
    while (got < size) {
        const ssize_t n =
            ::pread(get(), bytes.data() + got, size_t(size - got), off_t(offset + got));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return Error{ErrorCode::ReadFailed, {}, QByteArray("pread ") + std::strerror(errno)};
        if (n == 0)
            break;
        got += n;
    }
    bytes.truncate(got);
    return bytes;
}

Result<SharedFd> memoryFile(std::span<const char> bytes) {
    SharedFd file(::memfd_create("disclens", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!file.isValid())
        return Error{ErrorCode::Internal, {}, "memfd_create"};
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = ::write(file.get(), bytes.data() + done, bytes.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return Error{ErrorCode::TooLarge, {}, "memfd write"};
        done += std::size_t(n);
    }
    ::fcntl(file.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
    return file;
}

Result<std::shared_ptr<const MappedFile>> MappedFile::map(const SharedFd& fd) {
    const qint64 size = fd.size();
    if (size < 0)
        return Error{ErrorCode::ReadFailed, {}, "fstat"};
    std::shared_ptr<MappedFile> file(new MappedFile);
    if (size > 0) {
        void* address = ::mmap(nullptr, std::size_t(size), PROT_READ, MAP_SHARED, fd.get(), 0);
        if (address == MAP_FAILED)
            return Error{ErrorCode::TooLarge, {}, "mmap"};
        file->m_data = static_cast<const std::byte*>(address);
        file->m_size = std::size_t(size);
    }
    return std::shared_ptr<const MappedFile>(file);
}

MappedFile::~MappedFile() {
    if (m_data)
        ::munmap(const_cast<std::byte*>(m_data), m_size);
}

} // namespace disclens
