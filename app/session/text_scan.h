// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dicom/data_set.h"
#include "image/document.h"
#include "media/disc.h"
#include "session/news.h"
#include "writing/writing.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace disclens::session {

/// Has every picture searched for writing. Neighbouring pictures of a series go into one request;
/// where names usually stand comes first, then a part of each other series, then the rest. While
/// the disc is still being read only one picture of each likely series is searched, and what takes
/// up memory.
/// Each frame is decoded for it, so it need not be decoded again to know whether it can be shown.
/// Files in archives are searched with the descriptor that reading had. Any thread may call.
class TextScan {
  public:
    enum class Rank : quint8 { Likely, Usual, Last };
    struct Item {
        FileId file = kNoFile;
        SharedFd fd;     ///< invalid: opened when its turn comes
        int frames = 1;  ///< as claimed by the file
        QList<int> only; ///< these frames alone; empty: all
        QString container = QStringLiteral("dicom");
        QString series;    ///< files with the same one are neighbours; empty: alone
        qint64 pixels = 0; ///< of one frame, roughly
        Rank rank = Rank::Usual;
        bool slices = false; ///< neighbours show nearly the same: quick to search together
        /// A frame that was decoded counts as tested. False: somebody else tests this file.
        bool isTest = true;
    };

    struct Results {
        qint64 total = 0, looked = 0, failed = 0; ///< frames
        double seconds = 0;                       ///< from the first request to the last answer
        bool canceled = false;
        QString problem;                        ///< of the engine, found on the way
        QHash<FileId, int> decoded;             ///< frames by file, of items with isTest
        QList<std::pair<FileId, Error>> broken; ///< could not be decoded; the first error of a file
        struct Unread {
            FileId file = kNoFile;
            int frame = 0;
            Error why;
            int count = 0;
        };
        QList<Unread> unread;             ///< by file, in the order of finding
        qint64 testTotal = 0, tested = 0; ///< frames of items with isTest
        qint64 leftOut = 0; ///< of `tested`: not tried, because one after the other failed
    };

    /// changed: something new in results() or takeFound(); with news false only that it is idle
    /// now. handBack: this file could not be searched (or the search was stopped), so nobody knows
    /// yet whether its pictures can be shown. Both are called on threads of this or of the pool.
    TextScan(worker::Caller& caller, const media::Disc& disc,
             std::function<void(bool news)> changed, std::function<void(const Item&)> handBack);
    ~TextScan(); ///< cancels and waits

    void add(Item item);
    /// Bytes of descriptors that wait with the file they belong to.
    qint64 heldBytes() const;
    /// All has been read. order: files as their series show them.
    void startAll(const QList<FileId>& order);
    void cancel();
    Results results() const;
    /// What was found since the last call. Of a frame there may come what was seen at a glance
    /// before all of it (writing::FrameLines::glance).
    QList<writing::FrameLines> takeFound();
    /// Something waits or runs; false once the last result is there.
    bool isRunning() const;
    /// Nothing runs, and whoever listens was told so.
    bool isIdle() const;

  private:
    struct Part { ///< frames first … first + count - 1 of an item
        std::shared_ptr<Item> item;
        int first = 0, count = 1;
    };
    struct Series {
        Rank rank = Rank::Usual;
        std::deque<Part> waiting;
        qint64 heldItems = 0;
        bool begun = false;
    };
    struct Chunk {
        QList<Part> parts;
        QSet<std::pair<FileId, int>> pending;
        bool again = false; ///< one frame alone, after it failed with others
        /// Nothing has been found yet: what can be read of its first frame at a glance comes first.
        bool glance = false;
    };

    void run();
    std::optional<Chunk> nextChunk(); ///< m_mutex held
    std::optional<Chunk> takeFrom(Series& series);
    int mostUnderWay() const; ///< m_mutex held: how many requests may be under way
    void send(const std::shared_ptr<Chunk>& chunk);
    void event(Chunk& chunk, const writing::FrameLines& lines);
    void done(Chunk& chunk, const Result<worker::Reply>& reply);
    void fail(const std::shared_ptr<Item>& item, int frame, int count, const Error& why,
              bool ofPicture);
    void release(const Part& part);
    bool runs() const; ///< m_mutex held

    worker::Caller& m_caller;
    const media::Disc& m_disc;
    std::function<void(const Item&)> m_handBack;
    worker::CancelToken m_cancel;

    mutable std::mutex m_mutex;
    News m_news;
    std::condition_variable m_wake;
    std::vector<Series> m_series;
    QHash<QString, size_t> m_bySeries;
    std::deque<Chunk> m_again;
    QHash<const Item*, int> m_left; ///< parts of held items that still need their descriptor
    qint64 m_heldBytes = 0;
    qint64 m_waiting = 0; ///< parts that wait in m_series
    bool m_started = false, m_ending = false, m_busy = false;
    bool m_anyLines = false;                         ///< some writing was found
    int m_underWay = 0;                              ///< requests
    std::chrono::steady_clock::time_point m_begin{}; ///< of the first request
    int m_callbacks = 0;                             ///< calls that have not left this object yet
    QHash<FileId, int> m_failures;
    QHash<FileId, qsizetype> m_unreadAt; ///< index into m_results.unread
    QList<writing::FrameLines> m_found;
    Results m_results;
    std::thread m_thread;
};

/// What is to be searched of a DICOM file: its pictures. The rank from what predicts writing:
/// modality, kind of object, colour, words of the series.
std::optional<TextScan::Item> textItem(FileId file, const dicom::DataSet& dataSet);
/// … of another file, or of a document inside a DICOM file: pictures, videos, and the pages of a
/// PDF that are pictures of paper.
std::optional<TextScan::Item> textItem(FileId file, const image::DocumentFacts& facts);

} // namespace disclens::session
