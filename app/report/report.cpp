// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace disclens::report {
namespace {

Error writeError(int code) {
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::NoRoom, {}, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::NotAllowed, {}, {}};
    default:
        return {ErrorCode::WriteFailed, {}, QByteArray::number(code)};
    }
}

bool writeAll(int fd, const QByteArray& bytes) {
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        at += written;
    }
    return true;
}

/// A device or a pipe (/dev/null, /dev/stdout) is written to; renaming would put a file in its
/// place.
Status writeInto(const QByteArray& device, const QByteArray& bytes) {
    const int fd = ::open(device.constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return writeError(errno);
    const bool written = writeAll(fd, bytes);
    const int why = errno;
    const bool closed = ::close(fd) == 0;
    return written && closed ? Status(Done{}) : Status(writeError(written ? errno : why));
}

} // namespace

QString Report::placeName(FileId file) const {
    return file >= 0 && file < entries.size() ? entries.at(file).path : QString();
}

QString Report::countSentence() const {
    int exams = 0;
    if (catalogue)
        for (const dicom::Patient& patient : catalogue->patients)
            exams += int(patient.studies.size());
    return advice::countSentence(pictureCount(), exams, int(others.size()), int(unreadable.size()));
}

int Report::pictureCount() const {
    qint64 pictures = catalogue ? catalogue->pictures() : 0;
    for (const OtherFileRow& row : others)
        if (row.isPicture && row.type != image::FileType::Pdf)
            pictures += std::max(1, row.pages);
    return int(std::min<qint64>(pictures, std::numeric_limits<int>::max()));
}

QString programVersion() {
    return QStringLiteral(DISCLENS_VERSION);
}

Status writeFile(const QString& file, const QByteArray& bytes) {
    struct stat target {};
    if (::stat(QFile::encodeName(file).constData(), &target) == 0 && !S_ISREG(target.st_mode) &&
        !S_ISDIR(target.st_mode))
        return writeInto(QFile::encodeName(file), bytes);
    // The name beside the target keeps both on one file system, so that the rename is one step.
    QByteArray other = QFile::encodeName(file) + ".XXXXXX";
    const int fd = ::mkostemp(other.data(), O_CLOEXEC); // created 0600
    if (fd < 0)
        return errno == ENOENT ? Error{ErrorCode::NotFound, {}, {}} : writeError(errno);
    bool kept = false;
    const auto cleanUp = qScopeGuard([&] {
        if (!kept)
            ::unlink(other.constData());
    });
    // fsync: a full disc or a drive that went away shows here and not after we said that it is
    // saved.
    const bool written =
        writeAll(fd, bytes) && ::fchmod(fd, S_IRUSR | S_IWUSR) == 0 && ::fsync(fd) == 0;
    const int why = errno;
    const bool closed = ::close(fd) == 0;
    if (!written || !closed)
        return writeError(written ? errno : why);
    if (::rename(other.constData(), QFile::encodeName(file).constData()) != 0)
        return writeError(errno);
    kept = true;
    return Done{};
}

} // namespace disclens::report
