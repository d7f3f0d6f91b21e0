// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace disclens {

/// From now on the calling thread, and every thread and process that it starts, gets much less of a
/// busy processor than others: for work behind a window, which must answer meanwhile. On an idle
/// computer nothing changes. Not taken back.
void giveWay();

} // namespace disclens
