// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/give_way.h"

#include <algorithm>
#include <sys/resource.h>

namespace disclens {

void giveWay() {
    // A tenth of the weight: a window that draws beside such work hardly notices it.
    constexpr int kSteps = 10;
    constexpr int kLast = 19;
    // Linux keeps this for each thread; 0 is the one that calls.
    const int now = ::getpriority(PRIO_PROCESS, 0);
    ::setpriority(PRIO_PROCESS, 0, std::min(now + kSteps, kLast));
}

} // namespace disclens
