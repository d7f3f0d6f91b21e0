// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/member_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace disclens::media {

MemberFile::MemberFile()
    : m_file(::memfd_create("disclens", MFD_CLOEXEC | MFD_ALLOW_SEALING)) {}

Status MemberFile::write(std::span<const char> piece, qint64 offset) {
    const Error full{ErrorCode::TooLarge, {QStringLiteral("member")}, "memory file"};
    qint64 end = 0;
    if (!m_file.isValid() || offset < 0 ||
        __builtin_add_overflow(offset, qint64(piece.size()), &end))
        return full;
    std::size_t done = 0;
    while (done < piece.size()) {
        const ssize_t n = ::pwrite(m_file.get(), piece.data() + done, piece.size() - done,
                                   off_t(offset) + off_t(done));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return full;
        done += std::size_t(n);
    }
    m_size = std::max(m_size, end);
    return Done{};
}

Result<SharedFd> MemberFile::finish() {
    if (!m_file.isValid())
        return Error{ErrorCode::TooLarge, {QStringLiteral("member")}, "memfd_create"};
    if (::ftruncate(m_file.get(), off_t(m_size)) != 0)
        return Error{ErrorCode::TooLarge, {QStringLiteral("member")}, "ftruncate"};
    if (::fcntl(m_file.get(), F_ADD_SEALS,
                F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return Error{ErrorCode::Internal, {}, "F_ADD_SEALS"};
    return m_file;
}

bool isSealed(const SharedFd& file) {
    constexpr int kNeeded = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;
    const int seals = file.isValid() ? ::fcntl(file.get(), F_GET_SEALS) : -1;
    return seals >= 0 && (seals & kNeeded) == kNeeded;
}

} // namespace disclens::media
