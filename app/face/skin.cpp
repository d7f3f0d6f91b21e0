// SPDX-License-Identifier: GPL-3.0-or-later
// The skin of the largest body, by filters of VTK. No OpenGL.
#include "face/skin.h"

#include "image/vector3.h"

#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkFlyingEdges3D.h>
#include <vtkImageConnectivityFilter.h>
#include <vtkImageContinuousDilate3D.h>
#include <vtkImageContinuousErode3D.h>
#include <vtkImageData.h>
#include <vtkImageGaussianSmooth.h>
#include <vtkNew.h>
#include <vtkObject.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkPolyDataNormals.h>
#include <vtkUnsignedCharArray.h>
#include <vtkWindowedSincPolyDataFilter.h>

#include <algorithm>
#include <cmath>
#include <deque>

namespace disclens::face {
namespace {

constexpr double kMaskMm = 2;
constexpr double kGrowBackMm = 10;

/// A view of our memory as VTK wants it; the memory must outlive it.
template <typename Array, typename T>
vtkNew<vtkImageData> wrap(T* values, int nx, int ny, int nz, double spacing, const Vec3& origin) {
    vtkNew<vtkImageData> image;
    image->SetDimensions(nx, ny, nz);
    image->SetSpacing(spacing, spacing, spacing);
    image->SetOrigin(origin[0], origin[1], origin[2]);
    vtkNew<Array> array;
    array->SetArray(values, vtkIdType(nx) * ny * nz, 1); // 1: not VTK's to free
    image->GetPointData()->SetScalars(array);
    return image;
}

vtkNew<vtkImageData> wrap(Mask& mask) {
    return wrap<vtkUnsignedCharArray>(mask.bits.data(), mask.nx, mask.ny, mask.nz, mask.spacing,
                                      mask.origin);
}

void copyBack(vtkImageData* image, Mask& mask) {
    const auto* from = static_cast<const quint8*>(image->GetScalarPointer());
    std::copy(from, from + mask.bits.size(), mask.bits.begin());
}

/// Box-shaped, in three passes; size in samples, odd.
template <typename Filter> void morph(Mask& mask, int size) {
    vtkNew<vtkImageData> image = wrap(mask);
    vtkNew<Filter> passes[3];
    for (int axis = 0; axis < 3; ++axis) {
        passes[axis]->SetKernelSize(axis == 0 ? size : 1, axis == 1 ? size : 1,
                                    axis == 2 ? size : 1);
        if (axis == 0)
            passes[axis]->SetInputData(image);
        else
            passes[axis]->SetInputConnection(passes[axis - 1]->GetOutputPort());
    }
    passes[2]->Update();
    copyBack(passes[2]->GetOutput(), mask);
}

void keepLargest(Mask& mask) {
    vtkNew<vtkImageData> image = wrap(mask);
    vtkNew<vtkImageConnectivityFilter> connect;
    connect->SetInputData(image);
    connect->SetScalarRange(1, 255);
    connect->SetExtractionModeToLargestRegion();
    connect->SetLabelModeToConstantValue();
    connect->SetLabelConstantValue(1);
    connect->SetLabelScalarTypeToUnsignedChar();
    connect->Update();
    copyBack(connect->GetOutput(), mask);
}

/// Everything that cannot be reached from the rim of the grid without crossing the mask.
Mask filled(const Mask& mask) {
    Mask out = mask;
    std::fill(out.bits.begin(), out.bits.end(), quint8(1));
    std::vector<qint64> open;
    const qint64 dy = mask.nx, dz = qint64(mask.nx) * mask.ny;
    const auto visit = [&](qint64 i) {
        if (mask.bits[std::size_t(i)] == 0 && out.bits[std::size_t(i)] != 0) {
            out.bits[std::size_t(i)] = 0;
            open.push_back(i);
        }
    };
    // The rim of sampleField() is outside everywhere, so one corner reaches all of it.
    visit(0);
    while (!open.empty()) {
        const qint64 i = open.back();
        open.pop_back();
        const int x = int(i % dy), y = int(i / dy % mask.ny), z = int(i / dz);
        if (x > 0)
            visit(i - 1);
        if (x + 1 < mask.nx)
            visit(i + 1);
        if (y > 0)
            visit(i - dy);
        if (y + 1 < mask.ny)
            visit(i + dy);
        if (z > 0)
            visit(i - dz);
        if (z + 1 < mask.nz)
            visit(i + dz);
    }
    return out;
}

int oddSize(double mm, double spacing) {
    return 2 * std::max(1, int(std::lround(mm / spacing))) + 1;
}

} // namespace

std::optional<Body> findBody(const image::VolumeShape& shape, const float* samples,
                             const Levels& levels) {
    const image::VolumeSampler sampler(shape, samples);
    const Box all{sampler.low(), sampler.high()};
    const float below = float(std::min(levels.air, levels.skin - 1));
    const Field field = sampleField(shape, samples, all, kMaskMm, qint64(16) << 20, below);
    Mask tissue{field.nx, field.ny, field.nz, field.spacing, field.origin, {}};
    tissue.bits.resize(field.values.size());
    for (std::size_t i = 0; i < field.values.size(); ++i)
        tissue.bits[i] = double(field.values[i]) > levels.skin ? 1 : 0;

    // Nostrils, ears and lips are closed first, so that a nose is not a thin shell.
    Mask closed = tissue;
    morph<vtkImageContinuousDilate3D>(closed, 3);
    Mask solid = filled(closed);
    morph<vtkImageContinuousErode3D>(solid, 3);
    Mask core = solid;
    morph<vtkImageContinuousErode3D>(core, oddSize(2, field.spacing));
    keepLargest(core);

    // Grown back as far as a nose tip or an ear stands out from what is left of it, inside the
    // solid.
    Body body;
    body.near = core;
    const int steps = std::max(1, int(std::lround(kGrowBackMm / field.spacing)));
    for (int i = 0; i < steps; ++i) {
        morph<vtkImageContinuousDilate3D>(body.near, 3);
        for (std::size_t k = 0; k < solid.bits.size(); ++k)
            body.near.bits[k] = body.near.bits[k] && solid.bits[k] ? 1 : 0;
    }
    morph<vtkImageContinuousDilate3D>(body.near, oddSize(4, field.spacing));
    body.inside = solid;
    qint64 count = 0, air = 0;
    int low[3] = {1 << 30, 1 << 30, 1 << 30}, high[3] = {-1, -1, -1};
    for (int z = 0; z < field.nz; ++z)
        for (int y = 0; y < field.ny; ++y)
            for (int x = 0; x < field.nx; ++x) {
                const auto i = std::size_t(field.at(x, y, z));
                quint8& in = body.inside.bits[i];
                in = in && body.near.bits[i] ? 1 : 0;
                if (!in)
                    continue;
                ++count;
                air += tissue.bits[i] ? 0 : 1;
                const int here[3] = {x, y, z};
                for (int axis = 0; axis < 3; ++axis) {
                    low[axis] = std::min(low[axis], here[axis]);
                    high[axis] = std::max(high[axis], here[axis]);
                }
            }
    body.litres = double(count) * std::pow(field.spacing, 3) * 1e-6;
    if (body.litres < 0.1)
        return std::nullopt;
    body.hollowShare = double(air) / double(count);
    const int sizes[3] = {field.nx, field.ny, field.nz};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        body.box.low[axis] = field.origin[axis] + (low[axis] - 1) * field.spacing;
        body.box.high[axis] = field.origin[axis] + (high[axis] + 1) * field.spacing;
        body.cut[2 * axis] = low[axis] <= 3;
        body.cut[2 * axis + 1] = high[axis] >= sizes[axis] - 4;
    }
    morph<vtkImageContinuousErode3D>(body.inside, oddSize(4, field.spacing));
    return body;
}

Mesh skinSurface(const image::VolumeShape& shape, const float* samples, const Levels& levels,
                 const Body& body, const Box& box, double spacingMm, double smoothMm,
                 qint64 mostSamples) {
    const double range = std::max(1.0, levels.tissue - levels.skin);
    const float below = float(std::min(levels.air, levels.skin - 0.05 * range));
    Field field = sampleField(shape, samples, box, spacingMm, mostSamples, below);
    vtkNew<vtkImageData> image = wrap<vtkFloatArray>(field.values.data(), field.nx, field.ny,
                                                     field.nz, field.spacing, field.origin);
    vtkNew<vtkImageGaussianSmooth> blur;
    if (smoothMm > 0) {
        const double sd = smoothMm / field.spacing;
        blur->SetInputData(image);
        blur->SetStandardDeviations(sd, sd, sd);
        blur->SetRadiusFactors(2, 2, 2);
        blur->Update();
        std::copy_n(static_cast<const float*>(blur->GetOutput()->GetScalarPointer()),
                    field.values.size(), field.values.begin());
    }
    // What is not the body goes; what is deep in it is filled, so that no inner surface costs
    // triangles.
    const float full = float(levels.skin + 0.5 * range);
    const Mask& near = body.near;
    for (int z = 0; z < field.nz; ++z) {
        const double pz = (field.origin[2] + z * field.spacing - near.origin[2]) / near.spacing;
        const int mz = int(std::lround(pz));
        for (int y = 0; y < field.ny; ++y) {
            const int my = int(
                std::lround((field.origin[1] + y * field.spacing - near.origin[1]) / near.spacing));
            const bool out = mz < 0 || my < 0 || mz >= near.nz || my >= near.ny;
            float* row = field.values.data() + field.at(0, y, z);
            for (int x = 0; x < field.nx; ++x) {
                const int mx = int(std::lround(
                    (field.origin[0] + x * field.spacing - near.origin[0]) / near.spacing));
                if (out || mx < 0 || mx >= near.nx) {
                    row[x] = below;
                    continue;
                }
                const auto i = std::size_t(near.at(mx, my, mz));
                if (!near.bits[i])
                    row[x] = std::min(row[x], below);
                else if (body.inside.bits[i])
                    row[x] = std::max(row[x], full);
            }
        }
    }
    vtkNew<vtkFlyingEdges3D> contour;
    contour->SetInputData(image);
    contour->SetValue(0, levels.skin);
    contour->ComputeNormalsOff();
    contour->ComputeGradientsOff();
    contour->ComputeScalarsOff();
    vtkNew<vtkWindowedSincPolyDataFilter> smooth;
    smooth->SetInputConnection(contour->GetOutputPort());
    smooth->SetNumberOfIterations(12);
    smooth->SetPassBand(0.12);
    smooth->BoundarySmoothingOff();
    smooth->FeatureEdgeSmoothingOff();
    smooth->NonManifoldSmoothingOn();
    smooth->NormalizeCoordinatesOn();
    smooth->Update();

    Mesh mesh;
    vtkPolyData* poly = smooth->GetOutput();
    const vtkIdType points = poly->GetNumberOfPoints();
    mesh.points.resize(std::size_t(points) * 3);
    for (vtkIdType i = 0; i < points; ++i) {
        double p[3];
        poly->GetPoint(i, p);
        for (int k = 0; k < 3; ++k)
            mesh.points[std::size_t(i * 3 + k)] = float(p[k]);
    }
    mesh.normals.assign(mesh.points.size(), 0);
    vtkCellArray* polys = poly->GetPolys();
    mesh.corners.reserve(std::size_t(polys->GetNumberOfCells()) * 3);
    vtkIdType count = 0;
    const vtkIdType* ids = nullptr;
    for (polys->InitTraversal(); polys->GetNextCell(count, ids);) {
        if (count != 3)
            continue;
        const auto point = [&](int k) {
            const float* p = mesh.points.data() + ids[k] * 3;
            return Vec3{double(p[0]), double(p[1]), double(p[2])};
        };
        const Vec3 a = point(0);
        using namespace image;
        const Vec3 n = cross(point(1) - a, point(2) - a); // as long as the area is large
        for (int k = 0; k < 3; ++k) {
            mesh.corners.push_back(quint32(ids[k]));
            for (std::size_t axis = 0; axis < 3; ++axis)
                mesh.normals[std::size_t(ids[k] * 3) + axis] += float(n[axis]);
        }
    }
    for (std::size_t i = 0; i + 2 < mesh.normals.size(); i += 3) {
        float* n = mesh.normals.data() + i;
        const float l = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        for (int k = 0; k < 3; ++k)
            n[k] = l > 0 ? n[k] / l : (k == 2 ? 1.0F : 0.0F);
    }
    return mesh;
}

Mesh skinSurfaceOfAtMost(const image::VolumeShape& shape, const float* samples,
                         const Levels& levels, const Body& body, const Box& box, double spacingMm,
                         double smoothMm, qsizetype mostTriangles) {
    double spacing = spacingMm;
    for (;;) {
        Mesh mesh = skinSurface(shape, samples, levels, body, box, spacing, smoothMm);
        if (mesh.triangleCount() <= mostTriangles)
            return mesh;
        // Triangles go with the square of the spacing.
        spacing *= 1.03 * std::sqrt(double(mesh.triangleCount()) / double(mostTriangles));
    }
}

} // namespace disclens::face
