// SPDX-License-Identifier: GPL-3.0-or-later
// bench_head FOLDER: opens a disc in the real window, waits for the check of faces, shows the head
// in 3D as a person would, turns it, and makes its slices thicker once. Prints how long that took,
// as "name value" lines; run under peak_memory it tells what memory all of that takes. Needs a
// display.
#include "bench_desk.h"
#include "face/face.h"
#include "ui/pages/face_page.h"
#include "ui/shell/app_settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/views/surface_view.h"
#include "worker/pool.h"
#include "writing/writing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <clocale>
#include <cstdio>
#include <functional>

using namespace disclens;
using benchmarks::waitFor;

namespace {} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_CTYPE, "C.UTF-8");
    worker::Nursery::start([](worker::Registry& registry) {
        media::registerServices(registry);
        dicom::registerServices(registry);
        image::registerServices(registry);
        writing::registerServices(registry);
        face::registerServices(registry);
    });
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    benchmarks::Desk desk;
    ui::MainWindow& window = desk.window;
    session::Session& session = desk.session;
    ui::SessionSource& source = desk.source;

    QElapsedTimer clock;
    clock.start();
    bool settled = false;
    QObject::connect(&session, &session::Session::settled, &window, [&settled] { settled = true; });
    window.openPaths({QString::fromLocal8Bit(argv[1])});
    if (!waitFor([&] { return settled; }, 600'000))
        return 1;
    std::printf("checked_seconds %.1f\n", double(clock.elapsed()) / 1000);
    const auto report = source.report();
    std::printf("verdict %s\n",
                report->faces.isEmpty()
                    ? "none"
                    : qPrintable(face::inViewId(report->faces.first().verdict.inView)));
    window.context().navigator.go(ui::PageId::Face);
    auto* page = window.findChild<ui::FacePage*>();
    auto* show = window.findChild<QAbstractButton*>(QStringLiteral("showFace"));
    if (!page || !show)
        return 1;
    clock.start();
    show->click();
    const ui::HeadLoader& loader = page->loader();
    if (!waitFor([&] { return bool(loader.coarse()); }, 120'000))
        return 1;
    std::printf("coarse_seconds %.1f\n", double(clock.elapsed()) / 1000);
    if (!waitFor([&] { return loader.fine() && loader.answer(); }, 120'000))
        return 1;
    std::printf("fine_seconds %.1f\n", double(clock.elapsed()) / 1000);
    if (auto* view = window.findChild<ui::SurfaceView*>())
        for (int i = 0; i < 20; ++i) {
            view->turn(9, 0);
            QCoreApplication::processEvents();
        }
    page->loader().setThicker(3);
    clock.start();
    if (!waitFor([&] { return loader.shownThicker() == 3 && !loader.isBusy() && loader.fine(); },
                 120'000))
        return 1;
    std::printf("thicker_seconds %.1f\n", double(clock.elapsed()) / 1000);
    std::fflush(stdout);
    return 0;
}
