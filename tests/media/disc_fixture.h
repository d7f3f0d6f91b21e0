// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/disc.h"
#include "worker/pool.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace disclens::tests {

/// What one walk met.
struct Walked {
    Status status = Done{};
    QMap<QString, QByteArray> files; ///< path → bytes, as visited
    QList<media::Entry> order;
    QList<media::Unread> unread;
    int listedFiles = 0;
    qint64 listedBytes = 0;

    QStringList paths() const { return files.keys(); }
    /// The problem told about this path; none: code None.
    Error problem(const QString& path) const;
    /// How many problems have this code.
    qsizetype count(ErrorCode code) const;
};

/// keepBytes false: only lengths matter (large files).
Walked walkAll(media::Disc& disc, bool keepBytes = true);

/// Handlers of this room on the test's own thread.
worker::InProcess& inProcess();

/// A folder for one test, filled by path and bytes.
class Folder {
  public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    QString path(const QString& below = {}) const;
    QString write(const QString& below, const QByteArray& bytes) const;
    QString writeRaw(const QByteArray& below, const QByteArray& bytes) const;
    void makePath(const QString& below) const;

  private:
    QTemporaryDir m_dir;
};

/// Runs a program in a folder. False when it is not installed or fails; `why` then says which, for
/// QSKIP.
bool runTool(const QString& program, const QStringList& arguments, const QString& folder,
             QString* why);

/// Bytes that do not pack well and are the same each time.
QByteArray noise(qsizetype size, quint32 seed);

#define NEED_TOOL(program, arguments, folder)                                                      \
    do {                                                                                           \
        QString why_;                                                                              \
        if (!disclens::tests::runTool(QStringLiteral(program), arguments, folder, &why_))          \
            QSKIP(qPrintable(why_));                                                               \
    } while (false)

} // namespace disclens::tests
