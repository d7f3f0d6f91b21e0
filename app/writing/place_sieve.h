// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/runtime.h"

#include <QImage>
#include <QList>
#include <QRect>

#include <memory>
#include <vector>

namespace disclens::writing {

/// Seam: tells at a glance where in a picture (RGB888) there may be writing, before the finder
/// looks there. One thread. Where it could not look everything may be writing: nothing is passed
/// over.
class PlaceSieve {
  public:
    virtual ~PlaceSieve() = default;
    /// In a place of a slice that differs from its neighbours (OddSearch::pictureOf), or is it
    /// surely anatomy that moved?
    virtual bool mayBeWriting(const QImage& place) = 0;
    /// Parts of a slice (Sight::part).
    virtual QList<QRect> partsOfSlice(const QImage& slice) = 0;
    /// Parts of what differs on any of several slices (OddSearch::together).
    virtual QList<QRect> partsOfAll(const QImage& together) = 0;

    struct Suspect {
        QRect box;      ///< to within 8 pixels
        float odds = 0; ///< logarithm
    };
    /// What looks like a line of writing on a frame (Sight::part), whatever the finder says: it
    /// knows few scripts, and dots hardly.
    virtual QList<Suspect> suspectsOn(const QImage& frame) = 0;
};

/// By a small network that learned it from planted lines and text-free slices
/// (tests/benchmarks/text/train_sieve). It looks at a pixel some fifteen times as quickly as the
/// finder does.
class TrainedSieve final : public PlaceSieve {
  public:
    explicit TrainedSieve(std::shared_ptr<Runtime> runtime)
        : m_runtime(std::move(runtime)) {}
    bool mayBeWriting(const QImage& place) override;
    QList<QRect> partsOfSlice(const QImage& slice) override;
    QList<QRect> partsOfAll(const QImage& together) override;
    QList<Suspect> suspectsOn(const QImage& frame) override;

  private:
    Result<Runtime::Suspicion> look(const QImage& picture);
    Result<Runtime::Suspicion> lookAtSlice(const QImage& slice);
    static QList<QRect> parts(const Result<Runtime::Suspicion>& answer, const QRect& picture,
                              int kind, float limit);

    std::shared_ptr<Runtime> m_runtime;
    std::vector<float> m_planes;
    qint64 m_seen = 0; ///< QImage::cacheKey() of the slice that was looked at last
    int m_across = 0, m_down = 0;
    std::vector<float> m_answer; ///< for it: it is asked about twice
};

} // namespace disclens::writing
