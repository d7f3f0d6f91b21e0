// SPDX-License-Identifier: GPL-3.0-or-later
// Decoded frames → one volume in a memory file.
#include "base/checked.h"
#include "base/wire.h"
#include "image/sample_visit.h"
#include "image/vector3.h"
#include "image/volume.h"

#include <cmath>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef F_ADD_SEALS
#define F_ADD_SEALS 1033
#endif

namespace disclens::image {
namespace {

constexpr int kMostSide = 16'384;

QDataStream& operator<<(QDataStream& out, const Vec3& v) {
    return out << v[0] << v[1] << v[2];
}
QDataStream& operator>>(QDataStream& in, Vec3& v) {
    return in >> v[0] >> v[1] >> v[2];
}

bool isFinite(const Vec3& v) {
    return std::isfinite(v[0]) && std::isfinite(v[1]) && std::isfinite(v[2]);
}

bool isSound(const VolumeShape& shape) {
    if (shape.columns < 1 || shape.rows < 1 || shape.slices < kFewestSlices ||
        shape.columns > kMostSide || shape.rows > kMostSide ||
        shape.origins.size() != shape.slices || shape.slices > kMostSamples)
        return false;
    const auto area = checkedMul<qint64>(shape.columns, shape.rows);
    const auto all = area ? checkedMul<qint64>(*area, shape.slices) : std::nullopt;
    if (!all || *all > kMostSamples)
        return false;
    const auto isUnit = [](const Vec3& v) { return std::abs(length(v) - 1) < 1e-6; };
    if (!isFinite(shape.detailMm) || !isUnit(shape.along) || !isUnit(shape.down) ||
        !isUnit(shape.normal) || !(shape.spacingColumnMm > 0) || !(shape.spacingRowMm > 0) ||
        shape.spacingColumnMm > 1000 || shape.spacingRowMm > 1000 || !std::isfinite(shape.lowest) ||
        !std::isfinite(shape.highest))
        return false;
    double before = -1e30;
    for (const Vec3& origin : shape.origins) {
        const double height = dot(origin, shape.normal);
        if (!isFinite(origin) || length(origin) > 1e6 || !(height > before))
            return false;
        before = height;
    }
    return true;
}

/// How many neighbours to average along each axis: the finest first, until it fits.
void chooseFactors(const VolumePlan& plan, qint64 most, int& fx, int& fy, int& fz) {
    const auto size = [&] {
        const qint64 x = (plan.columns + fx - 1) / fx, y = (plan.rows + fy - 1) / fy,
                     z = (plan.slices.size() + fz - 1) / fz;
        return double(x) * double(y) * double(z);
    };
    while (size() > double(most)) {
        const double dx = plan.spacingColumnMm * fx, dy = plan.spacingRowMm * fy,
                     dz = plan.distanceMm * fz;
        if (fz < plan.slices.size() / 8 && dz <= dx && dz <= dy)
            ++fz;
        else if (dx <= dy)
            ++fx;
        else
            ++fy;
    }
}

} // namespace

QDataStream& operator<<(QDataStream& out, const VolumeShape& v) {
    out << v.modality << v.hounsfield << qint32(v.columns) << qint32(v.rows) << qint32(v.slices)
        << v.along << v.down << v.normal << v.spacingColumnMm << v.spacingRowMm;
    out << quint32(v.origins.size());
    for (const Vec3& origin : v.origins)
        out << origin;
    return out << v.detailMm << v.lowest << v.highest << v.notes;
}

QDataStream& operator>>(QDataStream& in, VolumeShape& v) {
    qint32 columns = 0, rows = 0, slices = 0;
    quint32 count = 0;
    in >> v.modality >> v.hounsfield >> columns >> rows >> slices >> v.along >> v.down >>
        v.normal >> v.spacingColumnMm >> v.spacingRowMm >> count;
    v.columns = columns;
    v.rows = rows;
    v.slices = slices;
    v.origins.clear();
    if (count > wire::kMaxItems)
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Vec3 origin{};
        in >> origin;
        v.origins.append(origin);
    }
    in >> v.detailMm >> v.lowest >> v.highest >> v.notes;
    if (!isSound(v))
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

VolumeBuilder::VolumeBuilder(VolumePlan plan, qint64 mostSamples)
    : m_plan(std::move(plan)) {
    chooseFactors(m_plan, qBound<qint64>(1, mostSamples, kMostSamples), m_fx, m_fy, m_fz);
    m_columns = (m_plan.columns + m_fx - 1) / m_fx;
    m_rows = (m_plan.rows + m_fy - 1) / m_fy;
    m_slices = int((m_plan.slices.size() + m_fz - 1) / m_fz);
}

VolumeBuilder::~VolumeBuilder() {
    if (m_samples)
        ::munmap(m_samples, std::size_t(m_file.size()));
}

Status VolumeBuilder::prepare() {
    if (m_samples)
        return Done{};
    const std::size_t bytes =
        std::size_t(m_columns) * std::size_t(m_rows) * std::size_t(m_slices) * sizeof(float);
    m_file = SharedFd(::memfd_create("disclens", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!m_file.isValid() || ::ftruncate(m_file.get(), off_t(bytes)) != 0)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "volume"};
    void* at = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_file.get(), 0);
    if (at == MAP_FAILED)
        return Error{ErrorCode::TooLarge, {QStringLiteral("memory")}, "volume"};
    m_samples = static_cast<float*>(at);
    m_counts = QList<int>(m_slices, 0);
    return Done{};
}

Status VolumeBuilder::add(int slice, const Frame& frame) {
    if (const Status ready = prepare(); !ready)
        return ready;
    const FrameInfo& info = frame.info;
    if (slice < 0 || slice >= m_plan.slices.size() || info.samples != 1 ||
        info.width != m_plan.columns || info.height != m_plan.rows ||
        frame.bytes() != qint64(info.width) * info.height * bytesPerSample(info.type))
        return Error{ErrorCode::BadPixels, {}, "slice"};
    // A damaged scale would make the whole slice infinite.
    if (!std::isfinite(info.slope) || !std::isfinite(info.intercept)) {
        m_notNumbers += qint64(info.width) * info.height;
        return Error{ErrorCode::BadPixels, {QStringLiteral("not-a-number")}, "slope"};
    }
    m_hounsfield = m_hounsfield || (m_plan.modality == u"CT");
    float* out = m_samples + qint64(slice / m_fz) * m_columns * m_rows;
    visitSamples(info.type, frame.pixels().data(), [&](const auto* stored) {
        using T = std::remove_cvref_t<decltype(*stored)>;
        const LookupTable* table = info.modalityLut ? &*info.modalityLut : nullptr;
        // What is padded is no part of the patient: as low as can be.
        const bool padded = info.padding.has_value();
        const PaddingTest<T> padding(info);
        const float blank = float(std::isfinite(info.lowest) ? info.lowest : 0);
        const auto valueOf = [&](T s) -> float {
            if (padded && padding(s))
                return blank;
            if (table && !table->values.isEmpty()) {
                const qint64 index = qint64(qBound(-1e9, double(s), 1e9)) - table->first;
                return float(table->values[qBound<qint64>(0, index, table->values.size() - 1)]);
            }
            return float(double(s) * info.slope + info.intercept);
        };
        for (int y = 0; y < m_rows; ++y) {
            const int y0 = y * m_fy, y1 = qMin(y0 + m_fy, info.height);
            for (int x = 0; x < m_columns; ++x) {
                const int x0 = x * m_fx, x1 = qMin(x0 + m_fx, info.width);
                float sum = 0;
                int n = 0;
                for (int row = y0; row < y1; ++row)
                    for (int column = x0; column < x1; ++column) {
                        const float v = valueOf(stored[qint64(row) * info.width + column]);
                        if (!std::isfinite(v)) {
                            ++m_notNumbers;
                            continue;
                        }
                        sum += v;
                        ++n;
                    }
                out[qint64(y) * m_columns + x] += n > 0 ? sum / float(n) : blank;
            }
        }
    });
    ++m_counts[slice / m_fz];
    ++m_added;
    return Done{};
}

Result<Volume> VolumeBuilder::finish() {
    if (!m_samples)
        return Error{ErrorCode::NoPixels, {}, "volume"};
    Volume volume;
    VolumeShape& shape = volume.shape;
    shape.modality = m_plan.modality;
    shape.hounsfield = m_hounsfield;
    shape.columns = m_columns;
    shape.rows = m_rows;
    shape.along = m_plan.along;
    shape.down = m_plan.down;
    shape.normal = m_plan.normal;
    shape.spacingColumnMm = m_plan.spacingColumnMm * m_fx;
    shape.spacingRowMm = m_plan.spacingRowMm * m_fy;
    shape.detailMm = m_plan.detailMm();
    volume.making.columnsEach = m_fx;
    volume.making.rowsEach = m_fy;
    shape.notes = m_plan.notes;
    if (m_fx * m_fy * m_fz > 1)
        shape.notes.append(QStringLiteral("made-smaller"));
    if (m_added < m_plan.slices.size())
        shape.notes.append(QStringLiteral("slices-lost"));
    if (m_notNumbers > 0)
        shape.notes.append(QStringLiteral("not-a-number"));

    // Averages lie in the middle of what they were made of.
    const Vec3 shift = shape.along * (m_plan.spacingColumnMm * (m_fx - 1) / 2) +
                       shape.down * (m_plan.spacingRowMm * (m_fy - 1) / 2);
    const qint64 area = qint64(m_columns) * m_rows;
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
    for (int z = 0; z < m_slices; ++z) {
        if (m_counts[z] == 0)
            continue; // lost
        float* to = m_samples + shape.slices * area;
        const float* from = m_samples + z * area;
        const float scale = 1.0F / float(m_counts[z]);
        for (qint64 i = 0; i < area; ++i) {
            to[i] = from[i] * scale;
            low = qMin(low, to[i]);
            high = qMax(high, to[i]);
        }
        const int first = z * m_fz, end = qMin(first + m_fz, int(m_plan.slices.size()));
        Vec3 sum{};
        for (int k = first; k < end; ++k)
            sum = sum + m_plan.slices[k].position;
        shape.origins.append(sum * (1.0 / (end - first)) + shift);
        volume.making.slices.append({first, end - first});
        ++shape.slices;
    }
    if (shape.slices < kFewestSlices)
        return m_notNumbers > 0
                   ? Error{ErrorCode::BadPixels, {QStringLiteral("not-a-number")}, "volume"}
                   : Error{ErrorCode::NoPixels, {}, "volume"};
    if (!std::isfinite(low) || !std::isfinite(high))
        return Error{ErrorCode::BadPixels, {QStringLiteral("not-a-number")}, "volume"};
    if (!(high > low))
        return Error{ErrorCode::BadPixels, {QStringLiteral("flat")}, "volume"};
    shape.lowest = double(low);
    shape.highest = double(high);
    const std::size_t mapped = std::size_t(m_file.size());
    ::munmap(std::exchange(m_samples, nullptr), mapped);
    if (::ftruncate(m_file.get(), off_t(shape.samples() * qint64(sizeof(float)))) != 0 ||
        ::fcntl(m_file.get(), F_ADD_SEALS,
                F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0)
        return Error{ErrorCode::Internal, {}, "volume seal"};
    volume.memory = m_file;
    return volume;
}

} // namespace disclens::image
