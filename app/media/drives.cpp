// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/drives.h"

#include "media/path_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace disclens::media {
namespace {

/// The kernel writes space, tab, line end and backslash as \040 and the like.
QByteArray unescapeOctal(const QByteArray& text) {
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int code = text.at(i) == '\\' ? text.mid(i + 1, 3).toInt(&ok, 8) : 0;
        if (ok && i + 3 < text.size()) {
            out += char(code);
            i += 3;
        } else {
            out += text.at(i);
        }
    }
    return out;
}

/// udev writes what is no letter or digit in a label as \x20 and the like.
QString unescapeLabel(const QByteArray& text) {
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const int code = text.mid(i, 2) == "\\x" ? text.mid(i + 2, 2).toInt(&ok, 16) : 0;
        if (ok) {
            out += char(code);
            i += 3;
        } else {
            out += text.at(i);
        }
    }
    return decodeName(out);
}

bool isOptical(const QByteArray& type, const QByteArray& device) {
    return type == "iso9660" || device.startsWith("/dev/sr") ||
           (type == "udf" && device.startsWith("/dev/"));
}

} // namespace

DriveFacts systemDriveFacts() {
    DriveFacts facts;
    facts.isRemovable = [](const QByteArray& majorMinor) {
        const QString base = QLatin1String("/sys/dev/block/") + QString::fromLatin1(majorMinor);
        // A partition has no such file, the disk that it lies on has.
        for (const auto place : {QLatin1String("/removable"), QLatin1String("/../removable")}) {
            QFile file(base + place);
            if (file.open(QIODevice::ReadOnly))
                return file.read(1) == "1";
        }
        return false;
    };
    facts.labelOf = [](const QByteArray& device) {
        const QString wanted = QFileInfo(QFile::decodeName(device)).canonicalFilePath();
        const QDir labels(QStringLiteral("/dev/disk/by-label"));
        for (const QFileInfo& link : labels.entryInfoList(QDir::Files | QDir::System)) {
            if (!wanted.isEmpty() && link.canonicalFilePath() == wanted)
                return unescapeLabel(QFile::encodeName(link.fileName()));
        }
        return QString();
    };
    return facts;
}

QList<MountedDrive> drivesIn(const QByteArray& mountInfo, const DriveFacts& facts) {
    QList<MountedDrive> out;
    QSet<QByteArray> devices;
    for (const QByteArray& line : mountInfo.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        const qsizetype dash = parts.indexOf("-");
        if (dash < 6 || parts.size() < dash + 3)
            continue;
        const QByteArray& type = parts.at(dash + 1);
        const QByteArray device = unescapeOctal(parts.at(dash + 2));
        const QByteArray point = unescapeOctal(parts.at(4));
        const bool optical = isOptical(type, device);
        // Only whole volumes (root "/"), not folders of one that are mounted a second time.
        if (parts.at(3) != "/" || !device.startsWith('/') || devices.contains(device) ||
            (!optical &&
             (point == "/" || point.startsWith("/boot") || !facts.isRemovable(parts.at(2)))))
            continue;
        devices.insert(device);
        MountedDrive found;
        found.device = device;
        found.mountPoint = point;
        found.drive.path = QFile::decodeName(point);
        found.drive.optical = optical;
        found.drive.name = facts.labelOf(device);
        if (found.drive.name.isEmpty())
            found.drive.name = decodeName(point.mid(point.lastIndexOf('/') + 1));
        if (found.drive.name.isEmpty())
            found.drive.name = decodeName(device.mid(device.lastIndexOf('/') + 1));
        out << found;
    }
    std::stable_sort(out.begin(), out.end(), [](const MountedDrive& a, const MountedDrive& b) {
        return a.drive.optical && !b.drive.optical;
    });
    return out;
}

QList<MountedDrive> drivesNow() {
    QFile file(QStringLiteral("/proc/self/mountinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return drivesIn(file.readAll(), systemDriveFacts());
}

std::optional<MountedDrive> driveAt(const QByteArray& path) {
    for (const MountedDrive& drive : drivesNow()) {
        if (drive.mountPoint == path || drive.device == path)
            return drive;
    }
    return std::nullopt;
}

QList<Drive> mountedDrives() {
    QList<Drive> out;
    for (const MountedDrive& drive : drivesNow())
        out << drive.drive;
    return out;
}

} // namespace disclens::media
