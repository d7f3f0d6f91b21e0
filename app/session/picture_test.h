// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "image/frame.h"
#include "media/disc.h"
#include "session/news.h"

#include <QHash>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace disclens::session {

/// Decodes every frame once and drops it, to know which pictures can be shown. Nothing of a picture
/// is kept. Files in archives are tested with the descriptor that reading had, because opening them
/// again costs unpacking; all others wait for startAll() and are opened then. Any thread may call.
class PictureTest {
  public:
    struct Item {
        FileId file = kNoFile;
        SharedFd fd;    ///< invalid: opened when its turn comes
        int frames = 1; ///< as claimed by the file
        QString container = QStringLiteral("dicom");
    };

    struct Results {
        QHash<FileId, int> decoded;             ///< frames by file
        QList<std::pair<FileId, Error>> failed; ///< the first error of each file
        qint64 tested = 0, total = 0;           ///< frames
        qint64 leftOut = 0; ///< frames of files in which one after the other failed
        double seconds = 0;
        bool canceled = false;
    };

    /// changed: something new in results(), with news false only that it is idle now; called on
    /// its thread or on one of the pool.
    PictureTest(worker::Caller& caller, const media::Disc& disc,
                std::function<void(bool news)> changed);
    ~PictureTest(); ///< cancels and waits

    void add(Item item);
    /// Bytes of descriptors that wait with the file they belong to.
    qint64 heldBytes() const;
    void startAll();
    void cancel();
    Results results() const;
    /// Something waits or runs; false once the last result is there.
    bool isRunning() const;
    /// Nothing runs, and whoever listens was told so.
    bool isIdle() const;

  private:
    void run();
    void test(Item item);
    bool waitForSlot(std::unique_lock<std::mutex>& lock);
    void finished(FileId file, const Result<image::FramePtr>& frame);
    bool runs() const; ///< m_mutex held

    worker::Caller& m_caller;
    const media::Disc& m_disc;
    worker::CancelToken m_cancel;

    mutable std::mutex m_mutex;
    News m_news;
    std::condition_variable m_wake;
    std::deque<Item> m_held, m_later;
    qint64 m_heldBytes = 0;
    bool m_started = false;
    bool m_busy = false;
    bool m_ending = false;
    int m_underWay = 0;  ///< frames
    int m_callbacks = 0; ///< calls that have not left this object yet
    QHash<FileId, int> m_failures;
    Results m_results;
    std::thread m_thread;
};

/// What has to be decoded of a file, if anything.
std::optional<PictureTest::Item> pictureItem(FileId file, const dicom::PixelDescription& pixels);

} // namespace disclens::session
