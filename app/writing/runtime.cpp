// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/runtime.h"

#include "writing/engine_files.h"

#include <QFile>

#ifdef DISCLENS_HAVE_RUNTIME_HEADERS
#define ORT_API_MANUAL_INIT
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#include <onnxruntime_cxx_api.h>
#pragma GCC diagnostic pop

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <mutex>
#include <new>

namespace disclens::writing {
namespace {

Error noRuntime(const char* id) {
    return {ErrorCode::NotSupported, {QString::fromLatin1(id)}, "text engine"};
}

/// Opens the library once a process; it stays, because it can't be unloaded safely.
bool openLibrary(const QByteArray& path) {
    static std::once_flag once;
    static bool opened = false;
    std::call_once(once, [&path] {
        // This version has no telemetry inside; should somebody put another one there, it is told.
        ::setenv("ORT_DISABLE_TELEMETRY", "1", 1);
        void* library = ::dlopen(path.constData(), RTLD_NOW | RTLD_LOCAL);
        if (!library)
            return;
        using Base = const OrtApiBase* (*)();
        const auto base = reinterpret_cast<Base>(::dlsym(library, "OrtGetApiBase"));
        const OrtApi* api = base ? base()->GetApi(ORT_API_VERSION) : nullptr;
        if (!api)
            return;
        Ort::InitApi(api);
        opened = true;
    });
    return opened;
}

Ort::SessionOptions options() {
    Ort::SessionOptions set;
    set.SetIntraOpNumThreads(1); // a helper is one thread; two helpers use two cores
    set.SetInterOpNumThreads(1);
    set.SetExecutionMode(ORT_SEQUENTIAL);
    set.SetGraphOptimizationLevel(ORT_ENABLE_ALL);
    // Kept from picture to picture (until giveBack()): asking the system anew for each step is a
    // seventh of the time.
    // A pattern for each size of picture would keep one block a size beside that.
    set.DisableMemPattern();
    return set;
}

Error failure(const char* what) {
    return {ErrorCode::Internal, {}, QByteArray("onnxruntime: ") + what};
}

} // namespace

namespace {

/// A model, made ready with its first use: on most slices nothing is read.
class Model {
  public:
    explicit Model(QByteArray file)
        : m_file(std::move(file)) {}

    Ort::Value run(Ort::Env& env, std::vector<float>& planes, qint64 height, qint64 width,
                   const Ort::RunOptions& how) {
        if (!m_session)
            load(env);
        const std::array<int64_t, 4> shape{1, 3, height, width};
        const Ort::Value input = Ort::Value::CreateTensor<float>(
            m_memory, planes.data(), planes.size(), shape.data(), shape.size());
        const char* inNames[] = {m_in.c_str()};
        const char* outNames[] = {m_out.c_str()};
        return std::move(m_session.Run(how, inNames, &input, 1, outNames, 1)[0]);
    }
    bool isReady() const { return bool(m_session); }

  private:
    void load(Ort::Env& env) {
        Ort::Session session(env, m_file.constData(), size_t(m_file.size()), options());
        Ort::AllocatorWithDefaultOptions allocator;
        m_in = session.GetInputNameAllocated(0, allocator).get();
        m_out = session.GetOutputNameAllocated(0, allocator).get();
        m_session = std::move(session);
        m_file.clear();
    }

    Ort::MemoryInfo m_memory = Ort::MemoryInfo::CreateCpu(OrtDeviceAllocator, OrtMemTypeDefault);
    Ort::Session m_session{nullptr};
    std::string m_in, m_out;
    QByteArray m_file; ///< until it is ready
};

} // namespace

struct Runtime::Private {
    Private(const QByteArray& finderFile, const QByteArray& readerFile)
        : finder(finderFile)
        , reader(readerFile)
        , sieve(sieveModel()) {}

    Ort::Env env{ORT_LOGGING_LEVEL_FATAL, "disclens"};
    Model finder, reader, sieve;
    Ort::Value last{nullptr};
    QStringList characters;

    /// Into `last`.
    void run(Model& model, std::vector<float>& planes, qint64 height, qint64 width,
             const Ort::RunOptions& how = Ort::RunOptions{nullptr}) {
        last = Ort::Value(nullptr);
        last = model.run(env, planes, height, width, how);
    }
};

Runtime::Runtime() = default;
Runtime::~Runtime() = default;

Result<std::shared_ptr<Runtime>> Runtime::open(const QString& folder) {
    if (const auto problem = checkEngineFile(folder, kRuntimeFile))
        return *problem;
    const Result<QByteArray> finder = readEngineFile(folder, kFinderFile);
    const Result<QByteArray> reader = readEngineFile(folder, kReaderFile);
    const Result<QByteArray> keys = readEngineFile(folder, kKeysFile);
    for (const auto* part : {&finder, &reader, &keys})
        if (!*part)
            return part->error();
    if (!openLibrary(QFile::encodeName(folder + u'/' + QLatin1String(kRuntimeFile.name))))
        return noRuntime(kRuntimeFile.damaged);
    std::shared_ptr<Runtime> runtime(new Runtime);
    try {
        runtime->d = std::make_unique<Private>(*finder, *reader);
    } catch (const std::exception& e) {
        return noRuntime(kRuntimeFile.damaged);
    }
    QStringList& characters = runtime->d->characters;
    characters.append(QString()); // CTC blank
    characters += QString::fromUtf8(*keys).remove(u'\r').split(u'\n');
    if (characters.last().isEmpty())
        characters.removeLast();
    characters.append(QStringLiteral(" "));
    return runtime;
}

const QStringList& Runtime::characters() const {
    return d->characters;
}

Result<const float*> Runtime::find(std::vector<float>& planes, int width, int height) {
    try {
        d->run(d->finder, planes, height, width);
        const auto shape = d->last.GetTensorTypeAndShapeInfo();
        if (qint64(shape.GetElementCount()) != qint64(width) * height)
            return failure("shape of the finder's answer");
        return d->last.GetTensorData<float>();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "text finder"};
    } catch (const std::exception& e) {
        return failure("finder");
    }
}

Result<Runtime::Steps> Runtime::read(std::vector<float>& planes, int width) {
    try {
        d->run(d->reader, planes, kLineHeight, width);
        const auto shape = d->last.GetTensorTypeAndShapeInfo().GetShape();
        if (shape.size() != 3 || shape[0] != 1 || shape[2] != d->characters.size())
            return failure("shape of the reader's answer");
        return Steps{d->last.GetTensorData<float>(), int(shape[1]), int(shape[2])};
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "text reader"};
    } catch (const std::exception& e) {
        return failure("reader");
    }
}

Result<Runtime::Suspicion> Runtime::sieve(std::vector<float>& planes, int width, int height) {
    try {
        d->run(d->sieve, planes, height, width);
        const auto shape = d->last.GetTensorTypeAndShapeInfo().GetShape();
        if (shape.size() != 4 || shape[0] != 1 || shape[1] != kSieveKinds || shape[2] < 1 ||
            shape[3] < 1)
            return failure("shape of the sieve's answer");
        return Suspicion{d->last.GetTensorData<float>(), int(shape[3]), int(shape[2])};
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "text sieve"};
    } catch (const std::exception& e) {
        return failure("sieve");
    }
}

void Runtime::giveBack() {
    constexpr int kSide = 32; // the smallest picture
    if (!d->finder.isReady())
        return;
    try {
        Ort::RunOptions shrink;
        shrink.AddConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        std::vector<float> planes(size_t(3) * kSide * kSide);
        d->run(d->finder, planes, kSide, kSide, shrink);
    } catch (const std::exception&) {
        // It keeps what it has.
    }
    d->last = Ort::Value(nullptr);
}

} // namespace disclens::writing

#else // built without the runtime's headers

namespace disclens::writing {

struct Runtime::Private {};
Runtime::Runtime() = default;
Runtime::~Runtime() = default;
Result<std::shared_ptr<Runtime>> Runtime::open(const QString&) {
    return Error{
        ErrorCode::NotSupported, {QString::fromLatin1(kRuntimeFile.missing)}, "text engine"};
}
Result<const float*> Runtime::find(std::vector<float>&, int, int) {
    return ErrorCode::Internal;
}
Result<Runtime::Steps> Runtime::read(std::vector<float>&, int) {
    return ErrorCode::Internal;
}
Result<Runtime::Suspicion> Runtime::sieve(std::vector<float>&, int, int) {
    return ErrorCode::Internal;
}
void Runtime::giveBack() {}
const QStringList& Runtime::characters() const {
    static const QStringList none;
    return none;
}

} // namespace disclens::writing

#endif
