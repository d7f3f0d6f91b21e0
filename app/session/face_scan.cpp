// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/face_scan.h"

#include "face/face.h"
#include "session/volume_reader.h"

#include <algorithm>
#include <chrono>

namespace disclens::session {
namespace {

/// Volumes of one series that are judged: echoes and kinds of picture may show skin differently.
constexpr qsizetype kMostVolumes = 3;
/// The check runs while helpers that read text fill memory, too. Half of what a person looks at is
/// still finer than 1 mm for a head, and the judge samples at 1 mm.
constexpr qint64 kMostJudged = image::kMostSamples / 2;
/// Frames of one file that are looked at for a photograph.
constexpr int kMostPhotoFrames = 12;

bool isSliceModality(const QString& modality) {
    return modality == u"CT" || modality == u"MR" || modality == u"PT" || modality == u"NM";
}

/// Pictures of a screen, whatever modality they name (PS3.3 A.8). They hold no slices; mayBePhoto()
/// has them looked at one by one.
bool isCapture(const image::PictureFacts& picture) {
    return picture.sopClass.startsWith(QLatin1String("1.2.840.10008.5.1.4.1.1.7"));
}

/// Objects that lie in space like slices and are no picture of the person.
bool isNoPicture(const QString& modality) {
    return modality == u"SEG" || modality.startsWith(u"RT") || modality == u"REG" ||
           modality == u"PR" || modality == u"SM" || modality == u"OPT" || modality == u"DOC";
}

QString whyOf(const Error& error) {
    if (error.code == ErrorCode::TooLarge)
        return QStringLiteral("no-memory");
    if ((error.code == ErrorCode::BadPixels || error.code == ErrorCode::NotSupported) &&
        !error.args.isEmpty())
        return error.args.first();
    return QStringLiteral("undecodable");
}

} // namespace

bool mayBePhoto(const image::PictureFacts& picture) {
    const QString& m = picture.modality;
    if (isNoPicture(m) || m == u"US" || m == u"IVUS")
        return false;
    // Secondary captures hold whatever stood on the screen, a head in 3D too, and keep the modality
    // of the scan; photographs are in colour.
    return picture.colour || isCapture(picture) || m == u"XC" || m == u"OT";
}

FaceScan::FaceScan(worker::Caller& caller, const media::Disc& disc,
                   std::function<void(bool)> changed)
    : m_caller(caller)
    , m_disc(disc)
    , m_news(m_mutex, std::move(changed), [this] { return runs(); })
    , m_thread([this] { run(); }) {}

FaceScan::~FaceScan() {
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_wake.notify_all();
    }
    m_thread.join();
}

void FaceScan::start(QList<SeriesItem> series, const QList<PhotoItem>& photos) {
    // Planning is quick, and without it nobody could tell how much there is to do.
    std::vector<Job> jobs;
    for (SeriesItem& item : series) {
        if (isNoPicture(item.modality))
            continue;
        Job job{std::move(item), {}, {}};
        job.plan = image::planVolumes(job.item.pictures);
        if (job.plan.volumes.isEmpty()) {
            const QList<image::PictureFacts>& pictures = job.item.pictures;
            if (!isSliceModality(job.item.modality) ||
                std::all_of(pictures.begin(), pictures.end(), isCapture))
                continue;
            qint64 frames = 0;
            for (const image::PictureFacts& picture : pictures)
                frames += picture.frames;
            if (frames < image::kFewestSlices && job.plan.why != u"localiser")
                job.plan.why = QStringLiteral("few-slices");
        }
        jobs.push_back(std::move(job));
    }
    const std::lock_guard lock(m_mutex);
    m_started = true;
    QList<inspect::SeriesFace> inOrder;
    for (Job& job : jobs) {
        const QString uid = job.item.uid;
        const auto* known = m_found.find(uid);
        if (known && m_sizes.value(uid) == job.item.pictures.size()) {
            inOrder.append(*known);
            continue;
        }
        m_sizes.insert(uid, job.item.pictures.size());
        inspect::SeriesFace face;
        face.series = uid;
        face.modality = job.item.modality;
        face.first = job.item.pictures.isEmpty() ? kNoFile : job.item.pictures.first().file;
        face.verdict.why = job.plan.volumes.isEmpty() ? job.plan.why : QStringLiteral("waiting");
        face.repeats = job.plan.repeats;
        if (!job.plan.volumes.isEmpty()) {
            const image::VolumePlan& plan = job.plan.volumes.first();
            face.first = plan.slices.first().file;
            face.verdict.detailMm = plan.detailMm();
            if (m_found.stopped)
                face.verdict.why = QStringLiteral("stopped");
        }
        inOrder.append(face);
        if (job.plan.volumes.isEmpty())
            for (const image::PictureFacts& picture : job.item.pictures)
                if (!mayBePhoto(picture)) { // those are searched one by one
                    m_found.total += picture.frames;
                    m_found.failed += picture.frames;
                }
        const auto volumes = job.plan.volumes.mid(0, kMostVolumes);
        for (const image::VolumePlan& plan : volumes)
            m_found.total += plan.slices.size();
        if (!volumes.isEmpty() && !m_found.stopped)
            m_jobs.push_back(std::move(job));
    }
    m_found.series = inOrder;
    for (const PhotoItem& photo : photos) {
        if (m_photosTaken.contains(photo.file))
            continue;
        m_photosTaken.insert(photo.file);
        m_found.total += qBound(1, photo.frames, kMostPhotoFrames);
        if (!m_found.stopped)
            m_jobs.push_back({{}, {}, photo});
    }
    m_wake.notify_all();
}

void FaceScan::cancel() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_found.stopped)
            return;
        // Canceling when all is done takes nothing back.
        m_found.stopped = m_busy || !m_jobs.empty() || !m_started;
        m_jobs.clear();
        if (m_found.stopped)
            for (inspect::SeriesFace& one : m_found.series)
                if (one.verdict.why == u"waiting")
                    one.verdict.why = QStringLiteral("stopped");
        m_news.announce();
        m_wake.notify_all();
    }
    m_cancel.cancel();
    m_news.tell();
}

inspect::FaceFound FaceScan::results() const {
    const std::lock_guard lock(m_mutex);
    inspect::FaceFound found = m_found;
    found.running = runs();
    return found;
}

bool FaceScan::runs() const {
    return m_busy || !m_jobs.empty();
}

bool FaceScan::isRunning() const {
    const std::lock_guard lock(m_mutex);
    return runs();
}

bool FaceScan::isIdle() const {
    const std::lock_guard lock(m_mutex);
    return m_news.isIdle();
}

void FaceScan::set(const inspect::SeriesFace& face) {
    const std::lock_guard lock(m_mutex);
    for (inspect::SeriesFace& one : m_found.series)
        if (one.series == face.series)
            one = face;
}

void FaceScan::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_ending)
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        const auto begin = std::chrono::steady_clock::now();
        if (job.photo)
            lookAt(*job.photo);
        else
            judge(job);
        lock.lock();
        m_found.seconds +=
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_busy = false;
        m_news.announce();
        lock.unlock();
        m_news.tell();
        lock.lock();
    }
}

void FaceScan::judge(const Job& job) {
    inspect::SeriesFace face;
    face.series = job.item.uid;
    face.modality = job.item.modality;
    face.repeats =
        job.plan.repeats + int(qMax<qsizetype>(0, job.plan.volumes.size() - kMostVolumes));
    bool any = false;
    const auto volumes = job.plan.volumes.mid(0, kMostVolumes);
    for (const image::VolumePlan& plan : volumes) {
        qint64 good = 0;
        const auto ended = [this](qint64 looked, qint64 failed) {
            const std::lock_guard lock(m_mutex);
            m_found.underWay = 0;
            m_found.looked += looked;
            m_found.failed += failed;
        };
        const Result<ReadVolume> read = readVolume(
            m_caller, m_disc, plan, worker::Priority::Idle,
            [this, &good](bool isGood) {
                {
                    const std::lock_guard lock(m_mutex);
                    ++m_found.underWay;
                    good += isGood ? 1 : 0;
                }
                m_news.tellOnTheWay(false);
            },
            m_cancel, kMostJudged);
        face::Verdict verdict;
        verdict.detailMm = plan.detailMm();
        if (!read) {
            if (read.error().code == ErrorCode::Canceled) {
                ended(0, 0);
                return;
            }
            verdict.why = whyOf(read.error());
        } else {
            const Result<face::JudgeAnswer> answer = face::judgeAnswer(m_caller.callAndWait(
                face::judgeRequest(read->volume, 0, false, worker::Priority::Idle), {}, m_cancel));
            if (!answer && answer.error().code == ErrorCode::Canceled) {
                ended(0, 0);
                return;
            }
            if (answer)
                verdict = answer->verdict;
            else
                verdict.why = whyOf(answer.error());
            face.lost += read->lost;
        }
        if (!verdict.assessed)
            good = 0; // read, and nobody could tell what they show
        ended(good, plan.slices.size() - good);
        ++face.volumes;
        if (!any || face::showsMore(verdict, face.verdict)) {
            const bool outline = any && face.verdict.bodyOutline;
            face.verdict = verdict;
            face.verdict.bodyOutline = verdict.bodyOutline || outline;
            face.first = plan.slices.first().file;
            face.firstFrame = plan.slices.first().frame;
        }
        any = true;
        if (face.verdict.inView == face::InView::Full && face.verdict.fine)
            break; // no other volume can show more
    }
    if (face.volumes < volumes.size()) {
        const std::lock_guard lock(m_mutex);
        for (const image::VolumePlan& plan : volumes.mid(face.volumes))
            m_found.total -= plan.slices.size();
    }
    set(face);
}

void FaceScan::lookAt(const PhotoItem& photo) {
    const int frames = qBound(1, photo.frames, kMostPhotoFrames);
    const Result<SharedFd> fd = m_disc.open(photo.file);
    for (int i = 0; i < frames; ++i) {
        if (m_cancel.isCanceled())
            return;
        image::FrameRequest what;
        what.frame = int(qint64(i) * photo.frames / frames);
        what.container = photo.container;
        Result<face::PhotoFaces> faces =
            fd ? face::photoAnswer(m_caller.callAndWait(
                     face::photoRequest(*fd, photo.file, what, worker::Priority::Idle), {},
                     m_cancel))
               : Result<face::PhotoFaces>(fd.error());
        if (!faces && faces.error().code == ErrorCode::Canceled)
            return;
        const std::lock_guard lock(m_mutex);
        ++(faces ? m_found.looked : m_found.failed);
        if (faces && !faces->faces.isEmpty())
            m_found.photos.append(
                {photo.file, what.frame + 1, faces->faces.first(), int(faces->faces.size())});
    }
}

} // namespace disclens::session
