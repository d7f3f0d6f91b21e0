// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/engine_files.h"
#include "writing/ppocr.h"
#include "writing/scan_frame.h"
#include "writing/scan_wire.h"

#include <QFile>

namespace disclens::writing {
namespace {

/// What a helper keeps between requests.
struct Parts {
    std::shared_ptr<Runtime> runtime;
    std::unique_ptr<TextFinder> finder;
    std::unique_ptr<TextReader> reader;
};

/// Loaded with the first request: most helpers never search for writing.
Result<Parts*> parts(const QString& folder) {
    static Parts all;
    if (!all.runtime) {
        Result<std::shared_ptr<Runtime>> runtime = Runtime::open(folder);
        if (!runtime)
            return runtime.error();
        all.runtime = *runtime;
        all.finder = std::make_unique<PpocrFinder>(all.runtime);
        all.reader = std::make_unique<PpocrReader>(all.runtime);
    }
    return &all;
}

FrameLines scanOne(Parts& parts, const SharedFd& file, const ScanPlace& place, int frame) {
    FrameLines answer;
    answer.file = place.id;
    answer.frame = frame;
    try {
        image::FrameRequest request;
        request.frame = frame;
        request.container = place.container;
        const Result<image::Frame> decoded = image::decodeFrame(file, request);
        if (!decoded) {
            answer.error = decoded.error();
            return answer;
        }
        const std::optional<Sight> sight = Sight::of(*decoded);
        if (!sight) {
            answer.error = Error{ErrorCode::BadPixels, {}, "scan"};
            return answer;
        }
        FrameScanner scanner(*parts.finder, *parts.reader);
        const FrameScanner::Outcome outcome = scanner.scan(*sight, Budget(kFrameBudgetMs));
        answer.lines = outcome.lines;
        answer.notCovered = outcome.notCovered;
    } catch (const std::bad_alloc&) {
        answer.lines.clear();
        answer.error = Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "scan"};
    }
    return answer;
}

Result<worker::Reply> serve(const QString& folder, const worker::Request& request,
                            worker::Context& context) {
    const Result<QList<ScanPlace>> places = unpackScan(request);
    if (!places)
        return places.error();
    const Result<Parts*> loaded = parts(folder);
    if (!loaded)
        return loaded.error();
    for (qsizetype i = 0; i < places->size(); ++i) {
        const ScanPlace& place = (*places)[i];
        for (int n = 0; n < place.count; ++n)
            if (!context.emitEvent(
                    packFrameLines(scanOne(**loaded, request.fds[i], place, place.first + n))))
                return Error{ErrorCode::Canceled, {}, {}};
    }
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
}

} // namespace disclens::writing
