// SPDX-License-Identifier: GPL-3.0-or-later
// Three directions through a volume of 512 × 512 × 300 in a real window of 900 × 700: how long one
// step through the slices takes from the request until it is drawn, in each direction, with the
// lines moved as well, and with a window that changes. One line a figure; needs a display.
#include "ui/views/volume_views.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace disclens;

namespace {

constexpr int kSide = 512, kSlices = 300;

Result<image::Volume> makeVolume() {
    image::Volume out;
    image::VolumeShape& shape = out.shape;
    shape.modality = QStringLiteral("CT");
    shape.hounsfield = true;
    shape.columns = shape.rows = kSide;
    shape.slices = kSlices;
    shape.along = {1, 0, 0};
    shape.down = {0, 1, 0};
    shape.normal = {0, 0, 1};
    shape.spacingColumnMm = shape.spacingRowMm = 0.5;
    shape.detailMm = {0.5, 0.5, 0.8};
    shape.lowest = -1000;
    shape.highest = 1000;
    std::vector<float> samples(std::size_t(kSide) * kSide * kSlices);
    std::size_t i = 0;
    for (int z = 0; z < kSlices; ++z) {
        shape.origins.append({-128, -128, z * 0.8});
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                samples[i++] = float((x * 7 + y * 13 + z * 29) % 2000 - 1000);
    }
    const Result<SharedFd> memory =
        memoryFile({reinterpret_cast<const char*>(samples.data()), samples.size() * sizeof(float)});
    if (!memory)
        return memory.error();
    out.memory = *memory;
    return out;
}

double processorMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Prints the median, and that of the processor time, which is our own doing on a busy machine.
template <typename Work> void measure(const char* name, int times, Work work) {
    std::vector<double> all, own;
    for (int i = 0; i < times; ++i) {
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
        own.push_back(processorMs() - before);
    }
    std::sort(all.begin(), all.end());
    std::sort(own.begin(), own.end());
    std::printf("%s_ms %.1f\n%s_cpu_ms %.1f\n", name, all[all.size() / 2], name,
                own[own.size() / 2]);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const Result<image::Volume> volume = makeVolume();
    ui::VolumeScene scene;
    ui::VolumeViews views(scene);
    if (!volume || !scene.setVolume(*volume))
        return 1;
    views.resize(900, 700);
    views.show();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 800)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    const auto draw = [&views] {
        for (const image::Direction direction : image::kDirections)
            views.view(direction)->repaint(); // all three: the lines move in the others
    };
    draw();
    const char* const names[] = {"slice_step_axial", "slice_step_coronal", "slice_step_sagittal"};
    for (const image::Direction direction : image::kDirections)
        measure(names[int(direction)], 60, [&](int) {
            scene.step(direction, 1);
            draw();
        });
    measure("cross_drag", 60, [&](int i) {
        scene.setPlace({-60.0 + i, -50.0 + i * 1.3, 100});
        draw();
    });
    image::Window window;
    window.centre = 40;
    measure("window_drag", 40, [&](int i) {
        window.width = 400 + 10 * i;
        scene.setLook(window, false);
        draw();
    });
    return 0;
}
