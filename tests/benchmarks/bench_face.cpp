// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time and memory of the face check on a drawn head of 384 × 384 × 274, beside VTK called
// directly: its flying edges on the same grid, and its filters in a row from the same scan. One
// line a figure.
#include "drawn_head.h"
#include "face/finder.h"
#include "face/judge.h"

#include <vtkFloatArray.h>
#include <vtkFlyingEdges3D.h>
#include <vtkImageData.h>
#include <vtkImageResample.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkPolyDataConnectivityFilter.h>
#include <vtkPolyDataNormals.h>
#include <vtkWindowedSincPolyDataFilter.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>
#include <utility>
#include <vector>

using namespace disclens;

namespace {

double processorSeconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

double timed(const std::function<void()>& work) {
    const double begin = processorSeconds();
    work();
    return processorSeconds() - begin;
}

double middle(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double median(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < 5; ++i)
        times.push_back(timed(work));
    return middle(times);
}

/// By turns, so that a busy computer is no one's advantage.
std::pair<double, double> medians(int runs, const std::function<void()>& a,
                                  const std::function<void()>& b) {
    std::vector<double> timesA, timesB;
    for (int i = 0; i < runs; ++i) {
        timesA.push_back(timed(a));
        timesB.push_back(timed(b));
    }
    return {middle(timesA), middle(timesB)};
}

/// Samples as VTK takes them; nothing is copied.
vtkNew<vtkImageData> wrapped(const std::vector<float>& samples, int nx, int ny, int nz,
                             const face::Vec3& spacing) {
    vtkNew<vtkImageData> out;
    out->SetDimensions(nx, ny, nz);
    out->SetSpacing(spacing.data());
    vtkNew<vtkFloatArray> array;
    array->SetArray(const_cast<float*>(samples.data()), vtkIdType(samples.size()), 1);
    out->GetPointData()->SetScalars(array);
    return out;
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

    constexpr double kGridMm = 1;
    // Step by step: the same grid, the same level, the same normals. Ours and VTK called directly,
    // by turns.
    face::Field field = face::sampleField(shape, samples.data(), body.box, kGridMm,
                                          qint64(40) << 20, float(levels.air));
    const vtkNew<vtkImageData> grid = wrapped(field.values, field.nx, field.ny, field.nz,
                                              {field.spacing, field.spacing, field.spacing});
    qsizetype triangles = 0;
    vtkIdType peer = 0;
    const auto [step, stepPeer] = medians(
        41, [&] { triangles = face::contour(field, levels.skin, false).triangleCount(); },
        [&] {
            vtkNew<vtkFlyingEdges3D> edges;
            edges->SetInputData(grid);
            edges->SetValue(0, levels.skin);
            edges->ComputeNormalsOn();
            edges->ComputeScalarsOff();
            edges->Update();
            peer = edges->GetOutput()->GetNumberOfPolys();
        });
    std::printf("step_cpu %.4f\nstep_triangles %d\nstep_vtk_cpu %.4f\nstep_vtk_triangles %d\n",
                step, int(triangles), stepPeer, int(peer));

    // From the scan to the smoothed skin of the largest body, at the same resolution: ours (with
    // the search for the body), and VTK's filters in a row.
    const vtkNew<vtkImageData> scan = wrapped(
        samples, shape.columns, shape.rows, shape.slices,
        {shape.spacingColumnMm, shape.spacingRowMm, shape.origins[1][2] - shape.origins[0][2]});
    const auto [chain, chainPeer] = medians(
        9,
        [&] {
            const face::Levels own = face::measureLevels(shape, samples.data());
            const face::Body found = *face::findBody(shape, samples.data(), own);
            triangles = face::skinSurface(shape, samples.data(), own, found, found.box, kGridMm, 0)
                            .triangleCount();
        },
        [&] {
            vtkNew<vtkImageResample> even;
            even->SetInputData(scan);
            for (int axis = 0; axis < 3; ++axis)
                even->SetAxisOutputSpacing(axis, kGridMm);
            even->SetInterpolationModeToLinear();
            vtkNew<vtkFlyingEdges3D> edges;
            edges->SetInputConnection(even->GetOutputPort());
            edges->SetValue(0, levels.skin);
            edges->ComputeNormalsOff();
            edges->ComputeScalarsOff();
            vtkNew<vtkPolyDataConnectivityFilter> largest;
            largest->SetInputConnection(edges->GetOutputPort());
            largest->SetExtractionModeToLargestRegion();
            vtkNew<vtkWindowedSincPolyDataFilter> smooth;
            smooth->SetInputConnection(largest->GetOutputPort());
            smooth->SetNumberOfIterations(12);
            smooth->SetPassBand(0.12);
            smooth->BoundarySmoothingOff();
            smooth->NonManifoldSmoothingOn();
            smooth->NormalizeCoordinatesOn();
            vtkNew<vtkPolyDataNormals> normals;
            normals->SetInputConnection(smooth->GetOutputPort());
            normals->SplittingOff();
            normals->Update();
            peer = normals->GetOutput()->GetNumberOfPolys();
        });
    std::printf("chain_cpu %.3f\nchain_triangles %d\nchain_vtk_cpu %.3f\nchain_vtk_triangles %d\n",
                chain, int(triangles), chainPeer, int(peer));
    std::printf("peak_mb %.0f\n", peakMb());
    return 0;
}
