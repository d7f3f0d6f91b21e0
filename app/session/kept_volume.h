// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/volume.h"
#include "media/disc.h"
#include "worker/caller.h"

#include <mutex>
#include <optional>

namespace disclens::session {

/// The last volume that a person looked at, so that a slider need not decode it again. In memory
/// only. Any thread; requests for it wait for each other.
class KeptVolume {
  public:
    worker::CancelToken token() const { return m_cancel; }
    /// The volume of this series that starts with `first` (file and frame), else the largest one;
    /// decoded when it is not the one that is kept. Errors: NotFound, and those of readVolume().
    Result<image::Volume> get(worker::Caller& caller, const media::Disc& disc,
                              const QString& seriesUid, const QList<image::PictureFacts>& pictures,
                              std::pair<FileId, int> first, const worker::CancelToken& cancel);
    /// The one that starts with `first`, when it is here and nobody decodes. Never waits.
    std::optional<image::Volume> peek(const QString& seriesUid, std::pair<FileId, int> first);
    /// Drops it and ends what runs.
    void forget();

  private:
    worker::CancelToken m_cancel;
    std::mutex m_mutex; ///< held while a volume is decoded
    QString m_series;
    std::pair<FileId, int> m_first{kNoFile, 0};
    image::Volume m_volume;
};

} // namespace disclens::session
