// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writing/probability_map.h"
#include "writing/runtime.h"
#include "writing/text_finder.h"
#include "writing/text_reader.h"

namespace disclens::writing {

/// Finds by the PP-OCRv4 mobile detector. Large pictures go through it in tiles that overlap, so
/// that memory stays bounded; the tiles' answers are joined before lines are made of them.
class PpocrFinder final : public TextFinder {
  public:
    explicit PpocrFinder(std::shared_ptr<Runtime> runtime)
        : m_runtime(std::move(runtime)) {}
    QList<Found> find(const QImage& picture) override;
    ProbabilityMap map(const QImage& picture);

  private:
    std::shared_ptr<Runtime> m_runtime;
    std::vector<float> m_planes;
};

/// Reads by the PP-OCRv4 mobile recogniser.
class PpocrReader final : public TextReader {
  public:
    explicit PpocrReader(std::shared_ptr<Runtime> runtime);
    Reading read(const QImage& line) override;

  private:
    std::shared_ptr<Runtime> m_runtime;
    std::vector<float> m_planes;
};

} // namespace disclens::writing
