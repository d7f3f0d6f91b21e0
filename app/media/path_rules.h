// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace disclens::media {

/// Names on a disc or in an archive are other people's bytes: in any character set, with parts that
/// climb out of the folder. These rules make paths for use inside the program out of them. Nothing
/// is ever written under such a path.

/// The bytes of a name as text. UTF-8 where it is; otherwise the two code pages that discs for
/// patients are made with: IBM850 (DOS and ZIP) when bytes stand where Latin-1 has control
/// characters, else Windows-1252. Never fails.
QString decodeName(const QByteArray& raw);

struct CleanPath {
    QString path;    ///< '/' between parts, at least one part, no "..", not absolute, no NUL
    QString problem; ///< what was wrong, as Unread says it: absolute parent drive nul control
                     ///< empty; empty: nothing
};

/// backslashSeparates: the maker's archives may use '\' between parts (ZIP, 7z, CAB, RAR from
/// Windows).
CleanPath cleanPath(const QString& raw, bool backslashSeparates);

/// For sentences: control characters and those that change the direction of writing become U+FFFD;
/// at most 400 characters.
QString fitForShowing(const QString& path);

/// True when a link that stands at `path` inside a folder or archive and points to `target` stays
/// inside.
bool linkStaysInside(const QString& path, const QString& target);

/// Natural order: "IM2" before "IM10"; case only where all else is the same. A total order.
bool naturallyLess(const QString& a, const QString& b);

/// Gives every path of one source only once: "a.dcm", "a (2).dcm".
class DistinctPaths {
  public:
    QString claim(const QString& path);

  private:
    QHash<QString, int> m_taken;
};

} // namespace disclens::media
