// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace disclens::inspect {

/// How far what was read off a picture is from a known text, in half errors: letters that look
/// alike to a reader of small print (m and h, v and u, o and 6, 3 and 8) count one, any other
/// wrong, missing or additional letter two. Both as ReaderText::glued. most + 1 when it is more
/// than that.
int lookAlikeCost(QStringView read, QStringView known, int most);

/// Whether only signs are missing from `read`, or look like those of `known`: even a reader that is
/// sure of what it sees may have seen that. digits: one digit may be taken for another (in names
/// they are letters).
bool isBlurred(QStringView read, QStringView known, bool digits);

} // namespace disclens::inspect
