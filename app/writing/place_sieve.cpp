// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing/place_sieve.h"

namespace disclens::writing {
namespace {

/// Of the network's answer: what train_sieve says keeps all but one in two hundred of the lines.
constexpr float kMayBe = 0.0F;

} // namespace

bool TrainedSieve::mayBeWriting(std::span<const std::uint8_t> picture, int width, int height) {
    constexpr std::size_t kPlanes = Runtime::kSievePlanes;
    const std::size_t pixels = picture.size() / kPlanes;
    m_planes.resize(picture.size());
    for (std::size_t plane = 0; plane < kPlanes; ++plane)
        for (std::size_t p = 0; p < pixels; ++p)
            m_planes[plane * pixels + p] = float(picture[p * kPlanes + plane]) / 255 - 0.5F;
    const Result<float> answer = m_runtime->sieve(m_planes, width, height);
    return !answer || *answer >= kMayBe;
}

} // namespace disclens::writing
