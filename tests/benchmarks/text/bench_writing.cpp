// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for, with the real parts, as "name value unit" lines.
// bench_writing first DISC: opens it in the real window; how long until writing in a picture is in
// the report. Run under a virtual display.
// bench_writing cancel DISC: stops the search for writing in the middle of it; how long until the
// person is told, and until nothing runs any more.
// bench_writing frame: one picture of 512 x 512: once through the finder as it is, and all that the
// program does with it. Processor time, best of several.

#include "../bench_desk.h"
#include "face/face.h"
#include "media/disc.h"
#include "tests/benchmarks/text/jobs.h"
#include "tests/benchmarks/text/sources.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "worker/pool.h"
#include "writing/engine_files.h"
#include "writing/ppocr.h"
#include "writing/scan_frame.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>

using namespace disclens;
using benchmarks::waitFor;

namespace {

bool hasText(const report::Report& report) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const inspect::Finding& f) { return f.check == u"text"; });
}

int first(const QString& disc) {
    benchmarks::Desk desk;
    ui::MainWindow& window = desk.window;
    ui::SessionSource& source = desk.source;
    QElapsedTimer clock;
    clock.start();
    window.openPaths({disc});
    waitFor([&] { return hasText(*source.report()); }, 120'000);
    if (!hasText(*source.report()))
        return 1;
    std::printf("first_text %.2f s\n", double(clock.elapsed()) / 1000);
    return 0;
}

int cancel(const QString& disc) {
    worker::Pool pool;
    session::Session session(pool);
    session::SessionOptions options;
    options.checks = {QStringLiteral("text")};
    options.testPictures = options.volumes = false;
    bool settled = false;
    QObject::connect(&session, &session::Session::settled, [&] { settled = true; });
    session.open({disc}, options);
    const auto text = [&] {
        for (const session::CheckProgress& check : session.progress())
            if (check.check == u"text")
                return check;
        return session::CheckProgress();
    };
    using State = session::CheckProgress::State;
    const auto isInTheMiddle = [&] {
        return session.state() == session::Session::State::Finished &&
               text().state == State::Running && text().done > 2 && text().done < text().total;
    };
    waitFor(isInTheMiddle, 120'000);
    if (!isInTheMiddle())
        return 1;
    QElapsedTimer clock;
    clock.start();
    session.cancelCheck(QStringLiteral("text"));
    double told = -1;
    waitFor(
        [&] {
            if (told < 0 && text().state == State::Canceled)
                told = double(clock.nsecsElapsed()) / 1e6;
            return settled && told >= 0;
        },
        30'000);
    if (told < 0 || !settled)
        return 1;
    std::printf("cancel_told %.1f ms\ncancel_ended %.1f ms\n", told,
                double(clock.nsecsElapsed()) / 1e6);
    return 0;
}

int frame() {
    using namespace writing;
    const Result<std::shared_ptr<Runtime>> runtime = Runtime::open(findEngineFolder());
    if (!runtime)
        return 1;
    PpocrFinder finder(*runtime);
    PpocrReader reader(*runtime);
    FrameScanner scanner(finder, reader);
    const textbench::Canvas canvas = textbench::noiseLikeSlice(3, 1);
    image::FrameInfo info;
    info.width = canvas.width;
    info.height = canvas.height;
    info.type = image::SampleType::F32;
    const auto values =
        std::make_shared<std::vector<float>>(canvas.values.begin(), canvas.values.end());
    double once = 1e9, all = 1e9;
    for (int i = 0; i < 7; ++i) {
        double start = textbench::processorMs();
        const Sight sight(info, std::as_bytes(std::span(*values)), values);
        (void)scanner.findIn(sight, {0, 0, info.width, info.height}, 1);
        once = std::min(once, textbench::processorMs() - start);
        start = textbench::processorMs();
        (void)scanner.scan(sight, Budget(60'000));
        all = std::min(all, textbench::processorMs() - start);
    }
    std::printf("frame_once %.1f ms\nframe_all %.1f ms\n", once, all);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    if (argc == 2 && std::strcmp(argv[1], "frame") == 0) {
        const QCoreApplication application(argc, argv);
        return frame();
    }
    worker::Nursery::start([](worker::Registry& registry) {
        media::registerServices(registry);
        dicom::registerServices(registry);
        image::registerServices(registry);
        writing::registerServices(registry);
        face::registerServices(registry);
    });
    QApplication application(argc, argv);
    const QString disc = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (argc == 3 && std::strcmp(argv[1], "first") == 0)
        return first(disc);
    if (argc == 3 && std::strcmp(argv[1], "cancel") == 0)
        return cancel(disc);
    std::fprintf(stderr, "bench_writing first DISC | cancel DISC | frame\n");
    return 2;
}
