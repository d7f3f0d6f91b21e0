// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame.h"
#include "media/disc.h"

#include <QObject>

#include <functional>
#include <memory>

namespace disclens::image {

/// Frames on demand through a bounded cache (least recently used goes first). Opening, decoding and
/// copying happen off the caller's thread. Any thread may ask; callbacks come on the thread of
/// `context`'s event loop.
class FrameStore {
  public:
    FrameStore(worker::Caller& caller, const media::Disc& disc,
               qint64 cacheBytes = qint64(160) << 20);
    virtual ~FrameStore(); ///< drops waiting requests; no callback comes after this
    FrameStore(const FrameStore&) = delete;
    FrameStore& operator=(const FrameStore&) = delete;

    using OnFrame = std::function<void(const Result<FramePtr>&)>;
    /// The frame at once if it is in the cache, else nullptr (ask with request()).
    virtual FramePtr cached(FileId file, const FrameRequest& request) const;
    /// Asks for a frame. Requests for the same frame are joined. Screen requests go before all
    /// others.
    virtual void request(FileId file, const FrameRequest& request, worker::Priority priority,
                         QObject* context, OnFrame onFrame);
    /// Drops what waits with priority Soon and Idle (the person jumped elsewhere); those callbacks
    /// get Canceled.
    virtual void dropWaiting();
    /// Forgets all frames, errors and open files; what waits or runs gets Canceled.
    virtual void clear();
    virtual qint64 cachedBytes() const;

  protected:
    FrameStore() = default; ///< for tests that give pictures of their own

  private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace disclens::image
