// SPDX-License-Identifier: GPL-3.0-or-later
// scan_file FILE [FILE …] [--container dicom|picture|pdf|video] [--frames FIRST COUNT]
// Prints the lines of writing of each frame: frame, box, turn, confidence, kind, text. Files that
// are named together are searched together, 16 a request. For developers: what it prints stands on
// the disc. In this process; DISCLENS_SCAN_POOL=1 uses helper processes.
#include "worker/pool.h"
#include "writing/writing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>

using namespace disclens;

namespace {

void print(const writing::FrameLines& frame) {
    std::printf("file %d frame %d: %d lines%s%s\n", int(frame.file), frame.frame,
                int(frame.lines.size()), frame.notCovered.isEmpty() ? "" : ", not covered: ",
                qPrintable(frame.notCovered.join(u' ')));
    if (frame.error)
        std::printf("  error %d %s\n", int(frame.error->code), frame.error->detail.constData());
    for (const writing::Line& line : frame.lines)
        std::printf("  %4d,%4d %4dx%-4d turned %3d layer %d.%d %.2f %s%s\"%s\"%s\n", line.box.x(),
                    line.box.y(), line.box.width(), line.box.height(), line.turned, int(line.layer),
                    line.plane, double(line.confidence), qPrintable(line.code),
                    line.code.isEmpty() ? "" : " ", qPrintable(line.text),
                    line.width > 0 ? " (hidden by the window)" : "");
}

double processorSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](timeval t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    const bool pool = qEnvironmentVariableIsSet("DISCLENS_SCAN_POOL");
    const auto setUp = [](worker::Registry& registry) { writing::registerServices(registry); };
    if (pool)
        worker::Nursery::start(setUp);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::unique_ptr<worker::Caller> caller;
    if (pool)
        caller = std::make_unique<worker::Pool>();
    else
        caller = std::make_unique<worker::InProcess>(setUp);

    QList<writing::ScanItem> items;
    QString container = QStringLiteral("dicom");
    int first = 0, count = 1;
    QStringList names = QCoreApplication::arguments().mid(1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] == QLatin1String("--container") && i + 1 < names.size()) {
            container = names[++i];
        } else if (names[i] == QLatin1String("--frames") && i + 2 < names.size()) {
            first = names[++i].toInt();
            count = names[++i].toInt();
        } else {
            writing::ScanItem item;
            item.file =
                SharedFd(::open(QFile::encodeName(names[i]).constData(), O_RDONLY | O_CLOEXEC));
            item.id = FileId(items.size());
            items.append(item);
            if (!item.file.isValid()) {
                std::fprintf(stderr, "cannot open file %d\n", int(i));
                return 2;
            }
        }
    }
    if (const QString problem = writing::engine().problem; !problem.isEmpty())
        std::fprintf(stderr, "engine: %s\n", qPrintable(problem));
    int status = 0;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    for (qsizetype i = 0; i < items.size(); i += writing::kMostItems) {
        QList<writing::ScanItem> some = items.mid(i, writing::kMostItems);
        for (writing::ScanItem& item : some) {
            item.container = container;
            item.first = first;
            item.count = count;
        }
        const Result<worker::Reply> reply = caller->callAndWait(
            writing::scanRequest(some, worker::Priority::Normal), [](worker::Reply event) {
                if (const Result<writing::FrameLines> frame = writing::scanEvent(event))
                    print(*frame);
                else
                    std::printf("bad event\n");
                return true;
            });
        if (!reply) {
            std::fprintf(stderr, "failed: %d %s %s\n", int(reply.error().code),
                         qPrintable(reply.error().args.join(u' ')),
                         reply.error().detail.constData());
            status = 1;
        }
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "%lld ms, %.2f s of processor, peak %ld MB\n", timer.elapsed(),
                 processorSeconds() - before, usage.ru_maxrss / 1024);
    return status;
}
