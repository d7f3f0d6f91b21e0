// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pool.h"

namespace disclens::worker {
namespace {

class DirectContext final : public Context {
  public:
    DirectContext(const Caller::OnEvent& onEvent, const CancelToken& cancel)
        : m_onEvent(onEvent)
        , m_cancel(cancel) {}

    bool emitEvent(Reply event) override {
        if (!m_stopped)
            m_stopped = m_cancel.isCanceled() || (m_onEvent && !m_onEvent(std::move(event)));
        return !m_stopped;
    }
    bool stopped() const { return m_stopped; }

  private:
    const Caller::OnEvent& m_onEvent;
    const CancelToken& m_cancel;
    bool m_stopped = false;
};

} // namespace

InProcess::InProcess(const std::function<void(Registry&)>& setUp) {
    registerOwnServices(m_registry);
    if (setUp)
        setUp(m_registry);
}

void InProcess::call(Request request, OnDone onDone, OnEvent onEvent, CancelToken cancel) {
    DirectContext context(onEvent, cancel);
    Result<Reply> answer = cancel.isCanceled() ? Result<Reply>(ErrorCode::Canceled)
                                               : m_registry.handle(request, context);
    if (context.stopped() || cancel.isCanceled())
        answer = ErrorCode::Canceled;
    onDone(std::move(answer));
}

} // namespace disclens::worker
