// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"
#include "worker/caller.h"

namespace disclens::worker {

/// A helper that the nursery has just forked.
struct NewHelper {
    SharedFd socket;
    SharedFd process; ///< pidfd: a signal to it can never hit another process
};

/// Asks the nursery for one more helper. Any thread; a few milliseconds. Errors: Internal (no
/// nursery).
Result<NewHelper> forkHelper(qint64 memoryLimit);

/// Ends a helper at once (SIGKILL).
void endHelper(const NewHelper& helper);

/// What the set-up function of Nursery::start registered, when handlers run in this process; else
/// nullptr.
const Registry* registryOfThisProcess();

} // namespace disclens::worker
