// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

namespace disclens::image {

/// Loops over all samples of a frame that are taken so often that they are made for the processor
/// at hand (base/wide_loops.h). T: any type of whole numbers that samples have.

/// `to`: room for as many as there are.
template <typename T> void toFloats(std::span<const T> from, float* to);

template <typename T> struct Extremes {
    T lowest, highest; ///< the other way round where there is none
};
/// Of all but those from `first` to `last`.
template <typename T> Extremes<T> extremesOf(std::span<const T> values, T first, T last);

/// The lowest and the highest of each of `width` columns, which `rows` rows have; the next row is
/// `stride` further on. What is no number does not count, unless it is the first. T: also float and
/// double.
template <typename T>
void columnExtremes(const T* from, qsizetype stride, int rows, std::size_t width, T* lowest,
                    T* highest);

/// The bits of each from number `low` on, `mask` of them; `sign`: the highest of those when it says
/// that a value is negative, else 0 (PS3.5 8.1.1). `to` may be `from`. T: without a sign.
template <typename T> void takeField(std::span<const T> from, T* to, int low, T mask, T sign);

} // namespace disclens::image
