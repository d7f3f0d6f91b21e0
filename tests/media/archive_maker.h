// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace disclens::tests {

/// One member of an archive that is made in memory, with a name that no program would give it.
struct Made {
    QByteArray name;
    QByteArray bytes;
    QByteArray linkTo; ///< a symbolic link
    QByteArray hardLinkTo;
    bool fifo = false;
};

/// format: "zip", "ustar", "pax", "tar.gz", "7zip", "zip-stored".
QByteArray makeArchive(const char* format, const QList<Made>& members);

/// A member of `size` zeros, written piece by piece.
QByteArray makeBomb(const char* format, const QByteArray& name, qint64 size,
                    const QList<Made>& others = {});

} // namespace disclens::tests
