// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time and memory of the face check on a drawn head of 384 × 384 × 274, beside VTK's
// flying edges called directly on the same numbers. One line a figure.
#include "drawn_head.h"
#include "face/finder.h"
#include "face/judge.h"

#include <vtkFloatArray.h>
#include <vtkFlyingEdges3D.h>
#include <vtkImageData.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <vector>

using namespace disclens;

namespace {

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// Median of five.
template <typename Work> double median(Work work) {
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const double begin = processorSeconds();
        work();
        times.push_back(processorSeconds() - begin);
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

double peakMb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main() {
    const auto [shape, samples] = benchmarks::drawnHead();
    static_cast<void>(face::Finder::instance()); // once a process

    std::printf("before_mb %.0f\n", peakMb());
    std::printf("verdict_cpu %.2f\n",
                median([&] { static_cast<void>(face::judgeVolume(shape, samples.data())); }));
    const face::Levels levels = face::measureLevels(shape, samples.data());
    face::Body body;
    std::printf("body_cpu %.2f\n",
                median([&] { body = *face::findBody(shape, samples.data(), levels); }));

    // The same skin on the same even grid: VTK called directly, and ours, which also takes the
    // samples from the scan, leaves out what is not the body, and smooths.
    constexpr double kGridMm = 1;
    const face::Field field = face::sampleField(shape, samples.data(), body.box, kGridMm,
                                                qint64(40) << 20, float(levels.air));
    vtkNew<vtkImageData> image;
    image->SetDimensions(field.nx, field.ny, field.nz);
    image->SetSpacing(field.spacing, field.spacing, field.spacing);
    vtkNew<vtkFloatArray> array;
    array->SetArray(const_cast<float*>(field.values.data()), vtkIdType(field.values.size()), 1);
    image->GetPointData()->SetScalars(array);
    vtkIdType peer = 0;
    const double edges = median([&] {
        vtkNew<vtkFlyingEdges3D> contour;
        contour->SetInputData(image);
        contour->SetValue(0, levels.skin);
        contour->ComputeNormalsOn();
        contour->ComputeScalarsOff();
        contour->Update();
        peer = contour->GetOutput()->GetNumberOfPolys();
    });
    qsizetype triangles = 0;
    const double ours = median([&] {
        triangles = face::skinSurface(shape, samples.data(), levels, body, body.box, kGridMm, 0)
                        .triangleCount();
    });
    std::printf("ours_cpu %.2f\nours_triangles %d\nvtk_cpu %.2f\nvtk_triangles %d\n", ours,
                int(triangles), edges, int(peer));
    std::printf("peak_mb %.0f\n", peakMb());
    return 0;
}
