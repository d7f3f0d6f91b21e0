// SPDX-License-Identifier: GPL-3.0-or-later
#include "disc_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace disclens::tests {

Error Walked::problem(const QString& path) const {
    for (const media::Unread& item : unread) {
        if (item.path == path)
            return item.why;
    }
    return {};
}

qsizetype Walked::count(ErrorCode code) const {
    return std::count_if(unread.begin(), unread.end(),
                         [code](const media::Unread& item) { return item.why.code == code; });
}

Walked walkAll(media::Disc& disc, bool keepBytes) {
    Walked out;
    out.status = disc.walk(
        [&](const media::Entry& entry, const SharedFd& fd) {
            if (out.files.contains(entry.path))
                out.status = ErrorCode::Internal;
            const Result<QByteArray> bytes =
                keepBytes ? fd.read(0, fd.size()) : Result<QByteArray>(QByteArray());
            out.files.insert(entry.path, bytes ? *bytes : QByteArray("UNREADABLE"));
            out.order << entry;
            return true;
        },
        [&](const media::Unread& unread) { out.unread << unread; },
        [&](int files, qint64 bytes) {
            out.listedFiles = files;
            out.listedBytes = bytes;
        });
    return out;
}

worker::InProcess& inProcess() {
    static worker::InProcess caller(media::registerServices);
    return caller;
}

Folder::Folder() {
    m_dir.setAutoRemove(false); // Qt can't remove names that are no UTF-8
}

Folder::~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(QFile::encodeName(m_dir.path()).toStdString(), ignored);
}

QString Folder::path(const QString& below) const {
    return below.isEmpty() ? m_dir.path() : m_dir.filePath(below);
}

void Folder::makePath(const QString& below) const {
    QDir(m_dir.path()).mkpath(below);
}

QString Folder::write(const QString& below, const QByteArray& bytes) const {
    return writeRaw(QFile::encodeName(below), bytes);
}

QString Folder::writeRaw(const QByteArray& below, const QByteArray& bytes) const {
    const QByteArray full = QFile::encodeName(m_dir.path()) + '/' + below;
    QDir().mkpath(QFileInfo(QFile::decodeName(full)).path());
    // By the C library: Qt can't make names that are no UTF-8.
    if (FILE* file = std::fopen(full.constData(), "wb")) {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
        std::fclose(file);
    }
    return QFile::decodeName(full);
}

bool runTool(const QString& program, const QStringList& arguments, const QString& folder,
             QString* why) {
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        *why = QStringLiteral("The program %1 is not installed.").arg(program);
        return false;
    }
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(found, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        *why = QStringLiteral("%1 failed: %2")
                   .arg(program, QString::fromLocal8Bit(process.readAllStandardError()));
        return false;
    }
    return true;
}

QByteArray noise(qsizetype size, quint32 seed) {
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char& c : bytes) {
        state = state * 1664525U + 1013904223U;
        c = char(state >> 24U);
    }
    return bytes;
}

} // namespace disclens::tests
