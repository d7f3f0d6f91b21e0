// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/syscall_filter.h"

#include <cerrno>

namespace disclens::worker {

SyscallFilter::SyscallFilter()
    : m_context(seccomp_init(SCMP_ACT_ALLOW)) {
    m_ok = m_context && seccomp_attr_set(m_context, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
}

SyscallFilter::~SyscallFilter() {
    if (m_context)
        seccomp_release(m_context);
}

void SyscallFilter::refuse(int systemCall, int errorNumber) {
    // A call that this processor does not have (-EDOM, or a negative pseudo number) needs no rule.
    if (!m_ok)
        return;
    const int rc = seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(unsigned(errorNumber)),
                                          systemCall, 0, nullptr);
    m_ok = rc == 0 || rc == -EDOM;
}

void SyscallFilter::refuseUnlessFirstArgument(int systemCall, unsigned long allowed,
                                              int errorNumber) {
    if (!m_ok)
        return;
    const scmp_arg_cmp unlike{0, SCMP_CMP_NE, allowed, 0};
    m_ok = seccomp_rule_add_array(m_context, SCMP_ACT_ERRNO(unsigned(errorNumber)), systemCall, 1,
                                  &unlike) == 0;
}

bool SyscallFilter::load() {
    return m_ok && seccomp_load(m_context) == 0;
}

} // namespace disclens::worker
