// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the example disc from the request to the screen, in a real window of 900 × 700: how
// long until there is a verdict, a coarse and a fine surface, and how many frames a second it turns
// with. One line a figure; needs a display.
#include "drawn_head.h"
#include "face/face.h"
#include "ui/views/surface_view.h"
#include "worker/pool.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace disclens;

namespace {

Result<image::Volume> makeVolume() {
    auto [shape, samples] = benchmarks::drawnHead();
    image::Volume out;
    out.shape = std::move(shape);
    const Result<SharedFd> memory =
        memoryFile({reinterpret_cast<const char*>(samples.data()), samples.size() * sizeof(float)});
    if (!memory)
        return memory.error();
    out.memory = *memory;
    return out;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Result<image::Volume> volume = makeVolume();
    if (!volume)
        return 1;
    worker::InProcess caller(face::registerServices);
    QElapsedTimer timer;
    const auto surface = [&](face::Quality quality, const char* name) {
        timer.start();
        const auto got = face::surfaceAnswer(caller.callAndWait(
            face::surfaceRequest(*volume, quality, 0, worker::Priority::Screen)));
        std::printf("%s_seconds %.2f\n", name, double(timer.elapsed()) / 1000);
        if (got)
            std::printf("%s_triangles %d\n", name, int((*got)->triangles()));
        return got ? *got : face::SurfacePtr();
    };
    timer.start();
    const auto verdict = face::judgeAnswer(
        caller.callAndWait(face::judgeRequest(*volume, 0, true, worker::Priority::Screen)));
    std::printf("verdict_seconds %.2f\n", double(timer.elapsed()) / 1000);
    std::printf("verdict %s\n",
                verdict ? qPrintable(face::inViewId(verdict->verdict.inView)) : "none");
    const face::SurfacePtr coarse = surface(face::Quality::Coarse, "coarse");
    const face::SurfacePtr fine = surface(face::Quality::Fine, "fine");
    if (!coarse || !fine)
        return 1;
    if (!ui::SurfaceView::isPossible()) {
        std::printf("turning none\n"); // no OpenGL here
        return 0;
    }
    ui::SurfaceView view;
    view.setFixedSize(900, 700);
    view.setSurfaces(coarse, fine);
    view.show();
    timer.start();
    while (!view.isVisible() || timer.elapsed() < 1500)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    const auto frame = [&view] {
        QElapsedTimer one;
        one.start();
        view.grabFramebuffer(); // draws, and waits until it is drawn
        return double(one.nsecsElapsed()) / 1e6;
    };
    std::printf("fine_frame_ms %.1f\n", (frame(), frame()));
    std::vector<double> times;
    for (int i = 0; i < 60; ++i) {
        view.turn(6, i % 20 < 10 ? 1 : -1);
        times.push_back(frame());
    }
    std::sort(times.begin(), times.end());
    std::printf("turning_median_ms %.1f\n", times[times.size() / 2]);
    std::printf("turning_frames_a_second %.1f\n", 1000 / times[times.size() / 2]);
    return 0;
}
