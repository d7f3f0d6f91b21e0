// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/volume_reader.h"

#include <condition_variable>
#include <mutex>

namespace disclens::session {

Result<ReadVolume> readVolume(worker::Caller& caller, const media::Disc& disc,
                              const image::VolumePlan& plan, worker::Priority priority,
                              const std::function<void(bool good)>& onFrame,
                              const worker::CancelToken& cancel, qint64 mostSamples) {
    // One after the other fails: the rest of the series will, too.
    constexpr int kMostFailuresInARow = 40;

    image::VolumeBuilder builder(plan, mostSamples);
    if (const Status ready = builder.prepare(); !ready)
        return ready.error();
    std::mutex mutex;
    std::condition_variable wake;
    int underWay = 0, lost = 0, inARow = 0;
    FileId openFile = kNoFile;
    SharedFd fd;
    const int most = caller.width() + 1; // one that waits, so that no helper does

    const auto ended = [&](int slice, const Result<image::FramePtr>& frame) {
        bool good = false;
        if (frame) {
            const std::lock_guard lock(mutex);
            good = builder.add(slice, **frame).has_value();
        }
        if (onFrame)
            onFrame(good);
        const std::lock_guard lock(mutex);
        lost += good ? 0 : 1;
        inARow = good ? 0 : inARow + 1;
        --underWay;
        wake.notify_all(); // under the lock: the waiting frame of this function may go right after
    };

    for (int slice = 0; slice < plan.slices.size(); ++slice) {
        {
            std::unique_lock lock(mutex);
            wake.wait(lock, [&] { return underWay < most; });
            if (inARow >= kMostFailuresInARow) {
                lost += int(plan.slices.size()) - slice;
                break;
            }
            ++underWay;
        }
        if (cancel.isCanceled()) {
            const std::lock_guard lock(mutex);
            --underWay;
            break;
        }
        const image::SliceRef& ref = plan.slices[slice];
        if (ref.file != openFile || !fd.isValid()) {
            const Result<SharedFd> opened = disc.open(ref.file);
            if (!opened) {
                ended(slice, opened.error());
                openFile = kNoFile;
                continue;
            }
            fd = *opened;
            openFile = ref.file;
        }
        image::FrameRequest what;
        what.frame = ref.frame;
        caller.call(
            image::frameRequest(fd, ref.file, what, priority),
            [&ended, slice](const Result<worker::Reply>& reply) {
                ended(slice, image::frameAnswer(reply));
            },
            {}, cancel);
    }
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [&] { return underWay == 0; });
    }
    if (cancel.isCanceled())
        return Error{ErrorCode::Canceled, {}, {}};
    Result<image::Volume> volume = builder.finish();
    if (!volume)
        return volume.error();
    return ReadVolume{std::move(*volume), lost};
}

} // namespace disclens::session
