// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "session/kept_volume.h"
#include "session/reading.h"
#include "session/volume_reader.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace disclens::session {
namespace {

constexpr int kBetweenSignalsMs = 100;

} // namespace

struct Session::Private {
    worker::Caller& caller;
    Session* q = nullptr;
    /// Reads for requestDocument(), and frees old reports: a large one takes longer than a frame.
    QThreadPool background;
    /// What is closed ends here, because a drive may keep a thread waiting for long.
    QThreadPool closing;
    worker::CancelToken asked; ///< of requestDocument() and requestElements()
    std::shared_ptr<KeptVolume> volume = std::make_shared<KeptVolume>();
    std::shared_ptr<VolumeJob> job; ///< of requestVolume(), the last one
    std::shared_ptr<Reading> reading;
    media::Disc nothing;
    std::unique_ptr<image::FrameStore> frames;
    std::shared_ptr<const report::Report> report = std::make_shared<report::Report>();
    State state = State::Empty;
    bool settledTold = true;
    quint64 generation = 0; ///< news of a reading that was closed are not told
    QTimer timer;
    QElapsedTimer lastTold;
    std::shared_ptr<std::atomic<bool>> newsPosted = std::make_shared<std::atomic<bool>>(false);

    Private(worker::Caller& caller_, Session* session)
        : caller(caller_)
        , q(session)
        , nothing(caller_)
        , frames(std::make_unique<image::FrameStore>(caller_, nothing)) {
        background.setMaxThreadCount(3);
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, q, [this] { tell(); });
    }

    void endJob() {
        if (job)
            job->cancel.cancel();
        job.reset();
    }
    void start(const SessionOptions& options);
    void news();
    void tell();
    void takeState();
    void drop(std::shared_ptr<const report::Report> old);
    template <typename T>
    std::function<void(Result<T>)> teller(QObject* context,
                                          std::function<void(const Result<T>&)> onResult);
    template <typename T>
    void requestOfVolume(
        const QString& seriesUid, QObject* context, std::function<void(const Result<T>&)> onResult,
        std::function<Result<T>(const image::Volume&, const worker::CancelToken&)> work);
    template <typename T, typename Ask, typename Answer>
    void request(FileId file, QObject* context, std::function<void(const Result<T>&)> onResult,
                 Ask ask, Answer answer, worker::Priority priority = worker::Priority::Screen);
};

Session::Session(worker::Caller& caller, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(caller, this)) {}

Session::~Session() {
    d->timer.stop();
    d->asked.cancel();
    d->endJob();
    d->volume->forget();
    d->frames.reset(); // it looks at the disc of the reading
    d->reading.reset();
    d->background.waitForDone();
    d->closing.waitForDone();
}

void Session::Private::start(const SessionOptions& options) {
    const quint64 own = ++generation;
    // Called from many threads, many times: one event on the way is enough. The session outlives
    // the threads of all its readings; what is still on the way when it goes is dropped by Qt.
    Reading::Listener listener;
    const auto posted = newsPosted;
    listener.changed = [session = q, posted, own] {
        if (posted->exchange(true))
            return;
        QMetaObject::invokeMethod(
            session,
            [session, posted, own] {
                posted->store(false);
                if (session->d->generation == own)
                    session->d->news();
            },
            Qt::QueuedConnection);
    };
    listener.password = [session = q, own](const QString& path, const QString& name, bool wrong) {
        QMetaObject::invokeMethod(
            session,
            [session, own, path, name, wrong] {
                if (session->d->generation == own)
                    Q_EMIT session->passwordNeeded(path, name, wrong);
            },
            Qt::QueuedConnection);
    };
    listener.refused = [session = q, own](const QString& path, const Error& why) {
        QMetaObject::invokeMethod(
            session,
            [session, own, path, why] {
                if (session->d->generation == own)
                    Q_EMIT session->sourceRefused(path, why);
            },
            Qt::QueuedConnection);
    };
    reading = std::make_shared<Reading>(caller, options, std::move(listener));
    frames = std::make_unique<image::FrameStore>(caller, reading->disc());
    settledTold = false;
}

void Session::Private::news() {
    // The state and the end are told at once, the rest at most ten times a second.
    takeState();
    const bool ended = reading && !settledTold && reading->isSettled();
    if (timer.isActive() && !ended)
        return;
    const qint64 passed = lastTold.isValid() ? lastTold.elapsed() : kBetweenSignalsMs;
    timer.start(ended ? 0 : int(qMax<qint64>(0, kBetweenSignalsMs - passed)));
}

void Session::Private::takeState() {
    const State now = reading ? reading->state() : State::Empty;
    if (now == state)
        return;
    // Whoever hears "finished" and asks for the report must get the finished one.
    if (reading)
        if (auto latest = reading->report(); latest != report)
            drop(std::exchange(report, std::move(latest)));
    state = now;
    Q_EMIT q->stateChanged(state);
}

void Session::Private::tell() {
    if (!reading)
        return;
    lastTold.start();
    const bool settled = reading->isSettled();
    const quint64 own = generation;
    takeState();
    if (own != generation)
        return; // somebody closed it on hearing that
    auto latest = reading->report();
    const bool newer = latest != report || settled;
    if (latest != report)
        drop(std::exchange(report, std::move(latest)));
    if (newer)
        Q_EMIT q->reportChanged();
    if (own != generation)
        return;
    Q_EMIT q->progressChanged();
    if (own != generation || settledTold || !settled)
        return;
    settledTold = true;
    Q_EMIT q->settled();
}

void Session::Private::drop(std::shared_ptr<const report::Report> old) {
    background.start([old = std::move(old)]() mutable { old.reset(); });
}

void Session::open(const QStringList& paths, const SessionOptions& options) {
    close();
    d->start(options);
    d->reading->add(paths);
    d->takeState();
}

void Session::add(const QStringList& paths) {
    if (!d->reading || d->state == State::Canceled)
        return open(paths);
    d->settledTold = false;
    d->reading->add(paths);
    d->takeState();
}

void Session::openWithPassword(const QString& path, const QString& password) {
    if (!d->reading)
        return;
    d->settledTold = false;
    d->reading->addWithPassword(path, password);
    d->takeState();
}

void Session::cancel() {
    if (!d->reading)
        return;
    d->reading->cancel();
    d->takeState();
}

void Session::cancelCheck(const QString& check) {
    if (d->reading)
        d->reading->cancelCheck(check);
}

void Session::close() {
    if (!d->reading)
        return;
    ++d->generation;
    d->timer.stop();
    d->newsPosted = std::make_shared<std::atomic<bool>>(false);
    std::exchange(d->asked, worker::CancelToken()).cancel();
    forgetVolume();
    d->endJob();
    d->reading->cancel();
    // Both wait for threads when they go, and the pictures look at the disc of the reading.
    d->frames->clear();
    std::shared_ptr<image::FrameStore> frames = std::move(d->frames);
    d->frames = std::make_unique<image::FrameStore>(d->caller, d->nothing);
    d->closing.start(
        [frames = std::move(frames), reading = std::exchange(d->reading, nullptr)]() mutable {
            frames.reset();
            reading.reset();
        });
    d->drop(std::exchange(d->report, std::make_shared<report::Report>()));
    d->settledTold = true;
    if (d->state != State::Empty) {
        d->state = State::Empty;
        Q_EMIT stateChanged(d->state);
    }
    Q_EMIT reportChanged();
    Q_EMIT progressChanged();
}

Session::State Session::state() const {
    return d->state;
}

std::shared_ptr<const report::Report> Session::report() const {
    return d->report;
}

QList<CheckProgress> Session::progress() const {
    return d->reading ? d->reading->progress() : QList<CheckProgress>{};
}

double Session::secondsLeft() const {
    return d->reading ? d->reading->secondsLeft() : -1;
}

image::FrameStore& Session::frames() {
    return *d->frames;
}

worker::Caller& Session::caller() {
    return d->caller;
}

void Session::setAllMine(bool mine) {
    if (d->reading)
        d->reading->setAllMine(mine);
}

void Session::correctText(const QString& textKey, TextCorrection correction) {
    if (d->reading)
        d->reading->correctText(textKey, correction);
}

void Session::setCountry(const QString& country, bool chosen) {
    if (d->reading)
        d->reading->setCountry(country, chosen);
}

void Session::setTownPeople(double townPeople) {
    if (d->reading)
        d->reading->setTownPeople(townPeople);
}

void Session::retranslate(const QString& language) {
    if (d->reading)
        d->reading->retranslate(language);
}

/// Hands a result of another thread over to this one, and only if the listener still lives and the
/// same bag is open.
template <typename T>
std::function<void(Result<T>)>
Session::Private::teller(QObject* context, std::function<void(const Result<T>&)> onResult) {
    return [session = q, listener = QPointer<QObject>(context), own = generation,
            onResult = std::move(onResult)](Result<T> result) {
        QMetaObject::invokeMethod(
            session,
            [session, listener, own, onResult, result = std::move(result)] {
                if (listener && session->d->generation == own)
                    onResult(result);
            },
            Qt::QueuedConnection);
    };
}

template <typename T, typename Ask, typename Answer>
void Session::Private::request(FileId file, QObject* context,
                               std::function<void(const Result<T>&)> onResult, Ask ask,
                               Answer answer, worker::Priority priority) {
    const auto tellResult = teller<T>(context, std::move(onResult));
    if (!reading)
        return tellResult(Error{ErrorCode::NotFound, {}, {}});
    // The reading is kept by this work, so that close() does not pull the disc away.
    background.start([own = reading, file, ask, answer, tellResult, priority, &caller = caller,
                      cancel = asked]() mutable {
        const Result<SharedFd> fd = own->disc().open(file);
        if (!fd)
            return tellResult(fd.error());
        worker::Request what = ask(*fd, own->disc().entry(file).path.section(QLatin1Char('/'), -1));
        what.priority = priority;
        tellResult(answer(caller.callAndWait(std::move(what), {}, cancel)));
    });
}

void Session::requestDocument(FileId file, QObject* context,
                              std::function<void(const Result<image::DocumentView>&)> onView) {
    d->request<image::DocumentView>(
        file, context, std::move(onView),
        [](const SharedFd& fd, const QString& name) { return image::showRequest(fd, name); },
        [](const Result<worker::Reply>& reply) { return image::showAnswer(reply); });
}

void Session::requestElements(FileId file, QObject* context,
                              std::function<void(const Result<dicom::DataSet>&)> onElements) {
    d->request<dicom::DataSet>(
        file, context, std::move(onElements),
        [](const SharedFd& fd, const QString&) { return dicom::readRequest(fd); },
        [](const Result<worker::Reply>& reply) { return dicom::readAnswer(reply); });
}

void Session::requestDrawing(FileId file, QObject* context,
                             std::function<void(const Result<image::DrawingPtr>&)> onDrawing) {
    d->request<image::DrawingPtr>(
        file, context, std::move(onDrawing),
        [](const SharedFd& fd, const QString&) { return image::drawingRequest(fd); },
        [reading = d->reading](const Result<worker::Reply>& reply) -> Result<image::DrawingPtr> {
            const Result<image::DrawingFile> drawing = image::drawingAnswer(reply);
            if (!drawing)
                return drawing.error();
            return image::DrawingPtr(std::make_shared<const image::Drawing>(
                image::placeDrawing(*drawing, reading->allPictures())));
        },
        worker::Priority::Soon);
}

template <typename T>
void Session::Private::requestOfVolume(
    const QString& seriesUid, QObject* context, std::function<void(const Result<T>&)> onResult,
    std::function<Result<T>(const image::Volume&, const worker::CancelToken&)> work) {
    const auto tellResult = teller<T>(context, std::move(onResult));
    if (!reading)
        return tellResult(Error{ErrorCode::NotFound, {}, {}});
    // Which of several volumes: the one that the verdict is about.
    std::pair<FileId, int> first{kNoFile, 0};
    for (const inspect::SeriesFace& face : report->faces)
        if (face.series == seriesUid)
            first = {face.first, face.firstFrame};
    background.start([own = reading, kept = volume, seriesUid, first, work, tellResult,
                      &caller = caller]() mutable {
        const worker::CancelToken cancel = kept->token();
        const Result<image::Volume> got =
            kept->get(caller, own->disc(), seriesUid, own->picturesOf(seriesUid), first, cancel);
        tellResult(got ? work(*got, cancel) : Result<T>(got.error()));
    });
}

void Session::requestSurface(const QString& seriesUid, face::Quality quality, double thickerMm,
                             QObject* context,
                             std::function<void(const Result<face::SurfacePtr>&)> onSurface) {
    d->requestOfVolume<face::SurfacePtr>(
        seriesUid, context, std::move(onSurface),
        [&caller = d->caller, quality, thickerMm](const image::Volume& volume,
                                                  const worker::CancelToken& cancel) {
            return face::surfaceAnswer(caller.callAndWait(
                face::surfaceRequest(volume, quality, thickerMm, worker::Priority::Soon), {},
                cancel));
        });
}

void Session::requestFace(const QString& seriesUid, double thickerMm, QObject* context,
                          std::function<void(const Result<face::JudgeAnswer>&)> onFace) {
    std::optional<face::Verdict> whole;
    for (const inspect::SeriesFace& face : d->report->faces)
        if (face.series == seriesUid)
            whole = face.verdict;
    d->requestOfVolume<face::JudgeAnswer>(
        seriesUid, context, std::move(onFace),
        [&caller = d->caller, whole,
         thickerMm](const image::Volume& volume,
                    const worker::CancelToken& cancel) -> Result<face::JudgeAnswer> {
            Result<face::JudgeAnswer> answer = face::judgeAnswer(caller.callAndWait(
                face::judgeRequest(volume, thickerMm, true, worker::Priority::Soon), {}, cancel));
            if (answer && whole && thickerMm > 0)
                answer->verdict = face::weaker(*whole, answer->verdict);
            return answer;
        });
}

void Session::requestPlan(const QString& seriesUid, QObject* context,
                          std::function<void(const Result<image::SeriesPlan>&)> onPlan) {
    const auto tellResult = d->teller<image::SeriesPlan>(context, std::move(onPlan));
    if (!d->reading)
        return tellResult(Error{ErrorCode::NotFound, {}, {}});
    d->background.start([own = d->reading, seriesUid, tellResult] {
        tellResult(image::planVolumes(own->picturesOf(seriesUid)));
    });
}

std::shared_ptr<VolumeJob>
Session::requestVolume(const QString& seriesUid, const image::VolumePlan& plan, QObject* context,
                       std::function<void(const Result<OpenVolume>&)> onVolume) {
    d->endJob();
    const auto job = d->job = std::make_shared<VolumeJob>();
    const auto tellResult = d->teller<OpenVolume>(context, std::move(onVolume));
    if (!d->reading || plan.slices.isEmpty()) {
        tellResult(Error{ErrorCode::NotFound, {}, "volume"});
        return job;
    }
    d->background.start([own = d->reading, kept = d->volume, seriesUid, plan, tellResult, job,
                         &caller = d->caller] {
        const image::SliceRef& first = plan.slices.first();
        if (const auto here = kept->peek(seriesUid, {first.file, first.frame}))
            return tellResult(OpenVolume{plan, *here});
        Result<ReadVolume> read = readVolume(
            caller, own->disc(), plan, worker::Priority::Screen, [job](bool) { ++job->done; },
            job->cancel);
        tellResult(read ? Result<OpenVolume>(OpenVolume{plan, std::move(read->volume)})
                        : Result<OpenVolume>(read.error()));
    });
    return job;
}

void Session::forgetVolume() {
    d->volume->forget();
    d->volume = std::make_shared<KeptVolume>();
}

} // namespace disclens::session
