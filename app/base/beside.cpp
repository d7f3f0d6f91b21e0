// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/beside.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <exception>
#include <memory>

namespace disclens {
namespace {

/// Not Qt's global pool, in which long work may sit. Never destroyed: threads may outlive main().
QThreadPool& threads() {
    static QThreadPool* const pool = [] {
        auto* const made = new QThreadPool;
        made->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        return made;
    }();
    return *pool;
}

} // namespace

Beside::Beside(std::function<void()> work) {
    if (QThread::idealThreadCount() < 2)
        return;
    // A function object of Qt must be copied.
    const auto task = std::make_shared<std::packaged_task<void()>>(std::move(work));
    if (threads().tryStart([task] { (*task)(); }))
        m_end = task->get_future();
}

Beside::~Beside() {
    if (m_end.valid())
        m_end.wait();
}

void Beside::wait() {
    if (m_end.valid())
        m_end.get();
}

} // namespace disclens
