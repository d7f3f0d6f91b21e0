// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/text/engine_reader.h"

#include "writing/writing.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>

#include <fcntl.h>
#include <sys/resource.h>

namespace disclens::textbench {

EngineReader::EngineReader() = default;

EngineReader::~EngineReader() = default;

void EngineReader::read(const QString& folder, const Group& group, Findings& out) {
    // Frames of one file follow each other, so a file is an item.
    QList<writing::ScanItem> items;
    for (int file = 0; file < group.files.size(); ++file) {
        writing::ScanItem item;
        const QString path = folder + u'/' + group.files[file];
        item.file = SharedFd(::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC));
        item.id = FileId(file);
        if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
            item.container = QStringLiteral("picture");
        item.first = -1, item.count = 0;
        for (const CorpusFrame& frame : group.frames)
            if (frame.file == file) {
                item.first = item.first < 0 ? frame.frame : std::min(item.first, frame.frame);
                ++item.count;
            }
        if (item.count > 0)
            items.append(item);
    }
    double before = processorMs();
    for (const writing::ScanItem& item : items)
        for (int i = 0; i < item.count; ++i) {
            image::FrameRequest request;
            request.frame = item.first + i;
            request.container = item.container;
            (void)image::decodeFrame(item.file, request);
        }
    out.figures[QStringLiteral("decode_ms")] += processorMs() - before;

    QHash<std::pair<int, int>, FoundFrame> found;
    for (const CorpusFrame& frame : group.frames) {
        FoundFrame one{group.id, frame.file, frame.frame, {}, {}, true};
        found.insert({frame.file, frame.frame}, one);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    if (!m_caller) {
        out.figures[QStringLiteral("most_start_mb")] = double(used.ru_maxrss) / 1024;
        const double load = processorMs();
        m_caller = std::make_unique<worker::InProcess>([](worker::Registry& registry) {
            image::registerServices(registry);
            writing::registerServices(registry);
        });
        out.figures[QStringLiteral("load_ms")] += processorMs() - load;
    }
    QElapsedTimer wall;
    wall.start();
    before = processorMs();
    (void)m_caller->callAndWait(
        writing::scanRequest(items, worker::Priority::Normal), [&](worker::Reply event) {
            const Result<writing::FrameLines> frame = writing::scanEvent(event);
            if (!frame)
                return true;
            const auto at = found.find({int(frame->file), frame->frame});
            if (at == found.end())
                return true;
            at->failed = frame->error.has_value();
            at->notCovered = frame->notCovered;
            for (const writing::Line& line : frame->lines)
                if (line.layer != writing::Layer::Icon && line.code.isEmpty())
                    at->lines.append(
                        {line.box, line.text, double(line.confidence), line.turned, line.guesses});
            return true;
        });
    const double scan = processorMs() - before, wallMs = double(wall.nsecsElapsed()) / 1e6;
    const auto frames = double(group.frames.size());
    out.figures[QStringLiteral("scan_ms")] += scan;
    out.figures[QStringLiteral("frames")] += frames;
    if (m_groups++ > 0) {
        m_laterWallMs += wallMs;
        m_laterFrames += frames;
        out.figures[QStringLiteral("later_frames")] = m_laterFrames;
        out.figures[QStringLiteral("later_scan_ms")] += scan;
        out.figures[QStringLiteral("later_frames_a_s")] = m_laterFrames / m_laterWallMs * 1000;
    }
    for (const CorpusFrame& frame : group.frames)
        out.frames.append(found.value({frame.file, frame.frame}));
}

} // namespace disclens::textbench
