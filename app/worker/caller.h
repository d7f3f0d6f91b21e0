// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/shared_fd.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace disclens::worker {

/// What a helper process can be asked to do. One number per service; the room that owns the service
/// packs and unpacks the bodies (media/…_service.h, dicom/…_service.h, image/…_service.h).
enum class Op : quint16 {
    Ping = 1,
    Misbehave = 2, ///< tests only, answered only when DISCLENS_TEST_MISBEHAVE=1: crash, hang, eat
                   ///< memory, open sockets
    MediaIdentify = 10, ///< what is this file, by content
    MediaWalk =
        11, ///< stream all members of an archive: one event a member (memory file in fds[0])
    MediaExtract = 12,  ///< one member of an archive by its index
    DicomRead = 20,     ///< all elements and the description of one DICOM file
    DicomReadMany = 22, ///< the same of several small ones
    DocumentRead = 21,  ///< text and properties of a file that is not DICOM
    FrameDecode = 30,   ///< one frame, page, tile or video picture as pixels
    DocumentShow = 31,  ///< report, waveform and the like in a form that can be shown
    DrawingRead = 32,   ///< what a file draws over the pictures of others
    WritingScan = 40,   ///< find and read the writing on a group of frames: one event a frame
    FormLabel = 50,     ///< the sentences of a form with what they mean
    FaceJudge = 60,     ///< does this volume show a face?
    FaceSurface = 61,   ///< the skin in a volume, as triangles
    FacePhoto = 62,     ///< faces in one ordinary picture
};

/// Lower numbers go first.
enum class Priority : quint8 { Screen = 0, Soon = 1, Normal = 2, Idle = 3 };

struct Request {
    Op op = Op::Ping;
    QByteArray body;
    QList<SharedFd> fds;    ///< at most 16
    int timeoutMs = 60'000; ///< without any event or reply in this time the helper is ended
    Priority priority = Priority::Normal;
    /// Requests with the same non-zero key prefer the same helper, which keeps what it parsed last.
    quint64 affinity = 0;
};

struct Reply {
    QByteArray body;
    QList<SharedFd> fds;
};

/// Lets a caller give up on requests; the helpers that work on them are ended and replaced. Copies
/// share one state, and one token may go with any number of requests. Any thread.
class CancelToken {
  public:
    void cancel();
    bool isCanceled() const;
    /// Called once by cancel(), from its thread (at once if it was canceled before); set by the
    /// pool. Returns a number for forget().
    quint64 onCancel(std::function<void()> action);
    /// Drops an action whose request has ended.
    void forget(quint64 action);

  private:
    struct State;
    std::shared_ptr<State> m_state = makeState();
    static std::shared_ptr<State> makeState();
};

/// The Worker interface: whoever needs other people's bytes read asks here. Implementations: Pool
/// (helper processes) and InProcess (tests, debugging: same code, same thread, no protection).
class Caller {
  public:
    /// Gets each event of a streaming op. False ends the request with Canceled.
    using OnEvent = std::function<bool(Reply)>;
    using OnDone = std::function<void(Result<Reply>)>;

    virtual ~Caller() = default;

    /// Returns at once. onDone is called exactly once, on a thread of the pool (or, InProcess,
    /// before call() returns). Errors: WorkerCrashed, WorkerTimedOut, Canceled, or what the handler
    /// said.
    virtual void call(Request request, OnDone onDone, OnEvent onEvent = {},
                      CancelToken cancel = {}) = 0;

    /// Waits. Never from the GUI thread and never from inside onDone.
    Result<Reply> callAndWait(Request request, OnEvent onEvent = {}, CancelToken cancel = {});

    /// How many requests can run at the same time.
    virtual int width() const = 0;
};

/// What a service implements. Runs inside the helper process, one request at a time, on the main
/// thread of that process. It may open nothing that was not given to it but memory files and system
/// folders (libraries, fonts, dictionaries): read the disc's files with SharedFd::read() or
/// MappedFile. "/proc/self/fd/N" can be opened by name only for memory files. Descriptors that it
/// sends must be sealed memory files, as memoryFile() makes them; others are refused. An exception
/// becomes an Error: TooLarge for no memory, Internal for all others.
class Context {
  public:
    virtual ~Context() = default;
    /// Sends one event of a streaming op; false: nobody listens any more, stop.
    virtual bool emitEvent(Reply event) = 0;
};
using Handler = std::function<Result<Reply>(const Request&, Context&)>;

/// Handlers by op. Filled once at the start of a helper process by app/program.
class Registry {
  public:
    void add(Op op, Handler handler);
    /// What the handlers of an op keep between requests, such as memory, can be given back here:
    /// called before a request of another op, and when no request has come for a while.
    void addRest(Op op, std::function<void()> rest);
    Result<Reply> handle(const Request& request, Context& context) const;
    /// Nothing is to be done for a while. Harmless when called again.
    void rest() const;
    /// A folder of ours whose files a handler will open by name, besides the system's. Helpers may
    /// read it; the disc's files stay closed to them.
    void allowReading(const QByteArray& folder) { m_folders.append(folder); }
    const QList<QByteArray>& readableFolders() const { return m_folders; }

  private:
    QList<std::pair<Op, Handler>> m_handlers;
    QList<std::pair<Op, std::function<void()>>> m_rests;
    mutable Op m_last = Op::Ping; ///< of the request before, until the rest
    QList<QByteArray> m_folders;
};

/// Registers Ping (answers with the body and descriptors of the request) and, when the environment
/// says DISCLENS_TEST_MISBEHAVE=1, Misbehave. The Pool and the helpers do this by themselves.
void registerOwnServices(Registry& registry);

} // namespace disclens::worker
