// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/caller.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <optional>
#include <typeinfo>
#include <vector>

namespace disclens::worker {

struct CancelToken::State {
    std::mutex mutex;
    std::atomic<bool> canceled = false;
    quint64 lastId = 0;
    std::vector<std::pair<quint64, std::function<void()>>> actions;
};

std::shared_ptr<CancelToken::State> CancelToken::makeState() {
    return std::make_shared<State>();
}

void CancelToken::cancel() {
    decltype(State::actions) actions;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->canceled = true;
        actions.swap(m_state->actions);
    }
    for (const auto& [id, action] : actions)
        action();
}

bool CancelToken::isCanceled() const {
    return m_state->canceled;
}

quint64 CancelToken::onCancel(std::function<void()> action) {
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->canceled) {
            m_state->actions.emplace_back(++m_state->lastId, std::move(action));
            return m_state->lastId;
        }
    }
    action();
    return 0;
}

void CancelToken::forget(quint64 action) {
    const std::lock_guard lock(m_state->mutex);
    std::erase_if(m_state->actions, [action](const auto& entry) { return entry.first == action; });
}

Result<Reply> Caller::callAndWait(Request request, OnEvent onEvent, CancelToken cancel) {
    // Shared, because the waiting thread may go on while the pool's thread still leaves release().
    struct Waiting {
        std::mutex mutex;
        std::condition_variable came;
        std::optional<Result<Reply>> answer;
    };
    const auto waiting = std::make_shared<Waiting>();
    call(
        std::move(request),
        [waiting](Result<Reply> answer) {
            const std::lock_guard lock(waiting->mutex);
            waiting->answer = std::move(answer);
            waiting->came.notify_one();
        },
        std::move(onEvent), std::move(cancel));
    std::unique_lock lock(waiting->mutex);
    waiting->came.wait(lock, [&waiting] { return waiting->answer.has_value(); });
    return std::move(*waiting->answer);
}

void Registry::add(Op op, Handler handler) {
    for (auto& entry : m_handlers) {
        if (entry.first == op) {
            entry.second = std::move(handler);
            return;
        }
    }
    m_handlers.append({op, std::move(handler)});
}

void Registry::addRest(Op op, std::function<void()> rest) {
    m_rests.append({op, std::move(rest)});
}

void Registry::rest() const {
    for (const auto& [op, rest] : m_rests)
        if (op == m_last)
            rest();
    m_last = Op::Ping;
}

Result<Reply> Registry::handle(const Request& request, Context& context) const {
    for (const auto& [op, handler] : m_handlers) {
        if (op != request.op)
            continue;
        // The text of an exception may hold values from the file, so only its type is told.
        try {
            if (request.op != m_last)
                rest();
            m_last = request.op;
            return handler(request, context);
        } catch (const std::bad_alloc&) {
            return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "no memory left"};
        } catch (const std::exception& e) {
            return Error{ErrorCode::Internal, {}, QByteArray("exception ") + typeid(e).name()};
        } catch (...) {
            return Error{ErrorCode::Internal, {}, "exception"};
        }
    }
    return Error{
        ErrorCode::Internal, {}, "no handler for op " + QByteArray::number(int(request.op))};
}

} // namespace disclens::worker
