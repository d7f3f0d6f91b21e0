// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/engine_files.h"
#include "writing/ppocr.h"
#include "writing/scan_extras.h"
#include "writing/scan_series.h"
#include "writing/scan_wire.h"

#include <QFile>

#include <algorithm>
#include <utility>

#include <malloc.h>

namespace disclens::writing {
namespace {

/// What a helper keeps between requests.
struct Parts {
    std::shared_ptr<Runtime> runtime;
    std::unique_ptr<TextFinder> finder;
    std::unique_ptr<TextReader> reader;
    std::unique_ptr<PlaceSieve> sieve;
    KnownLines known;
};

Parts& loadedParts() {
    static Parts all;
    return all;
}

/// Loaded with the first request: most helpers never search for writing.
Result<Parts*> parts(const QString& folder) {
    Parts& all = loadedParts();
    if (!all.runtime) {
        Result<std::shared_ptr<Runtime>> runtime = Runtime::open(folder);
        if (!runtime)
            return runtime.error();
        all.runtime = *runtime;
        all.finder = std::make_unique<PpocrFinder>(all.runtime);
        all.reader = std::make_unique<PpocrReader>(all.runtime);
        all.sieve = std::make_unique<TrainedSieve>(all.runtime);
    }
    return &all;
}

constexpr qint64 kLargeFrame = qint64(4) << 20; ///< bytes; such are not held beside others
constexpr int kMostTogether = 16;               ///< slices

/// Frames that wait to be searched together.
class Batch {
  public:
    Batch(Parts& parts, worker::Context& context)
        : m_context(context)
        , m_scanner(*parts.finder, *parts.reader, parts.sieve.get())
        , m_series(m_scanner, parts.sieve.get(), &parts.known)
        , m_extras(m_scanner) {}

    /// False: nobody listens any more.
    bool add(const SharedFd& file, const ScanPlace& place, int number) {
        FrameLines answer;
        answer.file = place.id;
        answer.frame = number;
        image::FrameRequest request;
        request.frame = number;
        request.container = place.container;
        const Result<image::Frame> decoded = image::decodeFrame(file, request);
        if (!decoded) {
            answer.error = decoded.error();
            return m_context.emitEvent(packFrameLines(answer));
        }
        std::optional<Sight> sight = Sight::of(*decoded);
        if (!sight) {
            answer.error = Error{ErrorCode::BadPixels, {}, "scan"};
            return m_context.emitEvent(packFrameLines(answer));
        }
        if (place.glance && number == place.first && !tellGlance(answer, *sight))
            return false;
        // What lies beside the pixels; the icon belongs to the file, so to its first frame.
        const Budget budget(kFrameBudgetMs);
        FrameScanner::Outcome beside;
        m_extras.scanOverlays(decoded->info, budget, beside);
        if (number == 0 && place.container == QLatin1String("dicom"))
            m_extras.scanIcon(file, budget, beside);
        answer.lines = beside.lines;
        answer.notCovered = beside.notCovered;
        if (decoded->info.warnings.contains(QLatin1String("truncated")))
            answer.notCovered.append(QStringLiteral("cut-short"));
        if (decoded->bytes() > kLargeFrame)
            return flush() && scan({*sight}, {answer});
        const bool fits = m_sights.isEmpty() ||
                          (m_sights.size() < kMostTogether && belong(m_sights.first(), *sight));
        if (!fits && !flush())
            return false;
        m_sights.append(*sight);
        m_answers.append(answer);
        return true;
    }
    bool flush() {
        return m_sights.isEmpty() ||
               scan(std::exchange(m_sights, {}), std::exchange(m_answers, {}));
    }

  private:
    static bool belong(const Sight& a, const Sight& b) {
        return a.width() == b.width() && a.height() == b.height() &&
               a.info().samples == b.info().samples && a.info().type == b.info().type;
    }
    bool tellGlance(FrameLines answer, const Sight& sight) {
        try {
            answer.lines = m_scanner.glance(sight);
        } catch (const std::bad_alloc&) {
            return true; // the scan says so
        }
        answer.glance = true;
        return answer.lines.isEmpty() || m_context.emitEvent(packFrameLines(answer));
    }
    bool scan(const QList<Sight>& sights, QList<FrameLines> answers) {
        try {
            const auto outcomes =
                m_series.scan(sights, Budget(kFrameBudgetMs * int(sights.size())));
            for (qsizetype i = 0; i < answers.size(); ++i) {
                answers[i].lines = outcomes[i].lines + answers[i].lines;
                answers[i].notCovered += outcomes[i].notCovered;
                answers[i].notCovered.removeDuplicates();
            }
        } catch (const std::bad_alloc&) {
            for (FrameLines& answer : answers)
                answer.error = Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "scan"};
        }
        return std::all_of(answers.begin(), answers.end(), [this](const FrameLines& answer) {
            return m_context.emitEvent(packFrameLines(answer));
        });
    }

    worker::Context& m_context;
    FrameScanner m_scanner;
    SeriesScanner m_series;
    ExtrasScanner m_extras;
    QList<Sight> m_sights;
    QList<FrameLines> m_answers;
};

Result<worker::Reply> serve(const QString& folder, const worker::Request& request,
                            worker::Context& context) {
    const Result<QList<ScanPlace>> places = unpackScan(request);
    if (!places)
        return places.error();
    const Result<Parts*> loaded = parts(folder);
    if (!loaded)
        return loaded.error();
    Batch batch(**loaded, context);
    for (qsizetype i = 0; i < places->size(); ++i) {
        const ScanPlace& place = (*places)[i];
        for (int n = 0; n < place.count; ++n)
            if (!batch.add(request.fds[i], place, place.first + n))
                return Error{ErrorCode::Canceled, {}, {}};
    }
    if (!batch.flush())
        return Error{ErrorCode::Canceled, {}, {}};
    return worker::Reply{};
}

} // namespace

void registerServices(worker::Registry& registry) {
    const QString folder = findEngineFolder();
    if (!folder.isEmpty())
        registry.allowReading(QFile::encodeName(folder));
    registry.add(worker::Op::WritingScan,
                 [folder](const worker::Request& request, worker::Context& context) {
                     return serve(folder, request, context);
                 });
    // Between the requests for one series the memory stays: taking it again costs a tenth of the
    // time.
    registry.addRest(worker::Op::WritingScan, [] {
        if (Runtime* runtime = loadedParts().runtime.get()) {
            runtime->giveBack();
            ::malloc_trim(0);
        }
    });
}

} // namespace disclens::writing
