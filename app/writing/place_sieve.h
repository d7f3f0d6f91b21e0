// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/runtime.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace disclens::writing {

/// Seam: tells at a glance whether there may be writing in a place of a slice that differs from its
/// neighbours, or only anatomy that moved. One thread.
class PlaceSieve {
  public:
    virtual ~PlaceSieve() = default;
    /// picture: OddSearch::pictureOf(), width × height × 4 bytes. False: surely no writing. True
    /// also when it could not be looked at, so that nothing is passed over.
    virtual bool mayBeWriting(std::span<const std::uint8_t> picture, int width, int height) = 0;
};

/// By a small network that learned it from planted lines and moved anatomy
/// (tests/benchmarks/text/train_sieve). It looks at a pixel some fifty times as quickly as the
/// finder does.
class TrainedSieve final : public PlaceSieve {
  public:
    explicit TrainedSieve(std::shared_ptr<Runtime> runtime)
        : m_runtime(std::move(runtime)) {}
    bool mayBeWriting(std::span<const std::uint8_t> picture, int width, int height) override;

  private:
    std::shared_ptr<Runtime> m_runtime;
    std::vector<float> m_planes;
};

} // namespace disclens::writing
