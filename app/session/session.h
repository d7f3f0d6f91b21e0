// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face/face.h"
#include "image/document.h"
#include "image/drawn_over.h"
#include "image/frame_store.h"
#include "image/volume.h"
#include "report/report.h"
#include "worker/pool.h"

#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace disclens::session {

/// How far one check is. Beside the checks of inspect::checkNames() there is "pictures": decoding
/// every picture once, to know whether it can be shown. It, "text" and "face" count pictures, not
/// files, and go on after the state is Finished; Report::complete is true when "text" has ended
/// too.
struct CheckProgress {
    QString check;
    enum class State { Waiting, Running, Done, Canceled, Failed } state = State::Waiting;
    qint64 done = 0, total = 0;
    qint64 failed = 0; ///< of those done: they could not be searched or judged
    int findings = 0;
};

struct SessionOptions {
    QSet<QString> checks; ///< empty: all that there are
    QString country;      ///< ISO 3166 alpha-2, may be empty: whose law holds
    /// For the check "linkage": whether the person chose the country; else a country that the disc
    /// names comes first.
    bool countryChosen = true;
    /// For the check "linkage", when neither the person nor the disc names a country.
    QString likelyCountry;
    double townPeople = 0; ///< see setTownPeople()
    QString language;      ///< of the words, for Report::language; empty: that of QLocale
    /// Decode every frame once. Files in archives while they are unpacked, all others when the rest
    /// has been read, with Idle priority. Without it not_checked says so.
    bool testPictures = true;
    /// For tests: what keeps pictures from being searched, in place of writing::engine().problem.
    std::optional<QString> textProblem;
    /// Judge and publish a report again and again while reading. Without it the first report comes
    /// when all is read (or canceled), for callers that show nothing before.
    bool partialReports = true;
    /// Remember where pictures lie in the patient, for volumes and the search for faces.
    bool volumes = true;
};

/// A volume to be looked at slice by slice.
struct OpenVolume {
    image::VolumePlan plan;
    image::Volume volume;
};

/// A volume that is on its way. Any thread.
struct VolumeJob {
    std::atomic<int> done{0}; ///< slices that were read, or could not be
    worker::CancelToken cancel;
};

/// One open bag of discs: reads it, keeps what it says, gives pictures. The window and the command
/// line both sit on this. Lives on the thread that made it (needs an event loop); the work runs on
/// threads of its own and in helper processes. reportChanged and progressChanged come at most 10
/// times a second. Files may be read by several helpers at the same time, so findings come in no
/// special order until all are read.
class Session : public QObject {
    Q_OBJECT

  public:
    /// Empty: nothing is open (or all that was opened waits for a password). Finished: all was read
    /// and checked; the search for writing and the picture test may go on. Failed: nothing could be
    /// opened.
    enum class State { Empty, Reading, Finished, Canceled, Failed };
    Q_ENUM(State)

    explicit Session(worker::Caller& caller, QObject* parent = nullptr);
    ~Session() override; ///< cancels and waits

    /// Closes what is open and starts reading these. Emits sourceRefused for each that can't be
    /// opened.
    void open(const QStringList& paths, const SessionOptions& options = {});
    /// Adds to what is open.
    void add(const QStringList& paths);
    /// Answer to passwordNeeded, with its path.
    void openWithPassword(const QString& path, const QString& password);
    void cancel(); ///< acknowledged at once (stateChanged), ended within a second
    void cancelCheck(const QString& check); ///< what it found so far is kept; not_checked says that
                                            ///< it was stopped
    void close();                           ///< forgets everything

    State state() const;
    std::shared_ptr<const report::Report> report() const; ///< latest snapshot, never null
    QList<CheckProgress> progress() const;
    double secondsLeft() const; ///< estimate, -1 unknown
    image::FrameStore& frames();

    /// A report, waveform or object in a form to show. onView on this thread; not after `context`
    /// is gone.
    void requestDocument(FileId file, QObject* context,
                         std::function<void(const Result<image::DocumentView>&)> onView);
    /// All elements of one file, for "jump to its file and element".
    void requestElements(FileId file, QObject* context,
                         std::function<void(const Result<dicom::DataSet>&)> onElements);

    /// What a file draws over the pictures of others (image::isDrawing() says whether it may), on
    /// the pictures of all that was read; empty places before the state is Finished. onDrawing on
    /// this thread; not after `context` is gone. Errors: NotFound, those of image::readDrawing()
    /// and of the worker.
    void requestDrawing(FileId file, QObject* context,
                        std::function<void(const Result<image::DrawingPtr>&)> onDrawing);

    /// For the page "Face & 3D", after the person chose to look: the series (its UID in the
    /// catalogue) as triangles, and the front picture with the finder's box and a verdict.
    /// thickerMm: as if its slices were this thick (0: as they are); the verdict then never shows
    /// more than that of the whole scan. The volume is decoded for the first request and kept in
    /// memory (at most 224 MB) until another series, forgetVolume() or close(). Callbacks on this
    /// thread; not after `context` is gone. Errors: NotFound (no such volume), NoPixels, BadPixels,
    /// TooLarge, Canceled, and those of the worker.
    void requestSurface(const QString& seriesUid, face::Quality quality, double thickerMm,
                        QObject* context,
                        std::function<void(const Result<face::SurfacePtr>&)> onSurface);
    void requestFace(const QString& seriesUid, double thickerMm, QObject* context,
                     std::function<void(const Result<face::JudgeAnswer>&)> onFace);
    /// For looking at a series in three directions: what volumes it gives, from what was read so
    /// far.
    void requestPlan(const QString& seriesUid, QObject* context,
                     std::function<void(const Result<image::SeriesPlan>&)> onPlan);
    /// One of them, which belongs to whoever asked; one at a time, so the job before is ended.
    /// Errors as for requestSurface().
    std::shared_ptr<VolumeJob>
    requestVolume(const QString& seriesUid, const image::VolumePlan& plan, QObject* context,
                  std::function<void(const Result<OpenVolume>&)> onVolume);
    void forgetVolume(); ///< the person does not want to see it any more; what runs is ended

    /// Corrections of the person while the disc is open.
    void setAllMine(bool mine); ///< "It is all mine": other-person findings go away
    /// "This is not text" and "This is about me", for a finding of the check "text" by its fact
    /// "text-key" (the same in every report of this disc). The report follows.
    enum class TextCorrection { None, NotText, AboutMe };
    void correctText(const QString& textKey, TextCorrection correction);
    /// For the check "linkage"; the report follows. Country: ISO 3166 alpha-2. townPeople: how many
    /// people live in the person's own town, 0: not said.
    void setCountry(const QString& country, bool chosen);
    void setTownPeople(double townPeople);
    /// Words again, after the language of the application changed.
    void retranslate(const QString& language);

    worker::Caller& caller();

  Q_SIGNALS:
    void stateChanged(disclens::session::Session::State state);
    void reportChanged(); ///< report() has a newer snapshot
    void progressChanged();
    /// Nothing is under way any more: read, checked, pictures searched and tested (or canceled, or
    /// failed).
    void settled();
    /// path names what is locked and goes back to openWithPassword(): a source, or an archive
    /// inside one.
    void passwordNeeded(const QString& path, const QString& name, bool wrongBefore);
    void sourceRefused(const QString& path, const disclens::Error& why);

  private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace disclens::session
