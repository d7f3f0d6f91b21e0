// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/writing_index.h"
#include "session/face_scan.h"
#include "session/picture_test.h"
#include "session/session.h"
#include "session/text_scan.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace disclens::session {

/// What one file became; goes from the pool's threads to the judge.
struct Read {
    FileId file = kNoFile;
    int source = 0;
    QString path;
    std::optional<dicom::DataSet> dataSet;     ///< a DICOM file
    std::optional<image::DocumentFacts> facts; ///< any other, or the document inside a DICOM file
    std::optional<Error> error;                ///< or why not
};

/// One open bag, from open() to close(): two threads of its own, those of the two that look at
/// pictures, and the helpers of the pool.
/// - The reader walks over the disc and asks helpers to read each file, a bounded number at a time.
/// - The judge owns all that was read (so that nothing has to be locked or copied while it is
/// judged), puts new files
///   in, and runs the checks again and again while there is something new, for at most a fifth of
///   the time.
/// What comes out is an immutable Report. Public functions may be called from any thread and never
/// wait for work, except the destructor, which cancels and waits: not on the GUI thread.
class Reading {
  public:
    /// Called on threads of this class or of the pool; must only pass the news on.
    struct Listener {
        std::function<void()> changed; ///< report(), progress() or state() is new
        std::function<void(const QString& path, const QString& name, bool wrongBefore)> password;
        std::function<void(const QString& path, const Error& why)> refused;
    };

    Reading(worker::Caller& caller, const SessionOptions& options, Listener listener);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    void add(const QStringList& paths);
    void addWithPassword(const QString& path, const QString& password);
    void cancel();
    void cancelCheck(const QString& check);
    void setAllMine(bool mine);
    void correctText(const QString& textKey, Session::TextCorrection correction);
    void setCountry(const QString& country, bool chosen);
    void setTownPeople(double townPeople);
    void retranslate(const QString& language);

    Session::State state() const;
    bool isSettled() const;
    std::shared_ptr<const report::Report> report() const;
    QList<CheckProgress> progress() const;
    double secondsLeft() const;
    const media::Disc& disc() const { return m_disc; }
    /// Where the frames of a series lie; empty when it is not known (yet).
    QList<image::PictureFacts> picturesOf(const QString& seriesUid) const;
    /// The same for all series, in the catalogue's order.
    QList<QList<image::PictureFacts>> allPictures() const;

  private:
    struct Order {
        QString path, password;
        FileId archive = kNoFile; ///< unlock this one
        bool withPassword = false;
    };
    struct Judged; ///< what only the judge's thread touches

    // reader
    void runReader();
    void carryOut(const Order& order);
    bool visit(const media::Entry& entry, const SharedFd& fd);
    void note(const media::Unread& unread);
    bool isFull() const;  ///< m_mutex held: the judge has to take what was read first
    bool hasRoom() const; ///< m_mutex held

    // pool
    /// A file to read. Small ones go to a helper together while all helpers are busy: a helper that
    /// has nothing to do gets what there is at once.
    struct Unasked {
        media::Entry entry;
        SharedFd fd;
    };
    void gather(const media::Entry& entry, const SharedFd& fd);
    QList<Unasked> takeGathered(); ///< m_mutex held; nothing, or what is to be asked for now
    void askDicom(const QList<Unasked>& files);
    /// What became of one file, and its size on the disc and (roughly) in memory.
    struct Answered {
        Read read;
        qint64 bytes = 0, memory = 0;
        bool canceled = false;
    };
    void takeDicom(const Unasked& file, Result<dicom::DataSet> dataSet,
                   std::vector<Answered>& ready);
    /// around: the DICOM file that the document lies in.
    void askDocument(const Unasked& file, std::optional<dicom::DataSet> around = {});
    Answered answered(Read read, const Unasked& file);
    void handOver(std::vector<Answered> answers);
    void lookAtPictures(const Read& read, const media::Entry& entry, const SharedFd& fd);
    void leave();
    void wakeAll() { ///< m_mutex held
        m_wake.notify_all();
        m_room.notify_all();
    }

    // judge
    void loadRules() const;
    void runJudge();
    void take(Judged& all, Read read);
    static void forgetLocked(Judged& all, const QSet<FileId>& unlocked);
    void judge(Judged& all, bool complete, bool canceled);
    void keepStopped(const inspect::Findings& last, const QSet<QString>& stopped,
                     inspect::Findings& found) const;
    void addOthers(const Judged& all, report::Report& report) const;
    void addPictureResults(report::Report& report) const;
    bool takeWriting(Judged& all);
    void startPictures(const Judged& all);
    void tellWriting(Judged& all, inspect::WritingFound& found);
    bool textIsRunning() const { return m_text && m_text->isRunning(); }
    bool picturesAreRunning() const {
        return textIsRunning() || (m_face && m_face->isRunning()) ||
               (m_pictures && m_pictures->isRunning());
    }
    bool textIsIdle() const { return !m_text || m_text->isIdle(); }
    bool faceIsIdle() const { return !m_face || m_face->isIdle(); }
    void keepPictures(const Judged& all);
    void startFace(const Judged& all);
    void publish(Judged& all);
    void concludeState(); ///< m_mutex held

    worker::Caller& m_caller;
    SessionOptions m_options;
    Listener m_listener;
    worker::CancelToken m_cancel;
    media::Disc m_disc;
    std::unique_ptr<PictureTest> m_pictures;
    std::unique_ptr<TextScan> m_text; ///< null: not wanted, or the parts that read are not there
    std::unique_ptr<FaceScan> m_face; ///< null: not wanted
    bool m_textWanted = false;
    QString m_textProblem; ///< why m_text is null though wanted

    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< the judge, and who waits for the end
    std::condition_variable m_room; ///< the reader: orders, and room for more files
    std::deque<Order> m_orders;
    std::deque<Read> m_read; ///< not yet taken by the judge
    std::deque<media::Unread> m_unread;
    QSet<FileId> m_unlocked; ///< archives whose "locked" entry is out of date
    qint64 m_readBytes = 0;  ///< rough size of m_read
    int m_underWay = 0;      ///< files that helpers work on, or that are gathered for them
    qint64 m_underWayBytes = 0;
    int m_rounds = 0;          ///< requests for DICOM files that helpers work on
    QList<Unasked> m_gathered; ///< there are as many rounds as helpers while there is something
    qint64 m_gatheredBytes = 0;
    int m_callbacks = 0;
    int m_sources = 0; ///< that were opened
    bool m_ending = false;
    bool m_walking = false; ///< orders are carried out or files are visited
    bool m_canceled = false;
    bool m_judgeAgain = false;
    bool m_picturesNews = false;
    bool m_textNews = false;
    bool m_faceNews = false;
    bool m_faceStarted = false; ///< with all that was read
    bool m_unjudged = false;    ///< something was taken that no judgement has seen
    Session::State m_state = Session::State::Empty;
    std::shared_ptr<const report::Report> m_report;
    std::set<QString> m_waitingForPassword;
    QHash<QString, FileId> m_lockedArchives; ///< by the path that was told
    QStringList m_paths;                     ///< by source id
    QList<Error> m_refused;                  ///< of sources that could not be opened
    QSet<QString> m_canceledChecks;
    bool m_allMine = false;
    QHash<QString, Session::TextCorrection> m_textCorrections; ///< by the fact "text-key"
    QString m_language;
    QString m_country;
    bool m_countryChosen = false;
    double m_townPeople = 0;
    QList<QList<image::PictureFacts>>
        m_seriesPictures; ///< series by series, in the catalogue's order, of all that was read
    QHash<QString, int> m_seriesIndex; ///< into it, by series UID

    qint64 m_listedFiles = 0, m_listedBytes = 0;
    qint64 m_doneFiles = 0, m_doneBytes = 0, m_dicomFiles = 0;
    std::chrono::steady_clock::time_point m_begin;

    std::thread m_reader, m_judge;
};

} // namespace disclens::session
