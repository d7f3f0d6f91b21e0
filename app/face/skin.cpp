// SPDX-License-Identifier: GPL-3.0-or-later
// The skin of the largest body, by filters of VTK. No OpenGL.
#include "face/skin.h"

#include "image/vector3.h"

#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkFlyingEdges3D.h>
#include <vtkImageConnectivityFilter.h>
#include <vtkImageData.h>
#include <vtkImageGaussianSmooth.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkTypeInt64Array.h>
#include <vtkUnsignedCharArray.h>
#include <vtkWindowedSincPolyDataFilter.h>

#include <algorithm>
#include <cmath>

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

/// The largest (grow) or smallest value of each sample and those up to `reach` from it along one
/// axis, for all three in turn: a box. What lies outside of the grid does not count. The masks hold
/// 0 and 1, and VTK's filters for this take each sample's whole box by itself: ten times as long.
template <bool grow> void morph(Mask& mask, int reach) {
    const auto meet = [](quint8 a, quint8 b) { return grow ? std::max(a, b) : std::min(a, b); };
    const qint64 row = mask.nx, plane = row * mask.ny, all = plane * mask.nz;
    std::vector<quint8> from;
    for (int axis = 0; axis < 3; ++axis) {
        from = mask.bits;
        const qint64 step = axis == 0 ? 1 : axis == 1 ? row : plane;
        const qint64 line = axis == 0 ? row : axis == 1 ? plane : all; // what is not crossed
        for (qint64 begin = 0; begin < all; begin += line)
            for (qint64 k = 1; k <= reach && k * step < line; ++k) {
                const quint8* in = from.data() + begin;
                quint8* out = mask.bits.data() + begin;
                const qint64 off = k * step, end = line - off;
                for (qint64 i = 0; i < end; ++i)
                    out[i] = meet(out[i], in[i + off]);
                for (qint64 i = 0; i < end; ++i)
                    out[i + off] = meet(out[i + off], in[i]);
            }
    }
}
void grow(Mask& mask, int reach) {
    morph<true>(mask, reach);
}
void shrink(Mask& mask, int reach) {
    morph<false>(mask, reach);
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
    const auto* kept = static_cast<const quint8*>(connect->GetOutput()->GetScalarPointer());
    std::copy(kept, kept + mask.bits.size(), mask.bits.begin());
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

int reachOf(double mm, double spacing) {
    return std::max(1, int(std::lround(mm / spacing)));
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
    grow(closed, 1);
    Mask solid = filled(closed);
    shrink(solid, 1);
    Mask core = solid;
    shrink(core, reachOf(2, field.spacing));
    keepLargest(core);

    // Grown back as far as a nose tip or an ear stands out from what is left of it, inside the
    // solid.
    Body body;
    body.near = core;
    const int steps = std::max(1, int(std::lround(kGrowBackMm / field.spacing)));
    for (int i = 0; i < steps; ++i) {
        grow(body.near, 1);
        for (std::size_t k = 0; k < solid.bits.size(); ++k)
            body.near.bits[k] = body.near.bits[k] && solid.bits[k] ? 1 : 0;
    }
    grow(body.near, reachOf(4, field.spacing));
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
    shrink(body.inside, reachOf(4, field.spacing));
    return body;
}

namespace {

/// What a sample of the surface's grid has to do with the skin. Far from it nothing is read from
/// the scan: most of a head is deep inside, most of a box around it is air.
enum Zone : quint8 {
    Far,   ///< air
    Air,   ///< not the body, but so near that a blur brings it in
    Skin,  ///< as the scan has it
    Flesh, ///< at least body, so that there is no inner surface; near enough for a blur
    Deep
};

std::vector<quint8> zonesOf(const Body& body, double smoothMm) {
    // One more than a blur reaches, so that the triangles' corners are as if all had been read.
    const int reach = 1 + int(std::ceil(2 * smoothMm / body.near.spacing));
    Mask around = body.near, deep = body.inside;
    grow(around, reach);
    shrink(deep, reach);
    std::vector<quint8> zones(body.near.bits.size());
    for (std::size_t i = 0; i < zones.size(); ++i)
        zones[i] = body.near.bits[i] ? !body.inside.bits[i] ? Skin
                                       : deep.bits[i]       ? Deep
                                                            : Flesh
                                     : (around.bits[i] ? Air : Far);
    return zones;
}

/// Calls each(y, z, first, end, zone) for every stretch of the field's rows that is in one zone.
template <typename Each>
void forZones(Field& field, const Mask& grid, const std::vector<quint8>& zones, Each each) {
    const auto cell = [&](std::size_t axis, int i) {
        return int(std::lround((field.origin[axis] + i * field.spacing - grid.origin[axis]) /
                               grid.spacing));
    };
    std::vector<int> cells(std::size_t(field.nx));
    for (int x = 0; x < field.nx; ++x)
        cells[std::size_t(x)] = cell(0, x);
    for (int z = 0; z < field.nz; ++z)
        for (int y = 0; y < field.ny; ++y) {
            const int mz = cell(2, z), my = cell(1, y);
            const bool out = mz < 0 || my < 0 || mz >= grid.nz || my >= grid.ny;
            const quint8* row = out ? nullptr : zones.data() + grid.at(0, my, mz);
            const auto zoneAt = [&](int x) {
                const int mx = cells[std::size_t(x)];
                return !row || mx < 0 || mx >= grid.nx ? Far : Zone(row[mx]);
            };
            for (int x = 0; x < field.nx;) {
                const Zone zone = zoneAt(x);
                int end = x + 1;
                while (end < field.nx && zoneAt(end) == zone)
                    ++end;
                each(y, z, x, end, zone);
                x = end;
            }
        }
}

/// VTK's triangles as ours; normals from the triangles, larger ones count more.
Mesh meshOf(vtkPolyData* poly) {
    Mesh mesh;
    const vtkIdType points = poly->GetNumberOfPoints();
    if (auto* floats =
            vtkFloatArray::SafeDownCast(points > 0 ? poly->GetPoints()->GetData() : nullptr))
        mesh.points.assign(floats->GetPointer(0), floats->GetPointer(0) + points * 3);
    if (mesh.points.empty())
        return {};
    mesh.normals.assign(mesh.points.size(), 0);
    // Flying edges gives triangles and nothing else, so their corners lie in one row.
    vtkCellArray* polys = poly->GetPolys();
    if (polys->GetNumberOfConnectivityIds() != polys->GetNumberOfCells() * 3 ||
        !polys->ConvertTo64BitStorage())
        return {};
    const vtkTypeInt64* ids = polys->GetConnectivityArray64()->GetPointer(0);
    mesh.corners.assign(ids, ids + polys->GetNumberOfCells() * 3);
    for (std::size_t i = 0; i < mesh.corners.size(); i += 3) {
        const quint32* corner = mesh.corners.data() + i;
        const float *a = mesh.points.data() + std::size_t(corner[0]) * 3,
                    *b = mesh.points.data() + std::size_t(corner[1]) * 3,
                    *c = mesh.points.data() + std::size_t(corner[2]) * 3;
        const float u[3] = {b[0] - a[0], b[1] - a[1], b[2] - a[2]},
                    v[3] = {c[0] - a[0], c[1] - a[1], c[2] - a[2]};
        // As long as the area is large.
        const float n[3] = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2],
                            u[0] * v[1] - u[1] * v[0]};
        for (int k = 0; k < 3; ++k) {
            float* normal = mesh.normals.data() + std::size_t(corner[k]) * 3;
            for (int axis = 0; axis < 3; ++axis)
                normal[axis] += n[axis];
        }
    }
    for (std::size_t i = 0; i + 2 < mesh.normals.size(); i += 3) {
        float* n = mesh.normals.data() + i;
        const float l = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
        const float scale = l > 0 ? 1 / l : 0;
        n[0] *= scale;
        n[1] *= scale;
        n[2] = l > 0 ? n[2] * scale : 1;
    }
    return mesh;
}

} // namespace

Mesh contour(Field& field, double level, bool smooth) {
    const vtkNew<vtkImageData> image = wrap<vtkFloatArray>(field.values.data(), field.nx, field.ny,
                                                           field.nz, field.spacing, field.origin);
    vtkNew<vtkFlyingEdges3D> edges;
    edges->SetInputData(image);
    edges->SetValue(0, level);
    edges->ComputeNormalsOff();
    edges->ComputeGradientsOff();
    edges->ComputeScalarsOff();
    if (!smooth) {
        edges->Update();
        return meshOf(edges->GetOutput());
    }
    vtkNew<vtkWindowedSincPolyDataFilter> even;
    even->SetInputConnection(edges->GetOutputPort());
    even->SetNumberOfIterations(12);
    even->SetPassBand(0.12);
    even->BoundarySmoothingOff();
    even->FeatureEdgeSmoothingOff();
    even->NonManifoldSmoothingOn();
    even->NormalizeCoordinatesOn();
    even->Update();
    return meshOf(even->GetOutput());
}

Mesh skinSurface(const image::VolumeShape& shape, const float* samples, const Levels& levels,
                 const Body& body, const Box& box, double spacingMm, double smoothMm,
                 qint64 mostSamples) {
    const double range = std::max(1.0, levels.tissue - levels.skin);
    const float below = float(std::min(levels.air, levels.skin - 0.05 * range));
    const float full = float(levels.skin + 0.5 * range);
    Field field = emptyField(box, spacingMm, mostSamples, below);
    const std::vector<quint8> zones = zonesOf(body, smoothMm);
    const image::VolumeSampler sampler(shape, samples);
    forZones(field, body.near, zones, [&](int y, int z, int first, int end, Zone zone) {
        float* to = field.values.data() + field.at(first, y, z);
        if (zone == Deep)
            std::fill(to, to + (end - first), full);
        else if (zone != Far)
            sampler.line(field.point(first, y, z), {field.spacing, 0, 0}, end - first, below, to);
    });
    if (smoothMm > 0) {
        const vtkNew<vtkImageData> image = wrap<vtkFloatArray>(
            field.values.data(), field.nx, field.ny, field.nz, field.spacing, field.origin);
        vtkNew<vtkImageGaussianSmooth> blur;
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
    forZones(field, body.near, zones, [&](int y, int z, int first, int end, Zone zone) {
        float* row = field.values.data() + field.at(0, y, z);
        if (zone == Air || zone == Far)
            for (int x = first; x < end; ++x)
                row[x] = std::min(row[x], below);
        else if (zone != Skin)
            for (int x = first; x < end; ++x)
                row[x] = std::max(row[x], full);
    });
    return contour(field, levels.skin, true);
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
