// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/frame_store.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <list>
#include <vector>

namespace disclens::image {

namespace {

/// How long an error stands for the file it came from: long enough that a page that repaints does
/// not decode again and again, short enough that a drive that was put back is tried anew.
constexpr int kErrorMs = 5000;
constexpr qint64 kKeptFileBytes = qint64(128) << 20;
constexpr int kMaxThreads = 4;

struct Key {
    FileId file = kNoFile;
    int frame = 0, maxSide = 0;
    QString container;
    bool operator==(const Key&) const = default;
};
size_t qHash(const Key& key, size_t seed = 0) {
    return qHashMulti(seed, key.file, key.frame, key.maxSide, key.container);
}

struct Waiter {
    QPointer<QObject> context;
    QObject* mailbox = nullptr; ///< lives in the context's thread
    FrameStore::OnFrame onFrame;
};

struct Job {
    Key key;
    FrameRequest request;
    worker::Priority priority = worker::Priority::Normal;
    quint64 order = 0;
    bool running = false;
    worker::CancelToken cancel;
    std::vector<Waiter> waiters;
};

bool isUrgent(worker::Priority priority) {
    return priority <= worker::Priority::Soon;
}

} // namespace

/// Shared with the jobs and with callbacks that are on their way, so that none of them outlives
/// what it needs.
struct FrameStore::Private {
    worker::Caller& caller;
    const media::Disc& disc;
    const qint64 limit;
    mutable QMutex mutex;
    bool closed = false;
    quint64 nextOrder = 0;
    int running = 0, runningPatient = 0;
    QThreadPool threads;

    QHash<Key, std::shared_ptr<Job>> jobs;
    struct Kept {
        Key key;
        FramePtr frame;
    };
    mutable std::list<Kept> kept; ///< most recently used first
    QHash<Key, std::list<Kept>::iterator> find;
    qint64 bytes = 0;
    QHash<Key, std::pair<Error, QDeadlineTimer>> errors;
    struct OpenFile {
        FileId id;
        SharedFd fd;
    };
    std::list<OpenFile>
        openFiles; ///< unpacked members of archives only: a drive must stay free to be ejected
    QHash<QThread*, QObject*> mailboxes;

    Private(worker::Caller& c, const media::Disc& d, qint64 bytesLimit)
        : caller(c)
        , disc(d)
        , limit(bytesLimit) {
        threads.setMaxThreadCount(std::clamp(c.width(), 2, kMaxThreads));
    }

    QObject* mailboxFor(QObject* context) {
        QObject*& box = mailboxes[context->thread()];
        if (box && box->thread() != context->thread()) {
            delete box; // of a thread that has ended; a new one got its address
            box = nullptr;
        }
        if (!box) {
            box = new QObject;
            box->moveToThread(context->thread());
        }
        return box;
    }

    /// Only with the mutex held. The context is looked at in its own thread, where it cannot vanish
    /// meanwhile.
    static void deliver(const std::shared_ptr<Private>& self, const Waiter& waiter,
                        const Result<FramePtr>& result) {
        if (!waiter.onFrame || !waiter.mailbox)
            return;
        QMetaObject::invokeMethod(
            waiter.mailbox,
            [self, context = waiter.context, onFrame = waiter.onFrame, result] {
                {
                    const QMutexLocker lock(&self->mutex);
                    if (self->closed)
                        return;
                }
                if (context)
                    onFrame(result);
            },
            Qt::QueuedConnection);
    }

    void keep(const Key& key, const FramePtr& frame) {
        forget(key);
        if (frame->bytes() > limit)
            return;
        kept.push_front({key, frame});
        find.insert(key, kept.begin());
        bytes += frame->bytes();
        while (bytes > limit && !kept.empty()) {
            const Key oldest = kept.back().key; // a copy: forget() removes the original
            forget(oldest);
        }
    }

    void forget(const Key& key) {
        const auto it = find.find(key);
        if (it == find.end())
            return;
        bytes -= it.value()->frame->bytes();
        kept.erase(it.value());
        find.erase(it);
    }

    FramePtr lookUp(const Key& key) {
        const auto it = find.constFind(key);
        if (it == find.constEnd())
            return {};
        kept.splice(kept.begin(), kept, it.value());
        return kept.front().frame;
    }

    /// The next job to run: best priority first; for the screen the newest, because the person has
    /// moved on.
    std::shared_ptr<Job> takeNext() {
        std::shared_ptr<Job> best;
        const bool reserveForUrgent = runningPatient >= threads.maxThreadCount() - 1;
        for (const std::shared_ptr<Job>& job : std::as_const(jobs)) {
            if (job->running || (reserveForUrgent && !isUrgent(job->priority)))
                continue;
            if (!best || job->priority < best->priority) {
                best = job;
            } else if (job->priority == best->priority) {
                const bool newer = job->order > best->order;
                if (newer == (job->priority == worker::Priority::Screen))
                    best = job;
            }
        }
        if (best)
            best->running = true;
        return best;
    }

    static void schedule(const std::shared_ptr<Private>& self) {
        while (!self->closed && self->running < self->threads.maxThreadCount()) {
            const std::shared_ptr<Job> job = self->takeNext();
            if (!job)
                return;
            const bool patient = !isUrgent(job->priority);
            ++self->running;
            self->runningPatient += patient;
            self->threads.start([self, job, patient] {
                const Result<FramePtr> result = self->run(*job);
                const QMutexLocker lock(&self->mutex);
                --self->running;
                self->runningPatient -= patient;
                self->finish(self, *job, result);
                schedule(self);
            });
        }
    }

    Result<SharedFd> open(FileId id) {
        {
            const QMutexLocker lock(&mutex);
            for (auto it = openFiles.begin(); it != openFiles.end(); ++it)
                if (it->id == id) {
                    openFiles.splice(openFiles.begin(), openFiles, it);
                    return openFiles.front().fd;
                }
        }
        Result<SharedFd> fd = disc.open(id);
        if (!fd || !disc.entry(id).inArchive)
            return fd;
        const QMutexLocker lock(&mutex);
        openFiles.push_front({id, *fd});
        qint64 sum = 0;
        int count = 0;
        for (auto it = openFiles.begin(); it != openFiles.end();) {
            sum += qMax<qint64>(0, it->fd.size());
            const bool tooMuch = ++count > 8 || (count > 1 && sum > kKeptFileBytes);
            it = tooMuch ? openFiles.erase(it) : std::next(it);
        }
        return fd;
    }

    Result<FramePtr> run(Job& job) {
        if (job.cancel.isCanceled())
            return Error{ErrorCode::Canceled, {}, "frame store"};
        const Result<SharedFd> fd = open(job.key.file);
        if (!fd)
            return fd.error();
        return frameAnswer(caller.callAndWait(
            frameRequest(*fd, job.key.file, job.request, job.priority), {}, job.cancel));
    }

    void finish(const std::shared_ptr<Private>& self, Job& job, const Result<FramePtr>& result) {
        // clear() may have replaced this job by a newer one for the same key.
        const auto current = jobs.constFind(job.key);
        const bool valid = current != jobs.constEnd() && current->get() == &job;
        if (valid) {
            const std::shared_ptr<Job> holder = jobs.take(job.key);
            if (result)
                keep(job.key, *result);
            else if (result.error().code != ErrorCode::Canceled)
                errors.insert(job.key, {result.error(), QDeadlineTimer(kErrorMs)});
            for (const Waiter& waiter : holder->waiters)
                deliver(self, waiter, result);
            return;
        }
        for (const Waiter& waiter : job.waiters)
            deliver(self, waiter, result);
    }
};

FrameStore::FrameStore(worker::Caller& caller, const media::Disc& disc, qint64 cacheBytes)
    : d(std::make_shared<Private>(caller, disc, cacheBytes)) {}

FrameStore::~FrameStore() {
    if (!d)
        return;
    {
        const QMutexLocker lock(&d->mutex);
        d->closed = true;
        for (const std::shared_ptr<Job>& job : std::as_const(d->jobs))
            job->cancel.cancel();
    }
    d->threads.waitForDone();
    const QMutexLocker lock(&d->mutex);
    d->jobs.clear();
    d->kept.clear();
    d->find.clear();
    d->openFiles.clear();
    for (QObject* mailbox : std::as_const(d->mailboxes)) {
        if (mailbox->thread())
            mailbox->deleteLater();
        else
            delete mailbox;
    }
    d->mailboxes.clear();
}

static Key keyOf(FileId file, const FrameRequest& request) {
    return {file, request.frame, request.maxSide, request.container};
}

FramePtr FrameStore::cached(FileId file, const FrameRequest& request) const {
    const QMutexLocker lock(&d->mutex);
    return d->lookUp(keyOf(file, request));
}

void FrameStore::request(FileId file, const FrameRequest& request, worker::Priority priority,
                         QObject* context, OnFrame onFrame) {
    const Key key = keyOf(file, request);
    const QMutexLocker lock(&d->mutex);
    if (d->closed)
        return;
    Waiter waiter{context, context ? d->mailboxFor(context) : nullptr, std::move(onFrame)};
    if (const FramePtr frame = d->lookUp(key)) {
        Private::deliver(d, waiter, frame);
        return;
    }
    const auto error = d->errors.constFind(key);
    if (error != d->errors.constEnd()) {
        if (!error->second.hasExpired()) {
            Private::deliver(d, waiter, error->first);
            return;
        }
        d->errors.erase(error);
    }
    std::shared_ptr<Job>& job = d->jobs[key];
    if (!job) {
        job = std::make_shared<Job>();
        job->key = key;
        job->request = request;
        job->priority = priority;
    }
    job->priority = std::min(job->priority, priority);
    job->order = ++d->nextOrder;
    job->waiters.push_back(std::move(waiter));
    Private::schedule(d);
}

void FrameStore::dropWaiting() {
    const QMutexLocker lock(&d->mutex);
    for (auto it = d->jobs.begin(); it != d->jobs.end();) {
        const std::shared_ptr<Job> job = it.value();
        const bool drop = !job->running && (job->priority == worker::Priority::Soon ||
                                            job->priority == worker::Priority::Idle);
        if (!drop) {
            ++it;
            continue;
        }
        it = d->jobs.erase(it);
        for (const Waiter& waiter : job->waiters)
            Private::deliver(d, waiter, Error{ErrorCode::Canceled, {}, "dropped"});
    }
}

void FrameStore::clear() {
    const QMutexLocker lock(&d->mutex);
    for (const std::shared_ptr<Job>& job : std::as_const(d->jobs))
        job->cancel.cancel();
    // Jobs that run deliver Canceled themselves; those that wait do it here.
    for (const std::shared_ptr<Job>& job : std::as_const(d->jobs))
        if (!job->running)
            for (const Waiter& waiter : job->waiters)
                Private::deliver(d, waiter, Error{ErrorCode::Canceled, {}, "cleared"});
    d->jobs.clear();
    d->kept.clear();
    d->find.clear();
    d->errors.clear();
    d->openFiles.clear();
    d->bytes = 0;
}

qint64 FrameStore::cachedBytes() const {
    const QMutexLocker lock(&d->mutex);
    return d->bytes;
}

} // namespace disclens::image
