// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <seccomp.h>

namespace disclens::worker {

/// A seccomp filter that allows all but what is named. May be built in one process and loaded in
/// its child. load() holds for all threads of the process and for its children, and can't be taken
/// back. It sets no_new_privs. System calls of another architecture end the process (libseccomp's
/// default).
class SyscallFilter {
  public:
    SyscallFilter();
    ~SyscallFilter();
    SyscallFilter(const SyscallFilter&) = delete;
    SyscallFilter& operator=(const SyscallFilter&) = delete;

    void refuse(int systemCall, int errorNumber);
    void refuseUnlessFirstArgument(int systemCall, unsigned long allowed, int errorNumber);
    /// False when a rule could not be made or the kernel refuses; then nothing is promised.
    bool load();

  private:
    scmp_filter_ctx m_context = nullptr;
    bool m_ok = false;
};

} // namespace disclens::worker
