// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"
#include "inspect/face_found.h"
#include "media/disc.h"
#include "session/news.h"
#include "worker/caller.h"

#include <QHash>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace disclens::session {

/// Looks at every volume and at ordinary pictures for faces, once all has been read: one series
/// after the other, each volume put together, judged by a helper and dropped. Nothing of a picture
/// is kept. Any thread may call.
class FaceScan {
  public:
    struct SeriesItem {
        QString uid, modality;
        QList<image::PictureFacts> pictures;
    };
    struct PhotoItem {
        FileId file = kNoFile;
        int frames = 1;
        QString container = QStringLiteral("dicom");
    };

    /// changed: something new in results(), only progress when judged is false; called on its
    /// thread or on one of the pool.
    FaceScan(worker::Caller& caller, const media::Disc& disc,
             std::function<void(bool judged)> changed);
    ~FaceScan(); ///< cancels and waits

    /// What there is now. Called again after more was read: what was judged and did not grow is not
    /// judged again.
    void start(QList<SeriesItem> series, const QList<PhotoItem>& photos);
    void cancel();
    inspect::FaceFound results() const;
    /// Something waits or runs; false once the last result is in results().
    bool isRunning() const;
    /// Nothing runs, and whoever listens was told so.
    bool isIdle() const;

  private:
    struct Job {
        SeriesItem item;
        image::SeriesPlan plan;
        std::optional<PhotoItem> photo;
    };
    void run();
    void judge(const Job& job);
    void lookAt(const PhotoItem& photo);
    void set(const inspect::SeriesFace& face);
    bool runs() const; ///< m_mutex held

    worker::Caller& m_caller;
    const media::Disc& m_disc;
    worker::CancelToken m_cancel;

    mutable std::mutex m_mutex;
    News m_news;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    QHash<QString, qsizetype> m_sizes; ///< of series that were taken, by UID
    QSet<FileId> m_photosTaken;
    inspect::FaceFound m_found;
    bool m_busy = false, m_ending = false, m_started = false;
    std::thread m_thread;
};

/// True for kinds of pictures that can be a photograph or a stored view of a head in 3D.
bool mayBePhoto(const image::PictureFacts& picture);

} // namespace disclens::session
