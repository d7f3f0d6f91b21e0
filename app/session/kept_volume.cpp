// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/kept_volume.h"

#include "session/volume_reader.h"

namespace disclens::session {

Result<image::Volume> KeptVolume::get(worker::Caller& caller, const media::Disc& disc,
                                      const QString& seriesUid,
                                      const QList<image::PictureFacts>& pictures,
                                      std::pair<FileId, int> first,
                                      const worker::CancelToken& cancel) {
    const std::lock_guard lock(m_mutex);
    if (cancel.isCanceled())
        return Error{ErrorCode::Canceled, {}, {}};
    if (m_series == seriesUid && m_volume.memory.isValid())
        return m_volume;
    const image::SeriesPlan plan = image::planVolumes(pictures);
    const image::VolumePlan* wanted = nullptr;
    for (const image::VolumePlan& one : plan.volumes)
        if (!wanted ||
            (one.slices.first().file == first.first && one.slices.first().frame == first.second))
            wanted = &one;
    if (!wanted)
        return Error{ErrorCode::NotFound, {}, "volume"};
    m_volume = {}; // never two of them
    Result<ReadVolume> read = readVolume(caller, disc, *wanted, worker::Priority::Soon, {}, cancel);
    if (!read)
        return read.error();
    m_series = seriesUid;
    m_first = {wanted->slices.first().file, wanted->slices.first().frame};
    m_volume = std::move(read->volume);
    return m_volume;
}

std::optional<image::Volume> KeptVolume::peek(const QString& seriesUid,
                                              std::pair<FileId, int> first) {
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    if (!lock.owns_lock() || m_series != seriesUid || m_first != first ||
        !m_volume.memory.isValid())
        return {};
    return m_volume;
}

void KeptVolume::forget() {
    m_cancel.cancel();
    const std::lock_guard lock(m_mutex);
    m_volume = {};
    m_series.clear();
}

} // namespace disclens::session
