// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/disc.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace disclens::media {

/// One line of the mount table that is a disc or a removable medium.
struct MountedDrive {
    Drive drive;
    QByteArray device;     ///< "/dev/sr0"
    QByteArray mountPoint; ///< bytes as the system has them
};

/// What the system says about devices; tests replace it.
struct DriveFacts {
    std::function<bool(const QByteArray& majorMinor)> isRemovable;
    std::function<QString(const QByteArray& device)> labelOf; ///< empty: none
};
DriveFacts systemDriveFacts();

/// mountInfo: the text of /proc/self/mountinfo, proc(5).
QList<MountedDrive> drivesIn(const QByteArray& mountInfo, const DriveFacts& facts);
QList<MountedDrive> drivesNow();

/// The drive that is mounted at this folder, or whose device this is.
std::optional<MountedDrive> driveAt(const QByteArray& path);

} // namespace disclens::media
