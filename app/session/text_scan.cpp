// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/text_scan.h"

#include <algorithm>
#include <chrono>

namespace disclens::session {
namespace {

/// After so many frames of a file that could not be searched the rest is left out, and said so: a
/// file may claim two thousand million frames.
constexpr int kMostFailures = 5;
/// Pixels of one request, roughly: neighbours in a series come together, large films alone.
constexpr qint64 kMostPixels = qint64(16) << 20;
/// Frames a request where writing is likely: its findings should not wait for many others.
constexpr int kLikelyFrames = 8;
/// Unpacked files in memory from which on all helpers search, so that reading can go on.
constexpr qint64 kPressureBytes = qint64(32) << 20;
constexpr int kEnoughHeld = 16; ///< neighbours of one series

} // namespace

TextScan::TextScan(worker::Caller& caller, const media::Disc& disc,
                   std::function<void(bool)> changed, std::function<void(const Item&)> handBack)
    : m_caller(caller)
    , m_disc(disc)
    , m_handBack(std::move(handBack))
    , m_news(m_mutex, std::move(changed), [this] { return runs(); })
    , m_thread([this] { run(); }) {}

TextScan::~TextScan() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_all();
    }
    m_cancel.cancel();
    m_thread.join();
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_callbacks == 0; });
}

void TextScan::add(Item given) {
    const auto shared = std::make_shared<Item>(std::move(given));
    Item& item = *shared;
    item.frames = qMax(1, item.frames);
    const int frames = item.only.isEmpty() ? item.frames : int(item.only.size());
    bool handBack = false;
    {
        const std::lock_guard lock(m_mutex);
        m_results.total += frames;
        handBack = (m_results.canceled || !m_results.problem.isEmpty()) && item.isTest;
        if (!handBack && item.isTest)
            m_results.testTotal += frames;
        if (!m_results.canceled && m_results.problem.isEmpty()) {
            if (item.series.isEmpty())
                item.series = QStringLiteral("#%1").arg(item.file);
            auto at = m_bySeries.constFind(item.series);
            if (at == m_bySeries.constEnd()) {
                at = m_bySeries.insert(item.series, m_series.size());
                m_series.push_back({item.rank, {}, 0, false});
            }
            Series& series = m_series[*at];
            series.rank = std::min(series.rank, item.rank);
            int parts = 0;
            if (item.only.isEmpty()) {
                series.waiting.push_back({shared, 0, item.frames});
                parts = 1;
            } else {
                for (const int frame : item.only)
                    series.waiting.push_back({shared, frame, 1});
                parts = int(item.only.size());
            }
            m_waiting += parts;
            if (item.fd.isValid()) {
                m_heldBytes += qMax<qint64>(0, item.fd.size());
                m_left.insert(shared.get(), parts);
                ++series.heldItems;
            }
        }
        m_wake.notify_all();
    }
    if (handBack && m_handBack)
        m_handBack(item);
}

qint64 TextScan::heldBytes() const {
    const std::lock_guard lock(m_mutex);
    return m_heldBytes;
}

void TextScan::startAll(const QList<FileId>& order) {
    QHash<FileId, qsizetype> rank;
    rank.reserve(order.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        rank.insert(order[i], i);
    const std::lock_guard lock(m_mutex);
    for (Series& series : m_series)
        std::stable_sort(series.waiting.begin(), series.waiting.end(),
                         [&rank](const Part& a, const Part& b) {
                             return std::pair(rank.value(a.item->file, 0), a.first) <
                                    std::pair(rank.value(b.item->file, 0), b.first);
                         });
    m_started = true;
    m_wake.notify_all();
}

void TextScan::cancel() {
    QList<Item> back;
    {
        const std::lock_guard lock(m_mutex);
        if (m_results.canceled)
            return;
        // Canceling when all is done takes nothing back.
        m_results.canceled =
            m_busy || m_underWay > 0 || m_waiting > 0 || !m_again.empty() || !m_started;
        for (Series& series : m_series) {
            for (const Part& part : series.waiting)
                if (part.item->isTest && part.first == 0) {
                    back.append(*part.item);
                    m_results.testTotal -= part.item->frames;
                }
            series.waiting.clear();
        }
        for (const Chunk& chunk : m_again)
            for (const Part& part : chunk.parts)
                if (part.item->isTest && part.item->frames == 1) {
                    back.append(*part.item);
                    --m_results.testTotal;
                }
        m_again.clear();
        m_left.clear();
        m_waiting = 0;
        m_heldBytes = 0;
        m_news.announce();
        m_wake.notify_all();
    }
    m_cancel.cancel();
    if (m_handBack)
        for (const Item& item : back)
            m_handBack(item);
    m_news.tell();
}

TextScan::Results TextScan::results() const {
    const std::lock_guard lock(m_mutex);
    return m_results;
}

QList<writing::FrameLines> TextScan::takeFound() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_found, {});
}

bool TextScan::runs() const {
    return m_busy || m_underWay > 0 || !m_again.empty() || m_waiting > 0;
}

bool TextScan::isRunning() const {
    const std::lock_guard lock(m_mutex);
    return runs();
}

bool TextScan::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_news.isIdle();
}

int TextScan::mostUnderWay() const {
    const int width = qMax(1, m_caller.width());
    if (m_started)
        return width + 1; // one that waits, so that no helper does
    return m_heldBytes > kPressureBytes ? width : qMax(1, width / 2);
}

std::optional<TextScan::Chunk> TextScan::takeFrom(Series& series) {
    Chunk chunk;
    const bool likely = series.rank == Rank::Likely;
    int most = writing::kMostFrames;
    if (likely && !series.begun) {
        most = 1; // its findings come at once
        chunk.glance = !m_anyLines;
    } else if (likely && !series.waiting.empty() && !series.waiting.front().item->slices)
        most = kLikelyFrames;
    int frames = 0;
    qint64 pixels = 0;
    while (!series.waiting.empty() && frames < most && chunk.parts.size() < writing::kMostItems) {
        Part& front = series.waiting.front();
        const qint64 one = qMax<qint64>(1, front.item->pixels);
        const qint64 room =
            frames == 0 ? qMax<qint64>(1, kMostPixels / one) : (kMostPixels - pixels) / one;
        const int taken = int(std::min<qint64>({front.count, most - frames, room}));
        if (taken <= 0)
            break;
        chunk.parts.append({front.item, front.first, taken});
        for (int i = 0; i < taken; ++i)
            chunk.pending.insert({front.item->file, front.first + i});
        frames += taken;
        pixels += one * taken;
        front.first += taken;
        front.count -= taken;
        if (front.count == 0) {
            series.waiting.pop_front();
            --m_waiting;
        } else if (const auto left = m_left.find(front.item.get()); left != m_left.end()) {
            ++*left; // the rest needs the descriptor too
        }
    }
    series.begun = true;
    if (chunk.parts.isEmpty())
        return std::nullopt;
    return chunk;
}

std::optional<TextScan::Chunk> TextScan::nextChunk() {
    if (m_started && !m_again.empty()) {
        Chunk chunk = std::move(m_again.front());
        m_again.pop_front();
        return chunk;
    }
    const auto take = [this](auto wanted) -> std::optional<Chunk> {
        for (Series& series : m_series)
            if (!series.waiting.empty() && wanted(series))
                return takeFrom(series);
        return std::nullopt;
    };
    if (auto chunk = take([](const Series& s) { return s.rank == Rank::Likely && !s.begun; }))
        return chunk;
    if (!m_started) {
        if (auto chunk = take([](const Series& s) { return s.heldItems >= kEnoughHeld; }))
            return chunk;
        if (m_heldBytes > kPressureBytes)
            return take([](const Series& s) { return s.waiting.front().item->fd.isValid(); });
        return std::nullopt;
    }
    if (auto chunk = take([](const Series& s) { return s.rank == Rank::Likely; }))
        return chunk;
    if (auto chunk = take([](const Series& s) { return s.rank == Rank::Usual && !s.begun; }))
        return chunk;
    if (auto chunk = take([](const Series& s) { return s.rank == Rank::Usual; }))
        return chunk;
    return take([](const Series&) { return true; });
}

void TextScan::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        std::optional<Chunk> chunk;
        m_wake.wait(lock, [&] {
            if (m_ending)
                return true;
            if (m_results.canceled || m_underWay >= mostUnderWay())
                return false;
            chunk = nextChunk();
            return chunk.has_value();
        });
        if (m_ending)
            return;
        m_busy = true;
        lock.unlock();
        send(std::make_shared<Chunk>(std::move(*chunk)));
        lock.lock();
        m_busy = false;
        m_news.announce();
        lock.unlock();
        m_news.tell();
        lock.lock();
    }
}

void TextScan::release(const Part& part) { // m_mutex held
    const auto left = m_left.find(part.item.get());
    if (left == m_left.end() || --*left > 0)
        return;
    m_left.erase(left);
    m_heldBytes = qMax<qint64>(0, m_heldBytes - qMax<qint64>(0, part.item->fd.size()));
    const auto series = m_bySeries.constFind(part.item->series);
    if (series != m_bySeries.constEnd())
        --m_series[*series].heldItems;
}

void TextScan::send(const std::shared_ptr<Chunk>& chunk) {
    QList<writing::ScanItem> items;
    for (const Part& part : chunk->parts) {
        SharedFd fd = part.item->fd;
        if (!fd.isValid()) {
            Result<SharedFd> opened = m_disc.open(part.item->file);
            if (!opened) {
                const std::lock_guard lock(m_mutex);
                for (int i = 0; i < part.count; ++i)
                    chunk->pending.remove({part.item->file, part.first + i});
                fail(part.item, part.first, part.count, opened.error(), true);
                continue;
            }
            fd = *opened;
        }
        items.append(
            {fd, part.item->file, part.item->container, part.first, part.count, chunk->glance});
    }
    if (items.isEmpty())
        return;
    bool started = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_results.canceled || m_ending)
            return;
        ++m_underWay;
        ++m_callbacks;
        started = m_started;
        if (m_begin == std::chrono::steady_clock::time_point{})
            m_begin = std::chrono::steady_clock::now();
    }
    m_caller.call(
        // While reading goes on it takes its turn among the files that are read; later anything
        // that a person waits for goes first.
        writing::scanRequest(items, started ? worker::Priority::Idle : worker::Priority::Normal),
        [this, chunk](const Result<worker::Reply>& reply) { done(*chunk, reply); },
        [this, chunk](const worker::Reply& reply) {
            if (const Result<writing::FrameLines> lines = writing::scanEvent(reply))
                event(*chunk, *lines);
            return true;
        },
        m_cancel);
}

void TextScan::event(Chunk& chunk, const writing::FrameLines& lines) {
    {
        const std::lock_guard lock(m_mutex);
        // Whatever a helper sends is checked like the disc: only what was asked for counts, once.
        if (m_results.canceled || !chunk.pending.contains({lines.file, lines.frame}))
            return;
        if (lines.glance) {
            if (!std::exchange(chunk.glance, false) || lines.error)
                return;
        } else {
            chunk.pending.remove({lines.file, lines.frame});
        }
        m_anyLines = m_anyLines || !lines.lines.isEmpty();
        const auto part = std::find_if(chunk.parts.begin(), chunk.parts.end(), [&](const Part& p) {
            return p.item->file == lines.file && lines.frame >= p.first &&
                   lines.frame < p.first + p.count;
        });
        if (part == chunk.parts.end())
            return;
        if (lines.glance) {
            m_found.append(lines);
        } else if (lines.error) {
            fail(part->item, lines.frame, 1, *lines.error, true);
        } else {
            ++m_results.looked;
            if (part->item->isTest) {
                ++m_results.decoded[lines.file];
                ++m_results.tested;
            }
            m_found.append(lines);
        }
    }
    m_news.tellOnTheWay(true);
}

void TextScan::fail(const std::shared_ptr<Item>& item, int frame, int count, const Error& why,
                    bool ofPicture) { // m_mutex held
    const FileId file = item->file;
    m_results.failed += count;
    const auto at = m_unreadAt.constFind(file);
    if (at == m_unreadAt.constEnd()) {
        m_unreadAt.insert(file, m_results.unread.size());
        m_results.unread.append({file, frame, why, count});
        if (ofPicture && item->isTest)
            m_results.broken.append({file, why});
    } else {
        m_results.unread[*at].count += count;
    }
    if (item->isTest)
        m_results.tested += count;
    if (++m_failures[file] != kMostFailures)
        return;
    // The rest of this file is not tried.
    for (Series& series : m_series)
        for (auto part = series.waiting.begin(); part != series.waiting.end();) {
            if (part->item->file != file) {
                ++part;
                continue;
            }
            m_results.failed += part->count;
            m_results.unread[m_unreadAt.value(file)].count += part->count;
            if (part->item->isTest) {
                m_results.tested += part->count;
                m_results.leftOut += part->count;
            }
            release(*part);
            part = series.waiting.erase(part);
            --m_waiting;
        }
}

void TextScan::done(Chunk& chunk, const Result<worker::Reply>& reply) {
    QList<Item> back;
    std::unique_lock lock(m_mutex);
    const ErrorCode code = reply ? ErrorCode::Internal : reply.error().code;
    if (!chunk.pending.isEmpty() && !m_results.canceled && !m_ending &&
        code != ErrorCode::Canceled) {
        const Error why = reply ? Error{ErrorCode::Internal, {}, "scan"} : reply.error();
        if (code == ErrorCode::NotSupported && m_results.problem.isEmpty()) {
            // The parts that read are not there: nothing more is tried.
            m_results.problem = why.args.value(0, QStringLiteral("runtime-missing"));
            for (Series& series : m_series) {
                for (const Part& part : series.waiting)
                    if (part.item->isTest && part.first == 0)
                        back.append(*part.item);
                series.waiting.clear();
            }
            m_again.clear();
            m_left.clear();
            m_waiting = 0;
            m_heldBytes = 0;
            for (const Part& part : chunk.parts)
                if (part.item->isTest && part.first == 0)
                    back.append(*part.item);
            m_results.testTotal = m_results.tested;
        } else if (code != ErrorCode::NotSupported) {
            int frames = 0;
            for (const Part& part : chunk.parts)
                frames += part.count;
            for (const Part& part : chunk.parts)
                for (int i = 0; i < part.count; ++i) {
                    const int frame = part.first + i;
                    if (!chunk.pending.contains({part.item->file, frame}))
                        continue;
                    if (frames > 1 && !chunk.again) {
                        // One of them may have done it: each alone.
                        Chunk one;
                        one.parts.append({part.item, frame, 1});
                        one.pending.insert({part.item->file, frame});
                        one.again = true;
                        m_again.push_back(std::move(one));
                        if (const auto left = m_left.find(part.item.get()); left != m_left.end())
                            ++*left;
                        continue;
                    }
                    fail(part.item, frame, 1, why, false);
                    if (!part.item->isTest)
                        continue;
                    // Whether it can be shown is not known by that.
                    --m_results.tested;
                    if (part.item->frames == 1) {
                        --m_results.testTotal;
                        back.append(*part.item);
                    }
                }
        }
    }
    if (m_results.canceled && !m_ending)
        for (const Part& part : chunk.parts)
            if (part.item->isTest && part.item->frames == 1 &&
                chunk.pending.contains({part.item->file, part.first})) {
                --m_results.testTotal;
                back.append(*part.item);
            }
    for (const Part& part : chunk.parts)
        release(part);
    m_results.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    --m_underWay;
    m_news.announce();
    m_wake.notify_all();
    lock.unlock();
    if (m_handBack)
        for (const Item& item : back)
            m_handBack(item);
    m_news.tell();
    lock.lock();
    --m_callbacks; // the last touch: the destructor waits for it
    m_wake.notify_all();
}

} // namespace disclens::session
