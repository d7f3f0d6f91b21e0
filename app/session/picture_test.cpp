// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/picture_test.h"

#include <chrono>

namespace disclens::session {
namespace {

/// After so many frames of a file that could not be decoded the rest is left out, and said so: a
/// file may claim two thousand million frames.
constexpr int kMostFailures = 5;

} // namespace

PictureTest::PictureTest(worker::Caller& caller, const media::Disc& disc,
                         std::function<void(bool)> changed)
    : m_caller(caller)
    , m_disc(disc)
    , m_news(m_mutex, std::move(changed), [this] { return runs(); })
    , m_thread([this] { run(); }) {}

PictureTest::~PictureTest() {
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_all();
    }
    m_thread.join();
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_callbacks == 0; });
}

void PictureTest::add(Item item) {
    const std::lock_guard lock(m_mutex);
    item.frames = qMax(1, item.frames);
    m_results.total += item.frames;
    if (m_results.canceled)
        return;
    if (item.fd.isValid()) {
        m_heldBytes += qMax<qint64>(0, item.fd.size());
        m_held.push_back(std::move(item));
    } else {
        m_later.push_back(std::move(item));
    }
    m_wake.notify_all();
}

qint64 PictureTest::heldBytes() const {
    const std::lock_guard lock(m_mutex);
    return m_heldBytes;
}

void PictureTest::startAll() {
    const std::lock_guard lock(m_mutex);
    m_started = true;
    m_wake.notify_all();
}

void PictureTest::cancel() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_results.canceled)
            return;
        // Canceling when all is done takes nothing back.
        m_results.canceled =
            m_busy || m_underWay > 0 || !m_held.empty() || !m_later.empty() || !m_started;
        m_held.clear();
        m_later.clear();
        m_heldBytes = 0;
        m_news.announce();
        m_wake.notify_all();
    }
    m_cancel.cancel();
    m_news.tell();
}

PictureTest::Results PictureTest::results() const {
    const std::lock_guard lock(m_mutex);
    return m_results;
}

bool PictureTest::runs() const {
    return m_busy || m_underWay > 0 || !m_held.empty() || !m_later.empty();
}

bool PictureTest::isRunning() const {
    const std::lock_guard lock(m_mutex);
    return runs();
}

bool PictureTest::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_news.isIdle();
}

void PictureTest::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] {
            return m_ending || !m_held.empty() || (m_started && !m_later.empty());
        });
        if (m_ending)
            return;
        auto& queue = m_held.empty() ? m_later : m_held;
        Item item = std::move(queue.front());
        queue.pop_front();
        m_busy = true;
        lock.unlock();
        const auto begin = std::chrono::steady_clock::now();
        const qint64 held = item.fd.isValid() ? qMax<qint64>(0, item.fd.size()) : 0;
        test(std::move(item));
        lock.lock();
        m_heldBytes = qMax<qint64>(0, m_heldBytes - held);
        m_busy = false;
        m_results.seconds +=
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_news.announce();
        lock.unlock();
        m_news.tell();
        lock.lock();
    }
}

bool PictureTest::waitForSlot(std::unique_lock<std::mutex>& lock) {
    const int most = m_caller.width() + 1; // one that waits, so that no helper does
    m_wake.wait(lock, [this, most] { return m_ending || m_results.canceled || m_underWay < most; });
    return !m_ending && !m_results.canceled;
}

void PictureTest::test(Item item) {
    std::unique_lock lock(m_mutex);
    if (!item.fd.isValid()) {
        lock.unlock();
        Result<SharedFd> fd = m_disc.open(item.file);
        lock.lock();
        if (!fd) {
            m_results.failed.append({item.file, fd.error()});
            m_results.tested += item.frames;
            return;
        }
        item.fd = *fd;
    }
    for (int frame = 0; frame < item.frames; ++frame) {
        if (!waitForSlot(lock))
            break;
        if (m_failures.value(item.file) >= kMostFailures) {
            m_results.leftOut += item.frames - frame;
            m_results.tested += item.frames - frame;
            break;
        }
        ++m_underWay;
        ++m_callbacks;
        lock.unlock();
        image::FrameRequest what;
        what.frame = frame;
        what.container = item.container;
        m_caller.call(
            image::frameRequest(item.fd, item.file, what, worker::Priority::Idle),
            [this, file = item.file](const Result<worker::Reply>& reply) {
                finished(file, image::frameAnswer(reply));
            },
            {}, m_cancel);
        lock.lock();
    }
}

void PictureTest::finished(FileId file, const Result<image::FramePtr>& frame) {
    std::unique_lock lock(m_mutex);
    if (frame) {
        ++m_results.tested;
        ++m_results.decoded[file];
    } else if (frame.error().code != ErrorCode::Canceled) {
        ++m_results.tested;
        if (++m_failures[file] == 1)
            m_results.failed.append({file, frame.error()});
    }
    --m_underWay;
    m_news.announce();
    m_wake.notify_all();
    lock.unlock();
    m_news.tell();
    lock.lock();
    --m_callbacks; // the last touch: the destructor waits for it
    m_wake.notify_all();
}

std::optional<PictureTest::Item> pictureItem(FileId file, const dicom::PixelDescription& pixels) {
    if (!pixels.present)
        return std::nullopt;
    PictureTest::Item item;
    item.file = file;
    item.frames = qMax(1, pixels.frames);
    return item;
}

} // namespace disclens::session
