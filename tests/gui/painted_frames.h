// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "image/frame_store.h"
#include "report/report.h"

#include <QHash>

namespace disclens::tests {

/// Pictures for a made-up report: a grey shape, and in every box of a finding of the check "text"
/// the words of its place. They come late, as real ones do. Places with a window are drawn so that
/// only this window shows them.
class PaintedFrames final : public image::FrameStore {
  public:
    /// Value of the ground and of the letters, so that tests know both.
    static constexpr int kGround = 20, kLetters = 230;

    explicit PaintedFrames(const report::Report& report);

    image::FramePtr cached(FileId file, const image::FrameRequest& request) const override;
    void request(FileId file, const image::FrameRequest& request, worker::Priority priority,
                 QObject* context, OnFrame onFrame) override;
    void dropWaiting() override {}
    void clear() override {}
    qint64 cachedBytes() const override { return 0; }

    QSize size = {512, 512};    ///< of the frames
    double pixelAspect = 1;     ///< of the frames
    QHash<FileId, QSize> sizes; ///< of files with another size
    int asked = 0;

    image::FramePtr paint(FileId file, const image::FrameRequest& request) const; ///< at once

  private:
    struct Words {
        QRect box;
        QString text;
        int turned = 0;
        double centre = 0, width = 0;
        bool overlay = false;
    };
    QHash<std::pair<FileId, int>, QList<Words>> m_words;
    mutable QHash<QString, image::FramePtr> m_kept;
};

} // namespace disclens::tests
